package nl.verordeningwijzer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Words that nobody reads any more are a trap for whoever corrects them. */
@DisplayName("De berichten van de planning")
class PlanberichtenTest {

  private static final Path BRON = Path.of("src/main/java/nl/verordeningwijzer/planning");
  private static final Pattern SLEUTEL = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");

  @Test
  @DisplayName("staan er allemaal om gelezen te worden")
  void gebruikt() throws IOException {
    Set<String> genoemd = new TreeSet<>();
    try (Stream<Path> bestanden = Files.list(BRON)) {
      for (Path bestand : bestanden.toList()) {
        SLEUTEL.matcher(Files.readString(bestand)).results().forEach(m -> genoemd.add(m.group(1)));
      }
    }
    Set<String> sleutels =
        ResourceBundle.getBundle("nl.verordeningwijzer.planning.berichten", Locale.ROOT).keySet();
    assertThat(sleutels.stream().filter(s -> !genoemd.contains(s)).collect(Collectors.toSet()))
        .isEmpty();
  }
}
