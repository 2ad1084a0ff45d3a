package nl.verordeningwijzer.app.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.handleiding.Bladzijde;
import nl.verordeningwijzer.handleiding.Handleiding;

/** Where the reader of the manual is, and the way back. */
final class HelpViewModel {

  /** The page for who has no dossier open. */
  static final String BEGIN = "begin";

  private static final String EIGEN_TEKST = "eigen-tekst";

  /**
   * A place in the manual.
   *
   * @param anker a heading on the page; empty for its beginning
   */
  record Leesplaats(Bladzijde bladzijde, String anker) {}

  /**
   * A line of the list on the left.
   *
   * @param fragment the words that were found; empty in the table of contents
   */
  record Regel(Bladzijde bladzijde, String fragment) {}

  private final Handleiding handleiding;
  private final Deque<Leesplaats> eerder = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Leesplaats> plaats;
  private final ReadOnlyBooleanWrapper kanTerug = new ReadOnlyBooleanWrapper();

  HelpViewModel(Handleiding handleiding) {
    this.handleiding = handleiding;
    this.plaats =
        new ReadOnlyObjectWrapper<>(new Leesplaats(handleiding.bladzijden().getFirst(), ""));
  }

  /** The name of the page that belongs to where the user is in a dossier. */
  static String bladzijdeBij(Optional<Plaats> plaats) {
    return plaats
        .map(p -> p instanceof Plaats.BijEigenTekst ? EIGEN_TEKST : p.stap().naam())
        .orElse(BEGIN);
  }

  ReadOnlyObjectProperty<Leesplaats> plaatsProperty() {
    return plaats.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty kanTerugProperty() {
    return kanTerug.getReadOnlyProperty();
  }

  /** Leads to a page; the way back is remembered. A page that does not exist changes nothing. */
  void naar(String bladzijde, String anker) {
    handleiding
        .bladzijde(bladzijde)
        .map(b -> new Leesplaats(b, anker))
        .filter(p -> !p.equals(plaats.get()))
        .ifPresent(p -> {
          eerder.push(plaats.get());
          kanTerug.set(true);
          plaats.set(p);
        });
  }

  /** Leads to the page before; does nothing when there is none. */
  void terug() {
    if (!eerder.isEmpty()) {
      plaats.set(eerder.pop());
      kanTerug.set(!eerder.isEmpty());
    }
  }

  /** The table of contents, or the pages that hold what is searched for. */
  List<Regel> lijst(String gezocht) {
    return gezocht.isBlank()
        ? handleiding.bladzijden().stream().map(b -> new Regel(b, "")).toList()
        : handleiding.zoek(gezocht).stream()
            .map(t -> new Regel(t.bladzijde(), t.fragment()))
            .toList();
  }
}
