/**
 * What a decision orders, apart from its wording: an {@link
 * nl.verordeningwijzer.instructie.Instructie} is one amending operation, with places ({@link
 * nl.verordeningwijzer.instructie.Adres}) and characters and nothing else. It knows no identities
 * and no new text.
 */
package nl.verordeningwijzer.instructie;
