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
   */
  public record Onderdeel(String kop, String tekst) {}

  public Toelichting {
    algemeen = List.copyOf(algemeen);
    artikelsgewijs = List.copyOf(artikelsgewijs);
  }
}
