package nl.verordeningwijzer.document;

import java.util.EnumSet;
import java.util.Set;
import nl.verordeningwijzer.uitwerking.Vragenlijst;

/**
 * Which documents are to be made, and how.
 *
 * @param documenten which; they are made in the order of {@link Documentsoort}
 * @param concept whether open questions may stand in the documents for the council, which then say
 *     so
 * @param vragenlijst what the questionnaire asks, if it is among them
 */
public record Documentopdracht(
    Set<Documentsoort> documenten, boolean concept, Vragenlijst.Opzet vragenlijst) {

  public Documentopdracht {
    documenten = Set.copyOf(documenten);
  }

  /** Every document that goes to the council. */
  public static Documentopdracht voorDeRaad(boolean concept) {
    return new Documentopdracht(
        EnumSet.copyOf(Documentsoort.voorDeRaad()), concept, Vragenlijst.Opzet.STANDAARD);
  }

  /** The questionnaire alone. */
  public static Documentopdracht vragenlijst(Vragenlijst.Opzet opzet) {
    return new Documentopdracht(EnumSet.of(Documentsoort.VRAGENLIJST), false, opzet);
  }

  /** Whether documents for the council are among them. */
  boolean isVoorDeRaad() {
    return documenten.stream().anyMatch(Documentsoort::isVoorDeRaad);
  }
}
