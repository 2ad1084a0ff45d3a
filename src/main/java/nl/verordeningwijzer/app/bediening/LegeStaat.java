package nl.verordeningwijzer.app.bediening;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What stands where there is nothing to show: what is the case, and what can be done. */
public final class LegeStaat extends VBox {

  public LegeStaat(String titel, String uitleg, Node... knoppen) {
    getStyleClass().add("lege-staat");
    Label kop = new Label(titel);
    kop.getStyleClass().add("lege-staat-titel");
    kop.setWrapText(true);
    Label woorden = new Label(uitleg);
    woorden.setWrapText(true);
    getChildren().setAll(kop, woorden);
    if (knoppen.length > 0) {
      HBox rij = new HBox(knoppen);
      rij.getStyleClass().add("lege-staat-knoppen");
      getChildren().add(rij);
    }
  }
}
