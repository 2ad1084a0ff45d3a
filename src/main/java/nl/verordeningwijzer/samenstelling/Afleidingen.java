package nl.verordeningwijzer.samenstelling;

import java.util.List;
import nl.verordeningwijzer.dossier.Antwoorden;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Samenhang;
import nl.verordeningwijzer.model.Waardetype;

/** Answers that follow from other answers and are therefore not asked. */
public final class Afleidingen {

  private Afleidingen() {}

  /**
   * The answers for the new text, with what follows from them. An answer that was given stays:
   * whether it contradicts the others is for the rules to say.
   */
  public static Antwoorden wordt(Model model, Dossier dossier) {
    Antwoorden antwoorden = dossier.wordt();
    for (Samenhang.Afgeleid afgeleid : model.samenhang().afgeleid()) {
      Conditietoets toets = new Conditietoets(dossier.was(), antwoorden, b -> false);
      if (antwoorden.op(afgeleid.keuze()).isEmpty() && toets.geldt(afgeleid.als())) {
        Keuze keuze = model.keuzes().get(afgeleid.keuze());
        antwoorden = antwoorden.met(keuze.id(), waarde(keuze, afgeleid.antwoord()));
      }
    }
    return antwoorden;
  }

  static Waarde waarde(Keuze keuze, String antwoord) {
    return keuze.waardetype() == Waardetype.JA_NEE
        ? new Waarde.JaNee(antwoord.equals("ja"))
        : new Waarde.Gekozen(List.of(antwoord));
  }
}
