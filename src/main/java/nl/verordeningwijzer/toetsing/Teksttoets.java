package nl.verordeningwijzer.toetsing;

import java.util.ArrayList;
import java.util.List;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;
import nl.verordeningwijzer.verwijzing.Verwijzingcontrole;

/**
 * What must be looked at in a text of which nothing is known but its words. Of a dossier the same
 * is known while its text is put together: what is open, and what each reference means.
 */
final class Teksttoets {

  private static final Berichten BERICHTEN = Berichten.van(Teksttoets.class);

  private final Model model;
  private final Regeling regeling;
  private final Vindplaatsen vindplaatsen;

  Teksttoets(Model model, Regeling regeling) {
    this.model = model;
    this.regeling = regeling;
    this.vindplaatsen = Vindplaatsen.van(regeling);
  }

  List<Bevinding> bevindingen() {
    List<Bevinding> bevindingen = new ArrayList<>();
    for (Regel regel : Regels.van(regeling)) {
      if (!regel.gedrukt().equals(Regel.NIET_INGELEZEN)) {
        for (String plek : OpenPlekken.in(regel.tekst().woorden())) {
          bevindingen.add(melding("open-plek", Ernst.BLOKKEREND, regel.bepaling(), plek));
        }
      }
    }
    for (Verwijzingcontrole.Loos loos : Verwijzingcontrole.loze(regeling, model.zoeker())) {
      bevindingen.add(
          melding("verwijzing-naar-niets", Ernst.BLOKKEREND, loos.in(), loos.woorden()));
    }
    for (Artikel artikel : regeling.artikelen()) {
      boolean leeg =
          artikel.staat() == Artikel.Staat.GELDEND
              && artikel.leden().stream().allMatch(lid -> lid.inhoud().isEmpty());
      if (leeg) {
        bevindingen.add(melding("artikel-zonder-tekst", Ernst.BLOKKEREND, artikel.id()));
      }
      if (artikel.staat() == Artikel.Staat.NIET_INGELEZEN) {
        bevindingen.add(melding("artikel-niet-ingelezen", Ernst.WAARSCHUWING, artikel.id()));
      }
    }
    return bevindingen;
  }

  private Bevinding melding(String code, Ernst ernst, BepalingId bepaling, Object... waarden) {
    String plaats = vindplaatsen.van(bepaling).map(Plaatsnaam::van).orElse("");
    return new Bevinding(code, ernst, plaats, BERICHTEN.bericht(code, waarden));
  }
}
