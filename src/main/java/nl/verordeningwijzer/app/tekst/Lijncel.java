package nl.verordeningwijzer.app.tekst;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import nl.verordeningwijzer.regeling.Berichten;

/** A line of the text in the list: as high as its words need at the width of the list. */
final class Lijncel extends ListCell<Lijn> {

  private static final Berichten BERICHTEN = Berichten.van(Lijncel.class);

  private final Lijnvlak vlak;
  private final ObservableValue<Aanwijzing> aanwijzing;

  /** The words of a choice that the keyboard points at. */
  record Aanwijzing(String sleutel, int loop) {
    static final Aanwijzing GEEN = new Aanwijzing("", -1);
  }

  Lijncel(Lijnvlak vlak, ObservableValue<Aanwijzing> aanwijzing) {
    this.vlak = vlak;
    this.aanwijzing = aanwijzing;
    getStyleClass().add("lijncel");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    setMinWidth(0);
    aanwijzing.subscribe(a -> wijs());
  }

  Lijnvlak vlak() {
    return vlak;
  }

  @Override
  protected void updateItem(Lijn lijn, boolean leeg) {
    boolean zelfde = !leeg && lijn != null && lijn.equals(getItem()) && getGraphic() != null;
    super.updateItem(lijn, leeg);
    if (zelfde) {
      return;
    }
    if (leeg || lijn == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      vlak.toon(lijn);
      setGraphic(vlak);
      wijs();
    }
  }

  private void wijs() {
    Lijn lijn = getItem();
    if (lijn == null || isEmpty()) {
      return;
    }
    Aanwijzing nu = aanwijzing.getValue();
    boolean hier = nu.sleutel().equals(lijn.sleutel()) && nu.loop() < lijn.lopen().size();
    vlak.wijsAan(hier ? nu.loop() : -1);
    String kant = lijn.kantlijn().replace('\n', ',');
    String tekst =
        kant.isEmpty() ? lijn.gedrukt() : BERICHTEN.bericht("lijn", lijn.gedrukt(), kant);
    setAccessibleText(
        hier && nu.loop() >= 0
            ? BERICHTEN.bericht("lijn.keuze", lijn.lopen().get(nu.loop()).woorden())
            : tekst);
  }

  @Override
  protected double computePrefHeight(double breedte) {
    if (getGraphic() == null) {
      return 0;
    }
    double binnen = breedte < 0 ? getWidth() : breedte;
    return snapSizeY(
        snappedTopInset()
            + vlak.prefHeight(binnen - snappedLeftInset() - snappedRightInset())
            + snappedBottomInset());
  }

  @Override
  protected void layoutChildren() {
    if (getGraphic() != null) {
      vlak.resizeRelocate(
          snappedLeftInset(),
          snappedTopInset(),
          getWidth() - snappedLeftInset() - snappedRightInset(),
          getHeight() - snappedTopInset() - snappedBottomInset());
    }
  }
}
