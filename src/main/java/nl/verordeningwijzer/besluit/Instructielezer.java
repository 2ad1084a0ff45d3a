package nl.verordeningwijzer.besluit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.verordeningwijzer.besluit.Leesvorm.Vondst;
import nl.verordeningwijzer.besluit.Masker.Gemaskeerd;
import nl.verordeningwijzer.besluit.Zinnen.Getal;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Adres.Soort;
import nl.verordeningwijzer.instructie.Blok;
import nl.verordeningwijzer.instructie.Blok.Groep;
import nl.verordeningwijzer.instructie.Instructie;
import nl.verordeningwijzer.instructie.Instructie.Aanduiding;
import nl.verordeningwijzer.instructie.Instructie.LaatVervallen;
import nl.verordeningwijzer.instructie.Instructie.PlaatsAanduiding;
import nl.verordeningwijzer.instructie.Instructie.Plek;
import nl.verordeningwijzer.instructie.Instructie.TrekIn;
import nl.verordeningwijzer.instructie.Instructie.Vernummer;
import nl.verordeningwijzer.instructie.Instructie.Vervang;
import nl.verordeningwijzer.instructie.Instructie.VoegIn;
import nl.verordeningwijzer.instructie.Reeks;
import nl.verordeningwijzer.regeling.Berichten;

/**
 * Reads a sentence of a decision. Every known wording is tried; a sentence that means two things is
 * refused, and so is one that does not fit what it quotes. A wording that is wrong but clear is
 * read, and what is wrong with it is told.
 */
public final class Instructielezer {

  /** What came of a sentence. */
  public sealed interface Lezing {

    /**
     * It was understood.
     *
     * @param gebreken what is wrong with the wording, in words for the user
     */
    record Gelezen(List<Instructie> instructies, List<String> gebreken) implements Lezing {
      public Gelezen {
        instructies = List.copyOf(instructies);
        gebreken = List.copyOf(gebreken);
      }
    }

    /** It was not understood, for this reason, in words for the user. */
    record Geweigerd(String reden) implements Lezing {}
  }

  private static final Berichten BERICHTEN = Berichten.van(Instructielezer.class);
  private static final Pattern SLOTTEKEN = Pattern.compile("\\s*[.:;]$");
  private static final Pattern NUMMER_VAN_LID = Pattern.compile("(\\d+)\\.?");

  /** ", luidende: “3. Het college …”": what is quoted stands in the sentence itself. */
  private static final Pattern AANGEHAALD_IN_ZIN =
      Pattern.compile(
          "(?<zin>.*"
              + Zinnen.eenVan("aankondiging")
              + "):? (?<woorden>"
              + Masker.TEKEN
              + ")[.;]?");

  private final Gemaskeerd gemaskeerd;
  private final List<String> regels;
  private final Adres binnen;
  private final List<Lezing.Geweigerd> weigeringen = new ArrayList<>();

  private Instructielezer(Gemaskeerd gemaskeerd, List<String> regels, Adres binnen) {
    this.gemaskeerd = gemaskeerd;
    this.regels = regels;
    this.binnen = binnen;
  }

  /**
   * Reads one sentence.
   *
   * @param aangehaald the lines that it quotes, without indentation
   * @param binnen the place that "… wordt als volgt gewijzigd:" named; the regulation when none was
   */
  public static Lezing lees(String zin, List<String> aangehaald, Adres binnen) {
    List<Gemaskeerd> maskers = Masker.alle(zin);
    List<Lezing> lezingen = new ArrayList<>();
    Map<List<Instructie>, Lezing> gelukt = new LinkedHashMap<>();
    for (Gemaskeerd gemaskeerd : maskers) {
      Lezing lezing = new Instructielezer(gemaskeerd, aangehaald, binnen).lees(zin);
      lezingen.add(lezing);
      if (lezing instanceof Lezing.Gelezen gelezen) {
        gelukt.putIfAbsent(gelezen.instructies(), gelezen);
        if (lezingen.size() == 1) {
          return lezing;
        }
      }
    }
    return switch (gelukt.size()) {
      case 0 ->
          lezingen.isEmpty()
              ? nietBegrepen(zin)
              : lezingen.stream()
                  .filter(l -> !l.equals(nietBegrepen(zin)))
                  .findFirst()
                  .orElse(lezingen.getFirst());
      case 1 -> gelukt.values().iterator().next();
      default -> meerduidig(zin);
    };
  }

  /** Whether a sentence has the form of an amendment, whether or not it can be read. */
  static boolean isWijziging(String zin, Adres binnen) {
    return !lees(zin, List.of(), binnen).equals(nietBegrepen(zin));
  }

  /**
   * The place that a sentence like "Artikel 4 wordt als volgt gewijzigd:" opens; empty for any
   * other sentence, or when it does not say in which article the place is.
   *
   * @param binnen the place that was already named; the regulation when none was
   */
  public static Optional<Adres> opening(String zin, Adres binnen) {
    return Masker.alle(zin).stream()
        .flatMap(m -> vondsten("opening", m).flatMap(v -> v.adres("doel", binnen).stream()))
        .findFirst();
  }

  /** The name in "De Re-integratieverordening 2015 wordt als volgt gewijzigd:". */
  public static Optional<String> openingVanRegeling(String zin) {
    return Masker.alle(zin).stream()
        .flatMap(m ->
            vondsten("opening-regeling", m)
                .map(v -> m.ontmaskerd(v.vak("titels")))
                .filter(Instructielezer::isCiteertitel))
        .findFirst();
  }

  private static Stream<Vondst> vondsten(String basis, Gemaskeerd gemaskeerd) {
    String kern = kern(gemaskeerd.tekst());
    return Leesvorm.van(basis).stream()
        .map(vorm -> vorm.lees(gemaskeerd, kern))
        .flatMap(Optional::stream);
  }

  /** Without the mark at the end and the capital at the beginning. */
  private static String kern(String zin) {
    return Zinnen.metKleineLetter(SLOTTEKEN.matcher(zin).replaceFirst(""));
  }

  private static Lezing.Geweigerd nietBegrepen(String zin) {
    return weiger("lezer.niet-begrepen", zin);
  }

  private static Lezing.Geweigerd meerduidig(String zin) {
    return weiger("lezer.meerduidig", zin);
  }

  private static Lezing.Geweigerd weiger(String sleutel, Object... waarden) {
    return new Lezing.Geweigerd(BERICHTEN.bericht(sleutel, waarden));
  }

  private Lezing lees(String zin) {
    Map<List<Instructie>, Lezing.Gelezen> gelezen = new LinkedHashMap<>();
    probeer("vervang", this::vervang, gelezen);
    probeer("vervang-onder", this::vervang, gelezen);
    probeer("vervang-door", this::vervang, gelezen);
    probeer("vervang-door-onder", this::vervang, gelezen);
    probeer("vervalt", this::vervalt, gelezen);
    probeer("vervalt-onder", this::vervalt, gelezen);
    probeer("vervalt-aanduiding", this::vervalt, gelezen);
    probeer("vervalt-aanduiding-onder", this::vervalt, gelezen);
    probeer("aanduiding", this::plaatsAanduiding, gelezen);
    probeer("aanduiding-hier", this::plaatsAanduiding, gelezen);
    probeer("invoegen", this::voegInBij, gelezen);
    probeer("invoegen-onder", this::voegInBij, gelezen);
    probeer("invoegen-in", this::voegInBij, gelezen);
    probeer("invoegen-in-onder", this::voegInBij, gelezen);
    for (String vorm : List.of("", "-er", "-onder", "-er-onder")) {
      probeer("toevoegen" + vorm, this::voegToe, gelezen);
      probeer("op-nummer" + vorm, voegIn(Plek.OpNummer::new), gelezen);
      probeer("alfabetisch" + vorm, voegIn(Plek.Alfabetisch::new), gelezen);
    }
    probeer("vernummer", (v, g) -> vernummer(v, g, false), gelezen);
    probeer("verletter", (v, g) -> vernummer(v, g, true), gelezen);
    probeer("trek-in", this::trekIn, gelezen);
    probeer("woorden", this::woorden, gelezen);
    if (gelezen.size() > 1) {
      return meerduidig(zin);
    }
    if (gelezen.size() == 1) {
      return gelezen.values().iterator().next();
    }
    return aangehaaldInZin()
        .orElseGet(() -> weigeringen.isEmpty() ? nietBegrepen(zin) : weigeringen.getFirst());
  }

  private Optional<Lezing> aangehaaldInZin() {
    Matcher m = AANGEHAALD_IN_ZIN.matcher(gemaskeerd.tekst());
    if (!regels.isEmpty() || !m.matches()) {
      return Optional.empty();
    }
    String kort = gemaskeerd.ontmaskerd(m.group("zin"));
    List<String> nieuw = List.of(gemaskeerd.woorden(m.group("woorden")));
    return lees(kort, nieuw, binnen) instanceof Lezing.Gelezen gelezen
        ? Optional.of(
            new Lezing.Gelezen(
                gelezen.instructies(),
                met(gelezen.gebreken(), Zinnen.tekst("gebrek.aangehaald-in-zin"))))
        : Optional.empty();
  }

  private static List<String> met(List<String> gebreken, String gebrek) {
    return Stream.concat(gebreken.stream(), Stream.of(gebrek)).distinct().toList();
  }

  /** Makes an operation of a phrase that fits; it gathers what is wrong with the wording. */
  private interface Maker extends BiFunction<Vondst, Set<String>, Optional<List<Instructie>>> {}

  private void probeer(String basis, Maker maker, Map<List<Instructie>, Lezing.Gelezen> gelezen) {
    vondsten(basis, gemaskeerd)
        .forEach(vondst -> {
          if (vondst.vorm().metAanhaling() && regels.isEmpty()) {
            weigeringen.add(weiger("lezer.aanhaling-ontbreekt"));
            return;
          }
          if (!vondst.vorm().metAanhaling() && !regels.isEmpty()) {
            weigeringen.add(weiger("lezer.aanhaling-overbodig", regels.getFirst()));
            return;
          }
          Set<String> gebreken = new LinkedHashSet<>(vondst.gebreken());
          maker
              .apply(vondst, gebreken)
              .ifPresent(instructies ->
                  gelezen.merge(
                      instructies,
                      new Lezing.Gelezen(instructies, List.copyOf(gebreken)),
                      (een, ander) ->
                          een.gebreken().size() <= ander.gebreken().size() ? een : ander));
        });
  }

  private <T> Optional<T> weigerZonder(Optional<T> gevonden, String sleutel, Object... waarden) {
    if (gevonden.isEmpty()) {
      weigeringen.add(weiger(sleutel, waarden));
    }
    return gevonden;
  }

  private Optional<Adres> adres(Vondst vondst, String vak, Adres in) {
    if (!vondst.heeft(vak)) {
      return Optional.of(in);
    }
    return weigerZonder(
        vondst.adres(vak, in), "lezer.plaats", gemaskeerd.ontmaskerd(vondst.vak(vak)));
  }

  private Optional<Reeks> doel(Vondst vondst) {
    return adres(vondst, "in", binnen)
        .flatMap(in ->
            weigerZonder(
                vondst.heeft("in")
                    ? Adreslezer.reeksIn(vondst.vak("doel"), in, gemaskeerd)
                    : vondst.reeks("doel", in),
                "lezer.plaats",
                gemaskeerd.ontmaskerd(vondst.vak("doel"))));
  }

  private Optional<Bijzin> bijzin(Vondst vondst, Adres in, Set<String> gebreken) {
    Optional<Bijzin> gelezen =
        weigerZonder(
            Bijzin.lees(vondst, "onder", in),
            "lezer.bijzin",
            gemaskeerd.ontmaskerd(vondst.vak("onder")));
    gelezen.ifPresent(b -> gebreken.addAll(b.gebreken()));
    return gelezen;
  }

  /** Whether the verb is in the number that what the sentence is about asks for. */
  private static void vergelijkGetal(Vondst vondst, int aantal, Set<String> gebreken) {
    vondst
        .vorm()
        .sjabloon()
        .getal()
        .filter(g -> g != Getal.van(aantal))
        .ifPresent(g ->
            gebreken.add(Zinnen.tekst(g == Getal.ENKEL ? "gebrek.meervoud" : "gebrek.enkelvoud")));
  }

  // The operations

  private Optional<List<Instructie>> vervang(Vondst vondst, Set<String> gebreken) {
    return doel(vondst)
        .flatMap(doel ->
            bijzin(vondst, doel.boven(), gebreken)
                .filter(onder -> onder.slot().isEmpty() || weigerSlot(vondst))
                .filter(onder ->
                    vondst.heeft("wat")
                        ? isAangekondigd(vondst, Optional.of(doel.soort()))
                        : isVan(doel, gebreken))
                .map(onder -> {
                  vergelijkGetal(vondst, doel.nummers().size(), gebreken);
                  return List.of(new Vervang(doel, regels, onder.vernummeringen()));
                }));
  }

  private boolean weigerSlot(Vondst vondst) {
    weigeringen.add(weiger("lezer.bijzin", gemaskeerd.ontmaskerd(vondst.vak("onder"))));
    return false;
  }

  /** Whether what is quoted is of the kind that it replaces. */
  private boolean isVan(Reeks doel, Set<String> gebreken) {
    List<Groep> groepen = Aankondiging.van(regels, Optional.of(doel.soort()));
    boolean past =
        Adrestaal.isZonderNummer(doel.soort())
            ? past(doel, regels)
            : groepen.size() == 1 && groepen.getFirst().soort() == doel.soort();
    if (!past) {
      weigeringen.add(weiger("lezer.andere-soort", regels.getFirst()));
    } else if (!Adrestaal.isZonderNummer(doel.soort())
        && Aankondiging.aantal(groepen) != doel.nummers().size()) {
      gebreken.add(Zinnen.tekst("gebrek.aantal"));
    }
    return past;
  }

  /** Whether lines can take the place of a heading, an aanhef or a slot. */
  static boolean past(Reeks doel, List<String> regels) {
    List<Groep> groepen = Blok.groepen(regels);
    if (doel.soort() != Soort.OPSCHRIFT) {
      return groepen.isEmpty();
    }
    return regels.size() == 1
        && (doel.boven().isRegeling()
            ? groepen.isEmpty()
            : groepen.equals(List.of(new Groep(doel.boven().laatste().soort(), 1))));
  }

  /** Whether what is quoted is what the sentence announces. */
  private boolean isAangekondigd(Vondst vondst, Optional<Soort> bij) {
    List<Groep> groepen = Aankondiging.van(regels, bij);
    String gezegd = vondst.vak("wat");
    return switch (Aankondiging.vergelijk(gezegd, groepen, regels)) {
      case Aankondiging.Oordeel.Klopt k -> true;
      case Aankondiging.Oordeel.AnderAantal a -> {
        weigeringen.add(weiger("lezer.ander-aantal", gezegd, Aankondiging.schrijf(groepen)));
        yield false;
      }
      case Aankondiging.Oordeel.IetsAnders a -> {
        weigeringen.add(weiger("lezer.iets-anders", gezegd, regels.getFirst()));
        yield false;
      }
    };
  }

  private Optional<List<Instructie>> vervalt(Vondst vondst, Set<String> gebreken) {
    return doel(vondst)
        .flatMap(doel ->
            bijzin(vondst, doel.boven(), gebreken)
                .filter(onder -> hoortBij(vondst, doel.boven()))
                .map(onder -> {
                  boolean met = vondst.heeft("aanduiding");
                  vergelijkGetal(vondst, doel.nummers().size() + (met ? 1 : 0), gebreken);
                  Optional<Aanduiding> aanduiding =
                      met
                          ? Optional.of(new Aanduiding(vondst.woorden("aanduiding")))
                          : Optional.empty();
                  return List.of(
                      new LaatVervallen(doel, onder.vernummeringen(), onder.slot(), aanduiding));
                }));
  }

  /** "de aanduiding ‘1.’ voor het eerste lid": the number and the lid are the same. */
  private boolean hoortBij(Vondst vondst, Adres boven) {
    if (!vondst.heeft("aanduiding")) {
      return true;
    }
    Aanduiding aanduiding = new Aanduiding(vondst.woorden("aanduiding"));
    boolean klopt =
        lid(aanduiding, boven).isPresent()
            && lid(aanduiding, boven).equals(vondst.adres("adres", boven));
    if (!klopt) {
      weigeringen.add(
          weiger(
              "lezer.aanduiding", aanduiding.nummer(), gemaskeerd.ontmaskerd(vondst.vak("adres"))));
    }
    return klopt;
  }

  /** The lid that a designation stands before. */
  static Optional<Adres> lid(Aanduiding aanduiding, Adres boven) {
    Matcher m = NUMMER_VAN_LID.matcher(aanduiding.nummer());
    return m.matches() ? Optional.of(boven.met(Soort.LID, m.group(1))) : Optional.empty();
  }

  private Optional<List<Instructie>> plaatsAanduiding(Vondst vondst, Set<String> gebreken) {
    return adres(vondst, "adres", binnen)
        .flatMap(bij ->
            weigerZonder(Optional.of(bij).filter(b -> !b.isRegeling()), "lezer.zonder-plaats"))
        .map(bij ->
            List.of(new PlaatsAanduiding(new Aanduiding(vondst.woorden("aanduiding")), bij)));
  }

  private Optional<List<Instructie>> voegInBij(Vondst vondst, Set<String> gebreken) {
    Optional<Adres> bij =
        vondst.heeft("deel")
            ? adres(vondst, "deel", binnen)
                .flatMap(deel ->
                    weigerZonder(
                        Adreslezer.adresIn(vondst.vak("adres"), deel, gemaskeerd),
                        "lezer.plaats",
                        gemaskeerd.ontmaskerd(vondst.vak("adres"))))
            : adres(vondst, "adres", binnen);
    return bij.filter(adres -> !adres.isRegeling())
        .flatMap(adres -> voegIn(vondst, new Plek.Bij(vondst.kant(), adres), gebreken));
  }

  private Maker voegIn(Function<Adres, Plek> plek) {
    return (vondst, gebreken) ->
        adres(vondst, "adres", binnen)
            .flatMap(adres -> voegIn(vondst, plek.apply(adres), gebreken));
  }

  private Optional<List<Instructie>> voegIn(Vondst vondst, Plek plek, Set<String> gebreken) {
    return bijzin(vondst, Instructieschrijver.grondslag(plek), gebreken)
        .filter(onder -> isAangekondigd(vondst, Instructieschrijver.soort(plek)))
        .filter(onder -> kanIn(plek))
        .map(onder -> {
          int aantal =
              Aankondiging.aantal(Aankondiging.van(regels, Instructieschrijver.soort(plek)));
          vergelijkGetal(vondst, aantal, gebreken);
          return List.of(new VoegIn(plek, regels, onder.vernummeringen(), onder.slot()));
        });
  }

  private boolean kanIn(Plek plek) {
    boolean kan =
        Instructieschrijver.kanIn(plek, Aankondiging.van(regels, Instructieschrijver.soort(plek)));
    if (!kan) {
      weigeringen.add(weiger("lezer.zonder-plaats"));
    }
    return kan;
  }

  /** Who renumbers others to add something, inserts it (Aanwijzingen 6.11 and 6.18). */
  private Optional<List<Instructie>> voegToe(Vondst vondst, Set<String> gebreken) {
    return adres(vondst, "adres", binnen)
        .flatMap(van ->
            bijzin(vondst, van, gebreken)
                .flatMap(onder -> {
                  if (onder.vernummeringen().isEmpty()) {
                    return voegIn(vondst, new Plek.AanHetEind(van), gebreken);
                  }
                  gebreken.add(Zinnen.tekst("gebrek.toevoegen-op-nummer"));
                  return voegIn(vondst, new Plek.OpNummer(van), gebreken);
                }));
  }

  private Optional<List<Instructie>> vernummer(
      Vondst vondst, Set<String> gebreken, boolean verletterd) {
    return doel(vondst)
        .flatMap(doel ->
            weigerZonder(
                Bijzin.vernummering(doel, vondst),
                "lezer.bijzin",
                gemaskeerd.ontmaskerd(vondst.vak("tot"))))
        .map(vernummering -> {
          vergelijkGetal(vondst, vernummering.van().nummers().size(), gebreken);
          gebreken.addAll(Bijzin.gebreken(vernummering.van(), verletterd));
          return List.of(new Vernummer(vernummering));
        });
  }

  private Optional<List<Instructie>> trekIn(Vondst vondst, Set<String> gebreken) {
    Getal getal = vondst.vorm().sjabloon().getal().orElse(Getal.ENKEL);
    List<String> titels = citeertitels(gemaskeerd.ontmaskerd(vondst.vak("titels")), getal);
    if (titels.isEmpty()) {
      return Optional.empty();
    }
    vergelijkGetal(vondst, titels.size(), gebreken);
    return Optional.of(List.of(new TrekIn(titels)));
  }

  /** The names in "De A, de B en de C"; none when they are no names but places. */
  static List<String> citeertitels(String titels, Getal getal) {
    String lidwoord = Pattern.quote(Zinnen.tekst("trek-in.lidwoord"));
    List<String> namen =
        getal == Getal.ENKEL
            ? List.of(titels)
            : Arrays.asList(titels.split("(?:,| en|, en) (?:" + lidwoord + "|het) "));
    return namen.stream().allMatch(Instructielezer::isCiteertitel) ? namen : List.of();
  }

  private static boolean isCiteertitel(String naam) {
    return !naam.isBlank()
        && Adreslezer.leesReeks(naam, Adres.REGELING).isEmpty()
        && Adreslezer.leesReeks(Zinnen.tekst("trek-in.lidwoord") + " " + naam, Adres.REGELING)
            .isEmpty();
  }

  private Optional<List<Instructie>> woorden(Vondst vondst, Set<String> gebreken) {
    return adres(vondst, "in", binnen)
        .flatMap(in -> {
          List<Woordenlezer.Lezing> lezingen =
              Woordenlezer.lees(vondst.vak("wijzigingen"), in, binnen, gemaskeerd);
          if (lezingen.size() > 1) {
            weigeringen.add(meerduidig(gemaskeerd.ontmaskerd(gemaskeerd.tekst())));
          }
          if (lezingen.size() != 1) {
            return Optional.empty();
          }
          gebreken.addAll(lezingen.getFirst().gebreken());
          return Optional.of(List.copyOf(lezingen.getFirst().instructies()));
        });
  }
}
