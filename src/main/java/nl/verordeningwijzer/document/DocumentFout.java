package nl.verordeningwijzer.document;

/**
 * A file that documents are made with cannot be used. The message is Dutch, meant for the user, and
 * tells which file, what is wrong with it and what to do.
 */
public final class DocumentFout extends Exception {

  private static final long serialVersionUID = 1L;

  /** Which of the files is at fault. */
  public enum Bron {
    /** What a document template wrote. */
    SJABLOON,
    /** The data file that maps roles to styles. */
    STIJLEN,
    /** The Word template. */
    HUISSTIJL
  }

  private final Bron bron;
  private final String bestand;

  DocumentFout(Bron bron, String bestand, String bericht, Throwable oorzaak) {
    super(bericht, oorzaak);
    this.bron = bron;
    this.bestand = bestand;
  }

  /** Which kind of file is at fault. */
  public Bron bron() {
    return bron;
  }

  /** The file at fault, as the message names it. */
  public String bestand() {
    return bestand;
  }
}
