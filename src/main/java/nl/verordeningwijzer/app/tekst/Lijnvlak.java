package nl.verordeningwijzer.app.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.verordeningwijzer.app.tekst.Lijn.Kenmerk;
import nl.verordeningwijzer.app.tekst.Loop.Teken;
import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * One line of the text: margin, number and words. It is filled again and again with other lines;
 * what stays the same is left alone. Grounds, boxes and underlines are drawn behind the words,
 * because words that wrap have no box of their own.
 */
final class Lijnvlak extends Region {

  /** Widths and distances in em of the text itself. */
  private static final double KANT = 4.8;

  private static final double ZONDER_KANT = 0.9;
  private static final double NAAST_KANT = 0.8;

  private static final double STAP = 1.6;
  private static final double STREEPJE = 0.8;
  private static final double RECHTS = 0.9;
  private static final double REGELWIT = 0.2;
  private static final double BOVEN = 0.2;
  private static final double BOVEN_KOP = 0.75;
  private static final double BALK = 4;
  private static final double ONDER_KEUZE = 0.12;

  private static final PseudoClass KOP = PseudoClass.getPseudoClass("kop");
  private static final PseudoClass HOOFDSTUK = PseudoClass.getPseudoClass("hoofdstuk");
  private static final PseudoClass VERNUMMERD = PseudoClass.getPseudoClass("vernummerd");
  private static final PseudoClass MELDING = PseudoClass.getPseudoClass("melding");

  private final Region balk = new Region();
  private final Line facultatief = new Line();
  private final Label kantlijn = new Label();
  private final Text nummer = new Text();
  private final TextFlow woorden = new TextFlow();
  private final Path grond = new Path();
  private final Path keuzes = new Path();
  private final Path open = new Path();
  private final Path aangewezen = new Path();
  private final Tooltip tip = new Tooltip();
  private final Function<KeuzeId, String> uitleg;
  private final Consumer<KeuzeId> naar;
  private Optional<Lijn> lijn = Optional.empty();
  private int aanwijzing = -1;
  private List<Plek> plekken = List.of();
  private boolean tipAan;
  private final double kant;

  /** Where the words of a choice stand, in the coordinates of the words. */
  private record Plek(int loop, KeuzeId keuze, List<Bounds> vakken) {
    Plek {
      vakken = List.copyOf(vakken);
    }
  }

  /**
   * @param gloed how bright the ground of what just changed is, from 0 to 1
   * @param uitleg what is said of a choice when the pointer is on its words
   * @param naar leads to a choice
   */
  Lijnvlak(ObservableDoubleValue gloed, Function<KeuzeId, String> uitleg, Consumer<KeuzeId> naar) {
    this(gloed, uitleg, naar, KANT);
  }

  /** A line to look at only, without a margin. */
  static Lijnvlak kaal(Lijn lijn) {
    Lijnvlak vlak = new Lijnvlak(new SimpleDoubleProperty(0), k -> "", k -> {}, ZONDER_KANT);
    vlak.toon(lijn);
    return vlak;
  }

  private Lijnvlak(
      ObservableDoubleValue gloed,
      Function<KeuzeId, String> uitleg,
      Consumer<KeuzeId> naar,
      double kant) {
    this.kant = kant;
    this.uitleg = uitleg;
    this.naar = naar;
    getStyleClass().add("lijn");
    balk.getStyleClass().add("lijn-balk");
    facultatief.getStyleClass().add("lijn-facultatief");
    kantlijn.getStyleClass().add("lijn-kant");
    kantlijn.setWrapText(true);
    nummer.getStyleClass().add("lijn-nummer");
    woorden.getStyleClass().add("lijn-woorden");
    grond.getStyleClass().add("zojuist-grond");
    grond.opacityProperty().bind(gloed);
    keuzes.getStyleClass().add("keuze-streep");
    open.getStyleClass().add("open-doos");
    aangewezen.getStyleClass().add("aangewezen");
    for (Path pad : List.of(grond, open, keuzes, aangewezen)) {
      pad.setManaged(false);
      pad.setMouseTransparent(true);
    }
    getChildren()
        .setAll(balk, facultatief, kantlijn, grond, open, nummer, woorden, keuzes, aangewezen);
    nummer.fontProperty().subscribe(f -> woorden.setLineSpacing(f.getSize() * REGELWIT));
    woorden.addEventHandler(MouseEvent.MOUSE_MOVED, this::wijs);
    woorden.addEventHandler(MouseEvent.MOUSE_EXITED, e -> toonTip(Optional.empty()));
    woorden.addEventHandler(MouseEvent.MOUSE_CLICKED, this::klik);
  }

  /** Shows a line. */
  void toon(Lijn nieuw) {
    if (lijn.isPresent() && lijn.get().equals(nieuw)) {
      return;
    }
    lijn = Optional.of(nieuw);
    boolean kop = nieuw.soort().isKop();
    pseudoClassStateChanged(KOP, kop);
    pseudoClassStateChanged(
        HOOFDSTUK,
        switch (nieuw.soort()) {
          case HOOFDSTUK, PARAGRAAF -> true;
          default -> false;
        });
    pseudoClassStateChanged(VERNUMMERD, nieuw.is(Kenmerk.VERNUMMERD));
    pseudoClassStateChanged(MELDING, nieuw.is(Kenmerk.MELDING));
    balk.setVisible(nieuw.isVeranderd());
    facultatief.setVisible(nieuw.is(Kenmerk.FACULTATIEF));
    kantlijn.setText(kant == KANT ? nieuw.kantlijn() : "");
    nummer.setText(kop ? "" : nieuw.nummer());
    vul(nieuw, kop);
    requestLayout();
  }

  private void vul(Lijn nieuw, boolean kop) {
    List<Loop> lopen = nieuw.lopen();
    int extra = kop && !nieuw.nummer().isEmpty() ? 1 : 0;
    while (woorden.getChildren().size() > lopen.size() + extra) {
      woorden.getChildren().removeLast();
    }
    while (woorden.getChildren().size() < lopen.size() + extra) {
      woorden.getChildren().add(new Text());
    }
    if (extra > 0) {
      zet((Text) woorden.getChildren().getFirst(), nieuw.nummer() + " ", List.of());
    }
    for (int i = 0; i < lopen.size(); i++) {
      Loop loop = lopen.get(i);
      List<String> klassen = new ArrayList<>();
      if (loop.is(Teken.OPEN)) {
        klassen.add("loop-open");
      }
      if (loop.is(Teken.ERBIJ)) {
        klassen.add("loop-erbij");
      }
      if (loop.is(Teken.ERAF)) {
        klassen.add("loop-eraf");
      }
      zet((Text) woorden.getChildren().get(i + extra), loop.woorden(), klassen);
    }
  }

  private static void zet(Text text, String inhoud, List<String> klassen) {
    if (!text.getText().equals(inhoud)) {
      text.setText(inhoud);
    }
    if (!text.getStyleClass().equals(klassen)) {
      text.getStyleClass().setAll(klassen);
    }
  }

  /** Points at the words of a choice for who uses the keyboard; -1 for none. */
  void wijsAan(int loop) {
    if (aanwijzing != loop) {
      aanwijzing = loop;
      requestLayout();
    }
  }

  // Mouse -----------------------------------------------------------------------------------------

  private Optional<KeuzeId> onder(MouseEvent e) {
    return plekken.stream()
        .filter(p -> p.vakken().stream().anyMatch(v -> v.contains(e.getX(), e.getY())))
        .map(Plek::keuze)
        .findFirst();
  }

  private void wijs(MouseEvent e) {
    toonTip(onder(e));
  }

  private void toonTip(Optional<KeuzeId> keuze) {
    woorden.setCursor(keuze.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    keuze.ifPresent(k -> tip.setText(uitleg.apply(k)));
    if (keuze.isPresent() != tipAan) {
      tipAan = keuze.isPresent();
      if (tipAan) {
        Tooltip.install(woorden, tip);
      } else {
        Tooltip.uninstall(woorden, tip);
      }
    }
  }

  private void klik(MouseEvent e) {
    if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress() && !e.isShiftDown()) {
      onder(e).ifPresent(naar);
    }
  }

  // Layout ----------------------------------------------------------------------------------------

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double hoogte) {
    return 0;
  }

  @Override
  protected double computeMinWidth(double hoogte) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double breedte) {
    double ruimte = Math.max(1, breedte - links() - em() * RECHTS);
    double tekst = woorden.prefHeight(ruimte);
    double naast =
        kantlijn.getText().isEmpty() ? 0 : kantlijn.prefHeight(kantbreedte() - BALK) + em() * BOVEN;
    return Math.ceil(boven() + Math.max(tekst, naast) + em() * BOVEN);
  }

  @Override
  protected double computeMinHeight(double breedte) {
    return computePrefHeight(breedte);
  }

  private double em() {
    return nummer.getFont().getSize();
  }

  private double boven() {
    boolean kop = lijn.filter(l -> l.soort().isKop()).isPresent();
    return em() * (kop ? BOVEN_KOP : BOVEN);
  }

  private double kantbreedte() {
    return em() * Math.max(0, kant - NAAST_KANT) + BALK;
  }

  /** Where the number begins. */
  private double nummerplaats() {
    return BALK + em() * (kant + STAP * lijn.map(Lijn::inspringing).orElse(0));
  }

  /** Where the words begin. */
  private double links() {
    String aanduiding = nummer.getText();
    double breedte =
        aanduiding.isEmpty()
            ? 0
            : aanduiding.equals("-")
                ? em() * STREEPJE
                : Math.max(em() * STAP, nummer.prefWidth(-1) + em() * 0.4);
    return nummerplaats() + breedte;
  }

  @Override
  protected void layoutChildren() {
    double em = em();
    double x = snapPositionX(links());
    double y = snapPositionY(boven());
    double breedte = Math.max(1, getWidth() - x - em * RECHTS);
    woorden.resizeRelocate(x, y, breedte, woorden.prefHeight(breedte));
    nummer.relocate(snapPositionX(nummerplaats()), y);
    double ruimte = kantbreedte() - BALK;
    kantlijn.resizeRelocate(
        BALK, snapPositionY(y + em * BOVEN), ruimte, kantlijn.prefHeight(ruimte));
    balk.resizeRelocate(0, 0, BALK, getHeight());
    facultatief.setStartX(BALK + em * (kant - 0.45));
    facultatief.setEndX(facultatief.getStartX());
    facultatief.setStartY(y + em * 0.2);
    facultatief.setEndY(getHeight() - em * 0.1);
    for (Path pad : List.of(grond, open, keuzes, aangewezen)) {
      pad.setLayoutX(x);
      pad.setLayoutY(y);
    }
    // The shapes of words are known when the words are laid out.
    woorden.layout();
    teken();
  }

  /** Draws what lies behind and under the words. */
  private void teken() {
    List<PathElement> gronden = new ArrayList<>();
    List<PathElement> strepen = new ArrayList<>();
    List<PathElement> dozen = new ArrayList<>();
    List<PathElement> wijzer = new ArrayList<>();
    List<Plek> gevonden = new ArrayList<>();
    if (lijn.isPresent()) {
      Lijn nu = lijn.get();
      int plaats = nu.soort().isKop() && !nu.nummer().isEmpty() ? nu.nummer().length() + 1 : 0;
      for (int i = 0; i < nu.lopen().size(); i++) {
        Loop loop = nu.lopen().get(i);
        int eind = plaats + loop.woorden().length();
        boolean zojuist = loop.is(Teken.ZOJUIST) && !loop.woorden().isBlank();
        if (zojuist || loop.keuze().isPresent()) {
          List<Bounds> vakken = vakken(plaats, eind);
          if (zojuist) {
            vakken.forEach(v -> omtrek(v, 0, gronden));
          }
          if (loop.keuze().isPresent()) {
            gevonden.add(new Plek(i, loop.keuze().get(), vakken));
            if (loop.is(Teken.OPEN)) {
              vakken.forEach(v -> omtrek(v, 0.5, dozen));
            } else {
              vakken.forEach(v -> onderstreep(v, strepen));
            }
            if (i == aanwijzing) {
              vakken.forEach(v -> omtrek(v, -1, wijzer));
            }
          }
        }
        plaats = eind;
      }
    }
    grond.getElements().setAll(gronden);
    keuzes.getElements().setAll(strepen);
    open.getElements().setAll(dozen);
    aangewezen.getElements().setAll(wijzer);
    plekken = gevonden;
  }

  /** The boxes of some words, one on each line of print. */
  private List<Bounds> vakken(int begin, int eind) {
    List<Bounds> vakken = new ArrayList<>();
    double minX = 0;
    double minY = 0;
    double maxX = 0;
    double maxY = 0;
    boolean leeg = true;
    for (PathElement element : woorden.getRangeShape(begin, eind, false)) {
      if (element instanceof MoveTo m) {
        if (!leeg) {
          vakken.add(new BoundingBox(minX, minY, maxX - minX, maxY - minY));
        }
        minX = m.getX();
        maxX = m.getX();
        minY = m.getY();
        maxY = m.getY();
        leeg = false;
      } else if (element instanceof LineTo l) {
        minX = Math.min(minX, l.getX());
        maxX = Math.max(maxX, l.getX());
        minY = Math.min(minY, l.getY());
        maxY = Math.max(maxY, l.getY());
      }
    }
    if (!leeg) {
      vakken.add(new BoundingBox(minX, minY, maxX - minX, maxY - minY));
    }
    return vakken.stream().filter(v -> v.getWidth() > 0).toList();
  }

  private static void omtrek(Bounds vak, double inzet, List<PathElement> elementen) {
    double links = Math.round(vak.getMinX()) + inzet;
    double rechts = Math.round(vak.getMaxX()) - inzet;
    double boven = Math.round(vak.getMinY()) + inzet;
    double onder = Math.round(vak.getMaxY()) - inzet;
    elementen.add(new MoveTo(links, boven));
    elementen.add(new LineTo(rechts, boven));
    elementen.add(new LineTo(rechts, onder));
    elementen.add(new LineTo(links, onder));
    elementen.add(new ClosePath());
  }

  private void onderstreep(Bounds vak, List<PathElement> elementen) {
    double y = Math.round(vak.getMaxY() - em() * ONDER_KEUZE) + 0.5;
    elementen.add(new MoveTo(vak.getMinX(), y));
    elementen.add(new LineTo(vak.getMaxX(), y));
  }

  /** The middle of the words of a choice in this line, in this node; for a test that clicks. */
  Optional<javafx.geometry.Point2D> midden(KeuzeId keuze) {
    return plekken.stream()
        .filter(p -> p.keuze().equals(keuze))
        .flatMap(p -> p.vakken().stream())
        .findFirst()
        .map(v -> woorden.localToParent(v.getCenterX(), v.getCenterY()));
  }
}
