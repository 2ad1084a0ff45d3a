package nl.verordeningwijzer.app.antwoord;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.antwoord.KaartViewModel.Cijfergroep;
import nl.verordeningwijzer.app.antwoord.KaartViewModel.Cijferrij;
import nl.verordeningwijzer.regeling.Berichten;

/** What others chose, as bars; with where each figure comes from. */
final class Cijferbeeld extends VBox {

  private static final Berichten BERICHTEN = Berichten.van(Cijferbeeld.class);

  /** Of the width, for the words before the bars. */
  private static final double DEEL_WOORDEN = 56;

  Cijferbeeld(List<Cijfergroep> groepen) {
    getStyleClass().add("cijferbeeld");
    Label kop = new Label(BERICHTEN.bericht("cijfer.kop"));
    kop.getStyleClass().add("vet");
    getChildren().add(kop);
    if (groepen.isEmpty()) {
      getChildren().add(klein(BERICHTEN.bericht("cijfer.geen")));
    }
    groepen.forEach(g -> getChildren().add(groep(g)));
  }

  private static VBox groep(Cijfergroep groep) {
    GridPane raster = new GridPane();
    raster.getStyleClass().add("cijfers");
    ColumnConstraints woorden = new ColumnConstraints();
    woorden.setPercentWidth(DEEL_WOORDEN);
    ColumnConstraints balken = new ColumnConstraints();
    balken.setHgrow(Priority.ALWAYS);
    raster.getColumnConstraints().setAll(woorden, balken, new ColumnConstraints());
    for (int i = 0; i < groep.rijen().size(); i++) {
      Cijferrij rij = groep.rijen().get(i);
      Label tekst = new Label(rij.tekst());
      tekst.setWrapText(true);
      tekst.setMinWidth(0);
      Label getal = new Label(rij.getal());
      getal.setMinWidth(USE_PREF_SIZE);
      // The sentence before it says the number.
      getal.setAccessibleRole(AccessibleRole.NODE);
      raster.add(tekst, 0, i);
      if (rij.deel() >= 0) {
        raster.add(new Balk(rij.deel()), 1, i);
      }
      raster.add(getal, 2, i);
    }
    VBox vlak = new VBox(raster, klein(groep.bron()));
    if (!groep.waarschuwing().isEmpty()) {
      Melding melding = new Melding();
      melding.toon(Optional.of(groep.waarschuwing()));
      vlak.getChildren().add(melding);
    }
    vlak.getStyleClass().add("cijfergroep");
    return vlak;
  }

  private static Label klein(String woorden) {
    Label label = new Label(woorden);
    label.setWrapText(true);
    label.getStyleClass().add("klein");
    return label;
  }

  /** A bar as long as its part of the room. */
  private static final class Balk extends StackPane {
    private final double deel;
    private final Region kleur = new Region();

    Balk(double deel) {
      this.deel = deel;
      kleur.getStyleClass().add("balk-deel");
      getStyleClass().add("cijferbalk");
      getChildren().setAll(kleur);
      setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
      double hoogte = kleur.prefHeight(-1);
      kleur.resizeRelocate(0, (getHeight() - hoogte) / 2, getWidth() * deel, hoogte);
    }
  }
}
