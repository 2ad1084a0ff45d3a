package nl.verordeningwijzer.app.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.verordeningwijzer.app.planning.Planbeeld.Staaf;
import nl.verordeningwijzer.app.planning.Planbeeld.Vorm;
import nl.verordeningwijzer.app.planning.Tijdlijn.Maand;
import nl.verordeningwijzer.regeling.Berichten;

/**
 * A strip of the picture: months and today as lines, over them one step. It says nothing that the
 * row does not say in words, and a screen reader passes it by.
 */
final class Tijdstrook extends Region {

  private static final Berichten BERICHTEN = Berichten.van(Tijdstrook.class);

  /** A bar of a day or two must stay a bar. */
  private static final double SMALST = 4;

  /** Between two words over the picture. */
  private static final double TUSSEN = 6;

  private final boolean kop;
  private Tijdlijn lijn;
  private List<Staaf> staven = List.of();
  private final List<Region> lijnen = new ArrayList<>();
  private final List<Region> vormen = new ArrayList<>();
  private final List<Label> namen = new ArrayList<>();
  private final Region vandaag = teken("tijd-vandaag");

  /**
   * @param kop whether it has the names of the months, and no step
   */
  Tijdstrook(boolean kop) {
    this.kop = kop;
    getStyleClass().add("tijdstrook");
    setAccessibleRole(AccessibleRole.NODE);
    setMouseTransparent(true);
    setMinWidth(0);
  }

  private static Region teken(String klasse) {
    Region teken = new Region();
    teken.getStyleClass().add(klasse);
    teken.setManaged(false);
    return teken;
  }

  /** What a form looks like, also for the legend. */
  static Region vorm(Vorm vorm) {
    return teken("tijd-" + vorm.name().toLowerCase(Locale.ROOT));
  }

  void toon(Tijdlijn nieuweLijn, List<Staaf> nieuweStaven) {
    if (nieuweLijn.equals(lijn) && nieuweStaven.equals(staven)) {
      return;
    }
    lijn = nieuweLijn;
    staven = nieuweStaven;
    lijnen.clear();
    vormen.clear();
    namen.clear();
    getChildren().clear();
    for (Maand maand : lijn.maanden()) {
      if (kop) {
        namen.add(naam(maand.naam(), "klein"));
      } else if (maand.dag().isAfter(lijn.begin())) {
        lijnen.add(teken("tijd-maand"));
      }
    }
    if (kop) {
      namen.addFirst(naam(BERICHTEN.bericht("vandaag"), "vet"));
    }
    for (Staaf staaf : staven) {
      Region vorm = vorm(staaf.vorm());
      if (staaf.teLaat()) {
        vorm.getStyleClass().add("te-laat");
      }
      vormen.add(vorm);
    }
    getChildren().addAll(lijnen);
    if (!kop) {
      getChildren().add(vandaag);
    }
    getChildren().addAll(vormen);
    getChildren().addAll(namen);
    requestLayout();
  }

  private static Label naam(String woord, String klasse) {
    Label naam = new Label(woord);
    naam.getStyleClass().addAll("tijd-naam", klasse);
    naam.setManaged(false);
    return naam;
  }

  @Override
  protected double computePrefHeight(double breedte) {
    return kop && !namen.isEmpty() ? namen.getFirst().prefHeight(-1) : 0;
  }

  @Override
  protected void layoutChildren() {
    if (lijn == null) {
      return;
    }
    double breedte = getWidth();
    double hoogte = getHeight();
    // A picture that shows nothing is left out: the words of the row say it all.
    boolean teZien = breedte > hoogte;
    getChildren().forEach(deel -> deel.setVisible(teZien));
    // Of the first month only a part is there: it has no line.
    int zonderLijn = lijn.maanden().size() - lijnen.size();
    for (int i = 0; i < lijnen.size(); i++) {
      double x = snapPositionX(breedte * lijn.plaats(lijn.maanden().get(i + zonderLijn).dag()));
      lijnen.get(i).resizeRelocate(x, 0, 1, hoogte);
    }
    vandaag.resizeRelocate(snapPositionX(breedte * lijn.plaats(lijn.vandaag())) - 1, 0, 2, hoogte);
    for (int i = 0; i < vormen.size(); i++) {
      leg(vormen.get(i), staven.get(i), breedte, hoogte);
    }
    if (kop) {
      legNamen(breedte, hoogte);
    }
  }

  private void leg(Region vorm, Staaf staaf, double breedte, double hoogte) {
    double hoog = vorm.prefHeight(-1);
    double van = breedte * lijn.plaats(staaf.van());
    double y = snapPositionY((hoogte - hoog) / 2);
    if (staaf.vorm() == Vorm.DUURT || staaf.vorm() == Vorm.TERUG) {
      double tot = breedte * lijn.plaats(staaf.tot());
      vorm.resizeRelocate(snapPositionX(van), y, Math.max(SMALST, tot - van), hoog);
    } else {
      vorm.resizeRelocate(snapPositionX(van - hoog / 2), y, hoog, hoog);
    }
  }

  /** Today first. A month whose name has no room, or would lie over today, goes without. */
  private void legNamen(double breedte, double hoogte) {
    Label nu = namen.getFirst();
    double breed = nu.prefWidth(-1);
    double nuVan =
        Math.clamp(
            breedte * lijn.plaats(lijn.vandaag()) - breed / 2, 0, Math.max(0, breedte - breed));
    leg(nu, nuVan, hoogte, breed <= breedte);
    for (int i = 0; i < lijn.maanden().size(); i++) {
      Maand maand = lijn.maanden().get(i);
      Label naam = namen.get(i + 1);
      double van = breedte * lijn.plaats(maand.dag());
      double ruimte = breedte * lijn.plaats(maand.dag().plusMonths(1)) - van - TUSSEN;
      naam.setText(maand.naam());
      if (naam.prefWidth(-1) > ruimte) {
        naam.setText(maand.kort());
      }
      double hier = naam.prefWidth(-1);
      double bij = van + (ruimte + TUSSEN - hier) / 2;
      boolean vrij = bij >= nuVan + breed + TUSSEN || bij + hier + TUSSEN <= nuVan;
      leg(naam, bij, hoogte, vrij && hier <= ruimte && bij >= 0 && bij + hier <= breedte);
    }
  }

  private void leg(Label naam, double van, double hoogte, boolean zichtbaar) {
    double hoog = naam.prefHeight(-1);
    naam.setVisible(zichtbaar);
    naam.resizeRelocate(snapPositionX(van), snapPositionY(hoogte - hoog), naam.prefWidth(-1), hoog);
  }
}
