package nl.verordeningwijzer.dossier;

import java.util.List;

/** What the municipality says about something that lies outside the model. */
public sealed interface Buitentekst {

  /** Its ordinance does not have it. */
  record Afwezig() implements Buitentekst {}

  /** Its ordinance has it, but the text was not read. */
  record NietIngelezen() implements Buitentekst {}

  /**
   * Its text: of a chapter the heading, of articles every line as it stands in the ordinance,
   * headings included.
   */
  record Ingelezen(List<String> regels) implements Buitentekst {
    public Ingelezen {
      regels = List.copyOf(regels);
    }
  }
}
