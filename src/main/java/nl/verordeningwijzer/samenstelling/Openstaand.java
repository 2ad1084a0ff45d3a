package nl.verordeningwijzer.samenstelling;

import java.util.List;
import nl.verordeningwijzer.model.Kolom;

/**
 * A question that must still be answered.
 *
 * @param id the choice, or the provision outside the model
 * @param plaatsen where the answer will stand, in words, in the numbering of the model
 */
public record Openstaand(String id, Kolom kolom, String vraag, List<String> plaatsen) {
  public Openstaand {
    plaatsen = List.copyOf(plaatsen);
  }
}
