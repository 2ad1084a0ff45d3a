package nl.verordeningwijzer.uitwerking;

import static nl.verordeningwijzer.uitwerking.Voorbeelddossier.lindewaard;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.samenstelling.Openstaand;
import nl.verordeningwijzer.uitwerking.Verantwoording.Afwijking;
import nl.verordeningwijzer.uitwerking.Verantwoording.Artikelkeuzes;
import nl.verordeningwijzer.uitwerking.Verantwoording.Gemaakt;
import nl.verordeningwijzer.uitwerking.Verantwoording.Herkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the council is told about the choices of Lindewaard, and of Lindewaard otherwise. */
class VerantwoordingTest {

  private static Stream<Artikelkeuzes> artikelen(Voorbeelddossier dossier) {
    return dossier.uitwerking().verantwoording().hoofdstukken().stream()
        .flatMap(h -> h.artikelen().stream());
  }

  private static Stream<Gemaakt> alle(Verantwoording verantwoording) {
    return Stream.concat(
        verantwoording.hoofdstukken().stream()
            .flatMap(h -> h.artikelen().stream())
            .flatMap(a -> a.keuzes().stream()),
        verantwoording.besluit().stream());
  }

  private static Optional<Gemaakt> gemaakt(Voorbeelddossier dossier, String keuze) {
    return alle(dossier.uitwerking().verantwoording())
        .filter(g -> g.keuze().id().waarde().equals(keuze))
        .findFirst();
  }

  private static Gemaakt keuze(Voorbeelddossier dossier, String keuze) {
    return gemaakt(dossier, keuze).orElseThrow();
  }

  private static Voorbeelddossier met(Dossier dossier) {
    return new Voorbeelddossier(lindewaard().model(), dossier);
  }

  // Answers -------------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # an optional part, an option, a number, a term, an amount, a month, a list
          werkstage              | ja
          extra-beschut-maximum  | nee
          lks-proces             | De landelijke werkwijze (het preferente proces)
          dienstverband-maanden  | zes
          lks-kwetsbaar-duur     | 12 maanden
          uitstroompremie-bedrag | € 500
          uitstroompremie-vanaf  | de zevende maand
          kwaliteit-inhoud       | het Keurmerk Blik op Werk / de registratie als erkend jobcoach bij Noloc
          # provisions with their headings, criteria with the words before them, a date of the decision
          voorzieningen-grote-afstand | artikel 4 (Werkstage) / artikel 5 (Sociale activering) / artikel 8 (Participatieplaats)
          voorrangsgroep         | Personen die ten minste 27 jaar oud zijn, die algemene bijstand ontvangen, met een loonwaarde van ten minste 30 procent, met een verstandelijke of lichamelijke beperking, chronische psychische of psychosociale problemen
          inwerkingtreding       | 1 januari 2027
          """)
  void anAnswerIsInWords(String keuze, String antwoord) {
    assertThat(String.join(" / ", keuze(lindewaard(), keuze).antwoord())).isEqualTo(antwoord);
  }

  @Test
  void theReasonOfTheMunicipalityStandsWithItsChoice() {
    assertThat(keuze(lindewaard(), "scholingseisen").reden())
        .isEqualTo(
            "Een erkend diploma of certificaat houdt zijn waarde als iemand van werkgever wisselt.");
    assertThat(keuze(lindewaard(), "wmo-artikel").reden()).isEmpty();
  }

  /** Who drops the premium is not asked how high it is, and the council does not see it. */
  @Test
  void aChoiceThatAnotherAnswerMadeIrrelevantIsAbsentWithItsReason() {
    Voorbeelddossier zonder = lindewaard().wordt("uitstroompremie", false);
    assertThat(gemaakt(lindewaard(), "uitstroompremie-bedrag")).isPresent();
    assertThat(gemaakt(zonder, "uitstroompremie-bedrag")).isEmpty();
    assertThat(zonder.dossier().redenen()).containsKey(new KeuzeId("uitstroompremie-bedrag"));
    assertThat(gemaakt(lindewaard(), "jobcoach-percentages")).isEmpty();
    assertThat(gemaakt(lindewaard(), "noriskpolis")).as("a fact about the existing text").isEmpty();
  }

  @Test
  void aDerivedAnswerIsSaidToBeOneAndWithoutItsSourceIsNotThere() {
    Gemaakt afgeleid = keuze(lindewaard(), "jobcoach-maximum-in");
    assertThat(afgeleid.herkomst()).isEqualTo(Herkomst.AFGELEID);
    assertThat(afgeleid.antwoord()).containsExactly("Een maximum in uren");
    assertThat(gemaakt(lindewaard().zonder("jobcoach-regime"), "jobcoach-maximum-in")).isEmpty();
    assertThat(gemaakt(lindewaard(), "lks-proces-bijlage"))
        .as("an annex that is not there because of another answer")
        .isEmpty();
  }

  @Test
  void anAnswerThatNobodyLookedAtIsSaidToBeCommon() {
    Voorbeelddossier gangbaar =
        met(
            lindewaard()
                .dossier()
                .metNaTeKijken(
                    new KeuzeId("dienstverband-maanden"),
                    lindewaard().dossier().wordt().op(new KeuzeId("dienstverband-maanden")).get(),
                    "69,3 procent vraagt dit."));
    assertThat(keuze(gangbaar, "dienstverband-maanden").herkomst()).isEqualTo(Herkomst.GANGBAAR);
    assertThat(keuze(lindewaard(), "dienstverband-maanden").herkomst()).isEqualTo(Herkomst.GEKOZEN);
    assertThat(gangbaar.uitwerking().verantwoording().aandachtspunten())
        .extracting(Bevinding::code)
        .as("it is said with the choice")
        .doesNotContain("na-te-kijken");
  }

  @Test
  void anOpenChoiceHasNoAnswerAndAllAlternatives() {
    Gemaakt open = keuze(lindewaard().zonder("lks-proces"), "lks-proces");
    assertThat(open.herkomst()).isEqualTo(Herkomst.OPEN);
    assertThat(open.antwoord()).isEmpty();
    assertThat(open.anders())
        .containsExactly(
            "De landelijke werkwijze (het preferente proces)",
            "Een eigen werkwijze die u in een bijlage beschrijft");
    assertThat(keuze(lindewaard(), "lks-proces").anders())
        .containsExactly("Een eigen werkwijze die u in een bijlage beschrijft");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          werkstage               | artikel 4
          leer-werktraject        | artikel 10
          extra-beschut-werk      | artikel 9, derde en vierde lid
          meeneembaar-beleidsregels | artikel 14n, vierde lid
          extra-beschut-maximum   | de woorden “ten hoogste” in artikel 9, derde lid
          opbrengsten-maatschappelijk | het woord “maatschappelijke” in artikel 14c, tweede lid, onderdeel g
          praktijkroute           | het begrip “praktijkroute” in artikel 1 / de woorden “Als deze aanvraag is gedaan na het begin van de …” in artikel 14b, derde lid
          """)
  void whatHangsOnAYesIsNamed(String keuze, String wat) {
    assertThat(String.join(" / ", keuze(lindewaard(), keuze).hangtEraan())).isEqualTo(wat);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what it is now, and whether that is the same
          werkstage             | ja   | true
          extra-beschut-werk    | nee  | false
          wmo-artikel           | 9    | false
          loonwaarde-termijn    | ''   | false
          """)
  void anAnswerIsComparedWithTheExistingText(String keuze, String nu, boolean alsNu) {
    Gemaakt gemaakt = keuze(lindewaard(), keuze);
    assertThat(String.join(" / ", gemaakt.nu())).isEqualTo(nu);
    assertThat(gemaakt.alsNu()).isEqualTo(alsNu);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lks-kwetsbaar-duur | 12 maanden   | true
          verslag-frequentie | tweejaarlijks | true
          voorzieningen-korte-afstand | artikel 6 | true
          loonwaarde-termijn | ''           | false
          """)
  void anAnswerIsComparedWithTheExampleOfTheModel(
      String keuze, String voorbeeld, boolean alsVoorbeeld) {
    Gemaakt gemaakt = keuze(lindewaard(), keuze);
    assertThat(gemaakt.voorbeeld()).isEqualTo(voorbeeld);
    assertThat(gemaakt.alsVoorbeeld()).isEqualTo(alsVoorbeeld);
    Gemaakt anders =
        keuze(
            lindewaard().wordt("verslag-frequentie", new Waarde.Woorden("jaarlijks")),
            "verslag-frequentie");
    assertThat(anders.alsVoorbeeld()).isFalse();
  }

  @Test
  void figuresStandWithTheirChoiceAndTheirStudiesOnce() {
    assertThat(keuze(lindewaard(), "dienstverband-maanden").cijfers())
        .extracting(c -> c.tekst())
        .containsExactly(
            "Bij 69,3 procent van de gemeenten is voor begeleiding een dienstverband van ten"
                + " minste zes maanden nodig.");
    assertThat(lindewaard().uitwerking().verantwoording().bronnen())
        .extracting(b -> b.naam())
        .containsExactly("Regioplan 2025", "Ervaringen gemeenten 2017");
  }

  // Where ---------------------------------------------------------------------------------------

  @Test
  void choicesStandInTheChaptersAndArticlesOfTheNewText() {
    assertThat(
            lindewaard().uitwerking().verantwoording().hoofdstukken().stream()
                .map(h ->
                    h.kop().replaceFirst("\\..*", "")
                        + ": "
                        + h.artikelen().stream()
                            .map(Artikelkeuzes::naam)
                            .map(n -> n.replaceFirst("^artikel ", "").replaceFirst(" \".*", ""))
                            .collect(Collectors.joining(" "))))
        .containsExactly(
            "Hoofdstuk 2: 2",
            "Hoofdstuk 3: 4 5 6 7 9 10 13 14 14a",
            "Hoofdstuk 3A: 14b 14c 14d 14e 14f 14g 14h 14j 14k 14m 14n 14o",
            "Hoofdstuk 4: 15",
            ": de bijlage");
  }

  /** Article 1 only says what the word means. */
  @Test
  void aChoiceStandsWithTheArticleThatUsesItAndNotWithTheDefinition() {
    assertThat(
            artikelen(lindewaard())
                .filter(a ->
                    a.keuzes().stream()
                        .anyMatch(g -> g.keuze().id().equals(new KeuzeId("praktijkroute")))))
        .extracting(Artikelkeuzes::kop)
        .containsExactly("Artikel 14b. Specifiek aanvraagproces loonkostensubsidie");
    assertThat(keuze(lindewaard(), "praktijkroute").elders()).containsExactly("artikel 1");
  }

  @Test
  void anArticleThatLapsesAndOneThatIsNotWantedKeepTheirPlace() {
    Voorbeelddossier zonder =
        lindewaard().wordt("detacheringsbaan", false).wordt("werkplekaanpassing", false);
    assertThat(artikelen(zonder).map(a -> a.kop() + " – " + a.staat()))
        .containsSubsequence(
            "Artikel 5. Sociale activering – GELDT",
            "Artikel 6. Detacheringsbaan – VERVALT",
            "Artikel 7. Scholing – GELDT",
            "Artikel 14n. Specifieke voorwaarden meeneembare voorzieningen – GELDT",
            "Specifieke voorwaarden werkplekaanpassingen – NIET_OPGENOMEN",
            "Artikel 15. Intrekken oude verordeningen en overgangsrecht – GELDT");
    assertThat(keuze(zonder, "werkplekaanpassing").hangtEraan()).containsExactly("artikel 14o");
  }

  @Test
  void namesAndDatesOfTheDecisionStandApart() {
    assertThat(lindewaard().uitwerking().verantwoording().besluit())
        .extracting(g -> g.keuze().id().waarde())
        .contains("raadsdatum", "naam-gemeente", "naam-verordening", "inwerkingtreding")
        .doesNotContain("extra-beschut-werk", "citeertitel-lks");
  }

  // Departures ----------------------------------------------------------------------------------

  private static String regels(Afwijking afwijking) {
    return afwijking.paren().stream()
        .map(p ->
            p.was().map(Regel::gedrukt).orElse("–")
                + "\n=> "
                + p.wordt().map(Regel::gedrukt).orElse("–")
                + "\n")
        .collect(Collectors.joining());
  }

  private static List<Afwijking> afwijkingen(Dossier dossier) {
    return met(dossier).uitwerking().verantwoording().afwijkingen();
  }

  private static Dossier zonderUitwegen() {
    Dossier dossier = lindewaard().dossier();
    for (String code : lindewaard().dossier().uitwegen().keySet()) {
      dossier = dossier.zonderUitweg(code);
    }
    return dossier.metEigenTeksten(List.of());
  }

  @Test
  void withoutOwnWordsNothingDepartsFromTheModel() {
    assertThat(afwijkingen(zonderUitwegen())).isEmpty();
  }

  @Test
  void anOwnTextStandsBesideTheModelWithItsReason() {
    EigenTekst eigen =
        new EigenTekst(
            new BepalingId("scholing.aanbod"),
            EigenTekst.Soort.VERVANG,
            List.of("1. Het college biedt een persoon uit de doelgroep scholing aan."),
            "De raad wil geen beleidsvrijheid.",
            List.of());
    List<Afwijking> afwijkingen = afwijkingen(zonderUitwegen().metEigenTeksten(List.of(eigen)));
    assertThat(afwijkingen)
        .extracting(Afwijking::soort, Afwijking::plaats, Afwijking::reden)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Verantwoording.Soort.EIGEN_TEKST,
                "artikel 7, eerste lid",
                "De raad wil geen beleidsvrijheid."));
    assertThat(regels(afwijkingen.getFirst()))
        .isEqualTo(
            """
            1. Het college kan een persoon die behoort tot de doelgroep een scholingstraject aanbieden.
            => 1. Het college biedt een persoon uit de doelgroep scholing aan.
            """);
  }

  @Test
  void anArticleThatIsAddedHasNothingBesideIt() {
    EigenTekst eigen =
        new EigenTekst(
            new BepalingId("scholing"),
            EigenTekst.Soort.VOEG_TOE_NA,
            List.of("Artikel 7a. Taal", "Het college kan een taaltraject aanbieden."),
            "Motie taal.",
            List.of());
    Afwijking toegevoegd = afwijkingen(zonderUitwegen().metEigenTeksten(List.of(eigen))).getFirst();
    assertThat(toegevoegd.plaats()).isEqualTo("artikel 7a");
    assertThat(regels(toegevoegd))
        .isEqualTo(
            """
            –
            => Artikel 7a. Taal
            –
            => Het college kan een taaltraject aanbieden.
            """);
  }

  /** Whoever drops sociale activering altogether has no use for another wording of it. */
  @Test
  void anOwnTextWithoutEffectIsNoDeparture() {
    EigenTekst eigen =
        new EigenTekst(
            new BepalingId("sociale-activering.aanbod"),
            EigenTekst.Soort.VERVANG,
            List.of("1. Het college biedt sociale activering aan."),
            "Korter.",
            List.of());
    Dossier dossier = zonderUitwegen().metEigenTeksten(List.of(eigen));
    assertThat(afwijkingen(dossier)).hasSize(1);
    Voorbeelddossier zonder = met(dossier).wordt("sociale-activering", false);
    assertThat(zonder.uitwerking().verantwoording().afwijkingen()).isEmpty();
  }

  @Test
  void wordingOfOursWhereTheLawHasMovedOnIsSaidNotToBeOfVng() {
    Afwijking actualisatie =
        afwijkingen(zonderUitwegen().metUitweg("scholing-onder-27", "alleen-onderwijs")).getFirst();
    assertThat(actualisatie.soort()).isEqualTo(Verantwoording.Soort.ACTUALISATIE);
    assertThat(actualisatie.plaats()).isEqualTo("artikel 7, derde lid");
    assertThat(actualisatie.reden())
        .startsWith("Het artikel over scholing wijkt af van het model van de VNG.");
    assertThat(regels(actualisatie))
        .isEqualTo(
            """
            3. Het eerste lid is niet van toepassing op personen als bedoeld in artikel 7, derde lid, onderdeel a, van de wet.
            => 3. Het eerste lid is niet van toepassing op personen jonger dan 27 jaar die uit ’s Rijks kas bekostigd onderwijs kunnen volgen.
            """);
  }

  /** It also changes the heading of the decision; the leden after it only move up. */
  @Test
  void aSolutionThatWasTakenOverShowsAllItsPlaces() {
    Dossier dossier = zonderUitwegen();
    dossier = dossier.metWordt(dossier.wordt().zonder(new KeuzeId("citeertitel-lks")));
    Afwijking uitweg =
        afwijkingen(dossier.metUitweg("geen-lks-verordening", "geen-intrekking")).getFirst();
    assertThat(uitweg.soort()).isEqualTo(Verantwoording.Soort.UITWEG);
    assertThat(uitweg.oplossing()).startsWith("De intrekking weglaten");
    assertThat(uitweg.plaats()).startsWith("het opschrift van het besluit");
    assertThat(regels(uitweg))
        .contains(
            "Artikel 15. Intrekken oude verordeningen en overgangsrecht\n"
                + "=> Artikel 15. Intrekken oude verordening en overgangsrecht\n")
        .doesNotContain("=> 2.");
  }

  // What remains --------------------------------------------------------------------------------

  /** "onder "uitwegen" in het dossier" is for who makes the text. */
  @Test
  void findingsAreInThePlainWordsOfTheModel() {
    List<Bevinding> punten = met(zonderUitwegen()).uitwerking().verantwoording().aandachtspunten();
    assertThat(punten)
        .extracting(Bevinding::bericht)
        .contains(
            "Sinds 1 januari 2024 zorgt het UWV voor het vervoer van mensen met een visuele"
                + " beperking. De tekst zondert hen niet uit. Neem die uitzondering op.")
        .noneMatch(b -> b.contains("dossier") || b.contains("Mogelijke oplossing"));
    assertThat(punten).extracting(Bevinding::ernst).isSorted();
  }

  @Test
  void whatTheModelDoesNotPrintIsNamedWithWhereItComesFrom() {
    assertThat(lindewaard().uitwerking().verantwoording().buiten())
        .extracting(b -> b.naam() + " – " + b.stand())
        .containsExactly(
            "Hoofdstuk 1. Algemene bepalingen – OVERGENOMEN",
            "Hoofdstuk 3. Voorzieningen – OVERGENOMEN",
            "Artikel 8. Participatieplaats – OVERGENOMEN",
            "Hoofdstuk 4. Slotbepalingen – OVERGENOMEN",
            "Artikel 16. Inwerkingtreding – OVERGENOMEN",
            "Artikel 17. Citeertitel – OVERGENOMEN");
    assertThat(Voorbeelddossier.leeg("Testdam").uitwerking().verantwoording().buiten())
        .extracting(b -> b.naam() + " – " + b.stand())
        .containsExactly(
            "Opschrift van hoofdstuk 1 – OPEN",
            "Opschrift van hoofdstuk 3 – OPEN",
            "Artikel 8 – OPEN",
            "Opschrift van hoofdstuk 4 – OPEN",
            "Slotartikelen – OPEN");
  }

  /** Whether a question is about what the model does not print. */
  private static boolean isBuiten(Uitwerking uitwerking, String id) {
    return uitwerking.model().buiten().containsKey(new BepalingId(id));
  }

  /** Whatever was answered: each question that is open is accounted for, and none twice. */
  @ParameterizedTest
  @ValueSource(ints = {0, 30, 60, 90, 100})
  void everyOpenQuestionIsInTheAccount(int kans) {
    WillekeurigeAntwoorden willekeurig = new WillekeurigeAntwoorden(lindewaard().model());
    IntStream.range(0, 12)
        .forEach(zaad -> {
          Uitwerking uitwerking =
              Voorbeelddossier.werkUit(
                  lindewaard().model(), willekeurig.dossier(new Random(zaad), kans));
          List<Gemaakt> alle = alle(uitwerking.verantwoording()).toList();
          assertThat(alle).extracting(g -> g.keuze().id()).doesNotHaveDuplicates();
          assertThat(alle.stream().filter(g -> g.herkomst() == Herkomst.OPEN))
              .extracting(g -> g.keuze().id().waarde())
              .containsExactlyInAnyOrderElementsOf(
                  uitwerking.openstaand().stream()
                      .filter(o -> o.kolom() != Kolom.WAS)
                      .map(Openstaand::id)
                      .filter(id -> !isBuiten(uitwerking, id))
                      .toList());
          assertThat(uitwerking.verantwoording().buiten().stream())
              .filteredOn(b -> b.stand() == Verantwoording.Stand.OPEN)
              .hasSize(
                  (int)
                      uitwerking.openstaand().stream()
                          .filter(o -> isBuiten(uitwerking, o.id()))
                          .count());
        });
  }
}
