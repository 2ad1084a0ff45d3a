package nl.verordeningwijzer.app.documenten;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.app.werk.Wegwijzer;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.document.Documentmaker;
import nl.verordeningwijzer.document.Documentmaker.Bestand;
import nl.verordeningwijzer.document.Documentopdracht;
import nl.verordeningwijzer.document.Documentsoort;
import nl.verordeningwijzer.document.Formaat;
import nl.verordeningwijzer.document.Voortgang;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Opslag;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.samenstelling.Openstaand;
import nl.verordeningwijzer.uitwerking.Aanwijzer;
import nl.verordeningwijzer.uitwerking.Bestemming;
import nl.verordeningwijzer.uitwerking.SindsBevriezing;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.uitwerking.Vragenlijst;

/** Which documents are made, where, and how far that is. */
public final class DocumentenViewModel {

  private static final Berichten BERICHTEN = Berichten.van(DocumentenViewModel.class);

  /** How far one document is. */
  public sealed interface Voortgangstand {
    /** Not asked for. */
    record NietGevraagd() implements Voortgangstand {}

    /** Its turn has not come yet. */
    record Wacht() implements Voortgangstand {}

    /** Being made. */
    record Bezig() implements Voortgangstand {}

    /**
     * Made and written.
     *
     * @param bestanden a file for each format
     */
    record Klaar(List<Path> bestanden) implements Voortgangstand {
      public Klaar {
        bestanden = List.copyOf(bestanden);
      }
    }

    /** It was made from a dossier that has changed since. */
    record Verouderd(List<Path> bestanden) implements Voortgangstand {
      public Verouderd {
        bestanden = List.copyOf(bestanden);
      }
    }
  }

  /**
   * Something that must be solved before there can be final documents.
   *
   * @param waar where it is, in words; may be empty
   * @param wat what is missing or the matter
   * @param plaats where it can be mended
   */
  public record Hindernis(String waar, String wat, Plaats plaats) {}

  private final Omgeving omgeving;
  private final Werk werk;
  private final Map<Documentsoort, Boolean> gekozen = new EnumMap<>(Documentsoort.class);
  private final Set<Formaat> formaten = EnumSet.of(Formaat.DOCX);
  private final ReadOnlyObjectWrapper<Map<Documentsoort, Voortgangstand>> voortgang =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Optional<Fout>> fout =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Boolean> bezig = new ReadOnlyObjectWrapper<>(false);
  private final ObjectProperty<Optional<Path>> huisstijl =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Path> map;
  private AtomicBoolean stoppen = new AtomicBoolean();
  private Optional<Dossier> gemaaktVan = Optional.empty();

  public DocumentenViewModel(Omgeving omgeving, Werk werk) {
    this.omgeving = omgeving;
    this.werk = werk;
    this.map = new SimpleObjectProperty<>(voorstel());
    for (Documentsoort soort : Documentsoort.values()) {
      gekozen.put(soort, soort.isVoorDeRaad());
    }
    zetVoortgang();
    werk.dossierProperty().subscribe(dossier -> verouder(dossier));
  }

  /** Where documents go until the user says otherwise: a folder with the name of the town. */
  private Path voorstel() {
    String gemeente =
        werk.dossier()
            .wordt()
            .op(werk.model().gemeente())
            .map(w -> w instanceof Waarde.Woorden(String woorden) ? woorden : "")
            .orElse("")
            .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-")
            .strip();
    return omgeving
        .documenten()
        .resolve(
            gemeente.isEmpty()
                ? BERICHTEN.bericht("map.zonder-naam")
                : BERICHTEN.bericht("map.naam", gemeente));
  }

  // What stands in the way ------------------------------------------------------------------------

  /** What must be solved before there can be final documents: blanks first, then findings. */
  public List<Hindernis> hindernissen() {
    Stand stand = werk.stand();
    List<Hindernis> alle = new ArrayList<>();
    Aanwijzer aanwijzer = new Aanwijzer(stand.uitwerking(), stand.vragen());
    for (Openstaand open : stand.uitwerking().openstaand()) {
      alle.add(
          new Hindernis(
              String.join("; ", open.plaatsen()),
              open.vraag(),
              plaats(aanwijzer.van(open), stand)));
    }
    for (Bevinding bevinding : stand.uitwerking().blokkerend()) {
      alle.add(
          new Hindernis(
              bevinding.vindplaats(),
              bevinding.bericht(),
              plaats(aanwijzer.van(bevinding), stand)));
    }
    return alle;
  }

  private static Plaats plaats(Bestemming bestemming, Stand stand) {
    return Wegwijzer.plaats(bestemming, stand.vragen()).orElse(new Plaats.Bladzijde(Stap.TOETSING));
  }

  /** Whether final documents can be made. */
  public boolean isGereed() {
    return werk.stand().uitwerking().isGereed();
  }

  // What is made ----------------------------------------------------------------------------------

  /** The documents that make no sense for this dossier, with the reason. */
  public Map<Documentsoort, String> weggelaten() {
    return Documentmaker.weggelaten(werk.stand().uitwerking());
  }

  public boolean isGekozen(Documentsoort soort) {
    return gekozen.get(soort) && !weggelaten().containsKey(soort);
  }

  /** Chooses a document, or not. */
  public void kies(Documentsoort soort, boolean wel) {
    gekozen.put(soort, wel);
    zetVoortgang();
  }

  public Set<Formaat> formaten() {
    return Set.copyOf(formaten);
  }

  /** Chooses a kind of file, or not. */
  public void kies(Formaat formaat, boolean wel) {
    if (wel) {
      formaten.add(formaat);
    } else {
      formaten.remove(formaat);
    }
  }

  /** The Word template of the municipality; empty for the one of the program. */
  public ObjectProperty<Optional<Path>> huisstijlProperty() {
    return huisstijl;
  }

  /** Where the documents go. */
  public ObjectProperty<Path> mapProperty() {
    return map;
  }

  /** How far each document is. */
  public ReadOnlyObjectProperty<Map<Documentsoort, Voortgangstand>> voortgangProperty() {
    return voortgang.getReadOnlyProperty();
  }

  /** Why making did not work. */
  public ReadOnlyObjectProperty<Optional<Fout>> foutProperty() {
    return fout.getReadOnlyProperty();
  }

  /** Whether documents are being made. */
  public ReadOnlyObjectProperty<Boolean> bezigProperty() {
    return bezig.getReadOnlyProperty();
  }

  private void zetVoortgang() {
    Map<Documentsoort, Voortgangstand> nieuw = new LinkedHashMap<>();
    for (Documentsoort soort : Documentsoort.values()) {
      Voortgangstand oud = voortgang.get().get(soort);
      boolean over = oud instanceof Voortgangstand.Klaar || oud instanceof Voortgangstand.Verouderd;
      nieuw.put(
          soort,
          over
              ? oud
              : isGekozen(soort) ? new Voortgangstand.Wacht() : new Voortgangstand.NietGevraagd());
    }
    voortgang.set(nieuw);
  }

  private void zet(Documentsoort soort, Voortgangstand stand) {
    Map<Documentsoort, Voortgangstand> nieuw = new LinkedHashMap<>(voortgang.get());
    nieuw.put(soort, stand);
    voortgang.set(nieuw);
  }

  /** What was made says something else than the dossier does now. */
  private void verouder(Dossier dossier) {
    if (gemaaktVan.isPresent()) {
      boolean gelijk = gemaaktVan.get().equals(dossier);
      Map<Documentsoort, Voortgangstand> nieuw = new LinkedHashMap<>();
      voortgang
          .get()
          .forEach((soort, stand) ->
              nieuw.put(
                  soort,
                  switch (stand) {
                    case Voortgangstand.Klaar(List<Path> bestanden) when !gelijk ->
                        new Voortgangstand.Verouderd(bestanden);
                    case Voortgangstand.Verouderd(List<Path> bestanden) when gelijk ->
                        new Voortgangstand.Klaar(bestanden);
                    default -> stand;
                  }));
      voortgang.set(nieuw);
    }
  }

  /**
   * Makes the chosen documents and writes them; all of them or none.
   *
   * @param concept whether open questions may stand in them
   */
  public void maak(boolean concept) {
    Set<Documentsoort> welke = EnumSet.noneOf(Documentsoort.class);
    for (Documentsoort soort : Documentsoort.values()) {
      if (isGekozen(soort)) {
        welke.add(soort);
      }
    }
    if (bezig.get() || welke.isEmpty() || formaten.isEmpty()) {
      fout.set(
          bezig.get()
              ? Optional.empty()
              : Optional.of(
                  Fout.in(
                      "", BERICHTEN.bericht(welke.isEmpty() ? "niets-gekozen" : "geen-formaat"))));
      return;
    }
    fout.set(Optional.empty());
    bezig.set(true);
    stoppen = new AtomicBoolean();
    welke.forEach(soort -> zet(soort, new Voortgangstand.Wacht()));
    AtomicBoolean stop = stoppen;
    Path doel = map.get();
    Optional<Path> stijl = huisstijl.get();
    Set<Formaat> soorten = EnumSet.copyOf(formaten);
    Uitwerking uitwerking = werk.stand().uitwerking();
    omgeving
        .rekenen()
        .execute(() -> {
          Map<Documentsoort, List<Path>> gemaakt = new EnumMap<>(Documentsoort.class);
          Uitkomst<List<Path>> uitkomst =
              Documentmaker.open(omgeving.sjablonen(), soorten, stijl)
                  .dan(maker ->
                      maker.maak(
                          uitwerking,
                          new Documentopdracht(welke, concept, Vragenlijst.Opzet.STANDAARD),
                          volg(stop, doel, gemaakt)))
                  .dan(bestanden -> new Opslag().schrijf(opPlaats(doel, bestanden)));
          omgeving.scherm().execute(() -> rondAf(uitwerking.dossier(), welke, gemaakt, uitkomst));
        });
  }

  private Voortgang volg(AtomicBoolean stop, Path doel, Map<Documentsoort, List<Path>> gemaakt) {
    return new Voortgang() {
      @Override
      public boolean begint(Documentsoort soort, int nummer, int aantal) {
        omgeving.scherm().execute(() -> zet(soort, new Voortgangstand.Bezig()));
        return !stop.get();
      }

      @Override
      public void klaar(Documentsoort soort, List<Bestand> bestanden) {
        gemaakt.put(soort, bestanden.stream().map(b -> doel.resolve(b.naam())).toList());
      }
    };
  }

  private static Map<Path, byte[]> opPlaats(Path doel, List<Bestand> bestanden) {
    Map<Path, byte[]> opPlaats = new LinkedHashMap<>();
    bestanden.forEach(b -> opPlaats.put(doel.resolve(b.naam()), b.inhoud()));
    return opPlaats;
  }

  private void rondAf(
      Dossier dossier,
      Set<Documentsoort> welke,
      Map<Documentsoort, List<Path>> gemaakt,
      Uitkomst<List<Path>> uitkomst) {
    bezig.set(false);
    boolean gelukt = uitkomst.alsWaarde().isPresent();
    fout.set(uitkomst.fouten().stream().findFirst());
    if (gelukt) {
      gemaaktVan = Optional.of(dossier);
    }
    for (Documentsoort soort : welke) {
      zet(
          soort,
          gelukt
              ? new Voortgangstand.Klaar(gemaakt.getOrDefault(soort, List.of()))
              : new Voortgangstand.Wacht());
    }
    verouder(werk.dossier());
  }

  /** Stops making after the document that is being made; nothing is written then. */
  public void stop() {
    stoppen.set(true);
  }

  // How far the decision is -----------------------------------------------------------------------

  /** Says how far the decision has come. */
  public void zet(Dossier.Status status) {
    werk.wijzig(
        BERICHTEN.bericht("gedaan.status", BERICHTEN.bericht("status." + status.naam())),
        "",
        Optional.of(new Plaats.Bladzijde(Stap.DOCUMENTEN)),
        d -> d.metStatus(status, werk.nu()));
  }

  /** What changed since the dossier went to the council. Takes longer than a frame. */
  public static Optional<SindsBevriezing> verschil(Stand stand) {
    return SindsBevriezing.van(stand.uitwerking());
  }
}
