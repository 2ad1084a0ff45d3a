package nl.verordeningwijzer.app.venster;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import nl.verordeningwijzer.app.bediening.Iconen;
import nl.verordeningwijzer.app.bediening.Pagina;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Navigatie;
import nl.verordeningwijzer.app.werk.Nieuwste;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.planning.Plan;
import nl.verordeningwijzer.planning.Planner;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * The window of one dossier: the steps on the left, the work in the middle, the text on the right.
 * It is the one place that knows which page shows what.
 */
public final class Hoofdvenster extends BorderPane implements Navigatie {

  private static final Berichten BERICHTEN = Berichten.van(Hoofdvenster.class);

  /** Below this width, in em, the steps are only numbers. */
  private static final double SMAL = 84;

  /** Below this width, in em, the work and the text take turns. */
  private static final double OM_EN_OM = 58;

  private static final PseudoClass SMAL_KLASSE = PseudoClass.getPseudoClass("smal");
  private static final PseudoClass ALLEEN = PseudoClass.getPseudoClass("alleen");

  private final Werk werk;
  private final Map<Stap, Function<Bouwstenen, Pagina>> makers;
  private final Bouwstenen bouwstenen;
  private final Map<Stap, Pagina> paginas = new EnumMap<>(Stap.class);
  private final Deque<Plaats> eerder = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Plaats> plaats;
  private final Node tekstvlak;
  private final Nieuwste<Dossier, Plan> planmaker;
  private final Stappenlijst stappen;
  private final Label gemeente = new Label();
  private final Label voortgang = new Label();
  private final VBox rail = new VBox();
  private final StackPane railvlak = new StackPane();
  private final StackPane werkvlak = new StackPane();
  private final StackPane zijvlak = new StackPane();
  private final Button wissel;
  private final Button uitklappen;
  private final VBox meldingen = new VBox();
  private boolean railOpen;
  private boolean tekstVoor;

  /**
   * @param makers how each page is made; it is made at its first visit
   * @param tekst makes the text on the right
   */
  public Hoofdvenster(
      nl.verordeningwijzer.app.werk.Omgeving omgeving,
      Werk werk,
      Map<Stap, Function<Bouwstenen, Pagina>> makers,
      Function<Bouwstenen, Node> tekst,
      Plaats begin) {
    this.werk = werk;
    this.makers = new EnumMap<>(makers);
    this.plaats = new ReadOnlyObjectWrapper<>(begin);
    this.bouwstenen = new Bouwstenen(omgeving, werk, this);
    this.tekstvlak = tekst.apply(bouwstenen);
    this.stappen = new Stappenlijst(this);
    this.wissel =
        Iconen.knop(
            "wissel-tekst",
            BootstrapIcons.LAYOUT_SIDEBAR_REVERSE,
            BERICHTEN.bericht("wissel"),
            this::wissel);
    this.uitklappen =
        Iconen.knop(
            "rail-uitklappen",
            BootstrapIcons.LIST,
            BERICHTEN.bericht("rail.uitklappen"),
            this::klapRailUit);
    getStyleClass().add("hoofdvenster");
    meldingen.getStyleClass().add("meldingen");
    setTop(meldingen);
    setLeft(maakRail());
    HBox midden = new HBox(werkvlak, zijvlak);
    werkvlak.getStyleClass().add("werkvlak");
    zijvlak.getStyleClass().add("zijvlak");
    werkvlak.setMinWidth(0);
    werkvlak.setPrefWidth(0);
    // What does not fit scrolls by itself: nothing may push the window out of the screen.
    for (Region deel : new Region[] {this, midden, rail, railvlak, werkvlak, zijvlak}) {
      deel.setMinHeight(0);
    }
    HBox.setHgrow(werkvlak, Priority.ALWAYS);
    setCenter(midden);
    this.planmaker =
        new Nieuwste<>(
            dossier -> Planner.plan(werk.model(), dossier, werk.vandaag()),
            omgeving.rekenen(),
            omgeving.scherm(),
            stappen::toon,
            werk::meldStoring);
    werk.standProperty().subscribe(this::toonStand);
    widthProperty().subscribe(this::schik);
    gemeente.fontProperty().subscribe(this::schik);
    toon(begin);
  }

  // Navigation ------------------------------------------------------------------------------------

  @Override
  public void naar(Plaats nieuw) {
    if (!nieuw.equals(plaats.get())) {
      eerder.push(plaats.get());
    }
    toon(nieuw);
  }

  @Override
  public void terug() {
    if (!eerder.isEmpty()) {
      toon(eerder.pop());
    }
  }

  @Override
  public ReadOnlyObjectProperty<Plaats> plaats() {
    return plaats.getReadOnlyProperty();
  }

  /** Puts the focus on the step where the user is; a page that was led to a question has it. */
  public void pakFocus() {
    if (plaats.get() instanceof Plaats.Bladzijde || plaats.get() instanceof Plaats.BijDeel) {
      stappen.pakFocus(plaats.get().stap());
    }
  }

  /** Moves the focus to the next of the three parts: steps, work, text. */
  public void volgendVlak() {
    List<Region> vlakken =
        Stream.<Region>of(rail, werkvlak, zijvlak)
            .filter(v -> v.isVisible() && v.isManaged())
            .toList();
    Node focus = getScene().getFocusOwner();
    int nu = 0;
    while (nu < vlakken.size() && !bevat(vlakken.get(nu), focus)) {
      nu++;
    }
    for (int i = 1; i <= vlakken.size(); i++) {
      Region vlak = vlakken.get((nu + i) % vlakken.size());
      Optional<Node> eerste = vlak == rail ? Optional.empty() : eerste(vlak);
      if (vlak == rail) {
        stappen.pakFocus(plaats.get().stap());
        return;
      }
      if (eerste.isPresent()) {
        eerste.get().requestFocus();
        return;
      }
    }
  }

  private static boolean bevat(Node geheel, Node deel) {
    return deel != null && (deel == geheel || bevat(geheel, deel.getParent()));
  }

  /** The first control in a part that can have the focus. */
  private static Optional<Node> eerste(Parent geheel) {
    for (Node deel : geheel.getChildrenUnmodifiable()) {
      if (deel.isVisible() && !deel.isDisabled()) {
        if (deel.isFocusTraversable()) {
          return Optional.of(deel);
        }
        Optional<Node> binnen = deel instanceof Parent p ? eerste(p) : Optional.empty();
        if (binnen.isPresent()) {
          return binnen;
        }
      }
    }
    return Optional.empty();
  }

  /** The dossier that is shown. */
  public Werk werk() {
    return werk;
  }

  /** The page that is shown. */
  public Pagina pagina() {
    return paginas.get(plaats.get().stap());
  }

  /** Leads to the next or the previous open question, whatever step it is in. */
  public void volgendeOpen(boolean vooruit) {
    if (!pagina().volgendeOpen(vooruit)) {
      for (Stap stap : new Stap[] {Stap.KEUZES, Stap.GEMEENTE, Stap.UITGANGSPUNT}) {
        if (stap != plaats.get().stap() && maak(stap).volgendeOpen(vooruit)) {
          return;
        }
      }
    }
  }

  private Pagina maak(Stap stap) {
    return paginas.computeIfAbsent(stap, s -> makers.get(s).apply(bouwstenen));
  }

  private void toon(Plaats nieuw) {
    Pagina pagina = maak(nieuw.stap());
    // What leaves the window takes the focus with it: it goes to the step, not just anywhere.
    if (getScene() != null && bevat(this, getScene().getFocusOwner())) {
      stappen.pakFocus(nieuw.stap());
    }
    plaats.set(nieuw);
    werkvlak.getChildren().setAll(pagina.werkvlak());
    railvlak.getChildren().setAll(pagina.railvlak().stream().toList());
    zijvlak.getChildren().setAll(pagina.zijvlak().orElse(tekstvlak));
    tekstVoor = false;
    schik();
    pagina.toon(nieuw);
  }

  // The rail --------------------------------------------------------------------------------------

  private Node maakRail() {
    rail.getStyleClass().add("rail");
    gemeente.getStyleClass().add("rail-gemeente");
    voortgang.getStyleClass().add("klein");
    VBox namen = new VBox(gemeente, voortgang);
    HBox.setHgrow(namen, Priority.ALWAYS);
    namen.setMinWidth(0);
    HBox kop = new HBox(uitklappen, namen);
    kop.getStyleClass().add("rail-kop");
    railvlak.getStyleClass().add("railvlak");
    VBox.setVgrow(railvlak, Priority.ALWAYS);
    Button volgende = new Button(BERICHTEN.bericht("volgende-open"));
    volgende.setId("volgende-open");
    volgende.setMaxWidth(Double.MAX_VALUE);
    volgende.setOnAction(e -> volgendeOpen(true));
    volgende.getStyleClass().add("volgende-open");
    VBox voet = new VBox(wissel, volgende);
    voet.getStyleClass().add("rail-voet");
    rail.getChildren().setAll(kop, stappen, railvlak, voet);
    return rail;
  }

  private void klapRailUit() {
    railOpen = !railOpen;
    schik();
  }

  private void wissel() {
    tekstVoor = !tekstVoor;
    schik();
  }

  /** Divides the room: what does not fit becomes smaller or takes turns; nothing is cut off. */
  private void schik() {
    double em = Font.getDefault().getSize();
    if (gemeente.getScene() != null) {
      em = gemeente.getFont().getSize();
    }
    double breedte = getWidth() / em;
    boolean krap = breedte > 0 && breedte < SMAL;
    boolean smal = krap && !railOpen;
    boolean omEnOm = breedte > 0 && breedte < OM_EN_OM;
    stappen.maakSmal(smal);
    rail.pseudoClassStateChanged(SMAL_KLASSE, smal);
    for (Node deel : new Node[] {gemeente.getParent(), railvlak}) {
      deel.setVisible(!smal);
      deel.setManaged(!smal);
    }
    toon(uitklappen, krap);
    boolean metZijvlak = pagina() == null || pagina().metZijvlak();
    toon(wissel, omEnOm && metZijvlak);
    toon(rail.lookup("#volgende-open"), !smal);
    toon(werkvlak, !omEnOm || !tekstVoor);
    toon(zijvlak, metZijvlak && (!omEnOm || tekstVoor));
    HBox.setHgrow(zijvlak, omEnOm ? Priority.ALWAYS : Priority.NEVER);
    zijvlak.pseudoClassStateChanged(ALLEEN, omEnOm);
    zijvlak.pseudoClassStateChanged(SMAL_KLASSE, krap);
  }

  private static void toon(Node deel, boolean zichtbaar) {
    if (deel != null) {
      deel.setVisible(zichtbaar);
      deel.setManaged(zichtbaar);
    }
  }

  private void toonStand(Stand stand) {
    stappen.toon(stand);
    planmaker.vraag(stand.uitwerking().dossier());
    String naam =
        werk.dossier()
            .wordt()
            .op(werk.model().gemeente())
            .map(w -> w instanceof Waarde.Woorden(String woorden) ? woorden : "")
            .orElse("");
    gemeente.setText(naam.isEmpty() ? BERICHTEN.bericht("zonder-naam") : naam);
    long alle = stand.vragen().alle().size();
    long open = stand.vragen().alle().stream().filter(Vraag::isOpen).count();
    voortgang.setText(BERICHTEN.bericht("voortgang", alle - open, alle));
  }

  /** What the user must know about the dossier as a whole, above everything. */
  public VBox meldingen() {
    return meldingen;
  }

  /** The room that the text takes. */
  public Region zijvlak() {
    return zijvlak;
  }
}
