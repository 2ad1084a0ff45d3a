package nl.verordeningwijzer.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A day of each year on which no step of the planning ends.
 *
 * @param dag when it falls on the same day each year
 * @param opZondag the day it moves to when that day is a Sunday
 * @param naPasen for a day that moves along with Easter: how many days after the first day of
 *     Easter, negative for before; of no meaning when there is a {@code dag}
 */
public record Feestdag(
    String naam, Optional<MonthDay> dag, Optional<MonthDay> opZondag, int naPasen) {

  /** The date in a year. */
  public LocalDate in(int jaar) {
    if (dag.isEmpty()) {
      return pasen(jaar).plusDays(naPasen);
    }
    LocalDate datum = dag.get().atYear(jaar);
    return opZondag
        .filter(anders -> datum.getDayOfWeek() == DayOfWeek.SUNDAY)
        .map(anders -> anders.atYear(jaar))
        .orElse(datum);
  }

  /**
   * The first day of Easter: the Sunday after the first full moon of spring, as the Gregorian
   * calendar reckons it (the rule that Butcher published in 1876).
   */
  static LocalDate pasen(int jaar) {
    int gulden = Math.floorMod(jaar, 19);
    int eeuw = Math.floorDiv(jaar, 100);
    int inEeuw = Math.floorMod(jaar, 100);
    int correctie = (eeuw - (eeuw + 8) / 25 + 1) / 3;
    int epacta = Math.floorMod(19 * gulden + eeuw - eeuw / 4 - correctie + 15, 30);
    int zondag = Math.floorMod(32 + 2 * (eeuw % 4) + 2 * (inEeuw / 4) - epacta - inEeuw % 4, 7);
    int terug = (gulden + 11 * epacta + 22 * zondag) / 451;
    int dagVanaf22Maart = epacta + zondag - 7 * terug;
    return LocalDate.of(jaar, Month.MARCH, 22).plusDays(dagVanaf22Maart);
  }
}
