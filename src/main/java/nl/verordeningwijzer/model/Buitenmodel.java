package nl.verordeningwijzer.model;

import nl.verordeningwijzer.model.Modelregel.Buitensoort;
import nl.verordeningwijzer.regeling.BepalingId;

/**
 * Something that is known to stand in ordinances made after the model, but whose text VNG did not
 * print.
 *
 * @param vraag asks the municipality for it
 */
public record Buitenmodel(BepalingId id, Buitensoort soort, String nummer, String vraag) {

  /** The same, asked in other words. */
  Buitenmodel metVraag(String andere) {
    return new Buitenmodel(id, soort, nummer, andere);
  }
}
