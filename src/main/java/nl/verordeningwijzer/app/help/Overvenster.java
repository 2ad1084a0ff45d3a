package nl.verordeningwijzer.app.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.Inlegvenster;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.regeling.Berichten;

/**
 * What the program tells about itself: its version, its licence, its sources, and what is in it.
 */
public final class Overvenster {

  private static final Berichten BERICHTEN = Berichten.van(Overvenster.class);

  private Overvenster() {}

  /** Opens the dialog over a window. */
  public static void open(StackPane laag, Omgeving omgeving) {
    if (laag.lookup("#over") != null) {
      return;
    }
    List<Node> delen = new ArrayList<>();
    delen.add(regel(versie(), "vet"));
    Stream.of("wat", "licentie", "geen-advies").forEach(s -> delen.add(regel(s)));
    delen.add(regel(BERICHTEN.bericht("over.bronnen"), "tussenkop"));
    Stream.of("model", "wettekst", "cijfers").forEach(s -> delen.add(regel(s)));
    delen.add(regel(BERICHTEN.bericht("over.onderdelen"), "tussenkop"));
    delen.add(onderdelen());
    Button kopieer = new Button(BERICHTEN.bericht("over.kopieer"));
    kopieer.setId("over-kopieer");
    Button dicht = new Button(BERICHTEN.bericht("over.sluiten"));
    dicht.setId("over-sluiten");
    Inlegvenster venster =
        new Inlegvenster(
            "over",
            laag,
            BERICHTEN.bericht("over.titel"),
            new VBox(delen.toArray(Node[]::new)),
            kopieer,
            dicht);
    kopieer.setOnAction(e -> {
      omgeving.buitenwereld().kopieer(gegevens());
      kopieer.setText(BERICHTEN.bericht("over.gekopieerd"));
    });
    dicht.setOnAction(e -> venster.sluit());
    dicht.setCancelButton(true);
    venster.open();
  }

  /** The version of the program; while it is being built it has none. */
  static String versie() {
    return Optional.ofNullable(Overvenster.class.getPackage().getImplementationVersion())
        .map(v -> BERICHTEN.bericht("over.versie", v))
        .orElse(BERICHTEN.bericht("over.zonder-versie"));
  }

  /** What someone who helps a user wants to know of the program and its machine. */
  private static String gegevens() {
    return Stream.of("java.version", "javafx.version", "os.name", "os.version", "os.arch")
        .map(naam -> naam + ": " + System.getProperty(naam, "–"))
        .collect(Collectors.joining("\n", versie() + "\n", ""));
  }

  private static Node onderdelen() {
    GridPane raster = new GridPane();
    raster.getStyleClass().add("over-onderdelen");
    ColumnConstraints breed = new ColumnConstraints();
    breed.setHgrow(Priority.ALWAYS);
    raster.getColumnConstraints().setAll(breed, new ColumnConstraints());
    List<Onderdeel> alle = Onderdeel.alle();
    for (int i = 0; i < alle.size(); i++) {
      raster.add(regel(alle.get(i).naam(), "over-naam"), 0, i);
      raster.add(regel(alle.get(i).licentie(), "klein"), 1, i);
    }
    return raster;
  }

  private static Label regel(String sleutel) {
    return regel(BERICHTEN.bericht("over." + sleutel), "over-regel");
  }

  private static Label regel(String woorden, String klasse) {
    Label label = new Label(woorden);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(klasse);
    return label;
  }
}
