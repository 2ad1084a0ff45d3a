package nl.verordeningwijzer.uitwerking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Antwoorden;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Samenhang;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.samenstelling.Afleidingen;
import nl.verordeningwijzer.samenstelling.Openstaand;
import nl.verordeningwijzer.samenstelling.Voorstellen;
import nl.verordeningwijzer.uitwerking.Tekstdelen.Deel;
import nl.verordeningwijzer.uitwerking.Verantwoording.Staat;

/**
 * The questions of a dossier, at the places where their answers work.
 *
 * @param bestaand the articles and annexes of the existing text, with the facts that are asked of
 *     them
 * @param nieuw the articles and annexes of the new text in its order, also those about which
 *     nothing is asked and those that are not wanted
 * @param besluit the questions that only the decision asks: names, dates, its entry into force
 */
public record Vragen(List<Deelvragen> bestaand, List<Deelvragen> nieuw, List<Vraag> besluit) {

  public Vragen {
    bestaand = List.copyOf(bestaand);
    nieuw = List.copyOf(nieuw);
    besluit = List.copyOf(besluit);
  }

  /**
   * The questions of one article or annex.
   *
   * @param kop number and heading; the heading alone when the text does not have it
   * @param hoofdstuk the heading of its chapter; empty for an annex
   * @param paragraaf the heading of its paragraph; empty when it is in none
   * @param vragen the questions that are asked now, in the order of the text
   * @param bewaard answers to questions that another answer made irrelevant: they are kept
   */
  public record Deelvragen(
      BepalingId id,
      String kop,
      String hoofdstuk,
      String paragraaf,
      boolean bijlage,
      Staat staat,
      List<Vraag> vragen,
      List<Vraag> bewaard) {
    public Deelvragen {
      vragen = List.copyOf(vragen);
      bewaard = List.copyOf(bewaard);
    }
  }

  /** How far a question is. */
  public enum Toestand {
    /** Nobody answered it. */
    OPEN,
    /** Nobody answered it, and the user said: later. */
    LATER,
    /** The program filled it in; someone must look at it. */
    NA_TE_KIJKEN,
    /** There is an answer, but something in it is missing. */
    ONVOLLEDIG,
    /** It follows from another answer, also while that is not there yet. */
    VOLGT,
    BEANTWOORD
  }

  /**
   * One question.
   *
   * @param kolom of which text; {@code BESLUIT} for what only the decision asks
   * @param antwoord what was answered or what follows; empty while it is open
   * @param woorden the answer as a person would say it; empty while it is open
   */
  public record Vraag(
      Keuze keuze, Kolom kolom, Toestand toestand, Optional<Waarde> antwoord, String woorden) {

    /** Whether someone still has to do something about it. */
    public boolean isOpen() {
      return toestand == Toestand.OPEN
          || toestand == Toestand.LATER
          || toestand == Toestand.ONVOLLEDIG;
    }
  }

  /** Every question that is asked now: of the existing text, of the new text, of the decision. */
  public List<Vraag> alle() {
    return Stream.of(
            bestaand.stream().flatMap(d -> d.vragen().stream()),
            nieuw.stream().flatMap(d -> d.vragen().stream()),
            besluit.stream())
        .flatMap(s -> s)
        .toList();
  }

  /** The question about a choice in a column, if it is asked now. */
  public Optional<Vraag> vraag(KeuzeId keuze, Kolom kolom) {
    boolean was = kolom == Kolom.WAS;
    return alle().stream()
        .filter(v -> v.keuze().id().equals(keuze) && (v.kolom() == Kolom.WAS) == was)
        .findFirst();
  }

  /** The part of the new text in which a choice is asked. */
  public Optional<Deelvragen> deel(KeuzeId keuze) {
    return nieuw.stream()
        .filter(d -> d.vragen().stream().anyMatch(v -> v.keuze().id().equals(keuze)))
        .findFirst();
  }

  /** The questions of a result; a pure function. */
  static Vragen van(Uitwerking uitwerking) {
    return new Maker(uitwerking).maak();
  }

  private static final class Maker {
    private final Uitwerking uitwerking;
    private final Model model;
    private final Dossier dossier;
    private final Map<Kolom, Set<String>> open;
    private final Set<KeuzeId> afgeleid;

    Maker(Uitwerking uitwerking) {
      this.uitwerking = uitwerking;
      this.model = uitwerking.model();
      this.dossier = uitwerking.dossier();
      this.afgeleid =
          model.samenhang().afgeleid().stream()
              .map(Samenhang.Afgeleid::keuze)
              .collect(Collectors.toSet());
      this.open =
          uitwerking.openstaand().stream()
              .collect(
                  Collectors.groupingBy(
                      o -> o.kolom() == Kolom.WAS ? Kolom.WAS : Kolom.WORDT,
                      Collectors.mapping(Openstaand::id, Collectors.toSet())));
    }

    Vragen maak() {
      List<KeuzeId> vanBesluit = uitwerking.besluit().aanDeOrde();
      Keuzeplaatsen nieuw = new Keuzeplaatsen(model.nieuw(), uitwerking.wordt());
      Keuzeplaatsen bestaand = new Keuzeplaatsen(model.bestaand(), uitwerking.was());
      List<KeuzeId> besluit =
          vanBesluit.stream()
              .distinct()
              .filter(id -> nieuw.waar(id).stream().allMatch(Deel::bijlage))
              .toList();
      return new Vragen(
          delen(bestaand, Kolom.WAS, uitwerking.samengesteldWas().aanDeOrde(), Set.of()),
          delen(
              nieuw,
              Kolom.WORDT,
              uitwerking.samengesteldWordt().aanDeOrde(),
              new HashSet<>(besluit)),
          besluit.stream().flatMap(id -> vraag(id, Kolom.BESLUIT).stream()).toList());
    }

    private List<Deelvragen> delen(
        Keuzeplaatsen plaatsen, Kolom kolom, List<KeuzeId> aanDeOrde, Set<KeuzeId> elders) {
      SequencedMap<BepalingId, List<Vraag>> vragen = new LinkedHashMap<>();
      SequencedMap<BepalingId, List<Vraag>> bewaard = new LinkedHashMap<>();
      Set<KeuzeId> gevraagd = new HashSet<>(aanDeOrde);
      for (KeuzeId id : aanDeOrde.stream().distinct().filter(k -> !elders.contains(k)).toList()) {
        zet(plaatsen, id, kolom, vragen);
      }
      for (KeuzeId id : dossier.antwoorden(kolom).waarden().keySet()) {
        if (!gevraagd.contains(id) && !elders.contains(id)) {
          zet(plaatsen, id, kolom, bewaard);
        }
      }
      return plaatsen.delen().alle().stream()
          .map(d ->
              new Deelvragen(
                  d.id(),
                  d.kop(),
                  d.hoofdstuk(),
                  d.paragraaf(),
                  d.bijlage(),
                  d.staat(),
                  vragen.getOrDefault(d.id(), List.of()),
                  bewaard.getOrDefault(d.id(), List.of())))
          .toList();
    }

    private void zet(
        Keuzeplaatsen plaatsen, KeuzeId id, Kolom kolom, Map<BepalingId, List<Vraag>> doel) {
      plaatsen.waar(id).stream()
          .findFirst()
          .ifPresent(deel ->
              vraag(id, kolom)
                  .ifPresent(v -> doel.computeIfAbsent(deel.id(), d -> new ArrayList<>()).add(v)));
    }

    private Optional<Vraag> vraag(KeuzeId id, Kolom kolom) {
      Keuze keuze = model.keuzes().get(id);
      boolean feit = kolom == Kolom.WAS;
      Antwoorden antwoorden =
          feit ? Afleidingen.was(model, dossier) : Afleidingen.wordt(model, dossier);
      Optional<Waarde> gegeven = dossier.antwoorden(kolom).op(id);
      Optional<Waarde> antwoord = antwoorden.op(id);
      boolean nogOpen =
          open.getOrDefault(feit ? Kolom.WAS : Kolom.WORDT, Set.of()).contains(id.waarde());
      // It is asked through the answer that it follows from.
      boolean volgtNog = !feit && afgeleid.contains(id) && antwoord.isEmpty() && !nogOpen;
      Toestand toestand =
          volgtNog
              ? Toestand.VOLGT
              : nogOpen && gegeven.isPresent()
                  ? Toestand.ONVOLLEDIG
                  : antwoord.isEmpty() || nogOpen
                      ? dossier.later().contains(id) ? Toestand.LATER : Toestand.OPEN
                      : gegeven.isEmpty()
                          ? Toestand.VOLGT
                          : !feit && dossier.naTeKijken().containsKey(id)
                              ? Toestand.NA_TE_KIJKEN
                              : Toestand.BEANTWOORD;
      return Optional.of(
          new Vraag(
              keuze,
              kolom,
              toestand,
              antwoord,
              antwoord.map(w -> Voorstellen.woorden(dossier, keuze, w)).orElse("")));
    }
  }
}
