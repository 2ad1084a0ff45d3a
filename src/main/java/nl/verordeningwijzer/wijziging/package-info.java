/**
 * Amending, from two texts to a decision and back. An {@link
 * nl.verordeningwijzer.wijziging.Instructie} is one operation as a decision says it; everything
 * here makes, prints, reads or executes those.
 *
 * <ul>
 *   <li>derive: {@link nl.verordeningwijzer.wijziging.Afleiding} finds the amendments of two
 *       regulations, a {@link nl.verordeningwijzer.wijziging.Wijziging} for each letter;
 *   <li>phrase: {@link nl.verordeningwijzer.wijziging.Formulering} makes sentences of them, with
 *       the phrases of {@code zinnen.properties};
 *   <li>read: {@link nl.verordeningwijzer.wijziging.Besluitlezer} reads a decision, ours or
 *       another's, with the same phrases;
 *   <li>execute: {@link nl.verordeningwijzer.wijziging.Uitvoerder} does literally what it says to
 *       printed lines; {@link nl.verordeningwijzer.wijziging.Uitgevoerd} is what comes of it;
 *   <li>prove: {@link nl.verordeningwijzer.wijziging.Bewijs} does all of this and compares.
 * </ul>
 */
package nl.verordeningwijzer.wijziging;
