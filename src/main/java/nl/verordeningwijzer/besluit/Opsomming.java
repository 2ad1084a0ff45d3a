package nl.verordeningwijzer.besluit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.verwijzing.Telwoorden;

/** The numbers of neighbours in words and back: "tweede en derde", "b tot en met d". */
final class Opsomming {

  /** From so many numbers on "tot en met" is used. */
  private static final int REEKS_VANAF = 3;

  /** A row that is longer was not meant as one. */
  private static final int LANGSTE_REEKS = 200;

  private static final int LETTERS = 26;
  private static final String RANGTELWOORD = "(?:\\d+(?:ste|de|e)|\\p{Ll}+(?:ste|de))";
  private static final String GRENS = "(?![\\p{L}\\d°])";
  private static final String LETTER =
      IntStream.rangeClosed(1, 3 * LETTERS)
          .map(i -> 3 * LETTERS + 1 - i)
          .mapToObj(Letters::klein)
          .collect(Collectors.joining("|", "(?:", ")"));
  private static final Pattern LAATSTE_LETTER = Pattern.compile("(.*\\d)([a-zA-Z])");
  private static final Pattern LAATSTE_GETAL = Pattern.compile("(.*[.:]|)(\\d{1,6})");
  private static final String TOT_EN_MET =
      Zinnen.lees("opsomming.tot-en-met").stream()
          .map(s -> Pattern.quote(s.tekst()))
          .collect(Collectors.joining("|", " (?:", ") "));
  private static final String TUSSEN =
      "(?:"
          + TOT_EN_MET
          + "|,? "
          + Pattern.quote(Zinnen.tekst("opsomming.en"))
          + " |"
          + Pattern.quote(Zinnen.tekst("opsomming.komma"))
          + " )";

  private Opsomming() {}

  /** What one number looks like in a sentence. */
  private static String element(Adres.Soort soort) {
    return switch (soort) {
      case HOOFDSTUK -> "(?:\\d+[A-Z]?|[IVXLC]+)" + GRENS;
      case PARAGRAAF -> "\\d+[A-Z]?(?:\\.\\d+[A-Z]?)*" + GRENS;
      case ARTIKEL -> "[a-z]?\\d+[A-Z]?(?:[.:]\\d+[A-Z]?)*[a-z]{0,2}" + GRENS;
      case LID -> "(?:" + RANGTELWOORD + "|\\d+[a-z]?)" + GRENS;
      case ZIN -> RANGTELWOORD + GRENS;
      case ONDERDEEL -> LETTER + GRENS;
      case SUBONDERDEEL -> "\\d+°?" + GRENS;
      case BEGRIP, BIJLAGE -> Masker.TEKEN;
      case OPSCHRIFT, AANHEF, SLOT -> "(?!)";
    };
  }

  /** A pattern for a row of numbers. */
  static String patroon(Adres.Soort soort) {
    return element(soort) + "(?:" + TUSSEN + element(soort) + ")*";
  }

  /** A row of numbers in words. */
  static String schrijf(Adres.Soort soort, List<String> nummers, Aanhaler aanhaler) {
    int laatste = nummers.size() - 1;
    if (isReeks(nummers)) {
      return element(soort, nummers.getFirst(), aanhaler)
          + " "
          + Zinnen.tekst("opsomming.tot-en-met")
          + " "
          + element(soort, nummers.get(laatste), aanhaler);
    }
    return Zinnen.opsomming(nummers.stream().map(n -> element(soort, n, aanhaler)).toList());
  }

  /** Only plain numbers and letters: of "14a tot en met 14d" not everyone knows what is between. */
  private static boolean isReeks(List<String> nummers) {
    String eerste = nummers.getFirst();
    String laatste = nummers.getLast();
    return nummers.size() >= REEKS_VANAF
        && eerste.matches("\\d+|" + LETTER)
        && tussen(eerste, laatste).filter(nummers::equals).isPresent();
  }

  private static String element(Adres.Soort soort, String nummer, Aanhaler aanhaler) {
    if (soort == Adres.Soort.BEGRIP || soort == Adres.Soort.BIJLAGE) {
      return aanhaler.haalAan(nummer);
    }
    String woord =
        switch (soort) {
          case LID, ZIN -> rangtelwoord(nummer);
          case SUBONDERDEEL -> nummer + "°";
          default -> nummer;
        };
    boolean leesbaar = woord.matches(element(soort)) && nummer(soort, woord).equals(nummer);
    return leesbaar ? woord : aanhaler.kanNiet();
  }

  /** "derde"; above the words that there are "100e". */
  static String rangtelwoord(String nummer) {
    if (!nummer.matches("[1-9]\\d{0,5}")) {
      return nummer;
    }
    int getal = Integer.parseInt(nummer);
    return getal <= Telwoorden.HOOGSTE ? Telwoorden.rangtelwoord(getal) : getal + "e";
  }

  /** The number that a word stands for; the word itself when it is none. */
  static String nummer(Adres.Soort soort, String woord) {
    return switch (soort) {
      case LID, ZIN ->
          Telwoorden.waarde(woord)
              .map(String::valueOf)
              .orElseGet(() -> woord.replaceFirst("^(\\d+)(?:ste|de|e)$", "$1"));
      case SUBONDERDEEL -> woord.replace("°", "");
      default -> woord;
    };
  }

  /** Reads a row of numbers; empty when a word is no number or a row has no clear members. */
  static Optional<List<String>> lees(Adres.Soort soort, String rij, Masker.Gemaskeerd gemaskeerd) {
    List<String> nummers = new ArrayList<>();
    Matcher m = Pattern.compile("(" + TUSSEN + ")?(" + element(soort) + ")").matcher(rij);
    int vanaf = 0;
    while (vanaf < rij.length()) {
      m.region(vanaf, rij.length());
      if (!m.lookingAt()) {
        return Optional.empty();
      }
      String nummer = gemaskeerd.woorden(nummer(soort, m.group(2)));
      boolean rangwoordOnbekend =
          (soort == Adres.Soort.LID || soort == Adres.Soort.ZIN)
              && !Character.isDigit(nummer.charAt(0));
      if (rangwoordOnbekend) {
        return Optional.empty();
      }
      if (m.group(1) != null && m.group(1).matches(TOT_EN_MET)) {
        Optional<List<String>> tussen = tussen(nummers.getLast(), nummer);
        if (tussen.isEmpty()) {
          return Optional.empty();
        }
        nummers.removeLast();
        nummers.addAll(tussen.get());
      } else {
        nummers.add(nummer);
      }
      vanaf = m.end();
    }
    boolean dubbel = nummers.stream().distinct().count() < nummers.size();
    return nummers.isEmpty() || dubbel ? Optional.empty() : Optional.of(nummers);
  }

  /** "5" to "8", "b" to "e", "14a" to "14d", "3.1" to "3.4", each of them. */
  private static Optional<List<String>> tussen(String van, String tot) {
    List<String> letters = Stream.iterate(1, i -> i + 1).limit(78).map(Letters::klein).toList();
    if (letters.contains(van) && letters.contains(tot)) {
      return deel(letters, letters.indexOf(van), letters.indexOf(tot));
    }
    for (Pattern vorm : List.of(LAATSTE_LETTER, LAATSTE_GETAL)) {
      Matcher een = vorm.matcher(van);
      Matcher ander = vorm.matcher(tot);
      if (een.matches() && ander.matches() && een.group(1).equals(ander.group(1))) {
        boolean getal = vorm == LAATSTE_GETAL;
        int begin = getal ? Integer.parseInt(een.group(2)) : een.group(2).charAt(0);
        int eind = getal ? Integer.parseInt(ander.group(2)) : ander.group(2).charAt(0);
        if (begin >= eind || eind - begin > LANGSTE_REEKS) {
          return Optional.empty();
        }
        return Optional.of(
            IntStream.rangeClosed(begin, eind)
                .mapToObj(i -> een.group(1) + (getal ? String.valueOf(i) : "" + (char) i))
                .toList());
      }
    }
    return Optional.empty();
  }

  private static Optional<List<String>> deel(List<String> rij, int van, int tot) {
    return van < tot ? Optional.of(rij.subList(van, tot + 1)) : Optional.empty();
  }
}
