package nl.verordeningwijzer.wijziging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.verordeningwijzer.besluit.Aanhaling;
import nl.verordeningwijzer.besluit.Besluitschrift;
import nl.verordeningwijzer.instructie.Zin;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelbouwer;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regellezer;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.verwijzing.Tekstbinder;
import nl.verordeningwijzer.verwijzing.Verwijzingzoeker;

/**
 * The decision that turns one text into another.
 *
 * <p>The texts are plain lines. A provision is known by its number, a definition by its term and an
 * annex by its heading; where that changes, a name behind the line in both texts says that they are
 * the same: {@code 2. De werkstage duurt een half jaar. {#duur}}.
 */
record Proefbesluit(Regeling was, Regeling wordt, List<Wijziging> wijzigingen, List<Zin> letters) {

  private static final Pattern MET_NAAM = Pattern.compile("(?<regel>.*\\S)\\s*\\{#(?<naam>.+)}");

  /** The decision that amends as little as possible. */
  static Proefbesluit van(String was, String wordt) {
    return van(was, wordt, Wijzigingswijze.FIJN);
  }

  static Proefbesluit van(String was, String wordt, Wijzigingswijze wijze, String... altijdGeheel) {
    Set<BepalingId> geheel =
        Arrays.stream(altijdGeheel).map(BepalingId::new).collect(Collectors.toSet());
    return van(regeling(was), regeling(wordt), wijze, geheel);
  }

  static Proefbesluit van(Regeling was, Regeling wordt, Wijzigingswijze wijze) {
    return van(was, wordt, wijze, Set.of());
  }

  private static Proefbesluit van(
      Regeling was, Regeling wordt, Wijzigingswijze wijze, Set<BepalingId> altijdGeheel) {
    Formulering formulering = new Formulering(Aanhaling.ENKEL);
    List<Wijziging> wijzigingen = Afleiding.van(was, wordt, altijdGeheel, wijze);
    return new Proefbesluit(
        was, wordt, wijzigingen, wijzigingen.stream().map(formulering::zin).toList());
  }

  /** What is under "De Verordening wordt als volgt gewijzigd:", as it is printed. */
  String tekst() {
    String besluit = besluit();
    return besluit.substring(besluit.indexOf("\n\n") + 2);
  }

  /** The whole decision as it is printed. */
  String besluit() {
    return Besluitschrift.tekst(letters, "Verordening");
  }

  Optional<Bevinding> onbewezen() {
    return Bewijs.ontbreekt(letters, was, wordt);
  }

  // Texts ---------------------------------------------------------------------------------------

  /** Reads a text; what looks like a reference in it is one. */
  static Regeling regeling(String tekst) {
    List<String> regels = new ArrayList<>();
    List<String> namen = new ArrayList<>();
    for (String regel : tekst.lines().toList()) {
      Matcher m = MET_NAAM.matcher(regel);
      regels.add(m.matches() ? m.group("regel") : regel);
      namen.add(m.matches() ? m.group("naam") : "");
    }
    Map<String, String> eigen = new TreeMap<>();
    List<Regel> benoemd = new ArrayList<>();
    List<Regel> gelezen = Regellezer.lees(regels).regels();
    if (gelezen.size() != regels.size()) {
      throw new IllegalArgumentException("an empty line in: " + tekst);
    }
    for (int i = 0; i < gelezen.size(); i++) {
      Regel regel = gelezen.get(i);
      String oud = regel.bepaling().waarde();
      naam(regel, namen.get(i)).ifPresent(nieuw -> eigen.put(oud, nieuw));
      benoemd.add(
          new Regel(
              new BepalingId(vertaald(oud, eigen)),
              regel.soort(),
              regel.nummer(),
              regel.scheiding(),
              regel.niveau(),
              regel.tekst()));
    }
    Regelbouwer.Gebouwd gebouwd = Regelbouwer.bouw(Tekst.van("Verordening"), benoemd);
    if (!gebouwd.ongeplaatst().isEmpty()) {
      throw new IllegalArgumentException("no place for " + gebouwd.ongeplaatst());
    }
    return Tekstbinder.bind(gebouwd.regeling(), new Verwijzingzoeker(List.of()), id -> true);
  }

  private static Optional<String> naam(Regel regel, String naam) {
    if (!naam.isEmpty()) {
      return Optional.of(naam);
    }
    String woorden = regel.tekst().woorden();
    return switch (regel.soort()) {
      case BEGRIP -> {
        String boven = regel.bepaling().waarde().replaceFirst("\\.begrip(?:-\\d+)?$", "");
        yield Optional.of(boven + ".begrip-" + kort(woorden.split(":")[0]));
      }
      case BIJLAGE -> Optional.of("bijlage-" + kort(woorden));
      default -> Optional.empty();
    };
  }

  private static String kort(String woorden) {
    return woorden
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{Ll}\\d]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** What stands in something with a name of its own is named after it. */
  private static String vertaald(String id, Map<String, String> eigen) {
    return eigen.entrySet().stream()
        .filter(e -> id.equals(e.getKey()) || id.startsWith(e.getKey() + "."))
        .max(Comparator.comparingInt(e -> e.getKey().length()))
        .map(e -> e.getValue() + id.substring(e.getKey().length()))
        .orElse(id);
  }
}
