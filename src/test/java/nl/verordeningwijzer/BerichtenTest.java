package nl.verordeningwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every message that a screen asks for is there, and every message that is there is asked for. A
 * key may be made of a fixed beginning and something that follows: then the beginning counts.
 */
class BerichtenTest {

  private static final Path BRON = Path.of("src/main/java/nl/verordeningwijzer/app");
  private static final Path BUNDELS = Path.of("src/main/resources/nl/verordeningwijzer/app");

  /** Words between quotes that can be a key, or the beginning of one. */
  private static final Pattern SLEUTEL = Pattern.compile("\"([a-z0-9][a-z0-9.-]*)\"");

  private static final Pattern GEVRAAGD =
      Pattern.compile("bericht\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");

  private static List<Path> pakketten() throws IOException {
    try (Stream<Path> mappen = Files.walk(BRON)) {
      return mappen.filter(Files::isDirectory).toList();
    }
  }

  private static String bron(Path map) throws IOException {
    try (Stream<Path> bestanden = Files.list(map)) {
      StringBuilder bron = new StringBuilder();
      for (Path bestand : bestanden.filter(b -> b.toString().endsWith(".java")).toList()) {
        bron.append(Files.readString(bestand));
      }
      return bron.toString();
    }
  }

  private static Set<String> sleutels(Path map) throws IOException {
    Path bundel = BUNDELS.resolve(BRON.relativize(map)).resolve("berichten.properties");
    Properties berichten = new Properties();
    if (Files.exists(bundel)) {
      try (Reader lezer = Files.newBufferedReader(bundel, StandardCharsets.UTF_8)) {
        berichten.load(lezer);
      }
    }
    return new TreeSet<>(berichten.stringPropertyNames());
  }

  private static Set<String> woorden(Pattern patroon, String bron) {
    return patroon
        .matcher(bron)
        .results()
        .map((MatchResult m) -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyMessageThatIsAskedForIsThere() throws IOException {
    List<String> ontbreekt = new ArrayList<>();
    for (Path map : pakketten()) {
      Set<String> sleutels = sleutels(map);
      woorden(GEVRAAGD, bron(map)).stream()
          .filter(s -> !sleutels.contains(s))
          .forEach(s -> ontbreekt.add(bundel(map) + " needs the line:  " + s + " = …"));
    }
    assertThat(ontbreekt).isEmpty();
  }

  @Test
  void everyMessageThatIsThereIsAskedFor() throws IOException {
    List<String> overbodig = new ArrayList<>();
    for (Path map : pakketten()) {
      String bron = bron(map);
      Set<String> genoemd = woorden(SLEUTEL, bron);
      sleutels(map).stream()
          .filter(s -> genoemd.stream().noneMatch(g -> isOf(g, s)))
          .forEach(s -> overbodig.add(bundel(map) + " has a line that nobody asks for:  " + s));
    }
    assertThat(overbodig).isEmpty();
  }

  /** Whether what the source names is the key, or its beginning up to a separator. */
  private static boolean isOf(String genoemd, String sleutel) {
    return sleutel.equals(genoemd)
        || (genoemd.endsWith(".") && sleutel.startsWith(genoemd))
        || sleutel.startsWith(genoemd + ".");
  }

  private static String bundel(Path map) {
    return BUNDELS.resolve(BRON.relativize(map)).resolve("berichten.properties").toString();
  }
}
