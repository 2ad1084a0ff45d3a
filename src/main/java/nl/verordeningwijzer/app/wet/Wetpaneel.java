package nl.verordeningwijzer.app.wet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.Iconen;
import nl.verordeningwijzer.app.bediening.InBeeld;
import nl.verordeningwijzer.app.bediening.Kop;
import nl.verordeningwijzer.app.bediening.Wetwijzer;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.wet.Wetboek;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * The text of the law over the right side of the window. It holds nothing up: the work beside it
 * goes on. Esc closes it, and the focus returns to where it was.
 */
public final class Wetpaneel extends VBox implements Wetwijzer {

  private static final Berichten BERICHTEN = Berichten.van(Wetpaneel.class);

  private final StackPane laag;
  private final Omgeving omgeving;
  private final Path wetteksten;
  private final Supplier<LocalDate> peildatum;
  private final ScrollPane rol = new ScrollPane();
  private final VBox inhoud = new VBox();
  private final HBox dagen = new HBox();
  private final Kop kop;
  private final EventHandler<KeyEvent> esc = this::escape;
  private Optional<Wetboek> boek = Optional.empty();
  private Node focusErvoor;

  /**
   * @param laag what lies over everything in the window
   * @param wetteksten the folder {@code wetteksten} of the model
   * @param peildatum the day on which the law is looked at
   */
  public Wetpaneel(
      StackPane laag, Omgeving omgeving, Path wetteksten, Supplier<LocalDate> peildatum) {
    this.laag = laag;
    this.omgeving = omgeving;
    this.wetteksten = wetteksten;
    this.peildatum = peildatum;
    Button dicht =
        Iconen.knop("wet-dicht", BootstrapIcons.X_CIRCLE, BERICHTEN.bericht("dicht"), this::sluit);
    kop = new Kop(BERICHTEN.bericht("titel"), "", dicht);
    setId("wetpaneel");
    getStyleClass().add("wetpaneel");
    setAccessibleRole(AccessibleRole.PARENT);
    setMaxHeight(Double.MAX_VALUE);
    dagen.getStyleClass().add("wet-dagen");
    inhoud.getStyleClass().add("wet-inhoud");
    rol.setId("wet-rol");
    rol.getStyleClass().add("wet-rol");
    rol.setContent(inhoud);
    rol.setFitToWidth(true);
    rol.setFocusTraversable(true);
    rol.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(rol, Priority.ALWAYS);
    getChildren().setAll(kop, dagen, rol);
    setMaxWidth(USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_RIGHT);
  }

  @Override
  public void toon(String grondslag) {
    if (boek.isPresent()) {
      toon(new WetViewModel(boek.get(), grondslag, peildatum.get()));
      return;
    }
    omgeving
        .rekenen()
        .execute(() -> {
          Uitkomst<Wetboek> gelezen = Wetboek.lees(wetteksten);
          omgeving
              .scherm()
              .execute(() -> {
                switch (gelezen) {
                  case Uitkomst.Gelukt<Wetboek>(Wetboek waarde) -> {
                    boek = Optional.of(waarde);
                    toon(new WetViewModel(waarde, grondslag, peildatum.get()));
                  }
                  case Uitkomst.Mislukt<Wetboek> mislukt -> toonFout(grondslag, mislukt);
                }
              });
        });
  }

  private void toonFout(String grondslag, Uitkomst<Wetboek> mislukt) {
    String fouten =
        mislukt.fouten().stream().map(Object::toString).collect(Collectors.joining("\n"));
    kop.zet(BERICHTEN.bericht("titel"), grondslag);
    toonDagen(List.of(), Optional.empty(), dag -> {});
    inhoud.getChildren().setAll(regel(BERICHTEN.bericht("niet-te-lezen", fouten), "fout"));
    open();
  }

  private void toon(WetViewModel model) {
    toonDagen(model.dagen(), model.dag(), dag -> vul(model.op(dag)));
    open();
    vul(model);
    rol.requestFocus();
  }

  /** Closes the panel and puts the focus back. */
  public void sluit() {
    if (laag.getChildren().remove(this)) {
      laag.removeEventHandler(KeyEvent.KEY_PRESSED, esc);
      if (focusErvoor != null && laag.getScene().equals(focusErvoor.getScene())) {
        focusErvoor.requestFocus();
      }
      focusErvoor = null;
    }
  }

  private void open() {
    if (!laag.getChildren().contains(this)) {
      focusErvoor = laag.getScene() == null ? null : laag.getScene().getFocusOwner();
      onderDeBalk();
      laag.getChildren().add(this);
      laag.addEventHandler(KeyEvent.KEY_PRESSED, esc);
    }
  }

  /** Leaves the menus free. */
  private void onderDeBalk() {
    if (laag.lookup(".balk") instanceof Region balk) {
      StackPane.setMargin(this, new Insets(balk.getHeight(), 0, 0, 0));
    }
  }

  private void escape(KeyEvent toets) {
    if (toets.getCode() == KeyCode.ESCAPE) {
      toets.consume();
      sluit();
    }
  }

  private interface Dagkeuze {
    void kies(LocalDate dag);
  }

  private void toonDagen(List<LocalDate> alle, Optional<LocalDate> nu, Dagkeuze gekozen) {
    Label vraag = new Label(BERICHTEN.bericht("dag"));
    ToggleGroup groep = new ToggleGroup();
    HBox knoppen = new HBox();
    for (int i = 0; i < alle.size(); i++) {
      LocalDate dag = alle.get(i);
      ToggleButton knop = new ToggleButton(WetViewModel.woorden(dag));
      knop.setId("wet-dag-" + dag);
      knop.setMnemonicParsing(false);
      knop.setToggleGroup(groep);
      knop.setSelected(nu.equals(Optional.of(dag)));
      knop.getStyleClass().add(pil(i, alle.size()));
      knop.setAccessibleText(BERICHTEN.bericht("dag.knop", WetViewModel.woorden(dag)));
      knop.setOnAction(e -> {
        // The day that is shown stays chosen.
        knop.setSelected(true);
        gekozen.kies(dag);
      });
      knoppen.getChildren().add(knop);
    }
    dagen.getChildren().setAll(vraag, knoppen);
    dagen.setVisible(!alle.isEmpty());
    dagen.setManaged(!alle.isEmpty());
  }

  private static String pil(int plaats, int aantal) {
    if (aantal == 1) {
      return "enkel";
    }
    return plaats == 0 ? "left-pill" : plaats == aantal - 1 ? "right-pill" : "center-pill";
  }

  private void vul(WetViewModel model) {
    kop.zet(model.titel(), model.stand());
    List<Node> delen = new ArrayList<>();
    Optional<Node> eerste = Optional.empty();
    Optional<Node> erboven = Optional.empty();
    List<WetViewModel.Deel> getoond = model.delen();
    for (WetViewModel.Deel deel : getoond) {
      delen.add(regel(deel.kop(), "wet-kop"));
      deel.opmerkingen().forEach(o -> delen.add(regel(o, "wet-opmerking")));
      for (WetViewModel.Regel regel : deel.regels()) {
        Node lijn = lijn(regel);
        if (regel.leidtErheen() && eerste.isEmpty()) {
          erboven = Optional.of(lijn);
        }
        if (regel.bedoeld() && eerste.isEmpty()) {
          eerste = erboven.or(() -> Optional.of(lijn));
        }
        delen.add(lijn);
      }
      if (!deel.bron().isEmpty()) {
        delen.add(regel(deel.bron(), "kleinst"));
      }
      delen.add(adres(deel));
    }
    inhoud.getChildren().setAll(delen);
    rol.setAccessibleText(model.stand() + ". " + gesproken(getoond));
    rol.setVvalue(0);
    // The sentence that leads to what is meant comes along, when it fits.
    eerste.ifPresent(lijn -> InBeeld.breng(lijn, rol, () -> {}));
  }

  /** What someone hears who cannot see it: what it is, and the part that is meant. */
  private static String gesproken(List<WetViewModel.Deel> delen) {
    return delen.stream()
        .map(d ->
            d.kop()
                + ". "
                + String.join(" ", d.opmerkingen())
                + " "
                + d.regels().stream()
                    .filter(WetViewModel.Regel::bedoeld)
                    .map(r -> r.nummer() + " " + r.tekst())
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" "));
  }

  private static Label regel(String woorden, String klasse) {
    Label label = new Label(woorden);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(klasse);
    return label;
  }

  private static Node lijn(WetViewModel.Regel regel) {
    Label nummer = new Label(regel.nummer());
    nummer.getStyleClass().add("wet-nummer");
    nummer.setMinWidth(USE_PREF_SIZE);
    Label tekst = regel(regel.tekst(), "wet-woorden");
    HBox.setHgrow(tekst, Priority.ALWAYS);
    HBox lijn = new HBox(nummer, tekst);
    if (regel.nummer().isEmpty()) {
      lijn.getChildren().remove(nummer);
    }
    lijn.getStyleClass().addAll("wet-lijn", "wet", "diepte-" + regel.diepte());
    if (regel.bedoeld()) {
      lijn.getStyleClass().add("wet-bedoeld");
    }
    return lijn;
  }

  private Node adres(WetViewModel.Deel deel) {
    Label waar = regel(deel.adres(), "klein");
    Button kopieer = new Button(BERICHTEN.bericht("kopieer"));
    kopieer.setId("wet-kopieer");
    kopieer.getStyleClass().add("wet-kopieer");
    kopieer.setAccessibleHelp(deel.adres());
    kopieer.setOnAction(e -> {
      omgeving.buitenwereld().kopieer(deel.adres());
      kopieer.setText(BERICHTEN.bericht("gekopieerd"));
    });
    FlowPane rij = new FlowPane(waar, kopieer);
    rij.getStyleClass().add("wet-adres");
    return rij;
  }
}
