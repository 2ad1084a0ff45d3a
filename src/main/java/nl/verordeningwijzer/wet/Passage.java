package nl.verordeningwijzer.wet;

import java.util.List;
import java.util.Set;

/** What was found for one article of a grondslag. */
public sealed interface Passage {

  /** The act by its short title; the words themselves when they name none. */
  String wet();

  /**
   * The article is here.
   *
   * @param tekst the act as it read on the day that was asked for, or as near before it as is known
   * @param betreft which lines of the article are meant, counted from 0; all of them when the whole
   *     article is meant
   * @param aankondiging the lines above those that lead to them
   * @param ontbreekt the provisions that are named but not in the article as it read on that day
   */
  record Bekend(
      Wettekst tekst,
      Wetsartikel artikel,
      Set<Integer> betreft,
      Set<Integer> aankondiging,
      List<Grondslag.Deel> ontbreekt)
      implements Passage {
    public Bekend {
      betreft = Set.copyOf(betreft);
      aankondiging = Set.copyOf(aankondiging);
      ontbreekt = List.copyOf(ontbreekt);
    }

    @Override
    public String wet() {
      return tekst.wet();
    }
  }

  /**
   * The program does not have the article as it read on that day.
   *
   * @param artikel its number; empty when the words name none
   * @param adres where to look
   */
  record Onbekend(String wet, String artikel, String adres) implements Passage {}
}
