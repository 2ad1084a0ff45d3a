package nl.verordeningwijzer.app.antwoord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;

/**
 * Provisions of the ordinance to check. Who has chosen sees what was chosen first, and can ask for
 * the other ones.
 */
final class Bepalingenveld extends Antwoordveld {

  private static final Berichten BERICHTEN = Berichten.van(Bepalingenveld.class);

  private final Map<BepalingId, CheckBox> vinken = new LinkedHashMap<>();
  private final VBox lijst = new VBox();
  private final Hyperlink meer = new Hyperlink();
  private final Label leeg = new Label();
  private List<BepalingId> gekozen = List.of();
  private Bepalinglijst bepalingen = new Bepalinglijst(new LinkedHashMap<>());
  private boolean alles;

  /** What is shown when not everything is: what was chosen when the list was folded. */
  private List<BepalingId> ingeklapt = List.of();

  Bepalingenveld(Opdracht opdracht) {
    super(opdracht);
    lijst.getStyleClass().add("bepalingen");
    leeg.setText(BERICHTEN.bericht("bepalingen.geen"));
    leeg.setWrapText(true);
    leeg.getStyleClass().add("klein");
    meer.setId(opdracht.id("meer"));
    meer.setOnAction(e -> {
      alles = !alles;
      ingeklapt = gekozen;
      schik();
    });
    getChildren().setAll(leeg, lijst, meer);
  }

  /** Shows out of what can be chosen; does nothing when that is shown already. */
  void toonBepalingen(Bepalinglijst nieuw) {
    if (!nieuw.equals(bepalingen)) {
      bepalingen = nieuw;
      schik();
    }
  }

  /** Makes a check box for each provision; those that were there stay. */
  private void schik() {
    List<BepalingId> alle = bepalingen.met(gekozen);
    vinken.keySet().retainAll(alle);
    for (BepalingId bepaling : alle) {
      CheckBox vink = vinken.computeIfAbsent(bepaling, this::vink);
      String naam = bepalingen.naam(opdracht().werk().model(), bepaling);
      vink.setText(naam);
      vink.setAccessibleText(BERICHTEN.bericht("gesproken.antwoord", naam, keuze().vraag()));
      boolean zichtbaar = alles || ingeklapt.isEmpty() || ingeklapt.contains(bepaling);
      vink.setVisible(zichtbaar);
      vink.setManaged(zichtbaar);
    }
    List<CheckBox> volgorde = alle.stream().map(vinken::get).toList();
    if (!lijst.getChildren().equals(volgorde)) {
      lijst.getChildren().setAll(volgorde);
    }
    zonderMelding(() -> vinken.forEach((b, v) -> v.setSelected(gekozen.contains(b))));
    boolean metMeer = !ingeklapt.isEmpty() && alle.size() > ingeklapt.size();
    meer.setVisible(metMeer);
    meer.setManaged(metMeer);
    meer.setText(
        alles
            ? BERICHTEN.bericht("bepalingen.minder")
            : BERICHTEN.bericht("bepalingen.meer", alle.size() - ingeklapt.size()));
    leeg.setVisible(alle.isEmpty());
    leeg.setManaged(alle.isEmpty());
  }

  private CheckBox vink(BepalingId bepaling) {
    CheckBox vink = new CheckBox();
    vink.setId(opdracht().id(bepaling.waarde()));
    vink.setWrapText(true);
    vink.setMnemonicParsing(false);
    vink.disableProperty().bind(opdracht().alleenLezen());
    vink.selectedProperty().addListener((waarde, was, erin) -> kies(bepaling, erin));
    return vink;
  }

  private void kies(BepalingId bepaling, boolean erin) {
    if (vult()) {
      return;
    }
    List<BepalingId> nieuw = new ArrayList<>(gekozen);
    if (erin) {
      nieuw = bepalingen.kies(gekozen, bepaling);
    } else {
      nieuw.removeIf(bepaling::equals);
    }
    gekozen = List.copyOf(nieuw);
    geef(
        gekozen.isEmpty()
            ? new Invoer.Leeg()
            : new Invoer.Antwoord(new Waarde.Bepalingen(gekozen)));
  }

  @Override
  void vul(Optional<Waarde> waarde) {
    gekozen =
        waarde.isPresent() && waarde.get() instanceof Waarde.Bepalingen b
            ? b.bepalingen()
            : List.of();
    if (!alles) {
      ingeklapt = gekozen;
    }
    schik();
  }

  @Override
  void pakFocus() {
    lijst.getChildren().stream()
        .filter(v -> v.isVisible())
        .findFirst()
        .ifPresentOrElse(v -> v.requestFocus(), meer::requestFocus);
  }
}
