package nl.verordeningwijzer.wet;

import java.util.List;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Vindplaats;

/**
 * Places in one act, as the data of a model name them.
 *
 * @param wet the act by its short title
 * @param delen what is named, in order; at least one
 */
public record Grondslag(String wet, List<Deel> delen) {

  /**
   * Provisions of one article.
   *
   * @param van the provision, or the first of a range
   * @param totEnMet the last of a range; of one provision that provision again
   */
  public record Deel(Vindplaats van, Vindplaats totEnMet) {

    /** The number of the article. */
    public String artikel() {
      return van.nummer(Niveau.ARTIKEL).orElseThrow();
    }
  }

  public Grondslag {
    delen = List.copyOf(delen);
  }
}
