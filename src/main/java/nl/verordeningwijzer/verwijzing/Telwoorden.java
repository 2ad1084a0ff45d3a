package nl.verordeningwijzer.verwijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Dutch numerals in words. */
public final class Telwoorden {

  /** The highest number that is written in words. */
  public static final int HOOGSTE = 99;

  private static final List<String> HOOFD =
      List.of(
          "nul",
          "een",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "zestien",
          "zeventien",
          "achttien",
          "negentien");
  private static final List<String> RANG =
      List.of(
          "nulde",
          "eerste",
          "tweede",
          "derde",
          "vierde",
          "vijfde",
          "zesde",
          "zevende",
          "achtste",
          "negende",
          "tiende",
          "elfde",
          "twaalfde",
          "dertiende",
          "veertiende",
          "vijftiende",
          "zestiende",
          "zeventiende",
          "achttiende",
          "negentiende");
  private static final List<String> TIENTALLEN =
      List.of(
          "",
          "",
          "twintig",
          "dertig",
          "veertig",
          "vijftig",
          "zestig",
          "zeventig",
          "tachtig",
          "negentig");

  private static final List<String> RANGWOORDEN = rangwoorden();

  /** Misspellings that are common enough to be read. */
  private static final Map<String, Integer> SPELFOUTEN = Map.of("achtiende", 18);

  private Telwoorden() {}

  /**
   * "zes", "vijfentwintig".
   *
   * @throws IllegalArgumentException outside 0–99
   */
  public static String hoofdtelwoord(int getal) {
    controleer(getal);
    if (getal < HOOFD.size()) {
      return HOOFD.get(getal);
    }
    return samengesteld(getal, TIENTALLEN.get(getal / 10));
  }

  /**
   * "derde", "twintigste", "tweeëntwintigste".
   *
   * @throws IllegalArgumentException outside 0–99
   */
  public static String rangtelwoord(int getal) {
    controleer(getal);
    if (getal < RANG.size()) {
      return RANG.get(getal);
    }
    return samengesteld(getal, TIENTALLEN.get(getal / 10) + "ste");
  }

  /** The number that an ordinal stands for, if it is one. */
  public static Optional<Integer> waarde(String rangtelwoord) {
    int plaats = RANGWOORDEN.indexOf(rangtelwoord);
    return plaats < 0 ? Optional.ofNullable(SPELFOUTEN.get(rangtelwoord)) : Optional.of(plaats + 1);
  }

  /** Every word that is read as an ordinal, from "eerste". */
  static List<String> alleRangtelwoorden() {
    return Stream.concat(RANGWOORDEN.stream(), SPELFOUTEN.keySet().stream()).toList();
  }

  private static List<String> rangwoorden() {
    List<String> woorden = new ArrayList<>();
    for (int getal = 1; getal <= HOOGSTE; getal++) {
      woorden.add(rangtelwoord(getal));
    }
    return List.copyOf(woorden);
  }

  private static String samengesteld(int getal, String tiental) {
    int eenheid = getal % 10;
    if (eenheid == 0) {
      return tiental;
    }
    String woord = HOOFD.get(eenheid);
    return woord + (woord.endsWith("e") ? "ën" : "en") + tiental;
  }

  private static void controleer(int getal) {
    if (getal < 0 || getal > HOOGSTE) {
      throw new IllegalArgumentException("geen telwoord voor " + getal);
    }
  }
}
