package nl.verordeningwijzer.app.tekst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.verordeningwijzer.app.tekst.Lijnenmaker.Vorm;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.uitwerking.Uitwerking;

/**
 * What the text beside the work shows: the article that the user works on or the whole ordinance,
 * and what changed in it a moment ago. That stays until something else changes.
 */
public final class TekstViewModel {

  /** How much of the text is shown. */
  public enum Modus {
    /** The article that the user works on, with its annexes. */
    ARTIKEL,
    /** The whole ordinance. */
    ALLES
  }

  /**
   * What is to be seen.
   *
   * @param zojuist what changed a moment ago, in a sentence; empty for nothing
   * @param nieuw whether that changed just now: then it is shown to the user
   */
  record Beeld(List<Lijn> lijnen, String zojuist, boolean nieuw) {
    Beeld {
      lijnen = List.copyOf(lijnen);
    }

    /** The first line that changed. */
    Optional<Integer> eersteVerandering() {
      for (int i = 0; i < lijnen.size(); i++) {
        if (lijnen.get(i).isVeranderd()) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }
  }

  /** An entry of the table of contents. */
  record Inhoudsregel(BepalingId deel, String kop, int niveau) {}

  private final Werk werk;
  private final Lijnenmaker maker;
  private final ObjectProperty<Modus> modus = new SimpleObjectProperty<>(Modus.ARTIKEL);
  private final BooleanProperty wijzigingen = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Beeld> beeld = new ReadOnlyObjectWrapper<>();
  private Uitwerking getoond;
  private List<Deeltekst> delen;
  private Map<BepalingId, Deeltekst> perDeel;
  private Map<BepalingId, Deeltekst> voorheen = Map.of();
  private List<BepalingId> anders = List.of();
  private Uitwerking eerder;
  private Herkomst herkomst = Herkomst.VNG;
  private List<EigenTekst> herkomstEigen = List.of();
  private Map<String, String> herkomstUitwegen = Map.of();
  private final Map<BepalingId, Gemaakt> gemaakt = new HashMap<>();

  /** Lines that were made, with all that they follow from. */
  private record Gemaakt(Deeltekst deel, Vorm vorm, boolean aanwezig, List<Lijn> lijnen) {}

  public TekstViewModel(Werk werk) {
    this.werk = werk;
    this.maker = new Lijnenmaker(werk.model());
    neem(werk.teksten());
    eerder = getoond;
    toon(false);
    werk.tekstenProperty().subscribe((oud, nieuw) -> volg(nieuw));
    werk.inBeeldProperty().subscribe((oud, nieuw) -> toon(false));
    modus.subscribe((oud, nieuw) -> toon(false));
    wijzigingen.subscribe((oud, nieuw) -> toon(false));
  }

  public ObjectProperty<Modus> modusProperty() {
    return modus;
  }

  /** Whether the changes against the existing text are shown. */
  public BooleanProperty wijzigingenProperty() {
    return wijzigingen;
  }

  ReadOnlyObjectProperty<Beeld> beeldProperty() {
    return beeld.getReadOnlyProperty();
  }

  Beeld beeld() {
    return beeld.get();
  }

  /** The table of contents of the text as it is now. */
  List<Inhoudsregel> inhoud() {
    List<Inhoudsregel> inhoud = new ArrayList<>();
    for (Deeltekst deel : delen) {
      var kop = deel.regels().getFirst();
      int niveau =
          kop.soort() == Regelsoort.HOOFDSTUK ? 0 : kop.soort() == Regelsoort.ARTIKEL ? 2 : 1;
      inhoud.add(new Inhoudsregel(deel.deel(), kop.gedrukt(), niveau));
    }
    return inhoud;
  }

  /** Where a part begins among the lines. */
  Optional<Integer> begin(BepalingId deel) {
    List<Lijn> lijnen = beeld.get().lijnen();
    for (int i = 0; i < lijnen.size(); i++) {
      if (lijnen.get(i).deel().equals(deel)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The lines as plain text: what the clipboard gets. */
  static String alsTekst(List<Lijn> lijnen) {
    return lijnen.stream().map(Lijn::gedrukt).collect(Collectors.joining("\n"));
  }

  // Following the work ----------------------------------------------------------------------------

  private void volg(Uitwerking nieuw) {
    Uitwerking oud = getoond;
    Map<BepalingId, Deeltekst> oudeDelen = perDeel;
    List<Deeltekst> oudeVolgorde = delen;
    neem(nieuw);
    List<BepalingId> nuAnders = Verandering.delen(oudeVolgorde, delen);
    if (nuAnders.isEmpty()) {
      // Not the text but its origin may have changed.
      toon(false);
      return;
    }
    anders = nuAnders;
    voorheen = oudeDelen;
    eerder = oud;
    toon(true);
  }

  private void neem(Uitwerking nieuw) {
    getoond = nieuw;
    delen = Deeltekst.alle(nieuw.wordt());
    perDeel =
        delen.stream().collect(Collectors.toMap(Deeltekst::deel, Function.identity(), (a, b) -> a));
    Dossier dossier = nieuw.dossier();
    boolean zelfde =
        dossier.eigenTeksten().equals(herkomstEigen) && dossier.uitwegen().equals(herkomstUitwegen);
    if (!zelfde) {
      herkomst = Herkomst.van(nieuw.model(), dossier);
      herkomstEigen = dossier.eigenTeksten();
      herkomstUitwegen = dossier.uitwegen();
    }
  }

  private void toon(boolean nieuw) {
    List<BepalingId> inBeeld = inBeeld();
    boolean los = modus.get() == Modus.ARTIKEL;
    Map<BepalingId, Deeltekst> bestaand =
        wijzigingen.get()
            ? Deeltekst.alle(getoond.was()).stream()
                .collect(Collectors.toMap(Deeltekst::deel, Function.identity(), (a, b) -> a))
            : Map.of();
    List<Lijn> lijnen = new ArrayList<>();
    for (BepalingId deel : inBeeld) {
      lijnen.addAll(lijnen(deel, bestaand, los));
    }
    String zin = Verandering.zin(eerder.wordt(), getoond.wordt(), anders, artikelInBeeld());
    beeld.set(new Beeld(lijnen, zin, nieuw));
  }

  private List<Lijn> lijnen(BepalingId deel, Map<BepalingId, Deeltekst> bestaand, boolean los) {
    Deeltekst nu = perDeel.getOrDefault(deel, Deeltekst.geen(deel));
    Optional<Deeltekst> zojuist =
        anders.contains(deel)
            ? Optional.of(voorheen.getOrDefault(deel, Deeltekst.geen(deel)))
            : Optional.empty();
    Optional<Deeltekst> was =
        wijzigingen.get()
            ? Optional.of(bestaand.getOrDefault(deel, Deeltekst.geen(deel)))
            : Optional.empty();
    Vorm vorm = new Vorm(zojuist, was, herkomst, los);
    boolean aanwezig = !nu.regels().isEmpty();
    Gemaakt eerst = gemaakt.get(deel);
    if (aanwezig && eerst != null && eerst.deel().equals(nu) && eerst.vorm().equals(vorm)) {
      return eerst.lijnen();
    }
    List<Lijn> lijnen = maker.maak(getoond, nu, vorm);
    gemaakt.put(deel, new Gemaakt(nu, vorm, aanwezig, lijnen));
    return lijnen;
  }

  /** The parts that are shown, in order. */
  private List<BepalingId> inBeeld() {
    if (modus.get() == Modus.ALLES) {
      return delen.stream().map(Deeltekst::deel).toList();
    }
    return artikelInBeeld();
  }

  /** The article that the user works on, with its annexes. */
  private List<BepalingId> artikelInBeeld() {
    Optional<BepalingId> deel =
        werk.inBeeldProperty()
            .get()
            .or(() -> getoond.wordt().artikelen().stream().map(a -> a.id()).findFirst());
    List<BepalingId> inBeeld = new ArrayList<>();
    deel.ifPresent(d -> {
      inBeeld.add(d);
      inBeeld.addAll(Deeltekst.bijlagenBij(getoond.wordt(), d));
    });
    return inBeeld;
  }
}
