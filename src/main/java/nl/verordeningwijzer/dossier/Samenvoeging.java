package nl.verordeningwijzer.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.verordeningwijzer.model.Duur;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Uitkomst;

/**
 * Two dossiers that come from one, put together choice by choice. What only one of them changed is
 * taken; what both changed alike is no conflict; what they changed differently is for the user to
 * choose.
 *
 * <p>Without the dossier that both come from, nobody can see who changed what: then every
 * difference is a conflict.
 */
public final class Samenvoeging {

  /** One of the two. */
  public enum Kant {
    /** The dossier that is open. */
    MIJN,
    /** The other one: what is on disk, or a conflict copy. */
    ANDER
  }

  /** A place in a dossier that has a value of its own. */
  public sealed interface Plaats {
    /** An answer: of the existing text, or of the new text and the decision. */
    record Antwoord(Kolom kolom, KeuzeId keuze) implements Plaats {}

    /** The reason for a choice. */
    record Reden(KeuzeId keuze) implements Plaats {}

    /** Something outside the model. */
    record Buiten(BepalingId bepaling) implements Plaats {}

    /**
     * Own texts at a provision.
     *
     * @param erna whether they stand after it; otherwise they come in its place
     */
    record Eigen(BepalingId bepaling, boolean erna) implements Plaats {}

    /** The way out that was taken over for a finding. */
    record Uitweg(String code) implements Plaats {}

    /** The reason why a finding was left standing. */
    record Gelaten(String code) implements Plaats {}

    /** A setting of the whole dossier. */
    record Instelling(Soort soort) implements Plaats {}

    /** Whether a choice was put off. */
    record Later(KeuzeId keuze) implements Plaats {}

    /**
     * A departure from the model's planning.
     *
     * @param stap the name of the step
     */
    record Planning(Planningveld veld, String stap) implements Plaats {}
  }

  /** The settings of the whole dossier. */
  public enum Soort {
    STATUS,
    UITGANGSPUNT,
    GETALLEN,
    HELE_ARTIKELEN
  }

  /** What a dossier says about a step of the planning. */
  public enum Planningveld {
    DUUR,
    VERGADERING,
    VERGADERDATA,
    ZONDER,
    KLAAR
  }

  /** What stands at a place. */
  public sealed interface Inhoud {
    /** An answer. */
    record Beantwoord(Waarde waarde) implements Inhoud {}

    /** Words: a reason, a way out, or a setting by its name in the file. */
    record Woorden(String woorden) implements Inhoud {}

    /** What the municipality has outside the model. */
    record BuitenModel(Buitentekst tekst) implements Inhoud {}

    /** Own texts, in their order. */
    record Teksten(List<EigenTekst> teksten) implements Inhoud {
      public Teksten {
        teksten = List.copyOf(teksten);
      }
    }

    /** One or more days. */
    record Dagen(List<LocalDate> dagen) implements Inhoud {
      public Dagen {
        dagen = List.copyOf(dagen);
      }
    }

    /** That it is so. */
    record Ja() implements Inhoud {}
  }

  /**
   * A place where the two differ.
   *
   * @param mijn what stands there in mine; empty when nothing does
   * @param ander what stands there in the other
   */
  public record Verschil(Plaats plaats, Optional<Inhoud> mijn, Optional<Inhoud> ander) {

    /** What stands there on one side. */
    public Optional<Inhoud> van(Kant kant) {
      return kant == Kant.MIJN ? mijn : ander;
    }
  }

  private static final Berichten BERICHTEN = Berichten.van(Samenvoeging.class);

  private final Optional<Dossier> basis;
  private final Dossier mijn;
  private final Dossier ander;
  private final List<Verschil> conflicten = new ArrayList<>();
  private final List<Verschil> overgenomen = new ArrayList<>();

  private Samenvoeging(Optional<Dossier> basis, Dossier mijn, Dossier ander) {
    this.basis = basis;
    this.mijn = mijn;
    this.ander = ander;
    Optional<Map<Plaats, Inhoud>> oud = basis.map(Samenvoeging::inhoud);
    for (Verschil verschil : verschillen(mijn, ander)) {
      // Facts about different texts do not mix: they come with the text.
      if (isFeit(verschil.plaats()) && mijn.uitgangspunt() != ander.uitgangspunt()) {
        continue;
      }
      if (oud.isEmpty()) {
        // Putting off is no decision: it needs no choice.
        if (!(verschil.plaats() instanceof Plaats.Later)) {
          conflicten.add(verschil);
        }
        continue;
      }
      Optional<Inhoud> was = Optional.ofNullable(oud.get().get(verschil.plaats()));
      if (was.equals(verschil.mijn())) {
        overgenomen.add(verschil);
      } else if (!was.equals(verschil.ander())) {
        conflicten.add(verschil);
      }
    }
  }

  /**
   * Puts two dossiers together.
   *
   * @param basis the dossier that both come from, if it is known; of another model it is no use
   * @return an error when the two are about different models
   */
  public static Uitkomst<Samenvoeging> van(Optional<Dossier> basis, Dossier mijn, Dossier ander) {
    return mijn.model().equals(ander.model())
        ? Uitkomst.gelukt(
            new Samenvoeging(basis.filter(b -> b.model().equals(mijn.model())), mijn, ander))
        : Uitkomst.mislukt(
            new Fout("", 0, 0, BERICHTEN.bericht("ander-model", ander.model(), mijn.model())));
  }

  /** Where both changed something, differently: for the user to choose. */
  public List<Verschil> conflicten() {
    return List.copyOf(conflicten);
  }

  /** What only the other one changed, and is therefore taken from it: to show to the user. */
  public List<Verschil> overgenomen() {
    return List.copyOf(overgenomen);
  }

  /**
   * The result.
   *
   * @param gekozen for each conflict the side to take; where none is given, mine stays
   */
  public Dossier dossier(Map<Plaats, Kant> gekozen) {
    Map<Plaats, Inhoud> inhoud = inhoud(mijn);
    Set<Plaats> vanAnder = new LinkedHashSet<>();
    overgenomen.forEach(verschil -> vanAnder.add(verschil.plaats()));
    conflicten.stream()
        .map(Verschil::plaats)
        .filter(plaats -> gekozen.get(plaats) == Kant.ANDER)
        .forEach(vanAnder::add);
    Map<Plaats, Inhoud> andere = inhoud(ander);
    for (Plaats plaats : vanAnder) {
      if (andere.containsKey(plaats)) {
        inhoud.put(plaats, andere.get(plaats));
      } else {
        inhoud.remove(plaats);
      }
    }
    boolean andereTekst = vanAnder.contains(new Plaats.Instelling(Soort.UITGANGSPUNT));
    if (andereTekst) {
      inhoud.keySet().removeIf(Samenvoeging::isFeit);
      andere.entrySet().stream()
          .filter(e -> isFeit(e.getKey()))
          .forEach(e -> inhoud.put(e.getKey(), e.getValue()));
    }
    if (basis.isEmpty()) {
      ander.later().forEach(keuze -> inhoud.put(new Plaats.Later(keuze), new Inhoud.Ja()));
    }
    return bouw(inhoud, naTeKijken(vanAnder), wasElders(andereTekst ? ander : mijn));
  }

  private static boolean isFeit(Plaats plaats) {
    return plaats instanceof Plaats.Antwoord antwoord && antwoord.kolom() == Kolom.WAS;
  }

  /**
   * The facts about the texts from which the result does not start: mine, unless only the other one
   * changed them.
   *
   * @param vanTekst the dossier from whose text the result starts
   */
  private Map<Uitgangspunt, Antwoorden> wasElders(Dossier vanTekst) {
    Map<Uitgangspunt, Antwoorden> elders = new TreeMap<>(ander.wasElders());
    mijn.wasElders()
        .forEach((uitgangspunt, feiten) -> {
          boolean alleenAnder =
              elders.containsKey(uitgangspunt)
                  && basis.filter(b -> feiten.equals(b.wasElders().get(uitgangspunt))).isPresent();
          if (!alleenAnder) {
            elders.put(uitgangspunt, feiten);
          }
        });
    for (Dossier dossier : List.of(mijn, ander)) {
      if (dossier.uitgangspunt() != vanTekst.uitgangspunt() && !dossier.was().waarden().isEmpty()) {
        elders.put(dossier.uitgangspunt(), dossier.was());
      }
    }
    elders.remove(vanTekst.uitgangspunt());
    return elders;
  }

  /** How many places of two dossiers about the same model differ. */
  static int aantalVerschillen(Dossier een, Dossier ander) {
    return verschillen(een, ander).size();
  }

  private static List<Verschil> verschillen(Dossier een, Dossier ander) {
    Map<Plaats, Inhoud> links = inhoud(een);
    Map<Plaats, Inhoud> rechts = inhoud(ander);
    Set<Plaats> plaatsen = new LinkedHashSet<>(links.keySet());
    plaatsen.addAll(rechts.keySet());
    return plaatsen.stream()
        .filter(plaats -> !Objects.equals(links.get(plaats), rechts.get(plaats)))
        .map(plaats ->
            new Verschil(
                plaats,
                Optional.ofNullable(links.get(plaats)),
                Optional.ofNullable(rechts.get(plaats))))
        .toList();
  }

  /**
   * A mark to look at an answer belongs to that answer: it comes with the side that gives it. Where
   * both give the same answer, it goes when one of them looked at it.
   */
  private Map<KeuzeId, String> naTeKijken(Set<Plaats> vanAnder) {
    Map<KeuzeId, String> resultaat = new TreeMap<>();
    Set<KeuzeId> keuzes = new TreeSet<>(mijn.naTeKijken().keySet());
    keuzes.addAll(ander.naTeKijken().keySet());
    for (KeuzeId keuze : keuzes) {
      Plaats plaats = new Plaats.Antwoord(Kolom.WORDT, keuze);
      boolean gelijk = mijn.wordt().op(keuze).equals(ander.wordt().op(keuze));
      Optional<String> mijne = Optional.ofNullable(mijn.naTeKijken().get(keuze));
      Optional<String> andere = Optional.ofNullable(ander.naTeKijken().get(keuze));
      boolean nagekeken =
          (mijne.isEmpty() || andere.isEmpty())
              && basis
                  .filter(b -> b.naTeKijken().containsKey(keuze))
                  .filter(b -> b.wordt().op(keuze).equals(mijn.wordt().op(keuze)))
                  .isPresent();
      Optional<String> waarom;
      if (!gelijk) {
        waarom = vanAnder.contains(plaats) ? andere : mijne;
      } else if (nagekeken) {
        waarom = Optional.empty();
      } else {
        waarom = mijne.or(() -> andere);
      }
      waarom.ifPresent(woorden -> resultaat.put(keuze, woorden));
    }
    return resultaat;
  }

  /** A dossier as places with what stands there; all of it but the marks to look at an answer. */
  private static Map<Plaats, Inhoud> inhoud(Dossier dossier) {
    Map<Plaats, Inhoud> inhoud = new LinkedHashMap<>();
    zet(inhoud, Soort.STATUS, dossier.status().naam());
    zet(inhoud, Soort.UITGANGSPUNT, dossier.uitgangspunt().naam());
    zet(inhoud, Soort.GETALLEN, dossier.getallen().naam());
    zet(inhoud, Soort.HELE_ARTIKELEN, dossier.heleArtikelen().naam());
    for (Kolom kolom : List.of(Kolom.WAS, Kolom.WORDT)) {
      dossier
          .antwoorden(kolom)
          .waarden()
          .forEach((keuze, waarde) ->
              inhoud.put(new Plaats.Antwoord(kolom, keuze), new Inhoud.Beantwoord(waarde)));
    }
    dossier
        .redenen()
        .forEach((keuze, reden) -> inhoud.put(new Plaats.Reden(keuze), new Inhoud.Woorden(reden)));
    dossier
        .buiten()
        .forEach((bepaling, tekst) ->
            inhoud.put(new Plaats.Buiten(bepaling), new Inhoud.BuitenModel(tekst)));
    Map<Plaats, List<EigenTekst>> eigen = new LinkedHashMap<>();
    dossier
        .eigenTeksten()
        .forEach(tekst -> eigen.computeIfAbsent(plaats(tekst), p -> new ArrayList<>()).add(tekst));
    eigen.forEach((plaats, teksten) -> inhoud.put(plaats, new Inhoud.Teksten(teksten)));
    dossier
        .uitwegen()
        .forEach((code, weg) -> inhoud.put(new Plaats.Uitweg(code), new Inhoud.Woorden(weg)));
    dossier
        .gelaten()
        .forEach((code, reden) -> inhoud.put(new Plaats.Gelaten(code), new Inhoud.Woorden(reden)));
    dossier.later().forEach(keuze -> inhoud.put(new Plaats.Later(keuze), new Inhoud.Ja()));
    zet(inhoud, dossier.planning());
    return inhoud;
  }

  private static void zet(Map<Plaats, Inhoud> inhoud, Planning planning) {
    planning
        .duren()
        .forEach((stap, duur) ->
            inhoud.put(
                new Plaats.Planning(Planningveld.DUUR, stap), new Inhoud.Woorden(duur.woorden())));
    planning
        .vergaderingen()
        .forEach((stap, dag) ->
            inhoud.put(
                new Plaats.Planning(Planningveld.VERGADERING, stap),
                new Inhoud.Dagen(List.of(dag))));
    planning
        .vergaderdata()
        .forEach((stap, dagen) ->
            inhoud.put(
                new Plaats.Planning(Planningveld.VERGADERDATA, stap), new Inhoud.Dagen(dagen)));
    planning
        .zonder()
        .forEach(
            stap -> inhoud.put(new Plaats.Planning(Planningveld.ZONDER, stap), new Inhoud.Ja()));
    planning
        .klaar()
        .forEach((stap, dag) ->
            inhoud.put(
                new Plaats.Planning(Planningveld.KLAAR, stap), new Inhoud.Dagen(List.of(dag))));
  }

  private static Planning met(Planning planning, Planningveld veld, String stap, Inhoud wat) {
    return switch (veld) {
      case DUUR -> planning.metDuur(stap, Duur.van(woorden(wat)));
      case VERGADERING ->
          planning.metVergadering(stap, Optional.of(((Inhoud.Dagen) wat).dagen().getFirst()));
      case VERGADERDATA -> planning.metVergaderdata(stap, ((Inhoud.Dagen) wat).dagen());
      case ZONDER -> planning.metZonder(stap, true);
      case KLAAR -> planning.metKlaar(stap, Optional.of(((Inhoud.Dagen) wat).dagen().getFirst()));
    };
  }

  private static void zet(Map<Plaats, Inhoud> inhoud, Soort soort, String naam) {
    inhoud.put(new Plaats.Instelling(soort), new Inhoud.Woorden(naam));
  }

  private static Plaats plaats(EigenTekst tekst) {
    return new Plaats.Eigen(tekst.bepaling(), tekst.soort() == EigenTekst.Soort.VOEG_TOE_NA);
  }

  private Dossier bouw(
      Map<Plaats, Inhoud> inhoud,
      Map<KeuzeId, String> naTeKijken,
      Map<Uitgangspunt, Antwoorden> wasElders) {
    Map<KeuzeId, Waarde> was = new TreeMap<>();
    Map<KeuzeId, Waarde> wordt = new TreeMap<>();
    Map<KeuzeId, String> redenen = new TreeMap<>();
    Map<BepalingId, Buitentekst> buiten = new TreeMap<>();
    Map<Plaats, List<EigenTekst>> eigen = new LinkedHashMap<>();
    Map<String, String> uitwegen = new TreeMap<>();
    Map<String, String> gelaten = new TreeMap<>();
    Map<Soort, String> instellingen = new TreeMap<>();
    Set<KeuzeId> later = new TreeSet<>();
    Map<Plaats.Planning, Inhoud> vanPlanning = new LinkedHashMap<>();
    inhoud.forEach((plaats, wat) -> {
      switch (plaats) {
        case Plaats.Antwoord(Kolom kolom, KeuzeId keuze) ->
            (kolom == Kolom.WAS ? was : wordt).put(keuze, ((Inhoud.Beantwoord) wat).waarde());
        case Plaats.Reden(KeuzeId keuze) -> redenen.put(keuze, woorden(wat));
        case Plaats.Buiten(BepalingId bepaling) ->
            buiten.put(bepaling, ((Inhoud.BuitenModel) wat).tekst());
        case Plaats.Eigen e -> eigen.put(e, ((Inhoud.Teksten) wat).teksten());
        case Plaats.Uitweg(String code) -> uitwegen.put(code, woorden(wat));
        case Plaats.Gelaten(String code) -> gelaten.put(code, woorden(wat));
        case Plaats.Instelling(Soort soort) -> instellingen.put(soort, woorden(wat));
        case Plaats.Later(KeuzeId keuze) -> later.add(keuze);
        case Plaats.Planning p -> vanPlanning.put(p, wat);
      }
    });
    Planning planning = Planning.ALS_MODEL;
    for (Map.Entry<Plaats.Planning, Inhoud> e : vanPlanning.entrySet()) {
      planning = met(planning, e.getKey().veld(), e.getKey().stap(), e.getValue());
    }
    return new Dossier(
        mijn.model(),
        Dossier.Status.van(instellingen.get(Soort.STATUS)).orElseThrow(),
        bevroren(instellingen.get(Soort.STATUS)),
        Uitgangspunt.van(instellingen.get(Soort.UITGANGSPUNT)).orElseThrow(),
        new Antwoorden(was),
        new Antwoorden(wordt),
        buiten,
        opVolgorde(eigen),
        uitwegen,
        gelaten,
        Dossier.Getallen.van(instellingen.get(Soort.GETALLEN)).orElseThrow(),
        Dossier.HeleArtikelen.van(instellingen.get(Soort.HELE_ARTIKELEN)).orElseThrow(),
        naTeKijken,
        redenen,
        later,
        planning,
        wasElders);
  }

  /**
   * What went to the council belongs to the status: it comes with the side that gives that. Where
   * both have the same status, it is what only one of them changed, else what went there last.
   */
  private Optional<Bevroren> bevroren(String status) {
    if (mijn.status() != ander.status()) {
      return (mijn.status().naam().equals(status) ? mijn : ander).bevroren();
    }
    if (basis.filter(b -> b.bevroren().equals(ander.bevroren())).isPresent()) {
      return mijn.bevroren();
    }
    if (basis.filter(b -> b.bevroren().equals(mijn.bevroren())).isPresent()) {
      return ander.bevroren();
    }
    return Stream.of(mijn.bevroren(), ander.bevroren())
        .flatMap(Optional::stream)
        .max(Comparator.comparing(Bevroren::op));
  }

  private static String woorden(Inhoud inhoud) {
    return ((Inhoud.Woorden) inhoud).woorden();
  }

  /**
   * Own texts are applied in their order. It is mine, unless only the other one changed it; what
   * mine does not have comes last.
   */
  private List<EigenTekst> opVolgorde(Map<Plaats, List<EigenTekst>> eigen) {
    boolean alleenAnderVerplaatste =
        basis.filter(b -> volgorde(b).equals(volgorde(mijn))).isPresent();
    List<Plaats> volgorde = new ArrayList<>(volgorde(alleenAnderVerplaatste ? ander : mijn));
    volgorde.addAll(volgorde(alleenAnderVerplaatste ? mijn : ander));
    Map<Plaats, List<EigenTekst>> over = new LinkedHashMap<>();
    eigen.forEach((plaats, teksten) -> over.put(plaats, new ArrayList<>(teksten)));
    List<EigenTekst> resultaat = new ArrayList<>();
    for (Plaats plaats : volgorde) {
      List<EigenTekst> rest = over.getOrDefault(plaats, List.of());
      if (!rest.isEmpty()) {
        resultaat.add(rest.removeFirst());
      }
    }
    return resultaat;
  }

  private static List<Plaats> volgorde(Dossier dossier) {
    return dossier.eigenTeksten().stream().map(Samenvoeging::plaats).toList();
  }
}
