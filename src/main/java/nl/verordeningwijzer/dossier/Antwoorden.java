package nl.verordeningwijzer.dossier;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * The answers for one column. Answers to questions that are not asked now are kept; an answer in
 * which nothing is filled in is none.
 */
public record Antwoorden(Map<KeuzeId, Waarde> waarden) {

  /** Nothing answered yet. */
  public static final Antwoorden GEEN = new Antwoorden(Map.of());

  public Antwoorden {
    Map<KeuzeId, Waarde> gegeven = new TreeMap<>(waarden);
    gegeven.values().removeIf(Waarde::isLeeg);
    waarden = Collections.unmodifiableMap(gegeven);
  }

  public Optional<Waarde> op(KeuzeId keuze) {
    return Optional.ofNullable(waarden.get(keuze));
  }

  /** The same answers with one more, or one changed; an empty answer takes it away. */
  public Antwoorden met(KeuzeId keuze, Waarde waarde) {
    Map<KeuzeId, Waarde> nieuw = new TreeMap<>(waarden);
    nieuw.put(keuze, waarde);
    return new Antwoorden(nieuw);
  }

  /** The same answers without one. */
  public Antwoorden zonder(KeuzeId keuze) {
    Map<KeuzeId, Waarde> nieuw = new TreeMap<>(waarden);
    nieuw.remove(keuze);
    return new Antwoorden(nieuw);
  }
}
