package nl.verordeningwijzer.app.bediening;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons, and buttons that are only an icon: those need words for who cannot see it. */
public final class Iconen {

  private Iconen() {}

  /** An icon that says nothing by itself. */
  public static FontIcon icoon(BootstrapIcons vorm) {
    FontIcon icoon = new FontIcon(vorm);
    icoon.setAccessibleRole(AccessibleRole.NODE);
    return icoon;
  }

  /**
   * A button that is only an icon.
   *
   * @param id its identity, for tests and style sheets
   * @param woorden what it does, for the tooltip and for a screen reader
   */
  public static Button knop(String id, BootstrapIcons vorm, String woorden, Runnable actie) {
    Button knop = new Button(null, icoon(vorm));
    knop.setId(id);
    knop.getStyleClass().addAll("button-icon", "flat", "icoonknop");
    knop.setOnAction(e -> actie.run());
    return metWoorden(knop, woorden);
  }

  /** Gives a control words for its tooltip and for a screen reader. */
  public static <T extends Labeled> T metWoorden(T knop, String woorden) {
    knop.setAccessibleText(woorden);
    knop.setTooltip(new Tooltip(woorden));
    if (knop instanceof ButtonBase) {
      knop.setMnemonicParsing(false);
    }
    return knop;
  }
}
