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

  /** White space that is not the one plain space between two words. */
  private static final Pattern WIT = Pattern.compile("[\\s\\u00a0&&[^ ]]+ *| [\\s\\u00a0]+");

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
    return WIT.matcher(tekst.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Whether any of the forms stands in a text that was made {@link #leesbaar}. */
  public boolean staatIn(String tekst) {
    List<String> woorden = woorden(tekst);
    return vormen.stream().anyMatch(v -> v.staatIn(tekst, woorden));
  }

  /** The words of a text that was made {@link #leesbaar}, without what stands between them. */
  public static List<String> woorden(String tekst) {
    List<String> woorden = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= tekst.length(); i++) {
      boolean letter = i < tekst.length() && isLetter(tekst.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        woorden.add(tekst.substring(begin, i));
        begin = -1;
      }
    }
    return woorden;
  }

  private static boolean isLetter(char teken) {
    return Character.isLetterOrDigit(teken) || teken == '\'' || teken == '’' || teken == '-';
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

  /**
   * A word of a form.
   *
   * @param vorm as it is written: with "*" for any letters, or {@code {getal}} for any number
   * @param stukken what stands between the stars
   */
  public record Woorddeel(String vorm, List<String> stukken) {
    public Woorddeel {
      stukken = List.copyOf(stukken);
    }

    private static Woorddeel van(String vorm) {
      return new Woorddeel(vorm, List.of(vorm.split("\\*", -1)));
    }

    /** What the word begins with. */
    public String begin() {
      return stukken.getFirst();
    }

    /** Whether it is one word and no other. */
    public boolean isVast() {
      return stukken.size() == 1 && !isGetal();
    }

    /** Whether it is any number. */
    public boolean isGetal() {
      return vorm.equals(GETALWOORD);
    }

    /** Whether a word is meant by it. */
    public boolean is(String woord) {
      if (isGetal()) {
        return Woordpatroon.isGetal(woord);
      }
      if (stukken.size() == 1) {
        return woord.equals(vorm);
      }
      if (!woord.startsWith(begin())) {
        return false;
      }
      int plaats = begin().length();
      for (String stuk : stukken.subList(1, stukken.size() - 1)) {
        int gevonden = woord.indexOf(stuk, plaats);
        if (gevonden < 0) {
          return false;
        }
        plaats = gevonden + stuk.length();
      }
      String eind = stukken.getLast();
      return woord.length() - eind.length() >= plaats && woord.endsWith(eind);
    }
  }

  /** One way to say it. */
  public static final class Vorm {

    private final String vorm;
    private final List<String> delen;
    private final List<Woorddeel> woorddelen;
    private final List<Woorddeel> woorden;
    private final boolean alleenWoorden;

    /** Compiled when it is first needed: words alone are found without. */
    private volatile Pattern patroon;

    private Vorm(String vorm) {
      this.vorm = vorm.strip().toLowerCase(Locale.ROOT);
      this.delen = List.of(this.vorm.split("\\s+"));
      this.woorddelen = delen.stream().map(Woorddeel::van).toList();
      this.woorden = delen.stream().filter(Vorm::isWoorddeel).map(Woorddeel::van).toList();
      this.alleenWoorden = delen.stream().allMatch(d -> d.equals(GAT) || isWoorddeel(d));
    }

    private static boolean isWoorddeel(String deel) {
      return deel.equals(GETALWOORD) || deel.matches("[\\p{L}\\d'’*-]+");
    }

    /** Words that must be there; what stands between them may vary. */
    public List<Woorddeel> woorden() {
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
            && woorddelen.get(deel).is(alle.get(plaats))
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
