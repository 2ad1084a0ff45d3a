package nl.verordeningwijzer.model;

/**
 * A study that figures were taken from.
 *
 * @param naam the short name, to name it beside a figure
 * @param jaar the year that its figures are about
 * @param kanttekening what a reader must know to value its figures
 */
public record Cijferbron(String naam, String titel, int jaar, String kanttekening) {}
