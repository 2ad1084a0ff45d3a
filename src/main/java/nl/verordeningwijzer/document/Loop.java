package nl.verordeningwijzer.document;

import java.util.EnumSet;
import java.util.Set;

/**
 * Consecutive characters of a paragraph with the same markings.
 *
 * @param tekst the characters: one line, without tabs
 * @param markeringen what is marked about them, often nothing
 */
public record Loop(String tekst, Set<Markering> markeringen) {

  /**
   * Checks the text and copies the markings.
   *
   * @throws IllegalArgumentException if the text holds a line end, a tab or another control
   *     character: a paragraph is one line in every format
   */
  public Loop {
    if (tekst.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("control character in: " + tekst);
    }
    markeringen = Set.copyOf(markeringen);
  }

  /** Text without markings. */
  public static Loop van(String tekst) {
    return new Loop(tekst, EnumSet.noneOf(Markering.class));
  }
}
