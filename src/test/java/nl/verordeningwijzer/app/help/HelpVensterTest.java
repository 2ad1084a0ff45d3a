package nl.verordeningwijzer.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.verordeningwijzer.app.Programmaproef;
import nl.verordeningwijzer.app.Schermfoto;
import nl.verordeningwijzer.app.werk.Thema;
import nl.verordeningwijzer.handleiding.Deel;
import org.junit.jupiter.api.Test;

/**
 * The manual opens where the user is, and finds its way; so does what the program tells of itself.
 */
class HelpVensterTest extends Programmaproef {

  private Stage help() {
    return opFx(() ->
        (Stage) Window.getWindows().stream().filter(w -> w != stage).findFirst().orElseThrow());
  }

  private String titel() {
    return opFx(() -> ((Label) help().getScene().lookup(".help-titel")).getText());
  }

  @Test
  void f1OpensThePageOfTheStepAndTheWorkGoesOn() {
    start(Thema.LICHT, 100);
    toets("F1");
    assertThat(titel()).isEqualTo("Het startscherm");
    assertThat(focusId()).isEqualTo("help-rol");
    Schermfoto.van(help(), "help/begin");
    toets("Esc");
    assertThat(Window.getWindows()).containsExactly(stage);

    opent("stap:toetsing");
    toets("F1");
    assertThat(titel()).isEqualTo("Stap 5: Toetsing");
    opFx(() -> stage.requestFocus());
    naar("stap:planning");
    toets("F1");
    assertThat(titel()).isEqualTo("Stap 6: Planning");
    assertThat(Window.getWindows()).as("there is one manual").hasSize(2);

    opFx(() -> stage.close());
    wacht();
    assertThat(Window.getWindows()).as("the manual does not keep the program alive").isEmpty();
  }

  @Test
  void linksSearchAndTheWayBack() {
    start(Thema.LICHT, 100);
    toets("F1");
    Hyperlink link =
        opFx(() ->
            help().getScene().getRoot().lookupAll(".help-koppeling").stream()
                .map(Hyperlink.class::cast)
                .filter(h -> h.getText().equals("meelezen"))
                .findFirst()
                .orElseThrow());
    opFx(link::fire);
    wacht();
    assertThat(titel()).isEqualTo("Samenwerken");
    toets("Alt+Left");
    assertThat(titel()).isEqualTo("Het startscherm");

    toets("Ctrl+F");
    assertThat(focusId()).isEqualTo("help-zoek");
    typ("terugwerkende kracht");
    ListView<?> lijst = (ListView<?>) opFx(() -> help().getScene().lookup("#help-inhoud"));
    assertThat(lijst.getItems()).hasSize(1);
    toets("Down");
    assertThat(titel()).isEqualTo("Stap 6: Planning");
    Schermfoto.van(help(), "help/zoeken");
    opFx(() -> help().getScene().lookup("#help-zoek").requestFocus());
    typ("xyz");
    assertThat(lijst.getItems()).isEmpty();
    assertThat(opFx(() -> ((Label) help().getScene().lookup(".help-niets")).getText()))
        .isEqualTo("Niets gevonden met “xyz”. Probeer een ander woord.");
    toets("Esc");
    assertThat(lijst.getItems()).as("Esc first clears the search").hasSizeGreaterThan(10);
    toets("Esc");
    assertThat(Window.getWindows()).containsExactly(stage);
  }

  @Test
  void aPageReadsInTheDarkAndWithLargeLetters() {
    start(Thema.DONKER, 150);
    toets("F1");
    for (String bladzijde : new String[] {"toetsenbord", "tekens", "keuzes"}) {
      opFx(() -> {
        ListView<?> lijst = (ListView<?>) help().getScene().lookup("#help-inhoud");
        for (int i = 0; i < lijst.getItems().size(); i++) {
          if (lijst.getItems().get(i) instanceof HelpViewModel.Regel r
              && r.bladzijde().naam().equals(bladzijde)) {
            lijst.getSelectionModel().select(i);
          }
        }
      });
      wacht();
      Schermfoto.van(help(), "help/donker-150-" + bladzijde);
    }
    assertThat(titel()).isEqualTo("Stap 3: Keuzes");
  }

  @Test
  void everyKeyOfTheFrameIsInTheManualAndTheOtherWayRound() {
    start(Thema.LICHT, 100);
    Set<String> vanHetRaam =
        opFx(() -> {
          Set<String> toetsen = new TreeSet<>();
          stage.getScene().getAccelerators().keySet().forEach(t -> toetsen.add(naam(t)));
          ((MenuBar) programma.raam().lookup("#menubalk"))
              .getMenus()
              .forEach(m -> verzamel(m, toetsen));
          return toetsen;
        });
    Deel.Tabel overal =
        HandleidingTest.handleiding().bladzijde("toetsenbord").orElseThrow().delen().stream()
            .filter(Deel.Tabel.class::isInstance)
            .map(Deel.Tabel.class::cast)
            .findFirst()
            .orElseThrow();
    Set<String> inDeHandleiding = new TreeSet<>();
    overal.rijen().forEach(r -> inDeHandleiding.add(Deel.woorden(r.getFirst())));
    assertThat(inDeHandleiding).isEqualTo(vanHetRaam);
  }

  private static void verzamel(Menu menu, Set<String> toetsen) {
    for (MenuItem item : menu.getItems()) {
      if (item.getAccelerator() != null) {
        toetsen.add(naam(item.getAccelerator()));
      }
      if (item instanceof Menu onder) {
        verzamel(onder, toetsen);
      }
    }
  }

  /** A key as the manual writes it; those beside the digits on the right are the same keys. */
  private static String naam(KeyCombination toets) {
    return toets
        .getName()
        .replace("Shortcut", "Ctrl")
        .replaceFirst("(Plus|Add)$", "plus")
        .replaceFirst("(Minus|Subtract)$", "min")
        .replaceFirst("Left$", "←");
  }

  @Test
  void whatTheProgramTellsOfItselfKeepsTheFocusAndGivesItBack() {
    start(Thema.LICHT, 100);
    opent("stap:keuzes");
    opFx(() -> programma.raam().lookup("#stap-toetsing").requestFocus());
    opFx(() -> programma.over());
    wacht();
    assertThat(focusId()).isEqualTo("over-dicht");
    assertThat(tabVolgorde(8))
        .containsExactly("over-dicht", "over-rol", "over-kopieer", "over-sluiten");
    toets("Ctrl+1");
    Schermfoto.van(stage, "help/over");
    opFx(() -> programma.raam().lookup("#stap-planning").requestFocus());
    wacht();
    assertThat(focusId()).as("the focus stays in the dialog").isEqualTo("over-dicht");
    klik("over-kopieer");
    assertThat(gekopieerd).contains("java.version: 25");
    toets("Esc");
    assertThat(lookup("#over").tryQuery()).isEmpty();
    assertThat(focusId()).isEqualTo("stap-toetsing");
  }
}
