package nl.verordeningwijzer.wijziging;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.Berichten;

/** Words that the derivation looks for, from {@code berichten.properties}. */
final class Woordenlijst {

  private static final Berichten BERICHTEN = Berichten.van(Woordenlijst.class);

  private Woordenlijst() {}

  /** A pattern for one of the words of a list. */
  static String patroon(String sleutel) {
    return Arrays.stream(BERICHTEN.bericht(sleutel).split(", "))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
