package nl.verordeningwijzer.wet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Articles of an act as they read on a day, quoted from the official edition.
 *
 * @param wet the short title: "Participatiewet"
 * @param bwb the number in the Basiswettenbestand: "BWBR0015703"
 * @param dag the day on which the act read so
 * @param bron where the words come from, in words for the reader
 */
public record Wettekst(
    String wet, String bwb, LocalDate dag, String bron, List<Wetsartikel> artikelen) {

  /** Where the official edition of acts is. */
  public static final String WETTEN = "https://wetten.overheid.nl";

  public Wettekst {
    artikelen = List.copyOf(artikelen);
  }

  /** The article with this number, if it is among the quoted ones. */
  public Optional<Wetsartikel> artikel(String nummer) {
    return artikelen.stream().filter(a -> a.nummer().equals(nummer)).findFirst();
  }

  /** Where the official edition of that day can be read. */
  public String adres() {
    return WETTEN + "/" + bwb + "/" + dag;
  }
}
