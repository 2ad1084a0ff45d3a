package nl.verordeningwijzer.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import nl.verordeningwijzer.regeling.Regelherkenning.Herkend;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line is, by how it begins. */
@DisplayName("Een regel")
class RegelherkenningTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      nullValues = "–",
      emptyValue = "",
      textBlock =
          """
          Hoofdstuk 2. Beleid            | HOOFDSTUK    | 2    | . | Beleid
          Hoofdstuk 3A Breed offensief   | HOOFDSTUK    | 3A   | – | Breed offensief
          Hoofdstuk 4                    | HOOFDSTUK    | 4    | – | –
          Hoofdstuk 4: Slot              | HOOFDSTUK    | 4    | : | Slot
          Hoofdstuk twee                 | ALINEA       | –    | – | Hoofdstuk twee
          Paragraaf 3A.1 Proces          | PARAGRAAF    | 3A.1 | – | Proces
          Paragraaf 3A.4. Overig         | PARAGRAAF    | 3A.4 | . | Overig
          Paragraaf 2. Proces            | PARAGRAAF    | 2    | . | Proces
          Artikel 14h. Jobcoaching       | ARTIKEL      | 14h  | . | Jobcoaching
          Artikel 10da Twee letters      | ARTIKEL      | 10da | – | Twee letters
          Artikel 3.4 Met een punt       | ARTIKEL      | 3.4  | – | Met een punt
          Artikel 3.4.                   | ARTIKEL      | 3.4  | . | –
          Artikel 2:79a. Met dubbele punt | ARTIKEL     | 2:79a | . | Met dubbele punt
          Artikel 5: Begrippen           | ARTIKEL      | 5    | : | Begrippen
          Artikel 5 – Begrippen          | ARTIKEL      | 5    | – | – Begrippen
          Artikel 5, tweede lid, vervalt | ALINEA       | –    | – | Artikel 5, tweede lid, vervalt
          Artikel 5 is van toepassing    | ALINEA       | –    | – | Artikel 5 is van toepassing
          Hoofdstuk 1 geldt.             | ALINEA       | –    | – | Hoofdstuk 1 geldt.
          Artikelen 5 en 6               | ALINEA       | –    | – | Artikelen 5 en 6
          (Vervallen)                    | VERVALLEN    | –    | – | –
          (Vervallen) en meer            | ALINEA       | –    | – | (Vervallen) en meer
          Bijlage behorende bij artikel 1 | BIJLAGE     | –    | – | Bijlage behorende bij artikel 1
          Bijlagen horen erbij           | ALINEA       | –    | – | Bijlagen horen erbij
          1. Het college                 | LID          | 1    | – | Het college
          1.Het college                  | LID          | 1    | – | Het college
          12.                            | LID          | 12   | – | –
          1.500 euro                     | ALINEA       | –    | – | 1.500 euro
          a. dit                         | ONDERDEEL    | a    | – | dit
          bb. dat                        | ONDERDEEL    | bb   | – | dat
          ab. geen letter                | ALINEA       | –    | – | ab. geen letter
          1°. zus                        | SUBONDERDEEL | 1    | – | zus
          2° zo                          | SUBONDERDEEL | 2    | – | zo
          - term: uitleg                 | BEGRIP       | –    | – | term: uitleg
          -term: uitleg                  | BEGRIP       | –    | – | term: uitleg
          Het college kan                | ALINEA       | –    | – | Het college kan
          """)
  @DisplayName("is wat zij is door haar begin")
  void soorten(String regel, Regelsoort soort, String nummer, String scheiding, String rest) {
    Herkend herkend = Regelherkenning.herken(regel);

    assertThat(herkend.soort()).isEqualTo(soort);
    assertThat(herkend.nummer()).isEqualTo(nummer == null ? "" : nummer);
    assertThat(herkend.scheiding()).isEqualTo(scheiding == null ? "" : scheiding);
    if (soort != Regelsoort.VERVALLEN) {
      assertThat(regel.substring(herkend.begin())).isEqualTo(rest == null ? "" : rest);
    }
  }

  @Test
  @DisplayName("mag tekens bevatten die Java een regeleinde vindt")
  void vreemdeTekens() {
    assertThat(Regelherkenning.herken("a\u2028b").soort()).isEqualTo(Regelsoort.ALINEA);
    assertThat(Regelherkenning.herken("1. a\u0085b").soort()).isEqualTo(Regelsoort.LID);
    assertThat(Regelherkenning.herken("").soort()).isEqualTo(Regelsoort.ALINEA);
  }
}
