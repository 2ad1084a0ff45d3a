package nl.verordeningwijzer.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import nl.verordeningwijzer.app.Programmaproef;
import nl.verordeningwijzer.app.Schermfoto;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.venster.Kleding;
import nl.verordeningwijzer.app.werk.Thema;
import nl.verordeningwijzer.app.werk.Voorkeuren;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the manual, in {@code target/schermen/handleiding}. With {@code
 * -Dplaatjes=bewaar} they take the place of those in the sources.
 */
class HandleidingplaatjesTest extends Programmaproef {

  private static final Path BRON =
      Path.of("src/main/resources/nl/verordeningwijzer/handleiding/plaatjes");

  /** A PNG with its own table of colours holds no more. */
  private static final int KLEUREN = 256;

  private static void bewaar(Path foto, String naam) throws IOException {
    if ("bewaar".equals(System.getProperty("plaatjes"))) {
      Files.createDirectories(BRON);
      ImageIO.write(
          minderKleuren(ImageIO.read(foto.toFile())), "png", BRON.resolve(naam + ".png").toFile());
    }
  }

  @Test
  void everyScreenOfTheManualIsTaken() throws IOException {
    start(Thema.LICHT, 100);
    // Opened once, so that the start screen has something to show.
    opent("stap:keuzes");
    for (Plaatjeslijst plaatje : Plaatjeslijst.lees()) {
      if (plaatje.plaats().equals("-")) {
        opFx(() -> programma.naarStart());
        wacht();
      } else if (programma.raam().lookup(".hoofdvenster") == null) {
        opent(plaatje.plaats());
      } else {
        naar(plaatje.plaats());
      }
      plaatje.knoppen().forEach(id -> opFx(() -> vind(id, ButtonBase.class).fire()));
      wachtOpAchtergrond();
      zonderCursor();
      zonderMapVanDeTest();
      bewaar(Schermfoto.van(stage, "handleiding/" + plaatje.naam()), plaatje.naam());
    }
  }

  /** A blinking cursor would make every picture another one. */
  private void zonderCursor() {
    opFx(() -> stage.getScene().getRoot().requestFocus());
    wacht();
  }

  /** The folder of this test says nothing to a reader, and is another one every time. */
  private void zonderMapVanDeTest() {
    opFx(() ->
        programma.raam().lookupAll(".label").stream()
            .filter(l -> l instanceof Label label && !label.textProperty().isBound())
            .map(Label.class::cast)
            .filter(l -> l.getText() != null)
            .forEach(l -> l.setText(l.getText().replace(map + "/", "G:\\Sociaal domein\\"))));
    wacht();
  }

  @Test
  void everySignOfTheLegendIsTaken() throws IOException {
    for (Statusteken.Status status : Statusteken.Status.values()) {
      Scene scene = opFx(() -> teken(status));
      String naam = "teken-" + status.name().toLowerCase(Locale.ROOT);
      Path foto = Schermfoto.van(scene, "handleiding/" + naam, 2);
      assertThat(ImageIO.read(foto.toFile()).getWidth()).isEqualTo(48);
      bewaar(foto, naam);
    }
  }

  private Scene teken(Statusteken.Status status) {
    Statusteken teken = new Statusteken(status);
    // Its own style names its font.
    teken.setStyle(teken.getStyle() + "; -fx-icon-size: 22;");
    StackPane vlak = new StackPane(teken);
    vlak.getStyleClass().add("raam");
    Kleding.kleed(vlak, Voorkeuren.STANDAARD.metThema(Thema.LICHT));
    vlak.setStyle(vlak.getStyle() + "-fx-background-color: white;");
    return new Scene(vlak, 24, 24);
  }

  /** The most frequent colours stay; every other becomes the nearest of them. */
  private static BufferedImage minderKleuren(BufferedImage vol) {
    Map<Integer, Integer> keren = new HashMap<>();
    for (int y = 0; y < vol.getHeight(); y++) {
      for (int x = 0; x < vol.getWidth(); x++) {
        keren.merge(vol.getRGB(x, y) & 0xffffff, 1, Integer::sum);
      }
    }
    List<Integer> meest =
        keren.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(KLEUREN)
            .map(Map.Entry::getKey)
            .toList();
    int[] tabel = meest.stream().mapToInt(Integer::intValue).toArray();
    IndexColorModel kleuren =
        new IndexColorModel(
            8, tabel.length, tabel, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    BufferedImage minder =
        new BufferedImage(
            vol.getWidth(), vol.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, kleuren);
    Map<Integer, Integer> plaats = new HashMap<>();
    for (int y = 0; y < vol.getHeight(); y++) {
      for (int x = 0; x < vol.getWidth(); x++) {
        int kleur = vol.getRGB(x, y) & 0xffffff;
        int index = plaats.computeIfAbsent(kleur, k -> dichtstbij(k, tabel));
        minder.getRaster().setSample(x, y, 0, index);
      }
    }
    return minder;
  }

  private static int dichtstbij(int kleur, int[] tabel) {
    int beste = 0;
    for (int i = 1; i < tabel.length; i++) {
      if (afstand(kleur, tabel[i]) < afstand(kleur, tabel[beste])) {
        beste = i;
      }
    }
    return beste;
  }

  private static int afstand(int a, int b) {
    int som = 0;
    for (int schuif = 0; schuif <= 16; schuif += 8) {
      int verschil = (a >> schuif & 0xff) - (b >> schuif & 0xff);
      som += verschil * verschil;
    }
    return som;
  }
}
