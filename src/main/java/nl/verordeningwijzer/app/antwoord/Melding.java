package nl.verordeningwijzer.app.antwoord;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;

/** A sentence about an answer, with the sign that says what kind of sentence it is. */
final class Melding extends HBox {

  private final Label woorden = new Label();

  /** A warning, not shown as long as there is nothing to say. */
  Melding() {
    this(Status.WAARSCHUWING);
  }

  Melding(Status soort) {
    getStyleClass().add("kaartmelding");
    woorden.setWrapText(true);
    woorden.setMinWidth(0);
    HBox.setHgrow(woorden, Priority.ALWAYS);
    getChildren().setAll(new Statusteken(soort), woorden);
    toon(Optional.empty());
  }

  /** A warning that stays. */
  static Melding van(String bericht) {
    Melding melding = new Melding();
    melding.toon(Optional.of(bericht));
    return melding;
  }

  /** Shows a sentence, or nothing. */
  void toon(Optional<String> bericht) {
    woorden.setText(bericht.orElse(""));
    setVisible(bericht.isPresent());
    setManaged(bericht.isPresent());
  }
}
