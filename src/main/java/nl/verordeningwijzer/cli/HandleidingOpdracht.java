package nl.verordeningwijzer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.verordeningwijzer.document.Documentmaker;
import nl.verordeningwijzer.document.Formaat;
import nl.verordeningwijzer.handleiding.Handleidingdocument;
import nl.verordeningwijzer.handleiding.Handleidinglezer;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Uitkomst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code handleiding}: the manual of the wizard as files, to print or to hand out. */
@Command(name = "handleiding")
final class HandleidingOpdracht implements Callable<Integer> {

  private static final Berichten BERICHTEN = Berichten.van(HandleidingOpdracht.class);
  private static final String NAAM = "handleiding";

  private final Omgeving omgeving;

  @Option(names = "--uit", required = true, paramLabel = "MAP", descriptionKey = "handleiding.uit")
  private Path uit;

  @Option(
      names = "--formaat",
      split = ",",
      paramLabel = "FORMAAT",
      defaultValue = "docx,html",
      descriptionKey = "handleiding.formaat")
  private List<String> formaten;

  HandleidingOpdracht(Omgeving omgeving) {
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
    Uitkomst<List<Path>> geschreven =
        Handleidinglezer.lees()
            .maak(Handleidingdocument::van)
            .dan(document ->
                Documentmaker.open(omgeving.sjablonen(), gevraagd.get())
                    .dan(maker -> maker.drukAf(NAAM, document)))
            .dan(bestanden -> omgeving.schrijf(uit, bestanden));
    if (geschreven.alsWaarde().isEmpty()) {
      return omgeving.meldFouten(geschreven);
    }
    omgeving.uit().println(BERICHTEN.bericht("genereer.gemaakt"));
    geschreven.alsWaarde().get().forEach(pad -> omgeving.uit().println("  " + pad));
    omgeving.uit().flush();
    return Omgeving.GOED;
  }
}
