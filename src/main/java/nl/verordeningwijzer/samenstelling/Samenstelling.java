package nl.verordeningwijzer.samenstelling;

import java.util.List;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Regeling;

/** A text with its choices made, and what came up on the way. */
public record Samenstelling(
    Regeling regeling, List<Openstaand> openstaand, List<Bevinding> bevindingen) {
  public Samenstelling {
    openstaand = List.copyOf(openstaand);
    bevindingen = List.copyOf(bevindingen);
  }
}
