package nl.verordeningwijzer.toetsing;

import java.util.List;
import nl.verordeningwijzer.model.Woordpatroon;

/**
 * What an article or annex says.
 *
 * @param naam "artikel 14l", "bijlage"
 * @param nummer of an article; empty for an annex
 * @param opschrift its heading, with those of the chapter and paragraph it stands in
 * @param leden of an annex its whole content is one lid
 */
record Artikeltekst(String naam, String nummer, Zin opschrift, List<Lidtekst> leden) {

  /**
   * A lid.
   *
   * @param zinnen its sentences, and each item of a list with the words that announce it
   */
  record Lidtekst(List<Zin> zinnen) {
    Lidtekst {
      zinnen = List.copyOf(zinnen);
    }
  }

  Artikeltekst {
    leden = List.copyOf(leden);
  }

  boolean isBijlage() {
    return nummer.isEmpty();
  }

  List<Zin> zinnen() {
    return leden.stream().flatMap(l -> l.zinnen().stream()).toList();
  }

  /**
   * Whether there is more than a heading and blanks.
   *
   * @param zonderInhoud words that say that there is not
   */
  boolean heeftInhoud(Woordpatroon zonderInhoud) {
    return leden.stream()
        .flatMap(l -> l.zinnen().stream())
        .anyMatch(z -> z.heeftWoorden() && !zonderInhoud.staatIn(z.leesbaar()));
  }
}
