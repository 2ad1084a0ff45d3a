package nl.verordeningwijzer.toetsing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.verordeningwijzer.model.Woordpatroon;

/**
 * Which words stand in which sentences, so that a pattern is tried only on sentences that hold its
 * words. Hundreds of patterns on hundreds of sentences would otherwise take longer than all the
 * rest together.
 */
final class Woordindex {

  private final List<Zin> zinnen;
  private final List<List<String>> woorden = new ArrayList<>();
  private final TreeMap<String, BitSet> bijWoord = new TreeMap<>();
  private final BitSet getallen = new BitSet();
  private final Map<String, BitSet> bijWoorddeel = new HashMap<>();
  private final Map<Woordpatroon.Vorm, BitSet> bijVorm = new IdentityHashMap<>();
  private final Map<Woordpatroon, BitSet> bijPatroon = new IdentityHashMap<>();

  /**
   * @param zinnen searched by their place in this list
   */
  Woordindex(List<Zin> zinnen) {
    this.zinnen = List.copyOf(zinnen);
    for (int i = 0; i < zinnen.size(); i++) {
      woorden.add(Woordpatroon.woorden(zinnen.get(i).leesbaar()));
      for (String woord : woorden.get(i)) {
        bijWoord.computeIfAbsent(woord, w -> new BitSet()).set(i);
      }
    }
    bijWoord.forEach((woord, waar) -> {
      if (Woordpatroon.isGetal(woord)) {
        getallen.or(waar);
      }
    });
  }

  /** The sentences in which a pattern stands. */
  BitSet met(Woordpatroon patroon) {
    return bijPatroon.computeIfAbsent(
        patroon,
        p -> {
          BitSet gevonden = new BitSet();
          p.vormen().forEach(vorm -> gevonden.or(bijVorm.computeIfAbsent(vorm, this::met)));
          return gevonden;
        });
  }

  private BitSet met(Woordpatroon.Vorm vorm) {
    BitSet mogelijk = mogelijk(vorm);
    BitSet gevonden = new BitSet();
    mogelijk.stream()
        .filter(i -> vorm.staatIn(zinnen.get(i).leesbaar(), woorden.get(i)))
        .forEach(gevonden::set);
    return gevonden;
  }

  /** The forms of a pattern that stand in a sentence. */
  List<Woordpatroon.Vorm> vormen(int zin, Woordpatroon patroon) {
    met(patroon);
    return patroon.vormen().stream().filter(v -> bijVorm.get(v).get(zin)).toList();
  }

  /** The sentences that hold every word of a form. */
  private BitSet mogelijk(Woordpatroon.Vorm vorm) {
    BitSet mogelijk = new BitSet();
    mogelijk.set(0, zinnen.size());
    for (Woordpatroon.Woorddeel woord : vorm.woorden()) {
      mogelijk.and(bijWoorddeel.computeIfAbsent(woord.vorm(), v -> metWoord(woord)));
      if (mogelijk.isEmpty()) {
        break;
      }
    }
    return mogelijk;
  }

  private BitSet metWoord(Woordpatroon.Woorddeel woord) {
    if (woord.isGetal()) {
      return getallen;
    }
    if (woord.isVast()) {
      return bijWoord.getOrDefault(woord.vorm(), new BitSet());
    }
    String begin = woord.begin();
    var bereik = begin.isEmpty() ? bijWoord : bijWoord.subMap(begin, begin + Character.MAX_VALUE);
    BitSet alle = new BitSet();
    bereik.forEach((gevonden, waar) -> {
      if (woord.is(gevonden)) {
        alle.or(waar);
      }
    });
    return alle;
  }
}
