package nl.verordeningwijzer.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Waardetype;

/**
 * Something that is missing in an answer that was given.
 *
 * @param item in which item (row, criterion, number) it is missing, counted from 0
 * @param veld which field of the item; empty when the item itself is missing
 */
public record Ontbrekend(int item, Optional<Keuze.Veld> veld) {

  /** Everything that is missing in an answer, in its order; nothing when it is complete. */
  public static List<Ontbrekend> in(Keuze keuze, Waarde antwoord) {
    return switch (antwoord) {
      case Waarde.Tabel(List<Map<String, Waarde>> rijen) ->
          rijen.isEmpty() ? HET_EERSTE : inRijen(keuze, rijen);
      case Waarde.Criteria(boolean alle, List<Waarde.Criterium> criteria) ->
          criteria.isEmpty() ? HET_EERSTE : inCriteria(keuze, criteria);
      case Waarde.Lijst(List<String> items, String slot) ->
          items.isEmpty() ? HET_EERSTE : List.of();
      case Waarde.Getallen(List<BigDecimal> getallen) ->
          IntStream.range(getallen.size(), Math.max(1, keuze.lengte()))
              .mapToObj(Ontbrekend::geheel)
              .toList();
      default -> antwoord.isLeeg() ? HET_EERSTE : List.of();
    };
  }

  private static final List<Ontbrekend> HET_EERSTE = List.of(geheel(0));

  private static Ontbrekend geheel(int item) {
    return new Ontbrekend(item, Optional.empty());
  }

  private static List<Ontbrekend> inRijen(Keuze keuze, List<Map<String, Waarde>> rijen) {
    List<Ontbrekend> ontbrekend = new ArrayList<>();
    for (int i = 0; i < rijen.size(); i++) {
      for (Keuze.Veld veld : keuze.velden()) {
        if (veld.verplicht() && !rijen.get(i).containsKey(veld.id())) {
          ontbrekend.add(new Ontbrekend(i, Optional.of(veld)));
        }
      }
    }
    return List.copyOf(ontbrekend);
  }

  private static List<Ontbrekend> inCriteria(Keuze keuze, List<Waarde.Criterium> criteria) {
    List<Ontbrekend> ontbrekend = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      Optional<Keuze.Veld> veld =
          criteria.get(i).waarde().isEmpty()
              ? keuze.veld(criteria.get(i).id()).filter(v -> v.waardetype() != Waardetype.JA_NEE)
              : Optional.empty();
      if (veld.isPresent()) {
        ontbrekend.add(new Ontbrekend(i, veld));
      }
    }
    return List.copyOf(ontbrekend);
  }
}
