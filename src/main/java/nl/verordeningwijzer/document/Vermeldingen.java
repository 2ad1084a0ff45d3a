package nl.verordeningwijzer.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.verordeningwijzer.model.Cijfer;
import nl.verordeningwijzer.model.Cijferbron;

/** Figures of studies as one document shows them: each once. */
final class Vermeldingen {

  /** Of more shares than this only the largest are shown. */
  private static final int MEESTE_AANDELEN = 3;

  /** Figures that were shown together, with the place at which that was. */
  private final Map<List<Cijfer>, String> getoond = new HashMap<>();

  /**
   * Figures that a study has at one place.
   *
   * @param zinnen none when they were shown already
   * @param nietAlle whether smaller shares were left out
   * @param eerder the article or question at which they were shown; empty for the same one
   * @param n how many municipalities; empty when the study does not say
   */
  public record Vermelding(
      List<String> zinnen, boolean nietAlle, String eerder, String bron, String plaats, String n) {}

  /**
   * Figures that stand together in a study are named with their place once. What stands at an
   * earlier choice already is not said again but pointed to.
   *
   * @param hier the article or question at which they are shown now
   */
  List<Vermelding> van(List<Cijfer> cijfers, String hier) {
    record Bij(Cijferbron bron, String plaats, String n) {}
    Map<Bij, List<Cijfer>> bijeen = new LinkedHashMap<>();
    for (Cijfer cijfer : cijfers) {
      String n = cijfer.n().isPresent() ? String.valueOf(cijfer.n().getAsInt()) : "";
      bijeen
          .computeIfAbsent(new Bij(cijfer.bron(), cijfer.plaats(), n), b -> new ArrayList<>())
          .add(cijfer);
    }
    List<Vermelding> vermeldingen = new ArrayList<>();
    bijeen.forEach((bij, alle) -> {
      String eerder = getoond.getOrDefault(alle, "");
      getoond.putIfAbsent(alle, hier);
      List<Cijfer> grootste = grootste(alle);
      vermeldingen.add(
          new Vermelding(
              eerder.isEmpty() ? grootste.stream().map(Cijfer::tekst).toList() : List.of(),
              alle.size() > grootste.size(),
              eerder.equals(hier) ? "" : eerder,
              bij.bron().naam(),
              bij.plaats(),
              bij.n()));
    });
    return vermeldingen;
  }

  /** Of many shares the largest, in the order of the study: what most municipalities do. */
  private static List<Cijfer> grootste(List<Cijfer> cijfers) {
    boolean aandelen = cijfers.stream().allMatch(c -> c.eenheid() == Cijfer.Maat.PROCENT);
    if (!aandelen || cijfers.size() <= MEESTE_AANDELEN) {
      return cijfers;
    }
    List<Cijfer> grootste =
        cijfers.stream()
            .sorted(Comparator.comparing(Cijfer::waarde).reversed())
            .limit(MEESTE_AANDELEN)
            .toList();
    return cijfers.stream().filter(grootste::contains).toList();
  }
}
