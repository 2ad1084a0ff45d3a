package nl.verordeningwijzer.app.planning;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.regeling.Berichten;

/** Where something follows from: a link to the text of the law, when it is one. */
final class Grondslag {

  private static final Berichten BERICHTEN = Berichten.van(Grondslag.class);

  private Grondslag() {}

  static Node van(Bouwstenen bouwstenen, String id, String grondslag) {
    String woorden = BERICHTEN.bericht("grondslag", grondslag);
    // Only what the program has the text of is named by its law.
    if (!grondslag.startsWith("artikel")) {
      Label label = new Label(woorden);
      label.getStyleClass().add("klein");
      label.setWrapText(true);
      return label;
    }
    Hyperlink koppeling = new Hyperlink(woorden);
    koppeling.setId(id);
    koppeling.getStyleClass().add("klein");
    koppeling.setWrapText(true);
    koppeling.setOnAction(
        e -> bouwstenen.omgeving().wetwijzerProperty().get().ifPresent(w -> w.toon(grondslag)));
    return koppeling;
  }
}
