package nl.verordeningwijzer.app.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verordeningwijzer.planning.Plantekst;

/**
 * The days of a meeting as a list in plain text, one a line: it can be pasted from whatever the
 * clerk of the council sent.
 *
 * @param dagen the days that were read, in order
 * @param onbegrepen the pieces that are no day, as they were typed
 */
record Vergaderkalender(List<LocalDate> dagen, List<String> onbegrepen) {
  Vergaderkalender {
    dagen = dagen.stream().sorted().distinct().toList();
    onbegrepen = List.copyOf(onbegrepen);
  }

  /** Reads a list: days stand on lines of their own, or with commas or semicolons between them. */
  static Vergaderkalender lees(String tekst, LocalDate vandaag) {
    List<LocalDate> dagen = new ArrayList<>();
    List<String> onbegrepen = new ArrayList<>();
    for (String stuk : tekst.split("[\\n\\r;,\\t]+")) {
      if (!stuk.isBlank()) {
        Optional<LocalDate> dag = Datumlezing.lees(stuk, vandaag);
        dag.ifPresentOrElse(dagen::add, () -> onbegrepen.add(stuk.strip()));
      }
    }
    return new Vergaderkalender(dagen, onbegrepen);
  }

  /** A list that reads as these days. */
  static String tekst(List<LocalDate> dagen) {
    return dagen.stream().map(Plantekst::kort).collect(Collectors.joining("\n"));
  }
}
