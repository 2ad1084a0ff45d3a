package nl.verordeningwijzer.app.bediening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/**
 * Alternatives of which one is chosen, each with a line that explains it.
 *
 * @param <T> what is chosen
 */
public final class Keuzerij<T> extends VBox {

  /**
   * An alternative.
   *
   * @param uitleg a line under it; may be empty
   */
  public record Mogelijkheid<T>(T waarde, String naam, String uitleg) {}

  private final ToggleGroup groep = new ToggleGroup();
  private final Map<T, RadioButton> knoppen = new LinkedHashMap<>();

  /**
   * @param id the identity of the row; each alternative gets it with its place behind it
   * @param vraag what is chosen; may be empty when a heading says it already
   * @param gekozen is told what the user chose
   */
  public Keuzerij(
      String id, String vraag, List<Mogelijkheid<T>> mogelijkheden, Consumer<T> gekozen) {
    setId(id);
    getStyleClass().add("keuzerij");
    setAccessibleRole(AccessibleRole.PARENT);
    if (!vraag.isEmpty()) {
      setAccessibleText(vraag);
      Label kop = new Label(vraag);
      kop.setWrapText(true);
      kop.getStyleClass().add("keuzerij-vraag");
      getChildren().add(kop);
    }
    for (Mogelijkheid<T> mogelijkheid : mogelijkheden) {
      RadioButton knop = new RadioButton(mogelijkheid.naam());
      knop.setId(id + "-" + (knoppen.size() + 1));
      knop.setWrapText(true);
      knop.setMnemonicParsing(false);
      knop.setToggleGroup(groep);
      knop.setOnAction(e -> gekozen.accept(mogelijkheid.waarde()));
      knop.setAccessibleHelp(mogelijkheid.uitleg());
      knoppen.put(mogelijkheid.waarde(), knop);
      getChildren().add(knop);
      if (!mogelijkheid.uitleg().isEmpty()) {
        Label uitleg = new Label(mogelijkheid.uitleg());
        uitleg.setWrapText(true);
        uitleg.getStyleClass().addAll("klein", "keuzerij-uitleg");
        getChildren().add(uitleg);
      }
    }
    // Arrow keys select without pressing.
    groep
        .selectedToggleProperty()
        .addListener((waarde, oud, nieuw) -> {
          if (nieuw instanceof RadioButton knop && knop.isFocused() && !knop.isArmed()) {
            knoppen.entrySet().stream()
                .filter(e -> e.getValue() == knop)
                .findFirst()
                .ifPresent(e -> gekozen.accept(e.getKey()));
          }
        });
  }

  /** Shows what is chosen. */
  public void toon(T waarde) {
    RadioButton knop = knoppen.get(waarde);
    if (knop != null && !knop.isSelected()) {
      knop.setSelected(true);
    }
  }

  /** Shows that nothing is chosen. */
  public void toonNiets() {
    groep.selectToggle(null);
  }

  /** Puts the focus on what is chosen, or on the first. */
  public void pakFocus() {
    knoppen.values().stream()
        .filter(RadioButton::isSelected)
        .findFirst()
        .or(() -> knoppen.values().stream().findFirst())
        .ifPresent(RadioButton::requestFocus);
  }
}
