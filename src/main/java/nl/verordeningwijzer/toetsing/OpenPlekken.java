package nl.verordeningwijzer.toetsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was never filled in: "[aantal]", "…", "____". */
final class OpenPlekken {

  private static final Pattern HAKEN = Pattern.compile("\\[[^\\[\\]]*\\]");
  private static final Pattern STREEP = Pattern.compile("_{2,}|\\.{3,}|…");

  private OpenPlekken() {}

  /** Nearly all words hold none. */
  private static boolean kan(String woorden) {
    return woorden.indexOf('[') >= 0
        || woorden.indexOf('…') >= 0
        || woorden.contains("__")
        || woorden.contains("...");
  }

  /** The words without them. */
  static String zonder(String woorden) {
    if (!kan(woorden)) {
      return woorden;
    }
    String rest = woorden;
    String vorig;
    do {
      vorig = rest;
      rest = HAKEN.matcher(vorig).replaceAll(" ");
    } while (!rest.equals(vorig));
    return STREEP.matcher(rest).replaceAll(" ");
  }

  /** Each of them, as it stands there; of nested ones the outermost. */
  static List<String> in(String woorden) {
    if (!kan(woorden)) {
      return List.of();
    }
    List<String> plekken = new ArrayList<>();
    int begin = -1;
    int diepte = 0;
    StringBuilder buiten = new StringBuilder();
    for (int i = 0; i < woorden.length(); i++) {
      char teken = woorden.charAt(i);
      if (teken == '[' && diepte++ == 0) {
        begin = i;
      }
      if (diepte == 0) {
        buiten.append(teken);
      }
      if (teken == ']' && diepte > 0 && --diepte == 0) {
        plekken.add(woorden.substring(begin, i + 1));
      }
    }
    Matcher streep = STREEP.matcher(buiten);
    while (streep.find()) {
      plekken.add(streep.group());
    }
    return List.copyOf(plekken);
  }
}
