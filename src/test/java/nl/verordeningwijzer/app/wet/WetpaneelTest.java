package nl.verordeningwijzer.app.wet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.Schermproef;
import nl.verordeningwijzer.app.werk.Buitenwereld;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.app.werk.VoorkeurenStore;
import nl.verordeningwijzer.model.Modelbestanden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panel opens beside the work, shows the part that is meant, and gives the focus back. */
class WetpaneelTest extends Schermproef {

  @TempDir Path map;
  private final StringBuilder gekopieerd = new StringBuilder();

  private final Buitenwereld buitenwereld =
      new Buitenwereld() {
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
          gekopieerd.append(tekst);
        }
      };

  private void toonPaneel(String grondslag) {
    StackPane laag =
        toon(() -> {
          StackPane made = new StackPane();
          Omgeving omgeving =
              new Omgeving(
                  Path.of("."),
                  Clock.systemUTC(),
                  Runnable::run,
                  Platform::runLater,
                  buitenwereld,
                  new VoorkeurenStore(map),
                  map);
          Wetpaneel paneel =
              new Wetpaneel(
                  made,
                  omgeving,
                  Modelbestanden.map().resolve("wetteksten"),
                  () -> LocalDate.of(2026, 5, 1));
          Button knop = new Button("wet");
          knop.setId("naar-de-wet");
          knop.setOnAction(e -> paneel.toon(grondslag));
          made.getChildren().add(new VBox(knop, new Label("werk")));
          return made;
        });
    assertThat(laag.getChildren()).hasSize(1);
    klik("naar-de-wet");
    wacht();
  }

  private String bedoeld() {
    return opFx(() -> ((Label) lookup(".wet-bedoeld").query().lookup(".wet-woorden")).getText());
  }

  @Test
  void theMeantPartIsInViewAndEscGivesTheFocusBack() {
    toonPaneel("artikel 8a, tweede lid, onderdeel g, onder 2°, van de Participatiewet");
    assertThat(focusId()).isEqualTo("wet-rol");
    Node lijn = lookup(".wet-bedoeld").query();
    ScrollPane rol = vind("wet-rol", ScrollPane.class);
    assertThat(
            opFx(() ->
                rol.localToScene(rol.getBoundsInLocal())
                    .contains(lijn.localToScene(lijn.getBoundsInLocal()))))
        .as("the line is within the panel")
        .isTrue();
    assertThat(tabVolgorde(8))
        .containsExactly(
            "wet-rol", "wet-kopieer", "naar-de-wet", "wet-dicht", "wet-dag-2026-01-01");

    toets("Esc");
    assertThat(lookup("#wetpaneel").tryQuery()).isEmpty();
    assertThat(focusId()).isEqualTo("naar-de-wet");
  }

  @Test
  void anotherDayShowsAnotherTextAndTheAddressFollows() {
    toonPaneel("artikel 7, derde lid, onderdeel a, van de Participatiewet");
    assertThat(bedoeld()).isEqualTo("jonger dan 27 jaar;");

    klik("wet-dag-2024-01-01");
    assertThat(bedoeld()).startsWith("jonger dan 27 jaar die uit ’s Rijks kas");
    klik("wet-dag-2024-01-01");
    assertThat(bedoeld()).as("what is chosen stays chosen").startsWith("jonger dan 27 jaar die");

    opFx(() -> vind("wet-kopieer", Button.class).fire());
    assertThat(gekopieerd).hasToString("https://wetten.overheid.nl/BWBR0015703/2024-01-01");
    klik("wet-dicht");
    assertThat(focusId()).isEqualTo("naar-de-wet");
  }
}
