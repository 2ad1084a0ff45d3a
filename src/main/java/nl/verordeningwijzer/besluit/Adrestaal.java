package nl.verordeningwijzer.besluit;

import java.util.List;
import java.util.Locale;
import nl.verordeningwijzer.instructie.Adres;

/** What writing and reading of places share. */
final class Adrestaal {

  private Adrestaal() {}

  /** The name of a kind in the phrase file. */
  static String naam(Adres.Soort soort) {
    return soort.name().toLowerCase(Locale.ROOT);
  }

  /** How deep a kind stands: a place goes from outside to inside. */
  static int diepte(Adres.Soort soort) {
    return switch (soort) {
      case HOOFDSTUK, BIJLAGE -> 0;
      case PARAGRAAF -> 1;
      case ARTIKEL -> 2;
      case LID -> 3;
      case BEGRIP -> 4;
      case ONDERDEEL -> 5;
      case SUBONDERDEEL -> 6;
      case AANHEF, SLOT -> 7;
      case ZIN -> 8;
      case OPSCHRIFT -> 9;
    };
  }

  /** Whether a place in the regulation as a whole can begin with it. */
  static boolean staatOpZichzelf(Adres.Soort soort) {
    return diepte(soort) <= diepte(Adres.Soort.ARTIKEL);
  }

  /** Whether each step lies inside the one before, and the first needs nothing before it. */
  static boolean isGoedGevormd(List<Adres.Stap> stappen) {
    for (int i = 1; i < stappen.size(); i++) {
      if (diepte(stappen.get(i).soort()) <= diepte(stappen.get(i - 1).soort())) {
        return false;
      }
    }
    Adres.Soort eerste = stappen.isEmpty() ? null : stappen.getFirst().soort();
    return eerste == null || staatOpZichzelf(eerste) || eerste == Adres.Soort.OPSCHRIFT;
  }

  /** Kinds of which there is one, without a number. */
  static boolean isZonderNummer(Adres.Soort soort) {
    return soort == Adres.Soort.AANHEF
        || soort == Adres.Soort.SLOT
        || soort == Adres.Soort.OPSCHRIFT;
  }
}
