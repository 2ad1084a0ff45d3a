package nl.verordeningwijzer.wijziging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verordeningwijzer.wijziging.Bewijswerk.Uitslag;
import org.junit.jupiter.api.Test;

/** Counting what comes of decisions with a mistake, with an executor that knows one sentence. */
class BewijswerkTest {

  private static final List<String> WAS = List.of("1. De raad kan.", "2. Het college kan.");
  private static final String BESLUIT =
      """
      Artikel I

      A
      In artikel 4, tweede lid, wordt ‘kan’ vervangen door ‘mag niet’.
      """;
  private static final List<String> WORDT = List.of("1. De raad kan.", "2. Het college mag niet.");

  @Test
  void whoReadsEverythingNoticesEveryMistake() {
    Uitslag uitslag = Bewijswerk.toets(BESLUIT, uitvoerder("artikel 4"), WORDT);

    assertThat(uitslag.verslag())
        .isEqualTo(
            """
            9 fouten: 6 geweigerd, 3 leiden tot een andere tekst, 0 niet opgemerkt
            """);
  }

  @Test
  void whoDoesNotReadTheArticleMissesTheMistakesInIt() {
    Uitslag uitslag = Bewijswerk.toets(BESLUIT, uitvoerder("artikel \\d+"), WORDT);

    assertThat(uitslag.verslag())
        .isEqualTo(
            """
            9 fouten: 5 geweigerd, 3 leiden tot een andere tekst, 1 niet opgemerkt
            niet opgemerkt: artikel 4 → artikel 5
              in: In artikel 4, tweede lid, wordt ‘kan’ vervangen door ‘mag niet’.
            """);
  }

  @Test
  void resultsAreAddedUp() {
    Uitslag goed = Bewijswerk.toets(BESLUIT, uitvoerder("artikel 4"), WORDT);
    Uitslag slecht = Bewijswerk.toets(BESLUIT, uitvoerder("artikel \\d+"), WORDT);

    assertThat(goed.met(slecht).total()).isEqualTo(goed.total() + slecht.total());
    assertThat(goed.met(slecht).survivors()).isEqualTo(slecht.survivors());
  }

  @Test
  void aDecisionThatIsWrongItselfProvesNothing() {
    assertThatThrownBy(() -> Bewijswerk.toets(BESLUIT, uitvoerder("artikel 4"), WAS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mag niet");
  }

  /** Knows one sentence; the words must stand in the lid. */
  private static Function<String, Optional<List<String>>> uitvoerder(String artikel) {
    Pattern zin =
        Pattern.compile(
            "(?m)^In " + artikel + ", (eerste|tweede) lid, wordt ‘(.*)’ vervangen door ‘(.*)’\\.$");
    return besluit -> {
      Matcher gelezen = zin.matcher(besluit);
      if (!gelezen.find()) {
        return Optional.empty();
      }
      int lid = gelezen.group(1).equals("eerste") ? 0 : 1;
      String oud = gelezen.group(2);
      if (!WAS.get(lid).contains(" " + oud + ".")) {
        return Optional.empty();
      }
      List<String> wordt = new ArrayList<>(WAS);
      wordt.set(lid, WAS.get(lid).replace(oud, gelezen.group(3)));
      return Optional.of(wordt);
    };
  }
}
