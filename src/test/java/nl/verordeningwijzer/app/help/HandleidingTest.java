package nl.verordeningwijzer.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.handleiding.Deel;
import nl.verordeningwijzer.handleiding.Handleiding;
import nl.verordeningwijzer.handleiding.Handleidinglezer;
import nl.verordeningwijzer.handleiding.Stuk;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;
import org.junit.jupiter.api.Test;

/** The manual that comes with the program tells of the program as it is. */
class HandleidingTest {

  private static final Path PLAATJES =
      Path.of("src/main/resources/nl/verordeningwijzer/handleiding/plaatjes");
  private static final int HOOGSTENS_BYTES = 150_000;

  static Handleiding handleiding() {
    return switch (Handleidinglezer.lees()) {
      case Uitkomst.Gelukt<Handleiding>(Handleiding handleiding) -> handleiding;
      case Uitkomst.Mislukt<Handleiding> mislukt ->
          throw new AssertionError(
              mislukt.fouten().stream().map(Fout::toString).collect(Collectors.joining("\n")));
    };
  }

  private static List<Stuk> stukken() {
    List<Stuk> stukken = new ArrayList<>();
    handleiding().bladzijden().stream()
        .flatMap(b -> b.delen().stream())
        .forEach(deel -> {
          switch (deel) {
            case Deel.Alinea a -> stukken.addAll(a.stukken());
            case Deel.Kader k -> stukken.addAll(k.stukken());
            case Deel.Lijst l -> l.punten().forEach(stukken::addAll);
            case Deel.Tabel t -> t.rijen().forEach(r -> r.forEach(stukken::addAll));
            case Deel.Tussenkop _, Deel.Beeld _ -> {}
          }
        });
    return stukken;
  }

  /** Reading fails when a link leads nowhere, so it is enough that there are links. */
  @Test
  void everyLinkLeadsSomewhere() {
    assertThat(stukken().stream().filter(Stuk.Koppeling.class::isInstance)).hasSizeGreaterThan(10);
  }

  @Test
  void everyStepAndTheStartScreenHaveAPage() {
    Handleiding handleiding = handleiding();
    for (Stap stap : Stap.values()) {
      String bladzijde = HelpViewModel.bladzijdeBij(Optional.of(new Plaats.Bladzijde(stap)));
      assertThat(handleiding.bladzijde(bladzijde).map(b -> b.titel()).orElse("none"))
          .startsWith("Stap " + stap.nummer() + ": ");
    }
    assertThat(handleiding.bladzijde(HelpViewModel.bladzijdeBij(Optional.empty()))).isPresent();
    Plaats eigen = new Plaats.BijEigenTekst(new BepalingId("scholing"));
    assertThat(handleiding.bladzijde(HelpViewModel.bladzijdeBij(Optional.of(eigen)))).isPresent();
  }

  @Test
  void everyPictureIsThereAndSmallAndNoneIsLeftOver() throws IOException {
    Set<String> gevraagd = new TreeSet<>();
    handleiding().bladzijden().stream()
        .flatMap(b -> b.delen().stream())
        .filter(Deel.Beeld.class::isInstance)
        .forEach(b -> gevraagd.add(((Deel.Beeld) b).bestand()));
    stukken().stream()
        .filter(Stuk.Teken.class::isInstance)
        .forEach(t -> gevraagd.add("teken-" + ((Stuk.Teken) t).naam() + ".png"));
    assertThat(aanwezig()).isEqualTo(gevraagd);
    for (String naam : gevraagd) {
      assertThat(Files.size(PLAATJES.resolve(naam))).as(naam).isLessThanOrEqualTo(HOOGSTENS_BYTES);
    }
  }

  private static Set<String> aanwezig() throws IOException {
    try (Stream<Path> paden = Files.list(PLAATJES)) {
      return paden
          .map(p -> p.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void everyPictureOfTheManualIsTakenAndTheOtherWayRound() {
    Set<String> getoond = new TreeSet<>();
    handleiding().bladzijden().stream()
        .flatMap(b -> b.delen().stream())
        .filter(Deel.Beeld.class::isInstance)
        .forEach(b -> getoond.add(((Deel.Beeld) b).bestand()));
    Set<String> genomen = new TreeSet<>();
    Plaatjeslijst.lees().forEach(p -> genomen.add(p.naam() + ".png"));
    assertThat(getoond).isEqualTo(genomen);
  }

  @Test
  void theLegendTellsOfEverySignWithItsOwnWord() {
    List<String> legenda =
        handleiding().bladzijde("tekens").orElseThrow().delen().stream()
            .filter(Deel.Lijst.class::isInstance)
            .flatMap(d -> ((Deel.Lijst) d).punten().stream())
            .filter(p -> p.getFirst() instanceof Stuk.Teken)
            .map(p -> ((Stuk.Teken) p.getFirst()).naam() + ": " + p.get(2).tekst())
            .sorted()
            .toList();
    assertThat(legenda)
        .isEqualTo(
            Arrays.stream(Statusteken.Status.values())
                .map(s -> s.name().toLowerCase(Locale.ROOT) + ": " + s.woord())
                .sorted()
                .toList());
  }

  @Test
  void whatTheProgramIsMadeWithIsWhatTheBuildSays() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String afhankelijkheden =
        pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
    Set<String> gebruikt = new TreeSet<>();
    for (String deel : afhankelijkheden.split("</dependency>", -1)) {
      if (deel.contains("<artifactId>") && !deel.contains("<scope>test</scope>")) {
        gebruikt.add(waarde(deel, "groupId") + ":" + waarde(deel, "artifactId"));
      }
    }
    Set<String> genoemd = new TreeSet<>();
    Onderdeel.alle().forEach(o -> genoemd.addAll(o.artefacten()));
    assertThat(genoemd).isEqualTo(gebruikt);
  }

  private static String waarde(String xml, String element) {
    int begin = xml.indexOf("<" + element + ">") + element.length() + 2;
    return xml.substring(begin, xml.indexOf("</" + element + ">"));
  }
}
