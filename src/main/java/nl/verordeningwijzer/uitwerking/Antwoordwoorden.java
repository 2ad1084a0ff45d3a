package nl.verordeningwijzer.uitwerking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Sjabloon;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.samenstelling.Voorstellen;

/** Answers as a person would say them, with the words that they became in the texts. */
final class Antwoordwoorden {

  private static final Berichten BERICHTEN = Berichten.van(Antwoordwoorden.class);

  private final Uitwerking uitwerking;
  private final Bepalingen bepalingen;
  private final Map<KeuzeId, List<Sjabloon>> voorbeelden;
  private final Map<KeuzeId, String> inNieuw = new HashMap<>();
  private final Map<KeuzeId, String> inBestaand = new HashMap<>();
  private final Map<KeuzeId, String> ervoor = new HashMap<>();

  Antwoordwoorden(Uitwerking uitwerking, Bepalingen bepalingen) {
    this.uitwerking = uitwerking;
    this.bepalingen = bepalingen;
    this.voorbeelden = uitwerking.model().nieuw().voorbeelden();
    for (Regel regel : Regels.van(uitwerking.wordt())) {
      neemOp(regel.tekst().fragmenten(), inNieuw);
      noteerErvoor(regel.tekst().fragmenten());
    }
    for (Regel regel : Regels.van(uitwerking.was())) {
      neemOp(regel.tekst().fragmenten(), inBestaand);
    }
    neemOp(uitwerking.besluit().inwerkingtreding().fragmenten(), inNieuw);
  }

  /** An answer about the new text, of a list each item. */
  List<String> nieuw(Keuze keuze, Waarde waarde) {
    List<String> woorden = woorden(keuze, waarde, inNieuw);
    // Criteria say something only with the words before them: "personen die".
    return keuze.waardetype() == Waardetype.CRITERIA
        ? woorden.stream().map(w -> ervoor.getOrDefault(keuze.id(), "") + w).toList()
        : woorden;
  }

  /** An answer about the existing text, of a list each item. */
  List<String> bestaand(Keuze keuze, Waarde waarde) {
    return woorden(keuze, waarde, inBestaand);
  }

  /** What the model suggests, choices in it between square brackets; empty when nothing. */
  String voorbeeld(KeuzeId keuze) {
    return Sjabloon.gedrukt(voorbeelden.getOrDefault(keuze, List.of()));
  }

  /** Whether an answer became the words that the model suggests. */
  boolean isVoorbeeld(KeuzeId keuze, Waarde waarde) {
    String voorbeeld = voorbeeld(keuze);
    return waarde instanceof Waarde.Voorbeeld
        || (!voorbeeld.isEmpty() && voorbeeld.equals(inNieuw.get(keuze)));
  }

  /** Words with "…" for what is to be chosen or filled in. */
  static String zonderHaken(String woorden) {
    String zonder = woorden.replaceAll("\\[[^\\[\\]]*\\]", "…");
    return zonder.equals(woorden) ? woorden : zonderHaken(zonder);
  }

  private List<String> woorden(Keuze keuze, Waarde waarde, Map<KeuzeId, String> inTekst) {
    return switch (waarde) {
      case Waarde.Voorbeeld v ->
          List.of(inTekst.getOrDefault(keuze.id(), zonderHaken(voorbeeld(keuze.id()))));
      case Waarde.Bepalingen(List<BepalingId> gekozen)
          when keuze.waardetype() == Waardetype.WIJZIGINGEN && inTekst.containsKey(keuze.id()) ->
          List.of(inTekst.get(keuze.id()));
      case Waarde.Bepalingen(List<BepalingId> gekozen) ->
          gekozen.stream().distinct().map(this::metOpschrift).toList();
      default -> Voorstellen.regels(uitwerking.dossier(), keuze, waarde);
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

  /** Notes what stands before what was filled in, from the last mark on. */
  private void noteerErvoor(List<Fragment> fragmenten) {
    StringBuilder tot = new StringBuilder();
    for (Fragment fragment : fragmenten) {
      if (fragment instanceof Fragment.Invulling invulling) {
        ervoor.putIfAbsent(invulling.keuze(), tot.toString().replaceFirst("(?s).*[.,;:]\\s", ""));
      }
      tot.append(fragment.woorden());
    }
  }

  private static void neemOp(List<Fragment> fragmenten, Map<KeuzeId, String> ingevuld) {
    for (Fragment fragment : fragmenten) {
      switch (fragment) {
        case Fragment.Invulling i -> {
          ingevuld.putIfAbsent(i.keuze(), i.woorden());
          neemOp(i.waarde(), ingevuld);
        }
        case Fragment.Extern(List<Fragment> inhoud) -> neemOp(inhoud, ingevuld);
        case Fragment.Open o -> {}
        case Fragment.Letterlijk l -> {}
        case Fragment.Verwijzing v -> {}
      }
    }
  }
}
