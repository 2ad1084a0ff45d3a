package nl.verordeningwijzer.verwijzing;

import java.util.List;
import nl.verordeningwijzer.regeling.Verwijsvorm;
import nl.verordeningwijzer.regeling.Vindplaats;

/** A reference as it was found in words, not yet bound to anything. */
public sealed interface Vondst {

  /** Where it begins in the searched words. */
  int begin();

  /** Where it ends, exclusive. */
  int eind();

  /**
   * A reference to this regulation.
   *
   * @param adressen the places that are named, as far as they are named: "het eerste lid" names no
   *     article. Of a range the first and the last
   */
  record Intern(int begin, int eind, List<Vindplaats> adressen, Verwijsvorm vorm)
      implements Vondst {
    public Intern {
      adressen = List.copyOf(adressen);
    }
  }

  /** A reference to another regulation. */
  record NaarElders(int begin, int eind) implements Vondst {}
}
