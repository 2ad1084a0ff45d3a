package nl.verordeningwijzer.regeling;

/** A part of a regulation that can be pointed at. */
public sealed interface Bepaling permits Indeling, Lid, Onderdeel, Begrip, Bijlage {

  BepalingId id();
}
