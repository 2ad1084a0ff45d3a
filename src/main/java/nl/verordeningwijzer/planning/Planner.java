package nl.verordeningwijzer.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Planstap;
import nl.verordeningwijzer.planning.Opgave.Tijd;
import nl.verordeningwijzer.planning.Planregel.Gepland;
import nl.verordeningwijzer.planning.Planregel.Klaar;
import nl.verordeningwijzer.planning.Planregel.Overgeslagen;

/** Makes the plan of a dossier. */
public final class Planner {

  private Planner() {}

  /**
   * From the wished day of entry into force back to today; without such a day from today on, as
   * soon as can be. Pure: the same dossier on the same day has the same plan.
   *
   * @param vandaag nothing can be ready before this day
   */
  public static Plan plan(Model model, Dossier dossier, LocalDate vandaag) {
    Planlezing lezing = new Planlezing(model, dossier, vandaag);
    Plan plan = plan(lezing);
    return plan.past() ? plan : plan.metUitwegen(new Uitwegzoeker(lezing).zoek());
  }

  /** The same plan without ways out. */
  static Plan zonderUitwegen(Model model, Dossier dossier, LocalDate vandaag) {
    return plan(new Planlezing(model, dossier, vandaag));
  }

  private static Plan plan(Planlezing lezing) {
    List<Tijd> tijden = lezing.opgave().reken();
    Map<String, Tijd> perStap = new HashMap<>();
    tijden.forEach(t -> perStap.put(t.stap().id(), t));
    List<Planregel> regels = new ArrayList<>();
    for (Planstap stap : lezing.model().planning().stappen()) {
      regels.add(regel(lezing, stap, Optional.ofNullable(perStap.get(stap.id()))));
    }
    Optional<LocalDate> inWerking =
        tijden.isEmpty()
            ? lezing.model().planning().stappen().stream()
                .reduce((eerste, laatste) -> laatste)
                .flatMap(lezing::klaarOp)
            : Optional.of(tijden.getLast().uiterlijk());
    return new Plan(
        lezing.vandaag(),
        lezing.model().id().naam(),
        lezing.woorden(lezing.model().gemeente()).orElse(""),
        lezing.model().planning().onderwerp(),
        lezing.gewenst(),
        lezing.vorm().datum(),
        inWerking,
        regels,
        List.of(),
        new Plancontrole(lezing, tijden).zoek());
  }

  private static Planregel regel(Planlezing lezing, Planstap stap, Optional<Tijd> tijd) {
    String naam = lezing.naam(stap);
    if (tijd.isPresent()) {
      Tijd t = tijd.get();
      return new Gepland(
          stap,
          naam,
          Optional.ofNullable(lezing.opgave().tijden().get(stap.id())),
          stap.tijd().isPresent(),
          t.begin(),
          t.uiterlijk(),
          t.vroegst(),
          Optional.ofNullable(lezing.opgave().gekozen().get(stap.id())),
          lezing.vergaderdata(stap));
    }
    return lezing.isKlaar(stap)
        ? new Klaar(stap, naam, lezing.klaarOp(stap))
        : new Overgeslagen(stap, naam, lezing.planning().zonder().contains(stap.id()));
  }
}
