package nl.verordeningwijzer.uitwerking;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.besluit.Aanhaling;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Actualisatie;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Toelichtingmodel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.samenstelling.Besluitteksten;
import nl.verordeningwijzer.samenstelling.Openstaand;
import nl.verordeningwijzer.samenstelling.Samensteller;
import nl.verordeningwijzer.samenstelling.Samenstelling;
import nl.verordeningwijzer.samenstelling.Uitwegen;
import nl.verordeningwijzer.samenstelling.Voorstellen;
import nl.verordeningwijzer.toetsing.Toetser;
import nl.verordeningwijzer.vergelijking.Vergelijker;
import nl.verordeningwijzer.wijziging.Afleiding;
import nl.verordeningwijzer.wijziging.Bewijs;
import nl.verordeningwijzer.wijziging.Formulering;
import nl.verordeningwijzer.wijziging.Wijziging;
import nl.verordeningwijzer.wijziging.Wijzigingswijze;

/** Works a dossier out. */
public final class Uitwerker {

  private static final Berichten BERICHTEN = Berichten.van(Uitwerker.class);

  /** The code of the finding about an answer that nobody looked at yet. */
  static final String NA_TE_KIJKEN = "na-te-kijken";

  /** The code of the finding that both texts are the same. */
  private static final String NIETS_VERANDERT = "niets-verandert";

  private Uitwerker() {}

  /**
   * Everything that follows from a model, a dossier and settings; a pure function.
   *
   * @param gelezen the model, from whatever starting point: the dossier says from which it starts
   */
  public static Uitwerking werkUit(Model gelezen, Dossier dossier, Instellingen instellingen) {
    Model model = gelezen.bij(dossier.uitgangspunt());
    Samenstelling was = Samensteller.was(model, dossier);
    Samenstelling wordt = Samensteller.wordt(model, dossier, was.regeling());
    return new Uitwerking(
        model,
        dossier,
        was,
        wordt,
        new Lazy<>(() -> besluit(model, dossier, was, wordt)),
        new Lazy<>(() -> Toetser.toets(model, wordt.regeling(), instellingen.peildatum())));
  }

  private static Uitwerking.Besluitdeel besluit(
      Model model, Dossier dossier, Samenstelling was, Samenstelling wordt) {
    List<Besluitletter> letters =
        model.uitgangspunt().wijzigt() ? letters(model, dossier, was, wordt) : List.of();
    Bepalingen bepalingen = new Bepalingen(model, was.regeling(), wordt.regeling());
    // The decision names its own letters: its sentences come after them.
    Besluitteksten besluit =
        Besluitteksten.van(model, dossier, new Letterzoeker(letters, bepalingen));
    Optional<Bevinding> onbewezen =
        model.uitgangspunt().wijzigt()
            ? Bewijs.ontbreekt(
                letters.stream().map(Besluitletter::zin).toList(), was.regeling(), wordt.regeling())
            : Bewijs.ontbreekt(wordt.regeling());
    return new Uitwerking.Besluitdeel(
        besluit,
        letters,
        toelichting(model, dossier, besluit, letters, bepalingen),
        openstaand(was.openstaand(), wordt.openstaand(), besluit.openstaand()),
        Stream.of(
                was.bevindingen().stream(),
                wordt.bevindingen().stream(),
                besluit.bevindingen().stream(),
                zonderToelichting(model, dossier, letters, bepalingen),
                nietsVerandert(model, letters),
                naTeKijken(model, dossier, bepalingen),
                onbewezen.stream())
            .flatMap(s -> s)
            .distinct()
            .toList(),
        onbewezen.isEmpty());
  }

  /** How soon a whole article is replaced: as the dossier says, else as the model does. */
  private static Wijzigingswijze wijze(Model model, Dossier dossier) {
    return switch (dossier.heleArtikelen()) {
      case ALTIJD -> Wijzigingswijze.GEHEEL;
      case ZO_MIN_MOGELIJK -> Wijzigingswijze.FIJN;
      case ZOALS_MODEL ->
          new Wijzigingswijze(
              model.besluit().klein().instructies(), model.besluit().klein().procent());
    };
  }

  private static List<Besluitletter> letters(
      Model model, Dossier dossier, Samenstelling was, Samenstelling wordt) {
    Set<BepalingId> altijdGeheel = model.besluit().altijdGeheel().keySet();
    List<Wijziging> wijzigingen =
        Afleiding.van(was.regeling(), wordt.regeling(), altijdGeheel, wijze(model, dossier));
    Formulering formulering = new Formulering(Aanhaling.van(model.besluit().aanhalingstekens()));
    return IntStream.range(0, wijzigingen.size())
        .mapToObj(i -> {
          Wijziging wijziging = wijzigingen.get(i);
          String letter = Letters.groot(i + 1);
          return new Besluitletter(
              letter,
              wijziging,
              formulering.zin(wijziging),
              formulering.kop(wijziging, letter),
              Vergelijker.paren(wijziging.was(), wijziging.wordt()));
        })
        .toList();
  }

  /** An amending decision that amends nothing cannot be taken. */
  private static Stream<Bevinding> nietsVerandert(Model model, List<Besluitletter> letters) {
    return model.uitgangspunt().wijzigt() && letters.isEmpty()
        ? Stream.of(
            new Bevinding(
                NIETS_VERANDERT, Ernst.BLOKKEREND, "", BERICHTEN.bericht(NIETS_VERANDERT)))
        : Stream.empty();
  }

  /** The decision and the new text share answers: a question of both is asked once. */
  private static List<Openstaand> openstaand(
      List<Openstaand> was, List<Openstaand> wordt, List<Openstaand> besluit) {
    Stream<Openstaand> vanBesluit =
        besluit.stream().filter(o -> wordt.stream().noneMatch(w -> w.id().equals(o.id())));
    return Stream.of(was.stream(), wordt.stream(), vanBesluit).flatMap(s -> s).toList();
  }

  // Explanatory notes ---------------------------------------------------------------------------

  private static Toelichting toelichting(
      Model model,
      Dossier dossier,
      Besluitteksten besluit,
      List<Besluitletter> letters,
      Bepalingen bepalingen) {
    if (!model.uitgangspunt().wijzigt()) {
      return new Toelichting(besluit.toelichting(), perArtikel(model, dossier, bepalingen));
    }
    Stream<Toelichting.Onderdeel> vanModel =
        model.toelichting().groepen().stream()
            .flatMap(groep -> {
              Letterreeks reeks = Letterreeks.van(letters, letter -> legtUit(groep, letter));
              return reeks.isLeeg()
                  ? Stream.empty()
                  : Stream.of(
                      new Toelichting.Onderdeel(
                          kop(reeks),
                          reeks.isEnkel() ? groep.enkelvoud() : groep.meervoud(),
                          reeks.plaatsen()));
            });
    Stream<Toelichting.Onderdeel> vanOns =
        model.toetsing().actualisaties().stream()
            .filter(a -> Uitwegen.gekozen(a, dossier).isPresent())
            .map(a -> Map.entry(a, raakt(a, letters)))
            .filter(e -> !e.getValue().isLeeg())
            .sorted(Comparator.comparing(e -> e.getValue().plaatsen().getFirst()))
            .map(e ->
                new Toelichting.Onderdeel(
                    kop(e.getValue()), e.getKey().toelichting(), e.getValue().plaatsen()));
    return new Toelichting(besluit.toelichting(), Stream.concat(vanModel, vanOns).toList());
  }

  /** In a new ordinance articles are explained, not letters. */
  private static List<Toelichting.Onderdeel> perArtikel(
      Model model, Dossier dossier, Bepalingen bepalingen) {
    return model.toetsing().actualisaties().stream()
        .filter(a -> Uitwegen.gekozen(a, dossier).isPresent())
        .filter(a -> bepalingen.staatInTekst(a.bepaling()))
        .sorted(Comparator.comparing(a -> bepalingen.volgorde(a.bepaling())))
        .map(a ->
            new Toelichting.Onderdeel(
                BERICHTEN.bericht("bij-artikel", bepalingen.metOpschrift(a.bepaling())),
                a.toelichting()))
        .toList();
  }

  /** The letters that amend an article for which wording of ours was taken over. */
  private static Letterreeks raakt(Actualisatie actualisatie, List<Besluitletter> letters) {
    return Letterreeks.van(
        letters, letter -> letter.wijziging().bepalingen().contains(actualisatie.bepaling()));
  }

  private static boolean legtUit(Toelichtingmodel.Groep groep, Besluitletter letter) {
    return !Collections.disjoint(letter.wijziging().bepalingen(), groep.bepalingen());
  }

  /** "Artikel I, onderdeel A", "Artikel I, onderdelen A tot en met C". */
  private static String kop(Letterreeks reeks) {
    return BERICHTEN.bericht(reeks.isEnkel() ? "onderdeel" : "onderdelen", reeks.woorden());
  }

  /** Letters that no explanation is about: those of own texts, or forgotten by the model. */
  private static Stream<Bevinding> zonderToelichting(
      Model model, Dossier dossier, List<Besluitletter> letters, Bepalingen bepalingen) {
    Set<BepalingId> vanOns =
        model.toetsing().actualisaties().stream()
            .filter(a -> Uitwegen.gekozen(a, dossier).isPresent())
            .map(Actualisatie::bepaling)
            .collect(Collectors.toSet());
    return letters.stream()
        .filter(letter ->
            model.toelichting().groepen().stream().noneMatch(groep -> legtUit(groep, letter)))
        .filter(letter -> Collections.disjoint(letter.wijziging().bepalingen(), vanOns))
        .map(letter -> {
          String wat = bepalingen.namen(letter.wijziging().bepalingen());
          return new Bevinding(
              "toelichting-ontbreekt",
              Ernst.OPMERKING,
              wat,
              BERICHTEN.bericht("toelichting-ontbreekt", letter.letter(), wat));
        });
  }

  // Answers to look at --------------------------------------------------------------------------

  /** Answers that were filled in by the program and that nobody looked at yet. */
  private static Stream<Bevinding> naTeKijken(Model model, Dossier dossier, Bepalingen bepalingen) {
    SequencedMap<KeuzeId, SequencedSet<BepalingId>> plaatsen = model.nieuw().keuzes();
    return dossier.naTeKijken().entrySet().stream()
        .flatMap(e ->
            dossier.wordt().op(e.getKey()).stream()
                .map(antwoord -> {
                  Keuze keuze = model.keuzes().get(e.getKey());
                  return new Bevinding(
                          NA_TE_KIJKEN,
                          Ernst.OPMERKING,
                          bepalingen.namen(
                              plaatsen.getOrDefault(keuze.id(), new LinkedHashSet<>())),
                          BERICHTEN.bericht(
                              NA_TE_KIJKEN,
                              keuze.vraag(),
                              Voorstellen.woorden(dossier, keuze, antwoord),
                              e.getValue(),
                              keuze.id()))
                      .over(keuze.id());
                }));
  }
}
