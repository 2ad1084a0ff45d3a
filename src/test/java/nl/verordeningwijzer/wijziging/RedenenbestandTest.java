package nl.verordeningwijzer.wijziging;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The comparison with the VNG can fail: at a new difference, and at one that is no longer there.
 */
class RedenenbestandTest {

  private static final String BESTAND =
      """
      # Bron: een proef.

      == A
      Verschil in de tekst
        een        Het college, kan
        twee       Het college kan
        reden      De komma hoort er niet.
      """;

  private static void vergelijk(String een, String twee) {
    Redenenbestand bestand = new Redenenbestand(BESTAND, "een", "twee");
    bestand.kop("A");
    Redenenbestand.verschillen(List.of(een), List.of(twee))
        .forEach(verschil -> bestand.verschil("de tekst", verschil));
    bestand.eisGelijk();
  }

  @Test
  void aDifferenceWithItsReasonIsAllowed() {
    assertThatCode(() -> vergelijk("Het college, kan", "Het [college] kan"))
        .doesNotThrowAnyException();
  }

  @Test
  void aDifferenceWithoutAReasonIsNot() {
    assertThatThrownBy(() -> vergelijk("Het college kan", "De raad kan"))
        .hasMessageContaining("de reden ontbreekt");
  }

  @Test
  void aReasonWithoutADifferenceIsNot() {
    assertThatThrownBy(() -> vergelijk("Het college kan", "Het college kan"))
        .hasMessageContaining("De komma hoort er niet.");
  }
}
