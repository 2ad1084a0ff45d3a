package nl.verordeningwijzer.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.verwijzing.Telwoorden;

/**
 * Words that a text may hold, in a notation that a lawyer can write. {@code jobcoach*} is every
 * word that begins so; {@code verleng* … {getal} maanden} leaves room for at most twelve words;
 * {@code {getal}} is a number in digits or words and {@code {bedrag}} an amount in euros. Capitals
 * do not count.
 *
 * @param vormen the ways to say it; one is enough
 */
public record Woordpatroon(List<Vorm> vormen) {

  private static final String LETTER = "[\\p{L}\\d'’-]";
  private static final String TUSSEN = "[\\s,;:()]+";

  /** In the words of a form: any number. */
  public static final String GETALWOORD = "{getal}";

  /** How many words "…" may stand for. */
  private static final int RUIMTE = 12;

  private static final String GETAL =
      "(\\d+(?:[.,]\\d+)*|één|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?"
          + "(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)"
          + "|(?:der|veer|vijf|zes|zeven|acht|negen)tien|twee|drie|vier|vijf|zes|zeven|acht|negen"
          + "|tien|elf|twaalf|honderd)";
  private static final String BEDRAG =
      "(?:€\\s*\\d[\\d.,]*-?|" + GETAL + "\\s+euro|euro\\s+\\d[\\d.,]*)";

  public Woordpatroon {
    vormen = List.copyOf(vormen);
  }

  /** Any of some forms. */
  public static Woordpatroon van(List<String> vormen) {
    return new Woordpatroon(vormen.stream().map(Vorm::new).toList());
  }

  /** Any of the forms of both. */
  Woordpatroon of(Woordpatroon ander) {
    return new Woordpatroon(Stream.concat(vormen.stream(), ander.vormen.stream()).toList());
  }

  /** What is wrong with a form; nothing when it can be used. */
  static Optional<String> gebrek(String vorm) {
    boolean leeg = vorm.isBlank() || vorm.strip().matches("[*…\\s]*");
    boolean onbekend = vorm.replace("{getal}", "").replace("{bedrag}", "").matches(".*[{}].*");
    boolean rand = vorm.strip().startsWith("…") || vorm.strip().endsWith("…");
    return leeg || onbekend || rand ? Optional.of(vorm) : Optional.empty();
  }

  /** Text as patterns read it: lower case, with plain spaces. */
  public static String leesbaar(String tekst) {
    return tekst.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  /** Whether any of the forms stands in a text that was made {@link #leesbaar}. */
  public boolean staatIn(String tekst) {
    return vormen.stream().anyMatch(v -> v.zoek(tekst).find());
  }

  /** A number that was written in digits or words; empty when it is not a whole number. */
  public static OptionalInt getal(String woorden) {
    return woorden.matches("\\d{1,6}")
        ? OptionalInt.of(Integer.parseInt(woorden))
        : IntStream.rangeClosed(1, Telwoorden.HOOGSTE)
            .filter(n -> telwoord(n).equals(woorden))
            .findFirst();
  }

  private static final Pattern ALLEEN_GETAL = Pattern.compile(GETAL);

  /** Whether a word is a number. */
  public static boolean isGetal(String woord) {
    return ALLEEN_GETAL.matcher(woord).matches();
  }

  /** "Een" is an article far more often than a number. */
  private static String telwoord(int getal) {
    return getal == 1 ? "één" : Telwoorden.hoofdtelwoord(getal);
  }

  /** One way to say it. */
  public static final class Vorm {

    private final String vorm;
    private final List<String> woorden;

    /** Compiled when it is first needed: most forms occur in no text at all. */
    private volatile Pattern patroon;

    private Vorm(String vorm) {
      this.vorm = vorm.strip().toLowerCase(Locale.ROOT);
      this.woorden =
          Arrays.stream(this.vorm.split("\\s+"))
              .map(w -> w.startsWith(GETALWOORD) ? GETALWOORD : w)
              .filter(w -> w.equals(GETALWOORD) || w.matches("[\\p{L}\\d'’*-]+"))
              .toList();
    }

    /** Words that must be there, with "*" for any letters; what stands between them may vary. */
    public List<String> woorden() {
      return woorden;
    }

    /** Whether it is one word, so that a text with that word holds it. */
    public boolean isEenWoord() {
      return woorden.size() == 1 && woorden.getFirst().equals(vorm) && !vorm.equals(GETALWOORD);
    }

    /** Searches a text that was made {@link #leesbaar}; numbers are groups. */
    public Matcher zoek(String tekst) {
      Pattern gemaakt = patroon;
      if (gemaakt == null) {
        gemaakt = Pattern.compile("(?<![\\p{L}\\d-])" + regex() + "(?![\\p{L}\\d-])");
        patroon = gemaakt;
      }
      return gemaakt.matcher(tekst);
    }

    private String regex() {
      StringBuilder regex = new StringBuilder();
      boolean ruimte = false;
      for (String deel : vorm.split("\\s+")) {
        if (deel.equals("…")) {
          ruimte = true;
          continue;
        }
        if (!regex.isEmpty()) {
          regex.append(TUSSEN);
        }
        if (ruimte) {
          regex.append("(?:\\S+\\s+){0,").append(RUIMTE).append("}?");
          ruimte = false;
        }
        regex.append(woord(deel));
      }
      return regex.toString();
    }

    private static String woord(String deel) {
      return switch (deel) {
        case "{getal}" -> GETAL;
        case "{bedrag}" -> BEDRAG;
        default ->
            deel.startsWith("{getal}")
                ? GETAL + Pattern.quote(deel.substring("{getal}".length()))
                : Arrays.stream(deel.split("\\*", -1))
                    .map(stuk -> stuk.isEmpty() ? "" : Pattern.quote(stuk))
                    .collect(Collectors.joining(LETTER + "*"));
      };
    }

    @Override
    public String toString() {
      return vorm;
    }
  }
}
