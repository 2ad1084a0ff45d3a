package nl.verordeningwijzer.toetsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verordeningwijzer.model.Toetsingsregels;
import nl.verordeningwijzer.model.Toetsingsregels.Term;
import nl.verordeningwijzer.model.Woordpatroon;
import nl.verordeningwijzer.regeling.Alinea;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.Begrip;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bestanddeel;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Lid;
import nl.verordeningwijzer.regeling.Onderdeel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Termen;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;

/**
 * Terms that are defined and not used, or used and not defined (Aanwijzing 3.58: only what is used
 * is defined).
 */
final class Begrippentoets {

  private static final Berichten BERICHTEN = Berichten.van(Begrippentoets.class);

  private final Regeling regeling;
  private final Zoeker zoeker;
  private final Toetsingsregels regels;
  private final Vindplaatsen vindplaatsen;

  /** The leden that are lists of definitions: as a whole they use each of their terms. */
  private final Set<BepalingId> lijsten = new HashSet<>();

  Begrippentoets(Regeling regeling, Zoeker zoeker, Toetsingsregels regels) {
    this.regeling = regeling;
    this.zoeker = zoeker;
    this.regels = regels;
    this.vindplaatsen = Vindplaatsen.van(regeling);
  }

  List<Bevinding> bevindingen() {
    Map<BepalingId, String> definities = definities();
    List<Bevinding> bevindingen = new ArrayList<>();
    definities.forEach((bepaling, term) -> {
      boolean gebruikt =
          zoeker.met(gebruik(term)).stream()
              .anyMatch(z -> !z.bepaling().equals(bepaling) && !lijsten.contains(z.bepaling()));
      if (!gebruikt) {
        bevindingen.add(
            new Bevinding(
                "begrip-niet-gebruikt",
                Ernst.OPMERKING,
                plaats(bepaling),
                BERICHTEN.bericht("begrip-niet-gebruikt", term)));
      }
    });
    for (Term term : regels.begrippen()) {
      boolean bekend =
          definities.values().stream().anyMatch(d -> Termen.isDezelfde(d, term.term()));
      if (!bekend) {
        zoeker.met(term.gebruik()).stream()
            .filter(z -> !z.isBegrip())
            .findFirst()
            .ifPresent(z ->
                bevindingen.add(
                    new Bevinding(
                        "begrip-zonder-omschrijving",
                        Ernst.OPMERKING,
                        z.plaats(),
                        BERICHTEN.bericht("begrip-zonder-omschrijving", term.term()))));
      }
    }
    return bevindingen;
  }

  private String plaats(BepalingId bepaling) {
    return vindplaatsen.van(bepaling).map(Plaatsnaam::van).orElse("");
  }

  /** The terms that the text defines. */
  private Map<BepalingId, String> definities() {
    Map<BepalingId, String> definities = new LinkedHashMap<>();
    for (Artikel artikel : regeling.artikelen()) {
      for (Lid lid : artikel.leden()) {
        if (lid.inhoud().size() == 1) {
          continue;
        }
        boolean kondigtAan = false;
        for (Bestanddeel deel : lid.inhoud()) {
          switch (deel) {
            case Alinea a ->
                kondigtAan =
                    regels
                        .kondigtBegrippenAan()
                        .staatIn(Woordpatroon.leesbaar(a.tekst().woorden()));
            case Begrip b -> term(b.inhoud()).ifPresent(t -> definities.put(b.id(), t));
            case Onderdeel o -> {
              if (kondigtAan) {
                term(o.inhoud()).ifPresent(t -> definities.put(o.id(), t));
                lijsten.add(lid.id());
              }
            }
          }
        }
      }
    }
    return definities;
  }

  private static Optional<String> term(List<Bestanddeel> inhoud) {
    return inhoud.stream()
        .filter(Alinea.class::isInstance)
        .map(a -> ((Alinea) a).tekst().woorden())
        .filter(woorden -> woorden.contains(":"))
        .map(Termen::van)
        .filter(term -> !term.isBlank())
        .findFirst();
  }

  /** A term in singular and plural. */
  static Woordpatroon gebruik(String term) {
    String stam = Woordpatroon.leesbaar(term);
    String zonder =
        stam.length() > 4 && stam.endsWith("en") ? stam.substring(0, stam.length() - 2) : stam;
    return Woordpatroon.van(
        List.of(zonder, zonder + "en", zonder + "n", zonder + "e", zonder + "s", zonder + "’s"));
  }
}
