package nl.verordeningwijzer.regeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a regulation.
 *
 * @param titel how it is cited; may be empty
 */
public record Regeling(Tekst titel, List<Indeling> inhoud, List<Bijlage> bijlagen) {
  public Regeling {
    inhoud = List.copyOf(inhoud);
    bijlagen = List.copyOf(bijlagen);
  }

  /** Every article in order, whatever it stands in. */
  public List<Artikel> artikelen() {
    List<Artikel> artikelen = new ArrayList<>();
    verzamel(inhoud, artikelen);
    return List.copyOf(artikelen);
  }

  /** The article with this identity. */
  public Optional<Artikel> artikel(BepalingId id) {
    return artikelen().stream().filter(a -> a.id().equals(id)).findFirst();
  }

  private static void verzamel(List<Indeling> inhoud, List<Artikel> artikelen) {
    for (Indeling deel : inhoud) {
      switch (deel) {
        case Hoofdstuk h -> verzamel(h.inhoud(), artikelen);
        case Paragraaf p -> verzamel(p.inhoud(), artikelen);
        case Artikel a -> artikelen.add(a);
      }
    }
  }
}
