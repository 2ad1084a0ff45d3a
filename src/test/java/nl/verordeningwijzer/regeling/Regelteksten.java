package nl.verordeningwijzer.regeling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.Regelherkenning.Herkend;

/**
 * Regulations from plain text, for tests. Identities follow from the lines: {@code a5} for article
 * 5, {@code a5.2} for its second line, {@code bijlage-1} for the first annex. A line that is
 * indented deeper than the onderdeel above it belongs to that onderdeel.
 */
public final class Regelteksten {

  private Regelteksten() {}

  /** Reads a text; every line must find a place. */
  public static Regeling regeling(String tekst) {
    Regelbouwer.Gebouwd gebouwd = gebouwd(tekst);
    if (!gebouwd.ongeplaatst().isEmpty()) {
      throw new IllegalArgumentException("geen plaats voor " + gebouwd.ongeplaatst());
    }
    return gebouwd.regeling();
  }

  /** Reads a text, with what found no place. */
  public static Regelbouwer.Gebouwd gebouwd(String tekst) {
    List<Regel> regels = new ArrayList<>();
    String boven = "tekst";
    int volgnummer = 0;
    int bijlagen = 0;
    BepalingId laatste = new BepalingId(boven);
    for (String regel : tekst.lines().filter(r -> !r.isBlank()).toList()) {
      String woorden = regel.strip();
      boolean inspringend = regel.startsWith("    ");
      Herkend herkend = Regelherkenning.herken(woorden);
      Regelsoort soort = herkend.soort();
      if (soort.isKop()) {
        boven =
            switch (soort) {
              case HOOFDSTUK -> "h" + herkend.nummer().toLowerCase(java.util.Locale.ROOT);
              case PARAGRAAF -> "p" + herkend.nummer().toLowerCase(java.util.Locale.ROOT);
              case ARTIKEL -> "a" + herkend.nummer().replace(':', '.');
              default -> {
                bijlagen++;
                yield "bijlage-" + bijlagen;
              }
            };
        volgnummer = 0;
      } else {
        volgnummer++;
      }
      boolean eigen = soort.isKop() || soort == Regelsoort.VERVALLEN;
      if (soort != Regelsoort.ALINEA || !inspringend) {
        laatste = new BepalingId(eigen ? boven : boven + "." + volgnummer);
      }
      String rest = woorden.substring(herkend.begin());
      regels.add(
          new Regel(
              laatste,
              soort,
              herkend.nummer(),
              herkend.scheiding(),
              0,
              rest.isEmpty() ? Tekst.LEEG : Tekst.van(rest)));
    }
    return Regelbouwer.bouw(Tekst.LEEG, regels);
  }

  /** The printed lines, indented as deep as they stand. */
  public static String gedrukt(Regeling regeling) {
    return Regels.van(regeling).stream()
        .map(r -> "  ".repeat(Math.max(0, r.niveau())) + r.gedrukt())
        .collect(Collectors.joining("\n"));
  }
}
