package nl.verordeningwijzer.uitvoering;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Blok;
import nl.verordeningwijzer.instructie.Volzinnen;
import nl.verordeningwijzer.regeling.Regelherkenning;
import nl.verordeningwijzer.regeling.Regelherkenning.Herkend;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Termen;

/**
 * One line of a text that is being amended.
 *
 * @param sleutel who the line is, whatever becomes of its words
 * @param nummer as it is now; empty where nothing is numbered
 * @param aanvang what is printed before the words: "Artikel 4. ", "1. "
 * @param tekst the words
 * @param herkomst what it was before the decision; none for a line that the decision brought
 * @param zinsnummers of each sentence the number it had before the decision, 0 for a new one; empty
 *     while no sentence came or went
 */
record Rij(
    Sleutel sleutel,
    Regelsoort soort,
    String nummer,
    String aanvang,
    String tekst,
    Optional<Herkomst> herkomst,
    List<Integer> zinsnummers) {

  private static final int DIEPTE_VAN_LID = 3;
  private static final int DIEPTE_VAN_BEGRIP = 4;
  private static final int DIEPTE_VAN_TEKST = 7;

  /** An identity: equal to itself only. */
  static final class Sleutel {}

  /** What a line was before the decision. */
  record Herkomst(Regelsoort soort, String aanduiding, String tekst) {}

  /**
   * Reads a line.
   *
   * @param inBijlage whether it stands in an annex: a numbered line there is no lid, it is running
   *     text
   */
  static Rij lees(String regel, boolean inBijlage) {
    Herkend herkend = Regelherkenning.herken(regel);
    boolean alsTekst = inBijlage && herkend.soort() == Regelsoort.LID;
    int begin = alsTekst ? 0 : herkend.begin();
    return new Rij(
        new Sleutel(),
        alsTekst ? Regelsoort.ALINEA : herkend.soort(),
        alsTekst ? "" : herkend.nummer(),
        regel.substring(0, begin),
        regel.substring(begin),
        Optional.empty(),
        List.of());
  }

  /** This line as one that was there before the decision. */
  Rij bestaand() {
    Herkomst zelf = new Herkomst(soort, aanduiding(), tekst);
    return new Rij(sleutel, soort, nummer, aanvang, tekst, Optional.of(zelf), List.of());
  }

  /** What it is known by among its equals: a number, a term, or of an annex its heading. */
  String aanduiding() {
    return switch (soort) {
      case BEGRIP -> Termen.van(tekst);
      case BIJLAGE -> tekst;
      default -> nummer;
    };
  }

  /** The whole line. */
  String gedrukt() {
    return (aanvang + tekst).strip();
  }

  boolean bestond() {
    return herkomst.isPresent();
  }

  /** Whether a place without "(nieuw)" can mean it. */
  boolean was(Adres.Soort gezocht, String aanduiding) {
    return herkomst
        .filter(h -> Blok.soort(h.soort()) == gezocht && h.aanduiding().equals(aanduiding))
        .isPresent();
  }

  /** Whether a place with "(nieuw)" can mean it: the decision brought it or renumbered it. */
  boolean isNu(Adres.Soort gezocht, String aanduiding) {
    return Blok.soort(soort) == gezocht
        && aanduiding().equals(aanduiding)
        && !was(gezocht, aanduiding);
  }

  /** A lid, also one that lost its designation. */
  boolean isLid() {
    return soort == Regelsoort.LID || soort == Regelsoort.ALINEA && was(Regelsoort.LID);
  }

  /**
   * A lid that the article did not have before, or no longer has: what stands in it can be named
   * with and without it.
   */
  boolean isDoorzichtig() {
    return soort == Regelsoort.LID && was(Regelsoort.ALINEA)
        || soort == Regelsoort.ALINEA && was(Regelsoort.LID);
  }

  private boolean was(Regelsoort gezocht) {
    return herkomst.filter(h -> h.soort() == gezocht).isPresent();
  }

  /** Running text; not what stands there instead of a text. */
  boolean isTekst() {
    return soort == Regelsoort.ALINEA;
  }

  boolean isItem() {
    return soort == Regelsoort.BEGRIP
        || soort == Regelsoort.ONDERDEEL
        || soort == Regelsoort.SUBONDERDEEL;
  }

  /** Whether it has words of its own that are not a heading. */
  boolean heeftTekst() {
    return !soort.isKop()
        && soort != Regelsoort.VERVALLEN
        && soort != Regelsoort.NIET_INGELEZEN
        && !tekst.isEmpty();
  }

  /** How deep it stands; what stands deeper behind it is in it. */
  int diepte() {
    return switch (soort) {
      case HOOFDSTUK, BIJLAGE -> 0;
      case PARAGRAAF -> 1;
      case ARTIKEL -> 2;
      case LID -> DIEPTE_VAN_LID;
      case BEGRIP -> DIEPTE_VAN_BEGRIP;
      case ONDERDEEL -> 5;
      case SUBONDERDEEL -> 6;
      case ALINEA, VERVALLEN, NIET_INGELEZEN -> isLid() ? DIEPTE_VAN_LID : DIEPTE_VAN_TEKST;
    };
  }

  /** Whether it stands behind another line and no longer in it: running text ends every item. */
  boolean sluit(Rij eerder) {
    return sluitVanaf() <= eerder.diepte();
  }

  /** Of what depth it ends lines. */
  int sluitVanaf() {
    return diepte() == DIEPTE_VAN_TEKST ? DIEPTE_VAN_BEGRIP : diepte();
  }

  /** The number that each sentence had before the decision; 0 for a new one. */
  List<Integer> zinsnummersNu() {
    if (!zinsnummers.isEmpty()) {
      return zinsnummers;
    }
    return herkomst
        .map(h -> IntStream.rangeClosed(1, Volzinnen.van(h.tekst()).size()).boxed().toList())
        .orElseGet(() -> nieuweZinnen(tekst));
  }

  /** The numbers of the sentences of a new text. */
  static List<Integer> nieuweZinnen(String tekst) {
    return Volzinnen.van(tekst).stream().map(zin -> 0).toList();
  }

  Rij metTekst(String nieuw) {
    return metTekst(nieuw, zinsnummers);
  }

  Rij metTekst(String nieuw, List<Integer> nieuweZinsnummers) {
    return new Rij(sleutel, soort, nummer, aanvang, nieuw.strip(), herkomst, nieuweZinsnummers);
  }

  Rij metNummer(String nieuw) {
    int begin = aanvang.indexOf(nummer);
    String nieuweAanvang =
        aanvang.substring(0, begin) + nieuw + aanvang.substring(begin + nummer.length());
    return new Rij(sleutel, soort, nieuw, nieuweAanvang, tekst, herkomst, zinsnummers);
  }

  /** Running text as a lid. */
  Rij alsLid(String aanduiding) {
    String nieuweAanvang = aanduiding + ". ";
    return new Rij(
        sleutel, Regelsoort.LID, aanduiding, nieuweAanvang, tekst, herkomst, zinsnummers);
  }

  /** A lid as running text. */
  Rij zonderAanduiding() {
    return new Rij(sleutel, Regelsoort.ALINEA, "", "", tekst, herkomst, zinsnummers);
  }

  /** A new line in the place of this one: it can still be named as this one could. */
  Rij vervangenDoor(Rij nieuw) {
    return new Rij(
        sleutel,
        nieuw.soort,
        nieuw.nummer,
        nieuw.aanvang,
        nieuw.tekst,
        herkomst,
        nieuweZinnen(nieuw.tekst));
  }

  /**
   * Whether its line is still read as what it is: words that look like a number make another line
   * of it.
   */
  boolean leestAls(Rij eerder) {
    Herkend nu = Regelherkenning.herken(gedrukt());
    Herkend toen = Regelherkenning.herken(eerder.gedrukt());
    return nu.soort() == toen.soort() && (isTekst() || nu.nummer().equals(nummer));
  }
}
