package nl.verordeningwijzer.app.toetsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.verordeningwijzer.app.bediening.Lijsten;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.toetsing.Detail.Uitweg;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.model.Toetsingsregels.Kader;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.samenstelling.Peildatum;

/** Which rows of the validation are shown, what can be done about them, and for which day. */
final class ToetsingViewModel {

  private static final Berichten BERICHTEN = Berichten.van(ToetsingViewModel.class);

  /** So many remarks are shown at once; more are folded. */
  private static final int WEINIG = 3;

  /**
   * A day to look at the law.
   *
   * @param dag empty for the day that follows from the dossier
   */
  record Dag(Optional<LocalDate> dag, String naam, String uitleg) {}

  private final Werk werk;
  private final ReadOnlyObjectWrapper<Toetsbeeld> beeld;
  private final ObservableList<Rij> rijen = FXCollections.observableArrayList();
  private Optional<Boolean> opmerkingenOpen = Optional.empty();

  ToetsingViewModel(Werk werk, Toetsbeeld begin) {
    this.werk = werk;
    this.beeld = new ReadOnlyObjectWrapper<>(begin);
    werkBij();
  }

  /** Shows a newer result. */
  void toon(Toetsbeeld nieuw) {
    beeld.set(nieuw);
    werkBij();
  }

  ReadOnlyObjectProperty<Toetsbeeld> beeldProperty() {
    return beeld.getReadOnlyProperty();
  }

  Toetsbeeld beeld() {
    return beeld.get();
  }

  /** The rows, in order; change them through the methods here only. */
  ObservableList<Rij> rijen() {
    return rijen;
  }

  /** Shows or hides the remarks. */
  void wisselOpmerkingen() {
    opmerkingenOpen = Optional.of(!toontOpmerkingen());
    werkBij();
  }

  private boolean toontOpmerkingen() {
    return opmerkingenOpen.orElse(beeld.get().opmerkingen().size() <= WEINIG);
  }

  private void werkBij() {
    Toetsbeeld nu = beeld.get();
    List<Rij> nieuw = new ArrayList<>(nu.vindingen());
    int opmerkingen = nu.opmerkingen().size();
    if (opmerkingen > 0) {
      boolean open = toontOpmerkingen();
      String woorden =
          BERICHTEN.bericht(opmerkingen == 1 ? "opmerkingen.een" : "opmerkingen.meer", opmerkingen);
      nieuw.add(
          new Rij.Opmerkingen(
              woorden,
              open,
              new Detail(
                  woorden,
                  "",
                  Status.OPMERKING,
                  List.of(),
                  List.of(
                      new Detail.Alinea("", BERICHTEN.bericht("opmerkingen.uitleg"), false, "")),
                  List.of())));
      if (open) {
        nieuw.addAll(nu.opmerkingen());
      }
    }
    nieuw.addAll(nu.onderwerpen());
    nieuw.addAll(nu.overgenomen());
    Lijsten.werkBij(rijen, nieuw);
  }

  /** Where a row is after a recomputation. */
  OptionalInt plaats(String sleutel) {
    return IntStream.range(0, rijen.size())
        .filter(i -> rijen.get(i).sleutel().equals(sleutel))
        .findFirst();
  }

  /** The row to go on with when one has gone: a finding if there is one left. */
  int naast(int weg) {
    int plaats = Math.clamp(weg, 0, rijen.size() - 1);
    boolean anders = !(rijen.get(plaats) instanceof Rij.Vinding);
    return anders && plaats > 0 && rijen.get(plaats - 1) instanceof Rij.Vinding
        ? plaats - 1
        : plaats;
  }

  // Doing something about it ----------------------------------------------------------------------

  /**
   * Does what a way out says, as far as it changes the dossier.
   *
   * @param reden why, for leaving the text as it is
   */
  void doe(Uitweg uitweg, String reden) {
    Optional<Plaats> hier = Optional.of(new Plaats.Bladzijde(Stap.TOETSING));
    switch (uitweg) {
      case Uitweg.Ga g -> {}
      case Uitweg.NeemOver n ->
          werk.wijzig(
              BERICHTEN.bericht("gedaan.overgenomen"),
              "",
              hier,
              d -> d.metUitweg(n.code(), n.uitweg()));
      case Uitweg.GeefTerug g ->
          werk.wijzig(
              BERICHTEN.bericht("gedaan.teruggegeven"), "", hier, d -> d.zonderUitweg(g.code()));
      case Uitweg.LaatStaan l ->
          werk.wijzig(
              BERICHTEN.bericht("gedaan.gelaten"), "", hier, d -> d.metGelaten(l.code(), reden));
      case Uitweg.TochNiet t ->
          werk.wijzig(
              BERICHTEN.bericht("gedaan.toch-niet"), "", hier, d -> d.metGelaten(t.code(), ""));
    }
  }

  // The day ---------------------------------------------------------------------------------------

  /** The days that can be chosen, the usual one first. */
  List<Dag> dagen() {
    List<Dag> dagen = new ArrayList<>();
    Optional<LocalDate> inwerkingtreding = Peildatum.van(werk.model(), werk.dossier());
    dagen.add(
        inwerkingtreding
            .map(dag ->
                new Dag(
                    Optional.empty(),
                    BERICHTEN.bericht("dag.inwerkingtreding"),
                    BERICHTEN.bericht("dag.standaard", Toetsbeeld.datum(dag))))
            .orElseGet(() ->
                new Dag(
                    Optional.empty(),
                    BERICHTEN.bericht("dag.vandaag"),
                    BERICHTEN.bericht("dag.zonder-datum"))));
    List<Kader> kaders = werk.model().toetsing().kaders();
    for (Kader kader : kaders.reversed()) {
      dagen.add(
          new Dag(
              Optional.of(kader.vanaf()),
              Toetsbeeld.datum(kader.vanaf()),
              kader.equals(kaders.getLast()) ? BERICHTEN.bericht("dag.laatste") : ""));
    }
    return dagen;
  }

  /** Up to which day the program knows the law. */
  String kentTot() {
    List<Kader> kaders = werk.model().toetsing().kaders();
    return kaders.isEmpty()
        ? ""
        : BERICHTEN.bericht(
            "kent-tot", Toetsbeeld.wet(werk.model()), Toetsbeeld.datum(kaders.getLast().vanaf()));
  }
}
