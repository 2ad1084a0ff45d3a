package nl.verordeningwijzer.model;

import java.util.Locale;
import java.util.Optional;
import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * A step on the way from a draft to rules that hold.
 *
 * @param id how a dossier names it
 * @param naamUit the choice whose answer is the name, as soon as there is one
 * @param wie who does it
 * @param uitleg what happens in it, for someone who does this once in three years
 * @param tijd how long it takes; of a meeting or a moment: how much time lies between the step
 *     before it and this one. None for the first step, and for the last, whose time follows from
 *     how the decision takes effect
 * @param minimaal the shortest time that is sensible; there when there is a {@code tijd}
 * @param grondslag the article of the law that it follows from; may be empty
 * @param datum the choice that holds the date of this meeting
 * @param zonder the optional part that, when the answer is no, takes this step away
 * @param weglaten what to think of when the municipality leaves the step out; empty when it cannot
 */
public record Planstap(
    String id,
    String naam,
    Optional<KeuzeId> naamUit,
    String wie,
    String uitleg,
    Soort soort,
    Fase fase,
    Optional<Duur> tijd,
    Optional<Duur> minimaal,
    String grondslag,
    Optional<KeuzeId> datum,
    Optional<KeuzeId> zonder,
    String weglaten) {

  /** What kind of step it is. */
  public enum Soort {
    /** It takes time. */
    DUUR,
    /** It happens on a day that others set. */
    VERGADERING,
    /** It is done, or begins, on a day. */
    MOMENT;

    /** As it is written in the file. */
    public String naam() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whose turn it is; in this order. The status of a dossier says which are over. */
  public enum Fase {
    VOORBEREIDING,
    COLLEGE,
    RAAD,
    BEKENDMAKING;

    /** As it is written in the file. */
    public String naam() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the municipality can leave it out. */
  public boolean isWegTeLaten() {
    return !weglaten.isEmpty();
  }

  /** Whether it is a meeting whose day the dossier itself keeps, and not an answer. */
  public boolean isVrijeVergadering() {
    return soort == Soort.VERGADERING && datum.isEmpty();
  }
}
