package nl.verordeningwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Modelbestanden;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.samenstelling.Proefmodel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers as they stand in a dossier. */
class WaardelezerTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @TempDir Path map;

  private Keuze keuze(String soort) {
    String haak =
        soort.startsWith("keuze")
            ? "[(a) OF (b)]"
            : soort.startsWith("meerkeuze") ? "[a EN/OF b]" : "[iets]";
    String tekst = "Artikel 1. Proef {#a}\nDit is " + haak + "{x}. {#a.tekst}\n";
    return Proefmodel.in(map, "x: " + soort, tekst).model().keuzes().get(new KeuzeId("x"));
  }

  private static final String OPTIES = "opties: [{id: een, label: Een}, {id: twee, label: Twee}]";

  private static final String TABEL =
      "invulling, waardetype: tabel, zin: '{naam}: {duur}', velden: ["
          + "{id: naam, label: Naam, waardetype: tekst, blanco: de naam},"
          + "{id: duur, label: Duur, waardetype: termijn, eenheden: [jaren], blanco: de duur}]";

  private static final String CRITERIA =
      "invulling, waardetype: criteria, velden: ["
          + "{id: leeftijd, label: Leeftijd, waardetype: aantal, zin: 'ten minste {waarde} jaar zijn',"
          + " blanco: de leeftijd}, {id: bijstand, label: Bijstand, zin: bijstand ontvangen}]";

  private String gelezenEnGeschreven(String soort, String json) {
    String voluit =
        soort.replace("OPTIES", OPTIES).replace("TABEL", TABEL).replace("CRITERIA", CRITERIA);
    return Waardelezer.lees(keuze(voluit), JSON.readTree(json))
        .map(w -> JSON.writeValueAsString(Waardelezer.schrijf(w)))
        .orElse("niet te gebruiken");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "facultatief                                     | true",
        "facultatief                                     | false",
        "keuze, OPTIES                                   | \"twee\"",
        "meerkeuze, OPTIES                               | [\"twee\",\"een\"]",
        "invulling, waardetype: tekst                    | \"de woorden [zelf] OF {meer} \\\"zo\\\"\"",
        "invulling, waardetype: tekst                    | {\"voorbeeld\":true}",
        "invulling, waardetype: frequentie               | \"tweejaarlijks\"",
        "invulling, waardetype: citeertitel              | \"Verordening ’s-Graveland 2015\"",
        "invulling, waardetype: aantal                   | 6",
        "invulling, waardetype: aantal                   | -1",
        "invulling, waardetype: leeftijd                 | 27",
        "invulling, waardetype: rangmaand                | 7",
        "invulling, waardetype: percentage               | 50",
        "invulling, waardetype: percentage               | 7.5",
        "invulling, waardetype: percentage               | 50.0",
        "'invulling, waardetype: percentages, lengte: 3' | [10,7.5,3]",
        "invulling, waardetype: percentages              | [10]",
        "invulling, waardetype: bedrag                   | 1500",
        "invulling, waardetype: bedrag                   | 1500.50",
        "'invulling, waardetype: termijn, eenheden: [maanden]' | \"1 maand\"",
        "'invulling, waardetype: termijn, eenheden: [maanden]' | \"12 maanden\"",
        "'invulling, waardetype: termijn, eenheden: [jaren, uren]' | \"3 jaar\"",
        "'invulling, waardetype: termijn, eenheden: [jaren, uren]' | \"60 uur\"",
        "invulling, waardetype: datum                    | \"2026-12-17\"",
        "invulling, waardetype: lijst                    | [\"het een\",\"het ander; en\"]",
        "invulling, waardetype: bepalingen               | [\"werkstage\",\"beschut-werk.lid-1\"]",
      })
  void areWrittenAsTheyWereRead(String soort, String json) {
    assertThat(gelezenEnGeschreven(soort, json)).isEqualTo(json);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "facultatief                           | \"true\"",
        "facultatief                           | 1",
        "facultatief                           | null",
        "facultatief                           | {\"voorbeeld\":true}",
        "keuze, OPTIES                         | \"drie\"",
        "keuze, OPTIES                         | [\"een\"]",
        "keuze, OPTIES                         | {\"voorbeeld\":true}",
        "meerkeuze, OPTIES                     | [\"een\",\"drie\"]",
        "invulling, waardetype: tekst          | \"\"",
        "invulling, waardetype: tekst          | \"  \"",
        "invulling, waardetype: tekst          | \"twee\\nregels\"",
        "invulling, waardetype: tekst          | \"twee\\u2028regels\"",
        "invulling, waardetype: tekst          | \"twee\\tkolommen\"",
        "invulling, waardetype: tekst          | \"een \\u0000 teken\"",
        "invulling, waardetype: tekst          | 6",
        "invulling, waardetype: tekst          | {\"voorbeeld\":false}",
        "invulling, waardetype: tekst          | {\"voorbeeld\":\"true\"}",
        "invulling, waardetype: tekst          | {\"voorbeeld\":true,\"meer\":1}",
        "invulling, waardetype: aantal         | 6.5",
        "invulling, waardetype: aantal         | \"6\"",
        "invulling, waardetype: leeftijd       | 27.5",
        "invulling, waardetype: rangmaand      | \"de zevende maand\"",
        "invulling, waardetype: percentage     | \"50 procent\"",
        "invulling, waardetype: percentage     | 1e999999999",
        "invulling, waardetype: percentage     | 1e-999999999",
        "'invulling, waardetype: percentages, lengte: 3' | [10, 5, 3, 1]",
        "'invulling, waardetype: percentages, lengte: 3' | [10, 5, \"3\"]",
        "'invulling, waardetype: percentages, lengte: 3' | 10",
        "invulling, waardetype: bedrag         | \"€ 500\"",
        "invulling, waardetype: bedrag         | 500.005",
        "'invulling, waardetype: termijn, eenheden: [maanden]' | 12",
        "'invulling, waardetype: termijn, eenheden: [maanden]' | \"12\"",
        "'invulling, waardetype: termijn, eenheden: [maanden]' | \"12 weken\"",
        "'invulling, waardetype: termijn, eenheden: [maanden]' | \"-1 maanden\"",
        "invulling, waardetype: datum          | \"17 december 2026\"",
        "invulling, waardetype: datum          | \"2026-02-30\"",
        "invulling, waardetype: lijst          | \"een\"",
        "invulling, waardetype: lijst          | [\"een\", \"\"]",
        "invulling, waardetype: lijst          | [\"een\", 2]",
        "invulling, waardetype: bepalingen     | [\"Artikel 4\"]",
        "invulling, waardetype: bepalingen     | \"werkstage\"",
      })
  void ofAnotherTypeAreRefused(String soort, String json) {
    assertThat(gelezenEnGeschreven(soort, json)).isEqualTo("niet te gebruiken");
  }

  @Test
  void loseOnlyWhatMeansNothing() {
    assertThat(gelezenEnGeschreven("invulling, waardetype: tekst", "\"  de wet \""))
        .isEqualTo("\"de wet\"");
    String termijn = "invulling, waardetype: termijn, eenheden: [maanden]";
    assertThat(gelezenEnGeschreven(termijn, "\"12 maand\"")).isEqualTo("\"12 maanden\"");
  }

  /** A dossier is saved while someone is still typing. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "meerkeuze, OPTIES                     | []",
        "meerkeuze, OPTIES                     | \"een\"",
        "invulling, waardetype: lijst          | []",
        "invulling, waardetype: bepalingen     | []",
        "'invulling, waardetype: percentages, lengte: 3' | [10,5]",
        "'invulling, waardetype: lijst, slotzin: Wie controleert?' | {\"items\":[],\"slot\":\"Het college controleert.\"}",
        "TABEL | []",
        "TABEL | [{}]",
        "TABEL | [{\"naam\":\"zwaar\"},{\"duur\":\"1 jaar\"}]",
        "CRITERIA | {\"verbinding\":\"alle\",\"criteria\":[]}",
        "CRITERIA | {\"verbinding\":\"een\",\"criteria\":[{\"leeftijd\":true},{\"bijstand\":true}]}",
      })
  void mayBeUnfinished(String soort, String json) {
    assertThat(gelezenEnGeschreven(soort, json)).isEqualTo(json);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "TABEL | {}",
        "TABEL | [[]]",
        "TABEL | [{\"naam\":\"zwaar\",\"kleur\":\"rood\"}]",
        "TABEL | [{\"naam\":null}]",
        "TABEL | [{\"naam\":{\"voorbeeld\":true}}]",
        "TABEL | [{\"duur\":12}]",
        "CRITERIA | {\"verbinding\":\"alle\"}",
        "CRITERIA | {\"criteria\":[]}",
        "CRITERIA | {\"verbinding\":\"alle\",\"criteria\":[{\"leeftijd\":false}]}",
        "CRITERIA | {\"verbinding\":\"alle\",\"criteria\":[{\"leeftijd\":\"oud\"}]}",
        "CRITERIA | {\"verbinding\":\"alle\",\"criteria\":[{\"bijstand\":1}]}",
        "CRITERIA | {\"verbinding\":\"alle\",\"criteria\":[{\"kleur\":true}]}",
      })
  void unfinishedIsNotWrong(String soort, String json) {
    assertThat(gelezenEnGeschreven(soort, json)).isEqualTo("niet te gebruiken");
  }

  /** Only the decision can name amendments: a question of a model that has one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[\"hoofdstuk-3a\",\"proefplaats\"] | [\"hoofdstuk-3a\",\"proefplaats\"]",
        "[]                               | []",
        "[\"Onderdeel C\"]                  | niet te gebruiken",
        "\"proefplaats\"                    | niet te gebruiken",
      })
  void amendmentsAreChosenByWhatTheyAmend(String json, String uitkomst) {
    Keuze keuze = Modelbestanden.model().keuzes().get(new KeuzeId("inwerkingtreding-later"));
    assertThat(
            Waardelezer.lees(keuze, JSON.readTree(json))
                .map(w -> JSON.writeValueAsString(Waardelezer.schrijf(w)))
                .orElse("niet te gebruiken"))
        .isEqualTo(uitkomst);
  }
}
