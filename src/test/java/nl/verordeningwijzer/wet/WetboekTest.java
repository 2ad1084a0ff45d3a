package nl.verordeningwijzer.wet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.model.Modelbestanden;
import nl.verordeningwijzer.regeling.Uitkomst;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the data of the model name as grondslag can be read in the program. */
class WetboekTest {

  private static final LocalDate IN_2024 = LocalDate.of(2024, 7, 1);
  private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 15);

  private static final String GEEN_TEKST = "of this act we have no text";

  /** What is named without its text being here, with the reason. */
  private static final Map<String, String> ZONDER_TEKST =
      Map.ofEntries(
          Map.entry(
              "artikel 35 van de Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte"
                  + " werkloze werknemers",
              GEEN_TEKST),
          Map.entry(
              "artikel 35 van de Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte"
                  + " gewezen zelfstandigen",
              GEEN_TEKST),
          Map.entry("artikel 47 van de Participatiewet", "this article is not among the quoted"),
          Map.entry("artikel 82 van de Gemeentewet", GEEN_TEKST),
          Map.entry("artikel 147, eerste lid, van de Gemeentewet", GEEN_TEKST),
          Map.entry("artikel 160, eerste lid, van de Gemeentewet", GEEN_TEKST),
          Map.entry("artikel 8 van de Bekendmakingswet", GEEN_TEKST),
          Map.entry("Aanwijzingen 5.62 en 5.63 voor de regelgeving", "this is no act"),
          Map.entry(
              "de artikelen 8a, eerste lid, aanhef en onder a, c, d en e en tweede lid en 10b,"
                  + " [vijfde lid en]{extra-beschut-werk} zevende lid, van de Participatiewet",
              "the words of VNG in the decision, brackets and all: printed, never looked up"));

  private static Wetboek wetboek() {
    return switch (Wetboek.lees(Modelbestanden.map().resolve("wetteksten"))) {
      case Uitkomst.Gelukt<Wetboek>(Wetboek boek) -> boek;
      case Uitkomst.Mislukt<Wetboek> mislukt -> throw new AssertionError(mislukt.fouten());
    };
  }

  /**
   * The passages as they could be printed: what is meant between arrows, what leads to it plain.
   */
  private static String gedrukt(String grondslag, LocalDate dag) {
    return wetboek().zoek(grondslag, dag).stream()
        .map(p ->
            switch (p) {
              case Passage.Bekend b -> gedrukt(b);
              case Passage.Onbekend o -> o.wet() + " | " + o.artikel() + " | " + o.adres();
            })
        .collect(Collectors.joining("\n"));
  }

  private static String gedrukt(Passage.Bekend b) {
    List<String> regels = new ArrayList<>();
    regels.add(b.wet() + " " + b.tekst().dag() + ", artikel " + b.artikel().nummer());
    for (int i = 0; i < b.artikel().regels().size(); i++) {
      Wetsregel regel = b.artikel().regels().get(i);
      String kort =
          regel.nummer() + " " + regel.tekst().substring(0, Math.min(30, regel.tekst().length()));
      if (b.betreft().contains(i)) {
        regels.add("> " + kort.strip());
      } else if (b.aankondiging().contains(i)) {
        regels.add("  " + kort.strip());
      }
    }
    b.ontbreekt().forEach(d -> regels.add("? " + d.van().stappen()));
    return String.join("\n", regels);
  }

  @Test
  void aPartOfAnArticleIsShownWithTheLinesThatLeadToIt() {
    assertThat(
            gedrukt(
                "artikel 8a, tweede lid, onderdeel e, onder 2°, van de Participatiewet", IN_2026))
        .isEqualTo(
            """
            Participatiewet 2026-01-01, artikel 8a
              2. De regels, bedoeld in het eers
              e. met betrekking tot de persoonl
            > 2°. welke kwaliteitseisen aan een\
            """);
  }

  @Test
  void whatStandsUnderAPartBelongsToIt() {
    assertThat(
            gedrukt("artikel 8a, tweede lid, onderdelen e en f, van de Participatiewet", IN_2024))
        .isEqualTo(
            """
            Participatiewet 2024-01-01, artikel 8a
              2. De regels, bedoeld in het eers
            > e. met betrekking tot de persoonl
            > 1°. de duur en intensiteit van de
            > 2°. welke kwaliteitseisen aan een
            > f. op welke wijze het college wel
            > 1°. een vervoersvoorziening die er
            > 2°. een noodzakelijke intermediair
            > 3°. een meeneembare voorziening vo\
            """);
  }

  @Test
  void anArticleWithoutLedenHasItsParts() {
    assertThat(gedrukt("artikel 6, onderdeel h, van de Participatiewet", IN_2024))
        .isEqualTo(
            """
            Participatiewet 2024-01-01, artikel 6
            > h. proefplaats: het verrichten va\
            """);
    assertThat(gedrukt("artikel 10f van de Participatiewet", IN_2026))
        .isEqualTo(
            """
            Participatiewet 2026-01-01, artikel 10f
            > Vervallen\
            """);
  }

  @Test
  void moreArticlesAreMorePassages() {
    assertThat(
            gedrukt(
                "artikel 7, derde lid, onderdeel a, en artikel 7a van de Participatiewet", IN_2024))
        .isEqualTo(
            """
            Participatiewet 2024-01-01, artikel 7
              3. Het eerste lid, onderdeel a, i
            > a. jonger dan 27 jaar die uit ’s
            Participatiewet | 7a | https://wetten.overheid.nl/BWBR0015703/2024-01-01\
            """);
  }

  @Test
  void moreSubonderdelenAndARangeAreAllMeant() {
    assertThat(
            gedrukt(
                "artikel 7, eerste lid, onderdeel a, onder 5° en 6°, van de Participatiewet",
                IN_2024))
        .contains("> 5°. personen met een uitkering", "> 6°. personen met een uitkering")
        .doesNotContain("> 4°", "> 7°");
    assertThat(
            gedrukt("artikel 10a, tweede tot en met vierde lid, van de Participatiewet", IN_2024))
        .contains("> 2. Onder", "> 3. Voor", "> 4. Voor")
        .doesNotContain("> 5.");
  }

  @Test
  void aLidThatWasRenumberedOrIsNotThereIsToldAsSuch() {
    assertThat(gedrukt("artikel 7, tiende lid, van de Participatiewet", IN_2024))
        .endsWith("> 10. Het slot van het eerste lid, o");
    assertThat(gedrukt("artikel 7, tiende lid, van de Participatiewet", IN_2026))
        .contains("? [Stap[niveau=ARTIKEL, nummer=7], Stap[niveau=LID, nummer=10]]");
  }

  @Test
  void theTextOfADayIsTheNewestThatIsNotNewer() {
    Wetboek boek = wetboek();
    assertThat(boek.dagen("Participatiewet"))
        .containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 1));
    assertThat(boek.op("Participatiewet", LocalDate.of(2025, 12, 31)).orElseThrow().dag())
        .isEqualTo(LocalDate.of(2024, 1, 1));
    assertThat(boek.op("Participatiewet", LocalDate.of(2023, 7, 1)).orElseThrow().dag())
        .as("before all that is known")
        .isEqualTo(LocalDate.of(2024, 1, 1));
    assertThat(boek.op("Awb", IN_2026)).isEmpty();
  }

  @Test
  void wordsThatAreNotUnderstoodAreNotGuessedAt() {
    assertThat(gedrukt("artikel 8a van de Participatiewet en de geschiedenis daarvan", IN_2026))
        .endsWith(" | 8a | https://wetten.overheid.nl");
    assertThat(gedrukt("het eerste lid van de Participatiewet", IN_2026))
        .isEqualTo("het eerste lid van de Participatiewet |  | https://wetten.overheid.nl");
    assertThat(gedrukt("de bedoeling van artikel 8a van de Participatiewet", IN_2026))
        .isEqualTo(
            "de bedoeling van artikel 8a van de Participatiewet |  | https://wetten.overheid.nl");
  }

  @Test
  void everyGrondslagInTheDataOfTheModelCanBeRead() throws IOException {
    Map<String, String> mist = new TreeMap<>();
    for (Map.Entry<String, String> grondslag : grondslagen().entrySet()) {
      boolean bekend =
          Stream.of(IN_2024, IN_2026)
              .anyMatch(dag ->
                  wetboek().zoek(grondslag.getKey(), dag).stream()
                      .allMatch(p ->
                          p instanceof Passage.Bekend b
                              && b.ontbreekt().isEmpty()
                              && !b.betreft().isEmpty()));
      if (!bekend) {
        mist.put(grondslag.getKey(), grondslag.getValue());
      }
    }
    assertThat(mist.keySet()).as("named in %s", mist).isEqualTo(ZONDER_TEKST.keySet());
  }

  /** Every grondslag with the file that names it. */
  private static Map<String, String> grondslagen() throws IOException {
    Map<String, String> gevonden = new TreeMap<>();
    try (Stream<Path> paden = Files.walk(Modelbestanden.map())) {
      for (Path pad : paden.filter(p -> p.toString().endsWith(".yaml")).toList()) {
        verzamel(new YAMLMapper().readTree(Files.readString(pad)), pad.toString(), gevonden);
      }
    }
    assertThat(gevonden).hasSizeGreaterThan(25);
    return gevonden;
  }

  private static void verzamel(JsonNode knoop, String pad, Map<String, String> gevonden) {
    knoop
        .properties()
        .forEach(veld -> {
          if (veld.getKey().equals("grondslag") && veld.getValue().isString()) {
            gevonden.put(veld.getValue().asString(), pad);
          } else if (veld.getKey().equals("grondslagen")) {
            // In the decision: with the bracket of the choice around it.
            veld.getValue()
                .forEach(
                    g -> gevonden.put(g.asString().replaceAll("^\\[|\\]\\{[^}]*\\}$", ""), pad));
          }
        });
    knoop.forEach(deel -> verzamel(deel, pad, gevonden));
  }

  @Test
  void everyLineOfTheTextsIsRead() throws IOException {
    for (Path pad : paden()) {
      long regels = Files.readAllLines(pad).stream().skip(2).filter(r -> !r.isBlank()).count();
      Wettekst tekst = Wettekstlezer.lees(pad).alsWaarde().orElseThrow();
      long gelezen = tekst.artikelen().stream().mapToLong(a -> 1 + a.regels().size()).sum();
      assertThat(gelezen).as(pad.toString()).isEqualTo(regels);
      assertThat(tekst.bron()).contains("wetten.overheid.nl");
      assertThat(pad.getFileName().toString()).isEqualTo(tekst.dag() + ".txt");
    }
  }

  private static List<Path> paden() throws IOException {
    try (Stream<Path> paden = Files.walk(Modelbestanden.map().resolve("wetteksten"))) {
      return paden.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void whatAFileSaysWrongIsNamedWithItsLine() {
    assertThat(Wettekstlezer.lees("p.txt", "Participatiewet\n").fouten().getFirst().toString())
        .startsWith("p.txt, regel 1: De eerste regel noemt niet de wet");
    assertThat(
            Wettekstlezer.lees(
                    "p.txt",
                    """
                    Participatiewet (BWBR0015703), geldend per 2026-01-01
                    wetten.overheid.nl

                    Artikel 1 Begrippen
                        1°. nergens onder
                    """)
                .fouten()
                .getFirst()
                .toString())
        .startsWith(
            "p.txt, regel 5: Deze regel hoort nergens bij. Gevonden: \"1°. nergens onder\"");
  }
}
