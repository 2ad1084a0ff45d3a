package nl.verordeningwijzer.verwijzing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

  /**
   * Places in order, without those that lie inside an earlier one: of an article not each of its
   * leden.
   */
  public static List<String> buitenste(Collection<String> plaatsen) {
    List<String> buitenste = new ArrayList<>();
    for (String plaats : plaatsen) {
      if (buitenste.stream().noneMatch(b -> plaats.equals(b) || plaats.startsWith(b + ", "))) {
        buitenste.add(plaats);
      }
    }
    return List.copyOf(buitenste);
  }

  /** A misread text may have any number of leden; the name of a place never fails. */
  private static String lid(String nummer) {
    boolean inWoorden = nummer.length() <= 2;
    return inWoorden ? Telwoorden.rangtelwoord(Integer.parseInt(nummer)) + " lid" : "lid " + nummer;
  }

  private static String stap(Stap stap) {
    String nummer = stap.nummer();
    return switch (stap.niveau()) {
      case HOOFDSTUK -> "hoofdstuk " + nummer;
      case PARAGRAAF -> "paragraaf " + nummer;
      case BIJLAGE -> "bijlage";
      case ARTIKEL -> "artikel " + nummer;
      case LID -> lid(nummer);
      case ONDERDEEL -> "onderdeel " + nummer;
      case SUBONDERDEEL -> "onder " + nummer + "°";
    };
  }
}
