package nl.verordeningwijzer.regeling;

import java.util.regex.Pattern;

/**
 * The identity of a provision, stable across versions of a model and across municipalities ({@code
 * jobcoaching.regiem}). A provision's number is not its identity: see {@link Vindplaats}.
 *
 * @param waarde lower-case words joined by hyphens, levels separated by dots
 */
public record BepalingId(String waarde) implements Comparable<BepalingId> {

  // Possessive: a repeated group that may be taken back costs stack for every repetition.
  private static final Pattern VORM = Pattern.compile("[\\p{Ll}\\d]++(?:[.-][\\p{Ll}\\d]++)*+");

  public BepalingId {
    if (!isGeldig(waarde)) {
      throw new IllegalArgumentException("geen geldige identiteit van een bepaling: " + waarde);
    }
  }

  /** Whether the text has the form of an identity. */
  public static boolean isGeldig(String waarde) {
    return VORM.matcher(waarde).matches();
  }

  /** The identity of something inside this provision. */
  public BepalingId binnen(String naam) {
    return new BepalingId(waarde + "." + naam);
  }

  @Override
  public int compareTo(BepalingId ander) {
    return waarde.compareTo(ander.waarde);
  }

  @Override
  public String toString() {
    return waarde;
  }
}
