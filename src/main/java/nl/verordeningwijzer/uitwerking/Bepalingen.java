package nl.verordeningwijzer.uitwerking;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bijlage;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Indeling;
import nl.verordeningwijzer.regeling.Paragraaf;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;

/**
 * The provisions of both texts: what stands in a chapter or paragraph, and what they are called.
 */
final class Bepalingen {

  private static final Berichten BERICHTEN = Berichten.van(Bepalingen.class);

  private final Map<BepalingId, Set<BepalingId>> inhoud = new HashMap<>();
  private final Map<BepalingId, String> namen = new LinkedHashMap<>();
  private final Map<BepalingId, String> opschriften = new HashMap<>();

  private final Model model;

  /**
   * A provision of both texts is named as in the new one.
   *
   * @param model names what stands in neither
   */
  Bepalingen(Model model, Regeling was, Regeling wordt) {
    this.model = model;
    for (Regeling regeling : List.of(was, wordt)) {
      Vindplaatsen.van(regeling)
          .alle()
          .forEach((id, plaats) -> namen.put(id, Plaatsnaam.van(plaats)));
      for (Bijlage bijlage : regeling.bijlagen()) {
        namen.put(bijlage.id(), BERICHTEN.bericht("bijlage", bijlage.opschrift().woorden()));
      }
      regeling.artikelen().forEach(a -> opschriften.put(a.id(), a.kop().opschrift().woorden()));
      regeling.inhoud().forEach(this::verzamel);
    }
  }

  private Set<BepalingId> verzamel(Indeling deel) {
    Set<BepalingId> alles = inhoud.computeIfAbsent(deel.id(), id -> new LinkedHashSet<>());
    alles.add(deel.id());
    delen(deel).forEach(binnen -> alles.addAll(verzamel(binnen)));
    return alles;
  }

  private static List<Indeling> delen(Indeling deel) {
    return switch (deel) {
      case Hoofdstuk h -> h.inhoud();
      case Paragraaf p -> p.inhoud();
      case Artikel a -> List.of();
    };
  }

  /** A provision itself; of a chapter or paragraph also everything that stands in it. */
  Stream<BepalingId> met(BepalingId bepaling) {
    return inhoud.getOrDefault(bepaling, Set.of(bepaling)).stream();
  }

  /** The name of a provision. */
  String naam(BepalingId bepaling) {
    return Optional.ofNullable(namen.get(bepaling))
        .or(() -> model.nieuw().plaats(bepaling).map(Plaatsnaam::van))
        .orElse(bepaling.waarde());
  }

  /** Whether a provision is in one of the texts. */
  boolean staatInTekst(BepalingId bepaling) {
    return namen.containsKey(bepaling);
  }

  /** How far on in the texts a provision stands. */
  int volgorde(BepalingId bepaling) {
    return List.copyOf(namen.keySet()).indexOf(bepaling);
  }

  /** "artikel 25 (Vervoersvoorziening)"; of what is no article only the name. */
  String metOpschrift(BepalingId bepaling) {
    String opschrift = opschriften.getOrDefault(bepaling, "");
    return opschrift.isEmpty()
        ? naam(bepaling)
        : BERICHTEN.bericht("met-opschrift", naam(bepaling), opschrift);
  }

  /** Provisions by name; what stands in a chapter among them is not named again. */
  String namen(Collection<BepalingId> bepalingen) {
    SequencedSet<BepalingId> buitenste = new LinkedHashSet<>(bepalingen);
    for (BepalingId bepaling : bepalingen) {
      met(bepaling).filter(b -> !b.equals(bepaling)).forEach(buitenste::remove);
    }
    return Woordenrij.van(buitenste.stream().map(this::naam).toList());
  }
}
