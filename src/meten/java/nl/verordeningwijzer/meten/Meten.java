package nl.verordeningwijzer.meten;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the measurements and prints one table. What JMH itself says of each run goes to a file, as
 * do the table and all numbers.
 */
public final class Meten {

  private static final String RIJ = "%-58s %10s %10s %10s %8s %s%n";

  private Meten() {}

  /**
   * Measures.
   *
   * @param args the folder of the packaged program; the folder for the results; a regular
   *     expression on the names of the measurements
   */
  public static void main(String[] args) throws IOException, RunnerException {
    Path programma = Path.of(args[0]).toAbsolutePath();
    Path uit = Files.createDirectories(Path.of(args[1]));
    Path verslag = uit.resolve("jmh.txt");
    System.out.println("Measuring; to follow it: tail -f " + verslag);
    Options opties =
        new OptionsBuilder()
            .include(Meten.class.getPackageName() + ".*(?:" + args[2] + ")")
            .jvmArgsAppend(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-D" + Koudemeting.PROGRAMMA + "=" + programma)
            .shouldFailOnError(true)
            .output(verslag.toString())
            .resultFormat(ResultFormatType.JSON)
            .result(uit.resolve("metingen.json").toString())
            .build();
    Collection<RunResult> metingen = new Runner(opties).run();
    String tabel = tabel(metingen);
    Files.writeString(uit.resolve("metingen.txt"), tabel);
    System.out.print(tabel);
  }

  private static String tabel(Collection<RunResult> metingen) {
    return kop()
        + metingen.stream().map(Meten::rij).collect(Collectors.joining())
        + String.format(
            Locale.ROOT,
            "%nMilliseconds; ± with 99.9%% confidence. Java %s, %d processors, %s.%n",
            Runtime.version(),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"));
  }

  private static String kop() {
    return String.format(Locale.ROOT, RIJ, "measurement", "mean", "±", "median", "aim", "");
  }

  private static String rij(RunResult meting) {
    Result<?> gemeten = meting.getPrimaryResult();
    String naam = meting.getParams().getBenchmark();
    String waarmee =
        meting.getParams().getParamsKeys().stream()
            .map(sleutel -> " " + sleutel + "=" + meting.getParams().getParam(sleutel))
            .collect(Collectors.joining());
    Optional<Double> streven = streven(naam);
    return String.format(
        Locale.ROOT,
        RIJ,
        naam.substring(Meten.class.getPackageName().length() + 1) + waarmee,
        getal(gemeten.getScore()),
        Double.isNaN(gemeten.getScoreError()) ? "" : getal(gemeten.getScoreError()),
        getal(gemeten.getStatistics().getPercentile(50)),
        streven.map(Meten::getal).orElse(""),
        streven
            .map(s -> gemeten.getStatistics().getPercentile(50) <= s ? "met" : "NOT MET")
            .orElse(""));
  }

  private static String getal(double waarde) {
    return String.format(Locale.ROOT, waarde < 100 ? "%.2f" : "%.0f", waarde);
  }

  /** The aim of a measurement: of the method with its full name. */
  private static Optional<Double> streven(String naam) {
    int punt = naam.lastIndexOf('.');
    try {
      return Arrays.stream(Class.forName(naam.substring(0, punt)).getMethods())
          .filter(methode -> methode.getName().equals(naam.substring(punt + 1)))
          .map(methode -> methode.getAnnotation(Streven.class))
          .filter(streven -> streven != null)
          .map(Streven::value)
          .findFirst();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
