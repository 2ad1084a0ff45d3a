package nl.verordeningwijzer.app.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.verordeningwijzer.app.bediening.Iconen;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.planning.Planbeeld.Rij;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.model.Duur;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Planstap;
import nl.verordeningwijzer.model.Planstap.Soort;
import nl.verordeningwijzer.planning.Planregel;
import nl.verordeningwijzer.planning.Planregel.Gepland;
import nl.verordeningwijzer.planning.Planregel.Overgeslagen;
import nl.verordeningwijzer.regeling.Berichten;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * A row of the table: a step, what can be filled in about it, when it must be ready, and its part
 * of the picture. Its name opens what else there is to know and to say about it.
 */
final class Stapvlak extends VBox {

  private static final Berichten BERICHTEN = Berichten.van(Stapvlak.class);

  private final Bouwstenen bouwstenen;
  private final PlanningViewModel model;
  private final Planstap stap;
  private final boolean laatste;
  private final ToggleButton naam = new ToggleButton();
  private final StackPane veld = new StackPane();
  private final Label tijd = new Label();
  private final Label dag = new Label();
  private final Label stand = new Label();
  private final Tijdstrook strook = new Tijdstrook(false);
  private final VBox meer = new VBox();
  private Optional<Duurveld> duur = Optional.empty();
  private Optional<Datumveld> datum = Optional.empty();
  private Optional<ComboBox<Optional<LocalDate>>> keus = Optional.empty();
  private Optional<Duurveld> ervoor = Optional.empty();
  private Optional<Datumveld> klaar = Optional.empty();
  private Optional<CheckBox> zonder = Optional.empty();
  private final Label weglaten = new Label();
  private final Hyperlink vervalt = new Hyperlink(BERICHTEN.bericht("vervalt"));
  private final Button alsModel = new Button();
  private final List<Node> bijGepland = new ArrayList<>();
  private final List<Node> bijKlaar = new ArrayList<>();
  private Rij rij;
  private boolean vult;

  /**
   * @param laatste whether it is the day on which the rules begin to hold
   */
  Stapvlak(Bouwstenen bouwstenen, PlanningViewModel model, Rij rij, boolean laatste) {
    this.bouwstenen = bouwstenen;
    this.model = model;
    this.stap = rij.stap();
    this.laatste = laatste;
    this.rij = rij;
    getStyleClass().add("plan-stap");
    naam.setId(id("stap"));
    naam.getStyleClass().addAll("flat", "plan-naam");
    naam.setMnemonicParsing(false);
    naam.setWrapText(true);
    naam.setGraphic(Iconen.icoon(BootstrapIcons.CHEVRON_RIGHT));
    naam.setAccessibleHelp(BERICHTEN.bericht("stap.help"));
    naam.selectedProperty().subscribe(this::klap);
    veld.getStyleClass().add("plan-veld");
    veld.setAlignment(Pos.CENTER_LEFT);
    tijd.setWrapText(true);
    tijd.getStyleClass().add("gedempt");
    stand.getStyleClass().addAll("klein", "plan-stand");
    stand.setWrapText(true);
    VBox wanneer = new VBox(dag, stand);
    wanneer.getStyleClass().add("plan-wanneer");
    wanneer.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(strook, Priority.ALWAYS);
    HBox regel = new HBox(naam, veld, wanneer, strook);
    regel.getStyleClass().add("plan-rij");
    meer.getStyleClass().add("plan-meer");
    if (laatste) {
      naam.getStyleClass().add("vet");
      dag.getStyleClass().add("vet");
    }
    getChildren().setAll(regel);
    toon(rij, model.beeldProperty().get());
  }

  private String id(String wat) {
    return "plan-" + wat + "-" + stap.id();
  }

  private void klap(boolean open) {
    naam.setGraphic(
        Iconen.icoon(open ? BootstrapIcons.CHEVRON_DOWN : BootstrapIcons.CHEVRON_RIGHT));
    if (open && meer.getChildren().isEmpty()) {
      vulMeer();
      toon(rij, model.beeldProperty().get());
    }
    if (open && !getChildren().contains(meer)) {
      getChildren().add(meer);
    } else if (!open) {
      getChildren().remove(meer);
    }
  }

  // The row ---------------------------------------------------------------------------------------

  /** Shows the step as it is now. */
  void toon(Rij nieuw, Planbeeld beeld) {
    rij = nieuw;
    LocalDate vandaag = beeld.plan().vandaag();
    naam.setText(rij.regel().naam());
    naam.setAccessibleText(rij.gesproken());
    dag.setText(rij.dag());
    boolean metStand = rij.teLaat() || rij.gepland().isEmpty();
    stand.setText(metStand ? rij.stand() : "");
    stand.setGraphic(
        !metStand
            ? null
            : new Statusteken(
                rij.teLaat()
                    ? Status.WAARSCHUWING
                    : rij.regel() instanceof Overgeslagen ? Status.NVT : Status.KLAAR));
    zichtbaar(stand, metStand);
    zichtbaar(dag, !rij.dag().isEmpty());
    strook.toon(beeld.tijdlijn(), rij.staven());
    toonVeld(vandaag);
    toonMeer();
  }

  private void toonVeld(LocalDate vandaag) {
    Node wat =
        switch (rij.veld()) {
          case DUUR -> duurveld();
          case VERGADERING -> vergaderveld(rij.gepland().orElseThrow(), vandaag);
          case GEEN -> {
            tijd.setText(rij.tijd());
            yield tijd;
          }
        };
    if (!veld.getChildren().equals(List.of(wat))) {
      veld.getChildren().setAll(wat);
    }
  }

  private Node duurveld() {
    Duurveld hier = duur.orElseGet(() -> maakDuur("duur", "duur.naam"));
    duur = Optional.of(hier);
    rij.gepland().flatMap(Gepland::tijd).ifPresent(hier::toon);
    return hier;
  }

  private Duurveld maakDuur(String id, String sleutel) {
    Duurveld nieuw = new Duurveld(id(id), stap.tijd().orElseThrow(), n -> model.zetTijd(rij, n));
    nieuw.setAccessibleText(BERICHTEN.bericht(sleutel, rij.regel().naam()));
    nieuw.disableProperty().bind(bouwstenen.werk().alleenLezenProperty());
    return nieuw;
  }

  /** With a calendar one chooses from it; without one any day can be typed. */
  private Node vergaderveld(Gepland regel, LocalDate vandaag) {
    String volgt = BERICHTEN.bericht("vergadering.volgt");
    if (regel.vergaderdata().isEmpty()) {
      Datumveld hier = datum.orElseGet(() -> maakDatum("dag", "vergadering.naam", vandaag));
      datum = Optional.of(hier);
      hier.kiezer().setPromptText(volgt);
      hier.toon(regel.gekozen());
      return hier;
    }
    ComboBox<Optional<LocalDate>> hier = keus.orElseGet(this::maakKeus);
    keus = Optional.of(hier);
    vult = true;
    hier.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<LocalDate> gekozen) {
            return gekozen == null
                ? ""
                : gekozen.map(d -> Planbeeld.kort(d, vandaag)).orElse(volgt);
          }

          @Override
          public Optional<LocalDate> fromString(String woorden) {
            return Datumlezing.lees(woorden, vandaag);
          }
        });
    List<Optional<LocalDate>> mogelijk = new ArrayList<>();
    mogelijk.add(Optional.empty());
    regel
        .gekozen()
        .filter(d -> !regel.vergaderdata().contains(d))
        .map(Optional::of)
        .ifPresent(mogelijk::add);
    regel.vergaderdata().stream()
        .filter(d -> !d.isBefore(vandaag) || regel.gekozen().filter(d::equals).isPresent())
        .map(Optional::of)
        .forEach(mogelijk::add);
    if (!hier.getItems().equals(mogelijk)) {
      hier.getItems().setAll(mogelijk);
    }
    hier.setValue(regel.gekozen());
    vult = false;
    return hier;
  }

  private Datumveld maakDatum(String id, String sleutel, LocalDate vandaag) {
    boolean vergadering = id.equals("dag");
    Datumveld nieuw =
        new Datumveld(
            id(id),
            Planbeeld::inVeld,
            vandaag,
            gekozen -> {
              if (vergadering) {
                model.zetVergadering(rij, gekozen);
              } else {
                model.zetKlaar(rij, gekozen);
              }
            });
    nieuw.kiezer().setAccessibleText(BERICHTEN.bericht(sleutel, rij.regel().naam()));
    nieuw.disableProperty().bind(bouwstenen.werk().alleenLezenProperty());
    return nieuw;
  }

  private ComboBox<Optional<LocalDate>> maakKeus() {
    ComboBox<Optional<LocalDate>> nieuw = new ComboBox<>();
    nieuw.setId(id("keus"));
    nieuw.setMaxWidth(Double.MAX_VALUE);
    nieuw.setAccessibleText(BERICHTEN.bericht("vergadering.naam", rij.regel().naam()));
    nieuw.setAccessibleHelp(BERICHTEN.bericht("vergadering.help"));
    nieuw.disableProperty().bind(bouwstenen.werk().alleenLezenProperty());
    nieuw
        .valueProperty()
        .addListener((waarde, was, gekozen) -> {
          if (!vult && gekozen != null) {
            model.zetVergadering(rij, gekozen);
          }
        });
    return nieuw;
  }

  // What its name opens ---------------------------------------------------------------------------

  private void vulMeer() {
    Label uitleg = woorden(stap.uitleg());
    Label wie = woorden(BERICHTEN.bericht("wie", stap.wie()));
    wie.getStyleClass().add("klein");
    meer.getChildren().setAll(uitleg, wie);
    if (!stap.grondslag().isEmpty()) {
      meer.getChildren().add(Grondslag.van(bouwstenen, id("wet"), stap.grondslag()));
    }
    FlowPane velden = new FlowPane();
    velden.getStyleClass().add("plan-velden");
    if (stap.soort() == Soort.VERGADERING && stap.tijd().isPresent()) {
      Duurveld eigen = maakDuur("ervoor", "ervoor.naam");
      ervoor = Optional.of(eigen);
      velden.getChildren().add(bijGepland(metNaam("ervoor", eigen, eigen)));
    }
    if (stap.tijd().isPresent()) {
      alsModel.setId(id("als-model"));
      alsModel.setMnemonicParsing(false);
      alsModel.setText(BERICHTEN.bericht("als-model", stap.tijd().get().woorden()));
      alsModel.setOnAction(e -> model.zetTijd(rij, stap.tijd().get().aantal()));
      alsModel.disableProperty().bind(bouwstenen.werk().alleenLezenProperty());
      velden.getChildren().add(alsModel);
    }
    if (!laatste) {
      LocalDate vandaag = model.beeldProperty().get().plan().vandaag();
      Datumveld op = maakDatum("klaar", "klaar.naam", vandaag);
      op.kiezer().setPromptText(BERICHTEN.bericht("klaar.leeg"));
      klaar = Optional.of(op);
      Node metNaam = metNaam("klaar-op", op, op.kiezer());
      bijKlaar.add(metNaam);
      velden.getChildren().add(metNaam);
    }
    meer.getChildren().add(velden);
    if (stap.isWegTeLaten()) {
      CheckBox weg = new CheckBox(BERICHTEN.bericht("zonder"));
      weg.setId(id("zonder"));
      weg.setMnemonicParsing(false);
      weg.setWrapText(true);
      weg.setAccessibleText(BERICHTEN.bericht("zonder.naam", rij.regel().naam()));
      weg.setAccessibleHelp(stap.weglaten());
      weg.setOnAction(e -> model.zetZonder(rij, weg.isSelected()));
      weg.disableProperty().bind(bouwstenen.werk().alleenLezenProperty());
      zonder = Optional.of(weg);
      weglaten.setText(stap.weglaten());
      weglaten.setWrapText(true);
      weglaten.getStyleClass().add("klein");
      meer.getChildren().addAll(weg, weglaten);
    }
    vervalt.setId(id("vervalt"));
    vervalt.setWrapText(true);
    vervalt.setOnAction(e ->
        stap.zonder()
            .ifPresent(k -> bouwstenen.navigatie().naar(new Plaats.BijKeuze(k, Kolom.BESLUIT))));
    meer.getChildren().add(vervalt);
  }

  private Node bijGepland(Node deel) {
    bijGepland.add(deel);
    return deel;
  }

  private static Label woorden(String tekst) {
    Label label = new Label(tekst);
    label.setWrapText(true);
    return label;
  }

  private static Node metNaam(String sleutel, Node vak, Node vanNaam) {
    Label naam = new Label(BERICHTEN.bericht(sleutel));
    naam.setLabelFor(vanNaam);
    naam.setMinWidth(USE_PREF_SIZE);
    HBox samen = new HBox(naam, vak);
    samen.getStyleClass().add("plan-paar");
    return samen;
  }

  private void toonMeer() {
    if (meer.getChildren().isEmpty()) {
      return;
    }
    Optional<Duur> nu = rij.gepland().flatMap(Gepland::tijd);
    nu.ifPresent(t -> ervoor.ifPresent(v -> v.toon(t)));
    bijGepland.forEach(n -> zichtbaar(n, rij.gepland().isPresent()));
    bijKlaar.forEach(n -> zichtbaar(n, !(rij.regel() instanceof Overgeslagen)));
    zichtbaar(alsModel, rij.isEigenTijd());
    klaar.ifPresent(v -> v.toon(rij.klaarOp()));
    boolean weg = rij.regel() instanceof Overgeslagen o && o.eigenKeuze();
    zonder.ifPresent(z -> {
      z.setSelected(weg);
      zichtbaar(z, weg || !(rij.regel() instanceof Overgeslagen));
    });
    zichtbaar(weglaten, weg);
    zichtbaar(vervalt, rij.regel() instanceof Planregel.Overgeslagen o && !o.eigenKeuze());
  }

  private static void zichtbaar(Node deel, boolean wel) {
    deel.setVisible(wel);
    deel.setManaged(wel);
  }

  /** Puts the focus on what can be filled in, or else on the name. */
  void pakFocus() {
    Node doel =
        switch (rij.veld()) {
          case DUUR -> duur.<Node>map(d -> d).orElse(naam);
          case VERGADERING ->
              veld.getChildren().getFirst() instanceof Datumveld d
                  ? d.kiezer()
                  : veld.getChildren().getFirst();
          case GEEN -> naam;
        };
    doel.requestFocus();
  }
}
