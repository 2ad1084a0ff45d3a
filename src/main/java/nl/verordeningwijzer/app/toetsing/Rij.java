package nl.verordeningwijzer.app.toetsing;

import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.werk.Plaats;

/** A row of the validation on the screen. */
sealed interface Rij {

  /** The same after a recomputation. */
  String sleutel();

  /** What is shown beside the list when the row is chosen. */
  Detail detail();

  /**
   * A way out, on a button.
   *
   * @param woorden what it says: "Naar artikel 10"
   */
  record Weg(String woorden, Plaats plaats) {}

  /**
   * A finding.
   *
   * @param woord its gravity in a word
   * @param plaats where, in words; empty for the whole text
   * @param kort what is the matter, in one sentence
   */
  record Vinding(
      String sleutel,
      Status status,
      String woord,
      String plaats,
      String kort,
      Optional<Weg> weg,
      Detail detail)
      implements Rij {}

  /**
   * The remarks, folded into one row or not.
   *
   * @param open whether they are shown under it
   */
  record Opmerkingen(String woorden, boolean open, Detail detail) implements Rij {
    @Override
    public String sleutel() {
      return "opmerkingen";
    }
  }

  /**
   * A heading between rows.
   *
   * @param tellingen how many there are of each status
   */
  record Tussenkop(String titel, String uitleg, List<Telling> tellingen, Detail detail)
      implements Rij {
    public Tussenkop {
      tellingen = List.copyOf(tellingen);
    }

    @Override
    public String sleutel() {
      return "kop " + titel;
    }
  }

  /** How many topics have a status. */
  record Telling(Status status, String woorden) {}

  /**
   * A topic of the law.
   *
   * @param letter where in the law: "e, 1°"
   * @param plaats where in the text
   * @param bewijs its words there
   * @param ontbreekt what is missing; shown when there are no words
   */
  record Onderwerp(
      String sleutel,
      String letter,
      String titel,
      Status status,
      String woord,
      String plaats,
      String bewijs,
      String ontbreekt,
      Detail detail)
      implements Rij {}

  /** Wording of ours that was taken over. */
  record Overgenomen(String sleutel, String plaats, String woorden, Detail detail) implements Rij {}

  /** That there is nothing to show. */
  record Niets(String titel, String uitleg, Detail detail) implements Rij {
    @Override
    public String sleutel() {
      return "niets";
    }
  }
}
