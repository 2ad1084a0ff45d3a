package nl.verordeningwijzer.app.tekst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verordeningwijzer.app.tekst.Artikelbron.Blok;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.EigenTekst.Soort;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.model.Sjabloon;
import nl.verordeningwijzer.model.Voorwaarde;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelbouwer;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.regeling.Vindplaatsen;

/**
 * Makes the own texts that turn the model's article into the lines that somebody typed: line by
 * line, so that what was left alone stays the model's, or the article as a whole.
 */
final class Eigentekstmaker {

  private final Model model;
  private final BepalingId deel;
  private final Artikelbron bron;
  private final List<Regel> modelregels;
  private final List<Invoerregel> regels;
  private final String reden;

  /** By line of the model: the block it is in. */
  private final Map<Integer, Integer> blokVan = new HashMap<>();

  private final boolean genummerd;
  private int volgnummer = 1;

  /**
   * A typed line.
   *
   * @param van the provision from which its references are counted
   * @param model which line of the model it is; -1 for none
   * @param anders whether it says something else than that line
   */
  record Invoerregel(
      BepalingId bepaling,
      Regelsoort soort,
      List<Deel> delen,
      String aanduiding,
      BepalingId van,
      int model,
      boolean anders) {
    boolean isNieuw() {
      return model < 0;
    }
  }

  Eigentekstmaker(
      Model model,
      BepalingId deel,
      Artikelbron bron,
      List<Regel> modelregels,
      List<Invoerregel> regels,
      String reden) {
    this.model = model;
    this.deel = deel;
    this.bron = bron;
    this.modelregels = modelregels;
    this.regels = regels;
    this.reden = reden;
    this.genummerd = regels.stream().anyMatch(r -> r.soort() == Regelsoort.LID);
    int plaats = 0;
    for (int b = 0; b < bron.blokken().size(); b++) {
      for (var regel : bron.blokken().get(b).regels()) {
        while (!modelregels.get(plaats).equals(regel)) {
          plaats++;
        }
        blokVan.put(plaats++, b);
      }
    }
  }

  // Line by line ----------------------------------------------------------------------------------

  /** Own texts for the lines that differ only; empty when that cannot be done. */
  Optional<List<EigenTekst>> fijn() {
    if (!bron.volledig() || !isOpVolgorde()) {
      return Optional.empty();
    }
    Regeling volledig = model.nieuw().volledig().getFirst();
    Notatieschrijver schrijver = new Notatieschrijver(bron.haken(), Vindplaatsen.van(volledig));
    Map<Integer, List<Invoerregel>> ingevoegd = new LinkedHashMap<>();
    List<EigenTekst> erbij = new ArrayList<>();
    Set<Integer> inBlok = new HashSet<>();
    Map<Integer, int[]> bereiken = bereiken(inBlok);
    if (!isBijElkaar(bereiken) || !voegToe(schrijver, inBlok, ingevoegd, erbij)) {
      return Optional.empty();
    }
    List<EigenTekst> teksten = new ArrayList<>();
    Set<Integer> weg = new HashSet<>();
    for (int b = 0; b < bron.blokken().size(); b++) {
      int[] bereik = bereiken.get(b);
      if (bereik == null) {
        weg.add(b);
      } else if (!vervang(schrijver, b, bereik, ingevoegd.get(b), teksten)) {
        return Optional.empty();
      }
    }
    teksten.addAll(erbij);
    if (!laatWeg(weg, teksten) || !schrijver.isGelukt()) {
      return Optional.empty();
    }
    return Optional.of(teksten);
  }

  private boolean isOpVolgorde() {
    int vorige = -1;
    for (Invoerregel regel : regels) {
      if (!regel.isNieuw()) {
        if (regel.model() <= vorige) {
          return false;
        }
        vorige = regel.model();
      }
    }
    return true;
  }

  /**
   * By block the typed lines that take its place, begin and end. New lines between the items of a
   * filled-in list belong to the list.
   */
  private Map<Integer, int[]> bereiken(Set<Integer> inBlok) {
    Map<Integer, int[]> bereiken = new HashMap<>();
    for (int i = 0; i < regels.size(); i++) {
      if (!regels.get(i).isNieuw()) {
        int blok = blokVan.get(regels.get(i).model());
        int tot = i + 1;
        bereiken.merge(blok, new int[] {i, tot}, (oud, nieuw) -> new int[] {oud[0], nieuw[1]});
      }
    }
    for (Map.Entry<Integer, int[]> e : bereiken.entrySet()) {
      Blok blok = bron.blokken().get(e.getKey());
      int[] bereik = e.getValue();
      boolean gesplitst = blok.element() instanceof Modelregel.Gewoon && !blok.isEnkel();
      while (gesplitst
          && bereik[1] < regels.size()
          && regels.get(bereik[1]).isNieuw()
          && rang(bereik[1]) > rang(bereik[0])) {
        bereik[1]++;
      }
      for (int i = bereik[0]; i < bereik[1]; i++) {
        if (regels.get(i).isNieuw()) {
          inBlok.add(i);
        }
      }
    }
    return bereiken;
  }

  /** Whether no line of another block stands among those of a block. */
  private boolean isBijElkaar(Map<Integer, int[]> bereiken) {
    return bereiken.entrySet().stream()
        .allMatch(e ->
            regels.subList(e.getValue()[0], e.getValue()[1]).stream()
                .allMatch(r -> r.isNieuw() || blokVan.get(r.model()).equals(e.getKey())));
  }

  /** The own text of a block whose lines differ; whether it could be made. */
  private boolean vervang(
      Notatieschrijver schrijver,
      int b,
      int[] bereik,
      List<Invoerregel> ingevoegd,
      List<EigenTekst> teksten) {
    Blok blok = bron.blokken().get(b);
    List<Invoerregel> nieuw = new ArrayList<>(regels.subList(bereik[0], bereik[1]));
    boolean zelfde =
        nieuw.size() == blok.regels().size() && nieuw.stream().noneMatch(Invoerregel::anders);
    if (zelfde && ingevoegd == null) {
      return true;
    }
    BepalingId id = blok.element().bepaling();
    Invoerregel eerste = nieuw.getFirst();
    Regelsoort was = blok.regels().getFirst().soort();
    boolean vrij = was == Regelsoort.ALINEA && !eerste.soort().isKop();
    if (eerste.soort() != was && !vrij) {
      return false;
    }
    if (blok.element() instanceof Modelregel.Lijst) {
      teksten.add(tekst(id, Soort.VERVANG, notatie(schrijver, blok, nieuw, id), blok));
      return ingevoegd == null;
    }
    List<String> lijnen;
    boolean alleenEerste =
        nieuw.size() == blok.regels().size()
            && nieuw.stream().skip(1).noneMatch(Invoerregel::anders);
    if (!blok.isEnkel() && alleenEerste && metLijst(blok, eerste).isPresent()) {
      String woorden = schrijver.woorden(eerste.delen(), id);
      String rest = schrijver.sjablonen(metLijst(blok, eerste).get(), id);
      lijnen = List.of(eerste.aanduiding() + woorden + rest + " {#" + id + "}");
    } else {
      lijnen = notatie(schrijver, blok, nieuw, id);
    }
    if (ingevoegd != null) {
      lijnen = new ArrayList<>(lijnen);
      for (Invoerregel regel : ingevoegd) {
        lijnen.add(schrijver.regel(regel.aanduiding(), regel.delen(), naam(regel), id));
      }
    }
    teksten.add(tekst(id, Soort.VERVANG_REGEL, lijnen, blok));
    return true;
  }

  /** What stands behind the bracket whose answer became onderdelen, if that was left alone. */
  private static Optional<List<Sjabloon>> metLijst(Blok blok, Invoerregel eerste) {
    List<Sjabloon> delen = ((Modelregel.Gewoon) blok.element()).tekst();
    for (int i = 0; i < delen.size(); i++) {
      List<KeuzeId> keuzes = Artikelbron.keuzes(delen.subList(i, i + 1));
      boolean laatste =
          !eerste.delen().isEmpty()
              && eerste.delen().getLast().fragment().orElse(null)
                  instanceof Fragment.Invulling(KeuzeId keuze, var waarde)
              && !keuzes.isEmpty()
              && Artikelbron.buitenste(delen.get(i)).equals(Optional.of(keuze));
      if (laatste) {
        return Optional.of(delen.subList(i + 1, delen.size()));
      }
    }
    return Optional.empty();
  }

  private List<String> notatie(
      Notatieschrijver schrijver, Blok blok, List<Invoerregel> nieuw, BepalingId id) {
    List<String> lijnen = new ArrayList<>();
    Set<BepalingId> gebruikt = new HashSet<>();
    for (Invoerregel regel : nieuw) {
      BepalingId eigen =
          lijnen.isEmpty() && !(blok.element() instanceof Modelregel.Lijst) ? id : naam(regel);
      if (!gebruikt.add(eigen)) {
        eigen = vers();
        gebruikt.add(eigen);
      }
      List<Deel> delen = blok.isEnkel() ? regel.delen() : uitgeschreven(regel.delen());
      lijnen.add(schrijver.regel(regel.aanduiding(), delen, eigen, id));
    }
    return lijnen;
  }

  /** Items of an answer that is a list: one that is changed makes all of them words. */
  private static List<Deel> uitgeschreven(List<Deel> delen) {
    List<Deel> resultaat = new ArrayList<>();
    for (Deel deel : delen) {
      if (deel.fragment().orElse(null) instanceof Fragment.Invulling(KeuzeId keuze, var waarde)) {
        resultaat.addAll(uitgeschreven(waarde.stream().map(Deel::van).toList()));
      } else {
        resultaat.add(deel);
      }
    }
    return resultaat;
  }

  private BepalingId naam(Invoerregel regel) {
    boolean vervolg =
        regel.soort() == Regelsoort.ALINEA
            && regels.stream()
                .takeWhile(r -> !r.equals(regel))
                .anyMatch(r -> r.bepaling().equals(regel.bepaling()));
    return vervolg ? vers() : regel.bepaling();
  }

  /** A name for a paragraph, which has none in the text. */
  private BepalingId vers() {
    return deel.binnen("alinea-eigen-" + volgnummer++);
  }

  // New lines -------------------------------------------------------------------------------------

  private boolean voegToe(
      Notatieschrijver schrijver,
      Set<Integer> inBlok,
      Map<Integer, List<Invoerregel>> ingevoegd,
      List<EigenTekst> erbij) {
    int i = 0;
    while (i < regels.size()) {
      if (!regels.get(i).isNieuw() || inBlok.contains(i)) {
        i++;
        continue;
      }
      int eind = i + 1;
      while (eind < regels.size()
          && regels.get(eind).isNieuw()
          && !inBlok.contains(eind)
          && rang(eind) >= rang(i)) {
        eind++;
      }
      if (!voegToe(schrijver, i, eind, ingevoegd, erbij)) {
        return false;
      }
      i = eind;
    }
    return true;
  }

  private boolean voegToe(
      Notatieschrijver schrijver,
      int begin,
      int eind,
      Map<Integer, List<Invoerregel>> ingevoegd,
      List<EigenTekst> erbij) {
    int anker = begin - 1;
    while (anker >= 0 && (regels.get(anker).isNieuw() || rang(anker) > rang(begin))) {
      anker--;
    }
    if (anker < 0) {
      return false;
    }
    int b = blokVan.get(regels.get(anker).model());
    Blok blok = bron.blokken().get(b);
    List<Invoerregel> nieuw = regels.subList(begin, eind);
    boolean voorRest =
        rang(begin) > rang(anker)
            && eind < regels.size()
            && !regels.get(eind).isNieuw()
            && rang(eind) > rang(anker);
    if (voorRest) {
      // What is added to a provision comes after all that stands in it; this comes before.
      boolean direct = anker == begin - 1 && blok.isEnkel();
      ingevoegd.computeIfAbsent(b, k -> new ArrayList<>()).addAll(nieuw);
      return direct;
    }
    if (blok.element() instanceof Modelregel.Gewoon
        && !blok.isEnkel()
        && rang(begin) > rang(anker)) {
      return false;
    }
    BepalingId bij = blok.element().bepaling();
    BepalingId van = nieuw.getFirst().soort() == Regelsoort.LID ? deel : bij;
    List<String> lijnen =
        nieuw.stream().map(r -> schrijver.regel(r.aanduiding(), r.delen(), naam(r), van)).toList();
    erbij.add(new EigenTekst(bij, Soort.VOEG_TOE_NA, lijnen, reden, List.of()));
    return true;
  }

  /** How deep a typed line stands. */
  private int rang(int plaats) {
    return rang(regels.get(plaats).soort(), isInBegrip(plaats));
  }

  private int rang(Regelsoort soort, boolean inBegrip) {
    return switch (soort) {
      case HOOFDSTUK, BIJLAGE, PARAGRAAF, ARTIKEL -> 0;
      case LID, VERVALLEN, NIET_INGELEZEN -> 1;
      case ALINEA -> genummerd ? 2 : 1;
      case BEGRIP -> 2;
      case ONDERDEEL -> inBegrip ? 3 : 2;
      case SUBONDERDEEL -> inBegrip ? 4 : 3;
    };
  }

  private boolean isInBegrip(int plaats) {
    for (int i = plaats; i >= 0; i--) {
      switch (regels.get(i).soort()) {
        case BEGRIP -> {
          return true;
        }
        case LID, ALINEA, ARTIKEL, BIJLAGE -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  // Lines that go ---------------------------------------------------------------------------------

  /** What goes, goes with all that stands in it; whether nothing in it should stay. */
  private boolean laatWeg(Set<Integer> weg, List<EigenTekst> teksten) {
    int b = 0;
    while (b < bron.blokken().size()) {
      if (!weg.contains(b)) {
        b++;
        continue;
      }
      Blok blok = bron.blokken().get(b);
      int rang = modelrang(b);
      teksten.add(
          new EigenTekst(
              blok.element().bepaling(), Soort.LAAT_WEG, List.of(), reden, uitgangspunt(blok)));
      b++;
      while (b < bron.blokken().size() && modelrang(b) > rang) {
        if (!weg.contains(b)) {
          return false;
        }
        b++;
      }
    }
    return true;
  }

  private int modelrang(int b) {
    Regelsoort soort = bron.blokken().get(b).regels().getFirst().soort();
    boolean leden = modelregels.stream().anyMatch(r -> r.soort() == Regelsoort.LID);
    return soort == Regelsoort.ALINEA ? (leden ? 2 : 1) : rang(soort, false);
  }

  private EigenTekst tekst(BepalingId id, Soort soort, List<String> lijnen, Blok blok) {
    return new EigenTekst(id, soort, lijnen, reden, uitgangspunt(blok));
  }

  /** The model's own words, to see later whether the model moved on. */
  private static List<String> uitgangspunt(Blok blok) {
    return switch (blok.element()) {
      case Modelregel.Gewoon g ->
          List.of(
              Notatieschrijver.aanduiding(g.soort(), g.nummer(), g.scheiding())
                  + Sjabloon.gedrukt(g.tekst()));
      case Modelregel.Lijst l ->
          l.staarten().stream().map(s -> Sjabloon.gedrukt(List.of(l.blanco())) + s).toList();
      case Modelregel.Buiten b -> List.of();
      case Modelregel.Weggelaten w -> List.of();
    };
  }

  // As a whole ------------------------------------------------------------------------------------

  /** A line of the article as it will be written. */
  private record Plan(
      BepalingId id,
      Regelsoort soort,
      Optional<Invoerregel> getypt,
      Optional<Modelregel> element) {}

  /**
   * One own text for the article as a whole. Lines that were left alone are written as the model
   * has them, and what was not wanted can still be wanted later.
   */
  Optional<List<EigenTekst>> geheel() {
    List<Plan> plannen = plannen();
    Vindplaatsen plaatsen = Vindplaatsen.van(metPlannen(plannen));
    Notatieschrijver schrijver = new Notatieschrijver(bron.haken(), plaatsen);
    List<Voorwaarde> vanArtikel =
        bron.elementen().isEmpty() ? List.of() : bron.elementen().getFirst().voorwaarden();
    List<String> lijnen = new ArrayList<>();
    BepalingId van = deel;
    for (Plan plan : plannen) {
      van = plaatsen.van(plan.id()).isPresent() ? plan.id() : van;
      if (plan.getypt().isEmpty()) {
        switch (plan.element().orElseThrow()) {
          case Modelregel.Gewoon g -> lijnen.add(schrijver.regel(g, vanArtikel));
          case Modelregel.Lijst l -> lijnen.addAll(schrijver.lijst(l, vanArtikel));
          case Modelregel.Buiten b -> {}
          case Modelregel.Weggelaten w -> {}
        }
      } else {
        Invoerregel regel = plan.getypt().get();
        boolean lijst = !regel.isNieuw() && plan.element().isEmpty();
        String als = plan.element().map(e -> Notatieschrijver.als(e, vanArtikel)).orElse("");
        List<Deel> delen = lijst ? uitgeschreven(regel.delen()) : regel.delen();
        lijnen.add(schrijver.regel(regel.aanduiding(), delen, plan.id(), van) + als);
      }
    }
    return schrijver.isGelukt()
        ? Optional.of(
            List.of(
                new EigenTekst(
                    deel,
                    Soort.VERVANG,
                    lijnen,
                    reden,
                    bron.blokken().stream().flatMap(b -> uitgangspunt(b).stream()).toList())))
        : Optional.empty();
  }

  private List<Plan> plannen() {
    List<Plan> plannen = new ArrayList<>();
    Set<BepalingId> gebruikt = new HashSet<>();
    Set<Modelregel> gedaan = new HashSet<>();
    for (Invoerregel regel : regels) {
      Optional<Blok> blok =
          regel.isNieuw()
              ? Optional.empty()
              : Optional.ofNullable(blokVan.get(regel.model())).map(bron.blokken()::get);
      if (blok.isPresent() && isGelijk(blok.get())) {
        if (gedaan.add(blok.get().element())) {
          Modelregel element = blok.get().element();
          gebruikt.add(element.bepaling());
          plannen.add(
              new Plan(
                  element.bepaling(),
                  blok.get().regels().getFirst().soort(),
                  Optional.empty(),
                  Optional.of(element)));
          verborgen(element, plannen);
        }
        continue;
      }
      boolean enkel = blok.isPresent() && blok.get().isEnkel();
      BepalingId id = enkel ? blok.get().element().bepaling() : naam(regel);
      if (!gebruikt.add(id)) {
        id = vers();
      }
      plannen.add(
          new Plan(
              id,
              regel.soort(),
              Optional.of(regel),
              enkel ? Optional.of(blok.get().element()) : Optional.empty()));
      if (enkel) {
        verborgen(blok.get().element(), plannen);
      }
    }
    return plannen;
  }

  /** Whether all lines of a block are there as the model has them, with nothing between. */
  private boolean isGelijk(Blok blok) {
    List<Integer> plaatsen = new ArrayList<>();
    for (int i = 0; i < regels.size(); i++) {
      Invoerregel regel = regels.get(i);
      if (!regel.isNieuw() && bron.blokken().get(blokVan.get(regel.model())).equals(blok)) {
        if (regel.anders()) {
          return false;
        }
        plaatsen.add(i);
      }
    }
    return plaatsen.size() == blok.regels().size()
        && plaatsen.getLast() - plaatsen.getFirst() == plaatsen.size() - 1;
  }

  /** Elements right behind another that are not wanted now. */
  private void verborgen(Modelregel element, List<Plan> plannen) {
    int plaats = bron.elementen().indexOf(element);
    for (Modelregel volgende : bron.elementen().subList(plaats + 1, bron.elementen().size())) {
      boolean inTekst = bron.blokken().stream().anyMatch(b -> b.element().equals(volgende));
      boolean variant = volgende.voorwaarden().stream().anyMatch(v -> v.variant() > 0);
      if (inTekst || variant || volgende instanceof Modelregel.Weggelaten) {
        return;
      }
      Regelsoort soort =
          switch (volgende) {
            case Modelregel.Gewoon g -> g.soort();
            case Modelregel.Lijst l -> l.soort();
            default -> Regelsoort.ALINEA;
          };
      plannen.add(new Plan(volgende.bepaling(), soort, Optional.empty(), Optional.of(volgende)));
    }
  }

  /**
   * The full text of the model with the planned lines in it: references are read in its numbers.
   */
  private Regeling metPlannen(List<Plan> plannen) {
    List<Regel> alle = new ArrayList<>();
    boolean erin = false;
    for (var regel : Regels.van(model.nieuw().volledig().getFirst())) {
      if (regel.soort().isKop()) {
        erin = regel.bepaling().equals(deel);
        if (erin) {
          for (Plan plan : plannen) {
            boolean kop = plan.soort().isKop();
            alle.add(
                new Regel(
                    plan.id(),
                    plan.soort(),
                    kop ? regel.nummer() : "",
                    kop ? regel.scheiding() : "",
                    0,
                    Tekst.van("x")));
          }
        }
      }
      if (!erin) {
        alle.add(regel);
      }
    }
    return Regelbouwer.bouw(Tekst.LEEG, alle).regeling();
  }
}
