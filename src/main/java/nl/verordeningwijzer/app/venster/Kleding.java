package nl.verordeningwijzer.app.venster;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import nl.verordeningwijzer.app.werk.Voorkeuren;

/** How everything looks: theme, letters, and our own style sheet over them. */
public final class Kleding {

  /** The usual size of letters, in pixels. */
  private static final double GEWOON = 13;

  private static final int HEEL = 100;

  /** How large an icon is, in em. */
  private static final double ICOON = 1.1;

  /** How large the sign of a state is, in em. */
  private static final double TEKEN = 1.2;

  private static final PseudoClass DONKER = PseudoClass.getPseudoClass("donker");
  private static final PseudoClass RUSTIG = PseudoClass.getPseudoClass("rustig");

  private static final List<String> LETTERTYPEN =
      List.of(
          "NotoSans-Regular.ttf",
          "NotoSans-Bold.ttf",
          "NotoSans-Italic.ttf",
          "NotoSans-BoldItalic.ttf",
          "texgyrepagella-regular.otf",
          "texgyrepagella-bold.otf",
          "texgyrepagella-italic.otf",
          "texgyrepagella-bolditalic.otf");

  /** Our style sheets, the base first. */
  private static final List<String> STIJLEN =
      List.of(
          "stijl.css",
          "antwoord.css",
          "documenten.css",
          "help.css",
          "planning.css",
          "tekst.css",
          "toetsing.css",
          "waswordt.css",
          "wet.css");

  private Kleding() {}

  /** Loads the fonts that come with the program: it looks the same on every machine. */
  public static void laadLetters() {
    for (String naam : LETTERTYPEN) {
      String pad = "/nl/verordeningwijzer/app/lettertypen/" + naam;
      try (InputStream in = Kleding.class.getResourceAsStream(pad)) {
        if (Font.loadFont(in, GEWOON) == null) {
          throw new IllegalStateException("the program is damaged: no font " + pad);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Whether the dark theme is shown with these preferences. */
  public static boolean isDonker(Voorkeuren voorkeuren) {
    return switch (voorkeuren.thema()) {
      case LICHT -> false;
      case DONKER -> true;
      case ZOALS_COMPUTER -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  /** Dresses the window as the user likes it. */
  public static void kleed(Region raam, Voorkeuren voorkeuren) {
    boolean donker = isDonker(voorkeuren);
    String thema =
        donker
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet();
    if (!thema.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(thema);
    }
    double letter = GEWOON * voorkeuren.lettergrootte() / HEEL;
    List<String> stijlen = new ArrayList<>();
    STIJLEN.forEach(naam ->
        stijlen.add(
            Kleding.class.getResource("/nl/verordeningwijzer/app/" + naam).toExternalForm()));
    stijlen.add(iconen(letter));
    raam.getStylesheets().setAll(stijlen);
    raam.pseudoClassStateChanged(DONKER, donker);
    raam.pseudoClassStateChanged(RUSTIG, voorkeuren.minderBeweging());
    raam.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", letter));
  }

  /** The size of icons: their style takes whole pixels only, so it cannot be said in em. */
  private static String iconen(double letter) {
    String css =
        String.format(
            Locale.ROOT,
            ".ikonli-font-icon { -fx-icon-size: %d; } .statusteken { -fx-icon-size: %d; }",
            Math.round(letter * ICOON),
            Math.round(letter * TEKEN));
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }
}
