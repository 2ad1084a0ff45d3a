package nl.verordeningwijzer.uitwerking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.samenstelling.Besluitonderdelen;

/**
 * Finds the letters that amend chosen provisions. Who chooses a chapter or paragraph chooses all
 * that stands in it; a letter counts when it amends something of the choice.
 */
record Letterzoeker(List<Besluitletter> letters, Bepalingen bepalingen)
    implements Besluitonderdelen {

  @Override
  public Gevonden bij(List<BepalingId> gekozen) {
    Set<BepalingId> met = gekozen.stream().flatMap(bepalingen::met).collect(Collectors.toSet());
    Letterreeks reeks = Letterreeks.van(letters, letter -> raakt(letter, met));
    List<Ook> ook = new ArrayList<>();
    for (int plaats : reeks.plaatsen()) {
      Besluitletter letter = letters.get(plaats - 1);
      Set<BepalingId> rest = new LinkedHashSet<>(letter.wijziging().bepalingen());
      rest.removeAll(met);
      if (!rest.isEmpty()) {
        ook.add(new Ook(letter.letter(), bepalingen.namen(rest)));
      }
    }
    return new Gevonden(
        reeks.woorden(),
        !reeks.isEnkel(),
        reeks.plaatsen().size() == letters.size(),
        gekozen.stream().distinct().filter(b -> !heeftLetter(b)).map(bepalingen::naam).toList(),
        ook);
  }

  private boolean heeftLetter(BepalingId bepaling) {
    Set<BepalingId> met = bepalingen.met(bepaling).collect(Collectors.toSet());
    return letters.stream().anyMatch(letter -> raakt(letter, met));
  }

  private static boolean raakt(Besluitletter letter, Set<BepalingId> bepalingen) {
    return !Collections.disjoint(letter.wijziging().bepalingen(), bepalingen);
  }
}
