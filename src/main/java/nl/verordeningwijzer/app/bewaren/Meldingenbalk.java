package nl.verordeningwijzer.app.bewaren;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.bewaren.BewaarViewModel.Actie;
import nl.verordeningwijzer.app.bewaren.BewaarViewModel.Melding;

/** What the user must know about the dossier as a whole, with what can be done about it. */
public final class Meldingenbalk extends VBox {

  private final Dossierwacht wacht;
  private Optional<Melding> getoond = Optional.empty();

  public Meldingenbalk(Dossierwacht wacht) {
    this.wacht = wacht;
    getStyleClass().add("meldingenbalk");
    wacht.standProperty().subscribe(stand -> toon());
    wacht.samenvoegingProperty().subscribe(samen -> toon());
    wacht.foutProperty().subscribe(fout -> toon());
  }

  private void toon() {
    Optional<Melding> melding = wacht.melding();
    getChildren().clear();
    if (wacht.samenvoegingProperty().get().isPresent()) {
      getChildren().add(new Samenvoegpaneel(wacht, wacht.samenvoegingProperty().get().get()));
    } else {
      melding.map(this::regel).ifPresent(getChildren()::add);
    }
    wacht.foutProperty().get().map(f -> fout(f.bericht())).ifPresent(getChildren()::add);
    setVisible(!getChildren().isEmpty());
    setManaged(!getChildren().isEmpty());
    if (!melding.equals(getoond)) {
      getoond = melding;
      setAccessibleText(melding.map(m -> m.kop() + " " + m.uitleg()).orElse(""));
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  private Node regel(Melding melding) {
    Label kop = new Label(melding.kop());
    kop.getStyleClass().add("vet");
    kop.setWrapText(true);
    Label uitleg = new Label(melding.uitleg());
    uitleg.setWrapText(true);
    VBox woorden = new VBox(kop, uitleg);
    woorden.setMinWidth(0);
    HBox.setHgrow(woorden, Priority.ALWAYS);
    FlowPane knoppen = new FlowPane();
    knoppen.getStyleClass().add("melding-knoppen");
    knoppen.setAlignment(Pos.CENTER_RIGHT);
    for (Actie actie : melding.acties()) {
      Button knop = new Button(actie.woorden());
      knop.setId("bewaar-" + actie.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
      knop.setMnemonicParsing(false);
      knop.setOnAction(e -> wacht.doe(actie));
      knoppen.getChildren().add(knop);
    }
    Statusteken teken = new Statusteken(melding.status());
    HBox rij = new HBox(teken, woorden, knoppen);
    rij.getStyleClass().addAll("melding");
    rij.setAlignment(Pos.CENTER_LEFT);
    return rij;
  }

  private static Node fout(String woorden) {
    Label fout = new Label(woorden, new Statusteken(Statusteken.Status.BLOKKEERT));
    fout.setWrapText(true);
    fout.getStyleClass().addAll("melding", "fout");
    return fout;
  }
}
