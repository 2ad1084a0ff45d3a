package nl.verordeningwijzer.app.begin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.Iconen;
import nl.verordeningwijzer.app.bediening.LegeStaat;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.werk.Buitenwereld;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.model.Modelversie;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Datumschrift;
import nl.verordeningwijzer.regeling.Uitkomst;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The first screen: go on with a dossier, begin a new one, or look at the example. */
public final class BeginScherm extends HBox {

  private static final Berichten BERICHTEN = Berichten.van(BeginScherm.class);

  /** What the start screen asks of the program. */
  public interface Opdrachten {
    /** Opens a dossier. */
    void open(Path bestand);

    /** Shows the manual. */
    void help();
  }

  private final Omgeving omgeving;
  private final Opdrachten opdrachten;
  private final Nieuwdossier nieuwdossier;
  private final BeginViewModel model;
  private final StackPane rechts = new StackPane();
  private final VBox lijst = new VBox();
  private final Label fout = new Label();
  private final TextField zoek = new TextField();

  public BeginScherm(Omgeving omgeving, Opdrachten opdrachten) {
    this.omgeving = omgeving;
    this.opdrachten = opdrachten;
    this.nieuwdossier = new Nieuwdossier(omgeving);
    this.model = new BeginViewModel(omgeving);
    getStyleClass().add("begin");
    fout.getStyleClass().add("fout");
    fout.setWrapText(true);
    fout.setGraphic(new Statusteken(Status.BLOKKEERT));
    toonFout("");
    HBox.setHgrow(rechts, Priority.ALWAYS);
    rechts.getStyleClass().add("begin-rechts");
    getChildren().setAll(links(), rechts);
    toonLijst();
    model.regelsProperty().subscribe(regels -> vul());
    zoek.textProperty().subscribe(woorden -> vul());
    setOnDragOver(this::magHier);
    setOnDragDropped(this::laatVallen);
  }

  // Left ------------------------------------------------------------------------------------------

  private Node links() {
    Label naam = new Label(BERICHTEN.bericht("naam"), Iconen.icoon(BootstrapIcons.CARD_CHECKLIST));
    naam.getStyleClass().add("begin-naam");
    Label zin = new Label(BERICHTEN.bericht("zin"));
    zin.setWrapText(true);
    zin.setMinHeight(USE_PREF_SIZE);
    Label geruststelling = new Label(BERICHTEN.bericht("geruststelling"));
    geruststelling.setWrapText(true);
    geruststelling.setMinHeight(USE_PREF_SIZE);
    geruststelling.getStyleClass().add("klein");
    Region tussen = new Region();
    VBox.setVgrow(tussen, Priority.ALWAYS);
    Label versie = new Label(modelzin());
    versie.setWrapText(true);
    versie.setMinHeight(USE_PREF_SIZE);
    versie.getStyleClass().add("klein");
    Hyperlink handleiding = new Hyperlink(BERICHTEN.bericht("handleiding"));
    handleiding.setId("handleiding");
    handleiding.setOnAction(e -> opdrachten.help());
    VBox links =
        new VBox(
            naam,
            zin,
            knop("nieuw", BootstrapIcons.PLUS, "Ctrl+N", this::nieuw),
            knop("open", BootstrapIcons.FOLDER2_OPEN, "Ctrl+O", this::kies),
            knop("voorbeeld-openen", BootstrapIcons.BOOK, "", this::voorbeeld),
            geruststelling,
            fout,
            tussen,
            versie,
            handleiding);
    links.getStyleClass().add("begin-links");
    ScrollPane rol = new ScrollPane(links);
    rol.setFitToWidth(true);
    rol.setFitToHeight(true);
    rol.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    rol.getStyleClass().addAll("kaarten-rol", "begin-links-rol");
    return rol;
  }

  private String modelzin() {
    return nieuwdossier
        .nieuwste()
        .map(v -> BERICHTEN.bericht("model", Datumschrift.voluit(v.versie())))
        .orElseGet(() -> BERICHTEN.bericht("geen-model"));
  }

  private static Button knop(String id, BootstrapIcons vorm, String toets, Runnable actie) {
    Label woorden = new Label(BERICHTEN.bericht(id));
    Label sneltoets = new Label(toets);
    sneltoets.getStyleClass().add("toets");
    Region tussen = new Region();
    HBox.setHgrow(tussen, Priority.ALWAYS);
    HBox inhoud = new HBox(Iconen.icoon(vorm), woorden, tussen, sneltoets);
    inhoud.getStyleClass().add("begin-knop-inhoud");
    inhoud.setAlignment(Pos.CENTER_LEFT);
    Button knop = new Button(null, inhoud);
    knop.setId(id);
    knop.getStyleClass().add("begin-knop");
    knop.setAccessibleText(BERICHTEN.bericht(id));
    knop.setMaxWidth(Double.MAX_VALUE);
    inhoud.prefWidthProperty().bind(knop.widthProperty().subtract(30));
    knop.setOnAction(e -> actie.run());
    return knop;
  }

  // Right: the dossiers ---------------------------------------------------------------------------

  private void toonLijst() {
    Label kop = new Label(BERICHTEN.bericht("recent"));
    kop.getStyleClass().add("tussenkop");
    Region tussen = new Region();
    HBox.setHgrow(tussen, Priority.ALWAYS);
    zoek.setId("zoek-gemeente");
    zoek.setPromptText(BERICHTEN.bericht("zoek-gemeente"));
    zoek.setAccessibleText(BERICHTEN.bericht("zoek-gemeente"));
    HBox boven = new HBox(kop, tussen, zoek);
    boven.setAlignment(Pos.BASELINE_LEFT);
    boolean leeg = model.regelsProperty().get().isEmpty();
    zoek.setVisible(!leeg);
    lijst.getStyleClass().add("recent");
    Label slepen = new Label(BERICHTEN.bericht("slepen"));
    slepen.getStyleClass().add("klein");
    VBox vlak = new VBox(boven, lijst, slepen);
    vlak.getStyleClass().add("begin-lijst");
    ScrollPane rol = new ScrollPane(vlak);
    rol.setFitToWidth(true);
    rol.getStyleClass().add("kaarten-rol");
    rechts.getChildren().setAll(rol);
    vul();
  }

  private void vul() {
    List<Recentregel> regels = model.met(zoek.getText());
    lijst.getChildren().clear();
    if (model.regelsProperty().get().isEmpty()) {
      Button voorbeeld = new Button(BERICHTEN.bericht("leeg.voorbeeld"));
      voorbeeld.setId("leeg-voorbeeld");
      voorbeeld.getStyleClass().add("accent");
      voorbeeld.setOnAction(e -> voorbeeld());
      Button nieuw = new Button(BERICHTEN.bericht("leeg.nieuw"));
      nieuw.setId("leeg-nieuw");
      nieuw.setOnAction(e -> nieuw());
      lijst
          .getChildren()
          .add(
              new LegeStaat(
                  BERICHTEN.bericht("leeg.titel"),
                  BERICHTEN.bericht("leeg.uitleg"),
                  voorbeeld,
                  nieuw));
    } else if (regels.isEmpty()) {
      Button wis = new Button(BERICHTEN.bericht("zoek.wis"));
      wis.setOnAction(e -> zoek.clear());
      lijst
          .getChildren()
          .add(new LegeStaat(BERICHTEN.bericht("zoek.niets", zoek.getText().strip()), "", wis));
    } else {
      for (int i = 0; i < regels.size(); i++) {
        lijst.getChildren().add(regel(regels.get(i), i == 0 && zoek.getText().isBlank()));
      }
    }
  }

  private Node regel(Recentregel regel, boolean eerste) {
    Label naam = new Label(regel.naam());
    naam.getStyleClass().add("vet");
    Label uitleg = new Label(regel.uitleg());
    uitleg.setWrapText(true);
    uitleg.getStyleClass().add("klein");
    VBox woorden = new VBox(naam, uitleg);
    woorden.setMinWidth(0);
    HBox.setHgrow(woorden, Priority.ALWAYS);
    Label stand = new Label(regel.stand(), new Statusteken(regel.status()));
    Label bevindingen = new Label(regel.bevindingen());
    bevindingen.getStyleClass().add("klein");
    VBox voortgang = new VBox(stand);
    if (regel.deel() >= 0 && eerste) {
      ProgressBar balk = new ProgressBar(regel.deel());
      balk.setMaxWidth(Double.MAX_VALUE);
      balk.setAccessibleText(regel.stand());
      voortgang.getChildren().addFirst(balk);
    }
    if (!regel.bevindingen().isEmpty()) {
      voortgang.getChildren().add(bevindingen);
    }
    voortgang.getStyleClass().add("recent-stand");
    Label geopend = new Label(regel.geopend());
    geopend.getStyleClass().addAll("klein", "recent-tijd");
    HBox rij = new HBox(woorden, voortgang, geopend);
    rij.setAlignment(Pos.CENTER_LEFT);
    rij.getStyleClass().add("recent-rij");
    String actie =
        switch (regel.opent()) {
          case VERDER -> BERICHTEN.bericht("verder");
          case MEELEZEN -> BERICHTEN.bericht("meelezen");
          case NIET -> BERICHTEN.bericht("vergeet");
        };
    Button knop = new Button(actie);
    knop.setMinWidth(USE_PREF_SIZE);
    knop.setId("dossier-" + (model.regelsProperty().get().indexOf(regel) + 1));
    knop.setAccessibleText(
        BERICHTEN.bericht("regel", actie, regel.naam(), regel.stand(), regel.geopend()));
    if (eerste && regel.opent() == Recentregel.Opent.VERDER) {
      knop.getStyleClass().add("accent");
    }
    knop.setOnAction(e -> {
      if (regel.opent() == Recentregel.Opent.NIET) {
        model.vergeet(regel);
      } else {
        opdrachten.open(regel.bestand());
      }
    });
    rij.getChildren().add(knop);
    return rij;
  }

  // Right: a new dossier --------------------------------------------------------------------------

  /** Asks for the name of the municipality and where the dossier will be. */
  public void nieuw() {
    toonFout("");
    Optional<Modelversie> versie = nieuwdossier.nieuwste();
    if (versie.isEmpty()) {
      toonFout(BERICHTEN.bericht("geen-model"));
      return;
    }
    Label kop = new Label(BERICHTEN.bericht("nieuw.titel"));
    kop.getStyleClass().add("kop-titel");
    TextField gemeente = new TextField();
    gemeente.setId("nieuw-gemeente");
    Label gemeenteLabel = new Label(BERICHTEN.bericht("nieuw.gemeente"));
    gemeenteLabel.setLabelFor(gemeente);
    gemeenteLabel.setMnemonicParsing(true);
    CheckBox gangbaar = new CheckBox(BERICHTEN.bericht("nieuw.gangbaar"));
    gangbaar.setId("nieuw-gangbaar");
    Label uitleg = new Label(BERICHTEN.bericht("nieuw.gangbaar.uitleg"));
    uitleg.setWrapText(true);
    uitleg.getStyleClass().addAll("klein", "keuzerij-uitleg");
    Button maak = new Button(BERICHTEN.bericht("nieuw.maak"));
    maak.setId("nieuw-maak");
    maak.getStyleClass().add("accent");
    maak.setDefaultButton(true);
    maak.disableProperty()
        .bind(
            javafx.beans.binding.Bindings.createBooleanBinding(
                () -> gemeente.getText().isBlank(), gemeente.textProperty()));
    maak.setOnAction(e -> maak(gemeente.getText(), versie.get(), gangbaar.isSelected()));
    Button terug = new Button(BERICHTEN.bericht("nieuw.terug"));
    terug.setId("nieuw-terug");
    terug.setCancelButton(true);
    terug.setOnAction(e -> toonLijst());
    HBox knoppen = new HBox(maak, terug);
    knoppen.getStyleClass().add("lege-staat-knoppen");
    Label waar = new Label(BERICHTEN.bericht("nieuw.waar"));
    waar.setWrapText(true);
    waar.getStyleClass().add("klein");
    VBox vlak = new VBox(kop, gemeenteLabel, gemeente, gangbaar, uitleg, waar, knoppen);
    vlak.getStyleClass().addAll("begin-lijst", "nieuw-dossier");
    vlak.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ESCAPE) {
        toonLijst();
      }
    });
    rechts.getChildren().setAll(vlak);
    gemeente.requestFocus();
  }

  private void maak(String gemeente, Modelversie versie, boolean gangbaar) {
    Optional<Path> doel =
        omgeving
            .buitenwereld()
            .kiesDoel(
                BERICHTEN.bericht("nieuw.bewaar"),
                Optional.of(omgeving.documenten()),
                Nieuwdossier.bestandsnaam(gemeente),
                dossiers());
    doel.ifPresent(
        pad -> achtergrond(() -> nieuwdossier.maak(gemeente, versie, metExtensie(pad), gangbaar)));
  }

  private static Path metExtensie(Path pad) {
    String naam = pad.getFileName().toString();
    return naam.endsWith("." + Nieuwdossier.EXTENSIE)
        ? pad
        : pad.resolveSibling(naam + "." + Nieuwdossier.EXTENSIE);
  }

  /** Lets the user choose a dossier and opens it. */
  public void kies() {
    omgeving
        .buitenwereld()
        .kiesBestand(
            BERICHTEN.bericht("open.titel"), Optional.of(omgeving.documenten()), dossiers())
        .ifPresent(opdrachten::open);
  }

  private static Buitenwereld.Bestandssoort dossiers() {
    return new Buitenwereld.Bestandssoort(
        BERICHTEN.bericht("dossiers"), List.of(Nieuwdossier.EXTENSIE));
  }

  private void voorbeeld() {
    achtergrond(() -> nieuwdossier.voorbeeld(omgeving.documenten()));
  }

  private void achtergrond(java.util.function.Supplier<Uitkomst<Path>> maker) {
    toonFout("");
    omgeving
        .rekenen()
        .execute(() -> {
          Uitkomst<Path> gemaakt = maker.get();
          omgeving
              .scherm()
              .execute(() -> {
                gemaakt.alsWaarde().ifPresent(opdrachten::open);
                if (!gemaakt.fouten().isEmpty()) {
                  toonFout(gemaakt.fouten().getFirst().toString());
                }
              });
        });
  }

  /** Says why something did not work; nothing for empty words. */
  public void toonFout(String woorden) {
    fout.setText(woorden);
    fout.setVisible(!woorden.isEmpty());
    fout.setManaged(!woorden.isEmpty());
  }

  // Dropping --------------------------------------------------------------------------------------

  private void magHier(DragEvent e) {
    if (e.getDragboard().hasFiles()) {
      e.acceptTransferModes(TransferMode.COPY);
    }
    e.consume();
  }

  private void laatVallen(DragEvent e) {
    e.getDragboard().getFiles().stream().findFirst().ifPresent(f -> opdrachten.open(f.toPath()));
    e.setDropCompleted(true);
    e.consume();
  }
}
