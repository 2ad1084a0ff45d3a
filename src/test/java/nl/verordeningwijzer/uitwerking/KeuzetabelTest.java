package nl.verordeningwijzer.uitwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.DossierStore;
import nl.verordeningwijzer.dossier.Opslag;
import nl.verordeningwijzer.model.Modelbibliotheek;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.samenstelling.Openstaand;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a lawyer expects to read for an answer, word for word: {@code keuzetabel.txt}, beside the
 * resources of this package, says how its cases are written. Every case is the example of
 * Lindewaard with other answers.
 */
@DisplayName("De keuzetabel")
class KeuzetabelTest {

  private static final String BESTAND = "keuzetabel.txt";
  private static final String NIETS = "(niets)";
  private static final JsonMapper JSON = new JsonMapper();
  private static final Uitwerking VOORBEELD = Voorbeelddossier.lindewaard().uitwerking();

  @TempDir private Path map;

  /** The words that stand in one place. */
  private record Verwacht(String plaats, List<String> regels) {}

  /** A block of the table. */
  private record Geval(
      String naam,
      Map<String, String> keuzes,
      List<Verwacht> teksten,
      Set<String> meldt,
      Set<String> houdtTegen,
      Set<String> vervalt,
      Set<String> open) {

    @Override
    public String toString() {
      return naam;
    }
  }

  static Stream<Geval> gevallen() throws IOException {
    try (InputStream bestand = KeuzetabelTest.class.getResourceAsStream(BESTAND)) {
      String tekst = new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
      String zonderUitleg =
          tekst.lines().filter(r -> !r.startsWith("#")).collect(Collectors.joining("\n"));
      return Arrays.stream(zonderUitleg.split("(?m)^== "))
          .filter(blok -> !blok.isBlank())
          .map(KeuzetabelTest::geval);
    }
  }

  private static Geval geval(String blok) {
    List<String> regels = blok.lines().filter(r -> !r.isBlank()).toList();
    Geval geval =
        new Geval(
            regels.getFirst().strip(),
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>());
    for (String regel : regels.subList(1, regels.size())) {
      if (regel.startsWith("> ")) {
        geval.teksten().getLast().regels().add(regel.substring(2));
        continue;
      }
      String[] delen = regel.split(": ", 2);
      switch (delen[0]) {
        case "plaats" -> geval.teksten().add(new Verwacht(delen[1], new ArrayList<>()));
        case "meldt" -> geval.meldt().addAll(List.of(delen[1].split(", ")));
        case "houdt tegen" -> geval.houdtTegen().addAll(List.of(delen[1].split(", ")));
        case "vervalt" -> geval.vervalt().addAll(List.of(delen[1].split(", ")));
        case "open" -> geval.open().addAll(List.of(delen[1].split(", ")));
        default -> geval.keuzes().put(delen[0], delen[1]);
      }
    }
    return geval;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("gevallen")
  @DisplayName("geeft voor elk antwoord de woorden die er dan staan")
  void woorden(Geval geval) throws IOException {
    Uitwerking uitwerking = werkUit(geval.keuzes());

    for (Verwacht verwacht : geval.teksten()) {
      assertThat(gedrukt(uitwerking, verwacht.plaats()))
          .as(verwacht.plaats())
          .isEqualTo(verwacht.regels());
    }
    Set<String> houdtTegen =
        codes(
            zonderToetsing(uitwerking).stream()
                .filter(b -> b.ernst() == Bevinding.Ernst.BLOKKEREND)
                .toList());
    Set<String> meldt = codes(zonderToetsing(uitwerking));
    Set<String> voorbeeld = codes(zonderToetsing(VOORBEELD));
    assertThat(verschil(meldt, houdtTegen, voorbeeld)).as("meldt").isEqualTo(geval.meldt());
    assertThat(houdtTegen).as("houdt tegen").isEqualTo(geval.houdtTegen());
    assertThat(verschil(voorbeeld, meldt)).as("vervalt").isEqualTo(geval.vervalt());
    assertThat(uitwerking.openstaand().stream().map(Openstaand::id).collect(Collectors.toSet()))
        .as("open")
        .isEqualTo(geval.open());
    assertThat(uitwerking.isBewezen()).as("het besluit geeft de nieuwe tekst").isTrue();
  }

  /** What the law makes of the text is not about answers; it has tests of its own. */
  private static List<Bevinding> zonderToetsing(Uitwerking uitwerking) {
    return uitwerking.eigenBevindingen();
  }

  @Test
  @DisplayName("heeft genoeg gevallen, elk met een eigen naam en met woorden")
  void tabel() throws IOException {
    assertThat(gevallen())
        .hasSizeGreaterThanOrEqualTo(45)
        .allSatisfy(g -> assertThat(g.teksten()).isNotEmpty())
        .allSatisfy(g -> assertThat(g.teksten()).noneMatch(t -> t.regels().isEmpty()))
        .extracting(Geval::naam)
        .doesNotHaveDuplicates();
  }

  // The dossier -----------------------------------------------------------------------------------

  /** The file of the example with other answers, read as every dossier is read. */
  private Uitwerking werkUit(Map<String, String> keuzes) throws IOException {
    ObjectNode dossier = (ObjectNode) JSON.readTree(Files.readString(Voorbeelddossier.BESTAND));
    // The table is about the model's words.
    dossier.remove("uitwegen");
    ObjectNode wordt = (ObjectNode) dossier.get("wordt");
    wordt.set("kwaliteit-inhoud", wordt.path("kwaliteit-inhoud").path("items"));
    keuzes.forEach((keuze, antwoord) -> antwoord(dossier, keuze, antwoord));
    Path bestand = map.resolve("geval.verordening");
    Files.writeString(bestand, JSON.writeValueAsString(dossier));
    DossierStore.Geopend geopend =
        new DossierStore(new Modelbibliotheek(Voorbeelddossier.MODELLEN), new Opslag())
            .lees(bestand)
            .alsWaarde()
            .orElseThrow();
    return Voorbeelddossier.werkUit(Voorbeelddossier.lindewaard().model(), geopend.dossier());
  }

  private static void antwoord(ObjectNode dossier, String keuze, String antwoord) {
    if (keuze.startsWith("uitweg ")) {
      dossier.withObjectProperty("uitwegen").put(keuze.substring("uitweg ".length()), antwoord);
      return;
    }
    boolean was = keuze.startsWith("nu ");
    ObjectNode kolom = (ObjectNode) dossier.get(was ? "was" : "wordt");
    String id = was ? keuze.substring("nu ".length()) : keuze;
    if (antwoord.equals("leeg")) {
      kolom.remove(id);
    } else {
      kolom.set(id, waarde(antwoord));
    }
  }

  private static JsonNode waarde(String antwoord) {
    return switch (antwoord) {
      case "ja" -> JSON.readTree("true");
      case "nee" -> JSON.readTree("false");
      default -> JSON.readTree(antwoord);
    };
  }

  // What came of it -------------------------------------------------------------------------------

  private static List<String> gedrukt(Uitwerking uitwerking, String plaats) {
    List<String> regels =
        switch (plaats) {
          case "opschrift" -> List.of(uitwerking.besluit().opschrift().woorden());
          case "aanhef" -> uitwerking.besluit().aanhef().stream().map(t -> t.woorden()).toList();
          case "inwerkingtreding" -> List.of(uitwerking.besluit().inwerkingtreding().woorden());
          case "slot" -> List.of(uitwerking.besluit().slot().woorden());
          case "letters" ->
              uitwerking.letters().stream()
                  .map(l -> l.letter() + ". " + l.zin().woorden())
                  .toList();
          default -> inTekst(uitwerking, plaats);
        };
    return regels.isEmpty() ? List.of(NIETS) : regels;
  }

  /** The lines of a provision and of all that stands in it. */
  private static List<String> inTekst(Uitwerking uitwerking, String plaats) {
    Vindplaatsen plaatsen = Vindplaatsen.van(uitwerking.wordt());
    return Regels.van(uitwerking.wordt()).stream()
        .filter(r -> {
          String naam = plaatsen.van(r.bepaling()).map(Plaatsnaam::van).orElse("");
          return naam.equals(plaats)
              || naam.startsWith(plaats + ", ")
              || r.bepaling().waarde().equals(plaats);
        })
        .map(Regel::gedrukt)
        .toList();
  }

  private static Set<String> codes(List<Bevinding> bevindingen) {
    return bevindingen.stream().map(Bevinding::code).collect(Collectors.toCollection(TreeSet::new));
  }

  @SafeVarargs
  private static Set<String> verschil(Set<String> eerst, Set<String>... zonder) {
    Set<String> over = new TreeSet<>(eerst);
    Arrays.stream(zonder).forEach(over::removeAll);
    return over;
  }
}
