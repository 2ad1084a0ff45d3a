package nl.verordeningwijzer.app.venster;

import java.util.List;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.planning.Plan;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.samenstelling.Buitenstand;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.uitwerking.Vragen.Toestand;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;

/** How far each step is, in a shape and in words. */
final class Stappenstand {

  private static final Berichten BERICHTEN = Berichten.van(Stappenstand.class);

  private Stappenstand() {}

  /** How far one step is. */
  record Regel(Status status, String woorden) {}

  static Regel van(Stap stap, Stand stand) {
    return switch (stap) {
      case GEMEENTE -> vragen(stand.vragen().besluit());
      case UITGANGSPUNT -> uitgangspunt(stand);
      case KEUZES ->
          vragen(stand.vragen().nieuw().stream().flatMap(d -> d.vragen().stream()).toList());
      case WAS_WORDT -> wasWordt(stand);
      case TOETSING -> toetsing(stand);
      // The planning is worked out apart: see the other method.
      case PLANNING -> new Regel(Status.OPEN, "");
      case DOCUMENTEN -> documenten(stand);
    };
  }

  private static Regel uitgangspunt(Stand stand) {
    List<Vraag> feiten =
        stand.vragen().bestaand().stream().flatMap(d -> d.vragen().stream()).toList();
    long buiten = buitenOpen(stand);
    Regel vanVragen = vragen(feiten);
    return buiten == 0
        ? vanVragen
        : new Regel(Status.BEZIG, open(buiten + feiten.stream().filter(Vraag::isOpen).count()));
  }

  private static long buitenOpen(Stand stand) {
    Uitwerking uitwerking = stand.uitwerking();
    return uitwerking.model().buiten().keySet().stream()
        .filter(id -> Buitenstand.van(uitwerking.model(), uitwerking.dossier(), id).isOpen())
        .count();
  }

  private static Regel vragen(List<Vraag> vragen) {
    long open = vragen.stream().filter(Vraag::isOpen).count();
    long naTeKijken = vragen.stream().filter(v -> v.toestand() == Toestand.NA_TE_KIJKEN).count();
    boolean niets = vragen.stream().allMatch(v -> v.antwoord().isEmpty());
    if (open > 0) {
      return new Regel(niets ? Status.OPEN : Status.BEZIG, open(open));
    }
    return naTeKijken > 0
        ? new Regel(Status.BEZIG, BERICHTEN.bericht("stand.na-te-kijken", naTeKijken))
        : new Regel(Status.KLAAR, BERICHTEN.bericht("stand.klaar"));
  }

  private static String open(long aantal) {
    return BERICHTEN.bericht("stand.open", aantal);
  }

  private static Regel wasWordt(Stand stand) {
    if (!stand.uitwerking().dossier().uitgangspunt().wijzigt()) {
      return new Regel(Status.NVT, BERICHTEN.bericht("stand.geen-tabel"));
    }
    int letters = stand.uitwerking().letters().size();
    if (!stand.uitwerking().isBewezen()) {
      return new Regel(Status.BLOKKEERT, BERICHTEN.bericht("stand.niet-bewezen"));
    }
    return new Regel(
        letters == 0 ? Status.NVT : Status.KLAAR,
        BERICHTEN.bericht(letters == 1 ? "stand.onderdeel" : "stand.onderdelen", letters));
  }

  private static Regel toetsing(Stand stand) {
    long ernstig = stand.aantal(Ernst.BLOKKEREND);
    long waarschuwingen = stand.aantal(Ernst.WAARSCHUWING);
    long alle = ernstig + waarschuwingen;
    if (alle == 0) {
      return new Regel(Status.KLAAR, BERICHTEN.bericht("stand.geen-bevindingen"));
    }
    return new Regel(
        ernstig > 0 ? Status.BLOKKEERT : Status.WAARSCHUWING,
        BERICHTEN.bericht(alle == 1 ? "stand.bevinding" : "stand.bevindingen", alle));
  }

  private static Regel documenten(Stand stand) {
    Dossier dossier = stand.uitwerking().dossier();
    return new Regel(
        dossier.status() == Dossier.Status.VASTGESTELD
            ? Status.KLAAR
            : stand.uitwerking().isGereed() ? Status.BEZIG : Status.OPEN,
        BERICHTEN.bericht("stand.status." + dossier.status().naam()));
  }

  /** How far the planning is: whether what the user wishes can be reached. */
  static Regel van(Plan plan) {
    if (plan.gewenst().isEmpty()) {
      return new Regel(Status.OPEN, BERICHTEN.bericht("stand.geen-datum"));
    }
    return plan.past()
        ? new Regel(Status.KLAAR, BERICHTEN.bericht("stand.haalbaar"))
        : new Regel(Status.WAARSCHUWING, BERICHTEN.bericht("stand.te-laat"));
  }
}
