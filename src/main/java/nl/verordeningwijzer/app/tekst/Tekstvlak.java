package nl.verordeningwijzer.app.tekst;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.verordeningwijzer.app.bediening.Kop;
import nl.verordeningwijzer.app.tekst.Lijncel.Aanwijzing;
import nl.verordeningwijzer.app.tekst.Loop.Teken;
import nl.verordeningwijzer.app.tekst.TekstViewModel.Beeld;
import nl.verordeningwijzer.app.tekst.TekstViewModel.Inhoudsregel;
import nl.verordeningwijzer.app.tekst.TekstViewModel.Modus;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.vergelijking.Uitlijning;

/**
 * The text beside the work, live. One list for both views: only the lines that are on the screen
 * exist as nodes, and after a change only the lines that changed are filled anew.
 */
public final class Tekstvlak extends VBox {

  private static final Berichten BERICHTEN = Berichten.van(Tekstvlak.class);

  /** How long what just changed stays lit, and how long it takes to fade. */
  private static final Duration LICHT = Duration.seconds(4);

  private static final Duration DOVEN = Duration.millis(700);

  private static final KeyCombination KOPIEER =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final Bouwstenen bouwstenen;
  private final TekstViewModel model;
  private final Kop kop;
  private final ListView<Lijn> lijst = new ListView<>();
  private final ComboBox<Inhoudsregel> inhoud = new ComboBox<>();
  private final DoubleProperty gloed = new SimpleDoubleProperty(0);
  private final ObjectProperty<Aanwijzing> aanwijzing = new SimpleObjectProperty<>(Aanwijzing.GEEN);
  private Optional<Animation> doven = Optional.empty();

  public Tekstvlak(Bouwstenen bouwstenen) {
    this.bouwstenen = bouwstenen;
    this.model = new TekstViewModel(bouwstenen.werk());
    this.kop = new Kop(BERICHTEN.bericht("titel"), "", maakModus());
    getStyleClass().add("tekstvlak");
    Aanbod aanbod = new Aanbod(bouwstenen);
    getChildren().setAll(kop, maakBalk(), aanbod, maakLijst(), maakLegenda());
    bouwstenen.werk().inBeeldProperty().subscribe(aanbod::toon);
    model.beeldProperty().subscribe(this::toon);
    bouwstenen.werk().inBeeldProperty().subscribe((oud, nieuw) -> toonBegin());
  }

  // Head and foot ---------------------------------------------------------------------------------

  private HBox maakModus() {
    ToggleGroup groep = new ToggleGroup();
    HBox knoppen = new HBox();
    for (Modus modus : Modus.values()) {
      String naam = modus.name().toLowerCase(java.util.Locale.ROOT);
      ToggleButton knop = new ToggleButton(BERICHTEN.bericht("modus." + naam));
      knop.setId("tekst-" + naam);
      knop.setAccessibleHelp(BERICHTEN.bericht("modus." + naam + ".help"));
      knop.setToggleGroup(groep);
      knop.setSelected(modus == Modus.ARTIKEL);
      knop.getStyleClass().add(modus == Modus.ARTIKEL ? "left-pill" : "right-pill");
      // One of the two is always on.
      knop.setOnAction(e -> {
        knop.setSelected(true);
        model.modusProperty().set(modus);
      });
      knoppen.getChildren().add(knop);
    }
    knoppen.getStyleClass().add("tekst-modus");
    model.modusProperty().subscribe((oud, nieuw) -> toonBegin());
    return knoppen;
  }

  private HBox maakBalk() {
    CheckBox wijzigingen = new CheckBox(BERICHTEN.bericht("wijzigingen"));
    wijzigingen.setId("toon-wijzigingen");
    wijzigingen.setAccessibleHelp(BERICHTEN.bericht("wijzigingen.help"));
    wijzigingen.selectedProperty().bindBidirectional(model.wijzigingenProperty());
    wijzigingen.setMinWidth(Region.USE_PREF_SIZE);
    inhoud.setId("tekst-inhoud");
    inhoud.setPromptText(BERICHTEN.bericht("inhoud"));
    inhoud.setAccessibleText(BERICHTEN.bericht("inhoud"));
    inhoud.setMaxWidth(Double.MAX_VALUE);
    inhoud.setMinWidth(0);
    inhoud.setCellFactory(l -> new Inhoudscel(true));
    inhoud.setButtonCell(new Inhoudscel(false));
    inhoud.setVisibleRowCount(16);
    inhoud.setOnShowing(e -> vulInhoud());
    inhoud.setOnAction(e -> Optional.ofNullable(inhoud.getValue()).ifPresent(r -> rol(r.deel())));
    model.modusProperty().subscribe(modus -> inhoud.setVisible(modus == Modus.ALLES));
    HBox.setHgrow(inhoud, Priority.ALWAYS);
    HBox balk = new HBox(wijzigingen, inhoud);
    balk.getStyleClass().add("tekst-balk");
    return balk;
  }

  private void vulInhoud() {
    if (!inhoud.getItems().equals(model.inhoud())) {
      inhoud.getItems().setAll(model.inhoud());
    }
  }

  /** A line of the table of contents. */
  private static final class Inhoudscel extends ListCell<Inhoudsregel> {
    private final boolean ingesprongen;

    Inhoudscel(boolean ingesprongen) {
      this.ingesprongen = ingesprongen;
    }

    @Override
    protected void updateItem(Inhoudsregel regel, boolean leeg) {
      super.updateItem(regel, leeg);
      if (leeg || regel == null) {
        setText(null);
      } else {
        setText(ingesprongen ? "    ".repeat(regel.niveau()) + regel.kop() : regel.kop());
      }
    }
  }

  private FlowPane maakLegenda() {
    FlowPane legenda = new FlowPane();
    legenda.getStyleClass().add("tekst-legenda");
    List<Label> gewoon =
        List.of(
            teken("zojuist"),
            uitleg("zojuist"),
            teken("keuze"),
            uitleg("keuze"),
            teken("open"),
            uitleg("open"));
    List<Label> verschil =
        List.of(
            teken("erbij"),
            uitleg("erbij"),
            teken("eraf"),
            uitleg("eraf"),
            teken("open"),
            uitleg("open"));
    model
        .wijzigingenProperty()
        .subscribe(aan -> legenda.getChildren().setAll(paren(aan ? verschil : gewoon)));
    return legenda;
  }

  private static List<HBox> paren(List<Label> labels) {
    return IntStream.range(0, labels.size() / 2)
        .mapToObj(i -> {
          HBox paar = new HBox(labels.get(2 * i), labels.get(2 * i + 1));
          paar.setAlignment(Pos.CENTER_LEFT);
          paar.getStyleClass().add("legenda-paar");
          return paar;
        })
        .toList();
  }

  private static Label teken(String soort) {
    Label label = new Label(BERICHTEN.bericht("legenda." + soort + ".teken"));
    label.getStyleClass().addAll("legenda-teken", "legenda-" + soort);
    return label;
  }

  private static Label uitleg(String soort) {
    Label label = new Label(BERICHTEN.bericht("legenda." + soort));
    label.getStyleClass().add("kleinst");
    return label;
  }

  // The lines -------------------------------------------------------------------------------------

  private ListView<Lijn> maakLijst() {
    lijst.setId("tekst");
    lijst.getStyleClass().addAll("tekst-lijst", "edge-to-edge");
    lijst.setAccessibleText(BERICHTEN.bericht("titel"));
    lijst.setAccessibleHelp(BERICHTEN.bericht("lijst.help"));
    lijst.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    lijst.setCellFactory(
        l -> new Lijncel(new Lijnvlak(gloed, this::vraag, this::naar), aanwijzing));
    lijst.addEventFilter(KeyEvent.KEY_PRESSED, this::toets);
    lijst
        .focusedProperty()
        .subscribe(focus -> {
          if (!focus) {
            aanwijzing.set(Aanwijzing.GEEN);
          }
        });
    MenuItem kopieer = new MenuItem(BERICHTEN.bericht("kopieer"));
    kopieer.setOnAction(e -> kopieer());
    MenuItem alles = new MenuItem(BERICHTEN.bericht("kopieer.alles"));
    alles.setOnAction(e -> kopieer(lijst.getItems()));
    lijst.setContextMenu(new ContextMenu(kopieer, alles));
    lijst.setPrefHeight(0);
    lijst.setMinHeight(0);
    VBox.setVgrow(lijst, Priority.ALWAYS);
    return lijst;
  }

  private String vraag(KeuzeId keuze) {
    return Optional.ofNullable(bouwstenen.werk().model().keuzes().get(keuze))
        .map(k -> BERICHTEN.bericht("naar-vraag", k.vraag()))
        .orElse(BERICHTEN.bericht("naar-uitgangspunt"));
  }

  private void naar(KeuzeId keuze) {
    boolean gevraagd = bouwstenen.werk().model().keuzes().containsKey(keuze);
    bouwstenen
        .navigatie()
        .naar(
            gevraagd
                ? new Plaats.BijKeuze(keuze, Kolom.WORDT)
                : new Plaats.BijBuiten(new BepalingId(keuze.waarde())));
  }

  private void toon(Beeld beeld) {
    Optional<Integer> bovenaan = stroom().map(s -> s.getFirstVisibleCell().getIndex());
    Optional<String> sleutel =
        bovenaan
            .filter(i -> i < lijst.getItems().size())
            .map(i -> lijst.getItems().get(i).sleutel());
    bijwerken(beeld.lijnen());
    // What the user was reading stays where it is, whatever came or went above it.
    sleutel.ifPresent(s -> {
      int plaats = lijst.getItems().stream().map(Lijn::sleutel).toList().indexOf(s);
      if (plaats > 0 && plaats != bovenaan.get()) {
        lijst.scrollTo(plaats);
      }
    });
    kop.zet(
        BERICHTEN.bericht("titel"),
        beeld.zojuist().isEmpty() ? BERICHTEN.bericht("titel.uitleg") : beeld.zojuist());
    if (beeld.nieuw()) {
      licht();
      beeld.eersteVerandering().ifPresent(this::maakZichtbaar);
      kop.setAccessibleText(beeld.zojuist());
      kop.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  /** Brings the list up to date; lines that are the same are left alone. */
  private void bijwerken(List<Lijn> nieuw) {
    List<Lijn> oud = List.copyOf(lijst.getItems());
    if (oud.equals(nieuw)) {
      return;
    }
    List<String> oudeSleutels = oud.stream().map(Lijn::sleutel).toList();
    List<String> sleutels = nieuw.stream().map(Lijn::sleutel).toList();
    if (oudeSleutels.equals(sleutels)) {
      for (int i = 0; i < nieuw.size(); i++) {
        zet(i, nieuw.get(i));
      }
      return;
    }
    boolean ander =
        oud.isEmpty() || nieuw.isEmpty() || !oud.getFirst().deel().equals(nieuw.getFirst().deel());
    if (ander) {
      lijst.getSelectionModel().clearSelection();
      lijst.getItems().setAll(nieuw);
      return;
    }
    int verschil = 0;
    for (Uitlijning.Strook strook : Uitlijning.van(oudeSleutels, sleutels)) {
      if (strook.gelijk()) {
        for (int i = 0; i < strook.wordtAantal(); i++) {
          zet(strook.wordtBegin() + i, nieuw.get(strook.wordtBegin() + i));
        }
      } else {
        int begin = strook.wasBegin() + verschil;
        lijst.getItems().remove(begin, begin + strook.wasAantal());
        lijst.getItems().addAll(begin, nieuw.subList(strook.wordtBegin(), strook.wordtEind()));
        verschil += strook.wordtAantal() - strook.wasAantal();
      }
    }
  }

  private void zet(int plaats, Lijn lijn) {
    if (!lijst.getItems().get(plaats).equals(lijn)) {
      lijst.getItems().set(plaats, lijn);
    }
  }

  /** Lights up what changed; where nothing may fade it stays until something else changes. */
  private void licht() {
    doven.ifPresent(Animation::stop);
    gloed.set(1);
    if (!bouwstenen.omgeving().voorkeuren().minderBeweging()) {
      Timeline tijdlijn =
          new Timeline(
              new KeyFrame(LICHT, new KeyValue(gloed, 1)),
              new KeyFrame(LICHT.add(DOVEN), new KeyValue(gloed, 0)));
      doven = Optional.of(tijdlijn);
      tijdlijn.play();
    }
  }

  /** Scrolls to a line, unless the user sees it already. */
  private void maakZichtbaar(int plaats) {
    boolean teZien =
        stroom()
            .filter(s -> plaats > s.getFirstVisibleCell().getIndex())
            .filter(s -> plaats < s.getLastVisibleCell().getIndex())
            .isPresent();
    if (teZien) {
      return;
    }
    // One line before it shows where one is.
    lijst.scrollTo(Math.max(0, plaats - 1));
  }

  /** What scrolls the lines; not there before the list was shown. */
  private Optional<VirtualFlow<?>> stroom() {
    return lijst.lookup(".virtual-flow") instanceof VirtualFlow<?> stroom
            && stroom.getFirstVisibleCell() != null
        ? Optional.of(stroom)
        : Optional.empty();
  }

  private void toonBegin() {
    if (model.modusProperty().get() == Modus.ARTIKEL) {
      lijst.scrollTo(0);
    } else {
      bouwstenen.werk().inBeeldProperty().get().ifPresent(this::rol);
    }
  }

  private void rol(BepalingId deel) {
    model.begin(deel).ifPresent(lijst::scrollTo);
  }

  // Keyboard --------------------------------------------------------------------------------------

  private void toets(KeyEvent e) {
    if (KOPIEER.match(e)) {
      kopieer();
      e.consume();
    } else if (e.getCode() == KeyCode.RIGHT || e.getCode() == KeyCode.LEFT) {
      wijsVolgende(e.getCode() == KeyCode.RIGHT);
      e.consume();
    } else if (e.getCode() == KeyCode.ENTER) {
      aangewezen().ifPresent(this::naar);
      e.consume();
    } else if (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN) {
      aanwijzing.set(Aanwijzing.GEEN);
    }
  }

  /** The choice that the keyboard points at; of a line with one choice that one. */
  private Optional<KeuzeId> aangewezen() {
    Lijn lijn = lijst.getFocusModel().getFocusedItem();
    if (lijn == null) {
      return Optional.empty();
    }
    Aanwijzing nu = aanwijzing.get();
    if (nu.sleutel().equals(lijn.sleutel()) && nu.loop() < lijn.lopen().size()) {
      return lijn.lopen().get(nu.loop()).keuze();
    }
    return lijn.lopen().stream().flatMap(l -> l.keuze().stream()).findFirst();
  }

  /** Goes to the next words that come from a choice, or are still to be chosen. */
  private void wijsVolgende(boolean vooruit) {
    List<Lijn> lijnen = lijst.getItems();
    int stap = vooruit ? 1 : -1;
    int rij = Math.max(0, lijst.getFocusModel().getFocusedIndex());
    int loop = vooruit ? -1 : Integer.MAX_VALUE;
    if (rij < lijnen.size() && aanwijzing.get().sleutel().equals(lijnen.get(rij).sleutel())) {
      loop = aanwijzing.get().loop();
    }
    while (rij >= 0 && rij < lijnen.size()) {
      List<Loop> lopen = lijnen.get(rij).lopen();
      loop = Math.min(loop, lopen.size()) + stap;
      while (loop >= 0 && loop < lopen.size()) {
        if (isBegin(lopen, loop)) {
          MultipleSelectionModel<Lijn> keuze = lijst.getSelectionModel();
          keuze.clearAndSelect(rij);
          aanwijzing.set(new Aanwijzing(lijnen.get(rij).sleutel(), loop));
          maakZichtbaar(rij);
          return;
        }
        loop += stap;
      }
      rij += stap;
      loop = vooruit ? -1 : Integer.MAX_VALUE;
    }
  }

  /** Whether words belong to a choice, and are not a next piece of the same words. */
  private static boolean isBegin(List<Loop> lopen, int loop) {
    return lopen.get(loop).keuze().isPresent()
        && !lopen.get(loop).is(Teken.ERAF)
        && (loop == 0 || !lopen.get(loop - 1).keuze().equals(lopen.get(loop).keuze()));
  }

  private void kopieer() {
    List<Lijn> gekozen = lijst.getSelectionModel().getSelectedItems();
    kopieer(gekozen.size() > 1 ? gekozen : lijst.getItems());
  }

  private void kopieer(List<Lijn> lijnen) {
    bouwstenen.omgeving().buitenwereld().kopieer(TekstViewModel.alsTekst(lijnen));
  }
}
