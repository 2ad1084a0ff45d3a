package nl.verordeningwijzer.app.antwoord;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.regeling.Berichten;

/** A control with the example of the model beside it, to take over as it is. */
final class Voorbeeldveld extends Antwoordveld {

  private static final Berichten BERICHTEN = Berichten.van(Voorbeeldveld.class);

  private final Antwoordveld eigen;
  private final Modelvoorbeeld voorbeeld;
  private final Hyperlink neemOver = new Hyperlink();
  private final Label woorden = new Label();
  private final Button zelf = new Button(BERICHTEN.bericht("voorbeeld.zelf"));
  private final VBox overgenomen = new VBox();

  /**
   * @param eigen hands what it is given to {@link #doorgegeven}
   */
  Voorbeeldveld(Opdracht opdracht, Antwoordveld eigen, Modelvoorbeeld voorbeeld) {
    super(opdracht);
    this.eigen = eigen;
    this.voorbeeld = voorbeeld;
    neemOver.setId(opdracht.id("voorbeeld"));
    neemOver.setWrapText(true);
    neemOver.setOnAction(e -> {
      geef(new Invoer.Antwoord(voorbeeld.waarde()));
      vul(Optional.of(voorbeeld.waarde()));
      pakFocus();
    });
    Label kop = new Label(BERICHTEN.bericht("voorbeeld.overgenomen"));
    kop.setWrapText(true);
    woorden.setText(voorbeeld.woorden());
    woorden.setWrapText(true);
    woorden.getStyleClass().add("wet");
    zelf.setId(opdracht.id("zelf"));
    zelf.setOnAction(e -> {
      geef(new Invoer.Leeg());
      vul(Optional.empty());
      pakFocus();
    });
    zelf.disableProperty().bind(opdracht.alleenLezen());
    overgenomen.getStyleClass().add("voorbeeld");
    overgenomen.getChildren().setAll(kop, woorden, zelf);
    getChildren().setAll(overgenomen, eigen, neemOver);
  }

  /** The control beside the example. */
  Antwoordveld eigen() {
    return eigen;
  }

  /** Takes what the control beside the example gave. */
  void doorgegeven(Invoer invoer) {
    geef(invoer);
    if (invoer instanceof Invoer.Antwoord(Waarde waarde)) {
      toonLink(Optional.of(waarde));
    } else if (invoer instanceof Invoer.Leeg) {
      toonLink(Optional.empty());
    }
  }

  private void toonLink(Optional<Waarde> waarde) {
    boolean isVoorbeeld = waarde.equals(Optional.of(voorbeeld.waarde()));
    neemOver.setText(
        isVoorbeeld
            ? BERICHTEN.bericht("voorbeeld.is-antwoord")
            : BERICHTEN.bericht("voorbeeld.neem-over", voorbeeld.woorden()));
    neemOver.setDisable(isVoorbeeld || opdracht().alleenLezen().get());
  }

  @Override
  void vul(Optional<Waarde> waarde) {
    boolean alsVoorbeeld = waarde.filter(Waarde.Voorbeeld.class::isInstance).isPresent();
    toon(overgenomen, alsVoorbeeld);
    toon(eigen, !alsVoorbeeld);
    toon(neemOver, !alsVoorbeeld);
    toonLink(waarde);
    Optional<Waarde> voorEigen = alsVoorbeeld ? Optional.empty() : waarde;
    eigen.toon(voorEigen);
    if (alsVoorbeeld) {
      eigen.herstel();
    }
  }

  @Override
  void herstel() {
    super.herstel();
    eigen.herstel();
  }

  private static void toon(javafx.scene.Node deel, boolean zichtbaar) {
    deel.setVisible(zichtbaar);
    deel.setManaged(zichtbaar);
  }

  @Override
  void pakFocus() {
    if (overgenomen.isVisible()) {
      zelf.requestFocus();
    } else {
      eigen.pakFocus();
    }
  }
}
