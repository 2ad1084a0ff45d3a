package nl.verordeningwijzer.app;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/**
 * Pictures of the screens, in {@code target/schermen/<naam>.png}: to look at, and for the
 * handleiding. A picture on which there is nothing to see fails the test that took it.
 *
 * <p>On Linux two runs give the same bytes on every machine, if nothing on the screen moves; a
 * blinking cursor does.
 */
public final class Schermfoto {

  /** Where the pictures are. */
  public static final Path MAP = Path.of("target", "schermen");

  /**
   * The largest part of a picture that may have one colour. A page with one line of text is below
   * it; a window whose content failed to appear, with a border or a title, is above.
   */
  private static final double HOOGSTENS_EEN_KLEUR = 0.995;

  private Schermfoto() {}

  /** A picture of the content of a window at the scale of its screen, without what pops up. */
  public static Path van(Stage stage, String naam) {
    return van(stage.getScene(), naam, Schermproef.opFx(stage::getOutputScaleX));
  }

  /**
   * A picture of a scene.
   *
   * @param schaal pixels for each logical unit; the content is drawn at that size, not blown up
   */
  public static Path van(Scene scene, String naam, double schaal) {
    Schermproef.wacht();
    return bewaar(Schermproef.opFx(() -> foto(scene, schaal)), naam);
  }

  /** A picture of a window with the menus, lists and dialogs that stand over it. */
  public static Path metAllesErover(Stage stage, String naam) {
    Schermproef.wacht();
    return bewaar(
        Schermproef.opFx(() -> {
          double schaal = stage.getOutputScaleX();
          BufferedImage sum = foto(stage.getScene(), schaal);
          Graphics2D pen = sum.createGraphics();
          List<Window> windows = Window.getWindows();
          for (Window over : windows.subList(windows.indexOf(stage) + 1, windows.size())) {
            pen.drawImage(
                foto(over.getScene(), schaal),
                (int) Math.round((over.getX() - stage.getX()) * schaal),
                (int) Math.round((over.getY() - stage.getY()) * schaal),
                null);
          }
          pen.dispose();
          return sum;
        }),
        naam);
  }

  private static BufferedImage foto(Scene scene, double schaal) {
    SnapshotParameters hoe = new SnapshotParameters();
    // A menu has no ground of its own; without this it would get a white one.
    hoe.setFill(Objects.requireNonNullElse(scene.getFill(), Color.TRANSPARENT));
    hoe.setTransform(Transform.scale(schaal, schaal));
    hoe.setViewport(new Rectangle2D(0, 0, scene.getWidth() * schaal, scene.getHeight() * schaal));
    Image image = scene.getRoot().snapshot(hoe, null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, argb, 0, width);
    return picture;
  }

  private static Path bewaar(BufferedImage picture, String naam) {
    Path file = MAP.resolve(naam + ".png");
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // After writing: whoever reads the failure wants to see the picture.
    int width = picture.getWidth();
    int height = picture.getHeight();
    mustShowSomething(picture.getRGB(0, 0, width, height, null, 0, width), file);
    return file;
  }

  private static void mustShowSomething(int[] argb, Path file) {
    Map<Integer, Integer> colours = new HashMap<>();
    for (int pixel : argb) {
      colours.merge(pixel, 1, Integer::sum);
    }
    int most = colours.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (argb.length == 0 || most > HOOGSTENS_EEN_KLEUR * argb.length) {
      throw new AssertionError(
          "nothing to see on %s: %d of its %d pixels have one colour"
              .formatted(file, most, argb.length));
    }
  }
}
