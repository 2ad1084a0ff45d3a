package nl.verordeningwijzer.wet;

import java.util.List;

/**
 * An article of an act as it read on a day.
 *
 * @param nummer "8a"
 * @param opschrift its heading, without the number
 */
public record Wetsartikel(String nummer, String opschrift, List<Wetsregel> regels) {
  public Wetsartikel {
    regels = List.copyOf(regels);
  }
}
