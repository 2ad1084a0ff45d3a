package nl.verordeningwijzer.app.planning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Duur;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Planningmodel.Datumrol;
import nl.verordeningwijzer.model.Planstap;
import nl.verordeningwijzer.model.Planstap.Soort;
import nl.verordeningwijzer.planning.Plan;
import nl.verordeningwijzer.planning.Planner;
import nl.verordeningwijzer.planning.Planregel;
import nl.verordeningwijzer.planning.Planregel.Gepland;
import nl.verordeningwijzer.planning.Planregel.Klaar;
import nl.verordeningwijzer.planning.Planregel.Overgeslagen;
import nl.verordeningwijzer.planning.Plantekst;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * A plan as the page shows it.
 *
 * @param dossier what it was reckoned from
 * @param voorstel a day to begin with, as long as there is none
 */
record Planbeeld(
    Dossier dossier,
    Plan plan,
    List<Rij> rijen,
    Tijdlijn tijdlijn,
    List<Punt> punten,
    Optional<LocalDate> voorstel) {

  private static final Berichten BERICHTEN = Berichten.van(Planbeeld.class);
  private static final Locale NEDERLANDS = Locale.of("nl", "NL");
  private static final DateTimeFormatter DIT_JAAR =
      DateTimeFormatter.ofPattern("EEE d MMM", NEDERLANDS);

  private static final DateTimeFormatter IN_VELD =
      DateTimeFormatter.ofPattern("d MMM uuuu", NEDERLANDS);

  /** What can be filled in about a step, in the table itself. */
  enum Veld {
    DUUR,
    VERGADERING,
    GEEN
  }

  /** What is drawn of a step. */
  enum Vorm {
    /** A bar: it takes time. */
    DUURT,
    /** A diamond: it is on one day. */
    DAG,
    /** An open diamond: it is done. */
    KLAAR,
    /** A dashed bar: the rules hold back. */
    TERUG
  }

  /**
   * Something in the picture.
   *
   * @param tot the last day; of what is on one day the same as {@code van}
   * @param teLaat whether it cannot be ready in time
   */
  record Staaf(Vorm vorm, LocalDate van, LocalDate tot, boolean teLaat) {}

  /**
   * A step.
   *
   * @param veld what can be filled in
   * @param tijd how long it takes, in words
   * @param dag when it must be ready; empty when it is not taken any more
   * @param stand where it stands: "4 dagen speling"
   * @param klaarOp when it was done, when the planning says so
   * @param gesproken everything that the row and the picture say
   */
  record Rij(
      Planregel regel,
      Veld veld,
      String tijd,
      String dag,
      String stand,
      boolean teLaat,
      Optional<LocalDate> klaarOp,
      List<Staaf> staven,
      String gesproken) {
    Rij {
      staven = List.copyOf(staven);
    }

    Planstap stap() {
      return regel.stap();
    }

    Optional<Gepland> gepland() {
      return regel instanceof Gepland g ? Optional.of(g) : Optional.empty();
    }

    /** Whether the municipality gave it another time than the model. */
    boolean isEigenTijd() {
      Optional<Duur> tijd = gepland().filter(Gepland::instelbaar).flatMap(Gepland::tijd);
      return tijd.isPresent() && !tijd.equals(stap().tijd());
    }
  }

  /** Where a finding is mended. */
  sealed interface Doel {
    /** The field of the wished day. */
    record Ingang() implements Doel {}

    /** The row of a step. */
    record BijStap(String stap) implements Doel {}

    /** The days on which is met. */
    record Kalender() implements Doel {}

    /** The field for the reason of the form. */
    record Reden(KeuzeId vorm) implements Doel {}

    /** Another page. */
    record Elders(Plaats plaats) implements Doel {}

    /** Nowhere in particular. */
    record Nergens() implements Doel {}
  }

  /** A finding. */
  record Punt(Ernst ernst, String bericht, String grondslag, Doel doel) {}

  Planbeeld {
    rijen = List.copyOf(rijen);
    punten = List.copyOf(punten);
  }

  /** Reckons; takes longer than a frame when the plan does not fit. */
  static Planbeeld van(Model model, Dossier dossier, LocalDate vandaag) {
    Plan plan = Planner.plan(model, dossier, vandaag);
    List<Rij> rijen = new ArrayList<>();
    List<LocalDate> dagen = new ArrayList<>();
    for (Planregel regel : plan.regels()) {
      Rij rij = rij(plan, dossier, regel);
      rijen.add(rij);
      for (Staaf staaf : rij.staven()) {
        dagen.add(staaf.van());
        dagen.add(staaf.tot());
      }
    }
    boolean zonderDag = plan.gewenst().isEmpty() && plan.rol() != Datumrol.GEEN;
    return new Planbeeld(
        dossier,
        plan,
        rijen,
        Tijdlijn.van(vandaag, dagen),
        plan.bevindingen().stream()
            // The page says the first two in places of their own.
            .filter(b -> !b.code().equals("ingang-onbekend") && !b.code().equals("terugwerken"))
            .map(b -> punt(model, rijen, b))
            .toList(),
        plan.inWerking()
            .filter(dag -> zonderDag && plan.rol() == Datumrol.VAST)
            .flatMap(dag -> model.planning().ingang().map(i -> i.liefst().opOfNa(dag))));
  }

  /** "21 mei 2026", short enough for a field. */
  static String inVeld(LocalDate dag) {
    return IN_VELD.format(dag);
  }

  /** "do 21 mei", with the year when it is another than today's. */
  static String kort(LocalDate dag, LocalDate vandaag) {
    return dag.getYear() == vandaag.getYear() ? DIT_JAAR.format(dag) : Plantekst.kort(dag);
  }

  // Rows ------------------------------------------------------------------------------------------

  private static Rij rij(Plan plan, Dossier dossier, Planregel regel) {
    Planstap stap = regel.stap();
    return switch (regel) {
      case Gepland g ->
          new Rij(
              g,
              veld(g),
              Plantekst.tijd(g),
              kort(g.uiterlijk(), plan.vandaag()),
              g.past() ? Plantekst.stand(g) : BERICHTEN.bericht("stand.te-laat"),
              !g.past(),
              Optional.empty(),
              staven(plan, g),
              gesproken(plan, g));
      case Klaar k ->
          new Rij(
              k,
              Veld.GEEN,
              "",
              k.op().map(dag -> kort(dag, plan.vandaag())).orElse(""),
              BERICHTEN.bericht("stand.klaar"),
              false,
              Optional.ofNullable(dossier.planning().klaar().get(stap.id())),
              k.op().map(dag -> new Staaf(Vorm.KLAAR, dag, dag, false)).stream().toList(),
              BERICHTEN.bericht("gesproken.stand", k.naam(), Plantekst.stand(k)));
      case Overgeslagen o ->
          new Rij(
              o,
              Veld.GEEN,
              "",
              "",
              Plantekst.stand(o),
              false,
              Optional.empty(),
              List.of(),
              BERICHTEN.bericht("gesproken.stand", o.naam(), Plantekst.stand(o)));
    };
  }

  private static Veld veld(Gepland regel) {
    return switch (regel.stap().soort()) {
      case VERGADERING -> Veld.VERGADERING;
      case DUUR -> regel.instelbaar() ? Veld.DUUR : Veld.GEEN;
      case MOMENT -> Veld.GEEN;
    };
  }

  private static boolean isLaatste(Plan plan, Planregel regel) {
    return regel.equals(plan.regels().getLast());
  }

  private static List<Staaf> staven(Plan plan, Gepland regel) {
    List<Staaf> staven = new ArrayList<>();
    if (isLaatste(plan, regel)) {
      plan.terugTot()
          .filter(regel.uiterlijk()::isAfter)
          .ifPresent(dag -> staven.add(new Staaf(Vorm.TERUG, dag, regel.uiterlijk(), false)));
    }
    boolean duurt =
        regel.stap().soort() != Soort.VERGADERING && regel.begin().isBefore(regel.uiterlijk());
    staven.add(
        duurt
            ? new Staaf(Vorm.DUURT, regel.begin(), regel.uiterlijk(), !regel.past())
            : new Staaf(Vorm.DAG, regel.uiterlijk(), regel.uiterlijk(), !regel.past()));
    return staven;
  }

  private static String gesproken(Plan plan, Gepland regel) {
    String wanneer = Plantekst.voluit(regel.uiterlijk());
    List<String> delen = new ArrayList<>();
    if (regel.stap().soort() == Soort.VERGADERING) {
      delen.add(
          BERICHTEN.bericht(
              regel.gekozen().isPresent() ? "gesproken.vergadering" : "gesproken.vergadering-volgt",
              regel.naam(),
              wanneer));
    } else if (regel.begin().isBefore(regel.uiterlijk())) {
      delen.add(
          BERICHTEN.bericht(
              "gesproken.duurt", regel.naam(), Plantekst.voluit(regel.begin()), wanneer));
    } else {
      delen.add(BERICHTEN.bericht("gesproken.dag", regel.naam(), wanneer));
    }
    String tijd = Plantekst.tijd(regel);
    if (!tijd.isEmpty()) {
      delen.add(zin(tijd));
    }
    if (isLaatste(plan, regel)) {
      plan.terugTot()
          .ifPresent(dag -> delen.add(BERICHTEN.bericht("gesproken.terug", Plantekst.voluit(dag))));
    }
    delen.add(zin(Plantekst.stand(regel)));
    return String.join(" ", delen);
  }

  private static String zin(String woorden) {
    return woorden.substring(0, 1).toUpperCase(NEDERLANDS) + woorden.substring(1) + ".";
  }

  // Findings --------------------------------------------------------------------------------------

  private static Punt punt(Model model, List<Rij> rijen, Bevinding bevinding) {
    return new Punt(
        bevinding.ernst(),
        bevinding.bericht(),
        bevinding.grondslag(),
        doel(model, rijen, bevinding));
  }

  private static Doel doel(Model model, List<Rij> rijen, Bevinding bevinding) {
    if (bevinding.code().equals("reces-onbekend") || bevinding.code().equals("kalender-op")) {
      return new Doel.Kalender();
    }
    Optional<Rij> rij =
        rijen.stream()
            .filter(r ->
                bevinding.keuze().isPresent() && r.stap().datum().equals(bevinding.keuze())
                    || !bevinding.vindplaats().isEmpty()
                        && r.regel().naam().equals(bevinding.vindplaats()))
            .findFirst();
    if (rij.isPresent()) {
      return new Doel.BijStap(rij.get().stap().id());
    }
    if (bevinding.keuze().isEmpty()) {
      return new Doel.Nergens();
    }
    KeuzeId keuze = bevinding.keuze().get();
    if (model.inwerkingtreding().filter(keuze::equals).isPresent()) {
      return new Doel.Ingang();
    }
    return bevinding.code().equals("terugwerken-zonder-reden")
        ? new Doel.Reden(keuze)
        : new Doel.Elders(new Plaats.BijKeuze(keuze, Kolom.BESLUIT));
  }
}
