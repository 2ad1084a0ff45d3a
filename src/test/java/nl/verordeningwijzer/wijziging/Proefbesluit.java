package nl.verordeningwijzer.wijziging;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.regeling.Proefregeling;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;

/** The decision that turns one text into another, as it is printed: quoted lines behind a bar. */
final class Proefbesluit {

  private Proefbesluit() {}

  static List<Wijziging> wijzigingen(String was, String wordt) {
    return Afleiding.van(Proefregeling.van(was), Proefregeling.van(wordt), Set.of());
  }

  static String besluit(String was, String wordt, String... altijdGeheel) {
    Set<BepalingId> geheel =
        Arrays.stream(altijdGeheel).map(BepalingId::new).collect(Collectors.toSet());
    return besluit(Afleiding.van(Proefregeling.van(was), Proefregeling.van(wordt), geheel));
  }

  static String besluit(List<Wijziging> wijzigingen) {
    StringBuilder besluit = new StringBuilder();
    for (int i = 0; i < wijzigingen.size(); i++) {
      besluit.append(Letters.groot(i + 1)).append('\n');
      besluit.append(Formulering.zin(wijzigingen.get(i))).append('\n');
      for (Regel regel : wijzigingen.get(i).aangehaald()) {
        besluit.append("| ").append(regel.gedrukt()).append('\n');
      }
    }
    return besluit.toString();
  }

  /** Executes the decision; the text that comes of it. */
  static String uitgevoerd(String was, String wordt) {
    Regeling bestaand = Proefregeling.van(was);
    return Uitvoering.voerUit(wijzigingen(was, wordt), bestaand)
        .map(Proefregeling::tekst)
        .orElse("(niet uit te voeren)");
  }
}
