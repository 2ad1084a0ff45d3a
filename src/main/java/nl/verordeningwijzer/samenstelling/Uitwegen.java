package nl.verordeningwijzer.samenstelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Actualisatie;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Samenhang;

/** The ways out that a dossier took over, and what they come to together with its own texts. */
public final class Uitwegen {

  private Uitwegen() {}

  /** The way out that the dossier chose for a rule. */
  public static Optional<Samenhang.Uitweg> gekozen(Samenhang.Regel regel, Dossier dossier) {
    return gekozen(regel.code(), regel.uitwegen(), dossier);
  }

  /** The wording of ours that the dossier took over where the law has overtaken the model. */
  public static Optional<Samenhang.Uitweg> gekozen(Actualisatie actualisatie, Dossier dossier) {
    return gekozen(actualisatie.code(), actualisatie.uitwegen(), dossier);
  }

  private static Optional<Samenhang.Uitweg> gekozen(
      String code, List<Samenhang.Uitweg> uitwegen, Dossier dossier) {
    String gekozen = dossier.uitwegen().getOrDefault(code, "");
    return uitwegen.stream().filter(u -> u.id().equals(gekozen)).findFirst();
  }

  /**
   * Every own text of the dossier. What it wrote itself comes last, over what it took from us. A
   * way out counts only while what it solves is there: who takes sociale activering up again gets
   * the model's words back.
   */
  static List<EigenTekst> eigenTeksten(Model model, Dossier dossier) {
    Conditietoets toets =
        new Conditietoets(
            dossier.uitgangspunt(),
            dossier.was(),
            Afleidingen.wordt(model, dossier),
            bepaling -> model.nieuw().plaats(bepaling).isPresent());
    List<EigenTekst> eigen = new ArrayList<>();
    for (Actualisatie actualisatie : model.toetsing().actualisaties()) {
      gekozen(actualisatie, dossier).ifPresent(u -> eigen.addAll(u.teksten()));
    }
    eigen.addAll(dossier.eigenTeksten());
    for (Samenhang.Regel regel : model.samenhang().regels()) {
      gekozen(regel, dossier)
          .filter(u -> toets.geldt(regel.als()))
          .ifPresent(u -> eigen.addAll(u.teksten()));
    }
    return eigen;
  }
}
