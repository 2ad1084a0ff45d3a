package nl.verordeningwijzer.app.tekst;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verordeningwijzer.app.tekst.Loop.Teken;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Regelsoort;

/**
 * One line of the text as the screen shows it.
 *
 * @param sleutel what makes it the same line after a change
 * @param deel the article or annex it stands in; the chapter itself for its heading
 * @param nummer what stands before the words: "Artikel 14h.", "2.", "a."
 * @param inspringing how many steps its number stands from the edge
 * @param eerder the number it had a moment ago, if that was another
 */
record Lijn(
    String sleutel,
    BepalingId deel,
    Regelsoort soort,
    String nummer,
    int inspringing,
    List<Loop> lopen,
    Set<Kenmerk> kenmerken,
    String eerder) {

  private static final Berichten BERICHTEN = Berichten.van(Lijn.class);

  /** What there is to know about a line as a whole. */
  enum Kenmerk {
    /** Something in it changed a moment ago. */
    ZOJUIST,
    /** It was not there a moment ago. */
    NIEUW,
    /** It had another number a moment ago. */
    VERNUMMERD,
    /** The municipality chose whether it is there at all. */
    FACULTATIEF,
    /** The municipality wrote it. */
    EIGEN,
    /** We wrote it, where the law has overtaken the model. */
    NIET_VNG,
    /** Stands in the existing text only. */
    VERVALT,
    /** A sentence of the program about the text, no part of it. */
    MELDING
  }

  Lijn {
    lopen = List.copyOf(lopen);
    kenmerken = Set.copyOf(kenmerken);
  }

  /** The same line, struck out. */
  Lijn vervallen() {
    return new Lijn(
        sleutel,
        deel,
        soort,
        nummer,
        inspringing,
        lopen.stream().map(l -> l.met(l.woorden(), Teken.ERAF)).toList(),
        Set.of(Kenmerk.VERVALT),
        "");
  }

  boolean is(Kenmerk kenmerk) {
    return kenmerken.contains(kenmerk);
  }

  /** Whether it changed a moment ago, be it only its number. */
  boolean isVeranderd() {
    return is(Kenmerk.ZOJUIST) || is(Kenmerk.NIEUW) || is(Kenmerk.VERNUMMERD);
  }

  /** The words of the text; not those that lapse. */
  String woorden() {
    return lopen.stream()
        .filter(l -> is(Kenmerk.VERVALT) || !l.is(Teken.ERAF))
        .map(Loop::woorden)
        .collect(Collectors.joining());
  }

  /** The line as one would type it. */
  String gedrukt() {
    String woorden = woorden();
    return nummer.isEmpty() || woorden.isEmpty() ? nummer + woorden : nummer + " " + woorden;
  }

  /** What stands in the margin, a few words; empty for nothing. */
  String kantlijn() {
    StringBuilder kant = new StringBuilder();
    if (is(Kenmerk.NIEUW)) {
      zet(kant, BERICHTEN.bericht("kant.nieuw"));
    } else if (is(Kenmerk.VERNUMMERD)) {
      zet(kant, BERICHTEN.bericht("kant.was", eerder));
    } else if (is(Kenmerk.ZOJUIST)) {
      zet(kant, BERICHTEN.bericht("kant.zojuist"));
    }
    if (is(Kenmerk.VERVALT)) {
      zet(kant, BERICHTEN.bericht("kant.vervalt"));
    }
    if (is(Kenmerk.EIGEN)) {
      zet(kant, BERICHTEN.bericht("kant.eigen"));
    } else if (is(Kenmerk.NIET_VNG)) {
      zet(kant, BERICHTEN.bericht("kant.niet-vng"));
    }
    if (kant.isEmpty() && lopen.stream().anyMatch(l -> l.is(Teken.OPEN))) {
      zet(kant, BERICHTEN.bericht("kant.open"));
    }
    return kant.toString();
  }

  private static void zet(StringBuilder kant, String woord) {
    kant.append(kant.isEmpty() ? "" : "\n").append(woord);
  }
}
