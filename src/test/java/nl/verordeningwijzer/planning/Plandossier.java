package nl.verordeningwijzer.planning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Planning;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Duur;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelbestanden;
import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * A dossier of Lindewaard in which nothing is said but its planning, written one fact a line:
 * {@code vandaag: 2026-02-09}, {@code raad: 2026-04-16}, {@code duur gemeenteblad: 2 weken}.
 *
 * @param vandaag the day on which it is looked at
 */
record Plandossier(Dossier dossier, LocalDate vandaag) {

  static final Model MODEL = Modelbestanden.model();

  static Plandossier van(String feiten) {
    Dossier leeg = Dossier.leeg(MODEL.id());
    Plandossier werk =
        new Plandossier(leeg, LocalDate.of(2026, 2, 9))
            .met(MODEL.gemeente().waarde(), new Waarde.Woorden("Lindewaard"));
    for (String feit : feiten.lines().filter(r -> !r.isBlank()).toList()) {
      String[] delen = feit.split(": ", 2);
      werk = werk.met(delen[0].strip().split(" "), delen[1].strip());
    }
    return werk;
  }

  Plan plan() {
    return Planner.plan(MODEL, dossier, vandaag);
  }

  private Plandossier met(String[] wat, String waarde) {
    String stap = wat.length > 1 ? wat[1] : "";
    Planning planning = dossier.planning();
    return switch (wat[0]) {
      case "vandaag" -> new Plandossier(dossier, dag(waarde));
      case "ingang" -> met("inwerkingtreding", new Waarde.Datum(dag(waarde)));
      case "raad" -> met("raadsdatum", new Waarde.Datum(dag(waarde)));
      case "vorm" -> met("inwerkingtreding-vorm", new Waarde.Gekozen(List.of(waarde)));
      case "reden" -> met(dossier.metReden(new KeuzeId("inwerkingtreding-vorm"), waarde));
      case "adviseert" -> met("advies-commissie", new Waarde.JaNee(waarde.equals("ja")));
      case "commissie" -> met("commissie", new Waarde.Woorden(waarde));
      case "status" ->
          met(
              dossier.metStatus(
                  Arrays.stream(Dossier.Status.values())
                      .filter(s -> s.naam().equals(waarde))
                      .findFirst()
                      .orElseThrow(),
                  vandaag.atStartOfDay()));
      case "duur" -> met(planning.metDuur(stap, Duur.van(waarde)));
      case "vergadering" -> met(planning.metVergadering(stap, Optional.of(dag(waarde))));
      case "kalender" ->
          met(
              planning.metVergaderdata(
                  stap, Arrays.stream(waarde.split(" ")).map(Plandossier::dag).toList()));
      case "zonder" -> met(planning.metZonder(waarde, true));
      case "klaar" -> met(planning.metKlaar(stap, Optional.of(dag(waarde))));
      default -> throw new IllegalArgumentException(wat[0]);
    };
  }

  private Plandossier met(String keuze, Waarde waarde) {
    return met(dossier.metWordt(dossier.wordt().met(new KeuzeId(keuze), waarde)));
  }

  private Plandossier met(Planning planning) {
    return met(dossier.metPlanning(planning));
  }

  private Plandossier met(Dossier nieuw) {
    return new Plandossier(nieuw, vandaag);
  }

  private static LocalDate dag(String waarde) {
    return LocalDate.parse(waarde);
  }
}
