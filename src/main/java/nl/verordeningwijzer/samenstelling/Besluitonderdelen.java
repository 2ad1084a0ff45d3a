package nl.verordeningwijzer.samenstelling;

import java.util.List;
import nl.verordeningwijzer.regeling.BepalingId;

/**
 * How the decision names its amendments: "onderdelen C en D" of article I. The letters are known
 * only after the amendments are, so who knows those says which letters amend chosen provisions.
 */
@FunctionalInterface
public interface Besluitonderdelen {

  /** For texts in which no amendment can be named. */
  Besluitonderdelen GEEN = bepalingen -> new Gevonden("", false, false, List.of(), List.of());

  /** The letters that amend chosen provisions. */
  Gevonden bij(List<BepalingId> bepalingen);

  /**
   * What was found.
   *
   * @param letters "C", "C en D", "C tot en met F"; empty when no letter amends what was chosen
   * @param meer whether it is more than one letter
   * @param alle whether the decision has no other letters
   * @param zonderLetter names of the chosen provisions that no letter amends
   * @param ook letters that amend more than was chosen
   */
  record Gevonden(
      String letters, boolean meer, boolean alle, List<String> zonderLetter, List<Ook> ook) {
    public Gevonden {
      zonderLetter = List.copyOf(zonderLetter);
      ook = List.copyOf(ook);
    }
  }

  /**
   * A letter that also amends what was not chosen.
   *
   * @param rest what it amends beside the choice, in words
   */
  record Ook(String letter, String rest) {}
}
