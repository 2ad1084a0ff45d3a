package nl.verordeningwijzer.model;

/** The kinds of choice that VNG's Leeswijzer knows. */
public enum Keuzesoort {
  /** {@code [iets]}: the words are there, or not. */
  FACULTATIEF("facultatief"),
  /** {@code [(a) OF (b)]}: one of them. */
  KEUZE("keuze"),
  /** {@code [a EN/OF b]}: one or more of them. */
  MEERKEUZE("meerkeuze"),
  /** {@code [aantal]} or {@code […]}: the municipality fills it in. */
  INVULLING("invulling"),
  /** "Variant 1", "Variant 2": one of several texts of an article. */
  VARIANT("variant");

  private final String naam;

  Keuzesoort(String naam) {
    this.naam = naam;
  }

  /** As it is written in data files and output. */
  public String naam() {
    return naam;
  }
}
