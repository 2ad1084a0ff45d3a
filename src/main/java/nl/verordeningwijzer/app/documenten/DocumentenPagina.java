package nl.verordeningwijzer.app.documenten;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.Keuzerij;
import nl.verordeningwijzer.app.bediening.Kop;
import nl.verordeningwijzer.app.bediening.Pagina;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.documenten.DocumentenViewModel.Hindernis;
import nl.verordeningwijzer.app.documenten.DocumentenViewModel.Voortgangstand;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Buitenwereld;
import nl.verordeningwijzer.app.werk.Nieuwste;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.document.Documentsoort;
import nl.verordeningwijzer.document.Formaat;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.uitwerking.SindsBevriezing;
import nl.verordeningwijzer.vergelijking.Regelpaar;

/**
 * The documents: what stands in the way, which ones, how and where; and how far the decision is.
 */
public final class DocumentenPagina implements Pagina {

  private static final Berichten BERICHTEN = Berichten.van(DocumentenPagina.class);

  /** So many things in the way are shown at once. */
  private static final int EERSTE = 3;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.of("nl", "NL"));

  private final Bouwstenen bouwstenen;
  private final DocumentenViewModel model;
  private final Button definitief = new Button(BERICHTEN.bericht("maak.definitief"));
  private final Button concept = new Button(BERICHTEN.bericht("maak.concept"));
  private final Button stop = new Button(BERICHTEN.bericht("stop"));
  private final Kop kop = new Kop(BERICHTEN.bericht("titel"), "", stop, concept, definitief);
  private final VBox hindernissen = new VBox();
  private final Label fout = new Label();
  private final Map<Documentsoort, Rij> rijen = new EnumMap<>(Documentsoort.class);
  private final Label gereed = new Label();
  private final Label map = new Label();
  private final Label huisstijl = new Label();
  private final VBox sindsRaad = new VBox();
  private final BorderPane vlak = new BorderPane();
  private final Nieuwste<Stand, Optional<SindsBevriezing>> verschilmaker;
  private boolean allesGetoond;

  public DocumentenPagina(Bouwstenen bouwstenen) {
    this.bouwstenen = bouwstenen;
    this.model = new DocumentenViewModel(bouwstenen.omgeving(), bouwstenen.werk());
    this.verschilmaker =
        new Nieuwste<>(
            DocumentenViewModel::verschil,
            bouwstenen.omgeving().rekenen(),
            bouwstenen.omgeving().scherm(),
            this::toonVerschil,
            oorzaak -> toonVerschil(Optional.empty()));
    maakKnoppen();
    VBox documenten = new VBox();
    documenten.getStyleClass().add("documenten");
    for (Documentsoort soort : Documentsoort.values()) {
      Rij rij = new Rij(soort);
      rijen.put(soort, rij);
      documenten.getChildren().add(rij);
    }
    Label welke = new Label(BERICHTEN.bericht("welke"));
    welke.getStyleClass().add("tussenkop");
    gereed.getStyleClass().add("klein");
    HBox boven = new HBox(welke, gereed);
    boven.getStyleClass().add("documenten-kop");
    boven.setAlignment(Pos.BASELINE_LEFT);
    Label hoe = new Label(BERICHTEN.bericht("hoe-en-waar"));
    hoe.getStyleClass().add("tussenkop");
    fout.getStyleClass().add("fout");
    fout.setWrapText(true);
    fout.setGraphic(new Statusteken(Status.BLOKKEERT));
    VBox inhoud =
        new VBox(hindernissen, fout, boven, documenten, hoe, hoeEnWaar(), status(), sindsRaad);
    inhoud.getStyleClass().add("kaarten");
    ScrollPane rol = new ScrollPane(inhoud);
    rol.setFitToWidth(true);
    rol.getStyleClass().add("kaarten-rol");
    vlak.setTop(kop);
    vlak.setCenter(rol);
    bouwstenen.werk().standProperty().subscribe(this::toonStand);
    model.voortgangProperty().subscribe(this::toonVoortgang);
    model.foutProperty().subscribe(this::toonFout);
    model.bezigProperty().subscribe(this::toonBezig);
  }

  private void maakKnoppen() {
    definitief.setId("maak-definitief");
    definitief.getStyleClass().add("accent");
    definitief.setOnAction(e -> model.maak(false));
    concept.setId("maak-concept");
    concept.setOnAction(e -> model.maak(true));
    stop.setId("maak-stop");
    stop.setOnAction(e -> model.stop());
    for (Button knop : List.of(definitief, concept, stop)) {
      knop.setMinWidth(Button.USE_PREF_SIZE);
    }
  }

  // What stands in the way ------------------------------------------------------------------------

  private void toonStand(Stand stand) {
    toonHindernissen();
    toonBezig(model.bezigProperty().get());
    verschilmaker.vraag(stand);
    for (Map.Entry<Documentsoort, Rij> rij : rijen.entrySet()) {
      rij.getValue().toonReden(Optional.ofNullable(model.weggelaten().get(rij.getKey())));
    }
  }

  private void toonHindernissen() {
    List<Hindernis> alle = model.hindernissen();
    hindernissen.getChildren().clear();
    hindernissen.getStyleClass().setAll("hindernissen");
    if (alle.isEmpty()) {
      Label klaar = new Label(BERICHTEN.bericht("gereed"), new Statusteken(Status.KLAAR));
      klaar.setWrapText(true);
      klaar.getStyleClass().add("stille-melding");
      hindernissen.getChildren().setAll(klaar);
      return;
    }
    hindernissen.getStyleClass().add("met-hindernissen");
    Label titel =
        new Label(
            BERICHTEN.bericht(alle.size() == 1 ? "niet-gereed.een" : "niet-gereed", alle.size()),
            new Statusteken(Status.BLOKKEERT));
    titel.getStyleClass().add("vet");
    titel.setWrapText(true);
    hindernissen.getChildren().add(titel);
    int aantal = allesGetoond ? alle.size() : Math.min(EERSTE, alle.size());
    for (Hindernis hindernis : alle.subList(0, aantal)) {
      hindernissen.getChildren().add(regel(hindernis));
    }
    Label toch = new Label(BERICHTEN.bericht("toch-concept"));
    toch.setWrapText(true);
    HBox voet = new HBox();
    voet.getStyleClass().add("documenten-kop");
    voet.setAlignment(Pos.BASELINE_LEFT);
    if (alle.size() > EERSTE) {
      Hyperlink meer =
          new Hyperlink(
              allesGetoond
                  ? BERICHTEN.bericht("toon-minder")
                  : BERICHTEN.bericht("toon-alle", alle.size()));
      meer.setId("toon-alle");
      meer.setOnAction(e -> {
        allesGetoond = !allesGetoond;
        toonHindernissen();
      });
      voet.getChildren().add(meer);
    }
    voet.getChildren().add(toch);
    hindernissen.getChildren().add(voet);
  }

  private Node regel(Hindernis hindernis) {
    Label waar = new Label(hindernis.waar());
    waar.setWrapText(true);
    waar.getStyleClass().addAll("klein", "hindernis-waar");
    Label wat = new Label(hindernis.wat());
    wat.setWrapText(true);
    wat.setMinWidth(0);
    HBox.setHgrow(wat, Priority.ALWAYS);
    wat.setMaxWidth(Double.MAX_VALUE);
    Hyperlink erheen = new Hyperlink(BERICHTEN.bericht("erheen"));
    erheen.setMinWidth(Hyperlink.USE_PREF_SIZE);
    erheen.setAccessibleText(BERICHTEN.bericht("erheen.voorlezen", hindernis.wat()));
    erheen.setOnAction(e -> bouwstenen.navigatie().naar(hindernis.plaats()));
    HBox rij = new HBox(waar, wat, erheen);
    rij.getStyleClass().add("hindernis");
    rij.setAlignment(Pos.BASELINE_LEFT);
    return rij;
  }

  // The documents ---------------------------------------------------------------------------------

  private final class Rij extends HBox {
    private final Documentsoort soort;
    private final CheckBox kies = new CheckBox();
    private final Label uitleg = new Label();
    private final Label stand = new Label();
    private final ProgressBar balk = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Button open = new Button(BERICHTEN.bericht("open-in-word"));
    private List<Path> bestanden = List.of();

    Rij(Documentsoort soort) {
      this.soort = soort;
      String naam = BERICHTEN.bericht("soort." + soort.naam());
      kies.setId("kies-" + soort.naam());
      kies.setText(naam);
      kies.getStyleClass().add("vet");
      kies.setMnemonicParsing(false);
      kies.setSelected(model.isGekozen(soort));
      kies.selectedProperty().subscribe(wel -> model.kies(soort, wel));
      uitleg.setText(BERICHTEN.bericht("soort." + soort.naam() + ".uitleg"));
      uitleg.setWrapText(true);
      uitleg.getStyleClass().addAll("klein", "document-uitleg");
      VBox woorden = new VBox(kies, uitleg);
      woorden.setMinWidth(0);
      HBox.setHgrow(woorden, Priority.ALWAYS);
      stand.getStyleClass().add("document-stand");
      stand.setId("stand-" + soort.naam());
      open.setId("open-" + soort.naam());
      open.setMinWidth(USE_PREF_SIZE);
      open.setAccessibleText(BERICHTEN.bericht("open-in-word.voorlezen", naam));
      open.setOnAction(e ->
          bestanden.stream().findFirst().ifPresent(bouwstenen.omgeving().buitenwereld()::open));
      balk.setAccessibleText(BERICHTEN.bericht("stand.bezig"));
      getStyleClass().add("document");
      setAlignment(Pos.CENTER_LEFT);
      getChildren().setAll(woorden, balk, stand, open);
    }

    void toonReden(Optional<String> weggelaten) {
      kies.setDisable(weggelaten.isPresent());
      uitleg.setText(weggelaten.orElse(BERICHTEN.bericht("soort." + soort.naam() + ".uitleg")));
    }

    void toon(Voortgangstand nieuw) {
      bestanden =
          switch (nieuw) {
            case Voortgangstand.Klaar(List<Path> gemaakt) -> gemaakt;
            case Voortgangstand.Verouderd(List<Path> gemaakt) -> gemaakt;
            default -> List.of();
          };
      Status status =
          switch (nieuw) {
            case Voortgangstand.Klaar k -> Status.KLAAR;
            case Voortgangstand.Verouderd v -> Status.WAARSCHUWING;
            case Voortgangstand.Bezig b -> Status.BEZIG;
            case Voortgangstand.Wacht w -> model.bezigProperty().get() ? Status.LATER : Status.OPEN;
            case Voortgangstand.NietGevraagd n -> Status.NVT;
          };
      stand.setText(
          switch (nieuw) {
            case Voortgangstand.Klaar k -> BERICHTEN.bericht("stand.klaar");
            case Voortgangstand.Verouderd v -> BERICHTEN.bericht("stand.verouderd");
            case Voortgangstand.Bezig b -> BERICHTEN.bericht("stand.bezig");
            case Voortgangstand.Wacht w ->
                BERICHTEN.bericht(model.bezigProperty().get() ? "stand.wacht" : "stand.nog-niet");
            case Voortgangstand.NietGevraagd n -> BERICHTEN.bericht("stand.niet-gekozen");
          });
      stand.setGraphic(new Statusteken(status));
      boolean bezig = nieuw instanceof Voortgangstand.Bezig;
      balk.setVisible(bezig);
      balk.setManaged(bezig);
      open.setVisible(!bestanden.isEmpty());
      open.setManaged(!bestanden.isEmpty());
    }
  }

  private void toonVoortgang(Map<Documentsoort, Voortgangstand> voortgang) {
    voortgang.forEach((soort, stand) -> rijen.get(soort).toon(stand));
    long klaar = voortgang.values().stream().filter(Voortgangstand.Klaar.class::isInstance).count();
    long gevraagd =
        voortgang.values().stream()
            .filter(v -> !(v instanceof Voortgangstand.NietGevraagd))
            .count();
    String nieuw = BERICHTEN.bericht("klaar-van", klaar, gevraagd);
    if (!nieuw.equals(gereed.getText())) {
      gereed.setText(nieuw);
      gereed.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  private void toonBezig(boolean bezig) {
    stop.setVisible(bezig);
    stop.setManaged(bezig);
    concept.setDisable(bezig);
    definitief.setDisable(bezig || !model.isGereed());
    kop.zet(BERICHTEN.bericht("titel"), BERICHTEN.bericht(bezig ? "bezig" : "rust"));
    toonVoortgang(model.voortgangProperty().get());
  }

  private void toonFout(Optional<Fout> nieuw) {
    fout.setText(nieuw.map(Fout::toString).orElse(""));
    fout.setVisible(nieuw.isPresent());
    fout.setManaged(nieuw.isPresent());
  }

  // How and where ---------------------------------------------------------------------------------

  private Node hoeEnWaar() {
    GridPane rooster = new GridPane();
    rooster.getStyleClass().add("hoe-en-waar");
    FlowPane formaten = new FlowPane();
    formaten.getStyleClass().add("formaten");
    for (Formaat formaat : Formaat.values()) {
      CheckBox kies = new CheckBox(BERICHTEN.bericht("formaat." + formaat.naam()));
      kies.setId("formaat-" + formaat.naam());
      kies.setMnemonicParsing(false);
      kies.setSelected(model.formaten().contains(formaat));
      kies.selectedProperty().subscribe(wel -> model.kies(formaat, wel));
      formaten.getChildren().add(kies);
    }
    rij(rooster, "bestanden", formaten);
    huisstijl.setWrapText(true);
    model
        .huisstijlProperty()
        .subscribe(nieuw ->
            huisstijl.setText(
                nieuw
                    .map(p -> p.getFileName().toString())
                    .orElse(BERICHTEN.bericht("huisstijl.gewoon"))));
    Button kiesStijl = knop("kies-huisstijl", this::kiesHuisstijl);
    Button geenStijl =
        knop("geen-huisstijl", () -> model.huisstijlProperty().set(Optional.empty()));
    model.huisstijlProperty().subscribe(nieuw -> geenStijl.setDisable(nieuw.isEmpty()));
    rij(rooster, "huisstijl", rij(huisstijl, kiesStijl, geenStijl));
    map.setWrapText(true);
    model.mapProperty().subscribe(nieuw -> map.setText(nieuw.toString()));
    Button openMap =
        knop(
            "open-map", () -> bouwstenen.omgeving().buitenwereld().open(model.mapProperty().get()));
    model
        .voortgangProperty()
        .subscribe(
            v -> openMap.setDisable(!java.nio.file.Files.isDirectory(model.mapProperty().get())));
    rij(rooster, "map", rij(map, knop("kies-map", this::kiesMap), openMap));
    return rooster;
  }

  private static void rij(GridPane rooster, String sleutel, Node inhoud) {
    Label naam = new Label(BERICHTEN.bericht(sleutel));
    naam.setMinWidth(Label.USE_PREF_SIZE);
    rooster.addRow(rooster.getRowCount(), naam, inhoud);
    GridPane.setHgrow(inhoud, Priority.ALWAYS);
  }

  private static Node rij(Node... delen) {
    HBox rij = new HBox(delen);
    rij.getStyleClass().add("hoe-rij");
    rij.setAlignment(Pos.CENTER_LEFT);
    return rij;
  }

  private static Button knop(String id, Runnable actie) {
    Button knop = new Button(BERICHTEN.bericht(id));
    knop.setId(id);
    knop.setMinWidth(Button.USE_PREF_SIZE);
    knop.setOnAction(e -> actie.run());
    return knop;
  }

  private void kiesHuisstijl() {
    bouwstenen
        .omgeving()
        .buitenwereld()
        .kiesBestand(
            BERICHTEN.bericht("huisstijl.kies"),
            Optional.of(bouwstenen.omgeving().documenten()),
            new Buitenwereld.Bestandssoort(
                BERICHTEN.bericht("huisstijl.soort"), List.of("dotx", "docx", "dotm", "docm")))
        .ifPresent(pad -> model.huisstijlProperty().set(Optional.of(pad)));
  }

  private void kiesMap() {
    bouwstenen
        .omgeving()
        .buitenwereld()
        .kiesMap(BERICHTEN.bericht("map.kies"), Optional.of(model.mapProperty().get()))
        .ifPresent(model.mapProperty()::set);
  }

  // How far the decision is -----------------------------------------------------------------------

  private Node status() {
    List<Keuzerij.Mogelijkheid<Dossier.Status>> standen = new ArrayList<>();
    for (Dossier.Status status : Dossier.Status.values()) {
      standen.add(
          new Keuzerij.Mogelijkheid<>(
              status,
              BERICHTEN.bericht("status." + status.naam()),
              BERICHTEN.bericht("status." + status.naam() + ".uitleg")));
    }
    Keuzerij<Dossier.Status> rij =
        new Keuzerij<>("status", BERICHTEN.bericht("status"), standen, model::zet);
    bouwstenen.werk().dossierProperty().subscribe(d -> rij.toon(d.status()));
    bouwstenen.werk().alleenLezenProperty().subscribe(rij::setDisable);
    rij.getStyleClass().add("status-keuze");
    return rij;
  }

  private void toonVerschil(Optional<SindsBevriezing> verschil) {
    sindsRaad.getChildren().clear();
    sindsRaad.getStyleClass().setAll("sinds-raad");
    if (verschil.isEmpty()) {
      return;
    }
    SindsBevriezing sinds = verschil.get();
    Label titel = new Label(BERICHTEN.bericht("sinds", MOMENT.format(sinds.op())));
    titel.setWrapText(true);
    titel.getStyleClass().add("tussenkop");
    sindsRaad.getChildren().add(titel);
    if (sinds.isLeeg()) {
      Label niets = new Label(BERICHTEN.bericht("sinds.niets"), new Statusteken(Status.KLAAR));
      sindsRaad.getChildren().add(niets);
      return;
    }
    for (SindsBevriezing.Antwoordverschil antwoord : sinds.antwoorden()) {
      Label regel =
          new Label(
              BERICHTEN.bericht(
                  "sinds.antwoord",
                  antwoord.keuze().vraag(),
                  woorden(antwoord.toen()),
                  woorden(antwoord.nu())));
      regel.setWrapText(true);
      sindsRaad.getChildren().add(regel);
    }
    for (SindsBevriezing.Deelverschil deel : sinds.nieuw()) {
      VBox regels = new VBox();
      regels.getStyleClass().add("sinds-regels");
      for (Regelpaar paar : deel.paren()) {
        if (paar.anders()) {
          regels.getChildren().addAll(paar(paar));
        }
      }
      TitledPane paneel = new TitledPane(deel.kop(), regels);
      paneel.setExpanded(false);
      paneel.setAnimated(false);
      sindsRaad.getChildren().add(paneel);
    }
  }

  private static String woorden(List<String> antwoord) {
    return antwoord.isEmpty() ? BERICHTEN.bericht("sinds.leeg") : String.join("; ", antwoord);
  }

  private static List<Node> paar(Regelpaar paar) {
    List<Node> regels = new ArrayList<>();
    paar.was().ifPresent(r -> regels.add(wet("sinds.toen", r.gedrukt())));
    paar.wordt().ifPresent(r -> regels.add(wet("sinds.nu", r.gedrukt())));
    return regels;
  }

  private static Node wet(String sleutel, String woorden) {
    Label wanneer = new Label(BERICHTEN.bericht(sleutel));
    wanneer.getStyleClass().add("klein");
    wanneer.setMinWidth(Label.USE_PREF_SIZE);
    Label tekst = new Label(woorden);
    tekst.setWrapText(true);
    tekst.getStyleClass().add("wet");
    HBox rij = new HBox(wanneer, tekst);
    rij.getStyleClass().add("hindernis");
    rij.setAlignment(Pos.BASELINE_LEFT);
    return rij;
  }

  // Page ------------------------------------------------------------------------------------------

  @Override
  public Node werkvlak() {
    return vlak;
  }

  @Override
  public void toon(Plaats plaats) {
    toonHindernissen();
  }
}
