package nl.verordeningwijzer.regeling;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The Dutch messages of one package: the file {@code berichten.properties} beside its classes, so
 * that what users read can be corrected without reading Java. A message may hold {@code %s}, or
 * {@code %1$s} and {@code %2$s}.
 */
public final class Berichten {

  private static final Locale NEDERLANDS = Locale.of("nl", "NL");

  private final ResourceBundle bundel;

  private Berichten(ResourceBundle bundel) {
    this.bundel = bundel;
  }

  /** The messages of the package that a class stands in. */
  public static Berichten van(Class<?> klasse) {
    String naam = klasse.getPackageName() + ".berichten";
    return new Berichten(ResourceBundle.getBundle(naam, Locale.ROOT, klasse.getClassLoader()));
  }

  /** A message, with its blanks filled. */
  public String bericht(String sleutel, Object... waarden) {
    return String.format(NEDERLANDS, bundel.getString(sleutel), waarden);
  }
}
