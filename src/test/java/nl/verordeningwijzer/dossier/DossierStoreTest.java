package nl.verordeningwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verordeningwijzer.dossier.Dossier.Status;
import nl.verordeningwijzer.model.Duur;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Modelbibliotheek;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.KeuzeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Dossiers on disk, with VNG's model and its example. */
class DossierStoreTest {

  private static final Path MODELLEN = Path.of("model-verordening");
  private static final Path VOORBEELD =
      MODELLEN.resolve("re-integratieverordening-participatiewet/2023-03-23/voorbeeld.verordening");

  @TempDir Path map;

  private final DossierStore store = new DossierStore(new Modelbibliotheek(MODELLEN), new Opslag());

  private static final String DOSSIER =
      """
      {
        "formaat": 1,
        "model": {"naam": "re-integratieverordening-participatiewet", "versie": "2023-03-23"},
        "status": "concept",
        "uitgangspunt": "bestaande-tekst-van-het-model",
        "was": {"werkstage": true},
        "wordt": {"werkstage": true, "loonwaarde-termijn": 6, "naam-gemeente": "Lindewaard"},
        "buiten-model": {"slotartikelen": "afwezig"}
      }
      """;

  private List<Fout> fouten(String inhoud) throws Exception {
    return store.lees(Files.writeString(map.resolve("d.verordening"), inhoud)).fouten();
  }

  /** Byte for byte: what the program writes is what a person would keep under version control. */
  @Test
  void theExampleIsReadWithoutErrorsAndWrittenAsItStands() throws Exception {
    var gelezen = store.lees(VOORBEELD);
    assertThat(gelezen.fouten()).isEmpty();
    Dossier dossier = gelezen.alsWaarde().orElseThrow().dossier();
    Path kopie = map.resolve("kopie.verordening");
    assertThat(store.schrijf(kopie, dossier).fouten()).isEmpty();
    assertThat(kopie).hasSameBinaryContentAs(VOORBEELD);
  }

  @Test
  void theDossierOfTheseTestsIsGood() throws Exception {
    assertThat(fouten(DOSSIER)).isEmpty();
    assertThat(fouten("\uFEFF" + DOSSIER)).as("with a byte order mark").isEmpty();
  }

  /** What stands on the left in a good dossier is replaced by what stands in the middle. */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"was\": {\"werkstage\": true} | \"was\": {\"werkstage\": \"ja\"} | Onder \"was\" is het antwoord op \"werkstage\" niet te gebruiken: \"ja\". Verwacht: true (ja) of false (nee).",
        "\"loonwaarde-termijn\": 6 | \"loonwaarde-termijn\": \"6 weken\" | Onder \"wordt\" is het antwoord op \"loonwaarde-termijn\" niet te gebruiken: \"6 weken\". Verwacht: een heel getal.",
        "\"loonwaarde-termijn\": 6 | \"jobcoach-eigen\": \"beide\" | 'Onder \"wordt\" is het antwoord op \"jobcoach-eigen\" niet te gebruiken: \"beide\". Verwacht: een van: in-dienst, gecontracteerd.'",
        "\"loonwaarde-termijn\": 6 | \"uitstroompremie-bedrag\": 500.005 | Onder \"wordt\" is het antwoord op \"uitstroompremie-bedrag\" niet te gebruiken: 500.005. Verwacht: een getal met hoogstens twee cijfers achter de punt: het bedrag in euro.",
        "\"loonwaarde-termijn\": 6 | \"overgang-duur\": \"1 eeuw\" | 'Onder \"wordt\" is het antwoord op \"overgang-duur\" niet te gebruiken: \"1 eeuw\". Verwacht: een getal met een eenheid (maanden), zoals \"12 maanden\".'",
        "\"loonwaarde-termijn\": 6 | \"jobcoach-percentages\": 10 | Onder \"wordt\" is het antwoord op \"jobcoach-percentages\" niet te gebruiken: 10. Verwacht: een lijst van 3 getallen.",
        "\"loonwaarde-termijn\": 6 | \"loonwaardetermijn\": 6 | 'Onder \"wordt\" staat \"loonwaardetermijn\", maar die keuze heeft dit model niet. Bedoelde u \"loonwaarde-termijn\"?'",
        "\"loonwaarde-termijn\": 6 | \"werkstagge\": true | 'Onder \"wordt\" staat \"werkstagge\", maar die keuze heeft dit model niet. Bedoelde u \"werkstage\"?'",
        "\"loonwaarde-termijn\": 6 | \"Werkstage\": true | 'Onder \"wordt\" staat \"Werkstage\", maar die keuze heeft dit model niet. Bedoelde u \"werkstage\"?'",
        "\"loonwaarde-termijn\": 6 | \"iets heel anders\": 6 | 'Onder \"wordt\" staat \"iets heel anders\", maar die keuze heeft dit model niet.'",
        "\"loonwaarde-termijn\": 6 | \"\": 6 | 'Onder \"wordt\" staat \"\", maar die keuze heeft dit model niet.'",
        "\"was\": {\"werkstage\": true} | \"was\": {\"loonwaarde-termijn\": 6} | 'Onder \"was\" staat een antwoord op \"loonwaarde-termijn\", maar die keuze wordt daar niet gemaakt. Zet het antwoord in de andere kolom of haal het weg.'",
        "\"loonwaarde-termijn\": 6 | \"noriskpolis\": true | 'Onder \"wordt\" staat een antwoord op \"noriskpolis\", maar die keuze wordt daar niet gemaakt. Zet het antwoord in de andere kolom of haal het weg.'",
        "\"formaat\": 1 | \"formaat\": 2 | Dit dossier is gemaakt met een nieuwere Verordeningwijzer (formaat 2; dit programma kent formaat 1). Installeer de nieuwe versie. Het dossier is niet veranderd.",
        "\"formaat\": 1 | \"formaat\": \"een\" | Dit bestand is geen dossier van de Verordeningwijzer.",
        "\"formaat\": 1 | \"formaat\": 0 | Dit bestand is geen dossier van de Verordeningwijzer.",
        "\"status\": \"concept\" | \"staat\": \"concept\" | 'Het veld \"staat\" hoort niet in een dossier. Verwacht: bevroren, buiten-model, eigen-teksten, formaat, gelaten, getallen, hele-artikelen, later, model, na-te-kijken, planning, redenen, status, uitgangspunt, uitwegen, was, was-elders, wordt.'",
        "\"status\": \"concept\" | \"status\": \"klaar\" | 'Bij \"status\" staat \"klaar\". Verwacht: concept, aan-college, aan-raad, vastgesteld.'",
        "\"status\": \"concept\" | \"status\": [] | 'Bij \"status\" staat \"[]\". Verwacht: concept, aan-college, aan-raad, vastgesteld.'",
        "\"bestaande-tekst-van-het-model\" | \"niets\" | 'Bij \"uitgangspunt\" staat \"niets\". Verwacht: bestaande-tekst-van-het-model, nieuwe-tekst-van-het-model, geen.'",
        "{\"werkstage\": true} | [\"werkstage\"] | 'Onder \"was\" staat iets anders dan verwacht: [\"werkstage\"]. Verwacht: tussen accolades de namen met hun antwoorden.'",
        "{\"slotartikelen\": \"afwezig\"} | \"afwezig\" | 'Onder \"buiten-model\" staat iets anders dan verwacht: \"afwezig\". Verwacht: tussen accolades de namen met hun antwoorden.'",
        "\"slotartikelen\": \"afwezig\" | \"slotartikelen\": \"weg\" | 'Onder \"buiten-model\" is \"slotartikelen\" niet te gebruiken: \"weg\". Verwacht: \"afwezig\", \"niet-ingelezen\" of een lijst met de regels tekst.'",
        "\"slotartikelen\": \"afwezig\" | \"slotartikelen\": [] | 'Onder \"buiten-model\" is \"slotartikelen\" niet te gebruiken: []. Verwacht: \"afwezig\", \"niet-ingelezen\" of een lijst met de regels tekst.'",
        "\"slotartikelen\": \"afwezig\" | \"artikel-20\": \"afwezig\" | 'Onder \"buiten-model\" staat \"artikel-20\", maar dat kent dit model niet. Verwacht: hoofdstuk-1, hoofdstuk-3, participatieplaats, hoofdstuk-4, slotartikelen.'",
      })
  void tellsWhatIsWrong(String goed, String verkeerd, String bericht) throws Exception {
    assertThat(DOSSIER).contains(goed);
    assertThat(fouten(DOSSIER.replace(goed, verkeerd)))
        .extracting(Fout::bericht)
        .containsExactly(bericht);
  }

  /** What is asked about the existing text depends on which text that is. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "bestaande-tekst-van-het-model | {\"noriskpolis\": true} | ''",
        "bestaande-tekst-van-het-model | {\"praktijkroute\": true} | praktijkroute",
        "nieuwe-tekst-van-het-model | {\"praktijkroute\": true, \"werkstage\": false} | ''",
        "nieuwe-tekst-van-het-model | {\"noriskpolis\": true} | noriskpolis",
        "nieuwe-tekst-van-het-model | {\"raadsdatum\": \"2023-06-01\"} | raadsdatum",
        "geen | {} | ''",
        "geen | {\"werkstage\": true} | werkstage",
      })
  void factsAreThoseOfTheTextItStartsFrom(String uitgangspunt, String was, String verkeerd)
      throws Exception {
    String dossier =
        DOSSIER
            .replace("bestaande-tekst-van-het-model", uitgangspunt)
            .replace("\"was\": {\"werkstage\": true}", "\"was\": " + was);
    assertThat(fouten(dossier))
        .extracting(Fout::bericht)
        .isEqualTo(
            verkeerd.isEmpty()
                ? List.of()
                : List.of(
                    "Onder \"was\" staat een antwoord op \""
                        + verkeerd
                        + "\", maar die keuze wordt daar niet gemaakt. Zet het antwoord in de andere"
                        + " kolom of haal het weg."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"niets\": {}} | 'Bij \"was-elders\" staat \"niets\". Verwacht: bestaande-tekst-van-het-model, nieuwe-tekst-van-het-model, geen.'",
        "{\"geen\": []} | 'Onder \"geen\" staat iets anders dan verwacht: []. Verwacht: tussen accolades de namen met hun antwoorden.'",
        "{\"nieuwe-tekst-van-het-model\": {\"noriskpolis\": true}} | 'Onder \"nieuwe-tekst-van-het-model\" staat een antwoord op \"noriskpolis\", maar die keuze wordt daar niet gemaakt. Zet het antwoord in de andere kolom of haal het weg.'",
        "[] | 'Onder \"was-elders\" staat iets anders dan verwacht: []. Verwacht: tussen accolades de namen met hun antwoorden.'",
      })
  void factsThatAreKeptApartAreReadAsCarefully(String elders, String bericht) throws Exception {
    String status = "\"status\": \"concept\"";
    assertThat(fouten(DOSSIER.replace(status, status + ", \"was-elders\": " + elders)))
        .extracting(Fout::bericht)
        .containsExactly(bericht);
  }

  /** What is skipped when reading is gone after saving. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"bepaling\": \"scholing.aanbod\", \"doe\": \"laat-weg\"} | Onder \"eigen-teksten\" staat iets anders",
        "[{\"bepaling\": \"scholing.aanbod\", \"doe\": \"laat-weg\", \"waarom\": \"x\"}] | De eigen tekst bij \"scholing.aanbod\" is niet te gebruiken.",
        "[{\"bepaling\": \"scholing.aanbod\", \"doe\": \"laat-weg\", \"reden\": [\"x\"]}] | De eigen tekst bij \"scholing.aanbod\" is niet te gebruiken.",
        "[{\"bepaling\": \"scholing.aanbod\", \"doe\": \"laat-weg\", \"tekst\": [\"x\"]}] | De eigen tekst bij \"scholing.aanbod\" is niet te gebruiken.",
        "[{\"bepaling\": \"scholing.aanbod\", \"doe\": \"vervang\"}] | De eigen tekst bij \"scholing.aanbod\" is niet te gebruiken.",
        "[{\"bepaling\": \"scholing.aanbod\", \"doe\": \"vervang\", \"tekst\": [\"1. x\", 2]}] | De eigen tekst bij \"scholing.aanbod\" is niet te gebruiken.",
        "[{\"bepaling\": \"scholing.aanbod\", \"doe\": \"vervang\", \"tekst\": \"1. x\"}] | De eigen tekst bij \"scholing.aanbod\" is niet te gebruiken.",
        "[\"x\"] | De eigen tekst bij \"\" is niet te gebruiken.",
      })
  void anOwnTextThatCannotBeReadIsReported(String eigen, String bericht) throws Exception {
    String status = "\"status\": \"concept\"";
    assertThat(fouten(DOSSIER.replace(status, status + ", \"eigen-teksten\": " + eigen)))
        .singleElement()
        .satisfies(f -> assertThat(f.bericht()).startsWith(bericht));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"lksproces\": \"x\"} | 'Onder \"na-te-kijken\" staat \"lksproces\", maar dat is geen keuze van de nieuwe tekst of van het besluit. Bedoelde u \"lks-proces\"?'",
        "{\"noriskpolis\": \"x\"} | 'Onder \"na-te-kijken\" staat \"noriskpolis\", maar dat is geen keuze van de nieuwe tekst of van het besluit.'",
        "{\"lks-proces\": true} | 'Onder \"na-te-kijken\" staat bij \"lks-proces\" iets anders dan verwacht: true. Verwacht: tekst op één regel.'",
        "[\"lks-proces\"] | 'Onder \"na-te-kijken\" staat iets anders dan verwacht: [\"lks-proces\"]. Verwacht: tussen accolades de namen met hun antwoorden.'",
      })
  void whatIsToBeLookedAtAndCannotBeReadIsReported(String naTeKijken, String bericht)
      throws Exception {
    String status = "\"status\": \"concept\"";
    assertThat(fouten(DOSSIER.replace(status, status + ", \"na-te-kijken\": " + naTeKijken)))
        .extracting(Fout::bericht)
        .containsExactly(bericht);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"lksproces\": \"x\"} | 'Onder \"redenen\" staat \"lksproces\", maar dat is geen keuze van de nieuwe tekst of van het besluit. Bedoelde u \"lks-proces\"?'",
        "{\"noriskpolis\": \"x\"} | 'Onder \"redenen\" staat \"noriskpolis\", maar dat is geen keuze van de nieuwe tekst of van het besluit.'",
        "{\"lks-proces\": [\"x\"]} | 'Onder \"redenen\" staat bij \"lks-proces\" iets anders dan verwacht: [\"x\"]. Verwacht: tekst op één regel.'",
        "{\"lks-proces\": \"\"} | 'Onder \"redenen\" staat bij \"lks-proces\" iets anders dan verwacht: \"\". Verwacht: tekst op één regel.'",
        "\"omdat\" | 'Onder \"redenen\" staat iets anders dan verwacht: \"omdat\". Verwacht: tussen accolades de namen met hun antwoorden.'",
      })
  void aReasonThatCannotBeReadIsReported(String redenen, String bericht) throws Exception {
    String status = "\"status\": \"concept\"";
    assertThat(fouten(DOSSIER.replace(status, status + ", \"redenen\": " + redenen)))
        .extracting(Fout::bericht)
        .containsExactly(bericht);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"duren\": {\"advies-clientenraad\": \"2 maanden\"}} | 'Onder \"planning\" is de duur van \"advies-clientenraad\" niet te gebruiken: \"2 maanden\". Verwacht: een aantal weken, zoals \"6 weken\".'",
        "{\"duren\": {\"advies-clientenraad\": 6}} | 'Onder \"planning\" is de duur van \"advies-clientenraad\" niet te gebruiken: 6. Verwacht: een aantal weken, zoals \"6 weken\".'",
        "{\"duren\": {\"in-werking\": \"1 dag\"}} | 'Onder \"planning\" staat bij \"duren\" de stap \"in-werking\", maar die kan daar niet staan. Verwacht: advies-clientenraad, besluit-college, stukken-griffie, commissie, gemeenteraad, gemeenteblad.'",
        "{\"duren\": \"kort\"} | 'Onder \"planning\" staat bij \"duren\" iets anders dan verwacht: \"kort\". Verwacht: tussen accolades de namen van stappen.'",
        "{\"vergaderingen\": {\"gemeenteraad\": \"2026-12-17\"}} | 'Onder \"planning\" staat bij \"vergaderingen\" de stap \"gemeenteraad\", maar die kan daar niet staan. Verwacht: commissie.'",
        "{\"vergaderingen\": {\"commissie\": \"3 december\"}} | 'Onder \"planning\" is bij \"vergaderingen\" de datum van \"commissie\" niet te gebruiken: \"3 december\". Verwacht: een datum als \"2026-12-17\".'",
        "{\"vergaderdata\": {\"gemeenteraad\": [\"2026-12-17\", \"kerst\"]}} | 'Onder \"planning\" zijn bij \"vergaderdata\" de data van \"gemeenteraad\" niet te gebruiken: [\"2026-12-17\",\"kerst\"]. Verwacht: een lijst met een of meer data als \"2026-12-17\".'",
        "{\"zonder\": [\"gemeenteraad\"]} | 'Onder \"planning\" staat bij \"zonder\" de stap \"gemeenteraad\", maar die kan daar niet staan. Verwacht: advies-clientenraad.'",
        "{\"zonder\": true} | 'Onder \"planning\" staat bij \"zonder\" iets anders dan verwacht: true. Verwacht: een lijst met namen van stappen.'",
        "{\"klaar\": {\"concept\": true}} | 'Onder \"planning\" is bij \"klaar\" de datum van \"concept\" niet te gebruiken: true. Verwacht: een datum als \"2026-12-17\".'",
        "{\"reces\": []} | 'Onder \"planning\" staat \"reces\", maar dat hoort daar niet. Verwacht: duren, vergaderingen, vergaderdata, zonder, klaar.'",
        "\"snel\" | 'Onder \"planning\" staat iets anders dan verwacht: \"snel\". Verwacht: tussen accolades een of meer van duren, vergaderingen, vergaderdata, zonder, klaar.'",
      })
  void aPlanningThatCannotBeReadIsReported(String planning, String bericht) throws Exception {
    String status = "\"status\": \"concept\"";
    assertThat(fouten(DOSSIER.replace(status, status + ", \"planning\": " + planning)))
        .extracting(Fout::bericht)
        .containsExactly(bericht);
  }

  /** Who takes the premium up again finds the reason where it was. */
  @Test
  void aReasonIsKeptWhileItsChoiceIsNotAsked() throws Exception {
    Dossier leeg = Dossier.leeg(store.lees(VOORBEELD).alsWaarde().orElseThrow().model().id());
    Dossier dossier = leeg.metReden(new KeuzeId("uitstroompremie-bedrag"), "Het past zo.");
    Path bestand = map.resolve("d.verordening");
    assertThat(store.schrijf(bestand, dossier).fouten()).isEmpty();
    assertThat(store.lees(bestand).alsWaarde().orElseThrow().dossier().redenen())
        .containsExactly(Map.entry(new KeuzeId("uitstroompremie-bedrag"), "Het past zo."));
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() throws Exception {
    String verkeerd =
        DOSSIER.replace("\"loonwaarde-termijn\": 6", "\"loonwaarde-termijn\": 6.5, \"x\": 1");
    assertThat(fouten(verkeerd)).hasSize(2);
  }

  @ParameterizedTest(name = "{0}: regel {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"status\": \"concept\",   | \"status\": \"concept\"    | 5 | Dit dossier is beschadigd",
        "\"status\": \"concept\",   | \"status\": concept,       | 4 | Dit dossier is beschadigd",
        "\"werkstage\": true}       | \"werkstage\": true]       | 6 | Dit dossier is beschadigd",
        "\"werkstage\": true}       | \"werkstage\": true, \"werkstage\": false} | 6 | In dit dossier staat een naam twee keer",
        "\"status\": \"concept\",   | \"formaat\": 1,            | 4 | In dit dossier staat een naam twee keer",
      })
  void tellsOnWhichLineTheFileIsBroken(String goed, String verkeerd, int regel, String bericht)
      throws Exception {
    assertThat(DOSSIER).contains(goed);
    List<Fout> fouten = fouten(DOSSIER.replaceFirst(java.util.regex.Pattern.quote(goed), verkeerd));
    assertThat(fouten).hasSize(1);
    assertThat(fouten.getFirst().bericht()).startsWith(bericht);
    assertThat(fouten.getFirst().regel()).isEqualTo(regel);
    assertThat(fouten.getFirst().bestand()).endsWith("d.verordening");
  }

  @Test
  void readsNothingBehindTheDossier() throws Exception {
    assertThat(fouten(DOSSIER + "{}"))
        .singleElement()
        .satisfies(f -> assertThat(f.bericht()).startsWith("Dit dossier is beschadigd"));
  }

  @Test
  void anotherVersionOfTheModelIsNamedWithTheOnesThatAreThere() throws Exception {
    assertThat(fouten(DOSSIER.replace("2023-03-23", "2031-01-01")))
        .singleElement()
        .satisfies(f ->
            assertThat(f.bericht())
                .contains("2031-01-01", "re-integratieverordening-participatiewet 2023-03-23"));
    assertThat(
            fouten(
                DOSSIER
                    .replace("\"model\":", "\"status\": \"concept\", \"x\":")
                    .replace("\"status\": \"concept\",\n  \"uit", "\"uit")))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''     | Dit bestand is geen dossier van de Verordeningwijzer.",
        "'   '  | Dit bestand is geen dossier van de Verordeningwijzer.",
        "[]     | Dit bestand is geen dossier van de Verordeningwijzer.",
        "{}     | Dit bestand is geen dossier van de Verordeningwijzer.",
        "1      | Dit bestand is geen dossier van de Verordeningwijzer.",
      })
  void aFileThatIsNoDossierIsRefused(String inhoud, String bericht) throws Exception {
    assertThat(fouten(inhoud)).extracting(Fout::bericht).containsExactly(bericht);
  }

  @Test
  void whatIsNoFileIsRefused() throws Exception {
    assertThat(store.lees(map).fouten())
        .extracting(Fout::bericht)
        .containsExactly("Dit is een map en geen bestand. Kies een andere naam.");
    assertThat(store.lees(map.resolve("weg.verordening")).fouten())
        .extracting(Fout::bericht)
        .containsExactly("Dit bestand bestaat niet. Controleer de naam en de map.");
  }

  @Test
  void aFileThatIsTooLargeIsNotEvenRead() throws Exception {
    Path groot = map.resolve("groot.verordening");
    try (RandomAccessFile bestand = new RandomAccessFile(groot.toFile(), "rw")) {
      bestand.setLength(20_000_001);
    }
    assertThat(store.lees(groot).fouten())
        .extracting(Fout::bericht)
        .containsExactly("Dit bestand is te groot om een dossier te zijn.");
  }

  @Test
  void deepNestingIsRefused() throws Exception {
    assertThat(fouten("[".repeat(100_000)))
        .singleElement()
        .satisfies(f -> assertThat(f.bericht()).startsWith("Dit dossier is beschadigd"));
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void everythingInADossierIsKept(Status status) {
    Dossier leeg = Dossier.leeg(store.lees(VOORBEELD).alsWaarde().orElseThrow().model().id());
    Dossier dossier =
        new Dossier(
            leeg.model(),
            status,
            Optional.of(
                new Bevroren(
                    LocalDateTime.of(2026, 3, 5, 14, 30, 1),
                    leeg.metReden(new KeuzeId("lks-proces"), "Zo was het."))),
            leeg.uitgangspunt(),
            leeg.was().met(new KeuzeId("werkstage"), new Waarde.JaNee(false)),
            leeg.wordt().met(new KeuzeId("werkstage"), new Waarde.JaNee(true)),
            Map.of(
                new BepalingId("hoofdstuk-1"), new Buitentekst.Afwezig(),
                new BepalingId("hoofdstuk-3"), new Buitentekst.NietIngelezen(),
                new BepalingId("slotartikelen"),
                    new Buitentekst.Ingelezen(
                        List.of(
                            "Artikel 16. Slot", "Dit is \"alles\", [ en ] \\ meer.".repeat(9)))),
            List.of(
                new EigenTekst(
                    new BepalingId("scholing.aanbod"),
                    EigenTekst.Soort.VERVANG,
                    List.of("1. Het college biedt scholing aan."),
                    "De raad wil geen keuze.",
                    List.of("1. Het college kan scholing aanbieden.")),
                new EigenTekst(
                    new BepalingId("begrippen.wet"),
                    EigenTekst.Soort.LAAT_WEG,
                    List.of(),
                    "Overbodig.",
                    List.of())),
            Map.of(),
            Map.of("artikel-10f-vervallen", "De raad past dit in het najaar aan."),
            Dossier.Getallen.WOORDEN,
            Dossier.HeleArtikelen.ALTIJD,
            Map.of(new KeuzeId("werkstage"), "74 procent van de gemeenten kiest dit."),
            Map.of(new KeuzeId("detacheringsbaan"), "De raad wil meer banen."),
            Set.of(new KeuzeId("lks-proces")),
            Planning.ALS_MODEL
                .metDuur("advies-clientenraad", Duur.van("5 weken"))
                .metVergadering("commissie", Optional.of(LocalDate.of(2026, 12, 3)))
                .metVergaderdata(
                    "gemeenteraad", List.of(LocalDate.of(2026, 12, 17), LocalDate.of(2026, 11, 19)))
                .metZonder("advies-clientenraad", true)
                .metKlaar("concept", Optional.of(LocalDate.of(2026, 9, 14))),
            Map.of(
                Uitgangspunt.NIEUWE_TEKST,
                leeg.was().met(new KeuzeId("praktijkroute"), new Waarde.JaNee(true))));
    Path bestand = map.resolve("d.verordening");
    assertThat(store.schrijf(bestand, dossier).fouten()).isEmpty();
    assertThat(store.lees(bestand).alsWaarde().orElseThrow().dossier()).isEqualTo(dossier);
  }

  /** Two people's dossiers must compare, whatever they answered first. */
  @Test
  void theOrderOfAnsweringDoesNotShow() {
    KeuzeId een = new KeuzeId("werkstage");
    KeuzeId twee = new KeuzeId("detacheringsbaan");
    Waarde ja = new Waarde.JaNee(true);
    Dossier leeg = Dossier.leeg(store.lees(VOORBEELD).alsWaarde().orElseThrow().model().id());
    String heen = DossierStore.inhoud(leeg.metWordt(leeg.wordt().met(een, ja).met(twee, ja)));
    String terug = DossierStore.inhoud(leeg.metWordt(leeg.wordt().met(twee, ja).met(een, ja)));
    assertThat(heen).isEqualTo(terug).endsWith("}\n").doesNotContain("\r");
  }
}
