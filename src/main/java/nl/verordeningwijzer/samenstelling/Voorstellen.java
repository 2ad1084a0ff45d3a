package nl.verordeningwijzer.samenstelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Antwoorden;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Ontbrekend;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Samenhang;
import nl.verordeningwijzer.model.Zinpatroon;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Tekst;

/**
 * What the program proposes for a question that is open. A proposal is never an answer by itself.
 */
public final class Voorstellen {

  private Voorstellen() {}

  /**
   * A proposal.
   *
   * @param woorden the answer as a person would say it
   * @param uitBestaandeTekst whether it is what the existing text says
   */
  public record Voorstel(Waarde waarde, String woorden, boolean uitBestaandeTekst) {}

  /**
   * The proposal for a question: what other answers suggest, or else what the existing text says.
   * For facts there are no proposals.
   */
  public static Optional<Voorstel> voor(Model gelezen, Dossier dossier, KeuzeId id, Kolom kolom) {
    Model model = gelezen.bij(dossier.uitgangspunt());
    Keuze keuze = model.keuzes().get(id);
    if (kolom == Kolom.WAS || keuze == null) {
      return Optional.empty();
    }
    Antwoorden antwoorden = Afleidingen.wordt(model, dossier);
    Conditietoets toets =
        new Conditietoets(dossier.uitgangspunt(), dossier.was(), antwoorden, b -> false);
    Waardeschrijver schrijver = new Waardeschrijver(dossier.getallen());
    for (Samenhang.Afgeleid voorstel : model.samenhang().voorstellen()) {
      if (voorstel.keuze().equals(id) && toets.geldt(voorstel.als())) {
        Waarde waarde = waarde(model, keuze, voorstel.antwoord(), antwoorden, schrijver);
        return Optional.of(new Voorstel(waarde, woorden(keuze, waarde, schrijver), false));
      }
    }
    return dossier
        .was()
        .op(id)
        .filter(w -> !(w instanceof Waarde.Voorbeeld) && Ontbrekend.in(keuze, w).isEmpty())
        .map(w -> new Voorstel(w, woorden(keuze, w, schrijver), true));
  }

  /** An answer as a person would say it. */
  public static String woorden(Dossier dossier, Keuze keuze, Waarde waarde) {
    return woorden(keuze, waarde, new Waardeschrijver(dossier.getallen()));
  }

  /** An answer as a person would say it: of a list or a table each item, else one line. */
  public static List<String> regels(Dossier dossier, Keuze keuze, Waarde waarde) {
    return switch (waarde) {
      case Waarde.Lijst(List<String> items, String slot) ->
          Stream.concat(
                  items.stream().map(Waardeschrijver::zonderLeesteken),
                  Stream.of(slot).filter(s -> !s.isEmpty()).map(Waardeschrijver::alsZin))
              .toList();
      case Waarde.Tabel tabel ->
          new Waardeschrijver(dossier.getallen())
              .items(keuze, tabel).stream().map(item -> new Tekst(item).woorden()).toList();
      default -> List.of(woorden(dossier, keuze, waarde));
    };
  }

  private static Waarde waarde(
      Model model, Keuze keuze, String antwoord, Antwoorden antwoorden, Waardeschrijver schrijver) {
    return switch (keuze.waardetype()) {
      case JA_NEE, OPTIE -> Afleidingen.waarde(keuze, antwoord);
      default -> {
        Map<String, String> woorden = new HashMap<>();
        antwoorden
            .waarden()
            .forEach((id, w) ->
                Optional.ofNullable(model.keuzes().get(id))
                    .ifPresent(k -> woorden.put(id.waarde(), woorden(k, w, schrijver))));
        yield new Waarde.Woorden(Zinpatroon.vul(antwoord, woorden));
      }
    };
  }

  private static String woorden(Keuze keuze, Waarde waarde, Waardeschrijver schrijver) {
    return switch (waarde) {
      case Waarde.JaNee(boolean ja) -> ja ? "ja" : "nee";
      case Waarde.Gekozen(List<String> opties) ->
          Waardeschrijver.opsomming(
              opties.stream()
                  .map(o -> keuze.plaats(o) < 0 ? o : keuze.opties().get(keuze.plaats(o)).label())
                  .toList());
      case Waarde.Voorbeeld v -> "";
      case Waarde.Bepalingen b ->
          Waardeschrijver.opsomming(b.bepalingen().stream().map(i -> i.waarde()).toList());
      default ->
          schrijver.schrijf(keuze, waarde).stream()
              .map(f -> f.woorden())
              .collect(java.util.stream.Collectors.joining());
    };
  }
}
