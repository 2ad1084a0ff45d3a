package nl.verordeningwijzer.app.planning;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.verordeningwijzer.app.planning.Besluitbeeld.Woord;
import nl.verordeningwijzer.app.planning.Besluitbeeld.Zin;

/** A line of the decision. Words that just changed, or are still to be chosen, have a ground. */
final class Zinvlak extends Region {

  private final TextFlow woorden = new TextFlow();
  private final List<Grond> gronden = new ArrayList<>();

  /** A ground behind the characters from {@code van} up to {@code tot}. */
  private record Grond(int van, int tot, Path vlak) {}

  Zinvlak(String id, Zin zin) {
    setId(id);
    setMinWidth(0);
    getStyleClass().add("zin");
    woorden.getStyleClass().addAll("wet", "besluit-regel");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(zin.tekst());
    int plaats = 0;
    List<Woord> alle = zin.woorden();
    for (int i = 0; i < alle.size(); ) {
      Woord eerste = alle.get(i);
      StringBuilder stuk = new StringBuilder();
      while (i < alle.size() && lijkt(alle.get(i), eerste)) {
        stuk.append(alle.get(i).tekst());
        i++;
      }
      Text tekst = new Text(stuk.toString());
      if (eerste.open()) {
        tekst.getStyleClass().add("woord-open");
      }
      if (eerste.open() || eerste.zojuist()) {
        Path vlak = new Path();
        vlak.setManaged(false);
        vlak.getStyleClass().add(eerste.zojuist() ? "zojuist-grond" : "open-doos");
        gronden.add(new Grond(plaats, plaats + stuk.toString().stripTrailing().length(), vlak));
        getChildren().add(vlak);
      }
      woorden.getChildren().add(tekst);
      plaats += stuk.length();
    }
    getChildren().add(woorden);
  }

  private static boolean lijkt(Woord een, Woord ander) {
    return een.open() == ander.open() && een.zojuist() == ander.zojuist();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double hoogte) {
    return woorden.prefWidth(hoogte);
  }

  @Override
  protected double computePrefHeight(double breedte) {
    return woorden.prefHeight(breedte);
  }

  @Override
  protected double computeMinHeight(double breedte) {
    return computePrefHeight(breedte);
  }

  @Override
  protected void layoutChildren() {
    woorden.resizeRelocate(0, 0, getWidth(), getHeight());
    woorden.layout();
    gronden.forEach(g -> g.vlak().getElements().setAll(woorden.rangeShape(g.van(), g.tot())));
  }
}
