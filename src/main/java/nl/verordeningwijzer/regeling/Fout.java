package nl.verordeningwijzer.regeling;

/**
 * Something that is wrong with an input, in words for the user: what is wrong and what to do about
 * it.
 *
 * @param bestand the file, as the user named it; empty when it is not about a file
 * @param regel counted from 1; 0 when it is about the whole file
 * @param kolom counted from 1 in characters; 0 when it is about a whole line
 */
public record Fout(String bestand, int regel, int kolom, String bericht) {

  /** An error about a whole file. */
  public static Fout in(String bestand, String bericht) {
    return new Fout(bestand, 0, 0, bericht);
  }

  @Override
  public String toString() {
    StringBuilder s = new StringBuilder(bestand);
    if (regel > 0) {
      s.append(", regel ").append(regel);
    }
    if (kolom > 0) {
      s.append(", kolom ").append(kolom);
    }
    return s.isEmpty() ? bericht : s.append(": ").append(bericht).toString();
  }
}
