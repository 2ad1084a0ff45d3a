package nl.verordeningwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.KeuzeId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of what other municipalities chose, held against the tables of the studies. */
@DisplayName("De cijfers van andere gemeenten")
class CijfersTest {

  private static final Model MODEL = Modelbestanden.model();

  private static List<Cijfer> van(String plaats) {
    return MODEL.cijfers().stream().filter(c -> c.plaats().equals(plaats)).toList();
  }

  private static String waarden(List<Cijfer> cijfers) {
    return cijfers.stream()
        .map(c -> c.waarde().toPlainString().replace('.', ','))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("zijn die van de tabel, in dezelfde volgorde")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tabel 2.1  | Regioplan 2025             | 323 | 97,2; 95,5; 94,8; 92,8; 96,2; 95,5; 88,3
          tabel 2.2  | Regioplan 2025             | 323 | 98,3; 95,9; 75,9; 69,3; 43,8; 40,3; 39,3
          tabel 6.6  | Ervaringen gemeenten 2017  | 108 | 65,7; 13,0; 0,9; 20,4
          tabel 6.10 | Ervaringen gemeenten 2017  | 106 | 17,9; 38,7; 7,5; 2,8; 4,7; 28,3
          tabel 6.11 | Ervaringen gemeenten 2017  | 106 | 0,9; 7,5; 1,9; 5,7; 2,8; 11,3; 69,8
          tabel 6.12 | Ervaringen gemeenten 2017  | 106 | 4,7; 8,5; 12,3; 13,2; 29,2; 32,1
          tabel 6.13 | Ervaringen gemeenten 2017  | 106 | 31,1; 4,7; 11,3; 57,5; 38,8; 24,5; 8,5
          """)
  void tabel(String plaats, String bron, int n, String waarden) {
    List<Cijfer> tabel = van(plaats);
    assertThat(waarden(tabel)).isEqualTo(waarden);
    assertThat(tabel)
        .allMatch(c -> c.bron().naam().equals(bron))
        .allMatch(c -> c.n().equals(OptionalInt.of(n)))
        .allMatch(c -> c.eenheid() == Cijfer.Maat.PROCENT);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("zijn samen honderd procent, op afronding na, waar een gemeente één antwoord gaf")
  @CsvSource({"tabel 6.6", "tabel 6.10", "tabel 6.11", "tabel 6.12"})
  void samenHonderd(String plaats) {
    BigDecimal som =
        van(plaats).stream().map(Cijfer::waarde).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(som).isBetween(new BigDecimal("99.7"), new BigDecimal("100.3"));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("zijn die van de lopende tekst")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          paragraaf 2.3, onder Proefplaatsing                                                | 97; 86; 83; 2,3; 4,3; 24; 6
          paragraaf 2.3, onder Het administratieve proces voor de loonkostensubsidie         | 74; 26
          paragraaf 2.3 en figuur 2.1                                                        | 72; 80; 74
          paragraaf 2.3, onder Inzet voorzieningen en hulpmiddelen                           | 94; 93; 90
          paragraaf 2.3, onder Persoonlijke ondersteuning                                    | 98; 26
          paragraaf 2.3, onder Integrale ondersteuning en voortzetting van ondersteuning     | 81; 83; 29; 20; 16
          paragraaf 6.7                                                                      | 10; 5; 10; 5; 3; 52
          """)
  void lopendeTekst(String plaats, String waarden) {
    assertThat(waarden(van(plaats))).isEqualTo(waarden);
  }

  @Test
  @DisplayName("gaan samen over de twee onderzoeken, met voor elk een kanttekening en het jaar")
  void bronnen() {
    assertThat(MODEL.cijfers().stream().map(Cijfer::bron).distinct())
        .extracting(Cijferbron::naam, Cijferbron::jaar)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Regioplan 2025", 2025),
            org.assertj.core.groups.Tuple.tuple("Ervaringen gemeenten 2017", 2017));
    assertThat(MODEL.cijfers()).allMatch(c -> !c.bron().kanttekening().isBlank());
  }

  @Test
  @DisplayName("zijn elk een eigen zin, met een punt, die op één regel past")
  void zinnen() {
    List<String> zinnen = MODEL.cijfers().stream().map(Cijfer::tekst).toList();
    assertThat(zinnen).doesNotHaveDuplicates().allMatch(z -> z.matches("[A-Z\\d].*[^.]\\."));
    assertThat(zinnen).allMatch(z -> z.length() <= 130, "hoogstens 130 tekens");
  }

  @Test
  @DisplayName("vullen alleen een antwoord in dat de meeste gemeenten hebben en de wet toelaat")
  void gangbaar() {
    List<String> gangbaar =
        MODEL.cijfers().stream()
            .filter(c -> c.gangbaar().isPresent())
            .map(c ->
                c.gangbaar().get().keuze()
                    + " = "
                    + c.gangbaar().get().antwoord()
                    + ": "
                    + c.tekst())
            .toList();
    assertThat(gangbaar)
        .containsExactly(
            "lks-proces = preferent: 74 procent van de gemeenten volgt bij loonkostensubsidie de"
                + " landelijke werkwijze (het preferente proces).",
            "dienstverband-maanden = 6: Bij 69,3 procent van de gemeenten is voor begeleiding een"
                + " dienstverband van ten minste zes maanden nodig.");
  }

  @Test
  @DisplayName("horen bij een keuze, met het antwoord waarover het gaat")
  void vanEenKeuze() {
    KeuzeId eigen = new KeuzeId("jobcoach-eigen");
    assertThat(
            MODEL.cijfers(eigen).stream()
                .map(c ->
                    waarden(List.of(c))
                        + " "
                        + c.keuzes().stream()
                            .filter(o -> o.keuze().equals(eigen))
                            .map(Cijfer.Over::optie)
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining())))
        .containsExactly("17,9 gecontracteerd", "38,7 in-dienst", "28,3 ");
    assertThat(MODEL.cijfers(new KeuzeId("werkstage"))).isEmpty();
  }

  @Test
  @DisplayName("laten geen keuze of bepaling weg waarover het onderzoek iets zegt")
  void onderwerpen() {
    HashSet<String> keuzes = new HashSet<>();
    HashSet<String> artikelen = new HashSet<>();
    for (Cijfer cijfer : MODEL.cijfers()) {
      cijfer.keuzes().forEach(o -> keuzes.add(o.keuze().waarde()));
      cijfer.bepalingen().forEach(b -> artikelen.add(b.waarde().replaceAll("\\..*", "")));
    }
    assertThat(keuzes)
        .containsExactlyInAnyOrder(
            "lks-proces",
            "loonwaarde-termijn",
            "dienstverband-maanden",
            "ondersteuning-aanvraagtermijn",
            "jobcoach-opdrachtgever",
            "kwaliteit-vorm",
            "kwaliteit-inhoud",
            "jobcoach-regime",
            "jobcoach-regiems",
            "jobcoach-percentages",
            "jobcoach-uren-halfjaar-1",
            "jobcoach-uren-halfjaar-2",
            "jobcoach-uren-daarna",
            "jobcoach-uren-duur",
            "jobcoach-eigen",
            "jobcoach-ook-overgang",
            "werkplekaanpassing");
    assertThat(artikelen)
        .containsExactlyInAnyOrder(
            "proefplaats",
            "lks-proces",
            "ondersteuning-voorwaarden",
            "ondersteuning-aanvraag",
            "ondersteuning-bij-werk",
            "ondersteuning-specifiek",
            "jobcoaching",
            "jobcoaching-subsidie",
            "vervoersvoorziening",
            "intermediaire-activiteit",
            "meeneembare-voorziening",
            "werkplekaanpassing",
            "bijlage-lks-proces",
            "bijlage-kwaliteit");
  }

  /** The same figure may not say one thing here and another beside a suggested answer. */
  @Test
  @DisplayName("zijn die van de voorbeelden die bij een keuze worden aangereikt")
  void suggesties() {
    List<String> gemeld =
        MODEL.keuzes().values().stream()
            .flatMap(k -> k.suggesties().stream())
            .map(Keuze.Suggestie::bron)
            .filter(b -> b.startsWith("Regioplan"))
            .toList();
    assertThat(gemeld)
        .containsExactlyElementsOf(
            MODEL.cijfers(new KeuzeId("kwaliteit-inhoud")).stream()
                .map(c ->
                    c.bron().naam()
                        + ", "
                        + c.plaats()
                        + ": "
                        + waarden(List.of(c))
                        + " procent van de gemeenten")
                .toList());
  }
}
