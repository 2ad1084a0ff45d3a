package nl.verordeningwijzer.regeling;

import java.util.List;

/**
 * An annex. Its heading says which provision it belongs to (Aanwijzingen 102 and 103, old
 * numbering).
 *
 * @param opschrift the whole heading, the word "Bijlage" included
 */
public record Bijlage(BepalingId id, Tekst opschrift, List<Bestanddeel> inhoud)
    implements Bepaling {
  public Bijlage {
    inhoud = List.copyOf(inhoud);
  }
}
