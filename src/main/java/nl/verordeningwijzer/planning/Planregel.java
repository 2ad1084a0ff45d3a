package nl.verordeningwijzer.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.model.Duur;
import nl.verordeningwijzer.model.Planstap;

/** A step in the plan of one municipality: a row of its table. */
public sealed interface Planregel {

  /** The step as the model has it. */
  Planstap stap();

  /** What it is called here: "Raadscommissie Samenleving". */
  String naam();

  /**
   * A step still to be taken.
   *
   * @param tijd how long it takes, or how much time lies before it, as the dossier has it; none for
   *     the first step. Of the last step it follows from how the decision takes effect
   * @param instelbaar whether the municipality can give another {@code tijd}
   * @param begin when it begins at the latest; of a meeting or a moment the day itself, of the step
   *     that is under way the day on which it began, as far as known, and else today
   * @param uiterlijk when it must be ready; of a meeting that was chosen in time the chosen day
   * @param vroegst when it can be ready at the earliest
   * @param gekozen of a meeting: the day that was chosen
   * @param vergaderdata of a meeting: the calendar that the municipality gave, in order
   */
  record Gepland(
      Planstap stap,
      String naam,
      Optional<Duur> tijd,
      boolean instelbaar,
      LocalDate begin,
      LocalDate uiterlijk,
      LocalDate vroegst,
      Optional<LocalDate> gekozen,
      List<LocalDate> vergaderdata)
      implements Planregel {

    public Gepland {
      vergaderdata = List.copyOf(vergaderdata);
    }

    /** How many days there are to spare; negative for how many there are too few. */
    public int speling() {
      return Math.toIntExact(ChronoUnit.DAYS.between(vroegst, uiterlijk));
    }

    /** Whether it can be ready in time. */
    public boolean past() {
      return speling() >= 0;
    }
  }

  /**
   * A step that is done.
   *
   * @param op the day on which it was, when that is known
   */
  record Klaar(Planstap stap, String naam, Optional<LocalDate> op) implements Planregel {}

  /**
   * A step that is not taken.
   *
   * @param eigenKeuze whether the dossier's planning leaves it out, and can take it up again; else
   *     it follows from an answer
   */
  record Overgeslagen(Planstap stap, String naam, boolean eigenKeuze) implements Planregel {}
}
