package nl.verordeningwijzer.app.waswordt;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.verordeningwijzer.app.bediening.Iconen;
import nl.verordeningwijzer.app.bediening.Wetsregel;
import nl.verordeningwijzer.app.waswordt.Tabel.Paar;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.document.Gemarkeerd;
import nl.verordeningwijzer.regeling.Berichten;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows a row of the table. One cell serves many rows. */
final class Rijcel extends ListCell<Rij> {

  private static final Berichten BERICHTEN = Berichten.van(Rijcel.class);
  private static final PseudoClass GELIJK = PseudoClass.getPseudoClass("gelijk");
  private static final PseudoClass ONDERDEEL = PseudoClass.getPseudoClass("onderdeel");
  private static final PseudoClass ANDERS = PseudoClass.getPseudoClass("anders");

  private final Koprij kop = new Koprij();
  private final Paarrij naast = new Paarrij();
  private final Gelijkrij gelijk = new Gelijkrij();
  private final Consumer<Rij> open;
  private final Consumer<Plaats> naar;

  /**
   * @param open unfolds a row, or shows its explanation
   * @param naar leads to a question
   */
  Rijcel(Consumer<Rij> open, Consumer<Plaats> naar) {
    this.open = open;
    this.naar = naar;
    getStyleClass().add("was-wordt-rij");
    setText(null);
    setOnMouseClicked(e -> {
      if (getItem() instanceof Rij.Gelijk rij) {
        open.accept(rij);
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
        case Rij.Kop k -> {
          kop.toon(k);
          inhoud = kop;
          voorlezen = k.kop() + " " + k.plaats() + k.vervolg();
        }
        case Rij.Naast n -> {
          naast.toon(n.paar());
          inhoud = naast;
          voorlezen = Tabel.voorlezen(n.paar());
        }
        case Rij.Gelijk g -> {
          gelijk.toon(g);
          inhoud = gelijk;
          voorlezen = BERICHTEN.bericht("gelijk.voorlezen", g.woorden());
        }
      }
    }
    pseudoClassStateChanged(ONDERDEEL, inhoud == kop);
    pseudoClassStateChanged(GELIJK, inhoud == gelijk);
    pseudoClassStateChanged(ANDERS, !leeg && rij instanceof Rij.Naast(Paar paar) && paar.anders());
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
    Insets rondom = getInsets();
    double binnen = (breedte < 0 ? getWidth() : breedte) - rondom.getLeft() - rondom.getRight();
    return rondom.getTop()
        + Math.ceil(getGraphic().prefHeight(Math.max(1, binnen)))
        + rondom.getBottom();
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
              Math.max(1, getWidth() - rondom.getLeft() - rondom.getRight()),
              Math.max(1, getHeight() - rondom.getTop() - rondom.getBottom()));
    }
  }

  // The three kinds of row ------------------------------------------------------------------------

  private final class Koprij extends VBox {
    private final Text begin = new Text();
    private final Text plaats = new Text();
    private final Text vervolg = new Text();
    private final Hyperlink knop = new Hyperlink(BERICHTEN.bericht("toelichting"));
    private final FontIcon pijl = Iconen.icoon(BootstrapIcons.CHEVRON_DOWN);
    private final Label toelichting = new Label();

    Koprij() {
      getStyleClass().add("was-wordt-kop");
      begin.getStyleClass().addAll("kop-tekst", "vet-tekst");
      plaats.getStyleClass().addAll("kop-tekst", "gedempt-tekst");
      vervolg.getStyleClass().addAll("kop-tekst", "gedempt-tekst");
      TextFlow woorden = new TextFlow(begin, plaats, vervolg);
      woorden.setMinWidth(0);
      HBox.setHgrow(woorden, Priority.ALWAYS);
      knop.setGraphic(pijl);
      knop.setMinWidth(USE_PREF_SIZE);
      // The row itself is reached by the arrows, and Enter does the same.
      knop.setFocusTraversable(false);
      knop.setOnAction(e -> {
        knop.setVisited(false);
        open.accept(getItem());
      });
      HBox rij = new HBox(woorden, knop);
      rij.setAlignment(Pos.CENTER_LEFT);
      rij.getStyleClass().add("was-wordt-koprij");
      toelichting.setWrapText(true);
      toelichting.getStyleClass().add("was-wordt-toelichting");
      getChildren().setAll(rij, toelichting);
    }

    void toon(Rij.Kop rij) {
      begin.setText(rij.kop());
      plaats.setText(rij.plaats().isEmpty() ? "" : " " + rij.plaats());
      vervolg.setText(rij.vervolg());
      boolean heeft = !rij.toelichting().isEmpty();
      knop.setVisible(heeft);
      knop.setManaged(heeft);
      pijl.setIconCode(rij.open() ? BootstrapIcons.CHEVRON_UP : BootstrapIcons.CHEVRON_DOWN);
      knop.setAccessibleText(
          BERICHTEN.bericht(rij.open() ? "toelichting.dicht" : "toelichting.open", rij.naam()));
      toelichting.setText(rij.toelichting());
      toelichting.setVisible(heeft && rij.open());
      toelichting.setManaged(heeft && rij.open());
    }
  }

  private final class Paarrij extends Region {
    private final Label aard = new Label();
    private final Wetsregel was = new Wetsregel();
    private final Wetsregel wordt = new Wetsregel();
    private final Hyperlink naarVraag = new Hyperlink(BERICHTEN.bericht("naar-vraag"));
    private final VBox rechts = new VBox(wordt, naarVraag);
    private final Kolommen kolommen = new Kolommen(aard, was, rechts);

    Paarrij() {
      aard.getStyleClass().add("was-wordt-aard");
      rechts.getStyleClass().add("was-wordt-rechts");
      naarVraag.setFocusTraversable(false);
      naarVraag.getStyleClass().add("naar-vraag");
      naarVraag.setOnAction(e -> {
        naarVraag.setVisited(false);
        if (getItem() instanceof Rij.Naast(Paar paar)) {
          paar.open().stream().findFirst().ifPresent(naar);
        }
      });
      getChildren().setAll(kolommen);
    }

    void toon(Paar paar) {
      aard.setText(paar.anders() ? paar.aard().woord() : "");
      toon(was, paar.was());
      toon(wordt, paar.wordt());
      naarVraag.setVisible(!paar.open().isEmpty());
      naarVraag.setManaged(!paar.open().isEmpty());
      requestLayout();
    }

    private static void toon(Wetsregel vak, Optional<Gemarkeerd> regel) {
      regel.ifPresentOrElse(r -> vak.toon(r, List.of()), vak::maakLeeg);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
      return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double breedte) {
      return kolommen.prefHeight(breedte);
    }

    @Override
    protected void layoutChildren() {
      kolommen.resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }

  private static final class Gelijkrij extends HBox {
    private final Label woorden = new Label();
    private final Label aantal = new Label();

    Gelijkrij() {
      getStyleClass().add("was-wordt-gelijk");
      setAlignment(Pos.CENTER_LEFT);
      woorden.setGraphic(Iconen.icoon(BootstrapIcons.CHEVRON_RIGHT));
      woorden.setWrapText(true);
      aantal.getStyleClass().add("klein");
      aantal.setMinWidth(USE_PREF_SIZE);
      getChildren().setAll(woorden, aantal);
    }

    void toon(Rij.Gelijk rij) {
      woorden.setText(rij.woorden());
      aantal.setText(BERICHTEN.bericht(rij.aantal() == 1 ? "rij" : "rijen", rij.aantal()));
    }
  }
}
