package nl.verordeningwijzer.app.bediening;

import javafx.scene.AccessibleRole;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.uitwerking.Vragen.Toestand;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A state as a shape: never by colour alone, and always with a word for who cannot see it. The
 * shapes are those of the legend in the manual.
 */
public final class Statusteken extends FontIcon {

  private static final Berichten BERICHTEN = Berichten.van(Statusteken.class);

  /** What a shape can say. */
  public enum Status {
    KLAAR(BootstrapIcons.CHECK_CIRCLE_FILL),
    BEZIG(BootstrapIcons.CIRCLE_HALF),
    OPEN(BootstrapIcons.CIRCLE),
    BLOKKEERT(BootstrapIcons.EXCLAMATION_OCTAGON_FILL),
    WAARSCHUWING(BootstrapIcons.EXCLAMATION_TRIANGLE),
    OPMERKING(BootstrapIcons.INFO_CIRCLE),
    VOLGT(BootstrapIcons.ARROW_RETURN_RIGHT),
    NVT(BootstrapIcons.DASH),
    LATER(BootstrapIcons.CLOCK);

    private final BootstrapIcons vorm;

    Status(BootstrapIcons vorm) {
      this.vorm = vorm;
    }

    /** The state of a question. */
    public static Status van(Toestand toestand) {
      return switch (toestand) {
        case OPEN -> OPEN;
        case LATER -> LATER;
        case NA_TE_KIJKEN, ONVOLLEDIG -> BEZIG;
        case VOLGT -> VOLGT;
        case BEANTWOORD -> KLAAR;
      };
    }

    /** The state that a finding brings about. */
    public static Status van(Ernst ernst) {
      return switch (ernst) {
        case BLOKKEREND -> BLOKKEERT;
        case WAARSCHUWING -> WAARSCHUWING;
        case OPMERKING -> OPMERKING;
      };
    }

    /** The state in a word: "klaar", "bezig". */
    public String woord() {
      return BERICHTEN.bericht("status." + name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  private Status status;

  public Statusteken(Status status) {
    getStyleClass().add("statusteken");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    zet(status);
  }

  /** Shows another state. */
  public void zet(Status nieuw) {
    status = nieuw;
    getStyleClass().removeIf(klasse -> klasse.startsWith("status-"));
    getStyleClass().add("status-" + nieuw.name().toLowerCase(java.util.Locale.ROOT));
    setIconCode(nieuw.vorm);
    setAccessibleText(nieuw.woord());
  }

  public Status status() {
    return status;
  }
}
