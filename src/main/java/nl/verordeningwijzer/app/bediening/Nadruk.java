package nl.verordeningwijzer.app.bediening;

/**
 * Words of a line that are pointed at.
 *
 * @param begin counted from 0, in the words without the number
 * @param eind the place behind the last
 */
public record Nadruk(int begin, int eind) {}
