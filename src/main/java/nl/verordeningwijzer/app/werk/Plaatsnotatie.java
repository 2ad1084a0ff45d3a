package nl.verordeningwijzer.app.werk;

import java.util.Arrays;
import java.util.Optional;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;

/** Places as one word, to find the way back when the program is started again. */
public final class Plaatsnotatie {

  private static final String STAP = "stap";
  private static final String DEEL = "deel";
  private static final String KEUZE = "keuze";
  private static final String BUITEN = "buiten";
  private static final String EIGEN = "eigen-tekst";

  private Plaatsnotatie() {}

  /** A place as one word: {@code keuze:wordt:proefplaats-doel}. */
  public static String schrijf(Plaats plaats) {
    return switch (plaats) {
      case Plaats.Bladzijde(Stap stap) -> STAP + ":" + stap.naam();
      case Plaats.BijDeel(BepalingId deel) -> DEEL + ":" + deel;
      case Plaats.BijKeuze(KeuzeId keuze, Kolom kolom) -> KEUZE + ":" + kolom.naam() + ":" + keuze;
      case Plaats.BijBuiten(BepalingId bepaling) -> BUITEN + ":" + bepaling;
      case Plaats.BijEigenTekst(BepalingId deel) -> EIGEN + ":" + deel;
    };
  }

  /** The place that a word stands for; empty when it stands for none. */
  public static Optional<Plaats> lees(String woord) {
    String[] delen = woord.split(":", -1);
    String laatste = delen[delen.length - 1];
    if (delen.length == 2 && delen[0].equals(STAP)) {
      return Arrays.stream(Stap.values())
          .filter(s -> s.naam().equals(laatste))
          .findFirst()
          .map(Plaats.Bladzijde::new);
    }
    if (!BepalingId.isGeldig(laatste)) {
      return Optional.empty();
    }
    if (delen.length == 3 && delen[0].equals(KEUZE)) {
      return Arrays.stream(Kolom.values())
          .filter(k -> k.naam().equals(delen[1]))
          .findFirst()
          .map(k -> new Plaats.BijKeuze(new KeuzeId(laatste), k));
    }
    if (delen.length != 2) {
      return Optional.empty();
    }
    BepalingId bepaling = new BepalingId(laatste);
    return switch (delen[0]) {
      case DEEL -> Optional.of(new Plaats.BijDeel(bepaling));
      case BUITEN -> Optional.of(new Plaats.BijBuiten(bepaling));
      case EIGEN -> Optional.of(new Plaats.BijEigenTekst(bepaling));
      default -> Optional.empty();
    };
  }
}
