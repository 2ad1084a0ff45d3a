package nl.verordeningwijzer.samenstelling;

import java.util.List;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regeling;

/**
 * A text with its choices made, and what came up on the way.
 *
 * @param aanDeOrde the choices that the text came by, in its order; not those that another answer
 *     made irrelevant
 */
public record Samenstelling(
    Regeling regeling,
    List<Openstaand> openstaand,
    List<Bevinding> bevindingen,
    List<KeuzeId> aanDeOrde) {
  public Samenstelling {
    openstaand = List.copyOf(openstaand);
    bevindingen = List.copyOf(bevindingen);
    aanDeOrde = List.copyOf(aanDeOrde);
  }
}
