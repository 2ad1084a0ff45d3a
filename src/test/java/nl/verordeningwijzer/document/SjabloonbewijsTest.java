package nl.verordeningwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever edits the template of the decision may change how it looks and what stands around the
 * amendments, not what they say.
 */
class SjabloonbewijsTest {

  @TempDir private Path map;

  private Uitkomst<List<Documentmaker.Bestand>> maakMet(String was, String wordt)
      throws IOException {
    try (Stream<Path> sjablonen = Files.list(Path.of("templates"))) {
      for (Path sjabloon : sjablonen.toList()) {
        Files.copy(sjabloon, map.resolve(sjabloon.getFileName()));
      }
    }
    Path raadsbesluit = map.resolve("raadsbesluit.ftlx");
    String tekst = Files.readString(raadsbesluit);
    assertThat(tekst).contains(was);
    Files.writeString(raadsbesluit, tekst.replace(was, wordt));
    return Documentmaker.open(map, Set.of(Formaat.TXT))
        .dan(maker -> maker.maak(Voorbeelddossier.lindewaard().uitwerking(), false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <#list zin.aangehaald as r><@b.regel r true/></#list> | <#-- weg -->
          ${zin.woorden}</regel>                                | ${zin.woorden?lower_case}!</regel>
          <regel rol="letter">${letter.letter}</regel>          | <regel rol="instructie">Artikel 3 vervalt.</regel>
          <regel rol="besluitartikel">Artikel I</regel>         | <regel rol="besluitartikel">Artikel 1</regel>
          """)
  void aTemplateThatLosesOrChangesAnAmendmentIsRefused(String was, String wordt)
      throws IOException {
    assertThat(maakMet(was, wordt).fouten())
        .extracting(Fout::toString)
        .singleElement()
        .asString()
        .startsWith("raadsbesluit.ftlx: Met dit sjabloon zegt het raadsbesluit niet meer wat het");
  }

  @Test
  void aTemplateMayChangeWhatStandsAroundTheAmendments() throws IOException {
    assertThat(maakMet("<regel rol=\"slot\">", "<regel rol=\"alinea\">").fouten()).isEmpty();
  }
}
