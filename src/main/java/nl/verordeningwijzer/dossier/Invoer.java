package nl.verordeningwijzer.dossier;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as people type and paste it. */
public final class Invoer {

  /** Printable characters of Western European text, one space between words: nearly all input. */
  private static final Pattern GEWOON =
      Pattern.compile(
          "(?:[!-~\\u00A1-\\u00AC\\u00AE-\\u017F‘’“”–€…]+"
              + "(?: [!-~\\u00A1-\\u00AC\\u00AE-\\u017F‘’“”–€…]+)*+)?+");

  /** What Word calls a hard hyphen inside its own files, and sometimes pastes. */
  private static final int HARD_KOPPELTEKEN_VAN_WORD = 0x1E;

  /** What Word calls an optional hyphen: to Java these two are white space. */
  private static final int ZACHT_KOPPELTEKEN_VAN_WORD = 0x1F;

  private static final int KOPPELTEKEN = 0x2010;
  private static final int HARD_KOPPELTEKEN = 0x2011;

  /** An end of a line on some old systems; to Java a control character only. */
  private static final int VOLGENDE_REGEL = 0x85;

  /** Stands for a picture in text; this program uses it as a mark of its own. */
  private static final int VOORWERP = 0xFFFC;

  private Invoer() {}

  /**
   * Text on one line, as a dossier takes it: ends of lines, tabs and every kind of space become one
   * space, none at the ends; marks that nobody sees (soft hyphens, zero-width characters, marks for
   * writing direction) and characters that no document can show are left out; a letter with an
   * accent is one character. What is on one line already stays as it is.
   */
  public static String opEenRegel(String tekst) {
    if (GEWOON.matcher(tekst).matches()) {
      return tekst;
    }
    StringBuilder regel = new StringBuilder(tekst.length());
    boolean spatie = false;
    for (int i = 0; i < tekst.length(); ) {
      int teken = tekst.codePointAt(i);
      i += Character.charCount(teken);
      if (isSpatie(teken)) {
        spatie = true;
      } else if (isTeZien(teken)) {
        if (spatie && !regel.isEmpty()) {
          regel.append(' ');
        }
        spatie = false;
        regel.appendCodePoint(isKoppelteken(teken) ? '-' : teken);
      }
    }
    return Normalizer.normalize(regel, Normalizer.Form.NFC);
  }

  private static boolean isSpatie(int teken) {
    return teken == VOLGENDE_REGEL
        || Character.isSpaceChar(teken)
        || (Character.isWhitespace(teken)
            && teken != HARD_KOPPELTEKEN_VAN_WORD
            && teken != ZACHT_KOPPELTEKEN_VAN_WORD);
  }

  private static boolean isKoppelteken(int teken) {
    return teken == HARD_KOPPELTEKEN_VAN_WORD || teken == KOPPELTEKEN || teken == HARD_KOPPELTEKEN;
  }

  private static boolean isTeZien(int teken) {
    return isKoppelteken(teken)
        || switch (Character.getType(teken)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.PRIVATE_USE,
              Character.SURROGATE,
              Character.UNASSIGNED ->
              false;
          default -> teken != VOORWERP;
        };
  }
}
