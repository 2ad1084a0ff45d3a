package nl.verordeningwijzer.document;

import java.util.List;

/**
 * A document without layout.
 *
 * @param titel the title in the properties of the file and in its footer
 * @param auteur the author in the properties of the file, as a rule the municipality
 * @param liggend whether the pages lie on their long side
 * @param blokken what it says, from top to bottom
 */
public record Document(String titel, String auteur, boolean liggend, List<Blok> blokken) {

  /** Copies the blocks. */
  public Document {
    blokken = List.copyOf(blokken);
  }
}
