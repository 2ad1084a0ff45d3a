package nl.verordeningwijzer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.font.freetype.PlainFontFactory;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javafx.scene.text.Font;

/**
 * The letters of the test bench: on Linux only those that the program brings along, whatever is
 * installed. So a screen measures the same on every machine, and a sign that none of our fonts has
 * shows as an empty box on the picture instead of as luck.
 */
final class Proefletters {

  private static final Path MAP = Path.of("target", "proefstand", "lettertypen");
  private static final List<String> STIJLEN = List.of("regular", "bold", "italic", "bolditalic");

  /** The files of each family, in the order of the styles. */
  private static final Map<String, List<String>> BESTANDEN =
      Map.of(
          "sans",
          List.of(
              "NotoSans-Regular.ttf",
              "NotoSans-Bold.ttf",
              "NotoSans-Italic.ttf",
              "NotoSans-BoldItalic.ttf"),
          "serif",
          List.of(
              "texgyrepagella-regular.otf",
              "texgyrepagella-bold.otf",
              "texgyrepagella-italic.otf",
              "texgyrepagella-bolditalic.otf"));

  private Proefletters() {}

  /** Before JavaFX starts: what it takes for the fonts of the machine. */
  static void install() throws IOException, ReflectiveOperationException {
    if (!System.getProperty("os.name").startsWith("Linux")) {
      return;
    }
    needFreeType();
    Files.createDirectories(MAP);
    Properties logical = new Properties();
    for (var family : BESTANDEN.entrySet()) {
      for (int i = 0; i < STIJLEN.size(); i++) {
        String file = family.getValue().get(i);
        try (InputStream in = open(file)) {
          Files.copy(in, MAP.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        logical.setProperty("%s.%s.0.file".formatted(family.getKey(), STIJLEN.get(i)), file);
      }
    }
    try (var out = Files.newOutputStream(MAP.resolve("logicalfonts.properties"))) {
      logical.store(out, null);
    }
    System.setProperty("prism.useFontConfig", "false");
    System.setProperty("prism.fontdir", MAP.toString());
    PlainFontFactory.install();
  }

  /** After JavaFX started: the families by their own names, as the program loads them. */
  static void load() throws IOException {
    for (var family : BESTANDEN.values()) {
      for (String file : family) {
        try (InputStream in = open(file)) {
          assertThat(Font.loadFont(in, 12)).as(file).isNotNull();
        }
      }
    }
  }

  private static InputStream open(String file) {
    return Proefletters.class.getResourceAsStream("lettertypen/" + file);
  }

  /** Without it JavaFX reports pages that name neither the cause nor the cure. */
  private static void needFreeType() {
    try {
      SymbolLookup.libraryLookup("libfreetype.so.6", Arena.global());
    } catch (IllegalArgumentException e) {
      throw new AssertionError(
          "The tests of the screens need the library FreeType: install the package libfreetype6"
              + " (Debian, Ubuntu: sudo apt-get install libfreetype6).");
    }
  }
}
