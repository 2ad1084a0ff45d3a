package nl.verordeningwijzer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** A picture shows what is on the screen, and an empty one is found out. */
class SchermfotoTest extends Schermproef {

  private static VBox bladzijde() {
    VBox page = new VBox(8);
    page.setStyle("-fx-font-family: 'Noto Sans'; -fx-padding: 16; -fx-background-color: white");
    for (int i = 1; i <= 12; i++) {
      page.getChildren()
          .add(
              new Label(
                  "Artikel "
                      + i
                      + ". Het college kan een loonkostensubsidie van € 500 geven, coëfficiënt ½."));
    }
    return page;
  }

  private static Image foto(Path file) throws Exception {
    try (var in = Files.newInputStream(file)) {
      return new Image(in);
    }
  }

  @Test
  void aPictureHasTheSizeOfTheContentTimesTheScale() throws Exception {
    venster(600, 400, 1);
    toon(SchermfotoTest::bladzijde);

    Image plain = foto(Schermfoto.van(stage, "proefstand/bladzijde"));
    assertThat(plain.getWidth()).isEqualTo(600);
    assertThat(plain.getHeight()).isEqualTo(400);

    Image large = foto(Schermfoto.van(stage.getScene(), "proefstand/bladzijde-200", 2));
    assertThat(large.getWidth()).isEqualTo(1200);
  }

  @Test
  void anEmptyOrNearlyEmptyWindowFails() {
    toon(Pane::new);
    assertThatThrownBy(() -> Schermfoto.van(stage, "proefstand/leeg"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("leeg.png: 1049088 of its 1049088 pixels have one colour");

    opFx(() -> ((Pane) stage.getScene().getRoot()).getChildren().add(new Label("Titel")));
    assertThatThrownBy(() -> Schermfoto.van(stage, "proefstand/bijna-leeg"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("nothing to see");
  }

  @Test
  void anOpenListIsOnThePictureOfTheScreen() throws Exception {
    venster(600, 400, 1);
    toon(() -> {
      VBox page = bladzijde();
      ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList("een", "twee"));
      box.setId("keus");
      page.getChildren().add(1, box);
      return page;
    });
    Path closed = Schermfoto.metAllesErover(stage, "proefstand/lijst-dicht");
    klik("keus");
    Path open = Schermfoto.metAllesErover(stage, "proefstand/lijst-open");

    assertThat(Files.mismatch(closed, open)).isNotNegative();
    assertThat(foto(open).getPixelReader().getColor(300, 395)).isEqualTo(Color.WHITE);
  }

  @Test
  void aScreenAt150PercentDrawsMorePixelsForTheSameLayout() throws Exception {
    venster(911, 512, 1.5);
    VBox page = toon(SchermfotoTest::bladzijde);

    assertThat(opFx(stage::getOutputScaleX)).isEqualTo(1.5);
    assertThat(page.getWidth()).isEqualTo(911);
    Image content = foto(Schermfoto.van(stage, "proefstand/bladzijde-150"));
    assertThat(content.getWidth()).isBetween(1366.0, 1367.0);
    Image screen = foto(Schermfoto.metAllesErover(stage, "proefstand/scherm-150"));
    assertThat(screen.getWidth()).isBetween(1366.0, 1367.0);
    klik(page.getChildren().get(3));
  }
}
