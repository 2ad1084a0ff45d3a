package nl.verordeningwijzer.uitwerking;

import java.util.List;
import nl.verordeningwijzer.regeling.Berichten;

/** Words in a row: "a", "a en b", "a, b en c". */
final class Woordenrij {

  private static final Berichten BERICHTEN = Berichten.van(Woordenrij.class);

  private Woordenrij() {}

  static String van(List<String> woorden) {
    int laatste = woorden.size() - 1;
    return laatste < 1
        ? String.join("", woorden)
        : BERICHTEN.bericht(
            "en", String.join(", ", woorden.subList(0, laatste)), woorden.get(laatste));
  }
}
