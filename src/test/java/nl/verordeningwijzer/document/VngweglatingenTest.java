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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.besluit.Besluitlezer;
import nl.verordeningwijzer.besluit.Notatie;
import nl.verordeningwijzer.dossier.Dossier.HeleArtikelen;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.uitwerking.Besluitletter;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.uitwerking.Vngdossier;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import nl.verordeningwijzer.wijziging.Uitgevoerd;
import nl.verordeningwijzer.wijziging.Vngbesluit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The decision of the VNG without some of its optional parts: {@code weglatingen.txt} says what
 * stands under its letters then. What is printed of it, read back and executed on the printed
 * existing text, gives the printed new text.
 */
@DisplayName("Het besluit van de VNG zonder enkele facultatieve delen")
class VngweglatingenTest {

  private static final String WEG = "-";
  private static final int LETTERS_VAN_VNG = 18;
  private static final Documentmaker MAKER =
      Documentmaker.open(Path.of("templates"), Set.of(Formaat.TXT)).alsWaarde().orElseThrow();

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
          "bijlage over het proces", "lks-proces-bijlage");

  /**
   * A block of the file.
   *
   * @param anders by letter of the VNG what stands there instead
   */
  private record Geval(
      String naam, List<String> nuNiet, List<String> straksNiet, Map<String, String> anders) {

    static Geval van(String blok) {
      List<String> regels = blok.lines().filter(r -> !r.isBlank()).toList();
      Map<String, String> anders = new LinkedHashMap<>();
      for (String regel : regels.subList(1, regels.size())) {
        String[] delen = regel.split(": ", 2);
        anders.put(delen[0], delen[1]);
      }
      return new Geval(
          regels.getFirst().strip(),
          lijst(anders.remove("nu niet")),
          lijst(anders.remove("straks niet")),
          anders);
    }

    private static List<String> lijst(String delen) {
      return delen == null ? List.of() : List.of(delen.split(", "));
    }

    Voorbeelddossier dossier() {
      Voorbeelddossier dossier = Vngdossier.alles();
      for (String deel : nuNiet) {
        dossier = dossier.was(FACULTATIEF.get(deel), false);
      }
      for (String deel : straksNiet) {
        dossier = dossier.wordt(FACULTATIEF.get(deel), false);
      }
      return dossier;
    }

    @Override
    public String toString() {
      return naam;
    }
  }

  static Stream<Geval> gevallen() throws IOException {
    try (InputStream bestand = Vngbesluit.class.getResourceAsStream("vng/weglatingen.txt")) {
      String tekst = new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
      String zonderUitleg =
          tekst.lines().filter(r -> !r.startsWith("#")).collect(Collectors.joining("\n"));
      return Arrays.stream(zonderUitleg.split("(?m)^== "))
          .filter(blok -> !blok.isBlank())
          .map(Geval::van);
    }
  }

  @Test
  @DisplayName("kan op genoeg manieren, en elk facultatief deel ontbreekt een keer")
  void everyOptionalPartIsLeftOut() throws IOException {
    List<Geval> gevallen = gevallen().toList();
    assertThat(gevallen).hasSizeGreaterThanOrEqualTo(10);
    assertThat(gevallen).extracting(Geval::naam).doesNotHaveDuplicates();
    assertThat(gevallen)
        .flatMap(g -> Stream.concat(g.nuNiet().stream(), g.straksNiet().stream()).toList())
        .containsAll(FACULTATIEF.keySet());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("gevallen")
  @DisplayName("houdt onder de andere letters dezelfde zinnen")
  void theOtherLettersSayTheSame(Geval geval) {
    List<Besluitletter> alle = Vngdossier.alles().uitwerking().letters();
    assertThat(alle).hasSize(LETTERS_VAN_VNG);
    assertThat(alle).extracting(Besluitletter::letter).containsAll(geval.anders().keySet());
    List<String> verwacht = new ArrayList<>();
    Map<String, List<String>> bewerkingen = new LinkedHashMap<>();
    for (Besluitletter letter : alle) {
      String zin = geval.anders().getOrDefault(letter.letter(), letter.zin().voluit());
      if (!zin.equals(WEG)) {
        verwacht.add(zin);
      }
      if (!geval.anders().containsKey(letter.letter())) {
        bewerkingen.put(zin, bewerkingen(letter));
      }
    }
    List<Besluitletter> letters = geval.dossier().uitwerking().letters();
    assertThat(letters).extracting(letter -> letter.zin().voluit()).isEqualTo(verwacht);
    assertThat(letters)
        .filteredOn(letter -> bewerkingen.containsKey(letter.zin().voluit()))
        .hasSizeGreaterThanOrEqualTo(bewerkingen.size())
        .allSatisfy(letter ->
            assertThat(bewerkingen(letter)).isEqualTo(bewerkingen.get(letter.zin().voluit())));
  }

  private static List<String> bewerkingen(Besluitletter letter) {
    return letter.wijziging().instructies().stream().map(Notatie::van).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("gevallen")
  @DisplayName("geeft, gedrukt, teruggelezen en uitgevoerd, de nieuwe tekst")
  void printedReadAndExecutedItGivesTheNewText(Geval geval) {
    Voorbeelddossier dossier = geval.dossier();
    List<String> plaatsen = new ArrayList<>();
    for (HeleArtikelen hele : HeleArtikelen.values()) {
      Uitwerking uitwerking =
          new Voorbeelddossier(dossier.model(), dossier.dossier().metHeleArtikelen(hele))
              .uitwerking();
      Uitgevoerd uitgevoerd =
          Uitgevoerd.van(Besluitlezer.vanTekst(besluit(uitwerking)), gedrukt(uitwerking.was()));
      assertThat(uitgevoerd.weigeringen()).as(hele.naam()).isEmpty();
      assertThat(uitgevoerd.opmerkingen()).as(hele.naam()).isEmpty();
      assertThat(uitgevoerd.gebreken()).as(hele.naam()).isEmpty();
      assertThat(uitgevoerd.regels()).as(hele.naam()).isEqualTo(gedrukt(uitwerking.wordt()));
      plaatsen.add(
          uitwerking.letters().stream()
              .map(l -> l.letter() + " " + l.wijziging().onderwerp())
              .collect(Collectors.joining("\n")));
    }
    // How soon a whole article is replaced changes what a letter says, not which there are.
    assertThat(plaatsen)
        .as("letters and places at either extreme")
        .containsOnly(plaatsen.getFirst());
  }

  private static List<String> gedrukt(Regeling regeling) {
    return Regels.van(regeling).stream().map(Regel::gedrukt).toList();
  }

  /** The decision as it is printed, with its blanks. */
  private static String besluit(Uitwerking uitwerking) {
    return MAKER.maak(uitwerking, true).alsWaarde().orElseThrow().stream()
        .filter(bestand -> bestand.naam().equals("raadsbesluit.txt"))
        .map(bestand -> new String(bestand.inhoud(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
