package nl.verordeningwijzer.toetsing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import nl.verordeningwijzer.model.Toetsingsregels;
import nl.verordeningwijzer.model.Toetsingsregels.Waardegrens;
import nl.verordeningwijzer.model.Woordpatroon;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;

/** Numbers in a text that the law bounds. */
final class Waardentoets {

  private final Zoeker zoeker;
  private final Toetsingsregels regels;

  Waardentoets(Zoeker zoeker, Toetsingsregels regels) {
    this.zoeker = zoeker;
    this.regels = regels;
  }

  List<Bevinding> bevindingen() {
    List<Bevinding> bevindingen = new ArrayList<>();
    for (Waardegrens grens : regels.waarden()) {
      for (Zin zin : zoeker.bewijzen(grens.zoek())) {
        for (MatchResult gevonden : gevonden(grens, zin)) {
          OptionalInt getal = getal(gevonden);
          if (getal.isPresent()
              && (getal.getAsInt() < grens.minimaal() || getal.getAsInt() > grens.maximaal())) {
            bevindingen.add(
                new Bevinding(
                    grens.code(),
                    Ernst.BLOKKEREND,
                    zin.plaats(),
                    String.format(grens.bericht(), gevonden.group().strip()),
                    grens.grondslag()));
          }
        }
      }
    }
    return bevindingen;
  }

  private static List<MatchResult> gevonden(Waardegrens grens, Zin zin) {
    return grens.patroon().vormen().stream()
        .flatMap(vorm -> vorm.zoek(zin.leesbaar()).results())
        .toList();
  }

  /** The last number in the words that were found. */
  private static OptionalInt getal(MatchResult gevonden) {
    for (int i = gevonden.groupCount(); i >= 1; i--) {
      if (gevonden.group(i) != null) {
        return Woordpatroon.getal(gevonden.group(i));
      }
    }
    return OptionalInt.empty();
  }
}
