package nl.verordeningwijzer.app.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.verordeningwijzer.app.Schermproef;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Navigatie;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.app.werk.Werk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Planning with the keyboard, from an empty day to a file for the agenda. */
class PlanningPaginaTest extends Schermproef {

  @TempDir private Path map;
  private final ExecutorService rekenen = Executors.newSingleThreadExecutor();
  private Proefomgeving buiten;
  private Werk werk;

  @AfterEach
  void stop() {
    rekenen.shutdownNow();
  }

  /** The page beside its side, without the rest of the window. */
  private void open(String ingang, String raad) {
    buiten = new Proefomgeving(map);
    toon(() -> {
      werk = Proefomgeving.werk(ingang, raad, rekenen, Platform::runLater);
      PlanningPagina pagina =
          new PlanningPagina(
              new Bouwstenen(buiten.omgeving(rekenen, Platform::runLater), werk, new Blijf()));
      Node werkvlak = pagina.werkvlak();
      HBox.setHgrow(werkvlak, Priority.ALWAYS);
      return new HBox(werkvlak, pagina.zijvlak().orElseThrow());
    });
    opFx(() ->
        stage
            .getScene()
            .getAccelerators()
            .put(KeyCombination.valueOf("Shortcut+Z"), () -> werk.maakOngedaan()));
  }

  private static final class Blijf implements Navigatie {
    @Override
    public void naar(Plaats plaats) {}

    @Override
    public void terug() {}

    @Override
    public ReadOnlyObjectProperty<Plaats> plaats() {
      return new ReadOnlyObjectWrapper<>(new Plaats.Bladzijde(Stap.PLANNING));
    }
  }

  private String kop() {
    return opFx(() -> vind("planning-kop", Label.class).getText());
  }

  private void focus(String id) {
    opFx(() -> vind(id, Node.class).requestFocus());
    wacht();
  }

  private void wachtOp(String kop) {
    wachtTot("kop: " + kop, () -> kop().equals(kop));
  }

  @Test
  void fromAnEmptyDayToAFileForTheAgenda() throws Exception {
    open("", "");
    assertThat(kop()).isEqualTo("Kies eerst de dag waarop de regels moeten ingaan.");

    focus("planning-ingang");
    typ("32 april\n");
    assertThat(opFx(() -> vind("planning-ingang-fout", Label.class).getText()))
        .startsWith("“32 april” is geen datum.");
    toets("Ctrl+A");
    typ("15 april\n");
    wachtOp("15 april 2026 haalt u niet op deze manier.");
    assertThat(opFx(() -> vind("planning-ingang", DatePicker.class).getEditor().getText()))
        .isEqualTo("woensdag 15 april 2026");

    // A way out, and which one holds.
    focus("uitweg-later");
    toets("Space");
    wachtTot("gekozen", () -> vind("planning-gevolg", Label.class).isVisible());
    assertThat(opFx(() -> vind("planning-gevolg", Label.class).getText()))
        .isEqualTo("Dit geldt nu. In werking op 1 mei 2026: dat is haalbaar.");
    assertThat(kop()).isEqualTo("15 april 2026 haalt u niet op deze manier.");
    assertThat(focusId()).isEqualTo("uitweg-later");
    wachtTot(
        "het besluit volgt",
        () -> vind("besluit-artikel", Node.class).getAccessibleText().contains("1 mei 2026"));

    // A duration, and back.
    focus("plan-duur-advies-clientenraad");
    toets("Up");
    wachtOp("1 mei 2026 haalt u niet op deze manier.");
    assertThat(
            opFx(() -> vind("plan-duur-advies-clientenraad", Spinner.class).getEditor().getText()))
        .isEqualTo("7 weken");
    toets("Ctrl+Z");
    wachtTot(
        "terug", () -> vind("plan-duur-advies-clientenraad", Spinner.class).getValue().equals(6));
    assertThat(focusId()).isEqualTo("plan-duur-advies-clientenraad");

    // A step is done: behind its name.
    focus("plan-stap-concept");
    toets("Space");
    focus("plan-klaar-concept");
    typ("6 feb\n");
    wachtTot("klaar", () -> werk.dossier().planning().klaar().containsKey("concept"));

    opFx(() -> vind("planning-agenda", Button.class).fire());
    wachtTot("bewaard", () -> lookup("#planning-open").tryQuery().isPresent());
    Path agenda = map.resolve("planning Lindewaard.ics");
    assertThat(Files.readString(agenda)).contains("BEGIN:VEVENT").doesNotContain("Concept");
    opFx(() -> vind("planning-open", Button.class).fire());
    assertThat(buiten.geopend()).containsExactly(agenda);
  }

  @Test
  void theCalendarOfTheCouncilIsPastedAndChosenFrom() {
    open("2026-06-01", "");
    opFx(() -> vind("planning-kalender", Hyperlink.class).fire());
    wacht();
    assertThat(focusId()).isEqualTo("plan-data-commissie");
    toets("Tab");
    opFx(() -> vind("plan-data-gemeenteraad", TextArea.class).setText("do 16 april\nnog niet"));
    assertThat(opFx(() -> vind("plan-gelezen-gemeenteraad", Label.class).getText()))
        .isEqualTo("1 dag herkend. Geen datum: “nog niet”. Verbeter dat of haal het weg.");
    opFx(() -> vind("plan-kalender-neem", Button.class).fire());
    assertThat(focusId()).as("nothing is taken over half").isEqualTo("plan-data-gemeenteraad");

    opFx(() -> vind("plan-data-gemeenteraad", TextArea.class).setText("16-4-2026, 21-5-2026"));
    opFx(() -> vind("plan-kalender-neem", Button.class).fire());
    wachtTot("keus", () -> lookup("#plan-keus-gemeenteraad").tryQuery().isPresent());
    assertThat(focusId()).isEqualTo("planning-kalender");
    focus("plan-keus-gemeenteraad");
    toets("Down");
    wachtTot(
        "gekozen",
        () ->
            vind("plan-stap-gemeenteraad", ToggleButton.class)
                .getAccessibleText()
                .startsWith("Gemeenteraad: op donderdag 16 april 2026, door u gekozen."));
  }

  @Test
  void whoCanOnlyReadSeesEverythingAndChangesNothing() {
    open("2026-04-01", "2026-03-12");
    opFx(() -> werk.zetAlleenLezen(true));
    wacht();

    assertThat(opFx(() -> vind("uitweg-later", RadioButton.class).isDisabled())).isTrue();
    assertThat(opFx(() -> vind("planning-ingang", DatePicker.class).isDisabled())).isTrue();
    assertThat(opFx(() -> vind("planning-agenda", Button.class).isDisabled())).isFalse();
    assertThat(opFx(() -> vind("planning-reden", TextArea.class).isEditable())).isFalse();
    assertThat(Optional.of(kop())).contains("1 april 2026 haalt u niet op deze manier.");
  }
}
