package nl.verordeningwijzer.app.tekst;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.model.Sjabloon;
import nl.verordeningwijzer.model.Voorwaarde;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.verwijzing.Verwijzingschrijver;
import nl.verordeningwijzer.verwijzing.Verwijzingschrijver.Geschreven;

/**
 * Writes lines in the notation of a model: answers as the brackets they fill, references in the
 * numbers that the reader of the notation will give them.
 */
final class Notatieschrijver {

  private final Map<KeuzeId, Sjabloon> haken;
  private final Verwijzingschrijver verwijzingen;
  private boolean gelukt = true;

  /**
   * @param plaatsen the numbering in which references will be read
   */
  Notatieschrijver(Map<KeuzeId, Sjabloon> haken, Vindplaatsen plaatsen) {
    this.haken = haken;
    this.verwijzingen = new Verwijzingschrijver(plaatsen);
  }

  /** Whether everything that was written so far could be written. */
  boolean isGelukt() {
    return gelukt;
  }

  /**
   * A typed line.
   *
   * @param van the provision from which its references will be read
   */
  String regel(String aanduiding, List<Deel> delen, BepalingId id, BepalingId van) {
    return aanduiding + woorden(delen, van) + " {#" + id + "}";
  }

  String woorden(List<Deel> delen, BepalingId van) {
    return delen.stream()
        .map(d -> d.fragment().map(f -> fragment(f, van)).orElse(d.woorden()))
        .collect(Collectors.joining());
  }

  /** A line of the model as it is, with the conditions that are its own. */
  String regel(Modelregel.Gewoon regel, List<Voorwaarde> vanArtikel) {
    return aanduiding(regel.soort(), regel.nummer(), regel.scheiding())
        + sjablonen(regel.tekst(), regel.bepaling())
        + " {#"
        + regel.bepaling()
        + "}"
        + als(regel, vanArtikel);
  }

  /** A list of the model as it is: the items that the model prints. */
  List<String> lijst(Modelregel.Lijst lijst, List<Voorwaarde> vanArtikel) {
    boolean onderdelen = lijst.soort() == Regelsoort.ONDERDEEL;
    return java.util.stream.IntStream.range(0, lijst.bepalingen().size())
        .mapToObj(i ->
            (onderdelen ? Letters.klein(i + 1) + ". " : "")
                + sjablonen(List.of(lijst.blanco()), lijst.bepaling())
                + lijst.staarten().get(i)
                + " {#"
                + lijst.bepalingen().get(i)
                + "}"
                + als(lijst, vanArtikel))
        .toList();
  }

  static String als(Modelregel regel, List<Voorwaarde> vanArtikel) {
    return regel.voorwaarden().stream()
        .filter(v -> v.variant() == 0 && !vanArtikel.contains(v))
        .map(v -> " {als " + v.keuze() + "}")
        .collect(Collectors.joining());
  }

  /** What stands before the words: "Artikel 14h. ", "2. ", "a. ". */
  static String aanduiding(Regelsoort soort, String nummer, String scheiding) {
    return switch (soort) {
      case HOOFDSTUK -> "Hoofdstuk " + nummer + scheiding + " ";
      case PARAGRAAF -> "Paragraaf " + nummer + scheiding + " ";
      case ARTIKEL -> "Artikel " + nummer + scheiding + " ";
      case LID, ONDERDEEL -> nummer + ". ";
      case SUBONDERDEEL -> nummer + "°. ";
      case BEGRIP -> "- ";
      case VERVALLEN, NIET_INGELEZEN, ALINEA, BIJLAGE -> "";
    };
  }

  private String fragment(Fragment fragment, BepalingId van) {
    return switch (fragment) {
      case Fragment.Letterlijk(String woorden) -> woorden;
      case Fragment.Verwijzing v -> verwijzing(v, van);
      case Fragment.Extern(List<Fragment> delen) ->
          delen.stream().map(d -> fragment(d, van)).collect(Collectors.joining());
      case Fragment.Invulling(KeuzeId keuze, List<Fragment> waarde) ->
          haak(keuze, van)
              .orElseGet(
                  () -> waarde.stream().map(d -> fragment(d, van)).collect(Collectors.joining()));
      case Fragment.Open(KeuzeId keuze, List<Fragment> delen) ->
          haak(keuze, van)
              .orElseGet(() -> {
                gelukt = false;
                return "";
              });
    };
  }

  private String verwijzing(Fragment.Verwijzing verwijzing, BepalingId van) {
    if (verwijzingen.schrijf(verwijzing, van) instanceof Geschreven.Gelukt(String woorden)) {
      return woorden;
    }
    gelukt = false;
    return verwijzing.woorden();
  }

  private Optional<String> haak(KeuzeId keuze, BepalingId van) {
    return Optional.ofNullable(haken.get(keuze)).map(s -> sjabloon(s, van));
  }

  /** Pieces of a model's text as the notation has them. */
  String sjablonen(List<Sjabloon> delen, BepalingId van) {
    return delen.stream().map(d -> sjabloon(d, van)).collect(Collectors.joining());
  }

  private String sjabloon(Sjabloon deel, BepalingId van) {
    return switch (deel) {
      case Sjabloon.Vast(String woorden) -> woorden;
      case Sjabloon.Intern(Fragment.Verwijzing verwijzing) -> verwijzing(verwijzing, van);
      case Sjabloon.Extern e -> sjablonen(e.delen(), van);
      case Sjabloon.Facultatief f -> haak(f.inhoud(), f.keuze(), van);
      case Sjabloon.Mogelijkheden m -> haak(m.bron(), m.keuze(), van);
      case Sjabloon.Blanco b -> haak(b.bron(), b.keuze(), van);
    };
  }

  private String haak(List<Sjabloon> inhoud, KeuzeId keuze, BepalingId van) {
    return "[" + sjablonen(inhoud, van) + "]{" + keuze + "}";
  }
}
