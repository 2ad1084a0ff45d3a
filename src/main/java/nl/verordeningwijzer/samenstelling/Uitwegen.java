package nl.verordeningwijzer.samenstelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Samenhang;

/** The ways out that a dossier took over, and what they come to together with its own texts. */
final class Uitwegen {

  private Uitwegen() {}

  /** The way out that the dossier chose for a rule. */
  static Optional<Samenhang.Uitweg> gekozen(Samenhang.Regel regel, Dossier dossier) {
    String gekozen = dossier.uitwegen().getOrDefault(regel.code(), "");
    return regel.uitwegen().stream().filter(u -> u.id().equals(gekozen)).findFirst();
  }

  /**
   * Every own text of the dossier. A way out counts only while what it solves is there: who takes
   * sociale activering up again gets the model's words back.
   */
  static List<EigenTekst> eigenTeksten(Model model, Dossier dossier) {
    Conditietoets toets =
        new Conditietoets(
            dossier.was(),
            Afleidingen.wordt(model, dossier),
            bepaling -> model.nieuw().plaats(bepaling).isPresent());
    List<EigenTekst> eigen = new ArrayList<>(dossier.eigenTeksten());
    for (Samenhang.Regel regel : model.samenhang().regels()) {
      gekozen(regel, dossier)
          .filter(u -> toets.geldt(regel.als()))
          .ifPresent(u -> eigen.addAll(u.teksten()));
    }
    return eigen;
  }
}
