package nl.verordeningwijzer.instructie;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.Berichten;

/** A place for messages: "artikel 4, lid 2, onderdeel a". */
public final class Adresnaam {

  private static final Berichten BERICHTEN = Berichten.van(Adresnaam.class);

  private Adresnaam() {}

  /** A place in words: "artikel 4, lid 2". */
  public static String van(Adres adres) {
    return adres.isRegeling()
        ? BERICHTEN.bericht("adres.regeling")
        : adres.stappen().stream().map(Adresnaam::van).collect(Collectors.joining(", "));
  }

  /** What a place goes to, with its article: "een lid". */
  public static String van(Adres.Soort soort) {
    return BERICHTEN.bericht("soort." + soort.name().toLowerCase(Locale.ROOT));
  }

  private static String van(Adres.Stap stap) {
    String soort = stap.soort().name().toLowerCase(Locale.ROOT);
    boolean enige = stap.soort() == Adres.Soort.BIJLAGE && stap.nummer().isEmpty();
    String naam = BERICHTEN.bericht("adres." + soort + (enige ? ".enige" : ""), stap.nummer());
    return stap.nieuw() ? BERICHTEN.bericht("adres.nieuw", naam) : naam;
  }
}
