package nl.verordeningwijzer.toetsing;

import java.time.LocalDate;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.Regelbouwer;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regellezer;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.toetsing.Toetsing.Uitslag;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;

/** Plain text held against the law. */
final class Getoetst {

  static final LocalDate IN_2023 = LocalDate.of(2023, 7, 1);
  static final LocalDate IN_2024 = LocalDate.of(2024, 1, 1);
  static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);

  private static final Model MODEL = Voorbeelddossier.lindewaard().model();

  private Getoetst() {}

  static Regeling regeling(String tekst) {
    return Regelbouwer.bouw(Tekst.LEEG, Regellezer.lees(tekst.lines().toList()).regels())
        .regeling();
  }

  static Toetsing op(LocalDate dag, String tekst) {
    return op(dag, regeling(tekst));
  }

  static Toetsing op(LocalDate dag, Regeling regeling) {
    return Toetser.toets(MODEL, regeling, dag);
  }

  static Uitslag uitslag(Toetsing toetsing, String onderwerp) {
    return toetsing.onderwerpen().stream()
        .filter(u -> u.onderwerp().id().equals(onderwerp))
        .findFirst()
        .orElseThrow();
  }
}
