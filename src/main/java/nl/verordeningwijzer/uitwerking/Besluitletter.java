package nl.verordeningwijzer.uitwerking;

import java.util.List;
import nl.verordeningwijzer.instructie.Zin;
import nl.verordeningwijzer.vergelijking.Regelpaar;
import nl.verordeningwijzer.wijziging.Wijziging;

/**
 * One letter of article I of the decision.
 *
 * @param letter A … Z, AA, BB, … (Aanwijzing 6.15)
 * @param zin what the decision says, with what it quotes and the numbered sentences under it
 * @param kop what stands above it in the was-wordt-tabel
 * @param paren existing and new lines beside each other
 */
public record Besluitletter(
    String letter, Wijziging wijziging, Zin zin, String kop, List<Regelpaar> paren) {
  public Besluitletter {
    paren = List.copyOf(paren);
  }
}
