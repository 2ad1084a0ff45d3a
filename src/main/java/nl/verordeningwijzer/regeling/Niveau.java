package nl.verordeningwijzer.regeling;

/** The levels at which a provision can be named, from outside to inside. */
public enum Niveau {
  HOOFDSTUK,
  PARAGRAAF,
  BIJLAGE,
  ARTIKEL,
  LID,
  ONDERDEEL,
  SUBONDERDEEL
}
