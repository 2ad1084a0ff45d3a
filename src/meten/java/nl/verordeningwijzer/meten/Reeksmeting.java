package nl.verordeningwijzer.meten;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.uitwerking.WillekeurigeAntwoorden;
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
 * Many dossiers that differ in everything: those of a region of 14 municipalities, and those of all
 * 342. Their answers are random, and the same each time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
public class Reeksmeting {

  private static final long ZAAD = 20230323;

  @Param({"14", "342"})
  private int dossiers;

  private Model model;
  private List<Dossier> reeks;

  /** Reads the model and answers its questions. */
  @Setup
  public void antwoord() {
    model = Werk.lees(Werk.MODELLEN).model();
    WillekeurigeAntwoorden antwoorden = new WillekeurigeAntwoorden(model);
    Random toeval = new Random(ZAAD);
    reeks =
        Stream.generate(() -> antwoorden.dossier(toeval, 100, Uitgangspunt.BESTAANDE_TEKST))
            .limit(dossiers)
            .toList();
  }

  /** Worked out one after the other. */
  @Benchmark
  public long naElkaar() {
    return reeks.stream().filter(this::bewezenEnGetoetst).count();
  }

  /** Worked out on all processors: working out is a pure function. */
  @Benchmark
  public long tegelijk() {
    return reeks.parallelStream().filter(this::bewezenEnGetoetst).count();
  }

  private boolean bewezenEnGetoetst(Dossier dossier) {
    Uitwerking uitwerking = Werk.uit(model, dossier);
    return uitwerking.isBewezen() && !uitwerking.toetsing().onderwerpen().isEmpty();
  }
}
