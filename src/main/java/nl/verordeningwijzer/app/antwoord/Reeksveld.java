package nl.verordeningwijzer.app.antwoord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.verwijzing.Telwoorden;

/** Several numbers in a fixed order. */
final class Reeksveld extends Antwoordveld {

  private static final Berichten BERICHTEN = Berichten.van(Reeksveld.class);

  private final List<Celveld> velden = new ArrayList<>();
  private final FlowPane rij = new FlowPane();
  private final Melding grens = new Melding();
  private final Keuze getalkeuze;

  Reeksveld(Opdracht opdracht) {
    super(opdracht);
    this.getalkeuze = Velden.Reeks.getalkeuze(keuze());
    rij.getStyleClass().add("reeks");
    getChildren().setAll(rij, grens);
    zorgVoor(Math.max(1, keuze().lengte()));
  }

  private void zorgVoor(int aantal) {
    while (velden.size() < aantal) {
      int nummer = velden.size() + 1;
      String naam = BERICHTEN.bericht("reeks.naam", Telwoorden.rangtelwoord(nummer));
      Celveld veld =
          new Celveld(
              getalkeuze,
              new Celveld.Naam(
                  opdracht().id(Integer.toString(nummer)),
                  BERICHTEN.bericht("gesproken.antwoord", naam, keuze().vraag())),
              Optional.empty(),
              opdracht().alleenLezen(),
              v -> gewijzigd(),
              this::neemTerug);
      Label label = new Label(naam);
      label.getStyleClass().add("klein");
      label.setLabelFor(veld.veld());
      velden.add(veld);
      rij.getChildren().add(new VBox(label, veld));
    }
  }

  private Velden.Reeks velden() {
    return new Velden.Reeks(velden.stream().map(Celveld::cel).toList());
  }

  private void gewijzigd() {
    toonGrens();
    geef(velden().lees(keuze()));
  }

  private void toonGrens() {
    velden.forEach(v -> v.markeer(v.cel().lees(getalkeuze) instanceof Invoer.Onleesbaar));
    grens.toon(
        velden.stream()
            .flatMap(v -> v.cel().buitenGrenzen(getalkeuze).stream())
            .findFirst()
            .or(() ->
                velden().isHalf()
                    ? Optional.of(BERICHTEN.bericht("reeks.half", velden.size()))
                    : Optional.empty()));
  }

  private boolean neemTerug() {
    boolean fout = velden().lees(keuze()) instanceof Invoer.Onleesbaar;
    if (fout) {
      herstel();
      gewijzigd();
    }
    return fout;
  }

  @Override
  void vul(Optional<Waarde> waarde) {
    Velden.Reeks reeks = (Velden.Reeks) Velden.van(keuze(), waarde);
    zorgVoor(reeks.cellen().size());
    for (int i = 0; i < velden.size(); i++) {
      velden.get(i).toon(i < reeks.cellen().size() ? reeks.cellen().get(i) : new Cel(""));
    }
    toonGrens();
  }

  @Override
  void pakFocus() {
    velden.getFirst().veld().requestFocus();
  }
}
