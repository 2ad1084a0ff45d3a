package nl.verordeningwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The letters of the decision and everything that points to them, in the printed documents: {@code
 * lettertabel.txt} says how its cases are written. It holds letters and places, and not how an
 * amendment is worded.
 */
@DisplayName("De lettertabel")
class LettertabelTest {

  private static final Pattern LETTER = Pattern.compile("([A-Z]+)  (.+)");
  private static final Pattern EIGEN = Pattern.compile("(\\w+) na (.+)");

  /** A line of the decision that is nothing but a letter, and the first line under it. */
  private static final Pattern IN_BESLUIT = Pattern.compile("(?m)^([A-Z]+)\\n(.+)$");

  /** A heading of the was-wordt-tabel. */
  private static final Pattern IN_TABEL =
      Pattern.compile(
          "(?m)^(.+) \\(artikel I, onderdeel ([A-Z]+), van het wijzigingsbesluit\\)(.*)$");

  private static final Pattern IN_TOELICHTING =
      Pattern.compile("(?m)^Artikel I, (onderdeel|onderdelen) (.+)$");

  private static final Pattern PLAATS =
      Pattern.compile(
          "(?<na>Na artikel \\w+) .* ingevoegd|Het (?<opschrift>opschrift van \\w+ \\w+)|Er wordt"
              + " een (?<bijlage>bijlage) toegevoegd|(?<artikel>Artikel \\w+)");

  /** What may be left out, and the choice that does it. */
  private static final Map<String, String> FACULTATIEF =
      Map.of(
          "artikel 4", "werkstage",
          "artikel 5", "sociale-activering",
          "artikel 6", "detacheringsbaan",
          "artikel 10", "leer-werktraject",
          "artikel 12", "noriskpolis",
          "artikel 13", "lks-kwetsbaar",
          "artikel 14", "uitstroompremie",
          "artikel 14o", "werkplekaanpassing");

  /** A block of the table. */
  private record Geval(
      String naam,
      List<String> nuNiet,
      List<String> straksNiet,
      List<String> ook,
      List<String> eigen,
      Map<String, String> letters,
      List<String> toelichting) {

    @Override
    public String toString() {
      return naam;
    }
  }

  static Stream<Geval> gevallen() throws IOException {
    try (InputStream bestand = LettertabelTest.class.getResourceAsStream("lettertabel.txt")) {
      String tekst = new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
      String zonderUitleg =
          tekst.lines().filter(r -> !r.startsWith("#")).collect(Collectors.joining("\n"));
      return Arrays.stream(zonderUitleg.split("(?m)^== "))
          .filter(blok -> !blok.isBlank())
          .map(LettertabelTest::geval);
    }
  }

  private static Geval geval(String blok) {
    List<String> regels = blok.lines().filter(r -> !r.isBlank()).toList();
    Map<String, List<String>> velden = new TreeMap<>();
    Map<String, String> letters = new LinkedHashMap<>();
    for (String regel : regels.subList(1, regels.size())) {
      Matcher letter = LETTER.matcher(regel);
      if (letter.matches()) {
        letters.put(letter.group(1), letter.group(2));
      } else {
        String[] delen = regel.split(": ", 2);
        velden.put(
            delen[0], List.of(delen[1].split(delen[0].equals("toelichting") ? " \\| " : ", ")));
      }
    }
    assertThat(velden.keySet())
        .as(regels.getFirst())
        .isSubsetOf("nu niet", "straks niet", "ook", "eigen artikel", "toelichting");
    return new Geval(
        regels.getFirst().strip(),
        velden.getOrDefault("nu niet", List.of()),
        velden.getOrDefault("straks niet", List.of()),
        velden.getOrDefault("ook", List.of()),
        velden.getOrDefault("eigen artikel", List.of()),
        letters,
        velden.get("toelichting"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("gevallen")
  @DisplayName("geldt in het besluit, in de was-wordt-tabel en in de toelichting")
  void letters(Geval geval) {
    Map<String, String> gedrukt = documenten(dossier(geval));
    String besluit = gedrukt.get("raadsbesluit");
    String tabel = gedrukt.get("was-wordt-tabel");

    Map<String, String> zinnen = new LinkedHashMap<>();
    IN_BESLUIT.matcher(besluit).results().forEach(m -> zinnen.put(m.group(1), m.group(2)));
    assertThat(List.copyOf(zinnen.keySet()))
        .as("letters of the decision")
        .isEqualTo(List.copyOf(geval.letters().keySet()));
    geval
        .letters()
        .forEach((letter, plaats) ->
            assertThat(zinnen.get(letter))
                .as("letter %s of the decision", letter)
                .matches(
                    "(?i)(?s)(.*\\W)?" + Pattern.quote(plaats.replace("nieuwe ", "")) + "\\W.*"));

    assertThat(inTabel(tabel)).as("headings of the table").isEqualTo(regels(geval.letters()));

    assertThat(IN_TOELICHTING.matcher(tabel).results().map(m -> m.group(2)).toList())
        .as("headings of the notes")
        .isEqualTo(geval.toelichting());
    assertThat(IN_TOELICHTING.matcher(tabel).results())
        .allSatisfy(m ->
            assertThat(m.group(1))
                .isEqualTo(m.group(2).length() == 1 ? "onderdeel" : "onderdelen"));
  }

  @Test
  @DisplayName("heeft genoeg gevallen, en laat elk facultatief artikel een keer weg")
  void tabel() throws IOException {
    List<Geval> gevallen = gevallen().toList();
    assertThat(gevallen).hasSizeGreaterThanOrEqualTo(15);
    assertThat(gevallen).extracting(Geval::naam).doesNotHaveDuplicates();
    assertThat(
            gevallen.stream()
                .flatMap(g -> Stream.concat(g.nuNiet().stream(), g.straksNiet().stream())))
        .containsAll(FACULTATIEF.keySet());
    assertThat(gevallen.stream().map(g -> regels(g.letters())).distinct()).hasSizeGreaterThan(10);
  }

  // The dossier -----------------------------------------------------------------------------------

  private static Voorbeelddossier dossier(Geval geval) {
    Voorbeelddossier dossier = Voorbeelddossier.lindewaard();
    for (String deel : geval.nuNiet()) {
      dossier = dossier.was(FACULTATIEF.get(deel), false);
    }
    for (String deel : geval.straksNiet()) {
      dossier = dossier.wordt(FACULTATIEF.get(deel), false);
    }
    for (String deel : geval.ook()) {
      assertThat(deel).isEqualTo("bijlage over het proces");
      dossier = metProcesbijlage(dossier);
    }
    List<EigenTekst> eigen = geval.eigen().stream().map(e -> eigen(e)).toList();
    return new Voorbeelddossier(dossier.model(), dossier.dossier().metEigenTeksten(eigen));
  }

  private static Voorbeelddossier metProcesbijlage(Voorbeelddossier dossier) {
    Map<String, Waarde> stap =
        Map.of(
            "wie",
            new Waarde.Woorden("het college"),
            "wat",
            new Waarde.Woorden("neemt een besluit"));
    return dossier
        .wordt("lks-proces", new Waarde.Gekozen(List.of("eigen")))
        .wordt("lks-proces-bijlage", true)
        .wordt("lks-proces-stappen", new Waarde.Tabel(List.of(stap)));
  }

  /** "7a na artikel 7". */
  private static EigenTekst eigen(String woorden) {
    Matcher m = EIGEN.matcher(woorden);
    assertThat(m.matches()).as(woorden).isTrue();
    assertThat(m.group(2)).isEqualTo("artikel 7");
    return new EigenTekst(
        new BepalingId("scholing"),
        EigenTekst.Soort.VOEG_TOE_NA,
        List.of("Artikel " + m.group(1) + ". Taal", "Het college kan een taaltraject aanbieden."),
        "Motie taal.",
        List.of());
  }

  // The documents ---------------------------------------------------------------------------------

  /** By the name of the document what it says, in plain text. */
  private static Map<String, String> documenten(Voorbeelddossier dossier) {
    return Documentmaker.open(Path.of("templates"), Set.of(Formaat.TXT))
        .dan(maker -> maker.maak(dossier.uitwerking(), true))
        .alsWaarde()
        .orElseThrow()
        .stream()
        .collect(
            Collectors.toMap(
                b -> b.naam().replace(".txt", ""),
                b -> new String(b.inhoud(), StandardCharsets.UTF_8)));
  }

  private static List<String> inTabel(String tabel) {
    List<String> regels = new ArrayList<>();
    Matcher kop = IN_TABEL.matcher(tabel);
    while (kop.find()) {
      regels.add(kop.group(2) + "  " + plaats(kop.group(1) + kop.group(3)));
    }
    return regels;
  }

  /** What a heading of the table is about: "artikel 4", "na artikel 14", "nieuwe bijlage". */
  private static String plaats(String kop) {
    Matcher m = PLAATS.matcher(kop);
    assertThat(m.lookingAt()).as("a heading that names its place: %s", kop).isTrue();
    if (m.group("bijlage") != null) {
      return "nieuwe bijlage";
    }
    if (m.group("opschrift") != null) {
      return m.group("opschrift");
    }
    String woorden = m.group("na") != null ? m.group("na") : m.group("artikel");
    return Character.toLowerCase(woorden.charAt(0)) + woorden.substring(1);
  }

  private static List<String> regels(Map<String, String> letters) {
    return letters.entrySet().stream().map(e -> e.getKey() + "  " + e.getValue()).toList();
  }
}
