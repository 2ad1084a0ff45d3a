/**
 * Amending: which operations make the new text from the existing one ({@link
 * nl.verordeningwijzer.wijziging.Afleiding}), how they are worded ({@link
 * nl.verordeningwijzer.wijziging.Formulering}), and what comes of executing them ({@link
 * nl.verordeningwijzer.wijziging.Uitvoering}).
 */
package nl.verordeningwijzer.wijziging;
