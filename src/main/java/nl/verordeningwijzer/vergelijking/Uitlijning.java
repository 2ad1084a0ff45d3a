package nl.verordeningwijzer.vergelijking;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Two rows laid beside each other by what they have in common, in order: stretches that are equal
 * and stretches that differ take turns.
 */
public final class Uitlijning {

  private Uitlijning() {}

  /**
   * A stretch of both rows; a begin is counted from 0, an end is the place behind the last.
   *
   * @param gelijk whether the members are equal; else they take each other's place, and one side
   *     may be empty
   */
  public record Strook(boolean gelijk, int wasBegin, int wasEind, int wordtBegin, int wordtEind) {

    /** How many members of the first row are in it. */
    public int wasAantal() {
      return wasEind - wasBegin;
    }

    /** How many members of the second row are in it. */
    public int wordtAantal() {
      return wordtEind - wordtBegin;
    }
  }

  /** Lays two rows beside each other; every member of both is in one stretch. */
  public static <T> List<Strook> van(List<T> was, List<T> wordt) {
    List<Strook> stroken = new ArrayList<>();
    int oud = 0;
    int nieuw = 0;
    for (AbstractDelta<T> delta : DiffUtils.diff(was, wordt).getDeltas()) {
      int totOud = delta.getSource().getPosition();
      int totNieuw = delta.getTarget().getPosition();
      if (totOud > oud) {
        stroken.add(new Strook(true, oud, totOud, nieuw, totNieuw));
      }
      oud = totOud + delta.getSource().size();
      nieuw = totNieuw + delta.getTarget().size();
      stroken.add(new Strook(false, totOud, oud, totNieuw, nieuw));
    }
    if (oud < was.size()) {
      stroken.add(new Strook(true, oud, was.size(), nieuw, wordt.size()));
    }
    return List.copyOf(stroken);
  }
}
