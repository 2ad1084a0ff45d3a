package nl.verordeningwijzer.dossier;

import nl.verordeningwijzer.model.Keuze;

/** Tells beforehand whether an answer can be kept in a dossier. */
public final class Waardecontrole {

  private Waardecontrole() {}

  /**
   * Whether an answer, written into a dossier, reads back as the same answer. What does not would
   * make the file unreadable.
   */
  public static boolean isBewaarbaar(Keuze keuze, Waarde waarde) {
    return Waardelezer.lees(keuze, Waardelezer.schrijf(waarde)).filter(waarde::equals).isPresent();
  }
}
