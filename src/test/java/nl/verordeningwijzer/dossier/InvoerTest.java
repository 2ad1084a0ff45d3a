package nl.verordeningwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoerTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "what is on one line already | € 1.500, ’s-Hertogenbosch (“Wérk & co.”) – 100% | € 1.500, ’s-Hertogenbosch (“Wérk & co.”) – 100%",
        "ends of lines       | twee\\r\\nregels\\nen\\ru2028een\\u2029derde | twee regels en u2028een derde",
        "a tab from a table  | licht\\t5 procent                     | licht 5 procent",
        "a soft line break of Word | een\\u000btwee                  | een twee",
        "spaces at the ends  | \\u00a0 de wet \\u2003               | de wet",
        "hard and thin spaces | € 500 en 5\\u202f000\\u00a0m\\u2009x | € 500 en 5 000 m x",
        "more spaces         | een   twee                            | een twee",
        "soft hyphens        | loon\\u00adkosten\\u00adsubsidie      | loonkostensubsidie",
        "zero width          | \\ufeffge\\u200bmeen\\u2060te\\u200d   | gemeente",
        "writing direction   | \\u202egemeente\\u202c \\u200eX\\u2067  | gemeente X",
        "hard hyphens        | re\\u2011integratie of re\\u001eintegratie | re-integratie of re-integratie",
        "an accent by itself | ee\\u0301n                            | eén",
        "a bullet of Word    | \\uf0b7\\teen                          | een",
        "what no document can show | a\\u0000b\\u0007c\\ufffcd\\uffffe\\ud800f | abcdef",
        "another script      | Ёлка 日本 😀                            | Ёлка 日本 😀",
        "nothing to see      | \\u200b\\n\\u00a0                      | ``",
      })
  void becomesOneLine(String wat, String getypt, String regel) {
    assertThat(Invoer.opEenRegel(uitgeschreven(getypt))).as(wat).isEqualTo(regel);
  }

  private static String uitgeschreven(String tekst) {
    return tekst
        .replace("\\r", "\r")
        .replace("\\n", "\n")
        .replace("\\t", "\t")
        .transform(t ->
            java.util.regex.Pattern.compile("\\\\u(\\p{XDigit}{4})")
                .matcher(t)
                .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }

  @Test
  void aReasonOnMoreLinesBecomesOne() {
    var id = new nl.verordeningwijzer.regeling.KeuzeId("werkstage");
    Dossier leeg = Dossier.leeg(new nl.verordeningwijzer.model.Modelversie("model", "1"));
    Dossier metReden = leeg.metReden(id, "Het werkt.\n\n\tDe raad wil het. ");
    assertThat(metReden.redenen()).containsEntry(id, "Het werkt. De raad wil het.");
    assertThat(metReden.metReden(id, " \n").redenen()).isEmpty();
  }

  @Property(tries = 2000)
  void whateverIsPastedIsOneLineThatStaysAsItIs(@ForAll String getypt) {
    String regel = Invoer.opEenRegel(getypt);
    assertThat(regel).isEqualTo(regel.strip()).doesNotContain("  ");
    assertThat(regel.codePoints()).noneMatch(Character::isISOControl);
    assertThat(Invoer.opEenRegel(regel)).isEqualTo(regel);
    byte[] opSchijf = regel.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(new String(opSchijf, java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(regel);
  }
}
