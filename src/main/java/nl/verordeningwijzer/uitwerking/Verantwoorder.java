package nl.verordeningwijzer.uitwerking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Antwoorden;
import nl.verordeningwijzer.dossier.Buitentekst;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Actualisatie;
import nl.verordeningwijzer.model.Buitenmodel;
import nl.verordeningwijzer.model.Cijfer;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.model.Samenhang;
import nl.verordeningwijzer.model.Sjabloon;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.samenstelling.Afleidingen;
import nl.verordeningwijzer.samenstelling.Besluitonderdelen;
import nl.verordeningwijzer.samenstelling.Besluitteksten;
import nl.verordeningwijzer.samenstelling.Openstaand;
import nl.verordeningwijzer.samenstelling.Samensteller;
import nl.verordeningwijzer.samenstelling.Uitwegen;
import nl.verordeningwijzer.samenstelling.Voorstellen;
import nl.verordeningwijzer.uitwerking.Tekstdelen.Deel;
import nl.verordeningwijzer.uitwerking.Verantwoording.Afwijking;
import nl.verordeningwijzer.uitwerking.Verantwoording.Artikelkeuzes;
import nl.verordeningwijzer.uitwerking.Verantwoording.Buitendeel;
import nl.verordeningwijzer.uitwerking.Verantwoording.Gemaakt;
import nl.verordeningwijzer.uitwerking.Verantwoording.Herkomst;
import nl.verordeningwijzer.uitwerking.Verantwoording.Hoofdstukkeuzes;
import nl.verordeningwijzer.uitwerking.Verantwoording.Soort;
import nl.verordeningwijzer.uitwerking.Verantwoording.Staat;
import nl.verordeningwijzer.uitwerking.Verantwoording.Stand;
import nl.verordeningwijzer.vergelijking.Regelpaar;
import nl.verordeningwijzer.vergelijking.Vergelijker;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;

/**
 * Gives account of what was worked out. It puts the text together once more, and once without each
 * departure from the model; that is done only for who asks.
 */
final class Verantwoorder {

  private static final Berichten BERICHTEN = Berichten.van(Verantwoorder.class);

  /** Under this name the heading of the decision stands beside lines of the ordinance. */
  private static final BepalingId OPSCHRIFT = new BepalingId("besluit.opschrift");

  /** Words that are optional are quoted up to here. */
  private static final int LANGSTE_WOORDEN = 60;

  private final Uitwerking uitwerking;
  private final Model model;
  private final Dossier dossier;
  private final Antwoorden antwoorden;
  private final Bepalingen bepalingen;
  private final Vindplaatsen vindplaatsen;
  private final Tekstdelen delen;
  private final Set<String> open;
  private final SequencedMap<KeuzeId, SequencedSet<BepalingId>> plaatsen;
  private final Set<BepalingId> begrippen;
  private final Map<KeuzeId, String> ingevuld = new HashMap<>();
  private final Map<KeuzeId, String> ingevuldNu = new HashMap<>();
  private final Map<KeuzeId, List<Sjabloon>> voorbeelden;

  private Verantwoorder(Uitwerking uitwerking) {
    this.uitwerking = uitwerking;
    this.model = uitwerking.model();
    this.dossier = uitwerking.dossier();
    this.antwoorden = Afleidingen.wordt(model, dossier);
    this.bepalingen = new Bepalingen(model, uitwerking.was(), uitwerking.wordt());
    this.vindplaatsen = Vindplaatsen.van(uitwerking.wordt());
    this.delen = new Tekstdelen(model, uitwerking.wordt());
    this.open =
        uitwerking.openstaand().stream()
            .filter(o -> o.kolom() != Kolom.WAS)
            .map(Openstaand::id)
            .collect(Collectors.toSet());
    this.plaatsen = new LinkedHashMap<>(model.nieuw().keuzes());
    this.voorbeelden = model.nieuw().voorbeelden();
    for (Regel regel : Regels.van(uitwerking.wordt())) {
      keuzes(regel.tekst().fragmenten())
          .forEach(keuze ->
              plaatsen.computeIfAbsent(keuze, k -> new LinkedHashSet<>()).add(regel.bepaling()));
      vulIn(regel.tekst().fragmenten(), ingevuld);
    }
    Regels.van(uitwerking.was()).forEach(regel -> vulIn(regel.tekst().fragmenten(), ingevuldNu));
    Besluitteksten besluit = uitwerking.besluit();
    Stream.of(List.of(besluit.opschrift()), besluit.aanhef(), List.of(besluit.inwerkingtreding()))
        .flatMap(List::stream)
        .forEach(tekst -> vulIn(tekst.fragmenten(), ingevuld));
    this.begrippen =
        model.nieuw().regels().stream()
            .filter(r -> r instanceof Modelregel.Gewoon g && g.soort() == Regelsoort.BEGRIP)
            .map(Modelregel::bepaling)
            .collect(Collectors.toSet());
  }

  /** The account of a result; a pure function. */
  static Verantwoording van(Uitwerking uitwerking) {
    return new Verantwoorder(uitwerking).verantwoord();
  }

  private Verantwoording verantwoord() {
    List<KeuzeId> vanTekst = Samensteller.wordt(model, dossier, uitwerking.was()).aanDeOrde();
    SequencedSet<KeuzeId> aanDeOrde = new LinkedHashSet<>(vanTekst);
    aanDeOrde.addAll(uitwerking.besluit().aanDeOrde());
    Map<BepalingId, List<Gemaakt>> perDeel = new HashMap<>();
    List<Gemaakt> besluit = new ArrayList<>();
    for (KeuzeId id : aanDeOrde) {
      List<Deel> waar = waar(id);
      boolean alleenBesluit =
          waar.isEmpty()
              || (uitwerking.besluit().aanDeOrde().contains(id)
                  && waar.stream().allMatch(Deel::bijlage));
      Optional<Gemaakt> gemaakt = gemaakt(model.keuzes().get(id), alleenBesluit ? List.of() : waar);
      gemaakt.ifPresent(g -> {
        if (alleenBesluit) {
          besluit.add(g);
        } else {
          perDeel.computeIfAbsent(waar.getFirst().id(), d -> new ArrayList<>()).add(g);
        }
      });
    }
    List<Hoofdstukkeuzes> hoofdstukken = hoofdstukken(perDeel);
    return new Verantwoording(
        hoofdstukken,
        besluit,
        afwijkingen(),
        model.buiten().sequencedValues().stream().flatMap(this::buiten).toList(),
        aandachtspunten(),
        Stream.concat(
                hoofdstukken.stream()
                    .flatMap(h -> h.artikelen().stream())
                    .flatMap(a -> a.keuzes().stream()),
                besluit.stream())
            .flatMap(g -> g.cijfers().stream())
            .map(Cijfer::bron)
            .distinct()
            .toList());
  }

  // Choices -------------------------------------------------------------------------------------

  private List<Hoofdstukkeuzes> hoofdstukken(Map<BepalingId, List<Gemaakt>> perDeel) {
    SequencedMap<String, List<Artikelkeuzes>> perHoofdstuk = new LinkedHashMap<>();
    for (Deel deel : delen.alle()) {
      Optional.ofNullable(perDeel.get(deel.id()))
          .ifPresent(keuzes ->
              perHoofdstuk
                  .computeIfAbsent(deel.hoofdstuk(), h -> new ArrayList<>())
                  .add(new Artikelkeuzes(deel.kop(), deel.staat(), keuzes)));
    }
    return perHoofdstuk.entrySet().stream()
        .map(e -> new Hoofdstukkeuzes(e.getKey(), e.getValue()))
        .toList();
  }

  /**
   * The articles and annexes in which a choice works, the most telling first: a definition says
   * less than the article that uses it, and what the new text has more than what it could have.
   */
  private List<Deel> waar(KeuzeId keuze) {
    Set<BepalingId> alle = plaatsen.getOrDefault(keuze, new LinkedHashSet<>());
    boolean staatErin = alle.stream().anyMatch(vindplaatsen::geldt);
    return alle.stream()
        .filter(b -> !staatErin || vindplaatsen.geldt(b))
        .sorted(Comparator.comparing(begrippen::contains))
        .flatMap(b -> delen.van(b).stream())
        .distinct()
        .toList();
  }

  /** Empty for what nobody is asked: an answer that follows from one that is not there yet. */
  private Optional<Gemaakt> gemaakt(Keuze keuze, List<Deel> waar) {
    KeuzeId id = keuze.id();
    Optional<Waarde> waarde = antwoorden.op(id).filter(w -> !open.contains(id.waarde()));
    boolean volgt =
        dossier.wordt().op(id).isEmpty()
            && model.samenhang().afgeleid().stream().anyMatch(a -> a.keuze().equals(id));
    if (waarde.isEmpty() && volgt) {
      return Optional.empty();
    }
    Herkomst herkomst =
        waarde.isEmpty()
            ? Herkomst.OPEN
            : volgt
                ? Herkomst.AFGELEID
                : dossier.naTeKijken().containsKey(id) ? Herkomst.GANGBAAR : Herkomst.GEKOZEN;
    String gedrukt = Sjabloon.gedrukt(voorbeelden.getOrDefault(id, List.of()));
    boolean alsVoorbeeld =
        waarde.filter(Waarde.Voorbeeld.class::isInstance).isPresent()
            || (!gedrukt.isEmpty() && gedrukt.equals(ingevuld.get(id)));
    return Optional.of(
        new Gemaakt(
            keuze,
            herkomst,
            waarde.map(w -> woorden(keuze, w, ingevuld)).orElse(List.of()),
            waarde.flatMap(
                w -> w instanceof Waarde.JaNee(boolean ja) ? Optional.of(ja) : Optional.empty()),
            dossier.was().op(id).map(w -> woorden(keuze, w, ingevuldNu)).orElse(List.of()),
            keuze.opties().stream()
                .filter(o -> waarde.filter(w -> isGekozen(w, o.id())).isEmpty())
                .map(Keuze.Optie::label)
                .toList(),
            hangtEraan(id),
            zonderHaken(gedrukt),
            waarde.isPresent() && alsVoorbeeld,
            waar.stream()
                .skip(1)
                .filter(d -> d.staat() == Staat.GELDT)
                .map(d -> bepalingen.naam(d.id()))
                .toList(),
            dossier.redenen().getOrDefault(id, ""),
            model.cijfers(id)));
  }

  private static boolean isGekozen(Waarde waarde, String optie) {
    return waarde instanceof Waarde.Gekozen(List<String> opties) && opties.contains(optie);
  }

  /**
   * An answer in words.
   *
   * @param inTekst by choice: the words that it became in the text
   */
  private List<String> woorden(Keuze keuze, Waarde waarde, Map<KeuzeId, String> inTekst) {
    return switch (waarde) {
      case Waarde.Voorbeeld v ->
          List.of(
              inTekst.getOrDefault(
                  keuze.id(), Sjabloon.gedrukt(voorbeelden.getOrDefault(keuze.id(), List.of()))));
      case Waarde.Bepalingen(List<BepalingId> gekozen)
          when keuze.waardetype() == Waardetype.WIJZIGINGEN && inTekst.containsKey(keuze.id()) ->
          List.of(inTekst.get(keuze.id()));
      case Waarde.Bepalingen(List<BepalingId> gekozen) ->
          gekozen.stream().distinct().map(this::metOpschrift).toList();
      default -> Voorstellen.regels(dossier, keuze, waarde);
    };
  }

  /** "artikel 4 (Werkstage)". */
  private String metOpschrift(BepalingId bepaling) {
    String naam = bepalingen.naam(bepaling);
    return Stream.of(uitwerking.wordt(), uitwerking.was())
        .flatMap(r -> r.artikel(bepaling).stream())
        .map(a -> a.kop().opschrift().woorden())
        .filter(woorden -> !woorden.isEmpty())
        .findFirst()
        .map(opschrift -> BERICHTEN.bericht("met-opschrift", naam, opschrift))
        .orElse(naam);
  }

  /** What stands in the text only if the answer to a choice is yes. */
  private List<String> hangtEraan(KeuzeId keuze) {
    SequencedSet<String> namen = new LinkedHashSet<>();
    for (Modelregel regel : model.nieuw().regels()) {
      String naam = bepalingen.naam(regel.bepaling());
      boolean geheel =
          regel.voorwaarden().stream().anyMatch(v -> v.variant() == 0 && v.keuze().equals(keuze));
      if (!(regel instanceof Modelregel.Gewoon gewoon)) {
        if (geheel) {
          namen.add(naam);
        }
      } else if (geheel && gewoon.soort() == Regelsoort.BEGRIP) {
        String begrip = Sjabloon.gedrukt(gewoon.tekst());
        namen.add(BERICHTEN.bericht("begrip", begrip.replaceFirst("(?s):.*", ""), naam));
      } else if (geheel) {
        namen.add(naam);
      } else {
        gewoon.tekst().stream()
            .flatMap(deel -> facultatief(deel, keuze))
            .forEach(woorden -> namen.add(BERICHTEN.bericht("woorden-in", kort(woorden), naam)));
      }
    }
    return Plaatsnaam.buitenste(namen);
  }

  private static Stream<String> facultatief(Sjabloon deel, KeuzeId keuze) {
    return switch (deel) {
      case Sjabloon.Vast v -> Stream.empty();
      case Sjabloon.Intern i -> Stream.empty();
      case Sjabloon.Extern e -> e.delen().stream().flatMap(d -> facultatief(d, keuze));
      case Sjabloon.Facultatief f when f.keuze().equals(keuze) ->
          Stream.of(zonderHaken(Sjabloon.gedrukt(f.inhoud())).strip());
      case Sjabloon.Facultatief f -> f.inhoud().stream().flatMap(d -> facultatief(d, keuze));
      case Sjabloon.Mogelijkheden m -> m.bron().stream().flatMap(d -> facultatief(d, keuze));
      case Sjabloon.Blanco b -> b.bron().stream().flatMap(d -> facultatief(d, keuze));
    };
  }

  /** Words with "…" for what is to be chosen or filled in. */
  private static String zonderHaken(String woorden) {
    String zonder = woorden.replaceAll("\\[[^\\[\\]]*\\]", "…");
    return zonder.equals(woorden) ? woorden : zonderHaken(zonder);
  }

  private static String kort(String woorden) {
    if (woorden.length() <= LANGSTE_WOORDEN) {
      return woorden;
    }
    int eind = woorden.lastIndexOf(' ', LANGSTE_WOORDEN);
    return woorden.substring(0, eind < 0 ? LANGSTE_WOORDEN : eind) + " …";
  }

  // Departures from the model -------------------------------------------------------------------

  private List<Afwijking> afwijkingen() {
    List<Afwijking> afwijkingen = new ArrayList<>();
    for (EigenTekst eigen : dossier.eigenTeksten()) {
      List<EigenTekst> zonder = new ArrayList<>(dossier.eigenTeksten());
      zonder.remove(eigen);
      voegToe(
          Soort.EIGEN_TEKST,
          eigen.reden(),
          "",
          dossier.metEigenTeksten(zonder),
          List.of(eigen),
          afwijkingen);
    }
    for (Samenhang.Regel regel : model.samenhang().regels()) {
      Uitwegen.gekozen(regel, dossier)
          .ifPresent(u ->
              voegToe(
                  Soort.UITWEG,
                  regel.bericht(),
                  u.label(),
                  dossier.zonderUitweg(regel.code()),
                  u.teksten(),
                  afwijkingen));
    }
    for (Actualisatie actualisatie : model.toetsing().actualisaties()) {
      Uitwegen.gekozen(actualisatie, dossier)
          .ifPresent(u ->
              voegToe(
                  Soort.ACTUALISATIE,
                  actualisatie.toelichting(),
                  u.label(),
                  dossier.zonderUitweg(actualisatie.code()),
                  u.teksten(),
                  afwijkingen));
    }
    return afwijkingen;
  }

  /** Nothing is added for what has no effect: its provision was not chosen, or it is solved. */
  private void voegToe(
      Soort soort,
      String reden,
      String oplossing,
      Dossier zonder,
      List<EigenTekst> teksten,
      List<Afwijking> afwijkingen) {
    List<Regelpaar> paren = verschil(zonder, teksten);
    if (!paren.isEmpty()) {
      afwijkingen.add(new Afwijking(soort, plaats(paren), reden, oplossing, paren));
    }
  }

  /**
   * The lines that are others without an own text, in the articles that it is about: elsewhere only
   * references follow it.
   */
  private List<Regelpaar> verschil(Dossier zonder, List<EigenTekst> teksten) {
    Regeling anders = Samensteller.wordt(model, zonder, uitwerking.was()).regeling();
    Set<BepalingId> eigen =
        teksten.stream()
            .map(EigenTekst::bepaling)
            .flatMap(b -> Stream.concat(Stream.of(b), delen.van(b).map(Deel::id).stream()))
            .collect(Collectors.toSet());
    List<Regelpaar> paren = new ArrayList<>();
    Tekst opschrift = Besluitteksten.van(model, zonder, Besluitonderdelen.GEEN).opschrift();
    if (!opschrift.woorden().equals(uitwerking.besluit().opschrift().woorden())) {
      paren.add(
          new Regelpaar(
              Optional.of(opschriftregel(opschrift)),
              Optional.of(opschriftregel(uitwerking.besluit().opschrift()))));
    }
    Vergelijker.paren(Regels.van(anders), Regels.van(uitwerking.wordt())).stream()
        .filter(paar -> !woorden(paar.was()).equals(woorden(paar.wordt())))
        .filter(paar ->
            paar.was().isEmpty()
                || paar.wordt().isEmpty()
                || Stream.concat(paar.was().stream(), paar.wordt().stream())
                    .flatMap(r ->
                        Stream.concat(
                            Stream.of(r.bepaling()),
                            delen.van(r.bepaling()).map(Deel::id).stream()))
                    .anyMatch(eigen::contains))
        .forEach(paren::add);
    return paren;
  }

  private static Regel opschriftregel(Tekst opschrift) {
    return new Regel(OPSCHRIFT, Regelsoort.ALINEA, "", "", 0, opschrift);
  }

  private static Optional<String> woorden(Optional<Regel> regel) {
    return regel.map(r -> r.tekst().woorden());
  }

  private String plaats(List<Regelpaar> paren) {
    return Woordenrij.van(
        Plaatsnaam.buitenste(
            paren.stream()
                .map(paar -> paar.wordt().or(paar::was).orElseThrow().bepaling())
                .distinct()
                .map(b ->
                    b.equals(OPSCHRIFT)
                        ? BERICHTEN.bericht("opschrift-besluit")
                        : bepalingen.naam(b))
                .toList()));
  }

  // Outside the model ---------------------------------------------------------------------------

  private Stream<Buitendeel> buiten(Buitenmodel buiten) {
    Stand stand =
        switch (dossier.buiten().get(buiten.id())) {
          case null -> Stand.OPEN;
          case Buitentekst.Ingelezen i -> Stand.OVERGENOMEN;
          case Buitentekst.NietIngelezen n -> Stand.NIET_INGELEZEN;
          case Buitentekst.Afwezig a -> Stand.AFWEZIG;
        };
    if (stand == Stand.OVERGENOMEN) {
      String binnen = buiten.id().waarde() + ".";
      List<Buitendeel> koppen =
          Regels.van(uitwerking.wordt()).stream()
              .filter(r ->
                  r.soort() == Regelsoort.ARTIKEL
                      || (r.soort() == Regelsoort.HOOFDSTUK && r.bepaling().equals(buiten.id())))
              .filter(
                  r -> r.bepaling().equals(buiten.id()) || r.bepaling().waarde().startsWith(binnen))
              .map(r -> new Buitendeel(r.gedrukt(), stand))
              .toList();
      if (!koppen.isEmpty()) {
        return koppen.stream();
      }
    }
    String naam =
        switch (buiten.soort()) {
          case HOOFDSTUK -> BERICHTEN.bericht("buiten.hoofdstuk", buiten.nummer());
          case ARTIKEL -> BERICHTEN.bericht("buiten.artikel", buiten.nummer());
          case SLOTARTIKELEN -> BERICHTEN.bericht("buiten.slotartikelen");
        };
    return Stream.of(new Buitendeel(naam, stand));
  }

  // Findings ------------------------------------------------------------------------------------

  private List<Bevinding> aandachtspunten() {
    return uitwerking.bevindingen().stream()
        .filter(b -> !b.code().equals(Uitwerker.NA_TE_KIJKEN))
        .map(this::zonderNamen)
        .distinct()
        .sorted(Comparator.comparing(Bevinding::ernst))
        .toList();
  }

  /**
   * The message as the model has it: behind it the finding names the ways out as a dossier writes
   * them, and quotes at length.
   */
  private Bevinding zonderNamen(Bevinding bevinding) {
    Stream<String> vanRegels =
        model.samenhang().regels().stream()
            .filter(r -> r.code().equals(bevinding.code()))
            .map(Samenhang.Regel::bericht);
    Stream<String> vanActualisaties =
        model.toetsing().actualisaties().stream()
            .filter(a -> a.code().equals(bevinding.code()))
            .map(Actualisatie::bericht);
    Stream<String> vanKanttekeningen =
        model.toetsing().kaders().stream()
            .flatMap(k -> k.onderwerpen().stream())
            .flatMap(o -> o.kanttekeningen().stream())
            .filter(k -> k.code().equals(bevinding.code()))
            .map(k -> k.bericht());
    return Stream.of(vanRegels, vanActualisaties, vanKanttekeningen)
        .flatMap(s -> s)
        .filter(bericht -> bevinding.bericht().startsWith(bericht))
        .max(Comparator.comparingInt(String::length))
        .map(bericht ->
            new Bevinding(
                bevinding.code(),
                bevinding.ernst(),
                bevinding.vindplaats(),
                bericht,
                bevinding.grondslag()))
        .orElse(bevinding);
  }

  // Words in the text ---------------------------------------------------------------------------

  /** The choices that words come from, or that stand open in them. */
  private static Stream<KeuzeId> keuzes(List<Fragment> fragmenten) {
    return fragmenten.stream()
        .flatMap(fragment ->
            switch (fragment) {
              case Fragment.Invulling(KeuzeId keuze, List<Fragment> waarde) ->
                  Stream.concat(Stream.of(keuze), keuzes(waarde));
              case Fragment.Open(KeuzeId keuze, List<Fragment> inhoud) ->
                  Stream.concat(Stream.of(keuze), keuzes(inhoud));
              case Fragment.Extern(List<Fragment> inhoud) -> keuzes(inhoud);
              case Fragment.Letterlijk l -> Stream.empty();
              case Fragment.Verwijzing v -> Stream.empty();
            });
  }

  private static void vulIn(List<Fragment> fragmenten, Map<KeuzeId, String> ingevuld) {
    for (Fragment fragment : fragmenten) {
      switch (fragment) {
        case Fragment.Invulling i -> {
          ingevuld.putIfAbsent(i.keuze(), i.woorden());
          vulIn(i.waarde(), ingevuld);
        }
        case Fragment.Extern(List<Fragment> inhoud) -> vulIn(inhoud, ingevuld);
        case Fragment.Open o -> {}
        case Fragment.Letterlijk l -> {}
        case Fragment.Verwijzing v -> {}
      }
    }
  }
}
