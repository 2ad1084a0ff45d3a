package nl.verordeningwijzer.regeling;

/**
 * How a reference is worded, apart from the numbers in it: what must stay the same when numbers
 * change (Aanwijzing 3.29).
 *
 * @param boven the first level that is named: {@code LID} for "het eerste lid", {@code ARTIKEL} for
 *     "artikel 5, tweede lid"
 * @param verbinding what joins several targets
 * @param hoofdletter whether the first letter is a capital ("Het eerste lid is …", "Hoofdstuk 3A")
 * @param lidwoord whether an article word belongs to it ("het eerste lid", "de artikelen 4 en 5")
 * @param lidwoordHerhaald "het tweede tot en met <em>het</em> vijfde lid"
 * @param onderdeelwoord "onder a" or "onderdeel a"
 * @param aanhef "aanhef en onder b": the introduction counts too
 * @param komma whether levels are separated by a comma ("artikel 5, tweede lid"); real texts forget
 *     it
 */
public record Verwijsvorm(
    Niveau boven,
    Verbinding verbinding,
    boolean hoofdletter,
    boolean lidwoord,
    boolean lidwoordHerhaald,
    Onderdeelwoord onderdeelwoord,
    boolean komma,
    boolean aanhef) {

  /** What joins several targets of one reference. */
  public enum Verbinding {
    EN,
    OF,
    TOT_EN_MET
  }

  /** The word before the letter of an onderdeel; a regulation keeps to one of the two. */
  public enum Onderdeelwoord {
    ONDER,
    ONDERDEEL
  }

  /** The usual wording at a level: lower case, commas, "en". */
  public static Verwijsvorm gewoon(Niveau boven) {
    return new Verwijsvorm(
        boven, Verbinding.EN, false, true, false, Onderdeelwoord.ONDERDEEL, true, false);
  }
}
