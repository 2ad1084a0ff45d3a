package nl.verordeningwijzer.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a step of the planning takes, or how long before a meeting the step before it is done.
 *
 * @param aantal 0 or more
 * @param eenheid days of the calendar, working days or weeks
 */
public record Duur(int aantal, Eenheid eenheid) {

  private static final Set<Eenheid> EENHEDEN =
      EnumSet.of(Eenheid.DAGEN, Eenheid.WERKDAGEN, Eenheid.WEKEN);

  private static final Pattern VORM = Pattern.compile("(\\d{1,3}) (\\p{L}+)");

  public Duur {
    if (aantal < 0 || !EENHEDEN.contains(eenheid)) {
      throw new IllegalArgumentException("geen duur: " + aantal + " " + eenheid);
    }
  }

  /** A duration as a person writes it: "6 weken", "1 dag"; empty when it is none. */
  public static Optional<Duur> van(String woorden) {
    Matcher m = VORM.matcher(woorden);
    return m.matches()
        ? Eenheid.van(m.group(2))
            .filter(EENHEDEN::contains)
            .map(eenheid -> new Duur(Integer.parseInt(m.group(1)), eenheid))
        : Optional.empty();
  }

  /** As it is written in files and on screen: "6 weken", "1 dag". */
  public String woorden() {
    return aantal + " " + eenheid.bij(aantal);
  }

  /** As long in another number of the same unit. */
  public Duur met(int nieuw) {
    return new Duur(nieuw, eenheid);
  }
}
