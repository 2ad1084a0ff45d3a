package nl.verordeningwijzer.regeling;

/**
 * Something about a text that its maker must know.
 *
 * @param code a stable name for the kind of finding, for scripts
 * @param vindplaats where, in words; empty when it is about the whole text
 * @param bericht what is the matter and what to do
 * @param grondslag the article of the law that it follows from; empty when there is none, or when
 *     the message names it
 * @param aanvulling what stands behind the message for whoever still has to solve it: the ways out
 *     as a dossier writes them, the words of the text; starts with its own space, empty when there
 *     is none
 */
public record Bevinding(
    String code,
    Ernst ernst,
    String vindplaats,
    String bericht,
    String grondslag,
    String aanvulling) {

  /** Something whose message says everything. */
  public Bevinding(String code, Ernst ernst, String vindplaats, String bericht, String grondslag) {
    this(code, ernst, vindplaats, bericht, grondslag, "");
  }

  /** Something that follows from no article of the law in particular. */
  public Bevinding(String code, Ernst ernst, String vindplaats, String bericht) {
    this(code, ernst, vindplaats, bericht, "");
  }

  /** The same finding, for a reader who has nothing left to solve. */
  public Bevinding zonderAanvulling() {
    return new Bevinding(code, ernst, vindplaats, bericht, grondslag);
  }

  /** The message with its addition. */
  public String volledig() {
    return bericht + aanvulling;
  }

  /** How bad it is. */
  public enum Ernst {
    /** No documents until it is solved. */
    BLOKKEREND,
    WAARSCHUWING,
    OPMERKING;

    /** As it is written in output: {@code blokkerend}. */
    public String naam() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
