package nl.verordeningwijzer.model;

/** What kind of value an answer is. */
public enum Waardetype {
  JA_NEE("ja-nee"),
  OPTIE("optie"),
  OPTIES("opties"),
  TEKST("tekst"),
  AANTAL("aantal"),
  TERMIJN("termijn"),
  PERCENTAGE("percentage"),
  PERCENTAGES("percentages"),
  BEDRAG("bedrag"),
  LEEFTIJD("leeftijd"),
  DATUM("datum"),
  /** A month counted from a moment: "de zevende maand". */
  RANGMAAND("rangmaand"),
  FREQUENTIE("frequentie"),
  CITEERTITEL("citeertitel"),
  LIJST("lijst"),
  /** A list of which each item has the same fields: regimes, steps of a process. */
  TABEL("tabel"),
  /** Criteria out of a list, some with a value of their own. */
  CRITERIA("criteria"),
  /** Provisions of the ordinance itself: the lists of article 2. */
  BEPALINGEN("bepalingen"),
  /** Amendments, chosen by what they amend; the decision names them by their letters. */
  WIJZIGINGEN("wijzigingen");

  private final String naam;

  Waardetype(String naam) {
    this.naam = naam;
  }

  /** As it is written in data files and output. */
  public String naam() {
    return naam;
  }
}
