package nl.verordeningwijzer.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import nl.verordeningwijzer.model.Cijfer;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modeltekst;
import nl.verordeningwijzer.model.Sjabloon;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;

/** A choice as the command {@code keuzes} shows it. */
record Keuzeregel(
    String id,
    String soort,
    List<String> kolommen,
    String plaats,
    String vraag,
    String uitleg,
    String waardetype,
    List<Keuze.Optie> opties,
    String voorbeeld,
    String standaard,
    String grondslag,
    List<Cijferregel> cijfers) {

  /**
   * A figure about the choice.
   *
   * @param optie the answer that it is about; empty when it is about the choice as a whole
   */
  record Cijferregel(Cijfer cijfer, String optie) {}

  /** Every choice, in the order of {@code keuzes.yaml}. */
  static List<Keuzeregel> van(Model model) {
    Map<KeuzeId, SequencedSet<BepalingId>> inBestaand = model.bestaand().keuzes();
    Map<KeuzeId, SequencedSet<BepalingId>> inNieuw = model.nieuw().keuzes();
    Map<KeuzeId, List<Sjabloon>> voorbeeldenBestaand = model.bestaand().voorbeelden();
    Map<KeuzeId, List<Sjabloon>> voorbeeldenNieuw = model.nieuw().voorbeelden();
    List<Keuzeregel> regels = new ArrayList<>();
    for (Keuze keuze : model.keuzes().sequencedValues()) {
      KeuzeId id = keuze.id();
      List<Sjabloon> voorbeeld =
          voorbeeldenNieuw.getOrDefault(id, voorbeeldenBestaand.getOrDefault(id, List.of()));
      List<String> plaatsen =
          plaatsen(model.nieuw(), inNieuw.getOrDefault(id, new LinkedHashSet<>()));
      if (plaatsen.isEmpty()) {
        plaatsen = plaatsen(model.bestaand(), inBestaand.getOrDefault(id, new LinkedHashSet<>()));
      }
      regels.add(
          new Keuzeregel(
              id.waarde(),
              keuze.soort().naam(),
              model.kolommen(id).stream().map(Kolom::naam).toList(),
              plaatsen.isEmpty() ? "raadsbesluit" : String.join("; ", plaatsen),
              keuze.vraag(),
              keuze.uitleg(),
              keuze.waardetype().naam(),
              keuze.opties(),
              Sjabloon.gedrukt(voorbeeld),
              keuze.standaard(),
              keuze.grondslag(),
              cijfers(model, id)));
    }
    return regels;
  }

  private static List<Cijferregel> cijfers(Model model, KeuzeId id) {
    return model.cijfers(id).stream()
        .flatMap(c ->
            c.keuzes().stream()
                .filter(o -> o.keuze().equals(id))
                .map(o -> new Cijferregel(c, o.optie().orElse(""))))
        .toList();
  }

  private static List<String> plaatsen(Modeltekst tekst, SequencedSet<BepalingId> bepalingen) {
    return Plaatsnaam.buitenste(
        bepalingen.stream()
            .map(b -> tekst.plaats(b).map(Plaatsnaam::van).orElse(b.waarde()))
            .toList());
  }
}
