package nl.verordeningwijzer.app.werk;

import java.util.List;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.uitwerking.Vragen;

/**
 * A dossier worked out to the end: what the screens show beside the text itself.
 *
 * @param bevindingen every finding that is not an open question
 */
public record Stand(Uitwerking uitwerking, Vragen vragen, List<Bevinding> bevindingen) {
  public Stand {
    bevindingen = List.copyOf(bevindingen);
  }

  /** Works everything out that is still to be worked out; takes longer than a frame. */
  public static Stand van(Uitwerking uitwerking) {
    return new Stand(uitwerking, uitwerking.vragen(), uitwerking.bevindingen());
  }

  /** How many findings are of this gravity. */
  public long aantal(Ernst ernst) {
    return bevindingen.stream().filter(b -> b.ernst() == ernst).count();
  }
}
