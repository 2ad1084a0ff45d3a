package nl.verordeningwijzer.app.bediening;

import java.util.Optional;
import javafx.scene.Node;
import nl.verordeningwijzer.app.werk.Plaats;

/**
 * A step of the wizard as the window shows it. Pages know nothing of each other: whoever wants to
 * lead the user elsewhere asks {@link nl.verordeningwijzer.app.werk.Navigatie}.
 */
public interface Pagina {

  /** The work itself, with its own {@link Kop} on top. */
  Node werkvlak();

  /** What stands under the steps on the left: a list of parts, a filter; empty for nothing. */
  default Optional<Node> railvlak() {
    return Optional.empty();
  }

  /** What stands on the right instead of the text of the ordinance; empty for that text. */
  default Optional<Node> zijvlak() {
    return Optional.empty();
  }

  /** Whether there is anything on the right; without it the work gets all the room. */
  default boolean metZijvlak() {
    return true;
  }

  /** Shows a place of this step and moves the focus there; called at every visit. */
  void toon(Plaats plaats);

  /** Leads to the next open question after where the user is; whether there was one. */
  default boolean volgendeOpen(boolean vooruit) {
    return false;
  }
}
