package nl.verordeningwijzer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** The bench itself: what a test does with it must happen as it would on a desktop. */
class SchermproefTest extends Schermproef {

  private static Button knop(String id) {
    Button button = new Button(id);
    button.setId(id);
    return button;
  }

  @Test
  void aClickFiresOnceAndLetsGo() {
    List<String> seen = new ArrayList<>();
    toon(() -> {
      Button button = knop("ga");
      button.setOnAction(e -> seen.add("action"));
      button.addEventHandler(
          MouseEvent.MOUSE_MOVED, e -> seen.add("moved, pressed: " + e.isPrimaryButtonDown()));
      return new VBox(button);
    });

    clickOn("#ga");
    assertThat(seen.stream().filter("action"::equals)).hasSize(1);
    assertThat(vind("ga", Button.class).isPressed()).isFalse();

    seen.clear();
    moveBy(2, 2);
    assertThat(seen).isNotEmpty().allMatch("moved, pressed: false"::equals);
  }

  @Test
  void aClickTellsWhichKeysAreDown() {
    List<String> seen = new ArrayList<>();
    toon(() -> {
      Button button = knop("ga");
      button.setOnMouseClicked(
          e -> seen.add("%s %s".formatted(e.isControlDown(), e.isShiftDown())));
      return new VBox(button);
    });

    press(KeyCode.CONTROL);
    clickOn("#ga");
    release(KeyCode.CONTROL);
    clickOn("#ga");

    assertThat(seen).containsExactly("true false", "false false");
  }

  @Test
  void everyCharacterCanBeTyped() {
    toon(() -> {
      TextField field = new TextField();
      field.setId("veld");
      return new VBox(field);
    });
    klik("veld");

    typ("coëfficiënt € 12");
    assertThat(vind("veld", TextField.class).getText()).isEqualTo("coëfficiënt € 12");

    toets("Ctrl+A");
    toets("Shift+B");
    toets("Minus");
    assertThat(vind("veld", TextField.class).getText()).isEqualTo("B-");
    toets("Ctrl+Z");
    toets("Ctrl+A");
    toets("Backspace");
    assertThat(vind("veld", TextField.class).getText()).isEmpty();
  }

  @Test
  void theWheelScrollsAWindowAwayFromTheCorner() {
    opFx(() -> {
      stage.setX(200);
      stage.setY(150);
      stage.setWidth(400);
      stage.setHeight(300);
    });
    toon(() -> {
      ScrollPane pane = new ScrollPane(new Rectangle(100, 3000));
      pane.setId("rol");
      return pane;
    });

    moveTo("#rol");
    scroll(5, VerticalDirection.DOWN);
    wacht();
    assertThat(vind("rol", ScrollPane.class).getVvalue()).isPositive();
    scroll(9, VerticalDirection.UP);
    wacht();
    assertThat(vind("rol", ScrollPane.class).getVvalue()).isZero();
  }

  @Test
  void tabVisitsTheControlsInOrder() {
    toon(() -> new VBox(knop("een"), new Label("nee"), knop("twee"), knop("drie")));

    assertThat(focusId()).isEqualTo("een");
    assertThat(tabVolgorde(5)).containsExactly("een", "twee", "drie");
    toets("Shift+Tab");
    assertThat(focusId()).isEqualTo("drie");
  }

  @Test
  void aComboBoxOpensAndChoosesByKeyboard() {
    toon(() -> {
      ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList("a", "b", "c"));
      box.setId("keus");
      return new VBox(box);
    });
    ComboBox<?> box = vind("keus", ComboBox.class);

    toets("Alt+Down");
    assertThat(box.isShowing()).isTrue();
    toets("Down");
    toets("Down");
    toets("Enter");
    assertThat(box.isShowing()).isFalse();
    assertThat(box.getValue()).isEqualTo("b");
  }

  @Test
  void aWindowMayBeLargerThanTheScreenOfTheHeadlessPlatform() {
    venster(1500, 900, 1);
    VBox root = toon(() -> new VBox(knop("ga")));

    assertThat(root.getWidth()).isEqualTo(1500);
    assertThat(root.getHeight()).isEqualTo(900);
  }

  @Test
  void aDialogHoldsTheMouseAndGivesTheFocusBack() {
    List<String> seen = new ArrayList<>();
    toon(() -> {
      Button button = knop("achter");
      button.setOnAction(e -> seen.add("achter"));
      return new VBox(button);
    });
    Stage dialog =
        opFx(() -> {
          Stage made = new Stage();
          made.initOwner(stage);
          made.initModality(Modality.WINDOW_MODAL);
          made.setX(300);
          made.setY(300);
          made.setScene(new Scene(new VBox(knop("voor")), 200, 100));
          made.show();
          return made;
        });
    wacht();

    assertThat(focusId()).isEqualTo("voor");
    clickOn("#achter");
    assertThat(seen).isEmpty();
    opFx(dialog::close);
    wacht();
    assertThat(focusId()).isEqualTo("achter");
    toets("Space");
    assertThat(seen).containsExactly("achter");
  }

  @Test
  void aClickOnWhatCannotBeReachedFails() {
    toon(() -> {
      Button uit = knop("uit");
      uit.setDisable(true);
      ScrollPane pane = new ScrollPane(new VBox(new Rectangle(10, 3000), knop("ver")));
      pane.setPrefHeight(200);
      return new VBox(knop("eerst"), uit, pane);
    });

    assertThatThrownBy(() -> klik("uit")).hasMessageContaining("the mouse reaches uit");
    assertThatThrownBy(() -> klik("ver")).hasMessageContaining("the mouse reaches ver");
  }

  @Test
  void aFileChooserAnswersWhatTheTestChose() {
    toon(VBox::new);
    Path wanted = Path.of("target", "x.verordening");
    kies(wanted);

    assertThat(opFx(() -> new FileChooser().showOpenDialog(stage))).isEqualTo(wanted.toFile());
    assertThat(opFx(() -> new FileChooser().showSaveDialog(stage))).as("cancelled").isNull();
  }

  @Test
  void whatIsThrownBesideTheTestFailsIt() throws Exception {
    Schermproef other = new Schermproef() {};
    other.openTheBench();
    Platform.runLater(() -> {
      throw new IllegalStateException("op het scherm");
    });
    Thread background =
        Thread.ofPlatform()
            .start(() -> {
              throw new IllegalStateException("op de achtergrond");
            });
    background.join();

    assertThatThrownBy(other::closeTheBench)
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("op het scherm", "op de achtergrond");
  }

  @Test
  void aMissingControlIsNamedWithTheOnesThatAreThere() {
    toon(() -> new VBox(knop("een"), knop("twee")));

    assertThatThrownBy(() -> vind("drie", Button.class))
        .isInstanceOf(AssertionError.class)
        .hasMessage("no drie; there are: een, twee");
  }
}
