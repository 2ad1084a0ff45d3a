package nl.verordeningwijzer.app.bediening;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Undoing in a field of text is undoing in the dossier: there is one history. A field would
 * otherwise keep a history of its own, and Ctrl+Z would do something else inside it than outside.
 */
public final class Vensterongedaan {

  private static final KeyCombination ONGEDAAN = KeyCombination.valueOf("Shortcut+Z");
  private static final KeyCombination OPNIEUW = KeyCombination.valueOf("Shortcut+Y");

  private Vensterongedaan() {}

  /**
   * Hands Ctrl+Z and Ctrl+Y in a field to the window.
   *
   * @param eerst takes back what the dossier does not know: an entry that could not be read;
   *     whether there was any
   */
  public static void zet(TextInputControl veld, BooleanSupplier eerst) {
    veld.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e ->
            toets(e)
                .ifPresent(toets -> {
                  e.consume();
                  if (!toets.equals(ONGEDAAN) || !eerst.getAsBoolean()) {
                    Optional.ofNullable(veld.getScene())
                        .map(s -> s.getAccelerators().get(toets))
                        .ifPresent(Runnable::run);
                  }
                }));
  }

  private static Optional<KeyCombination> toets(KeyEvent gebeurtenis) {
    return List.of(ONGEDAAN, OPNIEUW).stream().filter(t -> t.match(gebeurtenis)).findFirst();
  }
}
