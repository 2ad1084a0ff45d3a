package nl.verordeningwijzer.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.verordeningwijzer.planning.Plan;
import nl.verordeningwijzer.planning.Planregel;
import nl.verordeningwijzer.planning.Planregel.Gepland;
import nl.verordeningwijzer.planning.Planregel.Klaar;
import nl.verordeningwijzer.planning.Plantekst;

/** A plan as its template sees it: words, no types of ours. */
final class Planningweergave {

  private Planningweergave() {}

  /**
   * A step.
   *
   * @param staat "gepland", "klaar" or "overgeslagen"
   * @param vanaf when it must still begin; empty for a step of one day, or one under way
   * @param wanneer when it must be ready, or when the meeting is; empty when it is not taken any
   *     more
   * @param opTijd whether it can be ready then
   */
  public record Stap(
      String staat,
      String naam,
      String wie,
      String uitleg,
      String grondslag,
      String tijd,
      String vanaf,
      String wanneer,
      String stand,
      boolean opTijd) {}

  /** A way out. */
  public record Oplossing(String titel, String uitleg, String waarschuwing, String grondslag) {}

  /** Something inconsistent, or to be known. */
  public record Punt(String bericht, String grondslag) {}

  /** The data of the template, by name. */
  static Map<String, Object> van(Plan plan) {
    Optional<Gepland> eerste = plan.gepland().findFirst();
    Map<String, Object> gegevens = new LinkedHashMap<>();
    gegevens.put("onderwerp", plan.onderwerp());
    gegevens.put("gemeente", plan.gemeente());
    gegevens.put("vandaag", Plantekst.datum(plan.vandaag()));
    gegevens.put("kop", Plantekst.kop(plan));
    gegevens.put("uitleg", Plantekst.uitleg(plan));
    gegevens.put(
        "stappen",
        plan.regels().stream()
            .map(regel -> stap(regel, eerste.filter(regel::equals).isPresent()))
            .toList());
    gegevens.put(
        "oplossingen",
        plan.uitwegen().stream()
            .map(u -> new Oplossing(u.titel(), u.uitleg(), u.waarschuwing(), u.grondslag()))
            .toList());
    gegevens.put(
        "aandacht",
        plan.bevindingen().stream().map(b -> new Punt(b.bericht(), b.grondslag())).toList());
    return gegevens;
  }

  private static Stap stap(Planregel regel, boolean eerste) {
    String staat =
        switch (regel) {
          case Gepland g -> "gepland";
          case Klaar k -> "klaar";
          case Planregel.Overgeslagen o -> "overgeslagen";
        };
    return new Stap(
        staat,
        regel.naam(),
        regel.stap().wie(),
        regel.stap().uitleg(),
        regel.stap().grondslag(),
        Plantekst.tijd(regel),
        regel instanceof Gepland g && !eerste && g.begin().isBefore(g.uiterlijk())
            ? Plantekst.kort(g.begin())
            : "",
        regel instanceof Gepland g ? Plantekst.kort(g.uiterlijk()) : "",
        Plantekst.stand(regel),
        !(regel instanceof Gepland g) || g.past());
  }
}
