package nl.verordeningwijzer.app.waswordt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Wegwijzer;
import nl.verordeningwijzer.document.Gemarkeerd;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Termen;
import nl.verordeningwijzer.regeling.Vindplaats;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.samenstelling.Openstaand;
import nl.verordeningwijzer.uitwerking.Aanwijzer;
import nl.verordeningwijzer.uitwerking.Besluitletter;
import nl.verordeningwijzer.uitwerking.Toelichting;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.vergelijking.Regelpaar;
import nl.verordeningwijzer.vergelijking.Woordverschil.Stuk;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;
import nl.verordeningwijzer.wijziging.Bewijs;

/**
 * The was-wordt table as it is printed, worked out for the screen.
 *
 * @param gebrek why the decision does not do what it must; empty when it does
 */
record Tabel(Soort soort, List<Onderdeel> onderdelen, Optional<String> gebrek) {

  private static final Berichten BERICHTEN = Berichten.van(Tabel.class);

  /** Stands in its place until it has been worked out. */
  static final Tabel NOG_NIET = new Tabel(Soort.NOG_NIET, List.of(), Optional.empty());

  /** Whether there is a table. */
  enum Soort {
    /** It is being worked out. */
    NOG_NIET,
    TABEL,
    /** Both texts are the same. */
    NIETS,
    /** There is no existing text to compare with. */
    NIEUW
  }

  /** What happens to a line. */
  enum Aard {
    GELIJK,
    GEWIJZIGD,
    VERVANGEN,
    VERNUMMERD,
    NIEUW,
    VERVALT;

    /** In a word. */
    String woord() {
      return BERICHTEN.bericht("aard." + name().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * Two lines beside each other.
   *
   * @param sleutel the same after a recomputation
   * @param plaats which line it is, in words: "derde lid, onderdeel a"
   * @param open the questions that are still open in it
   */
  record Paar(
      String sleutel,
      Aard aard,
      String plaats,
      Optional<Gemarkeerd> was,
      Optional<Gemarkeerd> wordt,
      List<Plaats> open) {
    Paar {
      open = List.copyOf(open);
    }

    boolean anders() {
      return aard != Aard.GELIJK;
    }
  }

  /**
   * What stands under one letter of the decision.
   *
   * @param naam what it is about, short: "Artikel 2"
   * @param kop its heading in the printed table, up to where it stands in the decision
   * @param plaats where it stands in the decision, with its brackets
   * @param vervolg the rest of the heading
   * @param toelichting what the explanatory notes say about it
   */
  record Onderdeel(
      String letter,
      String naam,
      String kop,
      String plaats,
      String vervolg,
      List<String> toelichting,
      List<Paar> paren) {
    Onderdeel {
      toelichting = List.copyOf(toelichting);
      paren = List.copyOf(paren);
    }

    long wijzigingen() {
      return paren.stream().filter(Paar::anders).count();
    }
  }

  Tabel {
    onderdelen = List.copyOf(onderdelen);
  }

  long rijen() {
    return onderdelen.stream().mapToLong(o -> o.paren().size()).sum();
  }

  long wijzigingen() {
    return onderdelen.stream().mapToLong(Onderdeel::wijzigingen).sum();
  }

  /** The table of a result; takes longer than a frame. */
  static Tabel van(Stand stand) {
    return new Maker(stand).maak();
  }

  private static final class Maker {
    private final Stand stand;
    private final Uitwerking uitwerking;
    private final Vindplaatsen was;
    private final Vindplaatsen wordt;

    Maker(Stand stand) {
      this.stand = stand;
      this.uitwerking = stand.uitwerking();
      this.was = Vindplaatsen.van(uitwerking.was());
      this.wordt = Vindplaatsen.van(uitwerking.wordt());
    }

    Tabel maak() {
      if (!uitwerking.dossier().uitgangspunt().wijzigt()) {
        return new Tabel(Soort.NIEUW, List.of(), Optional.empty());
      }
      List<Besluitletter> letters = uitwerking.letters();
      List<Onderdeel> onderdelen = new ArrayList<>();
      for (int i = 0; i < letters.size(); i++) {
        onderdelen.add(onderdeel(letters.get(i), i + 1));
      }
      Soort soort = onderdelen.isEmpty() ? Soort.NIETS : Soort.TABEL;
      return new Tabel(soort, onderdelen, gebrek());
    }

    private Optional<String> gebrek() {
      return uitwerking.isBewezen()
          ? Optional.empty()
          : Bewijs.ontbreekt(
                  uitwerking.letters().stream().map(Besluitletter::zin).toList(),
                  uitwerking.was(),
                  uitwerking.wordt())
              .map(Bevinding::bericht);
    }

    private Onderdeel onderdeel(Besluitletter letter, int nummer) {
      String kop = letter.kop();
      int begin = kop.indexOf(" (");
      int eind = kop.indexOf(')', Math.max(begin, 0));
      boolean metPlaats = begin >= 0 && eind > begin;
      List<Paar> paren = new ArrayList<>();
      for (int i = 0; i < letter.paren().size(); i++) {
        paren.add(paar(letter, i));
      }
      return new Onderdeel(
          letter.letter(),
          naam(letter),
          metPlaats ? kop.substring(0, begin) : kop,
          metPlaats ? kop.substring(begin + 1, eind + 1) : "",
          metPlaats ? kop.substring(eind + 1) : "",
          uitwerking.toelichting().artikelsgewijs().stream()
              .filter(o -> o.letters().contains(nummer))
              .map(Toelichting.Onderdeel::tekst)
              .toList(),
          paren);
    }

    // The name of a letter ----------------------------------------------------------------------

    private static String naam(Besluitletter letter) {
      List<Regel> regels =
          letter.wijziging().was().isEmpty()
              ? letter.wijziging().wordt()
              : letter.wijziging().was();
      boolean vervalt =
          letter.wijziging().wordt().stream()
              .allMatch(r -> r.soort() == Regelsoort.VERVALLEN || r.soort().isKop());
      boolean alleenKop = regels.size() == 1 && regels.getFirst().soort().isKop();
      List<String> namen = new ArrayList<>();
      boolean inHoofdstuk = false;
      for (Regel regel : regels) {
        switch (regel.soort()) {
          case HOOFDSTUK -> {
            namen.add(BERICHTEN.bericht("naam.hoofdstuk", regel.nummer()));
            inHoofdstuk = true;
          }
          case PARAGRAAF -> {
            if (!inHoofdstuk) {
              namen.add(BERICHTEN.bericht("naam.paragraaf", regel.nummer()));
            }
          }
          case ARTIKEL -> {
            if (!inHoofdstuk) {
              namen.add(BERICHTEN.bericht("naam.artikel", regel.nummer()));
            }
          }
          case BIJLAGE -> {
            namen.add(BERICHTEN.bericht("naam.bijlage"));
            inHoofdstuk = true;
          }
          default -> {}
        }
      }
      String samen = rij(namen);
      String sleutel =
          alleenKop && !letter.wijziging().was().isEmpty()
              ? "naam.opschrift"
              : vervalt && !letter.wijziging().was().isEmpty() ? "naam.vervalt" : "";
      return hoofdletter(sleutel.isEmpty() ? samen : BERICHTEN.bericht(sleutel, samen));
    }

    private static String rij(List<String> namen) {
      int laatste = namen.size() - 1;
      return laatste < 1
          ? String.join("", namen)
          : BERICHTEN.bericht(
              "naam.en", String.join(", ", namen.subList(0, laatste)), namen.get(laatste));
    }

    // Lines -------------------------------------------------------------------------------------

    private Paar paar(Besluitletter letter, int plaats) {
      Regelpaar paar = letter.paren().get(plaats);
      Regel regel = paar.wordt().or(paar::was).orElseThrow();
      return new Paar(
          letter.wijziging().onderwerp()
              + " "
              + regel.bepaling()
              + " "
              + regel.soort()
              + sleutel(letter, plaats, regel),
          aard(paar),
          plaatsnaam(
              regel, paar.wordt().isPresent() ? wordt : was, heeftOnderdelen(letter, plaats)),
          Gemarkeerd.was(paar),
          Gemarkeerd.wordt(paar),
          Stream.concat(
                  open(paar.was(), Kolom.WAS).stream(), open(paar.wordt(), Kolom.WORDT).stream())
              .distinct()
              .toList());
    }

    /** A provision may have several lines: they are counted. */
    private static String sleutel(Besluitletter letter, int plaats, Regel regel) {
      long eerdere =
          letter.paren().subList(0, plaats).stream()
              .map(p -> p.wordt().or(p::was).orElseThrow())
              .filter(r -> r.bepaling().equals(regel.bepaling()) && r.soort() == regel.soort())
              .count();
      return " " + eerdere;
    }

    private static boolean heeftOnderdelen(Besluitletter letter, int plaats) {
      if (plaats + 1 >= letter.paren().size()) {
        return false;
      }
      Regel deze = letter.paren().get(plaats).wordt().or(letter.paren().get(plaats)::was).get();
      Regel volgende =
          letter.paren().get(plaats + 1).wordt().or(letter.paren().get(plaats + 1)::was).get();
      return !deze.soort().isKop() && volgende.niveau() > deze.niveau();
    }

    private static Aard aard(Regelpaar paar) {
      if (paar.was().isEmpty()) {
        return Aard.NIEUW;
      }
      if (paar.wordt().isEmpty()) {
        return Aard.VERVALT;
      }
      if (!paar.anders()) {
        return Aard.GELIJK;
      }
      boolean zelfdeWoorden =
          paar.was().get().tekst().woorden().equals(paar.wordt().get().tekst().woorden());
      if (zelfdeWoorden) {
        return Aard.VERNUMMERD;
      }
      if (paar.wordt().get().soort() == Regelsoort.VERVALLEN) {
        return Aard.VERVALT;
      }
      boolean geheel =
          !paar.wordt().get().soort().isKop()
              && paar.wordtStukken().stream().allMatch(Stuk::anders);
      return geheel ? Aard.VERVANGEN : Aard.GEWIJZIGD;
    }

    private static String plaatsnaam(Regel regel, Vindplaatsen plaatsen, boolean aanhef) {
      if (regel.soort().isKop()) {
        return BERICHTEN.bericht("plaats.opschrift");
      }
      if (regel.soort() == Regelsoort.BEGRIP) {
        return BERICHTEN.bericht("plaats.begrip", Termen.van(regel.tekst().woorden()));
      }
      List<Vindplaats.Stap> binnen =
          plaatsen.van(regel.bepaling()).stream()
              .flatMap(p -> p.stappen().stream())
              .filter(s ->
                  s.niveau() == Niveau.LID
                      || s.niveau() == Niveau.ONDERDEEL
                      || s.niveau() == Niveau.SUBONDERDEEL)
              .toList();
      if (binnen.isEmpty()) {
        return BERICHTEN.bericht(aanhef ? "plaats.aanhef" : "plaats.tekst");
      }
      String naam = Plaatsnaam.van(new Vindplaats(binnen));
      return aanhef ? BERICHTEN.bericht("plaats.aanhef-van", naam) : naam;
    }

    // Open questions ----------------------------------------------------------------------------

    private List<Plaats> open(Optional<Regel> regel, Kolom kolom) {
      return regel.stream()
          .map(Gemarkeerd::van)
          .flatMap(r -> r.woorden().stream())
          .flatMap(w -> w.open().stream())
          .distinct()
          .map(keuze -> new Openstaand(keuze.waarde(), kolom, "", List.of()))
          .flatMap(o -> Wegwijzer.plaats(aanwijzer().van(o), stand.vragen()).stream())
          .toList();
    }

    private Aanwijzer aanwijzer;

    /** Needed only when something is open. */
    private Aanwijzer aanwijzer() {
      if (aanwijzer == null) {
        aanwijzer = new Aanwijzer(uitwerking, stand.vragen());
      }
      return aanwijzer;
    }
  }

  /** Lines that stay the same, in words: "Eerste tot en met derde lid blijven gelijk". */
  static String blijftGelijk(List<Paar> paren) {
    List<String> plaatsen = paren.stream().map(Paar::plaats).distinct().toList();
    String eerste = plaatsen.getFirst();
    if (plaatsen.size() == 1) {
      return hoofdletter(BERICHTEN.bericht("gelijk.een", metKomma(eerste)));
    }
    String laatste = plaatsen.getLast();
    boolean leden = plaatsen.stream().allMatch(p -> p.endsWith(" lid") && !p.contains(","));
    String begin = leden ? eerste.substring(0, eerste.length() - " lid".length()) : eerste;
    return hoofdletter(
        BERICHTEN.bericht(
            plaatsen.size() == 2 ? "gelijk.twee" : "gelijk.meer", begin, metKomma(laatste)));
  }

  /** A compound place is closed with a comma when the sentence goes on. */
  private static String metKomma(String plaats) {
    return plaats.contains(", ") ? plaats + "," : plaats;
  }

  private static String hoofdletter(String woorden) {
    return woorden.isEmpty()
        ? woorden
        : woorden.substring(0, 1).toUpperCase(Locale.ROOT) + woorden.substring(1);
  }

  /** What a screen reader says of two lines. */
  static String voorlezen(Paar paar) {
    return Stream.of(
            Stream.of(paar.aard().woord()),
            paar.was().map(r -> BERICHTEN.bericht("voorlezen.was", r.gedrukt())).stream(),
            paar.wordt().map(r -> BERICHTEN.bericht("voorlezen.wordt", r.gedrukt())).stream(),
            Stream.of(BERICHTEN.bericht("voorlezen.open")).filter(w -> !paar.open().isEmpty()))
        .flatMap(s -> s)
        .collect(Collectors.joining(". "));
  }
}
