package nl.verordeningwijzer.model;

import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * What must have been answered for a line to be in the text.
 *
 * @param variant which variant must be chosen, counted from 1; 0 when the answer must be yes
 */
public record Voorwaarde(KeuzeId keuze, int variant) {}
