package nl.verordeningwijzer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.DossierStore;
import nl.verordeningwijzer.dossier.Opslag;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelbibliotheek;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.uitwerking.Instellingen;
import nl.verordeningwijzer.uitwerking.Uitwerker;
import nl.verordeningwijzer.uitwerking.Uitwerking;

/**
 * What every command works with: the folder the program stands in, and where it writes.
 *
 * @param map holds {@code model-verordening} and {@code templates}
 * @param vandaag the day of today
 */
record Omgeving(Path map, LocalDate vandaag, PrintWriter uit, PrintWriter fout) {

  /** Good. */
  static final int GOED = 0;

  /** Something blocks: nothing was made. */
  static final int GEBLOKKEERD = 1;

  /** Wrong use, or input that cannot be read. */
  static final int VERKEERD = 2;

  Modelbibliotheek bibliotheek() {
    return new Modelbibliotheek(map.resolve("model-verordening"));
  }

  Opslag opslag() {
    return new Opslag();
  }

  DossierStore dossiers() {
    return new DossierStore(bibliotheek(), opslag());
  }

  Path sjablonen() {
    return map.resolve("templates");
  }

  /** What follows from a dossier, by the law of the day on which its decision takes effect. */
  Uitwerking werkUit(Model model, Dossier dossier) {
    return Uitwerker.werkUit(model, dossier, Instellingen.standaard(model, dossier, vandaag));
  }

  /** Tells why a command does nothing. */
  int weiger(String bericht) {
    fout.println(bericht);
    fout.flush();
    return VERKEERD;
  }

  /** Tells the errors of something that did not work. */
  int meldFouten(Uitkomst<?> uitkomst) {
    for (Fout f : uitkomst.fouten()) {
      fout.println(f);
    }
    fout.flush();
    return VERKEERD;
  }
}
