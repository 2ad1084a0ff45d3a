package nl.verordeningwijzer.app.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.Kop;
import nl.verordeningwijzer.app.bediening.Vensterongedaan;
import nl.verordeningwijzer.app.planning.Besluitbeeld.Zin;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Planningmodel.Ingang;
import nl.verordeningwijzer.regeling.Berichten;

/** How the decision will read: when it takes effect, its closing words, and why it holds back. */
final class Besluitvlak extends BorderPane {

  private static final Berichten BERICHTEN = Berichten.van(Besluitvlak.class);

  private static final int REGELS = 4;

  private final Bouwstenen bouwstenen;
  private final PlanningViewModel model;
  private final Kop kop = new Kop(BERICHTEN.bericht("besluit.titel"), "");
  private final VBox tekst = new VBox();
  private final VBox terug = new VBox();
  private final Label waarschuwing = new Label();
  private final VBox grondslag = new VBox();
  private final TextArea reden = new TextArea();
  private boolean vult;

  Besluitvlak(Bouwstenen bouwstenen, PlanningViewModel model) {
    this.bouwstenen = bouwstenen;
    this.model = model;
    tekst.getStyleClass().add("besluit-tekst");
    Hyperlink vorm = koppeling("besluit-vorm", "besluit.vorm");
    vorm.setOnAction(e ->
        model
            .vorm()
            .ifPresent(v -> bouwstenen.navigatie().naar(new Plaats.BijKeuze(v, Kolom.BESLUIT))));
    Hyperlink gegevens = koppeling("besluit-gegevens", "besluit.gegevens");
    gegevens.setOnAction(e -> bouwstenen.navigatie().naar(new Plaats.Bladzijde(Stap.GEMEENTE)));
    maakTerug();
    VBox inhoud = new VBox(tekst, new Separator(), terug, vorm, gegevens);
    inhoud.getStyleClass().add("besluit-inhoud");
    ScrollPane rol = new ScrollPane(inhoud);
    rol.setFitToWidth(true);
    rol.setFocusTraversable(false);
    rol.getStyleClass().add("kaarten-rol");
    setTop(kop);
    setCenter(rol);
    model.besluitProperty().subscribe(this::toonBesluit);
  }

  private static Hyperlink koppeling(String id, String sleutel) {
    Hyperlink koppeling = new Hyperlink(BERICHTEN.bericht(sleutel));
    koppeling.setId(id);
    koppeling.setWrapText(true);
    return koppeling;
  }

  // The lines -------------------------------------------------------------------------------------

  private void toonBesluit(Besluitbeeld beeld) {
    kop.zet(BERICHTEN.bericht("besluit.titel"), beeld.zojuist());
    List<Node> regels = new ArrayList<>();
    if (!beeld.kop().isEmpty()) {
      Label artikel = new Label(beeld.kop());
      artikel.getStyleClass().addAll("wet", "besluit-regel", "vet", "besluit-los");
      regels.add(artikel);
    }
    beeld
        .inwerkingtreding()
        .ifPresentOrElse(
            zin -> regels.add(regel("besluit-artikel", zin)),
            () -> {
              Label geen = new Label(BERICHTEN.bericht("besluit.geen"));
              geen.setWrapText(true);
              geen.getStyleClass().addAll("gedempt", "besluit-los");
              regels.add(geen);
            });
    regels.add(regel("besluit-slot", beeld.slot()));
    for (String wie : beeld.ondertekening()) {
      Label regel = new Label(wie);
      regel.getStyleClass().addAll("wet", "besluit-regel", "besluit-los");
      regels.add(regel);
    }
    tekst.getChildren().setAll(regels);
  }

  private static Node regel(String id, Zin zin) {
    Zinvlak woorden = new Zinvlak(id, zin);
    Label kant = new Label(zin.isZojuist() ? BERICHTEN.bericht("besluit.kant") : "");
    kant.getStyleClass().addAll("kleinst", "besluit-kant");
    HBox.setHgrow(woorden, Priority.ALWAYS);
    HBox rij = new HBox(kant, woorden);
    rij.getStyleClass().add("besluit-rij");
    if (zin.isZojuist()) {
      rij.getStyleClass().add("besluit-zojuist");
    }
    return rij;
  }

  // Holding back ----------------------------------------------------------------------------------

  private void maakTerug() {
    Label titel = new Label(BERICHTEN.bericht("terug.titel"));
    titel.getStyleClass().add("vet");
    waarschuwing.setWrapText(true);
    Label naam = new Label(BERICHTEN.bericht("terug.reden"));
    naam.setLabelFor(reden);
    naam.getStyleClass().add("vet");
    naam.setMnemonicParsing(true);
    reden.setId("planning-reden");
    reden.setWrapText(true);
    reden.setPrefRowCount(REGELS);
    reden.setMinWidth(0);
    reden.setPromptText(BERICHTEN.bericht("terug.reden.leeg"));
    reden.setAccessibleHelp(BERICHTEN.bericht("terug.reden.waar"));
    reden.editableProperty().bind(Bindings.not(bouwstenen.werk().alleenLezenProperty()));
    reden
        .textProperty()
        .addListener((waarde, was, nieuw) -> {
          if (!vult) {
            model.zetReden(nieuw);
          }
          merk();
        });
    // A reason is one line in the account: Enter makes no other, and Tab leads on.
    reden.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
            reden.requestFocusTraversal(
                e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            e.consume();
          } else if (e.getCode() == KeyCode.ENTER) {
            e.consume();
          }
        });
    Vensterongedaan.zet(reden, () -> false);
    Label waar = new Label(BERICHTEN.bericht("terug.reden.waar"));
    waar.setWrapText(true);
    waar.getStyleClass().add("klein");
    terug.getStyleClass().add("besluit-terug");
    terug.getChildren().setAll(titel, waarschuwing, grondslag, naam, reden, waar);
    merk();
  }

  private void merk() {
    reden.getStyleClass().remove("veld-leeg");
    if (reden.getText().isBlank()) {
      reden.getStyleClass().add("veld-leeg");
    }
  }

  /** Shows what belongs to a decision that holds back, or not. */
  void toon() {
    Optional<Ingang> ingang = model.terugwerken();
    terug.setVisible(ingang.isPresent());
    terug.setManaged(ingang.isPresent());
    ingang.ifPresent(i -> {
      waarschuwing.setText(i.terugwerken());
      if (grondslag.getChildren().isEmpty() && !i.grondslag().isEmpty()) {
        grondslag.getChildren().add(Grondslag.van(bouwstenen, "besluit-wet", i.grondslag()));
      }
    });
    String nu = model.reden();
    if (!opEenRegel(reden.getText()).equals(opEenRegel(nu))) {
      vult = true;
      reden.setText(nu);
      vult = false;
    }
  }

  private static String opEenRegel(String woorden) {
    return woorden.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  /** Puts the focus on the field for the reason; whether it is on the screen. */
  boolean pakReden() {
    boolean zichtbaar = terug.isVisible() && getParent() != null && getParent().isVisible();
    if (zichtbaar) {
      reden.requestFocus();
    }
    return zichtbaar;
  }
}
