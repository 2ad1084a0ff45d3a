package nl.verordeningwijzer.app.bediening;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The head of a page or panel: what it is, a line about it, and what can be done on the right. */
public final class Kop extends HBox {

  private final Label titel = new Label();
  private final Label onderschrift = new Label();
  private final HBox knoppen = new HBox();

  public Kop(String titel, String onderschrift, Node... knoppen) {
    getStyleClass().add("kop");
    this.titel.getStyleClass().add("kop-titel");
    this.titel.setAccessibleRole(AccessibleRole.TEXT);
    this.onderschrift.getStyleClass().add("klein");
    for (Label label : new Label[] {this.titel, this.onderschrift}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    VBox woorden = new VBox(this.titel, this.onderschrift);
    woorden.getStyleClass().add("kop-woorden");
    woorden.setMinWidth(0);
    HBox.setHgrow(woorden, Priority.ALWAYS);
    this.knoppen.getStyleClass().add("kop-knoppen");
    this.knoppen.getChildren().setAll(knoppen);
    this.knoppen.setAlignment(Pos.CENTER_RIGHT);
    this.knoppen.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(woorden, this.knoppen);
    zet(titel, onderschrift);
  }

  /** Shows other words. */
  public void zet(String nieuweTitel, String nieuwOnderschrift) {
    titel.setText(nieuweTitel);
    onderschrift.setText(nieuwOnderschrift);
    boolean leeg = nieuwOnderschrift.isEmpty();
    onderschrift.setVisible(!leeg);
    onderschrift.setManaged(!leeg);
  }

  /** What can be done, on the right. */
  public HBox knoppen() {
    return knoppen;
  }
}
