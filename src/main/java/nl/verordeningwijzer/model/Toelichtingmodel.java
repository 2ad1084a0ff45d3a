package nl.verordeningwijzer.model;

import java.util.List;
import java.util.Set;
import nl.verordeningwijzer.regeling.BepalingId;

/**
 * The explanatory notes of the model. Letters and ranges of letters are computed, never written.
 *
 * @param algemeen the general part, a paragraph each
 */
public record Toelichtingmodel(List<List<Sjabloon>> algemeen, List<Groep> groepen) {

  /**
   * The explanation of one letter of the decision, or of several together.
   *
   * @param bepalingen the provisions whose amendment it explains
   * @param enkelvoud the text when it is about one letter
   * @param meervoud the text when it is about more
   */
  public record Groep(Set<BepalingId> bepalingen, String enkelvoud, String meervoud) {
    public Groep {
      bepalingen = Set.copyOf(bepalingen);
    }
  }

  public Toelichtingmodel {
    algemeen = algemeen.stream().map(List::copyOf).toList();
    groepen = List.copyOf(groepen);
  }
}
