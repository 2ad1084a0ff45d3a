package nl.verordeningwijzer.app.tekst;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Termen;
import nl.verordeningwijzer.regeling.Vindplaats;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.vergelijking.Regelpaar;
import nl.verordeningwijzer.vergelijking.Vergelijker;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;
import nl.verordeningwijzer.verwijzing.Telwoorden;

/** What differs between two moments of the text, in one sentence. */
final class Verandering {

  private static final Berichten BERICHTEN = Berichten.van(Verandering.class);

  /** More places than this are not named but counted. */
  private static final int MEESTE = 3;

  private Verandering() {}

  /** The parts that differ, in the order of the new text; those that went come last. */
  static List<BepalingId> delen(List<Deeltekst> oud, List<Deeltekst> nieuw) {
    Map<BepalingId, Deeltekst> eerder = new LinkedHashMap<>();
    oud.forEach(d -> eerder.put(d.deel(), d));
    List<BepalingId> anders = new ArrayList<>();
    for (Deeltekst deel : nieuw) {
      Deeltekst was = eerder.remove(deel.deel());
      if (!deel.equals(was)) {
        anders.add(deel.deel());
      }
    }
    anders.addAll(eerder.keySet());
    return anders;
  }

  /**
   * The sentence about it: "Zojuist: tweede en derde lid veranderd".
   *
   * @param inBeeld the parts that the user looks at; what changed elsewhere is only named
   */
  static String zin(
      Regeling oud, Regeling nieuw, List<BepalingId> anders, List<BepalingId> inBeeld) {
    List<String> hier = new ArrayList<>();
    List<BepalingId> elders = new ArrayList<>();
    for (BepalingId deel : anders) {
      if (inBeeld.contains(deel)) {
        hier.addAll(inDeel(oud, nieuw, deel, inBeeld.indexOf(deel) > 0));
      } else {
        elders.add(deel);
      }
    }
    if (hier.isEmpty() && elders.isEmpty()) {
      return "";
    }
    if (!elders.isEmpty()) {
      hier.add(
          BERICHTEN.bericht(
              hier.isEmpty() ? "zojuist.elders" : "zojuist.ook", plaatsen(oud, nieuw, elders)));
    }
    return BERICHTEN.bericht("zojuist", String.join("; ", hier));
  }

  private static String plaatsen(Regeling oud, Regeling nieuw, List<BepalingId> elders) {
    if (elders.size() > MEESTE) {
      return BERICHTEN.bericht("zojuist.plaatsen", elders.size());
    }
    Vindplaatsen plaatsen = Vindplaatsen.van(nieuw);
    Vindplaatsen eerder = Vindplaatsen.van(oud);
    return opgesomd(
        elders.stream()
            .map(d ->
                plaatsen.van(d).or(() -> eerder.van(d)).map(Plaatsnaam::van).orElse(d.waarde()))
            .distinct()
            .toList());
  }

  /** What happened in one part, as pieces of a sentence. */
  private static List<String> inDeel(
      Regeling oud, Regeling nieuw, BepalingId deel, boolean bijlage) {
    Deeltekst was = Deeltekst.van(oud, deel);
    Deeltekst wordt = Deeltekst.van(nieuw, deel);
    Vindplaatsen oudePlaatsen = Vindplaatsen.van(oud);
    Vindplaatsen plaatsen = Vindplaatsen.van(nieuw);
    if (was.regels().isEmpty()) {
      return List.of(BERICHTEN.bericht("zojuist.nieuw", naam(plaatsen, deel)));
    }
    if (wordt.regels().isEmpty()) {
      return List.of(BERICHTEN.bericht("zojuist.weg", naam(oudePlaatsen, deel)));
    }
    if (vervallen(wordt) != vervallen(was)) {
      return List.of(
          BERICHTEN.bericht(
              vervallen(wordt) ? "zojuist.vervalt" : "zojuist.nieuw", naam(plaatsen, deel)));
    }
    Set<String> nieuwe = new LinkedHashSet<>();
    Set<String> weg = new LinkedHashSet<>();
    Set<String> veranderd = new LinkedHashSet<>();
    Map<String, String> vernummerd = new LinkedHashMap<>();
    for (Regelpaar paar : Vergelijker.paren(was.regels(), wordt.regels())) {
      if (paar.was().isEmpty()) {
        Regel regel = paar.wordt().orElseThrow();
        (heelLid(regel, was) ? nieuwe : veranderd).add(plaats(plaatsen, regel, bijlage));
      } else if (paar.wordt().isEmpty()) {
        Regel regel = paar.was().get();
        if (heelLid(regel, wordt)) {
          weg.add(plaats(oudePlaatsen, regel, bijlage));
        } else {
          veranderd.add(omvattend(oudePlaatsen, regel, bijlage));
        }
      } else {
        Regel regel = paar.wordt().get();
        Regel eerder = paar.was().get();
        if (!regel.tekst().woorden().equals(eerder.tekst().woorden())) {
          veranderd.add(plaats(plaatsen, regel, bijlage));
        }
        if (paar.anderNummer()
            && regel.soort() == Regelsoort.LID
            && eerder.soort() == Regelsoort.LID) {
          vernummerd.put(eerder.nummer(), regel.nummer());
        }
      }
    }
    // A new lid is not changed as well because of what stands under it.
    veranderd.removeIf(p -> nieuwe.stream().anyMatch(p::startsWith));
    List<String> delen = new ArrayList<>();
    voegToe(delen, "zojuist.nieuw", nieuwe);
    voegToe(delen, "zojuist.weg", weg);
    voegToe(delen, "zojuist.veranderd", kort(veranderd));
    if (!vernummerd.isEmpty()) {
      List<String> van = List.copyOf(vernummerd.keySet());
      List<String> naar = List.copyOf(vernummerd.values());
      delen.add(
          BERICHTEN.bericht(
              van.size() == 1 ? "zojuist.vernummerd.een" : "zojuist.vernummerd",
              reeks(van),
              reeks(naar)));
    }
    return delen;
  }

  private static void voegToe(List<String> delen, String sleutel, Set<String> plaatsen) {
    if (!plaatsen.isEmpty()) {
      String opgesomd = opgesomd(List.copyOf(plaatsen));
      delen.add(BERICHTEN.bericht(plaatsen.size() == 1 ? sleutel : sleutel + ".meer", opgesomd));
    }
  }

  private static boolean vervallen(Deeltekst deel) {
    return deel.regels().stream().anyMatch(r -> r.soort() == Regelsoort.VERVALLEN);
  }

  /** Whether a line is a lid, and not one that lost or got its number only. */
  private static boolean heelLid(Regel regel, Deeltekst ander) {
    return regel.soort() == Regelsoort.LID
        && ander.regels().stream().noneMatch(r -> r.bepaling().equals(regel.bepaling()));
  }

  /** Where something stands within its article: "tweede lid", "onderdeel c", "de tekst". */
  private static String plaats(Vindplaatsen plaatsen, Regel regel, boolean bijlage) {
    if (regel.soort().isKop()) {
      return BERICHTEN.bericht(bijlage ? "plaats.bijlage" : "plaats.opschrift");
    }
    if (regel.soort() == Regelsoort.BEGRIP) {
      return BERICHTEN.bericht("plaats.begrip", Termen.van(regel.tekst().woorden()));
    }
    List<Vindplaats.Stap> binnen =
        plaatsen.van(regel.bepaling()).map(Vindplaats::stappen).orElse(List.of()).stream()
            .filter(s -> s.niveau().compareTo(Niveau.ARTIKEL) > 0 && s.niveau() != Niveau.BIJLAGE)
            .toList();
    if (bijlage) {
      return BERICHTEN.bericht("plaats.bijlage");
    }
    return binnen.isEmpty()
        ? BERICHTEN.bericht("plaats.tekst")
        : Plaatsnaam.van(new Vindplaats(binnen));
  }

  /** Where something stood that is gone: the lid that it was in. */
  private static String omvattend(Vindplaatsen eerder, Regel regel, boolean bijlage) {
    String oud = plaats(eerder, regel, bijlage);
    int komma = oud.lastIndexOf(", ");
    boolean isOnderdeel =
        regel.soort() == Regelsoort.ONDERDEEL || regel.soort() == Regelsoort.SUBONDERDEEL;
    if (!isOnderdeel) {
      return oud;
    }
    return komma < 0 ? BERICHTEN.bericht("plaats.tekst") : oud.substring(0, komma);
  }

  /** Of a lid of which more changed, only the lid. */
  private static Set<String> kort(Set<String> plaatsen) {
    Map<String, Long> perLid =
        plaatsen.stream()
            .collect(
                Collectors.groupingBy(Verandering::lid, LinkedHashMap::new, Collectors.counting()));
    return plaatsen.stream()
        .map(p -> perLid.get(lid(p)) > 1 ? lid(p) : p)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String lid(String plaats) {
    int komma = plaats.indexOf(", ");
    return komma < 0 ? plaats : plaats.substring(0, komma);
  }

  private static String naam(Vindplaatsen plaatsen, BepalingId deel) {
    return plaatsen.van(deel).map(Plaatsnaam::van).orElse(deel.waarde());
  }

  // Rows ------------------------------------------------------------------------------------------

  /** "tweede lid", "tweede en derde lid", "eerste, tweede en derde lid". */
  static String opgesomd(List<String> plaatsen) {
    if (plaatsen.size() > MEESTE + 1) {
      return BERICHTEN.bericht("zojuist.plaatsen", plaatsen.size());
    }
    Optional<String> soort = gezamenlijk(plaatsen);
    List<String> namen =
        plaatsen.stream()
            .map(p -> soort.map(s -> p.substring(0, p.length() - s.length())).orElse(p))
            .toList();
    String eerste = String.join(", ", namen.subList(0, namen.size() - 1));
    String alle =
        namen.size() == 1 ? namen.getFirst() : BERICHTEN.bericht("en", eerste, namen.getLast());
    return alle + soort.orElse("");
  }

  private static Optional<String> gezamenlijk(List<String> plaatsen) {
    String lid = " lid";
    boolean alleLeden =
        plaatsen.stream()
            .allMatch(p -> p.endsWith(lid) && isRang(p.substring(0, p.length() - lid.length())));
    return alleLeden ? Optional.of(lid) : Optional.empty();
  }

  private static boolean isRang(String woord) {
    for (int i = 1; i <= Telwoorden.HOOGSTE; i++) {
      if (Telwoorden.rangtelwoord(i).equals(woord)) {
        return true;
      }
    }
    return false;
  }

  /** "2", "2–5", "2, 4 en 5". */
  private static String reeks(List<String> nummers) {
    int eerste = Integer.parseInt(nummers.getFirst());
    for (int i = 0; i < nummers.size(); i++) {
      if (!nummers.get(i).equals(String.valueOf(eerste + i))) {
        return opgesomd(nummers);
      }
    }
    return nummers.size() == 1 ? nummers.getFirst() : nummers.getFirst() + "–" + nummers.getLast();
  }
}
