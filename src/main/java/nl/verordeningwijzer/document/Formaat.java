package nl.verordeningwijzer.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that documents can be made as. */
public enum Formaat {
  DOCX,
  HTML,
  TXT;

  /** As it is asked for on the command line, and the extension of the file. */
  public String naam() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a name. */
  public static Optional<Formaat> van(String naam) {
    return Arrays.stream(values()).filter(f -> f.naam().equals(naam)).findFirst();
  }
}
