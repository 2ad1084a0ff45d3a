package nl.verordeningwijzer.app;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.Kop;
import nl.verordeningwijzer.app.bediening.Pagina;
import nl.verordeningwijzer.app.werk.Plaats;

/** Holds the place of a page that is being built. */
final class LegePagina implements Pagina {
  private final VBox vlak;

  LegePagina(String titel) {
    vlak = new VBox(new Kop(titel, ""));
  }

  @Override
  public Node werkvlak() {
    return vlak;
  }

  @Override
  public void toon(Plaats plaats) {}
}
