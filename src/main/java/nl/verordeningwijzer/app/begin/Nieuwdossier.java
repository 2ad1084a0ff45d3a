package nl.verordeningwijzer.app.begin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.GangbareAntwoorden;
import nl.verordeningwijzer.dossier.Invoer;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelversie;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;

/** Makes a new dossier, or a copy of the example. */
public final class Nieuwdossier {

  private static final Berichten BERICHTEN = Berichten.van(Nieuwdossier.class);

  /** What dossiers end with. */
  public static final String EXTENSIE = "verordening";

  private final Omgeving omgeving;

  public Nieuwdossier(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  /** The file name that is proposed for a municipality. */
  public static String bestandsnaam(String gemeente) {
    String naam = gemeente.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
    return (naam.isEmpty() ? BERICHTEN.bericht("zonder-naam") : naam) + "." + EXTENSIE;
  }

  /**
   * Makes a dossier for a municipality.
   *
   * @param gangbaar whether what most municipalities chose is filled in, to be looked at
   */
  public Uitkomst<Path> maak(String gemeente, Modelversie versie, Path doel, boolean gangbaar) {
    String naam = Invoer.opEenRegel(gemeente);
    if (naam.isEmpty()) {
      return Uitkomst.mislukt(Fout.in("", BERICHTEN.bericht("geen-naam")));
    }
    return omgeving
        .bibliotheek()
        .lees(versie)
        .dan(model -> {
          Dossier leeg = Dossier.leeg(versie);
          Dossier benoemd =
              leeg.metWordt(leeg.wordt().met(model.gemeente(), new Waarde.Woorden(naam)));
          return omgeving
              .dossiers()
              .schrijf(doel, gangbaar ? GangbareAntwoorden.vulIn(model, benoemd) : benoemd);
        });
  }

  /** The newest version of a model that there is. */
  public Optional<Modelversie> nieuwste() {
    return omgeving.bibliotheek().versies().reversed().stream().findFirst();
  }

  /**
   * A copy of the example in a folder: the example that came with the program stays as it is. A
   * copy that is there already is used again.
   */
  public Uitkomst<Path> voorbeeld(Path map) {
    Optional<Modelversie> versie = nieuwste();
    if (versie.isEmpty()) {
      return Uitkomst.mislukt(Fout.in("", BERICHTEN.bericht("geen-model")));
    }
    Path voorbeeld = omgeving.bibliotheek().map(versie.get()).resolve("voorbeeld.verordening");
    return omgeving
        .dossiers()
        .lees(voorbeeld)
        .dan(g -> {
          Path doel = map.resolve(bestandsnaam(naam(g.model(), g.dossier())));
          return Files.exists(doel)
              ? Uitkomst.gelukt(doel)
              : omgeving.dossiers().schrijf(doel, g.dossier());
        });
  }

  private static String naam(Model model, Dossier dossier) {
    String gemeente =
        dossier
            .wordt()
            .op(model.gemeente())
            .map(w -> w instanceof Waarde.Woorden(String woorden) ? woorden : "")
            .orElse("");
    return BERICHTEN.bericht("voorbeeld", gemeente);
  }
}
