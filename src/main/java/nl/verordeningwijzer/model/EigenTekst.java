package nl.verordeningwijzer.model;

import java.util.List;
import nl.verordeningwijzer.regeling.BepalingId;

/**
 * A departure from the model: a provision is replaced, dropped, or added.
 *
 * @param bepaling what is replaced or dropped, or after which is added
 * @param regels the new lines in the notation, numbers included; none when dropping
 * @param reden why, for the account to the council
 * @param uitgangspunt the model's own lines when this was written, to see later whether the model
 *     moved on; may be empty
 */
public record EigenTekst(
    BepalingId bepaling,
    Soort soort,
    List<String> regels,
    String reden,
    List<String> uitgangspunt) {

  /** What is done. */
  public enum Soort {
    /** The provision with all that stands under it. */
    VERVANG("vervang"),
    /**
     * Only the line of the provision itself: a heading, or the words of a lid before its
     * onderdelen.
     */
    VERVANG_REGEL("vervang-regel"),
    /** The provision with all that stands under it goes. */
    LAAT_WEG("laat-weg"),
    /** New lines after the provision and all that stands under it. */
    VOEG_TOE_NA("voeg-toe-na");

    private final String naam;

    Soort(String naam) {
      this.naam = naam;
    }

    /** As it is written in data files and dossiers. */
    public String naam() {
      return naam;
    }
  }

  public EigenTekst {
    regels = List.copyOf(regels);
    uitgangspunt = List.copyOf(uitgangspunt);
  }
}
