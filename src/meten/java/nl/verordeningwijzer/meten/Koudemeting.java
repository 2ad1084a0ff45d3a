package nl.verordeningwijzer.meten;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The command as a user gives it: from the start script of the packaged program to the last
 * document of the example. Aim: 1.5 s for all files.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@Fork(1)
public class Koudemeting {

  /** The system property with the folder of the packaged program. */
  static final String PROGRAMMA = "meten.programma";

  @Param({"docx,html,txt", "docx", "html", "txt"})
  private String formaat;

  private Path programma;
  private Path uit;

  /** Finds the packaged program. */
  @Setup
  public void zoek() {
    programma = Path.of(System.getProperty(PROGRAMMA));
  }

  /** Nothing stands in the way of the documents. */
  @Setup(Level.Iteration)
  public void maakPlaats() throws IOException {
    uit = Files.createTempDirectory("meten-");
  }

  /** Leaves nothing behind. */
  @TearDown(Level.Iteration)
  public void ruimOp() throws IOException {
    Groeimodel.wis(uit);
  }

  /** The whole process. */
  @Benchmark
  @Streven(1500)
  public int genereer() throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    String script = windows ? "verordeningwijzer.cmd" : "verordeningwijzer";
    Path voorbeeld =
        programma.resolve("model-verordening").resolve(Werk.VERSIE).resolve(Werk.VOORBEELD);
    ProcessBuilder opdracht =
        new ProcessBuilder(
                programma.resolve("bin").resolve(script).toString(),
                "genereer",
                voorbeeld.toString(),
                "--formaat",
                formaat,
                "--uit",
                uit.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    // The same Java as the measurement runs on, whatever else is installed.
    opdracht.environment().put("VERORDENINGWIJZER_JAVA", System.getProperty("java.home"));
    int uitkomst = opdracht.start().waitFor();
    if (uitkomst != 0) {
      throw new IllegalStateException("exit code " + uitkomst);
    }
    return uitkomst;
  }
}
