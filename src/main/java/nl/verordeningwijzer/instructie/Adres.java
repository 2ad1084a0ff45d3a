package nl.verordeningwijzer.instructie;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where in a text an amendment works, as a decision says it: "artikel 4, eerste lid, onder a". A
 * place is named in the numbering of the existing text, unless it says "(nieuw)" (Aanwijzing 6.17).
 *
 * @param stappen from outside to inside; none for the regulation as a whole
 */
public record Adres(List<Stap> stappen) {

  /** The regulation as a whole. */
  public static final Adres REGELING = new Adres(List.of());

  /** What a step goes to. */
  public enum Soort {
    HOOFDSTUK,
    PARAGRAAF,
    ARTIKEL,
    LID,
    /** A definition; its number is the term that it defines. */
    BEGRIP,
    ONDERDEEL,
    SUBONDERDEEL,
    /** An annex; its number is its heading, or nothing when it is the only one. */
    BIJLAGE,
    /** The heading of what the step before goes to, its designation included. */
    OPSCHRIFT,
    /** The words before the onderdelen. */
    AANHEF,
    /** The words behind the onderdelen. */
    SLOT,
    /** A sentence; its number counts from 1. */
    ZIN
  }

  /**
   * One step.
   *
   * @param nummer "14h", "2", "a", "1"; of a begrip its term; empty where nothing is numbered
   * @param nieuw whether the number is the one that this decision gives
   */
  public record Stap(Soort soort, String nummer, boolean nieuw) {
    public Stap(Soort soort, String nummer) {
      this(soort, nummer, false);
    }
  }

  public Adres {
    stappen = List.copyOf(stappen);
  }

  /** One step further inside. */
  public Adres met(Stap stap) {
    return new Adres(Stream.concat(stappen.stream(), Stream.of(stap)).toList());
  }

  /** One step further inside. */
  public Adres met(Soort soort, String nummer) {
    return met(new Stap(soort, nummer));
  }

  /** One step further outside. */
  public Adres boven() {
    return new Adres(stappen.subList(0, stappen.size() - 1));
  }

  /** The innermost step; the regulation as a whole has none. */
  public Stap laatste() {
    return stappen.getLast();
  }

  public boolean isRegeling() {
    return stappen.isEmpty();
  }

  /** Whether this place lies in another, or is it. */
  public boolean isBinnen(Adres ander) {
    return stappen.size() >= ander.stappen.size()
        && stappen.subList(0, ander.stappen.size()).equals(ander.stappen);
  }
}
