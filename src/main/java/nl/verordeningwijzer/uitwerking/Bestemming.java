package nl.verordeningwijzer.uitwerking;

import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;

/** Where something can be mended that a finding is about. */
public sealed interface Bestemming {

  /** The question about a choice. */
  record BijKeuze(KeuzeId keuze, Kolom kolom) implements Bestemming {}

  /**
   * A provision of the new text, or of the model when the new text does not have it.
   *
   * @param deel the article or annex in which it stands
   */
  record BijBepaling(BepalingId bepaling, BepalingId deel) implements Bestemming {}

  /**
   * A provision of the existing text.
   *
   * @param deel the article or annex in which it stands
   */
  record BijBestaand(BepalingId bepaling, BepalingId deel) implements Bestemming {}

  /** What the municipality has where the model prints nothing. */
  record BijBuiten(BepalingId bepaling) implements Bestemming {}

  /** The own wording of an article or annex. */
  record BijEigenTekst(BepalingId deel) implements Bestemming {}

  /** The questions about the decision. */
  record BijBesluit() implements Bestemming {}

  /** No place in particular. */
  record Nergens() implements Bestemming {}
}
