package nl.verordeningwijzer.vergelijking;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The difference between two texts, by word and punctuation mark (Leeswijzer of the model: "de
 * woorden en leestekens waaraan iets verandert").
 *
 * @param was the existing text in pieces, in order, nothing left out
 * @param wordt the new text in pieces
 */
public record Woordverschil(List<Stuk> was, List<Stuk> wordt) {

  private static final String WIT = "\\p{IsWhite_Space}+";
  private static final Pattern ALLEEN_WIT = Pattern.compile(WIT);

  private static final String REST_VAN_WOORD = "[\\p{L}\\p{M}\\p{N}'’-]*";

  /** "14b" and "7,5" are one thing each, like a word. */
  private static final Pattern DEEL =
      Pattern.compile(
          ("\\p{N}+(?:[.,]\\p{N}+)*" + REST_VAN_WOORD)
              + ("|\\p{L}" + REST_VAN_WOORD)
              + ("|" + WIT + "|."),
          Pattern.DOTALL);

  /**
   * Texts that share less than this are not amended but replaced: marking single words would only
   * confuse.
   */
  private static final double MINSTE_OVEREENKOMST = 0.35;

  /** A piece of text. */
  public record Stuk(String woorden, boolean anders) {}

  public Woordverschil {
    was = List.copyOf(was);
    wordt = List.copyOf(wordt);
  }

  /** Compares two texts. */
  public static Woordverschil van(String was, String wordt) {
    Zijde oud = new Zijde(was);
    Zijde nieuw = new Zijde(wordt);
    vergelijk(oud, nieuw);
    if (overeenkomst(oud, nieuw) < MINSTE_OVEREENKOMST) {
      Arrays.fill(oud.anders, true);
      Arrays.fill(nieuw.anders, true);
    }
    return new Woordverschil(oud.stukken(), nieuw.stukken());
  }

  /** Everything in a text is new, or everything lapses. */
  public static List<Stuk> geheel(String woorden) {
    return woorden.isEmpty() ? List.of() : List.of(new Stuk(woorden, true));
  }

  /** How much of two texts is the same: 0 nothing, 1 everything. */
  public static double overeenkomst(String was, String wordt) {
    Zijde oud = new Zijde(was);
    Zijde nieuw = new Zijde(wordt);
    vergelijk(oud, nieuw);
    return overeenkomst(oud, nieuw);
  }

  private static double overeenkomst(Zijde oud, Zijde nieuw) {
    int totaal = oud.woorden(false) + nieuw.woorden(false);
    int gelijk = oud.woorden(true) + nieuw.woorden(true);
    return totaal == 0 ? 1 : (double) gelijk / totaal;
  }

  /**
   * Words and marks are compared; spaces follow them. Otherwise a row of spaces that stay the same
   * would weigh as much as the words between them.
   */
  private static void vergelijk(Zijde oud, Zijde nieuw) {
    for (AbstractDelta<String> delta : DiffUtils.diff(oud.kern, nieuw.kern).getDeltas()) {
      oud.markeer(delta.getSource().getPosition(), delta.getSource().size());
      nieuw.markeer(delta.getTarget().getPosition(), delta.getTarget().size());
    }
    int i = 0;
    int j = 0;
    while (true) {
      // Both at the same word: the space before it counts if the word before is the same too.
      while (oud.isAnders(i)) {
        oud.markeerWit(i, oud.isAnders(i - 1));
        i++;
      }
      while (nieuw.isAnders(j)) {
        nieuw.markeerWit(j, nieuw.isAnders(j - 1));
        j++;
      }
      boolean zelfdeErvoor = !oud.isAnders(i - 1) && !nieuw.isAnders(j - 1);
      boolean anderWit = zelfdeErvoor && !oud.wit(i).equals(nieuw.wit(j));
      oud.markeerWit(i, anderWit);
      nieuw.markeerWit(j, anderWit);
      if (i == oud.kern.size()) {
        return;
      }
      i++;
      j++;
    }
  }

  /** One of the two texts, taken apart. */
  private static final class Zijde {
    final List<String> delen;
    final boolean[] anders;
    final List<String> kern;

    /** Where each word stands among the parts, and at the end where the text ends. */
    final int[] plaats;

    Zijde(String tekst) {
      delen = DEEL.matcher(tekst).results().map(MatchResult::group).toList();
      anders = new boolean[delen.size()];
      plaats =
          IntStream.concat(
                  IntStream.range(0, delen.size()).filter(i -> !isWit(i)),
                  IntStream.of(delen.size()))
              .toArray();
      kern = Arrays.stream(plaats, 0, plaats.length - 1).mapToObj(delen::get).toList();
    }

    private boolean isWit(int deel) {
      return deel >= 0 && ALLEEN_WIT.matcher(delen.get(deel)).matches();
    }

    void markeer(int begin, int aantal) {
      for (int i = begin; i < begin + aantal; i++) {
        anders[plaats[i]] = true;
      }
    }

    /** Whether a word differs; before the first and behind the last nothing does. */
    boolean isAnders(int woord) {
      return woord >= 0 && woord < kern.size() && anders[plaats[woord]];
    }

    /** The space before a word. */
    String wit(int woord) {
      return isWit(plaats[woord] - 1) ? delen.get(plaats[woord] - 1) : "";
    }

    void markeerWit(int woord, boolean isAnders) {
      if (isWit(plaats[woord] - 1)) {
        anders[plaats[woord] - 1] = isAnders;
      }
    }

    /** The number of words, marks not counted. */
    int woorden(boolean alleenGelijke) {
      return (int)
          IntStream.range(0, delen.size())
              .filter(i -> Character.isLetterOrDigit(delen.get(i).codePointAt(0)))
              .filter(i -> !alleenGelijke || !anders[i])
              .count();
    }

    /** Joins neighbours. */
    List<Stuk> stukken() {
      List<Stuk> stukken = new ArrayList<>();
      for (int i = 0; i < delen.size(); i++) {
        if (!stukken.isEmpty() && stukken.getLast().anders() == anders[i]) {
          stukken.set(
              stukken.size() - 1, new Stuk(stukken.getLast().woorden() + delen.get(i), anders[i]));
        } else {
          stukken.add(new Stuk(delen.get(i), anders[i]));
        }
      }
      return stukken;
    }
  }
}
