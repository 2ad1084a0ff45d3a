package nl.verordeningwijzer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One paragraph.
 *
 * @param rol what it is
 * @param aangehaald whether it is text that a decision quotes, and not text of the document itself
 * @param nummer its own number or letter with its mark ("1.", "a.", "1°.", "-"), typed in every
 *     format and never left to the automatic numbering of a word processor
 * @param niveau how deep it is indented, 0 for not
 * @param lopen its text; neighbours with the same markings are joined and empty ones dropped, so
 *     that one phrase is one run in Word
 */
public record Regel(
    Rol rol, boolean aangehaald, Optional<Loop> nummer, int niveau, List<Loop> lopen)
    implements Blok {

  /** The deepest level: below it, a page has no room left for text. */
  public static final int DIEPSTE_NIVEAU = 8;

  /**
   * Joins and copies the runs.
   *
   * @throws IllegalArgumentException if the level is negative or deeper than {@link
   *     #DIEPSTE_NIVEAU}
   */
  public Regel {
    if (niveau < 0 || niveau > DIEPSTE_NIVEAU) {
      throw new IllegalArgumentException("niveau " + niveau);
    }
    nummer = nummer.filter(n -> !n.tekst().isEmpty());
    lopen = samengevoegd(lopen);
  }

  /** A paragraph of the document itself, without number, indentation or markings. */
  public static Regel van(Rol rol, String tekst) {
    return new Regel(rol, false, Optional.empty(), 0, List.of(Loop.van(tekst)));
  }

  /** The text without the number and without markings. */
  public String tekst() {
    return lopen.stream().map(Loop::tekst).collect(Collectors.joining());
  }

  static List<Loop> samengevoegd(List<Loop> lopen) {
    List<Loop> uit = new ArrayList<>();
    for (Loop loop : lopen) {
      if (loop.tekst().isEmpty()) {
        continue;
      }
      if (!uit.isEmpty() && uit.getLast().markeringen().equals(loop.markeringen())) {
        Loop vorige = uit.removeLast();
        uit.add(new Loop(vorige.tekst() + loop.tekst(), loop.markeringen()));
      } else {
        uit.add(loop);
      }
    }
    return List.copyOf(uit);
  }
}
