package nl.verordeningwijzer.regeling;

/**
 * Letters as numbers: a … z, aa, bb, … zz, aaa (Aanwijzing 6.15: after Z comes AA, then BB; not
 * AB).
 */
public final class Letters {

  private static final int AANTAL = 26;

  private Letters() {}

  /**
   * The letter at a place.
   *
   * @param plaats counted from 1
   */
  public static String klein(int plaats) {
    if (plaats < 1) {
      throw new IllegalArgumentException("een plaats telt vanaf 1: " + plaats);
    }
    char letter = (char) ('a' + (plaats - 1) % AANTAL);
    return String.valueOf(letter).repeat((plaats - 1) / AANTAL + 1);
  }

  /** The capital at a place, counted from 1. */
  public static String groot(int plaats) {
    String klein = klein(plaats);
    return String.valueOf((char) (klein.charAt(0) - 'a' + 'A')).repeat(klein.length());
  }
}
