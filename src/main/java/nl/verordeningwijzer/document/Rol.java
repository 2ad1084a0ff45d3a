package nl.verordeningwijzer.document;

import java.util.Optional;

/** What a paragraph is in its document. How it looks is decided elsewhere. */
public enum Rol {
  /** The title of the document. */
  TITEL("titel", Witregel.VOOR_EN_NA),
  /** A line under the title. */
  ONDERTITEL("ondertitel", Witregel.NA),
  /** A warning above a document that is not ready to be adopted. */
  CONCEPT("concept", Witregel.VOOR_EN_NA),
  /** The lines that open a decision, up to and including "besluit:". */
  AANHEF("aanhef", Witregel.VOOR_REEKS),
  /** "Artikel I" of a decision. */
  BESLUITARTIKEL("besluitartikel", Witregel.VOOR),
  /** The letter of an amendment within an article of a decision. */
  LETTER("letter", Witregel.VOOR),
  /** The sentence that amends: "Artikel 1 komt te luiden:". */
  INSTRUCTIE("instructie", Witregel.GEEN),
  /** The heading of a chapter. */
  HOOFDSTUK("hoofdstuk", Witregel.VOOR),
  /** The heading of a paragraaf (a section within a chapter). */
  PARAGRAAF("paragraaf", Witregel.VOOR),
  /** The heading of an article. */
  ARTIKEL("artikel", Witregel.VOOR),
  /** A numbered lid, or the only lid of an article. */
  LID("lid", Witregel.GEEN),
  /** An item of a list: "a." or "1°.". */
  ONDERDEEL("onderdeel", Witregel.GEEN),
  /** A definition: "- term: meaning". */
  BEGRIP("begrip", Witregel.GEEN),
  /** Running text without a number. */
  ALINEA("alinea", Witregel.GEEN),
  /** The heading of an annex. */
  BIJLAGE("bijlage", Witregel.VOOR),
  /** The sentence that closes a decision ("Aldus vastgesteld …"). */
  SLOT("slot", Witregel.VOOR_REEKS),
  /** A line of the signatures. */
  ONDERTEKENING("ondertekening", Witregel.VOOR_REEKS),
  /** The heading above a table of existing and new text. */
  KOP("kop", Witregel.VOOR),
  /** A heading of the explanatory notes. */
  TOELICHTING_KOP("toelichting-kop", Witregel.VOOR),
  /** A subheading of the explanatory notes. */
  TOELICHTING_TUSSENKOP("toelichting-tussenkop", Witregel.VOOR),
  /** Text of the explanatory notes. */
  TOELICHTING("toelichting", Witregel.GEEN),
  /** A question that someone must answer. */
  VRAAG("vraag", Witregel.VOOR),
  /** An answer to a question, to be ticked; what it means stands deeper, below it. */
  MOGELIJKHEID("mogelijkheid", Witregel.GEEN),
  /** The words in a cell that a reader looks for. */
  KERN("kern", Witregel.GEEN),
  /** The text of a header cell of a table. */
  TABELKOP("tabelkop", Witregel.GEEN),
  /** An empty line. */
  LEEG("leeg", Witregel.GEEN);

  /** Where plain text, which has no other means of layout, gets an empty line. */
  enum Witregel {
    GEEN,
    VOOR,
    NA,
    VOOR_EN_NA,
    /** Before the first of consecutive paragraphs with the same role. */
    VOOR_REEKS
  }

  private final String naam;
  private final Witregel witregel;

  Rol(String naam, Witregel witregel) {
    this.naam = naam;
    this.witregel = witregel;
  }

  /** The word for this role in templates and data files. */
  public String naam() {
    return naam;
  }

  Witregel witregel() {
    return witregel;
  }

  /** The role with this name, if there is one. */
  static Optional<Rol> vanNaam(String naam) {
    return Namen.zoek(values(), Rol::naam, naam);
  }
}
