package nl.verordeningwijzer.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * What other municipalities chose, as a study found it.
 *
 * @param kort the words beside its bar in a chart; empty for a figure that gets no bar
 * @param tekst a sentence that says it in plain Dutch
 * @param van what it is a part or a mean of
 * @param n how many those are; empty when the study does not say
 * @param plaats where it stands in the study
 * @param keuzes the choices it is about
 * @param bepalingen the provisions of the new text it is about
 * @param gangbaar the answer that may be filled in because of it
 */
public record Cijfer(
    String kort,
    String tekst,
    BigDecimal waarde,
    Maat eenheid,
    String van,
    OptionalInt n,
    Cijferbron bron,
    String plaats,
    List<Over> keuzes,
    List<BepalingId> bepalingen,
    Optional<Gangbaar> gangbaar) {

  /** What a figure counts in. */
  public enum Maat {
    PROCENT("procent"),
    MAANDEN("maanden"),
    WEKEN("weken"),
    UREN("uren");

    private final String naam;

    Maat(String naam) {
      this.naam = naam;
    }

    /** As it is written in the file. */
    public String naam() {
      return naam;
    }
  }

  /**
   * A choice that a figure is about.
   *
   * @param optie the answer that it is about, in the words of the file; empty when it is about the
   *     choice as a whole
   */
  public record Over(KeuzeId keuze, Optional<String> optie) {}

  /**
   * An answer that most municipalities have.
   *
   * @param antwoord "ja", "nee", the name of an option, or a number
   * @param reden why it may be filled in, or what to think of when reviewing it
   */
  public record Gangbaar(KeuzeId keuze, String antwoord, String reden) {}

  public Cijfer {
    keuzes = List.copyOf(keuzes);
    bepalingen = List.copyOf(bepalingen);
  }

  /** Whether it is about a choice. */
  public boolean gaatOver(KeuzeId keuze) {
    return keuzes.stream().anyMatch(o -> o.keuze().equals(keuze));
  }
}
