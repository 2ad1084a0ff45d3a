package nl.verordeningwijzer.regeling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the lines of an ordinance, one element a line, indented or not. Identities are made from
 * the numbers ({@code artikel-14h.lid-2.onderdeel-a}): they hold within this text only, until it is
 * laid beside a model.
 */
public final class Regellezer {

  private final Function<String, BepalingId> artikelnaam;
  private final List<Regel> regels = new ArrayList<>();
  private final List<Nummersprong> sprongen = new ArrayList<>();
  private final Set<BepalingId> gezien = new HashSet<>();
  private BepalingId hoofd;
  private BepalingId lid;
  private BepalingId item;

  private Regellezer(Function<String, BepalingId> artikelnaam) {
    this.artikelnaam = artikelnaam;
  }

  /**
   * What was read.
   *
   * @param sprongen numbers that do not follow from their place
   */
  public record Gelezen(List<Regel> regels, List<Nummersprong> sprongen) {
    public Gelezen {
      regels = List.copyOf(regels);
      sprongen = List.copyOf(sprongen);
    }
  }

  /** A lid or onderdeel that has another number than its place gives it. */
  public record Nummersprong(BepalingId bepaling, String gelezen, String verwacht) {}

  /** Reads lines; empty ones mean nothing. */
  public static Gelezen lees(List<String> tekst) {
    return lees(tekst, nummer -> new BepalingId("artikel-" + naam(nummer)));
  }

  /**
   * Reads lines.
   *
   * @param artikelnaam the identity of an article by its number
   */
  public static Gelezen lees(List<String> tekst, Function<String, BepalingId> artikelnaam) {
    Regellezer lezer = new Regellezer(artikelnaam);
    tekst.stream().map(String::strip).filter(r -> !r.isEmpty()).forEach(lezer::lees);
    Regeling regeling = Regelbouwer.bouw(Tekst.LEEG, lezer.regels).regeling();
    lezer.vergelijkNummers(Regels.van(regeling));
    return new Gelezen(lezer.regels, lezer.sprongen);
  }

  private void lees(String woorden) {
    Regelherkenning.Herkend herkend = Regelherkenning.herken(woorden);
    String nummer = herkend.nummer();
    Regelsoort soort = herkend.soort();
    BepalingId id =
        switch (soort) {
          case HOOFDSTUK -> begin(new BepalingId("hoofdstuk-" + naam(nummer)));
          case PARAGRAAF -> begin(new BepalingId("paragraaf-" + naam(nummer)));
          case ARTIKEL -> begin(artikelnaam.apply(nummer));
          case BIJLAGE -> begin(new BepalingId("bijlage"));
          case VERVALLEN, NIET_INGELEZEN -> hoofd();
          case LID -> {
            lid = uniek(hoofd().binnen("lid-" + nummer));
            item = null;
            yield lid;
          }
          case ALINEA -> {
            if (lid == null) {
              lid = uniek(hoofd().binnen("tekst"));
            }
            item = null;
            yield lid;
          }
          case ONDERDEEL -> item = uniek(boven().binnen("onderdeel-" + nummer));
          case BEGRIP -> item = uniek(boven().binnen("begrip"));
          case SUBONDERDEEL -> uniek((item == null ? boven() : item).binnen("onder-" + nummer));
        };
    Tekst tekst = Tekst.van(woorden.substring(herkend.begin()));
    regels.add(new Regel(id, soort, nummer, herkend.scheiding(), 0, tekst));
  }

  private BepalingId begin(BepalingId id) {
    hoofd = uniek(id);
    lid = null;
    item = null;
    return hoofd;
  }

  /** What stands before any heading belongs to a beginning without name. */
  private BepalingId hoofd() {
    return hoofd == null ? new BepalingId("begin") : hoofd;
  }

  private BepalingId boven() {
    return lid == null ? hoofd() : lid;
  }

  private BepalingId uniek(BepalingId id) {
    BepalingId kandidaat = id;
    for (int volgnummer = 2; !gezien.add(kandidaat); volgnummer++) {
      kandidaat = new BepalingId(id.waarde() + "-" + volgnummer);
    }
    return kandidaat;
  }

  private static String naam(String nummer) {
    return nummer.toLowerCase(Locale.ROOT).replace('.', '-').replace(':', '-');
  }

  private void vergelijkNummers(List<Regel> berekend) {
    for (Regel nieuw : berekend) {
      regels.stream()
          .filter(r -> r.bepaling().equals(nieuw.bepaling()) && r.soort() == nieuw.soort())
          .filter(r -> !r.nummer().equals(nieuw.nummer()))
          .findFirst()
          .ifPresent(r -> sprongen.add(new Nummersprong(r.bepaling(), r.nummer(), nieuw.nummer())));
    }
  }
}
