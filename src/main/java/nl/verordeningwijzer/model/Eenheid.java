package nl.verordeningwijzer.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The unit of a term. */
public enum Eenheid {
  UREN("uur", "uur"),
  DAGEN("dag", "dagen"),
  WERKDAGEN("werkdag", "werkdagen"),
  WEKEN("week", "weken"),
  MAANDEN("maand", "maanden"),
  JAREN("jaar", "jaar");

  private final String enkelvoud;
  private final String meervoud;

  Eenheid(String enkelvoud, String meervoud) {
    this.enkelvoud = enkelvoud;
    this.meervoud = meervoud;
  }

  /** The word behind a number: "1 maand", "12 maanden", "3 jaar". */
  public String bij(int aantal) {
    return aantal == 1 ? enkelvoud : meervoud;
  }

  /** As it is written in data files: {@code maanden}. */
  public String naam() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The unit that a word stands for: "maand", "maanden". */
  public static Optional<Eenheid> van(String woord) {
    return Arrays.stream(values())
        .filter(
            e -> e.enkelvoud.equals(woord) || e.meervoud.equals(woord) || e.naam().equals(woord))
        .findFirst();
  }
}
