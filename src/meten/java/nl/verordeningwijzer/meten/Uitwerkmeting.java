package nl.verordeningwijzer.meten;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.verordeningwijzer.besluit.Aanhaling;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.instructie.Zin;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.samenstelling.Samensteller;
import nl.verordeningwijzer.samenstelling.Samenstelling;
import nl.verordeningwijzer.toetsing.Toetser;
import nl.verordeningwijzer.toetsing.Toetsing;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.vergelijking.Regelpaar;
import nl.verordeningwijzer.vergelijking.Vergelijker;
import nl.verordeningwijzer.wijziging.Afleiding;
import nl.verordeningwijzer.wijziging.Bewijs;
import nl.verordeningwijzer.wijziging.Formulering;
import nl.verordeningwijzer.wijziging.Wijziging;
import nl.verordeningwijzer.wijziging.Wijzigingswijze;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A user changes one answer and sees everything that follows from it: aim 30 ms, which is felt as
 * at once. Its stages are measured by themselves, on the example, to show which is the slowest.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Uitwerkmeting {

  private Werk werk;
  private List<Dossier> veranderd;
  private int volgende;
  private Regeling was;
  private Regeling wordt;
  private Set<BepalingId> altijdGeheel;
  private Wijzigingswijze wijze;
  private Formulering formulering;
  private List<Wijziging> wijzigingen;
  private List<Zin> zinnen;

  /** Reads the example, and makes what each stage needs from the one before. */
  @Setup
  public void lees() {
    werk = Werk.lees(Werk.MODELLEN);
    veranderd = werk.metEenAnderAntwoord();
    Uitwerking uitwerking = werk.bewezen();
    was = uitwerking.was();
    wordt = uitwerking.wordt();
    altijdGeheel = werk.model().besluit().altijdGeheel().keySet();
    wijze =
        new Wijzigingswijze(
            werk.model().besluit().klein().instructies(), werk.model().besluit().klein().procent());
    formulering = new Formulering(Aanhaling.van(werk.model().besluit().aanhalingstekens()));
    wijzigingen = afleiding();
    zinnen = formulering();
  }

  /** One changed answer, each time another, to everything that follows. */
  @Benchmark
  @Streven(30)
  public List<Bevinding> eenAntwoord() {
    return Werk.uit(werk.model(), volgend()).bevindingen();
  }

  /**
   * One changed answer to the article as it will read. The text is put together as a whole: one
   * article alone would not know how the others are numbered.
   */
  @Benchmark
  @Streven(5)
  public Samenstelling eenAntwoordArtikel() {
    return Samensteller.wordt(werk.model(), volgend(), was);
  }

  private Dossier volgend() {
    volgende = (volgende + 1) % veranderd.size();
    return veranderd.get(volgende);
  }

  /** The new text held against the law. */
  @Benchmark
  public Toetsing toetsing() {
    return Toetser.toets(werk.model(), wordt, Werk.INSTELLINGEN.peildatum());
  }

  /** The existing text. */
  @Benchmark
  public Samenstelling samenstellingWas() {
    return Samensteller.was(werk.model(), werk.dossier());
  }

  /** The new text. */
  @Benchmark
  public Samenstelling samenstellingWordt() {
    return Samensteller.wordt(werk.model(), werk.dossier(), was);
  }

  /** The amendments that lead from the one to the other. */
  @Benchmark
  public List<Wijziging> afleiding() {
    return Afleiding.van(was, wordt, altijdGeheel, wijze);
  }

  /** The sentences that say the amendments. */
  @Benchmark
  public List<Zin> formulering() {
    return wijzigingen.stream().map(formulering::zin).toList();
  }

  /** The lines of both texts next to each other, per amendment. */
  @Benchmark
  public List<List<Regelpaar>> vergelijking() {
    return wijzigingen.stream().map(w -> Vergelijker.paren(w.was(), w.wordt())).toList();
  }

  /** The sentences printed, read back and executed on the existing text. */
  @Benchmark
  public Optional<Bevinding> bewijs() {
    return Bewijs.ontbreekt(zinnen, was, wordt);
  }
}
