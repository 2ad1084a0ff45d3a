package nl.verordeningwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpmaakTest {

  @Test
  void everySourceFileIsFormatted() throws Exception {
    List<Path> unformatted = new ArrayList<>();
    for (Path file : Opmaak.sources()) {
      String now = Files.readString(file);
      if (!now.equals(Opmaak.formatted(now))) {
        unformatted.add(file);
      }
    }
    assertThat(unformatted).as("run: mvn -q test-compile exec:exec@opmaken").isEmpty();
  }
}
