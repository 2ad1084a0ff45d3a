package nl.verordeningwijzer.app.tekst;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import nl.verordeningwijzer.app.Schermproef;
import nl.verordeningwijzer.app.venster.Raam;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Buitenwereld;
import nl.verordeningwijzer.app.werk.Navigatie;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.app.werk.VoorkeurenStore;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A dossier that is open, dressed as in the program, with the text of one article in view. */
abstract class Tekstproef extends Schermproef {

  @TempDir private Path map;

  protected Werk werk;
  protected Omgeving omgeving;
  protected final List<Plaats> bezocht = new ArrayList<>();
  protected String gekopieerd = "";
  private ExecutorService rekenen;

  @BeforeEach
  void begin() {
    rekenen = Executors.newSingleThreadExecutor();
    omgeving =
        new Omgeving(
            Path.of("."),
            Clock.fixed(Instant.parse("2026-01-02T09:00:00Z"), ZoneId.of("Europe/Amsterdam")),
            rekenen,
            Platform::runLater,
            buitenwereld(),
            new VoorkeurenStore(map),
            map);
  }

  @AfterEach
  void einde() {
    rekenen.shutdownNow();
  }

  private Buitenwereld buitenwereld() {
    return new Buitenwereld() {
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
      public void kopieer(String tekst) {
        gekopieerd = tekst;
      }
    };
  }

  /** Shows some parts beside each other, each as wide as it wants. */
  @SafeVarargs
  protected final void open(
      Voorbeelddossier voorbeeld, String deel, Function<Bouwstenen, ? extends Node>... makers) {
    toon(() -> {
      werk =
          new Werk(
              Stand.van(voorbeeld.uitwerking()),
              omgeving.klok(),
              omgeving.rekenen(),
              omgeving.scherm(),
              d -> {});
      werk.inBeeldProperty().set(Optional.of(new BepalingId(deel)));
      Bouwstenen bouwstenen = new Bouwstenen(omgeving, werk, navigatie());
      HBox naast = new HBox();
      for (Function<Bouwstenen, ? extends Node> maker : makers) {
        StackPane vlak = new StackPane(maker.apply(bouwstenen));
        vlak.setPrefWidth(makers.length == 1 ? 420 : 683);
        naast.getChildren().add(vlak);
      }
      Raam raam = new Raam(omgeving, geenOpdrachten());
      raam.toonStart(naast);
      return raam;
    });
    wacht();
  }

  private Navigatie navigatie() {
    ReadOnlyObjectWrapper<Plaats> nu =
        new ReadOnlyObjectWrapper<>(new Plaats.Bladzijde(Stap.KEUZES));
    return new Navigatie() {
      @Override
      public void naar(Plaats plaats) {
        bezocht.add(plaats);
      }

      @Override
      public void terug() {}

      @Override
      public ReadOnlyObjectProperty<Plaats> plaats() {
        return nu.getReadOnlyProperty();
      }
    };
  }

  private static Raam.Opdrachten geenOpdrachten() {
    return new Raam.Opdrachten() {
      @Override
      public void nieuw() {}

      @Override
      public void open() {}

      @Override
      public void naarStart() {}

      @Override
      public void help() {}

      @Override
      public void over() {}

      @Override
      public void stop() {}
    };
  }

  /** The line on the screen that begins so. */
  protected final Lijnvlak lijn(String begin) {
    return opFx(() ->
        lookup(n -> n instanceof Lijncel c && c.getItem() != null && !c.isEmpty())
            .queryAll()
            .stream()
            .map(Lijncel.class::cast)
            .filter(c -> c.getItem().gedrukt().startsWith(begin))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no line " + begin))
            .vlak());
  }
}
