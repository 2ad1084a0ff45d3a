package nl.verordeningwijzer.meten;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.verordeningwijzer.app.Programma;
import nl.verordeningwijzer.app.venster.Hoofdvenster;
import nl.verordeningwijzer.app.venster.Kleding;
import nl.verordeningwijzer.app.werk.Buitenwereld;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.VoorkeurenStore;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Uitwerking;

/**
 * How long it takes from a choice to the text that the user sees, in the real window with the whole
 * model: aim 16 ms, one frame. Marks four events: the answer is taken and the cards show it, the
 * texts are worked out, the controls that show them are laid out, and everything else (decision,
 * validation, questions) has come in as well.
 */
public final class Schermmeting {

  private static final int KEREN = 400;
  private static final int WARM = 150;
  private static final int HONDERD = 100;

  private Schermmeting() {}

  /** Measures and prints; ends by itself. */
  public static void main(String[] args) throws Exception {
    Path map = Files.createTempDirectory("schermmeting");
    ExecutorService rekenen =
        Executors.newFixedThreadPool(
            2,
            taak -> {
              Thread draad = new Thread(taak, "rekenen");
              draad.setDaemon(true);
              return draad;
            });
    Platform.startup(() -> {});
    Programma programma = opFx(() -> venster(map, rekenen));
    Path dossier = map.resolve("Lindewaard.verordening");
    try (var modellen = Files.walk(Path.of("model-verordening"))) {
      Files.copy(
          modellen.filter(p -> p.endsWith("voorbeeld.verordening")).findFirst().orElseThrow(),
          dossier);
    }
    opFx(() -> {
      programma.open(dossier);
      return null;
    });
    while (opFx(() -> programma.raam().lookup(".hoofdvenster")) == null) {
      Thread.sleep(50);
    }
    Hoofdvenster venster = opFx(() -> (Hoofdvenster) programma.raam().lookup(".hoofdvenster"));
    opFx(() -> {
      venster.naar(new Plaats.BijDeel(new BepalingId("jobcoaching")));
      return null;
    });
    Map<String, List<Double>> tijden = new TreeMap<>();
    for (int i = 0; i < KEREN; i++) {
      Map<String, Double> keer = meet(venster, i);
      if (i >= WARM) {
        keer.forEach((wat, ms) -> tijden.computeIfAbsent(wat, w -> new ArrayList<>()).add(ms));
      }
    }
    tijden.forEach((wat, ms) ->
        System.out.printf(
            Locale.ROOT, "%-32s p50 %6.1f ms   p95 %6.1f ms%n", wat, deel(ms, 50), deel(ms, 95)));
    Platform.exit();
  }

  private static Programma venster(Path map, ExecutorService rekenen) throws IOException {
    Kleding.laadLetters();
    Omgeving omgeving =
        new Omgeving(
            Path.of("."),
            Clock.systemDefaultZone(),
            rekenen,
            Platform::runLater,
            new Niemand(),
            new VoorkeurenStore(map.resolve("voorkeuren")),
            map);
    Stage stage = new Stage();
    Programma programma = new Programma(omgeving, stage::close);
    Scene scene = new Scene(programma.raam(), 1366, 768);
    stage.setScene(scene);
    stage.show();
    return programma;
  }

  /** One choice, each time another, until everything that follows is on the screen. */
  private static Map<String, Double> meet(Hoofdvenster venster, int keer) throws Exception {
    Werk werk = venster.werk();
    KeuzeId keuze = new KeuzeId(keer % 2 == 0 ? "jobcoach-uren-daarna" : "jobcoach-uren-duur");
    Waarde waarde =
        new Waarde.Termijn(
            2 + keer % 20,
            keer % 2 == 0
                ? nl.verordeningwijzer.model.Eenheid.UREN
                : nl.verordeningwijzer.model.Eenheid.MAANDEN);
    Map<String, Double> tijden = new TreeMap<>();
    CountDownLatch klaar = new CountDownLatch(3);
    long[] begin = new long[1];
    ChangeListener<Uitwerking> teksten = (w, oud, nieuw) -> noteer(tijden, "1 texts", begin, klaar);
    ChangeListener<Stand> stand = (w, oud, nieuw) -> noteer(tijden, "3 everything", begin, klaar);
    Runnable[] getekend = new Runnable[1];
    opFx(() -> {
      Scene scene = venster.getScene();
      getekend[0] =
          () -> {
            if (tijden.containsKey("1 texts") && !tijden.containsKey("2 text laid out")) {
              noteer(tijden, "2 text laid out", begin, klaar);
            }
          };
      scene.addPostLayoutPulseListener(getekend[0]);
      werk.tekstenProperty().addListener(teksten);
      werk.standProperty().addListener(stand);
      begin[0] = System.nanoTime();
      werk.antwoord(keuze, Kolom.WORDT, waarde);
      tijden.put("0 answer taken", (System.nanoTime() - begin[0]) / 1e6);
      return null;
    });
    klaar.await();
    opFx(() -> {
      venster.getScene().removePostLayoutPulseListener(getekend[0]);
      werk.tekstenProperty().removeListener(teksten);
      werk.standProperty().removeListener(stand);
      return null;
    });
    return tijden;
  }

  private static void noteer(
      Map<String, Double> tijden, String wat, long[] begin, CountDownLatch klaar) {
    tijden.put(wat, (System.nanoTime() - begin[0]) / 1e6);
    klaar.countDown();
  }

  private static double deel(List<Double> ms, int procent) {
    double[] gesorteerd = ms.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(gesorteerd);
    return gesorteerd[Math.min(gesorteerd.length - 1, gesorteerd.length * procent / HONDERD)];
  }

  private static <T> T opFx(java.util.concurrent.Callable<T> doen) throws Exception {
    FutureTask<T> taak = new FutureTask<>(doen);
    Platform.runLater(taak);
    return taak.get();
  }

  /** Nobody chooses or opens anything while measuring. */
  private static final class Niemand implements Buitenwereld {
    @Override
    public Optional<Path> kiesBestand(String titel, Optional<Path> map, Bestandssoort soort) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> kiesDoel(
        String titel, Optional<Path> map, String naam, Bestandssoort soort) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> kiesMap(String titel, Optional<Path> map) {
      return Optional.empty();
    }

    @Override
    public void open(Path pad) {}

    @Override
    public void kopieer(String tekst) {}
  }
}
