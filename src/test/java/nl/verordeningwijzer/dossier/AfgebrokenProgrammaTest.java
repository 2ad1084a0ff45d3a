package nl.verordeningwijzer.dossier;

import static nl.verordeningwijzer.dossier.Bewaarproef.STORE;
import static nl.verordeningwijzer.dossier.Bewaarproef.dossier;
import static nl.verordeningwijzer.dossier.Bewaarproef.waarde;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.verordeningwijzer.dossier.Dossierslot.Overname;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that is killed loses at most what changed in the last moment. */
class AfgebrokenProgrammaTest {

  /** How long saving may be put off, and time for a busy machine to do it. */
  private static final Duration UITSTEL = Bewaarregels.lees().na();

  private static final Duration DRUKTE = Duration.ofSeconds(2);

  @TempDir Path map;

  /**
   * The program that is killed: it changes the dossier all the time and tells what it changed, and
   * what it was told to be on disk.
   */
  static final class Programma {
    private Programma() {}

    /**
     * @param args the dossier, and how long between two changes in milliseconds
     */
    public static void main(String[] args) throws Exception {
      Dossierbestand bestand =
          waarde(
              Dossierbestand.nieuw(
                  Path.of(args[0]), dossier("0"), STORE, Gebruiker.vanDitProces()));
      long pauze = Long.parseLong(args[1]);
      PrintStream uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      Bewaarder bewaarder = Bewaarder.start(bestand, stand -> meld(uit, bestand, stand));
      for (int i = 1; ; i++) {
        bewaarder.bewaar(dossier(String.valueOf(i)));
        uit.println("gewijzigd " + i);
        Thread.sleep(pauze);
      }
    }

    private static void meld(PrintStream uit, Dossierbestand bestand, Bewaarstand stand) {
      if (stand instanceof Bewaarstand.Bewaard) {
        uit.println("bewaard " + Bewaarproef.gemeente(bestand.bekend().orElseThrow()));
      } else if (!(stand instanceof Bewaarstand.Bezig)) {
        uit.println("anders " + stand);
      }
    }
  }

  private record Wijziging(int nummer, long tijd) {}

  @ParameterizedTest(name = "after {0} times saved")
  @ValueSource(ints = {1, 4, 15})
  void whatItSavedIsThereAndWhole(int keer) throws Exception {
    Path pad = map.resolve("lindewaard.verordening");
    Process programma =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Programma.class.getName(),
                pad.toString(),
                "5")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int bewaard = 0;
    Deque<Wijziging> gewijzigd = new ArrayDeque<>();
    try (BufferedReader uit = programma.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < keer; ) {
        List<String> regel = List.of(uit.readLine().split(" ", 2));
        int nummer = Integer.parseInt(regel.getLast());
        if (regel.getFirst().equals("bewaard")) {
          bewaard = nummer;
          i++;
        } else {
          assertThat(regel.getFirst()).isEqualTo("gewijzigd");
          gewijzigd.add(new Wijziging(nummer, System.nanoTime()));
        }
      }
      // Not at the same point of every round: while waiting, while writing, just after.
      Thread.sleep(37L * keer % UITSTEL.toMillis());
    } finally {
      programma.destroyForcibly().waitFor();
    }
    long einde = System.nanoTime();

    Dossierbestand weer =
        waarde(Dossierbestand.open(pad, STORE, Gebruiker.vanDitProces(), Overname.NOOIT));
    assertThat(weer.toegang())
        .as("the lock that the killed program left is its own user's")
        .isEqualTo(new Toegang.Schrijfbaar());
    int opSchijf = Integer.parseInt(Bewaarproef.gemeente(weer.bekend().orElseThrow()));
    assertThat(opSchijf).as("what it called saved").isGreaterThanOrEqualTo(bewaard);
    long grens = einde - UITSTEL.plus(DRUKTE).toNanos();
    int oudGenoeg =
        gewijzigd.stream()
            .filter(w -> w.tijd() <= grens)
            .mapToInt(Wijziging::nummer)
            .max()
            .orElse(0);
    if (keer > 10) {
      assertThat(oudGenoeg).as("long enough to tell").isPositive();
    }
    assertThat(opSchijf)
        .as("what it changed before the last moment")
        .isGreaterThanOrEqualTo(oudGenoeg);
    assertThat(map.toFile().list()).noneMatch(naam -> naam.endsWith(".tmp"));
    assertThat(weer.bewaar(dossier("verder"))).isInstanceOf(Bewaaruitkomst.Bewaard.class);
    assertThat(weer.sluit()).isEmpty();
  }
}
