package nl.verordeningwijzer.app.antwoord;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Vragen;

/** The card of one question. */
public final class Keuzekaart extends VBox {

  private final KeuzeId keuze;
  private final Kolom kolom;
  private final Statusteken teken = new Statusteken(Status.OPEN);
  private final Label vraag = new Label();
  private final Label antwoord = new Label();

  /** The card of a question of a column. */
  public Keuzekaart(Bouwstenen bouwstenen, KeuzeId keuze, Kolom kolom) {
    this.keuze = keuze;
    this.kolom = kolom;
    setId("kaart-" + kolom.naam() + "-" + keuze);
    getStyleClass().add("keuzekaart");
    vraag.setText(bouwstenen.werk().model().keuzes().get(keuze).vraag());
    vraag.setWrapText(true);
    vraag.setMinWidth(0);
    HBox.setHgrow(vraag, Priority.ALWAYS);
    getChildren().setAll(new HBox(teken, vraag), antwoord);
  }

  /** The choice that is asked. */
  public KeuzeId keuze() {
    return keuze;
  }

  /** The column that it is asked of. */
  public Kolom kolom() {
    return kolom;
  }

  /** Shows a new state of the question, in place: focus and caret stay where they are. */
  public void toon(Vragen.Vraag nieuw) {
    teken.zet(Status.van(nieuw.toestand()));
    antwoord.setText(nieuw.woorden());
  }

  /** Moves the focus to the first place where something can be answered. */
  public void pakFocus() {
    requestFocus();
  }

  /** Shows the whole card, or one line with the state, the question and the answer in words. */
  public void vouw(boolean open) {
    antwoord.setVisible(open);
  }
}
