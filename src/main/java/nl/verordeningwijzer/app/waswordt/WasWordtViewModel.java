package nl.verordeningwijzer.app.waswordt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.verordeningwijzer.app.bediening.Lijsten;
import nl.verordeningwijzer.app.waswordt.Tabel.Onderdeel;
import nl.verordeningwijzer.app.waswordt.Tabel.Paar;
import nl.verordeningwijzer.regeling.Berichten;

/** Which rows of the table are shown, and where in it the user is. */
final class WasWordtViewModel {

  private static final Berichten BERICHTEN = Berichten.van(WasWordtViewModel.class);

  /** A letter in the list beside the table. */
  record Ingang(String letter, String naam, long wijzigingen) {}

  private final ReadOnlyObjectWrapper<Tabel> tabel;
  private final BooleanProperty alleenGewijzigd = new SimpleBooleanProperty(true);
  private final ObservableList<Rij> rijen = FXCollections.observableArrayList();
  private final ObservableList<Ingang> ingangen = FXCollections.observableArrayList();
  private final Set<String> uitgeklapt = new HashSet<>();
  private final Set<String> toegelicht = new HashSet<>();

  WasWordtViewModel(Tabel begin) {
    tabel = new ReadOnlyObjectWrapper<>(begin);
    alleenGewijzigd.subscribe(this::werkBij);
    toon(begin);
  }

  /** Shows a newer table; what was unfolded stays so. */
  void toon(Tabel nieuw) {
    tabel.set(nieuw);
    Lijsten.werkBij(
        ingangen,
        nieuw.onderdelen().stream()
            .map(o -> new Ingang(o.letter(), o.naam(), o.wijzigingen()))
            .toList());
    werkBij();
  }

  ReadOnlyObjectProperty<Tabel> tabelProperty() {
    return tabel.getReadOnlyProperty();
  }

  /** Whether lines that stay the same are folded together. */
  BooleanProperty alleenGewijzigdProperty() {
    return alleenGewijzigd;
  }

  /** The rows, in order; change them through the methods here only. */
  ObservableList<Rij> rijen() {
    return rijen;
  }

  /** The letters. */
  ObservableList<Ingang> ingangen() {
    return ingangen;
  }

  /** How much changes: "186 van 231 rijen gewijzigd, in 17 onderdelen". */
  String omvang() {
    Tabel nu = tabel.get();
    int onderdelen = nu.onderdelen().size();
    return onderdelen == 0
        ? ""
        : BERICHTEN.bericht(
            onderdelen == 1 ? "omvang.een" : "omvang.meer",
            nu.wijzigingen(),
            nu.rijen(),
            onderdelen);
  }

  // Folding ---------------------------------------------------------------------------------------

  /** Unfolds a row of lines that stay the same. */
  void klapUit(Rij.Gelijk rij) {
    uitgeklapt.add(rij.van());
    werkBij();
  }

  /** Shows or hides the explanation of a letter. */
  void wisselToelichting(Rij.Kop kop) {
    if (!toegelicht.remove(kop.sleutel())) {
      toegelicht.add(kop.sleutel());
    }
    werkBij();
  }

  private void werkBij() {
    List<Rij> nieuw = new ArrayList<>();
    for (Onderdeel onderdeel : tabel.get().onderdelen()) {
      Rij.Kop dicht = Rij.Kop.van(onderdeel, false);
      nieuw.add(Rij.Kop.van(onderdeel, toegelicht.contains(dicht.sleutel())));
      List<Paar> gelijk = new ArrayList<>();
      for (Paar paar : onderdeel.paren()) {
        if (paar.anders() || !alleenGewijzigd.get()) {
          vouw(gelijk, nieuw);
          nieuw.add(new Rij.Naast(paar));
        } else {
          gelijk.add(paar);
        }
      }
      vouw(gelijk, nieuw);
    }
    Lijsten.werkBij(rijen, nieuw);
  }

  private void vouw(List<Paar> gelijk, List<Rij> rijenTotHier) {
    if (gelijk.isEmpty()) {
      return;
    }
    String van = gelijk.getFirst().sleutel();
    if (uitgeklapt.contains(van)) {
      gelijk.forEach(p -> rijenTotHier.add(new Rij.Naast(p)));
    } else {
      rijenTotHier.add(new Rij.Gelijk(van, Tabel.blijftGelijk(gelijk), gelijk.size()));
    }
    gelijk.clear();
  }

  // Going through the changes ---------------------------------------------------------------------

  /**
   * The row of the next or the previous change; none when there is none in that direction.
   *
   * @param vanaf the row where the user is; -1 for before the first
   */
  OptionalInt volgende(int vanaf, boolean vooruit) {
    IntStream plaatsen =
        vooruit
            ? IntStream.range(vanaf + 1, rijen.size())
            : IntStream.iterate(Math.min(vanaf, rijen.size()) - 1, i -> i >= 0, i -> i - 1);
    return plaatsen.filter(i -> isWijziging(rijen.get(i))).findFirst();
  }

  /** Which change a row is: "Wijziging 12 van 186"; how many there are when it is none. */
  String wijziging(int rij) {
    long alle = tabel.get().wijzigingen();
    if (rij < 0 || rij >= rijen.size() || !isWijziging(rijen.get(rij))) {
      return BERICHTEN.bericht(alle == 1 ? "wijzigingen.een" : "wijzigingen.meer", alle);
    }
    long nummer = rijen.subList(0, rij + 1).stream().filter(WasWordtViewModel::isWijziging).count();
    return BERICHTEN.bericht("wijziging", nummer, alle);
  }

  private static boolean isWijziging(Rij rij) {
    return rij instanceof Rij.Naast(Paar paar) && paar.anders();
  }

  /** The row with the heading of a letter. */
  OptionalInt rij(Ingang ingang) {
    return IntStream.range(0, rijen.size())
        .filter(i -> rijen.get(i) instanceof Rij.Kop kop && kop.letter().equals(ingang.letter()))
        .findFirst();
  }

  /** The letter under which a row stands. */
  Optional<Ingang> ingang(int rij) {
    return rijen.subList(0, Math.clamp(rij + 1L, 0, rijen.size())).reversed().stream()
        .filter(Rij.Kop.class::isInstance)
        .map(r -> ((Rij.Kop) r).letter())
        .findFirst()
        .flatMap(letter -> ingangen.stream().filter(i -> i.letter().equals(letter)).findFirst());
  }

  /** Where a row is after a recomputation. */
  OptionalInt plaats(String sleutel) {
    return IntStream.range(0, rijen.size())
        .filter(i -> rijen.get(i).sleutel().equals(sleutel))
        .findFirst();
  }
}
