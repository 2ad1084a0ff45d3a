package nl.verordeningwijzer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import nl.verordeningwijzer.app.venster.Hoofdvenster;
import nl.verordeningwijzer.app.werk.Buitenwereld;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.app.werk.Plaatsnotatie;
import nl.verordeningwijzer.app.werk.Thema;
import nl.verordeningwijzer.app.werk.VoorkeurenStore;
import nl.verordeningwijzer.model.Modelbestanden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with the whole program in a window, on a copy of the example dossier. */
public abstract class Programmaproef extends Schermproef {

  /** A Monday, long enough before the dates of the example. */
  private static final Clock KLOK =
      Clock.fixed(Instant.parse("2026-02-09T10:08:00Z"), ZoneId.of("Europe/Amsterdam"));

  private static final int DRADEN = 2;
  private static final String VOORBEELD = "voorbeeld.verordening";

  /** Where dossiers and documents of this test are. */
  @TempDir protected Path map;

  private final ExecutorService rekenen = Executors.newFixedThreadPool(DRADEN);

  /** The program; there after {@link #start}. */
  protected Programma programma;

  /** Its surroundings. */
  protected Omgeving omgeving;

  /** What the program put on the clipboard last. */
  protected String gekopieerd = "";

  /** What the program opened in other programs. */
  protected final List<Path> geopendElders = new ArrayList<>();

  private final Buitenwereld buitenwereld =
      new Buitenwereld() {
        @Override
        public Optional<Path> kiesBestand(String titel, Optional<Path> map, Bestandssoort soort) {
          return Optional.empty();
        }

        @Override
        public Optional<Path> kiesDoel(
            String titel, Optional<Path> waar, String naam, Bestandssoort soort) {
          return Optional.of(map.resolve(naam));
        }

        @Override
        public Optional<Path> kiesMap(String titel, Optional<Path> map) {
          return Optional.empty();
        }

        @Override
        public void open(Path pad) {
          geopendElders.add(pad);
        }

        @Override
        public void kopieer(String tekst) {
          gekopieerd = tekst;
        }
      };

  /** Shows the start screen, light, with letters of a size in percent. */
  protected final void start(Thema thema, int lettergrootte) {
    omgeving =
        new Omgeving(
            Path.of("."),
            KLOK,
            rekenen,
            Platform::runLater,
            buitenwereld,
            new VoorkeurenStore(map.resolve("voorkeuren")),
            map);
    opFx(() -> {
      omgeving.wijzigVoorkeuren(v -> v.metThema(thema).metLettergrootte(lettergrootte));
      programma = new Programma(omgeving, stage::close);
      Scene scene = new Scene(programma.raam());
      programma.raam().verbind(scene);
      stage.setScene(scene);
      stage.show();
    });
    wacht();
  }

  /** Opens a copy of the example and goes to a place, as {@link Plaatsnotatie} writes it. */
  protected final void opent(String plaats) {
    Path dossier = map.resolve("Lindewaard.verordening");
    try {
      if (!Files.exists(dossier)) {
        Files.copy(Modelbestanden.map().resolve(VOORBEELD), dossier);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    opFx(() -> programma.open(dossier));
    wachtTot(
        "the dossier is open",
        () -> programma.raam().lookup(".hoofdvenster") instanceof Hoofdvenster);
    naar(plaats);
  }

  /** Goes to a place in the dossier that is open. */
  protected final void naar(String plaats) {
    opFx(() -> {
      var doel = Plaatsnotatie.lees(plaats);
      assertThat(doel).as(plaats).isPresent();
      ((Hoofdvenster) programma.raam().lookup(".hoofdvenster")).naar(doel.get());
    });
    wacht();
  }

  /**
   * Waits until what was started in the background is done and shown, and what that started too.
   */
  protected final void wachtOpAchtergrond() {
    for (int i = 0; i < 3; i++) {
      // Every thread has come here: none has anything left that was asked for before.
      CountDownLatch hier = new CountDownLatch(DRADEN);
      for (int draad = 0; draad < DRADEN; draad++) {
        rekenen.execute(() -> {
          hier.countDown();
          wachtOp(hier);
        });
      }
      wachtOp(hier);
      wacht();
    }
  }

  private static void wachtOp(CountDownLatch deur) {
    try {
      assertThat(deur.await(10, TimeUnit.SECONDS)).as("the background comes to rest").isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @AfterEach
  final void sluitHetProgramma() throws InterruptedException {
    if (programma != null) {
      opFx(() -> programma.sluit());
      wachtOpAchtergrond();
    }
    rekenen.shutdown();
    assertThat(rekenen.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
  }
}
