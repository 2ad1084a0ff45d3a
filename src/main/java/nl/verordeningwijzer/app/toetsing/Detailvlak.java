package nl.verordeningwijzer.app.toetsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.InBeeld;
import nl.verordeningwijzer.app.bediening.Kop;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.bediening.Wetsregel;
import nl.verordeningwijzer.app.toetsing.Detail.Alinea;
import nl.verordeningwijzer.app.toetsing.Detail.Tekstregel;
import nl.verordeningwijzer.app.toetsing.Detail.Uitweg;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.regeling.Berichten;

/** What there is to read and to do about the row that was chosen. */
final class Detailvlak extends BorderPane {

  private static final Berichten BERICHTEN = Berichten.van(Detailvlak.class);
  private static final PseudoClass BETROKKEN = PseudoClass.getPseudoClass("betrokken");

  private static final PseudoClass GOED = PseudoClass.getPseudoClass("goed");

  private final Bouwstenen bouwstenen;
  private final BiConsumer<Uitweg, String> doe;
  private final Kop kop = new Kop("", "");
  private final VBox inhoud = new VBox();
  private final ScrollPane rol = new ScrollPane(inhoud);
  private Detail getoond;

  /**
   * @param doe does what a way out says, with the reason that was given
   */
  Detailvlak(Bouwstenen bouwstenen, BiConsumer<Uitweg, String> doe) {
    this.bouwstenen = bouwstenen;
    this.doe = doe;
    getStyleClass().add("toets-detail");
    setId("detail");
    inhoud.getStyleClass().add("toets-detail-inhoud");
    rol.setFitToWidth(true);
    rol.setFocusTraversable(false);
    rol.getStyleClass().add("kaarten-rol");
    setTop(kop);
    setCenter(rol);
  }

  /** Shows another row; the same again is left alone: the user may be writing in it. */
  void toon(Detail detail) {
    if (detail.equals(getoond)) {
      return;
    }
    boolean andere = getoond == null || !getoond.titel().equals(detail.titel());
    getoond = detail;
    kop.zet(detail.titel(), detail.onderschrift());
    List<Node> delen = new ArrayList<>();
    List<Node> tekst = new ArrayList<>();
    for (Tekstregel regel : detail.regels()) {
      tekst.add(regel(regel, detail.teken()));
    }
    if (!tekst.isEmpty()) {
      VBox artikel = new VBox();
      artikel.getChildren().setAll(tekst);
      artikel.getStyleClass().add("toets-artikel");
      artikel.pseudoClassStateChanged(GOED, detail.teken() == Status.KLAAR);
      Region streep = new Region();
      streep.getStyleClass().add("toets-streep");
      delen.add(artikel);
      delen.add(streep);
    }
    VBox woorden = new VBox();
    woorden.getStyleClass().add("toets-detail-woorden");
    detail.alineas().forEach(a -> alinea(a, woorden.getChildren()::add));
    if (!detail.wegen().isEmpty()) {
      woorden.getChildren().add(deelkop(BERICHTEN.bericht("wat-doen")));
      for (int i = 0; i < detail.wegen().size(); i++) {
        weg(detail.wegen().get(i), i + 1, woorden.getChildren()::add);
      }
    }
    delen.add(woorden);
    inhoud.getChildren().setAll(delen);
    if (andere) {
      rol.setVvalue(0);
    }
  }

  private static Node regel(Tekstregel regel, Status status) {
    Statusteken teken = new Statusteken(status);
    teken.setVisible(regel.betrokken());
    Wetsregel woorden = new Wetsregel(regel.regel(), regel.nadruk());
    HBox.setHgrow(woorden, Priority.ALWAYS);
    woorden.setMinWidth(0);
    HBox rij = new HBox(teken, woorden);
    rij.setAlignment(Pos.TOP_LEFT);
    rij.getStyleClass().add("toets-regel");
    rij.pseudoClassStateChanged(BETROKKEN, regel.betrokken());
    return rij;
  }

  private static Label deelkop(String woorden) {
    Label kop = new Label(woorden);
    kop.setWrapText(true);
    kop.getStyleClass().addAll("vet", "toets-deelkop");
    return kop;
  }

  private void alinea(Alinea alinea, Consumer<Node> delen) {
    if (!alinea.kop().isEmpty()) {
      delen.accept(deelkop(alinea.kop()));
    }
    Label tekst = new Label(alinea.tekst());
    tekst.setWrapText(true);
    tekst.setMinHeight(USE_PREF_SIZE);
    if (alinea.wet()) {
      tekst.getStyleClass().add("wet");
    }
    delen.accept(tekst);
    if (!alinea.grondslag().isEmpty()) {
      Label grondslag = new Label(BERICHTEN.bericht("grondslag", alinea.grondslag()));
      grondslag.setWrapText(true);
      grondslag.setMinHeight(USE_PREF_SIZE);
      grondslag.getStyleClass().add("klein");
      delen.accept(grondslag);
      bouwstenen
          .omgeving()
          .wetwijzerProperty()
          .get()
          .ifPresent(wet -> {
            Hyperlink lees = new Hyperlink(BERICHTEN.bericht("lees-wet"));
            lees.setId("lees-wet");
            lees.setOnAction(e -> wet.toon(alinea.grondslag()));
            delen.accept(lees);
          });
    }
  }

  private void weg(Uitweg uitweg, int nummer, Consumer<Node> delen) {
    Button knop = new Button(uitweg.woorden());
    knop.setId("weg-" + nummer);
    knop.setMnemonicParsing(false);
    knop.setWrapText(true);
    knop.setMaxWidth(Double.MAX_VALUE);
    knop.setMinHeight(USE_PREF_SIZE);
    knop.getStyleClass().addAll("toets-weg", "weg-" + soort(uitweg));
    delen.accept(knop);
    switch (uitweg) {
      case Uitweg.Ga(String woorden, var plaats) ->
          knop.setOnAction(e -> bouwstenen.navigatie().naar(plaats));
      case Uitweg.LaatStaan laat -> {
        VBox reden = reden(laat, knop);
        knop.setOnAction(e -> {
          klap(reden, true);
          InBeeld.breng(knop, rol, () -> reden.lookup("#reden").requestFocus());
        });
        delen.accept(reden);
        knop.disableProperty().bind(bouwstenen.werk().alleenLezenProperty());
      }
      default -> {
        knop.setOnAction(e -> doe.accept(uitweg, ""));
        knop.disableProperty().bind(bouwstenen.werk().alleenLezenProperty());
      }
    }
  }

  private static String soort(Uitweg uitweg) {
    return uitweg.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Asks the reason in place: a window would cover the text that it is about. */
  private VBox reden(Uitweg.LaatStaan laat, Button knop) {
    Label vraag = new Label(BERICHTEN.bericht("reden"));
    vraag.getStyleClass().add("vet");
    vraag.setWrapText(true);
    TextArea veld = new TextArea();
    veld.setId("reden");
    veld.setWrapText(true);
    veld.setPrefRowCount(3);
    veld.setAccessibleHelp(BERICHTEN.bericht("reden.uitleg"));
    vraag.setLabelFor(veld);
    Label uitleg = new Label(BERICHTEN.bericht("reden.uitleg"));
    uitleg.setWrapText(true);
    uitleg.setMinHeight(USE_PREF_SIZE);
    uitleg.getStyleClass().add("klein");
    Button bewaar = new Button(BERICHTEN.bericht("reden.bewaar"));
    bewaar.setId("reden-bewaar");
    bewaar.getStyleClass().add("accent");
    bewaar.disableProperty().bind(veld.textProperty().map(String::isBlank));
    bewaar.setOnAction(e -> doe.accept(laat, veld.getText()));
    Button terug = new Button(BERICHTEN.bericht("reden.terug"));
    terug.setId("reden-terug");
    FlowPane knoppen = new FlowPane(bewaar, terug);
    knoppen.getStyleClass().add("toets-reden-knoppen");
    VBox vak = new VBox(vraag, veld, uitleg, knoppen);
    vak.getStyleClass().add("toets-reden");
    klap(vak, false);
    terug.setOnAction(e -> {
      klap(vak, false);
      knop.requestFocus();
    });
    return vak;
  }

  private static void klap(VBox vak, boolean open) {
    vak.setVisible(open);
    vak.setManaged(open);
  }
}
