package nl.verordeningwijzer.model;

import java.time.LocalDate;
import java.util.List;
import nl.verordeningwijzer.model.Toetsingsregels.Zoekvorm;
import nl.verordeningwijzer.regeling.BepalingId;

/**
 * Words of the model that the law has overtaken, with wording of our own on offer: {@code
 * actualisatie.yaml}. That wording is never VNG's and is always said to be ours.
 *
 * @param code a stable name; a dossier takes a way out over under it
 * @param vanaf the day on which the law changed
 * @param zoek the words by which one sees that a text is behind
 * @param behalve when the text says this too, it is not behind
 * @param bepaling the article of the model that it is about
 * @param grondslag the article of the law
 * @param bericht what has changed and what to do
 * @param uitwegen own wording that the municipality can take over with one answer
 * @param toelichting what the explanatory notes say when it was taken over
 */
public record Actualisatie(
    String code,
    LocalDate vanaf,
    List<Zoekvorm> zoek,
    List<Zoekvorm> behalve,
    BepalingId bepaling,
    String grondslag,
    String bericht,
    List<Samenhang.Uitweg> uitwegen,
    String toelichting) {
  public Actualisatie {
    zoek = List.copyOf(zoek);
    behalve = List.copyOf(behalve);
    uitwegen = List.copyOf(uitwegen);
  }
}
