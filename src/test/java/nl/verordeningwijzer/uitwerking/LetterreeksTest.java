package nl.verordeningwijzer.uitwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Letters van het besluit op een rij")
class LetterreeksTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3             | C
          3 4           | C en D
          3 5           | C en E
          3 4 5         | C tot en met E
          3 4 6         | C, D en F
          1 3 4 5       | A en C tot en met E
          3 4 5 8       | C tot en met E en H
          1 3 4 5 6 8   | A, C tot en met F en H
          1 2 3 6 7 8   | A tot en met C en F tot en met H
          1 2 4 5 6 9   | A, B, D tot en met F en I
          # Aanwijzing 6.15: na Z komen AA en BB.
          25 26 27 28   | Y tot en met BB
          26 28         | Z en BB
          # De volgorde is die van het besluit, en elke letter staat er één keer.
          8 3 4 3       | C, D en H
          """)
  @DisplayName("drie of meer achter elkaar zijn een reeks")
  void woorden(String plaatsen, String woorden) {
    Letterreeks reeks =
        new Letterreeks(Arrays.stream(plaatsen.split(" ")).map(Integer::valueOf).toList());
    assertThat(reeks.woorden()).isEqualTo(woorden);
    assertThat(reeks.isEnkel()).isEqualTo(woorden.length() == 1);
  }
}
