package nl.verordeningwijzer.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Regellezer;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.uitwerking.Besluitletter;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.vergelijking.Regelpaar;
import nl.verordeningwijzer.vergelijking.Woordverschil.Stuk;

/**
 * An Uitwerking as the document templates see it: names and words, with roles and markings already
 * decided. The templates decide what stands where.
 */
final class Weergave {

  private Weergave() {}

  /** A line: its role, its number, its words. */
  public record Lijn(
      String rol, String nummer, int niveau, String nummerMarkering, List<Woorden> lopen) {}

  /** Words with the same marking; no marking is an empty word. */
  public record Woorden(String tekst, String markering) {}

  /** A sentence outside the ordinance. */
  public record Zin(String woorden, List<Woorden> lopen) {}

  /** A sentence of the decision with its number, and the lines that it quotes. */
  public record Besluitzin(String nummer, int niveau, String woorden, List<Lijn> aangehaald) {}

  /** A letter of the decision. */
  public record Letter(
      String letter, List<Besluitzin> zinnen, String kop, List<Map<String, Lijn>> rijen) {}

  /** The data of every template, by name. */
  static Map<String, Object> van(Uitwerking uitwerking, boolean concept) {
    Map<String, Object> gegevens = new LinkedHashMap<>();
    var besluit = uitwerking.besluit();
    gegevens.put("concept", concept);
    gegevens.put("openstaand", uitwerking.openstaand().size());
    gegevens.put("auteur", besluit.auteur().woorden());
    gegevens.put("regeling", zin(uitwerking.wordt().titel()));
    gegevens.put("regels", Regels.van(uitwerking.wordt()).stream().map(Weergave::lijn).toList());
    gegevens.put("opschrift", zin(besluit.opschrift()));
    gegevens.put("aanhef", besluit.aanhef().stream().map(Weergave::zin).toList());
    gegevens.put("wijziging", zin(besluit.wijziging()));
    gegevens.put("inwerkingtreding", zin(besluit.inwerkingtreding()));
    gegevens.put("slot", zin(besluit.slot()));
    gegevens.put("ondertekening", besluit.ondertekening());
    gegevens.put("letters", uitwerking.letters().stream().map(Weergave::letter).toList());
    gegevens.put(
        "toelichtingAlgemeen",
        uitwerking.toelichting().algemeen().stream().map(Weergave::zin).toList());
    gegevens.put("toelichtingArtikelsgewijs", uitwerking.toelichting().artikelsgewijs());
    gegevens.put("verantwoording", Verantwoordingweergave.van(uitwerking));
    return gegevens;
  }

  private static Zin zin(Tekst tekst) {
    return new Zin(tekst.woorden(), woorden(tekst, List.of(), Markering.NIEUW));
  }

  private static Letter letter(Besluitletter letter) {
    return new Letter(
        letter.letter(),
        zinnen(letter.zin(), 0, letter.wijziging().wordt()),
        letter.kop(),
        letter.paren().stream().map(Weergave::rij).toList());
  }

  /** A sentence, then those under it. */
  private static List<Besluitzin> zinnen(
      nl.verordeningwijzer.instructie.Zin zin,
      int niveau,
      List<nl.verordeningwijzer.regeling.Regel> wordt) {
    List<Besluitzin> zinnen = new ArrayList<>();
    List<Lijn> aangehaald =
        zin.aangehaald().stream().map(regel -> lijn(aangehaald(regel, wordt))).toList();
    zinnen.add(new Besluitzin(zin.nummer(), niveau, zin.woorden(), aangehaald));
    zin.onder().forEach(onder -> zinnen.addAll(zinnen(onder, niveau + 1, wordt)));
    return zinnen;
  }

  /** The line of the new text that is quoted: it knows which words are still open. */
  private static nl.verordeningwijzer.regeling.Regel aangehaald(
      String gedrukt, List<nl.verordeningwijzer.regeling.Regel> wordt) {
    return wordt.stream()
        .filter(regel -> regel.gedrukt().equals(gedrukt))
        .findFirst()
        .orElseGet(() -> Regellezer.lees(List.of(gedrukt)).regels().getFirst());
  }

  static Map<String, Lijn> rij(Regelpaar paar) {
    Map<String, Lijn> rij = new LinkedHashMap<>();
    boolean nummer = paar.anderNummer();
    paar.was()
        .ifPresent(r -> rij.put("was", lijn(r, paar.wasStukken(), nummer, Markering.GEWIJZIGD)));
    paar.wordt()
        .ifPresent(r -> rij.put("wordt", lijn(r, paar.wordtStukken(), nummer, Markering.NIEUW)));
    return rij;
  }

  private static Lijn lijn(nl.verordeningwijzer.regeling.Regel regel) {
    return lijn(regel, List.of(), false, Markering.NIEUW);
  }

  private static Lijn lijn(
      nl.verordeningwijzer.regeling.Regel regel,
      List<Stuk> stukken,
      boolean nummerAnders,
      Markering markering) {
    String aanduiding = regel.aanduiding();
    String vanNummer = nummerAnders && !aanduiding.isEmpty() ? naam(EnumSet.of(markering)) : "";
    List<Woorden> woorden = new ArrayList<>(woorden(regel.tekst(), stukken, markering));
    boolean kop = regel.soort().isKop();
    if (kop && !aanduiding.isEmpty()) {
      // The number of a heading is part of its words, so that headings read as one in Word's
      // outline.
      String spatie = woorden.isEmpty() ? "" : " ";
      woorden.addFirst(new Woorden(aanduiding + spatie, vanNummer));
    }
    return new Lijn(
        rol(regel.soort()).naam(),
        kop ? "" : aanduiding,
        regel.niveau(),
        kop ? "" : vanNummer,
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

  /** Words with their markings: what differs, and what is still open. */
  private static List<Woorden> woorden(Tekst tekst, List<Stuk> stukken, Markering anders) {
    List<Woorden> resultaat = new ArrayList<>();
    int plaats = 0;
    for (Stuk open : openStukken(tekst)) {
      int eind = plaats + open.woorden().length();
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
        if (open.anders()) {
          markeringen.add(Markering.OPEN);
        }
        resultaat.add(
            new Woorden(
                open.woorden()
                    .substring(
                        plaats - eind + open.woorden().length(),
                        tot - eind + open.woorden().length()),
                naam(markeringen)));
        plaats = tot;
      }
    }
    return resultaat;
  }

  private static String naam(Set<Markering> markeringen) {
    return markeringen.stream()
        .map(m -> m.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  /** The words in pieces, those of open choices marked. */
  private static List<Stuk> openStukken(Tekst tekst) {
    List<Stuk> stukken = new ArrayList<>();
    tekst.fragmenten().forEach(f -> verzamel(f, stukken));
    return stukken;
  }

  private static void verzamel(Fragment fragment, List<Stuk> stukken) {
    switch (fragment) {
      case Fragment.Open o -> stukken.add(new Stuk(o.woorden(), true));
      case Fragment.Invulling i -> i.waarde().forEach(f -> verzamel(f, stukken));
      case Fragment.Extern e -> e.delen().forEach(f -> verzamel(f, stukken));
      case Fragment.Letterlijk l -> stukken.add(new Stuk(l.woorden(), false));
      case Fragment.Verwijzing v -> stukken.add(new Stuk(v.woorden(), false));
    }
  }
}
