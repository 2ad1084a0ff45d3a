package nl.verordeningwijzer.app.tekst;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.app.tekst.Lijn.Kenmerk;
import nl.verordeningwijzer.app.tekst.Loop.Teken;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.model.Voorwaarde;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.vergelijking.Regelpaar;
import nl.verordeningwijzer.vergelijking.Vergelijker;
import nl.verordeningwijzer.vergelijking.Woordverschil;
import nl.verordeningwijzer.vergelijking.Woordverschil.Stuk;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;

/** From the parts of a regulation to the lines on the screen. */
final class Lijnenmaker {

  private static final Berichten BERICHTEN = Berichten.van(Lijnenmaker.class);

  private final Model model;
  private final Set<BepalingId> facultatief = new HashSet<>();
  private final Map<BepalingId, KeuzeId> facultatieveDelen = new HashMap<>();

  Lijnenmaker(Model model) {
    this.model = model;
    Set<Voorwaarde> vanDeel = new HashSet<>();
    for (Modelregel regel : model.nieuw().regels()) {
      boolean kop = regel instanceof Modelregel.Gewoon g && g.soort().isKop();
      Optional<KeuzeId> keuze =
          regel.voorwaarden().stream()
              .filter(v -> v.variant() == 0 && (kop || !vanDeel.contains(v)))
              .map(Voorwaarde::keuze)
              .findFirst();
      if (kop) {
        vanDeel.clear();
        vanDeel.addAll(regel.voorwaarden());
        keuze.ifPresent(k -> facultatieveDelen.put(regel.bepaling(), k));
      } else if (keuze.isPresent()) {
        facultatief.add(regel.bepaling());
      }
    }
  }

  /** What a part looks like: what just changed in it, where it comes from, and what was there. */
  record Vorm(
      Optional<Deeltekst> zojuist, Optional<Deeltekst> bestaand, Herkomst herkomst, boolean los) {

    /** The new text and nothing more. */
    static final Vorm KAAL = new Vorm(Optional.empty(), Optional.empty(), Herkomst.VNG, false);
  }

  /**
   * The lines of a part.
   *
   * @param vorm {@code zojuist} the same part a moment ago, when that was another; {@code bestaand}
   *     what it is compared with, when changes are to be seen; {@code los} whether it stands alone
   *     on the screen: then it says why there is nothing to see
   */
  List<Lijn> maak(Uitwerking uitwerking, Deeltekst nu, Vorm vorm) {
    List<Lijn> lijnen = new ArrayList<>();
    Map<Regel, Regelpaar> eerder = perRegel(vorm.zojuist(), nu);
    Teller teller = new Teller(nu.deel());
    if (nu.regels().isEmpty() && vorm.los()) {
      lijnen.add(afwezig(uitwerking, nu.deel()));
    }
    for (Regelpaar paar : paren(vorm.bestaand(), nu)) {
      if (paar.wordt().isPresent()) {
        Regel regel = paar.wordt().get();
        Optional<Regelpaar> verandering =
            vorm.zojuist()
                .map(
                    z -> eerder.getOrDefault(regel, new Regelpaar(Optional.empty(), paar.wordt())));
        boolean vergeleken = vorm.bestaand().isPresent();
        lijnen.add(
            lijn(
                nu,
                regel,
                verandering,
                vergeleken ? Optional.of(paar) : Optional.empty(),
                vorm.herkomst(),
                teller));
      } else {
        lijnen.add(vervallen(nu, vorm.bestaand().orElseThrow(), paar.was().orElseThrow(), teller));
      }
    }
    return zonderHerhaling(lijnen);
  }

  private static List<Regelpaar> paren(Optional<Deeltekst> bestaand, Deeltekst nu) {
    return bestaand
        .map(oud -> Vergelijker.paren(oud.regels(), nu.regels()))
        .orElseGet(() ->
            nu.regels().stream()
                .map(r -> new Regelpaar(Optional.empty(), Optional.of(r)))
                .toList());
  }

  private static Map<Regel, Regelpaar> perRegel(Optional<Deeltekst> zojuist, Deeltekst nu) {
    Map<Regel, Regelpaar> perRegel = new HashMap<>();
    zojuist.ifPresent(oud ->
        Vergelijker.paren(oud.regels(), nu.regels()).stream()
            .filter(p -> p.wordt().isPresent())
            .forEach(p -> perRegel.put(p.wordt().get(), p)));
    return perRegel;
  }

  /** Gives each line of a part a name of its own. */
  private static final class Teller {
    private final BepalingId deel;
    private final Map<String, Integer> gezien = new HashMap<>();

    Teller(BepalingId deel) {
      this.deel = deel;
    }

    String sleutel(Regel regel, boolean vervallen) {
      String naam = deel + "/" + regel.bepaling() + "/" + regel.soort() + (vervallen ? "/weg" : "");
      return naam + "/" + gezien.merge(naam, 1, Integer::sum);
    }
  }

  private Lijn lijn(
      Deeltekst nu,
      Regel regel,
      Optional<Regelpaar> verandering,
      Optional<Regelpaar> wijziging,
      Herkomst herkomst,
      Teller teller) {
    Set<Kenmerk> kenmerken = EnumSet.noneOf(Kenmerk.class);
    if (facultatief.contains(regel.bepaling())) {
      kenmerken.add(Kenmerk.FACULTATIEF);
    }
    if (herkomst.eigen().contains(regel.bepaling())) {
      kenmerken.add(Kenmerk.EIGEN);
    } else if (herkomst.vanOns().contains(regel.bepaling())) {
      kenmerken.add(Kenmerk.NIET_VNG);
    }
    List<Loop> lopen = lopen(regel.tekst());
    String eerder = "";
    if (verandering.isPresent()) {
      Regelpaar paar = verandering.get();
      List<Stuk> stukken = paar.wordtStukken();
      if (paar.was().isEmpty()) {
        kenmerken.add(Kenmerk.NIEUW);
      } else if (paar.anderNummer() && !paar.was().get().nummer().isEmpty()) {
        kenmerken.add(Kenmerk.VERNUMMERD);
        eerder = paar.was().get().nummer();
      }
      if (paar.was().isPresent() && stukken.stream().anyMatch(Stuk::anders)) {
        kenmerken.add(Kenmerk.ZOJUIST);
      } else if (paar.was().isPresent() && heeftMinder(paar)) {
        kenmerken.add(Kenmerk.ZOJUIST);
      }
      lopen = markeer(lopen, stukken, Teken.ZOJUIST);
    }
    if (wijziging.isPresent()) {
      lopen = metWijziging(lopen, wijziging.get());
    }
    return new Lijn(
        teller.sleutel(regel, false),
        nu.deel(),
        regel.soort(),
        regel.aanduiding(),
        nu.inspringing(regel),
        lopen,
        kenmerken,
        eerder);
  }

  private static boolean heeftMinder(Regelpaar paar) {
    return paar.wasStukken().stream().anyMatch(Stuk::anders);
  }

  private Lijn vervallen(Deeltekst nu, Deeltekst bestaand, Regel regel, Teller teller) {
    return new Lijn(
        teller.sleutel(regel, true),
        nu.deel(),
        regel.soort(),
        regel.aanduiding(),
        bestaand.inspringing(regel),
        markeer(
            lopen(Tekst.van(regel.tekst().woorden())),
            Woordverschil.geheel(regel.tekst().woorden()),
            Teken.ERAF),
        EnumSet.of(Kenmerk.VERVALT),
        "");
  }

  /** Why a part is not to be seen. */
  private Lijn afwezig(Uitwerking uitwerking, BepalingId deel) {
    String naam = model.nieuw().plaats(deel).map(Plaatsnaam::van).orElse(deel.waarde());
    Optional<KeuzeId> keuze = Optional.ofNullable(facultatieveDelen.get(deel));
    String sleutel =
        keuze.isEmpty()
            ? "afwezig"
            : uitwerking.dossier().wordt().op(keuze.get()).isEmpty()
                ? "afwezig.open"
                : "afwezig.keuze";
    return new Lijn(
        deel + "/melding",
        deel,
        Regelsoort.ALINEA,
        "",
        0,
        List.of(new Loop(metHoofdletter(BERICHTEN.bericht(sleutel, naam)), keuze, Set.of())),
        EnumSet.of(Kenmerk.MELDING),
        "");
  }

  private static String metHoofdletter(String zin) {
    return Character.toUpperCase(zin.charAt(0)) + zin.substring(1);
  }

  /** Where a text comes from is said once for lines that hang together. */
  private static List<Lijn> zonderHerhaling(List<Lijn> lijnen) {
    List<Lijn> resultaat = new ArrayList<>();
    Set<Kenmerk> vorige = Set.of();
    for (Lijn lijn : lijnen) {
      Set<Kenmerk> herkomst =
          Stream.of(Kenmerk.EIGEN, Kenmerk.NIET_VNG).filter(lijn::is).collect(Collectors.toSet());
      boolean dieper =
          lijn.soort() != Regelsoort.LID && !lijn.soort().isKop() && !resultaat.isEmpty();
      if (dieper && !herkomst.isEmpty() && herkomst.equals(vorige)) {
        Set<Kenmerk> minder =
            lijn.kenmerken().stream()
                .filter(k -> !herkomst.contains(k))
                .collect(Collectors.toSet());
        resultaat.add(
            new Lijn(
                lijn.sleutel(),
                lijn.deel(),
                lijn.soort(),
                lijn.nummer(),
                lijn.inspringing(),
                lijn.lopen(),
                minder,
                lijn.eerder()));
      } else {
        resultaat.add(lijn);
      }
      vorige = herkomst;
    }
    return resultaat;
  }

  // Words -----------------------------------------------------------------------------------------

  /** The words of a text, each with the choice it comes from. */
  static List<Loop> lopen(Tekst tekst) {
    List<Loop> lopen = new ArrayList<>();
    tekst.fragmenten().forEach(f -> verzamel(f, Optional.empty(), false, lopen));
    return lopen;
  }

  private static void verzamel(
      Fragment fragment, Optional<KeuzeId> keuze, boolean open, List<Loop> lopen) {
    switch (fragment) {
      case Fragment.Letterlijk(String woorden) -> voegToe(woorden, keuze, open, lopen);
      case Fragment.Verwijzing v -> voegToe(v.woorden(), keuze, open, lopen);
      case Fragment.Extern(List<Fragment> delen) ->
          delen.forEach(d -> verzamel(d, keuze, open, lopen));
      // Of answers inside answers the innermost is the one that one would change here.
      case Fragment.Invulling(KeuzeId id, List<Fragment> waarde) ->
          waarde.forEach(d -> verzamel(d, open ? keuze : Optional.of(id), open, lopen));
      // What is inside an open choice is not asked before that one is made.
      case Fragment.Open(KeuzeId id, List<Fragment> delen) ->
          delen.forEach(d -> verzamel(d, open ? keuze : Optional.of(id), true, lopen));
    }
  }

  private static void voegToe(
      String woorden, Optional<KeuzeId> keuze, boolean open, List<Loop> lopen) {
    if (woorden.isEmpty()) {
      return;
    }
    Loop nieuw = new Loop(woorden, keuze, open ? Set.of(Teken.OPEN) : Set.of());
    if (!lopen.isEmpty()
        && lopen.getLast().keuze().equals(keuze)
        && lopen.getLast().tekens().equals(nieuw.tekens())
        && !(open && woorden.startsWith("[") && lopen.getLast().woorden().endsWith("]"))) {
      lopen.set(lopen.size() - 1, nieuw.met(lopen.getLast().woorden() + woorden));
    } else {
      lopen.add(nieuw);
    }
  }

  /** Marks the pieces that differ; pieces and runs say the same words, cut elsewhere. */
  private static List<Loop> markeer(List<Loop> lopen, List<Stuk> stukken, Teken teken) {
    List<Loop> resultaat = new ArrayList<>();
    List<Stuk> rest = new ArrayList<>(stukken);
    for (Loop loop : lopen) {
      String woorden = loop.woorden();
      while (!woorden.isEmpty()) {
        Stuk stuk = rest.isEmpty() ? new Stuk(woorden, false) : rest.removeFirst();
        int tot = Math.min(woorden.length(), stuk.woorden().length());
        if (tot < stuk.woorden().length()) {
          rest.addFirst(new Stuk(stuk.woorden().substring(tot), stuk.anders()));
        }
        String deel = woorden.substring(0, tot);
        resultaat.add(stuk.anders() ? loop.met(deel, teken) : loop.met(deel));
        woorden = woorden.substring(tot);
      }
    }
    return resultaat;
  }

  /** The new words marked, and before them what they take the place of. */
  private static List<Loop> metWijziging(List<Loop> lopen, Regelpaar paar) {
    List<Stuk> was = new ArrayList<>(paar.wasStukken());
    List<Loop> nieuw = new ArrayList<>(markeer(lopen, paar.wordtStukken(), Teken.ERBIJ));
    List<Loop> resultaat = new ArrayList<>();
    while (!nieuw.isEmpty() || !was.isEmpty()) {
      if (!was.isEmpty() && was.getFirst().anders()) {
        resultaat.add(Loop.van(was.removeFirst().woorden(), Teken.ERAF));
      } else if (nieuw.isEmpty()) {
        was.clear();
      } else if (nieuw.getFirst().is(Teken.ERBIJ) || was.isEmpty()) {
        resultaat.add(nieuw.removeFirst());
      } else {
        // The same words on both sides, cut where either side is.
        Loop loop = nieuw.removeFirst();
        String gelijk = was.removeFirst().woorden();
        int tot = Math.min(loop.woorden().length(), gelijk.length());
        resultaat.add(loop.met(loop.woorden().substring(0, tot)));
        if (tot < loop.woorden().length()) {
          nieuw.addFirst(loop.met(loop.woorden().substring(tot)));
        }
        if (tot < gelijk.length()) {
          was.addFirst(new Stuk(gelijk.substring(tot), false));
        }
      }
    }
    return metWit(resultaat);
  }

  /** Words that go have a space around them, though it was the other text that had it. */
  private static List<Loop> metWit(List<Loop> lopen) {
    List<Loop> resultaat = new ArrayList<>();
    for (Loop loop : lopen) {
      boolean weg = loop.is(Teken.ERAF);
      if (!resultaat.isEmpty() && weg != resultaat.getLast().is(Teken.ERAF)) {
        String vorige = resultaat.getLast().woorden();
        boolean vast =
            Character.isLetterOrDigit(vorige.codePointBefore(vorige.length()))
                && Character.isLetterOrDigit(loop.woorden().codePointAt(0));
        if (vast && weg) {
          resultaat.add(loop.met(" " + loop.woorden()));
          continue;
        } else if (vast) {
          resultaat.set(resultaat.size() - 1, resultaat.getLast().met(vorige + " "));
        }
      }
      resultaat.add(loop);
    }
    return resultaat;
  }
}
