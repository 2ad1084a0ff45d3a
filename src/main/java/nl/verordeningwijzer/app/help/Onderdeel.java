package nl.verordeningwijzer.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Something of others that the program is made with.
 *
 * @param naam what it is called and what it is for
 * @param licentie under which licence it may be used
 * @param artefacten how the build names it, each as group and name; none for fonts
 */
record Onderdeel(String naam, String licentie, List<String> artefacten) {

  private static final String BESTAND = "onderdelen.txt";

  Onderdeel {
    artefacten = List.copyOf(artefacten);
  }

  /** What is in the file {@code onderdelen.txt}. */
  static List<Onderdeel> alle() {
    try (InputStream in = Onderdeel.class.getResourceAsStream(BESTAND)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(r -> !r.isBlank() && !r.startsWith("#"))
          .map(Onderdeel::lees)
          .toList();
    } catch (IOException e) {
      // Read from the program's own jar: when that fails, nothing of the program works.
      throw new UncheckedIOException(e);
    }
  }

  private static Onderdeel lees(String regel) {
    String[] delen = regel.split("\\|", -1);
    if (delen.length != 3) {
      throw new IllegalStateException(BESTAND + ": " + regel);
    }
    String artefacten = delen[2].strip();
    return new Onderdeel(
        delen[0].strip(),
        delen[1].strip(),
        artefacten.isEmpty() ? List.of() : List.of(artefacten.split(" +", -1)));
  }
}
