package nl.verordeningwijzer.document;

import java.util.Optional;

/** What a reader must be able to see about words. The order is the order in which styles apply. */
public enum Markering {
  /** Words that the existing text does not have. */
  NIEUW("nieuw"),
  /** Existing words that change or lapse. */
  GEWIJZIGD("gewijzigd"),
  /** An unanswered choice, as the model prints it; its brackets are part of the text. */
  OPEN("open");

  private final String naam;

  Markering(String naam) {
    this.naam = naam;
  }

  /** The word for this marking in templates and data files. */
  public String naam() {
    return naam;
  }

  /** The marking with this name, if there is one. */
  static Optional<Markering> vanNaam(String naam) {
    return Namen.zoek(values(), Markering::naam, naam);
  }
}
