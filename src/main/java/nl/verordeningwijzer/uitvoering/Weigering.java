package nl.verordeningwijzer.uitvoering;

import java.util.Arrays;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Adresnaam;
import nl.verordeningwijzer.regeling.Berichten;

/** Why an instruction cannot be executed. It never leaves {@link Uitvoerder}. */
final class Weigering extends RuntimeException {

  private static final Berichten BERICHTEN = Berichten.van(Weigering.class);

  /**
   * A refusal in words.
   *
   * @param waarden what fills the message; places and kinds are put into words
   */
  Weigering(String sleutel, Object... waarden) {
    super(BERICHTEN.bericht("weigering." + sleutel, inWoorden(waarden)), null, false, false);
  }

  private static Object[] inWoorden(Object... waarden) {
    return Arrays.stream(waarden).map(Weigering::inWoorden).toArray();
  }

  private static Object inWoorden(Object waarde) {
    return switch (waarde) {
      case Adres adres -> Adresnaam.van(adres);
      case Adres.Soort soort -> Adresnaam.van(soort);
      default -> waarde;
    };
  }
}
