package nl.verordeningwijzer.instructie;

import java.util.List;

/**
 * One or more neighbours of the same kind: "het tweede lid", "de onderdelen b tot en met d",
 * "artikel 5".
 *
 * @param boven what they stand in
 * @param nummers each of them, in order; at least one
 * @param nieuw whether the numbers are those that this decision gives
 */
public record Reeks(Adres boven, Adres.Soort soort, List<String> nummers, boolean nieuw) {

  public Reeks {
    nummers = List.copyOf(nummers);
    if (nummers.isEmpty()) {
      throw new IllegalArgumentException("een reeks heeft ten minste één nummer");
    }
  }

  /** One place as a row of one. */
  public static Reeks van(Adres adres) {
    Adres.Stap laatste = adres.laatste();
    return new Reeks(adres.boven(), laatste.soort(), List.of(laatste.nummer()), laatste.nieuw());
  }

  /** Each place by itself. */
  public List<Adres> adressen() {
    return nummers.stream().map(n -> boven.met(new Adres.Stap(soort, n, nieuw))).toList();
  }
}
