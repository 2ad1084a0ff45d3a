package nl.verordeningwijzer.wijziging;

import static nl.verordeningwijzer.wijziging.Proefbesluit.besluit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From an existing and a new text to the decision. Every decision is executed as well. */
class AfleidingTest {

  private static final String VERORDENING =
      """
      Hoofdstuk 1. Algemeen
      Artikel 1. Begrippen
      In deze verordening wordt verstaan onder:
      - doelgroep: personen;
      - wet: Participatiewet.
      Hoofdstuk 2. Voorzieningen
      Artikel 2. Werkstage
      1. Het college kan een werkstage aanbieden.
      2. De werkstage duurt een half jaar.
      Artikel 3. No-riskpolis
      Het college vergoedt de polis.
      Hoofdstuk 3. Slot
      Artikel 4. Citeertitel
      Deze verordening wordt aangehaald als: Proefverordening.
      """;

  private static String vervang(String... oudEnNieuw) {
    String tekst = VERORDENING;
    for (int i = 0; i < oudEnNieuw.length; i += 2) {
      assertThat(tekst).contains(oudEnNieuw[i]);
      tekst = tekst.replace(oudEnNieuw[i], oudEnNieuw[i + 1]);
    }
    return tekst;
  }

  private static void levert(String wordt, String besluit) {
    assertThat(besluit(VERORDENING, wordt)).isEqualTo(besluit);
    assertThat(Proefbesluit.uitgevoerd(VERORDENING, wordt)).isEqualTo(wordt);
  }

  @Test
  void nothingChanges() {
    levert(VERORDENING, "");
  }

  @Test
  void anArticleIsReplaced() {
    levert(
        vervang("een half jaar", "drie maanden"),
        """
        A
        Artikel 2 komt te luiden:
        | Artikel 2. Werkstage
        | 1. Het college kan een werkstage aanbieden.
        | 2. De werkstage duurt drie maanden.
        """);
  }

  @Test
  void alsoIfOnlyItsHeadingChanges() {
    levert(
        vervang("Artikel 3. No-riskpolis", "Artikel 3. Polis"),
        """
        A
        Artikel 3 komt te luiden:
        | Artikel 3. Polis
        | Het college vergoedt de polis.
        """);
  }

  @Test
  void anArticleLapsesAndLeavesItsHeading() {
    levert(
        vervang("Het college vergoedt de polis.", "(Vervallen)"),
        """
        A
        Artikel 3 vervalt.
        """);
  }

  /** "Artikel 3 vervalt." would keep the old heading. */
  @Test
  void anArticleThatLapsesUnderAnotherHeadingIsReplaced() {
    levert(
        vervang("No-riskpolis\nHet college vergoedt de polis.", "Polis\n(Vervallen)"),
        """
        A
        Artikel 3 komt te luiden:
        | Artikel 3. Polis
        | (Vervallen)
        """);
  }

  @Test
  void anArticleThatLapsedIsFilledAgain() {
    String was = vervang("Het college vergoedt de polis.", "(Vervallen)");
    assertThat(besluit(was, VERORDENING))
        .isEqualTo(
            """
            A
            Artikel 3 komt te luiden:
            | Artikel 3. No-riskpolis
            | Het college vergoedt de polis.
            """);
    assertThat(Proefbesluit.uitgevoerd(was, VERORDENING)).isEqualTo(VERORDENING);
  }

  @Test
  void aLidIsAdded() {
    levert(
        vervang(
            "een half jaar.\n",
            "een half jaar.\n3. Verlenging kan:\na. eenmaal; of\nb. twee keer.\n"),
        """
        A
        Aan artikel 2 wordt een lid toegevoegd, luidende:
        | 3. Verlenging kan:
        | a. eenmaal; of
        | b. twee keer.
        """);
  }

  @Test
  void twoLedenAreAdded() {
    levert(
        vervang("een half jaar.\n", "een half jaar.\n3. Verlenging kan.\n4. Eenmaal.\n"),
        """
        A
        Aan artikel 2 worden twee leden toegevoegd, luidende:
        | 3. Verlenging kan.
        | 4. Eenmaal.
        """);
  }

  @Test
  void aSecondLidGivesTheFirstANumberSoTheArticleIsReplaced() {
    levert(
        vervang(
            "Het college vergoedt de polis.", "1. Het college vergoedt de polis.\n2. Ten dele."),
        """
        A
        Artikel 3 komt te luiden:
        | Artikel 3. No-riskpolis
        | 1. Het college vergoedt de polis.
        | 2. Ten dele.
        """);
  }

  @Test
  void aLidInTheMiddleOrALidLessReplacesTheArticle() {
    levert(
        vervang("2. De werkstage", "2. Het college beslist.\n3. De werkstage"),
        """
        A
        Artikel 2 komt te luiden:
        | Artikel 2. Werkstage
        | 1. Het college kan een werkstage aanbieden.
        | 2. Het college beslist.
        | 3. De werkstage duurt een half jaar.
        """);
    levert(
        vervang(
            "1. Het college kan", "Het college kan", "2. De werkstage duurt een half jaar.\n", ""),
        """
        A
        Artikel 2 komt te luiden:
        | Artikel 2. Werkstage
        | Het college kan een werkstage aanbieden.
        """);
  }

  @Test
  void anArticleThatIsAlwaysReplacedWholeGetsNoAddedLid() {
    String wordt = vervang("een half jaar.\n", "een half jaar.\n3. Verlenging kan.\n");
    assertThat(besluit(VERORDENING, wordt, "artikel-2"))
        .isEqualTo(
            """
            A
            Artikel 2 komt te luiden:
            | Artikel 2. Werkstage
            | 1. Het college kan een werkstage aanbieden.
            | 2. De werkstage duurt een half jaar.
            | 3. Verlenging kan.
            """);
  }

  @Test
  void theHeadingOfAChapter() {
    levert(
        vervang("Hoofdstuk 2. Voorzieningen", "Hoofdstuk 2. Hulp naar werk"),
        """
        A
        Het opschrift van hoofdstuk 2 komt te luiden:
        | Hoofdstuk 2. Hulp naar werk
        """);
  }

  @Test
  void theHeadingOfAParagraph() {
    String was = "Hoofdstuk 1. Een\nParagraaf 1.1 Oud\nArtikel 1. A\nTekst.\n";
    String wordt = "Hoofdstuk 1. Een\nParagraaf 1.1 Nieuw\nArtikel 1. A\nTekst.\n";
    assertThat(besluit(was, wordt))
        .isEqualTo(
            """
            A
            Het opschrift van paragraaf 1.1 komt te luiden:
            | Paragraaf 1.1 Nieuw
            """);
    assertThat(Proefbesluit.uitgevoerd(was, wordt)).isEqualTo(wordt);
  }

  @Test
  void anArticleIsInserted() {
    levert(
        vervang("Artikel 3.", "Artikel 2a. Proefplaats\nEen proefplaats kan.\nArtikel 3."),
        """
        A
        Na artikel 2 wordt een artikel ingevoegd, luidende:
        | Artikel 2a. Proefplaats
        | Een proefplaats kan.
        """);
  }

  @Test
  void twoArticlesAreInsertedTogether() {
    levert(
        vervang("Artikel 3.", "Artikel 2a. Een\nEen.\nArtikel 2b. Twee\nTwee.\nArtikel 3."),
        """
        A
        Na artikel 2 worden twee artikelen ingevoegd, luidende:
        | Artikel 2a. Een
        | Een.
        | Artikel 2b. Twee
        | Twee.
        """);
  }

  @Test
  void anArticleAndAChapterAreInsertedTogether() {
    levert(
        vervang(
            "Hoofdstuk 3.",
            "Artikel 3a. Een\nEen.\nHoofdstuk 2A. Nieuw\nParagraaf 2A.1 Begin\nArtikel 3b. Twee\nTwee.\nHoofdstuk 3."),
        """
        A
        Na artikel 3 worden een artikel en een hoofdstuk ingevoegd, luidende:
        | Artikel 3a. Een
        | Een.
        | Hoofdstuk 2A. Nieuw
        | Paragraaf 2A.1 Begin
        | Artikel 3b. Twee
        | Twee.
        """);
  }

  @Test
  void aParagraphIsInserted() {
    String was =
        "Hoofdstuk 1. Een\nParagraaf 1.1 A\nArtikel 1. A\nEen.\nParagraaf 1.3 B\nArtikel 2. B\nTwee.\n";
    String wordt =
        was.replace("Paragraaf 1.3", "Paragraaf 1.2 N\nArtikel 1a. N\nNieuw.\nParagraaf 1.3");
    assertThat(besluit(was, wordt))
        .isEqualTo(
            """
            A
            Na artikel 1 wordt een paragraaf ingevoegd, luidende:
            | Paragraaf 1.2 N
            | Artikel 1a. N
            | Nieuw.
            """);
    assertThat(Proefbesluit.uitgevoerd(was, wordt)).isEqualTo(wordt);
  }

  @Test
  void atTheStartOfAChapterTheChapterIsNamed() {
    levert(
        vervang(
            "Artikel 2. Werkstage", "Artikel 1a. Doel\nHet doel is werk.\nArtikel 2. Werkstage"),
        """
        A
        In hoofdstuk 2 wordt voor artikel 2 een artikel ingevoegd, luidende:
        | Artikel 1a. Doel
        | Het doel is werk.
        """);
  }

  @Test
  void twoArticlesAtTheStartOfAChapter() {
    levert(
        vervang(
            "Artikel 2. Werkstage",
            "Artikel 1a. Doel\nWerk.\nArtikel 1b. Middel\nHulp.\nArtikel 2. Werkstage"),
        """
        A
        In hoofdstuk 2 worden voor artikel 2 twee artikelen ingevoegd, luidende:
        | Artikel 1a. Doel
        | Werk.
        | Artikel 1b. Middel
        | Hulp.
        """);
  }

  @Test
  void atTheEndOfAChapterThePlaceIsItsLastArticle() {
    levert(
        vervang("Hoofdstuk 2.", "Artikel 1a. Doel\nWerk.\nHoofdstuk 2."),
        """
        A
        Na artikel 1 wordt een artikel ingevoegd, luidende:
        | Artikel 1a. Doel
        | Werk.
        """);
  }

  @Test
  void thePlaceIsTheLastArticleThatExistsEvenIfItLapses() {
    levert(
        vervang(
            "Het college vergoedt de polis.\n",
            "(Vervallen)\nArtikel 3a. Proefplaats\nEen proefplaats kan.\n"),
        """
        A
        Artikel 3 vervalt.
        B
        Na artikel 3 wordt een artikel ingevoegd, luidende:
        | Artikel 3a. Proefplaats
        | Een proefplaats kan.
        """);
  }

  @Test
  void newArticlesWithAnExistingOneBetweenAreTwoLetters() {
    levert(
        vervang(
            "Artikel 3. No-riskpolis",
            "Artikel 2a. Een\nEen.\nArtikel 3. No-riskpolis",
            "vergoedt de polis.\n",
            "vergoedt de polis.\nArtikel 3a. Twee\nTwee.\n"),
        """
        A
        Na artikel 2 wordt een artikel ingevoegd, luidende:
        | Artikel 2a. Een
        | Een.
        B
        Na artikel 3 wordt een artikel ingevoegd, luidende:
        | Artikel 3a. Twee
        | Twee.
        """);
  }

  @Test
  void anAnnexIsAddedAtTheEnd() {
    levert(
        VERORDENING
            + "Bijlage bij artikel 2\nDe eisen zijn:\na. een; en\nb. twee.\nBijlage bij artikel 3\nTekst.\n",
        """
        A
        Er wordt een bijlage toegevoegd, luidende:
        | Bijlage bij artikel 2
        | De eisen zijn:
        | a. een; en
        | b. twee.
        B
        Er wordt een bijlage toegevoegd, luidende:
        | Bijlage bij artikel 3
        | Tekst.
        """);
  }

  @Test
  void lettersFollowTheOrderOfTheText() {
    levert(
        vervang(
            "wet: Participatiewet.",
            "wet: de Participatiewet.",
            "Hoofdstuk 2. Voorzieningen",
            "Hoofdstuk 2. Hulp",
            "Het college vergoedt de polis.",
            "(Vervallen)"),
        """
        A
        Artikel 1 komt te luiden:
        | Artikel 1. Begrippen
        | In deze verordening wordt verstaan onder:
        | - doelgroep: personen;
        | - wet: de Participatiewet.
        B
        Het opschrift van hoofdstuk 2 komt te luiden:
        | Hoofdstuk 2. Hulp
        C
        Artikel 3 vervalt.
        """);
  }

  @Test
  void afterZComesAaThenBb() {
    String was =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> "Artikel " + i + ". Kop\nOud.\n")
            .collect(Collectors.joining());
    String wordt = was.replace("Oud.", "(Vervallen)");
    String letters =
        Arrays.stream(besluit(was, wordt).split("\n"))
            .filter(r -> r.matches("[A-Z]+"))
            .collect(Collectors.joining(" "));
    assertThat(letters)
        .isEqualTo("A B C D E F G H I J K L M N O P Q R S T U V W X Y Z AA BB CC DD");
    assertThat(besluit(was, wordt)).endsWith("DD\nArtikel 30 vervalt.\n");
    assertThat(Proefbesluit.uitgevoerd(was, wordt)).isEqualTo(wordt);
  }

  @Test
  void whatACorrectDecisionCannotSayIsNotInvented() {
    // Each of these needs a sentence that does not exist yet: Bewijs refuses them.
    assertThat(
            besluit("Artikel 1. A\nTekst.\n", "Artikel 0a. Nieuw\nTekst.\nArtikel 1. A\nTekst.\n"))
        .as("before the first article, without a chapter to name")
        .isEmpty();
    assertThat(besluit("Artikel 1. A\nTekst.\nArtikel 2. B\nTekst.\n", "Artikel 1. A\nTekst.\n"))
        .as("an article that disappears without a trace")
        .isEmpty();
  }
}
