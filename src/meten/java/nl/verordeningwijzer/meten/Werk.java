package nl.verordeningwijzer.meten;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.DossierStore;
import nl.verordeningwijzer.dossier.Opslag;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelbibliotheek;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.uitwerking.Instellingen;
import nl.verordeningwijzer.uitwerking.Uitwerker;
import nl.verordeningwijzer.uitwerking.Uitwerking;

/** What is measured on: a model and a dossier, and how they are worked out. */
record Werk(Model model, Dossier dossier) {

  /** The newest rules: they have most to look at. */
  static final Instellingen INSTELLINGEN = new Instellingen(LocalDate.of(2026, 1, 1));

  /** The folder with the models, as it stands in the sources. */
  static final Path MODELLEN = Path.of("model-verordening");

  /** The folder of the version that is measured, in the folder with the models. */
  static final Path VERSIE = Path.of("re-integratieverordening-participatiewet", "2023-03-23");

  /** The dossier of the example municipality, in the folder of the version. */
  static final String VOORBEELD = "voorbeeld.verordening";

  /** Reads the example and its model from a folder with models. */
  static Werk lees(Path modellen) {
    DossierStore dossiers = new DossierStore(new Modelbibliotheek(modellen), new Opslag());
    DossierStore.Geopend geopend =
        gelukt(dossiers.lees(modellen.resolve(VERSIE).resolve(VOORBEELD)));
    return new Werk(geopend.model(), geopend.dossier());
  }

  /** The one place that knows how a dossier is worked out. */
  static Uitwerking uit(Model model, Dossier dossier) {
    return Uitwerker.werkUit(model, dossier, INSTELLINGEN);
  }

  /** The dossier worked out. What cannot be proved is no measure of anything. */
  Uitwerking bewezen() {
    Uitwerking uitwerking = uit(model, dossier);
    if (!uitwerking.isBewezen() || !uitwerking.isGereed()) {
      throw new IllegalStateException("not ready: " + uitwerking.blokkerend());
    }
    return uitwerking;
  }

  /** For each yes or no about the new text: the dossier with only that answer turned over. */
  List<Dossier> metEenAnderAntwoord() {
    List<Dossier> dossiers = new ArrayList<>();
    dossier
        .wordt()
        .waarden()
        .forEach((keuze, waarde) -> {
          if (waarde instanceof Waarde.JaNee(boolean ja)) {
            dossiers.add(dossier.metWordt(dossier.wordt().met(keuze, new Waarde.JaNee(!ja))));
          }
        });
    return List.copyOf(dossiers);
  }

  /** What must have worked for there to be anything to measure. */
  static <T> T gelukt(Uitkomst<T> uitkomst) {
    return uitkomst
        .alsWaarde()
        .orElseThrow(() ->
            new IllegalStateException(
                String.join("\n", uitkomst.fouten().stream().map(Fout::toString).toList())));
  }
}
