package nl.verordeningwijzer.app.venster;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/** Shows that something is being opened. */
final class LadenScherm extends VBox {

  LadenScherm(String woorden) {
    setId("laden");
    setAlignment(Pos.CENTER);
    getStyleClass().add("laden");
    ProgressIndicator bezig = new ProgressIndicator();
    bezig.setAccessibleText(woorden);
    getChildren().setAll(bezig, new Label(woorden));
  }
}
