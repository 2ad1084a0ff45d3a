package nl.verordeningwijzer.app.antwoord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.Berichten;

/** Criteria to check, some with a value; and whether all must be met or one is enough. */
final class Criteriaveld extends Antwoordveld {

  private static final Berichten BERICHTEN = Berichten.van(Criteriaveld.class);

  private final ToggleGroup groep = new ToggleGroup();
  private final ToggleButton alle = segment("alle");
  private final ToggleButton een = segment("een");
  private final List<Rij> rijen = new ArrayList<>();
  private final Melding grens = new Melding();

  private final class Rij extends FlowPane {
    private final Keuze.Veld veld;
    private final CheckBox vink = new CheckBox();
    private final Optional<Celveld> cel;

    Rij(Keuze.Veld veld) {
      this.veld = veld;
      String id = opdracht().id(veld.id());
      vink.setId(id);
      vink.setText(veld.label());
      vink.setWrapText(true);
      vink.setMnemonicParsing(false);
      vink.setAccessibleText(
          BERICHTEN.bericht("gesproken.antwoord", veld.label(), keuze().vraag()));
      vink.disableProperty().bind(opdracht().alleenLezen());
      vink.selectedProperty().addListener((waarde, was, nieuw) -> gevinkt(nieuw));
      getStyleClass().add("criterium");
      getChildren().add(vink);
      cel =
          veld.waardetype() == Waardetype.JA_NEE
              ? Optional.empty()
              : Optional.of(
                  new Celveld(
                      veld.alsKeuze(keuze()),
                      new Celveld.Naam(id + "-waarde", veld.label()),
                      Optional.empty(),
                      opdracht().alleenLezen(),
                      c -> getypt(c),
                      Criteriaveld.this::neemTerug));
      cel.ifPresent(c -> {
        if (veld.waardetype() == Waardetype.TEKST) {
          c.getStyleClass().add("criterium-woorden");
        }
        getChildren().add(c);
      });
    }

    private void gevinkt(boolean gekozen) {
      if (!vult()) {
        if (gekozen && cel.filter(c -> c.cel().isLeeg()).isPresent()) {
          cel.get().veld().requestFocus();
        }
        gewijzigd();
      }
    }

    /** Who fills in the value of a criterion wants the criterion. */
    private void getypt(Celveld celveld) {
      if (!vult()) {
        zonderMelding(() -> vink.setSelected(!celveld.cel().isLeeg()));
        gewijzigd();
      }
    }

    Keuze celkeuze() {
      return veld.alsKeuze(keuze());
    }
  }

  Criteriaveld(Opdracht opdracht) {
    super(opdracht);
    Label kop = new Label(BERICHTEN.bericht("criteria.kop"));
    kop.setWrapText(true);
    HBox paar = new HBox(alle, een);
    paar.getStyleClass().add("ja-nee");
    VBox verbinding = new VBox(kop, paar);
    verbinding.getStyleClass().add("verbinding");
    VBox lijst = new VBox();
    lijst.getStyleClass().add("criteria");
    for (Keuze.Veld veld : keuze().velden()) {
      Rij rij = new Rij(veld);
      rijen.add(rij);
      lijst.getChildren().add(rij);
    }
    getChildren().setAll(lijst, verbinding, grens);
  }

  private ToggleButton segment(String naam) {
    ToggleButton knop = new ToggleButton(BERICHTEN.bericht("criteria." + naam));
    knop.setId(opdracht().id("verbinding-" + naam));
    knop.setToggleGroup(groep);
    knop.getStyleClass().add("segment");
    knop.disableProperty().bind(opdracht().alleenLezen());
    knop.selectedProperty()
        .addListener((waarde, was, gekozen) -> {
          if (gekozen) {
            gewijzigd();
          }
        });
    knop.setOnAction(e -> knop.setSelected(true));
    return knop;
  }

  private Velden.Criteria velden() {
    SequencedMap<String, Cel> gekozen = new LinkedHashMap<>();
    for (Rij rij : rijen) {
      if (rij.vink.isSelected()) {
        gekozen.put(rij.veld.id(), rij.cel.map(Celveld::cel).orElseGet(() -> new Cel("")));
      }
    }
    Optional<Boolean> verbinding =
        groep.getSelectedToggle() == null
            ? Optional.empty()
            : Optional.of(groep.getSelectedToggle() == alle);
    return new Velden.Criteria(verbinding, gekozen);
  }

  private void gewijzigd() {
    if (!vult()) {
      toonGrens();
      geef(velden().lees(keuze()));
    }
  }

  private void toonGrens() {
    for (Rij rij : rijen) {
      rij.cel.ifPresent(c -> {
        c.markeer(c.cel().lees(rij.celkeuze()) instanceof Invoer.Onleesbaar);
        c.markeerOntbreekt(rij.vink.isSelected() && c.cel().isLeeg());
      });
    }
    grens.toon(
        rijen.stream()
            .filter(r -> r.vink.isSelected())
            .flatMap(r -> r.cel.stream().flatMap(c -> c.cel().buitenGrenzen(r.celkeuze()).stream()))
            .findFirst()
            .or(() ->
                velden().ontbrekend(keuze()).stream()
                    .findFirst()
                    .map(v -> BERICHTEN.bericht("criteria.ontbreekt", v.blanco()))));
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
    Velden.Criteria velden = (Velden.Criteria) Velden.van(keuze(), waarde);
    groep.selectToggle(velden.alle().map(a -> a ? alle : een).orElse(null));
    for (Rij rij : rijen) {
      Optional<Cel> cel = Optional.ofNullable(velden.gekozen().get(rij.veld.id()));
      rij.vink.setSelected(cel.isPresent());
      rij.cel.ifPresent(c -> c.toon(cel.orElseGet(() -> Cel.leeg(rij.celkeuze()))));
    }
    toonGrens();
  }

  @Override
  void pakFocus() {
    rijen.getFirst().vink.requestFocus();
  }
}
