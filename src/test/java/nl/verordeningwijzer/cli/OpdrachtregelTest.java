package nl.verordeningwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelschrift;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a user types them: what is said, what is written, and the exit code. */
class OpdrachtregelTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);
  private static final String VOORBEELD = Voorbeelddossier.BESTAND.toString();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path map;

  /** What came of a command. */
  private record Afloop(int code, String uit, String fout) {}

  private static Afloop voerUit(String... args) {
    StringWriter uit = new StringWriter();
    StringWriter fout = new StringWriter();
    int code =
        Verordeningwijzer.voerUit(
            new Omgeving(Path.of("."), VANDAAG, new PrintWriter(uit), new PrintWriter(fout)), args);
    Afloop afloop = new Afloop(code, uit.toString(), fout.toString());
    assertThat(afloop.uit() + afloop.fout())
        .as("no stack trace, nothing English, nothing unfilled")
        .doesNotContain("Exception", "\tat ", "%s", "$s", "null", "Unknown", "Missing", "Usage")
        .doesNotContain("COMMAND", "Invalid", "required", "directory", "denied", "such file");
    return afloop;
  }

  private static void weigert(String bericht, String... args) {
    Afloop afloop = voerUit(args);
    assertThat(afloop.fout()).startsWith(bericht);
    assertThat(afloop.code()).as("exit code of %s", Arrays.asList(args)).isEqualTo(2);
    assertThat(afloop.uit()).isEmpty();
  }

  private String pad(String naam) {
    return map.resolve(naam).toString();
  }

  private String schrijf(String naam, String inhoud) throws Exception {
    return Files.writeString(map.resolve(naam), inhoud).toString();
  }

  private Set<String> bestanden(String naam) throws Exception {
    if (!Files.exists(map.resolve(naam))) {
      return Set.of();
    }
    Set<String> namen = new TreeSet<>();
    try (Stream<Path> inhoud = Files.list(map.resolve(naam))) {
      inhoud.forEach(p -> namen.add(p.getFileName().toString()));
    }
    return namen;
  }

  // Help ----------------------------------------------------------------------------------------

  @Test
  void helpOfTheProgram() {
    Afloop afloop = voerUit("--help");
    assertThat(afloop.code()).isZero();
    assertThat(afloop.uit())
        .isEqualTo(
            """
            De Verordeningwijzer maakt van het VNG Model Re-integratieverordening
            Participatiewet een besluit dat de raad kan vaststellen.

            Gebruik: verordeningwijzer [-hV] [OPDRACHT]

            Zonder opdracht, of met alleen een dossier, opent het venster waarin u alle
            keuzes maakt.

            Opties:
              -h, --help      Toont deze hulp.
              -V, --version   Toont de versie van het programma.

            Opdrachten:
              keuzes       Toont alle keuzes van een model.
              nieuw        Maakt een nieuw dossier voor een gemeente.
              genereer     Maakt van een dossier het raadsbesluit, de was-wordt-tabel, de
                             verantwoording en de geconsolideerde tekst.
              vragenlijst  Maakt van de open vragen van een dossier een lijst om af te
                             drukken voor collega's.
              toets        Toetst een dossier of een verordening aan wat de wet de raad
                             laat regelen.
              lees         Leest een verordening in platte tekst en toont hoe zij is
                             begrepen.
              voer-uit     Voert een wijzigingsbesluit letterlijk uit op een verordening.
              handleiding  Maakt de handleiding van het programma als bestand.

            Afloop:
              0   goed
              1   er is iets wat eerst moet worden opgelost
              2   verkeerd gebruik, of een bestand dat niet te lezen of te schrijven is
            """);
  }

  @Test
  void helpOfGenereer() {
    assertThat(voerUit("genereer", "--help").uit())
        .isEqualTo(
            """
            Maakt van een dossier het raadsbesluit, de was-wordt-tabel, de verantwoording
            en de geconsolideerde tekst.

            Gebruik: verordeningwijzer genereer [-h] [--concept] --uit=MAP
                                                [--formaat=FORMAAT[,FORMAAT...]]... DOSSIER

            Gegevens:
                  DOSSIER     Het dossier van de gemeente (een bestand .verordening).

            Opties:
                  --concept   Maakt ook documenten als er nog vragen openstaan. Wat nog
                                open is, staat er dan tussen vierkante haken in.
                  --formaat=FORMAAT[,FORMAAT...]
                              docx, html, txt, of meer met een komma ertussen. Zonder deze
                                optie: alle.
              -h, --help      Toont deze hulp.
                  --uit=MAP   De map waarin de documenten komen.

            Afloop:
              0   goed
              1   er is iets wat eerst moet worden opgelost
              2   verkeerd gebruik, of een bestand dat niet te lezen of te schrijven is
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          keuzes   | Toont alle keuzes            | --json,--model=,--help
          nieuw    | Maakt een nieuw dossier      | --gemeente=NAAM,--uit=DOSSIER,--model=,--uitgangspunt=NAAM,--gangbaar,--help
          genereer | Maakt van een dossier        | DOSSIER,--uit=MAP,--formaat=,--concept,--help
          vragenlijst | Maakt van de open vragen  | DOSSIER,--uit=MAP,--formaat=,--alles,--help
          lees     | Leest een verordening        | VERORDENING,--json,--help
          voer-uit | Voert een wijzigingsbesluit  | VERORDENING,BESLUIT,--uit,--help
          """)
  void helpOfEveryCommandIsCompleteAndFitsTheScreen(String opdracht, String begin, String opties) {
    Afloop afloop = voerUit(opdracht, "--help");
    assertThat(afloop.code()).isZero();
    assertThat(afloop.fout()).isEmpty();
    assertThat(afloop.uit())
        .startsWith(begin)
        .contains(opties.split(","))
        .contains("Gebruik: ", "Afloop:\n  0   goed\n");
    assertThat(afloop.uit().lines()).allMatch(r -> r.length() <= 80);
    assertThat(afloop.uit().lines().filter(r -> r.strip().startsWith("-")))
        .as("every option says what it does")
        .allMatch(r -> r.contains(" Toont") || r.length() > 20);
  }

  @Test
  void version() {
    Afloop afloop = voerUit("--version");
    assertThat(afloop.code()).isZero();
    assertThat(afloop.uit()).startsWith("Verordeningwijzer ");
  }

  // Wrong use -----------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                            | Geef een opdracht: keuzes, nieuw, genereer, toets, vragenlijst, lees of voer-uit.
          maak                          | Dit begrijpt het programma niet: maak
          --onzin                       | Dit begrijpt het programma niet: --onzin
          keuzes --onzin                | Dit begrijpt het programma niet: --onzin
          lees een twee                 | Dit begrijpt het programma niet: twee
          lees                          | Er ontbreekt iets: VERORDENING
          genereer                      | Er ontbreekt iets: DOSSIER
          genereer dossier              | Er ontbreekt iets: --uit
          genereer dossier --uit        | Er ontbreekt iets: --uit
          nieuw --uit x                 | Er ontbreekt iets: --gemeente
          nieuw --gemeente X            | Er ontbreekt iets: --uit
          genereer d --uit a --uit b    | Deze optie mag maar één keer worden gegeven: --uit
          keuzes --json=misschien       | Hier klopt iets niet: --json
          """)
  void wrongUseGivesOneMessageAndTheWayToHelp(String regel, String bericht) {
    Afloop afloop = voerUit(regel.isEmpty() ? new String[0] : regel.split(" "));
    assertThat(afloop.code()).isEqualTo(2);
    assertThat(afloop.uit()).isEmpty();
    assertThat(afloop.fout().lines()).hasSize(2);
    assertThat(afloop.fout())
        .startsWith(bericht)
        .contains("\nZie: verordeningwijzer")
        .endsWith(" --help\n");
  }

  // keuzes --------------------------------------------------------------------------------------

  @Test
  void keuzesShowsEveryChoice() {
    Afloop afloop = voerUit("keuzes");
    assertThat(afloop.code()).isZero();
    assertThat(afloop.fout()).isEmpty();
    assertThat(afloop.uit())
        .contains(
            """
            Meet u op de werkplek of iemand tot de doelgroep loonkostensubsidie hoort, als die persoon daar al werkt?
              praktijkroute – ja-nee; kolom: wordt; artikel 1; artikel 14b, derde lid
            """,
            """
            Hoe bepaalt u hoeveel extra beschutte werkplekken er komen?
              extra-beschut-vorm – optie; kolom: was, wordt; artikel 9, derde lid
                aantal: Met een vast aantal
            """)
        .contains(
            "  kwaliteit-inhoud – lijst; kolom: wordt; bijlage\n",
            "raadsdatum – datum; kolom: besluit; raadsbesluit",
            "inwerkingtreding-later – wijzigingen; kolom: besluit; raadsbesluit",
            "    late-bekendmaking: Op een vaste datum, die ook geldt als het gemeenteblad later verschijnt")
        .containsPattern("\\n\\d+ keuzes\\.\\n$");
  }

  @Test
  void keuzesInJson() {
    Afloop afloop = voerUit("keuzes", "--json");
    assertThat(afloop.code()).isZero();
    JsonNode keuzes = JSON.readTree(afloop.uit());
    assertThat(keuzes.isArray()).isTrue();
    assertThat(keuzes.size()).isEqualTo(Voorbeelddossier.lindewaard().model().keuzes().size());
    for (JsonNode keuze : keuzes) {
      assertThat(keuze.propertyNames())
          .containsExactly(
              "id",
              "soort",
              "kolommen",
              "plaats",
              "vraag",
              "uitleg",
              "waardetype",
              "opties",
              "voorbeeld",
              "standaard",
              "grondslag",
              "cijfers");
      assertThat(keuze.get("soort").stringValue())
          .isIn("facultatief", "keuze", "meerkeuze", "invulling", "variant");
      assertThat(keuze.get("kolommen").isArray()).isTrue();
      assertThat(keuze.get("kolommen"))
          .isNotEmpty()
          .allMatch(k -> Set.of("was", "wordt", "besluit").contains(k.stringValue()));
      assertThat(keuze.get("opties").isArray()).isTrue();
      assertThat(keuze.get("opties"))
          .allMatch(o -> o.get("id").isString() && o.get("label").isString());
      for (String tekst : List.of("id", "plaats", "vraag", "waardetype")) {
        assertThat(keuze.get(tekst).stringValue()).as(tekst).isNotBlank();
      }
      for (String tekst : List.of("uitleg", "voorbeeld", "standaard", "grondslag")) {
        assertThat(keuze.get(tekst).isString()).as(tekst).isTrue();
      }
      assertThat(keuze.get("plaats").stringValue())
          .as("a place in words, not an identity")
          .matches("(artikel|hoofdstuk|bijlage|raadsbesluit).*");
    }
  }

  @Test
  void keuzesShowsWhatOtherMunicipalitiesChose() {
    assertThat(voerUit("keuzes").uit())
        .contains(
            """
                preferent: De landelijke werkwijze (het preferente proces)
                eigen: Een eigen werkwijze die u in een bijlage beschrijft
                Cijfer: 74 procent van de gemeenten volgt bij loonkostensubsidie de landelijke werkwijze (het preferente proces). (Regioplan 2025, paragraaf 2.3, onder Het administratieve proces voor de loonkostensubsidie; n = 323)
                Cijfer: 26 procent van de gemeenten heeft voor loonkostensubsidie een eigen werkwijze. (Regioplan 2025, paragraaf 2.3, onder Het administratieve proces voor de loonkostensubsidie; n = 323)
                Cijfer: Van de kleine gemeenten volgt 72 procent bij loonkostensubsidie de landelijke werkwijze. (Regioplan 2025, paragraaf 2.3 en figuur 2.1)
            """,
            """
            Ervaringen gemeenten 2017: Ervaringen van gemeenten met de Participatiewet, tweede meting, onderzoek voor het ministerie van SZW (2017). Dit is een enquête van voor het Breed Offensief, onder gemeenten en samenwerkingsverbanden van gemeenten. Sindsdien is de wet veranderd.
            """);
  }

  @Test
  void keuzesInJsonHasTheFiguresOfAChoice() {
    JsonNode keuzes = JSON.readTree(voerUit("keuzes", "--json").uit());
    JsonNode eigen = keuze(keuzes, "jobcoach-eigen").get("cijfers");
    assertThat(eigen).hasSize(3);
    assertThat(eigen.get(1))
        .isEqualTo(
            JSON.readTree(
                """
                {
                  "tekst": "38,7 procent van de gemeenten had jobcoaches in dienst, zelf of bij de uitvoeringsorganisatie.",
                  "waarde": 38.7,
                  "eenheid": "procent",
                  "van": "gemeenten die de vragenlijst invulden",
                  "n": 106,
                  "jaar": 2017,
                  "bron": "Ervaringen van gemeenten met de Participatiewet, tweede meting, onderzoek voor het ministerie van SZW (2017)",
                  "plaats": "tabel 6.10",
                  "optie": "in-dienst"
                }
                """));
    JsonNode termijn = keuze(keuzes, "ondersteuning-aanvraagtermijn").get("cijfers").get(0);
    assertThat(termijn.get("eenheid").stringValue()).isEqualTo("weken");
    assertThat(termijn.get("optie").stringValue()).isEmpty();
    assertThat(termijn.has("n")).as("the study does not say how many").isFalse();
    assertThat(keuze(keuzes, "werkstage").get("cijfers")).isEmpty();
  }

  private static JsonNode keuze(JsonNode keuzes, String id) {
    return keuzes
        .valueStream()
        .filter(k -> k.get("id").stringValue().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keuzesOfANamedModel() {
    String naam = "re-integratieverordening-participatiewet";
    String alles = voerUit("keuzes").uit();
    assertThat(voerUit("keuzes", "--model", naam).uit()).isEqualTo(alles);
    assertThat(voerUit("keuzes", "--model=" + naam + ":2023-03-23").uit()).isEqualTo(alles);
    weigert(
        "Het model \"onzin\" is er niet. Kies uit: " + naam + ":2023-03-23",
        "keuzes",
        "--model",
        "onzin");
  }

  // nieuw ---------------------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(
      strings = {"Testdam", "'s-Hertogenbosch", "Súdwest-Fryslân", "Ouder-Amstel \"<&>\" {x}"})
  void nieuwMakesADossierThatCanBeRead(String gemeente) throws Exception {
    String dossier = pad("nieuw.verordening");
    Afloop afloop = voerUit("nieuw", "--gemeente", gemeente, "--uit", dossier);
    assertThat(afloop.code()).isZero();
    assertThat(afloop.uit())
        .matches(
            "Gemaakt: .*nieuw\\.verordening\nOpen vragen: \\d+\\. De opdracht \"genereer\" noemt ze\\.\n");
    JsonNode json = JSON.readTree(Files.readString(Path.of(dossier)));
    assertThat(json.at("/wordt/naam-gemeente").stringValue()).isEqualTo(gemeente);
    assertThat(
            voerUit("genereer", dossier, "--uit", pad("uit"), "--concept", "--formaat", "txt")
                .code())
        .isZero();
    assertThat(Files.readString(map.resolve("uit/raadsbesluit.txt")))
        .contains("De raad van de gemeente " + gemeente + ";");
  }

  @Test
  void nieuwFillsInWhatMostMunicipalitiesChose() throws Exception {
    String dossier = pad("nieuw.verordening");
    Afloop leeg = voerUit("nieuw", "--gemeente", "Testdam", "--uit", pad("leeg.verordening"));
    Afloop afloop = voerUit("nieuw", "--gemeente", "Testdam", "--uit", dossier, "--gangbaar");
    assertThat(afloop.code()).isZero();
    assertThat(afloop.uit())
        .startsWith(
            """
            Gemaakt: %s
            Ingevuld omdat de meeste gemeenten het kozen: 2. Kijk dit na:
              Hoeveel maanden moet een baan minstens duren om er begeleiding of een voorziening voor te geven?
                dienstverband-maanden – antwoord: zes
                Bij 69,3 procent van de gemeenten is voor begeleiding een dienstverband van ten minste zes maanden nodig. (Regioplan 2025, tabel 2.2.) De wet noemt geen minimum. Bedenk of u er korte banen mee uitsluit.
              Welke werkwijze volgt u als u loonkostensubsidie geeft?
                lks-proces – antwoord: De landelijke werkwijze (het preferente proces)
                74 procent van de gemeenten volgt bij loonkostensubsidie de landelijke werkwijze (het preferente proces). (Regioplan 2025, paragraaf 2.3, onder Het administratieve proces voor de loonkostensubsidie.) De wet laat de gemeente vrij in deze keuze.
            Open vragen: \
            """
                .formatted(dossier));
    assertThat(openVragen(afloop)).isEqualTo(openVragen(leeg) - 2);
    JsonNode json = JSON.readTree(Files.readString(Path.of(dossier)));
    assertThat(json.get("wordt"))
        .isEqualTo(
            JSON.readTree(
                """
                {"dienstverband-maanden": 6, "lks-proces": "preferent", "naam-gemeente": "Testdam"}
                """));
    assertThat(json.get("na-te-kijken").propertyNames())
        .containsExactly("dienstverband-maanden", "lks-proces");
  }

  private static int openVragen(Afloop afloop) {
    return Integer.parseInt(afloop.uit().replaceAll("(?s).*Open vragen: (\\d+)\\..*", "$1"));
  }

  @Test
  void genereerRemarksOnACommonAnswerUntilSomeoneHasLookedAtIt() throws Exception {
    String dossier = pad("nieuw.verordening");
    voerUit("nieuw", "--gemeente", "Testdam", "--uit", dossier, "--gangbaar");
    String opmerking =
        "Opmerking (artikel 14c, tweede lid, onderdeel c): Kijk dit antwoord na; het is ingevuld"
            + " omdat het gangbaar is. Hoeveel maanden moet een baan minstens duren om er"
            + " begeleiding of een voorziening voor te geven? Antwoord: zes. Bij 69,3 procent van de"
            + " gemeenten is voor begeleiding een dienstverband van ten minste zes maanden nodig."
            + " (Regioplan 2025, tabel 2.2.) De wet noemt geen minimum. Bedenk of u er korte banen"
            + " mee uitsluit. Past het bij uw gemeente of heeft u het veranderd, haal dan"
            + " \"dienstverband-maanden\" weg onder \"na-te-kijken\" in het dossier.\n";
    Afloop eerst = voerUit("genereer", dossier, "--uit", pad("uit"), "--concept");
    assertThat(eerst.code()).isZero();
    assertThat(eerst.uit())
        .contains(opmerking)
        .contains("Opmerking (artikel 14b, vijfde lid): Kijk dit antwoord na;");

    String tekst = Files.readString(Path.of(dossier));
    schrijf(
        "nieuw.verordening",
        tekst.replaceFirst(
            "\"na-te-kijken\" : \\{\\s*\"dienstverband-maanden\".*\n", "\"na-te-kijken\" : {"));
    Afloop nagekeken = voerUit("genereer", dossier, "--uit", pad("uit"), "--concept");
    assertThat(nagekeken.code()).isZero();
    assertThat(nagekeken.uit())
        .doesNotContain("dienstverband-maanden", "69,3")
        .contains("Opmerking (artikel 14b, vijfde lid): Kijk dit antwoord na;");

    schrijf("nieuw.verordening", tekst.replaceFirst("(?s),\\s*\"na-te-kijken\".*", "}"));
    assertThat(voerUit("genereer", dossier, "--uit", pad("uit"), "--concept").uit())
        .doesNotContain("Kijk dit antwoord na");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bestaande-tekst-van-het-model | Welk opschrift heeft hoofdstuk 1 van uw verordening? hoofdstuk-1 – kolom: was; hoofdstuk 1
          nieuwe-tekst-van-het-model    | Meet u op de werkplek of iemand tot de doelgroep loonkostensubsidie hoort, als die persoon daar al werkt? praktijkroute – kolom: was; artikel 1; artikel 14b, derde lid
          geen                          | Krijgt uw verordening een artikel over de participatieplaats, en hoe luidt het? participatieplaats – kolom: wordt; artikel 8 van het model
          """)
  void nieuwStartsFromWhatIsAsked(String uitgangspunt, String vraag) throws Exception {
    String dossier = pad("nieuw.verordening");
    Afloop afloop =
        voerUit("nieuw", "--gemeente", "Testdam", "--uit", dossier, "--uitgangspunt", uitgangspunt);
    assertThat(afloop.code()).isZero();
    assertThat(Files.readString(Path.of(dossier)))
        .contains("\"uitgangspunt\" : \"" + uitgangspunt + "\"");
    assertThat(voerUit("genereer", dossier, "--uit", pad("uit")).uit().replaceAll("\\s+", " "))
        .contains(vraag);
  }

  @Test
  void nieuwKnowsItsStartingPoints() throws Exception {
    weigert(
        "\"niets\" is geen uitgangspunt van dit model. Kies uit: bestaande-tekst-van-het-model,"
            + " nieuwe-tekst-van-het-model, geen.",
        "nieuw",
        "--gemeente",
        "X",
        "--uit",
        pad("nieuw.verordening"),
        "--uitgangspunt",
        "niets");
    assertThat(map.resolve("nieuw.verordening")).doesNotExist();
  }

  @Test
  void nieuwNeverOverwrites() throws Exception {
    String dossier = schrijf("bestaat.verordening", "van iemand anders");
    weigert(dossier + " bestaat al.", "nieuw", "--gemeente", "X", "--uit", dossier);
    assertThat(Files.readString(Path.of(dossier))).isEqualTo("van iemand anders");
    weigert(map + " bestaat al.", "nieuw", "--gemeente", "X", "--uit", map.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "Test\ndam"})
  void nieuwRefusesANameThatIsNone(String gemeente) throws Exception {
    weigert(
        "Geef de naam van de gemeente op één regel.",
        "nieuw",
        "--gemeente",
        gemeente,
        "--uit",
        pad("x"));
    assertThat(bestanden(".")).isEmpty();
  }

  @Test
  void nieuwSaysWhereItCannotWrite() throws Exception {
    weigert("Geef achter --uit een naam.", "nieuw", "--gemeente", "X", "--uit", "");
    String bestand = schrijf("bestand", "x");
    weigert(bestand, "nieuw", "--gemeente", "X", "--uit", bestand + "/nieuw.verordening");
  }

  // vragenlijst ---------------------------------------------------------------------------------

  @Test
  void vragenlijstAsksWhatIsOpenAndWithAllesWhatMustBeLookedAtToo() throws Exception {
    String dossier = pad("nieuw.verordening");
    voerUit("nieuw", "--gemeente", "Testdam", "--gangbaar", "--uit", dossier);
    Afloop open = voerUit("vragenlijst", dossier, "--uit", pad("uit"), "--formaat", "txt");
    assertThat(open.code()).isZero();
    assertThat(open.fout()).isEmpty();
    assertThat(open.uit()).matches("Gemaakt \\(vragen: \\d+\\):\n  .*uit.vragenlijst\\.txt\n");
    assertThat(bestanden("uit")).containsExactly("vragenlijst.txt");
    String zonder = Files.readString(map.resolve("uit/vragenlijst.txt"));
    voerUit("vragenlijst", dossier, "--uit", pad("uit"), "--formaat", "txt", "--alles");
    String alles = Files.readString(map.resolve("uit/vragenlijst.txt"));
    assertThat(zonder).contains("1. Welke voorzieningen").doesNotContain("Na te kijken");
    assertThat(alles)
        .contains("Na te kijken: ingevuld is “De landelijke werkwijze (het preferente proces)”.");
  }

  @Test
  void vragenlijstOfAFinishedDossierMakesNothing() throws Exception {
    Afloop afloop = voerUit("vragenlijst", VOORBEELD, "--uit", pad("uit"));
    assertThat(afloop.code()).isZero();
    assertThat(afloop.uit())
        .isEqualTo("Er staan geen vragen open. Er is geen vragenlijst gemaakt.\n");
    assertThat(bestanden("uit")).isEmpty();
  }

  @Test
  void vragenlijstSaysWhatIsWrong() throws Exception {
    weigert(
        "\"pdf\" is geen formaat", "vragenlijst", VOORBEELD, "--uit", pad("u"), "--formaat", "pdf");
    weigert("Geef achter --uit een naam.", "vragenlijst", VOORBEELD, "--uit", "");
    weigert(map + " is een map en geen dossier.", "vragenlijst", pad(""), "--uit", pad("u"));
    weigert(
        pad("weg.verordening") + ": Dit bestand bestaat niet.",
        "vragenlijst",
        pad("weg.verordening"),
        "--uit",
        pad("u"));
  }

  // genereer ------------------------------------------------------------------------------------

  @Test
  void genereerMakesTheTwelveFilesOfTheExample() throws Exception {
    Afloop afloop = voerUit("genereer", VOORBEELD, "--uit", pad("uit"));
    assertThat(afloop.code()).isZero();
    assertThat(afloop.fout()).isEmpty();
    assertThat(bestanden("uit"))
        .containsExactly(
            "geconsolideerde-tekst.docx",
            "geconsolideerde-tekst.html",
            "geconsolideerde-tekst.txt",
            "raadsbesluit.docx",
            "raadsbesluit.html",
            "raadsbesluit.txt",
            "verantwoording.docx",
            "verantwoording.html",
            "verantwoording.txt",
            "was-wordt-tabel.docx",
            "was-wordt-tabel.html",
            "was-wordt-tabel.txt");
    assertThat(afloop.uit())
        .startsWith("Gemaakt:\n  " + pad("uit"))
        .contains("verantwoording.docx", "verantwoording.html", "verantwoording.txt")
        .contains(
            "Er staan geen vragen open.\n",
            "Waarschuwing (bestaande tekst, artikel 15, tweede lid, onderdeel b): ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "TXT", " txt", "txt,txt"})
  void genereerInOneFormat(String formaat) throws Exception {
    assertThat(voerUit("genereer", VOORBEELD, "--uit", pad("uit"), "--formaat", formaat).code())
        .isZero();
    assertThat(bestanden("uit")).hasSize(4).allMatch(n -> n.endsWith(".txt"));
  }

  @Test
  void genereerReplacesEarlierDocuments() throws Exception {
    Files.createDirectories(map.resolve("uit"));
    schrijf("uit/raadsbesluit.txt", "oud");
    assertThat(voerUit("genereer", VOORBEELD, "--uit", pad("uit"), "--formaat", "txt").code())
        .isZero();
    assertThat(Files.readString(map.resolve("uit/raadsbesluit.txt")))
        .startsWith("Besluit van de raad");
  }

  @Test
  void genereerOfANewDossierMakesNothingAndListsTheQuestions() throws Exception {
    String dossier = pad("nieuw.verordening");
    voerUit("nieuw", "--gemeente", "Testdam", "--uit", dossier);
    Afloop afloop = voerUit("genereer", dossier, "--uit", pad("uit"));
    assertThat(afloop.code()).isEqualTo(1);
    assertThat(bestanden("uit")).isEmpty();
    assertThat(afloop.fout()).startsWith("Er zijn geen documenten gemaakt.").contains("--concept");
    assertThat(afloop.uit())
        .containsPattern("^Er staan \\d+ vragen open:\n")
        .contains(
            """
              Biedt u mensen werkstages aan om werkervaring op te doen?
                werkstage – kolom: wordt; artikel 4
            """,
            """
              In de raadsvergadering van welke datum neemt de raad het besluit?
                raadsdatum – kolom: besluit; slot van het besluit
            """);
  }

  @Test
  void genereerAsConceptMakesThemAllTheSame() throws Exception {
    String dossier = pad("nieuw.verordening");
    voerUit("nieuw", "--gemeente", "Testdam", "--uit", dossier);
    Afloop afloop = voerUit("genereer", dossier, "--uit", pad("uit"), "--concept");
    assertThat(afloop.code()).isZero();
    assertThat(bestanden("uit")).hasSize(12);
    assertThat(afloop.uit())
        .startsWith("Gemaakt:\n")
        .containsPattern("\nEr staan \\d+ vragen open:\n");
    assertThat(afloop.fout()).isEmpty();
  }

  @Test
  void oneOpenQuestionIsNamedInTheSingular() throws Exception {
    Afloop afloop =
        voerUit("genereer", aangepast("\"loonwaarde-termijn\" : 6,", ""), "--uit", pad("uit"));
    assertThat(afloop.code()).isEqualTo(1);
    assertThat(afloop.uit())
        .startsWith(
            """
            Er staat één vraag open:
              Binnen hoeveel weken na een aanvraag voor loonkostensubsidie stelt u de loonwaarde vast?
                loonwaarde-termijn – kolom: wordt; artikel 14b, vierde lid
            """);
  }

  @Test
  void whatBlocksIsToldWithItsPlace() throws Exception {
    String dossier =
        aangepast(
            "\"sociale-activering\" : true,\n    \"training",
            "\"sociale-activering\" : false,\n    \"training");
    Afloop afloop = voerUit("genereer", dossier, "--uit", pad("uit"));
    assertThat(afloop.code()).isEqualTo(1);
    assertThat(bestanden("uit")).isEmpty();
    assertThat(afloop.uit())
        .contains(
            "Er staan geen vragen open.\n",
            "Blokkerend (artikel 9, tweede lid, onderdeel b): De woorden \"artikel 5\"");
  }

  @Test
  void genereerKnowsItsFormats() throws Exception {
    String bericht =
        "\"%s\" is geen formaat dat het programma kan maken. Kies uit: docx, html, txt.\n";
    for (String formaat : List.of("pdf", "htm", "")) {
      weigert(
          String.format(bericht, formaat),
          "genereer",
          VOORBEELD,
          "--uit",
          pad("uit"),
          "--formaat",
          formaat);
    }
    weigert(
        String.format(bericht, "pdf"),
        "genereer",
        VOORBEELD,
        "--uit",
        pad("uit"),
        "--formaat",
        "docx,pdf");
    assertThat(bestanden("uit")).isEmpty();
  }

  @Test
  void genereerSaysWhatIsWrongWithADossier() throws Exception {
    List<List<String>> gevallen =
        List.of(
            List.of(
                "\"formaat\" : 1",
                "\"formaat\" : 2",
                "Dit dossier is gemaakt met een nieuwere Verordeningwijzer (formaat 2"),
            List.of(
                "2023-03-23",
                "2030-01-01",
                "Het model \"re-integratieverordening-participatiewet\", versie 2030-01-01, is niet gevonden."),
            List.of(
                "\"loonwaarde-termijn\" : 6",
                "\"loonwaarde-termijn\" : \"zes\"",
                "Onder \"wordt\" is het antwoord op \"loonwaarde-termijn\" niet te gebruiken: \"zes\". Verwacht: een heel getal."),
            List.of(
                "\"raadsdatum\" : \"2026-12-17\"",
                "\"raadsdatum\" : \"17 december\"",
                "Verwacht: een datum als \"2026-12-17\"."),
            List.of(
                "\"loonwaarde-termijn\" :",
                "\"loonwaarde-termijm\" :",
                "Onder \"wordt\" staat \"loonwaarde-termijm\", maar die keuze heeft dit model niet."),
            List.of(
                "\"status\" : \"concept\"",
                "\"status\" : \"klaar\"",
                "Bij \"status\" staat \"klaar\". Verwacht:"),
            List.of("\"was\" :", "\"waren\" :", "Het veld \"waren\" hoort niet in een dossier."),
            List.of(
                "\"loonwaarde-termijn\" : 6,",
                "\"loonwaarde-termijn\" : 6",
                "Dit dossier is beschadigd"));
    for (List<String> geval : gevallen) {
      String dossier = aangepast(geval.get(0), geval.get(1));
      Afloop afloop = voerUit("genereer", dossier, "--uit", pad("uit"));
      assertThat(afloop.fout()).contains(geval.get(2));
      assertThat(afloop.code()).isEqualTo(2);
      assertThat(bestanden("uit")).isEmpty();
    }
    assertThat(
            voerUit(
                    "genereer",
                    aangepast("\"loonwaarde-termijn\" : 6,", "\"loonwaarde-termijn\" : 6"),
                    "--uit",
                    pad("uit"))
                .fout())
        .as("a damaged file is told with the line")
        .containsPattern("\\.verordening, regel \\d+, kolom \\d+: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[1]", "zomaar tekst", "\"x\"", "null"})
  void aFileThatIsNoDossier(String inhoud) throws Exception {
    Afloop afloop = voerUit("genereer", schrijf("x.verordening", inhoud), "--uit", pad("uit"));
    assertThat(afloop.code()).isEqualTo(2);
    assertThat(afloop.fout()).startsWith(pad("x.verordening")).contains("Dit ").contains("dossier");
  }

  @Test
  void genereerSaysWhatIsWrongWithAPath() throws Exception {
    weigert(
        pad("nergens") + ": Dit bestand bestaat niet.",
        "genereer",
        pad("nergens"),
        "--uit",
        pad("uit"));
    weigert(map + " is een map en geen dossier.", "genereer", map.toString(), "--uit", pad("uit"));
    weigert("Geef achter --uit een naam.", "genereer", VOORBEELD, "--uit", "");
    String bestand = schrijf("bestand", "x");
    Afloop afloop = voerUit("genereer", VOORBEELD, "--uit", bestand, "--formaat", "txt");
    assertThat(afloop.code()).isEqualTo(2);
    assertThat(afloop.fout()).contains("Hier moet een map staan, maar er staat een bestand.");
    assertThat(Files.readString(Path.of(bestand))).isEqualTo("x");
  }

  @Test
  void aFolderWhereNothingMayBeWritten() throws Exception {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path dicht = Files.createDirectory(map.resolve("dicht"));
    Files.setPosixFilePermissions(dicht, PosixFilePermissions.fromString("r-xr-xr-x"));
    weigert(dicht.toString(), "genereer", VOORBEELD, "--uit", dicht.toString());
    Path geheim = Path.of(schrijf("geheim.verordening", "{}"));
    Files.setPosixFilePermissions(geheim, PosixFilePermissions.fromString("---------"));
    weigert(
        geheim + ": U mag hier niet lezen of schrijven",
        "genereer",
        geheim.toString(),
        "--uit",
        pad("uit"));
    weigert(geheim.toString(), "lees", geheim.toString());
  }

  @Test
  void aProgramWithoutItsFoldersSaysSo() {
    StringWriter fout = new StringWriter();
    Omgeving leeg =
        new Omgeving(map, VANDAAG, new PrintWriter(new StringWriter()), new PrintWriter(fout));
    assertThat(Verordeningwijzer.voerUit(leeg, "keuzes")).isEqualTo(2);
    assertThat(fout.toString())
        .startsWith("Er is geen model gevonden in ")
        .contains("model-verordening");
  }

  private String aangepast(String oud, String nieuw) throws Exception {
    String dossier = Files.readString(Voorbeelddossier.BESTAND);
    assertThat(dossier).contains(oud);
    return schrijf("aangepast.verordening", dossier.replace(oud, nieuw));
  }

  // voer-uit ------------------------------------------------------------------------------------

  private static final String KORT =
      """
      Verordening Proefstad

      Artikel 1. Begrippen
      In deze verordening wordt verstaan onder:
          - wet: Participatiewet.

      Artikel 2. Werkstage
      1. Het college kan een werkstage aanbieden.
      2. De werkstage duurt ten hoogste zes maanden:
          a. in de regel, en
          b. bij uitzondering.
      """;

  @Test
  void voerUitExecutesADecisionLiterally() throws Exception {
    String besluit =
        """
        De raad van de gemeente Proefstad;
        besluit:

        Artikel I
        De Verordening Proefstad wordt als volgt gewijzigd:

        A
        Artikel 2 wordt als volgt gewijzigd:
        1. Onder vernummering van het tweede lid tot derde lid wordt een lid ingevoegd, luidende:

            2. Het college stelt een plan op.

        2. In het derde lid (nieuw), onder a, wordt ‘regel,’ vervangen door ‘regel;’.

        B
        Na artikel 2 wordt een artikel ingevoegd, luidende:

            Artikel 2a. Scholing
            Het college kan scholing aanbieden.

        Artikel II
        De Verordening oud wordt ingetrokken.
        """;
    Afloop afloop =
        voerUit(
            "voer-uit", schrijf("v.txt", KORT), schrijf("b.txt", besluit), "--uit", pad("n.txt"));
    assertThat(afloop.fout()).isEmpty();
    assertThat(afloop.code()).isZero();
    assertThat(afloop.uit())
        .isEqualTo("Dit besluit trekt ook in: Verordening oud\nGemaakt: " + pad("n.txt") + "\n");
    assertThat(Path.of(pad("n.txt")))
        .hasContent(
            """
            Verordening Proefstad

            Artikel 1. Begrippen
            In deze verordening wordt verstaan onder:
                - wet: Participatiewet.

            Artikel 2. Werkstage
            1. Het college kan een werkstage aanbieden.
            2. Het college stelt een plan op.
            3. De werkstage duurt ten hoogste zes maanden:
                a. in de regel; en
                b. bij uitzondering.

            Artikel 2a. Scholing
            Het college kan scholing aanbieden.
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Artikel 3 vervalt.                                    | Niet uitgevoerd (artikel I, onderdeel A): Niet gevonden: artikel 3.
          In artikel 2 wordt ‘werkstage’ vervangen door ‘plek’. | Niet uitgevoerd (artikel I, onderdeel A): Staat er meer dan eens: "werkstage" in artikel 2.
          Artikel 2 wordt mooier.                               | Niet uitgevoerd (artikel I, onderdeel A): Deze zin is niet begrepen: "Artikel 2 wordt mooier."
          Het tweede lid vervalt.                               | Niet uitgevoerd (artikel I, onderdeel A):
          """)
  void voerUitRefusesWhatItCannotDoAndWritesNothing(String zin, String reden) throws Exception {
    String besluit = "Artikel I\nDe Verordening wordt als volgt gewijzigd:\nA\n" + zin + "\n";
    Afloop afloop =
        voerUit(
            "voer-uit", schrijf("v.txt", KORT), schrijf("b.txt", besluit), "--uit", pad("n.txt"));
    assertThat(afloop.code()).isEqualTo(1);
    assertThat(afloop.uit()).startsWith(reden).contains("De zin: \"" + zin + "\"");
    assertThat(afloop.fout()).startsWith("Er is niets gemaakt.");
    assertThat(Path.of(pad("n.txt"))).doesNotExist();
  }

  @Test
  void voerUitTellsWhatIsFlawedButUnderstood() throws Exception {
    String besluit =
        """
        Artikel I
        De Verordening Proefstad wordt als volgt gewijzigd:
        A
        In artikel 2, tweede lid, onder a, wordt ‘,’ vervangen door ‘;’.
        """;
    Afloop afloop =
        voerUit(
            "voer-uit", schrijf("v.txt", KORT), schrijf("b.txt", besluit), "--uit", pad("n.txt"));
    assertThat(afloop.code()).isZero();
    assertThat(afloop.uit())
        .startsWith("Opmerking (artikel I, onderdeel A): Alleen een leesteken is aangehaald.");
  }

  @Test
  void voerUitTurnsTheExistingTextIntoTheConsolidatedText() throws Exception {
    voerUit("genereer", VOORBEELD, "--uit", pad("uit"), "--formaat", "txt");
    var was = Voorbeelddossier.lindewaard().uitwerking().was();
    List<String> regels = Regels.van(was).stream().map(Regel::gedrukt).toList();
    String bestaand = Regelschrift.tekst(List.of(was.titel().woorden()), regels);
    Afloop afloop =
        voerUit(
            "voer-uit",
            schrijf("v.txt", bestaand),
            pad("uit/raadsbesluit.txt"),
            "--uit",
            pad("n.txt"));
    assertThat(afloop.code()).as(afloop.uit()).isZero();
    assertThat(Path.of(pad("n.txt")))
        .hasSameTextualContentAs(Path.of(pad("uit/geconsolideerde-tekst.txt")));
  }

  @Test
  void voerUitRefusesWrongUse() throws Exception {
    String v = schrijf("v.txt", KORT);
    weigert(v + " is ook een van de bestanden", "voer-uit", v, schrijf("b.txt", "x"), "--uit", v);
    String leeg = schrijf("leeg.txt", "Artikel I\nDe Verordening wordt als volgt gewijzigd:\n");
    Afloop zonder = voerUit("voer-uit", v, leeg, "--uit", pad("n.txt"));
    assertThat(zonder.code()).isEqualTo(1);
    assertThat(zonder.uit()).contains("staat geen wijziging");
    Afloop geenBesluit = voerUit("voer-uit", v, v, "--uit", pad("n.txt"));
    assertThat(geenBesluit.code()).isEqualTo(1);
    assertThat(geenBesluit.uit()).contains("Het besluit heeft geen \"Artikel I\"");
    weigert(pad("nergens") + ": ", "voer-uit", pad("nergens"), v, "--uit", pad("n.txt"));
    weigert(pad("nergens") + ": ", "voer-uit", v, pad("nergens"), "--uit", pad("n.txt"));
    weigert("Geef achter --uit een naam.", "voer-uit", v, v, "--uit", " ");
  }

  // toets ---------------------------------------------------------------------------------------

  @Test
  void toetsOfTheExampleShowsEveryTopicWithItsPlace() {
    Afloop afloop = voerUit("toets", VOORBEELD);

    assertThat(afloop.code()).isZero();
    assertThat(afloop.uit())
        .startsWith("Getoetst aan de wet op 1 januari 2027 (zoals zij luidt vanaf 1 januari 2026).")
        .contains(
            "STATUS                ONDERWERP                                     WAAR, OF WAT ER"
                + " ONTBREEKT\n")
        .contains("geregeld              vervoersvoorzieningen (invoeringstoets VI)    artikel 14l")
        .contains("geregeld: 15\n")
        .doesNotContain("Blokkerend");
    assertThat(afloop.uit().lines()).filteredOn(r -> r.startsWith("geregeld  ")).hasSize(15);
  }

  @Test
  void toetsOfTheConsolidatedTextSeesTheSameWithoutIdentities() throws IOException {
    voerUit("genereer", VOORBEELD, "--uit", map.toString(), "--formaat", "txt");
    String tekst = map.resolve("geconsolideerde-tekst.txt").toString();

    JsonNode dossier = JSON.readTree(voerUit("toets", VOORBEELD, "--json").uit());
    Afloop afloop = voerUit("toets", tekst, "--peildatum", "2027-01-01", "--json");
    JsonNode json = JSON.readTree(afloop.uit());

    assertThat(afloop.code()).isZero();
    assertThat(json.path("peildatum").asString()).isEqualTo("2027-01-01");
    assertThat(json.path("onderwerpen")).isEqualTo(dossier.path("onderwerpen"));
  }

  @Test
  void toetsInJsonHasTheFieldsOfTheDesign() {
    JsonNode json =
        JSON.readTree(voerUit("toets", VOORBEELD, "--peildatum", "1-1-2024", "--json").uit());

    assertThat(json.path("peildatum").asString()).isEqualTo("2024-01-01");
    JsonNode onderwerp = json.path("onderwerpen").get(3);
    assertThat(onderwerp.path("id").asString()).isEqualTo("8a-2-d");
    assertThat(onderwerp.path("grondslag").asString())
        .isEqualTo("artikel 8a, tweede lid, onderdeel d, van de Participatiewet");
    assertThat(onderwerp.path("status").asString()).isEqualTo("geregeld");
    assertThat(onderwerp.path("ontbreekt").isArray()).isTrue();
    assertThat(onderwerp.path("bewijs").get(0).path("vindplaats").asString())
        .isEqualTo("artikel 14a, eerste lid");
    assertThat(onderwerp.path("bewijs").get(0).path("citaat").asString())
        .startsWith("Het college kan, als dit door hem noodzakelijk wordt geacht,");
    assertThat(json.path("bevindingen").get(0).propertyNames())
        .containsExactly("code", "ernst", "vindplaats", "bericht", "grondslag");
  }

  /** Who still has to solve it wants the words it is about and what to write in the dossier. */
  @Test
  void toetsSaysBehindTheMessageWhatTheTextSaysAndTheWaysOut() {
    Path dossier = map.resolve("leeg.verordening");
    voerUit("nieuw", "--gemeente", "Lindewaard", "--uit", dossier.toString());
    String vervoer =
        " zondert hen niet uit. Neem die uitzondering op. Tekst van ons, niet van de VNG, die u met"
            + " \"visuele-beperking-vervoer\": \"zonder-visuele-beperking\" onder \"uitwegen\" in het"
            + " dossier overneemt: in het eerste lid mensen met een visuele beperking uitzonderen."
            + " De tekst zegt: \"";

    Afloop afloop = voerUit("toets", dossier.toString());
    Afloop json = voerUit("toets", dossier.toString(), "--json");

    assertThat(afloop.uit()).contains(vervoer);
    assertThat(JSON.readTree(json.uit()).path("bevindingen").valueStream())
        .anyMatch(b -> b.path("bericht").asString().contains(vervoer));
  }

  @Test
  void toetsOfAnEmptyDossierBlocksAndNamesEachOpenQuestion() {
    Path dossier = map.resolve("leeg.verordening");
    voerUit("nieuw", "--gemeente", "Lindewaard", "--uit", dossier.toString());

    Afloop afloop = voerUit("toets", dossier.toString());

    assertThat(afloop.code()).isEqualTo(1);
    assertThat(afloop.uit())
        .contains("op 22 november 2026")
        .contains("Blokkerend (artikel 14b, vierde lid): Deze vraag staat nog open: Binnen hoeveel")
        .contains("(keuze \"loonwaarde-termijn\", kolom wordt)");
  }

  @Test
  void toetsOfPlainTextFindsWhatIsMissingOpenOrPointsNowhere() throws IOException {
    Path tekst = map.resolve("verordening.txt");
    Files.writeString(
        tekst,
        """
        Artikel 1. Vervoer
        Het college vergoedt binnen [aantal] weken het vervoer naar het werk, bedoeld in artikel 9.
        """);

    Afloop afloop = voerUit("toets", tekst.toString(), "--peildatum", "2026-01-01");

    assertThat(afloop.code()).isEqualTo(1);
    assertThat(afloop.uit())
        .contains("Blokkerend (artikel 1): Hier is nog iets niet ingevuld of gekozen: \"[aantal]\"")
        .contains("Blokkerend (artikel 1): De woorden \"artikel 9\" verwijzen naar een bepaling")
        .contains("Blokkerend: Dit moet de raad regelen, en de tekst regelt het niet: scholing en")
        .contains("onvolledig            vervoersvoorzieningen (invoeringstoets VI)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --peildatum 2026-02-30 | "2026-02-30" is geen datum.
          --peildatum morgen     | "morgen" is geen datum.
          """)
  void toetsWithSomethingThatIsNoDate(String opties, String bericht) {
    List<String> args = new ArrayList<>(List.of("toets", VOORBEELD));
    args.addAll(List.of(opties.split(" ")));

    Afloop afloop = voerUit(args.toArray(String[]::new));

    assertThat(afloop.code()).isEqualTo(2);
    assertThat(afloop.fout()).contains(bericht);
  }

  @Test
  void toetsKnowsADossierByWhatIsInIt() throws IOException {
    Path kopie = Files.copy(Voorbeelddossier.BESTAND, map.resolve("kopie.json"));

    assertThat(voerUit("toets", kopie.toString())).isEqualTo(voerUit("toets", VOORBEELD));
  }

  @Test
  void toetsOfSomethingThatCannotBeRead() {
    assertThat(voerUit("toets", map.resolve("niets.txt").toString()).code()).isEqualTo(2);
    assertThat(voerUit("toets", map.toString()).fout()).contains("is een map");
  }

  // lees ----------------------------------------------------------------------------------------

  private static final String VERORDENING =
      """
      Verordening Testdam

      Hoofdstuk 1. Algemeen

      Artikel 1. Begrippen
      In deze verordening wordt verstaan onder:
          - wet: Participatiewet.

      Artikel 2. Hulp
      1. Het college biedt:
          a. werk; en
              1°. betaald;
          b. scholing.
      2. Het college beslist.

      Artikel 3. Oud
      (Vervallen)

      Bijlage bij artikel 2
      De eisen.
      """;

  @Test
  void leesShowsHowATextWasUnderstood() throws Exception {
    Afloop afloop = voerUit("lees", schrijf("v.txt", VERORDENING));
    assertThat(afloop.code()).isZero();
    assertThat(afloop.uit())
        .isEqualTo(
            VERORDENING.replace("\n\n", "\n")
                + "Gelezen. Artikelen: 3; bijlagen: 1; meldingen: 0.\n");
  }

  @Test
  void leesInJson() throws Exception {
    Afloop afloop = voerUit("lees", schrijf("v.txt", VERORDENING), "--json");
    assertThat(afloop.code()).isZero();
    JsonNode json = JSON.readTree(afloop.uit());
    assertThat(json.propertyNames()).containsExactly("regeling", "meldingen");
    assertThat(json.get("meldingen").isArray()).isTrue();
    List<String> boom = new ArrayList<>();
    json.at("/regeling/kinderen").forEach(k -> voegToe(k, "", boom));
    assertThat(String.join("\n", boom))
        .isEqualTo(
            """
            hoofdstuk|1|Algemeen|
              artikel|1|Begrippen|
                alinea|||In deze verordening wordt verstaan onder:
                begrip|||wet: Participatiewet.
              artikel|2|Hulp|
                lid|1||Het college biedt:
                  onderdeel|a||werk; en
                    onderdeel|1°||betaald;
                  onderdeel|b||scholing.
                lid|2||Het college beslist.
              artikel|3|Oud|(Vervallen)
            bijlage||Bijlage bij artikel 2|
              alinea|||De eisen.\
            """);
  }

  private static void voegToe(JsonNode knoop, String marge, List<String> boom) {
    assertThat(knoop.propertyNames())
        .containsExactly("soort", "nummer", "opschrift", "tekst", "kinderen");
    List<String> velden =
        Stream.of("soort", "nummer", "opschrift", "tekst")
            .map(v -> knoop.get(v).stringValue())
            .toList();
    boom.add(marge + String.join("|", velden));
    knoop.get("kinderen").forEach(k -> voegToe(k, marge + "  ", boom));
  }

  @Test
  void leesTellsWhatIsDoubtful() throws Exception {
    String tekst = "Gemeenteblad\nVerordening X\nArtikel 1. A\n1. een\n3. drie\n";
    String bestand = schrijf("v.txt", tekst);
    Afloop afloop = voerUit("lees", bestand);
    assertThat(afloop.code()).isZero();
    assertThat(afloop.uit())
        .endsWith(
            """
            Gelezen. Artikelen: 1; bijlagen: 0; meldingen: 2.
            Waarschuwing: Deze regel heeft geen plaats gekregen: "Gemeenteblad". Controleer of er een kop boven hoort.
            Waarschuwing (artikel 1, lid 2): Hier staat nummer 3 waar 2 werd verwacht. Het programma telt zelf: controleer of er niets ontbreekt.
            """);
    JsonNode json = JSON.readTree(voerUit("lees", bestand, "--json").uit());
    assertThat(json.get("meldingen"))
        .hasSize(2)
        .allMatch(m -> m.get("ernst").stringValue().equals("waarschuwing"));
    assertThat(json.at("/meldingen/1/plaats").stringValue()).isEqualTo("artikel 1, lid 2");
    assertThat(json.at("/regeling/kinderen/1/soort").stringValue()).isEqualTo("ongeplaatst");
    assertThat(json.at("/regeling/kinderen/1/tekst").stringValue()).isEqualTo("Gemeenteblad");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "zomaar wat tekst"})
  void aTextWithoutArticlesIsReadWithAWarning(String tekst) throws Exception {
    Afloop afloop = voerUit("lees", schrijf("v.txt", tekst));
    assertThat(afloop.code()).isZero();
    assertThat(afloop.uit())
        .contains(
            "Gelezen. Artikelen: 0; bijlagen: 0; meldingen: 1.\nWaarschuwing: In deze tekst is geen artikel gevonden.");
    assertThat(afloop.uit()).doesNotStartWith("\n");
  }

  @Test
  void leesRefusesWhatIsNoText() throws Exception {
    Path latin = map.resolve("latin.txt");
    Files.write(latin, "Artikel 1. Café\n".getBytes(StandardCharsets.ISO_8859_1));
    Path binair = map.resolve("binair.txt");
    Files.write(binair, new byte[] {'A', 0, 0, 1, 2, 3});
    Path docx = map.resolve("verordening.docx");
    Files.write(docx, new byte[] {'P', 'K', 3, 4, 20, 0, 8, (byte) 0xf3, (byte) 0x9c});
    for (Path bestand : List.of(latin, binair, docx)) {
      weigert(bestand + ": Dit bestand is geen platte tekst in UTF-8.", "lees", bestand.toString());
    }
    weigert(pad("nergens") + ": Dit bestand bestaat niet.", "lees", pad("nergens"));
    weigert(map + ": Dit bestand is niet te lezen.", "lees", map.toString());
  }

  @Test
  void leesReadsWindowsLineEndsAndAByteOrderMark() throws Exception {
    String gewoon = voerUit("lees", schrijf("v.txt", VERORDENING)).uit();
    String windows = schrijf("w.txt", "\uFEFF" + VERORDENING.replace("\n", "\r\n"));
    assertThat(voerUit("lees", windows).uit()).isEqualTo(gewoon);
  }
}
