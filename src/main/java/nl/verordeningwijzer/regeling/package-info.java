/**
 * The immutable text of a regulation: its structure ({@link nl.verordeningwijzer.regeling.Regeling}
 * down to {@link nl.verordeningwijzer.regeling.Onderdeel}), its words ({@link
 * nl.verordeningwijzer.regeling.Tekst} as fragments), the identity of provisions apart from their
 * numbers, and the two ways between a tree and plain lines ({@link
 * nl.verordeningwijzer.regeling.Regels} and {@link nl.verordeningwijzer.regeling.Regelbouwer}).
 * Knows the JDK only.
 */
package nl.verordeningwijzer.regeling;
