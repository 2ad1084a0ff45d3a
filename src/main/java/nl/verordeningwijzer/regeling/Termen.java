package nl.verordeningwijzer.regeling;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** What definitions are known by, and their order (Aanwijzing 3.59: alphabetical). */
public final class Termen {

  /** The alphabetical order of terms; capitals and accents hardly count, spaces neither. */
  public static final Comparator<String> ALFABETISCH =
      Collator.getInstance(Locale.of("nl", "NL"))::compare;

  private Termen() {}

  /** The term that a definition begins with: the words before the colon, or all of them. */
  public static String van(String begripstekst) {
    int dubbelePunt = begripstekst.indexOf(':');
    return (dubbelePunt < 0 ? begripstekst : begripstekst.substring(0, dubbelePunt)).strip();
  }

  /** Whether two terms have no order: the same words, whatever their capitals. */
  public static boolean isDezelfde(String een, String ander) {
    return een.equalsIgnoreCase(ander) || ALFABETISCH.compare(een, ander) == 0;
  }
}
