package nl.verordeningwijzer.app.venster;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.werk.Navigatie;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.planning.Plan;
import nl.verordeningwijzer.regeling.Berichten;

/** The steps with their state; one is where the user is. */
final class Stappenlijst extends VBox {

  private static final Berichten BERICHTEN = Berichten.van(Stappenlijst.class);

  private final Map<Stap, Knop> knoppen = new EnumMap<>(Stap.class);

  Stappenlijst(Navigatie navigatie) {
    getStyleClass().add("stappen");
    ToggleGroup groep = new ToggleGroup();
    for (Stap stap : Stap.values()) {
      Knop knop = new Knop(stap);
      knop.setToggleGroup(groep);
      knop.setOnAction(e -> {
        // A step that is chosen again stays chosen.
        knop.setSelected(true);
        navigatie.naar(new Plaats.Bladzijde(stap));
      });
      knoppen.put(stap, knop);
    }
    getChildren().setAll(knoppen.values());
    navigatie.plaats().subscribe(plaats -> knoppen.get(plaats.stap()).setSelected(true));
  }

  void toon(Stand stand) {
    knoppen.forEach((stap, knop) -> {
      if (stap != Stap.PLANNING) {
        knop.toon(Stappenstand.van(stap, stand));
      }
    });
  }

  void toon(Plan plan) {
    knoppen.get(Stap.PLANNING).toon(Stappenstand.van(plan));
  }

  /** Puts the focus on the step where the user is. */
  void pakFocus(Stap stap) {
    knoppen.get(stap).requestFocus();
  }

  /** Shows only numbers and states, when there is little room. */
  void maakSmal(boolean smal) {
    knoppen.values().forEach(k -> k.maakSmal(smal));
  }

  /** What a button keeps beside its content, in pixels. */
  private static final double RUIMTE = 20;

  private static final class Knop extends ToggleButton {
    private final String naam;
    private final Label nummer;
    private final Label naamlabel;
    private final Label woorden = new Label();
    private final Region tussen = new Region();
    private final Statusteken teken = new Statusteken(Statusteken.Status.OPEN);

    Knop(Stap stap) {
      naam = BERICHTEN.bericht("stap." + stap.naam());
      nummer = new Label(String.valueOf(stap.nummer()));
      naamlabel = new Label(naam);
      naamlabel.getStyleClass().add("stap-naam");
      nummer.getStyleClass().add("stap-nummer");
      woorden.getStyleClass().add("stap-stand");
      HBox.setHgrow(tussen, Priority.ALWAYS);
      naamlabel.setMinWidth(USE_PREF_SIZE);
      woorden.setMinWidth(0);
      HBox inhoud = new HBox(nummer, naamlabel, tussen, woorden, teken);
      inhoud.getStyleClass().add("stap-inhoud");
      inhoud.setAlignment(Pos.CENTER_LEFT);
      setId("stap-" + stap.naam());
      getStyleClass().add("stap");
      setGraphic(inhoud);
      setMaxWidth(Double.MAX_VALUE);
      inhoud.prefWidthProperty().bind(widthProperty().subtract(RUIMTE));
    }

    void toon(Stappenstand.Regel regel) {
      teken.zet(regel.status());
      woorden.setText(regel.woorden());
      String stand = regel.woorden().isEmpty() ? regel.status().woord() : regel.woorden();
      setAccessibleText(BERICHTEN.bericht("stap.voorlezen", nummer.getText(), naam, stand));
      setTooltip(new Tooltip(BERICHTEN.bericht("stap.voorlezen", nummer.getText(), naam, stand)));
    }

    void maakSmal(boolean smal) {
      for (Region deel : new Region[] {naamlabel, tussen, woorden}) {
        deel.setVisible(!smal);
        deel.setManaged(!smal);
      }
    }
  }
}
