package nl.verordeningwijzer.app.begin;

import java.nio.file.Path;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;

/**
 * A dossier on the start screen.
 *
 * @param naam the municipality
 * @param uitleg the ordinance, who works in it, or why it cannot be opened
 * @param stand how far it is, in words
 * @param deel which part of the questions is answered, 0 to 1; negative when that is not known
 * @param bevindingen how many findings it has; empty when that is not known or there are none
 * @param geopend when it was opened last, in words
 * @param opent what opening it does: read on, or only look
 */
public record Recentregel(
    Path bestand,
    String naam,
    String uitleg,
    Status status,
    String stand,
    double deel,
    String bevindingen,
    String geopend,
    Opent opent) {

  /** What can be done with it. */
  public enum Opent {
    VERDER,
    MEELEZEN,
    /** It is not there, or cannot be read. */
    NIET
  }
}
