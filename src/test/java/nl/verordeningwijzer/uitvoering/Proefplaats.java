package nl.verordeningwijzer.uitvoering;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Adres.Soort;
import nl.verordeningwijzer.instructie.Adres.Stap;
import nl.verordeningwijzer.instructie.Instructie.Vernummering;
import nl.verordeningwijzer.instructie.Reeks;

/**
 * Places in words for tests: "artikel 4, lid 1, onderdeel a", "artikel 3, lid 4 (nieuw)",
 * "bijlage"; the regulation as a whole is nothing. Of a row only the last step has more numbers:
 * "artikel 4, lid 2 en 3".
 */
final class Proefplaats {

  private Proefplaats() {}

  static Adres plaats(String woorden) {
    return woorden.isEmpty()
        ? Adres.REGELING
        : new Adres(Arrays.stream(woorden.split(", ")).map(Proefplaats::stap).toList());
  }

  static Reeks reeks(String woorden) {
    Adres adres = plaats(woorden);
    Stap laatste = adres.laatste();
    List<String> nummers = List.of(laatste.nummer().split(" en "));
    return new Reeks(adres.boven(), laatste.soort(), nummers, laatste.nieuw());
  }

  static Vernummering tot(String van, String... tot) {
    return new Vernummering(reeks(van), List.of(tot));
  }

  private static Stap stap(String woorden) {
    boolean nieuw = woorden.endsWith(" (nieuw)");
    String[] delen = woorden.replace(" (nieuw)", "").split(" ", 2);
    return new Stap(soort(delen[0]), delen.length > 1 ? delen[1] : "", nieuw);
  }

  private static Soort soort(String woord) {
    return woord.equals("onder")
        ? Soort.SUBONDERDEEL
        : Soort.valueOf(woord.toUpperCase(Locale.ROOT));
  }
}
