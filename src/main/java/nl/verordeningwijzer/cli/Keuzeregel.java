package nl.verordeningwijzer.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
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
    String grondslag) {

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
              woorden(voorbeeld),
              keuze.standaard(),
              keuze.grondslag()));
    }
    return regels;
  }

  private static List<String> plaatsen(Modeltekst tekst, SequencedSet<BepalingId> bepalingen) {
    return buitenste(bepalingen.stream().map(b -> plaats(tekst, b)).toList());
  }

  /** The text of an annex has no place of its own: it stands in the annex. */
  private static String plaats(Modeltekst tekst, BepalingId bepaling) {
    String naam = bepaling.waarde();
    int boven = naam.lastIndexOf('.');
    return tekst
        .plaats(bepaling)
        .or(() ->
            boven < 0 ? Optional.empty() : tekst.plaats(new BepalingId(naam.substring(0, boven))))
        .map(Plaatsnaam::van)
        .orElse(naam);
  }

  /** A chosen article is one place, not each of its leden; each place once. */
  static List<String> buitenste(List<String> plaatsen) {
    return plaatsen.stream()
        .distinct()
        .filter(plaats -> plaatsen.stream().noneMatch(p -> plaats.startsWith(p + ", ")))
        .toList();
  }

  private static String woorden(List<Sjabloon> delen) {
    return delen.stream().map(Keuzeregel::woorden).collect(Collectors.joining());
  }

  private static String woorden(Sjabloon deel) {
    return switch (deel) {
      case Sjabloon.Vast(String woorden) -> woorden;
      case Sjabloon.Intern i -> i.verwijzing().woorden();
      case Sjabloon.Extern e -> woorden(e.delen());
      case Sjabloon.Facultatief f -> "[" + woorden(f.inhoud()) + "]";
      case Sjabloon.Mogelijkheden m -> "[" + woorden(m.bron()) + "]";
      case Sjabloon.Blanco b -> "[" + woorden(b.bron()) + "]";
    };
  }
}
