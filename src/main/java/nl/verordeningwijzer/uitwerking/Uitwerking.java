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
import nl.verordeningwijzer.toetsing.Toetsing;

/**
 * Everything that follows from a model and a dossier.
 *
 * @param was the existing text
 * @param wordt the new text
 * @param besluit what stands around the amendments in the decision
 * @param letters the amendments, in the order of the decision; executed on the existing text they
 *     give the new text, or there is a blocking finding
 * @param openstaand the questions without an answer
 * @param eigenBevindingen what came up while the texts and the decision were made
 * @param latereToetsing how the new text stands up against the law; worked out when it is asked
 *     for, so that a preview need not wait for it
 */
public record Uitwerking(
    Model model,
    Dossier dossier,
    Regeling was,
    Regeling wordt,
    Besluitteksten besluit,
    List<Besluitletter> letters,
    Toelichting toelichting,
    List<Openstaand> openstaand,
    List<Bevinding> eigenBevindingen,
    Lazy<Toetsing> latereToetsing,
    boolean isBewezen) {

  private static final Berichten BERICHTEN = Berichten.van(Uitwerking.class);

  public Uitwerking {
    letters = List.copyOf(letters);
    openstaand = List.copyOf(openstaand);
    eigenBevindingen = List.copyOf(eigenBevindingen);
  }

  /** How the new text stands up against the law. */
  public Toetsing toetsing() {
    return latereToetsing.get();
  }

  /**
   * What came up while the texts and the decision were made, and what the law makes of the text.
   */
  public List<Bevinding> bevindingen() {
    return Stream.concat(eigenBevindingen.stream(), toetsing().bevindingen().stream())
        .distinct()
        .toList();
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
        openstaand.stream()
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
    return openstaand.isEmpty() && blokkerend().isEmpty();
  }
}
