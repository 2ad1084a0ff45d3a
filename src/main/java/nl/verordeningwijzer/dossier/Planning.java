package nl.verordeningwijzer.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.verordeningwijzer.model.Duur;

/**
 * What the municipality says about its own planning, by the names of the steps. What is not said is
 * as the model has it. The day of the council is not here but an answer: it stands in the decision.
 *
 * @param duren times that differ from the model's
 * @param vergaderingen the chosen day of a meeting that no answer holds
 * @param vergaderdata the days on which those who meet are known to meet, also of the council; none
 *     for who meets on days we do not know
 * @param zonder steps that are left out
 * @param klaar steps that are done, with the day on which they were. Every step before them is done
 *     too
 */
public record Planning(
    Map<String, Duur> duren,
    Map<String, LocalDate> vergaderingen,
    Map<String, List<LocalDate>> vergaderdata,
    Set<String> zonder,
    Map<String, LocalDate> klaar) {

  /** Everything as the model has it. */
  public static final Planning ALS_MODEL =
      new Planning(Map.of(), Map.of(), Map.of(), Set.of(), Map.of());

  public Planning {
    duren = Collections.unmodifiableMap(new TreeMap<>(duren));
    vergaderingen = Collections.unmodifiableMap(new TreeMap<>(vergaderingen));
    SortedMap<String, List<LocalDate>> data = new TreeMap<>();
    vergaderdata.forEach((stap, dagen) -> {
      if (!dagen.isEmpty()) {
        data.put(stap, dagen.stream().sorted().distinct().toList());
      }
    });
    vergaderdata = Collections.unmodifiableMap(data);
    zonder = Collections.unmodifiableSet(new TreeSet<>(zonder));
    klaar = Collections.unmodifiableMap(new TreeMap<>(klaar));
  }

  /** The same planning in which a step takes another time; none for the time of the model. */
  public Planning metDuur(String stap, Optional<Duur> duur) {
    return new Planning(met(duren, stap, duur), vergaderingen, vergaderdata, zonder, klaar);
  }

  /** The same planning with another day for a meeting; none for a day still to be chosen. */
  public Planning metVergadering(String stap, Optional<LocalDate> dag) {
    return new Planning(duren, met(vergaderingen, stap, dag), vergaderdata, zonder, klaar);
  }

  /** The same planning with other days on which a meeting can be; none when they are not known. */
  public Planning metVergaderdata(String stap, List<LocalDate> dagen) {
    Map<String, List<LocalDate>> data = met(vergaderdata, stap, Optional.of(dagen));
    return new Planning(duren, vergaderingen, data, zonder, klaar);
  }

  /** The same planning in which a step is left out, or not any more. */
  public Planning metZonder(String stap, boolean weg) {
    Set<String> nieuw = new TreeSet<>(zonder);
    if (weg) {
      nieuw.add(stap);
    } else {
      nieuw.remove(stap);
    }
    return new Planning(duren, vergaderingen, vergaderdata, nieuw, klaar);
  }

  /** The same planning in which a step was done on a day; none for a step still to be done. */
  public Planning metKlaar(String stap, Optional<LocalDate> dag) {
    return new Planning(duren, vergaderingen, vergaderdata, zonder, met(klaar, stap, dag));
  }

  private static <T> Map<String, T> met(Map<String, T> oud, String stap, Optional<T> waarde) {
    Map<String, T> nieuw = new TreeMap<>(oud);
    waarde.ifPresentOrElse(w -> nieuw.put(stap, w), () -> nieuw.remove(stap));
    return nieuw;
  }
}
