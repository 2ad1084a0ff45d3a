package nl.verordeningwijzer.app.keuzes;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.verordeningwijzer.app.antwoord.Kaartenlijst;
import nl.verordeningwijzer.app.bediening.Iconen;
import nl.verordeningwijzer.app.bediening.LegeStaat;
import nl.verordeningwijzer.app.bediening.Pagina;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.keuzes.KeuzesViewModel.Regel;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Verantwoording.Staat;
import nl.verordeningwijzer.uitwerking.Vragen.Deelvragen;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The questions, article by article. */
public final class KeuzesPagina implements Pagina {

  private static final Berichten BERICHTEN = Berichten.van(KeuzesPagina.class);

  /** From this width on, in sizes of the heading, the head also shows counts. */
  private static final double RUIM = 38;

  private final Bouwstenen bouwstenen;
  private final BiFunction<Bouwstenen, BepalingId, Node> eigenTekst;
  private final KeuzesViewModel model;
  private final BorderPane vlak = new BorderPane();
  private final VBox rail = new VBox();
  private final ComboBox<Filter> filter = new ComboBox<>();
  private final ListView<Regel> lijst = new ListView<>();
  private final Label kruimels = new Label();
  private final Label titel = new Label();
  private final Label aantal = new Label();
  private final HBox chips = new HBox();
  private final Button eigenTekstKnop = new Button(BERICHTEN.bericht("eigen-tekst"));
  private final Button vorige;
  private final Button volgende;
  private final VBox boven = new VBox();
  private final VBox onder = new VBox();
  private final Kaartenlijst kaarten;
  private final ScrollPane rol = new ScrollPane();
  private Optional<BepalingId> getoond = Optional.empty();
  private boolean kiestZelf;

  /**
   * @param eigenTekst makes the panel in which an article gets a wording of its own
   */
  public KeuzesPagina(Bouwstenen bouwstenen, BiFunction<Bouwstenen, BepalingId, Node> eigenTekst) {
    this.bouwstenen = bouwstenen;
    this.eigenTekst = eigenTekst;
    this.model = new KeuzesViewModel(bouwstenen.werk());
    this.kaarten = new Kaartenlijst(bouwstenen);
    this.vorige =
        Iconen.knop(
            "vorig-artikel",
            BootstrapIcons.CHEVRON_LEFT,
            BERICHTEN.bericht("vorige"),
            () -> naarBuurman(false));
    this.volgende =
        Iconen.knop(
            "volgend-artikel",
            BootstrapIcons.CHEVRON_RIGHT,
            BERICHTEN.bericht("volgende"),
            () -> naarBuurman(true));
    maakRail();
    maakWerkvlak();
    model.regelsProperty().subscribe(this::toonRegels);
    model.deelProperty().subscribe(this::toonDeel);
  }

  // The list of articles --------------------------------------------------------------------------

  private void maakRail() {
    filter.setId("filter");
    filter.setAccessibleText(BERICHTEN.bericht("filter.voorlezen"));
    filter.setMaxWidth(Double.MAX_VALUE);
    filter.getItems().setAll(model.filters());
    filter.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Filter waarde) {
            return waarde == null ? "" : waarde.naam();
          }

          @Override
          public Filter fromString(String naam) {
            return model.filterProperty().get();
          }
        });
    filter.valueProperty().bindBidirectional(model.filterProperty());
    lijst.setId("artikelen");
    lijst.setAccessibleText(BERICHTEN.bericht("lijst.voorlezen"));
    lijst.getStyleClass().addAll("artikelen", "dense");
    lijst.setCellFactory(l -> new Cel());
    lijst
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(regel -> {
          if (!kiestZelf && regel instanceof Regel.Deel deel) {
            bouwstenen.navigatie().naar(new Plaats.BijDeel(deel.id()));
          }
        });
    lijst.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER) {
        kaarten.pakFocus();
        e.consume();
      }
    });
    VBox.setVgrow(lijst, Priority.ALWAYS);
    rail.getStyleClass().add("keuzes-rail");
    rail.getChildren().setAll(filter, lijst);
  }

  private void toonRegels(List<Regel> regels) {
    kiestZelf = true;
    lijst.getItems().setAll(regels);
    kies();
    kiestZelf = false;
  }

  /** Selects the article in view, without leading there again. */
  private void kies() {
    Optional<Regel> regel =
        lijst.getItems().stream()
            .filter(r -> r instanceof Regel.Deel d && getoond.filter(d.id()::equals).isPresent())
            .findFirst();
    regel.ifPresentOrElse(
        r -> lijst.getSelectionModel().select(r), () -> lijst.getSelectionModel().clearSelection());
  }

  private static final class Cel extends ListCell<Regel> {
    private final Label nummer = new Label();
    private final Label opschrift = new Label();
    private final Label stand = new Label();
    private final Statusteken teken = new Statusteken(Status.OPEN);
    private final HBox rij = new HBox(nummer, opschrift, stand, teken);

    Cel() {
      rij.getStyleClass().add("artikelregel");
      rij.setAlignment(Pos.CENTER_LEFT);
      nummer.getStyleClass().add("artikel-nummer");
      stand.getStyleClass().add("klein");
      opschrift.setMaxWidth(Double.MAX_VALUE);
      stand.setMinWidth(USE_PREF_SIZE);
      HBox.setHgrow(opschrift, Priority.ALWAYS);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Regel regel, boolean leeg) {
      super.updateItem(regel, leeg);
      getStyleClass().remove("groep");
      setText(null);
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      if (leeg || regel == null) {
        return;
      }
      switch (regel) {
        case Regel.Groep(String kop) -> {
          getStyleClass().add("groep");
          setText(kop);
          setTooltip(new Tooltip(kop));
        }
        case Regel.Deel d -> {
          nummer.setText(d.nummer());
          opschrift.setText(d.opschrift());
          stand.setText(d.stand());
          teken.zet(d.status());
          setGraphic(rij);
          setTooltip(new Tooltip(d.opschrift()));
          setAccessibleText(
              BERICHTEN.bericht(
                  "lijst.regel",
                  d.nummer(),
                  d.opschrift(),
                  d.stand().isEmpty() ? d.status().woord() : d.stand()));
        }
      }
    }
  }

  // The work --------------------------------------------------------------------------------------

  private void maakWerkvlak() {
    kruimels.getStyleClass().add("klein");
    titel.getStyleClass().add("kop-titel");
    aantal.getStyleClass().add("klein");
    aantal.setMinWidth(Label.USE_PREF_SIZE);
    VBox woorden = new VBox(kruimels, titel);
    woorden.setMinWidth(0);
    HBox.setHgrow(woorden, Priority.ALWAYS);
    chips.getStyleClass().add("chips");
    eigenTekstKnop.setId("eigen-tekst");
    eigenTekstKnop.setMinWidth(Button.USE_PREF_SIZE);
    eigenTekstKnop.setOnAction(
        e -> getoond.ifPresent(id -> bouwstenen.navigatie().naar(new Plaats.BijEigenTekst(id))));
    HBox kop = new HBox(woorden, aantal, chips, eigenTekstKnop, vorige, volgende);
    // Where there is little room, the heading goes before the counts.
    kop.widthProperty()
        .subscribe(breedte -> {
          boolean ruim = breedte.doubleValue() > RUIM * titel.getFont().getSize();
          for (Node deel : new Node[] {aantal, chips}) {
            deel.setVisible(ruim);
            deel.setManaged(ruim);
          }
        });
    kop.getStyleClass().add("kop");
    kop.setAlignment(Pos.CENTER_LEFT);
    boven.getStyleClass().add("kaarten-boven");
    onder.getStyleClass().add("kaarten-onder");
    VBox inhoud = new VBox(boven, kaarten, onder);
    inhoud.getStyleClass().add("kaarten");
    rol.setContent(inhoud);
    rol.setFitToWidth(true);
    rol.setId("kaarten-rol");
    rol.getStyleClass().add("kaarten-rol");
    vlak.setTop(kop);
    vlak.setCenter(rol);
  }

  private void toonDeel(Optional<Deelvragen> nieuw) {
    if (nieuw.isEmpty()) {
      return;
    }
    Deelvragen deel = nieuw.get();
    boolean ander = getoond.filter(deel.id()::equals).isEmpty();
    getoond = Optional.of(deel.id());
    kruimels.setText(
        String.join(
            " › ",
            List.of(deel.hoofdstuk(), deel.paragraaf()).stream()
                .filter(k -> !k.isEmpty())
                .toList()));
    titel.setText(deel.kop());
    titel.setTooltip(new Tooltip(deel.kop()));
    List<Vraag> vragen = deel.vragen();
    aantal.setText(
        switch (vragen.size()) {
          case 0 -> BERICHTEN.bericht("vragen.geen");
          case 1 -> BERICHTEN.bericht("vragen.een");
          default -> BERICHTEN.bericht("vragen.meer", vragen.size());
        });
    toonChips(vragen);
    vorige.setDisable(model.buurman(false).isEmpty());
    volgende.setDisable(model.buurman(true).isEmpty());
    boven.getChildren().setAll(boven(deel).stream().toList());
    onder.getChildren().setAll(bewaard(deel).stream().toList());
    kaarten.toon(vragen);
    if (ander) {
      rol.setVvalue(0);
      kiestZelf = true;
      kies();
      kiestZelf = false;
    }
  }

  private void toonChips(List<Vraag> vragen) {
    // A dozen small signs say nothing any more.
    boolean past = vragen.size() > 1 && vragen.size() <= 8;
    chips.getChildren().clear();
    for (int i = 0; past && i < vragen.size(); i++) {
      Vraag vraag = vragen.get(i);
      Status status = Status.van(vraag.toestand());
      Button chip = new Button(String.valueOf(i + 1), new Statusteken(status));
      chip.getStyleClass().addAll("chip", "flat");
      chip.setMnemonicParsing(false);
      chip.setMinWidth(Button.USE_PREF_SIZE);
      Iconen.metWoorden(
          chip, BERICHTEN.bericht("naar-vraag", i + 1, vraag.keuze().vraag(), status.woord()));
      chip.setOnAction(e -> toonKaart(vraag.keuze().id()));
      chips.getChildren().add(chip);
    }
  }

  /** What must be said above the questions, or in their place. */
  private Optional<Node> boven(Deelvragen deel) {
    if (model.isLeeg() && model.aantalGangbaar() > 0) {
      int gangbaar = model.aantalGangbaar();
      Button knop = new Button(BERICHTEN.bericht("gangbaar.knop", gangbaar));
      knop.setId("gangbaar");
      knop.getStyleClass().add("accent");
      knop.setOnAction(e -> model.beginMetGangbaar());
      return Optional.of(
          new LegeStaat(
              BERICHTEN.bericht("gangbaar.titel"),
              BERICHTEN.bericht("gangbaar.uitleg", gangbaar),
              knop));
    }
    if (!deel.vragen().isEmpty()) {
      return deel.staat() == Staat.GELDT ? Optional.empty() : Optional.of(melding(deel.staat()));
    }
    boolean andere =
        bouwstenen.werk().stand().vragen().nieuw().stream()
            .anyMatch(d -> d.id().equals(deel.id()) && !d.vragen().isEmpty());
    if (andere) {
      Button wis = new Button(BERICHTEN.bericht("niets-in-filter.wis"));
      wis.setOnAction(e -> model.filterProperty().set(new Filter.Alles()));
      return Optional.of(
          new LegeStaat(
              BERICHTEN.bericht("niets-in-filter", model.filterProperty().get().naam()),
              BERICHTEN.bericht("niets-in-filter.uitleg"),
              wis));
    }
    return Optional.of(
        deel.staat() == Staat.GELDT
            ? new LegeStaat(
                BERICHTEN.bericht("niets-te-kiezen"), BERICHTEN.bericht("niets-te-kiezen.uitleg"))
            : melding(deel.staat()));
  }

  private static Label melding(Staat staat) {
    Label melding =
        new Label(
            BERICHTEN.bericht(staat == Staat.VERVALT ? "vervalt" : "niet-opgenomen"),
            new Statusteken(Status.NVT));
    melding.setWrapText(true);
    melding.getStyleClass().add("stille-melding");
    return melding;
  }

  /** Answers that another answer made irrelevant: kept, and said so. */
  private static Optional<Node> bewaard(Deelvragen deel) {
    if (deel.bewaard().isEmpty()) {
      return Optional.empty();
    }
    int aantal = deel.bewaard().size();
    Label kop =
        new Label(
            aantal == 1
                ? BERICHTEN.bericht("bewaard.een")
                : BERICHTEN.bericht("bewaard.meer", aantal));
    kop.setWrapText(true);
    VBox vak = new VBox(kop);
    vak.getStyleClass().add("bewaard");
    for (Vraag vraag : deel.bewaard()) {
      Label regel =
          new Label(BERICHTEN.bericht("bewaard.regel", vraag.keuze().vraag(), vraag.woorden()));
      regel.setWrapText(true);
      regel.getStyleClass().add("klein");
      vak.getChildren().add(regel);
    }
    return Optional.of(vak);
  }

  // Moving ----------------------------------------------------------------------------------------

  private void naarBuurman(boolean vooruit) {
    model.buurman(vooruit).ifPresent(id -> bouwstenen.navigatie().naar(new Plaats.BijDeel(id)));
  }

  private void toonKaart(KeuzeId keuze) {
    kaarten.toonKaart(keuze, rol);
  }

  @Override
  public boolean volgendeOpen(boolean vooruit) {
    Optional<Vraag> vraag = model.volgende(kaarten.inFocus(), vooruit);
    vraag.ifPresent(
        v -> bouwstenen.navigatie().naar(new Plaats.BijKeuze(v.keuze().id(), Kolom.WORDT)));
    return vraag.isPresent();
  }

  @Override
  public void toon(Plaats plaats) {
    switch (plaats) {
      case Plaats.BijEigenTekst(BepalingId deel) -> {
        model.toon(deel);
        vlak.setCenter(eigenTekst.apply(bouwstenen, deel));
      }
      case Plaats.BijDeel(BepalingId deel) -> {
        vlak.setCenter(rol);
        model.toon(deel);
      }
      case Plaats.BijKeuze(KeuzeId keuze, Kolom kolom) -> {
        vlak.setCenter(rol);
        model.toon(keuze);
        toonKaart(keuze);
      }
      default -> {
        vlak.setCenter(rol);
        model.begin();
      }
    }
  }

  @Override
  public Node werkvlak() {
    return vlak;
  }

  @Override
  public Optional<Node> railvlak() {
    return Optional.of(rail);
  }
}
