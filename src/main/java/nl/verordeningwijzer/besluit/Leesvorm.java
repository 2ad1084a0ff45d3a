package nl.verordeningwijzer.besluit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.besluit.Zinnen.Sjabloon;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Instructie.Kant;
import nl.verordeningwijzer.instructie.Reeks;

/**
 * A phrase as a pattern. The mark at its end and the capital at its beginning are no part of it;
 * its commas may be missing, which is told.
 */
final class Leesvorm {

  private static final Pattern NA_KOMMA = Pattern.compile(",\\W*(\\w+)");
  private static final Map<String, List<Leesvorm>> VORMEN = new ConcurrentHashMap<>();

  private static final String OMSCHRIJVING =
      Zinnen.lees("omschrijving").stream()
          .map(s -> Pattern.quote(s.tekst()))
          .collect(Collectors.joining("|", "(?:(?:", "):? )?"));

  /** What an amendment of words begins with: a verb, or the words themselves. */
  static final String WIJZIGING =
      Zinnen.namen("woorden.").stream()
          .flatMap(basis -> Zinnen.lees(basis).stream())
          .map(s ->
              s.tekst().startsWith("{")
                  ? OMSCHRIJVING + Masker.TEKEN
                  : Pattern.quote(s.tekst().replaceFirst(" .*", "")) + " ")
          .distinct()
          .collect(Collectors.joining("|", "(?=", ")"));

  private static final Map<String, String> VAKKEN = vakken();

  private final Sjabloon sjabloon;
  private final Pattern patroon;

  /** The word behind each comma. */
  private final List<String> naKomma;

  /** What stands in every sentence of this form: quicker to look for than the whole pattern. */
  private final List<String> letterlijk = new ArrayList<>();

  private final boolean metAanhaling;

  private Leesvorm(Sjabloon sjabloon) {
    this.sjabloon = sjabloon;
    String tekst = sjabloon.tekst();
    this.metAanhaling = tekst.endsWith(":");
    String kern = Zinnen.metKleineLetter(tekst.replaceFirst("[.:]$", ""));
    StringBuilder regex = new StringBuilder();
    Matcher m = Zinnen.VAK.matcher(kern);
    int vanaf = 0;
    List<String> erna = new ArrayList<>();
    for (Matcher komma = NA_KOMMA.matcher(kern); komma.find(); ) {
      erna.add(komma.group(1));
    }
    this.naKomma = List.copyOf(erna);
    int aantal = 0;
    while (m.find()) {
      String voor = kern.substring(vanaf, m.start());
      if (m.group(1).equals("telkens")) {
        aantal += letterlijk(voor.stripTrailing(), regex, aantal);
        regex.append("(?: (?<telkens>").append(Zinnen.tekst("telkens")).append("))?");
      } else {
        aantal += letterlijk(voor, regex, aantal);
        regex.append(VAKKEN.get(m.group(1)).replace("<>", "<" + m.group(1) + ">"));
      }
      vanaf = m.end();
    }
    letterlijk(kern.substring(vanaf), regex, aantal);
    this.patroon = Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  private int letterlijk(String tekst, StringBuilder regex, int kommas) {
    int aantal = 0;
    for (String stuk : tekst.splitWithDelimiters(",", 0)) {
      if (stuk.equals(",")) {
        regex.append("(?<komma").append(kommas + aantal).append(">,?)");
        aantal++;
      } else {
        regex.append(Pattern.quote(stuk));
        letterlijk.add(stuk);
      }
    }
    return aantal;
  }

  private static Map<String, String> vakken() {
    Map<String, String> vakken = new HashMap<>();
    for (String plaats : List.of("doel", "adres", "in", "deel", "reeks")) {
      vakken.put(plaats, "(?<>" + Adreslezer.PLAATS + "),?");
    }
    for (String woorden : List.of("oud", "nieuw", "bij", "na", "aanduiding")) {
      vakken.put(woorden, OMSCHRIJVING + "(?<>" + Masker.TEKEN + ")");
    }
    for (String rij : List.of("ouden", "nieuwen")) {
      vakken.put(rij, OMSCHRIJVING + "(?<>" + Opsomming.patroon(Adres.Soort.BEGRIP) + ")");
    }
    vakken.put("tot", "(?<>" + Adreslezer.TOT + ")");
    vakken.put("wat", "(?<>" + Aankondiging.PATROON + ")");
    vakken.put("onder", "(?<>" + Bijzin.PATROON + "),?");
    vakken.put(
        "kant",
        Stream.of(Kant.values())
            .flatMap(kant -> Zinnen.lees(sleutel(kant)).stream())
            .map(s -> Pattern.quote(s.tekst()))
            .collect(Collectors.joining("|", "(?<>", ")")));
    vakken.put("teken", "(?<>" + Bijzin.OUD_TEKEN + ")");
    vakken.put("vervanging", "(?<>" + Bijzin.NIEUW_TEKEN + ")");
    vakken.put("titels", "(?<>.+)");
    vakken.put("wijzigingen", "(?<>" + WIJZIGING + ".+)");
    vakken.put("rest", "(?<>[^\uE000]+)$");
    return Map.copyOf(vakken);
  }

  /** The key of "na" or "voor". */
  static String sleutel(Kant kant) {
    return "kant." + kant.name().toLowerCase(Locale.ROOT);
  }

  /** Every wording of something, as patterns. */
  static List<Leesvorm> van(String basis) {
    return VORMEN.computeIfAbsent(basis, b -> Zinnen.lees(b).stream().map(Leesvorm::new).toList());
  }

  Sjabloon sjabloon() {
    return sjabloon;
  }

  /** Whether quoted lines follow the sentence. */
  boolean metAanhaling() {
    return metAanhaling;
  }

  /** What fills the phrase, if the whole sentence is in it. */
  Optional<Vondst> lees(Masker.Gemaskeerd gemaskeerd, String tekst) {
    if (!kan(tekst)) {
      return Optional.empty();
    }
    Matcher m = patroon.matcher(tekst);
    return m.matches() ? Optional.of(vondst(m, gemaskeerd)) : Optional.empty();
  }

  /** What fills the phrase, if the text begins with it. */
  Optional<Vondst> leesBegin(Masker.Gemaskeerd gemaskeerd, String tekst) {
    if (!kan(tekst)) {
      return Optional.empty();
    }
    Matcher m = patroon.matcher(tekst);
    return m.lookingAt() ? Optional.of(vondst(m, gemaskeerd)) : Optional.empty();
  }

  private boolean kan(String tekst) {
    return letterlijk.stream().allMatch(tekst::contains);
  }

  private Vondst vondst(Matcher m, Masker.Gemaskeerd gemaskeerd) {
    Map<String, String> vakken = new HashMap<>();
    List<String> zonderKomma = new ArrayList<>();
    for (String naam : m.namedGroups().keySet()) {
      if (m.group(naam) != null) {
        vakken.put(naam, m.group(naam));
      }
    }
    for (int i = 0; i < naKomma.size(); i++) {
      if (vakken.remove("komma" + i).isEmpty()) {
        zonderKomma.add(naKomma.get(i));
      }
    }
    return new Vondst(this, vakken, zonderKomma, m.end(), gemaskeerd);
  }

  /**
   * A phrase that was found.
   *
   * @param zonderKomma words that should have a comma before them
   * @param eind where the text goes on
   */
  record Vondst(
      Leesvorm vorm,
      Map<String, String> vakken,
      List<String> zonderKomma,
      int eind,
      Masker.Gemaskeerd gemaskeerd) {

    boolean heeft(String vak) {
      return vakken.containsKey(vak);
    }

    /** What stands there, tokens and all; empty when nothing does. */
    String vak(String vak) {
      return vakken.getOrDefault(vak, "");
    }

    /** Quoted words, or what stands there without marks. */
    String woorden(String vak) {
      return gemaskeerd.woorden(vak(vak));
    }

    Optional<Adres> adres(String vak, Adres binnen) {
      return Adreslezer.adres(vak(vak), binnen, gemaskeerd);
    }

    Kant kant() {
      boolean voor =
          Zinnen.lees(sleutel(Kant.VOOR)).stream().anyMatch(s -> s.tekst().equals(vak("kant")));
      return voor ? Kant.VOOR : Kant.NA;
    }

    Optional<Reeks> reeks(String vak, Adres binnen) {
      return Adreslezer.reeks(vak(vak), binnen, gemaskeerd);
    }

    /** What is wrong with the wording itself. */
    List<String> gebreken() {
      List<String> gebreken = new ArrayList<>(vorm.sjabloon.gebrek().stream().toList());
      zonderKomma.forEach(
          woord -> gebreken.add(String.format(Zinnen.tekst("gebrek.komma"), woord)));
      return gebreken;
    }
  }
}
