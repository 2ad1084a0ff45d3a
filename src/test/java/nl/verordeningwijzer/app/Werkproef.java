package nl.verordeningwijzer.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import nl.verordeningwijzer.app.bediening.Pagina;
import nl.verordeningwijzer.app.venster.Hoofdvenster;
import nl.verordeningwijzer.app.venster.Raam;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Buitenwereld;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Plaatsnotatie;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.app.werk.Thema;
import nl.verordeningwijzer.app.werk.VoorkeurenStore;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.uitwerking.Instellingen;
import nl.verordeningwijzer.uitwerking.Uitwerker;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A test of one page in the real window, on a dossier that is in memory only. Where the page leads
 * the user elsewhere, {@link #plaats} tells where; the other pages are empty.
 */
public abstract class Werkproef extends Schermproef {

  /** The day of today in these tests. */
  protected static final LocalDate VANDAAG = LocalDate.of(2026, 3, 2);

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  /** Where files of the test can be written. */
  @TempDir protected Path map;

  /** The dossier that is open. */
  protected Werk werk;

  /** Where the next file will be written that the user is asked for. */
  protected Optional<Path> doel = Optional.empty();

  private final ExecutorService rekenen = Executors.newSingleThreadExecutor();
  private final List<Path> geopendeBestanden = new ArrayList<>();
  private Hoofdvenster venster;

  @AfterEach
  final void stop() {
    rekenen.shutdownNow();
  }

  /**
   * Opens a dossier at a step.
   *
   * @param maker makes the page of that step
   * @param lettergrootte in percent
   */
  protected final void open(
      Voorbeelddossier voorbeeld,
      Stap stap,
      Function<Bouwstenen, Pagina> maker,
      Thema thema,
      int lettergrootte) {
    Omgeving omgeving =
        new Omgeving(
            Path.of("."),
            Clock.fixed(VANDAAG.atTime(11, 5).atZone(NEDERLAND).toInstant(), NEDERLAND),
            rekenen,
            Platform::runLater,
            new Buiten(),
            new VoorkeurenStore(map),
            map);
    Stand stand =
        Stand.van(
            Uitwerker.werkUit(
                voorbeeld.model(),
                voorbeeld.dossier(),
                Instellingen.standaard(voorbeeld.model(), voorbeeld.dossier(), VANDAAG)));
    werk = new Werk(stand, omgeving.klok(), rekenen, Platform::runLater, dossier -> {});
    Map<Stap, Function<Bouwstenen, Pagina>> makers = new EnumMap<>(Stap.class);
    for (Stap andere : Stap.values()) {
      makers.put(andere, b -> new Elders());
    }
    makers.put(stap, maker);
    omgeving.wijzigVoorkeuren(v -> v.metThema(thema).metLettergrootte(lettergrootte));
    toon(() -> {
      Raam raam = new Raam(omgeving, new Opdrachten());
      venster =
          new Hoofdvenster(omgeving, werk, makers, b -> new Label(), new Plaats.Bladzijde(stap));
      raam.toonDossier(werk, venster, new Label(), new Label());
      return raam;
    });
    opFx(() -> venster.naar(new Plaats.Bladzijde(stap)));
    wachtOpRekenen();
  }

  /** Where the user is. */
  protected final String plaats() {
    return opFx(() -> Plaatsnotatie.schrijf(venster.plaats().get()));
  }

  /** Leads the user somewhere, as another page would. */
  protected final void naar(Plaats plaats) {
    opFx(() -> venster.naar(plaats));
    wacht();
  }

  /** Waits until everything that was asked for has been worked out and shown. */
  protected final void wachtOpRekenen() {
    for (int i = 0; i < 3; i++) {
      try {
        rekenen.submit(() -> Instant.EPOCH).get();
      } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
        throw new AssertionError(e);
      }
      wacht();
    }
  }

  /** What was handed to the machine to open. */
  protected final List<Path> geopendeBestanden() {
    return List.copyOf(geopendeBestanden);
  }

  private static final class Elders implements Pagina {
    private final Label vlak = new Label();

    @Override
    public Node werkvlak() {
      return vlak;
    }

    @Override
    public void toon(Plaats plaats) {
      vlak.setText(Plaatsnotatie.schrijf(plaats));
    }
  }

  private final class Buiten implements Buitenwereld {
    @Override
    public Optional<Path> kiesBestand(String titel, Optional<Path> waar, Bestandssoort soort) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> kiesDoel(
        String titel, Optional<Path> waar, String naam, Bestandssoort soort) {
      return doel;
    }

    @Override
    public Optional<Path> kiesMap(String titel, Optional<Path> waar) {
      return Optional.empty();
    }

    @Override
    public void open(Path pad) {
      geopendeBestanden.add(pad);
    }

    @Override
    public void kopieer(String tekst) {}
  }

  private static final class Opdrachten implements Raam.Opdrachten {
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
  }
}
