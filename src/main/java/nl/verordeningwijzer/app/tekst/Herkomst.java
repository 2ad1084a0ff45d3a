package nl.verordeningwijzer.app.tekst;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.samenstelling.Samensteller;

/**
 * Which provisions of the new text are not in VNG's words.
 *
 * @param vanOns provisions in our words, where the law has overtaken the model
 * @param eigen provisions in the municipality's own words; an article also when it left something
 *     out of it
 */
record Herkomst(Set<BepalingId> vanOns, Set<BepalingId> eigen) {

  static final Herkomst VNG = new Herkomst(Set.of(), Set.of());

  Herkomst {
    vanOns = Set.copyOf(vanOns);
    eigen = Set.copyOf(eigen);
  }

  static Herkomst van(Model model, Dossier dossier) {
    if (dossier.eigenTeksten().isEmpty() && dossier.uitwegen().isEmpty()) {
      return VNG;
    }
    List<Modelregel> zonder =
        Samensteller.tekst(model, dossier.metEigenTeksten(List.of())).tekst().regels();
    Set<BepalingId> vanOns = nietVanVng(zonder, Set.of());
    if (dossier.eigenTeksten().isEmpty()) {
      return new Herkomst(vanOns, Set.of());
    }
    List<Modelregel> alle = Samensteller.tekst(model, dossier).tekst().regels();
    Set<BepalingId> eigen = nietVanVng(alle, new HashSet<>(zonder));
    vanOns.removeAll(eigen);
    return new Herkomst(vanOns, eigen);
  }

  /** Lines of the model have a place in its file; what was left out counts for its article. */
  private static Set<BepalingId> nietVanVng(List<Modelregel> regels, Set<Modelregel> bekend) {
    Set<BepalingId> gevonden = new HashSet<>();
    Optional<BepalingId> deel = Optional.empty();
    for (Modelregel regel : regels) {
      if (isKop(regel)) {
        deel = Optional.of(regel.bepaling());
      }
      if (bekend.contains(regel)) {
        continue;
      }
      switch (regel) {
        case Modelregel.Gewoon g when g.bestandsregel() == 0 -> gevonden.add(g.bepaling());
        case Modelregel.Weggelaten w -> deel.ifPresent(gevonden::add);
        default -> {}
      }
    }
    return gevonden;
  }

  private static boolean isKop(Modelregel regel) {
    return regel instanceof Modelregel.Gewoon g
        && (g.soort() == Regelsoort.ARTIKEL || g.soort() == Regelsoort.BIJLAGE);
  }
}
