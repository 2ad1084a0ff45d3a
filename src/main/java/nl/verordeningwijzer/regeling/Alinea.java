package nl.verordeningwijzer.regeling;

/** Running text. It has no identity of its own: it is the text of the provision it stands in. */
public record Alinea(Tekst tekst) implements Bestanddeel {}
