package nl.verordeningwijzer.uitwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.GangbareAntwoorden;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Vragenlijst.Artikel;
import nl.verordeningwijzer.uitwerking.Vragenlijst.Invulvraag;
import nl.verordeningwijzer.uitwerking.Vragenlijst.Mogelijkheid;
import nl.verordeningwijzer.uitwerking.Vragenlijst.Opzet;
import nl.verordeningwijzer.uitwerking.Vragenlijst.Woorden;
import org.junit.jupiter.api.Test;

class VragenlijstTest {

  private static final Voorbeelddossier VOORBEELD = Voorbeelddossier.geleverd();

  private static Vragenlijst lijst(Voorbeelddossier dossier) {
    return Vragenlijst.van(dossier.uitwerking(), Opzet.STANDAARD);
  }

  private static Invulvraag vraag(Vragenlijst lijst, String keuze) {
    return Stream.of(
            lijst.nieuw().stream().map(Artikel::vragen),
            Stream.of(lijst.besluit()),
            lijst.bestaand().stream().map(Artikel::vragen))
        .flatMap(s -> s)
        .flatMap(List::stream)
        .filter(v -> v.vraag().keuze().id().waarde().equals(keuze))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFinishedDossierAsksNothing() {
    assertThat(lijst(VOORBEELD).aantal()).isZero();
  }

  /** What is counted as open anywhere in the program stands in the questionnaire, and no more. */
  @Test
  void everyOpenQuestionIsAskedOnce() {
    Uitwerking leeg = Voorbeelddossier.leeg("Testdam").uitwerking();
    assertThat(Vragenlijst.van(leeg, Opzet.STANDAARD).aantal()).isEqualTo(leeg.openstaand().size());
  }

  @Test
  void aQuestionStandsAtItsArticleWithTheSentenceThatItsAnswerComesIn() {
    Vragenlijst lijst = lijst(VOORBEELD.zonder("loonwaarde-termijn"));
    assertThat(lijst.nieuw())
        .singleElement()
        .satisfies(artikel -> {
          assertThat(artikel.hoofdstuk()).startsWith("Hoofdstuk 3A.");
          assertThat(artikel.kop())
              .isEqualTo("Artikel 14b. Specifiek aanvraagproces loonkostensubsidie");
        });
    assertThat(vraag(lijst, "loonwaarde-termijn").inTekst())
        .isEqualTo(
            "Het college stelt binnen [aantal] weken na ontvangst van de aanvraag de loonwaarde"
                + " vast, tenzij in overleg met de werkgever toepassing wordt gegeven aan artikel"
                + " 10d, vijfde lid, van de wet.");
  }

  @Test
  void anAlternativeHasTheExactWordsOfTheModelAndTheQuestionsThatComeWithIt() {
    Invulvraag regime = vraag(lijst(VOORBEELD.zonder("jobcoach-regime")), "jobcoach-regime");
    assertThat(regime.mogelijkheden().getFirst())
        .isEqualTo(
            new Mogelijkheid(
                "Met begeleidingsregiems, bijvoorbeeld licht, midden en zwaar",
                List.of(
                    new Woorden(
                        "artikel 14h, tweede lid",
                        "de volgende begeleidingsregiems: [regiems en zwaarte met daarbij bij elk"
                            + " van de regiems een percentage aan begeleiding van het aantal"
                            + " gewerkte uren en de maximale duur van de regiems]")),
                List.of(
                    "Welke begeleidingsregiems heeft u, met bij elk het percentage van de werkuren"
                        + " en de langste duur?")));
    assertThat(regime.mogelijkheden()).hasSize(3);
    assertThat(regime.mogelijkheden().getLast().vervolg())
        .as("the example answers these already")
        .isEmpty();
  }

  @Test
  void anOptionalPartHasItsWordsWithYesAndNothingWithNo() {
    Invulvraag vraag =
        vraag(lijst(VOORBEELD.zonder("proefplaats-ondersteuning")), "proefplaats-ondersteuning");
    assertThat(vraag.mogelijkheden())
        .containsExactly(
            new Mogelijkheid(
                "Ja",
                List.of(
                    new Woorden(
                        "artikel 14a, zesde lid",
                        "6. Het college kan een persoon op een proefplaats persoonlijke"
                            + " ondersteuning bij werk en overige voorzieningen toekennen"
                            + " overeenkomstig de bepalingen van Hoofdstuk 3A.")),
                List.of()),
            new Mogelijkheid("Nee", List.of(), List.of()));
  }

  @Test
  void ofAnOptionalArticleTheHeadingIsEnough() {
    Invulvraag vraag = vraag(lijst(Voorbeelddossier.leeg("Testdam")), "uitstroompremie");
    assertThat(vraag.mogelijkheden().getFirst().woorden())
        .containsExactly(new Woorden("", "Artikel 14. Uitstroompremie"));
    assertThat(vraag.mogelijkheden().getFirst().vervolg())
        .contains("Hoe hoog is de uitstroompremie?");
  }

  @Test
  void whatComesWithEveryAnswerIsAskedOnce() {
    Invulvraag vraag = vraag(lijst(Voorbeelddossier.leeg("Testdam")), "inwerkingtreding-vorm");
    assertThat(vraag.vervolg())
        .contains("Gaat een deel van de nieuwe regels later in dan de rest?");
    assertThat(vraag.mogelijkheden())
        .flatExtracting(Mogelijkheid::vervolg)
        .doesNotContainAnyElementsOf(vraag.vervolg())
        .contains("Vanaf welke datum gelden de nieuwe regels?");
  }

  @Test
  void whatIsMissingInAnAnswerIsSaid() {
    Voorbeelddossier half =
        VOORBEELD
            .wordt("jobcoach-regime", new Waarde.Gekozen(List.of("regiems")))
            .wordt(
                "jobcoach-regiems",
                new Waarde.Tabel(List.of(Map.of("naam", new Waarde.Woorden("zwaar")))));
    assertThat(vraag(lijst(half), "jobcoach-regiems").ontbreekt())
        .containsExactly("Bij ‘zwaar’ ontbreken het percentage en de maximale duur.");
  }

  @Test
  void whatWasPutOffIsAskedAndWhatMustBeLookedAtOnlyIfWanted() {
    Voorbeelddossier leeg = Voorbeelddossier.leeg("Testdam");
    Dossier dossier =
        GangbareAntwoorden.vulIn(leeg.model(), leeg.dossier())
            .metLater(new KeuzeId("verslag-frequentie"), true);
    Uitwerking uitwerking = new Voorbeelddossier(leeg.model(), dossier).uitwerking();
    Vragenlijst open = Vragenlijst.van(uitwerking, Opzet.STANDAARD);
    Vragenlijst alles =
        Vragenlijst.van(uitwerking, new Opzet(Opzet.OOK_NA_TE_KIJKEN, "", Optional.empty()));
    assertThat(vraag(open, "verslag-frequentie").waarom()).isEmpty();
    assertThat(alles.aantal() - open.aantal()).isEqualTo(dossier.naTeKijken().size());
    assertThat(vraag(alles, "lks-proces").waarom()).startsWith("74 procent van de gemeenten");
  }

  @Test
  void factsAndWhatTheModelDoesNotPrintAreAskedToo() {
    Vragenlijst lijst = lijst(Voorbeelddossier.leeg("Testdam"));
    assertThat(vraag(lijst, "beleidsplan").mogelijkheden().getFirst().woorden())
        .extracting(Woorden::plaats)
        .as("in the existing text of the model")
        .containsExactly("artikel 3, eerste lid");
    assertThat(lijst.buiten())
        .extracting(o -> o.vraag())
        .contains("Heeft uw verordening een artikel 8 en hoe luidt het?");
  }
}
