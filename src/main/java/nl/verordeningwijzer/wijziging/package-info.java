/**
 * From two texts to a decision, and the proof of it. {@link
 * nl.verordeningwijzer.wijziging.Afleiding} finds the amendments, a {@link
 * nl.verordeningwijzer.wijziging.Wijziging} for each letter; {@link
 * nl.verordeningwijzer.wijziging.Formulering} makes sentences of them; {@link
 * nl.verordeningwijzer.wijziging.Uitgevoerd} is what comes of reading and executing a decision; and
 * {@link nl.verordeningwijzer.wijziging.Bewijs} does all of this and compares.
 */
package nl.verordeningwijzer.wijziging;
