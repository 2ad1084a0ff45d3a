package nl.verordeningwijzer.app.help;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import nl.verordeningwijzer.app.bediening.Iconen;
import nl.verordeningwijzer.app.bediening.InBeeld;
import nl.verordeningwijzer.app.help.HelpViewModel.Leesplaats;
import nl.verordeningwijzer.app.help.HelpViewModel.Regel;
import nl.verordeningwijzer.app.venster.Kleding;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Voorkeuren;
import nl.verordeningwijzer.handleiding.Handleiding;
import nl.verordeningwijzer.handleiding.Handleidinglezer;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Uitkomst;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The manual in a window beside the work. There is one; asking for it again brings it forward. */
public final class HelpVenster {

  private static final Berichten BERICHTEN = Berichten.van(HelpVenster.class);
  private static final double BREEDTE = 980;
  private static final double HOOGTE = 720;

  /** How many pages stay in view above the one that is shown. */
  private static final int ERBOVEN = 6;

  private final Omgeving omgeving;
  private final Stage stage = new Stage();
  private final StackPane raam = new StackPane();
  private final HelpViewModel model;
  private final VBox bladzijde = new VBox();
  private final ScrollPane rol = new ScrollPane(bladzijde);
  private final TextField zoek = new TextField();
  private final ListView<Regel> lijst = new ListView<>();
  private final Label niets = new Label();

  /** The room of a page within its edges: pictures are no wider. */
  private final Region ruimte = new Region();

  private final Bladzijdebouwer bouwer = new Bladzijdebouwer(ruimte, this::naar);
  private final Subscription kleding;
  private boolean lijstVolgt;

  private HelpVenster(Omgeving omgeving, Handleiding handleiding) {
    this.omgeving = omgeving;
    this.model = new HelpViewModel(handleiding);
    raam.getStyleClass().addAll("raam", "help");
    BorderPane inhoud = new BorderPane();
    inhoud.setTop(balk());
    inhoud.setLeft(links());
    inhoud.setCenter(midden());
    inhoud.setBottom(voet());
    raam.getChildren().setAll(inhoud);
    kleding = omgeving.voorkeurenProperty().subscribe(v -> Kleding.kleed(raam, v));
    Scene scene = new Scene(raam, BREEDTE, HOOGTE);
    toetsen(scene);
    stage.setTitle(BERICHTEN.bericht("titel"));
    stage.setMinWidth(640);
    stage.setMinHeight(480);
    stage.setScene(scene);
    model.plaatsProperty().subscribe(this::toon);
  }

  /** Makes the window; an error when the manual cannot be read. */
  public static Uitkomst<HelpVenster> maak(Omgeving omgeving) {
    return Handleidinglezer.lees().maak(handleiding -> new HelpVenster(omgeving, handleiding));
  }

  /** Shows the page that belongs to where the user is; empty for the start screen. */
  public void toon(Optional<Plaats> plaats) {
    zoek.clear();
    model.naar(HelpViewModel.bladzijdeBij(plaats), "");
    stage.show();
    stage.toFront();
    rol.requestFocus();
  }

  /** Closes the window for good. */
  public void sluit() {
    kleding.unsubscribe();
    stage.close();
  }

  private Node balk() {
    Button terug =
        Iconen.knop(
            "help-terug", BootstrapIcons.ARROW_LEFT, BERICHTEN.bericht("terug"), model::terug);
    terug.disableProperty().bind(model.kanTerugProperty().not());
    zoek.setId("help-zoek");
    zoek.setPromptText(BERICHTEN.bericht("zoek"));
    zoek.setAccessibleText(BERICHTEN.bericht("zoek"));
    zoek.textProperty().subscribe(this::vulLijst);
    zoek.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.DOWN && !lijst.getItems().isEmpty()) {
        lijst.requestFocus();
        lijst.getSelectionModel().selectFirst();
        e.consume();
      }
    });
    HBox.setHgrow(zoek, Priority.ALWAYS);
    HBox balk = new HBox(terug, zoek);
    balk.getStyleClass().add("help-balk");
    return balk;
  }

  private Node links() {
    lijst.setId("help-inhoud");
    lijst.setAccessibleText(BERICHTEN.bericht("inhoud"));
    lijst.getStyleClass().add("help-inhoud");
    lijst.setCellFactory(l -> new Cel(l));
    lijst
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((waarde, oud, nieuw) -> {
          if (nieuw != null && !lijstVolgt) {
            model.naar(nieuw.bladzijde().naam(), "");
          }
        });
    niets.setWrapText(true);
    niets.getStyleClass().add("help-niets");
    VBox.setVgrow(lijst, Priority.ALWAYS);
    VBox links = new VBox(niets, lijst);
    links.getStyleClass().add("help-links");
    return links;
  }

  private Node midden() {
    bladzijde.getStyleClass().add("help-bladzijde");
    bladzijde
        .widthProperty()
        .subscribe(w -> {
          Insets rand = bladzijde.getInsets();
          ruimte.resize(w.doubleValue() - rand.getLeft() - rand.getRight(), 1);
        });
    rol.setId("help-rol");
    rol.setFitToWidth(true);
    rol.setFocusTraversable(true);
    rol.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    rol.getStyleClass().addAll("help-rol", "wet-rol");
    return rol;
  }

  /** The same manual to print or to hand out, when it came with the program. */
  private Node voet() {
    FlowPane voet = new FlowPane();
    voet.getStyleClass().add("help-voet");
    bestand("handleiding.html", "help-html", "als-webpagina").ifPresent(voet.getChildren()::add);
    bestand("handleiding.docx", "help-docx", "als-word").ifPresent(voet.getChildren()::add);
    voet.setVisible(!voet.getChildren().isEmpty());
    voet.setManaged(!voet.getChildren().isEmpty());
    return voet;
  }

  private Optional<Node> bestand(String naam, String id, String sleutel) {
    Path pad = omgeving.map().resolve("handleiding").resolve(naam);
    if (!Files.isRegularFile(pad)) {
      return Optional.empty();
    }
    Hyperlink link = new Hyperlink(BERICHTEN.bericht(sleutel));
    link.setId(id);
    link.setOnAction(e -> omgeving.buitenwereld().open(pad));
    return Optional.of(link);
  }

  private void toetsen(Scene scene) {
    scene.getAccelerators().put(KeyCombination.valueOf("Alt+Left"), model::terug);
    scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+F"), zoek::requestFocus);
    scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Plus"), () -> letters(1));
    scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Minus"), () -> letters(-1));
    scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Add"), () -> letters(1));
    scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Subtract"), () -> letters(-1));
    scene.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ESCAPE) {
        e.consume();
        if (zoek.getText().isEmpty()) {
          stage.hide();
        } else {
          zoek.clear();
        }
      }
    });
  }

  private void letters(int richting) {
    omgeving.wijzigVoorkeuren(
        v -> v.metLettergrootte(v.lettergrootte() + richting * Voorkeuren.STAP));
  }

  private void naar(String naam, String anker) {
    model.naar(naam, anker);
    // The link that was pressed is gone with its page.
    rol.requestFocus();
  }

  private void vulLijst(String gezocht) {
    lijstVolgt = true;
    lijst.getItems().setAll(model.lijst(gezocht));
    niets.setText(lijst.getItems().isEmpty() ? BERICHTEN.bericht("niets", gezocht.strip()) : "");
    niets.setVisible(!niets.getText().isEmpty());
    niets.setManaged(niets.isVisible());
    kiesInLijst(model.plaatsProperty().get());
    lijstVolgt = false;
  }

  private void toon(Leesplaats plaats) {
    bladzijde.getChildren().setAll(bouwer.bouw(plaats.bladzijde()));
    rol.setAccessibleText(plaats.bladzijde().titel() + ". " + plaats.bladzijde().woorden());
    lijstVolgt = true;
    kiesInLijst(plaats);
    lijstVolgt = false;
    Platform.runLater(() -> {
      rol.setVvalue(0);
      bouwer.kop(plaats.anker()).ifPresent(kop -> InBeeld.breng(kop, rol, () -> {}));
    });
  }

  private void kiesInLijst(Leesplaats plaats) {
    lijst.getItems().stream()
        .filter(r -> r.bladzijde().equals(plaats.bladzijde()))
        .findFirst()
        .ifPresentOrElse(
            r -> {
              lijst.getSelectionModel().select(r);
              lijst.scrollTo(Math.max(0, lijst.getItems().indexOf(r) - ERBOVEN));
            },
            () -> lijst.getSelectionModel().clearSelection());
  }

  /** A page in the list; of a find with the words around it. */
  private static final class Cel extends ListCell<Regel> {

    /** What the list keeps beside the words, in em: edges and the scroll bar. */
    private static final double RAND = 2.8;

    private final Label titel = new Label();
    private final Label fragment = new Label();
    private final VBox inhoud = new VBox(titel, fragment);

    Cel(ListView<Regel> lijst) {
      titel.setWrapText(true);
      fragment.setWrapText(true);
      fragment.getStyleClass().add("klein");
      inhoud.setMinWidth(0);
      inhoud
          .prefWidthProperty()
          .bind(lijst.widthProperty().map(w -> Math.max(0, w.doubleValue() - RAND * em())));
      setPrefWidth(0);
    }

    private double em() {
      return titel.getFont().getSize();
    }

    @Override
    protected void updateItem(Regel regel, boolean leeg) {
      super.updateItem(regel, leeg);
      if (leeg || regel == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      titel.setText(regel.bladzijde().titel());
      fragment.setText(regel.fragment());
      fragment.setVisible(!regel.fragment().isEmpty());
      fragment.setManaged(!regel.fragment().isEmpty());
      setAccessibleText(
          regel.fragment().isEmpty()
              ? regel.bladzijde().titel()
              : BERICHTEN.bericht("treffer", regel.bladzijde().titel(), regel.fragment()));
      setGraphic(inhoud);
    }
  }
}
