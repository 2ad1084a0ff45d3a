package nl.verordeningwijzer.regeling;

import java.util.List;

/** A lid of an article (Akoma Ntoso: paragraph). */
public record Lid(BepalingId id, List<Bestanddeel> inhoud) implements Bepaling {
  public Lid {
    inhoud = List.copyOf(inhoud);
  }
}
