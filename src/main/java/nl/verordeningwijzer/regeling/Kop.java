package nl.verordeningwijzer.regeling;

/**
 * A heading with its number. Numbers of chapters, paragraphs and articles are given, not counted:
 * an amending decision keeps them (Aanwijzing 6.16); a new ordinance numbers through (see {@link
 * Doornummering}).
 *
 * @param nummer "2", "3A", "3A.1", "14h"
 * @param scheiding what stands between number and heading, without the space: "." or nothing; texts
 *     differ
 * @param opschrift may be empty
 */
public record Kop(String nummer, String scheiding, Tekst opschrift) {

  public Kop metNummer(String nieuw) {
    return new Kop(nieuw, scheiding, opschrift);
  }
}
