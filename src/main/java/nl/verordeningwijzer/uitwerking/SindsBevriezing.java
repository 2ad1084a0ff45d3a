package nl.verordeningwijzer.uitwerking;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Bevroren;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.samenstelling.Besluitteksten;
import nl.verordeningwijzer.vergelijking.Regelpaar;
import nl.verordeningwijzer.vergelijking.Vergelijker;

/**
 * What changed since a dossier went to the council.
 *
 * @param op when it went there
 * @param status how far it came then
 * @param nieuw the articles and annexes of the new text that differ, in the order it has now; what
 *     it has no more stands where it stood
 * @param bestaand the same of the existing text
 * @param besluit the paragraphs around the amendments of the decision that differ
 * @param antwoorden the answers that were given, taken back or changed
 * @param redenen the reasons that were given, taken back or changed
 */
public record SindsBevriezing(
    LocalDateTime op,
    Dossier.Status status,
    List<Deelverschil> nieuw,
    List<Deelverschil> bestaand,
    List<Regelpaar> besluit,
    List<Antwoordverschil> antwoorden,
    List<Antwoordverschil> redenen) {

  public SindsBevriezing {
    nieuw = List.copyOf(nieuw);
    bestaand = List.copyOf(bestaand);
    besluit = List.copyOf(besluit);
    antwoorden = List.copyOf(antwoorden);
    redenen = List.copyOf(redenen);
  }

  /**
   * An article, an annex, or the heading of a chapter, that differs.
   *
   * @param kop number and heading as they are now; as they were when it is there no more
   * @param paren all its lines, what was frozen on the side of <em>was</em>; not each of them
   *     differs
   */
  public record Deelverschil(BepalingId id, String kop, List<Regelpaar> paren) {
    public Deelverschil {
      paren = List.copyOf(paren);
    }
  }

  /**
   * An answer, or the reason for it, that differs.
   *
   * @param toen in words, of a list each item; none when there was none
   * @param nu in words, of a list each item; none when there is none any more
   */
  public record Antwoordverschil(Keuze keuze, Kolom kolom, List<String> toen, List<String> nu) {
    public Antwoordverschil {
      toen = List.copyOf(toen);
      nu = List.copyOf(nu);
    }
  }

  /** Whether nothing changed that the council would see. */
  public boolean isLeeg() {
    return Stream.of(nieuw, bestaand, besluit, antwoorden, redenen).allMatch(List::isEmpty);
  }

  /**
   * What changed since the dossier of a result went to the council; a pure function.
   *
   * @return empty when it did not go there, or when it was about another model then: whoever has
   *     that model asks {@link #van(LocalDateTime, Uitwerking, Uitwerking)}
   */
  public static Optional<SindsBevriezing> van(Uitwerking nu) {
    return nu.dossier()
        .bevroren()
        .filter(bevroren -> bevroren.dossier().model().equals(nu.model().id()))
        .map(bevroren -> van(bevroren.op(), toen(nu.model(), bevroren), nu));
  }

  private static Uitwerking toen(Model model, Bevroren bevroren) {
    // How it stood up against the law is not asked, so that the day does not matter.
    return Uitwerker.werkUit(
        model, bevroren.dossier(), new Instellingen(bevroren.op().toLocalDate()));
  }

  /**
   * What changed between two results; a pure function.
   *
   * @param op when the first one was frozen
   */
  public static SindsBevriezing van(LocalDateTime op, Uitwerking toen, Uitwerking nu) {
    Antwoordwoorden woordenToen = woorden(toen);
    Antwoordwoorden woordenNu = woorden(nu);
    List<Antwoordverschil> antwoorden = new ArrayList<>();
    for (Kolom kolom : List.of(Kolom.WAS, Kolom.WORDT)) {
      Map<KeuzeId, Waarde> vroeger = toen.dossier().antwoorden(kolom).waarden();
      Map<KeuzeId, Waarde> later = nu.dossier().antwoorden(kolom).waarden();
      for (Keuze keuze : keuzes(toen, nu, vroeger.keySet(), later.keySet())) {
        Optional<Waarde> was = Optional.ofNullable(vroeger.get(keuze.id()));
        Optional<Waarde> wordt = Optional.ofNullable(later.get(keuze.id()));
        if (!was.equals(wordt)) {
          antwoorden.add(
              new Antwoordverschil(
                  keuze,
                  kolom,
                  was.map(w -> woorden(woordenToen, kolom, keuze, w)).orElse(List.of()),
                  wordt.map(w -> woorden(woordenNu, kolom, keuze, w)).orElse(List.of())));
        }
      }
    }
    return new SindsBevriezing(
        op,
        toen.dossier().status(),
        delen(toen.wordt(), nu.wordt()),
        delen(toen.was(), nu.was()),
        anders(Vergelijker.paren(besluit(toen), besluit(nu))),
        antwoorden,
        redenen(toen, nu));
  }

  // Answers ---------------------------------------------------------------------------------------

  private static Antwoordwoorden woorden(Uitwerking uitwerking) {
    return new Antwoordwoorden(
        uitwerking, new Bepalingen(uitwerking.model(), uitwerking.was(), uitwerking.wordt()));
  }

  private static List<String> woorden(
      Antwoordwoorden woorden, Kolom kolom, Keuze keuze, Waarde waarde) {
    return kolom == Kolom.WAS ? woorden.bestaand(keuze, waarde) : woorden.nieuw(keuze, waarde);
  }

  private static List<Antwoordverschil> redenen(Uitwerking toen, Uitwerking nu) {
    Map<KeuzeId, String> redenen = nu.dossier().redenen();
    return keuzes(toen, nu, toen.dossier().redenen().keySet(), redenen.keySet()).stream()
        .map(keuze ->
            new Antwoordverschil(
                keuze,
                Kolom.WORDT,
                Stream.ofNullable(toen.dossier().redenen().get(keuze.id())).toList(),
                Stream.ofNullable(redenen.get(keuze.id())).toList()))
        .filter(verschil -> !verschil.toen().equals(verschil.nu()))
        .toList();
  }

  /** Choices in the order of the model, then those that only the model of then knows. */
  private static List<Keuze> keuzes(
      Uitwerking toen, Uitwerking nu, Set<KeuzeId> een, Set<KeuzeId> ander) {
    Map<KeuzeId, Keuze> alle = new LinkedHashMap<>(nu.model().keuzes());
    toen.model().keuzes().forEach(alle::putIfAbsent);
    return alle.values().stream()
        .filter(k -> een.contains(k.id()) || ander.contains(k.id()))
        .toList();
  }

  // Texts -----------------------------------------------------------------------------------------

  /** A heading with the lines under it, up to the next heading. */
  private record Deel(Regel kop, List<Regel> regels) {}

  private static List<Deelverschil> delen(Regeling toen, Regeling nu) {
    Map<BepalingId, Deel> vroeger = delen(toen);
    Map<BepalingId, Deel> later = delen(nu);
    List<BepalingId> volgorde = new ArrayList<>(later.keySet());
    int plaats = 0;
    for (BepalingId id : vroeger.keySet()) {
      if (later.containsKey(id)) {
        plaats = volgorde.indexOf(id) + 1;
      } else {
        volgorde.add(plaats++, id);
      }
    }
    List<Deelverschil> verschillen = new ArrayList<>();
    for (BepalingId id : volgorde) {
      Optional<Deel> was = Optional.ofNullable(vroeger.get(id));
      Optional<Deel> wordt = Optional.ofNullable(later.get(id));
      List<Regelpaar> paren =
          Vergelijker.paren(
              was.map(Deel::regels).orElse(List.of()), wordt.map(Deel::regels).orElse(List.of()));
      if (paren.stream().anyMatch(Regelpaar::anders)) {
        verschillen.add(
            new Deelverschil(id, wordt.or(() -> was).orElseThrow().kop().gedrukt(), paren));
      }
    }
    return verschillen;
  }

  private static Map<BepalingId, Deel> delen(Regeling regeling) {
    Map<BepalingId, Deel> delen = new LinkedHashMap<>();
    Deel deel = null;
    for (Regel regel : Regels.van(regeling)) {
      if (deel == null || regel.soort().isKop()) {
        deel = new Deel(regel, new ArrayList<>());
        delen.put(regel.bepaling(), deel);
      }
      deel.regels().add(regel);
    }
    return delen;
  }

  /** What stands around the amendments, each paragraph as a line with an identity of its own. */
  private static List<Regel> besluit(Uitwerking uitwerking) {
    Besluitteksten teksten = uitwerking.besluit();
    List<Regel> regels = new ArrayList<>();
    voegToe("opschrift", List.of(teksten.opschrift()), regels);
    voegToe("aanhef", teksten.aanhef(), regels);
    voegToe("wijziging", List.of(teksten.wijziging()), regels);
    voegToe("inwerkingtreding", List.of(teksten.inwerkingtreding()), regels);
    voegToe("slot", List.of(teksten.slot()), regels);
    return regels;
  }

  private static void voegToe(String naam, List<Tekst> teksten, List<Regel> regels) {
    BepalingId id = new BepalingId("besluit").binnen(naam);
    teksten.forEach(tekst -> regels.add(new Regel(id, Regelsoort.ALINEA, "", "", 0, tekst)));
  }

  private static List<Regelpaar> anders(List<Regelpaar> paren) {
    return paren.stream().filter(Regelpaar::anders).toList();
  }
}
