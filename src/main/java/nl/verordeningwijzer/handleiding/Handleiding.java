package nl.verordeningwijzer.handleiding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The manual.
 *
 * @param bladzijden in the order of the table of contents
 */
public record Handleiding(List<Bladzijde> bladzijden) {

  /** Where pages and pictures are on the class path. */
  static final String MAP = "/nl/verordeningwijzer/handleiding/";

  /** How many words of a find are shown before and after it, in characters. */
  private static final int EROMHEEN = 45;

  /**
   * A page that holds the words that were searched for.
   *
   * @param fragment the words around the first find; the beginning of the page when only its title
   *     holds them
   */
  public record Treffer(Bladzijde bladzijde, String fragment) {}

  public Handleiding {
    bladzijden = List.copyOf(bladzijden);
  }

  /** The page with this name. */
  public Optional<Bladzijde> bladzijde(String naam) {
    return bladzijden.stream().filter(b -> b.naam().equals(naam)).findFirst();
  }

  /** The number of a page, counted from 1. */
  public int nummer(String naam) {
    return 1 + bladzijden.stream().map(Bladzijde::naam).toList().indexOf(naam);
  }

  /** The file of a picture; empty when there is none of this name. */
  public static Optional<byte[]> plaatje(String bestand) {
    try (InputStream in = Handleiding.class.getResourceAsStream(MAP + "plaatjes/" + bestand)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      // Read from the program's own jar: when that fails, nothing of the program works.
      throw new UncheckedIOException(e);
    }
  }

  /** The pages that hold all words, those with them in the title first; capitals do not count. */
  public List<Treffer> zoek(String vraag) {
    List<String> gezocht =
        Arrays.stream(vlak(vraag).split("\\s+", -1)).filter(w -> !w.isEmpty()).toList();
    List<Treffer> inTitel = new ArrayList<>();
    List<Treffer> inTekst = new ArrayList<>();
    if (gezocht.isEmpty()) {
      return List.of();
    }
    for (Bladzijde bladzijde : bladzijden) {
      String titel = vlak(bladzijde.titel());
      String alles = titel + "\n" + vlak(bladzijde.woorden());
      if (gezocht.stream().allMatch(alles::contains)) {
        Treffer treffer = new Treffer(bladzijde, fragment(bladzijde, vlak(vraag).strip(), gezocht));
        (gezocht.stream().allMatch(titel::contains) ? inTitel : inTekst).add(treffer);
      }
    }
    inTitel.addAll(inTekst);
    return List.copyOf(inTitel);
  }

  /** The words around what was searched for: as a whole if it stands so, else its first word. */
  private static String fragment(Bladzijde bladzijde, String geheel, List<String> gezocht) {
    String woorden = bladzijde.woorden().replace('\n', ' ');
    String vlak = vlak(woorden);
    int plaats =
        vlak.contains(geheel)
            ? vlak.indexOf(geheel)
            : gezocht.stream().mapToInt(vlak::indexOf).filter(i -> i >= 0).min().orElse(0);
    int begin = Math.max(0, plaats - EROMHEEN);
    int eind = Math.min(woorden.length(), plaats + 2 * EROMHEEN);
    while (begin > 0 && woorden.charAt(begin - 1) != ' ') {
      begin--;
    }
    while (eind < woorden.length() && woorden.charAt(eind) != ' ') {
      eind++;
    }
    return (begin > 0 ? "… " : "")
        + woorden.substring(begin, eind)
        + (eind < woorden.length() ? " …" : "");
  }

  /**
   * Without capitals and accents, and just as long: a place in it is the same place in the words.
   */
  private static String vlak(String woorden) {
    StringBuilder uit = new StringBuilder(woorden.length());
    for (int i = 0; i < woorden.length(); i++) {
      String teken = Normalizer.normalize(woorden.substring(i, i + 1), Normalizer.Form.NFD);
      uit.append(teken.charAt(0));
    }
    return uit.toString().toLowerCase(Locale.ROOT);
  }
}
