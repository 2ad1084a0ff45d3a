package nl.verordeningwijzer.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.util.Duration;
import nl.verordeningwijzer.app.begin.Nieuwdossier;
import nl.verordeningwijzer.app.venster.Hoofdvenster;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stap;

/**
 * Drives the whole program once: opens the example, visits every step, makes the documents, and
 * closes. It is used where the program is packaged: to teach Java which classes it needs (the AOT
 * cache), and to see that what was installed works.
 */
final class Proefrit {

  /** How often is looked whether the program got where it should, and how long at most. */
  private static final Duration KIJK = Duration.millis(200);

  private static final int GEDULD = 600;

  private final Programma programma;
  private final Omgeving omgeving;
  private final Path map;
  private final Runnable klaar;
  private int stap;

  /**
   * @param map where the example and its documents are written
   * @param klaar closes the program
   */
  Proefrit(Programma programma, Omgeving omgeving, Path map, Runnable klaar) {
    this.programma = programma;
    this.omgeving = omgeving;
    this.map = map;
    this.klaar = klaar;
  }

  /** Sets off; the program closes at the end. What came of it stands in {@code proefrit.txt}. */
  void start() {
    new Nieuwdossier(omgeving).voorbeeld(map).alsWaarde().ifPresent(programma::open);
    wacht(() -> venster().isPresent(), this::bezoek);
  }

  private Optional<Hoofdvenster> venster() {
    Node venster = programma.raam().lookup(".hoofdvenster");
    return venster instanceof Hoofdvenster h ? Optional.of(h) : Optional.empty();
  }

  private void bezoek() {
    venster().ifPresent(v -> v.naar(new Plaats.Bladzijde(Stap.values()[stap])));
    stap++;
    if (stap < Stap.values().length) {
      wacht(() -> true, this::bezoek);
    } else {
      wacht(() -> true, this::maak);
    }
  }

  private void maak() {
    Node knop = programma.raam().lookup("#maak-definitief");
    if (knop instanceof Button b) {
      b.fire();
    }
    wacht(
        () -> programma.raam().lookup("#open-raadsbesluit") instanceof Node n && n.isVisible(),
        () -> meld("klaar"));
  }

  private void wacht(BooleanSupplier totDat, Runnable verder) {
    int[] keren = {0};
    Timeline klok = new Timeline();
    klok.getKeyFrames()
        .setAll(
            new KeyFrame(
                KIJK,
                e -> {
                  keren[0]++;
                  if (totDat.getAsBoolean()) {
                    klok.stop();
                    verder.run();
                  } else if (keren[0] > GEDULD) {
                    klok.stop();
                    meld("niet gelukt");
                  }
                }));
    klok.setCycleCount(Timeline.INDEFINITE);
    klok.play();
  }

  private void meld(String uitkomst) {
    try {
      Files.createDirectories(map);
      Files.writeString(map.resolve("proefrit.txt"), uitkomst + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      // Whoever asked for the drive sees that there is no result.
      throw new java.io.UncheckedIOException(e);
    } finally {
      klaar.run();
    }
  }
}
