package nl.verordeningwijzer.samenstelling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Buitentekst;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.model.Modelregel.Buitensoort;
import nl.verordeningwijzer.regeling.BepalingId;

/**
 * What stands at a place that the model does not print.
 *
 * @param gegeven what the municipality says about it, as far as that counts from where it starts
 * @param standaard what stands there when it says nothing; no lines when it must be asked
 */
public record Buitenstand(Optional<Buitentekst> gegeven, List<Modelregel> standaard) {

  public Buitenstand {
    standaard = List.copyOf(standaard);
  }

  /** What stands at a place of the model. */
  public static Buitenstand van(Model gelezen, Dossier dossier, BepalingId plaats) {
    Model model = gelezen.bij(dossier.uitgangspunt());
    return Stream.concat(model.nieuw().regels().stream(), model.bestaand().regels().stream())
        .filter(r -> r.bepaling().equals(plaats))
        .flatMap(r -> r instanceof Modelregel.Buiten b ? Stream.of(b) : Stream.empty())
        .findFirst()
        .map(b -> van(dossier, b))
        .orElse(new Buitenstand(Optional.empty(), List.of()));
  }

  static Buitenstand van(Dossier dossier, Modelregel.Buiten plaats) {
    return new Buitenstand(
        Optional.ofNullable(dossier.buiten().get(plaats.bepaling()))
            .filter(gegeven -> dossier.uitgangspunt().wijzigt() || teltInNieuwe(plaats, gegeven)),
        plaats.standaard());
  }

  /** A new ordinance has nothing that was not read, and it does have closing articles. */
  private static boolean teltInNieuwe(Modelregel.Buiten plaats, Buitentekst gegeven) {
    return switch (gegeven) {
      case Buitentekst.Ingelezen i -> true;
      case Buitentekst.NietIngelezen n -> false;
      case Buitentekst.Afwezig a -> plaats.soort() != Buitensoort.SLOTARTIKELEN;
    };
  }

  /** Whether our own words stand there. */
  public boolean isStandaard() {
    return gegeven.isEmpty() && !standaard.isEmpty();
  }

  /** Whether nobody said yet what stands there. */
  public boolean isOpen() {
    return gegeven.isEmpty() && standaard.isEmpty();
  }
}
