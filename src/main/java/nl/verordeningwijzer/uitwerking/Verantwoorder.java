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
import nl.verordeningwijzer.model.Buitenmodel;
import nl.verordeningwijzer.model.Cijfer;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.samenstelling.Afleidingen;
import nl.verordeningwijzer.samenstelling.Buitenstand;
import nl.verordeningwijzer.samenstelling.Openstaand;
import nl.verordeningwijzer.uitwerking.Tekstdelen.Deel;
import nl.verordeningwijzer.uitwerking.Verantwoording.Artikelkeuzes;
import nl.verordeningwijzer.uitwerking.Verantwoording.Buitendeel;
import nl.verordeningwijzer.uitwerking.Verantwoording.Gemaakt;
import nl.verordeningwijzer.uitwerking.Verantwoording.Herkomst;
import nl.verordeningwijzer.uitwerking.Verantwoording.Hoofdstukkeuzes;
import nl.verordeningwijzer.uitwerking.Verantwoording.Staat;
import nl.verordeningwijzer.uitwerking.Verantwoording.Stand;

/**
 * Gives account of what was worked out. It puts the text together once more, and once without each
 * departure from the model; that is done only for who asks.
 */
final class Verantwoorder {

  private static final Berichten BERICHTEN = Berichten.van(Verantwoorder.class);

  private final Uitwerking uitwerking;
  private final Model model;
  private final Dossier dossier;
  private final Antwoorden antwoorden;
  private final Bepalingen bepalingen;
  private final Keuzeplaatsen plaatsen;
  private final Tekstdelen delen;
  private final Aanhang aanhang;
  private final Antwoordwoorden woorden;
  private final Set<String> open;

  private Verantwoorder(Uitwerking uitwerking) {
    this.uitwerking = uitwerking;
    this.model = uitwerking.model();
    this.dossier = uitwerking.dossier();
    this.antwoorden = Afleidingen.wordt(model, dossier);
    this.bepalingen = new Bepalingen(model, uitwerking.was(), uitwerking.wordt());
    this.plaatsen = new Keuzeplaatsen(model.nieuw(), uitwerking.wordt());
    this.delen = plaatsen.delen();
    this.aanhang = new Aanhang(model, bepalingen, plaatsen.vindplaatsen());
    this.woorden = new Antwoordwoorden(uitwerking, bepalingen);
    this.open =
        uitwerking.openstaand().stream()
            .filter(o -> o.kolom() != Kolom.WAS)
            .map(Openstaand::id)
            .collect(Collectors.toSet());
  }

  /** The account of a result; a pure function. */
  static Verantwoording van(Uitwerking uitwerking) {
    return new Verantwoorder(uitwerking).verantwoord();
  }

  private Verantwoording verantwoord() {
    SequencedSet<KeuzeId> aanDeOrde =
        new LinkedHashSet<>(uitwerking.samengesteldWordt().aanDeOrde());
    aanDeOrde.addAll(uitwerking.besluit().aanDeOrde());
    Map<BepalingId, List<Gemaakt>> perDeel = new HashMap<>();
    List<Gemaakt> besluit = new ArrayList<>();
    for (KeuzeId id : aanDeOrde) {
      List<Deel> waar = plaatsen.waar(id);
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
        new Afwijkingzoeker(uitwerking, bepalingen, delen).alle(),
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
                  .add(
                      new Artikelkeuzes(
                          bepalingen.naam(deel.id()), deel.kop(), deel.staat(), keuzes)));
    }
    return perHoofdstuk.entrySet().stream()
        .map(e -> new Hoofdstukkeuzes(e.getKey(), e.getValue()))
        .toList();
  }

  /**
   * Empty for what nobody is asked and nobody sees: an answer that follows from one that is not
   * there yet, or that leaves something out because of another.
   */
  private Optional<Gemaakt> gemaakt(Keuze keuze, List<Deel> waar) {
    KeuzeId id = keuze.id();
    Optional<Waarde> waarde = antwoorden.op(id).filter(w -> !open.contains(id.waarde()));
    boolean volgt =
        dossier.wordt().op(id).isEmpty()
            && model.samenhang().afgeleid().stream().anyMatch(a -> a.keuze().equals(id));
    boolean weg = waarde.filter(new Waarde.JaNee(false)::equals).isPresent();
    if (volgt && (waarde.isEmpty() || weg)) {
      return Optional.empty();
    }
    Herkomst herkomst =
        waarde.isEmpty()
            ? Herkomst.OPEN
            : volgt
                ? Herkomst.AFGELEID
                : dossier.naTeKijken().containsKey(id) ? Herkomst.GANGBAAR : Herkomst.GEKOZEN;
    return Optional.of(
        new Gemaakt(
            keuze,
            herkomst,
            waarde.map(w -> woorden.nieuw(keuze, w)).orElse(List.of()),
            waarde.flatMap(
                w -> w instanceof Waarde.JaNee(boolean ja) ? Optional.of(ja) : Optional.empty()),
            Afleidingen.was(model, dossier)
                .op(id)
                .map(w -> woorden.bestaand(keuze, w))
                .orElse(List.of()),
            keuze.opties().stream()
                .filter(o -> waarde.filter(w -> isGekozen(w, o.id())).isEmpty())
                .map(Keuze.Optie::label)
                .toList(),
            keuze.waardetype() == Waardetype.JA_NEE ? aanhang.aan(id) : List.of(),
            Antwoordwoorden.zonderHaken(woorden.voorbeeld(id)),
            waarde.filter(w -> woorden.isVoorbeeld(id, w)).isPresent(),
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

  // Outside the model ---------------------------------------------------------------------------

  private Stream<Buitendeel> buiten(Buitenmodel buiten) {
    Buitenstand gegeven = Buitenstand.van(model, dossier, buiten.id());
    Stand stand =
        gegeven.isStandaard()
            ? Stand.STANDAARD
            : gegeven
                .gegeven()
                .map(tekst ->
                    switch (tekst) {
                      case Buitentekst.Ingelezen i ->
                          dossier.uitgangspunt().wijzigt() ? Stand.OVERGENOMEN : Stand.EIGEN;
                      case Buitentekst.NietIngelezen n -> Stand.NIET_INGELEZEN;
                      case Buitentekst.Afwezig a -> Stand.AFWEZIG;
                    })
                .orElse(Stand.OPEN);
    if (stand == Stand.OVERGENOMEN || stand == Stand.EIGEN || stand == Stand.STANDAARD) {
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
        .map(Bevinding::zonderAanvulling)
        .distinct()
        .sorted(Comparator.comparing(Bevinding::ernst))
        .toList();
  }
}
