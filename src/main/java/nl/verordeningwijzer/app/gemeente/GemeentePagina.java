package nl.verordeningwijzer.app.gemeente;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.antwoord.Kaartenlijst;
import nl.verordeningwijzer.app.bediening.Kop;
import nl.verordeningwijzer.app.bediening.Pagina;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Openvragen;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;

/** The names and dates of the decision. */
public final class GemeentePagina implements Pagina {

  private static final Berichten BERICHTEN = Berichten.van(GemeentePagina.class);

  private final Bouwstenen bouwstenen;
  private final Kop kop = new Kop(BERICHTEN.bericht("titel"), "");
  private final Kaartenlijst kaarten;
  private final ScrollPane rol = new ScrollPane();
  private final BorderPane vlak = new BorderPane();

  public GemeentePagina(Bouwstenen bouwstenen) {
    this.bouwstenen = bouwstenen;
    this.kaarten = new Kaartenlijst(bouwstenen);
    VBox inhoud = new VBox(kaarten);
    inhoud.getStyleClass().add("kaarten");
    rol.setContent(inhoud);
    rol.setFitToWidth(true);
    rol.getStyleClass().add("kaarten-rol");
    vlak.setTop(kop);
    vlak.setCenter(rol);
    bouwstenen.werk().standProperty().subscribe(this::toonStand);
  }

  private void toonStand(Stand stand) {
    kaarten.toon(stand.vragen().besluit());
    long open = stand.vragen().besluit().stream().filter(Vraag::isOpen).count();
    kop.zet(
        BERICHTEN.bericht("titel"),
        open == 0 ? BERICHTEN.bericht("klaar") : BERICHTEN.bericht("open", open));
  }

  @Override
  public Node werkvlak() {
    return vlak;
  }

  @Override
  public void toon(Plaats plaats) {
    if (plaats instanceof Plaats.BijKeuze bij) {
      kaarten.toonKaart(bij.keuze(), rol);
    }
  }

  @Override
  public boolean volgendeOpen(boolean vooruit) {
    Optional<Vraag> vraag =
        Openvragen.volgende(
            bouwstenen.werk().stand().vragen().besluit(), kaarten.inFocus(), vooruit);
    vraag.ifPresent(
        v -> bouwstenen.navigatie().naar(new Plaats.BijKeuze(v.keuze().id(), Kolom.BESLUIT)));
    return vraag.isPresent();
  }
}
