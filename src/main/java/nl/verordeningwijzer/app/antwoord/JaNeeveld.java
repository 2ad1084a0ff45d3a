package nl.verordeningwijzer.app.antwoord;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.antwoord.Wettekstdelen.Wetdeel;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.regeling.Berichten;

/** Yes, no, or not answered; with the words of the law that come and go with it. */
final class JaNeeveld extends Antwoordveld {

  private static final Berichten BERICHTEN = Berichten.van(JaNeeveld.class);
  private static final PseudoClass IN_TEKST = PseudoClass.getPseudoClass("in-tekst");

  /** More lines than these are folded. */
  private static final int REGELS = 4;

  private final ToggleGroup groep = new ToggleGroup();
  private final ToggleButton ja;
  private final ToggleButton nee;
  private final Label staat = new Label();
  private final Wettekst woorden;
  private final VBox kader = new VBox();
  private List<Wetdeel> delen = List.of();

  JaNeeveld(Opdracht opdracht) {
    super(opdracht);
    this.ja = knop("ja");
    this.nee = knop("nee");
    this.woorden = new Wettekst(opdracht.id("woorden"), REGELS);
    HBox paar = new HBox(ja, nee);
    paar.getStyleClass().add("ja-nee");
    staat.getStyleClass().add("klein");
    staat.setWrapText(true);
    kader.getStyleClass().add("wetkader");
    kader.getChildren().setAll(woorden);
    getChildren().setAll(paar, staat, kader);
  }

  private ToggleButton knop(String antwoord) {
    ToggleButton knop = new ToggleButton(BERICHTEN.bericht("ja-nee." + antwoord));
    knop.setId(opdracht().id(antwoord));
    knop.setToggleGroup(groep);
    knop.getStyleClass().add("segment");
    knop.setAccessibleText(
        BERICHTEN.bericht("gesproken.antwoord", knop.getText(), keuze().vraag()));
    knop.disableProperty().bind(opdracht().alleenLezen());
    knop.selectedProperty()
        .addListener((waarde, was, gekozen) -> {
          if (gekozen) {
            geef(new Invoer.Antwoord(new Waarde.JaNee(antwoord.equals("ja"))));
            toonStaat();
          }
        });
    // Pressing what is chosen does not take it away: that is what "Leeg maken" is for.
    knop.setOnAction(e -> knop.setSelected(true));
    return knop;
  }

  /** Shows the words that hang on a yes. */
  void toonWoorden(List<Wetdeel> nieuw) {
    delen = nieuw;
    woorden.toon(nieuw);
    toonStaat();
  }

  private void toonStaat() {
    boolean erin = groep.getSelectedToggle() == ja;
    kader.pseudoClassStateChanged(IN_TEKST, erin);
    kader.setVisible(!delen.isEmpty());
    kader.setManaged(!delen.isEmpty());
    String sleutel =
        delen.isEmpty()
            ? "ja-nee.geen-woorden"
            : erin
                ? "ja-nee.erin"
                : groep.getSelectedToggle() == nee ? "ja-nee.eruit" : "ja-nee.open";
    String plaats = delen.size() == 1 ? delen.getFirst().plaats() : "";
    staat.setText(
        plaats.isEmpty() || delen.isEmpty()
            ? delen.isEmpty()
                ? BERICHTEN.bericht(sleutel)
                : BERICHTEN.bericht("ja-nee.zonder-plaats", BERICHTEN.bericht(sleutel))
            : BERICHTEN.bericht("ja-nee.met-plaats", BERICHTEN.bericht(sleutel), plaats));
  }

  @Override
  void vul(Optional<Waarde> waarde) {
    groep.selectToggle(
        waarde.isPresent() && waarde.get() instanceof Waarde.JaNee(boolean antwoord)
            ? antwoord ? ja : nee
            : null);
    toonStaat();
  }

  @Override
  void pakFocus() {
    (groep.getSelectedToggle() == nee ? nee : ja).requestFocus();
  }
}
