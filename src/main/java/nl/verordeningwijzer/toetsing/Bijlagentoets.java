package nl.verordeningwijzer.toetsing;

import java.util.stream.Stream;
import nl.verordeningwijzer.model.Toetsingsregels;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;

/** Annexes and articles of which only the heading is there. */
final class Bijlagentoets {

  private static final Berichten BERICHTEN = Berichten.van(Bijlagentoets.class);

  private Bijlagentoets() {}

  static Stream<Bevinding> bevindingen(Zoeker zoeker, Toetsingsregels regels) {
    return zoeker.artikelen().stream()
        .filter(Artikeltekst::isBijlage)
        .filter(bijlage -> !bijlage.heeftInhoud(regels.zonderInhoud()))
        .map(bijlage ->
            new Bevinding(
                "bijlage-zonder-inhoud",
                Ernst.BLOKKEREND,
                bijlage.naam(),
                BERICHTEN.bericht("bijlage-leeg", bijlage.opschrift().citaat())));
  }
}
