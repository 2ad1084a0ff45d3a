package nl.verordeningwijzer.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import nl.verordeningwijzer.app.venster.Kleding;
import nl.verordeningwijzer.app.werk.Mappen;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.app.werk.VoorkeurenStore;

/** The program with a window, as the platform starts it. */
public final class Toepassing extends Application {

  /** The system property with the folder in which the program stands. */
  private static final String MAP = "verordeningwijzer.map";

  /** The system property with a folder: the program drives itself once, and writes there. */
  private static final String PROEFRIT = "verordeningwijzer.proefrit";

  private static final int[] ICONEN = {16, 32, 48, 64, 128, 256};

  private final ExecutorService rekenen =
      Executors.newFixedThreadPool(
          2,
          taak -> {
            Thread draad = new Thread(taak, "rekenen");
            draad.setDaemon(true);
            return draad;
          });

  private Programma programma;

  /**
   * Opens the window and comes back when it is closed.
   *
   * @param argumenten at most one dossier to open
   */
  public static void start(List<String> argumenten) {
    launch(Toepassing.class, argumenten.toArray(String[]::new));
  }

  @Override
  public void start(Stage stage) {
    // Also what the platform says by itself, such as the months in a calendar, is Dutch.
    Locale.setDefault(Locale.of("nl", "NL"));
    Kleding.laadLetters();
    Path thuis = Path.of(System.getProperty("user.home"));
    String proefmap = System.getProperty(PROEFRIT, "");
    Omgeving omgeving =
        new Omgeving(
            Path.of(System.getProperty(MAP, ".")),
            Clock.systemDefaultZone(),
            rekenen,
            Platform::runLater,
            new Bureaublad(stage, getHostServices()),
            new VoorkeurenStore(
                proefmap.isEmpty()
                    ? Mappen.voorkeuren(System.getProperty("os.name"), System.getenv(), thuis)
                    : Path.of(proefmap)),
            proefmap.isEmpty() ? Mappen.documenten(thuis) : Path.of(proefmap));
    programma = new Programma(omgeving, stage::close);
    // What nobody foresaw reaches the user in words, on whatever thread it happened.
    Thread.setDefaultUncaughtExceptionHandler(
        (draad, oorzaak) -> Platform.runLater(() -> programma.meldStoring(oorzaak)));
    Scene scene = new Scene(programma.raam(), 1366, 768);
    programma.raam().verbind(scene);
    stage.setTitle(Programma.NAAM);
    stage.setMinWidth(1024);
    stage.setMinHeight(700);
    stage.setScene(scene);
    stage.titleProperty().bind(programma.titel());
    for (int grootte : ICONEN) {
      stage
          .getIcons()
          .add(
              new Image(
                  Toepassing.class.getResourceAsStream(
                      "/nl/verordeningwijzer/app/icoon/" + grootte + ".png")));
    }
    stage.setOnCloseRequest(e -> {
      if (!programma.magDicht()) {
        e.consume();
      }
    });
    stage.show();
    if (!proefmap.isEmpty()) {
      new Proefrit(programma, omgeving, Path.of(proefmap), stage::close).start();
      return;
    }
    getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(programma::open);
  }

  @Override
  public void stop() {
    if (programma != null) {
      programma.sluit();
    }
    rekenen.shutdown();
  }
}
