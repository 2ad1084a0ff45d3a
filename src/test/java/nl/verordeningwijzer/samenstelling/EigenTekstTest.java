package nl.verordeningwijzer.samenstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.EigenTekst.Soort;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.samenstelling.Proefmodel.Proeftekst;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Own texts: a municipality replaces, adds or drops provisions of the model, and everything else
 * follows. In these tests an own text is written as a line "what id" and its lines below it.
 */
@DisplayName("Een eigen tekst")
class EigenTekstTest {

  private static final String KEUZES =
      """
      premie: facultatief, waardetype: ja-nee
      plan: facultatief, waardetype: ja-nee
      bedrag: invulling, waardetype: bedrag
      eisen: invulling, waardetype: lijst
      """;

  private static final String MODEL =
      """
      Artikel 1. Begrippen {#begrippen}
      In deze verordening wordt verstaan onder: {#begrippen.tekst}
      - college: het bestuur; {#begrippen.college}
      - raad: de volksvertegenwoordiging; {#begrippen.raad}
      - wet: de Participatiewet. {#begrippen.wet}
      Artikel 2. Scholing {#scholing}
      1. Het college biedt scholing aan. {#scholing.aanbod}
      2. Het college weigert de scholing, bedoeld in het eerste lid, als: {#scholing.weigering}
      a. de persoon niet meewerkt; {#scholing.weigering.medewerking}
      b. de scholing te duur is; of {#scholing.weigering.duur}
      c. artikel 3, tweede lid, geldt. {#scholing.weigering.premie}
      3. Na een weigering op grond van het tweede lid, onderdeel b, kijkt het college opnieuw. {#scholing.opnieuw}
      [Artikel 3. Premie {#premie}
      1. De premie is [bedrag]{bedrag}. {#premie.hoogte}
      2. Wie artikel 2, derde lid, gebruikt krijgt geen premie. {#premie.samenloop}]{premie}
      Artikel 4. Slot {#slot}
      De artikelen 2 en 3 werken terug. {#slot.tekst}
      Bijlage bij artikel 2 {#bijlage}
      De eisen staan hier. {#bijlage.tekst}
      """;

  private static final String ANTWOORDEN = "premie: true\nbedrag: 100";

  @TempDir private Path map;
  private Proefmodel proef;

  @BeforeEach
  void lees() {
    proef = Proefmodel.in(map, KEUZES.replaceAll("(?m)^(plan|eisen):.*\\n", ""), "", MODEL);
  }

  private Proeftekst met(String... eigen) {
    return met(proef, ANTWOORDEN, eigen);
  }

  private static Proeftekst met(Proefmodel proef, String antwoorden, String... eigen) {
    Dossier dossier = proef.dossier("", antwoorden, "").metEigenTeksten(eigen(eigen));
    return new Proeftekst(
        Samensteller.wordt(
            proef.model(), dossier, Samensteller.was(proef.model(), dossier).regeling()));
  }

  /** "vervang scholing.aanbod" and the new lines below it. */
  private static List<EigenTekst> eigen(String... eigen) {
    return Arrays.stream(eigen)
        .map(tekst -> {
          List<String> regels = tekst.strip().lines().toList();
          String[] kop = regels.getFirst().split(" ");
          Soort soort =
              Arrays.stream(Soort.values())
                  .filter(s -> s.naam().equals(kop[0]))
                  .findFirst()
                  .orElseThrow();
          return new EigenTekst(
              new BepalingId(kop[1]), soort, regels.subList(1, regels.size()), "proef", List.of());
        })
        .toList();
  }

  /** The lines that the own texts changed: "- " what the model has without them, "+ " the new. */
  private String verschil(String... eigen) {
    return verschil(met().tekst(), met(eigen).tekst());
  }

  private static String verschil(String zonder, String met) {
    List<String> oud = new ArrayList<>(zonder.lines().toList());
    List<String> nieuw = met.lines().toList();
    List<String> uit = new ArrayList<>();
    int o = 0;
    for (String regel : nieuw) {
      int gelijk = oud.subList(o, oud.size()).indexOf(regel);
      if (gelijk < 0) {
        uit.add("+ " + regel);
      } else {
        oud.subList(o, o + gelijk).forEach(weg -> uit.add("- " + weg));
        o += gelijk + 1;
      }
    }
    oud.subList(o, oud.size()).forEach(weg -> uit.add("- " + weg));
    return uit.stream().sorted().collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  @DisplayName("verandert zonder meer niets")
  void geen() {
    assertThat(met().bevindingen()).isEmpty();
    assertThat(met().tekst()).contains("2. Wie artikel 2, derde lid, gebruikt krijgt geen premie.");
  }

  @Nested
  @DisplayName("vervangt")
  class Vervangt {

    @Test
    @DisplayName("een lid, met zijn onderdelen, en verwijzingen ernaar blijven")
    void lid() {
      assertThat(verschil("vervang scholing.weigering\n2. Het college weigert nooit."))
          .isEqualTo(
              """
              + 2. Het college weigert nooit.
              - 2. Het college weigert de scholing, bedoeld in het eerste lid, als:
              - a. de persoon niet meewerkt;
              - b. de scholing te duur is; of
              - c. artikel 3, tweede lid, geldt.
              """);
    }

    @Test
    @DisplayName("een lid door twee leden: wat volgt schuift op, ook in andere artikelen")
    void lidDoorTwee() {
      assertThat(verschil("vervang scholing.aanbod\n1. Er is scholing.\n2. Die is gratis."))
          .isEqualTo(
              """
              + 1. Er is scholing.
              + 2. Die is gratis.
              + 2. Wie artikel 2, vierde lid, gebruikt krijgt geen premie.
              + 3. Het college weigert de scholing, bedoeld in het eerste lid, als:
              + 4. Na een weigering op grond van het derde lid, onderdeel b, kijkt het college opnieuw.
              - 1. Het college biedt scholing aan.
              - 2. Het college weigert de scholing, bedoeld in het eerste lid, als:
              - 2. Wie artikel 2, derde lid, gebruikt krijgt geen premie.
              - 3. Na een weigering op grond van het tweede lid, onderdeel b, kijkt het college opnieuw.
              """);
    }

    @Test
    @DisplayName("alleen de woorden van een lid voor zijn onderdelen")
    void aanhef() {
      assertThat(verschil("vervang-regel scholing.weigering\n2. Het college kan weigeren als:"))
          .isEqualTo(
              """
              + 2. Het college kan weigeren als:
              - 2. Het college weigert de scholing, bedoeld in het eerste lid, als:
              """);
    }

    @Test
    @DisplayName("alleen een opschrift")
    void opschrift() {
      assertThat(verschil("vervang-regel scholing\nArtikel 2. Leren en ontwikkelen"))
          .isEqualTo("+ Artikel 2. Leren en ontwikkelen\n- Artikel 2. Scholing\n");
    }

    @Test
    @DisplayName("een onderdeel")
    void onderdeel() {
      assertThat(verschil("vervang scholing.weigering.duur\nb. de scholing te lang duurt; of"))
          .isEqualTo("+ b. de scholing te lang duurt; of\n- b. de scholing te duur is; of\n");
    }

    @Test
    @DisplayName("een begripsomschrijving")
    void begrip() {
      assertThat(verschil("vervang begrippen.raad\n- raad: de gemeenteraad;"))
          .isEqualTo("+ - raad: de gemeenteraad;\n- - raad: de volksvertegenwoordiging;\n");
    }

    @Test
    @DisplayName(
        "een artikel; een verwijzing naar een oud lid wordt gemeld en wijst nergens anders")
    void artikel() {
      Proeftekst tekst =
          met("vervang scholing\nArtikel 2. Leren\n1. Eerst.\n2. Zie het eerste lid.\n3. Dan.");
      assertThat(tekst.tekst())
          .contains("Artikel 2. Leren\n1. Eerst.\n2. Zie het eerste lid.\n3. Dan.\n");
      assertThat(tekst.bevindingen())
          .containsExactly("blokkerend verwijzing-naar-niets: artikel 3, tweede lid");
      assertThat(tekst.samenstelling().bevindingen())
          .extracting(Bevinding::bericht)
          .containsExactly(
              "De woorden \"artikel 2, derde lid\" verwijzen naar een bepaling die niet (meer) in de"
                  + " verordening staat: in het model artikel 2, derde lid (\"Scholing\"). Neem die"
                  + " bepaling op, of pas de keuze of de eigen tekst aan waardoor ernaar wordt"
                  + " verwezen.");
    }

    @Test
    @DisplayName("een artikel waarvan een lid zijn identiteit houdt: daarnaar blijft de verwijzing")
    void artikelMetIdentiteit() {
      Proeftekst tekst =
          met("vervang scholing\nArtikel 2. Leren\n1. Opnieuw. {#scholing.opnieuw}\n2. Klaar.");
      assertThat(tekst.bevindingen()).isEmpty();
      assertThat(tekst.tekst()).contains("2. Wie artikel 2, eerste lid, gebruikt");
    }

    @Test
    @DisplayName("de tekst van een artikel door leden")
    void tekstDoorLeden() {
      assertThat(verschil("vervang slot.tekst\n1. Dit werkt.\n2. Zie artikel 2."))
          .isEqualTo(
              """
              + 1. Dit werkt.
              + 2. Zie artikel 2.
              - De artikelen 2 en 3 werken terug.
              """);
    }

    @Test
    @DisplayName("een lid met onderdelen: onderdeel a is dan het nieuwe, of het wordt gemeld")
    void eigenOnderdelen() {
      String lid = "vervang scholing.weigering\n2. Dit zijn:\na. een; en\nb. wat onderdeel a zegt.";
      Proeftekst tekst = met(lid);
      assertThat(tekst.tekst()).contains("a. een; en\nb. wat onderdeel a zegt.");
      assertThat(tekst.bevindingen())
          .containsExactly("blokkerend verwijzing-naar-niets: artikel 2, derde lid");
      assertThat(met(lid.replace("onderdeel a", "onderdeel c")).bevindingen())
          .contains("blokkerend verwijzing-naar-niets: artikel 2, tweede lid, onderdeel b");
    }
  }

  @Nested
  @DisplayName("laat weg")
  class LaatWeg {

    @Test
    @DisplayName("het eerste lid")
    void eersteLid() {
      Proeftekst tekst = met("laat-weg scholing.aanbod");
      assertThat(tekst.tekst())
          .contains("2. Na een weigering op grond van het eerste lid, onderdeel b,")
          .contains("2. Wie artikel 2, tweede lid, gebruikt");
      assertThat(tekst.bevindingen())
          .containsExactly("blokkerend verwijzing-naar-niets: artikel 2, eerste lid");
    }

    @Test
    @DisplayName("het middelste lid")
    void middelsteLid() {
      Proeftekst tekst = met("laat-weg scholing.weigering");
      assertThat(tekst.tekst()).contains("2. Wie artikel 2, tweede lid, gebruikt");
      assertThat(tekst.bevindingen())
          .containsExactly("blokkerend verwijzing-naar-niets: artikel 2, tweede lid");
    }

    @Test
    @DisplayName("het laatste lid")
    void laatsteLid() {
      assertThat(met("laat-weg scholing.opnieuw").bevindingen())
          .containsExactly("blokkerend verwijzing-naar-niets: artikel 3, tweede lid");
    }

    @Test
    @DisplayName("een van twee leden: het andere verliest zijn nummer, ook in verwijzingen")
    void enigLid() {
      Proeftekst tekst = met("laat-weg premie.hoogte");
      assertThat(tekst.tekst())
          .contains("Artikel 3. Premie\nWie artikel 2, derde lid, gebruikt")
          .contains("c. artikel 3 geldt.");
      assertThat(tekst.bevindingen()).isEmpty();
    }

    @Test
    @DisplayName("alle leden: dan gaat het artikel")
    void alleLeden() {
      Proeftekst tekst = met("laat-weg premie.hoogte", "laat-weg premie.samenloop");
      assertThat(tekst.tekst()).doesNotContain("Premie").contains("Artikel 4. Slot");
      assertThat(tekst.bevindingen())
          .containsExactly(
              "blokkerend verwijzing-naar-niets: artikel 2, tweede lid, onderdeel c",
              "waarschuwing verwijzing-enkelvoud: artikel 4");
    }

    @ParameterizedTest(name = "onderdeel {0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            medewerking | a. de scholing te duur is; of\\nb. artikel 3, tweede lid, geldt. | onderdeel a, kijkt
            duur        | a. de persoon niet meewerkt; of\\nb. artikel 3, tweede lid, geldt. | onderdeel b, kijkt
            premie      | a. de persoon niet meewerkt; of\\nb. de scholing te duur is.       | onderdeel b, kijkt
            """)
    @DisplayName("een onderdeel: de leestekens van de lijst kloppen weer")
    void onderdeel(String onderdeel, String lijst, String verwijzing) {
      Proeftekst tekst = met("laat-weg scholing.weigering." + onderdeel);
      assertThat(tekst.tekst()).contains(lijst.replace("\\n", "\n")).contains(verwijzing);
      assertThat(tekst.bevindingen())
          .isEqualTo(
              onderdeel.equals("duur")
                  ? List.of("blokkerend verwijzing-naar-niets: artikel 2, derde lid")
                  : List.of());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            college | - raad: de volksvertegenwoordiging;\\n- wet: de Participatiewet.
            raad    | - college: het bestuur;\\n- wet: de Participatiewet.
            wet     | - college: het bestuur;\\n- raad: de volksvertegenwoordiging.
            """)
    @DisplayName("een begripsomschrijving")
    void begrip(String term, String over) {
      assertThat(met("laat-weg begrippen." + term).tekst())
          .contains("verstaan onder:\n" + over.replace("\\n", "\n") + "\nArtikel 2.");
    }

    @Test
    @DisplayName("een begripsomschrijving met onderdelen, geheel")
    void begripMetOnderdelen(@TempDir Path hier) {
      Proefmodel model =
          Proefmodel.in(
              hier,
              "",
              """
              Artikel 1. Begrippen {#b}
              Hier is: {#b.tekst}
              - aap: een dier; {#b.aap}
              - mens: wie: {#b.mens}
              a. loopt; of {#b.mens.a}
              b. praat; {#b.mens.b}
              - wolf: een dier. {#b.wolf}
              """);
      assertThat(met(model, "", "laat-weg b.mens").tekst())
          .isEqualTo("Artikel 1. Begrippen\nHier is:\n- aap: een dier;\n- wolf: een dier.");
    }

    @Test
    @DisplayName("een artikel: verwijzingen ernaar worden gemeld, uit een opsomming verdwijnt het")
    void artikel() {
      Proeftekst tekst = met("laat-weg premie");
      assertThat(tekst.tekst()).doesNotContain("Artikel 3").doesNotContain("Vervallen");
      assertThat(tekst.tekst()).contains("Artikel 2 werken terug.");
      assertThat(tekst.bevindingen())
          .containsExactly(
              "blokkerend verwijzing-naar-niets: artikel 2, tweede lid, onderdeel c",
              "waarschuwing verwijzing-enkelvoud: artikel 4");
    }

    @Test
    @DisplayName("een bijlage")
    void bijlage() {
      assertThat(verschil("laat-weg bijlage"))
          .isEqualTo("- Bijlage bij artikel 2\n- De eisen staan hier.\n");
    }
  }

  @Nested
  @DisplayName("voegt toe")
  class VoegtToe {

    @Test
    @DisplayName("een lid aan het eind")
    void lidAanHetEind() {
      assertThat(verschil("voeg-toe-na scholing\n4. Het derde lid geldt niet voor artikel 3."))
          .isEqualTo("+ 4. Het derde lid geldt niet voor artikel 3.\n");
      assertThat(verschil("voeg-toe-na scholing.opnieuw\n4. Het derde lid geldt hier."))
          .isEqualTo("+ 4. Het derde lid geldt hier.\n");
    }

    @Test
    @DisplayName("een lid in het midden: nummers en verwijzingen schuiven op")
    void lidInHetMidden() {
      assertThat(verschil("voeg-toe-na scholing.aanbod\n2. Het derde lid gaat voor."))
          .isEqualTo(
              """
              + 2. Het vierde lid gaat voor.
              + 2. Wie artikel 2, vierde lid, gebruikt krijgt geen premie.
              + 3. Het college weigert de scholing, bedoeld in het eerste lid, als:
              + 4. Na een weigering op grond van het derde lid, onderdeel b, kijkt het college opnieuw.
              - 2. Het college weigert de scholing, bedoeld in het eerste lid, als:
              - 2. Wie artikel 2, derde lid, gebruikt krijgt geen premie.
              - 3. Na een weigering op grond van het tweede lid, onderdeel b, kijkt het college opnieuw.
              """);
    }

    @Test
    @DisplayName("een tweede lid aan een artikel zonder leden")
    void tweedeLid() {
      assertThat(met("voeg-toe-na slot\n2. Het andere.").tekst())
          .contains("Artikel 4. Slot\n1. De artikelen 2 en 3 werken terug.\n2. Het andere.");
    }

    @Test
    @DisplayName("een onderdeel aan het eind: de leestekens volgen")
    void onderdeelAanHetEind() {
      assertThat(verschil("voeg-toe-na scholing.weigering\nd. het onmogelijk is"))
          .isEqualTo(
              """
              + b. de scholing te duur is;
              + c. artikel 3, tweede lid, geldt; of
              + d. het onmogelijk is.
              - b. de scholing te duur is; of
              - c. artikel 3, tweede lid, geldt.
              """);
    }

    @Test
    @DisplayName("een onderdeel in het midden: letters en verwijzingen volgen")
    void onderdeelInHetMidden() {
      assertThat(verschil("voeg-toe-na scholing.weigering.medewerking\nb. het onmogelijk is;"))
          .isEqualTo(
              """
              + 3. Na een weigering op grond van het tweede lid, onderdeel c, kijkt het college opnieuw.
              + b. het onmogelijk is;
              + c. de scholing te duur is; of
              + d. artikel 3, tweede lid, geldt.
              - 3. Na een weigering op grond van het tweede lid, onderdeel b, kijkt het college opnieuw.
              - b. de scholing te duur is; of
              - c. artikel 3, tweede lid, geldt.
              """);
    }

    @Test
    @DisplayName("een begripsomschrijving, op haar plaats in het alfabet")
    void begrip() {
      assertThat(met("voeg-toe-na begrippen\n- persoon: een mens.").tekst())
          .contains(
              "- college: het bestuur;\n- persoon: een mens;\n- raad: de volksvertegenwoordiging;\n"
                  + "- wet: de Participatiewet.\n");
    }

    @Test
    @DisplayName("een artikel met eigen leden en verwijzingen")
    void artikel() {
      Proeftekst tekst =
          met(
              "laat-weg premie.hoogte",
              """
              voeg-toe-na scholing
              Artikel 2a. Stage
              1. Er is een stage.
              2. Het eerste lid geldt naast artikel 3, tweede lid, en artikel 2a, eerste lid.
              """);
      assertThat(tekst.tekst())
          .contains(
              "Artikel 2a. Stage\n1. Er is een stage.\n"
                  + "2. Het eerste lid geldt naast artikel 3 en artikel 2a, eerste lid.\n"
                  + "Artikel 3. Premie\n");
      assertThat(tekst.bevindingen()).isEmpty();
    }

    @Test
    @DisplayName("een bijlage, aan het eind, waar zij ook aan hangt")
    void bijlage() {
      assertThat(met("voeg-toe-na premie\nBijlage bij artikel 3\nHet bedrag.").tekst())
          .endsWith("De eisen staan hier.\nBijlage bij artikel 3\nHet bedrag.");
    }

    @Test
    @DisplayName("meer na dezelfde bepaling, in de volgorde van het dossier")
    void meer() {
      assertThat(
              met(
                      "voeg-toe-na scholing.opnieuw\n4. Vier.",
                      "voeg-toe-na scholing.opnieuw\n5. Vijf.")
                  .tekst())
          .contains("\n4. Vier.\n5. Vijf.\nArtikel 3.");
    }

    @Test
    @DisplayName("blanco's van bekende keuzes en facultatieve woorden")
    void blanco() {
      String lid = "voeg-toe-na scholing\n4. Dit kost [bedrag]{bedrag}[, met premie]{premie}.";
      assertThat(met(lid).tekst()).contains("4. Dit kost € 100, met premie.");
      Proeftekst open = met(proef, "premie: false", lid);
      assertThat(open.tekst()).contains("4. Dit kost [bedrag].");
      assertThat(open.open()).hasSize(1).first().asString().startsWith("bedrag: artikel 2");
    }
  }

  @Nested
  @DisplayName("in een artikel dat facultatief is")
  class Facultatief {

    private static final String ZONDER = "premie: false";

    @ParameterizedTest
    @CsvSource({
      "voeg-toe-na premie.hoogte|2. Eigen.",
      "voeg-toe-na premie|3. Eigen.",
      "vervang premie.hoogte|1. Eigen.",
      "vervang premie|Artikel 3. Eigen|Eigen.",
    })
    @DisplayName("verdwijnt met het artikel")
    void verdwijnt(String eigen) {
      assertThat(met(proef, ZONDER, eigen.replace('|', '\n')).tekst()).doesNotContain("Eigen");
      assertThat(met(eigen.replace('|', '\n')).tekst()).contains("Eigen.");
    }

    @Test
    @DisplayName("blijft een artikel dat erna kwam")
    void artikelErna() {
      assertThat(met(proef, ZONDER, "voeg-toe-na premie\nArtikel 3a. Eigen\nTekst.").tekst())
          .contains("Artikel 3a. Eigen\nTekst.");
    }

    @Test
    @DisplayName("verdwijnt ook wat komt na een lid dat is weggelaten")
    void naWeggelaten() {
      String[] eigen = {"laat-weg premie.samenloop", "voeg-toe-na premie.samenloop\n2. Eigen."};
      assertThat(met(eigen).tekst()).contains("2. Eigen.");
      assertThat(met(proef, ZONDER, eigen).tekst()).doesNotContain("Eigen");
    }
  }

  @Nested
  @DisplayName("die niet kan, wordt één keer gemeld terwijl de rest wordt toegepast:")
  class KanNiet {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '~',
        textBlock =
            """
            vervang onbekend|1. Iets. ~ onbekend ~ staat niet in het model
            vervang scholing.aanbod|1. [Iets. ~ artikel 2, eerste lid (scholing.aanbod) ~ nergens gesloten
            vervang scholing.aanbod|1. [Iets]{nieuw}. ~ artikel 2, eerste lid (scholing.aanbod) ~ "nieuw"
            vervang scholing.aanbod|1. Zie artikel 99. ~ artikel 2, eerste lid (scholing.aanbod) ~ De woorden "artikel 99"
            vervang scholing.aanbod|1. Zie het achtste lid. ~ artikel 2, eerste lid (scholing.aanbod) ~ De woorden "het achtste lid"
            vervang scholing|1. Iets. ~ artikel 2 (scholing) ~ De regel "1. Iets." past hier niet
            vervang scholing.aanbod|Artikel 2a. Iets ~ artikel 2, eerste lid (scholing.aanbod) ~ past hier niet
            vervang scholing.aanbod|Iets. ~ artikel 2, eerste lid (scholing.aanbod) ~ past hier niet
            vervang scholing.aanbod|1. Een.|Artikel 2a. Iets|Iets. ~ artikel 2, eerste lid (scholing.aanbod) ~ past hier niet
            vervang scholing.weigering.duur|2. Iets. ~ artikel 2, tweede lid, onderdeel b (scholing.weigering.duur) ~ past hier niet
            voeg-toe-na scholing.aanbod|Artikel 2a. Iets|Iets. ~ artikel 2, eerste lid (scholing.aanbod) ~ past hier niet
            voeg-toe-na scholing.weigering.duur|3. Iets. ~ artikel 2, tweede lid, onderdeel b (scholing.weigering.duur) ~ past hier niet
            voeg-toe-na scholing|Artikel 4. Iets|Iets. ~ artikel 2 (scholing) ~ Er is al een artikel 4
            voeg-toe-na scholing|Artikel 2a. Iets|1. Een.|2. Zie het derde lid. ~ artikel 2 (scholing) ~ De woorden "het derde lid"
            voeg-toe-na scholing|4. Iets. {%slot} ~ artikel 2 (scholing) ~ "slot" staat al
            voeg-toe-na scholing|// niets ~ artikel 2 (scholing) ~ heeft geen tekst
            """)
    void kanNiet(String eigen, String plaats, String bericht) {
      String tekst = eigen.replace('|', '\n').replace('%', '#').replace("//", "#");
      Proeftekst zonder = met("vervang-regel slot\nArtikel 4. Einde");
      Proeftekst gemaakt = met(tekst, "vervang-regel slot\nArtikel 4. Einde");
      assertThat(gemaakt.tekst()).isEqualTo(zonder.tekst());
      assertThat(gemaakt.samenstelling().bevindingen())
          .singleElement()
          .satisfies(b -> {
            assertThat(b.ernst()).isEqualTo(Bevinding.Ernst.BLOKKEREND);
            assertThat(b.vindplaats()).isEqualTo("eigen tekst bij " + plaats);
            assertThat(b.bericht()).contains(bericht);
          });
    }

    @Test
    @DisplayName("bij een bepaling die al weg is")
    void alWeg() {
      Proeftekst tekst = met("laat-weg premie", "vervang premie.hoogte\n1. Eigen.");
      assertThat(tekst.tekst()).doesNotContain("Eigen");
      assertThat(tekst.bevindingen())
          .contains(
              "blokkerend eigen-tekst: eigen tekst bij artikel 3, eerste lid (premie.hoogte)");
    }
  }

  @Nested
  @DisplayName("in het voorbeeld van Lindewaard")
  class Voorbeeld {

    private static Uitwerking uitwerking(String... eigen) {
      Model model = Voorbeelddossier.lindewaard().model();
      return Voorbeelddossier.werkUit(
          model, Voorbeelddossier.lindewaard().dossier().metEigenTeksten(eigen(eigen)));
    }

    private static String tekst(Uitwerking uitwerking) {
      return Regels.van(uitwerking.wordt()).stream()
          .map(Regel::gedrukt)
          .collect(Collectors.joining("\n"));
    }

    private static List<String> zinnen(Uitwerking uitwerking) {
      return uitwerking.letters().stream().map(l -> l.letter() + " " + l.zin().voluit()).toList();
    }

    @Test
    @DisplayName("volgt het besluit en klopt het bewijs")
    void besluit() {
      Uitwerking uitwerking = uitwerking("laat-weg detacheringsbaan.detachering");
      assertThat(uitwerking.isBewezen()).isTrue();
      assertThat(zinnen(uitwerking))
          .contains(
              "G Artikel 6 wordt als volgt gewijzigd: 1. In het eerste lid wordt na ‘Het college"
                  + " kan’ ingevoegd ‘door detachering’. 2. Het tweede lid vervalt, onder"
                  + " vernummering van het derde lid tot tweede lid.");
    }

    @Test
    @DisplayName("laat een artikel dat er was zijn opschrift na, en een nieuw artikel niets")
    void vervallen() {
      Uitwerking uitwerking = uitwerking("laat-weg uitstroompremie", "laat-weg werkplekaanpassing");
      assertThat(tekst(uitwerking))
          .contains("Artikel 14. Uitstroompremie\n(Vervallen)\n")
          .doesNotContain("Artikel 14o.");
      assertThat(zinnen(uitwerking)).contains("N Artikel 14 vervalt.");
      assertThat(uitwerking.isBewezen()).isTrue();
    }

    @Test
    @DisplayName("meldt een onderdeel bij een onderdeel van een hoofdstuk dat eerder is weggelaten")
    void bijIetsDatWegIs() {
      Uitwerking uitwerking =
          uitwerking(
              "laat-weg jobcoaching-subsidie.voorwaarden.continuiteit",
              "laat-weg hoofdstuk-3a",
              "voeg-toe-na jobcoaching-subsidie.voorwaarden.continuiteit\na. iets anders;");
      assertThat(tekst(uitwerking)).doesNotContain("iets anders");
      assertThat(uitwerking.eigenBevindingen())
          .extracting(Bevinding::code)
          .contains("eigen-tekst")
          .doesNotContain("regel-zonder-plaats");
    }

    @Test
    @DisplayName("laat een paragraaf weg")
    void paragraaf() {
      Uitwerking uitwerking = uitwerking("laat-weg paragraaf-3a-4");
      assertThat(tekst(uitwerking)).doesNotContain("Paragraaf 3A.4").doesNotContain("Artikel 14l.");
      assertThat(uitwerking.isBewezen()).isTrue();
    }

    @Test
    @DisplayName("laat een hoofdstuk weg dat er was: de artikelen vervallen")
    void hoofdstuk() {
      Uitwerking uitwerking = uitwerking("laat-weg hoofdstuk-2");
      assertThat(tekst(uitwerking)).contains("Artikel 2. ").contains("(Vervallen)");
      assertThat(uitwerking.isBewezen()).isTrue();
    }

    @Test
    @DisplayName("laat een bijlage weg: wie ernaar verwijst wordt gemeld")
    void bijlage() {
      Uitwerking uitwerking = uitwerking("laat-weg bijlage-kwaliteit");
      assertThat(tekst(uitwerking)).doesNotContain("\nBijlage ");
      assertThat(uitwerking.isBewezen()).isTrue();
      assertThat(uitwerking.blokkerend()).isNotEmpty();
    }

    @Test
    @DisplayName("zet geen lid in een hoofdstuk")
    void lidInHoofdstuk() {
      Uitwerking uitwerking = uitwerking("voeg-toe-na hoofdstuk-2\n9. Eigen lid.");
      assertThat(tekst(uitwerking)).doesNotContain("Eigen lid");
      assertThat(uitwerking.blokkerend()).hasSize(1);
    }

    @Test
    @DisplayName("voegt een artikel en een lid toe aan het besluit")
    void toevoegen() {
      Uitwerking uitwerking =
          uitwerking(
              "voeg-toe-na scholing\nArtikel 7a. Taal\n1. Er is taal.\n2. Het eerste lid geldt.",
              "voeg-toe-na sociale-activering.aanbod\n2. Eigen lid.");
      assertThat(zinnen(uitwerking))
          .anyMatch(z -> z.contains("Na artikel 7 wordt een artikel ingevoegd, luidende:"));
      assertThat(tekst(uitwerking))
          .contains("3. Het college stemt de duur van de in het eerste lid");
      assertThat(uitwerking.isBewezen()).isTrue();
      assertThat(uitwerking.blokkerend()).isEmpty();
    }

    @Test
    @DisplayName("vervangt artikel 8, dat buiten het model ligt")
    void buiten() {
      Uitwerking uitwerking =
          uitwerking("vervang participatieplaats\nArtikel 8. Plaats\nEr is een.");
      assertThat(tekst(uitwerking)).contains("Artikel 8. Plaats\nEr is een.\n");
      assertThat(uitwerking.isBewezen()).isTrue();
    }

    @Test
    @DisplayName("voegt een onderdeel toe aan een lijst die is ingevuld")
    void lijst() {
      Uitwerking uitwerking = uitwerking("voeg-toe-na scholing.eisen\nd. de scholing is leuk");
      assertThat(tekst(uitwerking))
          .contains("certificaat; en\nd. de scholing is leuk.\n")
          .contains("twee jaar;\nc. ");
    }
  }
}
