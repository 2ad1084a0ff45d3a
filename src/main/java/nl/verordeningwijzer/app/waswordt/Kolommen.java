package nl.verordeningwijzer.app.waswordt;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The columns of the table: a narrow one for what happens, and two equal ones for the texts. A row
 * is as high as its highest column.
 */
final class Kolommen extends Region {

  /** How wide the first column is, in em. */
  private static final double SMAL = 6.5;

  private final Label maat;
  private final Node links;
  private final Node rechts;

  /**
   * @param maat the first column; its letters are the measure
   */
  Kolommen(Label maat, Node links, Node rechts) {
    this.maat = maat;
    this.links = links;
    this.rechts = rechts;
    getStyleClass().add("kolommen");
    getChildren().setAll(List.of(maat, links, rechts));
  }

  private double smal() {
    return SMAL * maat.getFont().getSize();
  }

  private double breed(double breedte) {
    Insets rondom = getInsets();
    return Math.max(1, (breedte - rondom.getLeft() - rondom.getRight() - smal()) / 2);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double breedte) {
    double kolom = breed(breedte < 0 ? 1000 : breedte);
    double hoogte =
        Math.max(
            maat.prefHeight(smal()), Math.max(links.prefHeight(kolom), rechts.prefHeight(kolom)));
    return getInsets().getTop() + hoogte + getInsets().getBottom();
  }

  @Override
  protected double computeMinWidth(double hoogte) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double hoogte) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double kolom = breed(getWidth());
    double x = getInsets().getLeft();
    double y = getInsets().getTop();
    double hoogte = getHeight() - y - getInsets().getBottom();
    maat.resizeRelocate(x, y, smal(), maat.prefHeight(smal()));
    links.resizeRelocate(x + smal(), y, kolom, hoogte);
    rechts.resizeRelocate(x + smal() + kolom, y, kolom, hoogte);
  }
}
