package nl.verordeningwijzer.regeling;

import java.util.List;

/** A paragraph of a chapter (Dutch "paragraaf": a group of articles, a section in English). */
public record Paragraaf(BepalingId id, Kop kop, List<Indeling> inhoud) implements Indeling {
  public Paragraaf {
    inhoud = List.copyOf(inhoud);
  }
}
