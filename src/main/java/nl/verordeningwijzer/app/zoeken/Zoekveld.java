package nl.verordeningwijzer.app.zoeken;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import nl.verordeningwijzer.app.bediening.Iconen;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.zoeken.ZoekViewModel.Treffer;
import nl.verordeningwijzer.regeling.Berichten;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The field in which the user searches, with what was found under it. */
public final class Zoekveld extends HBox {

  private static final Berichten BERICHTEN = Berichten.van(Zoekveld.class);

  private final Bouwstenen bouwstenen;
  private final ZoekViewModel model;
  private final TextField veld = new TextField();
  private final ListView<Treffer> treffers = new ListView<>();
  private final Label niets = new Label();
  private final Popup lijst = new Popup();
  private final VBox vak = new VBox(treffers, niets);

  public Zoekveld(Bouwstenen bouwstenen) {
    this.bouwstenen = bouwstenen;
    this.model = new ZoekViewModel(bouwstenen.werk());
    getStyleClass().add("zoekveld");
    veld.setId("zoekveld");
    veld.setPromptText(BERICHTEN.bericht("zoek"));
    veld.setAccessibleText(BERICHTEN.bericht("zoek"));
    HBox.setHgrow(veld, Priority.ALWAYS);
    Label toets = new Label(BERICHTEN.bericht("toets"));
    toets.getStyleClass().add("toets");
    toets.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(Iconen.icoon(BootstrapIcons.SEARCH), veld, toets);
    treffers.setId("treffers");
    treffers.setAccessibleText(BERICHTEN.bericht("treffers"));
    treffers.setCellFactory(l -> new Cel());
    vak.getStyleClass().add("treffers");
    lijst.getContent().setAll(vak);
    lijst.setAutoHide(true);
    veld.textProperty().subscribe(this::zoek);
    veld.addEventFilter(KeyEvent.KEY_PRESSED, this::toets);
    treffers.setOnMouseClicked(e -> kies());
    // The list must not take the focus from the field: the user goes on typing.
    treffers.setFocusTraversable(false);
    focusedProperty()
        .subscribe(focus -> {
          if (focus) {
            veld.requestFocus();
          }
        });
  }

  @Override
  public void requestFocus() {
    veld.requestFocus();
    veld.selectAll();
  }

  private void zoek(String invoer) {
    List<Treffer> gevonden = model.zoek(invoer);
    treffers.getItems().setAll(gevonden);
    treffers.getSelectionModel().selectFirst();
    boolean kort = invoer.strip().length() < 2;
    boolean leeg = gevonden.isEmpty();
    niets.setText(BERICHTEN.bericht("niets", invoer.strip()));
    toon(niets, leeg);
    toon(treffers, !leeg);
    if (kort || getScene() == null || getScene().getWindow() == null) {
      lijst.hide();
    } else if (!lijst.isShowing()) {
      vak.getStylesheets().setAll(getScene().getRoot().getStylesheets());
      vak.setStyle(getScene().getRoot().getStyle());
      var plaats = localToScreen(0, getHeight());
      lijst.show(this, plaats.getX(), plaats.getY());
    }
  }

  private static void toon(Node deel, boolean zichtbaar) {
    deel.setVisible(zichtbaar);
    deel.setManaged(zichtbaar);
  }

  private void toets(KeyEvent e) {
    int plaats = treffers.getSelectionModel().getSelectedIndex();
    if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP) {
      int naar =
          Math.clamp(
              plaats + (e.getCode() == KeyCode.DOWN ? 1 : -1),
              0,
              Math.max(0, treffers.getItems().size() - 1));
      treffers.getSelectionModel().select(naar);
      treffers.scrollTo(Math.max(0, naar - 2));
      e.consume();
    } else if (e.getCode() == KeyCode.ENTER) {
      kies();
      e.consume();
    } else if (e.getCode() == KeyCode.ESCAPE && !veld.getText().isEmpty()) {
      veld.clear();
      e.consume();
    }
  }

  private void kies() {
    Treffer treffer = treffers.getSelectionModel().getSelectedItem();
    if (treffer != null) {
      lijst.hide();
      bouwstenen.navigatie().naar(treffer.plaats());
    }
  }

  private static final class Cel extends ListCell<Treffer> {
    private final Label titel = new Label();
    private final Label fragment = new Label();
    private final VBox regels = new VBox(titel, fragment);

    Cel() {
      titel.setWrapText(true);
      fragment.setWrapText(true);
      fragment.getStyleClass().add("klein");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Treffer treffer, boolean leeg) {
      super.updateItem(treffer, leeg);
      setGraphic(leeg ? null : regels);
      if (!leeg) {
        titel.setText(treffer.titel());
        fragment.setText(treffer.fragment());
        toon(fragment, !treffer.fragment().isEmpty());
        setAccessibleText(treffer.titel() + ". " + treffer.fragment());
      }
    }
  }
}
