package nl.verordeningwijzer.uitwerking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.model.Sjabloon;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Verwijsvorm;
import nl.verordeningwijzer.regeling.Vindplaats;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;
import nl.verordeningwijzer.verwijzing.Verwijzingschrijver;

/** What stands in the new text, or would stand there, only because of a yes. */
final class Aanhang {

  private static final Berichten BERICHTEN = Berichten.van(Aanhang.class);

  /** Words that are optional are quoted up to here. */
  private static final int LANGSTE_WOORDEN = 60;

  private final Model model;
  private final Bepalingen bepalingen;
  private final Vindplaatsen vindplaatsen;
  private final Verwijzingschrijver schrijver;

  Aanhang(Model model, Bepalingen bepalingen, Vindplaatsen vindplaatsen) {
    this.model = model;
    this.bepalingen = bepalingen;
    this.vindplaatsen = vindplaatsen;
    this.schrijver = new Verwijzingschrijver(vindplaatsen);
  }

  /** What stands in the text only if the answer to a choice is yes. */
  List<String> aan(KeuzeId keuze) {
    List<BepalingId> geheel = new ArrayList<>();
    List<String> delen = new ArrayList<>();
    for (Modelregel regel : model.nieuw().regels()) {
      BepalingId bepaling = regel.bepaling();
      boolean metRegel =
          regel.voorwaarden().stream().anyMatch(v -> v.variant() == 0 && v.keuze().equals(keuze));
      if (metRegel
          && regel instanceof Modelregel.Gewoon begrip
          && begrip.soort() == Regelsoort.BEGRIP) {
        String term = Sjabloon.gedrukt(begrip.tekst()).replaceFirst("(?s):.*", "");
        delen.add(BERICHTEN.bericht("begrip", term, bepalingen.naam(bepaling)));
      } else if (metRegel) {
        geheel.add(bepaling);
      } else if (regel instanceof Modelregel.Gewoon gewoon) {
        gewoon.tekst().stream()
            .flatMap(deel -> facultatief(deel, keuze))
            .map(Aanhang::kort)
            .forEach(woorden ->
                delen.add(
                    BERICHTEN.bericht(
                        woorden.contains(" ") ? "woorden-in" : "woord-in",
                        woorden,
                        bepalingen.naam(bepaling))));
      }
    }
    return Stream.concat(namen(geheel).stream(), delen.stream()).distinct().toList();
  }

  /** Provisions by name, those beside each other together: "artikel 9, derde en vierde lid". */
  private List<String> namen(List<BepalingId> geheel) {
    List<String> buitenste = Plaatsnaam.buitenste(geheel.stream().map(bepalingen::naam).toList());
    SequencedMap<Optional<Vindplaats>, SequencedMap<BepalingId, String>> perPlaats =
        new LinkedHashMap<>();
    Set<String> gehad = new HashSet<>();
    for (BepalingId bepaling : geheel) {
      String naam = bepalingen.naam(bepaling);
      // A lid without a number is called as its article is.
      if (buitenste.contains(naam) && gehad.add(naam)) {
        perPlaats
            .computeIfAbsent(
                vindplaatsen.van(bepaling).map(Vindplaats::boven), p -> new LinkedHashMap<>())
            .put(bepaling, naam);
      }
    }
    return perPlaats.entrySet().stream()
        .flatMap(e ->
            e.getKey()
                .flatMap(p -> samen(List.copyOf(e.getValue().sequencedKeySet())))
                .map(Stream::of)
                .orElseGet(() -> e.getValue().sequencedValues().stream()))
        .distinct()
        .toList();
  }

  private Optional<String> samen(List<BepalingId> naastElkaar) {
    Fragment.Verwijzing verwijzing =
        new Fragment.Verwijzing(naastElkaar, Verwijsvorm.gewoon(Niveau.ARTIKEL), "");
    return schrijver.schrijf(verwijzing, naastElkaar.getFirst())
            instanceof Verwijzingschrijver.Geschreven.Gelukt(String woorden)
        ? Optional.of(woorden)
        : Optional.empty();
  }

  private static Stream<String> facultatief(Sjabloon deel, KeuzeId keuze) {
    return switch (deel) {
      case Sjabloon.Vast v -> Stream.empty();
      case Sjabloon.Intern i -> Stream.empty();
      case Sjabloon.Extern e -> e.delen().stream().flatMap(d -> facultatief(d, keuze));
      case Sjabloon.Facultatief f when f.keuze().equals(keuze) ->
          Stream.of(Antwoordwoorden.zonderHaken(Sjabloon.gedrukt(f.inhoud())).strip());
      case Sjabloon.Facultatief f -> f.inhoud().stream().flatMap(d -> facultatief(d, keuze));
      case Sjabloon.Mogelijkheden m -> m.bron().stream().flatMap(d -> facultatief(d, keuze));
      case Sjabloon.Blanco b -> b.bron().stream().flatMap(d -> facultatief(d, keuze));
    };
  }

  private static String kort(String woorden) {
    if (woorden.length() <= LANGSTE_WOORDEN) {
      return woorden;
    }
    int eind = woorden.lastIndexOf(' ', LANGSTE_WOORDEN);
    return woorden.substring(0, eind < 0 ? LANGSTE_WOORDEN : eind) + " …";
  }
}
