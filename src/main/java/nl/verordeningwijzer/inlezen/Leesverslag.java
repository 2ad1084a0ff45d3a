package nl.verordeningwijzer.inlezen;

import java.util.List;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;

/**
 * What came of reading an ordinance. Reading never refuses a text: what finds no place is kept
 * apart and reported.
 *
 * @param ongeplaatst lines that belong nowhere in the regulation
 * @param meldingen what the reader must look at
 */
public record Leesverslag(Regeling regeling, List<Regel> ongeplaatst, List<Bevinding> meldingen) {
  public Leesverslag {
    ongeplaatst = List.copyOf(ongeplaatst);
    meldingen = List.copyOf(meldingen);
  }
}
