package nl.verordeningwijzer.app.antwoord;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.antwoord.KaartViewModel.Cijfergroep;
import nl.verordeningwijzer.app.antwoord.KaartViewModel.Standaard;
import nl.verordeningwijzer.app.antwoord.KaartViewModel.Uitleg;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Vragen.Toestand;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;

/**
 * The card of one question: what is asked and why, the control to answer it, what others chose and
 * why the municipality chose as it did.
 *
 * <p>Make it once and give it every new state of its question with {@link #toon}: it changes in
 * place. What was answered it takes from the dossier of now, so that a result that comes late never
 * overwrites what the user typed meanwhile.
 */
public final class Keuzekaart extends VBox {

  private static final Berichten BERICHTEN = Berichten.van(Keuzekaart.class);

  /** Wider than this, in em, the figures and the reason stand beside each other. */
  private static final double BREED = 46;

  /** Narrower than this, in em of the question, the links stand under it. */
  private static final double SMAL = 36;

  /** Of the width, for the figures. */
  private static final double DEEL_CIJFERS = 60;

  private final Bouwstenen bouwstenen;
  private final Werk werk;
  private final Keuze keuze;
  private final Kolom kolom;
  private final List<Cijfergroep> cijfers;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(true);
  private Optional<Vraag> vraag = Optional.empty();
  private List<String> getoondeBevindingen = List.of();

  // Held here, because the dossier knows its listeners only weakly: cards come and go.
  private final ChangeListener<Dossier> bijWijziging =
      (waarde, was, nieuw) -> {
        // A card that is out of sight is brought up to date when it comes back.
        if (getScene() != null) {
          werkBij();
        }
      };

  private final Statusteken teken = new Statusteken(Status.OPEN);
  private final Hyperlink standaard = new Hyperlink(BERICHTEN.bericht("standaard"));
  private final StackPane standaardvlak = new StackPane(standaard);
  private final Tooltip standaardwoorden = new Tooltip();
  private final Hyperlink leeg = new Hyperlink(BERICHTEN.bericht("leeg"));
  private final Hyperlink later = new Hyperlink();
  private final Statusteken kortTeken = new Statusteken(Status.OPEN);
  private final Label kortAntwoord = new Label();
  private final HBox ingeklapt = new HBox();
  private final VBox uitgeklapt = new VBox();
  private final Label voorstel = new Label();
  private final Label nu = new Label();
  private final Hyperlink neemOver = new Hyperlink(BERICHTEN.bericht("nu.neem-over"));
  private final HBox nuvlak = new HBox(nu, neemOver);
  private final Label waarom = new Label();
  private final VBox naTeKijken = new VBox();
  private final Melding uitleggend = new Melding(Status.OPMERKING);
  private final Melding fout = new Melding();
  private final VBox bevindingen = new VBox();
  private final Wettekstdelen wettekst;
  private final Antwoordveld veld;
  private final Optional<Bepalingenveld> bepalingen;
  private final Optional<JaNeeveld> jaNee;
  private final Optional<Optieveld> opties;
  private final Groeiveld reden;
  private final Hyperlink geefReden = new Hyperlink(BERICHTEN.bericht("reden.geef"));
  private final GridPane onder = new GridPane();

  /** The card of a question of a column. */
  public Keuzekaart(Bouwstenen bouwstenen, KeuzeId keuze, Kolom kolom) {
    this.bouwstenen = bouwstenen;
    this.werk = bouwstenen.werk();
    this.keuze = werk.model().keuzes().get(keuze);
    this.kolom = kolom;
    this.cijfers =
        kolom == Kolom.WAS
            ? List.of()
            : KaartViewModel.cijfers(werk.model(), this.keuze, werk.vandaag());
    this.wettekst = new Wettekstdelen(werk.model(), kolom, this.keuze);
    this.veld = maak(new Antwoordveld.Opdracht(werk, this.keuze, kolom, this::neemAan));
    this.bepalingen = als(Bepalingenveld.class);
    this.jaNee = als(JaNeeveld.class);
    this.opties = als(Optieveld.class);
    this.reden = new Groeiveld(id("reden"), werk.alleenLezenProperty(), () -> false);
    setId("kaart-" + kolom.naam() + "-" + keuze);
    getStyleClass().add("keuzekaart");
    setAccessibleText(this.keuze.vraag());
    bouwIngeklapt();
    bouwUitgeklapt();
    getChildren().setAll(ingeklapt, uitgeklapt);
    werk.dossierProperty().addListener(new WeakChangeListener<>(bijWijziging));
    sceneProperty()
        .addListener((waarde, was, nieuw) -> {
          if (nieuw != null) {
            werkBij();
          }
        });
    toonGevouwen();
    werkBij();
  }

  // The interface ---------------------------------------------------------------------------------

  /** The choice that is asked. */
  public KeuzeId keuze() {
    return keuze.id();
  }

  /** The column that it is asked of. */
  public Kolom kolom() {
    return kolom;
  }

  /** Shows a new state of the question, in place: focus and caret stay where they are. */
  public void toon(Vraag nieuw) {
    vraag = Optional.of(nieuw);
    werkBij();
  }

  /** Moves the focus to where an answer begins; a card that was folded is unfolded. */
  public void pakFocus() {
    vouw(true);
    veld.pakFocus();
  }

  /** Shows the whole card, or one line with the state, the question and the answer in words. */
  public void vouw(boolean nieuw) {
    if (open.get() != nieuw) {
      open.set(nieuw);
      toonGevouwen();
      werkBij();
    }
  }

  /** Whether the whole card is shown. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  // Building --------------------------------------------------------------------------------------

  private Antwoordveld maakVeld(Antwoordveld.Opdracht opdracht) {
    return switch (keuze.waardetype()) {
      case JA_NEE -> new JaNeeveld(opdracht);
      case OPTIE, OPTIES -> new Optieveld(opdracht);
      case PERCENTAGES -> new Reeksveld(opdracht);
      case LIJST -> new Lijstveld(opdracht);
      case TABEL -> new Tabelveld(opdracht);
      case CRITERIA -> new Criteriaveld(opdracht);
      case BEPALINGEN, WIJZIGINGEN -> new Bepalingenveld(opdracht);
      case AANTAL ->
          new Enkelveld(opdracht, Wettekstdelen.eenheidAchter(werk.model(), kolom, keuze.id()));
      default -> new Enkelveld(opdracht, Optional.empty());
    };
  }

  /** The control, with the example of the model beside it if it gives one. */
  private Antwoordveld maak(Antwoordveld.Opdracht opdracht) {
    Optional<Modelvoorbeeld> voorbeeld = Modelvoorbeeld.van(werk.model(), keuze, kolom);
    if (voorbeeld.isEmpty()) {
      return maakVeld(opdracht);
    }
    Doorgever doorgever = new Doorgever();
    Voorbeeldveld geheel =
        new Voorbeeldveld(opdracht, maakVeld(opdracht.met(doorgever::geef)), voorbeeld.get());
    doorgever.naar = geheel::doorgegeven;
    return geheel;
  }

  /** Passes on to a control that is made after who gives. */
  private static final class Doorgever {
    private java.util.function.Consumer<Invoer> naar = invoer -> {};

    void geef(Invoer invoer) {
      naar.accept(invoer);
    }
  }

  private <T extends Antwoordveld> Optional<T> als(Class<T> soort) {
    Antwoordveld binnen = veld instanceof Voorbeeldveld v ? v.eigen() : veld;
    return soort.isInstance(binnen) ? Optional.of(soort.cast(binnen)) : Optional.empty();
  }

  private void bouwIngeklapt() {
    Label woorden = new Label(keuze.vraag());
    woorden.setWrapText(true);
    woorden.setMinWidth(0);
    HBox.setHgrow(woorden, Priority.ALWAYS);
    woorden.setMaxWidth(Double.MAX_VALUE);
    kortAntwoord.getStyleClass().add("gedempt");
    kortAntwoord.setWrapText(true);
    kortAntwoord.setMinWidth(0);
    ingeklapt.getStyleClass().add("kaart-ingeklapt");
    ingeklapt.setId(getId() + "-regel");
    ingeklapt.getChildren().setAll(kortTeken, woorden, kortAntwoord);
    ingeklapt.setFocusTraversable(true);
    ingeklapt.setAccessibleRole(AccessibleRole.BUTTON);
    ingeklapt.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> pakFocus());
    ingeklapt.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
            pakFocus();
            e.consume();
          }
        });
  }

  private void bouwUitgeklapt() {
    uitgeklapt.getStyleClass().add("kaart-inhoud");
    uitgeklapt.getChildren().setAll(kop(), onderKop());
    voorstel.getStyleClass().add("klein");
    voorstel.setWrapText(true);
    nuvlak.getStyleClass().add("nu");
    nu.setWrapText(true);
    nu.setMinWidth(0);
    neemOver.setMinWidth(USE_PREF_SIZE);
    neemOver.setId(id("neem-over"));
    neemOver.setOnAction(e ->
        werk.dossier().was().op(keuze.id()).ifPresent(w -> werk.antwoord(keuze.id(), kolom, w)));
    neemOver.disableProperty().bind(werk.alleenLezenProperty());
    bouwNaTeKijken();
    bevindingen.getStyleClass().add("meldingen-bij-antwoord");
    veld.getStyleClass().add("antwoord");
    bouwOnder();
    uitgeklapt
        .getChildren()
        .addAll(naTeKijken, nuvlak, voorstel, uitleggend, veld, fout, bevindingen, onder);
  }

  private Node kop() {
    Label woorden = new Label(keuze.vraag());
    woorden.getStyleClass().add("kaart-vraag");
    woorden.setWrapText(true);
    woorden.setMinWidth(0);
    woorden.setMaxWidth(Double.MAX_VALUE);
    standaard.setId(id("standaard"));
    standaard.setOnAction(e -> neemStandaard());
    Tooltip.install(standaardvlak, standaardwoorden);
    leeg.setId(id("leeg"));
    leeg.setOnAction(e -> {
      werk.maakLeeg(keuze.id(), kolom);
      veld.herstel();
      fout.toon(Optional.empty());
      veld.pakFocus();
    });
    later.setId(id("later"));
    later.setOnAction(e -> {
      boolean uitgesteld = !werk.dossier().later().contains(keuze.id());
      wijzig(
          uitgesteld ? "gedaan.later" : "gedaan.niet-later",
          "",
          d -> d.metLater(keuze.id(), uitgesteld));
    });
    HBox acties = new HBox(standaardvlak, leeg, later);
    acties.getStyleClass().add("kaart-acties");
    acties.setFillHeight(false);
    acties.setMinWidth(USE_PREF_SIZE);
    GridPane kop = new GridPane();
    kop.getStyleClass().add("kaart-kop");
    kop.addRow(0, teken, woorden, acties);
    GridPane.setHgrow(woorden, Priority.ALWAYS);
    GridPane.setValignment(teken, VPos.TOP);
    GridPane.setValignment(acties, VPos.TOP);
    // Where the question would have to squeeze itself beside the links, they come under it.
    Runnable schik =
        () -> {
          boolean onder = kop.getWidth() > 0 && kop.getWidth() < SMAL * woorden.getFont().getSize();
          GridPane.setConstraints(acties, onder ? 1 : 2, onder ? 1 : 0);
          GridPane.setColumnSpan(woorden, onder ? 2 : 1);
        };
    kop.widthProperty().subscribe(schik);
    woorden.fontProperty().subscribe(schik);
    return kop;
  }

  private String id(String deel) {
    return "antwoord-" + kolom.naam() + "-" + keuze.id() + "-" + deel;
  }

  /** What is explained: one sentence, the rest when asked for, and the ground in the law. */
  private Node onderKop() {
    Uitleg uitleg = Uitleg.van(keuze.uitleg());
    Label woorden = new Label(uitleg.eerste());
    woorden.setWrapText(true);
    VBox vlak = new VBox();
    vlak.getStyleClass().add("kaart-uitleg");
    HBox koppelingen = new HBox();
    koppelingen.getStyleClass().add("koppelingen");
    if (!uitleg.eerste().isEmpty()) {
      vlak.getChildren().add(woorden);
    }
    if (!uitleg.rest().isEmpty()) {
      Hyperlink meer = new Hyperlink(BERICHTEN.bericht("uitleg.meer"));
      meer.setId(id("uitleg"));
      meer.setOnAction(e -> {
        boolean nuMeer = woorden.getText().equals(uitleg.eerste());
        woorden.setText(nuMeer ? keuze.uitleg() : uitleg.eerste());
        meer.setText(BERICHTEN.bericht(nuMeer ? "uitleg.minder" : "uitleg.meer"));
      });
      meer.setMinWidth(USE_PREF_SIZE);
      koppelingen.getChildren().add(meer);
    }
    if (!keuze.grondslag().isEmpty()) {
      koppelingen.getChildren().add(grondslag());
    }
    vlak.getChildren().add(koppelingen);
    return vlak;
  }

  private Node grondslag() {
    Hyperlink wet = new Hyperlink(BERICHTEN.bericht("grondslag", keuze.grondslag()));
    wet.setId(id("grondslag"));
    wet.setWrapText(true);
    wet.setOnAction(e ->
        bouwstenen.omgeving().wetwijzerProperty().get().ifPresent(w -> w.toon(keuze.grondslag())));
    Label zonder = new Label(BERICHTEN.bericht("grondslag", keuze.grondslag()));
    zonder.setWrapText(true);
    zonder.getStyleClass().add("gedempt");
    var kan = bouwstenen.omgeving().wetwijzerProperty().map(w -> w.isPresent()).orElse(false);
    wet.visibleProperty().bind(kan);
    wet.managedProperty().bind(kan);
    zonder.visibleProperty().bind(kan.map(k -> !k));
    zonder.managedProperty().bind(kan.map(k -> !k));
    StackPane vlak = new StackPane(wet, zonder);
    vlak.setAlignment(Pos.TOP_LEFT);
    vlak.setMinWidth(0);
    return vlak;
  }

  private void bouwNaTeKijken() {
    waarom.setWrapText(true);
    Button klopt = new Button(BERICHTEN.bericht("na-te-kijken.klopt"));
    klopt.setId(id("klopt"));
    klopt.disableProperty().bind(werk.alleenLezenProperty());
    klopt.setOnAction(e -> {
      wijzig("gedaan.nagekeken", "", d -> d.nagekeken(keuze.id()));
      veld.pakFocus();
    });
    Label kop = new Label(BERICHTEN.bericht("na-te-kijken.kop"));
    kop.getStyleClass().add("vet");
    kop.setWrapText(true);
    naTeKijken.getStyleClass().add("na-te-kijken");
    naTeKijken.getChildren().setAll(kop, waarom, klopt);
  }

  /** What others chose and the own reason: beside each other where there is room. */
  private void bouwOnder() {
    onder.getStyleClass().add("kaart-onder");
    if (kolom == Kolom.WAS) {
      toon(onder, false);
      return;
    }
    Cijferbeeld beeld = new Cijferbeeld(cijfers);
    Label kop = new Label(BERICHTEN.bericht("reden"));
    kop.getStyleClass().add("vet");
    kop.setLabelFor(reden);
    kop.setMinWidth(USE_PREF_SIZE);
    reden.setAccessibleText(BERICHTEN.bericht("gesproken.antwoord", kop.getText(), keuze.vraag()));
    reden.setAccessibleHelp(BERICHTEN.bericht("reden.waar"));
    reden.setPromptText(BERICHTEN.bericht("reden.waar"));
    reden.textProperty().addListener((waarde, was, nieuw) -> redenGewijzigd(nieuw));
    onder.getChildren().setAll(beeld, kop, reden, geefReden);
    GridPane.setConstraints(geefReden, 0, 2, 2, 1);
    geefReden.setId(id("geef-reden"));
    geefReden.setOnAction(e -> {
      toonReden(kop, true);
      reden.requestFocus();
    });
    // A name or a date of the decision is a fact: who wants to give a reason for it, can.
    if (isFeit()) {
      toon(beeld, false);
      toonReden(kop, false);
    } else {
      toonReden(kop, true);
    }
    reden
        .textProperty()
        .subscribe(woorden -> {
          if (!woorden.isEmpty()) {
            toonReden(kop, true);
          }
        });
    GridPane.setValignment(kop, VPos.TOP);
    GridPane.setValignment(reden, VPos.TOP);
    GridPane.setFillHeight(reden, false);
    GridPane.setValignment(beeld, VPos.TOP);
    GridPane.setHgrow(reden, Priority.ALWAYS);
    onder.widthProperty().subscribe(() -> schikOnder(beeld, kop));
    kop.fontProperty().subscribe(() -> schikOnder(beeld, kop));
  }

  private boolean isFeit() {
    return kolom == Kolom.BESLUIT
        && cijfers.isEmpty()
        && keuze.waardetype() != Waardetype.JA_NEE
        && keuze.waardetype() != Waardetype.OPTIE;
  }

  private void toonReden(Label kop, boolean zichtbaar) {
    toon(kop, zichtbaar);
    toon(reden, zichtbaar);
    toon(geefReden, !zichtbaar);
  }

  private void schikOnder(Node beeld, Label kop) {
    double em = kop.getFont().getSize();
    boolean naast = !cijfers.isEmpty() && onder.getWidth() >= BREED * em;
    GridPane.setConstraints(beeld, 0, 0, naast ? 1 : 2, naast ? 2 : 1);
    GridPane.setConstraints(kop, naast ? 1 : 0, naast ? 0 : 1);
    GridPane.setConstraints(reden, 1, 1);
    onder.getColumnConstraints().clear();
    if (naast) {
      ColumnConstraints eerste = new ColumnConstraints();
      eerste.setPercentWidth(DEEL_CIJFERS);
      ColumnConstraints tweede = new ColumnConstraints();
      tweede.setPercentWidth(100 - DEEL_CIJFERS);
      onder.getColumnConstraints().setAll(eerste, tweede);
    }
  }

  // Changing --------------------------------------------------------------------------------------

  private void neemAan(Invoer invoer) {
    switch (invoer) {
      case Invoer.Antwoord(var waarde) -> {
        fout.toon(Optional.empty());
        werk.antwoord(keuze.id(), kolom, waarde);
      }
      case Invoer.Leeg leegGemaakt -> {
        fout.toon(Optional.empty());
        werk.maakLeeg(keuze.id(), kolom);
      }
      case Invoer.Onleesbaar(String bericht) -> {
        String vorige = vorigAntwoord();
        fout.toon(
            Optional.of(
                vorige.isEmpty()
                    ? bericht
                    : BERICHTEN.bericht("fout.met-vorige", bericht, vorige)));
        leeg.setDisable(werk.alleenLezenProperty().get());
      }
    }
  }

  private String vorigAntwoord() {
    return werk.dossier().antwoorden(kolom).op(keuze.id()).isEmpty()
        ? ""
        : KaartViewModel.kort(stand().woorden());
  }

  private void neemStandaard() {
    stand().standaard().map(Standaard::waarde).ifPresent(w -> werk.antwoord(keuze.id(), kolom, w));
    veld.pakFocus();
  }

  private void redenGewijzigd(String woorden) {
    String nieuw = Cel.opEenRegel(woorden);
    if (!nieuw.equals(werk.dossier().redenen().getOrDefault(keuze.id(), ""))) {
      wijzig("gedaan.reden", "reden:" + keuze.id(), d -> d.metReden(keuze.id(), nieuw));
    }
  }

  private void wijzig(String sleutel, String ding, UnaryOperator<Dossier> wijziging) {
    werk.wijzig(
        BERICHTEN.bericht(sleutel, KaartViewModel.kort(keuze.vraag())),
        ding,
        Optional.of(new Plaats.BijKeuze(keuze.id(), kolom)),
        wijziging);
  }

  // Showing ---------------------------------------------------------------------------------------

  private KaartViewModel stand() {
    return KaartViewModel.van(werk.model(), werk.dossier(), werk.stand(), keuze, kolom, vraag);
  }

  private void toonGevouwen() {
    toon(uitgeklapt, open.get());
    toon(ingeklapt, !open.get());
  }

  private static void toon(Node deel, boolean zichtbaar) {
    deel.setVisible(zichtbaar);
    deel.setManaged(zichtbaar);
  }

  private void werkBij() {
    KaartViewModel stand = stand();
    teken.zet(stand.status());
    kortTeken.zet(stand.status());
    kortAntwoord.setText(stand.kort());
    ingeklapt.setAccessibleText(
        BERICHTEN.bericht("gesproken.regel", stand.status().woord(), keuze.vraag(), stand.kort()));
    if (open.get()) {
      toonActies(stand);
      toonMeldingen(stand);
      toonWoorden();
      veld.toon(stand.antwoord());
      if (!Cel.opEenRegel(reden.getText()).equals(stand.reden())) {
        reden.setText(stand.reden());
      }
    }
  }

  private void toonActies(KaartViewModel stand) {
    boolean alleenLezen = werk.alleenLezenProperty().get();
    standaard.setDisable(alleenLezen || !stand.geenStandaard().isEmpty());
    String woorden =
        stand.geenStandaard().isEmpty()
            ? stand
                .standaard()
                .map(s -> BERICHTEN.bericht("standaard.wat", s.woorden(), s.herkomst()))
                .orElse("")
            : stand.geenStandaard();
    standaardwoorden.setText(woorden);
    standaard.setAccessibleHelp(woorden);
    leeg.setDisable(
        alleenLezen
            || (werk.dossier().antwoorden(kolom).op(keuze.id()).isEmpty() && !fout.isVisible()));
    later.setText(BERICHTEN.bericht(stand.isLater() ? "later.niet-meer" : "later"));
    later.setDisable(alleenLezen || !stand.kanLater());
  }

  private void toonMeldingen(KaartViewModel stand) {
    toon(naTeKijken, stand.naTeKijken().isPresent());
    waarom.setText(stand.naTeKijken().orElse(""));
    toon(nuvlak, stand.nu().isPresent());
    stand
        .nu()
        .ifPresent(n -> {
          nu.setText(BERICHTEN.bericht(n.zelfde() ? "nu.zelfde" : "nu", n.woorden()));
          toon(neemOver, !n.zelfde());
        });
    boolean nieuwVoorstel =
        stand.antwoord().isEmpty()
            && stand.standaard().isPresent()
            && !stand.standaard().map(Standaard::waarde).equals(stand.nu().map(n -> n.waarde()));
    toon(voorstel, nieuwVoorstel);
    stand
        .standaard()
        .ifPresent(
            s -> voorstel.setText(BERICHTEN.bericht("standaard.wat", s.woorden(), s.herkomst())));
    uitleggend.toon(uitleggend(stand).map(BERICHTEN::bericht));
    if (!stand.bevindingen().equals(getoondeBevindingen)) {
      getoondeBevindingen = stand.bevindingen();
      bevindingen.getChildren().setAll(getoondeBevindingen.stream().map(Melding::van).toList());
    }
  }

  private Optional<String> uitleggend(KaartViewModel stand) {
    boolean zegtHetZelf =
        keuze.waardetype() == Waardetype.TABEL || keuze.waardetype() == Waardetype.CRITERIA;
    return stand.toestand() == Toestand.VOLGT
        ? Optional.of("volgt")
        : stand.toestand() == Toestand.ONVOLLEDIG && !zegtHetZelf
            ? Optional.of("onvolledig")
            : Optional.empty();
  }

  /** The words of the law that hang on the answer, with what was filled in in them by now. */
  private void toonWoorden() {
    jaNee.ifPresent(v -> v.toonWoorden(wettekst.facultatief(werk.dossier())));
    opties.ifPresent(v -> v.toonWoorden(wettekst.mogelijkheden(werk.dossier())));
    bepalingen.ifPresent(v ->
        v.toonBepalingen(
            keuze.waardetype() == Waardetype.WIJZIGINGEN
                ? Bepalinglijst.wijzigingen(werk.stand().uitwerking())
                : Bepalinglijst.artikelen(werk.teksten().wordt())));
  }

  @Override
  public void executeAccessibleAction(AccessibleAction actie, Object... gegevens) {
    if (actie == AccessibleAction.FIRE && !open.get()) {
      pakFocus();
    } else {
      super.executeAccessibleAction(actie, gegevens);
    }
  }
}
