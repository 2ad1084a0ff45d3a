package nl.verordeningwijzer.wijziging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.verordeningwijzer.wijziging.Besluitmutaties.Mutant;

/**
 * Tests the proof of a decision by its mistakes: a decision with a mistake must be refused, or must
 * lead to another text than the decision without it.
 */
final class Bewijswerk {

  /**
   * What came of the decisions with a mistake.
   *
   * @param refused so many could not be executed
   * @param otherText so many led to another text
   * @param survivors those that led to the very text that the right decision leads to
   */
  record Uitslag(int refused, int otherText, List<Mutant> survivors) {
    Uitslag {
      survivors = List.copyOf(survivors);
    }

    int total() {
      return refused + otherText + survivors.size();
    }

    /** Together with those of another decision. */
    Uitslag met(Uitslag ander) {
      List<Mutant> samen = new ArrayList<>(survivors);
      samen.addAll(ander.survivors);
      return new Uitslag(refused + ander.refused, otherText + ander.otherText, samen);
    }

    /** For a lawyer: the count, and each mistake that was not noticed with its sentence. */
    String verslag() {
      String overlevenden =
          survivors.stream()
              .map(m -> "niet opgemerkt: " + m.wat() + "\n  in: " + m.zin() + "\n")
              .collect(Collectors.joining());
      return "%d fouten: %d geweigerd, %d leiden tot een andere tekst, %d niet opgemerkt\n"
              .formatted(total(), refused, otherText, survivors.size())
          + overlevenden;
    }
  }

  private Bewijswerk() {}

  /**
   * Executes every decision with one mistake.
   *
   * @param besluit the right decision, as plain text
   * @param uitvoering from the text of a decision to the lines that come of it; empty when refused
   * @param verwacht the lines that the right decision must lead to
   * @throws IllegalArgumentException when the right decision does not lead there: then its mistakes
   *     say nothing
   */
  static Uitslag toets(
      String besluit, Function<String, Optional<List<String>>> uitvoering, List<String> verwacht) {
    Optional<List<String>> zonderFout = uitvoering.apply(besluit);
    if (!zonderFout.equals(Optional.of(verwacht))) {
      throw new IllegalArgumentException(
          "the decision itself leads to %s, not to %s:\n%s"
              .formatted(zonderFout, verwacht, besluit));
    }
    return toets(Besluitmutaties.van(besluit), uitvoering, verwacht);
  }

  /** The same for mistakes that were chosen. */
  static Uitslag toets(
      List<Mutant> mutanten,
      Function<String, Optional<List<String>>> uitvoering,
      List<String> verwacht) {
    int refused = 0;
    int otherText = 0;
    List<Mutant> survivors = new ArrayList<>();
    for (Mutant mutant : mutanten) {
      Optional<List<String>> tekst = uitvoering.apply(mutant.besluit());
      if (tekst.isEmpty()) {
        refused++;
      } else if (tekst.get().equals(verwacht)) {
        survivors.add(mutant);
      } else {
        otherText++;
      }
    }
    return new Uitslag(refused, otherText, survivors);
  }
}
