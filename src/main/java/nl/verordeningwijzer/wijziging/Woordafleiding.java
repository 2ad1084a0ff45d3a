package nl.verordeningwijzer.wijziging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Adres.Soort;
import nl.verordeningwijzer.instructie.Instructie;
import nl.verordeningwijzer.instructie.Instructie.Kant;
import nl.verordeningwijzer.instructie.Instructie.LaatVervallen;
import nl.verordeningwijzer.instructie.Instructie.LaatWoordenVervallen;
import nl.verordeningwijzer.instructie.Instructie.Plek;
import nl.verordeningwijzer.instructie.Instructie.VanWoorden;
import nl.verordeningwijzer.instructie.Instructie.Vervang;
import nl.verordeningwijzer.instructie.Instructie.VervangWoorden;
import nl.verordeningwijzer.instructie.Instructie.VoegIn;
import nl.verordeningwijzer.instructie.Instructie.VoegWoordenIn;
import nl.verordeningwijzer.instructie.Reeks;
import nl.verordeningwijzer.instructie.Volzinnen;
import nl.verordeningwijzer.instructie.Woordbewerking;
import nl.verordeningwijzer.instructie.Woordbewerking.Spanne;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.vergelijking.Uitlijning;
import nl.verordeningwijzer.vergelijking.Woordverschil;
import nl.verordeningwijzer.verwijzing.Telwoorden;

/**
 * Finds the amendments of words that turn one line of text into another. What is quoted is unique
 * in the line, or more words around it are taken, or "telkens" is said. At least a whole notional
 * unit is replaced: a word, a number with what it counts, a reference (Aanwijzing 6.9; old
 * numbering 231).
 */
final class Woordafleiding {

  /**
   * An apostrophe belongs to a word inside it, as in "zo’n"; behind a word it closes a quotation.
   */
  private static final String REST_VAN_WOORD = "(?:[\\p{L}\\p{M}\\p{N}-]|['’](?=\\p{L}))*";

  /** A word or mark, with the white space before it: so a space that changes is a change too. */
  private static final Pattern DEEL =
      Pattern.compile(
          ("\\p{IsWhite_Space}*(?:\\p{N}+(?:[.,]\\p{N}+)*" + REST_VAN_WOORD)
              + ("|\\p{L}" + REST_VAN_WOORD)
              + "|.)|\\p{IsWhite_Space}+",
          Pattern.DOTALL);

  /** Words behind a number that do not say what it counts. */
  private static final String GEEN_MAAT = Woordenlijst.patroon("eenheid.geen-maat");

  /** From "twee" on: "een" is an article more often than a number. */
  private static final String TELWOORD =
      IntStream.rangeClosed(2, Telwoorden.HOOGSTE)
          .mapToObj(Telwoorden::hoofdtelwoord)
          .collect(Collectors.joining("|"));

  /** What is one notion: a number with what it counts or numbers, an ordinal with its noun. */
  private static final Pattern EENHEID =
      Pattern.compile(
          "€ ?\\p{N}+(?:[.,]\\p{N}+)*"
              + "|(?:\\p{N}+(?:[.,]\\p{N}+)*|(?<!\\p{L})(?:"
              + TELWOORD
              + ")) (?:%|(?!(?:"
              + GEEN_MAAT
              + ")\\b)\\p{Ll}+)"
              + ("|" + Woordenlijst.patroon("eenheid.genummerd"))
              + " \\p{N}+\\p{L}{0,2}(?!\\p{L})"
              + ("|\\p{Ll}+(?:de|ste|rste) " + Woordenlijst.patroon("eenheid.gerangschikt"))
              + "(?!\\p{L})");

  /** A reference longer than this is not quoted whole for a change in it. */
  private static final int LANGSTE_EENHEID = 100;

  /** How many words show a reader where something is inserted. */
  private static final int WOORDEN_VAN_ANKER = 3;

  /** Sentences that share less than this are another sentence. */
  private static final double ZELFDE_ZIN = 0.5;

  private final Adres in;
  private final String was;
  private final String wordt;
  private final List<Spanne> wasDelen;
  private final List<Spanne> wordtDelen;
  private final List<Spanne> wasEenheden;
  private final List<Spanne> wordtEenheden;
  private final List<Spanne> wasKleine;
  private final List<Spanne> wordtKleine;

  private Woordafleiding(Adres in, Tekst was, Tekst wordt) {
    this.in = in;
    this.was = was.woorden();
    this.wordt = wordt.woorden();
    this.wasDelen = delen(this.was);
    this.wordtDelen = delen(this.wordt);
    this.wasEenheden = eenheden(was);
    this.wordtEenheden = eenheden(wordt);
    this.wasKleine = kleine(was);
    this.wordtKleine = kleine(wordt);
  }

  /**
   * The amendments, in an order in which they can be executed; empty when the line cannot be
   * amended by words.
   *
   * @param in the place of the line
   */
  static Optional<List<Instructie>> van(Adres in, Tekst was, Tekst wordt) {
    Optional<List<Instructie>> zinnen = zinnen(in, was.woorden(), wordt.woorden());
    if (zinnen.isPresent()) {
      return zinnen;
    }
    Woordafleiding afleiding = new Woordafleiding(in, was, wordt);
    return afleiding.leidAf(true).or(() -> afleiding.leidAf(false)).map(List::copyOf);
  }

  // Whole sentences -----------------------------------------------------------------------------

  /** Amendments of whole sentences, if that is all that changes. */
  private static Optional<List<Instructie>> zinnen(Adres in, String was, String wordt) {
    List<String> oud = Volzinnen.van(was).stream().map(String::strip).toList();
    List<String> nieuw = Volzinnen.van(wordt).stream().map(String::strip).toList();
    List<Uitlijning.Strook> stroken = Uitlijning.van(oud, nieuw);
    if (stroken.stream().noneMatch(Uitlijning.Strook::gelijk)) {
      return Optional.empty();
    }
    List<Instructie> instructies = new ArrayList<>();
    // From the last to the first: so every sentence still has its own number.
    for (Uitlijning.Strook strook : stroken.reversed()) {
      List<String> erbij = nieuw.subList(strook.wordtBegin(), strook.wordtEind());
      if (strook.gelijk()) {
        continue;
      }
      if (strook.wordtAantal() == 0) {
        instructies.add(
            new LaatVervallen(zinnenreeks(in, strook), List.of(), List.of(), Optional.empty()));
      } else if (strook.wasAantal() == 0 && strook.wordtAantal() == 1) {
        Plek plek =
            strook.wasBegin() == oud.size()
                ? new Plek.AanHetEind(in)
                : strook.wasBegin() == 0
                    ? new Plek.Bij(Kant.VOOR, in.met(Soort.ZIN, "1"))
                    : new Plek.Bij(Kant.NA, in.met(Soort.ZIN, "" + strook.wasBegin()));
        instructies.add(new VoegIn(plek, erbij, List.of(), List.of()));
      } else if (strook.wasAantal() == 1 && strook.wordtAantal() == 1) {
        String zin = oud.get(strook.wasBegin());
        if (Woordverschil.overeenkomst(zin, erbij.getFirst()) >= ZELFDE_ZIN) {
          return Optional.empty();
        }
        instructies.add(new Vervang(zinnenreeks(in, strook), erbij, List.of()));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(instructies);
  }

  private static Reeks zinnenreeks(Adres in, Uitlijning.Strook strook) {
    List<String> nummers = new ArrayList<>();
    for (int i = strook.wasBegin(); i < strook.wasEind(); i++) {
      nummers.add(String.valueOf(i + 1));
    }
    return new Reeks(in, Soort.ZIN, nummers, false);
  }

  // Words -----------------------------------------------------------------------------------------

  /** A stretch that changes, counted in parts of both texts; one of the two may be empty. */
  private record Brok(int wasBegin, int wasEind, int wordtBegin, int wordtEind) {
    Brok naarLinks() {
      return new Brok(wasBegin - 1, wasEind, wordtBegin - 1, wordtEind);
    }

    Brok naarRechts() {
      return new Brok(wasBegin, wasEind + 1, wordtBegin, wordtEind + 1);
    }

    Brok samenMet(Brok volgende) {
      return new Brok(wasBegin, volgende.wasEind, wordtBegin, volgende.wordtEind);
    }
  }

  private Optional<List<VanWoorden>> leidAf(boolean metTelkens) {
    return leidAf(brokken(), metTelkens);
  }

  private Optional<List<VanWoorden>> leidAf(List<Brok> brokken, boolean metTelkens) {
    Map<Brok, VanWoorden> telkens = metTelkens ? telkens(brokken) : Map.of();
    List<VanWoorden> instructies = new ArrayList<>();
    for (int i = 0; i < brokken.size(); i++) {
      Brok brok = brokken.get(i);
      if (telkens.containsKey(brok)) {
        if (!instructies.contains(telkens.get(brok))) {
          instructies.add(telkens.get(brok));
        }
        continue;
      }
      Optional<VanWoorden> instructie = kleinste(brok, i == 0 ? 0 : brokken.get(i - 1).wasEind());
      // Otherwise more words around it, in turn before and behind, until they are unique.
      for (boolean links = true; instructie.isEmpty(); links = !links) {
        boolean aanHetBegin = brok.wasBegin() == 0;
        boolean aanHetEind = brok.wasEind() == wasDelen.size();
        if (aanHetBegin && aanHetEind) {
          return Optional.empty();
        }
        boolean eerderLinks = links && !breektKleine(brok, false);
        boolean naarLinks = !aanHetBegin && (aanHetEind || breektKleine(brok, true) || eerderLinks);
        int buur = naarLinks ? i - 1 : i + 1;
        if (raakt(brok, brokken, buur)) {
          return leidAf(samengevoegd(brokken, Math.min(i, buur), brok), metTelkens);
        }
        brok = naarLinks ? brok.naarLinks() : brok.naarRechts();
        boolean heel = !breektKleine(brok, true) && !breektKleine(brok, false);
        instructie = heel ? vervanging(brok) : Optional.empty();
      }
      instructies.add(instructie.get());
    }
    return geeftWordt(instructies) ? Optional.of(instructies) : Optional.empty();
  }

  private static boolean raakt(Brok brok, List<Brok> brokken, int buur) {
    return buur >= 0
        && buur < brokken.size()
        && (brokken.get(buur).wasEind() == brok.wasBegin()
            || brokken.get(buur).wasBegin() == brok.wasEind());
  }

  /** The same stretches, with one and the next joined; one of the two has grown. */
  private static List<Brok> samengevoegd(List<Brok> brokken, int eerste, Brok gegroeid) {
    Brok een = brokken.get(eerste);
    Brok twee = brokken.get(eerste + 1);
    Brok samen =
        new Brok(
            Math.min(een.wasBegin(), gegroeid.wasBegin()),
            Math.max(twee.wasEind(), gegroeid.wasEind()),
            Math.min(een.wordtBegin(), gegroeid.wordtBegin()),
            Math.max(twee.wordtEind(), gegroeid.wordtEind()));
    List<Brok> nieuw = new ArrayList<>(brokken);
    nieuw.set(eerste, samen);
    nieuw.remove(eerste + 1);
    return nieuw;
  }

  /** The stretches that change, each at least a whole notional unit. */
  private List<Brok> brokken() {
    List<Brok> brokken = new ArrayList<>();
    for (Uitlijning.Strook strook :
        Uitlijning.van(woorden(was, wasDelen), woorden(wordt, wordtDelen))) {
      if (strook.gelijk()) {
        continue;
      }
      Brok brok =
          new Brok(strook.wasBegin(), strook.wasEind(), strook.wordtBegin(), strook.wordtEind());
      boolean verwant = !brokken.isEmpty() && woordenTussen(brokken.getLast(), brok) <= 1;
      brokken.add(verwant ? brokken.removeLast().samenMet(brok) : brok);
    }
    for (int i = 0; i < brokken.size(); i++) {
      Brok brok = brokken.get(i);
      while (true) {
        boolean links = brok.wasBegin() > 0 && breektEenheid(brok, true);
        boolean rechts = brok.wasEind() < wasDelen.size() && breektEenheid(brok, false);
        if (!links && !rechts) {
          break;
        }
        int buur = links ? i - 1 : i + 1;
        if (raakt(brok, brokken, buur)) {
          brokken = samengevoegd(brokken, Math.min(i, buur), brok);
          i = Math.min(i, buur);
          brok = brokken.get(i);
        } else {
          brok = links ? brok.naarLinks() : brok.naarRechts();
          brokken.set(i, brok);
        }
      }
    }
    return brokken;
  }

  /** The number of words that stay the same between two stretches. */
  private long woordenTussen(Brok een, Brok twee) {
    return wasDelen.subList(een.wasEind(), twee.wasBegin()).stream()
        .filter(deel -> isWoord(was.substring(deel.begin(), deel.eind())))
        .count();
  }

  /** Whether a stretch begins (or ends) inside a notional unit of one of the texts. */
  private boolean breektEenheid(Brok brok, boolean begin) {
    return breekt(brok, begin, wasEenheden, wordtEenheden);
  }

  /**
   * The same for what is quoted only to find the place: a long reference need not be whole, but
   * "artikel 7" and "8 weken" must.
   */
  private boolean breektKleine(Brok brok, boolean begin) {
    boolean aanDeRand = begin ? brok.wasBegin() == 0 : brok.wasEind() == wasDelen.size();
    return !aanDeRand && breekt(brok, begin, wasKleine, wordtKleine);
  }

  private boolean breekt(Brok brok, boolean begin, List<Spanne> vanWas, List<Spanne> vanWordt) {
    int inWas = begin ? begin(was, wasDelen, brok.wasBegin()) : eind(wasDelen, brok.wasEind());
    int inWordt =
        begin ? begin(wordt, wordtDelen, brok.wordtBegin()) : eind(wordtDelen, brok.wordtEind());
    boolean leegInWas = brok.wasBegin() == brok.wasEind();
    boolean leegInWordt = brok.wordtBegin() == brok.wordtEind();
    return (!leegInWas && breekt(vanWas, inWas))
        || (!leegInWordt && breekt(vanWordt, inWordt))
        || (leegInWas && breekt(vanWas, eind(wasDelen, brok.wasEind())));
  }

  private static boolean breekt(List<Spanne> eenheden, int plaats) {
    return eenheden.stream().anyMatch(e -> e.begin() < plaats && plaats < e.eind());
  }

  /** Where a part begins, without the white space before it. */
  private static int begin(String tekst, List<Spanne> delen, int deel) {
    if (deel >= delen.size()) {
      return tekst.length();
    }
    Spanne spanne = delen.get(deel);
    String woorden = tekst.substring(spanne.begin(), spanne.eind());
    return spanne.eind() - woorden.stripLeading().length();
  }

  private static int eind(List<Spanne> delen, int deel) {
    return deel == 0 ? 0 : delen.get(deel - 1).eind();
  }

  /** The smallest amendment for a stretch, if it can be said without more words around it. */
  private Optional<VanWoorden> kleinste(Brok brok, int vrijVanaf) {
    String oud = oud(brok);
    String nieuw = nieuw(brok);
    if (oud.isBlank() && isWoord(nieuw)) {
      return invoeging(brok, nieuw.strip(), vrijVanaf);
    }
    if (nieuw.isEmpty() && isWoord(oud)) {
      VanWoorden vervalt = new LaatWoordenVervallen(in, oud.strip(), false);
      return isUniek(vervalt) && geeft(vervalt, brok) ? Optional.of(vervalt) : Optional.empty();
    }
    return vervanging(brok);
  }

  /** A mark alone is no notional unit: the word before it is quoted with it. */
  private Optional<VanWoorden> vervanging(Brok brok) {
    String oud = oud(brok);
    String nieuw = nieuw(brok);
    if (!isWoord(oud) || !isWoord(nieuw)) {
      return Optional.empty();
    }
    VanWoorden vervanging = new VervangWoorden(in, oud.strip(), nieuw.strip(), false);
    return isUniek(vervanging) && geeft(vervanging, brok)
        ? Optional.of(vervanging)
        : Optional.empty();
  }

  /** "na "Het college kan" ingevoegd": some words of the sentence before it, else behind it. */
  private Optional<VanWoorden> invoeging(Brok brok, String nieuw, int vrijVanaf) {
    int aantal = 0;
    for (int van = brok.wasBegin() - 1; van >= vrijVanaf; van--) {
      String anker = was.substring(wasDelen.get(van).begin(), eind(wasDelen, brok.wasEind()));
      boolean vorigeZin = van < brok.wasBegin() - 1 && eindigtZin(wasDelen.get(van));
      if (vorigeZin) {
        break;
      }
      aantal += isWoord(was.substring(wasDelen.get(van).begin(), wasDelen.get(van).eind())) ? 1 : 0;
      boolean begintZin = van == 0 || eindigtZin(wasDelen.get(van - 1));
      if (aantal >= WOORDEN_VAN_ANKER || begintZin) {
        VanWoorden na = new VoegWoordenIn(in, Kant.NA, anker.strip(), nieuw, false);
        if (isUniek(na) && geeft(na, brok)) {
          return Optional.of(na);
        }
      }
    }
    if (brok.wasBegin() == 0 && !wasDelen.isEmpty()) {
      String anker = was.substring(0, eind(wasDelen, Math.min(WOORDEN_VAN_ANKER, wasDelen.size())));
      VanWoorden voor = new VoegWoordenIn(in, Kant.VOOR, anker.strip(), nieuw, false);
      if (isUniek(voor) && geeft(voor, brok)) {
        return Optional.of(voor);
      }
    }
    return Optional.empty();
  }

  private boolean eindigtZin(Spanne deel) {
    return ".?!:;".contains(was.substring(deel.begin(), deel.eind()).strip());
  }

  /** The same amendment at every place where the words stand, and nowhere else. */
  private Map<Brok, VanWoorden> telkens(List<Brok> brokken) {
    Map<VanWoorden, List<Brok>> gelijke = new LinkedHashMap<>();
    for (Brok brok : brokken) {
      String oud = oud(brok).strip();
      String nieuw = nieuw(brok).strip();
      if (isWoord(oud)) {
        VanWoorden instructie =
            nieuw.isEmpty()
                ? new LaatWoordenVervallen(in, oud, true)
                : new VervangWoorden(in, oud, nieuw, true);
        gelijke.computeIfAbsent(instructie, i -> new ArrayList<>()).add(brok);
      }
    }
    Map<Brok, VanWoorden> telkens = new LinkedHashMap<>();
    gelijke.forEach((instructie, plaatsen) -> {
      if (plaatsen.size() > 1
          && Woordbewerking.vind(instructie, was).size() == plaatsen.size()
          && plaatsen.stream().allMatch(brok -> geeft(instructie, brok))) {
        plaatsen.forEach(brok -> telkens.put(brok, instructie));
      }
    });
    return telkens;
  }

  private boolean isUniek(VanWoorden instructie) {
    return Woordbewerking.vind(instructie, was).size() == 1;
  }

  /** Whether an amendment, executed where a stretch is, does that and nothing else. */
  private boolean geeft(VanWoorden instructie, Brok brok) {
    String voor = was.substring(0, eind(wasDelen, brok.wasBegin()));
    String na = was.substring(eind(wasDelen, brok.wasEind()));
    // At the beginning of a line there is no space before the words, but behind them.
    boolean komtErbij = brok.wasBegin() == 0 && oud(brok).isEmpty();
    boolean gaatWeg = brok.wasBegin() == 0 && nieuw(brok).isEmpty();
    String verwacht =
        komtErbij ? nieuw(brok) + " " + na : gaatWeg ? na.stripLeading() : voor + nieuw(brok) + na;
    return Woordbewerking.vind(instructie, was).stream()
        .anyMatch(p -> Woordbewerking.voerUit(instructie, was, p).equals(verwacht));
  }

  /** Whether all amendments, one after another, give the new text. */
  private boolean geeftWordt(List<VanWoorden> instructies) {
    String tekst = was;
    for (VanWoorden instructie : instructies) {
      List<Spanne> plaatsen = Woordbewerking.vind(instructie, tekst);
      if (plaatsen.isEmpty() || (plaatsen.size() > 1) != instructie.telkens()) {
        return false;
      }
      for (Spanne plaats : plaatsen.reversed()) {
        tekst = Woordbewerking.voerUit(instructie, tekst, plaats);
      }
    }
    return tekst.equals(wordt);
  }

  private String oud(Brok brok) {
    return was.substring(eind(wasDelen, brok.wasBegin()), eind(wasDelen, brok.wasEind()));
  }

  private String nieuw(Brok brok) {
    return wordt.substring(eind(wordtDelen, brok.wordtBegin()), eind(wordtDelen, brok.wordtEind()));
  }

  private static boolean isWoord(String woorden) {
    return woorden.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static List<Spanne> delen(String tekst) {
    return DEEL.matcher(tekst).results().map(m -> new Spanne(m.start(), m.end())).toList();
  }

  /** The parts as they are compared: the first word too has a space before it. */
  private static List<String> woorden(String tekst, List<Spanne> delen) {
    return delen.stream()
        .map(d -> (d.begin() == 0 ? " " : "") + tekst.substring(d.begin(), d.eind()))
        .toList();
  }

  /** The notional units of more than one word: references too. */
  private static List<Spanne> eenheden(Tekst tekst) {
    List<Spanne> eenheden = new ArrayList<>(kleine(tekst));
    verzamel(tekst.fragmenten(), 0, eenheden);
    return eenheden;
  }

  /** The small ones: numbers with what they count or number, and blanks that are still open. */
  private static List<Spanne> kleine(Tekst tekst) {
    List<Spanne> eenheden = new ArrayList<>();
    for (MatchResult eenheid : EENHEID.matcher(tekst.woorden()).results().toList()) {
      eenheden.add(new Spanne(eenheid.start(), eenheid.end()));
    }
    int plaats = 0;
    for (Fragment fragment : tekst.fragmenten()) {
      int eind = plaats + fragment.woorden().length();
      if (fragment instanceof Fragment.Open && eind - plaats <= LANGSTE_EENHEID) {
        eenheden.add(new Spanne(plaats, eind));
      }
      plaats = eind;
    }
    return eenheden;
  }

  private static int verzamel(List<Fragment> fragmenten, int begin, List<Spanne> eenheden) {
    int plaats = begin;
    for (Fragment fragment : fragmenten) {
      int eind = plaats + fragment.woorden().length();
      switch (fragment) {
        case Fragment.Letterlijk l -> {}
        case Fragment.Verwijzing v -> eenheden.add(new Spanne(plaats, eind));
        case Fragment.Extern e -> {
          if (eind - plaats <= LANGSTE_EENHEID) {
            eenheden.add(new Spanne(plaats, eind));
          }
        }
        case Fragment.Invulling i -> verzamel(i.waarde(), plaats, eenheden);
        case Fragment.Open o -> verzamel(o.model(), plaats, eenheden);
      }
      plaats = eind;
    }
    return plaats;
  }
}
