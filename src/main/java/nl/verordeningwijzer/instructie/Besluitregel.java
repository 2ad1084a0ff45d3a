package nl.verordeningwijzer.instructie;

/**
 * One line of a decision.
 *
 * @param tekst without indentation
 * @param aangehaald whether it is text that the decision quotes; in a text without indentation
 *     nobody knows, and no line says so
 * @param nummer its place in the file, counted from 1
 */
public record Besluitregel(String tekst, boolean aangehaald, int nummer) {}
