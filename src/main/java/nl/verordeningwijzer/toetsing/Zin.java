package nl.verordeningwijzer.toetsing;

import nl.verordeningwijzer.model.Woordpatroon;
import nl.verordeningwijzer.regeling.BepalingId;

/**
 * A sentence of a regulation, or an item of a list with the words that announce it: the smallest
 * piece that says something on its own.
 *
 * @param bepaling the provision it belongs to
 * @param plaats that provision in words: "artikel 14l, eerste lid"
 * @param citaat the words, literally
 * @param leesbaar the words as patterns read them, without what is still blank
 * @param isBegrip whether it is a definition
 * @param heeftOpenPlek whether something in it was never filled in
 */
record Zin(
    BepalingId bepaling,
    String plaats,
    String citaat,
    String leesbaar,
    boolean isBegrip,
    boolean heeftOpenPlek) {

  static Zin van(BepalingId bepaling, String plaats, String woorden, boolean isBegrip) {
    return new Zin(
        bepaling,
        plaats,
        woorden.strip(),
        Woordpatroon.leesbaar(OpenPlekken.zonder(woorden)),
        isBegrip,
        !OpenPlekken.in(woorden).isEmpty());
  }

  /** Whether there is anything to read but blanks and punctuation. */
  boolean heeftWoorden() {
    return leesbaar.chars().anyMatch(Character::isLetter);
  }
}
