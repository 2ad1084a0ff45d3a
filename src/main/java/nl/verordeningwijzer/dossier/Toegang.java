package nl.verordeningwijzer.dossier;

import nl.verordeningwijzer.regeling.Fout;

/** Whether an open dossier may be written. */
public sealed interface Toegang {

  /** The lock is ours. */
  record Schrijfbaar() implements Toegang {}

  /**
   * Someone else has the dossier open: it can only be read here.
   *
   * @param oud whether the holder gave no sign for so long that taking over is reasonable
   */
  record InGebruik(Dossierslot.Houder houder, boolean oud) implements Toegang {}

  /** Nobody has it open, but it was taken from us or is not taken yet: it can be taken. */
  record Vrij() implements Toegang {}

  /** No lock can be made beside the dossier, as in a folder without the right to write. */
  record NietTeSchrijven(Fout fout) implements Toegang {}
}
