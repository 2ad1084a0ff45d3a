package nl.verordeningwijzer.instructie;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence of a decision with what it quotes and what stands under it: "Artikel 4 wordt als volgt
 * gewijzigd:" with "1. In het eerste lid …".
 *
 * @param nummer "1.", "a.", without the space; empty for the sentence under a letter
 * @param woorden the sentence
 * @param aangehaald the quoted lines, without indentation
 * @param onder numbered sentences under it
 */
public record Zin(String nummer, String woorden, List<String> aangehaald, List<Zin> onder) {
  public Zin {
    aangehaald = List.copyOf(aangehaald);
    onder = List.copyOf(onder);
  }

  /** The sentence and those under it on one line, with their numbers, without what they quote. */
  public String voluit() {
    String zelf = nummer.isEmpty() ? woorden : nummer + " " + woorden;
    return Stream.concat(Stream.of(zelf), onder.stream().map(Zin::voluit))
        .collect(Collectors.joining(" "));
  }
}
