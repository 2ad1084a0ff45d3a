package nl.verordeningwijzer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import nl.verordeningwijzer.dossier.DossierStore;
import nl.verordeningwijzer.dossier.Opslag;
import nl.verordeningwijzer.model.Modelbibliotheek;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;

/**
 * What every command works with: the folder the program stands in, and where it writes.
 *
 * @param map holds {@code model-verordening} and {@code templates}
 */
record Omgeving(Path map, PrintWriter uit, PrintWriter fout) {

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
