package nl.verordeningwijzer.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Duur;
import nl.verordeningwijzer.model.Planningmodel.Datumrol;
import nl.verordeningwijzer.model.Planningmodel.Ingang;
import nl.verordeningwijzer.model.Planningmodel.Vorm;
import nl.verordeningwijzer.model.Planstap;
import nl.verordeningwijzer.model.Planstap.Soort;
import nl.verordeningwijzer.planning.Opgave.Tijd;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.KeuzeId;

/** Finds what can be done about a plan that does not fit. Each way out alone makes it fit. */
final class Uitwegzoeker {

  private static final Berichten BERICHTEN = Berichten.van(Uitwegzoeker.class);

  private final Planlezing lezing;
  private final Opgave opgave;
  private final List<Uitweg> uitwegen = new ArrayList<>();

  Uitwegzoeker(Planlezing lezing) {
    this.lezing = lezing;
    this.opgave = lezing.opgave();
  }

  List<Uitweg> zoek() {
    // What the council adopted says when it takes effect: that cannot be changed any more.
    boolean nogTeBesluiten =
        opgave.stappen().stream().anyMatch(s -> s.soort() == Soort.VERGADERING);
    Optional<Ingang> ingang = lezing.model().planning().ingang();
    if (nogTeBesluiten && ingang.isPresent()) {
      andereVergadering(ingang.get());
    }
    korter();
    if (nogTeBesluiten && ingang.isPresent() && opgave.doel().isPresent()) {
      laterOfTerug(ingang.get(), opgave.doel().get());
    }
    return List.copyOf(uitwegen);
  }

  // A meeting on another day ---------------------------------------------------------------------

  /** One meeting if that is enough, else all. */
  private void andereVergadering(Ingang ingang) {
    List<Set<String>> pogingen = new ArrayList<>();
    opgave.stappen().stream()
        .map(Planstap::id)
        .filter(opgave.gekozen()::containsKey)
        .forEach(id -> pogingen.add(Set.of(id)));
    pogingen.add(opgave.gekozen().keySet());
    for (Set<String> weg : pogingen) {
      Opgave vrij = opgave.zonderGekozen(weg);
      if (!weg.isEmpty() && vrij.past()) {
        Map<Planstap, LocalDate> dagen = dagen(vrij, weg, Optional.of(ingang.ruimte()));
        dagen.entrySet().removeIf(e -> e.getValue().equals(opgave.gekozen().get(e.getKey().id())));
        String titel =
            dagen.entrySet().stream()
                .map(e -> verplaatst(e.getKey(), e.getValue()))
                .collect(Collectors.joining("; "));
        voegToe(
            Uitweg.Soort.ANDERE_VERGADERING,
            "vergadering",
            titel,
            metDagen(lezing.dossier(), dagen),
            "",
            "");
        return;
      }
    }
  }

  private String verplaatst(Planstap stap, LocalDate dag) {
    return BERICHTEN.bericht(
        "uitweg-vergadering",
        lezing.naam(stap),
        Plantekst.datum(dag, lezing.vandaag()),
        Plantekst.datum(opgave.gekozen().get(stap.id()), lezing.vandaag()));
  }

  /**
   * A day for each of some meetings, in their order.
   *
   * @param vrij in which they have no day yet, and everything fits
   * @param ruimte how long after its first possible day the last of them is, if that can and it was
   *     chosen too early; otherwise each is as late as it can be
   */
  private Map<Planstap, LocalDate> dagen(
      Opgave vrij, Set<String> vergaderingen, Optional<Duur> ruimte) {
    Opgave opgave = vrij;
    LinkedHashMap<Planstap, LocalDate> dagen = new LinkedHashMap<>();
    for (Planstap stap : vrij.stappen().reversed()) {
      if (vergaderingen.contains(stap.id())) {
        Tijd tijd = tijd(opgave, stap);
        LocalDate dag = tijd.uiterlijk();
        LocalDate was = this.opgave.gekozen().get(stap.id());
        if (ruimte.isPresent() && dagen.isEmpty() && !was.isAfter(tijd.vroegst())) {
          LocalDate ruim =
              opgave
                  .vergaderdagen()
                  .get(stap.id())
                  .opOfNa(opgave.werkdagen().plusRuw(tijd.vroegst(), ruimte.get()));
          dag = opgave.metGekozen(stap.id(), ruim).past() ? ruim : dag;
        }
        opgave = opgave.metGekozen(stap.id(), dag);
        dagen.putFirst(stap, dag);
      }
    }
    return dagen;
  }

  private static Tijd tijd(Opgave opgave, Planstap stap) {
    return opgave.reken().stream().filter(t -> t.stap().equals(stap)).findFirst().orElseThrow();
  }

  // A shorter step -------------------------------------------------------------------------------

  /** For each step that can make up for it alone: the longest time that does. */
  private void korter() {
    for (Planstap stap : opgave.stappen()) {
      Duur nu = opgave.tijden().get(stap.id());
      int minimaal = stap.minimaal().map(Duur::aantal).orElse(Integer.MAX_VALUE);
      boolean gevonden = false;
      for (int n = nu == null ? 0 : nu.aantal() - 1; n >= minimaal && !gevonden; n--) {
        Duur duur = nu.met(n);
        gevonden = opgave.metTijd(stap.id(), duur).past();
        if (gevonden) {
          boolean gewoon = stap.tijd().equals(Optional.of(duur));
          voegToe(
              Uitweg.Soort.KORTER,
              "korter-" + stap.id(),
              BERICHTEN.bericht(
                  stap.soort() == Soort.VERGADERING ? "uitweg-korter-ervoor" : "uitweg-korter",
                  lezing.naam(stap),
                  duur.woorden(),
                  nu.woorden()),
              lezing
                  .dossier()
                  .metPlanning(
                      lezing
                          .planning()
                          .metDuur(stap.id(), gewoon ? Optional.empty() : Optional.of(duur))),
              "",
              "");
        }
      }
    }
  }

  // Another date ---------------------------------------------------------------------------------

  private void laterOfTerug(Ingang ingang, LocalDate gewenst) {
    Opgave zonderDoel = opgave.metDoel(Optional.empty());
    Set<String> weg = zonderDoel.past() ? Set.of() : opgave.gekozen().keySet();
    Opgave vrij = zonderDoel.zonderGekozen(weg);
    LocalDate later = ingang.liefst().opOfNa(vrij.reken().getLast().vroegst());
    if (!later.isAfter(gewenst)) {
      return;
    }
    Opgave nieuw = vrij.metDoel(Optional.of(later));
    Map<Planstap, LocalDate> dagen = dagen(nieuw, weg, Optional.empty());
    voegToe(
        Uitweg.Soort.LATER,
        "later",
        BERICHTEN.bericht("uitweg-later", Plantekst.datum(later)),
        metDagen(metDatum(lezing.dossier(), lezing.model().inwerkingtreding(), later), dagen),
        "",
        "");
    Optional<Vorm> terug = ingang.eerste(Datumrol.TERUG);
    if (terug.isPresent() && !opgave.zonderGekozen(opgave.gekozen().keySet()).past()) {
      // The council is asked on the same day as when the rules would begin to hold later: the step
      // that comes first gets the same time.
      for (Tijd tijd : nieuw.reken()) {
        if (tijd.stap().datum().isPresent()) {
          dagen.putIfAbsent(tijd.stap(), tijd.uiterlijk());
        }
      }
      Waarde vorm = new Waarde.Gekozen(List.of(terug.get().optie()));
      voegToe(
          Uitweg.Soort.TERUGWERKEND,
          "terugwerkend",
          BERICHTEN.bericht("uitweg-terug", Plantekst.datum(gewenst)),
          metDagen(metAntwoord(lezing.dossier(), ingang.vorm(), vorm), dagen),
          ingang.terugwerken(),
          ingang.grondslag());
    }
  }

  // What is taken over ---------------------------------------------------------------------------

  private static Dossier metDagen(Dossier dossier, Map<Planstap, LocalDate> dagen) {
    Dossier nieuw = dossier;
    for (Map.Entry<Planstap, LocalDate> e : dagen.entrySet()) {
      nieuw =
          e.getKey().datum().isPresent()
              ? metDatum(nieuw, e.getKey().datum(), e.getValue())
              : nieuw.metPlanning(
                  nieuw.planning().metVergadering(e.getKey().id(), Optional.of(e.getValue())));
    }
    return nieuw;
  }

  private static Dossier metDatum(Dossier dossier, Optional<KeuzeId> keuze, LocalDate dag) {
    return keuze.map(k -> metAntwoord(dossier, k, new Waarde.Datum(dag))).orElse(dossier);
  }

  /** Who takes an answer over has looked at it, and does not put it off any more. */
  private static Dossier metAntwoord(Dossier dossier, KeuzeId keuze, Waarde waarde) {
    return dossier
        .metWordt(dossier.wordt().met(keuze, waarde))
        .nagekeken(keuze)
        .metLater(keuze, false);
  }

  private void voegToe(
      Uitweg.Soort soort,
      String id,
      String titel,
      Dossier dossier,
      String waarschuwing,
      String grondslag) {
    Plan plan = Planner.zonderUitwegen(lezing.model(), dossier, lezing.vandaag());
    if (plan.past()) {
      uitwegen.add(
          new Uitweg(
              soort, id, titel, Plantekst.gevolg(plan), waarschuwing, grondslag, dossier, plan));
    }
  }
}
