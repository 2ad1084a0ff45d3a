package nl.verordeningwijzer.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Planning;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Duur;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Planningmodel.Datumrol;
import nl.verordeningwijzer.model.Planningmodel.Ingang;
import nl.verordeningwijzer.model.Planningmodel.Vorm;
import nl.verordeningwijzer.model.Planstap;
import nl.verordeningwijzer.model.Planstap.Fase;
import nl.verordeningwijzer.model.Planstap.Soort;
import nl.verordeningwijzer.regeling.KeuzeId;

/** What a dossier says that matters for its planning, and what follows from that at once. */
final class Planlezing {

  private static final Duur EEN_DAG = new Duur(1, Eenheid.DAGEN);

  private final Model model;
  private final Dossier dossier;
  private final LocalDate vandaag;
  private final Werkdagen werkdagen;
  private final List<Planstap> genomen;
  private final int klaar;
  private final Opgave opgave;

  Planlezing(Model model, Dossier dossier, LocalDate vandaag) {
    this.model = model;
    this.dossier = dossier;
    this.vandaag = vandaag;
    werkdagen = new Werkdagen(model.planning().feestdagen());
    genomen = model.planning().stappen().stream().filter(s -> !isOvergeslagen(s)).toList();
    klaar = klaar();
    opgave = maakOpgave();
  }

  Model model() {
    return model;
  }

  Dossier dossier() {
    return dossier;
  }

  Planning planning() {
    return dossier.planning();
  }

  LocalDate vandaag() {
    return vandaag;
  }

  Werkdagen werkdagen() {
    return werkdagen;
  }

  Opgave opgave() {
    return opgave;
  }

  /** How the decision takes effect; as long as that is not answered, on a fixed day. */
  Vorm vorm() {
    Optional<Ingang> ingang = model.planning().ingang();
    Optional<Vorm> gekozen =
        ingang
            .flatMap(i -> antwoord(i.vorm(), Waarde.Gekozen.class))
            .flatMap(g -> ingang.get().vorm(g.opties().getFirst()));
    return gekozen
        .or(() -> ingang.flatMap(i -> i.eerste(Datumrol.VAST)))
        .orElse(new Vorm("", Datumrol.VAST, EEN_DAG));
  }

  /** The answer about the day of entry into force, when the form has a part for it. */
  Optional<LocalDate> gewenst() {
    return model
        .inwerkingtreding()
        .filter(keuze -> vorm().datum() != Datumrol.GEEN)
        .flatMap(this::datum);
  }

  boolean isOvergeslagen(Planstap stap) {
    return planning().zonder().contains(stap.id())
        || stap.zonder()
            .flatMap(keuze -> antwoord(keuze, Waarde.JaNee.class))
            .filter(a -> !a.ja())
            .isPresent();
  }

  boolean isKlaar(Planstap stap) {
    return genomen.indexOf(stap) >= 0 && genomen.indexOf(stap) < klaar;
  }

  /** The day on which a finished step was done, as far as known. */
  Optional<LocalDate> klaarOp(Planstap stap) {
    return Optional.ofNullable(planning().klaar().get(stap.id())).or(() -> gekozen(stap));
  }

  /** The day that was chosen for a meeting. */
  Optional<LocalDate> gekozen(Planstap stap) {
    return stap.datum().isPresent()
        ? stap.datum().flatMap(this::datum)
        : Optional.ofNullable(planning().vergaderingen().get(stap.id()));
  }

  List<LocalDate> vergaderdata(Planstap stap) {
    return planning().vergaderdata().getOrDefault(stap.id(), List.of());
  }

  /** What a step is called: its answer, as it would begin a sentence, or its own name. */
  String naam(Planstap stap) {
    return stap.naamUit()
        .flatMap(this::woorden)
        .map(w -> w.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + w.substring(1))
        .orElse(stap.naam());
  }

  Optional<String> woorden(KeuzeId keuze) {
    return antwoord(keuze, Waarde.Woorden.class).map(Waarde.Woorden::woorden);
  }

  private Optional<LocalDate> datum(KeuzeId keuze) {
    return antwoord(keuze, Waarde.Datum.class).map(Waarde.Datum::dag);
  }

  private <T extends Waarde> Optional<T> antwoord(KeuzeId keuze, Class<T> soort) {
    return dossier.wordt().op(keuze).filter(soort::isInstance).map(soort::cast);
  }

  /** How many of the steps are done: those that the dossier says so of, and all before them. */
  private int klaar() {
    Fase nog =
        switch (dossier.status()) {
          case CONCEPT -> Fase.VOORBEREIDING;
          case AAN_COLLEGE -> Fase.COLLEGE;
          case AAN_RAAD -> Fase.RAAD;
          case VASTGESTELD -> Fase.BEKENDMAKING;
        };
    int aantal = 0;
    for (int i = 0; i < genomen.size(); i++) {
      Planstap stap = genomen.get(i);
      if (stap.fase().compareTo(nog) < 0 || planning().klaar().containsKey(stap.id())) {
        aantal = i + 1;
      }
    }
    return aantal;
  }

  private Opgave maakOpgave() {
    List<Planstap> open = genomen.subList(klaar, genomen.size());
    Map<String, Duur> tijden = new HashMap<>();
    Map<String, LocalDate> gekozen = new HashMap<>();
    Map<String, Vergaderdagen> dagen = new HashMap<>();
    for (Planstap stap : open) {
      tijd(stap).ifPresent(t -> tijden.put(stap.id(), t));
      if (stap.soort() == Soort.VERGADERING) {
        gekozen(stap).ifPresent(dag -> gekozen.put(stap.id(), dag));
        dagen.put(stap.id(), new Vergaderdagen(werkdagen, vergaderdata(stap), gekozen(stap)));
      }
    }
    Optional<LocalDate> begonnen = klaar == 0 ? Optional.empty() : klaarOp(genomen.get(klaar - 1));
    return new Opgave(
        werkdagen,
        vandaag,
        new ArrayList<>(open),
        begonnen,
        tijden,
        gekozen,
        dagen,
        gewenst().filter(dag -> vorm().datum() == Datumrol.VAST));
  }

  private Optional<Duur> tijd(Planstap stap) {
    return stap.equals(model.planning().stappen().getLast())
        ? Optional.of(vorm().naBekendmaking())
        : Optional.ofNullable(planning().duren().get(stap.id())).or(stap::tijd);
  }
}
