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
 * The decision of the VNG itself and the two texts that it lies between, with every optional part
 * in them: the brackets around articles, letters, leden, definitions, annexes and words that may be
 * left out are taken away, those of blanks and alternatives stay.
 */
public final class Vngbesluit {

  /** How an optional part begins; letter N has its bracket twice and closes it once. */
  private static final Pattern FACULTATIEF =
      Pattern.compile(
          "^\\[(?:[A-Z]\\n|\\d\\. |- |Artikel \\d|Bijlage |en in artikel|of als |Als deze "
              + "|vijfde lid en]|en overgangsrecht]|maatschappelijke]|ten hoogste])");

  /** The second way to word article 12, up to the next article. */
  private static final Pattern TWEEDE_VARIANT =
      Pattern.compile("(?ms)^Variant 1\\n(?<eerste>.*?)^Variant 2\\n.*?(?=^Artikel 13)");

  private Vngbesluit() {}

  /** The decision as flat text. */
  public static String tekst() {
    return zonderHaken(bron("raadsbesluit.txt"));
  }

  /** The lines of the existing text, with the first way to word article 12. */
  public static List<String> bestaandeTekst() {
    String tekst = zonderHaken(bron("bestaande-tekst.txt"));
    return TWEEDE_VARIANT.matcher(tekst).replaceFirst("${eerste}").lines().toList();
  }

  /** The lines of the new text. */
  public static List<String> nieuweTekst() {
    return zonderHaken(bron("nieuwe-tekst.txt")).lines().toList();
  }

  private static String bron(String naam) {
    try (InputStream in = Vngbesluit.class.getResourceAsStream("vng/" + naam)) {
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
