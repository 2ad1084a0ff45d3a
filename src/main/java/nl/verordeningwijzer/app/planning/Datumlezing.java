package nl.verordeningwijzer.app.planning;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days as people write them: "do 21 mei 2026", "21 mei", "21-5-2026". */
final class Datumlezing {

  private static final Locale NEDERLANDS = Locale.of("nl", "NL");

  /** The name of the day before a date; whether it is the right one is not our business. */
  private static final Pattern WEEKDAG =
      Pattern.compile("^(?:ma|di|wo|do|vr|za|zo)[a-z]*\\.?,?\\s+", Pattern.CASE_INSENSITIVE);

  private static final List<DateTimeFormatter> MET_JAAR =
      vormen("d MMMM uuuu", "d MMM uuuu", "d-M-uuuu", "d/M/uuuu", "d.M.uuuu", "uuuu-MM-dd");

  private static final List<DateTimeFormatter> ZONDER_JAAR =
      vormen("d MMMM", "d MMM", "d-M", "d/M");

  private Datumlezing() {}

  private static List<DateTimeFormatter> vormen(String... vormen) {
    return Stream.of(vormen)
        .map(vorm ->
            new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(vorm)
                .toFormatter(NEDERLANDS)
                .withResolverStyle(ResolverStyle.STRICT))
        .toList();
  }

  /**
   * The day that words stand for; empty when they stand for none.
   *
   * @param vandaag a day without a year is the first such day from this one on
   */
  static Optional<LocalDate> lees(String woorden, LocalDate vandaag) {
    String kaal = WEEKDAG.matcher(woorden.strip().replaceAll("\\s+", " ")).replaceFirst("");
    return eerste(MET_JAAR, kaal, LocalDate::from)
        .or(() ->
            eerste(ZONDER_JAAR, kaal, MonthDay::from)
                .map(dag -> {
                  LocalDate ditJaar = dag.atYear(vandaag.getYear());
                  return ditJaar.isBefore(vandaag) ? dag.atYear(vandaag.getYear() + 1) : ditJaar;
                }));
  }

  private static <T> Optional<T> eerste(
      List<DateTimeFormatter> vormen, String woorden, TemporalQuery<T> soort) {
    for (DateTimeFormatter vorm : vormen) {
      try {
        return Optional.of(vorm.parse(woorden, soort));
      } catch (DateTimeParseException e) {
        // Not written in this way; the next one may fit.
        continue;
      }
    }
    return Optional.empty();
  }
}
