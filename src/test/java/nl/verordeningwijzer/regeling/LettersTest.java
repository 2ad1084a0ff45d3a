package nl.verordeningwijzer.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters of onderdelen and of decisions. */
@DisplayName("Letters")
class LettersTest {

  @ParameterizedTest
  @CsvSource({
    "1, a, A",
    "2, b, B",
    "26, z, Z",
    "27, aa, AA",
    "28, bb, BB",
    "52, zz, ZZ",
    "53, aaa, AAA",
    "54, bbb, BBB"
  })
  @DisplayName("lopen van A tot Z, en dan AA, BB (niet AB)")
  void letters(int plaats, String klein, String groot) {
    assertThat(Letters.klein(plaats)).isEqualTo(klein);
    assertThat(Letters.groot(plaats)).isEqualTo(groot);
  }

  @Test
  @DisplayName("beginnen bij plaats 1")
  void vanafEen() {
    assertThatThrownBy(() -> Letters.klein(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Letters.groot(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
