package nl.verordeningwijzer.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The example documents of the tests, and the style files as they are delivered. */
final class Voorbeelden {

  static final Path STIJLEN = Path.of("templates", "stijlen.yaml");
  static final Path HUISSTIJL = Path.of("templates", "huisstijl.dotx");

  private Voorbeelden() {}

  static String bestand(String naam) throws IOException {
    try (InputStream in = Voorbeelden.class.getResourceAsStream(naam)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static Document document(String naam) throws Exception {
    return BlokkenLezer.lees(naam, bestand(naam + ".xml"));
  }
}
