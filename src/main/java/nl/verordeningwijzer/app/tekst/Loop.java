package nl.verordeningwijzer.app.tekst;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * Words of one line that look the same and come from the same source.
 *
 * @param keuze the choice that the words come from, or that is still to be made here
 */
record Loop(String woorden, Optional<KeuzeId> keuze, Set<Teken> tekens) {

  /** What there is to see about words. */
  enum Teken {
    /** A choice that is not made yet, between its brackets. */
    OPEN,
    /** Changed a moment ago. */
    ZOJUIST,
    /** Not in the existing text. */
    ERBIJ,
    /** Only in the existing text. */
    ERAF
  }

  Loop {
    tekens = Set.copyOf(tekens);
  }

  static Loop van(String woorden, Teken... tekens) {
    Set<Teken> alle = EnumSet.noneOf(Teken.class);
    for (Teken teken : tekens) {
      alle.add(teken);
    }
    return new Loop(woorden, Optional.empty(), alle);
  }

  boolean is(Teken teken) {
    return tekens.contains(teken);
  }

  Loop met(String andereWoorden, Teken teken) {
    Set<Teken> meer = EnumSet.of(teken);
    meer.addAll(tekens);
    return new Loop(andereWoorden, keuze, meer);
  }

  Loop met(String andereWoorden) {
    return new Loop(andereWoorden, keuze, tekens);
  }
}
