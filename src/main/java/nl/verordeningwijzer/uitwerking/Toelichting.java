package nl.verordeningwijzer.uitwerking;

import java.util.List;
import nl.verordeningwijzer.regeling.Tekst;

/**
 * The explanatory notes, with pointers to the letters of this decision.
 *
 * @param algemeen a paragraph each
 */
public record Toelichting(List<Tekst> algemeen, List<Onderdeel> artikelsgewijs) {

  /**
   * The explanation of one or more letters.
   *
   * @param kop "Artikel I, onderdelen E tot en met J"
   * @param letters which letters of the decision, by their place among them, counted from 1; none
   *     when it explains something else
   */
  public record Onderdeel(String kop, String tekst, List<Integer> letters) {
    public Onderdeel {
      letters = List.copyOf(letters);
    }

    /** An explanation of something else than letters of the decision. */
    public Onderdeel(String kop, String tekst) {
      this(kop, tekst, List.of());
    }
  }

  public Toelichting {
    algemeen = List.copyOf(algemeen);
    artikelsgewijs = List.copyOf(artikelsgewijs);
  }
}
