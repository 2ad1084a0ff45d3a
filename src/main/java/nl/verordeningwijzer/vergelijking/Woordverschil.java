package nl.verordeningwijzer.vergelijking;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The difference between two texts, by word and punctuation mark (Leeswijzer of the model: "de
 * woorden en leestekens waaraan iets verandert").
 *
 * @param was the existing text in pieces, in order, nothing left out
 * @param wordt the new text in pieces
 */
public record Woordverschil(List<Stuk> was, List<Stuk> wordt) {

  private static final Pattern DEEL =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’-]*|\\p{N}+|\\s+|.", Pattern.DOTALL);

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
    List<String> oud = delen(was);
    List<String> nieuw = delen(wordt);
    boolean[] oudAnders = new boolean[oud.size()];
    boolean[] nieuwAnders = new boolean[nieuw.size()];
    for (AbstractDelta<String> delta : DiffUtils.diff(oud, nieuw).getDeltas()) {
      markeer(oudAnders, delta.getSource().getPosition(), delta.getSource().size());
      markeer(nieuwAnders, delta.getTarget().getPosition(), delta.getTarget().size());
    }
    if (overeenkomst(oud, oudAnders, nieuw, nieuwAnders) < MINSTE_OVEREENKOMST) {
      Arrays.fill(oudAnders, true);
      Arrays.fill(nieuwAnders, true);
    }
    return new Woordverschil(stukken(oud, oudAnders), stukken(nieuw, nieuwAnders));
  }

  /** Everything in a text is new, or everything lapses. */
  public static List<Stuk> geheel(String woorden) {
    return woorden.isEmpty() ? List.of() : List.of(new Stuk(woorden, true));
  }

  /** How much of two texts is the same: 0 nothing, 1 everything. */
  public static double overeenkomst(String was, String wordt) {
    List<String> oud = delen(was);
    List<String> nieuw = delen(wordt);
    boolean[] oudAnders = new boolean[oud.size()];
    boolean[] nieuwAnders = new boolean[nieuw.size()];
    for (AbstractDelta<String> delta : DiffUtils.diff(oud, nieuw).getDeltas()) {
      markeer(oudAnders, delta.getSource().getPosition(), delta.getSource().size());
      markeer(nieuwAnders, delta.getTarget().getPosition(), delta.getTarget().size());
    }
    return overeenkomst(oud, oudAnders, nieuw, nieuwAnders);
  }

  private static double overeenkomst(
      List<String> oud, boolean[] oudAnders, List<String> nieuw, boolean[] nieuwAnders) {
    int totaal = woorden(oud, null) + woorden(nieuw, null);
    int gelijk = woorden(oud, oudAnders) + woorden(nieuw, nieuwAnders);
    return totaal == 0 ? 1 : (double) gelijk / totaal;
  }

  /** The number of words; of those that are the same when differences are given. */
  private static int woorden(List<String> delen, boolean[] anders) {
    int aantal = 0;
    for (int i = 0; i < delen.size(); i++) {
      boolean telt = anders == null || !anders[i];
      if (telt && Character.isLetterOrDigit(delen.get(i).codePointAt(0))) {
        aantal++;
      }
    }
    return aantal;
  }

  private static List<String> delen(String woorden) {
    return DEEL.matcher(woorden).results().map(java.util.regex.MatchResult::group).toList();
  }

  private static void markeer(boolean[] anders, int begin, int aantal) {
    Arrays.fill(anders, begin, begin + aantal, true);
  }

  /** Joins neighbours; a space between two words that differ belongs to the difference. */
  private static List<Stuk> stukken(List<String> delen, boolean[] anders) {
    for (int i = 1; i < delen.size() - 1; i++) {
      if (delen.get(i).isBlank() && anders[i - 1] && anders[i + 1]) {
        anders[i] = true;
      }
    }
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
