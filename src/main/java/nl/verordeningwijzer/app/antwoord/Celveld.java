package nl.verordeningwijzer.app.antwoord;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.verordeningwijzer.app.bediening.Iconen;
import nl.verordeningwijzer.app.bediening.Vensterongedaan;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.Berichten;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * A field in which one value is typed, with what belongs beside it: a unit, buttons for higher and
 * lower, a calendar.
 */
final class Celveld extends HBox {

  private static final Berichten BERICHTEN = Berichten.van(Celveld.class);
  private static final PseudoClass FOUT = PseudoClass.getPseudoClass("fout");
  private static final PseudoClass ONTBREEKT = PseudoClass.getPseudoClass("ontbreekt");

  /** Room for a number, in characters. */
  private static final int GETALBREEDTE = 5;

  /** Room for a day, in characters. */
  private static final int DATUMBREEDTE = 14;

  private final Keuze keuze;
  private final ObservableBooleanValue alleenLezen;
  private final Consumer<Celveld> gewijzigd;
  private final TextInputControl veld;
  private final Optional<ComboBox<Eenheid>> maten;
  private boolean vult;

  /** How a field is found and called. */
  record Naam(String id, String gesproken) {}

  /**
   * @param keuze what is asked for in this field
   * @param maat a word behind the field; empty for what follows from the kind of value
   * @param gewijzigd is told when the user changed something
   * @param eerst takes back what was typed and is not in the dossier; whether there was any
   */
  Celveld(
      Keuze keuze,
      Naam naam,
      Optional<String> maat,
      ObservableBooleanValue alleenLezen,
      Consumer<Celveld> gewijzigd,
      BooleanSupplier eerst) {
    this.keuze = keuze;
    this.alleenLezen = alleenLezen;
    this.gewijzigd = gewijzigd;
    this.maten = keuze.eenheden().size() > 1 ? Optional.of(maten(naam)) : Optional.empty();
    getStyleClass().add("celveld");
    this.veld =
        isWoorden(keuze) ? new Groeiveld(naam.id(), alleenLezen, eerst) : regel(naam, eerst);
    veld.setAccessibleText(naam.gesproken());
    veld.textProperty().addListener((waarde, was, nieuw) -> meld());
    List<Node> delen =
        switch (keuze.waardetype()) {
          case BEDRAG -> List.of(achter(BERICHTEN.bericht("maat.euro")), getalveld());
          case PERCENTAGE -> List.of(getalveld(), achter(BERICHTEN.bericht("maat.procent")));
          case LEEFTIJD -> List.of(getalveld(), achter(BERICHTEN.bericht("maat.jaar")));
          case RANGMAAND -> List.of(achter(BERICHTEN.bericht("maat.rangmaand")), getalveld());
          case AANTAL ->
              maat.<List<Node>>map(m -> List.of(getalveld(), achter(m)))
                  .orElseGet(() -> List.of(getalveld()));
          case TERMIJN -> List.of(getalveld(), maat());
          case DATUM -> List.of(veld, kalender(naam));
          default -> List.of(veld);
        };
    getChildren().setAll(delen);
    if (veld instanceof TextField regel && keuze.waardetype() == Waardetype.DATUM) {
      regel.setPrefColumnCount(DATUMBREEDTE);
    } else if (delen.size() == 1) {
      HBox.setHgrow(veld, Priority.ALWAYS);
    }
  }

  private static boolean isWoorden(Keuze keuze) {
    return switch (keuze.waardetype()) {
      case TEKST, FREQUENTIE, CITEERTITEL -> true;
      default -> false;
    };
  }

  private TextField regel(Naam naam, BooleanSupplier eerst) {
    TextField regel = new TextField();
    regel.setId(naam.id());
    regel.setMinWidth(USE_PREF_SIZE);
    regel.editableProperty().bind(Bindings.not(alleenLezen));
    Vensterongedaan.zet(regel, eerst);
    return regel;
  }

  private void meld() {
    if (!vult) {
      gewijzigd.accept(this);
    }
  }

  // Parts -----------------------------------------------------------------------------------------

  private static Label achter(String woorden) {
    Label label = new Label(woorden);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private Node maat() {
    if (maten.isPresent()) {
      return maten.get();
    }
    Label label = achter("");
    veld.textProperty().subscribe(t -> label.setText(enigeMaat(t)));
    return label;
  }

  private String enigeMaat(String tekst) {
    boolean een = tekst.strip().equals("1");
    return keuze.eenheden().stream().map(e -> e.bij(een ? 1 : 2)).findFirst().orElse("");
  }

  private ComboBox<Eenheid> maten(Naam naam) {
    ComboBox<Eenheid> keus = new ComboBox<>();
    keus.getItems().setAll(keuze.eenheden());
    keus.setId(naam.id() + "-eenheid");
    keus.setMinWidth(USE_PREF_SIZE);
    keus.setAccessibleText(BERICHTEN.bericht("gesproken.eenheid", naam.gesproken()));
    keus.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Eenheid eenheid) {
            return eenheid == null ? "" : eenheid.bij(2);
          }

          @Override
          public Eenheid fromString(String woord) {
            return Eenheid.van(woord).orElse(null);
          }
        });
    keus.disableProperty().bind(alleenLezen);
    keus.valueProperty().addListener((waarde, was, nieuw) -> meld());
    return keus;
  }

  /** The field of a number, with two small buttons; arrow keys do the same. */
  private Node getalveld() {
    ((TextField) veld).setPrefColumnCount(GETALBREEDTE);
    veld.getStyleClass().add("getalveld");
    if (keuze.waardetype() == Waardetype.BEDRAG) {
      return veld;
    }
    veld.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          boolean stap = e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN;
          if (stap && !e.isAltDown() && !e.isShortcutDown()) {
            stap(e.getCode() == KeyCode.UP ? 1 : -1);
            e.consume();
          }
        });
    VBox pijlen = new VBox(pijl("hoger", 1), pijl("lager", -1));
    pijlen.getStyleClass().add("pijlen");
    pijlen.disableProperty().bind(alleenLezen);
    HBox samen = new HBox(veld, pijlen);
    samen.getStyleClass().add("getal-met-pijlen");
    return samen;
  }

  private Button pijl(String naam, int verschil) {
    Button knop =
        new Button(
            null,
            Iconen.icoon(verschil > 0 ? BootstrapIcons.CHEVRON_UP : BootstrapIcons.CHEVRON_DOWN));
    knop.getStyleClass().addAll("pijl", "flat");
    knop.setFocusTraversable(false);
    knop.setOnAction(e -> stap(verschil));
    return Iconen.metWoorden(knop, BERICHTEN.bericht("pijl." + naam));
  }

  private void stap(int verschil) {
    if (!alleenLezen.get()) {
      veld.setText(cel().stap(keuze, verschil).tekst());
      veld.end();
    }
  }

  /**
   * A button that opens a calendar. Typing happens in a field of our own: that of the calendar
   * throws away what it cannot read.
   */
  private Node kalender(Naam naam) {
    DatePicker kiezer = new DatePicker();
    kiezer.setFocusTraversable(false);
    kiezer.setMouseTransparent(true);
    kiezer.getStyleClass().add("verborgen-kalender");
    kiezer.setOnAction(e -> {
      if (kiezer.getValue() != null && !kiezer.getValue().equals(dag().orElse(null))) {
        veld.setText(Cel.van(keuze, Optional.of(new Waarde.Datum(kiezer.getValue()))).tekst());
        veld.requestFocus();
        veld.end();
      }
    });
    Button knop =
        Iconen.knop(
            naam.id() + "-kalender",
            BootstrapIcons.CALENDAR3,
            BERICHTEN.bericht("kalender"),
            () -> {
              kiezer.setValue(dag().orElse(null));
              kiezer.show();
            });
    knop.disableProperty().bind(alleenLezen);
    veld.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.isAltDown() && e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.F4) {
            knop.fire();
            e.consume();
          }
        });
    return new StackPane(kiezer, knop);
  }

  private Optional<java.time.LocalDate> dag() {
    return cel().lees(keuze) instanceof Invoer.Antwoord(Waarde.Datum(java.time.LocalDate dag))
        ? Optional.of(dag)
        : Optional.empty();
  }

  // What stands in it -----------------------------------------------------------------------------

  /** What stands in the field. */
  Cel cel() {
    return new Cel(
        veld.getText(),
        maten.map(ComboBox::getValue).or(() -> keuze.eenheden().stream().findFirst()));
  }

  /** Shows what stands in a field; the caret stays where it is when that is what is there. */
  void toon(Cel cel) {
    vult = true;
    if (!veld.getText().equals(cel.tekst())) {
      veld.setText(cel.tekst());
      veld.end();
    }
    maten.ifPresent(m ->
        m.setValue(cel.eenheid().filter(m.getItems()::contains).orElse(m.getItems().getFirst())));
    vult = false;
  }

  /** Marks what was typed as wrong, or not. */
  void markeer(boolean fout) {
    pseudoClassStateChanged(FOUT, fout);
  }

  /** Marks the field as one that must still be filled in, or not. */
  void markeerOntbreekt(boolean ontbreekt) {
    pseudoClassStateChanged(ONTBREEKT, ontbreekt);
  }

  /** The field in which is typed. */
  TextInputControl veld() {
    return veld;
  }
}
