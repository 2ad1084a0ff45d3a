package nl.verordeningwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelbouwer;
import nl.verordeningwijzer.regeling.Regellezer;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents of a decision that adopts a whole ordinance: there is nothing to compare with. */
class NieuweVerordeningTest {

  private static final Path SJABLONEN = Path.of("templates");

  @TempDir private Path map;

  private static Uitwerking uitwerking() {
    Voorbeelddossier voorbeeld = Voorbeelddossier.geleverd();
    return new Voorbeelddossier(
            voorbeeld.model(), voorbeeld.dossier().metUitgangspunt(Uitgangspunt.GEEN))
        .wordt(
            "citeertitel-oud",
            new Waarde.Woorden("Re-integratieverordening Participatiewet Lindewaard 2009"))
        .uitwerking();
  }

  private static Uitkomst<List<Documentmaker.Bestand>> maak(Path sjablonen, Uitwerking uitwerking) {
    return Documentmaker.open(sjablonen, Set.of(Formaat.TXT))
        .dan(maker -> maker.maak(uitwerking, false));
  }

  private static List<String> regels(Uitwerking uitwerking, String naam) {
    return maak(SJABLONEN, uitwerking).alsWaarde().orElseThrow().stream()
        .filter(b -> b.naam().equals(naam + ".txt"))
        .map(b -> new String(b.inhoud(), StandardCharsets.UTF_8))
        .flatMap(String::lines)
        .map(String::strip)
        .filter(regel -> !regel.isEmpty())
        .toList();
  }

  /** As someone reads it who has nothing but the printed decision. */
  @Test
  void theDecisionReadBackIsTheNewText() {
    Uitwerking uitwerking = uitwerking();
    List<String> besluit = regels(uitwerking, "raadsbesluit");
    int begin = besluit.indexOf("besluit vast te stellen de volgende verordening:") + 1;
    int slot =
        besluit.indexOf("Aldus vastgesteld in de openbare raadsvergadering van 17 december 2026.");
    int eind = besluit.indexOf("Toelichting");
    assertThat(besluit.subList(slot, slot + 3)).endsWith("De voorzitter,", "De griffier,");

    List<String> verordening =
        Stream.concat(
                besluit.subList(begin, slot).stream(), besluit.subList(slot + 3, eind).stream())
            .toList();
    List<Regel> gelezen =
        Regels.van(
            Regelbouwer.bouw(uitwerking.wordt().titel(), Regellezer.lees(verordening).regels())
                .regeling());

    assertThat(gelezen)
        .extracting(Regel::soort, Regel::niveau, Regel::gedrukt)
        .isEqualTo(
            Regels.van(uitwerking.wordt()).stream()
                .map(r -> org.assertj.core.api.Assertions.tuple(r.soort(), r.niveau(), r.gedrukt()))
                .toList());
    assertThat(regels(uitwerking, "geconsolideerde-tekst")).endsWith(verordening.getLast());
  }

  @Test
  void thereIsNoTableAndThatIsSaid() {
    Uitwerking uitwerking = uitwerking();

    assertThat(Documentmaker.soorten(uitwerking))
        .containsExactly(
            Documentsoort.RAADSBESLUIT,
            Documentsoort.VERANTWOORDING,
            Documentsoort.GECONSOLIDEERDE_TEKST,
            Documentsoort.VRAGENLIJST);
    assertThat(Documentmaker.weggelaten(uitwerking))
        .containsOnlyKeys(Documentsoort.WAS_WORDT_TABEL)
        .containsValue(
            "Er is geen was-wordt-tabel: de raad stelt een hele nieuwe verordening vast, dus er is"
                + " geen bestaande tekst om ernaast te zetten.");
    assertThat(maak(SJABLONEN, uitwerking).alsWaarde().orElseThrow())
        .extracting(Documentmaker.Bestand::naam)
        .containsExactly("raadsbesluit.txt", "verantwoording.txt", "geconsolideerde-tekst.txt");
    Uitwerking wijziging = Voorbeelddossier.geleverd().uitwerking();
    assertThat(Documentmaker.soorten(wijziging)).containsExactly(Documentsoort.values());
    assertThat(Documentmaker.weggelaten(wijziging)).isEmpty();
  }

  @Test
  void theNotesStandBehindTheOrdinanceAndNameItsArticles() {
    List<String> besluit = regels(uitwerking(), "raadsbesluit");

    assertThat(besluit.subList(besluit.indexOf("Toelichting"), besluit.size()))
        .startsWith("Toelichting", "Algemeen")
        .contains(
            "Artikelsgewijs",
            "Bij artikel 7 (Scholing)",
            "Bij artikel 25 (Specifieke voorwaarden toekenning vervoersvoorziening)");
  }

  @Test
  void theAccountSpeaksOfAnAdoptionAndOfWhatWeAdded() {
    assertThat(regels(uitwerking(), "verantwoording"))
        .startsWith(
            "Verantwoording bij de vaststelling van de Re-integratieverordening Participatiewet"
                + " Lindewaard 2015")
        .contains(
            "Door de gemeente zelf geschreven: Hoofdstuk 1. Algemene bepalingen; Hoofdstuk 3."
                + " Voorzieningen; Artikel 8. Participatieplaats; Hoofdstuk 5. Slotbepalingen;"
                + " Artikel 30. Inwerkingtreding; Artikel 31. Citeertitel.")
        .noneMatch(regel -> regel.contains("bestaande verordening"));
  }

  /** Whoever edits the template cannot lose a line of the ordinance unnoticed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <#list bijlagen as r><@b.regel r/></#list> | <#-- weg -->
          <#list lichaam as r><@b.regel r/></#list>  | <#list lichaam as r><#if r?index != 5><@b.regel r/></#if></#list>
          <@b.toelichting/>                          | <regel rol="artikel">Artikel 32. Nog iets</regel>
          """)
  void aTemplateThatChangesTheOrdinanceIsRefused(String was, String wordt) throws IOException {
    try (Stream<Path> sjablonen = Files.list(SJABLONEN)) {
      for (Path sjabloon : sjablonen.toList()) {
        Files.copy(sjabloon, map.resolve(sjabloon.getFileName()));
      }
    }
    Path raadsbesluit = map.resolve("raadsbesluit.ftlx");
    String tekst = Files.readString(raadsbesluit);
    assertThat(tekst).contains(was);
    Files.writeString(raadsbesluit, tekst.replace(was, wordt));

    assertThat(maak(map, uitwerking()).fouten())
        .extracting(Fout::toString)
        .singleElement()
        .asString()
        .startsWith("raadsbesluit.ftlx: Met dit sjabloon zegt het raadsbesluit niet meer wat het");
  }
}
