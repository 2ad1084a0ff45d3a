package nl.verordeningwijzer.regeling;

/** What the body of a regulation is divided into. */
public sealed interface Indeling extends Bepaling permits Hoofdstuk, Paragraaf, Artikel {

  Kop kop();
}
