package nl.verordeningwijzer.regeling;

/** What a line of a regulation is. */
public enum Regelsoort {
  HOOFDSTUK,
  PARAGRAAF,
  ARTIKEL,
  /** "(Vervallen)" under the heading of an article. */
  VERVALLEN,
  /** Stands for the text of an article that was never read. */
  NIET_INGELEZEN,
  LID,
  ONDERDEEL,
  SUBONDERDEEL,
  BEGRIP,
  ALINEA,
  BIJLAGE;

  /** Whether the line is a heading. */
  public boolean isKop() {
    return this == HOOFDSTUK || this == PARAGRAAF || this == ARTIKEL || this == BIJLAGE;
  }
}
