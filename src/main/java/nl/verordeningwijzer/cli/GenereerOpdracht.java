package nl.verordeningwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import nl.verordeningwijzer.document.Documentmaker;
import nl.verordeningwijzer.document.Formaat;
import nl.verordeningwijzer.dossier.DossierStore.Geopend;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.samenstelling.Openstaand;
import nl.verordeningwijzer.samenstelling.Voorstellen;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code genereer}: the documents of a dossier. */
@Command(name = "genereer")
final class GenereerOpdracht implements Callable<Integer> {

  private static final Berichten BERICHTEN = Berichten.van(GenereerOpdracht.class);

  private final Omgeving omgeving;

  @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "genereer.dossier")
  private Path dossier;

  @Option(names = "--uit", required = true, paramLabel = "MAP", descriptionKey = "genereer.uit")
  private Path uit;

  @Option(
      names = "--formaat",
      split = ",",
      paramLabel = "FORMAAT",
      defaultValue = "docx,html,txt",
      descriptionKey = "genereer.formaat")
  private List<String> formaten;

  @Option(names = "--concept", descriptionKey = "genereer.concept")
  private boolean concept;

  GenereerOpdracht(Omgeving omgeving) {
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
    // Opening the templates starts docx4j, which takes as long as everything before it: meanwhile.
    CompletableFuture<Uitkomst<Documentmaker>> maker =
        CompletableFuture.supplyAsync(
            () -> Documentmaker.open(omgeving.sjablonen(), gevraagd.get()));
    Uitkomst<Geopend> geopend = omgeving.dossiers().lees(dossier);
    if (geopend.alsWaarde().isEmpty()) {
      return omgeving.meldFouten(geopend);
    }
    Geopend werk = geopend.alsWaarde().get();
    Uitwerking uitwerking = omgeving.werkUit(werk.model(), werk.dossier());
    boolean kan = uitwerking.isBewezen() && (concept || uitwerking.isGereed());
    if (!kan) {
      meldStand(uitwerking);
      omgeving.fout().println(BERICHTEN.bericht("genereer.niets-gemaakt"));
      omgeving.fout().flush();
      return Omgeving.GEBLOKKEERD;
    }
    Uitkomst<List<Path>> geschreven =
        maker
            .join()
            .dan(m -> m.maak(uitwerking, concept))
            .dan(bestanden -> omgeving.schrijf(uit, bestanden));
    if (geschreven.alsWaarde().isEmpty()) {
      return omgeving.meldFouten(geschreven);
    }
    omgeving.uit().println(BERICHTEN.bericht("genereer.gemaakt"));
    geschreven.alsWaarde().get().forEach(pad -> omgeving.uit().println("  " + pad));
    meldWeggelaten(uitwerking, gevraagd.get());
    meldStand(uitwerking);
    omgeving.uit().flush();
    return Omgeving.GOED;
  }

  /** What was not made, and why; one that was made before does not belong to the others. */
  private void meldWeggelaten(Uitwerking uitwerking, Set<Formaat> gevraagd) {
    Documentmaker.weggelaten(uitwerking)
        .forEach((soort, reden) -> {
          omgeving.uit().println(reden);
          for (Formaat formaat : gevraagd) {
            Path eerder = uit.resolve(soort.naam() + "." + formaat.naam());
            if (Files.exists(eerder)) {
              omgeving.uit().println(BERICHTEN.bericht("genereer.van-eerder", eerder));
            }
          }
        });
  }

  private static Optional<String> voorstel(Uitwerking uitwerking, Openstaand vraag) {
    return BepalingId.isGeldig(vraag.id())
        ? Voorstellen.voor(
                uitwerking.model(), uitwerking.dossier(), new KeuzeId(vraag.id()), vraag.kolom())
            .map(v ->
                BERICHTEN.bericht(
                    v.uitBestaandeTekst() ? "genereer.staat-nu" : "genereer.voorstel", v.woorden()))
        : Optional.empty();
  }

  /** What still stands open: each question with its place, then what the user must know. */
  private void meldStand(Uitwerking uitwerking) {
    List<Openstaand> openstaand = uitwerking.openstaand();
    if (openstaand.isEmpty()) {
      omgeving.uit().println(BERICHTEN.bericht("genereer.niets-open"));
    } else {
      String sleutel = openstaand.size() == 1 ? "genereer.open-enkel" : "genereer.open";
      omgeving.uit().println(BERICHTEN.bericht(sleutel, openstaand.size()));
      for (Openstaand vraag : openstaand) {
        String waar =
            BERICHTEN.bericht(
                "genereer.waar",
                vraag.id(),
                vraag.kolom().naam(),
                String.join("; ", vraag.plaatsen()));
        omgeving.uit().println("  " + BERICHTEN.bericht("genereer.vraag", vraag.vraag()));
        omgeving.uit().println("    " + waar);
        voorstel(uitwerking, vraag).ifPresent(v -> omgeving.uit().println("    " + v));
      }
    }
    for (Bevinding bevinding : uitwerking.bevindingen()) {
      String waar = bevinding.vindplaats().isEmpty() ? "" : " (" + bevinding.vindplaats() + ")";
      omgeving
          .uit()
          .println(
              BERICHTEN.bericht("ernst." + bevinding.ernst().naam())
                  + waar
                  + ": "
                  + bevinding.volledig());
    }
    omgeving.uit().flush();
  }
}
