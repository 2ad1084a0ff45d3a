package nl.verordeningwijzer.samenstelling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verordeningwijzer.dossier.Ontbrekend;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.regeling.Berichten;

/** What is missing in an answer, in words for whoever gives it. */
public final class Onvolledig {

  private static final Berichten BERICHTEN = Berichten.van(Onvolledig.class);

  private Onvolledig() {}

  /**
   * A sentence for each item in which something is missing: "Bij ‘zwaar’ ontbreekt de maximale
   * duur." None for an answer that is complete, and none when nothing is there to say it about.
   */
  public static List<String> zinnen(Keuze keuze, Waarde antwoord) {
    List<Ontbrekend> ontbrekend = Ontbrekend.in(keuze, antwoord);
    if (antwoord instanceof Waarde.Getallen(List<BigDecimal> getallen) && !ontbrekend.isEmpty()) {
      return List.of(BERICHTEN.bericht("ontbreekt.getallen", getallen.size(), keuze.lengte()));
    }
    Map<Integer, List<String>> perItem = new LinkedHashMap<>();
    for (Ontbrekend plek : ontbrekend) {
      plek.veld()
          .ifPresent(veld ->
              perItem.computeIfAbsent(plek.item(), i -> new ArrayList<>()).add(veld.blanco()));
    }
    return perItem.entrySet().stream()
        .map(e -> {
          String sleutel = e.getValue().size() == 1 ? "ontbreekt.een" : "ontbreekt.meer";
          return BERICHTEN.bericht(
              sleutel, naam(keuze, antwoord, e.getKey()), Waardeschrijver.opsomming(e.getValue()));
        })
        .toList();
  }

  /** An item by its words, if no other item has the same; else by its place. */
  private static String naam(Keuze keuze, Waarde antwoord, int item) {
    return switch (antwoord) {
      case Waarde.Criteria(boolean alle, List<Waarde.Criterium> criteria) ->
          keuze
              .veld(criteria.get(item).id())
              .map(veld -> BERICHTEN.bericht("ontbreekt.naam", veld.label()))
              .orElseThrow();
      case Waarde.Tabel(List<Map<String, Waarde>> rijen) -> {
        String veld = keuze.velden().getFirst().id();
        Optional<String> woorden = woorden(rijen.get(item), veld);
        long zelfde = rijen.stream().filter(r -> woorden(r, veld).equals(woorden)).count();
        yield woorden
            .filter(w -> zelfde == 1)
            .map(w -> BERICHTEN.bericht("ontbreekt.naam", w))
            .orElseGet(() -> BERICHTEN.bericht("ontbreekt.rij", item + 1));
      }
      default -> BERICHTEN.bericht("ontbreekt.rij", item + 1);
    };
  }

  private static Optional<String> woorden(Map<String, Waarde> rij, String veld) {
    return rij.get(veld) instanceof Waarde.Woorden(String woorden)
        ? Optional.of(woorden)
        : Optional.empty();
  }
}
