package nl.verordeningwijzer.app.werk;

import java.util.Optional;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.uitwerking.Bestemming;
import nl.verordeningwijzer.uitwerking.Vragen;

/** From where something can be mended to the place on the screens where that is done. */
public final class Wegwijzer {

  private Wegwijzer() {}

  /** The place of a destination; empty when it is no place in particular. */
  public static Optional<Plaats> plaats(Bestemming bestemming, Vragen vragen) {
    return switch (bestemming) {
      case Bestemming.BijKeuze k -> Optional.of(new Plaats.BijKeuze(k.keuze(), k.kolom()));
      case Bestemming.BijBepaling b -> Optional.of(new Plaats.BijDeel(b.deel()));
      case Bestemming.BijBestaand b -> Optional.of(bestaand(b, vragen));
      case Bestemming.BijBuiten b -> Optional.of(new Plaats.BijBuiten(b.bepaling()));
      case Bestemming.BijEigenTekst e -> Optional.of(new Plaats.BijEigenTekst(e.deel()));
      case Bestemming.BijBesluit b -> Optional.of(new Plaats.Bladzijde(Stap.GEMEENTE));
      case Bestemming.Nergens n -> Optional.empty();
    };
  }

  /** Of the existing text only the facts that are asked can be changed. */
  private static Plaats bestaand(Bestemming.BijBestaand bestemming, Vragen vragen) {
    return vragen.bestaand().stream()
        .filter(d -> d.id().equals(bestemming.deel()))
        .flatMap(d -> d.vragen().stream())
        .<Plaats>map(v -> new Plaats.BijKeuze(v.keuze().id(), Kolom.WAS))
        .findFirst()
        .orElse(new Plaats.Bladzijde(Stap.UITGANGSPUNT));
  }
}
