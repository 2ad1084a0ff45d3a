package nl.verordeningwijzer.app.toetsing;

import java.util.List;
import nl.verordeningwijzer.app.bediening.Nadruk;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.document.Gemarkeerd;

/**
 * What stands beside the list about the row that was chosen.
 *
 * @param teken stands beside the lines that it is about
 * @param regels the text that it is about
 * @param alineas what there is to say about it
 * @param wegen what can be done
 */
record Detail(
    String titel,
    String onderschrift,
    Status teken,
    List<Tekstregel> regels,
    List<Alinea> alineas,
    List<Uitweg> wegen) {

  Detail {
    regels = List.copyOf(regels);
    alineas = List.copyOf(alineas);
    wegen = List.copyOf(wegen);
  }

  /**
   * A line of the text.
   *
   * @param betrokken whether it is what the row is about
   */
  record Tekstregel(Gemarkeerd regel, List<Nadruk> nadruk, boolean betrokken) {
    Tekstregel {
      nadruk = List.copyOf(nadruk);
    }
  }

  /**
   * Something to read.
   *
   * @param kop its heading; may be empty
   * @param wet whether these are words of the law or the ordinance
   * @param grondslag the article of the law to read; empty for none
   */
  record Alinea(String kop, String tekst, boolean wet, String grondslag) {}

  /** Something that can be done. */
  sealed interface Uitweg {
    /** What the button says. */
    String woorden();

    /** Goes to where it can be mended. */
    record Ga(String woorden, Plaats plaats) implements Uitweg {}

    /** Takes over wording of ours. */
    record NeemOver(String woorden, String code, String uitweg) implements Uitweg {}

    /** Gives wording of ours back. */
    record GeefTerug(String woorden, String code) implements Uitweg {}

    /** Leaves the text as it is, for a reason. */
    record LaatStaan(String woorden, String code) implements Uitweg {}

    /** Takes that back. */
    record TochNiet(String woorden, String code) implements Uitweg {}
  }
}
