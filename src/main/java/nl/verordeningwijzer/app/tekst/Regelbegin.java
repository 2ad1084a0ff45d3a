package nl.verordeningwijzer.app.tekst;

import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.regeling.Regelherkenning;
import nl.verordeningwijzer.regeling.Regelherkenning.Herkend;

/** How the next line begins when somebody presses Enter. */
final class Regelbegin {

  private Regelbegin() {}

  /** The number of a line after this one, with the space behind it; empty where none is needed. */
  static String na(String regel) {
    Herkend herkend = Regelherkenning.herken(regel.strip());
    return switch (herkend.soort()) {
      case ARTIKEL -> "1. ";
      case LID -> herkend.nummer().length() > 3 ? "" : volgend(herkend.nummer()) + ". ";
      case SUBONDERDEEL -> herkend.nummer().length() > 3 ? "" : volgend(herkend.nummer()) + "°. ";
      case ONDERDEEL -> Letters.klein(plaats(herkend.nummer()) + 1) + ". ";
      case BEGRIP -> "- ";
      case HOOFDSTUK, PARAGRAAF, VERVALLEN, NIET_INGELEZEN, ALINEA, BIJLAGE -> "";
    };
  }

  /** Whether a line is a number and nothing more: Enter takes it away. */
  static boolean isAlleenNummer(String regel) {
    Herkend herkend = Regelherkenning.herken(regel.strip());
    boolean genummerd =
        switch (herkend.soort()) {
          case LID, ONDERDEEL, SUBONDERDEEL, BEGRIP -> true;
          default -> false;
        };
    return genummerd && regel.strip().substring(herkend.begin()).isBlank();
  }

  private static int volgend(String nummer) {
    return Integer.parseInt(nummer) + 1;
  }

  private static int plaats(String letters) {
    return letters.charAt(0) - 'a' + 1 + (letters.length() - 1) * ('z' - 'a' + 1);
  }
}
