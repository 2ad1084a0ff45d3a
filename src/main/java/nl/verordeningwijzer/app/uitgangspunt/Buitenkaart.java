package nl.verordeningwijzer.app.uitgangspunt;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.InBeeld;
import nl.verordeningwijzer.app.bediening.Keuzerij;
import nl.verordeningwijzer.app.bediening.Statusteken;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.dossier.Buitentekst;
import nl.verordeningwijzer.model.Buitenmodel;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.samenstelling.Buitenstand;

/** The question what the ordinance has where the model prints nothing. */
final class Buitenkaart extends VBox {

  private static final Berichten BERICHTEN = Berichten.van(Buitenkaart.class);

  private static final int REGELS = 8;

  private enum Stand {
    INGELEZEN,
    NIET_INGELEZEN,
    AFWEZIG
  }

  private final Werk werk;
  private final Buitenmodel vraag;
  private final Statusteken teken = new Statusteken(Status.OPEN);
  private final Keuzerij<Stand> stand;
  private final Label woorden = new Label();
  private final TextArea tekst = new TextArea();
  private final VBox tekstvak;

  /** While the program writes in the field, that is no answer of the user. */
  private boolean zelf;

  Buitenkaart(Werk werk, Buitenmodel vraag) {
    this.werk = werk;
    this.vraag = vraag;
    getStyleClass().add("kaart");
    setId("buiten-" + vraag.id().waarde());
    woorden.setWrapText(true);
    woorden.getStyleClass().add("vraag");
    HBox kop = new HBox(teken, woorden);
    kop.getStyleClass().add("kaart-kop");
    String soort = vraag.soort().name().toLowerCase(java.util.Locale.ROOT);
    stand =
        new Keuzerij<>(
            "buiten-stand-" + vraag.id().waarde(),
            "",
            List.of(
                new Keuzerij.Mogelijkheid<>(
                    Stand.INGELEZEN, BERICHTEN.bericht("buiten.ingelezen." + soort), ""),
                new Keuzerij.Mogelijkheid<>(
                    Stand.NIET_INGELEZEN,
                    BERICHTEN.bericht("buiten.niet-ingelezen"),
                    BERICHTEN.bericht("buiten.niet-ingelezen.uitleg")),
                new Keuzerij.Mogelijkheid<>(
                    Stand.AFWEZIG, BERICHTEN.bericht("buiten.afwezig"), "")),
            this::kies);
    Label bij = new Label(BERICHTEN.bericht("buiten.tekst." + soort));
    bij.setWrapText(true);
    bij.setLabelFor(tekst);
    bij.getStyleClass().add("klein");
    tekst.setId("buiten-tekst-" + vraag.id().waarde());
    tekst.setWrapText(true);
    tekst.setPrefRowCount(vraag.nummer().isEmpty() || isArtikel() ? REGELS : 1);
    tekst.getStyleClass().add("wet");
    tekst.textProperty().subscribe(this::bewaar);
    tekstvak = new VBox(bij, tekst);
    tekstvak.getStyleClass().add("buiten-tekst");
    getChildren().setAll(kop, stand, tekstvak);
    werk.alleenLezenProperty()
        .subscribe(lezen -> {
          stand.setDisable(lezen);
          tekst.setEditable(!lezen);
        });
    toon();
  }

  private boolean isArtikel() {
    return vraag.soort() == nl.verordeningwijzer.model.Modelregel.Buitensoort.ARTIKEL;
  }

  /** Shows what the dossier says. */
  void toon() {
    Buitentekst nu = werk.dossier().buiten().get(vraag.id());
    String gevraagd = werk.model().buiten().get(vraag.id()).vraag();
    woorden.setText(gevraagd);
    stand.setAccessibleText(gevraagd);
    zelf = true;
    switch (nu) {
      case null -> {
        stand.toonNiets();
        toonTekst(false);
      }
      case Buitentekst.Ingelezen(List<String> regels) -> {
        stand.toon(Stand.INGELEZEN);
        toonTekst(true);
        // What the user is typing stays as he types it, spaces at the end included.
        if (!regels(tekst.getText()).equals(regels)) {
          tekst.setText(String.join("\n", regels));
        }
      }
      case Buitentekst.NietIngelezen n -> {
        stand.toon(Stand.NIET_INGELEZEN);
        toonTekst(false);
      }
      case Buitentekst.Afwezig a -> {
        stand.toon(Stand.AFWEZIG);
        toonTekst(false);
      }
    }
    zelf = false;
    boolean open = Buitenstand.van(werk.model(), werk.dossier(), vraag.id()).isOpen();
    teken.zet(open ? Status.OPEN : Status.KLAAR);
  }

  private void toonTekst(boolean zichtbaar) {
    tekstvak.setVisible(zichtbaar);
    tekstvak.setManaged(zichtbaar);
  }

  private static List<String> regels(String tekst) {
    return tekst.lines().map(String::strip).filter(r -> !r.isEmpty()).toList();
  }

  private void kies(Stand gekozen) {
    switch (gekozen) {
      case AFWEZIG -> zet(new Buitentekst.Afwezig());
      case NIET_INGELEZEN -> zet(new Buitentekst.NietIngelezen());
      case INGELEZEN -> {
        toonTekst(true);
        // Without words there is no answer yet.
        bewaar(tekst.getText());
        tekst.requestFocus();
      }
    }
  }

  private void bewaar(String woorden) {
    if (!zelf && tekstvak != null && tekstvak.isVisible()) {
      List<String> regels = regels(woorden);
      if (!regels.isEmpty()) {
        zet(new Buitentekst.Ingelezen(regels));
      }
    }
  }

  private void zet(Buitentekst antwoord) {
    werk.wijzig(
        BERICHTEN.bericht("gedaan.buiten", woorden.getText()),
        "buiten:" + vraag.id(),
        Optional.of(new Plaats.BijBuiten(vraag.id())),
        d -> d.metBuiten(vraag.id(), antwoord));
  }

  void pakFocus(ScrollPane rol) {
    InBeeld.breng(this, rol, stand::pakFocus);
  }
}
