package nl.verordeningwijzer.app.toetsing;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.Iconen;
import nl.verordeningwijzer.app.bediening.LegeStaat;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.regeling.Berichten;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows a row of the validation. One cell serves many rows. */
final class Rijcel extends ListCell<Rij> {

  private static final Berichten BERICHTEN = Berichten.van(Rijcel.class);
  private static final PseudoClass TUSSENKOP = PseudoClass.getPseudoClass("tussenkop");

  /** Below this width, in em, what stood beside each other stands under each other. */
  private static final double SMAL = 48;

  private final Consumer<Rij> doe;
  private final Vindingrij vinding = new Vindingrij();
  private final Onderwerprij onderwerp = new Onderwerprij();
  private final Opmerkingenrij opmerkingen = new Opmerkingenrij();
  private final Koprij kop = new Koprij();

  /**
   * @param doe does what the button of a row says
   */
  Rijcel(Consumer<Rij> doe) {
    this.doe = doe;
    getStyleClass().add("toets-rij");
    setText(null);
    setOnMouseClicked(e -> {
      if (getItem() instanceof Rij.Opmerkingen rij) {
        doe.accept(rij);
      }
    });
  }

  @Override
  protected void updateItem(Rij rij, boolean leeg) {
    super.updateItem(rij, leeg);
    Region inhoud = null;
    String voorlezen = null;
    if (!leeg && rij != null) {
      switch (rij) {
        case Rij.Vinding v -> {
          vinding.toon(v);
          inhoud = vinding;
          String plaats = v.plaats().isEmpty() ? BERICHTEN.bericht("hele-tekst") : v.plaats();
          voorlezen = BERICHTEN.bericht("vinding.voorlezen", v.woord(), plaats, v.kort());
        }
        case Rij.Opmerkingen o -> {
          opmerkingen.toon(o);
          inhoud = opmerkingen;
          voorlezen = o.woorden() + ". " + opmerkingen.knop.getText();
        }
        case Rij.Tussenkop t -> {
          kop.toon(t);
          inhoud = kop;
          voorlezen = t.titel() + ". " + t.uitleg();
        }
        case Rij.Onderwerp o -> {
          onderwerp.toon(o);
          inhoud = onderwerp;
          voorlezen =
              BERICHTEN.bericht(
                  "onderwerp.voorlezen",
                  o.letter(),
                  o.titel(),
                  o.woord(),
                  o.ontbreekt().isEmpty() ? o.plaats() : o.ontbreekt());
        }
        case Rij.Overgenomen o -> {
          vinding.toon(o);
          inhoud = vinding;
          voorlezen = o.plaats() + ". " + o.woorden();
        }
        case Rij.Niets n -> {
          VBox kader = new VBox(new LegeStaat(n.titel(), n.uitleg()));
          kader.getStyleClass().add("toets-niets");
          inhoud = kader;
          voorlezen = n.titel() + ". " + n.uitleg();
        }
      }
    }
    pseudoClassStateChanged(TUSSENKOP, inhoud == kop);
    setGraphic(inhoud);
    setAccessibleText(voorlezen);
  }

  // A labelled control gives its graphic no width to wrap in: the cell measures it itself.

  @Override
  protected double computePrefWidth(double hoogte) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double breedte) {
    if (getGraphic() == null) {
      return super.computePrefHeight(breedte);
    }
    double binnen = binnen(breedte < 0 ? getWidth() : breedte);
    return getInsets().getTop()
        + Math.ceil(getGraphic().prefHeight(binnen))
        + getInsets().getBottom();
  }

  private double binnen(double breedte) {
    Insets rondom = getInsets();
    double binnen = Math.max(1, breedte - rondom.getLeft() - rondom.getRight());
    if (getGraphic() instanceof Schikbaar schikbaar) {
      schikbaar.schik(binnen < SMAL * getFont().getSize());
    }
    return binnen;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != null) {
      Insets rondom = getInsets();
      getGraphic()
          .resizeRelocate(
              rondom.getLeft(),
              rondom.getTop(),
              binnen(getWidth()),
              Math.max(1, getHeight() - rondom.getTop() - rondom.getBottom()));
    }
  }

  /** Can do with little room. */
  private interface Schikbaar {
    void schik(boolean smal);
  }

  // The kinds of row ------------------------------------------------------------------------------

  private final class Vindingrij extends HBox implements Schikbaar {
    private final Statusteken teken = new Statusteken(Status.OPEN);
    private final Label woord = new Label();
    private final Label plaats = new Label();
    private final Label kort = new Label();
    private final Button knop = new Button();
    private final HBox kenmerken = new HBox(woord, plaats);
    private final HBox naast = new HBox();
    private final VBox onder = new VBox();
    private boolean smal;

    Vindingrij() {
      getStyleClass().add("toets-vinding");
      setAlignment(Pos.TOP_LEFT);
      woord.getStyleClass().addAll("toets-woord", "vet");
      plaats.getStyleClass().addAll("toets-plaats", "gedempt");
      kenmerken.getStyleClass().add("toets-kenmerken");
      kort.setWrapText(true);
      plaats.setWrapText(true);
      kort.setMinWidth(0);
      kort.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(kort, Priority.ALWAYS);
      naast.setAlignment(Pos.TOP_LEFT);
      naast.getStyleClass().add("toets-kenmerken");
      for (Region deel : new Region[] {naast, onder}) {
        deel.setMinWidth(0);
        HBox.setHgrow(deel, Priority.ALWAYS);
      }
      knop.setMnemonicParsing(false);
      knop.setMinWidth(USE_PREF_SIZE);
      // The row itself is reached by the arrows, and Enter does the same.
      knop.setFocusTraversable(false);
      knop.setOnAction(e -> doe.accept(getItem()));
      naast.getChildren().setAll(kenmerken, kort);
      getChildren().setAll(teken, naast, knop);
    }

    @Override
    public void schik(boolean nieuwSmal) {
      if (smal != nieuwSmal) {
        smal = nieuwSmal;
        naast.getChildren().clear();
        onder.getChildren().clear();
        (smal ? onder.getChildren() : naast.getChildren()).setAll(kenmerken, kort);
        getChildren().setAll(teken, smal ? onder : naast, knop);
      }
    }

    void toon(Rij.Vinding rij) {
      teken.zet(rij.status());
      woord.setVisible(true);
      woord.setManaged(true);
      woord.setText(rij.woord());
      plaats.setText(rij.plaats().isEmpty() ? BERICHTEN.bericht("hele-tekst") : rij.plaats());
      kort.setText(rij.kort());
      knop.setText(rij.weg().map(Rij.Weg::woorden).orElse(""));
      knop.setVisible(rij.weg().isPresent());
      knop.setManaged(rij.weg().isPresent());
    }

    void toon(Rij.Overgenomen rij) {
      teken.zet(Status.OPMERKING);
      woord.setVisible(false);
      woord.setManaged(false);
      plaats.setText(rij.plaats());
      kort.setText(rij.woorden());
      knop.setVisible(false);
      knop.setManaged(false);
    }
  }

  private static final class Onderwerprij extends HBox implements Schikbaar {
    private final Label letter = new Label();
    private final Label titel = new Label();
    private final Statusteken teken = new Statusteken(Status.OPEN);
    private final Label woord = new Label();
    private final Label plaats = new Label();
    private final Label bewijs = new Label();
    private final HBox stand = new HBox(teken, woord);

    Onderwerprij() {
      getStyleClass().add("toets-onderwerp");
      setAlignment(Pos.TOP_LEFT);
      letter.getStyleClass().addAll("toets-letter", "gedempt");
      titel.getStyleClass().add("toets-titel");
      titel.setWrapText(true);
      stand.getStyleClass().add("toets-stand");
      stand.setAlignment(Pos.TOP_LEFT);
      plaats.getStyleClass().addAll("toets-vindplaats", "gedempt");
      plaats.setWrapText(true);
      bewijs.setMinWidth(0);
      // It takes the room that is left.
      bewijs.setPrefWidth(0);
      bewijs.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(bewijs, Priority.ALWAYS);
      getChildren().setAll(letter, titel, stand, plaats, bewijs);
    }

    void toon(Rij.Onderwerp rij) {
      letter.setText(rij.letter());
      titel.setText(rij.titel());
      teken.zet(rij.status());
      woord.setText(rij.woord());
      plaats.setText(rij.plaats());
      boolean gebrek = !rij.ontbreekt().isEmpty();
      bewijs.setText(gebrek ? rij.ontbreekt() : rij.bewijs());
      bewijs.getStyleClass().removeAll("wet", "gedempt");
      bewijs.getStyleClass().add(gebrek ? "gedempt" : "wet");
    }

    @Override
    public void schik(boolean smal) {
      bewijs.setVisible(!smal);
      bewijs.setManaged(!smal);
      HBox.setHgrow(titel, smal ? Priority.ALWAYS : Priority.NEVER);
      titel.setMaxWidth(smal ? Double.MAX_VALUE : USE_COMPUTED_SIZE);
    }
  }

  private static final class Opmerkingenrij extends HBox {
    private final Label woorden = new Label();
    private final FontIcon pijl = Iconen.icoon(BootstrapIcons.CHEVRON_RIGHT);
    private final Hyperlink knop = new Hyperlink();

    Opmerkingenrij() {
      getStyleClass().add("toets-opmerkingen");
      setAlignment(Pos.CENTER_LEFT);
      woorden.setGraphic(pijl);
      woorden.getStyleClass().add("vet");
      // The row as a whole can be pressed.
      knop.setFocusTraversable(false);
      knop.setMouseTransparent(true);
      getChildren().setAll(woorden, knop);
    }

    void toon(Rij.Opmerkingen rij) {
      woorden.setText(rij.woorden());
      pijl.setIconCode(rij.open() ? BootstrapIcons.CHEVRON_DOWN : BootstrapIcons.CHEVRON_RIGHT);
      knop.setText(BERICHTEN.bericht(rij.open() ? "opmerkingen.verberg" : "opmerkingen.toon"));
    }
  }

  private static final class Koprij extends VBox {
    private final Label titel = new Label();
    private final Label uitleg = new Label();
    private final HBox tellingen = new HBox();
    private final HBox koppen;

    Koprij() {
      getStyleClass().add("toets-kop");
      titel.getStyleClass().add("toets-koptitel");
      titel.setMinWidth(USE_PREF_SIZE);
      uitleg.getStyleClass().add("klein");
      uitleg.setWrapText(true);
      uitleg.setMinWidth(0);
      uitleg.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(uitleg, Priority.ALWAYS);
      tellingen.getStyleClass().add("toets-tellingen");
      tellingen.setMinWidth(USE_PREF_SIZE);
      HBox rij = new HBox(titel, uitleg, tellingen);
      rij.setAlignment(Pos.BASELINE_LEFT);
      rij.getStyleClass().add("toets-koprij");
      koppen = new HBox();
      for (String kolom : new String[] {"onder", "onderwerp", "stand", "plaats", "bewijs"}) {
        Label label = new Label(BERICHTEN.bericht("kolom." + kolom));
        label.getStyleClass().addAll("kleinst", "toets-kolom-" + kolom);
        koppen.getChildren().add(label);
      }
      koppen.getStyleClass().add("toets-onderwerp");
      getChildren().setAll(rij, koppen);
    }

    void toon(Rij.Tussenkop rij) {
      titel.setText(rij.titel());
      uitleg.setText(rij.uitleg());
      tellingen.getChildren().setAll(rij.tellingen().stream().map(Koprij::telling).toList());
      koppen.setVisible(!rij.tellingen().isEmpty());
      koppen.setManaged(!rij.tellingen().isEmpty());
    }

    private static Node telling(Rij.Telling telling) {
      Label label = new Label(telling.woorden(), new Statusteken(telling.status()));
      label.getStyleClass().add("toets-telling");
      return label;
    }
  }
}
