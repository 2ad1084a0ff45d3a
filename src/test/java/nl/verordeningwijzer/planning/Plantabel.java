package nl.verordeningwijzer.planning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.verordeningwijzer.planning.Planregel.Gepland;
import nl.verordeningwijzer.regeling.Bevinding;

/** A plan as a table in plain text: what is expected of it can be read. */
final class Plantabel {

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("EEE d-M-uuuu", Locale.of("nl", "NL"));

  private Plantabel() {}

  /** Heading, explanation, and for each step its time, begin, end and what there is to spare. */
  static String van(Plan plan) {
    return Plantekst.kop(plan)
        + "\n"
        + Plantekst.uitleg(plan)
        + "\n"
        + plan.regels().stream().map(Plantabel::rij).collect(Collectors.joining());
  }

  /** A line for each way out, and one for what comes of it. */
  static String uitwegen(Plan plan) {
    return plan.uitwegen().stream()
        .map(u -> u.id() + ": " + u.titel() + "\n  " + u.uitleg() + "\n")
        .collect(Collectors.joining());
  }

  /** The codes of the findings, in order. */
  static String codes(Plan plan) {
    return plan.bevindingen().stream().map(Bevinding::code).collect(Collectors.joining(" "));
  }

  private static String rij(Planregel regel) {
    return switch (regel) {
      case Gepland g ->
          "%-33s%-27s%-15s%-15s%s%n"
              .formatted(
                  g.naam(),
                  Plantekst.tijd(g),
                  dag(g.begin()),
                  dag(g.uiterlijk()),
                  Plantekst.stand(g));
      case Planregel.Klaar k -> "%-90s%s%n".formatted(k.naam(), Plantekst.stand(k));
      case Planregel.Overgeslagen o -> "%-90s%s%n".formatted(o.naam(), Plantekst.stand(o));
    };
  }

  private static String dag(LocalDate dag) {
    return DAG.format(dag);
  }
}
