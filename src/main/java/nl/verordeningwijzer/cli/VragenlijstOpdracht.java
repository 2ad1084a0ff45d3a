package nl.verordeningwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.verordeningwijzer.document.Documentmaker;
import nl.verordeningwijzer.document.Documentopdracht;
import nl.verordeningwijzer.document.Formaat;
import nl.verordeningwijzer.document.Voortgang;
import nl.verordeningwijzer.dossier.DossierStore.Geopend;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.uitwerking.Vragenlijst;
import nl.verordeningwijzer.uitwerking.Vragenlijst.Opzet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vragenlijst}: the open questions of a dossier, to print for colleagues. */
@Command(name = "vragenlijst")
final class VragenlijstOpdracht implements Callable<Integer> {

  private static final Berichten BERICHTEN = Berichten.van(VragenlijstOpdracht.class);

  private final Omgeving omgeving;

  @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "genereer.dossier")
  private Path dossier;

  @Option(names = "--uit", required = true, paramLabel = "MAP", descriptionKey = "vragenlijst.uit")
  private Path uit;

  @Option(
      names = "--formaat",
      split = ",",
      paramLabel = "FORMAAT",
      defaultValue = "docx,html,txt",
      descriptionKey = "genereer.formaat")
  private List<String> formaten;

  @Option(names = "--alles", descriptionKey = "vragenlijst.alles")
  private boolean alles;

  VragenlijstOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Optional<Set<Formaat>> gevraagd = omgeving.formaten(formaten);
    if (gevraagd.isEmpty()) {
      return Omgeving.VERKEERD;
    }
    if (uit.toString().isBlank()) {
      return omgeving.weiger(BERICHTEN.bericht("geen-pad", "--uit"));
    }
    if (Files.isDirectory(dossier)) {
      return omgeving.weiger(BERICHTEN.bericht("is-een-map", dossier.toAbsolutePath()));
    }
    Uitkomst<Geopend> geopend = omgeving.dossiers().lees(dossier);
    if (geopend.alsWaarde().isEmpty()) {
      return omgeving.meldFouten(geopend);
    }
    Geopend werk = geopend.alsWaarde().get();
    Uitwerking uitwerking = omgeving.werkUit(werk.model(), werk.dossier());
    Opzet opzet = new Opzet(alles ? Opzet.OOK_NA_TE_KIJKEN : Opzet.OPEN, "", Optional.empty());
    int aantal = Vragenlijst.van(uitwerking, opzet).aantal();
    if (aantal == 0) {
      omgeving.uit().println(BERICHTEN.bericht("vragenlijst.geen-vragen"));
      omgeving.uit().flush();
      return Omgeving.GOED;
    }
    Uitkomst<List<Path>> geschreven =
        Documentmaker.open(omgeving.sjablonen(), gevraagd.get())
            .dan(m -> m.maak(uitwerking, Documentopdracht.vragenlijst(opzet), Voortgang.GEEN))
            .dan(bestanden -> omgeving.schrijf(uit, bestanden));
    if (geschreven.alsWaarde().isEmpty()) {
      return omgeving.meldFouten(geschreven);
    }
    omgeving.uit().println(BERICHTEN.bericht("vragenlijst.gemaakt", aantal));
    geschreven.alsWaarde().get().forEach(pad -> omgeving.uit().println("  " + pad));
    omgeving.uit().flush();
    return Omgeving.GOED;
  }
}
