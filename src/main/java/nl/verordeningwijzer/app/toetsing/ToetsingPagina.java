package nl.verordeningwijzer.app.toetsing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.Keuzerij;
import nl.verordeningwijzer.app.bediening.Kop;
import nl.verordeningwijzer.app.bediening.Pagina;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.toetsing.ToetsingViewModel.Dag;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Buitenwereld.Bestandssoort;
import nl.verordeningwijzer.app.werk.Nieuwste;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.document.Documentmaker;
import nl.verordeningwijzer.document.Formaat;
import nl.verordeningwijzer.dossier.Opslag;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.uitwerking.Uitwerking;

/** What was found in the text, and what the law demands of it. */
public final class ToetsingPagina implements Pagina {

  private static final Berichten BERICHTEN = Berichten.van(ToetsingPagina.class);

  private final Bouwstenen bouwstenen;
  private final ToetsingViewModel model;
  private final Nieuwste<Stand, Toetsbeeld> maker;
  private final BorderPane vlak = new BorderPane();
  private final VBox rail = new VBox();
  private final ListView<Rij> lijst = new ListView<>();
  private final Detailvlak detail;
  private final Button opslaan = new Button(BERICHTEN.bericht("opslaan"));
  private final Kop kop = new Kop(BERICHTEN.bericht("titel"), "", opslaan);
  private final Label aantal = new Label();
  private final Label leeg = new Label();
  private final Hyperlink naarLeeg = new Hyperlink(BERICHTEN.bericht("leeg.naar"));
  private final Label naTeKijken = new Label();
  private final Hyperlink naarNaTeKijken = new Hyperlink(BERICHTEN.bericht("nakijken.naar"));
  private final HBox bericht = new HBox();
  private boolean verouderd = true;

  /** A page on the newest result. */
  public ToetsingPagina(Bouwstenen bouwstenen) {
    this.bouwstenen = bouwstenen;
    this.model = new ToetsingViewModel(bouwstenen.werk(), Toetsbeeld.NOG_NIET);
    this.detail = new Detailvlak(bouwstenen, this::doe);
    this.maker =
        new Nieuwste<>(
            Toetsbeeld::van,
            bouwstenen.omgeving().rekenen(),
            bouwstenen.omgeving().scherm(),
            this::werkBij,
            fout -> {
              throw new IllegalStateException(fout);
            });
    maakRail();
    maakVlak();
    toonBeeld();
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

  // The list --------------------------------------------------------------------------------------

  private void maakVlak() {
    opslaan.setId("als-lijst-opslaan");
    opslaan.setMnemonicParsing(true);
    opslaan.setOnAction(e -> slaOp());
    aantal.setId("aantal-bevindingen");
    aantal.setAccessibleRole(AccessibleRole.TEXT);
    aantal.getStyleClass().add("toets-koptitel");
    leeg.getStyleClass().add("gedempt");
    naTeKijken.getStyleClass().add("gedempt");
    naarLeeg.setId("naar-eerste-lege-plek");
    naarLeeg.setOnAction(e -> ga(model.beeld().eersteLege(), naarLeeg));
    naarNaTeKijken.setId("naar-eerste-na-te-kijken");
    naarNaTeKijken.setOnAction(e -> ga(model.beeld().eersteNaTeKijken(), naarNaTeKijken));
    FlowPane telling = new FlowPane(aantal, leeg, naarLeeg, naTeKijken, naarNaTeKijken);
    telling.getStyleClass().add("toets-telling-rij");
    bericht.getStyleClass().add("toets-bericht");
    bericht.setAlignment(Pos.CENTER_LEFT);
    toonBericht(Stream.of());
    lijst.setId("toetsing");
    lijst.getStyleClass().add("toets-lijst");
    lijst.setAccessibleText(BERICHTEN.bericht("lijst.voorlezen"));
    lijst.setItems(model.rijen());
    lijst.setCellFactory(l -> new Rijcel(this::open));
    lijst
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(rij -> Optional.ofNullable(rij).map(Rij::detail).ifPresent(detail::toon));
    lijst.setOnKeyPressed(e -> {
      Rij gekozen = lijst.getSelectionModel().getSelectedItem();
      if (e.getCode() == KeyCode.ENTER && gekozen != null) {
        open(gekozen);
        e.consume();
      }
    });
    vlak.setTop(new VBox(kop, bericht, telling));
    vlak.setCenter(lijst);
  }

  private void ga(Optional<Plaats> plaats, Hyperlink link) {
    link.setVisited(false);
    plaats.ifPresent(bouwstenen.navigatie()::naar);
  }

  /** What Enter does on a row, and its button. */
  private void open(Rij rij) {
    switch (rij) {
      case Rij.Vinding v -> v.weg().map(Rij.Weg::plaats).ifPresent(bouwstenen.navigatie()::naar);
      case Rij.Opmerkingen o -> bewaarPlaats(model::wisselOpmerkingen);
      case Rij.Onderwerp o -> eersteWeg(o).ifPresent(bouwstenen.navigatie()::naar);
      case Rij.Tussenkop t -> {}
      case Rij.Overgenomen o -> {}
      case Rij.Niets n -> {}
    }
  }

  private static Optional<Plaats> eersteWeg(Rij rij) {
    return rij.detail().wegen().stream()
        .flatMap(w -> w instanceof Detail.Uitweg.Ga ga ? Stream.of(ga.plaats()) : Stream.empty())
        .findFirst();
  }

  private void doe(Detail.Uitweg uitweg, String reden) {
    model.doe(uitweg, reden);
    // The button is gone when the result comes in; the list is where one goes on.
    lijst.requestFocus();
  }

  /** Changes the rows; what was selected stays so. */
  private void bewaarPlaats(Runnable wijziging) {
    Optional<String> gekozen =
        Optional.ofNullable(lijst.getSelectionModel().getSelectedItem()).map(Rij::sleutel);
    int eerder = lijst.getSelectionModel().getSelectedIndex();
    wijziging.run();
    if (model.rijen().isEmpty()) {
      return;
    }
    int nu =
        gekozen
            .map(model::plaats)
            .filter(java.util.OptionalInt::isPresent)
            .map(java.util.OptionalInt::getAsInt)
            // What was mended is gone: what came in its place is next.
            .orElseGet(() -> model.naast(eerder));
    lijst.getSelectionModel().select(nu);
    detail.toon(model.rijen().get(nu).detail());
  }

  private void werkBij(Toetsbeeld nieuw) {
    bewaarPlaats(() -> model.toon(nieuw));
    toonBeeld();
    maakDagen();
  }

  private void toonBeeld() {
    Toetsbeeld nu = model.beeld();
    kop.zet(BERICHTEN.bericht("titel"), nu.onderschrift());
    toon(leeg, nu.leeg());
    toon(naarLeeg, nu.eersteLege().isPresent());
    toon(naTeKijken, nu.naTeKijken());
    toon(naarNaTeKijken, nu.eersteNaTeKijken().isPresent());
    if (!nu.aantal().equals(aantal.getText())) {
      aantal.setText(nu.aantal());
      // So that a screen reader says it, wherever the focus is.
      aantal.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  private static void toon(Label label, String woorden) {
    label.setText(woorden);
    toon(label, !woorden.isEmpty());
  }

  private static void toon(Node deel, boolean zichtbaar) {
    deel.setVisible(zichtbaar);
    deel.setManaged(zichtbaar);
  }

  // The day ---------------------------------------------------------------------------------------

  private void maakRail() {
    rail.getStyleClass().add("toets-rail");
    maakDagen();
  }

  private List<Dag> getoondeDagen = List.of();

  private void maakDagen() {
    List<Dag> dagen = model.dagen();
    if (dagen.equals(getoondeDagen)) {
      return;
    }
    getoondeDagen = dagen;
    Keuzerij<Optional<LocalDate>> rij =
        new Keuzerij<>(
            "peildatum",
            BERICHTEN.bericht("peildatum"),
            dagen.stream()
                .map(d -> new Keuzerij.Mogelijkheid<>(d.dag(), d.naam(), d.uitleg()))
                .toList(),
            dag -> bouwstenen.werk().peildatumProperty().set(dag));
    rij.toon(bouwstenen.werk().peildatumProperty().get());
    Label kent = new Label(model.kentTot());
    kent.setWrapText(true);
    kent.setMinHeight(Label.USE_PREF_SIZE);
    kent.getStyleClass().add("klein");
    VBox inhoud = new VBox(rij, kent);
    inhoud.getStyleClass().add("toets-dagen");
    ScrollPane rol = new ScrollPane(inhoud);
    rol.setFitToWidth(true);
    rol.setFocusTraversable(false);
    rol.getStyleClass().add("toets-rail-rol");
    VBox.setVgrow(rol, Priority.ALWAYS);
    rail.getChildren().setAll(rol);
  }

  // As a document ---------------------------------------------------------------------------------

  private void slaOp() {
    List<String> extensies = Stream.of(Formaat.values()).map(Formaat::naam).toList();
    bouwstenen
        .omgeving()
        .buitenwereld()
        .kiesDoel(
            BERICHTEN.bericht("opslaan.titel"),
            Optional.of(bouwstenen.omgeving().documenten()),
            BERICHTEN.bericht("titel") + "." + extensies.getFirst(),
            new Bestandssoort(BERICHTEN.bericht("opslaan.soort"), extensies))
        .ifPresent(this::schrijf);
  }

  private void schrijf(Path gekozen) {
    String naam = gekozen.getFileName().toString();
    int punt = naam.lastIndexOf('.');
    Optional<Formaat> gevraagd =
        Formaat.van(naam.substring(punt + 1).toLowerCase(Locale.ROOT)).filter(f -> punt > 0);
    Formaat formaat = gevraagd.orElse(Formaat.DOCX);
    Path doel =
        gevraagd.isPresent() ? gekozen : gekozen.resolveSibling(naam + "." + formaat.naam());
    Uitwerking uitwerking = bouwstenen.werk().stand().uitwerking();
    bouwstenen
        .omgeving()
        .rekenen()
        .execute(() -> {
          Uitkomst<Path> geschreven =
              Documentmaker.open(bouwstenen.omgeving().sjablonen(), EnumSet.of(formaat))
                  .dan(m -> m.maakToetsing(uitwerking))
                  .dan(bestanden -> new Opslag().schrijf(doel, bestanden.getFirst().inhoud()));
          bouwstenen.omgeving().scherm().execute(() -> meld(geschreven));
        });
  }

  private void meld(Uitkomst<Path> geschreven) {
    switch (geschreven) {
      case Uitkomst.Gelukt<Path>(Path pad) -> {
        Button open = new Button(BERICHTEN.bericht("opslaan.open"));
        open.setId("open-lijst");
        open.setOnAction(e -> bouwstenen.omgeving().buitenwereld().open(pad));
        toonBericht(
            Stream.of(
                new Statusteken(Status.KLAAR),
                woorden(BERICHTEN.bericht("opslaan.klaar", pad.getFileName())),
                open));
      }
      case Uitkomst.Mislukt<Path> mislukt ->
          toonBericht(
              Stream.of(
                  new Statusteken(Status.BLOKKEERT),
                  woorden(
                      BERICHTEN.bericht(
                          "opslaan.mislukt", mislukt.fouten().getFirst().toString()))));
    }
  }

  private static Label woorden(String tekst) {
    Label label = new Label(tekst);
    label.setWrapText(true);
    label.setId("opslaan-bericht");
    return label;
  }

  private void toonBericht(Stream<Node> delen) {
    bericht.getChildren().setAll(delen.toList());
    toon(bericht, !bericht.getChildren().isEmpty());
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
  public Optional<Node> zijvlak() {
    return Optional.of(detail);
  }

  @Override
  public void toon(Plaats plaats) {
    haalBij();
    lijst.requestFocus();
  }
}
