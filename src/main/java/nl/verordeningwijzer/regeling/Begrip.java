package nl.verordeningwijzer.regeling;

import java.util.List;

/**
 * An item of a list without letters; in practice a definition, "term: meaning" (Aanwijzing 3.59).
 */
public record Begrip(BepalingId id, List<Bestanddeel> inhoud) implements Bepaling, Bestanddeel {
  public Begrip {
    inhoud = List.copyOf(inhoud);
  }
}
