package nl.verordeningwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which nobody is at the town hall. */
@DisplayName("De feestdagen")
class FeestdagTest {

  @ParameterizedTest(name = "{0}")
  @DisplayName("zijn die van de Algemene termijnenwet, met de dag na Hemelvaart")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025 | 1-1 18-4 21-4 26-4 5-5 29-5 30-5 9-6 25-12 26-12
          2026 | 1-1 3-4 6-4 27-4 5-5 14-5 15-5 25-5 25-12 26-12
          2027 | 1-1 26-3 29-3 27-4 5-5 6-5 7-5 17-5 25-12 26-12
          2028 | 1-1 14-4 17-4 27-4 5-5 25-5 26-5 5-6 25-12 26-12
          """)
  void perJaar(int jaar, String dagen) {
    assertThat(
            Modelbestanden.model().planning().feestdagen().stream()
                .map(f -> f.in(jaar))
                .sorted()
                .map(d -> d.getDayOfMonth() + "-" + d.getMonthValue())
                .collect(Collectors.joining(" ")))
        .isEqualTo(dagen);
  }

  /** The earliest and the latest Easter there can be, and the exceptions of the rule. */
  @ParameterizedTest
  @DisplayName("volgen eerste paasdag, hoe vroeg of laat die ook is")
  @CsvSource({
    "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23",
    "2019-04-21", "2026-04-05", "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22",
  })
  void pasen(LocalDate dag) {
    assertThat(Feestdag.pasen(dag.getYear())).isEqualTo(dag);
  }
}
