package nl.verordeningwijzer.besluit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A way to quote words: the mark before and the mark behind them (Aanwijzing 6.9 has straight
 * double marks; which a municipality uses is a setting).
 */
public record Aanhaling(char open, char sluit) {

  private static final List<Aanhaling> BEKENDE = bekende();

  /** As VNG quotes: ‘ and ’. */
  public static final Aanhaling ENKEL = BEKENDE.getFirst();

  /**
   * A way to quote, as a model writes it: "‘’".
   *
   * @param tekens the mark before and the mark behind, with or without a space between
   */
  public static Aanhaling van(String tekens) {
    return new Aanhaling(tekens.charAt(0), tekens.charAt(tekens.length() - 1));
  }

  private static List<Aanhaling> bekende() {
    List<Aanhaling> bekende = new ArrayList<>();
    for (int i = 1; Zinnen.kent("aanhaling." + i); i++) {

      bekende.add(van(Zinnen.tekst("aanhaling." + i)));
    }
    return List.copyOf(bekende);
  }

  /** Every known way, from the phrase file. */
  public static List<Aanhaling> alle() {
    return BEKENDE;
  }

  /**
   * The way to quote these words: this one, else the first other whose marks are not among the
   * words; none when no way fits, or when words cannot be quoted on one line at all.
   */
  public Optional<Aanhaling> voor(List<String> woorden) {
    List<Aanhaling> stijlen = new ArrayList<>();
    stijlen.add(this);
    stijlen.addAll(BEKENDE);
    return stijlen.stream().filter(s -> woorden.stream().allMatch(s::past)).findFirst();
  }

  /** The words between the marks. */
  public String om(String woorden) {
    return open + woorden + sluit;
  }

  private boolean past(String woorden) {
    return !woorden.isEmpty()
        && woorden.indexOf(open) < 0
        && woorden.indexOf(sluit) < 0
        && woorden.chars().noneMatch(c -> c == '\n' || c == '\r' || Masker.isMaskerteken(c));
  }
}
