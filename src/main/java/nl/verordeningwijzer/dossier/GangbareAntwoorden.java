package nl.verordeningwijzer.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.model.Cijfer;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.Berichten;

/** Fills in what most municipalities chose, where a figure of the model says so. */
public final class GangbareAntwoorden {

  private static final Berichten BERICHTEN = Berichten.van(GangbareAntwoorden.class);

  private GangbareAntwoorden() {}

  /**
   * The dossier with the most common answers, each marked to be looked at with its figure. An
   * answer that is there already stays, and where no figure says what most municipalities chose,
   * nothing is filled in.
   */
  public static Dossier vulIn(Model model, Dossier dossier) {
    Dossier gevuld = dossier;
    for (Cijfer cijfer : model.cijfers()) {
      Optional<Cijfer.Gangbaar> gangbaar =
          cijfer.gangbaar().filter(g -> dossier.wordt().op(g.keuze()).isEmpty());
      if (gangbaar.isPresent()) {
        Keuze keuze = model.keuzes().get(gangbaar.get().keuze());
        gevuld =
            gevuld.metNaTeKijken(
                keuze.id(),
                waarde(keuze, gangbaar.get().antwoord()),
                waarom(cijfer, gangbaar.get()));
      }
    }
    return gevuld;
  }

  private static String waarom(Cijfer cijfer, Cijfer.Gangbaar gangbaar) {
    return BERICHTEN.bericht(
        "gangbaar", cijfer.tekst(), cijfer.bron().naam(), cijfer.plaats(), gangbaar.reden());
  }

  /** The model was read: the answer is one that the choice knows. */
  private static Waarde waarde(Keuze keuze, String antwoord) {
    return switch (keuze.waardetype()) {
      case JA_NEE -> new Waarde.JaNee(antwoord.equals("ja"));
      case OPTIE, OPTIES -> new Waarde.Gekozen(List.of(antwoord));
      default -> new Waarde.Getal(new BigDecimal(antwoord));
    };
  }
}
