package nl.verordeningwijzer.wijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verordeningwijzer.regeling.BepalingId;
import org.junit.jupiter.api.Test;

/**
 * From an existing and a new text to the decision, as it is printed. Every decision is proved as
 * well: read back and executed on the existing text it gives the new one.
 *
 * <p>A name behind a line ({@code {#duur}}) says which provision it is where its number changes.
 */
class AfleidingTest {

  private static void levert(String was, String wordt, String besluit) {
    levert(was, wordt, besluit, Wijzigingswijze.FIJN);
  }

  private static void levert(
      String was, String wordt, String besluit, Wijzigingswijze wijze, String... altijdGeheel) {
    Proefbesluit proef = Proefbesluit.van(was, wordt, wijze, altijdGeheel);
    assertThat(proef.tekst()).isEqualTo(besluit);
    assertThat(proef.onbewezen()).isEmpty();
  }

  // Woorden --------------------------------------------------------------------------------------

  @Test
  void wordsAreReplaced() {
    levert(
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt ten hoogste zes maanden.
        """,
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt ten hoogste drie maanden.
        """,
        """
        A
        In artikel 5, tweede lid, wordt ‘zes maanden’ vervangen door ‘drie maanden’.
        """);
  }

  @Test
  void wordsAreInserted() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden aan een persoon.
        """,
        """
        Artikel 5. Werkstage
        Het college kan op aanvraag een werkstage aanbieden aan een persoon.
        """,
        """
        A
        In artikel 5 wordt na ‘Het college kan’ ingevoegd ‘op aanvraag’.
        """);
  }

  @Test
  void wordsAreInsertedAtTheStart() {
    levert(
        """
        Artikel 5. Werkstage
        Een werkstage is voor wie:
        a. langdurig werkloos is; of
        b. weinig ervaring heeft.
        """,
        """
        Artikel 5. Werkstage
        Een werkstage is voor wie:
        a. aantoonbaar langdurig werkloos is; of
        b. weinig ervaring heeft.
        """,
        """
        A
        In artikel 5, onder a, wordt voor ‘langdurig werkloos is’ ingevoegd ‘aantoonbaar’.
        """);
  }

  @Test
  void wordsAreAddedAtTheEnd() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        """,
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden, tenzij de persoon werkt.
        """,
        """
        A
        In artikel 5 wordt na ‘een werkstage aanbieden’ ingevoegd ‘, tenzij de persoon werkt’.
        """);
  }

  @Test
  void wordsLapse() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan zo nodig een werkstage aanbieden aan een persoon.
        """,
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden aan een persoon.
        """,
        """
        A
        In artikel 5 vervalt ‘zo nodig’.
        """);
  }

  @Test
  void wordsThatStandThereTwiceAreQuotedWithMoreWords() {
    levert(
        """
        Artikel 5. Werkstage
        De raad vraagt de werkgever om advies en de persoon vraagt de werkgever om werk.
        """,
        """
        Artikel 5. Werkstage
        De raad vraagt de werkgever om advies en de persoon vraagt de instelling om werk.
        """,
        """
        A
        In artikel 5 wordt ‘vraagt de werkgever om werk’ vervangen door ‘vraagt de instelling om werk’.
        """);
  }

  @Test
  void wordsThatChangeEverywhereAreSaidOnce() {
    levert(
        """
        Artikel 5. Werkstage
        De cliënt vraagt de werkstage aan en de cliënt meldt wijzigingen.
        """,
        """
        Artikel 5. Werkstage
        De persoon vraagt de werkstage aan en de persoon meldt wijzigingen.
        """,
        """
        A
        In artikel 5 wordt ‘cliënt’ telkens vervangen door ‘persoon’.
        """);
  }

  @Test
  void aNumberIsReplacedWithWhatItCounts() {
    levert(
        """
        Artikel 5. Werkstage
        De werkstage duurt 6 maanden en kan eenmaal worden verlengd.
        """,
        """
        Artikel 5. Werkstage
        De werkstage duurt 9 maanden en kan eenmaal worden verlengd.
        """,
        """
        A
        In artikel 5 wordt ‘6 maanden’ vervangen door ‘9 maanden’.
        """);
  }

  @Test
  void aReferenceIsReplacedWhole() {
    levert(
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage is voor een persoon als bedoeld in artikel 6, tweede lid, die werkt.
        Artikel 6. Doelgroep
        1. De doelgroep is iedereen.
        2. Het college kan personen uitsluiten.
        """,
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage is voor een persoon als bedoeld in artikel 6, eerste lid, die werkt.
        Artikel 6. Doelgroep
        1. De doelgroep is iedereen.
        2. Het college kan personen uitsluiten.
        """,
        """
        A
        In artikel 5, tweede lid, wordt ‘artikel 6, tweede lid’ vervangen door ‘artikel 6, eerste lid’.
        """);
  }

  @Test
  void twoAmendmentsOfWordsInOnePlaceAreOneSentence() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan zo nodig een werkstage aanbieden aan een persoon die ten minste 6 maanden werkloos is.
        """,
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden aan een persoon die ten minste 9 maanden werkloos is.
        """,
        """
        A
        In artikel 5 vervalt ‘zo nodig’ en wordt ‘6 maanden’ vervangen door ‘9 maanden’.
        """);
  }

  @Test
  void wordsWithQuotationMarksAreQuotedInAnotherStyle() {
    levert(
        """
        Artikel 5. Werkstage
        Het college vergoedt zo’n opleiding aan de persoon.
        """,
        """
        Artikel 5. Werkstage
        Het college vergoedt zo’n vervoersvoorziening en foto’s aan de persoon.
        """,
        """
        A
        In artikel 5 wordt “opleiding” vervangen door “vervoersvoorziening en foto’s”.
        """);
  }

  @Test
  void theMarksAroundQuotedWordsAreNotQuotedWithThem() {
    levert(
        """
        Artikel 5. Werkstage
        Het college noemt dit ‘stage’ in de beschikking aan de persoon.
        """,
        """
        Artikel 5. Werkstage
        Het college noemt dit ‘werk’ in de beschikking aan de persoon.
        """,
        """
        A
        In artikel 5 wordt ‘stage’ vervangen door ‘werk’.
        """);
  }

  @Test
  void aSpaceTooMuchLapses() {
    levert(
        """
        Artikel 5. Werkstage
        Een persoon als bedoeld in de wet , die een werkstage volgt, krijgt begeleiding.
        """,
        """
        Artikel 5. Werkstage
        Een persoon als bedoeld in de wet, die een werkstage volgt, krijgt begeleiding.
        """,
        """
        A
        In artikel 5 wordt ‘wet ,’ vervangen door ‘wet,’.
        """);
  }

  @Test
  void aSpaceThatWasForgottenComes() {
    levert(
        """
        Artikel 5. Werkstage
        Een persoon die een werkstagevolgt, krijgt begeleiding.
        """,
        """
        Artikel 5. Werkstage
        Een persoon die een werkstage volgt, krijgt begeleiding.
        """,
        """
        A
        In artikel 5 wordt ‘werkstagevolgt’ vervangen door ‘werkstage volgt’.
        """);
  }

  // Zinnen ---------------------------------------------------------------------------------------

  @Test
  void aSentenceIsAdded() {
    levert(
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar.
        """,
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar. Verlenging is niet mogelijk.
        """,
        """
        A
        Aan artikel 5, tweede lid, wordt een zin toegevoegd, luidende:

            Verlenging is niet mogelijk.
        """);
  }

  @Test
  void aSentenceIsInsertedInFront() {
    levert(
        """
        Artikel 5. Werkstage
        De werkstage duurt een half jaar.
        """,
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden. De werkstage duurt een half jaar.
        """,
        """
        A
        Voor artikel 5, eerste zin, wordt een zin ingevoegd, luidende:

            Het college kan een werkstage aanbieden.
        """);
  }

  @Test
  void aSentenceIsInserted() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden. De werkstage duurt een half jaar.
        """,
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden. Dat gebeurt op aanvraag. De werkstage duurt een half jaar.
        """,
        """
        A
        Na artikel 5, eerste zin, wordt een zin ingevoegd, luidende:

            Dat gebeurt op aanvraag.
        """);
  }

  @Test
  void aSentenceLapses() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden. Dat gebeurt op aanvraag. De werkstage duurt een half jaar.
        """,
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden. De werkstage duurt een half jaar.
        """,
        """
        A
        Artikel 5, tweede zin, vervalt.
        """);
  }

  @Test
  void aSentenceIsReplaced() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden. Dat gebeurt op aanvraag van de persoon.
        """,
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden. Verlenging is niet mogelijk.
        """,
        """
        A
        Artikel 5, tweede zin, komt te luiden:

            Verlenging is niet mogelijk.
        """);
  }

  // Leden ----------------------------------------------------------------------------------------

  @Test
  void aLidIsAdded() {
    levert(
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar.
        """,
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar.
        3. Verlenging kan:
        a. eenmaal; of
        b. twee keer.
        """,
        """
        A
        Aan artikel 5 wordt een lid toegevoegd, luidende:

            3. Verlenging kan:
                a. eenmaal; of
                b. twee keer.
        """);
  }

  @Test
  void twoLedenAreAdded() {
    levert(
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar.
        """,
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar.
        3. Verlenging kan eenmaal.
        4. Een persoon krijgt begeleiding.
        """,
        """
        A
        Aan artikel 5 worden twee leden toegevoegd, luidende:

            3. Verlenging kan eenmaal.
            4. Een persoon krijgt begeleiding.
        """);
  }

  @Test
  void aLidIsInsertedAndTheOthersAreRenumbered() {
    levert(
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar. {#duur}
        3. Een persoon krijgt begeleiding. {#begeleiding}
        """,
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De persoon vraagt haar aan. {#aanvraag}
        3. De werkstage duurt een half jaar. {#duur}
        4. Een persoon krijgt begeleiding. {#begeleiding}
        """,
        """
        A
        Onder vernummering van het tweede en derde lid tot derde en vierde lid wordt in artikel 5 een lid ingevoegd, luidende:

            2. De persoon vraagt haar aan.
        """);
  }

  @Test
  void aFirstLidIsInserted() {
    levert(
        """
        Artikel 5. Werkstage
        1. De werkstage duurt een half jaar. {#duur}
        2. Een persoon krijgt begeleiding. {#begeleiding}
        """,
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden. {#nieuw}
        2. De werkstage duurt een half jaar. {#duur}
        3. Een persoon krijgt begeleiding. {#begeleiding}
        """,
        """
        A
        Onder vernummering van het eerste en tweede lid tot tweede en derde lid wordt in artikel 5 een lid ingevoegd, luidende:

            1. Het college kan een werkstage aanbieden.
        """);
  }

  @Test
  void aLidLapsesAndTheOthersAreRenumbered() {
    levert(
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De persoon vraagt haar aan. {#aanvraag}
        3. De werkstage duurt een half jaar. {#duur}
        4. Een persoon krijgt begeleiding. {#begeleiding}
        """,
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar. {#duur}
        3. Een persoon krijgt begeleiding. {#begeleiding}
        """,
        """
        A
        Artikel 5, tweede lid, vervalt, onder vernummering van het derde en vierde lid tot tweede en derde lid.
        """);
  }

  @Test
  void theLastLidLapses() {
    levert(
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar.
        3. Een persoon krijgt begeleiding.
        """,
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar.
        """,
        """
        A
        Artikel 5, derde lid, vervalt.
        """);
  }

  @Test
  void aLidThatSaysSomethingElseIsReplaced() {
    levert(
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar. {#oud}
        3. Een persoon krijgt begeleiding.
        """,
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. Wie werkt, ontvangt elke maand een bijdrage. {#ander}
        3. Een persoon krijgt begeleiding.
        """,
        """
        A
        Artikel 5, tweede lid, komt te luiden:

            2. Wie werkt, ontvangt elke maand een bijdrage.
        """);
  }

  @Test
  void twoLedenTakeThePlaceOfOne() {
    levert(
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar. {#oud}
        3. Een persoon krijgt begeleiding. {#begeleiding}
        """,
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. Wie werkt, ontvangt elke maand een bijdrage. {#een}
        3. Die bijdrage is vrij van beslag. {#twee}
        4. Een persoon krijgt begeleiding. {#begeleiding}
        """,
        """
        A
        Onder vernummering van het derde lid tot vierde lid wordt artikel 5, tweede lid, vervangen door twee leden, luidende:

            2. Wie werkt, ontvangt elke maand een bijdrage.
            3. Die bijdrage is vrij van beslag.
        """);
  }

  @Test
  void aRenumberedLidThatAlsoChangesIsNamedByItsNewNumber() {
    levert(
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar. {#duur}
        """,
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De persoon vraagt haar aan. {#aanvraag}
        3. De werkstage duurt een heel jaar. {#duur}
        """,
        """
        A
        Artikel 5 wordt als volgt gewijzigd:
        1. Onder vernummering van het tweede lid tot derde lid wordt een lid ingevoegd, luidende:

            2. De persoon vraagt haar aan.
        2. In het derde lid (nieuw) wordt ‘half’ vervangen door ‘heel’.
        """);
  }

  @Test
  void twoChangesInOneArticleAreNumbered() {
    levert(
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar.
        """,
        """
        Artikel 5. Werkstage
        1. Het college biedt zo nodig een werkstage aan.
        2. De werkstage duurt een half jaar.
        3. Een persoon krijgt begeleiding.
        """,
        """
        A
        Artikel 5 wordt als volgt gewijzigd:
        1. In het eerste lid wordt ‘kan’ vervangen door ‘biedt zo nodig’ en wordt ‘aanbieden’ vervangen door ‘aan’.
        2. Er wordt een lid toegevoegd, luidende:

            3. Een persoon krijgt begeleiding.
        """);
  }

  @Test
  void aTextGetsItsNumberWhenASecondLidComes() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        """,
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar.
        """,
        """
        A
        Artikel 5 wordt als volgt gewijzigd:
        1. Voor de tekst wordt de aanduiding ‘1.’ geplaatst.
        2. Er wordt een lid toegevoegd, luidende:

            2. De werkstage duurt een half jaar.
        """);
  }

  @Test
  void theNumberOfTheLidThatRemainsLapsesToo() {
    levert(
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar.
        """,
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        """,
        """
        A
        Artikel 5, tweede lid, alsmede de aanduiding ‘1.’ voor het eerste lid vervallen.
        """);
  }

  @Test
  void theSecondLidMayBeTheOneThatRemains() {
    levert(
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar.
        """,
        """
        Artikel 5. Werkstage
        De werkstage duurt een half jaar.
        """,
        """
        A
        Artikel 5, eerste lid, alsmede de aanduiding ‘2.’ voor het tweede lid vervallen.
        """);
  }

  // Onderdelen -----------------------------------------------------------------------------------

  @Test
  void anOnderdeelIsAddedAndTheMarkBeforeItChanges() {
    levert(
        """
        Artikel 5. Weigering
        Het college weigert als:
        a. de persoon werkt;
        b. de persoon verhuist.
        """,
        """
        Artikel 5. Weigering
        Het college weigert als:
        a. de persoon werkt;
        b. de persoon verhuist;
        c. de persoon overlijdt.
        """,
        """
        A
        Onder vervanging van de punt aan het slot van onderdeel b door een puntkomma wordt aan artikel 5 een onderdeel toegevoegd, luidende:

                c. de persoon overlijdt.
        """);
  }

  @Test
  void theWordBetweenTheLastTwoMovesAlong() {
    levert(
        """
        Artikel 5. Weigering
        1. Het college weigert als:
        a. de persoon werkt; en
        b. de persoon verhuist.
        2. Het college kan weigeren.
        """,
        """
        Artikel 5. Weigering
        1. Het college weigert als:
        a. de persoon werkt;
        b. de persoon verhuist; en
        c. de persoon overlijdt.
        2. Het college kan weigeren.
        """,
        """
        A
        Onder vervanging van ‘; en’ aan het slot van onderdeel a door een puntkomma en onder vervanging van de punt aan het slot van onderdeel b door ‘; en’ wordt aan artikel 5, eerste lid, een onderdeel toegevoegd, luidende:

                c. de persoon overlijdt.
        """);
  }

  @Test
  void anOnderdeelIsInsertedAndTheOthersGetOtherLetters() {
    levert(
        """
        Artikel 5. Weigering
        Het college weigert als:
        a. de persoon werkt;
        b. de persoon verhuist; {#verhuizing}
        c. de persoon overlijdt. {#overlijden}
        """,
        """
        Artikel 5. Weigering
        Het college weigert als:
        a. de persoon werkt;
        b. de persoon trouwt; {#huwelijk}
        c. de persoon verhuist; {#verhuizing}
        d. de persoon overlijdt. {#overlijden}
        """,
        """
        A
        Onder verlettering van de onderdelen b en c tot c en d wordt in artikel 5 een onderdeel ingevoegd, luidende:

                b. de persoon trouwt;
        """);
  }

  @Test
  void anOnderdeelLapsesAndTheOthersGetOtherLetters() {
    levert(
        """
        Artikel 5. Weigering
        1. Het college weigert als:
        a. de persoon werkt;
        b. de persoon trouwt; {#huwelijk}
        c. de persoon verhuist; {#verhuizing}
        d. de persoon overlijdt. {#overlijden}
        2. Het college kan weigeren.
        """,
        """
        Artikel 5. Weigering
        1. Het college weigert als:
        a. de persoon werkt;
        b. de persoon verhuist; {#verhuizing}
        c. de persoon overlijdt. {#overlijden}
        2. Het college kan weigeren.
        """,
        """
        A
        Artikel 5, eerste lid, onder b, vervalt, onder verlettering van de onderdelen c en d tot b en c.
        """);
  }

  @Test
  void theLastOnderdeelLapsesAndTheMarkBeforeItChanges() {
    levert(
        """
        Artikel 5. Weigering
        Het college weigert als:
        a. de persoon werkt;
        b. de persoon verhuist; of
        c. de persoon overlijdt.
        """,
        """
        Artikel 5. Weigering
        Het college weigert als:
        a. de persoon werkt; of
        b. de persoon verhuist.
        """,
        """
        A
        Artikel 5, onder c, vervalt, onder vervanging van de puntkomma aan het slot van onderdeel a door ‘; of’ en onder vervanging van ‘; of’ aan het slot van onderdeel b door een punt.
        """);
  }

  @Test
  void wordsInAnOnderdeelAreReplaced() {
    levert(
        """
        Artikel 5. Weigering
        Het college weigert als:
        a. de persoon ten minste een jaar werkt;
        b. de persoon verhuist.
        """,
        """
        Artikel 5. Weigering
        Het college weigert als:
        a. de persoon ten minste een maand werkt;
        b. de persoon verhuist.
        """,
        """
        A
        In artikel 5, onder a, wordt ‘jaar’ vervangen door ‘maand’.
        """);
  }

  @Test
  void aSubonderdeelIsInserted() {
    levert(
        """
        Artikel 5. Weigering
        1. Het college weigert als:
        a. de persoon werkt:
        1°. in de gemeente; of
        2°. in het buitenland; {#buitenland}
        b. de persoon verhuist.
        2. Het college kan weigeren.
        """,
        """
        Artikel 5. Weigering
        1. Het college weigert als:
        a. de persoon werkt:
        1°. in de gemeente; of
        2°. in de provincie; {#provincie}
        3°. in het buitenland; {#buitenland}
        b. de persoon verhuist.
        2. Het college kan weigeren.
        """,
        """
        A
        Onder vernummering van subonderdeel 2° tot 3° wordt in artikel 5, eerste lid, onder a, een subonderdeel ingevoegd, luidende:

                    2°. in de provincie;
        """);
  }

  @Test
  void aSubonderdeelLapses() {
    levert(
        """
        Artikel 5. Weigering
        Het college weigert als:
        a. de persoon werkt:
        1°. in de gemeente;
        2°. in de provincie; {#provincie}
        3°. in het buitenland; {#buitenland}
        b. de persoon verhuist.
        """,
        """
        Artikel 5. Weigering
        Het college weigert als:
        a. de persoon werkt:
        1°. in de gemeente;
        2°. in het buitenland; {#buitenland}
        b. de persoon verhuist.
        """,
        """
        A
        Artikel 5, onder a, subonderdeel 2°, vervalt, onder vernummering van subonderdeel 3° tot 2°.
        """);
  }

  @Test
  void wordsBeforeTheOnderdelenAreReplaced() {
    levert(
        """
        Artikel 5. Weigering
        Het college weigert een werkstage als:
        a. de persoon werkt;
        b. de persoon verhuist.
        """,
        """
        Artikel 5. Weigering
        Het college weigert een proefplaats als:
        a. de persoon werkt;
        b. de persoon verhuist.
        """,
        """
        A
        In artikel 5, aanhef, wordt ‘werkstage’ vervangen door ‘proefplaats’.
        """);
  }

  @Test
  void theWordsBehindTheOnderdelenAreReplaced() {
    levert(
        """
        Artikel 5. Weigering
        Het college weigert als:
        a. de persoon werkt;
        b. de persoon verhuist,
        tenzij de werkgever daarmee instemt.
        """,
        """
        Artikel 5. Weigering
        Het college weigert als:
        a. de persoon werkt;
        b. de persoon verhuist,
        behalve in de gevallen die het college aanwijst.
        """,
        """
        A
        In artikel 5, slot, wordt ‘tenzij de werkgever daarmee instemt’ vervangen door ‘behalve in de gevallen die het college aanwijst’.
        """);
  }

  @Test
  void theWordsBehindTheOnderdelenLapse() {
    levert(
        """
        Artikel 5. Weigering
        1. Het college weigert als:
        a. de persoon werkt;
        b. de persoon verhuist.
        Dat gebeurt schriftelijk.
        2. Het college kan weigeren.
        """,
        """
        Artikel 5. Weigering
        1. Het college weigert als:
        a. de persoon werkt;
        b. de persoon verhuist.
        2. Het college kan weigeren.
        """,
        """
        A
        Artikel 5, eerste lid, slot, vervalt.
        """);
  }

  // Begrippen ------------------------------------------------------------------------------------

  @Test
  void definitionsInAlphabeticalOrderGetAnotherInThatOrder() {
    levert(
        """
        Artikel 1. Begrippen
        In deze verordening wordt verstaan onder:
        - college: college van burgemeester en wethouders;
        - werk: betaalde arbeid;
        - wet: Participatiewet.
        """,
        """
        Artikel 1. Begrippen
        In deze verordening wordt verstaan onder:
        - college: college van burgemeester en wethouders;
        - raad: gemeenteraad;
        - werk: betaalde arbeid;
        - wet: Participatiewet.
        """,
        """
        A
        In artikel 1 wordt in de alfabetische volgorde een begripsbepaling ingevoegd, luidende:

                - raad: gemeenteraad;
        """);
  }

  @Test
  void definitionsInAlphabeticalOrderMayGetSeveral() {
    levert(
        """
        Artikel 1. Begrippen
        In deze verordening wordt verstaan onder:
        - college: college van burgemeester en wethouders;
        - doelgroep: personen;
        - wet: Participatiewet.
        """,
        """
        Artikel 1. Begrippen
        In deze verordening wordt verstaan onder:
        - arts: wie dat is;
        - college: college van burgemeester en wethouders;
        - doelgroep: personen;
        - raad: gemeenteraad;
        - wet: Participatiewet.
        """,
        """
        A
        In artikel 1 worden in de alfabetische volgorde twee begripsbepalingen ingevoegd, luidende:

                - arts: wie dat is;
                - raad: gemeenteraad;
        """);
  }

  @Test
  void definitionsInAnotherOrderGetAnotherInAPlace() {
    levert(
        """
        Artikel 1. Begrippen
        In deze verordening wordt verstaan onder:
        - wet: Participatiewet;
        - college: college van burgemeester en wethouders;
        - doelgroep: personen.
        """,
        """
        Artikel 1. Begrippen
        In deze verordening wordt verstaan onder:
        - wet: Participatiewet;
        - raad: gemeenteraad;
        - college: college van burgemeester en wethouders;
        - doelgroep: personen.
        """,
        """
        A
        Na artikel 1, begripsomschrijving van ‘wet’, wordt een begripsbepaling ingevoegd, luidende:

                - raad: gemeenteraad;
        """);
  }

  @Test
  void aFirstDefinitionInAnotherOrder() {
    levert(
        """
        Artikel 1. Begrippen
        In deze verordening wordt verstaan onder:
        - wet: Participatiewet;
        - college: college van burgemeester en wethouders.
        """,
        """
        Artikel 1. Begrippen
        In deze verordening wordt verstaan onder:
        - raad: gemeenteraad;
        - wet: Participatiewet;
        - college: college van burgemeester en wethouders.
        """,
        """
        A
        Voor artikel 1, begripsomschrijving van ‘wet’, wordt een begripsbepaling ingevoegd, luidende:

                - raad: gemeenteraad;
        """);
  }

  @Test
  void aDefinitionChanges() {
    levert(
        """
        Artikel 1. Begrippen
        In deze verordening wordt verstaan onder:
        - grote afstand: afstand van meer dan 20 kilometer;
        - wet: Participatiewet.
        """,
        """
        Artikel 1. Begrippen
        In deze verordening wordt verstaan onder:
        - grote afstand: afstand van meer dan 30 kilometer;
        - wet: Participatiewet.
        """,
        """
        A
        In artikel 1, begripsomschrijving van ‘grote afstand’, wordt ‘20 kilometer’ vervangen door ‘30 kilometer’.
        """);
  }

  @Test
  void aDefinitionLapses() {
    levert(
        """
        Artikel 1. Begrippen
        In deze verordening wordt verstaan onder:
        - college: college van burgemeester en wethouders;
        - raad: gemeenteraad;
        - wet: Participatiewet.
        """,
        """
        Artikel 1. Begrippen
        In deze verordening wordt verstaan onder:
        - college: college van burgemeester en wethouders;
        - wet: Participatiewet.
        """,
        """
        A
        Artikel 1, begripsomschrijving van ‘raad’, vervalt.
        """);
  }

  @Test
  void aTermThatChangesIsAnotherDefinition() {
    levert(
        """
        Artikel 1. Begrippen
        In deze verordening wordt verstaan onder:
        - college: college van burgemeester en wethouders;
        - raad: gemeenteraad; {#raad}
        - wet: Participatiewet.
        """,
        """
        Artikel 1. Begrippen
        In deze verordening wordt verstaan onder:
        - college: college van burgemeester en wethouders;
        - gemeenteraad: raad van de gemeente; {#raad}
        - wet: Participatiewet.
        """,
        """
        A
        Artikel 1, begripsomschrijving van ‘raad’, komt te luiden:

                - gemeenteraad: raad van de gemeente;
        """);
  }

  // Opschriften en nummers -----------------------------------------------------------------------

  @Test
  void theHeadingOfAnArticle() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        """,
        """
        Artikel 5. Stage
        Het college kan een werkstage aanbieden.
        """,
        """
        A
        Het opschrift van artikel 5 komt te luiden:

            Artikel 5. Stage
        """);
  }

  @Test
  void theHeadingsOfAChapterAndAParagraph() {
    levert(
        """
        Hoofdstuk 1. Algemeen
        Artikel 1. Doel
        Het doel is werk.
        Hoofdstuk 2. Voorzieningen
        Paragraaf 2.1 Stages
        Artikel 2. Werkstage
        Het college kan een werkstage aanbieden.
        """,
        """
        Hoofdstuk 1. Algemeen
        Artikel 1. Doel
        Het doel is werk.
        Hoofdstuk 2. Hulp naar werk
        Paragraaf 2.1 Stages en proefplaatsen
        Artikel 2. Werkstage
        Het college kan een werkstage aanbieden.
        """,
        """
        A
        Het opschrift van hoofdstuk 2 komt te luiden:

            Hoofdstuk 2. Hulp naar werk

        B
        Het opschrift van paragraaf 2.1 komt te luiden:

            Paragraaf 2.1 Stages en proefplaatsen
        """);
  }

  @Test
  void anArticleIsRenumbered() {
    levert(
        """
        Artikel 5. Werkstage {#stage}
        Het college kan een werkstage aanbieden.
        """,
        """
        Artikel 6. Werkstage {#stage}
        Het college kan een werkstage aanbieden.
        """,
        """
        A
        Artikel 5 wordt vernummerd tot artikel 6.
        """);
  }

  @Test
  void anArticleIsRenumberedAndAmended() {
    levert(
        """
        Artikel 5. Werkstage {#stage}
        Het college kan een werkstage aanbieden.
        """,
        """
        Artikel 6. Werkstage {#stage}
        Het college kan op aanvraag een werkstage aanbieden.
        """,
        """
        A
        Artikel 5 wordt als volgt gewijzigd:
        1. Artikel 5 wordt vernummerd tot artikel 6.
        2. In artikel 6 (nieuw) wordt na ‘Het college kan’ ingevoegd ‘op aanvraag’.
        """);
  }

  @Test
  void anArticleLapsesAndKeepsItsHeading() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        Artikel 6. Scholing
        Het college kan scholing aanbieden.
        """,
        """
        Artikel 5. Werkstage
        (Vervallen)
        Artikel 6. Scholing
        Het college kan scholing aanbieden.
        """,
        """
        A
        Artikel 5 vervalt.
        """);
  }

  @Test
  void anArticleThatLapsesUnderAnotherHeadingIsReplaced() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        """,
        """
        Artikel 5. Stage
        (Vervallen)
        """,
        """
        A
        Artikel 5 komt te luiden:

            Artikel 5. Stage
            (Vervallen)
        """);
  }

  @Test
  void anArticleThatLapsedGetsTextAgain() {
    levert(
        """
        Artikel 5. Werkstage
        (Vervallen)
        """,
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        """,
        """
        A
        Artikel 5 komt te luiden:

            Artikel 5. Werkstage
            Het college kan een werkstage aanbieden.
        """);
  }

  // Invoegen -------------------------------------------------------------------------------------

  @Test
  void anArticleIsInserted() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        Artikel 6. Scholing
        Het college kan scholing aanbieden.
        """,
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        Artikel 5a. Proefplaats
        1. Een proefplaats kan:
        a. kort zijn; of
        b. lang zijn.
        2. Er is begeleiding.
        Artikel 6. Scholing
        Het college kan scholing aanbieden.
        """,
        """
        A
        Na artikel 5 wordt een artikel ingevoegd, luidende:

            Artikel 5a. Proefplaats
            1. Een proefplaats kan:
                a. kort zijn; of
                b. lang zijn.
            2. Er is begeleiding.
        """);
  }

  @Test
  void anArticleIsInsertedBeforeTheFirst() {
    levert(
        """
        Artikel 1. Werkstage
        Het college kan een werkstage aanbieden.
        """,
        """
        Artikel 0. Doel
        Het doel is werk.
        Artikel 1. Werkstage
        Het college kan een werkstage aanbieden.
        """,
        """
        A
        Voor artikel 1 wordt een artikel ingevoegd, luidende:

            Artikel 0. Doel
            Het doel is werk.
        """);
  }

  @Test
  void articlesAreInsertedAtTheStartTheMiddleAndTheEnd() {
    levert(
        """
        Hoofdstuk 1. Algemeen
        Artikel 2. Begrippen
        Een begrip is een woord.
        Artikel 3. Doel
        Het doel is werk.
        Hoofdstuk 2. Slot
        Artikel 4. Citeertitel
        Deze verordening heet zo.
        """,
        """
        Hoofdstuk 1. Algemeen
        Artikel 1. Inleiding
        Dit is een verordening.
        Artikel 2. Begrippen
        Een begrip is een woord.
        Artikel 2a. Middelen
        Het middel is hulp.
        Artikel 2b. Kosten
        De kosten zijn laag.
        Artikel 3. Doel
        Het doel is werk.
        Artikel 3a. Bereik
        Het bereik is groot.
        Hoofdstuk 2. Slot
        Artikel 4. Citeertitel
        Deze verordening heet zo.
        Artikel 5. Slot
        Het slot is dit.
        """,
        """
        A
        In hoofdstuk 1 wordt voor artikel 2 een artikel ingevoegd, luidende:

            Artikel 1. Inleiding
            Dit is een verordening.

        B
        Na artikel 2 worden twee artikelen ingevoegd, luidende:

            Artikel 2a. Middelen
            Het middel is hulp.
            Artikel 2b. Kosten
            De kosten zijn laag.

        C
        Na artikel 3 wordt een artikel ingevoegd, luidende:

            Artikel 3a. Bereik
            Het bereik is groot.

        D
        Na artikel 4 wordt een artikel ingevoegd, luidende:

            Artikel 5. Slot
            Het slot is dit.
        """);
  }

  @Test
  void aChapterIsInserted() {
    levert(
        """
        Hoofdstuk 1. Algemeen
        Artikel 1. Doel
        Het doel is werk.
        Hoofdstuk 2. Slot
        Artikel 2. Citeertitel
        Deze verordening heet zo.
        """,
        """
        Hoofdstuk 1. Algemeen
        Artikel 1. Doel
        Het doel is werk.
        Hoofdstuk 1A. Hulp
        Paragraaf 1A.1 Stages
        Artikel 1a. Werkstage
        Het college kan een werkstage aanbieden.
        Hoofdstuk 2. Slot
        Artikel 2. Citeertitel
        Deze verordening heet zo.
        """,
        """
        A
        Na artikel 1 wordt een hoofdstuk ingevoegd, luidende:

            Hoofdstuk 1A. Hulp
            Paragraaf 1A.1 Stages
            Artikel 1a. Werkstage
            Het college kan een werkstage aanbieden.
        """);
  }

  /** In the order of the text, so that every message names them in the same order. */
  @Test
  void theProvisionsThatAreInsertedTogetherAreKnownInTheirOrder() {
    String was = "Artikel 1. Doel\nHet doel is werk.\n";
    String erbij =
        IntStream.rangeClosed(2, 9)
            .mapToObj(i -> "Artikel " + i + ". Kop\nTekst.\n")
            .collect(Collectors.joining());
    assertThat(Proefbesluit.van(was, was + erbij).wijzigingen().getFirst().bepalingen())
        .extracting(BepalingId::waarde)
        .containsExactly(
            "artikel-2",
            "artikel-3",
            "artikel-4",
            "artikel-5",
            "artikel-6",
            "artikel-7",
            "artikel-8",
            "artikel-9");
  }

  @Test
  void anArticleAndAChapterAreInsertedTogether() {
    levert(
        """
        Hoofdstuk 1. Algemeen
        Artikel 1. Doel
        Het doel is werk.
        Hoofdstuk 2. Slot
        Artikel 2. Citeertitel
        Deze verordening heet zo.
        """,
        """
        Hoofdstuk 1. Algemeen
        Artikel 1. Doel
        Het doel is werk.
        Artikel 1a. Bereik
        Het bereik is groot.
        Hoofdstuk 1A. Hulp
        Artikel 1b. Werkstage
        Het college kan een werkstage aanbieden.
        Hoofdstuk 2. Slot
        Artikel 2. Citeertitel
        Deze verordening heet zo.
        """,
        """
        A
        Na artikel 1 worden een artikel en een hoofdstuk ingevoegd, luidende:

            Artikel 1a. Bereik
            Het bereik is groot.
            Hoofdstuk 1A. Hulp
            Artikel 1b. Werkstage
            Het college kan een werkstage aanbieden.
        """);
  }

  @Test
  void aChapterAtTheStartAndOneAtTheEnd() {
    levert(
        """
        Hoofdstuk 1. Algemeen
        Artikel 1. Doel
        Het doel is werk.
        """,
        """
        Hoofdstuk 0. Inleiding
        Artikel 0. Inleiding
        Dit is een verordening.
        Hoofdstuk 1. Algemeen
        Artikel 1. Doel
        Het doel is werk.
        Hoofdstuk 2. Slot
        Artikel 2. Citeertitel
        Deze verordening heet zo.
        """,
        """
        A
        Voor hoofdstuk 1 wordt een hoofdstuk ingevoegd, luidende:

            Hoofdstuk 0. Inleiding
            Artikel 0. Inleiding
            Dit is een verordening.

        B
        Na artikel 1 wordt een hoofdstuk ingevoegd, luidende:

            Hoofdstuk 2. Slot
            Artikel 2. Citeertitel
            Deze verordening heet zo.
        """);
  }

  @Test
  void paragraphsAreInserted() {
    levert(
        """
        Hoofdstuk 1. Hulp
        Paragraaf 1.2 Stages
        Artikel 2. Werkstage
        Het college kan een werkstage aanbieden.
        Paragraaf 1.4 Scholing
        Artikel 4. Scholing
        Het college kan scholing aanbieden.
        """,
        """
        Hoofdstuk 1. Hulp
        Paragraaf 1.1 Algemeen
        Artikel 1. Doel
        Het doel is werk.
        Paragraaf 1.2 Stages
        Artikel 2. Werkstage
        Het college kan een werkstage aanbieden.
        Paragraaf 1.3 Plaatsen
        Artikel 3. Proefplaats
        Het college kan een proefplaats aanbieden.
        Paragraaf 1.4 Scholing
        Artikel 4. Scholing
        Het college kan scholing aanbieden.
        Paragraaf 1.5 Slot
        Artikel 5. Rest
        Het college kan meer aanbieden.
        """,
        """
        A
        In hoofdstuk 1 wordt voor paragraaf 1.2 een paragraaf ingevoegd, luidende:

            Paragraaf 1.1 Algemeen
            Artikel 1. Doel
            Het doel is werk.

        B
        Na artikel 2 wordt een paragraaf ingevoegd, luidende:

            Paragraaf 1.3 Plaatsen
            Artikel 3. Proefplaats
            Het college kan een proefplaats aanbieden.

        C
        Na artikel 4 wordt een paragraaf ingevoegd, luidende:

            Paragraaf 1.5 Slot
            Artikel 5. Rest
            Het college kan meer aanbieden.
        """);
  }

  @Test
  void theLastArticleBeforeANewOneMayLapse() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        """,
        """
        Artikel 5. Werkstage
        (Vervallen)
        Artikel 5a. Proefplaats
        Een proefplaats kan.
        """,
        """
        A
        Artikel 5 vervalt.

        B
        Na artikel 5 wordt een artikel ingevoegd, luidende:

            Artikel 5a. Proefplaats
            Een proefplaats kan.
        """);
  }

  @Test
  void aChapterAndAParagraphLapseWithAllThatIsInThem() {
    levert(
        """
        Hoofdstuk 1. Algemeen
        Artikel 1. Doel
        Het doel is werk.
        Hoofdstuk 2. Hulp
        Paragraaf 2.1 Stages
        Artikel 2. Werkstage
        Het college kan een werkstage aanbieden.
        Paragraaf 2.2 Scholing
        Artikel 3. Scholing
        Het college kan scholing aanbieden.
        Hoofdstuk 3. Slot
        Artikel 4. Citeertitel
        Deze verordening heet zo.
        """,
        """
        Hoofdstuk 1. Algemeen
        Artikel 1. Doel
        Het doel is werk.
        Hoofdstuk 2. Hulp
        Paragraaf 2.1 Stages
        Artikel 2. Werkstage
        Het college kan een werkstage aanbieden.
        """,
        """
        A
        Paragraaf 2.2 vervalt.

        B
        Hoofdstuk 3 vervalt.
        """);
  }

  @Test
  void aChapterIsRenumberedAndGetsAnotherHeading() {
    levert(
        """
        Hoofdstuk 1. Algemeen
        Artikel 1. Doel
        Het doel is werk.
        Hoofdstuk 2. Slot {#slot}
        Artikel 2. Citeertitel
        Deze verordening heet zo.
        """,
        """
        Hoofdstuk 1. Algemeen
        Artikel 1. Doel
        Het doel is werk.
        Hoofdstuk 3. Slotbepalingen {#slot}
        Artikel 2. Citeertitel
        Deze verordening heet zo.
        """,
        """
        A
        Hoofdstuk 2 wordt als volgt gewijzigd:
        1. Hoofdstuk 2 wordt vernummerd tot hoofdstuk 3.
        2. Het opschrift van hoofdstuk 3 (nieuw) komt te luiden:

            Hoofdstuk 3. Slotbepalingen
        """);
  }

  // Bijlagen -------------------------------------------------------------------------------------

  @Test
  void anAnnexIsAdded() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        """,
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        Bijlage bij artikel 5
        De eisen zijn:
        a. rust; en
        b. orde.
        """,
        """
        A
        Er wordt een bijlage toegevoegd, luidende:

            Bijlage bij artikel 5
            De eisen zijn:
                a. rust; en
                b. orde.
        """);
  }

  @Test
  void anAnnexIsInsertedBeforeAnotherAndOneIsAdded() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        Bijlage bij artikel 5
        De eisen zijn streng.
        """,
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        Bijlage bij artikel 3
        De kosten zijn laag.
        Bijlage bij artikel 5
        De eisen zijn streng.
        Bijlage bij artikel 7
        Het loon is hoog.
        """,
        """
        A
        Voor de bijlage wordt een bijlage ingevoegd, luidende:

            Bijlage bij artikel 3
            De kosten zijn laag.

        B
        Er wordt een bijlage toegevoegd, luidende:

            Bijlage bij artikel 7
            Het loon is hoog.
        """);
  }

  @Test
  void anAnnexThatChangesIsReplaced() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        Bijlage bij artikel 5
        De eisen zijn streng.
        """,
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        Bijlage bij artikel 5
        De eisen zijn soepel.
        """,
        """
        A
        De bijlage komt te luiden:

            Bijlage bij artikel 5
            De eisen zijn soepel.
        """);
  }

  @Test
  void anAnnexThatGetsAnotherHeadingIsNamedByTheOldOne() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        Bijlage bij artikel 3
        De kosten zijn laag.
        Bijlage bij artikel 5 {#eisen}
        De eisen zijn streng.
        """,
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        Bijlage bij artikel 3
        De kosten zijn laag.
        Bijlage over de eisen {#eisen}
        De eisen zijn streng.
        """,
        """
        A
        De bijlage ‘Bijlage bij artikel 5’ komt te luiden:

            Bijlage over de eisen
            De eisen zijn streng.
        """);
  }

  @Test
  void ofTwoAnnexesTheHeadingSaysWhichLapses() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        Bijlage bij artikel 3
        De kosten zijn laag.
        Bijlage bij artikel 5
        De eisen zijn streng.
        """,
        """
        Artikel 5. Werkstage
        Het college kan een werkstage aanbieden.
        Bijlage bij artikel 5
        De eisen zijn streng.
        """,
        """
        A
        De bijlage ‘Bijlage bij artikel 3’ vervalt.
        """);
  }

  // Hoe fijn -------------------------------------------------------------------------------------

  @Test
  void anArticleThatChangesMoreThanTheMeasureIsReplacedWhole() {
    levert(
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar.
        3. Een persoon krijgt begeleiding.
        Artikel 6. Scholing
        1. Het college kan scholing aanbieden.
        2. De scholing duurt een half jaar.
        """,
        """
        Artikel 5. Werkstage
        1. Het college kan een stage aanbieden.
        2. De werkstage duurt een heel jaar.
        3. Een persoon krijgt hulp.
        Artikel 6. Scholing
        1. Het college kan scholing aanbieden.
        2. De scholing duurt een heel jaar.
        """,
        """
        A
        Artikel 5 komt te luiden:

            Artikel 5. Werkstage
            1. Het college kan een stage aanbieden.
            2. De werkstage duurt een heel jaar.
            3. Een persoon krijgt hulp.

        B
        In artikel 6, tweede lid, wordt ‘half’ vervangen door ‘heel’.
        """,
        new Wijzigingswijze(2, 50));
  }

  @Test
  void anArticleOfWhichMoreThanHalfChangesIsReplacedWhole() {
    levert(
        """
        Artikel 5. Werkstage
        Het college kan een werkstage van een half jaar aanbieden.
        """,
        """
        Artikel 5. Werkstage
        Het college verstrekt op aanvraag een tegemoetkoming in de kosten van vervoer.
        """,
        """
        A
        Artikel 5 komt te luiden:

            Artikel 5. Werkstage
            Het college verstrekt op aanvraag een tegemoetkoming in de kosten van vervoer.
        """,
        new Wijzigingswijze(2, 50));
  }

  @Test
  void everyArticleThatChangesMayBeReplacedWhole() {
    levert(
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar.
        Artikel 6. Scholing
        Het college kan scholing aanbieden.
        """,
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een heel jaar.
        Artikel 6. Scholing
        Het college kan scholing aanbieden.
        """,
        """
        A
        Artikel 5 komt te luiden:

            Artikel 5. Werkstage
            1. Het college kan een werkstage aanbieden.
            2. De werkstage duurt een heel jaar.
        """,
        Wijzigingswijze.GEHEEL);
  }

  @Test
  void aRenumberedArticleIsReplacedWholeUnderItsOldNumber() {
    levert(
        """
        Artikel 5. Werkstage {#stage}
        Het college kan een werkstage aanbieden.
        """,
        """
        Artikel 6. Werkstage {#stage}
        Het college kan op aanvraag een werkstage aanbieden.
        """,
        """
        A
        Artikel 5 wordt als volgt gewijzigd:
        1. Artikel 5 wordt vernummerd tot artikel 6.
        2. Artikel 6 (nieuw) komt te luiden:

            Artikel 6. Werkstage
            Het college kan op aanvraag een werkstage aanbieden.
        """,
        Wijzigingswijze.GEHEEL);
  }

  @Test
  void someArticlesAreAlwaysReplacedWhole() {
    levert(
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een half jaar.
        Artikel 6. Scholing
        De scholing duurt een half jaar.
        """,
        """
        Artikel 5. Werkstage
        1. Het college kan een werkstage aanbieden.
        2. De werkstage duurt een heel jaar.
        Artikel 6. Scholing
        De scholing duurt een heel jaar.
        """,
        """
        A
        Artikel 5 komt te luiden:

            Artikel 5. Werkstage
            1. Het college kan een werkstage aanbieden.
            2. De werkstage duurt een heel jaar.

        B
        In artikel 6 wordt ‘half’ vervangen door ‘heel’.
        """,
        Wijzigingswijze.FIJN,
        "artikel-5");
  }

  @Test
  void wordsWithEveryKindOfQuotationMarkAreNotQuoted() {
    levert(
        """
        Artikel 5. Namen
        Het college noemt dit ‘a’, "b", “c”, «d», „e” of 'f'.
        """,
        """
        Artikel 5. Namen
        Het college noemt dit ‘g’, "h", “i”, «j», „k” of 'l'.
        """,
        """
        A
        Artikel 5 komt te luiden:

            Artikel 5. Namen
            Het college noemt dit ‘g’, "h", “i”, «j», „k” of 'l'.
        """);
  }

  // Het besluit als geheel ------------------------------------------------------------------------

  @Test
  void whatStaysNeedsNoSentence() {
    String tekst = "Artikel 5. Werkstage\nHet college kan een werkstage aanbieden.\n";
    Proefbesluit proef = Proefbesluit.van(tekst, tekst);
    assertThat(proef.wijzigingen()).isEmpty();
    assertThat(proef.onbewezen()).isEmpty();
  }

  /** Aanwijzing 6.15: behind Z come AA and BB, not AA and AB. */
  @Test
  void behindZComeDoubleLetters() {
    String was =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> "Artikel " + i + ". Kop\nOud.\n")
            .collect(Collectors.joining());
    Proefbesluit proef = Proefbesluit.van(was, was.replace("Oud.", "(Vervallen)"));
    String letters =
        Arrays.stream(proef.tekst().split("\n"))
            .filter(r -> r.matches("[A-Z]+"))
            .collect(Collectors.joining(" "));
    assertThat(letters)
        .isEqualTo("A B C D E F G H I J K L M N O P Q R S T U V W X Y Z AA BB CC DD");
    assertThat(proef.tekst()).endsWith("DD\nArtikel 30 vervalt.\n");
    assertThat(proef.onbewezen()).isEmpty();
  }

  @Test
  void theWholeDecisionNamesTheRegulation() {
    Proefbesluit proef =
        Proefbesluit.van("Artikel 5. Stage\nEen stage.\n", "Artikel 5. Stage\n(Vervallen)\n");
    assertThat(proef.besluit())
        .isEqualTo(
            """
            Artikel I
            De Verordening wordt als volgt gewijzigd:

            A
            Artikel 5 vervalt.
            """);
  }
}
