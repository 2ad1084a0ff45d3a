package nl.verordeningwijzer.app.bewaren;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bewaren.SamenvoegViewModel.Rij;
import nl.verordeningwijzer.dossier.Samenvoeging;
import nl.verordeningwijzer.dossier.Samenvoeging.Kant;
import nl.verordeningwijzer.regeling.Berichten;

/** Lets the user choose where two versions contradict each other. */
final class Samenvoegpaneel extends VBox {

  private static final Berichten BERICHTEN = Berichten.van(Samenvoegpaneel.class);

  Samenvoegpaneel(Dossierwacht wacht, Samenvoeging samenvoeging) {
    SamenvoegViewModel model =
        new SamenvoegViewModel(
            samenvoeging, wacht.bestand().model(), samenvoeging.dossier(java.util.Map.of()));
    getStyleClass().add("samenvoegpaneel");
    Label titel = new Label(BERICHTEN.bericht("samen.titel"));
    titel.getStyleClass().add("kop-titel");
    Label uitleg = new Label(BERICHTEN.bericht("samen.uitleg"));
    uitleg.setWrapText(true);
    Button klaar = new Button(BERICHTEN.bericht("samen.klaar"));
    klaar.setId("samen-klaar");
    klaar.getStyleClass().add("accent");
    klaar.setDisable(true);
    klaar.setOnAction(e -> wacht.rondAf(samenvoeging, model.gekozen()));
    Button terug = new Button(BERICHTEN.bericht("samen.terug"));
    terug.setId("samen-terug");
    terug.setOnAction(e -> wacht.zieAfVanSamenvoegen());
    VBox rijen = new VBox();
    rijen.getStyleClass().add("samenvoeg-rijen");
    int nummer = 0;
    for (Rij rij : model.rijen()) {
      nummer++;
      Label wat = new Label(rij.wat());
      wat.setWrapText(true);
      wat.getStyleClass().add("vet");
      ToggleGroup groep = new ToggleGroup();
      VBox keuze = new VBox(wat);
      for (Kant kant : Kant.values()) {
        String naam = BERICHTEN.bericht(kant == Kant.MIJN ? "samen.mijn" : "samen.ander");
        RadioButton knop =
            new RadioButton(naam + ": " + (kant == Kant.MIJN ? rij.mijn() : rij.ander()));
        knop.setId("samen-" + nummer + (kant == Kant.MIJN ? "-mijn" : "-ander"));
        knop.setMnemonicParsing(false);
        knop.setWrapText(true);
        knop.setToggleGroup(groep);
        knop.setAccessibleHelp(rij.wat());
        knop.selectedProperty()
            .subscribe(gekozen -> {
              if (gekozen) {
                model.kies(rij.plaats(), kant);
                klaar.setDisable(!model.isKlaar());
              }
            });
        keuze.getChildren().add(knop);
      }
      rijen.getChildren().add(keuze);
    }
    ScrollPane rol = new ScrollPane(rijen);
    rol.setFitToWidth(true);
    rol.getStyleClass().addAll("kaarten-rol", "samenvoeg-rol");
    HBox knoppen = new HBox(klaar, terug);
    knoppen.getStyleClass().add("lege-staat-knoppen");
    getChildren().setAll(titel, uitleg, rol, knoppen);
  }
}
