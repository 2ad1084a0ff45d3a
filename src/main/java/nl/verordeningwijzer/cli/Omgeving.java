package nl.verordeningwijzer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verordeningwijzer.document.Documentmaker.Bestand;
import nl.verordeningwijzer.document.Formaat;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.DossierStore;
import nl.verordeningwijzer.dossier.Opslag;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelbibliotheek;
import nl.verordeningwijzer.regeling.Berichten;
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

  private static final Berichten BERICHTEN = Berichten.van(Omgeving.class);

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

  /** The formats that were asked for; empty when one is unknown, which was told then. */
  Optional<Set<Formaat>> formaten(List<String> namen) {
    Set<Formaat> gevraagd = EnumSet.noneOf(Formaat.class);
    for (String naam : namen) {
      Optional<Formaat> formaat = Formaat.van(naam.strip().toLowerCase(Locale.ROOT));
      if (formaat.isEmpty()) {
        weiger(BERICHTEN.bericht("onbekend-formaat", naam));
        return Optional.empty();
      }
      gevraagd.add(formaat.get());
    }
    return Optional.of(gevraagd);
  }

  /** Writes documents into a folder: all of them or none. */
  Uitkomst<List<Path>> schrijf(Path doel, List<Bestand> bestanden) {
    Map<Path, byte[]> opPlaats = new LinkedHashMap<>();
    bestanden.forEach(b -> opPlaats.put(doel.resolve(b.naam()), b.inhoud()));
    return opslag().schrijf(opPlaats);
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
