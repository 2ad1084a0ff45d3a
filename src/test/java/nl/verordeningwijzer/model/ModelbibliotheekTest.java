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
    try (Stream<Path> bestanden = Files.list(Modelbestanden.map())) {
      for (Path bestand : bestanden.toList()) {
        Files.copy(bestand, map.resolve(bestand.getFileName()));
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
                  + " Verwacht: eenheden, grenzen, grondslag, lengte, niet-stijgend, opties,"
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

    private static final String GEHEEL =
        "altijd-geheel:\n  - bepaling: %s\n    reden: Het is te lang.";
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
