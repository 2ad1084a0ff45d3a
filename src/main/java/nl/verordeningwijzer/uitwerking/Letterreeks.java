package nl.verordeningwijzer.uitwerking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Letters;

/**
 * Letters of the decision, named together. Three or more in a row are a range: "C", "C en D", "C
 * tot en met F", "A, C tot en met F en H".
 *
 * @param plaatsen their places in the decision, counted from 1, in order
 */
record Letterreeks(List<Integer> plaatsen) {

  private static final Berichten BERICHTEN = Berichten.van(Letterreeks.class);

  /** From this many letters in a row on they are written as a range. */
  private static final int REEKS = 3;

  Letterreeks {
    plaatsen = plaatsen.stream().distinct().sorted().toList();
  }

  /** Those of the letters for which something holds. */
  static Letterreeks van(List<Besluitletter> letters, Predicate<Besluitletter> welke) {
    return new Letterreeks(
        IntStream.rangeClosed(1, letters.size())
            .filter(plaats -> welke.test(letters.get(plaats - 1)))
            .boxed()
            .toList());
  }

  boolean isLeeg() {
    return plaatsen.isEmpty();
  }

  boolean isEnkel() {
    return plaatsen.size() == 1;
  }

  /** The letters in words, without "onderdeel" or "onderdelen" before them. */
  String woorden() {
    List<String> delen = new ArrayList<>();
    for (int begin = 0; begin < plaatsen.size(); ) {
      int eind = begin + 1;
      while (eind < plaatsen.size() && plaatsen.get(eind) == plaatsen.get(eind - 1) + 1) {
        eind++;
      }
      if (eind - begin >= REEKS) {
        delen.add(
            BERICHTEN.bericht(
                "tot-en-met",
                Letters.groot(plaatsen.get(begin)),
                Letters.groot(plaatsen.get(eind - 1))));
      } else {
        plaatsen.subList(begin, eind).stream().map(Letters::groot).forEach(delen::add);
      }
      begin = eind;
    }
    return Woordenrij.van(delen);
  }
}
