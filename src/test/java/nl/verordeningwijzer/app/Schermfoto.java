package nl.verordeningwijzer.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.robot.Robot;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * Pictures of the screens, in {@code target/schermen/<naam>.png}: to look at, and for the
 * handleiding. A picture on which there is nothing to see fails the test that took it.
 *
 * <p>It is a picture as the bench draws it: the bundled letters, in shades of grey. Two runs give
 * the same bytes if nothing on the screen moves; a blinking cursor does.
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
    return bewaar(
        Schermproef.opFx(
            () -> {
              SnapshotParameters hoe = new SnapshotParameters();
              hoe.setFill(scene.getFill());
              hoe.setTransform(Transform.scale(schaal, schaal));
              hoe.setViewport(
                  new Rectangle2D(0, 0, scene.getWidth() * schaal, scene.getHeight() * schaal));
              return scene.getRoot().snapshot(hoe, null);
            }),
        naam);
  }

  /** A picture of the part of the screen where a window is, with the menus and dialogs over it. */
  public static Path vanHetScherm(Stage stage, String naam) {
    Schermproef.wacht();
    return bewaar(
        Schermproef.opFx(
            () ->
                new Robot()
                    .getScreenCapture(
                        null,
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight(),
                        false)),
        naam);
  }

  private static Path bewaar(Image image, String naam) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    Path file = MAP.resolve(naam + ".png");
    try {
      Files.createDirectories(file.getParent());
      BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
      picture.setRGB(0, 0, width, height, argb, 0, width);
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // After writing: whoever reads the failure wants to see the picture.
    mustShowSomething(argb, file);
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
