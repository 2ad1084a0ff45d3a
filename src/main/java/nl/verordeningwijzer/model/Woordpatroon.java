package nl.verordeningwijzer.model;

import java.util.ArrayList;
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

  private static final Pattern WOORD = Pattern.compile("[\\p{L}\\d'’-]+");

  /** In the words of a form: any number. */
  public static final String GETALWOORD = "{getal}";

  private static final String BEDRAGWOORD = "{bedrag}";
  private static final String GAT = "…";

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
    boolean onbekend = vorm.replace(GETALWOORD, "").replace(BEDRAGWOORD, "").matches(".*[{}].*");
    boolean rand = vorm.strip().startsWith("…") || vorm.strip().endsWith("…");
    return leeg || onbekend || rand ? Optional.of(vorm) : Optional.empty();
  }

  /** Text as patterns read it: lower case, with plain spaces. */
  public static String leesbaar(String tekst) {
    return tekst.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  /** Whether any of the forms stands in a text that was made {@link #leesbaar}. */
  public boolean staatIn(String tekst) {
    List<String> woorden = woorden(tekst);
    return vormen.stream().anyMatch(v -> v.staatIn(tekst, woorden));
  }

  /** The words of a text that was made {@link #leesbaar}, without what stands between them. */
  public static List<String> woorden(String tekst) {
    List<String> woorden = new ArrayList<>();
    Matcher woord = WOORD.matcher(tekst);
    while (woord.find()) {
      woorden.add(woord.group());
    }
    return woorden;
  }

  /** Whether a word is what a form writes with "*" for any letters, or any number. */
  public static boolean isWoord(String woord, String vorm) {
    if (vorm.equals(GETALWOORD)) {
      return isGetal(woord);
    }
    int ster = vorm.indexOf('*');
    if (ster < 0) {
      return woord.equals(vorm);
    }
    int plaats = ster;
    if (!woord.startsWith(vorm.substring(0, ster))) {
      return false;
    }
    for (int volgende = vorm.indexOf('*', ster + 1); volgende >= 0; ) {
      String stuk = vorm.substring(ster + 1, volgende);
      int gevonden = woord.indexOf(stuk, plaats);
      if (gevonden < 0) {
        return false;
      }
      plaats = gevonden + stuk.length();
      ster = volgende;
      volgende = vorm.indexOf('*', ster + 1);
    }
    String eind = vorm.substring(ster + 1);
    return woord.length() - eind.length() >= plaats && woord.endsWith(eind);
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
    private final List<String> delen;
    private final List<String> woorden;
    private final boolean alleenWoorden;

    /** Compiled when it is first needed: words alone are found without. */
    private volatile Pattern patroon;

    private Vorm(String vorm) {
      this.vorm = vorm.strip().toLowerCase(Locale.ROOT);
      this.delen = List.of(this.vorm.split("\\s+"));
      this.woorden = delen.stream().filter(Vorm::isWoorddeel).toList();
      this.alleenWoorden = delen.stream().allMatch(d -> d.equals(GAT) || isWoorddeel(d));
    }

    private static boolean isWoorddeel(String deel) {
      return deel.equals(GETALWOORD) || deel.matches("[\\p{L}\\d'’*-]+");
    }

    /** Words that must be there, with "*" for any letters; what stands between them may vary. */
    public List<String> woorden() {
      return woorden;
    }

    /**
     * Whether it stands in a text.
     *
     * @param tekst was made {@link #leesbaar}
     * @param alle its words
     */
    public boolean staatIn(String tekst, List<String> alle) {
      if (!alleenWoorden) {
        return kan(tekst) && zoek(tekst).find();
      }
      for (int i = 0; i < alle.size(); i++) {
        if (staatVanaf(alle, i, 0)) {
          return true;
        }
      }
      return false;
    }

    /** Spares most texts the search: an amount or a percentage shows by its sign. */
    private boolean kan(String tekst) {
      return (!vorm.contains(BEDRAGWOORD) || tekst.contains("€") || tekst.contains("euro"))
          && (!vorm.contains("%") || tekst.contains("%"));
    }

    private boolean staatVanaf(List<String> alle, int plaats, int deel) {
      if (deel == delen.size()) {
        return true;
      }
      if (!delen.get(deel).equals(GAT)) {
        return plaats < alle.size()
            && isWoord(alle.get(plaats), delen.get(deel))
            && staatVanaf(alle, plaats + 1, deel + 1);
      }
      for (int over = 0; over <= RUIMTE && plaats + over < alle.size(); over++) {
        if (staatVanaf(alle, plaats + over, deel + 1)) {
          return true;
        }
      }
      return false;
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
      for (String deel : delen) {
        if (deel.equals(GAT)) {
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
        case GETALWOORD -> GETAL;
        case BEDRAGWOORD -> BEDRAG;
        default ->
            deel.startsWith(GETALWOORD)
                ? GETAL + Pattern.quote(deel.substring(GETALWOORD.length()))
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
