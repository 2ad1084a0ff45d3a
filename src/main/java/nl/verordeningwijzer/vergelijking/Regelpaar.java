package nl.verordeningwijzer.vergelijking;

import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.vergelijking.Woordverschil.Stuk;

/**
 * A line of the existing text beside the line of the new text that takes its place; one of the two
 * may be missing.
 */
public record Regelpaar(Optional<Regel> was, Optional<Regel> wordt) {

  /** Whether anything differs, the number included. */
  public boolean anders() {
    return !was.map(Regel::gedrukt).equals(wordt.map(Regel::gedrukt));
  }

  /** Whether the number differs, or the line is on one side only. */
  public boolean anderNummer() {
    return !was.map(Regel::aanduiding).equals(wordt.map(Regel::aanduiding));
  }

  /** The words of the existing line in pieces, without the number. */
  public List<Stuk> wasStukken() {
    return was.map(oud ->
            wordt
                .map(nieuw -> verschil(oud, nieuw).was())
                .orElseGet(() -> Woordverschil.geheel(oud.tekst().woorden())))
        .orElse(List.of());
  }

  /** The words of the new line in pieces, without the number. */
  public List<Stuk> wordtStukken() {
    return wordt
        .map(nieuw ->
            was.map(oud -> verschil(oud, nieuw).wordt())
                .orElseGet(() -> Woordverschil.geheel(nieuw.tekst().woorden())))
        .orElse(List.of());
  }

  private static Woordverschil verschil(Regel oud, Regel nieuw) {
    return Woordverschil.van(oud.tekst().woorden(), nieuw.tekst().woorden());
  }
}
