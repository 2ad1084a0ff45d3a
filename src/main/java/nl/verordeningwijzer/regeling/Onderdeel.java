package nl.verordeningwijzer.regeling;

import java.util.List;

/** A lettered item (a, b, …), or inside one a numbered item (1°, 2°, …). */
public record Onderdeel(BepalingId id, List<Bestanddeel> inhoud) implements Bepaling, Bestanddeel {
  public Onderdeel {
    inhoud = List.copyOf(inhoud);
  }
}
