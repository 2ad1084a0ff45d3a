package nl.verordeningwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import nl.verordeningwijzer.uitwerking.Vragenlijst.Opzet;
import org.junit.jupiter.api.Test;

/** The questionnaire as a colleague gets it. */
class VragenlijstdocumentTest {

  private static final Voorbeelddossier VOORBEELD = Voorbeelddossier.geleverd();

  private static byte[] maak(Voorbeelddossier dossier, Formaat formaat, Opzet opzet) {
    return Documentmaker.open(Path.of("templates"), EnumSet.of(formaat))
        .dan(maker ->
            maker.maak(dossier.uitwerking(), Documentopdracht.vragenlijst(opzet), Voortgang.GEEN))
        .alsWaarde()
        .orElseThrow()
        .getFirst()
        .inhoud();
  }

  private static String tekst(Voorbeelddossier dossier) {
    return new String(maak(dossier, Formaat.TXT, Opzet.STANDAARD), StandardCharsets.UTF_8);
  }

  private static String vanaf(String tekst, String begin, String eind) {
    assertThat(tekst).contains(begin, eind);
    return tekst.substring(tekst.indexOf(begin), tekst.indexOf(eind));
  }

  @Test
  void aQuestionToTickHasItsWordsFiguresGroundAndRoomToWrite() {
    String tekst = tekst(VOORBEELD.zonder("lks-proces"));
    assertThat(tekst)
        .startsWith(
            """
            Vragenlijst bij de Re-integratieverordening Participatiewet Lindewaard 2015
            Gemeente Lindewaard

            De gemeente past deze verordening aan. Eén vraag is nog niet beantwoord.\
            """);
    assertThat(vanaf(tekst, "1. Welke werkwijze", "Waar de cijfers"))
        .isEqualTo(
            """
            1. Welke werkwijze volgt u als u loonkostensubsidie geeft?
            De raad moet in de verordening regelen hoe het aanvragen en betalen van loonkostensubsidie verloopt. Met de landelijke werkwijze gaat het voor werkgevers in elke gemeente zo veel mogelijk gelijk. Een verwijzing ernaar is genoeg, en volgens onderzoek uit 2025 kiest ongeveer driekwart van de onderzochte gemeenten daarvoor. Bij een eigen werkwijze hoort een bijlage met de stappen. Is die bijlage leeg, dan ontbreekt een verplicht onderdeel.
            Andere gemeenten: 74 procent van de gemeenten volgt bij loonkostensubsidie de landelijke werkwijze (het preferente proces). 26 procent van de gemeenten heeft voor loonkostensubsidie een eigen werkwijze. (Regioplan 2025, paragraaf 2.3, onder Het administratieve proces voor de loonkostensubsidie, 323 gemeenten.)
            Andere gemeenten: Van de kleine gemeenten volgt 72 procent bij loonkostensubsidie de landelijke werkwijze. Van de middelgrote gemeenten volgt 80 procent bij loonkostensubsidie de landelijke werkwijze. Van de grote gemeenten volgt 74 procent bij loonkostensubsidie de landelijke werkwijze. (Regioplan 2025, paragraaf 2.3 en figuur 2.1.)
            Grondslag: artikel 8a, tweede lid, onderdeel c, van de Participatiewet.
            ☐ De landelijke werkwijze (het preferente proces)
                In de tekst, artikel 14b, vijfde lid: “preferente proces loonkostensubsidie”
            ☐ Een eigen werkwijze die u in een bijlage beschrijft
                In de tekst, artikel 14b, vijfde lid: “administratieve proces zoals weergegeven in de Bijlage”

            Waarom:
                ______________________________________________________________________

            """);
  }

  @Test
  void aNumberIsAskedWithItsBoundsAndATableWithItsColumns() {
    String tekst =
        tekst(
            VOORBEELD
                .zonder("loonwaarde-termijn")
                .wordt("jobcoach-regime", new Waarde.Gekozen(List.of("regiems")))
                .wordt(
                    "jobcoach-regiems",
                    new Waarde.Tabel(List.of(Map.of("naam", new Waarde.Woorden("zwaar"))))));
    assertThat(tekst)
        .contains(
            """

            Uw antwoord (een heel getal, ten minste 1): ________________________________________
            Waarom: ________________________________________
            """,
            """

            Hoe heet het regime? ________________________________________
            Welk deel van de gewerkte uren is er ten hoogste begeleiding? ________________________________________
            Hoe lang duurt het regime ten hoogste? ________________________________________
            """,
            "Nog niet af: ingevuld is “zwaar: ten hoogste [percentage]",
            "Bij ‘zwaar’ ontbreken het percentage en de maximale duur.");
  }

  @Test
  void criteriaAreTickedAndJoined() {
    assertThat(tekst(VOORBEELD.zonder("voorrangsgroep")))
        .contains(
            """
            ☐ Chronische psychische of psychosociale problemen
            ☐ Iets anders
            Als u meer aankruist:
            ☐ Alle aangekruiste voorwaarden gelden samen
            ☐ Eén ervan is genoeg
            """);
  }

  @Test
  void saysToWhomAndWhenItComesBack() {
    Opzet opzet = new Opzet(Opzet.OPEN, "M. de Vries", Optional.of(LocalDate.of(2026, 3, 5)));
    assertThat(
            new String(
                maak(VOORBEELD.zonder("lks-proces"), Formaat.TXT, opzet), StandardCharsets.UTF_8))
        .contains("Terug aan: M. de Vries\nUiterlijk op: 5 maart 2026\n");
    assertThat(tekst(VOORBEELD.zonder("lks-proces"))).containsPattern("Terug aan: _+\nUiterlijk");
  }

  @Test
  void aQuestionThatWasPutOffSaysSo() {
    KeuzeId id = new KeuzeId("verslag-frequentie");
    Voorbeelddossier open = VOORBEELD.zonder(id.waarde());
    Voorbeelddossier later = new Voorbeelddossier(open.model(), open.dossier().metLater(id, true));
    assertThat(tekst(later)).contains("Uitgesteld: deze vraag is bewaard voor later.");
    assertThat(tekst(open)).doesNotContain("Uitgesteld");
  }

  @Test
  void withoutOpenQuestionsItSaysSo() {
    assertThat(tekst(VOORBEELD)).endsWith("\nEr staan geen vragen open.\n");
  }

  /** Whoever prints it writes by hand; whoever gets it by mail types in the same place. */
  @Test
  void inWordTheRoomIsEmptyRowsAsHighAsHandwriting() throws Exception {
    Docx docx = new Docx(maak(VOORBEELD.zonder("lks-proces"), Formaat.DOCX, Opzet.STANDAARD));
    assertThat(docx.body("//w:tbl[2]//w:tr/w:trPr/w:trHeight/@w:val"))
        .containsExactly("510", "510");
    assertThat(docx.body("//w:tbl[2]//w:tr")).containsExactly("Waarom", "");
    assertThat(docx.body("//w:p[w:pPr/w:pStyle/@w:val='Heading4']"))
        .containsExactly("1. Welke werkwijze volgt u als u loonkostensubsidie geeft?");
  }

  @Test
  void inHtmlTheQuestionIsAHeading() {
    String html =
        new String(
            maak(VOORBEELD.zonder("lks-proces"), Formaat.HTML, Opzet.STANDAARD),
            StandardCharsets.UTF_8);
    assertThat(html)
        .contains(
            "<h5>1. Welke werkwijze volgt u als u loonkostensubsidie geeft?</h5>",
            "<table class=\"schrijfruimte\">",
            "<span class=\"nummer\">☐</span> De landelijke werkwijze");
  }
}
