package nl.verordeningwijzer.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verordeningwijzer.model.Planningmodel.Datumrol;
import nl.verordeningwijzer.planning.Planregel.Gepland;
import nl.verordeningwijzer.regeling.Bevinding;

/**
 * From the day on which the rules should hold back to today.
 *
 * @param vandaag the day on which it was reckoned
 * @param modelnaam the model that the dossier is about; with the municipality it tells plans apart
 * @param gemeente the name of the municipality; empty while it is not known
 * @param onderwerp what is decided about, for titles: "Re-integratieverordening"
 * @param gewenst the date of entry into force that was answered
 * @param rol what that date is: the day of entry into force, or the one it holds back to
 * @param inWerking the day on which the decision takes effect; none when the model knows no steps
 * @param regels every step of the model, in order
 * @param uitwegen what can be done; none when the plan fits
 * @param bevindingen what is inconsistent, or must be known
 */
public record Plan(
    LocalDate vandaag,
    String modelnaam,
    String gemeente,
    String onderwerp,
    Optional<LocalDate> gewenst,
    Datumrol rol,
    Optional<LocalDate> inWerking,
    List<Planregel> regels,
    List<Uitweg> uitwegen,
    List<Bevinding> bevindingen) {

  /**
   * The step that must be solved first.
   *
   * @param dagen since when it should have been ready, counted from today; when that day is still
   *     to come, how many days later than needed it can be ready
   * @param geweest whether the day on which it had to be ready lies behind us
   */
  public record TeLaat(Gepland regel, int dagen, boolean geweest) {}

  public Plan {
    regels = List.copyOf(regels);
    uitwegen = List.copyOf(uitwegen);
    bevindingen = List.copyOf(bevindingen);
  }

  /** The steps still to be taken. */
  public Stream<Gepland> gepland() {
    return regels.stream().filter(Gepland.class::isInstance).map(Gepland.class::cast);
  }

  /** Whether everything can be ready in time. */
  public boolean past() {
    return gepland().allMatch(Gepland::past);
  }

  /** The day that the decision holds back to, when it does. */
  public Optional<LocalDate> terugTot() {
    return gewenst.filter(dag -> rol == Datumrol.TERUG);
  }

  /** The first step that is too late, as far as one is. */
  public Optional<TeLaat> teLaat() {
    return gepland()
        .filter(r -> !r.past())
        .findFirst()
        .map(r -> {
          boolean geweest = r.uiterlijk().isBefore(vandaag);
          LocalDate tot = geweest ? vandaag : r.vroegst();
          return new TeLaat(
              r, Math.toIntExact(ChronoUnit.DAYS.between(r.uiterlijk(), tot)), geweest);
        });
  }

  /** A row by the name of its step. */
  public Optional<Planregel> regel(String stap) {
    return regels.stream().filter(r -> r.stap().id().equals(stap)).findFirst();
  }

  Plan metUitwegen(List<Uitweg> nieuw) {
    return new Plan(
        vandaag,
        modelnaam,
        gemeente,
        onderwerp,
        gewenst,
        rol,
        inWerking,
        regels,
        nieuw,
        bevindingen);
  }
}
