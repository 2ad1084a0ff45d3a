package nl.verordeningwijzer.app.antwoord;

import java.util.function.IntConsumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import nl.verordeningwijzer.app.bediening.Iconen;
import nl.verordeningwijzer.regeling.Berichten;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Moves a row up or down, or takes it away; Alt with an arrow does the first two in its fields. */
final class Rijknoppen extends HBox {

  private static final Berichten BERICHTEN = Berichten.van(Rijknoppen.class);

  private final Button omhoog;
  private final Button omlaag;
  private final Button weg;

  /**
   * @param verplaats moves the row: -1 up, 1 down
   */
  Rijknoppen(
      String id, ObservableBooleanValue alleenLezen, IntConsumer verplaats, Runnable haalWeg) {
    getStyleClass().add("rijknoppen");
    omhoog =
        Iconen.knop(
            id + "-omhoog",
            BootstrapIcons.ARROW_UP,
            BERICHTEN.bericht("rij.omhoog"),
            () -> verplaats.accept(-1));
    omlaag =
        Iconen.knop(
            id + "-omlaag",
            BootstrapIcons.ARROW_DOWN,
            BERICHTEN.bericht("rij.omlaag"),
            () -> verplaats.accept(1));
    weg = Iconen.knop(id + "-weg", BootstrapIcons.TRASH, BERICHTEN.bericht("rij.weg"), haalWeg);
    // Alt with an arrow does the same in the fields of the row: Tab need not come here.
    omhoog.setFocusTraversable(false);
    omlaag.setFocusTraversable(false);
    weg.disableProperty().bind(alleenLezen);
    getChildren().setAll(omhoog, omlaag, weg);
    setMinWidth(USE_PREF_SIZE);
  }

  /** Says what can be done with the row: the first goes no higher, the last no lower. */
  void zet(int plaats, int aantal, boolean vast) {
    omhoog.setDisable(vast || plaats == 0);
    omlaag.setDisable(vast || plaats == aantal - 1);
  }

  /** Makes Alt with an arrow move a row as long as the focus is in it. */
  static void toetsen(Node rij, ObservableBooleanValue alleenLezen, IntConsumer verplaats) {
    rij.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          boolean op = e.getCode() == KeyCode.UP;
          if (e.isAltDown() && (op || e.getCode() == KeyCode.DOWN) && !alleenLezen.get()) {
            verplaats.accept(op ? -1 : 1);
            e.consume();
          }
        });
  }
}
