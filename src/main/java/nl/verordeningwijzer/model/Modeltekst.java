package nl.verordeningwijzer.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Vindplaats;

/**
 * A text of a model, read and understood: lines with what must have been answered for them,
 * references bound.
 *
 * @param plaatsen where each provision stands in the full text, the one with every optional part
 * @param volledig the full text, once for each variant, with a gap for every bracket
 * @param twijfels references that lead nowhere in the full text: flaws of the source, left as words
 */
public record Modeltekst(
    List<Modelregel> regels,
    Map<BepalingId, Vindplaats> plaatsen,
    List<Regeling> volledig,
    List<Fout> twijfels) {

  public Modeltekst {
    regels = List.copyOf(regels);
    plaatsen = Map.copyOf(plaatsen);
    volledig = List.copyOf(volledig);
    twijfels = List.copyOf(twijfels);
  }

  /** A text without any line. */
  public static final Modeltekst LEEG = new Modeltekst(List.of(), Map.of(), List.of(), List.of());

  /** Where a provision stands in the full text. */
  public Optional<Vindplaats> plaats(BepalingId bepaling) {
    return Optional.ofNullable(plaatsen.get(bepaling));
  }

  /** Every choice of the text with the provisions in which it is made, in the order of the text. */
  public SequencedMap<KeuzeId, SequencedSet<BepalingId>> keuzes() {
    SequencedMap<KeuzeId, SequencedSet<BepalingId>> keuzes = new LinkedHashMap<>();
    for (Modelregel regel : metStandaard()) {
      Stream.concat(
              regel.voorwaarden().stream().map(Voorwaarde::keuze),
              switch (regel) {
                case Modelregel.Gewoon g -> g.tekst().stream().flatMap(Modeltekst::keuzes);
                case Modelregel.Lijst l -> keuzes(l.blanco());
                case Modelregel.Buiten b -> Stream.empty();
                case Modelregel.Weggelaten w -> Stream.empty();
              })
          .forEach(keuze ->
              keuzes.computeIfAbsent(keuze, k -> new LinkedHashSet<>()).add(regel.bepaling()));
    }
    return keuzes;
  }

  /** The lines, with those that stand where the municipality gives nothing else. */
  private List<Modelregel> metStandaard() {
    return regels.stream()
        .flatMap(r ->
            r instanceof Modelregel.Buiten b
                ? Stream.concat(Stream.of(b), b.standaard().stream())
                : Stream.of(r))
        .toList();
  }

  /** The choices inside a piece of text, outermost first. */
  static Stream<KeuzeId> keuzes(Sjabloon deel) {
    return switch (deel) {
      case Sjabloon.Vast v -> Stream.empty();
      case Sjabloon.Intern i -> Stream.empty();
      case Sjabloon.Extern e -> e.delen().stream().flatMap(Modeltekst::keuzes);
      case Sjabloon.Facultatief f ->
          Stream.concat(Stream.of(f.keuze()), f.inhoud().stream().flatMap(Modeltekst::keuzes));
      case Sjabloon.Mogelijkheden m ->
          Stream.concat(Stream.of(m.keuze()), m.bron().stream().flatMap(Modeltekst::keuzes));
      case Sjabloon.Blanco b ->
          Stream.concat(Stream.of(b.keuze()), b.bron().stream().flatMap(Modeltekst::keuzes));
    };
  }

  /** The blanks of the text, outermost first, with the example the model gives. */
  public Map<KeuzeId, List<Sjabloon>> voorbeelden() {
    Map<KeuzeId, List<Sjabloon>> voorbeelden = new LinkedHashMap<>();
    for (Modelregel regel : metStandaard()) {
      switch (regel) {
        case Modelregel.Gewoon g -> g.tekst().forEach(d -> verzamel(d, voorbeelden));
        case Modelregel.Lijst l -> verzamel(l.blanco(), voorbeelden);
        case Modelregel.Buiten b -> {}
        case Modelregel.Weggelaten w -> {}
      }
    }
    return voorbeelden;
  }

  private static void verzamel(Sjabloon deel, Map<KeuzeId, List<Sjabloon>> voorbeelden) {
    switch (deel) {
      case Sjabloon.Vast v -> {}
      case Sjabloon.Intern i -> {}
      case Sjabloon.Extern e -> e.delen().forEach(d -> verzamel(d, voorbeelden));
      case Sjabloon.Facultatief f -> f.inhoud().forEach(d -> verzamel(d, voorbeelden));
      case Sjabloon.Mogelijkheden m -> m.bron().forEach(d -> verzamel(d, voorbeelden));
      case Sjabloon.Blanco b -> {
        b.voorbeeld().ifPresent(v -> voorbeelden.putIfAbsent(b.keuze(), v));
        b.bron().forEach(d -> verzamel(d, voorbeelden));
      }
    }
  }
}
