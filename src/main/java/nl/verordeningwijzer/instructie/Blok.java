package nl.verordeningwijzer.instructie;

import java.util.ArrayList;
import java.util.List;
import nl.verordeningwijzer.regeling.Regelherkenning;
import nl.verordeningwijzer.regeling.Regelsoort;

/** What a decision quotes: which elements are there, in order. */
public final class Blok {

  /** So many of one kind in a row: "twee artikelen". */
  public record Groep(Adres.Soort soort, int aantal) {}

  private Blok() {}

  /**
   * The outermost elements: of a chapter with articles the chapter only, of leden with onderdelen
   * the leden only. Empty when the lines do not begin with an element.
   */
  public static List<Groep> groepen(List<String> regels) {
    List<Groep> groepen = new ArrayList<>();
    int buitenste = Integer.MAX_VALUE;
    for (String regel : regels) {
      Regelsoort soort = Regelherkenning.herken(regel.strip()).soort();
      int diepte = diepte(soort);
      if (groepen.isEmpty() && soort(soort) == null) {
        return List.of();
      }
      if (soort(soort) == null || diepte > buitenste) {
        continue;
      }
      buitenste = diepte;
      Groep laatste = groepen.isEmpty() ? null : groepen.getLast();
      if (laatste != null && laatste.soort() == soort(soort)) {
        groepen.set(groepen.size() - 1, new Groep(laatste.soort(), laatste.aantal() + 1));
      } else {
        groepen.add(new Groep(soort(soort), 1));
      }
    }
    return groepen;
  }

  /** The kind of element that a line begins; none for running text. */
  public static Adres.Soort soort(Regelsoort soort) {
    return switch (soort) {
      case HOOFDSTUK -> Adres.Soort.HOOFDSTUK;
      case PARAGRAAF -> Adres.Soort.PARAGRAAF;
      case ARTIKEL -> Adres.Soort.ARTIKEL;
      case LID -> Adres.Soort.LID;
      case ONDERDEEL -> Adres.Soort.ONDERDEEL;
      case SUBONDERDEEL -> Adres.Soort.SUBONDERDEEL;
      case BEGRIP -> Adres.Soort.BEGRIP;
      case BIJLAGE -> Adres.Soort.BIJLAGE;
      case VERVALLEN, NIET_INGELEZEN, ALINEA -> null;
    };
  }

  private static int diepte(Regelsoort soort) {
    return switch (soort) {
      case HOOFDSTUK, BIJLAGE -> 0;
      case PARAGRAAF -> 1;
      case ARTIKEL -> 2;
      case LID -> 3;
      case BEGRIP -> 4;
      case ONDERDEEL -> 5;
      case SUBONDERDEEL -> 6;
      case VERVALLEN, NIET_INGELEZEN, ALINEA -> 7;
    };
  }
}
