package nl.verordeningwijzer.planning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.verordeningwijzer.model.Planningmodel.Datumrol;
import nl.verordeningwijzer.model.Planstap.Soort;
import nl.verordeningwijzer.planning.Plan.TeLaat;
import nl.verordeningwijzer.planning.Planregel.Gepland;
import nl.verordeningwijzer.planning.Planregel.Klaar;
import nl.verordeningwijzer.planning.Planregel.Overgeslagen;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Datumschrift;

/** A plan in words, the same on screen, in documents and in calendars. */
public final class Plantekst {

  private static final Locale NEDERLANDS = Locale.of("nl", "NL");
  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", NEDERLANDS);
  private static final DateTimeFormatter IN_DIT_JAAR =
      DateTimeFormatter.ofPattern("d MMMM", NEDERLANDS);
  private static final DateTimeFormatter KORT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", NEDERLANDS);

  private static final Berichten BERICHTEN = Berichten.van(Plantekst.class);

  private Plantekst() {}

  /** "donderdag 21 mei 2026". */
  public static String voluit(LocalDate dag) {
    return DAG.format(dag);
  }

  /** "do 21 mei 2026", "di 10 mrt 2026", for tables. */
  public static String kort(LocalDate dag) {
    return KORT.format(dag);
  }

  /** "21 mei 2026". */
  public static String datum(LocalDate dag) {
    return Datumschrift.voluit(dag);
  }

  /** "vandaag", "morgen", "21 mei", or "21 mei 2027" in another year than today's. */
  public static String datum(LocalDate dag, LocalDate vandaag) {
    if (dag.equals(vandaag)) {
      return BERICHTEN.bericht("vandaag");
    }
    if (dag.equals(vandaag.plusDays(1))) {
      return BERICHTEN.bericht("morgen");
    }
    return dag.getYear() == vandaag.getYear() ? IN_DIT_JAAR.format(dag) : Datumschrift.voluit(dag);
  }

  /** "1 dag", "29 dagen". */
  public static String dagen(int aantal) {
    return BERICHTEN.bericht(aantal == 1 ? "een-dag" : "dagen", aantal);
  }

  /** Whether it can be done, in one sentence: "1 mei 2026 haalt u niet op deze manier." */
  public static String kop(Plan plan) {
    Optional<String> wanneer = plan.inWerking().map(Plantekst::datum);
    if (wanneer.isEmpty()) {
      return BERICHTEN.bericht("kop-geen-stappen");
    }
    if (plan.gepland().findAny().isEmpty()) {
      return BERICHTEN.bericht("kop-klaar", wanneer.get());
    }
    if (plan.past()) {
      return plan.terugTot().isPresent()
          ? BERICHTEN.bericht("kop-terug", wanneer.get(), datum(plan.terugTot().get()))
          : BERICHTEN.bericht(
              plan.gewenst().isEmpty() && plan.rol() == Datumrol.VAST ? "kop-vroegst" : "kop-past",
              wanneer.get());
    }
    return plan.gewenst().isPresent() && plan.rol() == Datumrol.VAST
        ? BERICHTEN.bericht("kop-te-laat", wanneer.get())
        : BERICHTEN.bericht("kop-past-niet");
  }

  /** What must be ready first, or should have been; empty when there is nothing left to do. */
  public static String uitleg(Plan plan) {
    Optional<TeLaat> teLaat = plan.teLaat();
    if (teLaat.isPresent()) {
      Gepland regel = teLaat.get().regel();
      String uiterlijk = datum(regel.uiterlijk(), plan.vandaag());
      boolean gekozen = regel.gekozen().filter(regel.uiterlijk()::isBefore).isPresent();
      return teLaat.get().geweest()
          ? BERICHTEN.bericht(
              "uitleg-geweest", regel.naam(), uiterlijk, dagen(teLaat.get().dagen()))
          : BERICHTEN.bericht(
              gekozen ? "uitleg-vergadering" : "uitleg-te-laat",
              regel.naam(),
              uiterlijk,
              datum(regel.vroegst(), plan.vandaag()),
              dagen(teLaat.get().dagen()));
    }
    return plan.gepland().findFirst().map(r -> eerst(r, plan)).orElse("");
  }

  /** "Gemeenteraad op 21 mei. Eerst klaar, uiterlijk 10 maart: Concept en toelichting." */
  static String gevolg(Plan plan) {
    List<String> zinnen = new ArrayList<>();
    plan.gepland()
        .filter(r -> r.stap().soort() == Soort.VERGADERING)
        .reduce((een, laatste) -> laatste)
        .ifPresent(r ->
            zinnen.add(
                BERICHTEN.bericht("vergadert-op", r.naam(), datum(r.uiterlijk(), plan.vandaag()))));
    if (plan.terugTot().isPresent()) {
      plan.inWerking()
          .ifPresent(
              dag -> zinnen.add(BERICHTEN.bericht("in-werking-op", datum(dag, plan.vandaag()))));
    }
    plan.gepland().findFirst().ifPresent(r -> zinnen.add(eerst(r, plan)));
    return String.join(" ", zinnen);
  }

  private static String eerst(Gepland regel, Plan plan) {
    return BERICHTEN.bericht("eerst-klaar", regel.naam(), datum(regel.uiterlijk(), plan.vandaag()));
  }

  /** How long a step takes, or what there is instead: "6 weken", "29 dagen over", "dag erna". */
  public static String tijd(Planregel regel) {
    if (!(regel instanceof Gepland g)) {
      return "";
    }
    if (g.tijd().isEmpty() && g.speling() == 0) {
      return BERICHTEN.bericht("tijd-vandaag");
    }
    if (g.tijd().isEmpty()) {
      return g.past() ? BERICHTEN.bericht("tijd-over", dagen(g.speling())) : "";
    }
    String woorden = g.tijd().get().woorden();
    return switch (g.stap().soort()) {
      case DUUR -> woorden;
      case VERGADERING -> BERICHTEN.bericht("tijd-ervoor", woorden);
      case MOMENT -> BERICHTEN.bericht("tijd-erna", woorden);
    };
  }

  /** Where a step stands: "4 dagen speling", "6 dagen te laat", "klaar", "niet nodig". */
  public static String stand(Planregel regel) {
    return switch (regel) {
      case Klaar k ->
          k.op().isPresent()
              ? BERICHTEN.bericht("stand-klaar-op", datum(k.op().get()))
              : BERICHTEN.bericht("stand-klaar");
      case Overgeslagen o -> BERICHTEN.bericht("stand-overgeslagen");
      case Gepland g when g.speling() > 0 -> BERICHTEN.bericht("stand-speling", dagen(g.speling()));
      case Gepland g when g.speling() == 0 -> BERICHTEN.bericht("stand-precies");
      case Gepland g -> BERICHTEN.bericht("stand-te-laat", dagen(-g.speling()));
    };
  }
}
