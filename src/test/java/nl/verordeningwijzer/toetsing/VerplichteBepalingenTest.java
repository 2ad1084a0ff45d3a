package nl.verordeningwijzer.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelbouwer;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.toetsing.Toetsing.Status;
import nl.verordeningwijzer.toetsing.Toetsing.Uitslag;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("De toetsing van het voorbeeld")
class VerplichteBepalingenTest {

  private static final Path BESTAND =
      Path.of("src/test/resources/nl/verordeningwijzer/toetsing/verplicht.txt");
  private static final List<LocalDate> DAGEN =
      List.of(Getoetst.IN_2023, Getoetst.IN_2024, Getoetst.IN_2026);
  private static final Regeling VOORBEELD = Voorbeelddossier.geleverd().uitwerking().wordt();

  /** A line of the table. */
  record Geval(
      String onderwerp, List<String> weg, String status, String noemt, String inPlaatsDaarvan) {}

  static List<Geval> gevallen() throws IOException {
    try (Stream<String> regels = Files.lines(BESTAND)) {
      return regels
          .filter(r -> !r.isBlank() && !r.startsWith("#"))
          .map(r -> Arrays.stream(r.split("\\|", -1)).map(String::strip).toList())
          .map(d -> new Geval(d.get(0), List.of(d.get(1).split(" ")), d.get(2), d.get(3), d.get(4)))
          .toList();
    }
  }

  @Test
  @DisplayName("vindt op elke datum alles geregeld, en houdt niets tegen")
  void compleet() {
    for (LocalDate dag : DAGEN) {
      Toetsing toetsing = Getoetst.op(dag, VOORBEELD);

      assertThat(toetsing.onderwerpen())
          .as(dag.toString())
          .allSatisfy(u -> assertThat(u.ontbreekt()).as(u.onderwerp().id()).isEmpty())
          .allSatisfy(u -> assertThat(u.status()).isEqualTo(Status.GEREGELD))
          .allSatisfy(u -> assertThat(u.bewijs()).isNotEmpty());
      assertThat(toetsing.bevindingen())
          .as(dag.toString())
          .noneMatch(b -> b.ernst() == Ernst.BLOKKEREND);
    }
  }

  @Test
  @DisplayName("leest platte tekst zonder identiteiten niet anders")
  void zonderIdentiteiten() {
    for (LocalDate dag : DAGEN) {
      assertThat(uitslagen(Getoetst.op(dag, plat(VOORBEELD))))
          .isEqualTo(uitslagen(Getoetst.op(dag, VOORBEELD)));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("gevallen")
  @DisplayName("merkt het als een verplichte bepaling weg is, leeg is of iets anders zegt")
  void gemist(Geval geval) {
    Regeling met = verander(geval);
    for (LocalDate dag : DAGEN) {
      for (Regeling regeling : List.of(met, plat(met))) {
        Toetsing toetsing = Getoetst.op(dag, regeling);
        Uitslag uitslag = Getoetst.uitslag(toetsing, geval.onderwerp());

        assertThat(uitslag.status().naam())
            .as(dag + ": " + uitslag.ontbreekt() + uitslag.bewijs())
            .isEqualTo(geval.status());
        assertThat(String.join("; ", uitslag.ontbreekt())).contains(geval.noemt());
        if (uitslag.status() != Status.NIET_VAN_TOEPASSING) {
          assertThat(toetsing.bevindingen())
              .filteredOn(b -> b.grondslag().equals(uitslag.onderwerp().grondslag()))
              .extracting(Bevinding::code)
              .contains("onderwerp-" + geval.status());
        }
      }
    }
  }

  private static List<String> uitslagen(Toetsing toetsing) {
    return toetsing.onderwerpen().stream()
        .map(u -> u.onderwerp().id() + " " + u.status() + " " + u.bewijs())
        .toList();
  }

  /** The same text, read from its printed lines. */
  private static Regeling plat(Regeling regeling) {
    return Getoetst.regeling(
        Regels.van(regeling).stream().map(Regel::gedrukt).collect(Collectors.joining("\n")));
  }

  private static Regeling verander(Geval geval) {
    List<Regel> regels = new ArrayList<>();
    boolean gezet = geval.inPlaatsDaarvan().isEmpty();
    for (Regel regel : Regels.van(VOORBEELD)) {
      boolean weg = geval.weg().stream().anyMatch(w -> binnen(regel.bepaling(), w));
      if (!weg) {
        regels.add(regel);
      } else if (geval.inPlaatsDaarvan().equals("leeg")) {
        if (regel.soort().isKop() || regel.soort() == Regelsoort.BIJLAGE) {
          regels.add(regel);
        }
      } else if (!gezet) {
        Tekst tekst = Tekst.van(geval.inPlaatsDaarvan());
        regels.add(new Regel(new BepalingId("anders"), Regelsoort.LID, "", "", 0, tekst));
        gezet = true;
      }
    }
    return Regelbouwer.bouw(VOORBEELD.titel(), regels).regeling();
  }

  private static boolean binnen(BepalingId bepaling, String weg) {
    return bepaling.waarde().equals(weg) || bepaling.waarde().startsWith(weg + ".");
  }
}
