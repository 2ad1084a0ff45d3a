package nl.verordeningwijzer.app.planning;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Planning;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.planning.Plan;
import nl.verordeningwijzer.planning.Uitweg;
import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * A plan that did not fit, with its ways out. It stays on the screen after one of them was taken,
 * so that the user sees which one holds and can take another.
 *
 * @param plan the plan that does not fit
 * @param keuzes the choices that a way out can answer
 */
record Aanbod(Plan plan, Set<KeuzeId> keuzes) {

  /** All of a dossier that a way out can change. */
  private record Planstand(Planning planning, Map<KeuzeId, Optional<Waarde>> antwoorden) {}

  Aanbod {
    keuzes = Set.copyOf(keuzes);
  }

  static Aanbod van(Model model, Plan plan) {
    Set<KeuzeId> keuzes = new LinkedHashSet<>();
    model.inwerkingtreding().ifPresent(keuzes::add);
    model.planning().ingang().ifPresent(i -> keuzes.add(i.vorm()));
    model.planning().stappen().forEach(s -> s.datum().ifPresent(keuzes::add));
    return new Aanbod(plan, keuzes);
  }

  private Planstand stand(Dossier dossier) {
    Map<KeuzeId, Optional<Waarde>> antwoorden = new LinkedHashMap<>();
    keuzes.forEach(k -> antwoorden.put(k, dossier.wordt().op(k)));
    return new Planstand(dossier.planning(), antwoorden);
  }

  /** The way out that a dossier has taken, if it is one of these. */
  Optional<Uitweg> gekozen(Dossier dossier) {
    Planstand nu = stand(dossier);
    return plan.uitwegen().stream().filter(u -> stand(u.dossier()).equals(nu)).findFirst();
  }

  /** Takes a way out over, also after another one; what else is in the dossier stays. */
  Dossier neem(Uitweg uitweg, Dossier dossier) {
    Dossier nieuw = dossier.metPlanning(uitweg.dossier().planning());
    for (KeuzeId keuze : keuzes) {
      Optional<Waarde> antwoord = uitweg.dossier().wordt().op(keuze);
      if (!antwoord.equals(nieuw.wordt().op(keuze))) {
        nieuw =
            antwoord.isPresent()
                ? nieuw.metAntwoord(Kolom.BESLUIT, keuze, antwoord.get())
                : nieuw.zonderAntwoord(Kolom.BESLUIT, keuze);
      }
    }
    return nieuw;
  }
}
