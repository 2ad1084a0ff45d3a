package nl.verordeningwijzer.instructie;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences of a text, counted the same way by who writes a decision and who executes it. */
public final class Volzinnen {

  private static final Locale NEDERLANDS = Locale.of("nl");

  private Volzinnen() {}

  /** Pieces that together are the text; the space behind a sentence belongs to that sentence. */
  public static List<String> van(String tekst) {
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
