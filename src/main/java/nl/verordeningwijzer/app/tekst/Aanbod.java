package nl.verordeningwijzer.app.tekst;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.tekst.AanbodViewModel.Aangeboden;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Nieuwste;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;

/**
 * A strip above an article that the law has overtaken: what changed, and wording that one can take
 * over with one click and give back. There is nothing to see where nothing is offered.
 */
public final class Aanbod extends VBox {

  private static final Berichten BERICHTEN = Berichten.van(Aanbod.class);

  private final Bouwstenen bouwstenen;
  private Optional<BepalingId> deel = Optional.empty();
  private List<Aangeboden> getoond = List.of();

  public Aanbod(Bouwstenen bouwstenen) {
    this.bouwstenen = bouwstenen;
    getStyleClass().add("aanbod");
    bouwstenen.werk().standProperty().subscribe(s -> bijwerken());
    bouwstenen.werk().dossierProperty().subscribe(d -> bijwerken());
    bijwerken();
  }

  /** Shows what is offered at an article. */
  public void toon(Optional<BepalingId> nieuw) {
    deel = nieuw;
    bijwerken();
  }

  private void bijwerken() {
    List<Aangeboden> nu =
        deel.map(
                d -> AanbodViewModel.bij(bouwstenen.werk().stand(), bouwstenen.werk().dossier(), d))
            .orElse(List.of());
    if (!nu.equals(getoond) || getChildren().size() != nu.size()) {
      getoond = nu;
      getChildren().setAll(nu.stream().map(this::strook).toList());
    }
    setVisible(!nu.isEmpty());
    setManaged(!nu.isEmpty());
  }

  private VBox strook(Aangeboden aanbod) {
    Label bericht =
        new Label(
            aanbod.overgenomen() ? BERICHTEN.bericht("aanbod.overgenomen") : aanbod.bericht());
    bericht.setWrapText(true);
    bericht.getStyleClass().add("aanbod-bericht");
    HBox.setHgrow(bericht, Priority.ALWAYS);
    HBox kop =
        new HBox(
            new Statusteken(aanbod.overgenomen() ? Status.OPMERKING : Status.WAARSCHUWING),
            bericht);
    kop.getStyleClass().add("aanbod-kop");
    VBox strook = new VBox(kop);
    strook.getStyleClass().add("aanbod-strook");
    if (!aanbod.overgenomen()) {
      Label grondslag = new Label(aanbod.grondslag());
      grondslag.setWrapText(true);
      grondslag.getStyleClass().add("kleinst");
      strook.getChildren().add(grondslag);
    }
    VBox voorstel = new VBox();
    strook.getChildren().addAll(knoppen(aanbod, voorstel), voorstel);
    return strook;
  }

  private FlowPane knoppen(Aangeboden aanbod, VBox voorstel) {
    Button knop =
        new Button(
            BERICHTEN.bericht(aanbod.overgenomen() ? "aanbod.zet-terug" : "aanbod.neem-over"));
    knop.setId((aanbod.overgenomen() ? "zet-terug-" : "neem-over-") + aanbod.code());
    knop.setAccessibleHelp(aanbod.uitweg().label());
    knop.setOnAction(e -> {
      if (aanbod.overgenomen()) {
        AanbodViewModel.zetTerug(bouwstenen.werk(), aanbod);
      } else {
        AanbodViewModel.neemOver(bouwstenen.werk(), aanbod);
      }
    });
    knop.disableProperty().bind(bouwstenen.werk().alleenLezenProperty());
    Hyperlink bekijk = new Hyperlink(BERICHTEN.bericht("aanbod.bekijk"));
    bekijk.setId("bekijk-" + aanbod.code());
    bekijk.setOnAction(e -> wissel(aanbod, bekijk, voorstel));
    FlowPane knoppen = new FlowPane(knop, bekijk);
    if (!aanbod.overgenomen()) {
      Label merk = new Label(BERICHTEN.bericht("aanbod.merk"));
      merk.getStyleClass().add("kleinst");
      knoppen.getChildren().add(merk);
    }
    knoppen.getStyleClass().add("aanbod-knoppen");
    knoppen.setRowValignment(javafx.geometry.VPos.CENTER);
    knoppen.setAlignment(Pos.CENTER_LEFT);
    return knoppen;
  }

  private void wissel(Aangeboden aanbod, Hyperlink bekijk, VBox voorstel) {
    bekijk.setVisited(false);
    if (!voorstel.getChildren().isEmpty()) {
      voorstel.getChildren().clear();
      bekijk.setText(BERICHTEN.bericht("aanbod.bekijk"));
      return;
    }
    bekijk.setText(BERICHTEN.bericht("aanbod.verberg"));
    new Nieuwste<Aangeboden, List<Lijn>>(
            a -> AanbodViewModel.voorstel(bouwstenen.werk().stand().uitwerking(), a),
            bouwstenen.omgeving().rekenen(),
            bouwstenen.omgeving().scherm(),
            lijnen -> voorstel.getChildren().setAll(tekst(lijnen)),
            fout -> {
              throw new IllegalStateException(fout);
            })
        .vraag(aanbod);
  }

  private static ScrollPane tekst(List<Lijn> lijnen) {
    VBox tekst = new VBox();
    lijnen.forEach(lijn -> tekst.getChildren().add(Lijnvlak.kaal(lijn)));
    tekst.getStyleClass().add("aanbod-tekst");
    ScrollPane rol = new ScrollPane(tekst);
    rol.setFitToWidth(true);
    rol.getStyleClass().addAll("edge-to-edge", "aanbod-rol");
    rol.setAccessibleText(AanbodViewModel.woorden(lijnen));
    return rol;
  }
}
