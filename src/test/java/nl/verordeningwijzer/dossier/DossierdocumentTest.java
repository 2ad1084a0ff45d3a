package nl.verordeningwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelbibliotheek;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.samenstelling.Samensteller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the description of the dossier file shows is what the program reads. */
@DisplayName("De beschrijving van het dossierbestand")
class DossierdocumentTest {

  private static final Path DOCUMENT = Path.of("src/site/markdown/dossier.md");
  private static final Path MODELLEN = Path.of("model-verordening");
  private static final Pattern BLOK = Pattern.compile("(?s)```json\\n(.*?)```");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DossierStore store = new DossierStore(new Modelbibliotheek(MODELLEN), new Opslag());

  @TempDir Path map;

  private static String document() throws Exception {
    return Files.readString(DOCUMENT);
  }

  static List<String> blokken() throws Exception {
    return BLOK.matcher(document()).results().map(m -> m.group(1)).toList();
  }

  /** A part of a dossier is read with what the first, whole one has beside it. */
  private DossierStore.Geopend lees(String blok) throws Exception {
    ObjectNode json = (ObjectNode) JSON.readTree(blokken().getFirst());
    json.setAll((ObjectNode) JSON.readTree(blok));
    Path bestand = Files.writeString(map.resolve("d.verordening"), json.toString());
    var gelezen = store.lees(bestand);
    assertThat(gelezen.fouten()).as(blok).isEmpty();
    return gelezen.alsWaarde().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("blokken")
  @DisplayName("geeft voorbeelden die kunnen, en die bij opslaan blijven wat zij zijn")
  void voorbeelden(String blok) throws Exception {
    DossierStore.Geopend geopend = lees(blok);
    Path kopie = map.resolve("kopie.verordening");
    assertThat(store.schrijf(kopie, geopend.dossier()).fouten()).isEmpty();
    assertThat(store.lees(kopie).alsWaarde().orElseThrow().dossier()).isEqualTo(geopend.dossier());
    Model model = geopend.model();
    assertThat(
            Samensteller.wordt(
                    model, geopend.dossier(), Samensteller.was(model, geopend.dossier()).regeling())
                .bevindingen())
        .extracting(Bevinding::code)
        .doesNotContain("eigen-tekst");
  }

  @Test
  @DisplayName("geeft van elk waardetype van het model een voorbeeld")
  void waardetypes() throws Exception {
    Set<Waardetype> getoond = new TreeSet<>();
    for (String blok : blokken()) {
      DossierStore.Geopend geopend = lees(blok);
      geopend
          .dossier()
          .wordt()
          .waarden()
          .keySet()
          .forEach(k -> getoond.add(geopend.model().keuzes().get(k).waardetype()));
    }
    assertThat(getoond)
        .containsAll(lees("{}").model().keuzes().values().stream().map(Keuze::waardetype).toList());
  }

  @Test
  @DisplayName("noemt alles wat er kan staan")
  void namen() throws Exception {
    Stream<String> namen =
        Stream.of(
                Arrays.stream(Waardetype.values()).map(Waardetype::naam),
                Arrays.stream(EigenTekst.Soort.values()).map(EigenTekst.Soort::naam),
                Arrays.stream(Dossier.Status.values()).map(Dossier.Status::naam),
                Arrays.stream(Uitgangspunt.values()).map(Uitgangspunt::naam),
                Arrays.stream(Dossier.Getallen.values()).map(Dossier.Getallen::naam),
                Arrays.stream(Dossier.HeleArtikelen.values()).map(Dossier.HeleArtikelen::naam),
                Stream.of(
                    "was",
                    "wordt",
                    "buiten-model",
                    "eigen-teksten",
                    "uitwegen",
                    "getallen",
                    "hele-artikelen",
                    "na-te-kijken",
                    "redenen",
                    "bevroren",
                    "planning",
                    "duren",
                    "vergaderingen",
                    "vergaderdata",
                    "zonder",
                    "klaar",
                    "was-elders"))
            .flatMap(s -> s)
            .map(naam -> "`" + naam + "`");
    assertThat(document()).contains(namen.collect(Collectors.toList()));
  }
}
