package nl.verordeningwijzer.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verordeningwijzer.model.Duur;
import nl.verordeningwijzer.model.Planstap;
import nl.verordeningwijzer.model.Planstap.Soort;

/**
 * What a plan is reckoned from, without words.
 *
 * @param stappen the steps still to be taken, the first of which may be under way
 * @param begonnen the day on which the last finished step was done, when that is known
 * @param tijden by step: how long it takes, or how much time lies before it
 * @param gekozen by meeting: the day that was chosen
 * @param vergaderdagen by meeting: on which days it can be
 * @param doel the day on which the rules must begin to hold; none when that follows from the rest
 */
record Opgave(
    Werkdagen werkdagen,
    LocalDate vandaag,
    List<Planstap> stappen,
    Optional<LocalDate> begonnen,
    Map<String, Duur> tijden,
    Map<String, LocalDate> gekozen,
    Map<String, Vergaderdagen> vergaderdagen,
    Optional<LocalDate> doel) {

  /**
   * The days of a step.
   *
   * @param begin when it begins at the latest; of a meeting or a moment its own day
   * @param vroegst when it can be ready at the earliest
   * @param uiterlijk when it must be ready
   * @param grens when it must be ready because of what comes after it alone, on whatever day that
   *     is; of a meeting that was chosen later than that, the chosen day is too late
   */
  record Tijd(
      Planstap stap, LocalDate begin, LocalDate vroegst, LocalDate uiterlijk, LocalDate grens) {
    boolean past() {
      return !vroegst.isAfter(uiterlijk);
    }

    /**
     * The same, not begun before the step before it is done: that can be on a day without work,
     * when somebody chose that day for a meeting.
     */
    Tijd na(LocalDate vorige) {
      return begin.isBefore(vorige) ? new Tijd(stap, vorige, vroegst, uiterlijk, grens) : this;
    }
  }

  Opgave {
    stappen = List.copyOf(stappen);
    tijden = Map.copyOf(tijden);
    gekozen = Map.copyOf(gekozen);
    vergaderdagen = Map.copyOf(vergaderdagen);
  }

  Opgave metTijd(String stap, Duur tijd) {
    Map<String, Duur> anders = new HashMap<>(tijden);
    anders.put(stap, tijd);
    return new Opgave(werkdagen, vandaag, stappen, begonnen, anders, gekozen, vergaderdagen, doel);
  }

  Opgave metGekozen(String stap, LocalDate dag) {
    Map<String, LocalDate> anders = new HashMap<>(gekozen);
    anders.put(stap, dag);
    return new Opgave(werkdagen, vandaag, stappen, begonnen, tijden, anders, vergaderdagen, doel);
  }

  Opgave zonderGekozen(Set<String> vergaderingen) {
    Map<String, LocalDate> over = new HashMap<>(gekozen);
    over.keySet().removeAll(vergaderingen);
    return new Opgave(werkdagen, vandaag, stappen, begonnen, tijden, over, vergaderdagen, doel);
  }

  Opgave metDoel(Optional<LocalDate> nieuw) {
    return new Opgave(werkdagen, vandaag, stappen, begonnen, tijden, gekozen, vergaderdagen, nieuw);
  }

  /** Whether everything can be ready in time. */
  boolean past() {
    return reken().stream().allMatch(Tijd::past);
  }

  /** The days of every step: forward from today, and back from the goal. */
  List<Tijd> reken() {
    List<LocalDate> vroegst = vooruit();
    List<Tijd> tijden = new ArrayList<>();
    LocalDate grens = null;
    for (int i = stappen.size() - 1; i >= 0; i--) {
      Planstap stap = stappen.get(i);
      boolean laatste = i == stappen.size() - 1;
      LocalDate eerst = vroegst.get(i);
      LocalDate tot = laatste ? doel.orElse(eerst) : grens;
      LocalDate uiterlijk = laatste ? tot : uiterlijk(stap, tot);
      tijden.add(new Tijd(stap, begin(i, uiterlijk), eerst, uiterlijk, tot));
      grens = tijd(stap).map(t -> werkdagen.minRuw(uiterlijk, t)).orElse(uiterlijk);
    }
    Collections.reverse(tijden);
    for (int i = 1; i < tijden.size(); i++) {
      tijden.set(i, tijden.get(i).na(tijden.get(i - 1).uiterlijk()));
    }
    return tijden;
  }

  private Optional<Duur> tijd(Planstap stap) {
    return Optional.ofNullable(tijden.get(stap.id()));
  }

  /** When each step can be ready at the earliest. A chosen day that cannot be met is passed by. */
  private List<LocalDate> vooruit() {
    List<LocalDate> vroegst = new ArrayList<>();
    Optional<LocalDate> vorige = begonnen;
    for (int i = 0; i < stappen.size(); i++) {
      Planstap stap = stappen.get(i);
      Optional<Duur> tijd = tijd(stap);
      boolean laatste = i == stappen.size() - 1;
      // Of a step that is under way without our knowing since when, we say no more than that it is
      // not done today yet.
      LocalDate klaar =
          vorige.isPresent() && tijd.isPresent()
              ? werkdagen.plusRuw(vorige.get(), tijd.get())
              : vandaag;
      if (!laatste) {
        klaar = werkdagen.opOfNa(klaar.isBefore(vandaag) ? vandaag : klaar);
      }
      LocalDate dag = stap.soort() == Soort.VERGADERING ? vergadering(stap, vorige, klaar) : klaar;
      vroegst.add(dag);
      vorige = Optional.of(dag);
    }
    return vroegst;
  }

  private LocalDate vergadering(Planstap stap, Optional<LocalDate> vorige, LocalDate klaar) {
    LocalDate dag = gekozen.get(stap.id());
    boolean haalbaar =
        dag != null
            && !dag.isBefore(vandaag)
            && (vorige.isEmpty()
                || tijd(stap)
                    .filter(t -> vorige.get().isAfter(werkdagen.minRuw(dag, t)))
                    .isEmpty());
    return haalbaar ? dag : vergaderdagen.get(stap.id()).opOfNa(klaar);
  }

  private LocalDate uiterlijk(Planstap stap, LocalDate tot) {
    if (stap.soort() != Soort.VERGADERING) {
      return werkdagen.opOfVoor(tot);
    }
    LocalDate dag = gekozen.get(stap.id());
    if (dag != null) {
      return dag.isAfter(tot) ? werkdagen.opOfVoor(tot) : dag;
    }
    return vergaderdagen.get(stap.id()).opOfVoor(tot).orElse(werkdagen.opOfVoor(tot));
  }

  private LocalDate begin(int i, LocalDate uiterlijk) {
    Planstap stap = stappen.get(i);
    if (i == 0 && stap.soort() != Soort.VERGADERING && stappen.size() > 1) {
      LocalDate begin = begonnen.orElse(vandaag);
      return begin.isBefore(uiterlijk) ? begin : uiterlijk;
    }
    return stap.soort() == Soort.DUUR
        ? tijd(stap).map(t -> werkdagen.min(uiterlijk, t)).orElse(uiterlijk)
        : uiterlijk;
  }
}
