package nl.verordeningwijzer.besluit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verordeningwijzer.besluit.Zinnen.Getal;
import nl.verordeningwijzer.besluit.Zinnen.Sjabloon;
import nl.verordeningwijzer.instructie.Adres.Soort;
import nl.verordeningwijzer.instructie.Blok;
import nl.verordeningwijzer.instructie.Blok.Groep;
import nl.verordeningwijzer.regeling.Regelherkenning;
import nl.verordeningwijzer.verwijzing.Telwoorden;

/** What a sentence says that it quotes, "een artikel en een hoofdstuk", against what it quotes. */
final class Aankondiging {

  /** One to twelve in words; more in digits. */
  private static final int HOOGSTE_IN_WOORDEN = 12;

  private static final String EEN_MET_ACCENT = "één";
  private static final String GETAL =
      IntStream.rangeClosed(1, HOOGSTE_IN_WOORDEN)
          .mapToObj(Telwoorden::hoofdtelwoord)
          .collect(Collectors.joining("|", "(?:", "|" + EEN_MET_ACCENT + "|\\d{1,3})"));
  private static final String NAAMWOORD =
      Zinnen.namen("soort.").stream()
          .flatMap(basis -> Zinnen.lees(basis).stream())
          .map(s -> Pattern.quote(s.tekst()))
          .distinct()
          .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}\\d])"));

  /** "een derde lid", "twee nieuwe artikelen", "een artikel 5a". */
  private static final String GROEP = "GETAL(?: nieuwe?)?(?: RANG)?(?: nieuwe?)? NAAM(?: NUMMER)?";

  private static final String RANG = "(?:\\p{Ll}+(?:ste|de)|\\d+e)";
  private static final String NUMMER =
      "(?:[a-z]?\\d+[A-Z]?(?:[.:]\\d+)*[a-z]{0,2}|[a-z])(?![\\p{L}\\d])";
  private static final String KAAL =
      GROEP
          .replace("GETAL", GETAL)
          .replace("RANG", RANG)
          .replace("NAAM", NAAMWOORD)
          .replace("NUMMER", NUMMER);
  private static final Pattern MET_NAMEN =
      Pattern.compile(
          GROEP
              .replace("GETAL", "(?<getal>" + GETAL + ")")
              .replace("RANG", "(?<rang>" + RANG + ")")
              .replace("NAAM", "(?<naam>" + NAAMWOORD + ")")
              .replace("NUMMER", "(?<nummer>" + NUMMER + ")"));

  /** A pattern for what is announced, without groups of its own. */
  static final String PATROON = KAAL + "(?:(?:,? en |, )" + KAAL + ")*";

  private static final Pattern NIEUWE_ZIN =
      Pattern.compile("[.!?]['’”\"»)]* +(?=[‘“\"'«„(]?\\p{Lu})");

  private Aankondiging() {}

  /** "een lid", "twee artikelen en een hoofdstuk". */
  static String schrijf(List<Groep> groepen) {
    return Zinnen.opsomming(
        groepen.stream()
            .map(groep -> telwoord(groep.aantal()) + " " + naam(groep.soort(), groep.aantal()))
            .toList());
  }

  static int aantal(List<Groep> groepen) {
    return groepen.stream().mapToInt(Groep::aantal).sum();
  }

  private static String telwoord(int aantal) {
    return aantal <= HOOGSTE_IN_WOORDEN ? Telwoorden.hoofdtelwoord(aantal) : String.valueOf(aantal);
  }

  private static String naam(Soort soort, int aantal) {
    return Zinnen.tekst("soort." + Adrestaal.naam(soort) + Getal.van(aantal).achtervoegsel());
  }

  /**
   * What is quoted; running text counts in sentences.
   *
   * @param bij the kind of place where it comes: a sentence is never an element, whatever it begins
   *     with
   */
  static List<Groep> van(List<String> regels, Optional<Soort> bij) {
    List<Groep> groepen = Blok.groepen(regels);
    boolean isZin =
        groepen.isEmpty()
            || bij.filter(s -> s == Soort.ZIN).isPresent()
            || (bij.filter(s -> !Adrestaal.staatOpZichzelf(s)).isPresent()
                && Adrestaal.staatOpZichzelf(groepen.getFirst().soort()));
    return isZin ? List.of(new Groep(Soort.ZIN, zinnen(regels))) : groepen;
  }

  private static int zinnen(List<String> regels) {
    return regels.stream()
        .mapToInt(r -> 1 + (int) NIEUWE_ZIN.matcher(r.strip()).results().count())
        .sum();
  }

  /** Whether what a sentence announces is what it quotes. */
  sealed interface Oordeel {
    record Klopt() implements Oordeel {}

    /** Another number of the same. */
    record AnderAantal() implements Oordeel {}

    /** Something else, or something with another number than announced. */
    record IetsAnders() implements Oordeel {}
  }

  /** Compares what is announced with what is quoted. */
  static Oordeel vergelijk(String aangekondigd, List<Groep> groepen, List<String> regels) {
    Matcher m = MET_NAMEN.matcher(aangekondigd);
    List<Integer> aantallen = new ArrayList<>();
    int plaats = 0;
    while (m.find()) {
      if (plaats >= groepen.size()
          || !isNaamVan(m.group("naam"), groepen.get(plaats).soort())
          || (plaats == 0 && !heeftNummer(m, regels))) {
        return new Oordeel.IetsAnders();
      }
      aantallen.add(getal(m.group("getal")));
      plaats++;
    }
    if (plaats < groepen.size()) {
      return new Oordeel.IetsAnders();
    }
    return aantallen.equals(groepen.stream().map(Groep::aantal).toList())
        ? new Oordeel.Klopt()
        : new Oordeel.AnderAantal();
  }

  /** "een derde lid" quotes lid 3. */
  private static boolean heeftNummer(Matcher m, List<String> regels) {
    String nummer = Regelherkenning.herken(regels.getFirst().strip()).nummer();
    boolean rangKlopt =
        m.group("rang") == null || Opsomming.nummer(Soort.LID, m.group("rang")).equals(nummer);
    return rangKlopt && (m.group("nummer") == null || m.group("nummer").equals(nummer));
  }

  private static boolean isNaamVan(String naam, Soort soort) {
    return Zinnen.lees("soort." + Adrestaal.naam(soort)).stream()
        .map(Sjabloon::tekst)
        .anyMatch(naam::equals);
  }

  private static int getal(String woord) {
    if (Character.isDigit(woord.charAt(0))) {
      return Integer.parseInt(woord);
    }
    return woord.toLowerCase(Locale.ROOT).equals(EEN_MET_ACCENT)
        ? 1
        : IntStream.rangeClosed(1, HOOGSTE_IN_WOORDEN)
            .filter(i -> Telwoorden.hoofdtelwoord(i).equals(woord))
            .findFirst()
            .orElse(0);
  }
}
