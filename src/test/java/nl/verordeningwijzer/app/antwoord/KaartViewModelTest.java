package nl.verordeningwijzer.app.antwoord;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.app.antwoord.KaartViewModel.Cijfergroep;
import nl.verordeningwijzer.app.antwoord.KaartViewModel.Cijferrij;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import nl.verordeningwijzer.uitwerking.Vragen.Toestand;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;
import org.junit.jupiter.api.Test;

/** What stands on the card of a question. */
class KaartViewModelTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);

  private static Keuze keuze(String id) {
    return Voorbeelddossier.geleverd().model().keuzes().get(new KeuzeId(id));
  }

  private static KaartViewModel kaart(Voorbeelddossier van, String id, Kolom kolom) {
    Stand stand = Stand.van(van.uitwerking());
    return KaartViewModel.van(
        van.model(),
        van.dossier(),
        stand,
        keuze(id),
        kolom,
        stand.vragen().vraag(new KeuzeId(id), kolom));
  }

  @Test
  void whatTheExistingTextSaysCanBeTakenOver() {
    Voorbeelddossier was = Voorbeelddossier.leeg("Lindewaard").was("werkstage", true);
    KaartViewModel open = kaart(was, "werkstage", Kolom.WORDT);
    assertThat(open.toestand()).isEqualTo(Toestand.OPEN);
    assertThat(open.nu()).contains(new KaartViewModel.Nu(new Waarde.JaNee(true), "ja", false));
    assertThat(open.standaard().orElseThrow().herkomst())
        .isEqualTo("Zo staat het in uw huidige verordening.");
    assertThat(open.geenStandaard()).isEmpty();

    KaartViewModel zelfde = kaart(was.wordt("werkstage", true), "werkstage", Kolom.WORDT);
    assertThat(zelfde.nu().orElseThrow().zelfde()).isTrue();
    assertThat(zelfde.geenStandaard()).isEqualTo("De standaard is al uw antwoord.");
    assertThat(zelfde.kort()).isEqualTo("ja");
    assertThat(kaart(was, "werkstage", Kolom.WAS).nu()).isEmpty();
  }

  @Test
  void withoutAProposalWhatMostChoseIsTheDefault() {
    KaartViewModel.Standaard standaard =
        kaart(Voorbeelddossier.leeg("Lindewaard"), "lks-proces", Kolom.WORDT)
            .standaard()
            .orElseThrow();
    assertThat(standaard.waarde()).isEqualTo(new Waarde.Gekozen(List.of("preferent")));
    assertThat(standaard.herkomst()).contains("74 procent").endsWith("(Regioplan 2025)");
    assertThat(
            kaart(Voorbeelddossier.leeg("Lindewaard"), "uitstroompremie", Kolom.WORDT)
                .geenStandaard())
        .isEqualTo("Voor deze vraag is er geen standaard.");
  }

  @Test
  void anAnswerCountsBeforeTheResultKnowsIt() {
    Voorbeelddossier leeg = Voorbeelddossier.leeg("Lindewaard");
    Stand oud = Stand.van(leeg.uitwerking());
    Optional<Vraag> vraag = oud.vragen().vraag(new KeuzeId("werkstage"), Kolom.WORDT);
    KaartViewModel kaart =
        KaartViewModel.van(
            leeg.model(),
            leeg.wordt("werkstage", false).dossier(),
            oud,
            keuze("werkstage"),
            Kolom.WORDT,
            vraag);
    assertThat(vraag.orElseThrow().toestand()).isEqualTo(Toestand.OPEN);
    assertThat(kaart.toestand()).isEqualTo(Toestand.BEANTWOORD);
    assertThat(kaart.woorden()).isEqualTo("nee");
  }

  @Test
  void provisionsAndExamplesAreNamedAsPeopleDo() {
    Voorbeelddossier lindewaard = Voorbeelddossier.geleverd();
    assertThat(kaart(lindewaard, "voorzieningen-grote-afstand", Kolom.WORDT).woorden())
        .isEqualTo(
            "Artikel 4. Werkstage; Artikel 5. Sociale activering; Artikel 8. Participatieplaats");
    assertThat(kaart(lindewaard, "voorrangsgroep", Kolom.WORDT).woorden())
        .startsWith("het voorbeeld van de VNG: ten minste [");
    assertThat(
            kaart(
                    lindewaard.wordt(
                        "voorzieningen-korte-afstand",
                        new Waarde.Bepalingen(List.of(new BepalingId("noriskpolis")))),
                    "voorzieningen-korte-afstand",
                    Kolom.WORDT)
                .woorden())
        .isEqualTo("Artikel 12 (staat niet in de tekst)");
  }

  @Test
  void findingsThatQuoteTheQuestionStandOnItsCard() {
    Voorbeelddossier stijgend =
        Voorbeelddossier.geleverd()
            .wordt("jobcoach-regime", new Waarde.Gekozen(List.of("percentages")))
            .wordt(
                "jobcoach-percentages",
                new Waarde.Getallen(
                    List.of(BigDecimal.valueOf(5), BigDecimal.TEN, BigDecimal.ONE)));
    assertThat(kaart(stijgend, "jobcoach-percentages", Kolom.WORDT).bevindingen())
        .singleElement()
        .asString()
        .contains("loopt het getal op");
    assertThat(kaart(Voorbeelddossier.geleverd(), "werkstage", Kolom.WORDT).bevindingen())
        .isEmpty();
  }

  @Test
  void figuresHaveSourceYearAndNumberAndSayWhenTheyAreOld() {
    List<Cijfergroep> nieuw =
        KaartViewModel.cijfers(
            Voorbeelddossier.geleverd().model(), keuze("dienstverband-maanden"), VANDAAG);
    assertThat(nieuw)
        .singleElement()
        .isEqualTo(
            new Cijfergroep(
                List.of(
                    new Cijferrij(
                        "Ten minste zes maanden",
                        "Bij 69,3 procent van de gemeenten is voor begeleiding een dienstverband van"
                            + " ten minste zes maanden nodig.",
                        0.693,
                        "69,3%")),
                "Regioplan 2025, tabel 2.2. Van 323 gemeenten van wie de verordening, beleidsregels"
                    + " of nadere regels zijn gelezen.",
                ""));

    List<Cijfergroep> oud =
        KaartViewModel.cijfers(
            Voorbeelddossier.geleverd().model(), keuze("jobcoach-uren-duur"), VANDAAG);
    assertThat(oud.getLast().waarschuwing())
        .startsWith("Van vóór het Breed Offensief")
        .contains("2017");
    assertThat(
            KaartViewModel.cijfers(
                    Voorbeelddossier.geleverd().model(),
                    keuze("dienstverband-maanden"),
                    VANDAAG.plusYears(6))
                .getLast()
                .waarschuwing())
        .isEqualTo("Dit zijn oude cijfers, uit 2025.");
    assertThat(
            KaartViewModel.cijfers(
                Voorbeelddossier.geleverd().model(), keuze("werkstage"), VANDAAG))
        .isEmpty();
  }

  @Test
  void theFirstSentenceOfAnExplanationStandsAlone() {
    KaartViewModel.Uitleg uitleg = KaartViewModel.Uitleg.van(keuze("werkstage").uitleg());
    assertThat(uitleg.eerste()).endsWith("bij een werkgever te werken.");
    assertThat(uitleg.rest()).startsWith("De stage is bedoeld voor");
  }

  @Test
  void anExampleOfTheModelBecomesAValueWhereItCan() {
    assertThat(voorbeeld("overgang-duur"))
        .isEqualTo("12 maanden: Termijn[aantal=12, eenheid=MAANDEN]");
    assertThat(voorbeeld("lks-kwetsbaar-percentage")).isEqualTo("50 procent: Getal[getal=50]");
    assertThat(voorbeeld("uitstroompremie-vanaf")).isEqualTo("de zevende maand: Getal[getal=7]");
    assertThat(voorbeeld("verslag-frequentie"))
        .isEqualTo("tweejaarlijks: Woorden[woorden=tweejaarlijks]");
    assertThat(voorbeeld("voorzieningen-korte-afstand"))
        .isEqualTo("artikel 6: Bepalingen[bepalingen=[detacheringsbaan]]");
    assertThat(voorbeeld("voorrangsgroep")).endsWith(": Voorbeeld[]");
    assertThat(voorbeeld("loonwaarde-termijn")).isEqualTo("geen");
  }

  private static String voorbeeld(String id) {
    return Modelvoorbeeld.van(Voorbeelddossier.geleverd().model(), keuze(id), Kolom.WORDT)
        .map(v -> v.woorden() + ": " + v.waarde())
        .orElse("geen");
  }

  @Test
  void aProvisionIsAddedAtItsPlaceInTheText() {
    Bepalinglijst lijst = Bepalinglijst.artikelen(Voorbeelddossier.geleverd().uitwerking().wordt());
    List<BepalingId> gekozen =
        List.of(new BepalingId("sociale-activering"), new BepalingId("participatieplaats"));
    assertThat(lijst.kies(gekozen, new BepalingId("werkstage")))
        .extracting(BepalingId::waarde)
        .containsExactly("werkstage", "sociale-activering", "participatieplaats");
    assertThat(lijst.kies(gekozen, new BepalingId("scholing")))
        .extracting(BepalingId::waarde)
        .containsExactly("sociale-activering", "scholing", "participatieplaats");
    assertThat(Bepalinglijst.wijzigingen(Voorbeelddossier.geleverd().uitwerking()).namen())
        .containsEntry(new BepalingId("scholing"), "Artikel 7. Scholing (onderdeel H)");
  }
}
