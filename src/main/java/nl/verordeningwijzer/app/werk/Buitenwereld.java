package nl.verordeningwijzer.app.werk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What lies outside the window: choosing files and opening them in another program. A test plays
 * the user's part in it.
 */
public interface Buitenwereld {

  /**
   * A kind of file to choose from.
   *
   * @param naam what it is called in the list: "Dossiers"
   * @param extensies without a dot
   */
  record Bestandssoort(String naam, List<String> extensies) {
    public Bestandssoort {
      extensies = List.copyOf(extensies);
    }
  }

  /** Lets the user choose a file that is there; empty when he does not. */
  Optional<Path> kiesBestand(String titel, Optional<Path> map, Bestandssoort soort);

  /** Lets the user choose where a file will be written; empty when he does not. */
  Optional<Path> kiesDoel(String titel, Optional<Path> map, String naam, Bestandssoort soort);

  /** Lets the user choose a folder; empty when he does not. */
  Optional<Path> kiesMap(String titel, Optional<Path> map);

  /** Opens a file or folder in the program that the machine has for it. */
  void open(Path pad);

  /** Puts text on the clipboard. */
  void kopieer(String tekst);
}
