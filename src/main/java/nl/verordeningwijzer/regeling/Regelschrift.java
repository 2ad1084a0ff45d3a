package nl.verordeningwijzer.regeling;

import java.util.ArrayList;
import java.util.List;

/**
 * Printed lines as plain text for people: onderdelen stand away from the margin, headings apart.
 * Nothing of the lines themselves changes, so reading them gives them back.
 */
public final class Regelschrift {

  /** How far one level stands from the next. */
  public static final String STAP = " ".repeat(4);

  private Regelschrift() {}

  /**
   * A regulation as text, in the form of the consolidated text.
   *
   * @param vooraf what stands above the first heading, such as the title
   * @param regels its printed lines
   */
  public static String tekst(List<String> vooraf, List<String> regels) {
    StringBuilder tekst = new StringBuilder();
    vooraf.forEach(regel -> tekst.append(regel).append('\n'));
    List<String> ingesprongen = ingesprongen(regels);
    for (int i = 0; i < regels.size(); i++) {
      boolean kop = Regelherkenning.herken(regels.get(i)).soort().isKop();
      if (kop && !tekst.isEmpty()) {
        tekst.append('\n');
      }
      tekst.append(ingesprongen.get(i)).append('\n');
    }
    return tekst.toString();
  }

  /** Each line as far from the margin as its level says. */
  public static List<String> ingesprongen(List<String> regels) {
    List<String> ingesprongen = new ArrayList<>();
    boolean inBegrip = false;
    for (String regel : regels) {
      Regelsoort soort = Regelherkenning.herken(regel).soort();
      inBegrip =
          switch (soort) {
            case BEGRIP -> true;
            case ONDERDEEL, SUBONDERDEEL -> inBegrip;
            default -> false;
          };
      int niveau =
          switch (soort) {
            case BEGRIP -> 1;
            case ONDERDEEL -> inBegrip ? 2 : 1;
            case SUBONDERDEEL -> inBegrip ? 3 : 2;
            default -> 0;
          };
      ingesprongen.add(STAP.repeat(niveau) + regel);
    }
    return List.copyOf(ingesprongen);
  }
}
