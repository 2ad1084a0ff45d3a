package nl.verordeningwijzer.meten;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.verordeningwijzer.document.Documentmaker;
import nl.verordeningwijzer.document.Documentmaker.Bestand;
import nl.verordeningwijzer.document.Formaat;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.regeling.Bevinding;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The same with a model of 1, 3 and 10 times the size ({@link Groeimodel}): what grows faster than
 * the model will be what is slow with a larger ordinance.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class Groottemeting {

  @Param({"1", "3", "10"})
  private int keer;

  private Path modellen;
  private Werk werk;
  private List<Dossier> veranderd;
  private int volgende;
  private Uitwerking uitwerking;
  private Documentmaker maker;

  /** Makes the model of this size, reads it and works its example out. */
  @Setup
  public void groei() throws IOException {
    modellen = Files.createTempDirectory("meten-");
    Groeimodel.schrijf(Werk.MODELLEN, modellen, keer);
    werk = Werk.lees(modellen);
    veranderd = werk.metEenAnderAntwoord();
    uitwerking = werk.bewezen();
    maker = Documentmeting.maker(EnumSet.allOf(Formaat.class));
  }

  /** Leaves nothing behind. */
  @TearDown
  public void ruimOp() throws IOException {
    Groeimodel.wis(modellen);
  }

  /** Reading the model and the dossier, with all their checks. */
  @Benchmark
  public Object lezen() {
    return Werk.lees(modellen);
  }

  /** One changed answer, each time another, to everything that follows. */
  @Benchmark
  public List<Bevinding> eenAntwoord() {
    volgende = (volgende + 1) % veranderd.size();
    return Werk.uit(werk.model(), veranderd.get(volgende)).bevindingen();
  }

  /** All documents in all formats. */
  @Benchmark
  public List<Bestand> alleDocumenten() {
    return Werk.gelukt(maker.maak(uitwerking, false));
  }
}
