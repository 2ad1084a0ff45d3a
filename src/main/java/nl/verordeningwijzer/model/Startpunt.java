package nl.verordeningwijzer.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * What depends on what a municipality starts from.
 *
 * @param keuzes every choice, in the words that fit
 * @param bestaand the text that is amended; no lines when there is none
 * @param nieuw the new text
 * @param buiten what lies outside the model
 */
public record Startpunt(
    SequencedMap<KeuzeId, Keuze> keuzes,
    Modeltekst bestaand,
    Modeltekst nieuw,
    Besluitmodel besluit,
    Toelichtingmodel toelichting,
    SequencedMap<BepalingId, Buitenmodel> buiten) {
  public Startpunt {
    keuzes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(keuzes));
    buiten = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(buiten));
  }
}
