package nl.verordeningwijzer;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The layout of the sources: google-java-format, run as a library because Maven itself may run on a
 * Java that the formatter no longer supports. The test checks; {@code mvn -q test-compile
 * exec:exec@opmaken} mends.
 */
public final class Opmaak {

  private static final JavaFormatterOptions.Style STYLE = JavaFormatterOptions.Style.GOOGLE;

  private Opmaak() {}

  /** Formats every source file under {@code src} in place. */
  public static void main(String[] args) throws IOException, FormatterException {
    for (Path file : sources()) {
      String now = Files.readString(file);
      String wanted = formatted(now);
      if (!now.equals(wanted)) {
        Files.writeString(file, wanted);
      }
    }
  }

  static List<Path> sources() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  static String formatted(String source) throws FormatterException {
    Formatter formatter = new Formatter(JavaFormatterOptions.builder().style(STYLE).build());
    String ordered = ImportOrderer.reorderImports(source, STYLE);
    return formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
  }
}
