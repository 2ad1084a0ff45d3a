package nl.verordeningwijzer.app.planning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The days that the picture of a plan stretches over.
 *
 * @param begin the left edge
 * @param eind the right edge, after {@code begin}
 * @param maanden the months that lie on it, the first and the last perhaps in part
 */
record Tijdlijn(LocalDate begin, LocalDate eind, LocalDate vandaag, List<Maand> maanden) {

  /**
   * A month.
   *
   * @param dag its first day
   * @param kort its name where there is little room
   */
  record Maand(LocalDate dag, String naam, String kort) {}

  /** What lies longer ago is not drawn: the picture is about what is still to come. */
  private static final int DAGEN_TERUG = 62;

  /** Room at both edges, as a part of the whole. */
  private static final int DEEL_RUIMTE = 20;

  private static final Locale NEDERLANDS = Locale.of("nl", "NL");
  private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM", NEDERLANDS);
  private static final DateTimeFormatter JANUARI =
      DateTimeFormatter.ofPattern("MMMM uuuu", NEDERLANDS);
  private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("MMM", NEDERLANDS);

  Tijdlijn {
    maanden = List.copyOf(maanden);
  }

  /** The line on which all of these days lie, as far as they are not too long ago. */
  static Tijdlijn van(LocalDate vandaag, List<LocalDate> dagen) {
    LocalDate eerste = vandaag;
    LocalDate laatste = vandaag.plusWeeks(2);
    for (LocalDate dag : dagen) {
      eerste = dag.isBefore(eerste) ? dag : eerste;
      laatste = dag.isAfter(laatste) ? dag : laatste;
    }
    LocalDate grens = vandaag.minusDays(DAGEN_TERUG);
    eerste = eerste.isBefore(grens) ? grens : eerste;
    long ruimte = Math.max(2, ChronoUnit.DAYS.between(eerste, laatste) / DEEL_RUIMTE);
    LocalDate begin = eerste.minusDays(ruimte);
    LocalDate eind = laatste.plusDays(ruimte);
    List<Maand> maanden = new ArrayList<>();
    LocalDate maand = begin.withDayOfMonth(1);
    while (!maand.isAfter(eind)) {
      maanden.add(
          new Maand(
              maand,
              (maand.getMonthValue() == 1 ? JANUARI : MAAND).format(maand),
              KORT.format(maand)));
      maand = maand.plusMonths(1);
    }
    return new Tijdlijn(begin, eind, vandaag, maanden);
  }

  /** Where a day lies: from 0, the left edge, to 1; what lies outside is put on the edge. */
  double plaats(LocalDate dag) {
    double geheel = ChronoUnit.DAYS.between(begin, eind);
    return Math.clamp(ChronoUnit.DAYS.between(begin, dag) / geheel, 0, 1);
  }
}
