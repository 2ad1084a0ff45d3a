package nl.verordeningwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.Fout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What someone reads who made a mistake in the files of a model. */
@DisplayName("De modelbibliotheek")
class ModelbibliotheekTest {

  @TempDir Path temp;
  private Path map;

  @BeforeEach
  void kopieer() throws IOException {
    map =
        Files.createDirectories(
            temp.resolve(Modelbestanden.VERSIE.naam()).resolve(Modelbestanden.VERSIE.versie()));
    try (Stream<Path> bestanden = Files.walk(Modelbestanden.map())) {
      for (Path bestand : bestanden.skip(1).toList()) {
        Files.copy(bestand, map.resolve(Modelbestanden.map().relativize(bestand)));
      }
    }
  }

  @Test
  @DisplayName("leest een onveranderd model")
  void onveranderd() {
    assertThat(fouten()).isEmpty();
  }

  @Test
  @DisplayName("leest een model dat op Windows is bewaard, met regeleinden en al")
  void windows() throws IOException {
    for (String naam : List.of("nieuwe-tekst.txt", "bestaande-tekst.txt", "keuzes.yaml")) {
      String tekst = Files.readString(map.resolve(naam));
      Files.writeString(map.resolve(naam), "\uFEFF" + tekst.replace("\n", "\r\n"));
    }

    assertThat(fouten()).isEmpty();
  }

  @Test
  @DisplayName("kent de versies op volgorde van datum, en niets anders")
  void versies() throws IOException {
    for (String versie : List.of("2026-01-01", "2021-05-01", "leeg")) {
      Path ander = Files.createDirectories(map.resolveSibling(versie));
      if (!versie.equals("leeg")) {
        Files.copy(map.resolve("model.yaml"), ander.resolve("model.yaml"));
      }
    }
    Files.createFile(temp.resolve("model.yaml"));

    assertThat(new Modelbibliotheek(temp).versies())
        .extracting(Modelversie::versie)
        .containsExactly("2021-05-01", "2023-03-23", "2026-01-01");
    assertThat(new Modelbibliotheek(temp.resolve("nergens")).versies()).isEmpty();
  }

  @Test
  @DisplayName("zegt bij een onbekende versie welke er wel zijn")
  void onbekend() {
    assertThat(
            new Modelbibliotheek(temp)
                .lees(new Modelversie("afstemmingsverordening", "2024-01-01")).fouten().stream()
                    .map(Fout::toString))
        .containsExactly(
            temp
                + ": Het model \"afstemmingsverordening\", versie 2024-01-01, is niet gevonden."
                + " Beschikbaar: re-integratieverordening-participatiewet 2023-03-23.");
  }

  @Nested
  @DisplayName("meldt in keuzes.yaml")
  class Keuzes {

    @Test
    @DisplayName("dat het geen YAML is, met de regel")
    void geenYaml() throws IOException {
      verander("keuzes.yaml", "  werkstage:\n    soort: facultatief", "  werkstage:\n\tsoort: x");

      assertThat(fouten().getFirst())
          .isEqualTo(
              bestand("keuzes.yaml")
                  + ", regel "
                  + (regel("keuzes.yaml", "\tsoort: x") - 1)
                  + ": Het bestand is geen geldige YAML. Controleer op deze regel en de regels"
                  + " eromheen het inspringen, de dubbele punten en de aanhalingstekens.");
    }

    @Test
    @DisplayName("dat het geen YAML is, en verder niet elke keuze die nu onbekend is")
    void geenYamlZonderNasleep() throws IOException {
      verander("keuzes.yaml", "keuzes:\n", "keuzes: {\n");

      assertThat(fouten()).hasSize(1);
    }

    @Test
    @DisplayName("dat een naam twee keer voorkomt")
    void naamDubbel() throws IOException {
      verander("keuzes.yaml", "  sociale-activering:\n", "  werkstage:\n");

      assertThat(fouten().getFirst())
          .isEqualTo(
              bestand("keuzes.yaml")
                  + ", regel "
                  + (regel("keuzes.yaml", "# --- Artikel 5.") + 2)
                  + ": Het bestand heeft op deze regel een naam die in hetzelfde deel al voorkomt."
                  + " Verwacht: elke naam één keer.");
    }

    @Test
    @DisplayName("een veld dat niet bestaat")
    void veldOnbekend() throws IOException {
      verander("keuzes.yaml", "    vraag: Biedt u mensen werk", "    vraagje: x\n    vraag: Werk");

      assertThat(fouten())
          .containsExactly(
              bestand("keuzes.yaml")
                  + ": Bij \"keuzes.yaml, keuzes, werkstage\" is \"vraagje\" geen bekend veld."
                  + " Verwacht: bij, eenheden, grenzen, grondslag, lengte, niet-stijgend, opties,"
                  + " schrijfwijze, slotzin, soort, standaard, suggesties, uitleg, velden, vraag,"
                  + " waardetype, zin.");
    }

    @Test
    @DisplayName("een veld dat ontbreekt")
    void veldOntbreekt() throws IOException {
      verander("keuzes.yaml", "    vraag: Biedt u mensen werkstages", "    standaard: Werkstages");

      assertThat(fouten())
          .containsExactly(
              bestand("keuzes.yaml")
                  + ": Bij \"keuzes.yaml, keuzes, werkstage\" ontbreekt \"vraag\".");
    }

    @Test
    @DisplayName("een soort die niet bestaat")
    void soortOnbekend() throws IOException {
      verander("keuzes.yaml", "werkstage:\n    soort: facultatief", "werkstage:\n    soort: soms");

      assertThat(fouten().getFirst())
          .isEqualTo(
              bestand("keuzes.yaml")
                  + ": Bij \"keuzes.yaml, keuzes, werkstage\" is \"soms\" geen geldige waarde voor"
                  + " soort.");
    }

    @Test
    @DisplayName("een soort die niet past bij de haak: bij de haak zelf")
    void soortFout() throws IOException {
      verander("keuzes.yaml", "lks-proces:\n    soort: keuze", "lks-proces:\n    soort: variant");

      assertThat(fouten())
          .hasSize(1)
          .first()
          .asString()
          .startsWith(bestand("nieuwe-tekst.txt") + ", regel ")
          .endsWith(
              ": De keuze \"lks-proces\" is in keuzes.yaml een variant, en een variant staat niet"
                  + " tussen haken. Verwacht: een regel \"Variant 1 {keuze=1}\".");
    }

    @Test
    @DisplayName("een waardetype, grens, eenheid of schrijfwijze die niet bestaat")
    void waardeFout() throws IOException {
      verander("keuzes.yaml", "waardetype: frequentie", "waardetype: vaak");
      verander("keuzes.yaml", "grenzen: {minimaal: 1}", "grenzen: {minimaal: één}");
      verander("keuzes.yaml", "eenheden: [maanden]", "eenheden: [eeuwen]");
      verander("keuzes.yaml", "schrijfwijze: woorden", "schrijfwijze: letters");

      assertThat(fouten())
          .extracting(f -> f.replaceAll(".*is \"", "\""))
          .containsExactly(
              "\"vaak\" geen geldige waarde voor waardetype.",
              "\"één\" geen geldige waarde voor minimaal.",
              "\"eeuwen\" geen geldige waarde voor eenheden.",
              "\"letters\" geen geldige waarde voor schrijfwijze.");
    }

    @Test
    @DisplayName("een keuze zonder opties")
    void zonderOpties() throws IOException {
      verander(
          "keuzes.yaml",
          """
              opties:
                - {id: vergoeding, label: De gemeente vergoedt de kosten van de polis}
                - {id: verzekering, label: De gemeente sluit zelf de verzekering af}
          """,
          "");

      assertThat(fouten())
          .contains(
              bestand("keuzes.yaml")
                  + ": Bij \"keuzes.yaml, keuzes, noriskpolis-variant\" ontbreekt \"opties\".");
    }

    @Test
    @DisplayName("een keuze die nergens in de tekst staat")
    void nietGebruikt() throws IOException {
      verander(
          "keuzes.yaml",
          "keuzes:\n",
          "keuzes:\n\n  over:\n    soort: facultatief\n    vraag: Is dit ergens goed voor?\n");

      assertThat(fouten())
          .containsExactly(
              bestand("keuzes.yaml")
                  + ": De keuze \"over\" staat in keuzes.yaml maar nergens in de tekst.");
    }

    @Test
    @DisplayName("een naam die geen naam kan zijn")
    void geenNaam() throws IOException {
      verander(
          "keuzes.yaml",
          "keuzes:\n",
          "keuzes:\n\n  Over Ons:\n    soort: facultatief\n    vraag: Is dit ergens goed voor?\n");

      assertThat(fouten())
          .containsExactly(
              bestand("keuzes.yaml")
                  + ": \"Over Ons\" kan geen identiteit zijn. Verwacht: kleine letters, cijfers,"
                  + " koppeltekens en punten.");
    }

    @Test
    @DisplayName("dezelfde vraag bij twee keuzes")
    void vraagDubbel() throws IOException {
      verander(
          "keuzes.yaml",
          "vraag: Binnen hoeveel werkdagen na het onderzoek is het verslag klaar?",
          "vraag: Hoe heet uw gemeente?");

      assertThat(fouten())
          .containsExactly(
              bestand("keuzes.yaml")
                  + ": De vraag \"Hoe heet uw gemeente?\" hoort bij meer dan één keuze"
                  + " (onderzoeksverslag-termijn, naam-gemeente). Verwacht: voor elke keuze een"
                  + " eigen vraag.");
    }
  }

  @Nested
  @DisplayName("meldt in de andere bestanden")
  class Andere {

    @Test
    @DisplayName("dat een bestand ontbreekt")
    void ontbreekt() throws IOException {
      Files.delete(map.resolve("toelichting.yaml"));

      assertThat(fouten())
          .containsExactly(
              bestand("toelichting.yaml")
                  + ": Het bestand is niet te lezen. Controleer of het bestaat en of u het mag"
                  + " openen.");
    }

    @Test
    @DisplayName("dat een bestand geen UTF-8 is")
    void geenUtf8() throws IOException {
      String tekst = Files.readString(map.resolve("nieuwe-tekst.txt"));
      Files.write(map.resolve("nieuwe-tekst.txt"), tekst.getBytes(StandardCharsets.UTF_16));

      assertThat(fouten())
          .containsExactly(
              bestand("nieuwe-tekst.txt")
                  + ": Het bestand is geen tekst in UTF-8. Sla het op als UTF-8.");
    }

    @Test
    @DisplayName("een haak zonder keuze, met regel en kolom")
    void haakZonderKeuze() throws IOException {
      verander("nieuwe-tekst.txt", "[bedrag]{uitstroompremie-bedrag}", "[bedrag]");

      assertThat(fouten())
          .containsExactly(
              bestand("nieuwe-tekst.txt")
                  + ", regel "
                  + regel("nieuwe-tekst.txt", "van [bedrag] toekennen")
                  + ", kolom 61: Na een haak staat de naam van de keuze. Gevonden: \" \". Verwacht:"
                  + " \"{naam-van-de-keuze}\".");
    }

    @Test
    @DisplayName("een keuze die niet bestaat, ook in het besluit")
    void keuzeOnbekend() throws IOException {
      verander("besluit.yaml", "[datum]{raadsdatum}", "[datum]{raadsdag}");

      assertThat(fouten())
          .containsExactly(
              bestand("besluit.yaml")
                  + ": Bij \"besluit.yaml, slot\", teken 62: De keuze \"raadsdag\" staat niet in keuzes.yaml."
                  + " Verwacht: een keuze uit dat bestand.",
              bestand("keuzes.yaml")
                  + ": De keuze \"raadsdatum\" staat in keuzes.yaml maar nergens in de tekst.");
    }

    @Test
    @DisplayName("een keuze van onderdelen van het besluit die in een modeltekst staat")
    void wijzigingenBuitenHetBesluit() throws IOException {
      verander(
          "nieuwe-tekst.txt", "[bedrag]{uitstroompremie-bedrag}", "[x]{inwerkingtreding-later}");

      assertThat(fouten())
          .contains(
              bestand("keuzes.yaml")
                  + ": De keuze \"inwerkingtreding-later\" heeft het waardetype wijzigingen, maar"
                  + " staat in een modeltekst. Verwacht: alleen in besluit.yaml, want alleen het"
                  + " besluit noemt zijn onderdelen.");
    }

    @Test
    @DisplayName("een keuze van onderdelen van het besluit zonder de zin waarin zij staan")
    void wijzigingenZonderZin() throws IOException {
      verander(
          "keuzes.yaml",
          "    zin: \"artikel I, [onderdeel {letter}, dat in werking treedt][onderdelen {letters}, die in"
              + " werking treden]\"\n",
          "");

      assertThat(fouten())
          .containsExactly(
              bestand("keuzes.yaml")
                  + ": Bij \"keuzes.yaml, keuzes, inwerkingtreding-later\" ontbreekt \"zin\".");
    }

    @Test
    @DisplayName("een datum die nergens uit kan volgen, en wat geen datum is maar er wel uit volgt")
    void afgeleideDatum() throws IOException {
      String goed =
          "- {keuze: uitgifte-uiterlijk, antwoord: \"de dag voor {inwerkingtreding}\", als: niet"
              + " inwerkingtreding leeg}\n";
      verander(
          "keuzes.yaml",
          goed,
          goed.replace("de dag voor {inwerkingtreding}", "de dag voor {naam-gemeente}")
              + "    "
              + goed.replace("uitgifte-uiterlijk", "werkstage"));

      assertThat(fouten())
          .containsExactly(
              bestand("keuzes.yaml")
                  + ": Het antwoord op \"uitgifte-uiterlijk\" kan niet volgen uit \"de dag voor"
                  + " {naam-gemeente}\". Verwacht: bij een datum \"de dag voor {keuze}\" met een"
                  + " andere datum, en anders geen datum.",
              bestand("keuzes.yaml")
                  + ": Het antwoord op \"werkstage\" kan niet volgen uit \"de dag voor"
                  + " {inwerkingtreding}\". Verwacht: bij een datum \"de dag voor {keuze}\" met een"
                  + " andere datum, en anders geen datum.");
    }

    @Test
    @DisplayName("een bepaling die de nieuwe tekst niet heeft")
    void bepalingOnbekend() throws IOException {
      verander("besluit.yaml", "altijd-geheel:", GEHEEL.formatted("jobcoach"));
      verander("toelichting.yaml", "bepalingen: [begrippen]", "bepalingen: [begripen]");

      assertThat(fouten())
          .containsExactly(
              map
                  + ": De bepaling \"begripen\" (re-integratieverordening-participatiewet"
                  + " 2023-03-23) staat niet in de nieuwe tekst.",
              map
                  + ": De bepaling \"jobcoach\" (re-integratieverordening-participatiewet"
                  + " 2023-03-23) staat niet in de nieuwe tekst.");
    }

    @Test
    @DisplayName("een naam van een bepaling die geen naam kan zijn")
    void bepalingGeenNaam() throws IOException {
      verander("besluit.yaml", "altijd-geheel:", GEHEEL.formatted("Artikel 14"));
      verander("toelichting.yaml", "bepalingen: [begrippen]", "bepalingen: [Begrippen]");

      String bericht =
          " kan geen identiteit zijn. Verwacht: kleine letters, cijfers, koppeltekens en punten.";
      assertThat(fouten())
          .containsExactly(
              bestand("besluit.yaml") + ": \"Artikel 14\"" + bericht,
              bestand("toelichting.yaml") + ": \"Begrippen\"" + bericht);
    }

    @Test
    @DisplayName("een vraag die ontbreekt bij wat buiten het model ligt")
    void buitenModel() throws IOException {
      verander("model.yaml", "  hoofdstuk-4: Welk", "  hoofdstuk-5: Welk");

      assertThat(fouten())
          .containsExactly(
              bestand("model.yaml")
                  + ": Bij \"model.yaml, buiten-model\" ontbreekt \"hoofdstuk-4\".",
              bestand("model.yaml")
                  + ": Bij \"model.yaml, buiten-model\" is \"hoofdstuk-5\" geen bekend veld."
                  + " Verwacht: hoofdstuk-1, hoofdstuk-3, hoofdstuk-4, participatieplaats,"
                  + " slotartikelen.");
    }

    /** What is other from another starting point is read as carefully as the rest. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            besluit.yaml     | '  geen:'                                | '  niets:'                     | 'Bij "besluit.yaml, uitgangspunten" is "niets" geen bekend veld. Verwacht: geen, nieuwe-tekst-van-het-model.'
            besluit.yaml     | '    besluit: "besluit'                  | '    slot: "besluit'           | 'Bij "besluit.yaml, uitgangspunten, geen" is "slot" geen bekend veld. Verwacht: besluit, buiten-model, opschrift.'
            besluit.yaml     | '      hoofdstuk-1:'                     | '      hoofdstuk-9:'            | '"besluit.yaml, uitgangspunten, geen, buiten-model, hoofdstuk-9" hoort bij geen plaats in de nieuwe tekst. Verwacht: een van [hoofdstuk-1, hoofdstuk-3, participatieplaats, hoofdstuk-4, slotartikelen].'
            besluit.yaml     | 'tekst: ["Hoofdstuk 3. Voorzieningen"]' | 'tekst: ["Artikel 3. Iets"]'   | 'Bij "besluit.yaml, uitgangspunten, geen, buiten-model, hoofdstuk-3" begint de tekst met "Artikel 3. Iets". Verwacht: bij een hoofdstuk zijn opschrift, zoals "Hoofdstuk 1. Algemeen", en anders een artikel met zijn opschrift.'
            toelichting.yaml | '  geen:'                                | '  niets:'                     | 'Bij "toelichting.yaml, uitgangspunten" is "niets" geen bekend veld. Verwacht: geen, nieuwe-tekst-van-het-model.'
            keuzes.yaml      | '        vraag: Hoe gaat uw nieuwe'     | '        vrage: Hoe gaat uw nieuwe' | 'Bij "keuzes.yaml, keuzes, citeertitel-verordening, bij, geen" ontbreekt "vraag".; Bij "keuzes.yaml, keuzes, citeertitel-verordening, bij, geen" is "vrage" geen bekend veld. Verwacht: uitleg, vraag.'
            keuzes.yaml      | 'Hoe gaat uw nieuwe verordening officieel heten (de citeertitel)?' | 'Hoe heet uw gemeente?' | 'De vraag "Hoe heet uw gemeente?" hoort bij meer dan één keuze (naam-gemeente, citeertitel-verordening). Verwacht: voor elke keuze een eigen vraag.'
            keuzes.yaml      | 'als: uitgangspunt = geen en citeertitel-lks' | 'als: uitgangspunt = niets en citeertitel-lks' | 'Bij "keuzes.yaml, samenhang, regels 34": Deze voorwaarde is niet te lezen. Gevonden: "niets". Verwacht: een van: bestaande-tekst-van-het-model, nieuwe-tekst-van-het-model, geen.'
            """)
    void uitgangspunten(String bestand, String goed, String verkeerd, String bericht)
        throws IOException {
      verander(bestand, goed, verkeerd);

      assertThat(fouten())
          .isEqualTo(
              Stream.of(bericht.split("; (?=Bij)")).map(b -> bestand(bestand) + ": " + b).toList());
    }

    private static final String GEHEEL =
        "altijd-geheel:\n  - bepaling: %s\n    reden: Het is te lang.";
  }

  @Nested
  @DisplayName("meldt in cijfers.yaml")
  class Cijfers {

    private static final String PREFERENT = "keuzes: [{keuze: lks-proces, optie: preferent}]";
    private static final String EIGEN = "keuzes: [{keuze: lks-proces, optie: eigen}]";
    private static final String EIGEN_PROCES = "cijfers.yaml, groepen 4, cijfers 2";

    @Test
    @DisplayName("niets als het bestand er niet is: een model kan zonder cijfers")
    void ontbreekt() throws IOException {
      Files.delete(map.resolve("cijfers.yaml"));

      assertThat(new Modelbibliotheek(temp).lees(Modelbestanden.VERSIE).alsWaarde())
          .hasValueSatisfying(model -> assertThat(model.cijfers()).isEmpty());
    }

    @Test
    @DisplayName("een keuze of een bepaling die niet bestaat")
    void onbekend() throws IOException {
      verander("cijfers.yaml", EIGEN, "keuzes: [{keuze: lks-procesje}, {keuze: lks-proces}]");
      verander(
          "cijfers.yaml",
          "bepalingen: [lks-proces.proces, bijlage-lks-proces]",
          "bepalingen: [lks-proces.procesje]");

      assertThat(fouten())
          .containsExactly(
              bestand("cijfers.yaml")
                  + ": Bij \""
                  + EIGEN_PROCES
                  + ", keuzes 1\" staat de keuze \"lks-procesje\", maar die staat niet in"
                  + " keuzes.yaml. Verwacht: een keuze uit dat bestand.",
              bestand("cijfers.yaml")
                  + ": Bij \""
                  + EIGEN_PROCES
                  + "\" staat de bepaling \"lks-proces.procesje\", maar die staat niet in de nieuwe"
                  + " tekst. Verwacht: een bepaling uit nieuwe-tekst.txt.");
    }

    @Test
    @DisplayName("een antwoord dat de keuze niet kent")
    void antwoordOnbekend() throws IOException {
      verander("cijfers.yaml", EIGEN, "keuzes: [{keuze: lks-proces, optie: zelf}]");

      assertThat(fouten())
          .containsExactly(
              bestand("cijfers.yaml")
                  + ": Bij \""
                  + EIGEN_PROCES
                  + ", keuzes 1\" is \"zelf\" geen antwoord op de keuze \"lks-proces\". Verwacht:"
                  + " een van: preferent, eigen.");
    }

    @Test
    @DisplayName("een antwoord dat geen ja, nee of getal binnen de grenzen is")
    void antwoordVanAndereSoort() throws IOException {
      verander(
          "cijfers.yaml",
          EIGEN,
          "keuzes: [{keuze: werkstage, optie: soms}, {keuze: dienstverband-maanden, optie: \"0\"},"
              + " {keuze: kwaliteit-inhoud, optie: iets}]");

      assertThat(fouten())
          .extracting(f -> f.replaceAll(".* geen antwoord op", ""))
          .containsExactly(
              " de keuze \"werkstage\". Verwacht: ja of nee.",
              " de keuze \"dienstverband-maanden\". Verwacht: een getal tussen de grenzen van die"
                  + " keuze, tussen aanhalingstekens.",
              " de keuze \"kwaliteit-inhoud\". Verwacht: geen antwoord, want deze keuze heeft geen"
                  + " mogelijkheden en geen enkel getal.");
    }

    @Test
    @DisplayName("een bron die niet bestaat")
    void bronOnbekend() throws IOException {
      verander(
          "cijfers.yaml",
          "- bron: regioplan-2025\n    plaats: tabel 2.1",
          "- bron: regioplan\n    plaats: tabel 2.1");

      assertThat(fouten())
          .containsExactly(
              bestand("cijfers.yaml")
                  + ": Bij \"cijfers.yaml, groepen 3\" staat de bron \"regioplan\", maar die staat"
                  + " niet onder \"bronnen\". Verwacht: regioplan-2025, gemeenten-2017.");
    }

    @Test
    @DisplayName("een percentage boven de honderd of onder de nul")
    void procent() throws IOException {
      verander(
          "cijfers.yaml",
          "waarde: 97.2\n        tekst: Bij 97,2",
          "waarde: 972\n        tekst: Bij 972");
      verander("cijfers.yaml", "waarde: 26\n        tekst: 26", "waarde: -26\n        tekst: -26");

      assertThat(fouten())
          .containsExactly(
              bestand("cijfers.yaml")
                  + ": Bij \"cijfers.yaml, groepen 3, cijfers 1\" is 972 geen percentage. Verwacht: een"
                  + " getal van 0 tot en met 100.",
              bestand("cijfers.yaml")
                  + ": Bij \""
                  + EIGEN_PROCES
                  + "\" is -26 geen percentage. Verwacht: een getal van 0 tot en met 100.");
    }

    @Test
    @DisplayName("een getal dat niet in de zin staat, ook niet als deel van een ander getal")
    void getalNietInZin() throws IOException {
      verander(
          "cijfers.yaml",
          "waarde: 7.5\n        tekst: Bij 7,5",
          "waarde: 7.5\n        tekst: Bij 17,5");

      assertThat(fouten()).isEmpty();

      verander("cijfers.yaml", "tekst: 26 procent", "tekst: 62 procent");
      verander("cijfers.yaml", "tekst: 74 procent", "tekst: 74,5 procent");

      assertThat(fouten())
          .extracting(f -> f.replaceAll(".*maar dat getal", "maar dat getal"))
          .containsExactly(
              "maar dat getal staat niet in de zin \"74,5 procent van de gemeenten volgt bij"
                  + " loonkostensubsidie de landelijke werkwijze (het preferente proces).\". Verwacht:"
                  + " een zin met dat getal.",
              "maar dat getal staat niet in de zin \"62 procent van de gemeenten heeft voor"
                  + " loonkostensubsidie een eigen werkwijze.\". Verwacht: een zin met dat getal.");
    }

    @Test
    @DisplayName("wat ontbreekt")
    void veldOntbreekt() throws IOException {
      verander("cijfers.yaml", "    jaar: 2017\n", "");
      verander("cijfers.yaml", "    van: kleine gemeenten\n", "");
      verander("cijfers.yaml", "      - waarde: 80\n        tekst", "      - tekst");
      verander("cijfers.yaml", "        bepalingen: [vervoersvoorziening.toekenning]\n", "");

      assertThat(fouten())
          .extracting(f -> f.replaceAll(".*cijfers\\.yaml: ", ""))
          .containsExactly(
              "Bij \"cijfers.yaml, bronnen, gemeenten-2017\" ontbreekt \"jaar\".",
              "Bij \"cijfers.yaml, groepen 5\" ontbreekt \"van\".",
              "Bij \"cijfers.yaml, groepen 6, cijfers 1\" ontbreekt \"waarde\".",
              "Bij \"cijfers.yaml, groepen 21, cijfers 1\" staat niet waar het cijfer over gaat."
                  + " Verwacht: een of meer keuzes of bepalingen.");
    }

    @Test
    @DisplayName("één naam waar een lijst hoort, in plaats van hem niet te lezen")
    void geenLijst() throws IOException {
      verander(
          "cijfers.yaml",
          "bepalingen: [vervoersvoorziening.toekenning]",
          "bepalingen: proefplaats");
      verander("cijfers.yaml", PREFERENT, "keuzes: {keuze: lks-proces}");

      assertThat(fouten())
          .contains(
              bestand("cijfers.yaml")
                  + ": Bij \"cijfers.yaml, groepen 4, cijfers 1\" is \"keuzes\" geen lijst. Verwacht:"
                  + " een lijst, met \"- \" voor elk deel of tussen vierkante haken.",
              bestand("cijfers.yaml")
                  + ": Bij \"cijfers.yaml, groepen 21, cijfers 1\" is \"bepalingen\" geen lijst."
                  + " Verwacht: een lijst, met \"- \" voor elk deel of tussen vierkante haken.");
    }

    @Test
    @DisplayName("een gangbaar antwoord dat de meeste gemeenten niet hebben")
    void geenMeerderheid() throws IOException {
      verander(
          "cijfers.yaml",
          "waarde: 69.3\n        tekst: Bij 69,3",
          "waarde: 49.3\n        tekst: Bij 49,3");

      assertThat(fouten())
          .containsExactly(
              bestand("cijfers.yaml")
                  + ": Bij \"cijfers.yaml, groepen 10, cijfers 4\" staat een gangbaar antwoord op"
                  + " \"dienstverband-maanden\", maar het cijfer is geen aandeel boven de helft."
                  + " Verwacht: een percentage boven de 50.");
    }

    @Test
    @DisplayName("een gangbaar antwoord waar het cijfer niet over gaat")
    void anderAntwoord() throws IOException {
      verander("cijfers.yaml", "antwoord: preferent", "antwoord: eigen");

      assertThat(fouten())
          .containsExactly(
              bestand("cijfers.yaml")
                  + ": Bij \"cijfers.yaml, groepen 4, cijfers 1\" is het gangbare antwoord op"
                  + " \"lks-proces\" \"eigen\", maar het cijfer gaat niet over dat antwoord. Verwacht:"
                  + " die keuze met dat antwoord ook onder \"keuzes\".");
    }

    @Test
    @DisplayName(
        "twee gangbare antwoorden op één keuze, en een keuze die de nieuwe tekst niet maakt")
    void gangbaarDubbelOfOud() throws IOException {
      verander(
          "cijfers.yaml",
          "          keuze: dienstverband-maanden\n          antwoord: \"6\"",
          "          keuze: lks-proces\n          antwoord: preferent");
      verander(
          "cijfers.yaml",
          "          keuze: lks-proces\n          antwoord: preferent",
          "          keuze: noriskpolis\n          antwoord: ja");
      verander("cijfers.yaml", "keuzes: [{keuze: dienstverband-maanden, optie: \"6\"}]", PREFERENT);
      verander("cijfers.yaml", PREFERENT, "keuzes: [{keuze: noriskpolis, optie: ja}]");
      assertThat(fouten())
          .containsExactly(
              bestand("cijfers.yaml")
                  + ": Bij \"cijfers.yaml, groepen 4, cijfers 1, gangbaar\" staat een gangbaar antwoord"
                  + " op \"noriskpolis\", maar die keuze wordt in de nieuwe tekst niet gemaakt."
                  + " Verwacht: een keuze van de nieuwe tekst.");

      verander(
          "cijfers.yaml",
          "          keuze: noriskpolis\n          antwoord: ja",
          "          keuze: lks-proces\n          antwoord: preferent");
      verander("cijfers.yaml", "keuzes: [{keuze: noriskpolis, optie: ja}]", PREFERENT);
      assertThat(fouten())
          .containsExactly(
              bestand("cijfers.yaml")
                  + ": Bij \"cijfers.yaml, groepen 10, cijfers 4, gangbaar\" staat een tweede gangbaar"
                  + " antwoord op \"lks-proces\". Verwacht: hoogstens één per keuze.");
    }
  }

  @Test
  @DisplayName("meldt samenhang die in de tekst niets te doen heeft")
  void samenhang() throws IOException {
    verander("keuzes.yaml", "woorden: de voorziening, bedoeld in", "woorden: het fornuis");

    assertThat(fouten())
        .containsExactly(
            bestand("keuzes.yaml")
                + ": In de bepaling \"evenwichtige-verdeling.korte-afstand\" staan de woorden \"het"
                + " fornuis\" niet precies één keer buiten de antwoorden. Verwacht: woorden die daar"
                + " één keer voorkomen.");
  }

  @Nested
  @DisplayName("meldt in planning.yaml")
  class Planning {

    private void meldt(String goed, String verkeerd, String bericht) throws IOException {
      verander("planning.yaml", goed, verkeerd);
      assertThat(fouten()).containsExactly(bestand("planning.yaml") + ": " + bericht);
    }

    @Test
    @DisplayName("een soort of fase die niet bestaat")
    void soort() throws IOException {
      meldt(
          "soort: vergadering\n    fase: raad\n    wie: Gemeenteraad",
          "soort: vergadering\n    fase: gemeenteraad\n    wie: Gemeenteraad",
          "Bij \"planning.yaml, stappen 6\" is \"gemeenteraad\" geen geldige waarde voor fase."
              + " Verwacht: voorbereiding, college, raad, bekendmaking.");
    }

    @Test
    @DisplayName("een duur die geen duur is, of korter dan het minimum")
    void duur() throws IOException {
      verander("planning.yaml", "duur: 6 weken", "duur: 6 maanden");
      verander("planning.yaml", "minimaal: 2 dagen", "minimaal: 9 dagen");
      assertThat(fouten())
          .containsExactly(
              bestand("planning.yaml")
                  + ": Bij \"planning.yaml, stappen 2\" is \"6 maanden\" geen geldige duur."
                  + " Verwacht: een aantal met dagen, werkdagen of weken, zoals \"6 weken\".",
              bestand("planning.yaml")
                  + ": Bij \"planning.yaml, stappen 7\" is het minimum 9 dagen, en de gewone duur"
                  + " 7 dagen. Verwacht: een minimum in dezelfde eenheid dat niet langer is.");
    }

    @Test
    @DisplayName("een stap die er al is")
    void dubbel() throws IOException {
      meldt(
          "id: stukken-griffie",
          "id: besluit-college",
          "Bij \"planning.yaml, stappen 4\" staat de stap \"besluit-college\", maar die naam heeft al"
              + " een stap. Verwacht: een eigen naam voor elke stap.");
    }

    @Test
    @DisplayName("een stap in een fase die al voorbij is")
    void faseTerug() throws IOException {
      meldt(
          "fase: college\n    wie: Beleidsadviseur",
          "fase: voorbereiding\n    wie: Beleidsadviseur",
          "Bij \"planning.yaml, stappen 4\" staat de fase \"voorbereiding\", maar de stap ervoor is al"
              + " in de fase \"college\". Verwacht: stappen in de volgorde van de fasen.");
    }

    @Test
    @DisplayName("een keuze die er niet is of iets anders vraagt")
    void keuze() throws IOException {
      meldt(
          "datum: raadsdatum",
          "datum: commissie",
          "Bij \"planning.yaml, stappen 6\" staat \"commissie\" als datum, maar die keuze is er niet of"
              + " is van een andere soort. Verwacht: een keuze uit keuzes.yaml met het waardetype"
              + " datum.");
    }

    @Test
    @DisplayName("een mogelijkheid van de inwerkingtreding waar niets over staat")
    void vormen() throws IOException {
      meldt(
          "    - {optie: terugwerkend, datum: terug, na-bekendmaking: 1 dag}\n",
          "",
          "Bij \"planning.yaml, ingang\" staan de vormen achtste-dag-na-bekendmaking,"
              + " dag-na-bekendmaking, late-bekendmaking, op-datum, maar de keuze"
              + " \"inwerkingtreding-vorm\" heeft andere mogelijkheden. Verwacht: precies"
              + " achtste-dag-na-bekendmaking, dag-na-bekendmaking, late-bekendmaking, op-datum,"
              + " terugwerkend.");
    }

    @Test
    @DisplayName("een feestdag die nergens of op geen dag valt")
    void feestdag() throws IOException {
      verander("planning.yaml", "dag: 5 mei", "dag: vijf mei");
      verander("planning.yaml", "naam: tweede paasdag, na-pasen: 1", "naam: tweede paasdag");
      assertThat(fouten())
          .containsExactly(
              bestand("planning.yaml")
                  + ": Bij \"planning.yaml, feestdagen 3\" staat niet op welke dag de feestdag valt."
                  + " Verwacht: een dag, zoals 27 april, of na-pasen met het aantal dagen na eerste"
                  + " paasdag.",
              bestand("planning.yaml")
                  + ": Bij \"planning.yaml, feestdagen 5\" is \"vijf mei\" geen geldige dag. Verwacht:"
                  + " een dag met een maand, zoals 27 april.");
    }

    @Test
    @DisplayName(
        "dat de eerste of laatste stap geen moment is, en een datum bij wat geen vergadering is")
    void rand() throws IOException {
      verander("planning.yaml", "soort: moment\n    fase: voor", "soort: duur\n    fase: voor");
      verander(
          "planning.yaml",
          "    wie: Cliëntenraad\n",
          "    wie: Cliëntenraad\n    datum: raadsdatum\n");
      assertThat(fouten())
          .containsExactly(
              bestand("planning.yaml")
                  + ": Bij \"planning.yaml, stappen 1\" is de soort \"duur\". Verwacht: moment, want"
                  + " dit is de eerste of de laatste stap.",
              bestand("planning.yaml")
                  + ": Bij \"planning.yaml, stappen 2\" staat een keuze met een datum, maar de stap is"
                  + " geen vergadering. Verwacht: de soort vergadering, of geen datum.");
    }

    @Test
    @DisplayName("dat er te weinig stappen zijn")
    void teKort() throws IOException {
      String inhoud = Files.readString(map.resolve("planning.yaml"));
      int begin = inhoud.indexOf("stappen:\n\n");
      int eind = inhoud.indexOf("# Een besluit kan niet gelden");
      Files.writeString(
          map.resolve("planning.yaml"),
          inhoud.substring(0, begin) + "stappen: []\n" + inhoud.substring(eind));
      assertThat(fouten())
          .containsExactly(
              bestand("planning.yaml")
                  + ": In \"planning.yaml\" staan minder dan twee stappen. Verwacht: een eerste stap,"
                  + " en als laatste de dag waarop de regels ingaan.");
    }
  }

  @Test
  @DisplayName("leest een model zonder planning")
  void zonderPlanning() throws IOException {
    Files.delete(map.resolve("planning.yaml"));
    // The example's dossier is not read here: only a dossier with a planning of its own needs one.
    assertThat(new Modelbibliotheek(temp).lees(Modelbestanden.VERSIE).alsWaarde().orElseThrow())
        .extracting(Model::planning)
        .isEqualTo(Planningmodel.GEEN);
  }

  @Test
  @DisplayName("meldt de fouten van alle bestanden tegelijk")
  void alles() throws IOException {
    verander("keuzes.yaml", "    vraag: Biedt u mensen werkstages", "    standaard: Werkstages");
    verander("nieuwe-tekst.txt", "Artikel 7. Scholing {#scholing}", "Artikel 7. Scholing");
    verander("model.yaml", "titel:", "title:");
    Files.delete(map.resolve("besluit.yaml"));

    assertThat(fouten())
        .extracting(f -> f.replaceAll("[,:] .*", "").replace(map + "/", ""))
        .contains("keuzes.yaml", "nieuwe-tekst.txt", "besluit.yaml");
  }

  @Nested
  @DisplayName("meldt in toetsing en actualisatie.yaml")
  class Toetsing {

    private static final String WOORDEN = "toetsing/woorden.yaml";
    private static final String EISEN = "toetsing/eisen.yaml";

    @Test
    @DisplayName("een groep woorden die er niet is, en een die niemand gebruikt")
    void groep() throws IOException {
      verander(EISEN, "zin: [proefplaats, toestemming]", "zin: [proefplaats, toesteming]");
      verander(WOORDEN, "groepen:\n", "groepen:\n\n  vergeten:\n    - woord\n");

      assertThat(fouten())
          .contains(
              bestand(EISEN)
                  + ": eisen.yaml, eisen, proefplaats-toestemming, zoek 1: de groep woorden"
                  + " \"toesteming\" staat niet in woorden.yaml.",
              bestand(WOORDEN)
                  + ": Niets gebruikt de groep woorden \"vergeten\". Haal haar weg, of noem haar"
                  + " in eisen.yaml.");
    }

    @Test
    @DisplayName("een eis die er niet is")
    void eis() throws IOException {
      verander("toetsing/2024-01-01.yaml", "kern: [vervoer]", "kern: [vervoert]");

      assertThat(fouten())
          .anyMatch(f -> f.contains("de eis \"vervoert\" staat niet in eisen.yaml"));
    }

    @Test
    @DisplayName("woorden die niet te gebruiken zijn")
    void woorden() throws IOException {
      verander(WOORDEN, "    - zorgtak*\n", "    - zorgtak* …\n    - \"{aantal} uur\"\n");

      assertThat(fouten())
          .anyMatch(f -> f.contains("\"zorgtak* …\" is niet te gebruiken"))
          .anyMatch(f -> f.contains("\"{aantal} uur\" is niet te gebruiken"));
    }

    @Test
    @DisplayName("een manier van zoeken zonder of met twee plaatsen")
    void zoekvorm() throws IOException {
      verander(
          EISEN, "{zin: [proefplaats, toestemming]}", "{zin: [proefplaats], lid: [toestemming]}");

      assertThat(fouten()).anyMatch(f -> f.contains("noem precies één van zin, lid"));
    }

    @Test
    @DisplayName("een bestand met een andere datum dan zijn naam")
    void datum() throws IOException {
      verander("toetsing/2026-01-01.yaml", "vanaf: 2026-01-01", "vanaf: 2026-07-01");

      assertThat(fouten()).anyMatch(f -> f.contains("2026-07-01"));
    }

    @Test
    @DisplayName("een bepaling die het model niet heeft")
    void bepaling() throws IOException {
      verander("actualisatie.yaml", "bepaling: leer-werktraject\n", "bepaling: leerwerk\n");

      assertThat(fouten())
          .anyMatch(f -> f.contains("de bepaling \"leerwerk\" staat niet in de nieuwe tekst"));
    }
  }

  private List<String> fouten() {
    return new Modelbibliotheek(temp)
        .lees(Modelbestanden.VERSIE).fouten().stream().map(Fout::toString).toList();
  }

  private String bestand(String naam) {
    return map.resolve(naam).toString();
  }

  /** The line of a file, counted from 1, in which words stand. */
  private int regel(String naam, String woorden) throws IOException {
    List<String> regels = Files.readAllLines(map.resolve(naam));
    return regels.indexOf(
            regels.stream().filter(r -> r.contains(woorden)).findFirst().orElseThrow())
        + 1;
  }

  private void verander(String naam, String van, String naar) throws IOException {
    String tekst = Files.readString(map.resolve(naam));
    assertThat(tekst).contains(van);
    int begin = tekst.indexOf(van);
    Files.writeString(
        map.resolve(naam),
        tekst.substring(0, begin) + naar + tekst.substring(begin + van.length()));
  }
}
