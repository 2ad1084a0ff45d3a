package nl.verordeningwijzer.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.stage.WindowEvent;
import nl.verordeningwijzer.app.bediening.Pagina;
import nl.verordeningwijzer.app.begin.BeginScherm;
import nl.verordeningwijzer.app.bewaren.BewaarViewModel;
import nl.verordeningwijzer.app.bewaren.Bewaarteken;
import nl.verordeningwijzer.app.bewaren.Dossierwacht;
import nl.verordeningwijzer.app.bewaren.Meldingenbalk;
import nl.verordeningwijzer.app.documenten.DocumentenPagina;
import nl.verordeningwijzer.app.gemeente.GemeentePagina;
import nl.verordeningwijzer.app.help.HelpVenster;
import nl.verordeningwijzer.app.help.Overvenster;
import nl.verordeningwijzer.app.keuzes.KeuzesPagina;
import nl.verordeningwijzer.app.planning.PlanningPagina;
import nl.verordeningwijzer.app.storing.Storingvenster;
import nl.verordeningwijzer.app.tekst.EigenTekstPaneel;
import nl.verordeningwijzer.app.tekst.Tekstvlak;
import nl.verordeningwijzer.app.toetsing.ToetsingPagina;
import nl.verordeningwijzer.app.uitgangspunt.UitgangspuntPagina;
import nl.verordeningwijzer.app.venster.Hoofdvenster;
import nl.verordeningwijzer.app.venster.Raam;
import nl.verordeningwijzer.app.waswordt.WasWordtPagina;
import nl.verordeningwijzer.app.werk.Bouwstenen;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Plaatsnotatie;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.app.werk.Voorkeuren;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.app.wet.Wetpaneel;
import nl.verordeningwijzer.app.zoeken.Zoekveld;
import nl.verordeningwijzer.dossier.Dossierbestand;
import nl.verordeningwijzer.dossier.Dossierslot;
import nl.verordeningwijzer.dossier.Gebruiker;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.uitwerking.Instellingen;
import nl.verordeningwijzer.uitwerking.Uitwerker;

/** The program: which dossier is open, and what is shown. */
public final class Programma implements Raam.Opdrachten, BeginScherm.Opdrachten {

  private static final Berichten BERICHTEN = Berichten.van(Programma.class);

  /** The name of the program. */
  static final String NAAM = "Verordeningwijzer";

  private final Omgeving omgeving;
  private final Runnable stop;
  private final Raam raam;
  private BeginScherm begin;
  private Optional<Dossierwacht> wacht = Optional.empty();
  private Optional<Wetpaneel> wetpaneel = Optional.empty();
  private Optional<Hoofdvenster> venster = Optional.empty();
  private Optional<HelpVenster> hulp = Optional.empty();
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
    if (!magDicht()) {
      return;
    }
    raam.toonLaden(bestand.getFileName().toString());
    omgeving
        .rekenen()
        .execute(() -> {
          Uitkomst<Dossierbestand> geopend =
              Dossierbestand.open(
                  bestand,
                  omgeving.dossiers(),
                  Gebruiker.vanDitProces(),
                  Dossierslot.Overname.NOOIT);
          // The first result is worked out before anything is shown: no screen without content.
          Uitkomst<Stand> stand = geopend.dan(this::stand);
          omgeving
              .scherm()
              .execute(() -> {
                if (geopend.alsWaarde().isPresent() && stand.alsWaarde().isPresent()) {
                  toon(geopend.alsWaarde().get(), stand.alsWaarde().get());
                } else {
                  naarStart();
                  begin.toonFout(stand.fouten().getFirst().toString());
                }
              });
        });
  }

  private Uitkomst<Stand> stand(Dossierbestand bestand) {
    return bestand
        .bekend()
        .map(dossier ->
            Uitkomst.gelukt(
                Stand.van(
                    Uitwerker.werkUit(
                        bestand.model(),
                        dossier,
                        Instellingen.standaard(
                            bestand.model(), dossier, LocalDate.now(omgeving.klok()))))))
        .orElseThrow(() -> new IllegalStateException("an open dossier file without a dossier"));
  }

  private void toon(Dossierbestand bestand, Stand stand) {
    Dossierwacht nieuweWacht = new Dossierwacht(omgeving, bestand);
    wacht = Optional.of(nieuweWacht);
    Werk werk =
        new Werk(
            stand, omgeving.klok(), omgeving.rekenen(), omgeving.scherm(), nieuweWacht::bewaar);
    nieuweWacht.bewaak(werk);
    werk.storingProperty().subscribe(storing -> storing.ifPresent(this::meldStoring));
    String pad = bestand.pad().toString();
    Plaats plaats =
        omgeving
            .voorkeuren()
            .recent(pad)
            .flatMap(r -> Plaatsnotatie.lees(r.plaats()))
            .orElse(new Plaats.Bladzijde(Stap.GEMEENTE));
    Hoofdvenster nieuwVenster = new Hoofdvenster(omgeving, werk, paginas(), Tekstvlak::new, plaats);
    venster = Optional.of(nieuwVenster);
    nieuwVenster.meldingen().getChildren().setAll(new Meldingenbalk(nieuweWacht));
    Wetpaneel wet =
        new Wetpaneel(
            raam.laag(),
            omgeving,
            omgeving.bibliotheek().map(bestand.model().id()).resolve("wetteksten"),
            () -> peildatum(werk));
    wetpaneel = Optional.of(wet);
    omgeving.wetwijzerProperty().set(Optional.of(wet));
    raam.toonDossier(
        werk,
        nieuwVenster,
        new Zoekveld(new Bouwstenen(omgeving, werk, nieuwVenster)),
        new Bewaarteken(nieuweWacht));
    werk.standProperty()
        .subscribe(nu -> titel.set(BERICHTEN.bericht("titel", gemeente(werk), NAAM)));
    nieuwVenster.plaats().subscribe(nu -> onthoud(pad, gemeente(werk), nu));
  }

  /** The day on which the law is looked at: the one the user chose, or that of the dossier. */
  private static LocalDate peildatum(Werk werk) {
    return werk.peildatumProperty()
        .get()
        .orElseGet(
            () -> Instellingen.standaard(werk.model(), werk.dossier(), werk.vandaag()).peildatum());
  }

  private static String gemeente(Werk werk) {
    return werk.dossier()
        .wordt()
        .op(werk.model().gemeente())
        .map(w -> w instanceof Waarde.Woorden(String woorden) ? woorden : "")
        .filter(naam -> !naam.isEmpty())
        .orElse(BERICHTEN.bericht("zonder-naam"));
  }

  /** Remembers where the user is, to begin there the next time. */
  private void onthoud(String pad, String gemeente, Plaats plaats) {
    String geopend = LocalDateTime.now(omgeving.klok()).truncatedTo(ChronoUnit.MINUTES).toString();
    omgeving.wijzigVoorkeuren(
        v -> v.met(new Voorkeuren.Recent(pad, gemeente, geopend, Plaatsnotatie.schrijf(plaats))));
  }

  private static Map<Stap, Function<Bouwstenen, Pagina>> paginas() {
    Map<Stap, Function<Bouwstenen, Pagina>> paginas = new EnumMap<>(Stap.class);
    paginas.put(Stap.GEMEENTE, GemeentePagina::new);
    paginas.put(Stap.UITGANGSPUNT, UitgangspuntPagina::new);
    paginas.put(Stap.PLANNING, PlanningPagina::new);
    paginas.put(Stap.DOCUMENTEN, DocumentenPagina::new);
    paginas.put(Stap.KEUZES, b -> new KeuzesPagina(b, EigenTekstPaneel::new));
    paginas.put(Stap.WAS_WORDT, WasWordtPagina::new);
    paginas.put(Stap.TOETSING, ToetsingPagina::new);
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
    Optional<String> bericht = sluit();
    titel.set(NAAM);
    begin = new BeginScherm(omgeving, this);
    raam.toonStart(begin);
    bericht.ifPresent(begin::toonFout);
  }

  /**
   * Closes the dossier that is open. When its newest changes are not where they belong, the start
   * screen says so, and the user is to read that before anything else happens.
   *
   * @return whether there was nothing to say
   */
  boolean magDicht() {
    Optional<String> bericht = sluit();
    bericht.ifPresent(woorden -> {
      naarStart();
      begin.toonFout(woorden);
    });
    return bericht.isEmpty();
  }

  @Override
  public void help() {
    if (hulp.isEmpty()) {
      hulp = HelpVenster.maak(omgeving).alsWaarde();
      // The program ends with its window, not with that of the manual.
      raam.getScene()
          .getWindow()
          .addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> hulp.ifPresent(HelpVenster::sluit));
    }
    HelpVenster handleiding =
        hulp.orElseThrow(() -> new IllegalStateException("the program is damaged: no manual"));
    handleiding.toon(venster.map(v -> v.plaats().get()));
  }

  @Override
  public void over() {
    Overvenster.open(raam.laag(), omgeving);
  }

  @Override
  public void stop() {
    if (magDicht()) {
      stop.run();
    }
  }

  /** Tells of a fault of the program, wherever it came from. */
  void meldStoring(Throwable oorzaak) {
    Storingvenster.open(raam.laag(), omgeving, oorzaak);
  }

  /**
   * Leaves everything tidy: what was not written yet is written. Closing never asks.
   *
   * @return what the user must know about it; as a rule nothing
   */
  Optional<String> sluit() {
    Optional<String> bericht = wacht.map(Dossierwacht::sluit).flatMap(BewaarViewModel::naSluiten);
    wacht = Optional.empty();
    wetpaneel.ifPresent(Wetpaneel::sluit);
    wetpaneel = Optional.empty();
    venster = Optional.empty();
    return bericht;
  }
}
