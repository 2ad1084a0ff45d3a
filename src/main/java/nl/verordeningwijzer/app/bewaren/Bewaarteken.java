package nl.verordeningwijzer.app.bewaren;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.bewaren.BewaarViewModel.Teken;

/** Whether everything is saved, in a few words. */
public final class Bewaarteken extends Label {

  private final Statusteken teken = new Statusteken(Statusteken.Status.KLAAR);

  public Bewaarteken(Dossierwacht wacht) {
    setId("bewaard");
    getStyleClass().add("bewaarteken");
    setGraphic(teken);
    setMinWidth(USE_PREF_SIZE);
    wacht.standProperty().subscribe(stand -> toon(wacht.teken()));
  }

  private void toon(Teken nieuw) {
    teken.zet(nieuw.status());
    if (!nieuw.woorden().equals(getText())) {
      setText(nieuw.woorden());
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }
}
