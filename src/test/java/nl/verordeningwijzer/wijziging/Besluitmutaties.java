package nl.verordeningwijzer.wijziging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.regeling.Regelherkenning;
import nl.verordeningwijzer.verwijzing.Telwoorden;

/**
 * A decision with one mistake in it, in every place where a mistake can be made: another number,
 * another ordinal, other quoted words, "na" for "voor". Whoever executes such a decision must
 * refuse it or come to another text; else the proof of the decision proves nothing about that
 * place.
 *
 * <p>Some mistakes do no harm by themselves: "telkens" where the words stand once, "(nieuw)" where
 * nothing gets another number. Only a reader who refuses those catches them.
 */
final class Besluitmutaties {

  /**
   * A decision with one mistake.
   *
   * @param wat what was changed, for a lawyer: "artikel 4 → artikel 5"
   * @param zin the line as it was
   * @param besluit the whole decision with the mistake
   */
  record Mutant(String wat, String zin, String besluit) {

    /** The line with the mistake. */
    String fouteZin(String origineel) {
      List<String> was = origineel.lines().toList();
      List<String> wordt = besluit.lines().toList();
      return IntStream.range(0, was.size())
          .filter(i -> !was.get(i).equals(wordt.get(i)))
          .mapToObj(i -> wordt.get(i).strip())
          .collect(Collectors.joining("\n"));
    }
  }

  /** One change in a line. */
  private record Ingreep(int begin, int eind, String nieuw, String wat) {
    String in(String regel) {
      return regel.substring(0, begin) + nieuw + regel.substring(eind);
    }
  }

  /** Quoted words with the place of their marks. */
  private record Aanhaling(int begin, int eind) {}

  private static final Pattern ROMEINS_ARTIKEL = Pattern.compile("Artikel [IVXLC]+\\.?");
  private static final Pattern ONDERDEELLETTER = Pattern.compile("([A-Z])\\1*\\.?");
  private static final Pattern ZINSNUMMER = Pattern.compile("^(?:\\d+|[a-z]{1,2})\\. ");

  private static final String NUMMER = "\\d+[A-Z]?(?:[.:]\\d+[A-Z]?)*[a-z]{0,2}(?![\\p{L}\\p{N}°])";
  private static final String REEKS = "(?:(?:, | en | of | tot en met )" + NUMMER + ")*";
  private static final Pattern GENUMMERD =
      Pattern.compile(
          "(?<soort>[Aa]rtikel(?:en)?|[Hh]oofdstuk(?:ken)?|[Pp]aragra(?:af|fen)|[Bb]ijlagen?|tot)"
              + " (?<nummers>"
              + NUMMER
              + REEKS
              + ")");
  private static final Map<String, String> ENKELVOUD =
      Map.of(
          "artikelen", "artikel",
          "hoofdstukken", "hoofdstuk",
          "paragrafen", "paragraaf",
          "bijlagen", "bijlage");
  private static final Pattern WOORD = Pattern.compile("\\p{L}++");
  private static final Pattern LETTER =
      Pattern.compile(
          "(?<=(?:onder|onderdeel|onderdelen|en|of|tot|met|,) )([a-z])\\1{0,2}(?![\\p{L}\\p{N}’'-])");
  private static final Pattern GRAAD = Pattern.compile("(\\d+)(?=°)");
  private static final Pattern ONDER_GETAL =
      Pattern.compile("(?<=onder |onderdeel )(\\d+)(?![\\d°])");
  private static final Pattern KANT = heelWoord("[Nn]a|[Vv]oor|vóór|Vóór");
  private static final Map<String, String> ANDERE_KANT =
      Map.of("na", "voor", "Na", "Voor", "voor", "na", "Voor", "Na", "vóór", "na", "Vóór", "Na");
  private static final Pattern LEESTEKENNAAM = heelWoord("punt|puntkomma|komma");
  private static final Map<String, String> ANDER_LEESTEKEN =
      Map.of(
          "punt",
          "puntkomma",
          "puntkomma",
          "punt",
          "komma",
          "puntkomma",
          ",",
          ";",
          ";",
          ",",
          ".",
          ";",
          ":",
          ";");
  private static final List<String> TELWOORDEN =
      IntStream.rangeClosed(2, 12).mapToObj(Telwoorden::hoofdtelwoord).toList();
  private static final Pattern AANTAL =
      Pattern.compile(
          "(?<!\\p{L})("
              + String.join("|", TELWOORDEN)
              + ")(?= (?:artikelen|leden|onderdelen|subonderdelen|begripsbepalingen|zinnen"
              + "|hoofdstukken|paragrafen|bijlagen))");

  /** Stands in the place of quoted words, so that only the words around them are looked at. */
  private static final char MASKER = '\u0001';

  private static final Pattern TELKENS_WEG = Pattern.compile(" telkens(?!\\p{L})");
  private static final Pattern TELKENS_ERBIJ =
      Pattern.compile(
          "(?<=\u0001)(?= (?:vervangen door|ingevoegd))|(?<=vervalt|vervallen)(?= \u0001)");
  private static final Pattern VERNUMMERING =
      Pattern.compile("(?<=^|[ ,])[Oo]nder (?<naam>vernummering|verlettering) van ");
  private static final Pattern EINDE_VERNUMMERING =
      Pattern.compile(
          "(?=,? (?:wordt|worden|komt|komen|vervalt|vervallen) |, luidende|\\.$| en onder |, onder "
              + "| (?:een|één|"
              + String.join("|", TELWOORDEN)
              + ") \\p{L})");
  private static final Pattern NIEUW_WEG = Pattern.compile(" \\(nieuw\\)");
  private static final Pattern ADRES =
      Pattern.compile(
          "(?:[Aa]rtikel "
              + NUMMER
              + "(?:, \\p{Ll}+(?:de|ste) lid)?|(?:het|Het) \\p{Ll}+(?:de|ste) lid)"
              + "(?:, (?:onder|onderdeel) (?:[a-z]|\\d+°?)(?![\\p{L}\\p{N}]))*"
              + "|[Oo]nderdeel [a-z](?!\\p{L})(?:, onder \\d+°)?");

  /** Quotation marks in use: those of the Aanwijzingen, of the VNG, and of some municipalities. */
  private static final Map<Character, Character> AANHALINGSTEKENS =
      Map.of('"', '"', '‘', '’', '“', '”', '«', '»', '\'', '\'', '„', '”');

  /** What can follow behind quoted words; else a mark is an apostrophe or a quote inside them. */
  private static final Pattern NA_AANHALING =
      Pattern.compile(
          "[.,;:]?$|, |\\. | (?:telkens|vervangen|ingevoegd|toegevoegd|geplaatst|vervalt|vervallen"
              + "|komt|wordt|worden|en|of|door|na|voor|vóór|aan|onder|telkens|luidende)(?!\\p{L})");

  private Besluitmutaties() {}

  /** Every decision with one mistake, in the order of the places where the mistakes are. */
  static List<Mutant> van(String besluit) {
    List<String> regels = besluit.lines().toList();
    String slot = besluit.endsWith("\n") ? "\n" : "";
    List<Mutant> mutanten = new ArrayList<>();
    Set<String> gezien = new HashSet<>(Set.of(besluit));
    boolean naZin = false;
    for (int i = begin(regels); i < regels.size(); i++) {
      String regel = regels.get(i);
      if (ROMEINS_ARTIKEL.matcher(regel).matches()) {
        break;
      }
      if (regel.isBlank()) {
        continue;
      }
      boolean aangehaald = Character.isWhitespace(regel.charAt(0));
      List<Ingreep> ingrepen =
          aangehaald ? (naZin ? inAanduiding(regel) : List.of()) : inZin(regel);
      naZin = !aangehaald;
      for (Ingreep ingreep : ingrepen) {
        List<String> nieuw = new ArrayList<>(regels);
        nieuw.set(i, ingreep.in(regel));
        String fout = String.join("\n", nieuw) + slot;
        if (gezien.add(fout)) {
          mutanten.add(new Mutant(ingreep.wat(), regel.strip(), fout));
        }
      }
    }
    return List.copyOf(mutanten);
  }

  /** Behind the heading of the first Roman article, if there is one. */
  private static int begin(List<String> regels) {
    return IntStream.range(0, regels.size())
        .filter(i -> ROMEINS_ARTIKEL.matcher(regels.get(i)).matches())
        .map(i -> i + 1)
        .findFirst()
        .orElse(0);
  }

  /** The number of the first quoted line. */
  private static List<Ingreep> inAanduiding(String regel) {
    String woorden = regel.strip();
    String nummer = Regelherkenning.herken(woorden).nummer();
    if (nummer.isEmpty()) {
      return List.of();
    }
    int begin = regel.indexOf(woorden) + woorden.indexOf(nummer);
    return List.of(
        vervangen(
            begin,
            nummer,
            volgende(nummer),
            "aanduiding van de nieuwe tekst: " + nummer + " → " + volgende(nummer)));
  }

  private static List<Ingreep> inZin(String zin) {
    if (ONDERDEELLETTER.matcher(zin).matches()) {
      return List.of();
    }
    List<Aanhaling> aanhalingen = aanhalingen(zin);
    String masker = masker(zin, aanhalingen);
    List<Ingreep> ingrepen = new ArrayList<>();
    ingrepen.addAll(nummers(masker));
    ingrepen.addAll(rangtelwoorden(masker));
    ingrepen.addAll(elk(LETTER, masker, m -> m, Besluitmutaties::volgende, "onderdeel"));
    ingrepen.addAll(elk(GRAAD, masker, m -> m + "°", Besluitmutaties::volgende, "onder"));
    ingrepen.addAll(elk(ONDER_GETAL, masker, m -> m, Besluitmutaties::volgende, "onder"));
    ingrepen.addAll(elk(KANT, masker, m -> m, ANDERE_KANT::get, ""));
    ingrepen.addAll(elk(LEESTEKENNAAM, masker, m -> m, ANDER_LEESTEKEN::get, ""));
    ingrepen.addAll(elk(AANTAL, masker, m -> m, Besluitmutaties::eenMeer, "aantal"));
    aanhalingen.forEach(a -> ingrepen.addAll(woorden(zin, a)));
    ingrepen.addAll(telkens(masker));
    ingrepen.addAll(zonderVernummering(masker));
    ingrepen.addAll(nieuw(masker));
    return ingrepen.stream().sorted(Comparator.comparingInt(Ingreep::begin)).toList();
  }

  // Places
  // ----------------------------------------------------------------------------------------

  private static List<Ingreep> nummers(String masker) {
    List<Ingreep> ingrepen = new ArrayList<>();
    Pattern nummer = Pattern.compile(NUMMER);
    for (MatchResult reeks : GENUMMERD.matcher(masker).results().toList()) {
      String soort = reeks.group("soort").toLowerCase(Locale.ROOT);
      String naam = ENKELVOUD.getOrDefault(soort, soort);
      for (MatchResult een : nummer.matcher(reeks.group("nummers")).results().toList()) {
        String oud = een.group();
        ingrepen.add(
            vervangen(
                reeks.start("nummers") + een.start(),
                oud,
                volgende(oud),
                naam + " " + oud + " → " + naam + " " + volgende(oud)));
      }
    }
    return ingrepen;
  }

  private static List<Ingreep> rangtelwoorden(String masker) {
    return WOORD
        .matcher(masker)
        .results()
        .flatMap(woord ->
            Telwoorden.waarde(woord.group())
                .filter(waarde -> waarde < Telwoorden.HOOGSTE)
                .map(waarde -> vervangen(woord, Telwoorden.rangtelwoord(waarde + 1), ""))
                .stream())
        .toList();
  }

  /** The number behind a number: 4 and 5, 14a and 14b, 3A and 3B, a and b. */
  private static String volgende(String nummer) {
    Matcher letters = Pattern.compile("[a-z]+$").matcher(nummer);
    if (letters.find()) {
      int rang = (letters.group().length() - 1) * 26 + letters.group().charAt(0) - 'a' + 1;
      return nummer.substring(0, letters.start()) + Letters.klein(rang + 1);
    }
    Matcher cijfers = Pattern.compile("\\d+$").matcher(nummer);
    if (cijfers.find()) {
      return nummer.substring(0, cijfers.start()) + (Integer.parseInt(cijfers.group()) + 1);
    }
    char hoofdletter = nummer.charAt(nummer.length() - 1);
    return nummer.substring(0, nummer.length() - 1) + (char) (hoofdletter + 1);
  }

  private static String eenMeer(String telwoord) {
    return Telwoorden.hoofdtelwoord(TELWOORDEN.indexOf(telwoord) + 3);
  }

  // Quoted words
  // ----------------------------------------------------------------------------------

  private static List<Aanhaling> aanhalingen(String zin) {
    List<Aanhaling> gevonden = new ArrayList<>();
    for (int i = 0; i < zin.length(); i++) {
      Character sluit = AANHALINGSTEKENS.get(zin.charAt(i));
      boolean opent = sluit != null && (i == 0 || " (".indexOf(zin.charAt(i - 1)) >= 0);
      if (opent) {
        int eind = eindeAanhaling(zin, i + 1, sluit);
        if (eind > 0) {
          gevonden.add(new Aanhaling(i, eind + 1));
          i = eind;
        }
      }
    }
    return gevonden;
  }

  private static int eindeAanhaling(String zin, int vanaf, char sluit) {
    for (int i = zin.indexOf(sluit, vanaf); i >= 0; i = zin.indexOf(sluit, i + 1)) {
      if (NA_AANHALING.matcher(zin).region(i + 1, zin.length()).lookingAt()) {
        return i;
      }
    }
    return -1;
  }

  /** The sentence without its own number and without what it quotes, as long as it is. */
  private static String masker(String zin, List<Aanhaling> aanhalingen) {
    StringBuilder masker = new StringBuilder(zin);
    aanhalingen.forEach(
        a -> IntStream.range(a.begin(), a.eind()).forEach(i -> masker.setCharAt(i, MASKER)));
    Matcher nummer = ZINSNUMMER.matcher(zin);
    if (nummer.find()) {
      IntStream.range(0, nummer.end() - 1).forEach(i -> masker.setCharAt(i, ' '));
    }
    return masker.toString();
  }

  /**
   * Other quoted words. Behind "voor" the first word is changed, elsewhere the last one: it is the
   * side at which the words are inserted, and a shorter anchor at the other side says the same.
   */
  private static List<Ingreep> woorden(String zin, Aanhaling aanhaling) {
    String oud = zin.substring(aanhaling.begin() + 1, aanhaling.eind() - 1);
    boolean vooraan = zin.substring(0, aanhaling.begin()).matches(".*\\b(?:[Vv]oor|[Vv]óór) ");
    List<String> woorden = List.of(oud.split(" "));
    List<Ingreep> ingrepen = new ArrayList<>();
    if (woorden.size() > 1) {
      List<String> korter =
          vooraan ? woorden.subList(1, woorden.size()) : woorden.subList(0, woorden.size() - 1);
      ingrepen.add(
          woorden(
              aanhaling,
              zin,
              (vooraan ? "eerste" : "laatste") + " woord weg",
              String.join(" ", korter)));
    }
    ingrepen.add(
        woorden(
            aanhaling,
            zin,
            "woord dubbel",
            vooraan ? woorden.getFirst() + " " + oud : oud + " " + woorden.getLast()));
    if (oud.length() > 1) {
      ingrepen.add(
          woorden(
              aanhaling,
              zin,
              (vooraan ? "eerste" : "laatste") + " teken weg",
              vooraan ? oud.substring(1) : oud.substring(0, oud.length() - 1)));
    }
    laatsteLeesteken(oud)
        .ifPresent(i ->
            ingrepen.add(
                woorden(
                    aanhaling,
                    zin,
                    "ander leesteken",
                    oud.substring(0, i)
                        + ANDER_LEESTEKEN.get(oud.substring(i, i + 1))
                        + oud.substring(i + 1))));
    return ingrepen;
  }

  private static Optional<Integer> laatsteLeesteken(String woorden) {
    return IntStream.range(0, woorden.length())
        .filter(i -> ",;.:".indexOf(woorden.charAt(i)) >= 0)
        .boxed()
        .reduce((a, b) -> b);
  }

  private static Ingreep woorden(Aanhaling aanhaling, String zin, String wat, String nieuw) {
    String oud = zin.substring(aanhaling.begin(), aanhaling.eind());
    String metTekens = oud.charAt(0) + nieuw + oud.charAt(oud.length() - 1);
    return vervangen(aanhaling.begin(), oud, metTekens, wat + ": " + oud + " → " + metTekens);
  }

  // Words of amending
  // -----------------------------------------------------------------------------

  private static List<Ingreep> telkens(String masker) {
    return Stream.concat(
            TELKENS_WEG.matcher(masker).results().map(m -> vervangen(m, "", "telkens weggelaten")),
            TELKENS_ERBIJ
                .matcher(masker)
                .results()
                .map(m -> vervangen(m, " telkens", "telkens erbij gezet")))
        .toList();
  }

  private static List<Ingreep> nieuw(String masker) {
    String zonderClausules = masker;
    for (Ingreep clausule : zonderVernummering(masker)) {
      zonderClausules =
          zonderClausules.substring(0, clausule.begin())
              + " ".repeat(clausule.eind() - clausule.begin())
              + zonderClausules.substring(clausule.eind());
    }
    boolean vernummert = zonderClausules.matches(".* (?:vernummerd|verletterd) tot .*");
    String adressen = vernummert ? "" : zonderClausules;
    return Stream.concat(
            NIEUW_WEG.matcher(masker).results().map(m -> vervangen(m, "", "(nieuw) weggelaten")),
            ADRES
                .matcher(adressen)
                .results()
                .filter(m -> !adressen.startsWith(" (nieuw)", m.end()))
                .map(m ->
                    new Ingreep(m.end(), m.end(), " (nieuw)", "(nieuw) erbij gezet: " + m.group())))
        .toList();
  }

  /** Takes the clause away, with the words that tied it to the sentence. */
  private static List<Ingreep> zonderVernummering(String masker) {
    List<Ingreep> ingrepen = new ArrayList<>();
    for (MatchResult clausule : VERNUMMERING.matcher(masker).results().toList()) {
      int begin = clausule.start();
      Matcher einde = EINDE_VERNUMMERING.matcher(masker);
      if (!einde.find(clausule.end())) {
        continue;
      }
      int eind = einde.start();
      String erna = masker.substring(eind);
      String nieuw = "";
      if (masker.charAt(begin) == 'O') {
        nieuw = erna.startsWith(" en onder ") ? "Onder" : "Er";
        eind += erna.startsWith(" en onder ") ? " en onder".length() : erna.startsWith(",") ? 1 : 0;
      } else if (erna.startsWith(" en onder ")) {
        eind += " en ".length();
      } else {
        String ervoor = masker.substring(0, begin);
        begin -= ervoor.endsWith(" en ") ? 4 : ervoor.endsWith(", ") ? 2 : 1;
      }
      ingrepen.add(new Ingreep(begin, eind, nieuw, clausule.group("naam") + " weggelaten"));
    }
    return ingrepen;
  }

  // Help
  // ------------------------------------------------------------------------------------------

  private static Pattern heelWoord(String woorden) {
    return Pattern.compile("(?<!\\p{L})(?:" + woorden + ")(?!\\p{L})");
  }

  /** Replaces each match by another; before the label stands what kind of thing it is. */
  private static List<Ingreep> elk(
      Pattern patroon,
      String masker,
      UnaryOperator<String> gedrukt,
      UnaryOperator<String> ander,
      String soort) {
    return patroon
        .matcher(masker)
        .results()
        .map(m -> {
          String nieuw = ander.apply(m.group());
          String pijl = gedrukt.apply(m.group()) + " → " + gedrukt.apply(nieuw);
          return vervangen(m, nieuw, soort.isEmpty() ? pijl : soort + " " + pijl);
        })
        .toList();
  }

  private static Ingreep vervangen(MatchResult plaats, String nieuw, String wat) {
    return vervangen(
        plaats.start(),
        plaats.group(),
        nieuw,
        wat.isEmpty() ? plaats.group() + " → " + nieuw : wat);
  }

  private static Ingreep vervangen(int begin, String oud, String nieuw, String wat) {
    return new Ingreep(begin, begin + oud.length(), nieuw, wat);
  }
}
