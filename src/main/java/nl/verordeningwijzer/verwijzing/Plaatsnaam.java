package nl.verordeningwijzer.verwijzing;

import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.Vindplaats;
import nl.verordeningwijzer.regeling.Vindplaats.Stap;

/** A place in words, for messages and headings: "artikel 14h, tweede lid, onderdeel a". */
public final class Plaatsnaam {

  private Plaatsnaam() {}

  /** The whole way to a place, levels separated by commas (Aanwijzing 3.29). */
  public static String van(Vindplaats plaats) {
    return plaats.stappen().stream().map(Plaatsnaam::stap).collect(Collectors.joining(", "));
  }

  private static String stap(Stap stap) {
    String nummer = stap.nummer();
    return switch (stap.niveau()) {
      case HOOFDSTUK -> "hoofdstuk " + nummer;
      case PARAGRAAF -> "paragraaf " + nummer;
      case BIJLAGE -> "bijlage";
      case ARTIKEL -> "artikel " + nummer;
      case LID -> Telwoorden.rangtelwoord(Integer.parseInt(nummer)) + " lid";
      case ONDERDEEL -> "onderdeel " + nummer;
      case SUBONDERDEEL -> "onder " + nummer + "°";
    };
  }
}
