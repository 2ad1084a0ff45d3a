package nl.verordeningwijzer.toetsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.model.Toetsingsregels.Onderwerp;
import nl.verordeningwijzer.regeling.Bevinding;

/**
 * How a text stands up against the law on a day.
 *
 * @param peildatum the day
 * @param wetVanaf since when the law was as it is on that day; empty when no rules are known for it
 * @param onderwerpen the topics on which the council must lay down rules
 * @param bevindingen what follows from them, and what else is the matter with the text
 */
public record Toetsing(
    LocalDate peildatum,
    Optional<LocalDate> wetVanaf,
    List<Uitslag> onderwerpen,
    List<Bevinding> bevindingen) {

  /** How far a topic is regulated. */
  public enum Status {
    GEREGELD("geregeld"),
    ONVOLLEDIG("onvolledig"),
    ONTBREEKT("ontbreekt"),
    NIET_VAN_TOEPASSING("niet van toepassing");

    private final String naam;

    Status(String naam) {
      this.naam = naam;
    }

    /** As it is written in output. */
    public String naam() {
      return naam;
    }
  }

  /**
   * A place in the text that regulates something.
   *
   * @param vindplaats "artikel 14l, eerste lid"
   * @param citaat its words
   */
  public record Bewijsplaats(String vindplaats, String citaat) {}

  /**
   * How one topic is regulated.
   *
   * @param ontbreekt what is missing, each as a sentence
   * @param bewijs where the text regulates it
   * @param toelichting why it does not apply, with the words of the law; else empty
   */
  public record Uitslag(
      Onderwerp onderwerp,
      Status status,
      List<String> ontbreekt,
      List<Bewijsplaats> bewijs,
      String toelichting) {
    public Uitslag {
      ontbreekt = List.copyOf(ontbreekt);
      bewijs = List.copyOf(bewijs);
    }
  }

  public Toetsing {
    onderwerpen = List.copyOf(onderwerpen);
    bevindingen = List.copyOf(bevindingen);
  }
}
