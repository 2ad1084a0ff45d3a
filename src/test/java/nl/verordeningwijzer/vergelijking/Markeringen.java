package nl.verordeningwijzer.vergelijking;

import java.util.List;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.vergelijking.Woordverschil.Stuk;

/** Differences as a reader sees them: *lapses* and **is new**; a space carries no mark. */
final class Markeringen {

  static final String WAS = "*";
  static final String WORDT = "**";

  private Markeringen() {}

  static String gemarkeerd(List<Stuk> stukken, String teken) {
    return stukken.stream()
        .map(s -> s.anders() ? om(s.woorden(), teken) : s.woorden())
        .collect(Collectors.joining());
  }

  /** A row of the table: the existing line, a bar, the new line. */
  static String rij(Regelpaar paar) {
    String was = paar.was().map(r -> regel(r, paar, paar.wasStukken(), WAS)).orElse("");
    String wordt = paar.wordt().map(r -> regel(r, paar, paar.wordtStukken(), WORDT)).orElse("");
    return (was + " | " + wordt).strip();
  }

  private static String regel(Regel regel, Regelpaar paar, List<Stuk> stukken, String teken) {
    String aanduiding = regel.aanduiding();
    String nummer = paar.anderNummer() ? om(aanduiding, teken) : aanduiding;
    return (nummer + " " + gemarkeerd(stukken, teken)).strip();
  }

  private static String om(String woorden, String teken) {
    String kern = woorden.strip();
    return kern.isEmpty() ? woorden : woorden.replace(kern, teken + kern + teken);
  }
}
