package nl.verordeningwijzer.wijziging;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences of a text, as the derivation and the execution of amendments count them. */
final class Zinnen {

  private static final Locale NEDERLANDS = Locale.of("nl", "NL");

  private Zinnen() {}

  /**
   * The sentences in order; together they are the text. White space between two sentences belongs
   * to the first.
   */
  static List<String> van(String tekst) {
    BreakIterator grenzen = BreakIterator.getSentenceInstance(NEDERLANDS);
    grenzen.setText(tekst);
    List<String> zinnen = new ArrayList<>();
    int begin = grenzen.first();
    for (int eind = grenzen.next(); eind != BreakIterator.DONE; eind = grenzen.next()) {
      zinnen.add(tekst.substring(begin, eind));
      begin = eind;
    }
    return List.copyOf(zinnen);
  }
}
