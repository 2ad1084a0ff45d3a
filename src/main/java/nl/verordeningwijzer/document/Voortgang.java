package nl.verordeningwijzer.document;

import java.util.List;
import nl.verordeningwijzer.document.Documentmaker.Bestand;

/** Follows the making of documents, on the thread that makes them; may stop it between two. */
public interface Voortgang {

  /** Follows nothing and stops nothing. */
  Voortgang GEEN = (soort, nummer, aantal) -> true;

  /**
   * A document is about to be made.
   *
   * @param nummer the how manieth it is, counted from 1
   * @param aantal how many will be made
   * @return whether to go on; if not, nothing is made at all
   */
  boolean begint(Documentsoort soort, int nummer, int aantal);

  /** A document is ready, in every format; it is not written yet. */
  default void klaar(Documentsoort soort, List<Bestand> bestanden) {}
}
