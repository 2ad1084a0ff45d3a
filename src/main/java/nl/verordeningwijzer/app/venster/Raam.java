package nl.verordeningwijzer.app.venster;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.verordeningwijzer.app.bediening.Iconen;
import nl.verordeningwijzer.app.werk.Geschiedenis.Stapje;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.app.werk.Thema;
import nl.verordeningwijzer.app.werk.Voorkeuren;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.regeling.Berichten;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * The frame around everything: menus and keys, and below them the start screen or the window of a
 * dossier.
 */
public final class Raam extends StackPane {

  private static final Berichten BERICHTEN = Berichten.van(Raam.class);

  private static final DateTimeFormatter TIJD =
      DateTimeFormatter.ofPattern("HH:mm", Locale.of("nl", "NL"));

  /** So many steps are shown to go back to. */
  private static final int MEESTE = 20;

  /** What the frame asks of the program. */
  public interface Opdrachten {
    /** Makes a new dossier. */
    void nieuw();

    /** Lets the user choose a dossier and opens it. */
    void open();

    /** Back to the start screen. */
    void naarStart();

    /** Shows the manual at the page that belongs to where the user is. */
    void help();

    /** Tells which version this is and what is in it. */
    void over();

    /** Ends the program. */
    void stop();
  }

  private final Omgeving omgeving;
  private final Opdrachten opdrachten;
  private final BorderPane inhoud = new BorderPane();
  private final HBox balk = new HBox();
  private final HBox vanDossier = new HBox();
  private final Button ongedaan;
  private final Button opnieuw;
  private final MenuButton laatste = new MenuButton();
  private final HBox zoekplaats = new HBox();
  private final HBox bewaarplaats = new HBox();
  private final MenuItem menuOngedaan = new MenuItem();
  private final MenuItem menuOpnieuw = new MenuItem();
  private final Menu gaNaar = menu("menu.ga-naar");
  private final MenuItem sluit;
  private Optional<Hoofdvenster> venster = Optional.empty();
  private Optional<Werk> werk = Optional.empty();
  private Consumer<Stapje> naOngedaan = stapje -> {};

  public Raam(Omgeving omgeving, Opdrachten opdrachten) {
    this.omgeving = omgeving;
    this.opdrachten = opdrachten;
    this.ongedaan =
        Iconen.knop(
            "ongedaan",
            BootstrapIcons.ARROW_COUNTERCLOCKWISE,
            BERICHTEN.bericht("ongedaan"),
            this::maakOngedaan);
    this.opnieuw =
        Iconen.knop(
            "opnieuw",
            BootstrapIcons.ARROW_CLOCKWISE,
            BERICHTEN.bericht("opnieuw"),
            this::doeOpnieuw);
    this.sluit = item("menu.sluit-dossier", null, opdrachten::naarStart);
    getStyleClass().add("raam");
    MenuBar menus = new MenuBar(bestand(), bewerken(), beeld(), gaNaar, help());
    menus.setId("menubalk");
    vulGaNaar();
    laatste.getStyleClass().addAll("laatste", "flat");
    laatste.setId("geschiedenis");
    laatste.setMnemonicParsing(false);
    laatste.setOnShowing(e -> vulGeschiedenis());
    Region tussen = new Region();
    HBox.setHgrow(tussen, Priority.ALWAYS);
    vanDossier.getStyleClass().add("van-dossier");
    vanDossier.getChildren().setAll(ongedaan, opnieuw, laatste, tussen, zoekplaats, bewaarplaats);
    HBox.setHgrow(vanDossier, Priority.ALWAYS);
    laatste.setMinWidth(0);
    menus.setMinWidth(USE_PREF_SIZE);
    balk.getStyleClass().add("balk");
    balk.getChildren().setAll(menus, vanDossier);
    inhoud.setTop(balk);
    getChildren().setAll(inhoud);
    omgeving.voorkeurenProperty().subscribe(this::kleedAan);
    toonStart(new Region());
  }

  /** Shows the start screen. */
  public void toonStart(Node start) {
    venster = Optional.empty();
    werk = Optional.empty();
    vanDossier.setVisible(false);
    sluit.setDisable(true);
    gaNaar.setDisable(true);
    menuOngedaan.setDisable(true);
    menuOpnieuw.setDisable(true);
    inhoud.setCenter(start);
  }

  /** Shows that a dossier is being opened. */
  public void toonLaden(String naam) {
    toonStart(new LadenScherm(BERICHTEN.bericht("laden", naam)));
  }

  /**
   * Shows a dossier.
   *
   * @param zoeken the field in which the user searches
   * @param bewaard tells whether everything is saved
   */
  public void toonDossier(Werk nieuw, Hoofdvenster nieuwVenster, Node zoeken, Node bewaard) {
    werk = Optional.of(nieuw);
    venster = Optional.of(nieuwVenster);
    vanDossier.setVisible(true);
    sluit.setDisable(false);
    gaNaar.setDisable(false);
    zoekplaats.getChildren().setAll(zoeken);
    bewaarplaats.getChildren().setAll(bewaard);
    nieuw.laatsteProperty().subscribe(this::toonLaatste);
    nieuw.volgendeProperty().subscribe(this::toonVolgende);
    inhoud.setCenter(nieuwVenster);
    nieuwVenster.pakFocus();
  }

  /** What lies over everything: dialogs. */
  public StackPane laag() {
    return this;
  }

  /** Is told what was undone or done again, to show it. */
  public void naOngedaan(Consumer<Stapje> toon) {
    naOngedaan = toon;
  }

  /** Makes the keys work in a scene. */
  public void verbind(Scene scene) {
    toets(scene, KeyCode.F8, () -> venster.ifPresent(v -> v.volgendeOpen(true)));
    toets(
        scene,
        new KeyCodeCombination(KeyCode.F8, KeyCombination.SHIFT_DOWN),
        () -> venster.ifPresent(v -> v.volgendeOpen(false)));
    toets(scene, KeyCode.F1, opdrachten::help);
    toets(scene, KeyCode.F6, () -> venster.ifPresent(Hoofdvenster::volgendVlak));
    toets(
        scene,
        new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
        () -> zoekplaats.getChildren().forEach(Node::requestFocus));
    toets(
        scene,
        new KeyCodeCombination(KeyCode.ADD, KeyCombination.SHORTCUT_DOWN),
        () -> maakLetters(Voorkeuren.STAP));
    toets(
        scene,
        new KeyCodeCombination(KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN),
        () -> maakLetters(-Voorkeuren.STAP));
  }

  private static void toets(Scene scene, KeyCode toets, Runnable actie) {
    toets(scene, new KeyCodeCombination(toets), actie);
  }

  private static void toets(Scene scene, KeyCombination toets, Runnable actie) {
    scene.getAccelerators().put(toets, actie);
  }

  // Menus -----------------------------------------------------------------------------------------

  private Menu bestand() {
    Menu menu = menu("menu.bestand");
    menu.getItems()
        .setAll(
            item("menu.nieuw", "Shortcut+N", opdrachten::nieuw),
            item("menu.open", "Shortcut+O", opdrachten::open),
            new SeparatorMenuItem(),
            sluit,
            item("menu.stop", "Shortcut+Q", opdrachten::stop));
    return menu;
  }

  private Menu bewerken() {
    Menu menu = menu("menu.bewerken");
    menuOngedaan.setAccelerator(KeyCombination.valueOf("Shortcut+Z"));
    menuOngedaan.setOnAction(e -> maakOngedaan());
    menuOpnieuw.setAccelerator(KeyCombination.valueOf("Shortcut+Y"));
    menuOpnieuw.setOnAction(e -> doeOpnieuw());
    toonLaatste(Optional.empty());
    toonVolgende(Optional.empty());
    menu.getItems().setAll(menuOngedaan, menuOpnieuw);
    return menu;
  }

  private Menu beeld() {
    Menu menu = menu("menu.beeld");
    ToggleGroup themas = new ToggleGroup();
    for (Thema thema : Thema.values()) {
      RadioMenuItem keuze =
          new RadioMenuItem(
              BERICHTEN.bericht(
                  "thema." + thema.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
      keuze.setToggleGroup(themas);
      keuze.setSelected(omgeving.voorkeuren().thema() == thema);
      keuze.setOnAction(e -> omgeving.wijzigVoorkeuren(v -> v.metThema(thema)));
      menu.getItems().add(keuze);
    }
    CheckMenuItem rustig = new CheckMenuItem(BERICHTEN.bericht("menu.minder-beweging"));
    rustig.setSelected(omgeving.voorkeuren().minderBeweging());
    rustig.setOnAction(
        e -> omgeving.wijzigVoorkeuren(v -> v.metMinderBeweging(rustig.isSelected())));
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            item("menu.groter", "Shortcut+Plus", () -> maakLetters(Voorkeuren.STAP)),
            item("menu.kleiner", "Shortcut+Minus", () -> maakLetters(-Voorkeuren.STAP)),
            item(
                "menu.gewoon",
                "Shortcut+0",
                () -> omgeving.wijzigVoorkeuren(v -> v.metLettergrootte(100))),
            new SeparatorMenuItem(),
            rustig);
    return menu;
  }

  private void maakLetters(int verschil) {
    omgeving.wijzigVoorkeuren(v -> v.metLettergrootte(v.lettergrootte() + verschil));
  }

  private void vulGaNaar() {
    for (Stap stap : Stap.values()) {
      MenuItem naar = new MenuItem(BERICHTEN.bericht("stap." + stap.naam()));
      naar.setAccelerator(KeyCombination.valueOf("Shortcut+" + stap.nummer()));
      naar.setOnAction(e -> venster.ifPresent(v -> v.naar(new Plaats.Bladzijde(stap))));
      gaNaar.getItems().add(naar);
    }
    MenuItem volgende = item("menu.volgende-open", "F8", () -> {});
    volgende.setOnAction(e -> venster.ifPresent(v -> v.volgendeOpen(true)));
    gaNaar
        .getItems()
        .addAll(
            new SeparatorMenuItem(),
            volgende,
            item("menu.terug", "Alt+Left", () -> venster.ifPresent(Hoofdvenster::terug)));
  }

  private Menu help() {
    Menu menu = menu("menu.help");
    menu.getItems()
        .setAll(
            item("menu.handleiding", "F1", opdrachten::help),
            item("menu.over", null, opdrachten::over));
    return menu;
  }

  private static Menu menu(String sleutel) {
    return new Menu(BERICHTEN.bericht(sleutel));
  }

  private static MenuItem item(String sleutel, String toets, Runnable actie) {
    MenuItem item = new MenuItem(BERICHTEN.bericht(sleutel));
    item.setId(sleutel.replace('.', '-'));
    if (toets != null) {
      item.setAccelerator(KeyCombination.valueOf(toets));
    }
    item.setOnAction(e -> actie.run());
    return item;
  }

  // Undoing ---------------------------------------------------------------------------------------

  private void maakOngedaan() {
    werk.flatMap(Werk::maakOngedaan).ifPresent(this::leidErheen);
  }

  private void doeOpnieuw() {
    werk.flatMap(Werk::doeOpnieuw).ifPresent(this::leidErheen);
  }

  /** What was done, the last first: choosing one undoes it and what came after it. */
  private void vulGeschiedenis() {
    laatste.getItems().clear();
    werk.ifPresent(w -> {
      List<Stapje> gedaan = w.geschiedenis().gedaan();
      for (int i = 0; i < Math.min(MEESTE, gedaan.size()); i++) {
        Stapje stapje = gedaan.get(i);
        int aantal = i + 1;
        MenuItem item =
            new MenuItem(
                BERICHTEN.bericht(
                    "geschiedenis", TIJD.format(stapje.tijd()), stapje.omschrijving()));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> maakOngedaan(aantal));
        laatste.getItems().add(item);
      }
    });
  }

  private void maakOngedaan(int aantal) {
    for (int i = 0; i < aantal; i++) {
      maakOngedaan();
    }
  }

  private void leidErheen(Stapje stapje) {
    stapje.plaats().ifPresent(p -> venster.ifPresent(v -> v.naar(p)));
    naOngedaan.accept(stapje);
  }

  private void toonLaatste(Optional<Stapje> stapje) {
    ongedaan.setDisable(stapje.isEmpty());
    menuOngedaan.setDisable(stapje.isEmpty());
    menuOngedaan.setText(
        stapje
            .map(s -> BERICHTEN.bericht("menu.ongedaan-wat", s.omschrijving()))
            .orElse(BERICHTEN.bericht("menu.ongedaan")));
    laatste.setText(stapje.map(s -> BERICHTEN.bericht("laatste", s.omschrijving())).orElse(""));
    laatste.setVisible(stapje.isPresent());
  }

  private void toonVolgende(Optional<Stapje> stapje) {
    opnieuw.setDisable(stapje.isEmpty());
    menuOpnieuw.setDisable(stapje.isEmpty());
    menuOpnieuw.setText(
        stapje
            .map(s -> BERICHTEN.bericht("menu.opnieuw-wat", s.omschrijving()))
            .orElse(BERICHTEN.bericht("menu.opnieuw")));
  }

  // Appearance ------------------------------------------------------------------------------------

  private void kleedAan(Voorkeuren voorkeuren) {
    Kleding.kleed(this, voorkeuren);
  }
}
