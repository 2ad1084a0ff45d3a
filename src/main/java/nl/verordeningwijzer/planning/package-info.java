/**
 * From the day on which the rules should hold back to today: what must be ready when, whether that
 * can be done, and what to do when it cannot. A plan is a pure function of model, dossier and
 * today.
 */
package nl.verordeningwijzer.planning;
