package nl.verordeningwijzer.app.bediening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.verordeningwijzer.document.Gemarkeerd;
import nl.verordeningwijzer.document.Markering;
import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * A line of an ordinance as it is printed, with what is marked about it: changed words, open
 * blanks, and words that are pointed at. How each looks is the business of the style sheet; nothing
 * is marked by colour alone.
 */
public final class Wetsregel extends Region {

  private final TextFlow flow = new TextFlow();
  private final Path grond = new Path();
  private final Path rand = new Path();
  private final List<Nadruk> gronden = new ArrayList<>();
  private final List<Nadruk> randen = new ArrayList<>();

  /** An empty line. */
  public Wetsregel() {
    getStyleClass().addAll("wet", "wetsregel");
    grond.getStyleClass().add("wetsregel-nadruk");
    rand.getStyleClass().add("wetsregel-open");
    for (Path vorm : List.of(grond, rand)) {
      vorm.setManaged(false);
      vorm.setMouseTransparent(true);
    }
    flow.getStyleClass().add("wetsregel-woorden");
    getChildren().setAll(grond, rand, flow);
  }

  /** A line with its words. */
  public Wetsregel(Gemarkeerd regel, List<Nadruk> nadruk) {
    this();
    toon(regel, nadruk);
  }

  /** Shows another line. */
  public void toon(Gemarkeerd regel, List<Nadruk> nadruk) {
    getStyleClass().removeIf(k -> k.startsWith("niveau-"));
    getStyleClass().add("niveau-" + Math.min(regel.niveau(), 3));
    gronden.clear();
    randen.clear();
    List<Text> delen = new ArrayList<>();
    int plaats = 0;
    if (!regel.nummer().isEmpty()) {
      Text nummer = tekst(regel.nummer() + " ", regel.isKop());
      regel.nummerMarkering().forEach(m -> nummer.getStyleClass().add(klasse(m)));
      delen.add(nummer);
      plaats = nummer.getText().length();
    }
    int begin = plaats;
    Optional<KeuzeId> vorige = Optional.empty();
    nadruk.forEach(n -> gronden.add(new Nadruk(begin + n.begin(), begin + n.eind())));
    for (Gemarkeerd.Woorden woorden : regel.woorden()) {
      Text deel = tekst(woorden.tekst(), regel.isKop());
      woorden.markeringen().forEach(m -> deel.getStyleClass().add(klasse(m)));
      if (woorden.markeringen().contains(Markering.OPEN)) {
        // Words of one blank are one blank, however they are marked otherwise.
        boolean vervolg = vorige.isPresent() && vorige.equals(woorden.open());
        int van = vervolg ? randen.removeLast().begin() : plaats;
        randen.add(new Nadruk(van, plaats + woorden.tekst().length()));
      }
      vorige = woorden.open();
      delen.add(deel);
      plaats += woorden.tekst().length();
    }
    flow.getChildren().setAll(delen);
    setAccessibleText(regel.gedrukt());
    requestLayout();
  }

  /** Shows nothing. */
  public void maakLeeg() {
    gronden.clear();
    randen.clear();
    flow.getChildren().clear();
    setAccessibleText(null);
    requestLayout();
  }

  private static Text tekst(String woorden, boolean kop) {
    Text tekst = new Text(woorden);
    tekst.getStyleClass().add("wet-tekst");
    if (kop) {
      tekst.getStyleClass().add("wet-kop");
    }
    return tekst;
  }

  private static String klasse(Markering markering) {
    return "m-" + markering.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double hoogte) {
    Insets rondom = getInsets();
    return rondom.getLeft() + flow.prefWidth(-1) + rondom.getRight();
  }

  @Override
  protected double computeMinWidth(double hoogte) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double breedte) {
    Insets rondom = getInsets();
    double binnen = breedte < 0 ? -1 : Math.max(1, breedte - rondom.getLeft() - rondom.getRight());
    return rondom.getTop() + flow.prefHeight(binnen) + rondom.getBottom();
  }

  @Override
  protected double computeMinHeight(double breedte) {
    return computePrefHeight(breedte);
  }

  @Override
  protected void layoutChildren() {
    Insets rondom = getInsets();
    double breedte = Math.max(1, getWidth() - rondom.getLeft() - rondom.getRight());
    flow.resizeRelocate(
        rondom.getLeft(),
        rondom.getTop(),
        breedte,
        Math.max(1, getHeight() - rondom.getTop() - rondom.getBottom()));
    // The shapes of words are known only after the words have been laid out.
    flow.layout();
    vorm(grond, gronden);
    vorm(rand, randen);
  }

  private void vorm(Path vorm, List<Nadruk> stukken) {
    vorm.getElements().clear();
    for (Nadruk stuk : stukken) {
      vorm.getElements().addAll(flow.rangeShape(stuk.begin(), stuk.eind()));
    }
    vorm.setLayoutX(flow.getLayoutX());
    vorm.setLayoutY(flow.getLayoutY());
  }
}
