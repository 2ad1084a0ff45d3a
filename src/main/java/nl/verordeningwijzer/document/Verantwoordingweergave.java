package nl.verordeningwijzer.document;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Datumschrift;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.toetsing.Toetsing;
import nl.verordeningwijzer.toetsing.Toetsing.Status;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.uitwerking.Verantwoording;
import nl.verordeningwijzer.uitwerking.Verantwoording.Artikelkeuzes;
import nl.verordeningwijzer.uitwerking.Verantwoording.Gemaakt;
import nl.verordeningwijzer.uitwerking.Verantwoording.Herkomst;
import nl.verordeningwijzer.uitwerking.Verantwoording.Stand;

/** The account to the council as its template sees it: words and lists, no types of ours. */
final class Verantwoordingweergave {

  /** Longer quotations are cut: who wants all reads the article. */
  private static final int LANGSTE_CITAAT = 150;

  /** Of a long sentence before an item so much is left. */
  private static final int LANGSTE_BEGIN = 60;

  /** So many places are quoted; the others are named. */
  private static final int CITATEN = 1;

  private final Vermeldingen vermeldingen = new Vermeldingen();

  private Verantwoordingweergave() {}

  /**
   * A topic of the law.
   *
   * @param nummer in the invoeringstoets; empty when it is not in it
   * @param ook places that are not quoted
   */
  public record Onderwerp(
      String titel,
      String grondslag,
      String nummer,
      String status,
      List<Citaat> citaten,
      List<String> ook,
      List<String> ontbreekt,
      String toelichting) {}

  /** Words at a place. */
  public record Citaat(String plaats, String woorden) {}

  /** The choices of a chapter. */
  public record Hoofdstuk(String kop, List<Artikel> artikelen) {}

  /**
   * The choices of an article.
   *
   * @param open whether it is not decided yet that it stands there
   * @param grondslag the article of the law that all of them follow from; empty when they differ
   */
  public record Artikel(
      String kop, String staat, boolean open, String grondslag, List<Rij> keuzes) {}

  /**
   * A choice.
   *
   * @param ja "ja" or "nee" for an optional part; else empty
   * @param grondslag empty when it stands above all choices of the article
   */
  public record Rij(
      String vraag,
      String herkomst,
      List<String> antwoord,
      String ja,
      List<String> nu,
      boolean alsNu,
      List<String> anders,
      List<String> hangtEraan,
      String voorbeeld,
      boolean alsVoorbeeld,
      List<String> elders,
      String reden,
      List<Vermeldingen.Vermelding> cijfers,
      String grondslag) {}

  /** A departure from the model. */
  public record Afwijking(
      String soort,
      String plaats,
      String reden,
      String oplossing,
      List<Map<String, Weergave.Lijn>> rijen) {}

  /** A finding. */
  public record Punt(String plaats, String bericht, String grondslag) {}

  /** The data of the template. */
  static Map<String, Object> van(Uitwerking uitwerking) {
    return new Verantwoordingweergave().gegevens(uitwerking);
  }

  private Map<String, Object> gegevens(Uitwerking uitwerking) {
    Verantwoording verantwoording = uitwerking.verantwoording();
    Toetsing toetsing = uitwerking.toetsing();
    Map<String, Object> gegevens = new LinkedHashMap<>();
    gegevens.put("raadsdatum", ingevuld(uitwerking.besluit().slot()));
    gegevens.put("peildatum", Datumschrift.voluit(toetsing.peildatum()));
    gegevens.put("wetVanaf", toetsing.wetVanaf().map(Datumschrift::voluit).orElse(""));
    gegevens.put(
        "onderwerpen",
        toetsing.onderwerpen().stream().map(Verantwoordingweergave::onderwerp).toList());
    gegevens.put("stand", perStatus(toetsing));
    gegevens.put(
        "openBestaand",
        uitwerking.openstaand().stream().filter(o -> o.kolom() == Kolom.WAS).count());
    gegevens.put(
        "hoofdstukken",
        verantwoording.hoofdstukken().stream()
            .map(h -> new Hoofdstuk(h.kop(), h.artikelen().stream().map(this::artikel).toList()))
            .toList());
    gegevens.put("gegevens", verantwoording.besluit().stream().map(g -> rij(g, "", "")).toList());
    gegevens.put(
        "afwijkingen",
        verantwoording.afwijkingen().stream().map(Verantwoordingweergave::afwijking).toList());
    for (Stand stand : Stand.values()) {
      gegevens.put(
          naam(stand),
          verantwoording.buiten().stream()
              .filter(b -> b.stand() == stand)
              .map(Verantwoording.Buitendeel::naam)
              .toList());
    }
    for (Ernst ernst : Ernst.values()) {
      gegevens.put(
          ernst.naam(),
          verantwoording.aandachtspunten().stream()
              .filter(b -> b.ernst() == ernst)
              .map(Verantwoordingweergave::punt)
              .toList());
    }
    gegevens.put("bronnen", verantwoording.bronnen());
    return gegevens;
  }

  private static String naam(Enum<?> waarde) {
    return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The date in the closing formula; empty while it is open. */
  private static String ingevuld(Tekst slot) {
    return slot.fragmenten().stream()
        .filter(Fragment.Invulling.class::isInstance)
        .map(Fragment::woorden)
        .findFirst()
        .orElse("");
  }

  private static Map<String, Long> perStatus(Toetsing toetsing) {
    Map<String, Long> stand = new LinkedHashMap<>();
    for (Status status : Status.values()) {
      stand.put(
          naam(status), toetsing.onderwerpen().stream().filter(o -> o.status() == status).count());
    }
    return stand;
  }

  private static Onderwerp onderwerp(Toetsing.Uitslag uitslag) {
    List<String> ook =
        uitslag.bewijs().stream()
            .skip(CITATEN)
            .map(Toetsing.Bewijsplaats::vindplaats)
            .distinct()
            .toList();
    return new Onderwerp(
        uitslag.onderwerp().titel(),
        uitslag.onderwerp().grondslag(),
        uitslag.onderwerp().invoeringstoets().orElse(""),
        uitslag.status().naam(),
        uitslag.bewijs().stream()
            .limit(CITATEN)
            .map(b -> new Citaat(b.vindplaats(), kort(b.citaat())))
            .toList(),
        ook,
        uitslag.ontbreekt(),
        uitslag.toelichting());
  }

  /** Of a list the item says most: what stands before it is cut first. */
  private static String kort(String citaat) {
    String woorden = citaat.replaceFirst("( …|[;,])$", "");
    int item = woorden.lastIndexOf(": ") + 2;
    if (woorden.length() > LANGSTE_CITAAT && item > LANGSTE_BEGIN) {
      woorden = afgebroken(woorden, LANGSTE_BEGIN) + " " + woorden.substring(item);
    }
    return woorden.length() > LANGSTE_CITAAT ? afgebroken(woorden, LANGSTE_CITAAT) : woorden;
  }

  private static String afgebroken(String woorden, int lengte) {
    int eind = woorden.lastIndexOf(' ', lengte);
    return woorden.substring(0, eind < 0 ? lengte : eind) + " …";
  }

  private Artikel artikel(Artikelkeuzes artikel) {
    String grondslag = grondslag(artikel.keuzes());
    return new Artikel(
        artikel.kop(),
        naam(artikel.staat()),
        artikel.keuzes().stream().anyMatch(g -> g.herkomst() == Herkomst.OPEN),
        grondslag,
        artikel.keuzes().stream().map(g -> rij(g, grondslag, artikel.naam())).toList());
  }

  /**
   * What most choices of an article rest on, to be said once above them; nothing when one of them
   * rests on nothing.
   */
  private static String grondslag(List<Gemaakt> keuzes) {
    List<String> grondslagen = keuzes.stream().map(g -> g.keuze().grondslag()).toList();
    return grondslagen.contains("")
        ? ""
        : grondslagen.stream()
            .filter(g -> Collections.frequency(grondslagen, g) > 1)
            .max(Comparator.comparingInt(g -> Collections.frequency(grondslagen, g)))
            .orElse("");
  }

  private Rij rij(Gemaakt gemaakt, String grondslag, String artikel) {
    return new Rij(
        gemaakt.keuze().vraag(),
        naam(gemaakt.herkomst()),
        gemaakt.antwoord(),
        gemaakt.ja().map(ja -> ja ? "ja" : "nee").orElse(""),
        gemaakt.nu(),
        gemaakt.alsNu(),
        gemaakt.anders(),
        gemaakt.hangtEraan(),
        gemaakt.voorbeeld(),
        gemaakt.alsVoorbeeld(),
        gemaakt.elders(),
        gemaakt.reden(),
        vermeldingen.van(gemaakt.cijfers(), artikel),
        gemaakt.keuze().grondslag().equals(grondslag) ? "" : gemaakt.keuze().grondslag());
  }

  private static Afwijking afwijking(Verantwoording.Afwijking afwijking) {
    return new Afwijking(
        naam(afwijking.soort()),
        afwijking.plaats(),
        afwijking.reden(),
        afwijking.oplossing(),
        afwijking.paren().stream().map(Weergave::rij).toList());
  }

  private static Punt punt(Bevinding bevinding) {
    return new Punt(bevinding.vindplaats(), bevinding.bericht(), bevinding.grondslag());
  }
}
