package nl.verordeningwijzer.meten;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.verordeningwijzer.document.Documentmaker;
import nl.verordeningwijzer.document.Documentmaker.Bestand;
import nl.verordeningwijzer.document.Formaat;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The three documents of the example in one format, in a program that has made documents before.
 * Included is the check that the raadsbesluit, as its template made it, still does what it must.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Documentmeting {

  private static final Path SJABLONEN = Path.of("templates");

  @Param private Formaat formaat;

  private Uitwerking uitwerking;
  private Documentmaker maker;

  /** Works the example out and opens the templates. */
  @Setup
  public void open() {
    uitwerking = Werk.lees(Werk.MODELLEN).bewezen();
    maker = maker(EnumSet.of(formaat));
  }

  static Documentmaker maker(Set<Formaat> formaten) {
    return Werk.gelukt(Documentmaker.open(SJABLONEN, formaten));
  }

  /** The three documents, not yet written. */
  @Benchmark
  public List<Bestand> drieDocumenten() {
    return Werk.gelukt(maker.maak(uitwerking, false));
  }
}
