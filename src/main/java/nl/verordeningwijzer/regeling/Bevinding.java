package nl.verordeningwijzer.regeling;

import java.util.Optional;

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
 * @param keuze the choice whose answer it is about, to lead the user to it
 * @param bepaling the provision that it is about, when its place in words does not say it exactly
 */
public record Bevinding(
    String code,
    Ernst ernst,
    String vindplaats,
    String bericht,
    String grondslag,
    String aanvulling,
    Optional<KeuzeId> keuze,
    Optional<BepalingId> bepaling) {

  /** Something that its words say everything about. */
  public Bevinding(
      String code,
      Ernst ernst,
      String vindplaats,
      String bericht,
      String grondslag,
      String aanvulling) {
    this(
        code,
        ernst,
        vindplaats,
        bericht,
        grondslag,
        aanvulling,
        Optional.empty(),
        Optional.empty());
  }

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
    return new Bevinding(code, ernst, vindplaats, bericht, grondslag, "", keuze, bepaling);
  }

  /** The same finding, of another gravity and in other words. */
  public Bevinding anders(Ernst nieuweErnst, String nieuwBericht) {
    return new Bevinding(
        code, nieuweErnst, vindplaats, nieuwBericht, grondslag, aanvulling, keuze, bepaling);
  }

  /** The same finding, about the answer to a choice. */
  public Bevinding over(KeuzeId dezeKeuze) {
    return new Bevinding(
        code, ernst, vindplaats, bericht, grondslag, aanvulling, Optional.of(dezeKeuze), bepaling);
  }

  /** The same finding, about a provision. */
  public Bevinding over(BepalingId dezeBepaling) {
    return new Bevinding(
        code, ernst, vindplaats, bericht, grondslag, aanvulling, keuze, Optional.of(dezeBepaling));
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
