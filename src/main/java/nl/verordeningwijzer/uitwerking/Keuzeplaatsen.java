package nl.verordeningwijzer.uitwerking;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.model.Modeltekst;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.uitwerking.Tekstdelen.Deel;

/** Where in a text each choice works. */
final class Keuzeplaatsen {

  private final Tekstdelen delen;
  private final Vindplaatsen vindplaatsen;
  private final SequencedMap<KeuzeId, SequencedSet<BepalingId>> plaatsen;
  private final Set<BepalingId> begrippen;

  /**
   * @param tekst the model's side of the text
   * @param regeling the text itself, with own texts
   */
  Keuzeplaatsen(Modeltekst tekst, Regeling regeling) {
    this.delen = new Tekstdelen(tekst, regeling);
    this.vindplaatsen = Vindplaatsen.van(regeling);
    this.plaatsen = new LinkedHashMap<>(tekst.keuzes());
    for (Regel regel : Regels.van(regeling)) {
      keuzes(regel.tekst().fragmenten())
          .forEach(keuze ->
              plaatsen.computeIfAbsent(keuze, k -> new LinkedHashSet<>()).add(regel.bepaling()));
    }
    this.begrippen =
        tekst.regels().stream()
            .filter(r -> r instanceof Modelregel.Gewoon g && g.soort() == Regelsoort.BEGRIP)
            .map(Modelregel::bepaling)
            .collect(Collectors.toSet());
  }

  /** The articles and annexes of the text. */
  Tekstdelen delen() {
    return delen;
  }

  /** Where the provisions of the text stand. */
  Vindplaatsen vindplaatsen() {
    return vindplaatsen;
  }

  /**
   * The articles and annexes in which a choice works, the most telling first: a definition says
   * less than the article that uses it, and what the text has more than what it could have.
   */
  List<Deel> waar(KeuzeId keuze) {
    Set<BepalingId> alle = plaatsen.getOrDefault(keuze, new LinkedHashSet<>());
    boolean staatErin = alle.stream().anyMatch(vindplaatsen::geldt);
    return alle.stream()
        .filter(b -> !staatErin || vindplaatsen.geldt(b))
        .sorted(Comparator.comparing(begrippen::contains))
        .flatMap(b -> delen.van(b).stream())
        .distinct()
        .toList();
  }

  /** The choices that words come from, or that stand open in them. */
  private static Stream<KeuzeId> keuzes(List<Fragment> fragmenten) {
    return fragmenten.stream()
        .flatMap(fragment ->
            switch (fragment) {
              case Fragment.Invulling(KeuzeId keuze, List<Fragment> waarde) ->
                  Stream.concat(Stream.of(keuze), keuzes(waarde));
              case Fragment.Open(KeuzeId keuze, List<Fragment> inhoud) ->
                  Stream.concat(Stream.of(keuze), keuzes(inhoud));
              case Fragment.Extern(List<Fragment> inhoud) -> keuzes(inhoud);
              case Fragment.Letterlijk l -> Stream.empty();
              case Fragment.Verwijzing w -> Stream.empty();
            });
  }
}
