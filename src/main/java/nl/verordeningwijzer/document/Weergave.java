package nl.verordeningwijzer.document;

import java.util.ArrayList;
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
import nl.verordeningwijzer.uitwerking.Vragenlijst;
import nl.verordeningwijzer.vergelijking.Regelpaar;

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
    var regels = Regels.van(uitwerking.wordt());
    gegevens.put("regels", regels.stream().map(Weergave::lijn).toList());
    // In a decision that adopts a whole ordinance the signatures stand before its annexes.
    boolean nieuw = !uitwerking.dossier().uitgangspunt().wijzigt();
    gegevens.put("nieuw", nieuw);
    var lichaam = regels.stream().takeWhile(r -> r.soort() != Regelsoort.BIJLAGE).toList();
    gegevens.put("lichaam", lichaam.stream().map(Weergave::lijn).toList());
    gegevens.put("bijlagen", regels.stream().skip(lichaam.size()).map(Weergave::lijn).toList());
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

  /** The data of the template for the questionnaire, by name. */
  static Map<String, Object> vragenlijst(Uitwerking uitwerking, Vragenlijst.Opzet opzet) {
    Map<String, Object> gegevens = new LinkedHashMap<>();
    gegevens.put("auteur", uitwerking.besluit().auteur().woorden());
    Tekst titel = uitwerking.wordt().titel();
    boolean open = titel.fragmenten().stream().anyMatch(Fragment.Open.class::isInstance);
    gegevens.put("titel", open ? uitwerking.model().titel() : titel.woorden());
    gegevens.put("vragenlijst", Vragenlijstweergave.van(Vragenlijst.van(uitwerking, opzet)));
    return gegevens;
  }

  private static Zin zin(Tekst tekst) {
    return new Zin(tekst.woorden(), woorden(Gemarkeerd.woorden(tekst)));
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
    Gemarkeerd.was(paar).ifPresent(r -> rij.put("was", lijn(r)));
    Gemarkeerd.wordt(paar).ifPresent(r -> rij.put("wordt", lijn(r)));
    return rij;
  }

  private static Lijn lijn(nl.verordeningwijzer.regeling.Regel regel) {
    return lijn(Gemarkeerd.van(regel));
  }

  private static Lijn lijn(Gemarkeerd regel) {
    return new Lijn(
        regel.rol().naam(),
        regel.nummer(),
        regel.niveau(),
        namen(regel.nummerMarkering()),
        woorden(regel.woorden()));
  }

  private static List<Woorden> woorden(List<Gemarkeerd.Woorden> woorden) {
    return woorden.stream().map(w -> new Woorden(w.tekst(), namen(w.markeringen()))).toList();
  }

  /** Markings by name, in the order in which their styles apply. */
  private static String namen(Set<Markering> markeringen) {
    return markeringen.stream()
        .sorted()
        .map(m -> m.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
