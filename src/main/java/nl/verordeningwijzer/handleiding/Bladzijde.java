package nl.verordeningwijzer.handleiding;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A page.
 *
 * @param naam how links and the program name it: "was-wordt"
 */
public record Bladzijde(String naam, String titel, List<Deel> delen) {
  public Bladzijde {
    delen = List.copyOf(delen);
  }

  /** All words of the page below its title. */
  public String woorden() {
    return delen.stream().map(Deel::woorden).collect(Collectors.joining("\n"));
  }
}
