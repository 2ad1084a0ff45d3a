package nl.verordeningwijzer.wijziging;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Instructie;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Regel;

/**
 * What stands under one letter of the decision: the amendments of one article or heading, or what
 * is inserted at one place.
 *
 * @param onderwerp what is amended, or at which place something comes
 * @param bepalingen the provisions that it touches, in the order of the text: those of the existing
 *     text, or the new ones
 * @param was the existing lines it is about, for the comparison; none when something is added
 * @param wordt the lines that come in their place
 * @param instructies the amendments, in the order in which the decision says them
 */
public record Wijziging(
    Adres onderwerp,
    Set<BepalingId> bepalingen,
    List<Regel> was,
    List<Regel> wordt,
    List<Instructie> instructies) {
  public Wijziging {
    bepalingen = Collections.unmodifiableSet(new LinkedHashSet<>(bepalingen));
    was = List.copyOf(was);
    wordt = List.copyOf(wordt);
    instructies = List.copyOf(instructies);
  }
}
