package nl.verordeningwijzer.regeling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are written in Dutch. */
public final class Datumschrift {

  private static final DateTimeFormatter VOLUIT =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl", "NL"));

  private Datumschrift() {}

  /** "23 maart 2023". */
  public static String voluit(LocalDate dag) {
    return VOLUIT.format(dag);
  }

  /** "23 maart 2023" for "2023-03-23"; words that are no date stay as they are. */
  public static String voluit(String datum) {
    try {
      return voluit(LocalDate.parse(datum));
    } catch (DateTimeException e) {
      return datum;
    }
  }
}
