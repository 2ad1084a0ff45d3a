package nl.verordeningwijzer.verwijzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numerals in words. */
@DisplayName("Telwoorden")
class TelwoordenTest {

  private static final List<String> RANG =
      List.of(
          ("eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde"
                  + " dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende"
                  + " twintigste eenentwintigste tweeëntwintigste drieëntwintigste vierentwintigste"
                  + " vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste"
                  + " negenentwintigste dertigste")
              .split(" "));

  private static final List<String> HOOFD =
      List.of(
          ("een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
                  + " zestien zeventien achttien negentien twintig eenentwintig tweeëntwintig"
                  + " drieëntwintig vierentwintig vijfentwintig zesentwintig zevenentwintig"
                  + " achtentwintig negenentwintig dertig")
              .split(" "));

  @Test
  @DisplayName("van de eerste tot de dertigste, en van een tot dertig")
  void totDertig() {
    for (int i = 1; i <= 30; i++) {
      assertThat(Telwoorden.rangtelwoord(i)).isEqualTo(RANG.get(i - 1));
      assertThat(Telwoorden.hoofdtelwoord(i)).isEqualTo(HOOFD.get(i - 1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, nul, nulde",
    "40, veertig, veertigste",
    "52, tweeënvijftig, tweeënvijftigste",
    "63, drieënzestig, drieënzestigste",
    "71, eenenzeventig, eenenzeventigste",
    "80, tachtig, tachtigste",
    "99, negenennegentig, negenennegentigste"
  })
  @DisplayName("daarboven")
  void daarboven(int getal, String hoofd, String rang) {
    assertThat(Telwoorden.hoofdtelwoord(getal)).isEqualTo(hoofd);
    assertThat(Telwoorden.rangtelwoord(getal)).isEqualTo(rang);
  }

  @Test
  @DisplayName("terug: elk rangtelwoord is zijn getal, een ander woord is er geen")
  void terug() {
    for (int i = 1; i <= Telwoorden.HOOGSTE; i++) {
      assertThat(Telwoorden.waarde(Telwoorden.rangtelwoord(i))).contains(i);
    }
    assertThat(Telwoorden.waarde("laatste")).isEmpty();
    assertThat(Telwoorden.waarde("achtiende")).as("een veelgemaakte fout").contains(18);
  }

  @Test
  @DisplayName("van 0 tot en met 99")
  void grenzen() {
    assertThatThrownBy(() -> Telwoorden.rangtelwoord(100))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Telwoorden.hoofdtelwoord(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
