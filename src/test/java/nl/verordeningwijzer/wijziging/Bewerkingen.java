package nl.verordeningwijzer.wijziging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.regeling.Proefwoorden;
import nl.verordeningwijzer.regeling.Regelherkenning;
import nl.verordeningwijzer.regeling.Regelherkenning.Herkend;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.wijziging.Werkboom.Aard;
import nl.verordeningwijzer.wijziging.Werkboom.Knoop;

/**
 * Random amendments of a regulation: what a council could decide about it. What remains keeps its
 * identity, what is new gets one that nothing had. Numbers of articles, paragraphs and chapters and
 * headings of annexes that are in use, or were, are not given again.
 */
final class Bewerkingen {

  /** The kinds of amendments, with how often they come up. */
  enum Soort {
    WOORD_VERVANGEN("een woord vervangen", 3),
    GETAL_VERVANGEN("een getal vervangen", 3),
    LEESTEKEN_VERVANGEN("een leesteken vervangen", 3),
    WIT_VERANDERD("een spatie erbij, eraf of anders", 2),
    WOORDEN_VOORAAN("woorden vooraan ingevoegd", 2),
    WOORDEN_TUSSEN("woorden ingevoegd", 3),
    WOORDEN_ACHTERAAN("woorden achteraan toegevoegd", 2),
    WOORDEN_WEG("woorden vervallen", 3),
    ZIN_VERVANGEN("een zin vervangen", 2),
    ZIN_TUSSEN("een zin ingevoegd", 2),
    ZIN_ACHTERAAN("een zin toegevoegd", 2),
    ZIN_WEG("een zin vervallen", 2),
    OVERAL_VERVANGEN("telkens een ander woord", 2),
    OPSCHRIFT_ARTIKEL("opschrift van een artikel gewijzigd", 1),
    OPSCHRIFT_PARAGRAAF("opschrift van een paragraaf gewijzigd", 1),
    OPSCHRIFT_HOOFDSTUK("opschrift van een hoofdstuk gewijzigd", 1),
    OPSCHRIFT_BIJLAGE("opschrift van een bijlage gewijzigd", 1),
    LID_VOORAAN("een eerste lid ingevoegd", 2),
    LID_TUSSEN("een lid tussen andere ingevoegd", 2),
    LID_ACHTERAAN("een lid toegevoegd", 2),
    LID_WEG("een lid vervallen", 2),
    LEDEN_WEG_TOT_EEN("leden vervallen tot er één over is", 1),
    LID_BIJ_ONGENUMMERD("een lid bij een artikel zonder leden", 2),
    LID_HERSCHREVEN("een lid geheel herschreven", 2),
    ONDERDEEL_VOORAAN("een eerste onderdeel ingevoegd", 1),
    ONDERDEEL_TUSSEN("een onderdeel tussen andere ingevoegd", 2),
    ONDERDEEL_ACHTERAAN("een onderdeel toegevoegd", 2),
    ONDERDEEL_WEG("een onderdeel vervallen", 2),
    SUBONDERDEEL_VOORAAN("een eerste subonderdeel ingevoegd", 1),
    SUBONDERDEEL_TUSSEN("een subonderdeel tussen andere ingevoegd", 1),
    SUBONDERDEEL_ACHTERAAN("een subonderdeel toegevoegd", 1),
    SUBONDERDEEL_WEG("een subonderdeel vervallen", 1),
    BEGRIP_VOORAAN("een eerste begrip ingevoegd", 1),
    BEGRIP_TUSSEN("een begrip ergens tussen andere ingevoegd", 1),
    BEGRIP_OP_ALFABET("een begrip ingevoegd in de alfabetische volgorde", 2),
    BEGRIP_ACHTERAAN("een begrip toegevoegd", 1),
    BEGRIP_WEG("een begrip vervallen", 2),
    ARTIKEL_VERVALLEN("een artikel vervallen", 2),
    ARTIKEL_GEVULD("een vervallen artikel krijgt tekst", 1),
    ARTIKEL_TUSSEN("artikelen ingevoegd na een artikel", 2),
    ARTIKEL_VOORAAN("artikelen aan het begin van een hoofdstuk of paragraaf", 2),
    ARTIKEL_ACHTERAAN("artikelen aan het einde van een hoofdstuk of paragraaf", 2),
    ARTIKEL_VERNUMMERD("een artikel vernummerd", 1),
    PARAGRAAF_TUSSEN("een paragraaf ingevoegd", 1),
    PARAGRAAF_ACHTERAAN("een paragraaf aan het einde van een hoofdstuk", 1),
    PARAGRAAF_WEG("een paragraaf vervallen met alles erin", 1),
    HOOFDSTUK_TUSSEN("een hoofdstuk ingevoegd", 1),
    HOOFDSTUK_ACHTERAAN("een hoofdstuk aan het einde", 1),
    HOOFDSTUK_WEG("een hoofdstuk vervallen met alles erin", 1),
    BIJLAGE_TUSSEN("een bijlage voor een andere ingevoegd", 1),
    BIJLAGE_ACHTERAAN("een bijlage toegevoegd", 1),
    BIJLAGE_WEG("een bijlage vervallen", 1),
    BIJLAGE_GEWIJZIGD("de tekst van een bijlage gewijzigd", 1);

    private final String omschrijving;
    private final int gewicht;

    Soort(String omschrijving, int gewicht) {
      this.omschrijving = omschrijving;
      this.gewicht = gewicht;
    }

    String omschrijving() {
      return omschrijving;
    }

    /** Whether it works on the words of one line. */
    boolean isVanRegel() {
      return compareTo(OVERAL_VERVANGEN) <= 0;
    }
  }

  /** What kind of line words stand in. */
  enum Plaats {
    LID("lid"),
    ONDERDEEL("onderdeel"),
    SUBONDERDEEL("subonderdeel"),
    BEGRIP("begrip"),
    SLOT("slot"),
    BIJLAGE("bijlage"),
    GEEN("");

    private final String omschrijving;

    Plaats(String omschrijving) {
      this.omschrijving = omschrijving;
    }
  }

  /** What was done, for counting and for telling: "een woord vervangen in een onderdeel". */
  record Stap(Soort soort, Plaats plaats) {
    @Override
    public String toString() {
      return plaats == Plaats.GEEN
          ? soort.omschrijving
          : soort.omschrijving + " (" + plaats.omschrijving + ")";
    }
  }

  /** A regulation after some edits, and what they were. */
  record Bewerkt(Regeling regeling, List<Stap> stappen) {
    Bewerkt {
      stappen = List.copyOf(stappen);
    }
  }

  private static final List<Soort> GEWOGEN =
      Arrays.stream(Soort.values())
          .flatMap(soort -> Collections.nCopies(soort.gewicht, soort).stream())
          .toList();
  private static final List<Soort> VAN_REGEL =
      Arrays.stream(Soort.values()).filter(Soort::isVanRegel).toList();
  private static final Pattern LETTERS_ACHTERAAN = Pattern.compile("(?<=\\d[A-Z]?)\\p{L}+$");

  private final Random toeval;
  private final Regelbewerkingen regels;
  private final Werkboom boom;
  private final Set<String> bezet = new HashSet<>();
  private Plaats plaats = Plaats.GEEN;

  private Bewerkingen(Regeling was, Random toeval) {
    this.toeval = toeval;
    this.regels = new Regelbewerkingen(toeval);
    this.boom = new Werkboom(was);
    boom.alle().forEach(k -> bezet.add(naam(k.aard, k.nummer)));
    boom.bijlagen.delen.forEach(b -> bezet.add(b.tekst.woorden()));
  }

  /** The regulation after a number of random edits; the same for the same seed. */
  static Regeling bewerk(Regeling was, Random toeval, int aantal) {
    return bewerkt(was, toeval, aantal).regeling();
  }

  /** As {@link #bewerk}, with what was done, in order. */
  static Bewerkt bewerkt(Regeling was, Random toeval, int aantal) {
    Bewerkingen bewerkingen = new Bewerkingen(was, toeval);
    List<Stap> stappen = new ArrayList<>();
    for (int i = 0; i < aantal; i++) {
      bewerkingen.eenStap().ifPresent(stappen::add);
    }
    return new Bewerkt(bewerkingen.boom.regeling(), stappen);
  }

  /** One edit of one kind; empty when it is not possible in this regulation. */
  static Optional<Regeling> bewerk(Regeling was, Random toeval, Soort soort) {
    Bewerkingen bewerkingen = new Bewerkingen(was, toeval);
    return bewerkingen.probeer(soort) ? Optional.of(bewerkingen.boom.regeling()) : Optional.empty();
  }

  /** The first kind that is possible, in a random order. */
  private Optional<Stap> eenStap() {
    List<Soort> volgorde = new ArrayList<>(GEWOGEN);
    Collections.shuffle(volgorde, toeval);
    for (Soort soort : volgorde) {
      plaats = Plaats.GEEN;
      if (probeer(soort)) {
        return Optional.of(new Stap(soort, plaats));
      }
    }
    return Optional.empty();
  }

  private boolean probeer(Soort soort) {
    return switch (soort) {
      case WOORD_VERVANGEN,
          GETAL_VERVANGEN,
          LEESTEKEN_VERVANGEN,
          WIT_VERANDERD,
          WOORDEN_VOORAAN,
          WOORDEN_TUSSEN,
          WOORDEN_ACHTERAAN,
          WOORDEN_WEG,
          ZIN_VERVANGEN,
          ZIN_TUSSEN,
          ZIN_ACHTERAAN,
          ZIN_WEG,
          OVERAL_VERVANGEN ->
          regel(soort, k -> true);
      case OPSCHRIFT_ARTIKEL -> opschrift(Aard.ARTIKEL);
      case OPSCHRIFT_PARAGRAAF -> opschrift(Aard.PARAGRAAF);
      case OPSCHRIFT_HOOFDSTUK -> opschrift(Aard.HOOFDSTUK);
      case OPSCHRIFT_BIJLAGE -> opschriftVanBijlage();
      case LID_VOORAAN -> voegLedenIn(Waar.VOORAAN);
      case LID_TUSSEN -> voegLedenIn(Waar.TUSSEN);
      case LID_ACHTERAAN -> voegLedenIn(Waar.ACHTERAAN);
      case LID_WEG -> lidWeg();
      case LEDEN_WEG_TOT_EEN -> ledenWegTotEen();
      case LID_BIJ_ONGENUMMERD -> lidBijOngenummerd();
      case LID_HERSCHREVEN -> lidHerschreven();
      case ONDERDEEL_VOORAAN -> voegItemIn(this::heeftOnderdelen, Aard.ONDERDEEL, Waar.VOORAAN);
      case ONDERDEEL_TUSSEN -> voegItemIn(this::heeftOnderdelen, Aard.ONDERDEEL, Waar.TUSSEN);
      case ONDERDEEL_ACHTERAAN -> voegItemIn(this::heeftOnderdelen, Aard.ONDERDEEL, Waar.ACHTERAAN);
      case ONDERDEEL_WEG -> itemWeg(this::heeftOnderdelen, Aard.ONDERDEEL);
      case SUBONDERDEEL_VOORAAN ->
          voegItemIn(this::heeftSubonderdelen, Aard.ONDERDEEL, Waar.VOORAAN);
      case SUBONDERDEEL_TUSSEN -> voegItemIn(this::heeftSubonderdelen, Aard.ONDERDEEL, Waar.TUSSEN);
      case SUBONDERDEEL_ACHTERAAN ->
          voegItemIn(this::heeftSubonderdelen, Aard.ONDERDEEL, Waar.ACHTERAAN);
      case SUBONDERDEEL_WEG -> itemWeg(this::heeftSubonderdelen, Aard.ONDERDEEL);
      case BEGRIP_VOORAAN -> voegItemIn(this::heeftBegrippen, Aard.BEGRIP, Waar.VOORAAN);
      case BEGRIP_TUSSEN -> voegItemIn(this::heeftBegrippen, Aard.BEGRIP, Waar.TUSSEN);
      case BEGRIP_OP_ALFABET -> voegItemIn(this::staatOpAlfabet, Aard.BEGRIP, Waar.OP_ALFABET);
      case BEGRIP_ACHTERAAN -> voegItemIn(this::heeftBegrippen, Aard.BEGRIP, Waar.ACHTERAAN);
      case BEGRIP_WEG -> itemWeg(this::heeftBegrippen, Aard.BEGRIP);
      case ARTIKEL_VERVALLEN -> artikelVervallen();
      case ARTIKEL_GEVULD -> artikelGevuld();
      case ARTIKEL_TUSSEN -> artikelenNaArtikel();
      case ARTIKEL_VOORAAN -> artikelenVooraan();
      case ARTIKEL_ACHTERAAN -> artikelenAchteraan();
      case ARTIKEL_VERNUMMERD -> artikelVernummerd();
      case PARAGRAAF_TUSSEN -> paragraafTussen();
      case PARAGRAAF_ACHTERAAN -> paragraafAchteraan();
      case PARAGRAAF_WEG -> weg(boom.alle(Aard.PARAGRAAF));
      case HOOFDSTUK_TUSSEN -> hoofdstukTussen();
      case HOOFDSTUK_ACHTERAAN -> hoofdstukAchteraan();
      case HOOFDSTUK_WEG -> weg(boom.alle(Aard.HOOFDSTUK));
      case BIJLAGE_TUSSEN -> !boom.bijlagen.delen.isEmpty() && voegBijlageIn(false);
      case BIJLAGE_ACHTERAAN -> voegBijlageIn(true);
      case BIJLAGE_WEG -> weg(boom.bijlagen.delen);
      case BIJLAGE_GEWIJZIGD -> regel(regels.uit(VAN_REGEL), k -> k.isBinnen(Aard.BIJLAGE));
    };
  }

  // Words
  // ------------------------------------------------------------------------------------------

  private boolean regel(Soort soort, Predicate<Knoop> waar) {
    List<Knoop> alineas = geschud(boom.alle(Aard.ALINEA).stream().filter(waar).toList());
    if (toeval.nextBoolean()) {
      // There are few slots: the place is chosen first half of the time.
      List<Plaats> volgorde = new ArrayList<>(List.of(Plaats.values()));
      Collections.shuffle(volgorde, toeval);
      alineas.sort(Comparator.comparingInt(a -> volgorde.indexOf(plaats(a))));
    }
    for (Knoop alinea : alineas) {
      Optional<String> nieuw = regels.bewerk(soort, alinea.tekst.woorden());
      if (nieuw.isPresent()) {
        alinea.tekst = Tekst.van(nieuw.get());
        plaats = plaats(alinea);
        return true;
      }
    }
    return false;
  }

  private static Plaats plaats(Knoop alinea) {
    if (alinea.isBinnen(Aard.BIJLAGE)) {
      return Plaats.BIJLAGE;
    }
    if (alinea.boven.delen.getFirst() != alinea) {
      return Plaats.SLOT;
    }
    return switch (alinea.boven.aard) {
      case LID -> Plaats.LID;
      case BEGRIP -> Plaats.BEGRIP;
      default -> alinea.boven.boven.aard == Aard.LID ? Plaats.ONDERDEEL : Plaats.SUBONDERDEEL;
    };
  }

  // Headings
  // --------------------------------------------------------------------------------------

  private boolean opschrift(Aard aard) {
    for (Knoop knoop : geschud(boom.alle(aard))) {
      String oud = knoop.tekst.woorden();
      Optional<String> nieuw =
          oud.isEmpty() || toeval.nextBoolean()
              ? Optional.of(regels.uit(Proefwoorden.OPSCHRIFTEN))
              : toeval.nextInt(5) == 0 && aard == Aard.ARTIKEL
                  ? Optional.of("")
                  : regels.bewerk(regels.uit(VAN_REGEL), oud);
      if (nieuw.filter(n -> !n.equals(oud) && isKop(knoop, n)).isPresent()) {
        knoop.tekst = tekst(nieuw.get());
        return true;
      }
    }
    return false;
  }

  /** Whether a heading with these words is read back as the same heading. */
  private static boolean isKop(Knoop knoop, String opschrift) {
    String begin =
        switch (knoop.aard) {
          case HOOFDSTUK -> "Hoofdstuk ";
          case PARAGRAAF -> "Paragraaf ";
          default -> "Artikel ";
        };
    String regel = begin + knoop.nummer + knoop.scheiding + (opschrift.isEmpty() ? "" : " ");
    Herkend herkend = Regelherkenning.herken(regel + opschrift);
    return opschrift.equals(opschrift.strip())
        && herkend.soort() == Regelsoort.valueOf(knoop.aard.name())
        && herkend.nummer().equals(knoop.nummer)
        && herkend.scheiding().equals(knoop.scheiding)
        && herkend.begin() == regel.length();
  }

  private boolean opschriftVanBijlage() {
    for (Knoop bijlage : geschud(boom.bijlagen.delen)) {
      String nieuw =
          toeval.nextBoolean()
              ? regels.uit(Proefwoorden.BIJLAGEN)
              : bijlage.tekst.woorden() + " en " + regels.uit(Proefwoorden.LOSSE);
      if (bezet.add(nieuw)) {
        bijlage.tekst = Tekst.van(nieuw);
        return true;
      }
    }
    return false;
  }

  // Leden
  // ------------------------------------------------------------------------------------------

  /** Where something new comes among its kind. */
  private enum Waar {
    VOORAAN,
    TUSSEN,
    OP_ALFABET,
    ACHTERAAN
  }

  private List<Knoop> artikelenMetLeden(int tenMinste) {
    return boom.alle(Aard.ARTIKEL).stream().filter(a -> a.delen.size() >= tenMinste).toList();
  }

  private boolean voegLedenIn(Waar waar) {
    return opEen(
        artikelenMetLeden(2),
        artikel -> {
          int plaats = plaats(waar, artikel.delen.size());
          for (int i = toeval.nextInt(4) == 0 ? 2 : 1; i > 0; i--) {
            artikel.voegToe(plaats, nieuwLid());
          }
        });
  }

  private boolean lidWeg() {
    return opEen(artikelenMetLeden(3), a -> a.delen.remove(toeval.nextInt(a.delen.size())));
  }

  private boolean ledenWegTotEen() {
    return opEen(
        artikelenMetLeden(2),
        artikel -> {
          Knoop blijft = regels.uit(artikel.delen);
          artikel.delen.removeIf(lid -> lid != blijft);
        });
  }

  private boolean lidBijOngenummerd() {
    List<Knoop> ongenummerd =
        boom.alle(Aard.ARTIKEL).stream().filter(a -> a.delen.size() == 1).toList();
    return opEen(
        ongenummerd,
        artikel -> {
          int plaats = toeval.nextInt(5) == 0 ? 0 : 1;
          for (int i = 1 + toeval.nextInt(2); i > 0; i--) {
            artikel.voegToe(plaats, nieuwLid());
          }
        });
  }

  private boolean lidHerschreven() {
    return opEen(
        boom.alle(Aard.LID),
        lid -> {
          lid.delen.clear();
          vul(lid);
        });
  }

  private Knoop nieuwLid() {
    Knoop lid = boom.nieuw(Aard.LID);
    vul(lid);
    return lid;
  }

  /** New text: sentences, or sentences with a list behind them. */
  private void vul(Knoop knoop) {
    String zinnen = regels.zinnen();
    int soort = toeval.nextInt(4);
    if (soort > 1) {
      knoop.voegToe(Werkboom.alinea(knoop, zinnen));
      return;
    }
    knoop.voegToe(Werkboom.alinea(knoop, zinnen.replaceFirst("\\.$", ":")));
    Aard aard = soort == 0 ? Aard.ONDERDEEL : Aard.BEGRIP;
    for (int i = 1 + toeval.nextInt(3); i > 0; i--) {
      nieuwItem(knoop, aard).ifPresent(knoop::voegToe);
    }
    zetLeestekens(knoop, aard, regels.uit(List.of("en", "of", "")));
    if (toeval.nextInt(8) == 0) {
      knoop.voegToe(Werkboom.alinea(knoop, regels.zin()));
    }
  }

  // Onderdelen and begrippen
  // ----------------------------------------------------------------------

  private boolean heeftOnderdelen(Knoop knoop) {
    return (knoop.aard == Aard.LID || knoop.aard == Aard.BIJLAGE)
        && !knoop.delen(Aard.ONDERDEEL).isEmpty();
  }

  private boolean heeftSubonderdelen(Knoop knoop) {
    return (knoop.aard == Aard.ONDERDEEL || knoop.aard == Aard.BEGRIP)
        && !knoop.delen(Aard.ONDERDEEL).isEmpty();
  }

  private boolean heeftBegrippen(Knoop knoop) {
    return !knoop.delen(Aard.BEGRIP).isEmpty();
  }

  private boolean staatOpAlfabet(Knoop knoop) {
    List<Integer> plaatsen = knoop.delen(Aard.BEGRIP).stream().map(Bewerkingen::opAlfabet).toList();
    return !plaatsen.isEmpty()
        && !plaatsen.contains(-1)
        && plaatsen.stream().sorted().toList().equals(plaatsen);
  }

  /** The place of the term of a definition among all terms; -1 for another term. */
  private static int opAlfabet(Knoop begrip) {
    return Proefwoorden.TERMEN.indexOf(tekst(begrip).replaceFirst(":.*", ""));
  }

  private static String tekst(Knoop knoop) {
    return knoop.delen.stream()
        .filter(d -> d.aard == Aard.ALINEA)
        .findFirst()
        .map(a -> a.tekst.woorden())
        .orElse("");
  }

  private boolean voegItemIn(Predicate<Knoop> lijst, Aard aard, Waar waar) {
    for (Knoop knoop : geschud(boom.alle().filter(lijst).toList())) {
      List<Knoop> items = knoop.delen(aard);
      Optional<Knoop> nieuw = nieuwItem(knoop, aard);
      if (nieuw.isEmpty() || (waar == Waar.TUSSEN && items.size() < 2)) {
        continue;
      }
      int plaats =
          waar == Waar.OP_ALFABET
              ? (int) items.stream().filter(i -> opAlfabet(i) < opAlfabet(nieuw.get())).count()
              : plaats(waar, items.size());
      String voegwoord = voegwoord(items);
      boolean metLeestekens = heeftLeesteken(items.getFirst());
      int begin = knoop.delen.indexOf(items.getFirst());
      knoop.voegToe(begin + plaats, nieuw.get());
      if (!metLeestekens) {
        zetLeesteken(nieuw.get(), "");
      } else if (toeval.nextInt(4) > 0) {
        zetLeestekens(knoop, aard, voegwoord);
      } else {
        zetLeesteken(nieuw.get(), plaats == items.size() ? "." : ";");
      }
      return true;
    }
    return false;
  }

  /** A single item stays, most of the time. */
  private boolean itemWeg(Predicate<Knoop> lijst, Aard aard) {
    int tenMinste = toeval.nextInt(6) == 0 ? 1 : 2;
    return opEen(
        boom.alle().filter(lijst).filter(k -> k.delen(aard).size() >= tenMinste).toList(),
        knoop -> {
          List<Knoop> items = knoop.delen(aard);
          String voegwoord = voegwoord(items);
          boolean metLeestekens = heeftLeesteken(items.getFirst());
          knoop.delen.remove(regels.uit(items));
          if (metLeestekens && toeval.nextInt(4) > 0) {
            zetLeestekens(knoop, aard, voegwoord);
          }
        });
  }

  /** A term that stands in the list already is not defined again. */
  private Optional<Knoop> nieuwItem(Knoop lijst, Aard aard) {
    String tekst = regels.woorden();
    if (aard == Aard.BEGRIP) {
      Set<Integer> gebruikt = new HashSet<>();
      lijst.delen(Aard.BEGRIP).forEach(b -> gebruikt.add(opAlfabet(b)));
      List<Integer> over =
          IntStream.range(0, Proefwoorden.TERMEN.size())
              .filter(i -> !gebruikt.contains(i))
              .boxed()
              .toList();
      if (over.isEmpty()) {
        return Optional.empty();
      }
      tekst = Proefwoorden.TERMEN.get(regels.uit(over)) + ": " + tekst;
    }
    Knoop item = boom.nieuw(aard);
    boolean metInhoud = lijst.aard != Aard.ONDERDEEL && lijst.aard != Aard.BEGRIP;
    if (!metInhoud || toeval.nextInt(5) > 0) {
      item.voegToe(Werkboom.alinea(item, tekst));
    } else {
      item.voegToe(Werkboom.alinea(item, Proefwoorden.zonderLeesteken(tekst) + ":"));
      for (int i = 1 + toeval.nextInt(3); i > 0; i--) {
        nieuwItem(item, Aard.ONDERDEEL).ifPresent(item::voegToe);
      }
      zetLeestekens(item, Aard.ONDERDEEL, "en");
    }
    return Optional.of(item);
  }

  private static void zetLeestekens(Knoop knoop, Aard aard, String voegwoord) {
    List<Knoop> items = knoop.delen(aard);
    for (int i = 0; i < items.size(); i++) {
      zetLeesteken(items.get(i), Proefwoorden.leesteken(i, items.size(), voegwoord));
    }
  }

  /** The mark behind an item stands at the end of its last line. */
  private static void zetLeesteken(Knoop item, String leesteken) {
    Knoop laatste = laatsteRegel(item);
    String nieuw =
        Regelbewerkingen.SLOT.matcher(laatste.tekst.woorden()).replaceFirst("").strip() + leesteken;
    if (Regelbewerkingen.isGeldig(nieuw)) {
      laatste.tekst = Tekst.van(nieuw);
    }
  }

  private static Knoop laatsteRegel(Knoop item) {
    return item.alle().filter(k -> k.aard == Aard.ALINEA).reduce((a, b) -> b).orElseThrow();
  }

  private static boolean heeftLeesteken(Knoop item) {
    return !Regelbewerkingen.SLOT
        .matcher(laatsteRegel(item).tekst.woorden())
        .replaceFirst("")
        .equals(laatsteRegel(item).tekst.woorden());
  }

  private static String voegwoord(List<Knoop> items) {
    return Stream.of("en", "of")
        .filter(
            v -> items.stream().anyMatch(i -> laatsteRegel(i).tekst.woorden().endsWith("; " + v)))
        .findFirst()
        .orElse("");
  }

  // Articles
  // --------------------------------------------------------------------------------------

  private boolean artikelVervallen() {
    return opEen(
        boom.alle(Aard.ARTIKEL).stream().filter(a -> a.staat == Artikel.Staat.GELDEND).toList(),
        artikel -> {
          artikel.staat = Artikel.Staat.VERVALLEN;
          artikel.delen.clear();
        });
  }

  private boolean artikelGevuld() {
    return opEen(
        boom.alle(Aard.ARTIKEL).stream().filter(a -> a.staat == Artikel.Staat.VERVALLEN).toList(),
        artikel -> {
          if (toeval.nextBoolean()) {
            artikel.tekst = Tekst.van(regels.uit(Proefwoorden.OPSCHRIFTEN));
          }
          vulArtikel(artikel);
        });
  }

  private void vulArtikel(Knoop artikel) {
    artikel.staat = Artikel.Staat.GELDEND;
    for (int i = 1 + toeval.nextInt(3); i > 0; i--) {
      artikel.voegToe(nieuwLid());
    }
  }

  private boolean artikelenNaArtikel() {
    return opEen(
        boom.alle(Aard.ARTIKEL),
        artikel -> voegArtikelenIn(artikel.boven, artikel.boven.delen.indexOf(artikel) + 1));
  }

  private boolean artikelenVooraan() {
    return opEen(vakken(), vak -> voegArtikelenIn(vak, 0));
  }

  private boolean artikelenAchteraan() {
    return opEen(vakken(), vak -> voegArtikelenIn(vak, vak.delen(Aard.ARTIKEL).size()));
  }

  /** Chapters and paragraphs; articles stand in a chapter before its paragraphs. */
  private List<Knoop> vakken() {
    return Stream.of(Aard.HOOFDSTUK, Aard.PARAGRAAF)
        .flatMap(aard -> boom.alle(aard).stream())
        .toList();
  }

  private void voegArtikelenIn(Knoop vak, int plaats) {
    int aantal = 1 + toeval.nextInt(2);
    for (int i = 0; i < aantal; i++) {
      Knoop artikel = boom.nieuw(Aard.ARTIKEL);
      vak.voegToe(plaats + i, artikel);
      kop(artikel, nummerVoorArtikel(artikel));
      vulArtikel(artikel);
    }
  }

  private void kop(Knoop knoop, String nummer) {
    knoop.nummer = nummer;
    knoop.scheiding =
        boom.lichaam
            .alle()
            .filter(k -> !k.nummer.isEmpty() && k != knoop)
            .findFirst()
            .map(k -> k.scheiding)
            .orElse(".");
    knoop.tekst = Tekst.van(regels.uit(Proefwoorden.OPSCHRIFTEN));
  }

  /** After article 5: 5a; at the end of the regulation sometimes the next whole number. */
  private String nummerVoorArtikel(Knoop artikel) {
    List<Knoop> artikelen = boom.alle(Aard.ARTIKEL);
    int plaats = artikelen.indexOf(artikel);
    if (artikelen.size() == 1 || (plaats == artikelen.size() - 1 && toeval.nextBoolean())) {
      return vrijGetal(Aard.ARTIKEL);
    }
    return vrijeLetter(Aard.ARTIKEL, artikelen.get(plaats == 0 ? 1 : plaats - 1).nummer);
  }

  private boolean artikelVernummerd() {
    return opEen(
        boom.alle(Aard.ARTIKEL),
        artikel ->
            artikel.nummer =
                toeval.nextInt(4) == 0
                    ? vrijGetal(Aard.ARTIKEL)
                    : vrijeLetter(Aard.ARTIKEL, artikel.nummer));
  }

  /** The first number with a letter that is free: 5a, 3A, 2.1A. */
  private String vrijeLetter(Aard aard, String nummer) {
    String basis = LETTERS_ACHTERAAN.matcher(nummer).replaceFirst("");
    boolean klein = aard == Aard.ARTIKEL;
    for (int i = 1; i <= (klein ? 52 : 26); i++) {
      String vrij = basis + (klein ? Letters.klein(i) : Letters.groot(i));
      if (bezet.add(naam(aard, vrij))) {
        return vrij;
      }
    }
    return vrijGetal(aard, basis.replaceFirst("[^.]*$", ""), boom.alle(aard).size());
  }

  /** The first whole number above another that is free. */
  private String vrijGetal(Aard aard, String ervoor, int boven) {
    int getal = boven + 1;
    while (!bezet.add(naam(aard, ervoor + getal))) {
      getal++;
    }
    return ervoor + getal;
  }

  private String vrijGetal(Aard aard) {
    return vrijGetal(aard, "", boom.alle(aard).size());
  }

  private static String naam(Aard aard, String nummer) {
    return aard + " " + nummer;
  }

  // Chapters and paragraphs
  // -----------------------------------------------------------------------

  private boolean paragraafTussen() {
    List<Knoop> eerdere =
        boom.alle(Aard.PARAGRAAF).stream().filter(p -> p.boven.delen.getLast() != p).toList();
    return opEen(
        eerdere,
        eerder ->
            voegParagraafIn(
                eerder.boven,
                eerder.boven.delen.indexOf(eerder) + 1,
                vrijeLetter(Aard.PARAGRAAF, eerder.nummer)));
  }

  private boolean paragraafAchteraan() {
    return opEen(
        boom.alle(Aard.HOOFDSTUK), h -> voegParagraafIn(h, h.delen.size(), vrijGetalIn(h)));
  }

  private String vrijGetalIn(Knoop hoofdstuk) {
    int paragrafen = hoofdstuk.delen(Aard.PARAGRAAF).size();
    return vrijGetal(Aard.PARAGRAAF, hoofdstuk.nummer + ".", paragrafen);
  }

  private void voegParagraafIn(Knoop hoofdstuk, int plaats, String nummer) {
    Knoop paragraaf = boom.nieuw(Aard.PARAGRAAF);
    hoofdstuk.voegToe(plaats, paragraaf);
    kop(paragraaf, nummer);
    voegArtikelenIn(paragraaf, 0);
  }

  private boolean hoofdstukTussen() {
    List<Knoop> hoofdstukken = boom.alle(Aard.HOOFDSTUK);
    return hoofdstukken.size() > 1
        && opEen(
            hoofdstukken.subList(0, hoofdstukken.size() - 1),
            eerder ->
                voegHoofdstukIn(
                    boom.lichaam.delen.indexOf(eerder) + 1,
                    vrijeLetter(Aard.HOOFDSTUK, eerder.nummer)));
  }

  private boolean hoofdstukAchteraan() {
    List<Knoop> hoofdstukken = boom.alle(Aard.HOOFDSTUK);
    boolean metLetter = !hoofdstukken.isEmpty() && toeval.nextBoolean();
    voegHoofdstukIn(
        boom.lichaam.delen.size(),
        metLetter
            ? vrijeLetter(Aard.HOOFDSTUK, hoofdstukken.getLast().nummer)
            : vrijGetal(Aard.HOOFDSTUK));
    return true;
  }

  private void voegHoofdstukIn(int plaats, String nummer) {
    Knoop hoofdstuk = boom.nieuw(Aard.HOOFDSTUK);
    boom.lichaam.voegToe(plaats, hoofdstuk);
    kop(hoofdstuk, nummer);
    int soort = toeval.nextInt(3);
    if (soort > 0) {
      voegArtikelenIn(hoofdstuk, 0);
    }
    if (soort < 2) {
      voegParagraafIn(hoofdstuk, hoofdstuk.delen.size(), vrijGetalIn(hoofdstuk));
    }
  }

  private boolean weg(List<Knoop> kandidaten) {
    return opEen(List.copyOf(kandidaten), knoop -> knoop.boven.delen.remove(knoop));
  }

  // Annexes
  // ---------------------------------------------------------------------------------------

  private boolean voegBijlageIn(boolean achteraan) {
    List<Knoop> bijlagen = boom.bijlagen.delen;
    List<String> vrij =
        Proefwoorden.BIJLAGEN.stream().filter(opschrift -> !bezet.contains(opschrift)).toList();
    if (vrij.isEmpty()) {
      return false;
    }
    Knoop bijlage = boom.nieuw(Aard.BIJLAGE);
    bijlage.tekst = Tekst.van(regels.uit(vrij));
    bezet.add(bijlage.tekst.woorden());
    vul(bijlage);
    boom.bijlagen.voegToe(achteraan ? bijlagen.size() : toeval.nextInt(bijlagen.size()), bijlage);
    return true;
  }

  // Chance
  // ----------------------------------------------------------------------------------------

  private int plaats(Waar waar, int aantal) {
    return switch (waar) {
      case VOORAAN -> 0;
      case TUSSEN -> 1 + toeval.nextInt(aantal - 1);
      case OP_ALFABET, ACHTERAAN -> aantal;
    };
  }

  /** Does something to one of them; false when there is none. */
  private boolean opEen(List<Knoop> kandidaten, Consumer<Knoop> bewerking) {
    if (kandidaten.isEmpty()) {
      return false;
    }
    bewerking.accept(regels.uit(kandidaten));
    return true;
  }

  private List<Knoop> geschud(List<Knoop> knopen) {
    List<Knoop> geschud = new ArrayList<>(knopen);
    Collections.shuffle(geschud, toeval);
    return geschud;
  }

  private static Tekst tekst(String woorden) {
    return woorden.isEmpty() ? Tekst.LEEG : Tekst.van(woorden);
  }
}
