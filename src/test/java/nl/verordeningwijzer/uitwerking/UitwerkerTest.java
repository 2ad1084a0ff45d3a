package nl.verordeningwijzer.uitwerking;

import static nl.verordeningwijzer.uitwerking.Voorbeelddossier.lindewaard;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.verordeningwijzer.dossier.Buitentekst;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The decision of the real model: its letters, and what points to them. */
class UitwerkerTest {

  private static String besluit(Voorbeelddossier dossier) {
    return dossier.uitwerking().letters().stream()
        .map(l -> l.letter() + " " + l.zin().voluit() + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> zinnen(Voorbeelddossier dossier) {
    return dossier.uitwerking().letters().stream().map(l -> l.zin().woorden()).toList();
  }

  private static String toelichting(Voorbeelddossier dossier) {
    return dossier.uitwerking().toelichting().artikelsgewijs().stream()
        .map(o -> o.kop().replace("Artikel I, ", "") + "\n")
        .collect(Collectors.joining());
  }

  private static String zonderPunt(String zin) {
    return zin.replaceAll("[.,:]$", "").replace(",", "");
  }

  // Letters -------------------------------------------------------------------------------------

  /**
   * Lindewaard has no annex on the process of loonkostensubsidie: VNG's letter Q is not there and R
   * becomes Q. "=" means: VNG's own sentence.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A | Artikel 1 komt te luiden:                      | =
          B | Het opschrift van hoofdstuk 2 komt te luiden:  | =
          C | Artikel 2 komt te luiden:                      | =
          D | Artikel 3 komt te luiden:                      | =
          # Aanwijzing 6.9: niet een los leesteken maar ten minste een heel woord; 6.15: elke wijziging een nummer.
          E | Artikel 4 wordt als volgt gewijzigd: 1. In het eerste lid, onder a, wordt ‘doelgroep,’ vervangen door ‘doelgroep;’. 2. In het vierde lid, onder a, wordt ‘werkstage,’ vervangen door ‘werkstage;’. | In artikel 4, eerste lid, onder a, wordt ‘,’ vervangen door ‘;’ en in artikel 4, vierde lid, onder a, wordt ‘,’ vervangen door ‘;’.
          # Aanwijzing 6.11: aan het eind is het toevoegen, en dan hoort er geen plaats bij.
          F | Aan artikel 5 wordt een lid toegevoegd, luidende: | Na artikel 5, tweede lid, wordt een derde lid toegevoegd, luidende:
          G | In artikel 6, eerste lid, wordt na ‘Het college kan’ ingevoegd ‘door detachering’. | =
          # Lindewaard heeft een scholingseis meer dan de bestaande tekst.
          H | Artikel 7 wordt als volgt gewijzigd: 1. Onder vervanging van ‘, en’ aan het slot van onderdeel a door een puntkomma en onder vervanging van de punt aan het slot van onderdeel b door ‘; en’ wordt aan het tweede lid een onderdeel toegevoegd, luidende: 2. In het derde lid wordt ‘wet .’ vervangen door ‘wet.’. | In artikel 7, tweede lid, onder a, wordt ‘,’ vervangen door ‘;’ en in artikel 7, derde lid, vervalt de spatiëring na ‘wet’.
          I | Artikel 9 komt te luiden:                      | =
          J | Artikel 10 komt te luiden:                     | =
          K | Artikel 11 komt te luiden:                     | =
          L | Artikel 12 vervalt.                            | =
          M | Artikel 13 komt te luiden:                     | =
          N | Artikel 14 komt te luiden:                     | =
          # VNG schrijft hier het enkelvoud.
          O | Na artikel 14 worden een artikel en een hoofdstuk ingevoegd, luidende: | Na artikel 14 wordt een artikel en een hoofdstuk ingevoegd luidende:
          P | Artikel 15 komt te luiden:                     | =
          Q | Er wordt een bijlage toegevoegd, luidende:     | =
          """)
  void theSentencesBesideThoseOfVng(String letter, String zin, String vanVng) {
    Besluitletter gemaakt =
        lindewaard().uitwerking().letters().stream()
            .filter(l -> l.letter().equals(letter))
            .findFirst()
            .orElseThrow();
    assertThat(gemaakt.zin().voluit()).isEqualTo(zin);
    if (!vanVng.equals("=")) {
      assertThat(zonderPunt(zin)).isNotEqualTo(zonderPunt(vanVng));
    }
  }

  @Test
  void theExampleHasTheseLettersAndIsProved() {
    Uitwerking uitwerking = lindewaard().uitwerking();
    assertThat(
            uitwerking.letters().stream().map(Besluitletter::letter).collect(Collectors.joining()))
        .isEqualTo("ABCDEFGHIJKLMNOPQ");
    assertThat(uitwerking.isBewezen()).isTrue();
    assertThat(uitwerking.isGereed()).isTrue();
    assertThat(uitwerking.openstaand()).isEmpty();
    assertThat(uitwerking.blokkerend()).isEmpty();
  }

  @Test
  void withVngsAnnexThereAreEighteenLettersAsInVngsDecision() {
    Voorbeelddossier metBijlage =
        lindewaard()
            .wordt("lks-proces", new Waarde.Gekozen(List.of("eigen")))
            .wordt("lks-proces-bijlage", true)
            .wordt(
                "lks-proces-stappen",
                new Waarde.Tabel(
                    List.of(
                        Map.of(
                            "wie", new Waarde.Woorden("het college"),
                            "wat", new Waarde.Woorden("besluit")))));
    assertThat(besluit(metBijlage))
        .endsWith(
            """
            P Artikel 15 komt te luiden:
            Q Er wordt een bijlage toegevoegd, luidende:
            R Er wordt een bijlage toegevoegd, luidende:
            """);
    assertThat(toelichting(metBijlage)).endsWith("onderdelen P tot en met R\n");
  }

  @Test
  void withoutArticles13And14LettersAndPointersMoveUp() {
    Voorbeelddossier zonder =
        lindewaard()
            .was("lks-kwetsbaar", false)
            .wordt("lks-kwetsbaar", false)
            .was("uitstroompremie", false)
            .wordt("uitstroompremie", false);
    assertThat(besluit(zonder))
        .endsWith(
            """
            K Artikel 11 komt te luiden:
            L Artikel 12 vervalt.
            M Na artikel 12 worden een artikel en een hoofdstuk ingevoegd, luidende:
            N Artikel 15 komt te luiden:
            O Er wordt een bijlage toegevoegd, luidende:
            """);
    assertThat(toelichting(zonder))
        .endsWith(
            """
            onderdelen E tot en met J
            onderdeel K
            onderdeel L
            onderdeel M
            onderdelen N en O
            """);
    assertThat(zonder.uitwerking().letters())
        .extracting(Besluitletter::kop)
        .contains(
            "Na artikel 12 worden een artikel en een hoofdstuk ingevoegd (artikel I, onderdeel M, van het wijzigingsbesluit), luidende:",
            "Artikel 15 (artikel I, onderdeel N, van het wijzigingsbesluit) wordt als volgt gewijzigd:");
  }

  /** The four cases of an optional article: was yes or no, wordt yes or no. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4  | werkstage          | Artikel 4 wordt als volgt gewijzigd:              | Na artikel 3 wordt een artikel ingevoegd, luidende:
          5  | sociale-activering | Aan artikel 5 wordt een lid toegevoegd, luidende: | Na artikel 4 wordt een artikel ingevoegd, luidende:
          6  | detacheringsbaan   | In artikel 6, eerste lid, wordt na ‘Het college kan’ ingevoegd ‘door detachering’. | Na artikel 5 wordt een artikel ingevoegd, luidende:
          10 | leer-werktraject   | Artikel 10 komt te luiden:                        | Na artikel 9 wordt een artikel ingevoegd, luidende:
          13 | lks-kwetsbaar      | Artikel 13 komt te luiden:                        | Na artikel 12 wordt een artikel ingevoegd, luidende:
          """)
  void anOptionalArticle(String nummer, String keuze, String jaJa, String neeJa) {
    Voorbeelddossier gewoon = lindewaard();
    String vervalt = "Artikel " + nummer + " vervalt.";
    assertThat(zinnen(gewoon)).contains(jaJa).doesNotContain(vervalt, neeJa);
    assertThat(zinnen(gewoon.wordt(keuze, false)))
        .contains(vervalt)
        .doesNotContain(jaJa, neeJa)
        .hasSameSizeAs(zinnen(gewoon));
    assertThat(zinnen(gewoon.was(keuze, false)))
        .contains(neeJa)
        .doesNotContain(jaJa, vervalt)
        .hasSameSizeAs(zinnen(gewoon));
    assertThat(zinnen(gewoon.was(keuze, false).wordt(keuze, false)))
        .doesNotContain(jaJa, vervalt, neeJa)
        .hasSize(zinnen(gewoon).size() - 1);
  }

  /** The new chapter hangs on article 14; without it, on the last article before it. */
  @Test
  void article14CarriesTheNewChapter() {
    String keuze = "uitstroompremie";
    assertThat(besluit(lindewaard().wordt(keuze, false)))
        .contains("N Artikel 14 vervalt.\nO Na artikel 14 worden een artikel en een hoofdstuk");
    assertThat(besluit(lindewaard().was(keuze, false)))
        .contains(
            "N Na artikel 13 worden twee artikelen en een hoofdstuk ingevoegd, luidende:\nO Artikel 15");
    Voorbeelddossier nergens = lindewaard().was(keuze, false).wordt(keuze, false);
    assertThat(besluit(nergens))
        .contains(
            "N Na artikel 13 worden een artikel en een hoofdstuk ingevoegd, luidende:\nO Artikel 15");
    Voorbeelddossier ookGeen13 = nergens.was("lks-kwetsbaar", false).wordt("lks-kwetsbaar", false);
    assertThat(besluit(ookGeen13)).contains("M Na artikel 12 worden een artikel en een hoofdstuk");
    assertThat(besluit(ookGeen13.was("noriskpolis", false)))
        .contains("L Na artikel 11 worden een artikel en een hoofdstuk");
  }

  /** Article 4 opens chapter 3 if the chapter begins there; then the chapter is named. */
  @Test
  void insertedAfterTwoArticlesThatAreNotThereThePlaceIsTheOneBeforeThose() {
    assertThat(zinnen(lindewaard().was("werkstage", false).was("sociale-activering", false)))
        .contains("Na artikel 3 worden twee artikelen ingevoegd, luidende:");
    assertThat(
            zinnen(
                lindewaard()
                    .was("werkstage", false)
                    .wordt("werkstage", false)
                    .was("sociale-activering", false)))
        .contains("Na artikel 3 wordt een artikel ingevoegd, luidende:");
  }

  @Test
  void aMunicipalityWithoutNoRiskpolisHasNothingToLetLapse() {
    Voorbeelddossier zonder = lindewaard().was("noriskpolis", false);
    assertThat(besluit(zonder))
        .doesNotContain("Artikel 12")
        .contains("L Artikel 13 komt te luiden:");
    assertThat(zonder.uitwerking().letters()).hasSize(16);
    assertThat(zonder.uitwerking().toelichting().artikelsgewijs())
        .noneMatch(o -> o.tekst().contains("no-risk"));
    assertThat(lindewaard().uitwerking().toelichting().artikelsgewijs())
        .filteredOn(o -> o.tekst().contains("no-risk"))
        .extracting(Toelichting.Onderdeel::kop)
        .containsExactly("Artikel I, onderdeel L");
  }

  @Test
  void anArticleThatNobodyReadStaysAsItIs() {
    Voorbeelddossier dossier =
        lindewaard().buiten("participatieplaats", new Buitentekst.NietIngelezen());
    assertThat(zinnen(dossier)).isEqualTo(zinnen(lindewaard()));
    assertThat(dossier.uitwerking().isBewezen()).isTrue();
  }

  // Pointers ------------------------------------------------------------------------------------

  @Test
  void theNotesOfTheExamplePointToItsLetters() {
    assertThat(toelichting(lindewaard()))
        .isEqualTo(
            """
            onderdeel A
            onderdeel B
            onderdeel C
            onderdeel D
            onderdelen E tot en met J
            onderdeel K
            onderdeel L
            onderdelen M en N
            onderdeel O
            onderdelen P en Q
            """);
  }

  @Test
  void oneLetterIsExplainedInTheSingular() {
    Voorbeelddossier zonder14 =
        lindewaard().was("uitstroompremie", false).wordt("uitstroompremie", false);
    assertThat(zonder14.uitwerking().toelichting().artikelsgewijs())
        .contains(
            new Toelichting.Onderdeel(
                "Artikel I, onderdeel M",
                "In dit onderdeel worden technische en redactionele aanpassingen gedaan.",
                List.of(13)));
    assertThat(lindewaard().uitwerking().toelichting().artikelsgewijs())
        .contains(
            new Toelichting.Onderdeel(
                "Artikel I, onderdelen M en N",
                "In deze onderdelen worden technische en redactionele aanpassingen gedaan.",
                List.of(13, 14)));
  }

  @Test
  void everyHeadingOfTheTablePointsToItsLetter() {
    for (Voorbeelddossier dossier :
        List.of(
            lindewaard(),
            lindewaard().was("noriskpolis", false),
            lindewaard().was("leer-werktraject", false).wordt("leer-werktraject", false))) {
      List<Besluitletter> letters = dossier.uitwerking().letters();
      for (int i = 0; i < letters.size(); i++) {
        assertThat(letters.get(i).letter()).isEqualTo(Letters.groot(i + 1));
        assertThat(letters.get(i).kop())
            .contains(
                "(artikel I, onderdeel " + Letters.groot(i + 1) + ", van het wijzigingsbesluit)");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsChosenTheDecisionIsProvedAndEveryLetterExplained(int zaad) {
    Random toeval = new Random(zaad);
    Voorbeelddossier dossier = lindewaard();
    for (String keuze :
        List.of(
            "werkstage",
            "sociale-activering",
            "detacheringsbaan",
            "leer-werktraject",
            "lks-kwetsbaar",
            "uitstroompremie",
            "scholing-niet-bij-onderwijs")) {
      dossier = dossier.was(keuze, toeval.nextBoolean()).wordt(keuze, toeval.nextBoolean());
    }
    dossier = dossier.was("noriskpolis", toeval.nextBoolean());
    Uitwerking uitwerking = dossier.uitwerking();
    assertThat(uitwerking.isBewezen()).isTrue();
    String verwezen = toelichting(dossier);
    uitwerking
        .letters()
        .forEach(l -> assertThat(uitgelegd(verwezen)).as("letters explained").contains(l.letter()));
  }

  /** Every letter that the headings of the notes name, ranges written out. */
  private static List<String> uitgelegd(String koppen) {
    return koppen
        .lines()
        .flatMap(kop -> {
          List<String> genoemd =
              List.of(kop.replaceFirst("onderde(el|len) ", "").split(", | en | tot en met "));
          if (!kop.contains("tot en met")) {
            return genoemd.stream();
          }
          return genoemd.getFirst().charAt(0) <= genoemd.getLast().charAt(0)
              ? genoemd
                  .getFirst()
                  .chars()
                  .boxed()
                  .flatMap(van ->
                      java.util.stream.IntStream.rangeClosed(van, genoemd.getLast().charAt(0))
                          .mapToObj(Character::toString))
              : java.util.stream.Stream.of();
        })
        .toList();
  }

  // What is not ready ---------------------------------------------------------------------------

  @Test
  void anOpenQuestionKeepsItFromBeingReady() {
    Uitwerking uitwerking = lindewaard().zonder("loonwaarde-termijn").uitwerking();
    assertThat(uitwerking.isGereed()).isFalse();
    assertThat(uitwerking.isBewezen()).isTrue();
    assertThat(uitwerking.openstaand())
        .singleElement()
        .satisfies(o -> assertThat(o.id()).isEqualTo("loonwaarde-termijn"))
        .satisfies(o -> assertThat(o.plaatsen()).containsExactly("artikel 14b, vierde lid"));
  }

  @Test
  void aReferenceToAnArticleThatLapsesBlocks() {
    Uitwerking uitwerking = lindewaard().wordt("sociale-activering", false).uitwerking();
    assertThat(uitwerking.isGereed()).isFalse();
    assertThat(uitwerking.blokkerend())
        .extracting(Bevinding::vindplaats)
        .contains("artikel 9, tweede lid, onderdeel b");
  }

  @Test
  void theSameDossierGivesTheSameResult() {
    assertThat(lindewaard().uitwerking()).isEqualTo(lindewaard().uitwerking());
  }

  @Test
  void anEmptyDossierCanBeWorkedOutToo() {
    Uitwerking uitwerking = Voorbeelddossier.leeg("Testdam").uitwerking();
    assertThat(uitwerking.isBewezen()).isTrue();
    assertThat(uitwerking.isGereed()).isFalse();
    assertThat(uitwerking.openstaand()).isNotEmpty();
    assertThat(uitwerking.besluit().auteur().woorden()).isEqualTo("Gemeente Testdam");
  }
}
