package nl.verordeningwijzer.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.vergelijking.Regelpaar;
import nl.verordeningwijzer.vergelijking.Woordverschil.Stuk;

/**
 * A line of an ordinance as it is printed and as the screen shows it: what it is, its number, and
 * its words with what is marked about them.
 *
 * @param nummer what stands before the words: "1.", "a."; empty for a heading, where the number is
 *     among the words
 * @param niveau how deep it stands: 0 for headings and leden
 * @param nummerMarkering what is marked about the number
 */
public record Gemarkeerd(
    Rol rol, String nummer, int niveau, Set<Markering> nummerMarkering, List<Woorden> woorden) {

  /**
   * Words with the same markings.
   *
   * @param open the choice that is still to be made here, for words that are {@link Markering#OPEN}
   */
  public record Woorden(String tekst, Set<Markering> markeringen, Optional<KeuzeId> open) {
    public Woorden {
      markeringen = Set.copyOf(markeringen);
    }
  }

  public Gemarkeerd {
    nummerMarkering = Set.copyOf(nummerMarkering);
    woorden = List.copyOf(woorden);
  }

  /** A line by itself: only what is still open is marked. */
  public static Gemarkeerd van(Regel regel) {
    return van(regel, List.of(), false, Markering.NIEUW);
  }

  /** The existing line of a pair, with what changes or lapses. */
  public static Optional<Gemarkeerd> was(Regelpaar paar) {
    return paar.was().map(r -> van(r, paar.wasStukken(), paar.anderNummer(), Markering.GEWIJZIGD));
  }

  /** The new line of a pair, with what is new. */
  public static Optional<Gemarkeerd> wordt(Regelpaar paar) {
    return paar.wordt().map(r -> van(r, paar.wordtStukken(), paar.anderNummer(), Markering.NIEUW));
  }

  private static Gemarkeerd van(
      Regel regel, List<Stuk> stukken, boolean nummerAnders, Markering markering) {
    String aanduiding = regel.aanduiding();
    Set<Markering> vanNummer =
        nummerAnders && !aanduiding.isEmpty() ? EnumSet.of(markering) : Set.of();
    List<Woorden> woorden = new ArrayList<>(woorden(regel.tekst(), stukken, markering));
    boolean kop = regel.soort().isKop();
    if (kop && !aanduiding.isEmpty()) {
      // The number of a heading is part of its words, so that headings read as one in Word's
      // outline.
      String spatie = woorden.isEmpty() ? "" : " ";
      woorden.addFirst(new Woorden(aanduiding + spatie, vanNummer, Optional.empty()));
    }
    return new Gemarkeerd(
        rol(regel.soort()),
        kop ? "" : aanduiding,
        regel.niveau(),
        kop ? Set.of() : vanNummer,
        woorden);
  }

  private static Rol rol(Regelsoort soort) {
    return switch (soort) {
      case HOOFDSTUK -> Rol.HOOFDSTUK;
      case PARAGRAAF -> Rol.PARAGRAAF;
      case ARTIKEL -> Rol.ARTIKEL;
      case LID -> Rol.LID;
      case ONDERDEEL, SUBONDERDEEL -> Rol.ONDERDEEL;
      case BEGRIP -> Rol.BEGRIP;
      case ALINEA, VERVALLEN, NIET_INGELEZEN -> Rol.ALINEA;
      case BIJLAGE -> Rol.BIJLAGE;
    };
  }

  /** The line without its markings: number and words. */
  public String gedrukt() {
    String letters = tekst();
    return nummer.isEmpty() || letters.isEmpty() ? nummer + letters : nummer + " " + letters;
  }

  /** The words without their markings. */
  public String tekst() {
    StringBuilder tekst = new StringBuilder();
    woorden.forEach(w -> tekst.append(w.tekst()));
    return tekst.toString();
  }

  /** Whether the words are printed bold of themselves: a marking is underlined then as well. */
  public boolean isKop() {
    return switch (rol) {
      case HOOFDSTUK, PARAGRAAF, ARTIKEL, BIJLAGE -> true;
      default -> false;
    };
  }

  /** The words of a text with their markings: only what is still open. */
  static List<Woorden> woorden(Tekst tekst) {
    return woorden(tekst, List.of(), Markering.NIEUW);
  }

  /** Words with their markings: what differs, and what is still open. */
  private static List<Woorden> woorden(Tekst tekst, List<Stuk> stukken, Markering anders) {
    List<Woorden> resultaat = new ArrayList<>();
    int plaats = 0;
    for (Deel deel : delen(tekst)) {
      int eind = plaats + deel.woorden().length();
      while (plaats < eind) {
        int tot = eind;
        Set<Markering> markeringen = EnumSet.noneOf(Markering.class);
        int begin = 0;
        for (Stuk stuk : stukken) {
          int einde = begin + stuk.woorden().length();
          if (begin <= plaats && plaats < einde) {
            tot = Math.min(eind, einde);
            if (stuk.anders()) {
              markeringen.add(anders);
            }
          }
          begin = einde;
        }
        if (deel.open().isPresent()) {
          markeringen.add(Markering.OPEN);
        }
        int af = eind - deel.woorden().length();
        resultaat.add(
            new Woorden(deel.woorden().substring(plaats - af, tot - af), markeringen, deel.open()));
        plaats = tot;
      }
    }
    return resultaat;
  }

  /** A piece of a text, and the choice that is open in it. */
  private record Deel(String woorden, Optional<KeuzeId> open) {}

  private static List<Deel> delen(Tekst tekst) {
    List<Deel> delen = new ArrayList<>();
    tekst.fragmenten().forEach(f -> verzamel(f, delen));
    return delen;
  }

  private static void verzamel(Fragment fragment, List<Deel> delen) {
    switch (fragment) {
      case Fragment.Open o -> delen.add(new Deel(o.woorden(), Optional.of(o.keuze())));
      case Fragment.Invulling i -> i.waarde().forEach(f -> verzamel(f, delen));
      case Fragment.Extern e -> e.delen().forEach(f -> verzamel(f, delen));
      case Fragment.Letterlijk l -> delen.add(new Deel(l.woorden(), Optional.empty()));
      case Fragment.Verwijzing v -> delen.add(new Deel(v.woorden(), Optional.empty()));
    }
  }
}
