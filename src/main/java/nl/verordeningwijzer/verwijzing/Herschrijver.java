package nl.verordeningwijzer.verwijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Fragment.Verwijzing;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelbouwer;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.verwijzing.Verwijzingschrijver.Geschreven;

/** Brings the words of every reference of a regulation in line with its numbering. */
public final class Herschrijver {

  private static final Berichten BERICHTEN = Berichten.van(Herschrijver.class);

  private final Vindplaatsen vindplaatsen;
  private final Verwijzingschrijver schrijver;
  private final List<Bevinding> bevindingen = new ArrayList<>();

  /**
   * A regulation whose references are right, and a finding for each that could not be made right;
   * that one keeps the words it had.
   */
  public record Herschreven(Regeling regeling, List<Bevinding> bevindingen) {
    public Herschreven {
      bevindingen = List.copyOf(bevindingen);
    }
  }

  /** Writes every reference anew. */
  public static Herschreven herschrijf(Regeling regeling) {
    Herschrijver herschrijver = new Herschrijver(Vindplaatsen.van(regeling));
    List<Regel> regels = Regels.van(regeling).stream().map(herschrijver::herschrijf).toList();
    return new Herschreven(
        Regelbouwer.bouw(regeling.titel(), regels).regeling(), herschrijver.bevindingen);
  }

  private Herschrijver(Vindplaatsen vindplaatsen) {
    this.vindplaatsen = vindplaatsen;
    this.schrijver = new Verwijzingschrijver(vindplaatsen);
  }

  private Regel herschrijf(Regel regel) {
    return new Regel(
        regel.bepaling(),
        regel.soort(),
        regel.nummer(),
        regel.scheiding(),
        regel.niveau(),
        regel.tekst().metVerwijzingen(v -> herschrijf(v, regel.bepaling())));
  }

  private Verwijzing herschrijf(Verwijzing verwijzing, BepalingId van) {
    return switch (schrijver.schrijf(verwijzing, van)) {
      case Geschreven.Gelukt(String woorden) -> verwijzing.met(woorden);
      case Geschreven.DoelWeg(List<BepalingId> doelen) -> {
        meld("verwijzing-naar-niets", verwijzing, van, doelen);
        yield verwijzing;
      }
      case Geschreven.GeenVorm(List<BepalingId> doelen) -> {
        meld("verwijzing-niet-te-schrijven", verwijzing, van, doelen);
        yield verwijzing;
      }
    };
  }

  private void meld(String code, Verwijzing verwijzing, BepalingId van, List<BepalingId> doelen) {
    String namen = doelen.stream().map(BepalingId::waarde).collect(Collectors.joining(", "));
    bevindingen.add(
        new Bevinding(
            code,
            Ernst.BLOKKEREND,
            vindplaatsen.van(van).map(Plaatsnaam::van).orElse(""),
            BERICHTEN.bericht(code, verwijzing.woorden(), namen)));
  }
}
