package nl.verordeningwijzer.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * On which days a meeting can be. As far as its calendar is known only on those days. Beyond it, or
 * without one, on working days, and on the same day of the week as the meeting that is known: a
 * council that meets on Thursdays goes on doing so.
 */
final class Vergaderdagen {

  private final Werkdagen werkdagen;
  private final NavigableSet<LocalDate> bekend;
  private final Optional<DayOfWeek> weekdag;

  /**
   * @param bekend the calendar; empty when it is not known
   * @param gekozen the day that was chosen for the meeting, when there is no calendar to go by
   */
  Vergaderdagen(Werkdagen werkdagen, List<LocalDate> bekend, Optional<LocalDate> gekozen) {
    this.werkdagen = werkdagen;
    this.bekend = new TreeSet<>(bekend);
    this.weekdag =
        (bekend.isEmpty() ? gekozen : Optional.of(this.bekend.getLast()))
            .filter(dag -> !Werkdagen.isWeekend(dag))
            .map(LocalDate::getDayOfWeek);
  }

  /** Whether the calendar says nothing about a day any more, or there is none. */
  boolean isGeschat(LocalDate dag) {
    return bekend.isEmpty() || dag.isAfter(bekend.getLast());
  }

  /** The first possible day from this one on. */
  LocalDate opOfNa(LocalDate dag) {
    if (!isGeschat(dag)) {
      return bekend.ceiling(dag);
    }
    LocalDate mogelijk = dag;
    while (!kan(mogelijk)) {
      mogelijk = mogelijk.plusDays(1);
    }
    return mogelijk;
  }

  /** The last possible day up to this one; none when the calendar begins later. */
  Optional<LocalDate> opOfVoor(LocalDate dag) {
    LocalDate mogelijk = dag;
    while (isGeschat(mogelijk) && !kan(mogelijk)) {
      mogelijk = mogelijk.minusDays(1);
    }
    return isGeschat(mogelijk)
        ? Optional.of(mogelijk)
        : Optional.ofNullable(bekend.floor(mogelijk));
  }

  private boolean kan(LocalDate dag) {
    return werkdagen.isWerkdag(dag) && weekdag.filter(w -> w != dag.getDayOfWeek()).isEmpty();
  }
}
