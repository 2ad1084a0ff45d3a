package nl.verordeningwijzer.app.antwoord;

import nl.verordeningwijzer.dossier.Waarde;

/** What comes of what the user typed or chose. */
sealed interface Invoer {

  /** An answer that a dossier can keep. */
  record Antwoord(Waarde waarde) implements Invoer {}

  /** Nothing: the question is open. */
  record Leeg() implements Invoer {}

  /**
   * No answer yet; what is there stays as it is.
   *
   * @param bericht what is wrong and what would be right
   */
  record Onleesbaar(String bericht) implements Invoer {}
}
