package nl.verordeningwijzer.regeling;

import java.util.List;
import java.util.Optional;

/**
 * Where a provision stands in one particular regulation: article 21h, second lid, onderdeel a.
 * Computed, never stored; its wording is the work of the package {@code verwijzing}.
 *
 * @param stappen from outside to inside; a lid without number adds no step
 */
public record Vindplaats(List<Stap> stappen) {

  /**
   * One step of the way to a provision.
   *
   * @param nummer as printed, without the mark behind it: "14h", "2", "a"; empty for an annex
   *     without number
   */
  public record Stap(Niveau niveau, String nummer) {}

  public Vindplaats {
    stappen = List.copyOf(stappen);
  }

  /** The number at a level, if the way goes through that level. */
  public Optional<String> nummer(Niveau niveau) {
    return stappen.stream().filter(s -> s.niveau() == niveau).map(Stap::nummer).findFirst();
  }

  /** The innermost level. */
  public Niveau niveau() {
    return stappen.getLast().niveau();
  }

  /** The place one level up: of a lid the article. */
  public Vindplaats boven() {
    return new Vindplaats(stappen.subList(0, stappen.size() - 1));
  }

  Vindplaats met(Niveau niveau, String nummer) {
    var langer = new java.util.ArrayList<>(stappen);
    langer.add(new Stap(niveau, nummer));
    return new Vindplaats(langer);
  }
}
