package nl.verordeningwijzer.app.tekst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.tekst.Artikelbewerking.Beletsel;
import nl.verordeningwijzer.app.tekst.Artikelbewerking.Regelfout;
import nl.verordeningwijzer.app.tekst.Artikelbewerking.Uitslag;
import nl.verordeningwijzer.app.tekst.EigenTekstViewModel.Stand;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.app.werk.Voorkeuren;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;

/**
 * The own wording of one article: the text to type in with the model's text beside it, what is
 * wrong or worth knowing below it, and the reason. What is typed is kept at once.
 */
public final class EigenTekstPaneel extends VBox implements EigenTekstViewModel.Scherm {

  private static final Berichten BERICHTEN = Berichten.van(EigenTekstPaneel.class);

  /** How long nothing must be typed before it is worked out. */
  private static final Duration RUST = Duration.millis(300);

  /** Below this width, in em, the two texts stand below each other. */
  private static final double SMAL = 46;

  /** What part of the room the own text takes beside the model's, and above it. */
  private static final double NAAST_ELKAAR = 0.56;

  private static final double ONDER_ELKAAR = 0.66;

  /** How much room messages take before they scroll, in em. */
  private static final double HOOGSTENS = 9;

  private final Bouwstenen bouwstenen;
  private final BepalingId deel;
  private final EigenTekstViewModel model;
  private final Button terug = new Button(BERICHTEN.bericht("eigen.terug"));
  private final CheckBox gewoon = new CheckBox(BERICHTEN.bericht("eigen.gewoon"));
  private final StackPane veldplaats = new StackPane();
  private final VBox modeltekst = new VBox();
  private final SplitPane naastElkaar = new SplitPane();
  private final Label afwijking = new Label();
  private final VBox meldingen = new VBox();
  private final TextArea reden = new TextArea();
  private final Statusteken redenTeken = new Statusteken(Status.OPEN);
  private final Label redenStand = new Label();
  private final PauseTransition rust = new PauseTransition(RUST);
  private final PauseTransition redenRust = new PauseTransition(RUST);
  private Regelveld veld;
  private Optional<Uitslag> laatste = Optional.empty();
  private final Map<Integer, String> uitgesteld = new HashMap<>();
  private boolean zelf;
  private boolean begonnen;

  /**
   * @param deel the article or annex
   */
  public EigenTekstPaneel(Bouwstenen bouwstenen, BepalingId deel) {
    this.bouwstenen = bouwstenen;
    this.deel = deel;
    this.model =
        new EigenTekstViewModel(
            bouwstenen.werk(),
            deel,
            bouwstenen.omgeving().rekenen(),
            bouwstenen.omgeving().scherm(),
            fout -> {
              throw new IllegalStateException(fout);
            },
            this);
    getStyleClass().add("eigen-paneel");
    Button klaar = new Button(BERICHTEN.bericht("eigen.klaar"));
    klaar.setId("eigen-klaar");
    klaar.setOnAction(e -> {
      verwerk();
      bouwstenen.navigatie().naar(new Plaats.BijDeel(deel));
    });
    terug.setId("eigen-terug");
    terug.setAccessibleHelp(BERICHTEN.bericht("eigen.terug.help"));
    terug.setOnAction(e -> {
      rust.stop();
      model.terug();
    });
    HBox kop = maakKop(klaar);
    rust.setOnFinished(e -> verwerk());
    redenRust.setOnFinished(e -> model.reden(reden.getText()));
    getChildren().setAll(kop, maakTeksten(), maakOnder());
    kiesVeld(bouwstenen.omgeving().voorkeuren().gewoonTekstveld());
    bouwstenen.werk().dossierProperty().subscribe((oud, nieuw) -> model.volg(nieuw));
    bouwstenen.werk().alleenLezenProperty().subscribe(this::zetAlleenLezen);
    model.begin();
  }

  // Building --------------------------------------------------------------------------------------

  private HBox maakKop(Button klaar) {
    gewoon.setId("gewoon-tekstveld");
    gewoon.setAccessibleHelp(BERICHTEN.bericht("eigen.gewoon.help"));
    gewoon.setSelected(bouwstenen.omgeving().voorkeuren().gewoonTekstveld());
    gewoon.setOnAction(e -> {
      boolean aan = gewoon.isSelected();
      bouwstenen.omgeving().wijzigVoorkeuren((Voorkeuren v) -> v.metGewoonTekstveld(aan));
      kiesVeld(aan);
    });
    Label titel = new Label(BERICHTEN.bericht("eigen.titel", model.naam()));
    titel.getStyleClass().add("eigen-titel");
    titel.setWrapText(true);
    afwijking.getStyleClass().add("klein");
    afwijking.setWrapText(true);
    VBox woorden = new VBox(titel, afwijking);
    woorden.setMinWidth(0);
    woorden.getStyleClass().add("eigen-kopwoorden");
    HBox.setHgrow(woorden, Priority.ALWAYS);
    FlowPane knoppen = new FlowPane(gewoon, terug, klaar);
    knoppen.getStyleClass().add("eigen-knoppen");
    HBox kop = new HBox(woorden, knoppen);
    kop.getStyleClass().add("eigen-kop");
    return kop;
  }

  private SplitPane maakTeksten() {
    Label uwTekst = new Label(BERICHTEN.bericht("eigen.uw-tekst"));
    uwTekst.getStyleClass().add("eigen-kopje");
    VBox.setVgrow(veldplaats, Priority.ALWAYS);
    veldplaats.getStyleClass().add("eigen-veldplaats");
    VBox links = new VBox(uwTekst, veldplaats);
    links.setMinWidth(0);
    Label vanModel = new Label(BERICHTEN.bericht("eigen.model"));
    vanModel.getStyleClass().add("eigen-kopje");
    ScrollPane rol = new ScrollPane(modeltekst);
    rol.setId("eigen-modeltekst");
    rol.setFitToWidth(true);
    rol.getStyleClass().add("edge-to-edge");
    modeltekst.getStyleClass().add("eigen-model");
    VBox.setVgrow(rol, Priority.ALWAYS);
    VBox rechts = new VBox(vanModel, rol);
    rechts.setMinWidth(0);
    naastElkaar.getItems().setAll(links, rechts);
    naastElkaar.setDividerPositions(NAAST_ELKAAR);
    naastElkaar.getStyleClass().add("eigen-teksten");
    naastElkaar.setMinHeight(0);
    naastElkaar.setPrefHeight(0);
    VBox.setVgrow(naastElkaar, Priority.ALWAYS);
    widthProperty()
        .subscribe(w -> {
          boolean smal =
              w.doubleValue() > 0 && w.doubleValue() < SMAL * afwijking.getFont().getSize();
          Orientation richting = smal ? Orientation.VERTICAL : Orientation.HORIZONTAL;
          if (naastElkaar.getOrientation() != richting) {
            naastElkaar.setOrientation(richting);
            naastElkaar.setDividerPositions(smal ? ONDER_ELKAAR : NAAST_ELKAAR);
          }
        });
    return naastElkaar;
  }

  private VBox maakOnder() {
    meldingen.setId("eigen-meldingen");
    meldingen.getStyleClass().add("eigen-meldingen");
    ScrollPane rol = new ScrollPane(meldingen);
    rol.setFitToWidth(true);
    rol.getStyleClass().addAll("edge-to-edge", "eigen-meldingen-rol");
    // As high as what it says, up to a point.
    meldingen
        .heightProperty()
        .subscribe(h -> {
          double hoogte = Math.min(h.doubleValue(), HOOGSTENS * afwijking.getFont().getSize());
          rol.setPrefViewportHeight(hoogte);
          rol.setMinViewportHeight(hoogte);
        });
    rol.managedProperty().bind(rol.visibleProperty());
    rol.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(meldingen.getChildren()));
    Label waarom = new Label(BERICHTEN.bericht("eigen.reden"));
    waarom.getStyleClass().add("eigen-kopje");
    waarom.setLabelFor(reden);
    waarom.setMnemonicParsing(true);
    reden.setId("eigen-reden");
    reden.setWrapText(true);
    reden.setPrefRowCount(2);
    reden.setPromptText(BERICHTEN.bericht("eigen.reden.hulp"));
    reden
        .textProperty()
        .subscribe((oud, nieuw) -> {
          if (!zelf) {
            redenRust.playFromStart();
          }
        });
    reden
        .focusedProperty()
        .subscribe((oud, nieuw) -> {
          if (!nieuw && oud) {
            model.reden(reden.getText());
          }
        });
    model.standProperty().subscribe(s -> s.ifPresent(this::toonReden));
    redenStand.getStyleClass().add("klein");
    HBox regel = new HBox(waarom, redenTeken, redenStand);
    regel.getStyleClass().add("eigen-redenregel");
    for (Region deel : List.of(regel, reden)) {
      deel.managedProperty().bind(deel.visibleProperty());
      model.standProperty().subscribe(st -> deel.setVisible(st.filter(Stand::eigen).isPresent()));
    }
    VBox onder = new VBox(rol, regel, reden);
    onder.getStyleClass().add("eigen-onder");
    return onder;
  }

  private void kiesVeld(boolean plat) {
    List<String> regels =
        veld == null
            ? model.standProperty().get().map(Stand::regels).orElse(List.of())
            : veld.regels();
    String naam = BERICHTEN.bericht("eigen.veld", model.naam());
    String help = BERICHTEN.bericht("eigen.veld.help");
    veld = plat ? new Gewoonveld(naam, help) : new Opgemaaktveld(naam, help);
    veld.zet(regels);
    veld.volg(rust::playFromStart, this::werkUitgesteldBij);
    veld.zetAlleenLezen(bouwstenen.werk().alleenLezenProperty().get());
    veldplaats.getChildren().setAll(veld.node());
    merk();
  }

  private void zetAlleenLezen(boolean alleenLezen) {
    veld.zetAlleenLezen(alleenLezen);
    reden.setEditable(!alleenLezen);
    terug.setDisable(alleenLezen || model.standProperty().get().filter(Stand::eigen).isEmpty());
  }

  // Typing ----------------------------------------------------------------------------------------

  /** Works out what was typed, now. */
  private void verwerk() {
    rust.stop();
    if (model.standProperty().get().filter(s -> s.beletsel().isEmpty()).isPresent()) {
      model.getypt(veld.regels());
    }
  }

  @Override
  public void toon(Stand stand) {
    laatste = Optional.empty();
    uitgesteld.clear();
    stand.beletsel().ifPresent(this::toonBeletsel);
    toonModel(stand, Set.of());
    veld.zet(stand.regels());
    if (!begonnen && stand.beletsel().isEmpty()) {
      begonnen = true;
      veld.ga(0);
    }
    terug.setDisable(!stand.eigen() || bouwstenen.werk().alleenLezenProperty().get());
    meldingen.getChildren().clear();
    afwijking.setText(
        stand.eigen() ? BERICHTEN.bericht("eigen.is-eigen") : BERICHTEN.bericht("eigen.geen"));
    merk();
    // What departs from the model is known when the lines are read once as if they were typed.
    if (stand.eigen() && stand.beletsel().isEmpty()) {
      model.getypt(stand.regels());
    }
  }

  @Override
  public void toon(Stand stand, Uitslag uitslag) {
    laatste = Optional.of(uitslag);
    toonModel(stand, uitslag.weggelaten());
    terug.setDisable(!stand.eigen() || bouwstenen.werk().alleenLezenProperty().get());
    afwijking.setText(EigenTekstViewModel.afwijking(stand, uitslag));
    afwijking.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    uitgesteld.clear();
    uitslag.regels().forEach((regel, tekst) -> werkBij(regel, tekst));
    merk();
    toonMeldingen(uitslag);
  }

  /** A line gets the numbers that it has; the one with the cursor waits until that moves on. */
  private void werkBij(int regel, String tekst) {
    List<String> regels = veld.regels();
    if (regel >= regels.size() || regels.get(regel).strip().equals(tekst)) {
      return;
    }
    if (regel == veld.huidigeRegel() && veld.invoer().isFocused()) {
      uitgesteld.put(regel, tekst);
    } else {
      veld.vervang(regel, tekst);
    }
  }

  private void werkUitgesteldBij() {
    // While something is typed, what is on its way is newer.
    if (rust.getStatus() == javafx.animation.Animation.Status.RUNNING) {
      return;
    }
    Map<Integer, String> nu = new HashMap<>(uitgesteld);
    uitgesteld.clear();
    nu.forEach(this::werkBij);
    merk();
  }

  private void merk() {
    veld.merk(
        laatste.map(Uitslag::afwijkend).orElse(Map.of()),
        laatste.stream()
            .flatMap(u -> u.fouten().stream())
            .map(Regelfout::regel)
            .collect(Collectors.toSet()));
  }

  // What is shown ---------------------------------------------------------------------------------

  private void toonModel(Stand stand, Set<Integer> weggelaten) {
    List<Lijn> lijnen = new ArrayList<>();
    for (int i = 0; i < stand.model().size(); i++) {
      Lijn lijn = stand.model().get(i);
      lijnen.add(weggelaten.contains(i) ? lijn.vervallen() : lijn);
    }
    if (lijnen.equals(modeltekst.getUserData())) {
      return;
    }
    modeltekst.setUserData(lijnen);
    modeltekst.getChildren().setAll(lijnen.stream().map(Lijnvlak::kaal).toList());
    modeltekst.setAccessibleText(TekstViewModel.alsTekst(lijnen));
  }

  private void toonMeldingen(Uitslag uitslag) {
    List<Node> regels = new ArrayList<>();
    for (Regelfout fout : uitslag.fouten()) {
      Hyperlink ga = new Hyperlink(BERICHTEN.bericht("eigen.fout", fout.regel() + 1));
      ga.setMinWidth(Region.USE_PREF_SIZE);
      ga.setOnAction(e -> {
        ga.setVisited(false);
        veld.ga(fout.regel());
      });
      regels.add(melding(Status.BLOKKEERT, fout.bericht(), ga));
    }
    for (String mededeling : model.mededelingen(uitslag)) {
      regels.add(melding(Status.OPMERKING, mededeling));
    }
    meldingen.getChildren().setAll(regels);
  }

  private static HBox melding(Status status, String woorden, Node... ervoor) {
    Label tekst = new Label(woorden);
    tekst.setWrapText(true);
    tekst.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(tekst, Priority.ALWAYS);
    HBox melding = new HBox(new Statusteken(status));
    melding.getChildren().addAll(ervoor);
    melding.getChildren().add(tekst);
    melding.getStyleClass().add("eigen-melding");
    return melding;
  }

  private void toonReden(Stand stand) {
    if (!reden.isFocused() && !reden.getText().equals(stand.reden())) {
      zelf = true;
      reden.setText(stand.reden());
      zelf = false;
    }
    boolean gegeven = !stand.reden().isBlank();
    redenTeken.setVisible(stand.eigen());
    redenTeken.zet(gegeven ? Status.KLAAR : Status.OPEN);
    redenStand.setText(
        !stand.eigen()
            ? ""
            : BERICHTEN.bericht(gegeven ? "eigen.reden.gegeven" : "eigen.reden.open"));
  }

  /** Says why this article cannot get own wording, and what to do instead. */
  private void toonBeletsel(Beletsel beletsel) {
    String soort = beletsel.name().toLowerCase(java.util.Locale.ROOT);
    Label waarom = new Label(BERICHTEN.bericht("eigen.beletsel." + soort, model.naam()));
    waarom.setWrapText(true);
    Button naar = new Button(BERICHTEN.bericht("eigen.beletsel." + soort + ".knop"));
    naar.setId("eigen-beletsel");
    naar.setOnAction(e ->
        bouwstenen
            .navigatie()
            .naar(
                beletsel == Beletsel.NIET_IN_TEKST
                    ? new Plaats.BijDeel(deel)
                    : bouwstenen.werk().model().buiten().containsKey(deel)
                        ? new Plaats.BijBuiten(deel)
                        : new Plaats.Bladzijde(Stap.UITGANGSPUNT)));
    VBox leeg = new VBox(waarom, naar);
    leeg.getStyleClass().add("eigen-beletsel");
    getChildren().setAll(leeg);
  }
}
