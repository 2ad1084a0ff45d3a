package nl.verordeningwijzer.model;

import java.util.List;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.BepalingId;

/**
 * A model's text as a lawyer can read it back from a test: one line for each element, with what it
 * is, its number, its identity, its conditions, and its words with their meaning.
 *
 * <pre>
 * lid 2 #a.twee als ja: Bedoeld in ‹het eerste lid → a.een›, van [blanco, bv. drie] [ja? dagen].
 * </pre>
 */
final class Weergave {

  private Weergave() {}

  static String van(Modeltekst tekst) {
    return tekst.regels().stream()
        .map(Weergave::van)
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"));
  }

  static String van(Modelregel regel) {
    String voorwaarden =
        regel.voorwaarden().stream()
            .map(v -> " als " + v.keuze() + (v.variant() == 0 ? "" : "=" + v.variant()))
            .collect(Collectors.joining());
    return switch (regel) {
      case Modelregel.Gewoon g ->
          g.soort().name().toLowerCase(java.util.Locale.ROOT)
              + (g.nummer().isEmpty() ? "" : " " + g.nummer() + g.scheiding())
              + " #"
              + g.bepaling()
              + voorwaarden
              + ": "
              + van(g.tekst());
      case Modelregel.Lijst l ->
          "lijst van "
              + l.soort().name().toLowerCase(java.util.Locale.ROOT)
              + l.bepalingen().stream().map(b -> " #" + b).collect(Collectors.joining())
              + voorwaarden
              + ": "
              + van(l.blanco())
              + l.staarten().stream().map(s -> " «" + s + "»").collect(Collectors.joining());
      case Modelregel.Weggelaten w -> "weggelaten #" + w.bepaling();
      case Modelregel.Buiten b ->
          "buiten het model: "
              + b.soort().name().toLowerCase(java.util.Locale.ROOT)
              + (b.nummer().isEmpty() ? "" : " " + b.nummer())
              + " #"
              + b.bepaling()
              + voorwaarden;
    };
  }

  static String van(List<Sjabloon> delen) {
    return delen.stream().map(Weergave::van).collect(Collectors.joining());
  }

  private static String van(Sjabloon deel) {
    return switch (deel) {
      case Sjabloon.Vast v -> v.woorden();
      case Sjabloon.Intern i ->
          "‹"
              + i.verwijzing().woorden()
              + " → "
              + i.verwijzing().doelen().stream()
                  .map(BepalingId::waarde)
                  .collect(Collectors.joining(", "))
              + "›";
      case Sjabloon.Extern e -> "«" + van(e.delen()) + "»";
      case Sjabloon.Facultatief f -> "[" + f.keuze() + "? " + van(f.inhoud()) + "]";
      case Sjabloon.Mogelijkheden m ->
          "["
              + m.keuze()
              + ": "
              + m.alternatieven().stream().map(Weergave::van).collect(Collectors.joining(" | "))
              + "]";
      case Sjabloon.Blanco b ->
          "[" + b.keuze() + b.voorbeeld().map(v -> ", bv. " + van(v)).orElse("") + "]";
    };
  }
}
