package nl.verordeningwijzer.dossier;

import static nl.verordeningwijzer.dossier.Bewaarproef.dossier;
import static nl.verordeningwijzer.dossier.Bewaarproef.gemeente;
import static nl.verordeningwijzer.dossier.Bewaarproef.waarde;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.verordeningwijzer.dossier.EerdereVersies.Versie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Earlier versions are kept, and thin out with age. */
class EerdereVersiesTest {

  private static final LocalDateTime NU = LocalDateTime.of(2026, 3, 5, 14, 30);

  @TempDir Path map;

  private Bewaarproef proef;

  @BeforeEach
  void begin() {
    proef = new Bewaarproef(map);
  }

  private List<String> versies(Dossierbestand bestand) {
    return waarde(bestand.versies().lijst()).stream()
        .map(v ->
            v.pad().getFileName() + ": " + gemeente(waarde(bestand.versies().lees(v)).dossier()))
        .toList();
  }

  @Test
  void theFirstTimeAndThenEverySoOftenWhatIsReplacedIsKept() throws Exception {
    proef.nieuw("Vorige week").sluit();
    Files.setLastModifiedTime(proef.pad, FileTime.from(Instant.parse("2026-11-15T16:00:00Z")));
    Dossierbestand bestand = proef.open(Bewaarproef.SANNE, Dossierslot.Overname.NOOIT);
    for (int minuut = 0; minuut <= 11; minuut++) {
      bestand.bewaar(dossier("Minuut " + minuut));
      proef.klok.verder(Duration.ofMinutes(1));
    }
    assertThat(versies(bestand))
        .containsExactly(
            "2026-11-22 10.51.00.verordening: Minuut 9",
            "2026-11-22 10.46.00.verordening: Minuut 4",
            "2026-11-15 17.00.00.verordening: Vorige week");
    assertThat(bestand.versies().map()).isEqualTo(map.resolve("Eerdere versies/lindewaard"));
  }

  @Test
  void versionsOfOneSecondAreAllKept() throws Exception {
    Dossierbestand bestand = proef.nieuw("Een");
    for (String naam : List.of("Twee", "Drie")) {
      proef.schrijfBuitenom(proef.pad, dossier(naam));
      Files.setLastModifiedTime(proef.pad, FileTime.from(Bewaarproef.BEGIN));
      bestand.erken(waarde(bestand.kijk()).orElseThrow());
    }
    assertThat(versies(bestand))
        .containsExactly(
            "2026-11-22 10.42.00 (3).verordening: Drie",
            "2026-11-22 10.42.00 (2).verordening: Twee",
            "2026-11-22 10.42.00.verordening: Een");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "\0\0\0"})
  void neverAnEmptyFile(String leeg) throws Exception {
    EerdereVersies versies = proef.nieuw("Een").versies();
    assertThat(versies.bewaar(leeg.getBytes(StandardCharsets.UTF_8), Bewaarproef.BEGIN)).isEmpty();
    assertThat(waarde(versies.lijst())).isEmpty();
  }

  private static List<Versie> elke(Duration stap, LocalDateTime vanaf, LocalDateTime tot) {
    List<Versie> versies = new ArrayList<>();
    for (LocalDateTime tijd = tot; !tijd.isBefore(vanaf); tijd = tijd.minus(stap)) {
      versies.add(new Versie(Path.of(tijd.toString()), tijd));
    }
    return versies;
  }

  @Test
  void theyThinOutWithAge() {
    LocalDateTime nu = LocalDateTime.parse("2026-11-22T12:00:00");
    List<Versie> alle =
        elke(Duration.ofMinutes(15), LocalDateTime.parse("2026-08-01T00:00:00"), nu);
    Set<Versie> weg = EerdereVersies.teVeel(alle, nu, Bewaarregels.lees());
    List<LocalDateTime> over =
        alle.stream().filter(v -> !weg.contains(v)).map(Versie::tijd).toList();
    assertThat(over.stream().filter(t -> !t.isBefore(nu.minusHours(1)))).hasSize(5);
    assertThat(over)
        .filteredOn(t -> t.isBefore(nu.minusHours(1)) && !t.isBefore(nu.minusHours(24)))
        .hasSize(23)
        .contains(LocalDateTime.parse("2026-11-22T09:45"), LocalDateTime.parse("2026-11-21T12:45"));
    assertThat(over)
        .filteredOn(t -> t.isBefore(nu.minusHours(24)) && !t.isBefore(nu.minusDays(31)))
        .hasSize(31)
        .contains(LocalDateTime.parse("2026-11-20T23:45"));
    assertThat(over)
        .filteredOn(t -> t.isBefore(nu.minusDays(31)))
        .containsExactly(
            LocalDateTime.parse("2026-10-22T11:45"),
            LocalDateTime.parse("2026-09-30T23:45"),
            LocalDateTime.parse("2026-08-31T23:45"));
  }

  /** Whoever saves for a year keeps a bounded number, and always the last one of each month. */
  @Test
  void thinningAgainAndAgainKeepsTheLastOfEachMonth() {
    List<Versie> over = new ArrayList<>();
    LocalDateTime begin = LocalDateTime.parse("2026-01-01T00:00:00");
    for (LocalDateTime nu = begin; nu.isBefore(begin.plusYears(1)); nu = nu.plusMinutes(50)) {
      over.addFirst(new Versie(Path.of(nu.toString()), nu));
      over.removeAll(EerdereVersies.teVeel(over, nu, Bewaarregels.lees()));
    }
    assertThat(over).hasSizeBetween(60, 75);
    for (int maand = 1; maand < 12; maand++) {
      LocalDateTime volgende = begin.plusMonths(maand);
      assertThat(over)
          .anyMatch(
              v -> v.tijd().isBefore(volgende) && v.tijd().isAfter(volgende.minusMinutes(51)));
    }
  }

  @Test
  void onlyOwnFilesAreRemoved() throws Exception {
    Dossierbestand bestand = proef.nieuw("Een");
    Path versiemap = Files.createDirectories(bestand.versies().map());
    for (String naam :
        List.of(
            "2020-01-01 10.00.00.verordening",
            "2020-01-02 10.00.00.verordening",
            "2020-01-02 10.00.00 voor de raad.verordening",
            "2020-02-31 10.00.00.verordening",
            ".2020-01-02 10.00.00.verordening.x.tmp")) {
      Path pad = versiemap.resolve(naam);
      proef.schrijfBuitenom(pad, dossier(naam));
      Files.setLastModifiedTime(pad, FileTime.from(Instant.parse("2020-01-02T10:00:00Z")));
    }
    assertThat(bestand.versies().dunUit()).isEmpty();
    assertThat(versiemap.toFile().list())
        .containsExactlyInAnyOrder(
            "2020-01-02 10.00.00.verordening",
            "2020-01-02 10.00.00 voor de raad.verordening",
            "2020-02-31 10.00.00.verordening");
  }

  /** What one of them changed since then is not to look undone by the other. */
  @Test
  void whatTwoDossiersComeFromIsTheOldestOnTheWayBetweenThem() {
    EerdereVersies versies = proef.nieuw("Een").versies();
    Dossier oudst = dossier("Een").metStatus(Dossier.Status.AAN_COLLEGE, NU);
    Dossier basis = dossier("Een");
    Dossier halverwege = basis.metGetallen(Dossier.Getallen.CIJFERS);
    Dossier mijn = halverwege.metHeleArtikelen(Dossier.HeleArtikelen.ALTIJD);
    Dossier ander = basis.metReden(Bewaarproef.GEMEENTE, "Zo heten wij.");
    Instant tijd = Bewaarproef.BEGIN;
    for (Dossier dossier : List.of(oudst, basis, halverwege)) {
      tijd = tijd.plusSeconds(600);
      versies.bewaar(DossierStore.inhoud(dossier).getBytes(StandardCharsets.UTF_8), tijd);
    }
    assertThat(waarde(versies.gezamenlijke(mijn, ander))).contains(basis);
  }
}
