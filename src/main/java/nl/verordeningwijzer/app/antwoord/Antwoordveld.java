package nl.verordeningwijzer.app.antwoord;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;

/**
 * The control in which a question is answered. What the user typed stays as long as the dossier
 * holds what came of it: only an answer from elsewhere (undoing, a proposal) changes its fields.
 */
abstract class Antwoordveld extends VBox {

  /**
   * What a control is made for.
   *
   * @param gegeven takes what the user gave
   */
  record Opdracht(Werk werk, Keuze keuze, Kolom kolom, Consumer<Invoer> gegeven) {

    /** The identity of a part of the control, for tests and style sheets. */
    String id(String deel) {
      return "antwoord-" + kolom.naam() + "-" + keuze.id() + (deel.isEmpty() ? "" : "-" + deel);
    }

    ObservableBooleanValue alleenLezen() {
      return werk.alleenLezenProperty();
    }

    Opdracht met(Consumer<Invoer> ander) {
      return new Opdracht(werk, keuze, kolom, ander);
    }
  }

  private final Opdracht opdracht;
  private Optional<Optional<Waarde>> getoond = Optional.empty();
  private boolean vult;

  Antwoordveld(Opdracht opdracht) {
    this.opdracht = opdracht;
    getStyleClass().add("antwoordveld");
    setAccessibleText(opdracht.keuze().vraag());
  }

  final Opdracht opdracht() {
    return opdracht;
  }

  final Keuze keuze() {
    return opdracht.keuze();
  }

  /** Shows an answer, or that there is none; does nothing when the fields came to that. */
  final void toon(Optional<Waarde> waarde) {
    if (!getoond.equals(Optional.of(waarde))) {
      zet(waarde);
    }
  }

  /** Throws away what was typed and is not in the dossier. */
  void herstel() {
    zet(getoond.flatMap(w -> w));
  }

  private void zet(Optional<Waarde> waarde) {
    getoond = Optional.of(waarde);
    zonderMelding(() -> vul(waarde));
  }

  /** Changes fields without passing on what they hold then. */
  final void zonderMelding(Runnable wijziging) {
    boolean ervoor = vult;
    vult = true;
    try {
      wijziging.run();
    } finally {
      vult = ervoor;
    }
  }

  /** Whether the fields are being filled: what changes in them now was not done by the user. */
  final boolean vult() {
    return vult;
  }

  /** Passes on what the user gave. */
  final void geef(Invoer invoer) {
    // Until an answer was shown for the first time, nothing can have been given.
    if (vult || getoond.isEmpty()) {
      return;
    }
    switch (invoer) {
      case Invoer.Antwoord(Waarde waarde) -> getoond = Optional.of(Optional.of(waarde));
      case Invoer.Leeg leeg -> getoond = Optional.of(Optional.empty());
      case Invoer.Onleesbaar onleesbaar -> {}
    }
    opdracht.gegeven().accept(invoer);
  }

  /** Fills the fields with an answer, keeping what is the same as it is. */
  abstract void vul(Optional<Waarde> waarde);

  /** Moves the focus to where an answer begins. */
  abstract void pakFocus();
}
