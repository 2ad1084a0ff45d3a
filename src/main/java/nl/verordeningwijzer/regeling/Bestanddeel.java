package nl.verordeningwijzer.regeling;

/** What a lid, an onderdeel or an annex consists of. */
public sealed interface Bestanddeel permits Alinea, Onderdeel, Begrip {}
