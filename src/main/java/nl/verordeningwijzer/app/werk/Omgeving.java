package nl.verordeningwijzer.app.werk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.verordeningwijzer.app.bediening.Wetwijzer;
import nl.verordeningwijzer.dossier.DossierStore;
import nl.verordeningwijzer.dossier.Opslag;
import nl.verordeningwijzer.model.Modelbibliotheek;

/**
 * What the program works with, whatever dossier is open.
 *
 * <p>Made once, by whoever starts the program; a test makes one of its own.
 */
public final class Omgeving {

  private final Path map;
  private final Clock klok;
  private final Executor rekenen;
  private final Executor scherm;
  private final Buitenwereld buitenwereld;
  private final VoorkeurenStore store;
  private final Path documenten;
  private final ReadOnlyObjectWrapper<Voorkeuren> voorkeuren;
  private final ObjectProperty<Optional<Wetwijzer>> wetwijzer =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param map the folder of the program: holds {@code model-verordening} and {@code templates}
   * @param rekenen where work is done that takes longer than a frame
   * @param scherm the thread of the screen
   * @param documenten the folder in which the user keeps documents
   */
  public Omgeving(
      Path map,
      Clock klok,
      Executor rekenen,
      Executor scherm,
      Buitenwereld buitenwereld,
      VoorkeurenStore store,
      Path documenten) {
    this.map = map;
    this.klok = klok;
    this.rekenen = rekenen;
    this.scherm = scherm;
    this.buitenwereld = buitenwereld;
    this.store = store;
    this.documenten = documenten;
    this.voorkeuren = new ReadOnlyObjectWrapper<>(store.lees());
  }

  /** The folder of the program. */
  public Path map() {
    return map;
  }

  public Clock klok() {
    return klok;
  }

  /** Where work is done that takes longer than a frame. */
  public Executor rekenen() {
    return rekenen;
  }

  /** The thread of the screen. */
  public Executor scherm() {
    return scherm;
  }

  public Buitenwereld buitenwereld() {
    return buitenwereld;
  }

  /** Shows the text of the law; empty as long as nobody can. */
  public ObjectProperty<Optional<Wetwijzer>> wetwijzerProperty() {
    return wetwijzer;
  }

  /** The models that the program comes with. */
  public Modelbibliotheek bibliotheek() {
    return new Modelbibliotheek(map.resolve("model-verordening"));
  }

  /** Reads and writes dossiers. */
  public DossierStore dossiers() {
    return new DossierStore(bibliotheek(), new Opslag());
  }

  /** The folder with the templates of the documents. */
  public Path sjablonen() {
    return map.resolve("templates");
  }

  /** The folder in which the user keeps documents: the first proposal for where a file will be. */
  public Path documenten() {
    return documenten;
  }

  public ReadOnlyObjectProperty<Voorkeuren> voorkeurenProperty() {
    return voorkeuren.getReadOnlyProperty();
  }

  public Voorkeuren voorkeuren() {
    return voorkeuren.get();
  }

  /**
   * Changes the preferences and keeps them. That they cannot be written stops nobody: they hold
   * until the program ends.
   */
  public void wijzigVoorkeuren(UnaryOperator<Voorkeuren> wijziging) {
    Voorkeuren nieuw = wijziging.apply(voorkeuren.get());
    if (!nieuw.equals(voorkeuren.get())) {
      voorkeuren.set(nieuw);
      rekenen.execute(() -> store.schrijf(nieuw));
    }
  }
}
