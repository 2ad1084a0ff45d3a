package nl.verordeningwijzer.samenstelling;

import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.dossier.Antwoorden;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Samenhang;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.model.Waardetype;

/** Answers that follow from other answers and are therefore not asked. */
public final class Afleidingen {

  private Afleidingen() {}

  /**
   * The answers for the new text, with what follows from them. An answer that was given stays:
   * whether it contradicts the others is for the rules to say.
   */
  public static Antwoorden wordt(Model model, Dossier dossier) {
    return metAfgeleide(model, dossier.uitgangspunt(), dossier.was(), dossier.wordt());
  }

  /**
   * The answers for the existing text. The model's own existing text is a fact as it stands; in the
   * model's new text, adopted earlier, answers followed from others as they do now.
   */
  public static Antwoorden was(Model model, Dossier dossier) {
    return dossier.uitgangspunt() == Uitgangspunt.NIEUWE_TEKST
        ? metAfgeleide(model, dossier.uitgangspunt(), Antwoorden.GEEN, dossier.was())
        : dossier.was();
  }

  private static Antwoorden metAfgeleide(
      Model model, Uitgangspunt vanuit, Antwoorden ervoor, Antwoorden gegeven) {
    Antwoorden antwoorden = gegeven;
    for (Samenhang.Afgeleid afgeleid : model.samenhang().afgeleid()) {
      Conditietoets toets = new Conditietoets(vanuit, ervoor, antwoorden, b -> false);
      if (antwoorden.op(afgeleid.keuze()).isEmpty() && toets.geldt(afgeleid.als())) {
        Keuze keuze = model.keuzes().get(afgeleid.keuze());
        Optional<Waarde> waarde = waarde(keuze, afgeleid, antwoorden);
        antwoorden = waarde.isPresent() ? antwoorden.met(keuze.id(), waarde.get()) : antwoorden;
      }
    }
    return antwoorden;
  }

  /** Empty while the date that it follows from is not known. */
  private static Optional<Waarde> waarde(
      Keuze keuze, Samenhang.Afgeleid afgeleid, Antwoorden antwoorden) {
    return afgeleid.dagVoor().isEmpty()
        ? Optional.of(waarde(keuze, afgeleid.antwoord()))
        : afgeleid
            .dagVoor()
            .flatMap(antwoorden::op)
            .filter(Waarde.Datum.class::isInstance)
            .map(w -> new Waarde.Datum(((Waarde.Datum) w).dag().minusDays(1)));
  }

  static Waarde waarde(Keuze keuze, String antwoord) {
    return keuze.waardetype() == Waardetype.JA_NEE
        ? new Waarde.JaNee(antwoord.equals("ja"))
        : new Waarde.Gekozen(List.of(antwoord));
  }
}
