package nl.verordeningwijzer.regeling;

import java.util.List;

/** A chapter. */
public record Hoofdstuk(BepalingId id, Kop kop, List<Indeling> inhoud) implements Indeling {
  public Hoofdstuk {
    inhoud = List.copyOf(inhoud);
  }
}
