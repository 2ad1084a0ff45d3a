package nl.verordeningwijzer.planning;

import nl.verordeningwijzer.dossier.Dossier;

/**
 * What can be done when the plan does not fit.
 *
 * @param id a stable name among the ways out of one plan, to keep a choice by: {@code later},
 *     {@code korter-advies-clientenraad}
 * @param titel what one does: "Later laten ingaan, op 1 juni 2026"
 * @param uitleg what comes of it: who meets when, what must be ready first
 * @param waarschuwing what to think of first; empty when there is nothing
 * @param grondslag where the warning follows from; empty when there is none
 * @param dossier the dossier when it is taken over
 * @param plan the plan of that dossier, in which everything fits; it has no ways out of its own
 */
public record Uitweg(
    Soort soort,
    String id,
    String titel,
    String uitleg,
    String waarschuwing,
    String grondslag,
    Dossier dossier,
    Plan plan) {

  /** What kind of way out it is. */
  public enum Soort {
    /** A meeting on another day; the date of entry into force stays. */
    ANDERE_VERGADERING,
    /** The rules begin to hold later. */
    LATER,
    /** A step takes less time. */
    KORTER,
    /** The decision takes effect later and holds back to the wished day. */
    TERUGWERKEND
  }
}
