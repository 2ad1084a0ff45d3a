package nl.verordeningwijzer.regeling;

/**
 * One line of a regulation as it is printed: a heading, a lid, an onderdeel, …. A regulation and
 * its lines are two forms of the same thing: {@link Regels} and {@link Regelbouwer} go from one to
 * the other.
 *
 * @param bepaling the provision the line belongs to; a second paragraph of a lid belongs to that
 *     lid
 * @param nummer "14h", "2", "a", "1"; empty where nothing is numbered
 * @param scheiding what follows the number in a heading, see {@link Kop}
 * @param niveau how deep it stands: 0 for headings and leden, 1 for onderdelen, 2 inside those
 * @param tekst the words behind the number
 */
public record Regel(
    BepalingId bepaling,
    Regelsoort soort,
    String nummer,
    String scheiding,
    int niveau,
    Tekst tekst) {

  /** What stands under the heading of an article that lapsed. */
  public static final String VERVALLEN = "(Vervallen)";

  /** What stands under the heading of an article that the ordinance has and nobody read. */
  public static final String NIET_INGELEZEN = "[De tekst van dit artikel is niet ingelezen.]";

  /** What is printed before the words, without the space between: "Artikel 14h.", "1.", "a.". */
  public String aanduiding() {
    return switch (soort) {
      case HOOFDSTUK -> "Hoofdstuk " + nummer + scheiding;
      case PARAGRAAF -> "Paragraaf " + nummer + scheiding;
      case ARTIKEL -> "Artikel " + nummer + scheiding;
      case LID, ONDERDEEL -> nummer + ".";
      case SUBONDERDEEL -> nummer + "°.";
      case BEGRIP -> "-";
      case VERVALLEN, NIET_INGELEZEN, ALINEA, BIJLAGE -> "";
    };
  }

  /** The whole line, without indentation. */
  public String gedrukt() {
    String woorden = tekst.woorden();
    String aanduiding = aanduiding();
    return aanduiding.isEmpty() || woorden.isEmpty()
        ? aanduiding + woorden
        : aanduiding + " " + woorden;
  }
}
