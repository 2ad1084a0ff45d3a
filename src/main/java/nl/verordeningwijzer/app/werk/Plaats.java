package nl.verordeningwijzer.app.werk;

import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;

/** Where the user can be, or be led to. */
public sealed interface Plaats {

  /** The step that shows it. */
  Stap stap();

  /** A step as a whole. */
  record Bladzijde(Stap stap) implements Plaats {}

  /** An article or annex among the choices. */
  record BijDeel(BepalingId deel) implements Plaats {
    @Override
    public Stap stap() {
      return Stap.KEUZES;
    }
  }

  /**
   * A question. What only the decision asks stands with the municipality, facts about the existing
   * text with the starting point, the rest among the choices.
   */
  record BijKeuze(KeuzeId keuze, Kolom kolom) implements Plaats {
    @Override
    public Stap stap() {
      return switch (kolom) {
        case BESLUIT -> Stap.GEMEENTE;
        case WAS -> Stap.UITGANGSPUNT;
        case WORDT -> Stap.KEUZES;
      };
    }
  }

  /** The question what the ordinance has where the model prints nothing. */
  record BijBuiten(BepalingId bepaling) implements Plaats {
    @Override
    public Stap stap() {
      return Stap.UITGANGSPUNT;
    }
  }

  /** The own wording of an article or annex. */
  record BijEigenTekst(BepalingId deel) implements Plaats {
    @Override
    public Stap stap() {
      return Stap.KEUZES;
    }
  }
}
