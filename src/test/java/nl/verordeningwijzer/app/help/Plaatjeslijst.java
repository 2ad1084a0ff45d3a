package nl.verordeningwijzer.app.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Which pictures the manual has, and what each shows: {@code plaatjes.txt} beside this class. */
record Plaatjeslijst(String naam, String plaats, List<String> knoppen) {

  private static final Path BESTAND =
      Path.of("src/test/resources/nl/verordeningwijzer/app/help/plaatjes.txt");

  Plaatjeslijst {
    knoppen = List.copyOf(knoppen);
  }

  static List<Plaatjeslijst> lees() {
    try {
      return Files.readAllLines(BESTAND).stream()
          .filter(r -> !r.isBlank() && !r.startsWith("#"))
          .map(r -> {
            String[] delen = r.split("\\|", -1);
            List<String> knoppen =
                Arrays.stream(delen[2].strip().split(" +", -1)).filter(k -> !k.isEmpty()).toList();
            return new Plaatjeslijst(delen[0].strip(), delen[1].strip(), knoppen);
          })
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
