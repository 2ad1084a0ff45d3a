package nl.verordeningwijzer.app.planning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.Iconen;
import nl.verordeningwijzer.app.bediening.InBeeld;
import nl.verordeningwijzer.app.bediening.Kop;
import nl.verordeningwijzer.app.bediening.LegeStaat;
import nl.verordeningwijzer.app.bediening.Pagina;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.planning.Planbeeld.Doel;
import nl.verordeningwijzer.app.planning.Planbeeld.Punt;
import nl.verordeningwijzer.app.planning.Planbeeld.Rij;
import nl.verordeningwijzer.app.planning.Planbeeld.Vorm;
import nl.verordeningwijzer.app.planning.PlanningViewModel.Opslagstand;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.planning.Plan;
import nl.verordeningwijzer.planning.Plantekst;
import nl.verordeningwijzer.planning.Uitweg;
import nl.verordeningwijzer.regeling.Berichten;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * The planning: the day on which the rules should begin to hold, what to do when that cannot be
 * done, and every step before it in a table with a picture.
 */
public final class PlanningPagina implements Pagina {

  private static final Berichten BERICHTEN = Berichten.van(PlanningPagina.class);
  private static final PseudoClass GEKOZEN = PseudoClass.getPseudoClass("gekozen");

  private static final PseudoClass SMAL = PseudoClass.getPseudoClass("smal");

  /** Below this width, in letters of the head of the table, its columns are narrower. */
  private static final double SMALST = 46;

  private final Bouwstenen bouwstenen;
  private final PlanningViewModel model;
  private final Besluitvlak besluit;
  private final Button tabel = new Button(BERICHTEN.bericht("tabel"));
  private final Button agenda = new Button(BERICHTEN.bericht("agenda"));
  private final Kop kop;
  private final HBox opslag = new HBox();
  private final Label ingangNaam = new Label();
  private final Datumveld ingang;
  private final Label geenDag = new Label();
  private final HBox banner = new HBox();
  private final Statusteken bannerteken = new Statusteken(Status.KLAAR);
  private final Label bannerkop = new Label();
  private final Label bannertekst = new Label();
  private final Button voorstel = new Button();
  private final VBox uitwegen = new VBox();
  private final Label kiesNaam = new Label(BERICHTEN.bericht("uitwegen"));
  private final Label gevolg = new Label();
  private final ToggleGroup groep = new ToggleGroup();
  private final Map<Uitweg, RadioButton> kaarten = new LinkedHashMap<>();
  private final VBox stappen = new VBox();
  private final Tijdstrook kopstrook = new Tijdstrook(true);
  private final Map<String, Stapvlak> rijen = new LinkedHashMap<>();
  private final Hyperlink naarKalender = new Hyperlink(BERICHTEN.bericht("kalender"));
  private final StackPane kalender = new StackPane();
  private final VBox punten = new VBox();
  private final ScrollPane rol = new ScrollPane();
  private final BorderPane vlak = new BorderPane();
  private List<Punt> getoond = List.of();
  private boolean vult;

  public PlanningPagina(Bouwstenen bouwstenen) {
    this.bouwstenen = bouwstenen;
    this.model = new PlanningViewModel(bouwstenen.omgeving(), bouwstenen.werk());
    this.besluit = new Besluitvlak(bouwstenen, model);
    this.ingang =
        new Datumveld(
            "planning-ingang", Plantekst::voluit, bouwstenen.werk().vandaag(), model::zetIngang);
    tabel.setId("planning-tabel");
    tabel.setOnAction(e -> model.bewaarTabel());
    agenda.setId("planning-agenda");
    agenda.setGraphic(Iconen.icoon(BootstrapIcons.CALENDAR3));
    agenda.setOnAction(e -> model.bewaarAgenda());
    tabel.setMinWidth(Region.USE_PREF_SIZE);
    agenda.setMinWidth(Region.USE_PREF_SIZE);
    this.kop =
        new Kop(
            BERICHTEN.bericht("titel"),
            BERICHTEN.bericht("van-tot", Plantekst.datum(bouwstenen.werk().vandaag())),
            tabel,
            agenda);
    vlak.setTop(kop);
    vlak.setCenter(rol);
    rol.setFitToWidth(true);
    rol.getStyleClass().add("kaarten-rol");
    if (model.beeldProperty().get().rijen().isEmpty()) {
      tabel.setDisable(true);
      agenda.setDisable(true);
      rol.setContent(
          new LegeStaat(
              Plantekst.kop(model.beeldProperty().get().plan()),
              BERICHTEN.bericht("geen-stappen")));
      return;
    }
    opslag.setId("planning-opslag");
    opslag.getStyleClass().add("plan-opslag");
    VBox inhoud =
        new VBox(
            opslag, ingangrij(), maakBanner(), uitwegen, tafel(), onderTafel(), kalender, punten);
    inhoud.getStyleClass().addAll("kaarten", "planning");
    uitwegen.getStyleClass().add("plan-uitwegen");
    uitwegen.setId("planning-uitwegen");
    uitwegen.setAccessibleRole(AccessibleRole.PARENT);
    kiesNaam.getStyleClass().add("vet");
    gevolg.setId("planning-gevolg");
    gevolg.setWrapText(true);
    gevolg.setGraphic(new Statusteken(Status.KLAAR));
    gevolg.getStyleClass().add("plan-gevolg");
    // Arrow keys select without pressing.
    groep.selectedToggleProperty().addListener((waarde, oud, nieuw) -> neem(nieuw));
    punten.getStyleClass().add("plan-punten");
    rol.setContent(inhoud);
    model.beeldProperty().subscribe(this::toonBeeld);
    model.opslagProperty().subscribe(this::toonOpslag);
  }

  // The wished day --------------------------------------------------------------------------------

  private Node ingangrij() {
    ingangNaam.setLabelFor(ingang.kiezer());
    ingangNaam.getStyleClass().add("vet");
    ingangNaam.setMinWidth(Region.USE_PREF_SIZE);
    ingang.kiezer().setPromptText(BERICHTEN.bericht("ingang.leeg"));
    ingang.getStyleClass().add("plan-ingang");
    ingang.disableProperty().bind(bouwstenen.werk().alleenLezenProperty());
    geenDag.setWrapText(true);
    HBox rij = new HBox(ingangNaam, ingang, geenDag);
    rij.getStyleClass().add("plan-ingangrij");
    return rij;
  }

  private Node maakBanner() {
    banner.setId("planning-banner");
    bannerkop.setId("planning-kop");
    bannerkop.getStyleClass().add("vet");
    bannerkop.setWrapText(true);
    bannertekst.setWrapText(true);
    voorstel.setId("planning-voorstel");
    voorstel.setMnemonicParsing(false);
    voorstel.setOnAction(e -> {
      model.zetIngang(model.beeldProperty().get().voorstel());
      ingang.kiezer().requestFocus();
    });
    voorstel.disableProperty().bind(bouwstenen.werk().alleenLezenProperty());
    VBox woorden = new VBox(bannerkop, bannertekst, voorstel);
    woorden.getStyleClass().add("plan-bannerwoorden");
    HBox.setHgrow(woorden, Priority.ALWAYS);
    banner.getChildren().setAll(bannerteken, woorden);
    banner.getStyleClass().add("plan-banner");
    return banner;
  }

  private void toonBeeld(Planbeeld beeld) {
    Plan plan = beeld.plan();
    String geen = model.geenDag();
    ingangNaam.setText(model.naamVanDag());
    ingang.toon(plan.gewenst());
    zichtbaar(ingang, geen.isEmpty());
    geenDag.setText(geen);
    zichtbaar(geenDag, !geen.isEmpty());
    toonBanner(beeld);
    toonUitwegen();
    kopstrook.toon(beeld.tijdlijn(), List.of());
    for (Rij rij : beeld.rijen()) {
      rijen.get(rij.stap().id()).toon(rij, beeld);
    }
    toonPunten(beeld.punten());
    besluit.toon();
  }

  /** The problem stays there after it was solved by a way out: below it stands which one. */
  private void toonBanner(Planbeeld beeld) {
    Optional<Plan> probleem = model.probleem();
    String titel = probleem.map(Plantekst::kop).orElseGet(model::kop);
    String uitleg = probleem.map(Plantekst::uitleg).orElseGet(model::uitleg);
    bannerteken.zet(
        probleem.isPresent()
            ? Status.WAARSCHUWING
            : model.isZonderDag() ? Status.OPMERKING : Status.KLAAR);
    banner.getStyleClass().removeAll("plan-probleem");
    if (probleem.isPresent()) {
      banner.getStyleClass().add("plan-probleem");
    }
    boolean anders = !bannerkop.getText().equals(titel);
    bannerkop.setText(titel);
    bannertekst.setText(uitleg);
    zichtbaar(bannertekst, !uitleg.isEmpty());
    beeld
        .voorstel()
        .ifPresent(dag -> voorstel.setText(BERICHTEN.bericht("voorstel", Plantekst.datum(dag))));
    zichtbaar(voorstel, beeld.voorstel().isPresent());
    if (anders) {
      bannerkop.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  // Ways out --------------------------------------------------------------------------------------

  private void toonUitwegen() {
    List<Uitweg> alle = model.probleem().map(Plan::uitwegen).orElse(List.of());
    vult = true;
    if (!List.copyOf(kaarten.keySet()).equals(alle)) {
      kaarten.clear();
      List<Node> nieuw = new ArrayList<>();
      if (!alle.isEmpty()) {
        nieuw.add(kiesNaam);
        uitwegen.setAccessibleText(kiesNaam.getText());
      }
      for (Uitweg uitweg : alle) {
        nieuw.add(kaart(uitweg));
      }
      if (alle.isEmpty() && model.probleem().isPresent()) {
        Label geen = new Label(BERICHTEN.bericht("geen-uitweg"));
        geen.setWrapText(true);
        nieuw.add(geen);
      }
      nieuw.add(gevolg);
      uitwegen.getChildren().setAll(nieuw);
    }
    Optional<Uitweg> gekozen = model.gekozen();
    groep.selectToggle(gekozen.map(kaarten::get).orElse(null));
    kaarten.forEach((uitweg, knop) ->
        knop.getParent()
            .pseudoClassStateChanged(GEKOZEN, gekozen.filter(uitweg::equals).isPresent()));
    Plan nu = model.beeldProperty().get().plan();
    gevolg.setText(gekozen.isPresent() ? BERICHTEN.bericht("geldt", Plantekst.kop(nu)) : "");
    zichtbaar(gevolg, gekozen.isPresent());
    zichtbaar(uitwegen, model.probleem().isPresent());
    vult = false;
  }

  private Node kaart(Uitweg uitweg) {
    RadioButton knop = new RadioButton(uitweg.titel());
    knop.setId("uitweg-" + uitweg.id());
    knop.setMnemonicParsing(false);
    knop.setWrapText(true);
    knop.setToggleGroup(groep);
    knop.setAccessibleHelp((uitweg.uitleg() + " " + uitweg.waarschuwing()).strip());
    knop.disableProperty().bind(bouwstenen.werk().alleenLezenProperty());
    kaarten.put(uitweg, knop);
    Label uitleg = new Label(uitweg.uitleg());
    uitleg.setWrapText(true);
    VBox kaart = new VBox(knop, uitleg);
    kaart.getStyleClass().addAll("optiekaart", "plan-uitweg");
    uitleg.getStyleClass().add("plan-uitweg-uitleg");
    if (!uitweg.waarschuwing().isEmpty()) {
      Label let = new Label(uitweg.waarschuwing(), new Statusteken(Status.WAARSCHUWING));
      let.setWrapText(true);
      let.getStyleClass().addAll("plan-uitweg-uitleg", "klein");
      kaart.getChildren().add(let);
    }
    kaart.setOnMouseClicked(e -> {
      if (!knop.isDisabled()) {
        knop.requestFocus();
        knop.setSelected(true);
      }
    });
    return kaart;
  }

  private void neem(Object toggle) {
    if (!vult) {
      kaarten.entrySet().stream()
          .filter(k -> k.getValue() == toggle)
          .findFirst()
          .ifPresent(k -> model.neem(k.getKey()));
    }
  }

  // The table -------------------------------------------------------------------------------------

  private Node tafel() {
    Label stap = kopje("kop.stap", "plan-naam");
    Label duur = kopje("kop.duur", "plan-veld");
    Label klaar = kopje("kop.klaar", "plan-wanneer");
    HBox.setHgrow(kopstrook, Priority.ALWAYS);
    HBox kopregel = new HBox(stap, duur, klaar, kopstrook);
    kopregel.getStyleClass().addAll("plan-kopregel");
    stappen.getStyleClass().add("plan-tafel");
    // The picture needs some room; where there is little, the columns beside it give way.
    stappen
        .widthProperty()
        .subscribe(breedte ->
            stappen.pseudoClassStateChanged(
                SMAL, breedte.doubleValue() < SMALST * stap.getFont().getSize()));
    stappen.getChildren().add(kopregel);
    Planbeeld beeld = model.beeldProperty().get();
    for (Rij rij : beeld.rijen()) {
      Stapvlak vak = new Stapvlak(bouwstenen, model, rij, rij.equals(beeld.rijen().getLast()));
      rijen.put(rij.stap().id(), vak);
      stappen.getChildren().add(vak);
    }
    return stappen;
  }

  private static Label kopje(String sleutel, String klasse) {
    Label kopje = new Label(BERICHTEN.bericht(sleutel));
    kopje.setWrapText(true);
    kopje.getStyleClass().addAll("klein", klasse);
    return kopje;
  }

  private Node onderTafel() {
    FlowPane legenda = new FlowPane();
    legenda.getStyleClass().add("plan-legenda");
    for (Vorm vorm : Vorm.values()) {
      Region teken = Tijdstrook.vorm(vorm);
      teken.setManaged(true);
      teken.getStyleClass().add("in-legenda");
      Label naam =
          new Label(
              BERICHTEN.bericht("legenda." + vorm.name().toLowerCase(java.util.Locale.ROOT)),
              teken);
      naam.getStyleClass().add("klein");
      legenda.getChildren().add(naam);
    }
    naarKalender.setId("planning-kalender");
    naarKalender.setOnAction(e -> openKalender());
    naarKalender.disableProperty().bind(bouwstenen.werk().alleenLezenProperty());
    naarKalender.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(legenda, Priority.ALWAYS);
    HBox onder = new HBox(legenda, naarKalender);
    onder.setAlignment(Pos.TOP_LEFT);
    zichtbaar(kalender, false);
    return onder;
  }

  private void openKalender() {
    Kalendervlak nieuw = new Kalendervlak(model, this::sluitKalender);
    kalender.getChildren().setAll(nieuw);
    zichtbaar(kalender, true);
    InBeeld.breng(nieuw, rol, nieuw::pakFocus);
  }

  private void sluitKalender() {
    kalender.getChildren().clear();
    zichtbaar(kalender, false);
    naarKalender.requestFocus();
  }

  // Findings --------------------------------------------------------------------------------------

  private void toonPunten(List<Punt> nieuw) {
    if (nieuw.equals(getoond) && !punten.getChildren().isEmpty()) {
      return;
    }
    getoond = nieuw;
    List<Node> regels = new ArrayList<>();
    Label titel = new Label(BERICHTEN.bericht(nieuw.isEmpty() ? "punten.geen" : "punten"));
    titel.setWrapText(true);
    titel.getStyleClass().add(nieuw.isEmpty() ? "stille-melding" : "tussenkop");
    if (nieuw.isEmpty()) {
      titel.setGraphic(new Statusteken(Status.KLAAR));
    }
    regels.add(titel);
    for (int i = 0; i < nieuw.size(); i++) {
      regels.add(punt(nieuw.get(i), i + 1));
    }
    punten.getChildren().setAll(regels);
  }

  private Node punt(Punt punt, int nummer) {
    Label woorden = new Label(punt.bericht());
    woorden.setWrapText(true);
    VBox tekst = new VBox(woorden);
    tekst.getStyleClass().add("plan-punt-tekst");
    HBox.setHgrow(tekst, Priority.ALWAYS);
    FlowPane koppelingen = new FlowPane();
    koppelingen.getStyleClass().add("koppelingen");
    if (!(punt.doel() instanceof Doel.Nergens)) {
      Hyperlink erheen =
          new Hyperlink(
              BERICHTEN.bericht(
                  switch (punt.doel()) {
                    case Doel.Kalender k -> "punt.kalender";
                    case Doel.Reden r -> "punt.reden";
                    case Doel.Elders e -> "punt.vraag";
                    default -> "punt.erheen";
                  }));
      erheen.setId("planning-punt-" + nummer);
      erheen.setAccessibleText(
          BERICHTEN.bericht("punt.voorlezen", erheen.getText(), punt.bericht()));
      erheen.setOnAction(e -> ga(punt.doel()));
      koppelingen.getChildren().add(erheen);
    }
    if (!punt.grondslag().isEmpty()) {
      koppelingen
          .getChildren()
          .add(Grondslag.van(bouwstenen, "planning-wet-" + nummer, punt.grondslag()));
    }
    if (!koppelingen.getChildren().isEmpty()) {
      tekst.getChildren().add(koppelingen);
    }
    HBox rij = new HBox(new Statusteken(Status.van(punt.ernst())), tekst);
    rij.getStyleClass().add("plan-punt");
    return rij;
  }

  private void ga(Doel doel) {
    switch (doel) {
      case Doel.Ingang i -> InBeeld.breng(ingang, rol, () -> ingang.kiezer().requestFocus());
      case Doel.BijStap(String stap) -> {
        Stapvlak rij = rijen.get(stap);
        InBeeld.breng(rij, rol, rij::pakFocus);
      }
      case Doel.Kalender k -> openKalender();
      case Doel.Reden(nl.verordeningwijzer.regeling.KeuzeId vorm) -> {
        // Where the work and the side take turns, the question has the same field.
        if (!besluit.pakReden()) {
          bouwstenen.navigatie().naar(new Plaats.BijKeuze(vorm, Kolom.BESLUIT));
        }
      }
      case Doel.Elders(Plaats plaats) -> bouwstenen.navigatie().naar(plaats);
      case Doel.Nergens n -> {}
    }
  }

  // Files -----------------------------------------------------------------------------------------

  private void toonOpslag(Optional<Opslagstand> stand) {
    opslag.getChildren().clear();
    zichtbaar(opslag, stand.isPresent());
    if (stand.isEmpty()) {
      return;
    }
    Label woorden =
        switch (stand.get()) {
          case Opslagstand.Bezig(Path bestand) ->
              new Label(
                  BERICHTEN.bericht("opslag.bezig", bestand.getFileName()),
                  new Statusteken(Status.BEZIG));
          case Opslagstand.Bewaard(Path bestand) ->
              new Label(
                  BERICHTEN.bericht(
                      "opslag.bewaard",
                      bestand.getFileName(),
                      bestand.toAbsolutePath().getParent()),
                  new Statusteken(Status.KLAAR));
          case Opslagstand.Mislukt(nl.verordeningwijzer.regeling.Fout fout) ->
              new Label(
                  BERICHTEN.bericht("opslag.mislukt", fout), new Statusteken(Status.BLOKKEERT));
        };
    woorden.setId("planning-opslag-woorden");
    woorden.setWrapText(true);
    HBox.setHgrow(woorden, Priority.ALWAYS);
    opslag.getChildren().add(woorden);
    if (stand.get() instanceof Opslagstand.Bewaard(Path bestand)) {
      Button open = new Button(BERICHTEN.bericht("opslag.open"));
      open.setId("planning-open");
      open.setAccessibleText(BERICHTEN.bericht("opslag.open.voorlezen", bestand.getFileName()));
      open.setMinWidth(Region.USE_PREF_SIZE);
      open.setOnAction(e -> bouwstenen.omgeving().buitenwereld().open(bestand));
      opslag.getChildren().add(open);
    }
    woorden.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    // Whoever saved must see what became of it, wherever the page was.
    Platform.runLater(() -> rol.setVvalue(0));
  }

  // Page ------------------------------------------------------------------------------------------

  private static void zichtbaar(Node deel, boolean wel) {
    deel.setVisible(wel);
    deel.setManaged(wel);
  }

  @Override
  public Node werkvlak() {
    return vlak;
  }

  @Override
  public Optional<Node> zijvlak() {
    return Optional.of(besluit);
  }

  @Override
  public void toon(Plaats plaats) {}
}
