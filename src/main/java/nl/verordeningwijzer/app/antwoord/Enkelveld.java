package nl.verordeningwijzer.app.antwoord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.regeling.Berichten;

/** One field: words, a number, a date; with what others answered to take over. */
final class Enkelveld extends Antwoordveld {

  private static final Berichten BERICHTEN = Berichten.van(Enkelveld.class);

  private final Celveld celveld;
  private final Melding grens = new Melding();

  /**
   * @param maat the unit that stands behind the blank in the text
   */
  Enkelveld(Opdracht opdracht, Optional<String> maat) {
    super(opdracht);
    this.celveld =
        new Celveld(
            keuze(),
            new Celveld.Naam(opdracht.id(""), keuze().vraag()),
            maat,
            opdracht.alleenLezen(),
            veld -> gewijzigd(),
            this::neemTerug);
    getChildren().setAll(celveld, grens);
    if (!keuze().suggesties().isEmpty()) {
      getChildren().add(suggesties());
    }
  }

  private VBox suggesties() {
    List<Button> knoppen = new ArrayList<>();
    for (int i = 0; i < keuze().suggesties().size(); i++) {
      Keuze.Suggestie suggestie = keuze().suggesties().get(i);
      Button knop = new Button(BERICHTEN.bericht("suggestie", suggestie.tekst(), suggestie.bron()));
      knop.setId(opdracht().id("suggestie-" + (i + 1)));
      knop.setMnemonicParsing(false);
      knop.setWrapText(true);
      knop.getStyleClass().addAll("flat", "suggestie");
      knop.disableProperty().bind(opdracht().alleenLezen());
      knop.setOnAction(e -> celveld.veld().setText(suggestie.tekst()));
      knoppen.add(knop);
    }
    VBox vlak = new VBox(knoppen.toArray(Button[]::new));
    vlak.getStyleClass().add("suggesties");
    return vlak;
  }

  private void gewijzigd() {
    Invoer invoer = celveld.cel().lees(keuze());
    toonGrens(invoer);
    geef(invoer);
  }

  private void toonGrens(Invoer invoer) {
    celveld.markeer(invoer instanceof Invoer.Onleesbaar);
    grens.toon(celveld.cel().buitenGrenzen(keuze()));
  }

  private boolean neemTerug() {
    boolean fout = celveld.cel().lees(keuze()) instanceof Invoer.Onleesbaar;
    if (fout) {
      herstel();
      gewijzigd();
    }
    return fout;
  }

  @Override
  void vul(Optional<Waarde> waarde) {
    celveld.toon(Cel.van(keuze(), waarde));
    toonGrens(celveld.cel().lees(keuze()));
  }

  @Override
  void pakFocus() {
    celveld.veld().requestFocus();
  }
}
