package nl.verordeningwijzer.samenstelling;

import java.time.LocalDate;
import java.util.Optional;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Model;

/** On which day the law is looked at. */
public final class Peildatum {

  private Peildatum() {}

  /** The day on which the new text begins to hold, when the dossier says so. */
  public static Optional<LocalDate> van(Model model, Dossier dossier) {
    return model
        .inwerkingtreding()
        .flatMap(Afleidingen.wordt(model, dossier)::op)
        .flatMap(
            w -> w instanceof Waarde.Datum(LocalDate dag) ? Optional.of(dag) : Optional.empty());
  }
}
