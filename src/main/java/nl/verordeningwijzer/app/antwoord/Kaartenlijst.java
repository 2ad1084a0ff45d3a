package nl.verordeningwijzer.app.antwoord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.bediening.InBeeld;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;

/**
 * Cards under each other. A card that stays keeps everything it has: focus, caret, what is folded
 * out; only cards that come or go move others.
 */
public final class Kaartenlijst extends VBox {

  private final Bouwstenen bouwstenen;
  private final Map<Sleutel, Keuzekaart> kaarten = new LinkedHashMap<>();

  private record Sleutel(KeuzeId keuze, Kolom kolom) {}

  public Kaartenlijst(Bouwstenen bouwstenen) {
    this.bouwstenen = bouwstenen;
    getStyleClass().add("kaartenlijst");
  }

  /** Shows these questions, in this order. */
  public void toon(List<Vraag> vragen) {
    Map<Sleutel, Keuzekaart> nieuw = new LinkedHashMap<>();
    for (Vraag vraag : vragen) {
      Sleutel sleutel = new Sleutel(vraag.keuze().id(), vraag.kolom());
      Keuzekaart kaart =
          Optional.ofNullable(kaarten.get(sleutel))
              .orElseGet(() -> new Keuzekaart(bouwstenen, sleutel.keuze(), sleutel.kolom()));
      kaart.toon(vraag);
      nieuw.put(sleutel, kaart);
    }
    kaarten.clear();
    kaarten.putAll(nieuw);
    List<Node> gewenst = List.copyOf(nieuw.values());
    if (!getChildren().equals(gewenst)) {
      // A card that is taken out and put back would lose the focus.
      getChildren().removeIf(kind -> !gewenst.contains(kind));
      for (int i = 0; i < gewenst.size(); i++) {
        if (i >= getChildren().size() || getChildren().get(i) != gewenst.get(i)) {
          getChildren().remove(gewenst.get(i));
          getChildren().add(i, gewenst.get(i));
        }
      }
    }
  }

  /** The card of a question. */
  public Optional<Keuzekaart> kaart(KeuzeId keuze) {
    return kaarten.values().stream().filter(k -> k.keuze().equals(keuze)).findFirst();
  }

  /** The question that has the focus. */
  public Optional<KeuzeId> inFocus() {
    return getScene() == null
        ? Optional.empty()
        : kaarten.values().stream()
            .filter(k -> bevat(k, getScene().getFocusOwner()))
            .map(Keuzekaart::keuze)
            .findFirst();
  }

  private static boolean bevat(Node geheel, Node deel) {
    return deel != null && (deel == geheel || bevat(geheel, deel.getParent()));
  }

  /** Puts the focus in the first card. */
  public void pakFocus() {
    kaarten.values().stream().findFirst().ifPresent(Keuzekaart::pakFocus);
  }

  /** Brings a card into view and puts the focus in it. */
  public void toonKaart(KeuzeId keuze, ScrollPane rol) {
    kaart(keuze).ifPresent(kaart -> InBeeld.breng(kaart, rol, kaart::pakFocus));
  }
}
