package nl.verordeningwijzer.app;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import nl.verordeningwijzer.app.bediening.Pagina;
import nl.verordeningwijzer.app.begin.BeginScherm;
import nl.verordeningwijzer.app.gemeente.GemeentePagina;
import nl.verordeningwijzer.app.keuzes.KeuzesPagina;
import nl.verordeningwijzer.app.tekst.Tekstvlak;
import nl.verordeningwijzer.app.uitgangspunt.UitgangspuntPagina;
import nl.verordeningwijzer.app.venster.Hoofdvenster;
import nl.verordeningwijzer.app.venster.Raam;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.app.zoeken.Zoekveld;
import nl.verordeningwijzer.dossier.DossierStore.Geopend;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.uitwerking.Instellingen;
import nl.verordeningwijzer.uitwerking.Uitwerker;

/** The program: which dossier is open, and what is shown. */
public final class Programma implements Raam.Opdrachten, BeginScherm.Opdrachten {

  /** The name of the program. */
  static final String NAAM = "Verordeningwijzer";

  private final Omgeving omgeving;
  private final Runnable stop;
  private final Raam raam;
  private BeginScherm begin;
  private final ReadOnlyStringWrapper titel = new ReadOnlyStringWrapper(NAAM);

  /**
   * @param stop closes the window
   */
  public Programma(Omgeving omgeving, Runnable stop) {
    this.omgeving = omgeving;
    this.stop = stop;
    this.raam = new Raam(omgeving, this);
    naarStart();
  }

  /** What fills the window. */
  public Raam raam() {
    return raam;
  }

  /** The title of the window. */
  public ReadOnlyStringProperty titel() {
    return titel.getReadOnlyProperty();
  }

  @Override
  public void open(Path bestand) {
    omgeving
        .rekenen()
        .execute(() -> {
          Uitkomst<Geopend> geopend = omgeving.dossiers().lees(bestand);
          geopend
              .alsWaarde()
              .ifPresent(g -> {
                Stand stand =
                    Stand.van(
                        Uitwerker.werkUit(
                            g.model(),
                            g.dossier(),
                            Instellingen.standaard(
                                g.model(), g.dossier(), java.time.LocalDate.now(omgeving.klok()))));
                omgeving.scherm().execute(() -> toon(stand));
              });
        });
  }

  private void toon(Stand stand) {
    Werk werk =
        new Werk(stand, omgeving.klok(), omgeving.rekenen(), omgeving.scherm(), dossier -> {});
    Hoofdvenster venster =
        new Hoofdvenster(
            omgeving, werk, paginas(), Tekstvlak::new, new Plaats.Bladzijde(Stap.GEMEENTE));
    raam.toonDossier(
        werk, venster, new Zoekveld(new Bouwstenen(omgeving, werk, venster)), new Label());
  }

  private static Map<Stap, Function<Bouwstenen, Pagina>> paginas() {
    Map<Stap, Function<Bouwstenen, Pagina>> paginas = new EnumMap<>(Stap.class);
    for (Stap stap : Stap.values()) {
      paginas.put(stap, b -> new LegePagina(stap.naam()));
    }
    paginas.put(Stap.GEMEENTE, GemeentePagina::new);
    paginas.put(Stap.UITGANGSPUNT, UitgangspuntPagina::new);
    paginas.put(Stap.KEUZES, b -> new KeuzesPagina(b, (bouw, deel) -> new Label()));
    return paginas;
  }

  @Override
  public void nieuw() {
    naarStart();
    begin.nieuw();
  }

  @Override
  public void open() {
    begin.kies();
  }

  @Override
  public void naarStart() {
    begin = new BeginScherm(omgeving, this);
    raam.toonStart(begin);
  }

  @Override
  public void help() {}

  @Override
  public void over() {}

  @Override
  public void stop() {
    stop.run();
  }

  /** Leaves everything tidy: what was not written yet is written. */
  void sluit() {}
}
