package nl.verordeningwijzer.document;

import java.util.Optional;

/** What a table is for. */
public enum Tabelsoort {
  /** Existing text beside new text. */
  WAS_WORDT("was-wordt"),
  /** Any other overview in columns. */
  OVERZICHT("overzicht"),
  /**
   * Room to write by hand: every row, the header too, is as high as a line of handwriting; an empty
   * cell is to be filled in.
   */
  SCHRIJFRUIMTE("schrijfruimte");

  private final String naam;

  Tabelsoort(String naam) {
    this.naam = naam;
  }

  /** The word for this kind of table in templates and data files. */
  public String naam() {
    return naam;
  }

  /** The kind with this name, if there is one. */
  static Optional<Tabelsoort> vanNaam(String naam) {
    return Namen.zoek(values(), Tabelsoort::naam, naam);
  }
}
