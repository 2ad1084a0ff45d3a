package nl.verordeningwijzer.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.verordeningwijzer.regeling.Uitkomst;

/** The real model, as the tests need it: its folder, its texts, and the model read from them. */
public final class Modelbestanden {

  /** The folder of every model. */
  public static final Path MAP = Path.of("model-verordening");

  /** The version that the tests are about. */
  public static final Modelversie VERSIE =
      new Modelversie("re-integratieverordening-participatiewet", "2023-03-23");

  private static final Model MODEL = lees();

  private Modelbestanden() {}

  /** The model. */
  public static Model model() {
    return MODEL;
  }

  /** The folder of the version. */
  public static Path map() {
    return new Modelbibliotheek(MAP).map(VERSIE);
  }

  /** A file of the version, as it stands on disk. */
  public static String bestand(String naam) {
    try {
      return Files.readString(map().resolve(naam));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of both texts. */
  static List<String> regels() {
    return (bestand("nieuwe-tekst.txt") + bestand("bestaande-tekst.txt")).lines().toList();
  }

  private static Model lees() {
    return switch (new Modelbibliotheek(MAP).lees(VERSIE)) {
      case Uitkomst.Gelukt<Model>(Model model) -> model;
      case Uitkomst.Mislukt<Model> mislukt -> throw new AssertionError(mislukt.fouten());
    };
  }
}
