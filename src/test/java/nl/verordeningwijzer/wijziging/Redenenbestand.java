package nl.verordeningwijzer.wijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verordeningwijzer.vergelijking.Uitlijning;

/**
 * A text in which two texts lie beside each other, with every difference between them and the
 * reason of each. The differences are found; the reasons are written by hand, in a file of the
 * VNG's folder. So a difference without a reason fails the test, and a reason without a difference.
 */
public final class Redenenbestand {

  private static final String REDEN = "  reden      ";
  private static final String ONTBREEKT = "(de reden ontbreekt)";
  private static final int WOORDEN_EROMHEEN = 4;

  private final String links;
  private final String rechts;
  private final List<String> regels = new ArrayList<>();
  private final Map<String, String> redenen;
  private final String uitleg;
  private final String bestand;
  private String kop = "";

  /**
   * Two lines that differ; one of them is empty when it stands in one text only.
   *
   * @param links the words of the first text in which they differ, with some words around them
   */
  public record Verschil(String links, String rechts) {

    /** Only what differs, with some words before and behind it. */
    static Verschil van(String een, String twee) {
      List<String> a = List.of(een.split(" "));
      List<String> b = List.of(twee.split(" "));
      int kortste = Math.min(a.size(), b.size());
      int begin =
          IntStream.range(0, kortste)
              .filter(i -> !a.get(i).equals(b.get(i)))
              .findFirst()
              .orElse(kortste);
      int eind =
          IntStream.range(0, kortste - begin)
              .filter(i -> !a.get(a.size() - 1 - i).equals(b.get(b.size() - 1 - i)))
              .findFirst()
              .orElse(kortste - begin);
      return new Verschil(venster(a, begin, eind), venster(b, begin, eind));
    }

    private static String venster(List<String> woorden, int begin, int eind) {
      int van = Math.max(0, begin - WOORDEN_EROMHEEN);
      int tot = Math.min(woorden.size(), woorden.size() - eind + WOORDEN_EROMHEEN);
      return (van > 0 ? "… " : "")
          + String.join(" ", woorden.subList(van, tot))
          + (tot < woorden.size() ? " …" : "");
    }
  }

  /**
   * Starts with the reasons and the explanation at the top of a text.
   *
   * @param links what the first text is called, and the second
   */
  Redenenbestand(String bestand, String links, String rechts) {
    this.links = "  " + (links + " ".repeat(11)).substring(0, 11);
    this.rechts = "  " + (rechts + " ".repeat(11)).substring(0, 11);
    this.bestand = bestand;
    this.uitleg =
        bestand
            .lines()
            .takeWhile(r -> r.startsWith("#"))
            .collect(Collectors.joining("\n", "", "\n"));
    this.redenen = redenen(bestand);
  }

  /** The same, for a file in the VNG's folder. */
  public static Redenenbestand van(String naam, String links, String rechts) {
    return new Redenenbestand(lees(naam), links, rechts);
  }

  private static String lees(String naam) {
    try (InputStream in = Redenenbestand.class.getResourceAsStream("vng/" + naam)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> redenen(String bestand) {
    Map<String, String> redenen = new HashMap<>();
    String kop = "";
    List<String> verschil = new ArrayList<>();
    for (String regel : bestand.lines().toList()) {
      if (regel.startsWith("== ")) {
        kop = regel;
      } else if (regel.startsWith("Verschil ")) {
        verschil = new ArrayList<>(List.of(kop, regel));
      } else if (regel.startsWith(REDEN)) {
        redenen.put(String.join("\n", verschil), regel.substring(REDEN.length()));
      } else {
        verschil.add(regel);
      }
    }
    return redenen;
  }

  /** A new part of the text. */
  public void kop(String woorden) {
    kop = "== " + woorden;
    regels.add("");
    regels.add(kop);
  }

  /** A line of one of the texts, or about both. */
  public void regel(String regel) {
    regels.add(regel);
  }

  /** Both texts say the same in other lines. */
  public void naastElkaar(List<String> een, List<String> twee) {
    zet(links, een);
    zet(rechts, twee);
  }

  private void zet(String naam, List<String> tekst) {
    IntStream.range(0, tekst.size())
        .forEach(i -> regels.add((i == 0 ? naam : " ".repeat(naam.length())) + tekst.get(i)));
  }

  /** A difference, with the reason that the file gives. */
  public void verschil(String waarin, Verschil verschil) {
    List<String> blok =
        List.of(kop, "Verschil in " + waarin, links + verschil.links(), rechts + verschil.rechts());
    regels.addAll(blok.subList(1, blok.size()));
    regels.add(REDEN + redenen.getOrDefault(String.join("\n", blok), ONTBREEKT));
  }

  /** The lines in which two texts differ; square brackets mean nothing. */
  public static List<Verschil> verschillen(List<String> een, List<String> twee) {
    List<String> a = zonderHaken(een);
    List<String> b = zonderHaken(twee);
    List<Verschil> verschillen = new ArrayList<>();
    for (Uitlijning.Strook strook : Uitlijning.van(a, b)) {
      int aantal = strook.gelijk() ? 0 : Math.max(strook.wasAantal(), strook.wordtAantal());
      for (int i = 0; i < aantal; i++) {
        verschillen.add(
            Verschil.van(
                i < strook.wasAantal() ? a.get(strook.wasBegin() + i) : "",
                i < strook.wordtAantal() ? b.get(strook.wordtBegin() + i) : ""));
      }
    }
    return verschillen;
  }

  private static List<String> zonderHaken(List<String> regels) {
    return regels.stream().map(r -> r.replaceAll("[\\[\\]]", "")).toList();
  }

  /** The file must say just this, with a reason for each difference. */
  public void eisGelijk() {
    String gemaakt = uitleg + regels.stream().map(r -> r + "\n").collect(Collectors.joining());
    assertThat(gemaakt).doesNotContain(ONTBREEKT).isEqualTo(bestand);
  }
}
