package nl.verordeningwijzer.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * A subject that people speak of when they discuss an ordinance, with the provisions that are about
 * it: {@code model.yaml}. For the model of 2023 these are the seven subjects of the Breed
 * Offensief.
 *
 * @param nummer how it is numbered: "II"
 * @param bepalingen articles, leden or annexes; with everything in them
 */
public record Thema(String nummer, String titel, List<BepalingId> bepalingen) {

  public Thema {
    bepalingen = List.copyOf(bepalingen);
  }

  /** The choices that work in its provisions. */
  public Set<KeuzeId> keuzes(Modeltekst tekst) {
    return tekst.keuzes().entrySet().stream()
        .filter(
            e -> e.getValue().stream().anyMatch(p -> bepalingen.stream().anyMatch(b -> isIn(p, b))))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isIn(BepalingId plaats, BepalingId geheel) {
    return plaats.equals(geheel) || plaats.waarde().startsWith(geheel.waarde() + ".");
  }
}
