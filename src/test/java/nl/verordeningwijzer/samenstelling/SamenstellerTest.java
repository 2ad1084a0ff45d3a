package nl.verordeningwijzer.samenstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.verordeningwijzer.samenstelling.Proefmodel.Proeftekst;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of a model and answers go in, the text of the ordinance comes out. */
class SamenstellerTest {

  @TempDir Path map;

  /** In tables the choices and the answers of one row stand on one line, with "&" between them. */
  private static String regels(String opEenRegel) {
    return opEenRegel == null ? "" : opEenRegel.replaceAll(" *& *", "\n");
  }

  private Proeftekst zin(String keuzes, String zin, String antwoorden) {
    String artikel = "Artikel 1. Proef {#a}\n" + zin + " {#a.tekst}\n";
    return Proefmodel.in(map, regels(keuzes), artikel).wordt(regels(antwoorden));
  }

  private static String gedrukt(Proeftekst tekst) {
    assertThat(tekst.tekst()).startsWith("Artikel 1. Proef\n");
    return tekst.tekst().substring("Artikel 1. Proef\n".length());
  }

  @Nested
  class Waarden {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
        delimiter = '|',
        value = {
          "tekst                                          | \"de wet\"          | de wet",
          "frequentie                                     | \"tweejaarlijks\"   | tweejaarlijks",
          "citeertitel                                    | \"Verordening Wmo\" | Verordening Wmo",
          "aantal                                         | 6                   | 6",
          "aantal                                         | 12000               | 12000",
          "aantal, schrijfwijze: woorden                  | 6                   | zes",
          "aantal, schrijfwijze: woorden                  | 22                  | tweeëntwintig",
          "aantal, schrijfwijze: woorden                  | 99                  | negenennegentig",
          "aantal, schrijfwijze: woorden                  | 100                 | 100",
          "aantal, schrijfwijze: woorden                  | 4294967302          | 4294967302",
          "percentage                                     | 50                  | 50 procent",
          "percentage                                     | 7.5                 | 7,5 procent",
          "percentage                                     | 50.0                | 50 procent",
          "percentages, lengte: 3                         | [10, 5, 3]          | 10, 5 en 3 procent",
          "bedrag                                         | 500                 | € 500",
          "bedrag                                         | 1500                | € 1.500",
          "bedrag                                         | 1500.5              | € 1.500,50",
          "bedrag                                         | 1234567             | € 1.234.567",
          "leeftijd                                       | 27                  | 27 jaar",
          "leeftijd, schrijfwijze: woorden                | 27                  | zevenentwintig jaar",
          "datum                                          | \"2023-07-01\"      | 1 juli 2023",
          "datum                                          | \"2027-03-31\"      | 31 maart 2027",
          "rangmaand                                      | 1                   | de eerste maand",
          "rangmaand                                      | 7                   | de zevende maand",
          "rangmaand                                      | 100                 | de 100e maand",
          "termijn, eenheden: [maanden]                   | \"1 maand\"         | één maand",
          "termijn, eenheden: [maanden]                   | \"12 maanden\"      | 12 maanden",
          "'termijn, eenheden: [weken, jaren]'            | \"1 week\"          | één week",
          "'termijn, eenheden: [weken, jaren]'            | \"1 jaar\"          | één jaar",
          "'termijn, eenheden: [weken, jaren]'            | \"3 jaar\"          | 3 jaar",
          "termijn, eenheden: [uren]                      | \"60 uur\"          | 60 uur",
          "'termijn, eenheden: [maanden], schrijfwijze: woorden' | \"6 maanden\" | zes maanden",
          "'termijn, eenheden: [maanden], schrijfwijze: woorden' | \"1 maand\"   | één maand",
          "lijst                                          | [\"a\"]             | a",
          "lijst                                          | [\"a\", \"b\"]      | a en b",
          "lijst                                          | [\"a\", \"b\", \"c\"] | 'a, b en c'",
        })
    void areSpelledAsInLegalTexts(String waardetype, String antwoord, String woorden) {
      Proeftekst tekst =
          zin(
              "x: invulling, waardetype: " + waardetype,
              "Dit is [waarde]{x}, zo is het.",
              "x: " + antwoord);
      assertThat(gedrukt(tekst)).isEqualTo("Dit is " + woorden + ", zo is het.");
      assertThat(tekst.open()).isEmpty();
      assertThat(tekst.bevindingen()).isEmpty();
    }

    /** An answer is text, never notation. */
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "[iets]",
          "{+ iets}",
          "[(dit) OF (dat)]{y}",
          "dit OF dat",
          "# geen commentaar",
          "dit (en dat)",
          "punt . komma , spatie",
        })
    void areNeverNotation(String antwoord) {
      String keuze = "x: invulling, waardetype: tekst";
      assertThat(gedrukt(zin(keuze, "Dit is [iets]{x}.", "x: \"" + antwoord + "\"")))
          .isEqualTo("Dit is " + antwoord + ".");
    }

    @ParameterizedTest(name = "{0} met {1}: {2}")
    @CsvSource(
        delimiter = '|',
        value = {
          "aantal, grenzen: {minimaal: 1}                               | 0         | buiten",
          "aantal, grenzen: {minimaal: 1}                               | 1         | binnen",
          "aantal, grenzen: {minimaal: 1}                               | -3        | buiten",
          "'percentage, grenzen: {minimaal: 0, maximaal: 100}'          | 100       | binnen",
          "'percentage, grenzen: {minimaal: 0, maximaal: 100}'          | 100.1     | buiten",
          "'percentages, lengte: 2, grenzen: {minimaal: 0, maximaal: 100}' | [10, 5] | binnen",
          "'percentages, lengte: 2, grenzen: {minimaal: 0, maximaal: 100}' | [10, 101] | buiten",
          "'termijn, eenheden: [maanden], grenzen: {minimaal: 1}'       | \"0 maanden\" | buiten",
          "'termijn, eenheden: [maanden], grenzen: {minimaal: 1}'       | \"1 maand\"   | binnen",
        })
    void outsideTheirBoundsBlock(String waardetype, String antwoord, String grens) {
      String keuze = "x: invulling, waardetype: " + waardetype;
      Proeftekst tekst = zin(keuze, "Dit is [waarde]{x}.", "x: " + antwoord);
      assertThat(tekst.bevindingen())
          .isEqualTo(
              grens.equals("buiten") ? List.of("blokkerend buiten-grens: artikel 1") : List.of());
    }

    @Test
    void outsideTheirBoundsNameTheQuestionAndTheBounds() {
      Proeftekst tekst =
          zin(
              "x: invulling, waardetype: percentage, grenzen: {minimaal: 0, maximaal: 100}",
              "Dit is [waarde]{x}.",
              "x: 120");
      assertThat(tekst.samenstelling().bevindingen().getFirst().bericht())
          .startsWith("Het antwoord op \"Wat kiest u voor x?\" ligt buiten")
          .contains("(minimaal 0, maximaal 100)");
    }
  }

  @Nested
  class Zinnen {

    private static final String BLANCO = "x: invulling, waardetype: aantal";
    private static final String TEKST = "x: invulling, waardetype: tekst";

    @ParameterizedTest(name = "{1} met {2}")
    @CsvSource(
        delimiter = '|',
        value = {
          "x: invulling, waardetype: aantal     | Binnen [aantal]{x} weken.             | x: 6 | Binnen 6 weken.",
          "x: invulling, waardetype: aantal     | Binnen […]{x} weken.                  | x: 6 | Binnen 6 weken.",
          "x: invulling, waardetype: percentage | Ten hoogste [percentage (50 procent)]{x}. | x: 40 | Ten hoogste 40 procent.",
          "x: invulling, waardetype: percentage | Ten hoogste [percentage (50 procent)]{x}. | x: {\"voorbeeld\": true} | Ten hoogste 50 procent.",
          "x: invulling, waardetype: percentage | Ten hoogste [percentage (bijvoorbeeld 50 procent)]{x}. | x: {\"voorbeeld\": true} | Ten hoogste 50 procent.",
          "x: invulling, waardetype: tekst | Personen die [… (bijvoorbeeld personen die ouder zijn)]{x}. | x: {\"voorbeeld\": true} | Personen die ouder zijn.",
          "x: invulling, waardetype: tekst | Alle [groep (personen (ouder dan 27))]{x}. | x: {\"voorbeeld\": true} | Alle personen (ouder dan 27).",
          "x: keuze, opties: [{id: een, label: Een}, {id: twee, label: Twee}] | Het is [(dit) OF (dat)]{x}. | x: \"een\" | Het is dit.",
          "x: keuze, opties: [{id: een, label: Een}, {id: twee, label: Twee}] | Het is [(dit) OF (dat)]{x}. | x: \"twee\" | Het is dat.",
          "x: keuze, opties: [{id: een, label: Een}, {id: twee, label: Twee}] | Het is [dit OF dat]{x}. | x: \"twee\" | Het is dat.",
          "x: keuze, opties: [{id: een, label: Een}, {id: twee, label: Twee}] & n: invulling, waardetype: aantal | Het zijn [([aantal]{n} plekken) OF (alle (echt) plekken)]{x}. | x: \"een\" & n: 3 | Het zijn 3 plekken.",
          "x: keuze, opties: [{id: een, label: Een}, {id: twee, label: Twee}] & n: invulling, waardetype: aantal | Het zijn [([aantal]{n} plekken) OF (alle (echt) plekken)]{x}. | x: \"twee\" | Het zijn alle (echt) plekken.",
          "x: meerkeuze, opties: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}] | Door [brief EN/OF mail EN/OF telefoon]{x}. | x: [\"b\"] | Door mail.",
          "x: meerkeuze, opties: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}] | Door [brief EN/OF mail EN/OF telefoon]{x}. | x: [\"c\", \"a\"] | Door brief en telefoon.",
          "x: meerkeuze, opties: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}] | Door [brief EN/OF mail EN/OF telefoon]{x}. | x: [\"a\", \"b\", \"c\"] | 'Door brief, mail en telefoon.'",
          "x: meerkeuze, opties: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}] | Door [brief EN/OF mail EN/OF telefoon]{x}. | x: [\"a\", \"a\"] | Door brief.",
        })
    void getTheAnswer(String keuzes, String zin, String antwoorden, String gedrukt) {
      Proeftekst tekst = zin(keuzes, zin, antwoorden);
      assertThat(gedrukt(tekst)).isEqualTo(gedrukt);
      assertThat(tekst.open()).isEmpty();
      assertThat(tekst.bevindingen()).isEmpty();
    }

    @Test
    void theBlanksOfAnExampleAreAskedWhenItIsAdopted() {
      String keuzes = TEKST + " & n: invulling, waardetype: aantal";
      String zin = "Voorrang heeft [groep (wie ten minste […]{n} jaar oud is)]{x}.";

      Proeftekst overgenomen = zin(keuzes, zin, "x: {\"voorbeeld\": true} & n: 27");
      assertThat(gedrukt(overgenomen)).isEqualTo("Voorrang heeft wie ten minste 27 jaar oud is.");

      Proeftekst half = zin(keuzes, zin, "x: {\"voorbeeld\": true}");
      assertThat(gedrukt(half)).isEqualTo("Voorrang heeft wie ten minste […] jaar oud is.");
      assertThat(half.open()).containsExactly("n: artikel 1");

      Proeftekst eigen = zin(keuzes, zin, "x: \"iedereen\"");
      assertThat(gedrukt(eigen)).isEqualTo("Voorrang heeft iedereen.");
      assertThat(eigen.open()).isEmpty();

      Proeftekst leeg = zin(keuzes, zin, "");
      assertThat(gedrukt(leeg))
          .isEqualTo("Voorrang heeft [groep (wie ten minste […] jaar oud is)].");
      assertThat(leeg.open()).containsExactly("x: artikel 1");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "Werk [of zorg]{x} is er. | ja | Werk of zorg is er.",
          "Werk [of zorg]{x} is er. | nee | Werk is er.",
          "De [grote]{x} opbrengst. | nee | De opbrengst.",
          "Tijdens dat werk [of als dat ophoudt]{x}. | ja | Tijdens dat werk of als dat ophoudt.",
          "Tijdens dat werk [of als dat ophoudt]{x}. | nee | Tijdens dat werk.",
          "Tijdens dat werk [of zorg]{x}, als het kan. | nee | 'Tijdens dat werk, als het kan.'",
          "Tijdens dat werk [of zorg]{x}; als het kan. | nee | Tijdens dat werk; als het kan.",
          "Tijdens dat werk [of zorg]{x}: dit. | nee | Tijdens dat werk: dit.",
          "(Tijdens dat werk [of zorg]{x}) is het zo. | nee | (Tijdens dat werk) is het zo.",
          "Dit is zo. [En dat ook.]{x} | ja | Dit is zo. En dat ook.",
          "Dit is zo. [En dat ook.]{x} | nee | Dit is zo.",
          "Dit is zo. [En dat ook.]{x} Verder niets. | nee | Dit is zo. Verder niets.",
          "[Dit is zo.]{x} Verder niets. | nee | Verder niets.",
          "[Dit is zo.]{x} Verder niets. | ja | Dit is zo. Verder niets.",
          "Werk[ of zorg]{x} is er. | nee | Werk is er.",
          "Werk [of zorg ]{x}is er. | nee | Werk is er.",
          "Werk[, zorg]{x} en wonen. | nee | Werk en wonen.",
          "Werk [of zorg]{x} [of wonen]{x} is er. | nee | Werk is er.",
          "Werk [of zorg]{x} [of wonen]{x}. | nee | Werk.",
          "Werk [of zorg]{x}[ of wonen]{x}. | nee | Werk.",
          "Werk [of [veel]{x} zorg]{x} is er. | ja | Werk of veel zorg is er.",
        })
    void loseAnOptionalPartAndOneSpace(String zin, String antwoord, String gedrukt) {
      Proeftekst tekst = zin("x: facultatief", zin, "x: " + antwoord.equals("ja"));
      assertThat(gedrukt(tekst)).isEqualTo(gedrukt);
      assertThat(tekst.open()).isEmpty();
    }

    @Test
    void keepTheSpaceBeforeWhatFollowsAnOptionalPart() {
      String keuzes = "x: facultatief & n: invulling, waardetype: aantal";
      assertThat(gedrukt(zin(keuzes, "Binnen [ongeveer ]{x}[aantal (6)]{n} weken.", ANTWOORDEN)))
          .isEqualTo("Binnen 6 weken.");
      assertThat(gedrukt(zin(keuzes, "Binnen [ongeveer]{x} [aantal (6)]{n} weken.", ANTWOORDEN)))
          .isEqualTo("Binnen 6 weken.");
      assertThat(
              gedrukt(
                  zin(
                      "x: facultatief & y: facultatief",
                      "Binnen [ongeveer]{x}[ zes]{y} weken.",
                      "x: false & y: true")))
          .isEqualTo("Binnen zes weken.");
    }

    private static final String ANTWOORDEN = "x: false & n: {\"voorbeeld\": true}";

    @Test
    void keepTheirBracketsAroundAnOpenBlank() {
      Proeftekst tekst = zin(BLANCO, "Binnen [aantal (zes)]{x} weken.", "");
      assertThat(gedrukt(tekst)).isEqualTo("Binnen [aantal (zes)] weken.");
      assertThat(tekst.open()).containsExactly("x: artikel 1");
    }

    @Test
    void keepTheirBracketsAroundOpenAlternatives() {
      Proeftekst tekst =
          zin(
              "x: keuze, opties: [{id: een, label: Een}, {id: twee, label: Twee}]"
                  + " & n: invulling, waardetype: aantal",
              "Het is [(dit [aantal]{n}) OF (dat)]{x}.",
              "");
      assertThat(gedrukt(tekst)).isEqualTo("Het is [(dit [aantal]) OF (dat)].");
      assertThat(tekst.open()).containsExactly("x: artikel 1");
    }

    @Test
    void anOpenOptionalPartIsNotInTheTextButAsked() {
      Proeftekst tekst = zin("x: facultatief", "Werk [of zorg]{x}.", "");
      assertThat(gedrukt(tekst)).isEqualTo("Werk.");
      assertThat(tekst.open()).containsExactly("x: artikel 1");
      assertThat(tekst.samenstelling().openstaand().getFirst().vraag())
          .isEqualTo("Wat kiest u voor x?");
    }
  }

  @Nested
  class Onderdelen {

    /** Three items, as VNG prints them. */
    private static final String LIJST =
        """
        Artikel 1. Gegevens {#a}
        Het college verzamelt: {#a.tekst}
        a. […]{x}; {#a.een}
        b. […]{x}; en {#a.twee}
        c. […]{x}. {#a.drie}
        """;

    private Proeftekst lijst(String tekst, String antwoord) {
      return Proefmodel.in(map, "x: invulling, waardetype: lijst", tekst).wordt(antwoord);
    }

    private void verwacht(String antwoord, String gedrukt) {
      Proeftekst tekst = lijst(LIJST, "x: " + antwoord);
      assertThat(tekst.tekst())
          .isEqualTo("Artikel 1. Gegevens\nHet college verzamelt:\n" + gedrukt.strip());
      assertThat(tekst.open()).isEmpty();
    }

    @Test
    void ofAnyNumberGetTheMarksOfTheModel() {
      verwacht("[\"het aantal\"]", "a. het aantal.");
      verwacht("[\"het aantal\", \"de kosten\"]", "a. het aantal; en\nb. de kosten.");
      verwacht(
          "[\"het aantal\", \"de kosten\", \"de duur\"]",
          """
          a. het aantal;
          b. de kosten; en
          c. de duur.
          """);
      verwacht(
          "[\"het aantal\", \"de kosten\", \"de duur\", \"de baten\", \"de rest\"]",
          """
          a. het aantal;
          b. de kosten;
          c. de duur;
          d. de baten; en
          e. de rest.
          """);
    }

    @Test
    void keepTheMarksThatTheModelHas() {
      String komma =
          """
          Artikel 1. Gegevens {#a}
          Het college verzamelt: {#a.tekst}
          a. […]{x}, {#a.een}
          b. […]{x}, of {#a.twee}
          c. […]{x}; {#a.drie}
          """;
      assertThat(lijst(komma, "x: [\"w\", \"x\", \"y\", \"z\"]").tekst())
          .endsWith("a. w,\nb. x,\nc. y, of\nd. z;");
    }

    @Test
    void doNotDoubleMarksThatWereTyped() {
      verwacht("[\"het aantal;\", \"de kosten.\"]", "a. het aantal; en\nb. de kosten.");
      verwacht("[\"het aantal,\", \"de kosten ;\"]", "a. het aantal; en\nb. de kosten.");
      verwacht("[\"het aantal; en\", \"de kosten.\"]", "a. het aantal; en\nb. de kosten.");
      verwacht("[\"het aantal, en\", \"de kosten.\"]", "a. het aantal; en\nb. de kosten.");
      verwacht("[\"het kijken en\", \"de kosten\"]", "a. het kijken en; en\nb. de kosten.");
    }

    @Test
    void areNeverNotation() {
      verwacht("[\"[dit] OF {dat}\", \"b. dat\"]", "a. [dit] OF {dat}; en\nb. b. dat.");
    }

    @Test
    void areAskedOnceAndPrintedAsTheModelDoes() {
      Proeftekst tekst = lijst(LIJST, "");
      assertThat(tekst.tekst()).endsWith("a. […];\nb. […]; en\nc. […].");
      assertThat(tekst.open()).containsExactly("x: artikel 1, onderdeel a");
    }

    @Test
    void mayStandOnALineOfTheirOwn() {
      String bijlage = "Bijlage bij artikel 1 {#b}\n[…]{x} {#b.inhoud}\n";
      assertThat(lijst(bijlage, "x: [\"het keurmerk\", \"de registratie\"]").tekst())
          .isEqualTo("Bijlage bij artikel 1\na. het keurmerk; en\nb. de registratie.");
      assertThat(lijst(bijlage, "").tekst()).isEqualTo("Bijlage bij artikel 1\n[…]");
    }
  }

  @Nested
  class Bepalingen {

    private static final String KEUZES =
        """
        lid: facultatief
        twee: facultatief
        begrip: facultatief
        onderdeel: facultatief
        artikel: facultatief
        """;

    private static final String TEKST =
        """
        Hoofdstuk 1. Algemeen {#h}
        Artikel 1. Begrippen {#begrippen}
        In deze verordening wordt verstaan onder: {#begrippen.tekst}
        - college: het bestuur; {#begrippen.college}
        [- markt: de werkgevers; {#begrippen.markt}]{begrip}
        - wet: de wet. {#begrippen.wet}
        Artikel 2. Inhoud {#inhoud}
        [1. Eerst dit. {#inhoud.eerst}]{lid}
        2. Dan dat: {#inhoud.dan}
        a. een; {#inhoud.dan.een}
        [b. twee; {#inhoud.dan.twee}]{onderdeel}
        c. drie. {#inhoud.dan.drie}
        [3. Nog iets. {#inhoud.nog}
        4. En nog iets. {#inhoud.meer}]{twee}
        [Artikel 3. Premie {#premie}
        Er is een premie. {#premie.tekst}]{artikel}
        Artikel 4. Slot {#slot}
        Dit is het slot. {#slot.tekst}
        """;

    private Proeftekst met(String antwoorden) {
      return Proefmodel.in(map, KEUZES, TEKST).wordt(antwoorden);
    }

    @Test
    void thatAreWantedAreThere() {
      Proeftekst tekst = met("lid: true\ntwee: true\nbegrip: true\nonderdeel: true\nartikel: true");
      assertThat(tekst.tekst())
          .isEqualTo(
              """
              Hoofdstuk 1. Algemeen
              Artikel 1. Begrippen
              In deze verordening wordt verstaan onder:
              - college: het bestuur;
              - markt: de werkgevers;
              - wet: de wet.
              Artikel 2. Inhoud
              1. Eerst dit.
              2. Dan dat:
              a. een;
              b. twee;
              c. drie.
              3. Nog iets.
              4. En nog iets.
              Artikel 3. Premie
              Er is een premie.
              Artikel 4. Slot
              Dit is het slot.\
              """);
      assertThat(tekst.open()).isEmpty();
    }

    @Test
    void thatAreNotWantedLeaveNoGapInTheNumbers() {
      Proeftekst tekst =
          met("lid: false\ntwee: true\nbegrip: false\nonderdeel: false\nartikel: false");
      assertThat(tekst.tekst())
          .isEqualTo(
              """
              Hoofdstuk 1. Algemeen
              Artikel 1. Begrippen
              In deze verordening wordt verstaan onder:
              - college: het bestuur;
              - wet: de wet.
              Artikel 2. Inhoud
              1. Dan dat:
              a. een;
              b. drie.
              2. Nog iets.
              3. En nog iets.
              Artikel 4. Slot
              Dit is het slot.\
              """);
    }

    @Test
    void aLidThatRemainsAloneLosesItsNumber() {
      Proeftekst tekst =
          met("lid: false\ntwee: false\nbegrip: true\nonderdeel: true\nartikel: false");
      assertThat(tekst.tekst())
          .contains(
              """
              Artikel 2. Inhoud
              Dan dat:
              a. een;
              b. twee;
              c. drie.
              Artikel 4. Slot
              """);
    }

    @Test
    void anArticleOfWhichOnlyTheHeadingRemainsGoes() {
      String tekst =
          """
          Artikel 1. Doel {#doel}
          [1. Er is een doel. {#doel.een}]{een}
          [2. Er is nog een doel. {#doel.twee}]{twee}
          """;
      Proefmodel model = Proefmodel.in(map, "een: facultatief\ntwee: facultatief", tekst);
      assertThat(model.wordt("een: false\ntwee: true").bevindingen()).isEmpty();
      assertThat(model.wordt("een: false\ntwee: false").bevindingen()).isEmpty();
      assertThat(model.wordt("een: false\ntwee: false").tekst()).isEmpty();
    }

    @Test
    void thatAreNotDecidedAreNotInTheTextButAskedOnceWithTheirPlace() {
      Proeftekst tekst = met("lid: true");
      assertThat(tekst.tekst()).doesNotContain("markt", "twee;", "Nog iets", "premie");
      assertThat(tekst.open())
          .containsExactly(
              "begrip: artikel 1",
              "onderdeel: artikel 2, tweede lid, onderdeel b",
              "twee: artikel 2, derde lid; artikel 2, vierde lid",
              "artikel: artikel 3");
    }

    @Test
    void mayHangOnAnAnswerWithoutBrackets() {
      String tekst =
          """
          Artikel 1. Polis {#polis} {als polis}
          1. Er is een polis. {#polis.een}
          2. Hij kost niets. {#polis.twee}
          Artikel 2. Slot {#slot}
          1. Dit. {#slot.dit}
          2. Dat: {#slot.dat} {als slot}
          a. een. {#slot.dat.een}
          3. Meer. {#slot.meer}
          """;
      Proefmodel model = Proefmodel.in(map, "polis: facultatief\nslot: facultatief", tekst);
      assertThat(model.wordt("polis: false\nslot: false").tekst())
          .isEqualTo("Artikel 2. Slot\n1. Dit.\n2. Meer.");
      assertThat(model.wordt("polis: true\nslot: true").tekst())
          .isEqualTo(
              """
              Artikel 1. Polis
              1. Er is een polis.
              2. Hij kost niets.
              Artikel 2. Slot
              1. Dit.
              2. Dat:
              a. een.
              3. Meer.\
              """);
      assertThat(model.wordt("").open())
          .containsExactly("polis: artikel 1", "slot: artikel 2, tweede lid");
    }

    @Test
    void ofVariantsOneIsChosen() {
      String tekst =
          """
          Artikel 1. Polis {#polis}
          Variant 1 {soort=1}
          1. De gemeente vergoedt de polis. {#polis.een}
          2. Dat kost niets. {#polis.twee}
          Variant 2 {soort=2}
          De gemeente sluit de polis af. {#polis.tekst}
          Artikel 2. Slot {#slot}
          Dit is het slot. {#slot.tekst}
          """;
      Proefmodel model =
          Proefmodel.in(
              map,
              "soort: variant, opties: [{id: zelf, label: Zelf}, {id: ander, label: Ander}]",
              tekst);
      assertThat(model.wordt("soort: \"zelf\"").tekst())
          .isEqualTo(
              """
              Artikel 1. Polis
              1. De gemeente vergoedt de polis.
              2. Dat kost niets.
              Artikel 2. Slot
              Dit is het slot.\
              """);
      assertThat(model.wordt("soort: \"ander\"").tekst())
          .isEqualTo(
              """
              Artikel 1. Polis
              De gemeente sluit de polis af.
              Artikel 2. Slot
              Dit is het slot.\
              """);
      Proeftekst open = model.wordt("");
      assertThat(open.tekst())
          .isEqualTo(
              """
              Artikel 1. Polis
              [Variant 1 OF Variant 2]
              Artikel 2. Slot
              Dit is het slot.\
              """);
      assertThat(open.open()).containsExactly("soort: artikel 1, eerste lid");
    }

    @Test
    void aQuestionOfSeveralPlacesIsAskedOnce() {
      String tekst =
          """
          Artikel 1. Een {#een}
          1. Het heet [naam]{naam}. {#een.a}
          2. Dat is [naam]{naam}, [naam]{naam}. {#een.b}
          Artikel 2. Twee {#twee}
          Weer [naam]{naam}. {#twee.tekst}
          """;
      Proefmodel model = Proefmodel.in(map, "naam: invulling, waardetype: tekst", tekst);
      assertThat(model.wordt("naam: \"zo\"").tekst())
          .isEqualTo(
              "Artikel 1. Een\n1. Het heet zo.\n2. Dat is zo, zo.\nArtikel 2. Twee\nWeer zo.");
      assertThat(model.wordt("").open())
          .containsExactly("naam: artikel 1, eerste lid; artikel 1, tweede lid; artikel 2");
    }
  }

  /** What the municipality has, and what it wants. */
  @Nested
  class WasEnWordt {

    private static final String TEKST =
        """
        Artikel 1. Doel {#doel}
        Het doel is werk binnen [aantal]{weken} weken. {#doel.tekst}
        [Artikel 2. Premie {#premie}
        Er is een premie. {#premie.tekst}]{premie}
        Artikel 3. Slot {#slot}
        1. Artikel 2 geldt. {#slot.een}
        2. Dit is het slot. {#slot.twee}
        """;

    private Proefmodel model() {
      return Proefmodel.in(
          map, "premie: facultatief\nweken: invulling, waardetype: aantal", TEKST, TEKST);
    }

    @Test
    void areAnsweredApart() {
      Proefmodel model = model();
      String was = "premie: true\nweken: 6";
      assertThat(model.was(was).tekst()).contains("werk binnen 6 weken", "Artikel 2. Premie");
      assertThat(model.wordt(was, "premie: true\nweken: 8", "").tekst())
          .contains("werk binnen 8 weken", "Artikel 2. Premie");
      assertThat(model.wordt(was, "premie: true", "").open()).containsExactly("weken: artikel 1");
      assertThat(model.was("premie: true").open()).containsExactly("weken: artikel 1");
    }

    @Test
    void anArticleThatIsDroppedLeavesItsHeadingAndBlocksReferencesToIt() {
      Proeftekst tekst = model().wordt("premie: true\nweken: 6", "premie: false\nweken: 6", "");
      assertThat(tekst.tekst())
          .isEqualTo(
              """
              Artikel 1. Doel
              Het doel is werk binnen 6 weken.
              Artikel 2. Premie
              (Vervallen)
              Artikel 3. Slot
              1. Artikel 2 geldt.
              2. Dit is het slot.\
              """);
      assertThat(tekst.bevindingen())
          .containsExactly("blokkerend verwijzing-naar-niets: artikel 3, eerste lid");
      assertThat(tekst.samenstelling().bevindingen().getFirst().bericht())
          .startsWith("De woorden \"Artikel 2\" verwijzen naar een bepaling die niet (meer)");
    }

    @Test
    void anArticleThatWasNeverThereLeavesNothing() {
      Proeftekst tekst = model().wordt("premie: false\nweken: 6", "premie: false\nweken: 6", "");
      assertThat(tekst.tekst()).doesNotContain("Premie").doesNotContain("(Vervallen)");
      assertThat(tekst.bevindingen())
          .containsExactly("blokkerend verwijzing-naar-niets: artikel 3, eerste lid");
    }

    @Test
    void inTheExistingTextAWrongReferenceIsAFactAndStopsNothing() {
      assertThat(model().was("premie: false\nweken: 6").bevindingen())
          .containsExactly(
              "waarschuwing verwijzing-naar-niets: bestaande tekst, artikel 3, eerste lid");
    }

    @Test
    void anArticleThatTheModelLetsLapseIsThereOnlyIfItWas() {
      String bestaand =
          """
          Artikel 1. Doel {#doel}
          Het doel is werk. {#doel.tekst}
          Artikel 2. Polis {#polis} {als polis}
          Er is een polis. {#polis.tekst}
          """;
      String nieuw =
          """
          Artikel 1. Doel {#doel}
          Het doel is werk. {#doel.tekst}
          Artikel 2. Polis {#polis}
          (Vervallen)
          """;
      Proefmodel model = Proefmodel.in(map, "polis: facultatief", bestaand, nieuw);
      assertThat(model.wordt("polis: true", "", "").tekst())
          .isEqualTo("Artikel 1. Doel\nHet doel is werk.\nArtikel 2. Polis\n(Vervallen)");
      assertThat(model.wordt("polis: false", "", "").tekst())
          .isEqualTo("Artikel 1. Doel\nHet doel is werk.");
    }
  }

  /** Answers that name provisions become references. */
  @Nested
  class LijstenVanBepalingen {

    private static final String TEKST =
        """
        Artikel 1. Aanbod {#aanbod}
        Het college biedt de voorzieningen, bedoeld in [artikelen (artikel 2)]{x}. {#aanbod.tekst}
        Artikel 2. Stage {#stage}
        Er zijn stages. {#stage.tekst}
        [Artikel 3. Cursus {#cursus}
        Er zijn cursussen. {#cursus.tekst}]{cursus}
        Artikel 4. Premie {#premie}
        Er is een premie. {#premie.tekst}
        """;

    private Proeftekst met(String antwoorden) {
      return Proefmodel.in(map, "x: invulling, waardetype: bepalingen\ncursus: facultatief", TEKST)
          .wordt(antwoorden);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "[\"premie\"]                            | artikel 4",
          "[\"stage\", \"premie\"]                 | de artikelen 2 en 4",
          "[\"stage\", \"cursus\", \"premie\"]     | de artikelen 2, 3 en 4",
          "[\"premie\", \"stage\", \"cursus\"]     | de artikelen 2, 3 en 4",
          "[\"premie\", \"premie\"]                | artikel 4",
          "{\"voorbeeld\": true}                   | artikel 2",
        })
    void areWrittenInTheOrderOfTheText(String antwoord, String woorden) {
      Proeftekst tekst = met("cursus: true\nx: " + antwoord);
      assertThat(tekst.tekst())
          .contains("Het college biedt de voorzieningen, bedoeld in " + woorden + ".");
      assertThat(tekst.bevindingen()).isEmpty();
    }

    @Test
    void blockWhenTheyNameWhatIsNotInTheText() {
      Proeftekst tekst = met("cursus: false\nx: [\"stage\", \"cursus\", \"premie\"]");
      assertThat(tekst.tekst()).contains("bedoeld in de artikelen 2 en 4.");
      assertThat(tekst.bevindingen())
          .containsExactly("blokkerend bepaling-niet-in-tekst: artikel 1");
      assertThat(tekst.samenstelling().bevindingen().getFirst().bericht())
          .startsWith("Bij \"Wat kiest u voor x?\" is artikel 3 gekozen, maar dat staat niet in");
    }

    @Test
    void blockAlsoWhenTheyNameSomethingUnknown() {
      assertThat(met("cursus: true\nx: [\"stage\", \"staage\"]").bevindingen())
          .containsExactly("blokkerend bepaling-niet-in-tekst: artikel 1");
    }

    @Test
    void blockAlsoInsideAnotherChoice() {
      String tekst =
          """
          Artikel 1. Aanbod {#aanbod}
          Er is werk [en wat staat in [artikelen]{x}]{ook}. {#aanbod.tekst}
          [Artikel 2. Stage {#stage}
          Er zijn stages. {#stage.tekst}]{stage}
          Artikel 3. Premie {#premie}
          Er is een premie. {#premie.tekst}
          """;
      Proeftekst proef =
          Proefmodel.in(
                  map,
                  "x: invulling, waardetype: bepalingen\nook: facultatief\nstage: facultatief",
                  tekst)
              .wordt("ook: true\nstage: false\nx: [\"stage\", \"premie\"]");
      assertThat(proef.tekst()).contains("Er is werk en wat staat in artikel 3.");
      assertThat(proef.bevindingen())
          .containsExactly("blokkerend bepaling-niet-in-tekst: artikel 1");
    }
  }

  @Nested
  class BuitenHetModel {

    private static final String TEKST =
        """
        {structuur hoofdstuk 1 #hoofdstuk-1}
        Artikel 7. Scholing {#scholing}
        Er is scholing. {#scholing.tekst}
        {structuur artikel 8 #participatieplaats}
        Artikel 9. Beschut werk {#beschut}
        Er is beschut werk, als in artikel 8. {#beschut.tekst}
        {structuur slotartikelen #slotartikelen}
        """;

    private static final String INGELEZEN =
        """
        hoofdstuk-1: ["Hoofdstuk 1. Voorzieningen"]
        participatieplaats: ["Artikel 8. Plaats", "1. Er zijn plaatsen.", "2. Zie het eerste lid."]
        slotartikelen: ["Artikel 10. Slot", "Dit is het slot van artikel 8, eerste lid.",\
         "Artikel 11. Naam", "Dit heet zo."]
        """;

    private Proefmodel model() {
      return Proefmodel.in(map, "", TEKST, TEKST);
    }

    private static final String GEHEEL =
        """
        Hoofdstuk 1. Voorzieningen
        Artikel 7. Scholing
        Er is scholing.
        Artikel 8. Plaats
        1. Er zijn plaatsen.
        2. Zie het eerste lid.
        Artikel 9. Beschut werk
        Er is beschut werk, als in artikel 8.
        Artikel 10. Slot
        Dit is het slot van artikel 8, eerste lid.
        Artikel 11. Naam
        Dit heet zo.\
        """;

    @Test
    void textThatWasReadIsPutInItsPlaceInBothColumns() {
      Proeftekst was = model().was("", INGELEZEN);
      Proeftekst wordt = model().wordt("", "", INGELEZEN);
      assertThat(was.tekst()).isEqualTo(GEHEEL);
      assertThat(wordt.tekst()).isEqualTo(GEHEEL);
      assertThat(was.open()).isEmpty();
      assertThat(wordt.open()).isEmpty();
      assertThat(was.bevindingen()).isEmpty();
      assertThat(wordt.bevindingen()).isEmpty();
    }

    @Test
    void whatIsAbsentLeavesNothing() {
      Proeftekst tekst =
          model()
              .wordt(
                  "",
                  "",
                  "hoofdstuk-1: \"afwezig\"\nparticipatieplaats: \"afwezig\"\n"
                      + "slotartikelen: \"afwezig\"");
      assertThat(tekst.tekst())
          .isEqualTo(
              """
              Artikel 7. Scholing
              Er is scholing.
              Artikel 9. Beschut werk
              Er is beschut werk, als in artikel 8.\
              """);
      assertThat(tekst.bevindingen())
          .containsExactly("blokkerend verwijzing-naar-niets: artikel 9");
    }

    @Test
    void whatWasNotReadKeepsItsPlace() {
      Proeftekst tekst =
          model()
              .wordt(
                  "",
                  "",
                  "hoofdstuk-1: \"niet-ingelezen\"\nparticipatieplaats: \"niet-ingelezen\"\n"
                      + "slotartikelen: \"niet-ingelezen\"");
      assertThat(tekst.tekst())
          .isEqualTo(
              """
              Hoofdstuk 1.
              Artikel 7. Scholing
              Er is scholing.
              Artikel 8.
              [De tekst van dit artikel is niet ingelezen.]
              Artikel 9. Beschut werk
              Er is beschut werk, als in artikel 8.\
              """);
      assertThat(tekst.bevindingen()).isEmpty();
    }

    @Test
    void whatIsNotAnsweredIsAskedOnceAboutTheExistingText() {
      assertThat(model().was("", "").open())
          .containsExactly(
              "hoofdstuk-1: hoofdstuk 1",
              "participatieplaats: artikel 8",
              "slotartikelen: slotartikelen");
      Proeftekst wordt = model().wordt("", "", "");
      assertThat(wordt.open()).isEmpty();
      assertThat(wordt.tekst())
          .startsWith("Hoofdstuk 1. [opschrift]\n")
          .contains("Artikel 8.\n[De tekst van dit artikel is niet ingelezen.]");
    }

    @Test
    void aHeadingMayBeGivenWithoutItsNumber() {
      assertThat(model().was("", "hoofdstuk-1: [\"Voorzieningen\"]").tekst())
          .startsWith("Hoofdstuk 1. Voorzieningen\n");
    }

    @Test
    void aHeadingOfMoreLinesIsReported() {
      assertThat(model().was("", "hoofdstuk-1: [\"Voorzieningen\", \"en meer\"]").bevindingen())
          .contains("blokkerend regel-zonder-plaats: bestaande tekst, hoofdstuk 1");
    }

    @Test
    void textThatDoesNotBeginWithAnArticleIsReported() {
      assertThat(model().was("", "participatieplaats: [\"Er zijn plaatsen.\"]").bevindingen())
          .contains("blokkerend geen-artikel: bestaande tekst, artikel 8");
    }

    @Test
    void aLineWithoutPlaceIsReported() {
      Proeftekst tekst = model().was("", "participatieplaats: [\"Artikel 8. Plaats\", \"1° los\"]");
      assertThat(tekst.bevindingen()).contains("blokkerend regel-zonder-plaats: bestaande tekst");
    }

    @Test
    void chaptersAndAnnexesAmongTheClosingArticlesAreInBothColumns() {
      String buiten =
          """
          hoofdstuk-1: "afwezig"
          participatieplaats: "niet-ingelezen"
          slotartikelen: ["Artikel 10. Slot", "Dit is het slot.", "Hoofdstuk 2. Naam",\
           "Artikel 11. Naam", "Dit heet zo."]
          """;
      String eind =
          """
          Artikel 10. Slot
          Dit is het slot.
          Hoofdstuk 2. Naam
          Artikel 11. Naam
          Dit heet zo.\
          """;
      assertThat(model().was("", buiten).tekst()).endsWith(eind);
      assertThat(model().wordt("", "", buiten).tekst()).endsWith(eind);
    }

    @Test
    void itMayBeKnownInTheNewTextOnly() {
      Proefmodel model = Proefmodel.in(map, "", "", TEKST);
      assertThat(model.wordt("", "", INGELEZEN).tekst()).isEqualTo(GEHEEL);
    }
  }

  /** References follow the numbers. */
  @Nested
  class Verwijzingen {

    private static final String TEKST =
        """
        Artikel 1. Doel {#doel}
        [1. Er is een doel. {#doel.een}]{weg}
        2. Er is nog een doel: {#doel.twee}
        [a. dit; {#doel.twee.a}]{weg}
        b. dat. {#doel.twee.b}
        3. Zie het tweede lid, onderdeel b. {#doel.drie}
        4. Zie het tweede tot en met derde lid. {#doel.vier}
        Artikel 2. Meer {#meer}
        Zie artikel 1, tweede lid, aanhef en onder b, en artikel 9 van de wet. {#meer.tekst}
        """;

    @Test
    void followTheNumbersOfTheText() {
      Proefmodel model = Proefmodel.in(map, "weg: facultatief", TEKST);
      Proeftekst tekst = model.wordt("weg: false");
      assertThat(tekst.tekst())
          .isEqualTo(
              """
              Artikel 1. Doel
              1. Er is nog een doel:
              a. dat.
              2. Zie het eerste lid, onderdeel a.
              3. Zie het eerste en tweede lid.
              Artikel 2. Meer
              Zie artikel 1, eerste lid, aanhef en onder a, en artikel 9 van de wet.\
              """);
      assertThat(tekst.bevindingen()).isEmpty();
    }

    @Test
    void toALidThatRemainsAloneNameTheArticle() {
      String tekst =
          """
          Artikel 1. Doel {#doel}
          [1. Er is een doel. {#doel.een}]{weg}
          2. In afwijking van het tweede lid is er niets. {#doel.twee}
          """;
      Proeftekst proef = Proefmodel.in(map, "weg: facultatief", tekst).wordt("weg: false");
      assertThat(proef.bevindingen()).isEmpty();
      assertThat(proef.tekst()).contains("In afwijking van dit artikel is er niets.");
    }

    @Test
    void insideAnOpenChoiceAreLeftAsTheModelPrintsThem() {
      String tekst =
          """
          Artikel 1. Doel {#doel}
          [1. Er is een doel. {#doel.een}]{weg}
          2. Dit volgt uit [leden (het eerste en tweede lid)]{leden}. {#doel.twee}
          3. Er is meer. {#doel.drie}
          """;
      Proeftekst proef =
          Proefmodel.in(map, "weg: facultatief\nleden: invulling, waardetype: tekst", tekst)
              .wordt("weg: false");
      assertThat(proef.bevindingen()).isEmpty();
      assertThat(proef.tekst()).contains("1. Dit volgt uit [leden (het eerste en tweede lid)].");
    }
  }
}
