package nl.verordeningwijzer.uitvoering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.instructie.Instructie;
import nl.verordeningwijzer.regeling.Regelsoort;

/**
 * Executes a decision literally on the printed lines of the existing text, as whoever consolidates
 * it would: with nothing but those lines and what the decision says. What cannot be placed or could
 * be read in two ways is refused. Numbers are characters: one changes only when an instruction says
 * so.
 */
public final class Uitvoerder {

  private Rijen rijen;
  private final long bijlagen;
  private final List<String> ingetrokken = new ArrayList<>();

  private Uitvoerder(Rijen rijen) {
    this.rijen = rijen;
    this.bijlagen = rijen.alle().stream().filter(r -> r.soort() == Regelsoort.BIJLAGE).count();
  }

  /**
   * Starts with the existing text.
   *
   * @param regels its printed lines; empty ones and indentation mean nothing
   */
  public static Uitvoerder op(List<String> regels) {
    return new Uitvoerder(Rijen.bestaand(regels));
  }

  /** Executes one instruction; a refused one changes nothing. Empty, or why it was refused. */
  public Optional<String> voerUit(Instructie instructie) {
    Rijen poging = rijen.kopie();
    try {
      new Handeling(poging, new Plaatszoeker(poging, bijlagen)).voerUit(instructie);
    } catch (Weigering weigering) {
      return Optional.of(weigering.getMessage());
    }
    rijen = poging;
    if (instructie instanceof Instructie.TrekIn(List<String> citeertitels)) {
      ingetrokken.addAll(citeertitels);
    }
    return Optional.empty();
  }

  /**
   * What is wrong with the text as a whole after the last instruction, and was not before the
   * first: double numbers, numbers that do not ascend, a lid without a number beside numbered ones.
   */
  public List<String> gebreken() {
    return Gebreken.van(rijen);
  }

  /** The lines as they are now, without indentation. */
  public List<String> regels() {
    return rijen.alle().stream().map(Rij::gedrukt).toList();
  }

  /** The citeertitels of the other regulations that were withdrawn. */
  public List<String> ingetrokken() {
    return List.copyOf(ingetrokken);
  }
}
