package nl.verordeningwijzer.app.antwoord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.uitwerking.Besluitletter;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;

/**
 * The provisions out of which an answer chooses, in the order of the text, with their names.
 *
 * @param namen by provision: "Artikel 4. Werkstage"
 */
record Bepalinglijst(SequencedMap<BepalingId, String> namen) {

  private static final Berichten BERICHTEN = Berichten.van(Bepalinglijst.class);

  Bepalinglijst {
    namen = new LinkedHashMap<>(namen);
  }

  /** The articles of a text that hold. */
  static Bepalinglijst artikelen(Regeling regeling) {
    SequencedMap<BepalingId, String> namen = new LinkedHashMap<>();
    regeling.artikelen().stream()
        .filter(a -> a.staat() != Artikel.Staat.VERVALLEN)
        .forEach(a -> namen.put(a.id(), kop(a)));
    return new Bepalinglijst(namen);
  }

  /** What the decision amends, each with the letters that do it: "Artikel 7. Scholing (E)". */
  static Bepalinglijst wijzigingen(Uitwerking uitwerking) {
    SequencedMap<BepalingId, List<String>> letters = new LinkedHashMap<>();
    for (Besluitletter letter : uitwerking.letters()) {
      letter
          .wijziging()
          .bepalingen()
          .forEach(b -> letters.computeIfAbsent(b, l -> new ArrayList<>()).add(letter.letter()));
    }
    Map<BepalingId, String> koppen = koppen(uitwerking);
    SequencedMap<BepalingId, String> namen = new LinkedHashMap<>();
    letters.forEach((bepaling, van) -> {
      Optional<String> kop = Optional.ofNullable(koppen.get(bepaling));
      kop.ifPresent(k ->
          namen.put(
              bepaling,
              BERICHTEN.bericht(
                  van.size() == 1 ? "bepaling.letter" : "bepaling.letters",
                  k,
                  van.stream().distinct().collect(Collectors.joining(", ")))));
    });
    return new Bepalinglijst(namen);
  }

  private static Map<BepalingId, String> koppen(Uitwerking uitwerking) {
    Map<BepalingId, String> koppen = new HashMap<>();
    for (Regeling regeling : List.of(uitwerking.was(), uitwerking.wordt())) {
      Vindplaatsen.van(regeling)
          .alle()
          .forEach((id, plaats) -> {
            if (plaats.stappen().size() == 1) {
              koppen.put(id, metHoofdletter(Plaatsnaam.van(plaats)));
            }
          });
      regeling.artikelen().forEach(a -> koppen.put(a.id(), kop(a)));
      regeling.bijlagen().forEach(b -> koppen.put(b.id(), b.opschrift().woorden()));
    }
    return koppen;
  }

  private static String kop(Artikel artikel) {
    return BERICHTEN.bericht(
        "bepaling.artikel", artikel.kop().nummer(), artikel.kop().opschrift().woorden());
  }

  /** The name of a provision; what is not in the list is said so. */
  String naam(Model model, BepalingId bepaling) {
    return Optional.ofNullable(namen.get(bepaling))
        .orElseGet(() ->
            BERICHTEN.bericht(
                "bepaling.niet-in-tekst",
                Stream.of(model.nieuw(), model.bestaand())
                    .flatMap(t -> t.plaats(bepaling).stream())
                    .map(Plaatsnaam::van)
                    .map(Bepalinglijst::metHoofdletter)
                    .findFirst()
                    .orElse(bepaling.waarde())));
  }

  private static String metHoofdletter(String woorden) {
    return woorden.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + woorden.substring(1);
  }

  /** What can be chosen: the list, and behind it what was chosen and is not in it. */
  List<BepalingId> met(List<BepalingId> gekozen) {
    return Stream.concat(namen.sequencedKeySet().stream(), gekozen.stream()).distinct().toList();
  }

  /** A choice with one more: before the first one that comes later in the text. */
  List<BepalingId> kies(List<BepalingId> gekozen, BepalingId erbij) {
    List<BepalingId> volgorde = met(gekozen);
    int plaats = volgorde.indexOf(erbij);
    List<BepalingId> nieuw = new ArrayList<>(gekozen);
    int voor = 0;
    while (voor < nieuw.size() && volgorde.indexOf(nieuw.get(voor)) < plaats) {
      voor++;
    }
    nieuw.add(voor, erbij);
    return nieuw;
  }
}
