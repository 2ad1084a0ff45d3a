package nl.verordeningwijzer.app.antwoord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.antwoord.Wettekstdelen.Wetdeel;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.Berichten;

/**
 * Alternatives as cards, each with the exact words that it gives: one of them, or more where that
 * is allowed.
 */
final class Optieveld extends Antwoordveld {

  private static final Berichten BERICHTEN = Berichten.van(Optieveld.class);
  private static final PseudoClass GEKOZEN = PseudoClass.getPseudoClass("gekozen");

  /** More lines than these are folded. */
  private static final int REGELS = 3;

  private final ToggleGroup groep = new ToggleGroup();
  private final List<Kaart> kaarten = new ArrayList<>();
  private final boolean meer;

  private final class Kaart extends VBox {
    private final Keuze.Optie optie;
    private final Labeled knop;
    private final Wettekst woorden;

    Kaart(Keuze.Optie optie) {
      this.optie = optie;
      String id = opdracht().id(optie.id());
      this.knop = meer ? vink() : rondje();
      this.woorden = new Wettekst(id + "-woorden", REGELS);
      knop.setId(id);
      knop.setText(optie.label());
      knop.setMnemonicParsing(false);
      knop.setWrapText(true);
      knop.disableProperty().bind(opdracht().alleenLezen());
      getStyleClass().add("optiekaart");
      getChildren().setAll(knop, woorden);
      addEventHandler(MouseEvent.MOUSE_CLICKED, this::klik);
    }

    private RadioButton rondje() {
      RadioButton rondje = new RadioButton();
      rondje.setToggleGroup(groep);
      rondje.selectedProperty().addListener((waarde, was, gekozen) -> gewijzigd(gekozen));
      return rondje;
    }

    private CheckBox vink() {
      CheckBox vink = new CheckBox();
      vink.selectedProperty().addListener((waarde, was, gekozen) -> gewijzigd(gekozen));
      return vink;
    }

    private void gewijzigd(boolean gekozen) {
      pseudoClassStateChanged(GEKOZEN, gekozen);
      if (gekozen || meer) {
        geef(gekozenen());
      }
    }

    /** The whole card is the button; its own parts that can be pressed keep their click. */
    private void klik(MouseEvent klik) {
      if (klik.getButton() == MouseButton.PRIMARY
          && klik.isStillSincePress()
          && !knop.isDisabled()) {
        knop.requestFocus();
        zet(!meer || !isGekozen());
      }
    }

    boolean isGekozen() {
      return switch (knop) {
        case RadioButton r -> r.isSelected();
        case CheckBox c -> c.isSelected();
        default -> false;
      };
    }

    void zet(boolean gekozen) {
      switch (knop) {
        case RadioButton r -> r.setSelected(gekozen);
        case CheckBox c -> c.setSelected(gekozen);
        default -> {}
      }
    }

    void toonWoorden(List<Wetdeel> delen) {
      woorden.toon(delen);
      woorden.setVisible(!delen.isEmpty());
      woorden.setManaged(!delen.isEmpty());
      knop.setAccessibleText(
          BERICHTEN.bericht("gesproken.antwoord", optie.label(), keuze().vraag()));
      knop.setAccessibleHelp(Wettekst.gesproken(delen));
    }
  }

  Optieveld(Opdracht opdracht) {
    super(opdracht);
    this.meer = keuze().waardetype() == Waardetype.OPTIES;
    keuze().opties().forEach(o -> kaarten.add(new Kaart(o)));
    getChildren().setAll(kaarten);
    groep.selectedToggleProperty().subscribe(g -> zetTabplaats());
  }

  /** Shows the words of each alternative, in the order of the options. */
  void toonWoorden(List<List<Wetdeel>> delen) {
    for (int i = 0; i < kaarten.size(); i++) {
      kaarten.get(i).toonWoorden(delen.get(i));
    }
  }

  /** Tab comes to the alternatives once; arrows lead from one to the other. */
  private void zetTabplaats() {
    for (Kaart kaart : kaarten) {
      boolean eerste = groep.getSelectedToggle() == null && kaart == kaarten.getFirst();
      kaart.knop.setFocusTraversable(meer || eerste || kaart.isGekozen());
    }
  }

  private Invoer gekozenen() {
    List<String> opties = kaarten.stream().filter(Kaart::isGekozen).map(k -> k.optie.id()).toList();
    return opties.isEmpty() ? new Invoer.Leeg() : new Invoer.Antwoord(new Waarde.Gekozen(opties));
  }

  @Override
  void vul(Optional<Waarde> waarde) {
    List<String> gekozen =
        waarde.isPresent() && waarde.get() instanceof Waarde.Gekozen g ? g.opties() : List.of();
    for (Kaart kaart : kaarten) {
      kaart.zet(gekozen.contains(kaart.optie.id()));
    }
    zetTabplaats();
  }

  @Override
  void pakFocus() {
    kaarten.stream()
        .filter(Kaart::isGekozen)
        .findFirst()
        .or(() -> kaarten.stream().findFirst())
        .ifPresent(k -> k.knop.requestFocus());
  }
}
