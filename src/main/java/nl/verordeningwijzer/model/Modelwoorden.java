package nl.verordeningwijzer.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Tekst;

/**
 * The exact words of a model that a choice brings into a text: for whoever must choose between
 * them.
 */
public final class Modelwoorden {

  private final Map<KeuzeId, List<Stuk>> bijJa = new HashMap<>();
  private final Map<KeuzeId, Map<Integer, List<Stuk>>> bijMogelijkheid = new HashMap<>();

  /**
   * Words that a choice brings.
   *
   * @param bepaling where they stand; empty for the decision
   * @param regel what the line is, when they are a whole line with its number
   * @param woorden as the model prints them, further choices between square brackets, in the
   *     numbering of the full model
   * @param vragen the choices that are to be made in them
   */
  public record Stuk(
      Optional<BepalingId> bepaling,
      Optional<Regelsoort> regel,
      String woorden,
      List<KeuzeId> vragen) {
    public Stuk {
      vragen = List.copyOf(vragen);
    }
  }

  private Modelwoorden() {}

  /** The words of one text of a model, or of its decision. */
  public static Modelwoorden van(Model model, Kolom kolom) {
    Modelwoorden woorden = new Modelwoorden();
    if (kolom == Kolom.BESLUIT) {
      woorden.neemOp(model.besluit());
    } else {
      model.tekst(kolom).regels().forEach(woorden::neemOp);
    }
    return woorden;
  }

  /** What stands in the text only if the answer is yes, in the order of the text. */
  public List<Stuk> bijJa(KeuzeId keuze) {
    return List.copyOf(bijJa.getOrDefault(keuze, List.of()));
  }

  /**
   * What stands in the text if an alternative is chosen.
   *
   * @param plaats the place of the alternative among the options of the choice, counted from 0
   */
  public List<Stuk> bij(KeuzeId keuze, int plaats) {
    return List.copyOf(
        bijMogelijkheid.getOrDefault(keuze, Map.of()).getOrDefault(plaats, List.of()));
  }

  private void neemOp(Besluitmodel besluit) {
    Stream<List<Sjabloon>> aanhef =
        besluit.aanhef().stream()
            .flatMap(r ->
                Stream.of(Stream.of(r.begin()), r.grondslagen().stream(), Stream.of(r.eind()))
                    .flatMap(s -> s));
    Stream.of(
            Stream.of(besluit.opschrift()),
            aanhef,
            Stream.of(besluit.wijziging(), besluit.inwerkingtreding(), besluit.slot()))
        .flatMap(s -> s)
        .flatMap(List::stream)
        .forEach(deel -> neemOp(Optional.empty(), deel));
  }

  private void neemOp(Modelregel regel) {
    switch (regel) {
      case Modelregel.Gewoon g -> {
        String gedrukt =
            new Regel(
                    g.bepaling(),
                    g.soort(),
                    g.nummer(),
                    g.scheiding(),
                    0,
                    Tekst.van(Sjabloon.gedrukt(g.tekst())))
                .gedrukt();
        neemRegelOp(regel, g.soort(), gedrukt, g.tekst());
        g.tekst().forEach(deel -> neemOp(Optional.of(g.bepaling()), deel));
      }
      case Modelregel.Lijst l ->
          neemRegelOp(regel, l.soort(), Sjabloon.gedrukt(List.of(l.blanco())), List.of(l.blanco()));
      case Modelregel.Buiten b -> {}
      case Modelregel.Weggelaten w -> {}
    }
  }

  private void neemRegelOp(
      Modelregel regel, Regelsoort soort, String gedrukt, List<Sjabloon> tekst) {
    for (Voorwaarde voorwaarde : regel.voorwaarden()) {
      List<KeuzeId> vragen =
          Stream.concat(
                  regel.voorwaarden().stream().map(Voorwaarde::keuze),
                  tekst.stream().flatMap(Modelwoorden::vragen))
              .filter(k -> !k.equals(voorwaarde.keuze()))
              .distinct()
              .toList();
      Stuk stuk = new Stuk(Optional.of(regel.bepaling()), Optional.of(soort), gedrukt, vragen);
      if (voorwaarde.variant() == 0) {
        bijJa.computeIfAbsent(voorwaarde.keuze(), k -> new ArrayList<>()).add(stuk);
      } else {
        voegToe(voorwaarde.keuze(), voorwaarde.variant() - 1, stuk);
      }
    }
  }

  private void neemOp(Optional<BepalingId> bepaling, Sjabloon deel) {
    switch (deel) {
      case Sjabloon.Vast v -> {}
      case Sjabloon.Intern i -> {}
      case Sjabloon.Extern e -> e.delen().forEach(d -> neemOp(bepaling, d));
      case Sjabloon.Facultatief f -> {
        bijJa.computeIfAbsent(f.keuze(), k -> new ArrayList<>()).add(stuk(bepaling, f.inhoud()));
        f.inhoud().forEach(d -> neemOp(bepaling, d));
      }
      case Sjabloon.Mogelijkheden m -> {
        for (int i = 0; i < m.alternatieven().size(); i++) {
          voegToe(m.keuze(), i, stuk(bepaling, m.alternatieven().get(i)));
          m.alternatieven().get(i).forEach(d -> neemOp(bepaling, d));
        }
      }
      case Sjabloon.Blanco b -> {}
    }
  }

  private static Stuk stuk(Optional<BepalingId> bepaling, List<Sjabloon> delen) {
    return new Stuk(
        bepaling,
        Optional.empty(),
        Sjabloon.gedrukt(delen).strip(),
        delen.stream().flatMap(Modelwoorden::vragen).distinct().toList());
  }

  private void voegToe(KeuzeId keuze, int plaats, Stuk stuk) {
    bijMogelijkheid
        .computeIfAbsent(keuze, k -> new HashMap<>())
        .computeIfAbsent(plaats, p -> new ArrayList<>())
        .add(stuk);
  }

  /** The choices in some words; what stands inside a blank is asked only with its example. */
  private static Stream<KeuzeId> vragen(Sjabloon deel) {
    return switch (deel) {
      case Sjabloon.Vast v -> Stream.empty();
      case Sjabloon.Intern i -> Stream.empty();
      case Sjabloon.Extern e -> e.delen().stream().flatMap(Modelwoorden::vragen);
      case Sjabloon.Facultatief f ->
          Stream.concat(Stream.of(f.keuze()), f.inhoud().stream().flatMap(Modelwoorden::vragen));
      case Sjabloon.Mogelijkheden m ->
          Stream.concat(
              Stream.of(m.keuze()),
              m.alternatieven().stream().flatMap(List::stream).flatMap(Modelwoorden::vragen));
      case Sjabloon.Blanco b -> Stream.of(b.keuze());
    };
  }
}
