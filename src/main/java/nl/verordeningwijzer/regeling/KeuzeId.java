package nl.verordeningwijzer.regeling;

/**
 * The identity of a choice that a municipality makes. One choice may stand in many places of the
 * text: it is one question.
 *
 * @param waarde as it stands in the braces behind a bracket of the model, such as {@code
 *     loonwaarde-termijn}
 */
public record KeuzeId(String waarde) implements Comparable<KeuzeId> {

  public KeuzeId {
    if (!BepalingId.isGeldig(waarde)) {
      throw new IllegalArgumentException("geen geldige naam van een keuze: " + waarde);
    }
  }

  @Override
  public int compareTo(KeuzeId ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde;
  }
}
