package nl.verordeningwijzer.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verordeningwijzer.besluit.Besluitlezer.Deel;
import nl.verordeningwijzer.besluit.Besluitlezer.Gelezen;
import nl.verordeningwijzer.instructie.Instructie.Vervang;
import nl.verordeningwijzer.instructie.Instructie.VoegIn;
import nl.verordeningwijzer.instructie.Zin;
import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.wijziging.Vngbesluit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whole decisions, as plain text. */
class BesluitlezerTest {

  private static Gelezen lees(String tekst) {
    return Besluitlezer.lees(Besluitlezer.vanTekst(tekst));
  }

  /** Place and meaning of each sentence; of a refused one the reason. */
  private static String verslag(String tekst) {
    return lees(tekst).delen().stream()
        .map(BesluitlezerTest::regel)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String regel(Deel deel) {
    return deel.plaats()
        + ": "
        + deel.geweigerd().orElseGet(() -> Notatie.van(deel.instructies()))
        + deel.gebreken().stream().map(g -> "\n  ! " + g).collect(Collectors.joining());
  }

  private static List<String> tekst(Deel deel) {
    return switch (deel.instructies().getFirst()) {
      case Vervang v -> v.tekst();
      case VoegIn v -> v.tekst();
      default -> List.of();
    };
  }

  @Test
  void theDecisionOfVngIsUnderstoodAndItsFlawsAreTold() {
    assertThat(verslag(Vngbesluit.tekst()))
        .isEqualTo(
            """
            artikel I, onderdeel A: VERVANG artikel 1
            artikel I, onderdeel B: VERVANG hoofdstuk 2 > opschrift
            artikel I, onderdeel C: VERVANG artikel 2
            artikel I, onderdeel D: VERVANG artikel 3
            artikel I, onderdeel E: artikel 4 > lid 1 > onderdeel a: <,> WORDT <;> & artikel 4 > lid 4 > onderdeel a: <,> WORDT <;>
              ! Alleen een leesteken is aangehaald. Haal ten minste een heel woord of zinsdeel aan, zodat vaststaat welke plaats is bedoeld (naar Aanwijzing 6.9).
            artikel I, onderdeel F: VOEG IN NA artikel 5 > lid 2
              ! Toevoegen is aan het eind van een artikel of lid: schrijf bijvoorbeeld "Aan artikel 5 wordt een lid toegevoegd, luidende:". Op een andere plaats is het invoegen (Aanwijzing 6.11).
            artikel I, onderdeel G: artikel 6 > lid 1: NA <Het college kan> KOMT <door detachering>
            artikel I, onderdeel H: artikel 7 > lid 2 > onderdeel a: <,> WORDT <;> & artikel 7 > lid 3: SPATIE NA <wet> WEG
              ! Alleen een leesteken is aangehaald. Haal ten minste een heel woord of zinsdeel aan, zodat vaststaat welke plaats is bedoeld (naar Aanwijzing 6.9).
              ! "De spatiëring" is geen tekst die kan vervallen; schrijf "de spatie na …", of haal de woorden aan zoals ze komen te luiden (Aanwijzing 6.9).
            artikel I, onderdeel I: VERVANG artikel 9
            artikel I, onderdeel J: VERVANG artikel 10
            artikel I, onderdeel K: VERVANG artikel 11
            artikel I, onderdeel L: VERVALT artikel 12
            artikel I, onderdeel M: VERVANG artikel 13
            artikel I, onderdeel N: VERVANG artikel 14
            artikel I, onderdeel O: VOEG IN NA artikel 14
              ! Voor "luidende" hoort een komma.
              ! Het werkwoord hoort in het meervoud te staan: het gaat om meer dan één bepaling.
            artikel I, onderdeel P: VERVANG artikel 15
            artikel I, onderdeel Q: VOEG IN EIND VAN regeling
            artikel I, onderdeel R: VOEG IN EIND VAN regeling
            """);
    List<Deel> delen = lees(Vngbesluit.tekst()).delen();
    assertThat(tekst(delen.get(5)))
        .containsExactly(
            "3. Het college biedt de activiteiten uitsluitend aan als hierdoor de"
                + " concurrentieverhoudingen niet onverantwoord worden beïnvloed en er geen"
                + " verdringing op de arbeidsmarkt plaatsvindt.");
    assertThat(tekst(delen.get(13))).startsWith("Artikel 14. Uitstroompremie").hasSize(5);
    assertThat(tekst(delen.get(15)))
        .contains(
            "1.De [citeertitel Verordening loonkostensubsidie"
                + " Participatiewet] wordt ingetrokken.");
    assertThat(tekst(delen.get(17))).hasSize(2);
  }

  @Test
  void ourOwnDecisionIsUnderstood() throws IOException {
    try (InputStream in =
        getClass()
            .getResourceAsStream("/nl/verordeningwijzer/document/lindewaard/raadsbesluit.txt")) {
      Gelezen gelezen = lees(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      assertThat(gelezen.citeertitel())
          .contains("Re-integratieverordening Participatiewet Lindewaard 2015");
      assertThat(gelezen.delen()).hasSizeGreaterThan(15);
      assertThat(gelezen.delen())
          .allSatisfy(deel -> {
            assertThat(deel.geweigerd()).isEmpty();
            assertThat(deel.gebreken()).isEmpty();
          });
    }
  }

  /** After Z comes AA, and so on: an ordinance of which all is amended needs many letters. */
  @Test
  void aDecisionOfManyLettersIsUnderstoodToItsEnd() {
    String letters =
        IntStream.rangeClosed(1, 140)
            .mapToObj(i -> Letters.groot(i) + "\nArtikel " + i + " vervalt.\n")
            .collect(Collectors.joining());

    List<Deel> delen =
        lees("Artikel I\nDe Proefverordening wordt als volgt gewijzigd:\n" + letters).delen();

    assertThat(delen).hasSize(140).allSatisfy(deel -> assertThat(deel.gebreken()).isEmpty());
    assertThat(regel(delen.getLast()))
        .isEqualTo("artikel I, onderdeel JJJJJJ: VERVALT artikel 140");
  }

  private static final String GENUMMERD =
      """
      Artikel I
      De Proefverordening wordt als volgt gewijzigd:

      A
      Artikel 4 wordt als volgt gewijzigd:
      1. Onder vernummering van het tweede lid tot derde lid wordt een lid ingevoegd, luidende:

          2. Het college beslist:
              a. snel; of
              b. goed.
      2. Het derde lid (nieuw) wordt als volgt gewijzigd:
      a. Onderdeel a komt te luiden:

              a. nieuw;
      b. In onderdeel b wordt ‘x’ vervangen door ‘y’.
      3. Het vierde lid vervalt.

      B
      Artikel 12 vervalt.

      C
      Na artikel 12 worden twee artikelen ingevoegd, luidende:

          Artikel 12a. Een
          1. Het tweede lid vervalt.
          2. Tekst.
          Artikel 12b. Twee
          B
          Tekst.

      Artikel II
      De Verordening loonkostensubsidie wordt ingetrokken.

      Artikel III
      Dit besluit treedt in werking op 1 juli 2023.
      """;

  private static final String GENUMMERD_GELEZEN =
      """
      artikel I, onderdeel A, onder 1: VOEG IN OP NUMMER IN artikel 4; artikel 4 > lid 2 => 3
      artikel I, onderdeel A, onder 2, onder a: VERVANG artikel 4 > lid 3 NIEUW > onderdeel a
      artikel I, onderdeel A, onder 2, onder b: artikel 4 > lid 3 NIEUW > onderdeel b: <x> WORDT <y>
      artikel I, onderdeel A, onder 3: VERVALT artikel 4 > lid 4
      artikel I, onderdeel B: VERVALT artikel 12
      artikel I, onderdeel C: VOEG IN NA artikel 12
      artikel II: TREK IN Verordening loonkostensubsidie
      """;

  @Test
  void sentencesUnderAnOpeningAreReadInItsPlace() {
    assertThat(verslag(GENUMMERD)).isEqualTo(GENUMMERD_GELEZEN);
    assertThat(tekst(lees(GENUMMERD).delen().get(5)))
        .containsExactly(
            "Artikel 12a. Een",
            "1. Het tweede lid vervalt.",
            "2. Tekst.",
            "Artikel 12b. Twee",
            "B",
            "Tekst.");
  }

  @Test
  void withoutLettersToo() {
    assertThat(
            verslag(
                """
                Artikel I
                De Proefverordening wordt als volgt gewijzigd:
                In artikel 4 wordt ‘x’ vervangen door ‘y’.
                Artikel II
                Dit besluit treedt in werking op 1 juli 2023.
                """))
        .isEqualTo("artikel I: artikel 4: <x> WORDT <y>\n");
    Gelezen direct =
        lees(
            """
            Artikel I
            Artikel 5 van de Verordening Proef 2015 komt te luiden:
                Artikel 5. Nieuw
                Tekst.
            Artikel II
            """);
    assertThat(direct.citeertitel()).contains("Verordening Proef 2015");
    assertThat(direct.delen())
        .map(BesluitlezerTest::regel)
        .containsExactly("artikel I: VERVANG artikel 5");
  }

  /** A text in which quoted lines are not marked. */
  @Nested
  class WithoutIndentation {

    @Test
    void aQuotationEndsAtTheNextLetterNumberOrArticle() {
      assertThat(
              verslag(
                  """
                  Artikel I
                  De Proefverordening wordt als volgt gewijzigd:
                  A
                  Artikel 4 wordt als volgt gewijzigd:
                  1. Het eerste lid komt te luiden:
                  1. Nieuw.
                  2. Het derde lid vervalt.
                  3. Er wordt een lid toegevoegd, luidende:
                  3. Drie.
                  4. In het tweede lid vervalt ‘x’.
                  B
                  Aan artikel 5 wordt een lid toegevoegd, luidende:
                  3. Drie.
                  Artikel II
                  Dit besluit treedt in werking op 1 juli 2023.
                  """))
          .isEqualTo(
              """
              artikel I, onderdeel A, onder 1: Het is niet zeker waar de nieuwe tekst eindigt: "2. Het derde lid vervalt." kan erbij horen, maar ook een wijziging zijn. Spring de nieuwe tekst in.
              artikel I, onderdeel B: VOEG IN EIND VAN artikel 5
              """);
    }

    @Test
    void theAnnouncedNumberSettlesWhereItEnds() {
      assertThat(
              verslag(
                  """
                  Artikel I
                  De Proefverordening wordt als volgt gewijzigd:
                  A
                  Artikel 4 wordt als volgt gewijzigd:
                  1. Onder vernummering van het eerste lid tot tweede lid wordt een lid ingevoegd, luidende:
                  1. Nieuw.
                  2. Het derde lid vervalt.
                  """))
          .isEqualTo(
              """
              artikel I, onderdeel A, onder 1: VOEG IN OP NUMMER IN artikel 4; artikel 4 > lid 1 => 2
              artikel I, onderdeel A, onder 2: VERVALT artikel 4 > lid 3
              """);
    }
  }

  /** Nothing under article I is passed over. */
  @Test
  void whatCannotBeReadIsRefusedWithTheReason() {
    assertThat(
            verslag(
                """
                Artikel I
                De Proefverordening wordt als volgt gewijzigd:

                A
                Artikel 4 wordt aangepast.

                B
                    1. Losse tekst.

                C

                E
                Artikel 4 wordt als volgt gewijzigd:
                Zomaar een regel.

                F
                Aan artikel 5 worden twee leden toegevoegd, luidende:

                    3. Drie.
                    4. Vier.
                    5. Vijf.

                G
                Het derde lid wordt als volgt gewijzigd:
                1. Onderdeel a vervalt.
                """))
        .isEqualTo(
            """
            artikel I, onderdeel A: Deze zin is niet begrepen: "Artikel 4 wordt aangepast.". Gebruik een zin zoals in de Aanwijzingen voor de regelgeving, bijvoorbeeld "Artikel 4 komt te luiden:" of "In artikel 4, eerste lid, wordt ‘x’ vervangen door ‘y’."
            artikel I, onderdeel B: Er staat nieuwe tekst zonder zin die zegt waar die komt: "1. Losse tekst.". Zet er een zin boven.
            artikel I, onderdeel C: Onder deze letter staat niets. Haal de letter weg of zet er een wijziging onder.
            artikel I, onderdeel E: Onder "wordt als volgt gewijzigd:" hoort een genummerde wijziging te staan, maar er staat: "Zomaar een regel.". Zet er een nummer voor.
              ! Hier hoort "D" te staan in plaats van "E" (Aanwijzing 6.15).
            artikel I, onderdeel F: De zin kondigt twee leden aan, maar de tekst eronder bevat drie leden. Maak die gelijk.
            artikel I, onderdeel G: De plaats in "Het derde lid wordt als volgt gewijzigd:" is niet duidelijk, dus ook niet wat eronder staat. Noem het artikel, en daarbinnen van groot naar klein het lid en het onderdeel.
            artikel I, onderdeel G, onder 1: De plaats in "Het derde lid wordt als volgt gewijzigd:" is niet duidelijk, dus ook niet wat eronder staat. Noem het artikel, en daarbinnen van groot naar klein het lid en het onderdeel.
            """);
    assertThat(lees("De raad besluit:\n").delen())
        .singleElement()
        .satisfies(deel -> assertThat(deel.geweigerd()).isPresent());
  }

  @Test
  void underAnOpeningStandsOnlyWhatAmendsThatArticle() {
    assertThat(
            verslag(
                """
                Artikel I
                De Verordening wordt als volgt gewijzigd:

                A
                Artikel 4 wordt als volgt gewijzigd:
                1. Artikel 4 wordt vernummerd tot artikel 5.
                2. Artikel 5 (nieuw), tweede lid, vervalt.
                3. Artikel 6, tweede lid, vervalt.

                B
                Artikel 7 wordt als volgt gewijzigd:
                1. Artikel 5 (nieuw), eerste lid, vervalt.
                2. Het eerste lid vervalt.
                """))
        .isEqualTo(
            """
            artikel I, onderdeel A, onder 1: VERNUMMER artikel 4 => 5
            artikel I, onderdeel A, onder 2: VERVALT artikel 5 NIEUW > lid 2
            artikel I, onderdeel A, onder 3: Deze zin staat onder een wijziging van artikel 4, maar gaat over iets anders: artikel 6, lid 2. Zet de zin onder een eigen letter.
            artikel I, onderdeel B, onder 1: Deze zin staat onder een wijziging van artikel 7, maar gaat over iets anders: artikel 5 (nieuw), lid 1. Zet de zin onder een eigen letter.
            artikel I, onderdeel B, onder 2: VERVALT artikel 7 > lid 1
            """);
  }

  @Test
  void whatIsPrintedIsReadBack() {
    Zin onderdeel = new Zin("a.", "Onderdeel a komt te luiden:", List.of("a. nieuw;"), List.of());
    Zin lid =
        new Zin(
            "2.",
            "Het derde lid (nieuw) wordt als volgt gewijzigd:",
            List.of(),
            List.of(
                onderdeel,
                new Zin(
                    "b.", "In onderdeel b wordt ‘x’ vervangen door ‘y’.", List.of(), List.of())));
    List<Zin> letters =
        List.of(
            new Zin(
                "",
                "Artikel 4 wordt als volgt gewijzigd:",
                List.of(),
                List.of(
                    new Zin(
                        "1.",
                        "Onder vernummering van het tweede lid tot derde lid wordt een lid"
                            + " ingevoegd, luidende:",
                        List.of("2. Het college beslist:", "a. snel; of", "b. goed."),
                        List.of()),
                    lid,
                    new Zin("3.", "Het vierde lid vervalt.", List.of(), List.of()))),
            new Zin("", "Artikel 12 vervalt.", List.of(), List.of()),
            new Zin(
                "",
                "Na artikel 12 worden twee artikelen ingevoegd, luidende:",
                List.of(
                    "Artikel 12a. Een",
                    "1. Het tweede lid vervalt.",
                    "2. Tekst.",
                    "Artikel 12b. Twee",
                    "B",
                    "Tekst."),
                List.of()));
    String tekst = Besluitschrift.tekst(letters, "Proefverordening");
    assertThat(tekst).startsWith(GENUMMERD.substring(0, GENUMMERD.indexOf("2. Het derde lid (")));
    assertThat(verslag(tekst))
        .isEqualTo(GENUMMERD_GELEZEN.substring(0, GENUMMERD_GELEZEN.indexOf("artikel II:")));
  }
}
