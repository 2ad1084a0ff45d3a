package nl.verordeningwijzer.model;

/** Where a choice is made. */
public enum Kolom {
  /** In the existing text: a fact. */
  WAS("was"),
  /** In the new text: policy. */
  WORDT("wordt"),
  /** In the decision around it; answered together with the new text. */
  BESLUIT("besluit");

  private final String naam;

  Kolom(String naam) {
    this.naam = naam;
  }

  /** As it is written in data files and output. */
  public String naam() {
    return naam;
  }
}
