package nl.verordeningwijzer.app.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.planning.Planbeeld.Rij;
import nl.verordeningwijzer.regeling.Berichten;

/** The days on which council and committee meet, to paste or type, one a line. */
final class Kalendervlak extends VBox {

  private static final Berichten BERICHTEN = Berichten.van(Kalendervlak.class);

  private static final int REGELS = 6;

  private final PlanningViewModel model;
  private final Runnable dicht;
  private final Map<String, TextArea> velden = new LinkedHashMap<>();

  /**
   * @param dicht is told that the user is ready
   */
  Kalendervlak(PlanningViewModel model, Runnable dicht) {
    this.model = model;
    this.dicht = dicht;
    setId("plan-kalender");
    getStyleClass().add("plan-kalender");
    Label kop = woorden(BERICHTEN.bericht("kalender.titel"));
    kop.getStyleClass().add("vet");
    getChildren().setAll(kop, woorden(BERICHTEN.bericht("kalender.uitleg")));
    HBox naastElkaar = new HBox();
    naastElkaar.getStyleClass().add("plan-kalenders");
    for (Rij rij : model.vergaderingen()) {
      naastElkaar.getChildren().add(vak(rij));
    }
    Button neem = new Button(BERICHTEN.bericht("kalender.neem"));
    neem.setId("plan-kalender-neem");
    neem.getStyleClass().add("accent");
    neem.setOnAction(e -> neem());
    Button laat = new Button(BERICHTEN.bericht("kalender.laat"));
    laat.setId("plan-kalender-laat");
    laat.setOnAction(e -> dicht.run());
    HBox knoppen = new HBox(neem, laat);
    knoppen.getStyleClass().add("lege-staat-knoppen");
    getChildren().addAll(naastElkaar, knoppen);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            dicht.run();
            e.consume();
          }
        });
  }

  private static Label woorden(String tekst) {
    Label label = new Label(tekst);
    label.setWrapText(true);
    return label;
  }

  private LocalDate vandaag() {
    return model.beeldProperty().get().plan().vandaag();
  }

  private VBox vak(Rij rij) {
    TextArea veld =
        new TextArea(
            Vergaderkalender.tekst(
                model
                    .beeldProperty()
                    .get()
                    .dossier()
                    .planning()
                    .vergaderdata()
                    .getOrDefault(rij.stap().id(), List.of())));
    veld.setId("plan-data-" + rij.stap().id());
    veld.setPrefRowCount(REGELS);
    veld.setMinWidth(0);
    veld.setPromptText(BERICHTEN.bericht("kalender.voorbeeld"));
    veld.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
            veld.requestFocusTraversal(
                e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            e.consume();
          }
        });
    velden.put(rij.stap().id(), veld);
    Label naam = woorden(rij.regel().naam());
    naam.getStyleClass().add("vet");
    naam.setLabelFor(veld);
    Label gelezen = woorden("");
    gelezen.setId("plan-gelezen-" + rij.stap().id());
    gelezen.getStyleClass().add("klein");
    veld.textProperty()
        .subscribe(tekst -> {
          gelezen.setText(gelezen(tekst));
          veld.setAccessibleHelp(gelezen.getText());
        });
    VBox vak = new VBox(naam, veld, gelezen);
    vak.getStyleClass().add("plan-kalendervak");
    vak.setMinWidth(0);
    HBox.setHgrow(vak, Priority.ALWAYS);
    return vak;
  }

  /** How much of what was typed was understood. */
  private String gelezen(String tekst) {
    Vergaderkalender kalender = Vergaderkalender.lees(tekst, vandaag());
    List<String> zinnen = new ArrayList<>();
    int dagen = kalender.dagen().size();
    zinnen.add(
        dagen == 1
            ? BERICHTEN.bericht("kalender.een-dag")
            : BERICHTEN.bericht("kalender.dagen", dagen));
    if (!kalender.onbegrepen().isEmpty()) {
      zinnen.add(
          BERICHTEN.bericht("kalender.onbegrepen", String.join("”, “", kalender.onbegrepen())));
    }
    return String.join(" ", zinnen);
  }

  private void neem() {
    Map<String, List<LocalDate>> dagen = new LinkedHashMap<>();
    for (Map.Entry<String, TextArea> veld : velden.entrySet()) {
      Vergaderkalender kalender = Vergaderkalender.lees(veld.getValue().getText(), vandaag());
      if (!kalender.onbegrepen().isEmpty()) {
        // The line under the field says what is the matter.
        veld.getValue().requestFocus();
        return;
      }
      dagen.put(veld.getKey(), kalender.dagen());
    }
    model.zetVergaderdata(dagen);
    dicht.run();
  }

  /** Puts the focus on the first field. */
  void pakFocus() {
    velden.values().stream().findFirst().ifPresent(TextArea::requestFocus);
  }
}
