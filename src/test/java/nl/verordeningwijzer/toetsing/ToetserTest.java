package nl.verordeningwijzer.toetsing;

import static nl.verordeningwijzer.toetsing.Getoetst.IN_2023;
import static nl.verordeningwijzer.toetsing.Getoetst.IN_2024;
import static nl.verordeningwijzer.toetsing.Getoetst.IN_2026;
import static nl.verordeningwijzer.toetsing.Getoetst.op;
import static nl.verordeningwijzer.toetsing.Getoetst.uitslag;
import static nl.verordeningwijzer.uitwerking.Voorbeelddossier.geleverd;
import static nl.verordeningwijzer.uitwerking.Voorbeelddossier.lindewaard;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.verordeningwijzer.dossier.Buitentekst;
import nl.verordeningwijzer.model.Actualisatie;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.toetsing.Toetsing.Bewijsplaats;
import nl.verordeningwijzer.toetsing.Toetsing.Status;
import nl.verordeningwijzer.toetsing.Toetsing.Uitslag;
import nl.verordeningwijzer.uitwerking.Instellingen;
import nl.verordeningwijzer.uitwerking.Toelichting;
import nl.verordeningwijzer.uitwerking.Uitwerker;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De toetsing")
class ToetserTest {

  private static Uitslag vervoer(String tekst) {
    return uitslag(op(IN_2024, tekst), "8a-2-f-1");
  }

  private static List<String> codes(List<Bevinding> bevindingen) {
    return bevindingen.stream().map(Bevinding::code).toList();
  }

  @Nested
  @DisplayName("kijkt naar wat er staat")
  class Woorden {

    @Test
    @DisplayName("en haalt aan waar het staat")
    void bewijs() {
      Uitslag uitslag =
          vervoer(
              """
              Artikel 5. Vervoer
              1. Het college vergoedt het vervoer naar het werk, een proefplaats of een opleiding.
              2. De vergoeding bedraagt ten hoogste € 2.000 per jaar.
              """);

      assertThat(uitslag.status()).isEqualTo(Status.GEREGELD);
      assertThat(uitslag.bewijs())
          .containsExactly(
              new Bewijsplaats(
                  "artikel 5, eerste lid",
                  "Het college vergoedt het vervoer naar het werk, een proefplaats of een opleiding."));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Het vervoer naar het werk, een proefplaats of een opleiding wordt niet vergoed. | sluit het juist uit
            Het college verstrekt geen vervoersvoorziening voor werk, proefplaats of opleiding. | sluit het juist uit
            Het college kan nadere regels stellen over vervoer naar werk, proefplaats of opleiding. | andere regels
            Het college streeft naar goed vervoer naar werk, proefplaats en opleiding en zorgt daarvoor. | voornemen
            Onder vervoer wordt verstaan wat het college verstrekt voor de reis naar werk of opleiding. | omschrijft
            """)
    @DisplayName("en niet naar een ontkenning, een opdracht aan een ander of een voornemen")
    void geenRegel(String zin, String reden) {
      Uitslag uitslag = vervoer("Artikel 5. Vervoer\n" + zin);

      assertThat(uitslag.status()).isNotEqualTo(Status.GEREGELD);
      assertThat(String.join("; ", uitslag.ontbreekt())).contains(reden);
    }

    @Test
    @DisplayName("en ziet dat een ontkenning in een bijzin niets ontkent")
    void bijzin() {
      assertThat(
              vervoer(
                      "Artikel 5. Vervoer\nAan wie niet zelfstandig kan reizen, verstrekt het"
                          + " college vervoer naar het werk, een proefplaats of een opleiding.")
                  .status())
          .isEqualTo(Status.GEREGELD);
    }

    @Test
    @DisplayName("en noemt onzeker wat over zinnen is verspreid")
    void onzeker() {
      Uitslag uitslag =
          uitslag(
              op(
                  IN_2024,
                  "Artikel 5. Wie\nDe jobcoach begeleidt de werknemer. Een diploma is verplicht."),
              "8a-2-e-2-kwaliteit");

      assertThat(uitslag.status()).isEqualTo(Status.ONVOLLEDIG);
      assertThat(String.join("; ", uitslag.ontbreekt()))
          .contains("onzeker: artikel 5")
          .contains("lees zelf na");
    }

    @Test
    @DisplayName("en niet naar een opschrift zonder tekst")
    void opschrift() {
      assertThat(vervoer("Artikel 5. Vervoer naar werk, proefplaats en opleiding").status())
          .isEqualTo(Status.ONTBREEKT);
    }

    @Test
    @DisplayName("en niet naar wat nog moet worden ingevuld")
    void openPlek() {
      Uitslag uitslag =
          uitslag(
              op(
                  IN_2024,
                  "Artikel 5. Jobcoaching\nDe jobcoaching bedraagt hoogstens [aantal] uur per week"
                      + " gedurende 6 maanden."),
              "8a-2-e-1-duur");

      assertThat(uitslag.status()).isNotEqualTo(Status.GEREGELD);
      assertThat(String.join("; ", uitslag.ontbreekt())).contains("intensiteit");
    }
  }

  @Nested
  @DisplayName("van een dossier")
  class Dossiers {

    private static final String ACHT = "participatieplaats";

    @Test
    @DisplayName(
        "mist artikel 8 als het er niet is, en noemt het onvolledig als het niet is gelezen")
    void buitenModel() {
      Toetsing zonder = geleverd().buiten(ACHT, new Buitentekst.Afwezig()).uitwerking().toetsing();
      Toetsing ongelezen =
          geleverd().buiten(ACHT, new Buitentekst.NietIngelezen()).uitwerking().toetsing();

      assertThat(uitslag(zonder, "8a-2-b").status()).isEqualTo(Status.ONTBREEKT);
      assertThat(uitslag(ongelezen, "8a-2-b").status()).isEqualTo(Status.ONVOLLEDIG);
      assertThat(String.join("; ", uitslag(ongelezen, "8a-2-b").ontbreekt()))
          .contains("artikel 8 is niet ingelezen");
      assertThat(zonder.bevindingen())
          .filteredOn(b -> b.code().equals("onderwerp-ontbreekt"))
          .extracting(Bevinding::ernst, Bevinding::grondslag)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  Ernst.BLOKKEREND, "artikel 8a, tweede lid, onderdeel b, van de Participatiewet"));
    }

    @Test
    @DisplayName("laat een verplicht onderwerp dat ontbreekt de documenten tegenhouden")
    void blokkeert() {
      assertThat(geleverd().uitwerking().isGereed()).isTrue();
      assertThat(geleverd().buiten(ACHT, new Buitentekst.Afwezig()).uitwerking().isGereed())
          .isFalse();
    }

    @Test
    @DisplayName("kijkt zonder andere opgave naar de wet van de dag van inwerkingtreding")
    void peildatum() {
      Voorbeelddossier open = lindewaard().zonder("inwerkingtreding");
      LocalDate vandaag = LocalDate.of(2024, 5, 1);

      assertThat(geleverd().uitwerking().toetsing().peildatum())
          .isEqualTo(LocalDate.of(2027, 1, 1));
      assertThat(Instellingen.standaard(open.model(), open.dossier(), vandaag).peildatum())
          .isEqualTo(vandaag);
    }

    @Test
    @DisplayName("zegt het als er voor een datum geen regels zijn")
    void teVroeg() {
      Toetsing toetsing = op(LocalDate.of(2023, 6, 30), geleverd().uitwerking().wordt());

      assertThat(toetsing.onderwerpen()).isEmpty();
      assertThat(toetsing.wetVanaf()).isEmpty();
      assertThat(codes(toetsing.bevindingen())).contains("geen-regels-voor-datum");
    }
  }

  @Nested
  @DisplayName("ziet dat de wet het model heeft ingehaald")
  class Ingehaald {

    private static List<String> ingehaald(LocalDate dag, Voorbeelddossier dossier) {
      Uitwerking uitwerking =
          Uitwerker.werkUit(dossier.model(), dossier.dossier(), new Instellingen(dag));
      List<String> bekend =
          dossier.model().toetsing().actualisaties().stream().map(Actualisatie::code).toList();
      return codes(uitwerking.toetsing().bevindingen()).stream().filter(bekend::contains).toList();
    }

    @Test
    @DisplayName("vanaf de dag waarop dat gebeurde")
    void perDatum() {
      assertThat(ingehaald(IN_2023, lindewaard())).isEmpty();
      assertThat(ingehaald(IN_2024, lindewaard()))
          .containsExactly("visuele-beperking-intermediair", "visuele-beperking-vervoer");
      assertThat(ingehaald(IN_2026, lindewaard()))
          .containsExactly(
              "visuele-beperking-intermediair",
              "visuele-beperking-vervoer",
              "artikel-10f-vervallen",
              "scholing-onder-27",
              "doelgroep-zonder-7a");
    }

    @Test
    @DisplayName("ook in platte tekst")
    void plat() {
      assertThat(
              codes(
                  op(
                          IN_2026,
                          "Artikel 3. Leerwerk\nHet college ondersteunt op grond van artikel 10f"
                              + " van de Participatiewet wie een leer-werktraject volgt.")
                      .bevindingen()))
          .contains("artikel-10f-vervallen");
    }

    @Test
    @DisplayName("en biedt voor elk tekst aan die met één antwoord wordt overgenomen")
    void overgenomen() {
      Voorbeelddossier dossier = lindewaard();
      for (Actualisatie actualisatie : dossier.model().toetsing().actualisaties()) {
        assertThat(actualisatie.uitwegen()).hasSize(1);
        Voorbeelddossier met =
            new Voorbeelddossier(
                dossier.model(),
                dossier
                    .dossier()
                    .metUitweg(actualisatie.code(), actualisatie.uitwegen().getFirst().id()));

        assertThat(ingehaald(IN_2026, dossier)).contains(actualisatie.code());
        assertThat(ingehaald(IN_2026, met)).doesNotContain(actualisatie.code());
        Uitwerking uitwerking = met.uitwerking();
        assertThat(uitwerking.isBewezen()).isTrue();
        assertThat(uitwerking.blokkerend()).isEmpty();
        assertThat(uitwerking.toelichting().artikelsgewijs())
            .extracting(Toelichting.Onderdeel::tekst)
            .contains(actualisatie.toelichting());
        assertThat(actualisatie.toelichting()).contains("wijkt af van het model van de VNG");
      }
    }

    @Test
    @DisplayName("en vindt onderdeel a zonder artikel 7a vanaf 2026 onvolledig")
    void zonder7a() {
      assertThat(uitslag(op(IN_2024, lindewaard().uitwerking().wordt()), "8a-2-a").status())
          .isEqualTo(Status.GEREGELD);
      Uitslag uitslag = uitslag(op(IN_2026, lindewaard().uitwerking().wordt()), "8a-2-a");
      assertThat(uitslag.status()).isEqualTo(Status.ONVOLLEDIG);
      assertThat(String.join("", uitslag.ontbreekt())).contains("artikel 7a");
    }

    @Test
    @DisplayName("de toelichting noemt de letters op volgorde")
    void volgorde() {
      assertThat(geleverd().uitwerking().toelichting().artikelsgewijs())
          .filteredOn(o -> o.tekst().contains("wijkt af van het model"))
          .extracting(Toelichting.Onderdeel::kop)
          .containsExactly(
              "Artikel I, onderdeel A",
              "Artikel I, onderdeel H",
              "Artikel I, onderdeel J",
              "Artikel I, onderdeel O",
              "Artikel I, onderdeel O");
    }
  }

  @Nested
  @DisplayName("meldt ook")
  class Verder {

    @Test
    @DisplayName("een begrip dat niet wordt gebruikt, en een dat niet is omschreven")
    void begrippen() {
      List<Bevinding> bevindingen =
          op(
                  IN_2024,
                  """
                  Artikel 1. Begrippen
                  In deze verordening wordt verstaan onder:
                  - praktijkroute: een meting op de werkplek;
                  - werkgever: degene die werk biedt.
                  Artikel 2. Werk
                  Het college helpt werkgevers en personen als bedoeld in artikel 7 van de wet.
                  """)
              .bevindingen();

      assertThat(bevindingen)
          .filteredOn(b -> b.code().startsWith("begrip-"))
          .extracting(Bevinding::code, Bevinding::vindplaats)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("begrip-niet-gebruikt", "artikel 1"),
              org.assertj.core.groups.Tuple.tuple("begrip-zonder-omschrijving", "artikel 2"));
    }

    @Test
    @DisplayName("ook begrippen met letters")
    void begrippenMetLetters() {
      assertThat(
              codes(
                  op(
                          IN_2024,
                          "Artikel 1. Begrippen\nIn deze verordening wordt verstaan onder:\n"
                              + "a. wet: Participatiewet;\nb. loonwaarde: een percentage.\n"
                              + "Artikel 2. Doel\nDe raad voert artikel 8a van de wet uit.")
                      .bevindingen()))
          .contains("begrip-niet-gebruikt")
          .doesNotContain("begrip-zonder-omschrijving");
    }

    @Test
    @DisplayName("een bijlage zonder inhoud")
    void bijlage() {
      assertThat(codes(op(IN_2024, "Artikel 1. Een\nTekst.\nBijlage Eisen").bevindingen()))
          .contains("bijlage-zonder-inhoud");
      assertThat(codes(op(IN_2024, "Artikel 1. Een\nTekst.\nBijlage Eisen\n[…]").bevindingen()))
          .contains("bijlage-zonder-inhoud");
      assertThat(codes(op(IN_2024, "Artikel 1. Een\nTekst.\nBijlage Eisen\nEen.").bevindingen()))
          .doesNotContain("bijlage-zonder-inhoud");
    }

    @Test
    @DisplayName("waar de tekst van de VNG zelf dun is")
    void kanttekeningen() {
      assertThat(codes(op(IN_2023, lindewaard().uitwerking().wordt()).bevindingen()))
          .containsExactly(
              "werkbegeleiding-zonder-omvang",
              "vervoer-alleen-woon-werk",
              "intermediair-zonder-voorwaarden",
              "meeneembaar-alleen-werk",
              "voortgezet-alleen-onderzocht");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            voor de duur van drie maanden, met een verlenging met maximaal vier maanden  | proefplaats-te-lang
            voor de duur van twee maanden, met een verlenging met maximaal zes maanden   | proefplaats-verlenging-te-lang
            gedurende 6 maanden                                                          | proefplaats-te-lang
            """)
    @DisplayName("een proefplaats die langer duurt dan de wet toelaat")
    void waarde(String duur, String code) {
      String tekst =
          "Artikel 4. Proefplaats\nHet college kan toestemming geven om op een proefplaats te werken"
              + " %s.";

      assertThat(op(IN_2024, tekst.formatted(duur)).bevindingen())
          .filteredOn(b -> b.code().equals(code))
          .extracting(Bevinding::ernst)
          .containsExactly(Ernst.BLOKKEREND);
      assertThat(
              codes(
                  op(
                          IN_2024,
                          tekst.formatted(
                              "voor de duur van twee maanden, met een verlenging met vier maanden"))
                      .bevindingen()))
          .doesNotContain("proefplaats-te-lang", "proefplaats-verlenging-te-lang");
    }
  }

  @Nested
  @DisplayName("van platte tekst meldt bovendien")
  class PlatteTekst {

    private static List<String> meldt(String tekst) {
      return Toetser.toetsTekst(geleverd().model(), Getoetst.regeling(tekst), IN_2024)
          .bevindingen()
          .stream()
          .filter(b -> b.grondslag().isEmpty())
          .map(b -> b.code() + " " + b.vindplaats())
          .toList();
    }

    @Test
    @DisplayName("wat nog open is")
    void open() {
      assertThat(meldt("Artikel 1. Een\nBinnen [aantal] weken, of … dagen, na ____."))
          .containsExactly("open-plek artikel 1", "open-plek artikel 1", "open-plek artikel 1");
    }

    @Test
    @DisplayName("verwijzingen naar niets, en niet die naar een andere regeling")
    void verwijzingen() {
      assertThat(
              meldt(
                  """
                  Artikel 1. Een
                  1. Artikel 2 geldt, en artikel 9 ook.
                  2. Zie artikel 7, eerste lid, onder a. van de wet en artikel 10a lid 5 Participatiewet.
                  Artikel 2. Twee
                  Het derde lid geldt niet.
                  """))
          .contains(
              "verwijzing-naar-niets artikel 1, eerste lid", "verwijzing-naar-niets artikel 2")
          .doesNotContain("verwijzing-naar-niets artikel 1, tweede lid");
    }

    @Test
    @DisplayName("artikelen zonder tekst")
    void leeg() {
      assertThat(meldt("Artikel 1. Een\nArtikel 2. Twee\nTekst."))
          .containsExactly("artikel-zonder-tekst artikel 1");
    }
  }
}
