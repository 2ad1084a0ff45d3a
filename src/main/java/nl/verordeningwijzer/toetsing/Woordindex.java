package nl.verordeningwijzer.toetsing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verordeningwijzer.model.Woordpatroon;

/**
 * Which words stand in which sentences, so that a pattern is tried only on sentences that hold its
 * words. Hundreds of patterns on hundreds of sentences would otherwise take longer than all the
 * rest together.
 */
final class Woordindex {

  private static final Pattern WOORD = Pattern.compile("[\\p{L}\\d'’-]+");

  private final List<Zin> zinnen;
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
      Matcher woord = WOORD.matcher(zinnen.get(i).leesbaar());
      while (woord.find()) {
        bijWoord.computeIfAbsent(woord.group(), w -> new BitSet()).set(i);
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
    if (vorm.isEenWoord()) {
      return mogelijk;
    }
    BitSet gevonden = new BitSet();
    mogelijk.stream()
        .filter(i -> vorm.zoek(zinnen.get(i).leesbaar()).find())
        .forEach(gevonden::set);
    return gevonden;
  }

  boolean staatIn(int zin, Woordpatroon patroon) {
    return met(patroon).get(zin);
  }

  /** The sentences that hold every word of a form. */
  private BitSet mogelijk(Woordpatroon.Vorm vorm) {
    BitSet mogelijk = new BitSet();
    mogelijk.set(0, zinnen.size());
    for (String woord : vorm.woorden()) {
      mogelijk.and(bijWoorddeel.computeIfAbsent(woord, this::metWoord));
      if (mogelijk.isEmpty()) {
        break;
      }
    }
    return mogelijk;
  }

  private BitSet metWoord(String woord) {
    if (woord.equals(Woordpatroon.GETALWOORD)) {
      return getallen;
    }
    int ster = woord.indexOf('*');
    if (ster < 0) {
      return bijWoord.getOrDefault(woord, new BitSet());
    }
    String begin = woord.substring(0, ster);
    String[] rest = woord.substring(ster + 1).split("\\*", -1);
    var bereik = begin.isEmpty() ? bijWoord : bijWoord.subMap(begin, begin + Character.MAX_VALUE);
    BitSet alle = new BitSet();
    bereik.forEach((gevonden, waar) -> {
      if (past(gevonden, begin.length(), rest)) {
        alle.or(waar);
      }
    });
    return alle;
  }

  /** Whether the rest of a word holds some pieces in order, and ends on the last. */
  private static boolean past(String woord, int vanaf, String[] stukken) {
    int plaats = vanaf;
    for (int i = 0; i < stukken.length - 1; i++) {
      int gevonden = woord.indexOf(stukken[i], plaats);
      if (gevonden < 0) {
        return false;
      }
      plaats = gevonden + stukken[i].length();
    }
    String laatste = stukken[stukken.length - 1];
    return woord.length() - laatste.length() >= plaats && woord.endsWith(laatste);
  }
}
