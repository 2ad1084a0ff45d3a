package nl.verordeningwijzer.app.antwoord;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
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
  private static final double DEEL_WOORDEN = 52;

  private static final int KOLOMMEN = 3;

  Cijferbeeld(List<Cijfergroep> groepen) {
    getStyleClass().add("cijferbeeld");
    Label kop = new Label(BERICHTEN.bericht("cijfer.kop"));
    kop.getStyleClass().add("vet");
    FlowPane koprij = new FlowPane(kop);
    koprij.getStyleClass().add("koppelingen");
    if (groepen.isEmpty()) {
      koprij.getChildren().add(klein(BERICHTEN.bericht("cijfer.geen")));
    }
    getChildren().add(koprij);
    groepen.forEach(g -> getChildren().add(groep(g)));
  }

  private static VBox groep(Cijfergroep groep) {
    GridPane raster = new GridPane();
    raster.getStyleClass().add("cijfers");
    ColumnConstraints labels = new ColumnConstraints();
    labels.setPercentWidth(DEEL_WOORDEN);
    ColumnConstraints balken = new ColumnConstraints();
    balken.setHgrow(Priority.ALWAYS);
    raster.getColumnConstraints().setAll(labels, balken, new ColumnConstraints());
    for (int i = 0; i < groep.rijen().size(); i++) {
      Cijferrij rij = groep.rijen().get(i);
      Label woorden = new Label(rij.kort().isEmpty() ? rij.zin() : rij.kort());
      woorden.setWrapText(true);
      woorden.setMinWidth(0);
      if (rij.kort().isEmpty()) {
        raster.add(woorden, 0, i, KOLOMMEN, 1);
      } else {
        // Who hears it or points at it gets the whole sentence, with what is counted in it.
        woorden.setAccessibleText(rij.zin());
        woorden.setTooltip(new Tooltip(rij.zin()));
        Label getal = new Label(rij.getal());
        getal.setMinWidth(USE_PREF_SIZE);
        getal.setAccessibleRole(AccessibleRole.NODE);
        raster.addRow(i, woorden, new Balk(rij.deel()), getal);
      }
    }
    VBox vlak = new VBox(raster, klein(groep.bron()));
    if (!groep.waarschuwing().isEmpty()) {
      vlak.getChildren().add(Melding.van(groep.waarschuwing()));
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
