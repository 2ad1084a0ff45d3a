package nl.verordeningwijzer.wijziging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.verordeningwijzer.regeling.Proefwoorden;
import nl.verordeningwijzer.regeling.Regelherkenning;
import nl.verordeningwijzer.regeling.Regelsoort;

/** Random edits of one line of text, as lawyers make them. */
final class Regelbewerkingen {

  private static final Pattern WOORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-/’][\\p{L}\\p{N}]+)*+");
  private static final Pattern GETAL = Pattern.compile("\\d+(?:[.,]\\d+)*+");
  private static final Pattern LEESTEKEN = Pattern.compile("[.,;:]");
  private static final Pattern WIT = Pattern.compile("[ \u00a0]+");
  private static final Pattern ZINSGRENS = Pattern.compile("(?<=[.?!]) +(?=[\\p{Lu}‘’“\"(€])");

  /** What may stand behind the words of an item. */
  static final Pattern SLOT = Pattern.compile("(?:; en|; of|[;:,.])?$");

  private static final List<String> ERBIJ =
      List.of(
          "zo spoedig mogelijk",
          "of de werkgever",
          "en ‘zo nodig’ de raad",
          "naar zijn oordeel",
          "(mede)",
          "voor ten hoogste 12 maanden",
          "’s ochtends",
          "m.b.t. de wet");

  private final Random toeval;

  Regelbewerkingen(Random toeval) {
    this.toeval = toeval;
  }

  /** Whether words can be a line without looking like structure. */
  static boolean isGeldig(String tekst) {
    return !tekst.isEmpty()
        && tekst.equals(tekst.strip())
        && !tekst.startsWith("\u00a0")
        && !tekst.endsWith("\u00a0")
        && Regelherkenning.herken(tekst).soort() == Regelsoort.ALINEA;
  }

  /** The line after the edit; empty when the edit is not possible in it or changes nothing. */
  Optional<String> bewerk(Bewerkingen.Soort soort, String tekst) {
    Optional<String> nieuw =
        switch (soort) {
          case WOORD_VERVANGEN -> woordVervangen(tekst);
          case GETAL_VERVANGEN -> getalVervangen(tekst);
          case LEESTEKEN_VERVANGEN -> leestekenVervangen(tekst);
          case WIT_VERANDERD -> witVeranderd(tekst);
          case WOORDEN_VOORAAN -> Optional.of(woordenVooraan(tekst));
          case WOORDEN_TUSSEN -> woordenTussen(tekst);
          case WOORDEN_ACHTERAAN -> Optional.of(woordenAchteraan(tekst));
          case WOORDEN_WEG -> woordenWeg(tekst);
          case ZIN_VERVANGEN -> zinVervangen(tekst);
          case ZIN_TUSSEN -> zinTussen(tekst);
          case ZIN_ACHTERAAN -> zinAchteraan(tekst);
          case ZIN_WEG -> zinWeg(tekst);
          case OVERAL_VERVANGEN -> overalVervangen(tekst);
          default -> throw new IllegalArgumentException(soort + " is no edit of a line");
        };
    return nieuw.filter(n -> isGeldig(n) && !n.equals(tekst));
  }

  // New words
  // --------------------------------------------------------------------------------------

  String woorden() {
    int aantal = 2 + toeval.nextInt(5);
    List<String> woorden = new ArrayList<>();
    for (int i = 0; i < aantal; i++) {
      woorden.add(uit(Proefwoorden.WOORDEN));
    }
    return String.join(" ", woorden);
  }

  String zin() {
    return Proefwoorden.zin(List.of(woorden()));
  }

  String zinnen() {
    String zinnen = zin();
    for (int i = toeval.nextInt(3); i > 0; i--) {
      zinnen += " " + zin();
    }
    return zinnen;
  }

  <T> T uit(List<T> lijst) {
    return lijst.get(toeval.nextInt(lijst.size()));
  }

  // Words and marks
  // --------------------------------------------------------------------------------

  private Optional<String> woordVervangen(String tekst) {
    return een(WOORD, tekst)
        .map(oud -> {
          String nieuw = uit(Proefwoorden.LOSSE);
          boolean hoofdletter = Character.isUpperCase(oud.group().charAt(0));
          return vervang(tekst, oud, hoofdletter ? Proefwoorden.metHoofdletter(nieuw) : nieuw);
        });
  }

  private Optional<String> getalVervangen(String tekst) {
    return een(GETAL, tekst)
        .map(oud -> vervang(tekst, oud, String.valueOf(1 + toeval.nextInt(60))));
  }

  private Optional<String> leestekenVervangen(String tekst) {
    return een(LEESTEKEN, tekst)
        .map(oud -> vervang(tekst, oud, uit(List.of(",", ";", ".", ":", ""))));
  }

  /** A space more, a space less, or another space. */
  private Optional<String> witVeranderd(String tekst) {
    return switch (toeval.nextInt(4)) {
      case 0 -> een(WIT, tekst).map(wit -> vervang(tekst, wit, anderWit(wit.group())));
      case 1 -> een(WIT, tekst).map(wit -> vervang(tekst, wit, ""));
      case 2 ->
          een(Pattern.compile(" +(?=[.,;:])| {2,}"), tekst)
              .map(wit -> vervang(tekst, wit, wit.group().length() > 1 ? " " : ""));
      default -> een(LEESTEKEN, tekst).map(teken -> vervang(tekst, teken, " " + teken.group()));
    };
  }

  private String anderWit(String wit) {
    return wit.equals(" ") ? uit(List.of("  ", "\u00a0")) : " ";
  }

  private String woordenVooraan(String tekst) {
    String erbij = uit(ERBIJ);
    if (toeval.nextBoolean()) {
      return erbij + " " + tekst;
    }
    return Proefwoorden.metHoofdletter(erbij)
        + ", "
        + tekst.substring(0, 1).toLowerCase(Locale.ROOT)
        + tekst.substring(1);
  }

  private Optional<String> woordenTussen(String tekst) {
    return een(WIT, tekst)
        .map(wit -> vervang(tekst, wit, wit.group() + uit(ERBIJ) + uit(List.of(" ", ", "))));
  }

  /** Before the mark at the end most of the time; sometimes behind it. */
  private String woordenAchteraan(String tekst) {
    String erbij = uit(List.of(" ", ", ")) + uit(ERBIJ);
    MatchResult slot = SLOT.matcher(tekst).results().findFirst().orElseThrow();
    return toeval.nextInt(5) == 0 ? tekst + erbij : vervang(tekst, slot, erbij + slot.group());
  }

  private Optional<String> woordenWeg(String tekst) {
    List<MatchResult> woorden = WOORD.matcher(tekst).results().toList();
    if (woorden.size() < 2) {
      return Optional.empty();
    }
    int eerste = toeval.nextInt(woorden.size());
    int laatste = Math.min(woorden.size() - 1, eerste + toeval.nextInt(3));
    String voor = tekst.substring(0, woorden.get(eerste).start());
    String na = tekst.substring(woorden.get(laatste).end());
    boolean dubbelWit = na.startsWith(" ") && (voor.isEmpty() || voor.endsWith(" "));
    boolean witVoorLeesteken = LEESTEKEN.matcher(na).lookingAt() && voor.endsWith(" ");
    return Optional.of(
        dubbelWit
            ? voor + na.substring(1)
            : (witVoorLeesteken ? voor.substring(0, voor.length() - 1) : voor) + na);
  }

  /** The same word or the same two words everywhere in the line. */
  private Optional<String> overalVervangen(String tekst) {
    List<String> woorden = WOORD.matcher(tekst).results().map(MatchResult::group).toList();
    Set<String> kandidaten = new LinkedHashSet<>(woorden);
    for (int i = 1; i < woorden.size(); i++) {
      kandidaten.add(woorden.get(i - 1) + " " + woorden.get(i));
    }
    List<String> vaker = kandidaten.stream().filter(k -> aantal(k, tekst) > 1).toList();
    if (vaker.isEmpty()) {
      return Optional.empty();
    }
    String nieuw = uit(Proefwoorden.LOSSE);
    return Optional.of(heelWoord(uit(vaker)).matcher(tekst).replaceAll(nieuw));
  }

  private static long aantal(String woorden, String tekst) {
    return heelWoord(woorden).matcher(tekst).results().count();
  }

  private static Pattern heelWoord(String woorden) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(woorden) + "(?![\\p{L}\\p{N}])");
  }

  // Sentences
  // --------------------------------------------------------------------------------------

  private Optional<String> zinVervangen(String tekst) {
    return metZinnen(
        tekst,
        2,
        zinnen -> {
          int plaats = toeval.nextInt(zinnen.size());
          boolean laatste = plaats == zinnen.size() - 1;
          String slot = laatste ? tekst.substring(tekst.length() - 1) : ".";
          zinnen.set(plaats, zin().replaceFirst("\\.$", slot));
        });
  }

  private Optional<String> zinTussen(String tekst) {
    return metZinnen(tekst, 1, zinnen -> zinnen.add(toeval.nextInt(zinnen.size()), zin()));
  }

  private Optional<String> zinAchteraan(String tekst) {
    return tekst.endsWith(".") ? Optional.of(tekst + " " + zin()) : Optional.empty();
  }

  private Optional<String> zinWeg(String tekst) {
    return metZinnen(tekst, 2, zinnen -> zinnen.remove(toeval.nextInt(zinnen.size())));
  }

  /** The sentences of a text; the white space between them is made one space. */
  private static Optional<String> metZinnen(
      String tekst, int tenMinste, Consumer<List<String>> bewerking) {
    List<String> zinnen = new ArrayList<>(List.of(ZINSGRENS.split(tekst)));
    boolean isZin =
        Character.isUpperCase(tekst.charAt(0)) || "’‘“\"(€".indexOf(tekst.charAt(0)) >= 0;
    if (!isZin || zinnen.size() < tenMinste) {
      return Optional.empty();
    }
    bewerking.accept(zinnen);
    return Optional.of(String.join(" ", zinnen));
  }

  // Places
  // -----------------------------------------------------------------------------------------

  private Optional<MatchResult> een(Pattern patroon, String tekst) {
    List<MatchResult> gevonden = patroon.matcher(tekst).results().toList();
    return gevonden.isEmpty() ? Optional.empty() : Optional.of(uit(gevonden));
  }

  private static String vervang(String tekst, MatchResult plaats, String nieuw) {
    return tekst.substring(0, plaats.start()) + nieuw + tekst.substring(plaats.end());
  }
}
