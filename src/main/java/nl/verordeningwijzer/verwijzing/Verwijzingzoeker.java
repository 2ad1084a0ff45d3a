package nl.verordeningwijzer.verwijzing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Verwijsvorm;
import nl.verordeningwijzer.regeling.Verwijsvorm.Onderdeelwoord;
import nl.verordeningwijzer.regeling.Verwijsvorm.Verbinding;
import nl.verordeningwijzer.regeling.Vindplaats;
import nl.verordeningwijzer.regeling.Vindplaats.Stap;

/**
 * Finds references in words. A reference that is followed by "van de wet" or the name of another
 * regulation is external, and so is an earlier one in the same sentence that leaves those words out
 * ("bedoeld in artikel 8a, onder g, of … bedoeld in artikel 8a, onder h, van de wet").
 */
public final class Verwijzingzoeker {

  /** Stands in the searched words for something that is no text: a bracket of a model. */
  public static final char GAT = '\uFFFC';

  private static final String GRENS_VOOR = "(?<![\\p{L}\\p{N}])";
  private static final String GRENS_NA = "(?![\\p{L}\\p{N}])";

  // Repeated groups are possessive and bounded: a text that never ends costs no stack and no time.
  private static final String ZONDER_GRENS = "\\d++[A-Z]?(?:[.:]\\d++)*+[a-z]{0,2}";
  private static final String NUMMER = ZONDER_GRENS + GRENS_NA;
  private static final String LETTER = "(?:" + dubbeleLetters() + "|[a-z])" + GRENS_NA;
  private static final String ONDERDELEN =
      "(?:aanhef en )?(?<woord>onderdelen|onderdeel|onder) (?<letters>"
          + reeks(LETTER, "")
          + ")(?:,? (?:onder|onderdeel|subonderdeel) (?<sub>\\d+)°?)?";
  private static final String MET_ONDERDELEN = "(?:(?<kommaonderdeel>,?) " + ONDERDELEN + ")?";
  private static final String RANG =
      "(?:"
          + Telwoorden.alleRangtelwoorden().stream()
              .sorted(Comparator.comparing(String::length).reversed())
              .collect(Collectors.joining("|"))
          + ")";

  private static final Pattern ARTIKELEN =
      Pattern.compile(
          GRENS_VOOR + "(?<de>[Dd]e )?[Aa]rtikelen (?<reeks>" + reeks(NUMMER, "") + ")");
  private static final Pattern ARTIKEL =
      Pattern.compile(
          GRENS_VOOR
              + "[Aa]rtikel (?<artikel>"
              + NUMMER
              + ")(?:(?<kommalid>,?) (?<lid>"
              + reeks(RANG, "")
              + ") (?:lid|leden))?"
              + MET_ONDERDELEN);
  private static final Pattern LID =
      Pattern.compile(
          GRENS_VOOR
              + "(?<het>[Hh]et )?(?<lid>"
              + reeks(RANG, "(?:het )?")
              + ") (?:lid|leden)"
              + GRENS_NA
              + MET_ONDERDELEN);
  private static final Pattern ONDERDEEL =
      Pattern.compile(GRENS_VOOR + "(?<de>[Dd]e )?" + ONDERDELEN);

  /** "eerste lid, onder a" or "onder a", as a part of something else. */
  private static final String LIDDEEL = reeks(RANG, "(?:het )?") + " (?:lid|leden)" + GRENS_NA;

  private static final String ONDERDEELDEEL = ONDERDELEN.replaceAll("\\?<\\w+>", "?:");
  private static final String DEEL =
      "(?>" + LIDDEEL + "(?: ?,? " + ONDERDEELDEEL + ")?|" + ONDERDEELDEEL + ")";
  private static final String ARTIKELDEEL = NUMMER + "(?: ?,? " + DEEL + ")?";
  private static final String VOEGWOORD = " ?,? (?:en|of) ";

  /** "artikel 5, eerste lid, onder a, en derde lid": the third lid is one of article 5. */
  private static final Pattern MEER_DELEN =
      Pattern.compile(
          GRENS_VOOR
              + ("[Aa]rtikel (?<delen>" + NUMMER + " ?,? " + DEEL)
              + ("(?:(?: ?, |" + VOEGWOORD + ")" + DEEL + "){1,60}+)"));

  /** "de artikelen 7, eerste lid, en 8". */
  private static final Pattern MEER_ARTIKELEN =
      Pattern.compile(
          GRENS_VOOR
              + ("(?<de>[Dd]e )?[Aa]rtikelen (?<delen>" + ARTIKELDEEL)
              + ("(?: ?, (?:" + ARTIKELDEEL + "|" + DEEL + ")){0,60}+")
              + (VOEGWOORD + "(?:" + ARTIKELDEEL + "|" + DEEL + "))"));

  /** "het tweede lid van artikel 5", "onderdeel b van het eerste lid". */
  private static final Pattern OMGEKEERD =
      Pattern.compile(
          GRENS_VOOR
              + ("(?:(?:[Hh]et |[Dd]e )?(?<lidvan>" + DEEL + ") van artikel (?<artikel>" + NUMMER)
              + ("(?: ?,? " + LIDDEEL + ")?)|(?:[Dd]e )?(?<onderdeelvan>" + ONDERDEELDEEL + ")")
              + (" van het (?<lid>" + LIDDEEL + "))"));

  private static final int LANGSTE_DEEL = 200;
  private static final Pattern DEEL_VAN =
      Pattern.compile(GRENS_VOOR + "(?:[Hh]et |[Dd]e )?" + DEEL + " van $");

  /** One of the parts of which the three above consist. */
  private static final Pattern STUK =
      Pattern.compile(
          "(?<nummer>"
              + NUMMER
              + ")|(?<lid>"
              + reeks(RANG, "(?:het )?")
              + ") (?:lid|leden)|"
              + ONDERDELEN);

  private static final Pattern HOOFDSTUK =
      Pattern.compile(GRENS_VOOR + "[Hh]oofdstuk (?<nummer>\\d+[A-Z]?)" + GRENS_NA);
  private static final Pattern PARAGRAAF =
      Pattern.compile(
          GRENS_VOOR + "[Pp]aragraaf (?<nummer>\\d++[A-Z]?(?:\\.\\d++[A-Z]?)*+)" + GRENS_NA);
  private static final Pattern BIJLAGE =
      Pattern.compile(GRENS_VOOR + "[Dd]e [Bb]ijlage" + GRENS_NA);
  private static final Pattern ZINSEINDE = Pattern.compile("[.!?] +\\p{Lu}");

  private final Pattern extern;
  private final Pattern naam;

  /**
   * @param regelingen how other regulations are named in the text, without "de": "wet" where that
   *     is a defined term, "Ziektewet", "Leerplichtwet 1969"
   */
  public Verwijzingzoeker(Collection<String> regelingen) {
    List<String> namen =
        regelingen.stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .toList();
    String enkel = String.join("|", namen);
    String bekend = namen.isEmpty() ? "" : "(?:" + enkel + ")" + GRENS_NA + "|";
    extern =
        Pattern.compile(
            GRENS_VOOR
                + "(?:[Dd]e )?[Aa]rtikel(?:en)?(?:,? (?:"
                + String.join(
                    "|",
                    GAT + "",
                    ZONDER_GRENS + "°?",
                    RANG,
                    "lid",
                    "leden",
                    "onder",
                    "onderdeel",
                    "onderdelen",
                    "aanhef",
                    "en",
                    "of",
                    "tot en met",
                    "het",
                    "[a-z]")
                + ")"
                + GRENS_NA
                + "){1,60}+,? van (?:de|het) (?:"
                + bekend
                + "\\p{Lu}[\\p{L}-]*|"
                + GAT
                + ")");
    // A name on its own, such as "de Leerplichtwet 1969"; a defined term in lower case is no
    // reference by itself.
    List<String> eigennamen =
        regelingen.stream()
            .filter(n -> Character.isUpperCase(n.charAt(0)))
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .toList();
    naam =
        eigennamen.isEmpty()
            ? null
            : Pattern.compile(
                "(?<=\\b[Dd]e |\\b[Hh]et |: )(?:" + String.join("|", eigennamen) + ")" + GRENS_NA);
  }

  /** Every reference, in order, none overlapping another. */
  public List<Vondst> zoek(String woorden) {
    List<Vondst> elders = new ArrayList<>();
    Matcher m = extern.matcher(woorden);
    while (m.find()) {
      elders.add(new Vondst.NaarElders(beginMetDeel(woorden, m.start()), m.end()));
    }
    NavigableSet<Integer> einden = new TreeSet<>();
    ZINSEINDE.matcher(woorden).results().forEach(einde -> einden.add(einde.start()));
    List<Vondst> gevonden = new ArrayList<>(elders);
    zoekNaam(woorden, gevonden);
    Stream.<Zoeker>of(
            this::samengesteld,
            this::omgekeerd,
            this::artikelen,
            this::artikel,
            this::lid,
            this::onderdeel,
            this::indeling)
        .forEach(zoeker -> zoeker.zoek(woorden, gevonden));
    return gevonden.stream()
        .map(v -> v instanceof Vondst.Intern i ? inZelfdeZinElders(i, elders, woorden, einden) : v)
        .sorted(Comparator.comparingInt(Vondst::begin))
        .toList();
  }

  /** "het eerste lid van" before an external article belongs to it. */
  private static int beginMetDeel(String woorden, int begin) {
    int vanaf = Math.max(0, begin - LANGSTE_DEEL);
    Matcher m = DEEL_VAN.matcher(woorden).region(vanaf, begin);
    return woorden.startsWith("van ", begin - "van ".length()) && m.find() ? m.start() : begin;
  }

  @FunctionalInterface
  private interface Zoeker {
    void zoek(String woorden, List<Vondst> gevonden);
  }

  private void zoekNaam(String woorden, List<Vondst> gevonden) {
    if (naam != null) {
      Matcher m = naam.matcher(woorden);
      while (m.find()) {
        if (isVrij(gevonden, m)) {
          gevonden.add(new Vondst.NaarElders(m.start(), m.end()));
        }
      }
    }
  }

  private void samengesteld(String woorden, List<Vondst> gevonden) {
    for (Pattern patroon : List.of(MEER_DELEN, MEER_ARTIKELEN)) {
      Matcher m = patroon.matcher(woorden);
      while (m.find()) {
        List<List<Stap>> adressen = adressen(m.group("delen"));
        if (adressen.stream().anyMatch(a -> a.size() > 1)) {
          voegToe(gevonden, m, adressen, vorm(m, Niveau.ARTIKEL, heeft(m, "de")));
        }
      }
    }
  }

  private void omgekeerd(String woorden, List<Vondst> gevonden) {
    if (!woorden.contains(" van artikel ") && !woorden.contains(" van het ")) {
      return;
    }
    Matcher m = OMGEKEERD.matcher(woorden);
    while (m.find()) {
      boolean vanArtikel = heeft(m, "lidvan");
      String delen =
          vanArtikel
              ? woorden.substring(m.start("artikel"), m.end()) + ", " + m.group("lidvan")
              : m.group("lid") + ", " + m.group("onderdeelvan");
      voegToe(
          gevonden, m, adressen(delen), vorm(m, vanArtikel ? Niveau.ARTIKEL : Niveau.LID, true));
    }
  }

  /** The form of a reference that consists of several parts; it has only one joining word. */
  private static Verwijsvorm vorm(Matcher m, Niveau boven, boolean lidwoord) {
    Reeks reeks =
        new Reeks(List.of(), m.group().contains(" of ") ? Verbinding.OF : Verbinding.EN, false);
    boolean onder = m.group().contains("onder ");
    return vorm(
        m,
        boven,
        reeks,
        lidwoord,
        Optional.of(onder ? Onderdeelwoord.ONDER : Onderdeelwoord.ONDERDEEL),
        true);
  }

  /** The places that are named by parts in a row; each takes over what it does not name itself. */
  private static List<List<Stap>> adressen(String delen) {
    List<List<Stap>> adressen = new ArrayList<>();
    List<List<Stap>> laatste = new ArrayList<>();
    Matcher m = STUK.matcher(delen);
    while (m.find()) {
      Niveau niveau =
          heeft(m, "nummer") ? Niveau.ARTIKEL : heeft(m, "lid") ? Niveau.LID : Niveau.ONDERDEEL;
      List<Stap> boven =
          laatste.isEmpty()
              ? List.of()
              : laatste.getLast().stream().filter(s -> s.niveau().compareTo(niveau) < 0).toList();
      // "artikel 5" and then "eerste lid" are one place; after "eerste lid", "tweede lid" is
      // another.
      boolean verfijnt = laatste.size() == 1 && laatste.getFirst().equals(boven);
      if (!verfijnt) {
        adressen.addAll(laatste);
      }
      laatste = stappen(m, niveau, boven);
    }
    adressen.addAll(laatste);
    return adressen;
  }

  private static List<List<Stap>> stappen(Matcher m, Niveau niveau, List<Stap> boven) {
    List<String> nummers =
        switch (niveau) {
          case ARTIKEL -> List.of(m.group("nummer"));
          case LID -> Reeks.van(m.group("lid")).map(Verwijzingzoeker::rang).voluit();
          default -> Reeks.van(m.group("letters")).voluit();
        };
    List<Stap> dieper =
        heeft(m, "sub") ? List.of(new Stap(Niveau.SUBONDERDEEL, m.group("sub"))) : List.of();
    return nummers.stream()
        .map(n ->
            Stream.of(boven.stream(), Stream.of(new Stap(niveau, n)), dieper.stream())
                .flatMap(s -> s)
                .toList())
        .toList();
  }

  private void artikelen(String woorden, List<Vondst> gevonden) {
    Matcher m = ARTIKELEN.matcher(woorden);
    while (m.find()) {
      Reeks reeks = Reeks.van(m.group("reeks"));
      voegToe(
          gevonden,
          m,
          reeks.leden().stream().map(n -> List.of(new Stap(Niveau.ARTIKEL, n))).toList(),
          vorm(m, Niveau.ARTIKEL, reeks, m.group("de") != null, Optional.empty(), true));
    }
  }

  private void artikel(String woorden, List<Vondst> gevonden) {
    Matcher m = ARTIKEL.matcher(woorden);
    while (m.find()) {
      voegGelaagdToe(gevonden, m, Niveau.ARTIKEL);
    }
  }

  private void lid(String woorden, List<Vondst> gevonden) {
    if (!woorden.contains(" lid") && !woorden.contains(" leden")) {
      return;
    }
    Matcher m = LID.matcher(woorden);
    while (m.find()) {
      voegGelaagdToe(gevonden, m, Niveau.LID);
    }
  }

  private void onderdeel(String woorden, List<Vondst> gevonden) {
    Matcher m = ONDERDEEL.matcher(woorden);
    while (m.find()) {
      voegGelaagdToe(gevonden, m, Niveau.ONDERDEEL);
    }
  }

  private void indeling(String woorden, List<Vondst> gevonden) {
    zoekNummer(HOOFDSTUK, Niveau.HOOFDSTUK, woorden, gevonden);
    zoekNummer(PARAGRAAF, Niveau.PARAGRAAF, woorden, gevonden);
    Matcher m = BIJLAGE.matcher(woorden);
    while (m.find()) {
      voegToe(
          gevonden,
          m,
          List.of(List.of(new Stap(Niveau.BIJLAGE, ""))),
          vorm(m, Niveau.BIJLAGE, Reeks.EEN, true, Optional.empty(), true));
    }
  }

  private void zoekNummer(Pattern patroon, Niveau niveau, String woorden, List<Vondst> gevonden) {
    Matcher m = patroon.matcher(woorden);
    while (m.find()) {
      voegToe(
          gevonden,
          m,
          List.of(List.of(new Stap(niveau, m.group("nummer")))),
          vorm(m, niveau, Reeks.EEN, false, Optional.empty(), true));
    }
  }

  /** A reference of several levels, of which only the last may be plural. */
  private void voegGelaagdToe(List<Vondst> gevonden, Matcher m, Niveau boven) {
    List<List<Stap>> adressen = List.of(List.of());
    Reeks reeks = Reeks.EEN;
    if (heeft(m, "artikel")) {
      adressen = verlengd(adressen, Niveau.ARTIKEL, Reeks.van(m.group("artikel")));
    }
    if (heeft(m, "lid")) {
      reeks = Reeks.van(m.group("lid")).map(Verwijzingzoeker::rang);
      adressen = verlengd(adressen, Niveau.LID, reeks);
    }
    Optional<Onderdeelwoord> woord = Optional.empty();
    if (heeft(m, "woord")) {
      woord = Optional.of(woord(m.group("woord")));
      boolean meerLeden = adressen.size() > 1;
      reeks = Reeks.van(m.group("letters"));
      adressen = verlengd(adressen, Niveau.ONDERDEEL, reeks);
      boolean meerOnderdelen = adressen.size() > 1;
      boolean dieper = heeft(m, "sub");
      if (meerLeden || (meerOnderdelen && dieper)) {
        return;
      }
      if (dieper) {
        adressen = verlengd(adressen, Niveau.SUBONDERDEEL, Reeks.van(m.group("sub")));
      }
    }
    boolean komma = !isLeeg(m, "kommalid") && !isLeeg(m, "kommaonderdeel");
    boolean lidwoord = boven != Niveau.LID || heeft(m, "het");
    voegToe(gevonden, m, adressen, vorm(m, boven, reeks, lidwoord, woord, komma));
  }

  private static boolean heeft(Matcher m, String groep) {
    return m.namedGroups().containsKey(groep) && m.group(groep) != null;
  }

  private static boolean isLeeg(Matcher m, String groep) {
    return heeft(m, groep) && m.group(groep).isEmpty();
  }

  private static Verwijsvorm vorm(
      Matcher m,
      Niveau boven,
      Reeks reeks,
      boolean lidwoord,
      Optional<Onderdeelwoord> woord,
      boolean komma) {
    return new Verwijsvorm(
        boven,
        reeks.verbinding(),
        Character.isUpperCase(m.group().charAt(0)),
        lidwoord,
        reeks.lidwoordHerhaald(),
        woord.orElse(Onderdeelwoord.ONDERDEEL),
        komma,
        m.group().contains("aanhef en "));
  }

  private static List<List<Stap>> verlengd(List<List<Stap>> adressen, Niveau niveau, Reeks reeks) {
    List<Stap> begin = adressen.getFirst();
    return reeks.leden().stream()
        .map(n -> Stream.concat(begin.stream(), Stream.of(new Stap(niveau, n))).toList())
        .toList();
  }

  private static void voegToe(
      List<Vondst> gevonden, Matcher m, List<List<Stap>> adressen, Verwijsvorm vorm) {
    if (isVrij(gevonden, m)) {
      gevonden.add(
          new Vondst.Intern(
              m.start(), m.end(), adressen.stream().map(Vindplaats::new).toList(), vorm));
    }
  }

  private static boolean isVrij(List<Vondst> gevonden, Matcher m) {
    return gevonden.stream().noneMatch(v -> v.begin() < m.end() && m.start() < v.eind());
  }

  /**
   * "artikel 8a, onder g, of … artikel 8a, onder h, van de wet": the first is external through the
   * second. A whole article is not meant so: "artikel 8 en artikel 8 van de wet" are two.
   */
  private static Vondst inZelfdeZinElders(
      Vondst.Intern intern, List<Vondst> elders, String woorden, NavigableSet<Integer> einden) {
    Optional<String> artikel = intern.adressen().getFirst().nummer(Niveau.ARTIKEL);
    boolean heelArtikel = intern.adressen().getFirst().niveau() == Niveau.ARTIKEL;
    if (artikel.isEmpty() || heelArtikel) {
      return intern;
    }
    Pattern zelfde = Pattern.compile(GRENS_VOOR + Pattern.quote(artikel.get()) + GRENS_NA);
    return elders.stream()
            .filter(e -> e.begin() >= intern.eind())
            .filter(e -> einden.subSet(intern.eind(), e.begin()).isEmpty())
            .anyMatch(e -> zelfde.matcher(woorden.substring(e.begin(), e.eind())).find())
        ? new Vondst.NaarElders(intern.begin(), intern.eind())
        : intern;
  }

  private static String rang(String rangtelwoord) {
    return String.valueOf(Telwoorden.waarde(rangtelwoord).orElseThrow());
  }

  private static Onderdeelwoord woord(String woord) {
    return woord.equals("onder") ? Onderdeelwoord.ONDER : Onderdeelwoord.ONDERDEEL;
  }

  /** "x", "x, y en z", "x of y", "x tot en met y". */
  private static String reeks(String lid, String lidwoord) {
    return lid
        + "(?:(?:, "
        + lid
        + "){0,60}+,? (?:en|of) "
        + lid
        + "| tot en met "
        + lidwoord
        + lid
        + ")?";
  }

  private static String dubbeleLetters() {
    return Stream.iterate('a', c -> c <= 'z', c -> (char) (c + 1))
        .map(c -> "" + c + c)
        .collect(Collectors.joining("|"));
  }

  /** The members of a list or the ends of a range. */
  private record Reeks(List<String> leden, Verbinding verbinding, boolean lidwoordHerhaald) {

    static final Reeks EEN = new Reeks(List.of(""), Verbinding.EN, false);

    static Reeks van(String woorden) {
      String[] enden = woorden.split(" tot en met ", -1);
      if (enden.length == 2) {
        boolean herhaald = enden[1].startsWith("het ");
        String laatste = herhaald ? enden[1].substring("het ".length()) : enden[1];
        return new Reeks(List.of(enden[0], laatste), Verbinding.TOT_EN_MET, herhaald);
      }
      return new Reeks(
          List.of(woorden.split(",? (?:en|of) |, ", -1)),
          woorden.contains(" of ") ? Verbinding.OF : Verbinding.EN,
          false);
    }

    /** Every member, also of a range of numbers or letters. */
    List<String> voluit() {
      if (verbinding != Verbinding.TOT_EN_MET) {
        return leden;
      }
      boolean getallen = leden.getFirst().chars().allMatch(Character::isDigit);
      int begin = getallen ? Integer.parseInt(leden.getFirst()) : leden.getFirst().charAt(0);
      int eind = getallen ? Integer.parseInt(leden.getLast()) : leden.getLast().charAt(0);
      return IntStream.rangeClosed(begin, Math.max(begin, eind))
          .mapToObj(i -> getallen ? String.valueOf(i) : String.valueOf((char) i))
          .toList();
    }

    Reeks map(UnaryOperator<String> functie) {
      return new Reeks(leden.stream().map(functie).toList(), verbinding, lidwoordHerhaald);
    }
  }
}
