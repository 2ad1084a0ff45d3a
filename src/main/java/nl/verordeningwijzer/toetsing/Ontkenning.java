package nl.verordeningwijzer.toetsing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verordeningwijzer.model.Woordpatroon;

/**
 * Whether a sentence denies what it is about. Only its main clause counts: who "cannot travel by
 * himself" is given transport all the same.
 */
final class Ontkenning {

  /** Words that open a clause about something else than what the sentence does. */
  private static final String BIJZIN =
      "(?:die|dat|wie|waarin|waarbij|waardoor|waarvoor|waarvan|waarop|waarmee|als|indien|wanneer|omdat|"
          + "doordat|zodat|zodra|zolang|hoewel|voor zover|voorzover|tenzij|mits|opdat|nadat|voordat|om|"
          + "terwijl|of hij|of zij)";

  private static final Pattern BEGIN_BIJZIN = Pattern.compile("(?:^|\\s)" + BIJZIN + "(?=\\s|$)");
  private static final Pattern DEEL = Pattern.compile("[,;:()]");

  /** "Niet" that limits or names a quality, and denies nothing. */
  private static final Pattern NIET =
      Pattern.compile(
          "(?<![\\p{L}-])(?:niet|nimmer|nooit)(?![\\p{L}-])(?!\\s+(?:alleen|slechts|uitsluitend|later|"
              + "langer|meer|minder|eerder|hoger|lager|zelfstandig|in staat|limitatief|zijnde|"
              + "volledig|voldoende|tot de|zelf|verder|onredelijk|onevenredig|onverantwoord))");

  private static final Pattern GEEN_ERVOOR =
      Pattern.compile("(?<![\\p{L}-])(?:geen|noch|evenmin)\\s+(?:\\S+\\s+){0,4}?$");
  private static final Pattern GEEN = Pattern.compile("(?<![\\p{L}-])(?:geen|noch|evenmin)\\s");

  private Ontkenning() {}

  /** Whether the main clause of a sentence says "not". */
  static boolean inHoofdzin(String leesbaar) {
    return (leesbaar.contains("niet") || leesbaar.contains("nimmer") || leesbaar.contains("nooit"))
        && NIET.matcher(hoofdzin(leesbaar)).find();
  }

  /** Whether a sentence says that there is none of something, each time it names it. */
  static boolean geen(String leesbaar, List<Woordpatroon> over) {
    return GEEN.matcher(leesbaar).find() && over.stream().anyMatch(w -> geen(leesbaar, w));
  }

  private static boolean geen(String zin, Woordpatroon woorden) {
    boolean genoemd = false;
    for (Woordpatroon.Vorm vorm : woorden.vormen()) {
      Matcher gevonden = vorm.zoek(zin);
      while (gevonden.find()) {
        if (!GEEN_ERVOOR.matcher(zin.substring(0, gevonden.start())).find()) {
          return false;
        }
        genoemd = true;
      }
    }
    return genoemd;
  }

  /** The parts of a sentence that are no subordinate clause. */
  static String hoofdzin(String zin) {
    StringBuilder hoofd = new StringBuilder();
    boolean inBijzin = false;
    int begin = 0;
    Matcher grens = DEEL.matcher(zin);
    while (begin <= zin.length()) {
      int eind = grens.find() ? grens.start() : zin.length();
      String deel = zin.substring(begin, eind);
      Matcher bijzin = BEGIN_BIJZIN.matcher(deel);
      boolean gevonden = bijzin.find();
      if (!inBijzin) {
        hoofd.append(gevonden ? deel.substring(0, bijzin.start()) : deel).append(" ; ");
      }
      // "verleent toestemming als:" announces conditions.
      inBijzin = gevonden && deel.substring(bijzin.end()).isBlank();
      begin = eind + 1;
    }
    return hoofd.toString();
  }
}
