package nl.verordeningwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MeldingTest {

  @Test
  void everyMessageHasWordsAndNoWordsAreLeftOver() {
    ResourceBundle woorden = ResourceBundle.getBundle("nl.verordeningwijzer.document.meldingen");
    assertThat(
            woorden.keySet().stream().filter(k -> k.equals(k.toUpperCase(java.util.Locale.ROOT))))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Melding.values()).map(Melding::name).toList());
  }

  @Test
  void everyMessageStandsWithItsFile() {
    for (Melding melding : Melding.values()) {
      assertThat(melding.fout("bestand.x", 1, 2, 3, 4, 5).getMessage())
          .as(melding.name())
          .contains("bestand.x")
          .doesNotContain("{");
    }
  }
}
