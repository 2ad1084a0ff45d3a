package nl.verordeningwijzer.app.waswordt;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.Iconen;
import nl.verordeningwijzer.app.bediening.Kop;
import nl.verordeningwijzer.app.bediening.LegeStaat;
import nl.verordeningwijzer.app.bediening.Pagina;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.waswordt.WasWordtViewModel.Ingang;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Nieuwste;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.regeling.Berichten;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The was-wordt table as it will be printed. */
public final class WasWordtPagina implements Pagina {

  private static final Berichten BERICHTEN = Berichten.van(WasWordtPagina.class);
  private static final PseudoClass KLEUR = PseudoClass.getPseudoClass("kleur");

  /** Below this width, in em, what can be done stands under the head instead of in it. */
  private static final double SMAL = 66;

  /** So many rows stay visible above a row that is brought into view. */
  private static final int ERBOVEN = 2;

  private final Bouwstenen bouwstenen;
  private final WasWordtViewModel model;
  private final Nieuwste<Stand, Tabel> maker;
  private final BorderPane vlak = new BorderPane();
  private final VBox rail = new VBox();
  private final ListView<Rij> lijst = new ListView<>();
  private final ListView<Ingang> ingangen = new ListView<>();
  private final Kop kop = new Kop(BERICHTEN.bericht("titel"), "");
  private final FlowPane werkbalk = new FlowPane();
  private final List<Node> bediening;
  private final Button vorige;
  private final Button volgende;
  private final Label wijziging = new Label();
  private final Statusteken bewijsteken = new Statusteken(Status.KLAAR);
  private final Label bewijs = new Label();
  private final Label bewijsuitleg = new Label();
  private final BorderPane tabel = new BorderPane();
  private final StackPane midden = new StackPane();
  private boolean verouderd = true;
  private boolean kiestZelf;

  /** A page on the newest result. */
  public WasWordtPagina(Bouwstenen bouwstenen) {
    this.bouwstenen = bouwstenen;
    this.model = new WasWordtViewModel(Tabel.NOG_NIET);
    this.maker =
        new Nieuwste<>(
            Tabel::van,
            bouwstenen.omgeving().rekenen(),
            bouwstenen.omgeving().scherm(),
            this::werkBij,
            fout -> {
              throw new IllegalStateException(fout);
            });
    this.vorige =
        Iconen.knop(
            "vorige-wijziging",
            BootstrapIcons.CHEVRON_UP,
            BERICHTEN.bericht("vorige"),
            () -> naarWijziging(false));
    this.volgende =
        Iconen.knop(
            "volgende-wijziging",
            BootstrapIcons.CHEVRON_DOWN,
            BERICHTEN.bericht("volgende"),
            () -> naarWijziging(true));
    this.bediening = List.of(filter(), weergave(), gang());
    maakRail();
    maakTabel();
    maakVlak();
    toonTabel();
    bouwstenen
        .werk()
        .standProperty()
        .addListener((waarde, oud, nieuw) -> {
          verouderd = true;
          if (vlak.getScene() != null) {
            haalBij();
          }
        });
  }

  private void haalBij() {
    if (verouderd) {
      verouderd = false;
      maker.vraag(bouwstenen.werk().stand());
    }
  }

  // The head --------------------------------------------------------------------------------------

  private Node filter() {
    CheckBox alleen = new CheckBox(BERICHTEN.bericht("alleen-gewijzigd"));
    alleen.setId("alleen-gewijzigd");
    alleen.setMinWidth(CheckBox.USE_PREF_SIZE);
    alleen.setMnemonicParsing(true);
    alleen.setSelected(model.alleenGewijzigdProperty().get());
    alleen.setOnAction(
        e -> bewaarPlaats(() -> model.alleenGewijzigdProperty().set(alleen.isSelected())));
    return alleen;
  }

  private Node weergave() {
    ToggleButton gedrukt = new ToggleButton(BERICHTEN.bericht("gedrukt"));
    gedrukt.setId("zoals-gedrukt");
    gedrukt.setAccessibleHelp(BERICHTEN.bericht("gedrukt.uitleg"));
    gedrukt.getStyleClass().add(Styles.LEFT_PILL);
    ToggleButton kleur = new ToggleButton(BERICHTEN.bericht("kleur"));
    kleur.setId("met-kleur");
    kleur.setAccessibleHelp(BERICHTEN.bericht("kleur.uitleg"));
    kleur.getStyleClass().add(Styles.RIGHT_PILL);
    ToggleGroup groep = new ToggleGroup();
    groep.getToggles().setAll(gedrukt, kleur);
    gedrukt.setSelected(true);
    for (ToggleButton knop : List.of(gedrukt, kleur)) {
      knop.setMinWidth(ToggleButton.USE_PREF_SIZE);
      knop.setOnAction(e -> {
        knop.setSelected(true);
        lijst.pseudoClassStateChanged(KLEUR, kleur.isSelected());
      });
    }
    HBox samen = new HBox(gedrukt, kleur);
    samen.setMinWidth(HBox.USE_PREF_SIZE);
    samen.setMaxHeight(HBox.USE_PREF_SIZE);
    samen.getStyleClass().add("tweetal");
    return samen;
  }

  private Node gang() {
    wijziging.setId("wijziging");
    wijziging.setMinWidth(Label.USE_PREF_SIZE);
    HBox samen = new HBox(vorige, volgende, wijziging);
    samen.setAlignment(Pos.CENTER_LEFT);
    samen.getStyleClass().add("was-wordt-gang");
    samen.setMinWidth(HBox.USE_PREF_SIZE);
    return samen;
  }

  /** In a narrow window what can be done gets a line of its own. */
  private void schik() {
    double em = wijziging.getFont().getSize();
    boolean smal = vlak.getWidth() > 0 && vlak.getWidth() < SMAL * em;
    Node eerste = bediening.getFirst();
    if (smal != werkbalk.getChildren().contains(eerste)
        || (!smal && !kop.knoppen().getChildren().contains(eerste))) {
      werkbalk.getChildren().clear();
      kop.knoppen().getChildren().clear();
      (smal ? werkbalk.getChildren() : kop.knoppen().getChildren()).setAll(bediening);
    }
    boolean balk = smal && model.tabelProperty().get().soort() == Tabel.Soort.TABEL;
    werkbalk.setVisible(balk);
    werkbalk.setManaged(balk);
  }

  private void maakVlak() {
    werkbalk.getStyleClass().add("werkbalk");
    bewijs.getStyleClass().add("vet");
    bewijs.setMinWidth(Label.USE_PREF_SIZE);
    bewijsuitleg.setWrapText(true);
    HBox.setHgrow(bewijsuitleg, Priority.ALWAYS);
    bewijsuitleg.setMaxWidth(Double.MAX_VALUE);
    Label legenda = new Label(BERICHTEN.bericht("legenda"));
    legenda.getStyleClass().add("klein");
    legenda.setMinWidth(Label.USE_PREF_SIZE);
    HBox banier = new HBox(bewijsteken, bewijs, bewijsuitleg, legenda);
    banier.setId("bewijs");
    banier.getStyleClass().add("bewijs");
    banier.setAlignment(Pos.CENTER_LEFT);
    tabel.setTop(new VBox(banier, kolomkoppen()));
    tabel.setCenter(lijst);
    vlak.getStyleClass().add("was-wordt");
    vlak.setTop(new VBox(kop, werkbalk));
    vlak.setCenter(midden);
    vlak.widthProperty().subscribe(this::schik);
    wijziging.fontProperty().subscribe(this::schik);
    vlak.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          boolean omhoog = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN).match(e);
          boolean omlaag = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN).match(e);
          if (omhoog || omlaag) {
            naarWijziging(omlaag);
            e.consume();
          }
        });
  }

  private static Node kolomkoppen() {
    Label bestaand = new Label(BERICHTEN.bericht("bestaande-tekst"));
    Label nieuw = new Label(BERICHTEN.bericht("nieuwe-tekst"));
    Label aard = new Label();
    aard.getStyleClass().add("was-wordt-aard");
    Kolommen koppen = new Kolommen(aard, bestaand, nieuw);
    koppen.getStyleClass().add("kolomkoppen");
    return koppen;
  }

  // The table -------------------------------------------------------------------------------------

  private void maakTabel() {
    lijst.setId("was-wordt");
    lijst.getStyleClass().add("was-wordt-lijst");
    lijst.setAccessibleText(BERICHTEN.bericht("lijst.voorlezen"));
    lijst.setItems(model.rijen());
    lijst.setCellFactory(l -> new Rijcel(this::open, bouwstenen.navigatie()::naar));
    lijst.getSelectionModel().selectedIndexProperty().subscribe(this::toonGekozen);
    lijst.setOnKeyPressed(e -> {
      Rij gekozen = lijst.getSelectionModel().getSelectedItem();
      if (e.getCode() == KeyCode.ENTER && gekozen != null) {
        open(gekozen);
        e.consume();
      }
    });
  }

  /** What Enter does on a row, and a click on its button. */
  private void open(Rij rij) {
    switch (rij) {
      case Rij.Kop k -> bewaarPlaats(() -> model.wisselToelichting(k));
      case Rij.Gelijk g -> bewaarPlaats(() -> model.klapUit(g));
      case Rij.Naast n ->
          n.paar().open().stream().findFirst().ifPresent(bouwstenen.navigatie()::naar);
    }
  }

  private void toonGekozen(Number index) {
    int rij = index.intValue();
    wijziging.setText(model.wijziging(rij));
    vorige.setDisable(model.volgende(rij < 0 ? model.rijen().size() : rij, false).isEmpty());
    volgende.setDisable(model.volgende(rij, true).isEmpty());
    model.ingang(rij).ifPresent(this::kiesIngang);
  }

  private void naarWijziging(boolean vooruit) {
    int nu = lijst.getSelectionModel().getSelectedIndex();
    OptionalInt plaats = model.volgende(nu < 0 && !vooruit ? model.rijen().size() : nu, vooruit);
    plaats.ifPresent(rij -> {
      lijst.getSelectionModel().select(rij);
      lijst.getFocusModel().focus(rij);
      brengInBeeld(rij);
    });
  }

  private Optional<VirtualFlow<?>> stroom() {
    return lijst.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        ? Optional.of(flow)
        : Optional.empty();
  }

  /** Scrolls only when a row is not wholly in view. */
  private void brengInBeeld(int rij) {
    boolean zichtbaar =
        stroom()
            .filter(f -> f.getFirstVisibleCell() != null && f.getLastVisibleCell() != null)
            .filter(f ->
                f.getFirstVisibleCell().getIndex() < rij && f.getLastVisibleCell().getIndex() > rij)
            .isPresent();
    if (!zichtbaar) {
      lijst.scrollTo(Math.max(0, rij - ERBOVEN));
    }
  }

  /** Changes the rows; what was at the top of the view stays there, what was selected stays so. */
  private void bewaarPlaats(Runnable wijzigingVanRijen) {
    Optional<String> gekozen =
        Optional.ofNullable(lijst.getSelectionModel().getSelectedItem()).map(Rij::sleutel);
    Optional<IndexedCell<?>> bovenste = stroom().map(VirtualFlow::getFirstVisibleCell);
    Optional<String> sleutel =
        bovenste
            .map(IndexedCell::getIndex)
            .filter(i -> i >= 0 && i < model.rijen().size())
            .map(i -> model.rijen().get(i).sleutel());
    int eerder = bovenste.map(IndexedCell::getIndex).orElse(0);
    double verschoven = bovenste.map(IndexedCell::getLayoutY).orElse(0.0);
    wijzigingVanRijen.run();
    gekozen
        .map(model::plaats)
        .ifPresent(p ->
            p.ifPresentOrElse(
                i -> {
                  if (lijst.getSelectionModel().getSelectedIndex() != i) {
                    lijst.getSelectionModel().select(i);
                  }
                },
                () -> lijst.getSelectionModel().clearSelection()));
    sleutel
        .map(model::plaats)
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .filter(i -> i != eerder)
        .ifPresent(i -> {
          lijst.scrollTo(i);
          // The part of the row that had gone out of view.
          Platform.runLater(() -> stroom().ifPresent(f -> f.scrollPixels(-verschoven)));
        });
    toonGekozen(lijst.getSelectionModel().getSelectedIndex());
  }

  private void werkBij(Tabel nieuw) {
    boolean eerste = model.tabelProperty().get().soort() == Tabel.Soort.NOG_NIET;
    bewaarPlaats(() -> model.toon(nieuw));
    toonTabel();
    if (eerste) {
      pakFocus();
    }
  }

  private void toonTabel() {
    Tabel nu = model.tabelProperty().get();
    kop.zet(BERICHTEN.bericht("titel"), model.omvang());
    boolean bewezen = nu.gebrek().isEmpty();
    bewijsteken.zet(bewezen ? Status.KLAAR : Status.BLOKKEERT);
    bewijs.setText(BERICHTEN.bericht(bewezen ? "bewezen" : "onbewezen"));
    bewijsuitleg.setText(nu.gebrek().orElse(BERICHTEN.bericht("bewezen.uitleg")));
    boolean heeftTabel = nu.soort() == Tabel.Soort.TABEL;
    Node inhoud = heeftTabel ? tabel : leeg(nu.soort());
    if (!midden.getChildren().contains(inhoud)) {
      midden.getChildren().setAll(inhoud);
    }
    kop.knoppen().setVisible(heeftTabel);
    rail.setVisible(heeftTabel);
    schik();
    toonGekozen(lijst.getSelectionModel().getSelectedIndex());
  }

  private Node leeg(Tabel.Soort soort) {
    if (soort == Tabel.Soort.NOG_NIET) {
      Label even = new Label(BERICHTEN.bericht("even"));
      even.getStyleClass().add("gedempt");
      StackPane kader = new StackPane(even);
      kader.getStyleClass().add("was-wordt-leeg");
      return kader;
    }
    Button uitgangspunt = new Button(BERICHTEN.bericht("niets.uitgangspunt"));
    uitgangspunt.setId("naar-uitgangspunt");
    uitgangspunt.setMnemonicParsing(true);
    uitgangspunt.setOnAction(
        e -> bouwstenen.navigatie().naar(new Plaats.Bladzijde(Stap.UITGANGSPUNT)));
    if (soort == Tabel.Soort.NIEUW) {
      return kader(
          new LegeStaat(
              BERICHTEN.bericht("nieuw.titel"), BERICHTEN.bericht("nieuw.uitleg"), uitgangspunt));
    }
    Button keuzes = new Button(BERICHTEN.bericht("niets.keuzes"));
    keuzes.setId("naar-keuzes");
    keuzes.setMnemonicParsing(true);
    keuzes.setOnAction(e -> bouwstenen.navigatie().naar(new Plaats.Bladzijde(Stap.KEUZES)));
    return kader(
        new LegeStaat(
            BERICHTEN.bericht("niets.titel"),
            BERICHTEN.bericht("niets.uitleg"),
            keuzes,
            uitgangspunt));
  }

  private static Node kader(LegeStaat leeg) {
    VBox kader = new VBox(leeg);
    kader.getStyleClass().add("was-wordt-leeg");
    return kader;
  }

  // The letters -----------------------------------------------------------------------------------

  private void maakRail() {
    Label titel = new Label(BERICHTEN.bericht("onderdelen"));
    titel.getStyleClass().addAll("vet", "was-wordt-railtitel");
    titel.setWrapText(true);
    titel.setMinHeight(Label.USE_PREF_SIZE);
    titel.setLabelFor(ingangen);
    ingangen.setId("onderdelen");
    ingangen.setAccessibleText(BERICHTEN.bericht("onderdelen"));
    ingangen.getStyleClass().addAll("artikelen", "was-wordt-ingangen", "dense");
    ingangen.setItems(model.ingangen());
    ingangen.setCellFactory(l -> new Ingangcel());
    ingangen
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(ingang -> {
          if (!kiestZelf && ingang != null) {
            springNaar(ingang);
          }
        });
    ingangen.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) {
        Optional.ofNullable(ingangen.getSelectionModel().getSelectedItem())
            .ifPresent(this::springNaar);
        lijst.requestFocus();
        e.consume();
      }
    });
    VBox.setVgrow(ingangen, Priority.ALWAYS);
    rail.getChildren().setAll(titel, ingangen);
  }

  private void springNaar(Ingang ingang) {
    model
        .rij(ingang)
        .ifPresent(rij -> {
          kiestZelf = true;
          lijst.getSelectionModel().select(rij);
          lijst.getFocusModel().focus(rij);
          lijst.scrollTo(rij);
          kiestZelf = false;
        });
  }

  private void kiesIngang(Ingang ingang) {
    if (kiestZelf || ingang.equals(ingangen.getSelectionModel().getSelectedItem())) {
      return;
    }
    kiestZelf = true;
    ingangen.getSelectionModel().select(ingang);
    ingangen.scrollTo(Math.max(0, ingangen.getSelectionModel().getSelectedIndex() - ERBOVEN));
    kiestZelf = false;
  }

  private static final class Ingangcel extends ListCell<Ingang> {
    private final Label letter = new Label();
    private final Label naam = new Label();
    private final Label aantal = new Label();
    private final HBox rij = new HBox(letter, naam, aantal);

    Ingangcel() {
      rij.getStyleClass().add("artikelregel");
      rij.setAlignment(Pos.CENTER_LEFT);
      letter.getStyleClass().add("artikel-nummer");
      naam.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(naam, Priority.ALWAYS);
      aantal.getStyleClass().add("klein");
      aantal.setMinWidth(USE_PREF_SIZE);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Ingang ingang, boolean leeg) {
      super.updateItem(ingang, leeg);
      setText(null);
      if (leeg || ingang == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      letter.setText(ingang.letter());
      naam.setText(ingang.naam());
      aantal.setText(String.valueOf(ingang.wijzigingen()));
      setGraphic(rij);
      setAccessibleText(
          BERICHTEN.bericht(
              ingang.wijzigingen() == 1 ? "ingang.een" : "ingang.meer",
              ingang.letter(),
              ingang.naam(),
              ingang.wijzigingen()));
    }
  }

  // The page --------------------------------------------------------------------------------------

  @Override
  public Node werkvlak() {
    return vlak;
  }

  @Override
  public Optional<Node> railvlak() {
    return Optional.of(rail);
  }

  @Override
  public boolean metZijvlak() {
    return false;
  }

  @Override
  public void toon(Plaats plaats) {
    haalBij();
    pakFocus();
  }

  private void pakFocus() {
    if (model.tabelProperty().get().soort() == Tabel.Soort.TABEL) {
      if (lijst.getSelectionModel().isEmpty()) {
        lijst.getSelectionModel().select(0);
      }
      lijst.requestFocus();
    } else {
      midden.requestFocus();
    }
  }
}
