package nl.verordeningwijzer.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.verordeningwijzer.besluit.Besluitlezer;
import nl.verordeningwijzer.inlezen.Tekstbestandlezer;
import nl.verordeningwijzer.instructie.Besluitregel;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Regelschrift;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.wijziging.Uitgevoerd;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code voer-uit}: executes a decision literally on an ordinance. All or nothing: when one
 * sentence cannot be executed nothing is written.
 */
@Command(name = "voer-uit")
final class VoerUitOpdracht implements Callable<Integer> {

  private static final Berichten BERICHTEN = Berichten.van(VoerUitOpdracht.class);

  private final Omgeving omgeving;

  @Parameters(index = "0", paramLabel = "VERORDENING", descriptionKey = "voer-uit.verordening")
  private Path verordening;

  @Parameters(index = "1", paramLabel = "BESLUIT", descriptionKey = "voer-uit.besluit")
  private Path besluit;

  @Option(names = "--uit", required = true, paramLabel = "BESTAND", descriptionKey = "voer-uit.uit")
  private Path uit;

  VoerUitOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    if (uit.toString().isBlank()) {
      return omgeving.weiger(BERICHTEN.bericht("geen-pad", "--uit"));
    }
    boolean overschrijft =
        Stream.of(verordening, besluit).anyMatch(p -> zelfde(p).equals(zelfde(uit)));
    if (overschrijft) {
      return omgeving.weiger(BERICHTEN.bericht("voer-uit.zelfde-bestand", uit));
    }
    Uitkomst<Tekstbestandlezer.Regels> bestaand = Tekstbestandlezer.regels(verordening);
    if (bestaand.alsWaarde().isEmpty()) {
      return omgeving.meldFouten(bestaand);
    }
    Uitkomst<String> tekst = Tekstbestandlezer.tekst(besluit);
    if (tekst.alsWaarde().isEmpty()) {
      return omgeving.meldFouten(tekst);
    }
    return voerUit(bestaand.alsWaarde().get(), Besluitlezer.vanTekst(tekst.alsWaarde().get()));
  }

  private static Path zelfde(Path pad) {
    return pad.toAbsolutePath().normalize();
  }

  private int voerUit(Tekstbestandlezer.Regels bestaand, List<Besluitregel> regels) {
    Uitgevoerd uitgevoerd = Uitgevoerd.van(regels, bestaand.regels());
    uitgevoerd.opmerkingen().forEach(o -> meld("voer-uit.opmerking", o));
    if (!uitgevoerd.isGelukt()) {
      uitgevoerd.weigeringen().forEach(o -> meld("voer-uit.geweigerd", o));
      uitgevoerd
          .gebreken()
          .forEach(g -> omgeving.uit().println(BERICHTEN.bericht("voer-uit.gebrek", g)));
      omgeving.uit().flush();
      omgeving.fout().println(BERICHTEN.bericht("voer-uit.niets-gemaakt"));
      omgeving.fout().flush();
      return Omgeving.GEBLOKKEERD;
    }
    String tekst = Regelschrift.tekst(bestaand.vooraf(), uitgevoerd.regels());
    Uitkomst<Path> geschreven =
        omgeving.opslag().schrijf(uit, tekst.getBytes(StandardCharsets.UTF_8));
    if (geschreven.alsWaarde().isEmpty()) {
      return omgeving.meldFouten(geschreven);
    }
    if (!uitgevoerd.ingetrokken().isEmpty()) {
      omgeving
          .uit()
          .println(
              BERICHTEN.bericht(
                  "voer-uit.ingetrokken", String.join("; ", uitgevoerd.ingetrokken())));
    }
    omgeving.uit().println(BERICHTEN.bericht("voer-uit.gemaakt", uit));
    omgeving.uit().flush();
    return Omgeving.GOED;
  }

  private void meld(String sleutel, Uitgevoerd.Opmerking opmerking) {
    omgeving
        .uit()
        .println(
            BERICHTEN.bericht(sleutel, opmerking.plaats(), opmerking.reden(), opmerking.zin()));
  }
}
