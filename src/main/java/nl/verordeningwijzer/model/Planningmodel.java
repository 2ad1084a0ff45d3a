package nl.verordeningwijzer.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * How a decision goes from a draft to rules that hold: {@code planning.yaml}. None of it is VNG's.
 *
 * @param onderwerp what is decided about, as a calendar shows it: "Re-integratieverordening"
 * @param stappen in the order in which they are taken; the last is the day on which the rules begin
 *     to hold
 * @param ingang how the decision takes effect; there when there are steps
 * @param feestdagen days on which, as on Saturdays and Sundays, no step ends
 */
public record Planningmodel(
    String onderwerp, List<Planstap> stappen, Optional<Ingang> ingang, List<Feestdag> feestdagen) {

  /** A model that says nothing about planning. */
  public static final Planningmodel GEEN =
      new Planningmodel("", List.of(), Optional.empty(), List.of());

  /**
   * How the decision takes effect.
   *
   * @param vorm the choice between the forms
   * @param vormen one for each option of that choice
   * @param ruimte how long after the first possible day a meeting is proposed, if that still can
   * @param liefst on which days rules preferably begin to hold
   * @param terugwerken what to think of before rules are made to hold back in time
   * @param grondslag where that follows from
   */
  public record Ingang(
      KeuzeId vorm,
      List<Vorm> vormen,
      Ingangsdag liefst,
      Duur ruimte,
      String terugwerken,
      String grondslag) {
    public Ingang {
      vormen = List.copyOf(vormen);
    }

    /** The form of an option. */
    public Optional<Vorm> vorm(String optie) {
      return vormen.stream().filter(v -> v.optie().equals(optie)).findFirst();
    }

    /** The first form in which the date has a part. */
    public Optional<Vorm> eerste(Datumrol rol) {
      return vormen.stream().filter(v -> v.datum() == rol).findFirst();
    }
  }

  /**
   * A form in which a decision takes effect.
   *
   * @param datum what the date of entry into force is in it
   * @param naBekendmaking how long after publication it takes effect, at the earliest
   */
  public record Vorm(String optie, Datumrol datum, Duur naBekendmaking) {}

  /** What the date of entry into force is in a form. */
  public enum Datumrol {
    /** The decision takes effect on it. */
    VAST,
    /** The decision takes effect after publication and holds back to it. */
    TERUG,
    /** It has no part. */
    GEEN;

    String naam() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** On which days rules preferably begin to hold. */
  public enum Ingangsdag {
    ELKE_DAG("elke-dag", 0),
    EERSTE_VAN_DE_MAAND("eerste-van-de-maand", 1),
    EERSTE_VAN_HET_KWARTAAL("eerste-van-het-kwartaal", 3);

    private final String naam;
    private final int maanden;

    Ingangsdag(String naam, int maanden) {
      this.naam = naam;
      this.maanden = maanden;
    }

    String naam() {
      return naam;
    }

    /** The first such day that is not before a date. */
    public LocalDate opOfNa(LocalDate dag) {
      LocalDate eerste = dag;
      while (maanden > 0
          && (eerste.getDayOfMonth() != 1 || (eerste.getMonthValue() - 1) % maanden != 0)) {
        eerste = eerste.withDayOfMonth(1).plusMonths(1);
      }
      return eerste;
    }
  }

  public Planningmodel {
    stappen = List.copyOf(stappen);
    feestdagen = List.copyOf(feestdagen);
  }

  /** A step by its name. */
  public Optional<Planstap> stap(String id) {
    return stappen.stream().filter(s -> s.id().equals(id)).findFirst();
  }
}
