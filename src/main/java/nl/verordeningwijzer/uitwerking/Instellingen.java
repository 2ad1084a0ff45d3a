package nl.verordeningwijzer.uitwerking;

import java.time.LocalDate;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.samenstelling.Peildatum;

/**
 * How a dossier is worked out, apart from what it says itself.
 *
 * @param peildatum the day on which the law is looked at
 */
public record Instellingen(LocalDate peildatum) {

  /**
   * The law of the day on which the new text begins to hold; while that is not known, of today.
   *
   * @param vandaag the day of today: the same dossier gives the same result on the same day
   */
  public static Instellingen standaard(Model model, Dossier dossier, LocalDate vandaag) {
    return new Instellingen(Peildatum.van(model, dossier).orElse(vandaag));
  }
}
