package nl.verordeningwijzer.uitwerking;

import java.util.List;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.samenstelling.Besluitteksten;
import nl.verordeningwijzer.samenstelling.Openstaand;
import nl.verordeningwijzer.samenstelling.Samenstelling;
import nl.verordeningwijzer.toetsing.Toetsing;

/**
 * Everything that follows from a model and a dossier. The texts are there at once; what follows
 * from them is worked out when it is asked for, so that a preview need not wait for it.
 *
 * @param samengesteldWas the existing text, with the questions and findings about it
 * @param samengesteldWordt the new text, with the questions and findings about it
 * @param laterBesluit the decision that leads from the one to the other
 * @param latereToetsing how the new text stands up against the law
 */
public record Uitwerking(
    Model model,
    Dossier dossier,
    Samenstelling samengesteldWas,
    Samenstelling samengesteldWordt,
    Lazy<Besluitdeel> laterBesluit,
    Lazy<Toetsing> latereToetsing) {

  private static final Berichten BERICHTEN = Berichten.van(Uitwerking.class);

  /**
   * The decision that leads from the existing text to the new one.
   *
   * @param teksten what stands around the amendments
   * @param letters the amendments, in the order of the decision; executed on the existing text they
   *     give the new text, or there is a blocking finding
   * @param openstaand the questions without an answer, of both texts and the decision
   * @param bevindingen what came up while the texts and the decision were made
   * @param isBewezen whether the amendments give the new text
   */
  public record Besluitdeel(
      Besluitteksten teksten,
      List<Besluitletter> letters,
      Toelichting toelichting,
      List<Openstaand> openstaand,
      List<Bevinding> bevindingen,
      boolean isBewezen) {
    public Besluitdeel {
      letters = List.copyOf(letters);
      openstaand = List.copyOf(openstaand);
      bevindingen = List.copyOf(bevindingen);
    }
  }

  /** The existing text. */
  public Regeling was() {
    return samengesteldWas.regeling();
  }

  /** The new text. */
  public Regeling wordt() {
    return samengesteldWordt.regeling();
  }

  /** What stands around the amendments in the decision. */
  public Besluitteksten besluit() {
    return laterBesluit.get().teksten();
  }

  /** The amendments, in the order of the decision. */
  public List<Besluitletter> letters() {
    return laterBesluit.get().letters();
  }

  /** The explanatory notes. */
  public Toelichting toelichting() {
    return laterBesluit.get().toelichting();
  }

  /** The questions without an answer. */
  public List<Openstaand> openstaand() {
    return laterBesluit.get().openstaand();
  }

  /** What came up while the texts and the decision were made. */
  public List<Bevinding> eigenBevindingen() {
    return laterBesluit.get().bevindingen();
  }

  /** Whether the amendments, executed on the existing text, give the new text. */
  public boolean isBewezen() {
    return laterBesluit.get().isBewezen();
  }

  /** The questions that this dossier is about, at their places; worked out at each call. */
  public Vragen vragen() {
    return Vragen.van(this);
  }

  /** How the new text stands up against the law. */
  public Toetsing toetsing() {
    return latereToetsing.get();
  }

  /**
   * What came up while the texts and the decision were made, and what the law makes of the text. A
   * warning that the municipality leaves for what it is, is a remark with its reason.
   */
  public List<Bevinding> bevindingen() {
    return Stream.concat(eigenBevindingen().stream(), toetsing().bevindingen().stream())
        .distinct()
        .map(this::gelaten)
        .toList();
  }

  /** Whether the municipality can leave its text as it is, for a reason. */
  public boolean kanBlijven(Bevinding bevinding) {
    return bevinding.ernst() == Ernst.WAARSCHUWING
        && model.waarschuwingen().contains(bevinding.code());
  }

  private Bevinding gelaten(Bevinding bevinding) {
    String reden = dossier.gelaten().get(bevinding.code());
    return reden != null && kanBlijven(bevinding)
        ? bevinding.anders(
            Ernst.OPMERKING, BERICHTEN.bericht("gelaten", bevinding.bericht(), zin(reden)))
        : bevinding;
  }

  private static String zin(String woorden) {
    return woorden.matches("(?s).*[.!?…]") ? woorden : woorden + ".";
  }

  /** The findings that must be solved before there can be documents. */
  public List<Bevinding> blokkerend() {
    return bevindingen().stream().filter(b -> b.ernst() == Ernst.BLOKKEREND).toList();
  }

  /** The account of it for the council; worked out at each call. */
  public Verantwoording verantwoording() {
    return Verantwoorder.van(this);
  }

  /** Every question without an answer as a finding, then the other findings. */
  public List<Bevinding> alleBevindingen() {
    Stream<Bevinding> open =
        openstaand().stream()
            .map(o ->
                new Bevinding(
                    "open-keuze",
                    Ernst.BLOKKEREND,
                    String.join("; ", o.plaatsen()),
                    BERICHTEN.bericht("open-keuze", o.vraag(), o.id(), o.kolom().naam())));
    return Stream.concat(open, bevindingen().stream()).toList();
  }

  /** Whether every question is answered and nothing blocks. */
  public boolean isGereed() {
    return openstaand().isEmpty() && blokkerend().isEmpty();
  }
}
