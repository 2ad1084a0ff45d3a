package nl.verordeningwijzer.wijziging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The decision of the VNG itself, with every optional part in it: the brackets around letters,
 * leden, definitions and words that may be left out are taken away, those of blanks and
 * alternatives stay.
 */
final class Vngbesluit {

  /** How an optional part begins; letter N has its bracket twice and closes it once. */
  private static final Pattern FACULTATIEF =
      Pattern.compile(
          "^\\[(?:[A-Z]\\n|\\d\\. |- |Artikel 14|en in artikel|of als |Als deze "
              + "|vijfde lid en]|maatschappelijke]|ten hoogste])");

  private Vngbesluit() {}

  /** The decision as flat text. */
  static String tekst() {
    return zonderHaken(bron());
  }

  private static String bron() {
    try (InputStream in = Vngbesluit.class.getResourceAsStream("vng/raadsbesluit.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(regel -> !regel.startsWith("#"))
          .collect(Collectors.joining("\n", "", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String zonderHaken(String tekst) {
    StringBuilder zonder = new StringBuilder();
    List<Boolean> open = new ArrayList<>();
    for (int i = 0; i < tekst.length(); i++) {
      char teken = tekst.charAt(i);
      boolean weg = false;
      if (teken == '[') {
        weg = FACULTATIEF.matcher(tekst.substring(i)).lookingAt();
        open.add(weg);
      } else if (teken == ']') {
        weg = open.removeLast();
      }
      if (!weg) {
        zonder.append(teken);
      }
    }
    return zonder.toString();
  }
}
