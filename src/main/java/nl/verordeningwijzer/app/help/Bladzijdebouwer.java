package nl.verordeningwijzer.app.help;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.handleiding.Bladzijde;
import nl.verordeningwijzer.handleiding.Deel;
import nl.verordeningwijzer.handleiding.Handleiding;
import nl.verordeningwijzer.handleiding.Stuk;

/** Turns a page of the manual into controls. */
final class Bladzijdebouwer {

  /** What is in a paragraph that stands beside something else. */
  private static final String SMAL = "help-smal";

  private final Region ruimte;
  private final BiConsumer<String, String> naar;
  private final Map<String, Node> ankers = new LinkedHashMap<>();

  /**
   * @param ruimte what the page is shown in: pictures are no wider
   * @param naar leads to a page and a heading on it
   */
  Bladzijdebouwer(Region ruimte, BiConsumer<String, String> naar) {
    this.ruimte = ruimte;
    this.naar = naar;
  }

  /** The parts of a page, with its title. */
  List<Node> bouw(Bladzijde bladzijde) {
    ankers.clear();
    List<Node> nodes = new ArrayList<>();
    nodes.add(kop(bladzijde.titel(), "help-titel"));
    bladzijde.delen().forEach(deel -> nodes.add(node(deel)));
    return nodes;
  }

  /** The heading with this anchor on the page that was built last. */
  Optional<Node> kop(String anker) {
    return Optional.ofNullable(ankers.get(anker));
  }

  private Node node(Deel deel) {
    return switch (deel) {
      case Deel.Tussenkop k -> {
        Node kop = kop(k.tekst(), "help-tussenkop");
        ankers.put(k.anker(), kop);
        yield kop;
      }
      case Deel.Alinea a -> alinea(a.stukken());
      case Deel.Kader k -> {
        VBox kader = new VBox(alinea(k.stukken()));
        kader.getStyleClass().add("help-kader");
        yield kader;
      }
      case Deel.Lijst l -> lijst(l);
      case Deel.Tabel t -> tabel(t);
      case Deel.Beeld b -> beeld(b);
    };
  }

  private static Label kop(String woorden, String klasse) {
    Label kop = new Label(woorden);
    kop.setWrapText(true);
    kop.setMinHeight(Region.USE_PREF_SIZE);
    kop.getStyleClass().add(klasse);
    return kop;
  }

  private TextFlow alinea(List<Stuk> stukken) {
    TextFlow alinea = new TextFlow();
    alinea.getStyleClass().add("help-alinea");
    alinea.setAccessibleRole(AccessibleRole.TEXT);
    alinea.setAccessibleText(Deel.woorden(stukken));
    stukken.forEach(stuk -> alinea.getChildren().addAll(nodes(stuk)));
    return alinea;
  }

  private List<Node> nodes(Stuk stuk) {
    return switch (stuk) {
      case Stuk.Woorden w -> List.of(tekst(w.tekst(), "help-woorden"));
      case Stuk.Schermwoorden w -> List.of(tekst(w.tekst(), "help-scherm"));
      case Stuk.Toets t -> toetsen(t.tekst());
      case Stuk.Teken t ->
          List.of(new Statusteken(Statusteken.Status.valueOf(t.naam().toUpperCase(Locale.ROOT))));
      case Stuk.Koppeling k -> List.of(koppeling(k));
    };
  }

  private static Text tekst(String woorden, String klasse) {
    Text tekst = new Text(woorden);
    tekst.getStyleClass().add(klasse);
    return tekst;
  }

  /** Each key as a cap, as they lie on the keyboard. */
  private static List<Node> toetsen(String combinatie) {
    List<Node> nodes = new ArrayList<>();
    for (String toets : Arrays.asList(combinatie.split("\\+", -1))) {
      if (!nodes.isEmpty()) {
        nodes.add(tekst(" ", "help-woorden"));
      }
      Label kap = new Label(toets);
      kap.getStyleClass().add("help-toets");
      kap.setMinWidth(Region.USE_PREF_SIZE);
      nodes.add(kap);
    }
    return nodes;
  }

  private Node koppeling(Stuk.Koppeling koppeling) {
    Hyperlink link = new Hyperlink(koppeling.tekst());
    link.setMnemonicParsing(false);
    link.getStyleClass().add("help-koppeling");
    link.setOnAction(e -> naar.accept(koppeling.bladzijde(), koppeling.anker()));
    return link;
  }

  private Node lijst(Deel.Lijst lijst) {
    VBox punten = new VBox();
    punten.getStyleClass().add("help-lijst");
    for (int i = 0; i < lijst.punten().size(); i++) {
      Label nummer = new Label(lijst.genummerd() ? (i + 1) + "." : "•");
      nummer.getStyleClass().add("help-nummer");
      nummer.setMinWidth(Region.USE_PREF_SIZE);
      TextFlow woorden = alinea(lijst.punten().get(i));
      woorden.getStyleClass().add(SMAL);
      woorden.setMinWidth(0);
      HBox.setHgrow(woorden, Priority.ALWAYS);
      // A sign is mark enough.
      boolean teken = lijst.punten().get(i).getFirst() instanceof Stuk.Teken;
      HBox punt = teken ? new HBox(woorden) : new HBox(nummer, woorden);
      punt.getStyleClass().add("help-punt");
      punten.getChildren().add(punt);
    }
    return punten;
  }

  private Node tabel(Deel.Tabel tabel) {
    GridPane raster = new GridPane();
    raster.getStyleClass().add("help-tabel");
    for (int k = 0; k < tabel.kop().size(); k++) {
      ColumnConstraints kolom = new ColumnConstraints();
      kolom.setHgrow(k == 0 ? Priority.NEVER : Priority.ALWAYS);
      if (k == 0) {
        kolom.setMinWidth(Region.USE_PREF_SIZE);
      }
      raster.getColumnConstraints().add(kolom);
      raster.add(kop(Deel.woorden(tabel.kop().get(k)), "vet"), k, 0);
    }
    for (int r = 0; r < tabel.rijen().size(); r++) {
      for (int k = 0; k < tabel.kop().size(); k++) {
        TextFlow cel = alinea(tabel.rijen().get(r).get(k));
        cel.getStyleClass().add(SMAL);
        GridPane.setValignment(cel, VPos.TOP);
        raster.add(cel, k, r + 1);
      }
    }
    return raster;
  }

  private Node beeld(Deel.Beeld beeld) {
    VBox kader = new VBox();
    kader.getStyleClass().add("help-beeld");
    Handleiding.plaatje(beeld.bestand())
        .ifPresent(png -> {
          Image image = new Image(new ByteArrayInputStream(png));
          ImageView plaatje = new ImageView(image);
          plaatje.setPreserveRatio(true);
          plaatje.setSmooth(true);
          plaatje.setAccessibleText(beeld.omschrijving());
          plaatje
              .fitWidthProperty()
              .bind(ruimte.widthProperty().map(w -> Math.min(w.doubleValue(), image.getWidth())));
          kader.getChildren().add(plaatje);
        });
    Label bijschrift = kop(beeld.omschrijving(), "klein");
    kader.getChildren().add(bijschrift);
    return kader;
  }
}
