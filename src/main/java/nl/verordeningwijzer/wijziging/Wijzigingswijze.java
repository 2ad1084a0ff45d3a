package nl.verordeningwijzer.wijziging;

/**
 * How soon a whole article is replaced, instead of amending words in it. Small amendments show the
 * council what changes (Aanwijzing 6.15); whole articles are easier to publish. The same measure is
 * used for a lid or onderdeel inside an article.
 *
 * @param instructies the most amendments that stay small
 * @param procent the largest part of the existing words, in percents, that changes by small
 *     amendments
 */
public record Wijzigingswijze(int instructies, int procent) {

  /** Every article that changes is replaced whole. */
  public static final Wijzigingswijze GEHEEL = new Wijzigingswijze(0, 0);

  /** Only what cannot be said otherwise is replaced whole. */
  public static final Wijzigingswijze FIJN = new Wijzigingswijze(Integer.MAX_VALUE, 100);

  /** Whether so many amendments that touch so much of the words are said one by one. */
  boolean blijftFijn(int aantal, double deel) {
    return aantal <= instructies && deel * 100 <= procent;
  }

  boolean isGeheel() {
    return instructies == 0;
  }
}
