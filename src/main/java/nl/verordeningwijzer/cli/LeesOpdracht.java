package nl.verordeningwijzer.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.verordeningwijzer.inlezen.Leesverslag;
import nl.verordeningwijzer.inlezen.Tekstbestandlezer;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Uitkomst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lees}: an ordinance as a tree, with what the reader must look at. */
@Command(name = "lees")
final class LeesOpdracht implements Callable<Integer> {

  private static final Berichten BERICHTEN = Berichten.van(LeesOpdracht.class);

  private final Omgeving omgeving;

  @Parameters(index = "0", paramLabel = "VERORDENING", descriptionKey = "lees.verordening")
  private Path verordening;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  LeesOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Uitkomst<Leesverslag> gelezen = Tekstbestandlezer.lees(verordening);
    if (gelezen.alsWaarde().isEmpty()) {
      return omgeving.meldFouten(gelezen);
    }
    Leesverslag verslag = gelezen.alsWaarde().get();
    if (json) {
      omgeving.uit().println(JsonWriter.leesverslag(verslag));
    } else {
      toon(verslag);
    }
    omgeving.uit().flush();
    return Omgeving.GOED;
  }

  private void toon(Leesverslag verslag) {
    if (!verslag.regeling().titel().isLeeg()) {
      omgeving.uit().println(verslag.regeling().titel());
    }
    for (Regel regel : Regels.van(verslag.regeling())) {
      omgeving.uit().println("    ".repeat(regel.niveau()) + regel.gedrukt());
    }
    omgeving
        .uit()
        .println(
            BERICHTEN.bericht(
                "lees.samenvatting",
                verslag.regeling().artikelen().size(),
                verslag.regeling().bijlagen().size(),
                verslag.meldingen().size()));
    verslag
        .meldingen()
        .forEach(m ->
            omgeving
                .uit()
                .println(
                    BERICHTEN.bericht("ernst." + m.ernst().naam())
                        + (m.vindplaats().isEmpty() ? "" : " (" + m.vindplaats() + ")")
                        + ": "
                        + m.bericht()));
  }
}
