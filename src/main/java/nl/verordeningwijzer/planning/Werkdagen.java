package nl.verordeningwijzer.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verordeningwijzer.model.Duur;
import nl.verordeningwijzer.model.Feestdag;

/**
 * Reckons in days on which work is done: no Saturdays, Sundays or holidays.
 *
 * <p>Between working days, going forward and back belong together: {@code plus(van, duur)} is not
 * after {@code tot} exactly when {@code van} is not after {@code min(tot, duur)}.
 *
 * <p>It remembers the holidays of a year; one plan is reckoned by one thread.
 */
final class Werkdagen {

  private final List<Feestdag> feestdagen;

  /** The names of the holidays of the years that were asked about, by their dates. */
  private final Map<Integer, Map<LocalDate, String>> perJaar = new HashMap<>();

  Werkdagen(List<Feestdag> feestdagen) {
    this.feestdagen = List.copyOf(feestdagen);
  }

  /** The name of the holiday that a day is. */
  Optional<String> feestdag(LocalDate dag) {
    return Optional.ofNullable(perJaar.computeIfAbsent(dag.getYear(), this::van).get(dag));
  }

  private Map<LocalDate, String> van(int jaar) {
    Map<LocalDate, String> dagen = new HashMap<>();
    feestdagen.forEach(f -> dagen.putIfAbsent(f.in(jaar), f.naam()));
    return dagen;
  }

  static boolean isWeekend(LocalDate dag) {
    return dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  boolean isWerkdag(LocalDate dag) {
    return !isWeekend(dag) && feestdag(dag).isEmpty();
  }

  /** The day itself, or else the first working day after it. */
  LocalDate opOfNa(LocalDate dag) {
    LocalDate werkdag = dag;
    while (!isWerkdag(werkdag)) {
      werkdag = werkdag.plusDays(1);
    }
    return werkdag;
  }

  /** The day itself, or else the last working day before it. */
  LocalDate opOfVoor(LocalDate dag) {
    LocalDate werkdag = dag;
    while (!isWerkdag(werkdag)) {
      werkdag = werkdag.minusDays(1);
    }
    return werkdag;
  }

  /** When something is ready that begins on a day: never on a day without work. */
  LocalDate plus(LocalDate dag, Duur duur) {
    return opOfNa(plusRuw(dag, duur));
  }

  /** The same, on whatever day that is. */
  LocalDate plusRuw(LocalDate dag, Duur duur) {
    return switch (duur.eenheid()) {
      case WEKEN -> dag.plusWeeks(duur.aantal());
      case WERKDAGEN -> {
        LocalDate werkdag = dag;
        for (int i = 0; i < duur.aantal(); i++) {
          werkdag = opOfNa(werkdag.plusDays(1));
        }
        yield werkdag;
      }
      default -> dag.plusDays(duur.aantal());
    };
  }

  /** When something must begin at the latest to be ready on a day: never on a day without work. */
  LocalDate min(LocalDate dag, Duur duur) {
    return opOfVoor(minRuw(dag, duur));
  }

  /** The same, on whatever day that is. */
  LocalDate minRuw(LocalDate dag, Duur duur) {
    return switch (duur.eenheid()) {
      case WEKEN -> dag.minusWeeks(duur.aantal());
      case WERKDAGEN -> {
        LocalDate werkdag = dag;
        for (int i = 0; i < duur.aantal(); i++) {
          werkdag = opOfVoor(werkdag.minusDays(1));
        }
        yield werkdag;
      }
      default -> dag.minusDays(duur.aantal());
    };
  }
}
