package nl.verordeningwijzer.dossier;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A dossier as it went to the council: what changes later is shown against it.
 *
 * @param op when that was, by the clock of whoever did it, to the second
 * @param dossier as it was then, with the status that it got; it holds no frozen copy itself
 */
public record Bevroren(LocalDateTime op, Dossier dossier) {

  public Bevroren {
    op = op.truncatedTo(ChronoUnit.SECONDS);
    dossier = dossier.zonderBevroren();
  }

  /** How far the decision had come: it went to the council, or the council adopted it. */
  public Dossier.Status status() {
    return dossier.status();
  }
}
