package nl.verordeningwijzer.app.antwoord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.verordeningwijzer.app.antwoord.Wettekstdelen.Soort;
import nl.verordeningwijzer.app.antwoord.Wettekstdelen.Wetdeel;
import nl.verordeningwijzer.app.antwoord.Wettekstdelen.Wetregel;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the model that come and go with an answer. */
class WettekstdelenTest {

  private static final Model MODEL = Voorbeelddossier.geleverd().model();
  private static final Dossier LEEG = Dossier.leeg(MODEL.id());
  private static final Dossier LINDEWAARD = Voorbeelddossier.geleverd().dossier();

  private static String facultatief(Dossier dossier, Kolom kolom, String keuze) {
    return gedrukt(new Wettekstdelen(MODEL, kolom, keuze(keuze)).facultatief(dossier));
  }

  private static List<String> mogelijkheden(Dossier dossier, Kolom kolom, String keuze) {
    return new Wettekstdelen(MODEL, kolom, keuze(keuze))
        .mogelijkheden(dossier).stream().map(WettekstdelenTest::gedrukt).toList();
  }

  private static Keuze keuze(String id) {
    return MODEL.keuzes().get(new KeuzeId(id));
  }

  private static String gedrukt(List<Wetdeel> delen) {
    return delen.stream()
        .map(d ->
            "<"
                + d.plaats()
                + ">\n"
                + d.regels().stream().map(Wetregel::woorden).collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void anOptionalArticleComesWithAllItsLines() {
    assertThat(facultatief(LEEG, Kolom.WORDT, "leer-werktraject"))
        .isEqualTo(
            """
            <>
            Artikel 10. Ondersteuning bij leer-werktraject
            Het college kan, overeenkomstig artikel 10f van de wet, ondersteuning aanbieden aan een \
            persoon uit de doelgroep ten aanzien van wie het college van oordeel is dat een \
            leer-werktraject nodig is, voor zover deze ondersteuning nodig is voor het volgen van een \
            leer-werktraject en het personen betreft:
            a. van zestien of zeventien jaar van wie de leerplicht of de kwalificatieplicht, bedoeld \
            in de Leerplichtwet 1969, nog niet is geëindigd; of
            b. van achttien tot 27 jaar die nog geen startkwalificatie hebben behaald.\
            """);
  }

  @Test
  void anOptionalLidShowsWhatIsOpenInItAndWhatWasChosen() {
    assertThat(facultatief(LEEG, Kolom.WORDT, "proefplaats-doel"))
        .startsWith("<artikel 14a, tweede lid>\n2. Het doel van een proefplaatsing is [(het voor");
    assertThat(facultatief(LINDEWAARD, Kolom.WORDT, "proefplaats-doel"))
        .isEqualTo(
            """
            <artikel 14a, tweede lid>
            2. Het doel van een proefplaatsing is de inschakeling van de persoon in arbeid bij een \
            werkgever te bevorderen, waarbij de proefplaats voor een zo beperkt mogelijke duur wordt \
            ingezet.\
            """);
  }

  @Test
  void wordsInsideALidStandAlone() {
    assertThat(facultatief(LEEG, Kolom.WORDT, "proefplaats-geen-forfait"))
        .isEqualTo(
            """
            <artikel 14a, vierde lid>
            of als direct na de proefplaatsing sprake is van een dienstverband met forfaitaire \
            loonkostensubsidie als bedoeld in artikel 10d, vijfde lid, van de wet\
            """);
  }

  @Test
  void oneAnswerCanWorkAtSeveralPlacesAndInTheDecision() {
    assertThat(facultatief(LINDEWAARD, Kolom.WORDT, "extra-beschut-werk"))
        .contains("<artikel 9, derde lid>\n3. In aanvulling op")
        .contains("van de wet, worden 4 additionele dienstbetrekkingen per jaar gerealiseerd.")
        .contains("die ten minste 27 jaar oud zijn")
        .endsWith("<de aanhef van het besluit>\nvijfde lid en");
    assertThat(facultatief(LEEG, Kolom.WAS, "extra-beschut-werk")).doesNotContain("aanhef");
  }

  @Test
  void whatWasFilledInIsTold() {
    List<Wetdeel> delen =
        new Wettekstdelen(MODEL, Kolom.WORDT, keuze("jobcoach-regime"))
            .mogelijkheden(LINDEWAARD)
            .getLast();
    assertThat(delen.getFirst().regels().getFirst().stukken())
        .filteredOn(s -> s.soort() == Soort.INGEVULD)
        .extracting(s -> s.woorden())
        .containsExactly("60 uur", "45 uur", "30 uur", "2 jaar");
  }

  @Test
  void alternativesHaveTheirExactWords() {
    assertThat(mogelijkheden(LEEG, Kolom.WORDT, "lks-proces"))
        .containsExactly(
            "<>\npreferente proces loonkostensubsidie",
            "<>\nadministratieve proces zoals weergegeven in de Bijlage");
    assertThat(mogelijkheden(LEEG, Kolom.BESLUIT, "inwerkingtreding-vorm"))
        .hasSize(5)
        .first()
        .asString()
        .startsWith("<>\nDit besluit treedt in werking op [datum][, met uitzondering van");
  }

  @Test
  void variantsHaveTheLinesOfTheirArticle() {
    List<String> varianten = mogelijkheden(LEEG, Kolom.WAS, "noriskpolis-variant");
    assertThat(varianten)
        .hasSize(2)
        .allSatisfy(v -> assertThat(v.lines().count()).isGreaterThan(8));
    assertThat(varianten.getFirst())
        .contains("1. Het college kan werkgevers de kosten van een no-riskpolis vergoeden als:");
    assertThat(varianten.getLast())
        .contains("1. Een werkgever komt in aanmerking voor een no-riskpolis als:");
  }

  @ParameterizedTest
  @CsvSource({
    "loonwaarde-termijn, weken",
    "dienstverband-maanden, maanden",
    "dienstverband-uren, uur",
    "onderzoeksverslag-termijn, werkdagen",
    "voorrang-leeftijd, jaar",
    "extra-beschut-aantal, ''"
  })
  void theUnitBehindABlankIsThatOfTheText(String keuze, String eenheid) {
    assertThat(Wettekstdelen.eenheidAchter(MODEL, Kolom.WORDT, new KeuzeId(keuze)).orElse(""))
        .isEqualTo(eenheid);
  }

  @Test
  void everyOptionOfTheModelHasItsWords() {
    // A variant is asked of one of both texts; each other alternative has words where it is asked.
    assertThat(
            MODEL.kolommen().entrySet().stream()
                .filter(e -> !MODEL.keuzes().get(e.getKey()).opties().isEmpty())
                .flatMap(e ->
                    e.getValue().stream()
                        .filter(k ->
                            mogelijkheden(LEEG, k, e.getKey().waarde()).stream()
                                .anyMatch(String::isEmpty))
                        .map(k -> k + " " + e.getKey())))
        .isEmpty();
  }
}
