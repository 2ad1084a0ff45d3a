package nl.verordeningwijzer.app.begin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.verordeningwijzer.app.bediening.Statusteken.Status;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Voorkeuren.Recent;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.DossierStore.Geopend;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.uitwerking.Instellingen;
import nl.verordeningwijzer.uitwerking.Uitwerker;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;

/** The dossiers that were opened before, each with how far it is. */
public final class BeginViewModel {

  private static final Berichten BERICHTEN = Berichten.van(BeginViewModel.class);

  private static final Locale NEDERLANDS = Locale.of("nl", "NL");
  private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm", NEDERLANDS);
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM", NEDERLANDS);
  private static final DateTimeFormatter DAG_EN_JAAR =
      DateTimeFormatter.ofPattern("d MMMM uuuu", NEDERLANDS);

  private final Omgeving omgeving;
  private final ReadOnlyObjectWrapper<List<Recentregel>> regels;

  /** Shows at once what is remembered; how far each dossier is follows. */
  public BeginViewModel(Omgeving omgeving) {
    this.omgeving = omgeving;
    List<Recent> recent = omgeving.voorkeuren().recent();
    this.regels = new ReadOnlyObjectWrapper<>(recent.stream().map(this::nogNietGelezen).toList());
    for (Recent dossier : recent) {
      omgeving
          .rekenen()
          .execute(() -> {
            Recentregel gelezen = lees(dossier);
            omgeving.scherm().execute(() -> vervang(gelezen));
          });
    }
  }

  public ReadOnlyObjectProperty<List<Recentregel>> regelsProperty() {
    return regels.getReadOnlyProperty();
  }

  /** Those of which the name of the municipality, the ordinance or the file has these words. */
  public List<Recentregel> met(String woorden) {
    String gezocht = woorden.strip().toLowerCase(NEDERLANDS);
    return regels.get().stream()
        .filter(r ->
            (r.naam() + " " + r.uitleg() + " " + r.bestand())
                .toLowerCase(NEDERLANDS)
                .contains(gezocht))
        .toList();
  }

  /** Forgets a dossier; its file stays. */
  public void vergeet(Recentregel regel) {
    omgeving.wijzigVoorkeuren(v -> v.zonder(regel.bestand().toString()));
    regels.set(regels.get().stream().filter(r -> !r.bestand().equals(regel.bestand())).toList());
  }

  private void vervang(Recentregel nieuw) {
    List<Recentregel> lijst = new ArrayList<>(regels.get());
    lijst.replaceAll(oud -> oud.bestand().equals(nieuw.bestand()) ? nieuw : oud);
    regels.set(List.copyOf(lijst));
  }

  private Recentregel nogNietGelezen(Recent recent) {
    return new Recentregel(
        Path.of(recent.bestand()),
        naam(recent, recent.gemeente()),
        "",
        Status.OPEN,
        "",
        -1,
        "",
        geopend(recent),
        Recentregel.Opent.VERDER);
  }

  private Recentregel lees(Recent recent) {
    Path bestand = Path.of(recent.bestand());
    if (!Files.exists(bestand)) {
      return fout(recent, BERICHTEN.bericht("niet-gevonden", bestand.getParent()));
    }
    Uitkomst<Geopend> gelezen = omgeving.dossiers().lees(bestand);
    if (gelezen.alsWaarde().isEmpty()) {
      return fout(recent, gelezen.fouten().stream().findFirst().map(Fout::bericht).orElse(""));
    }
    Model model = gelezen.alsWaarde().get().model();
    Dossier dossier = gelezen.alsWaarde().get().dossier();
    LocalDate vandaag = LocalDate.now(omgeving.klok());
    Stand stand =
        Stand.van(
            Uitwerker.werkUit(model, dossier, Instellingen.standaard(model, dossier, vandaag)));
    long alle = stand.vragen().alle().size();
    long open = stand.vragen().alle().stream().filter(Vraag::isOpen).count();
    long bevindingen = stand.aantal(Ernst.BLOKKEREND) + stand.aantal(Ernst.WAARSCHUWING);
    return new Recentregel(
        bestand,
        naam(recent, woorden(dossier, model.gemeente())),
        stand.uitwerking().wordt().titel().woorden(),
        open == 0 ? Status.KLAAR : open == alle ? Status.OPEN : Status.BEZIG,
        BERICHTEN.bericht("beantwoord", alle - open, alle),
        alle == 0 ? 1 : (double) (alle - open) / alle,
        bevindingen == 0
            ? ""
            : BERICHTEN.bericht(bevindingen == 1 ? "bevinding" : "bevindingen", bevindingen),
        geopend(recent),
        Recentregel.Opent.VERDER);
  }

  private static String woorden(Dossier dossier, KeuzeId keuze) {
    return dossier
        .wordt()
        .op(keuze)
        .map(w -> w instanceof Waarde.Woorden(String woorden) ? woorden : "")
        .orElse("");
  }

  private Recentregel fout(Recent recent, String waarom) {
    return new Recentregel(
        Path.of(recent.bestand()),
        naam(recent, recent.gemeente()),
        waarom,
        Status.WAARSCHUWING,
        BERICHTEN.bericht("niet-bereikbaar"),
        -1,
        "",
        geopend(recent),
        Recentregel.Opent.NIET);
  }

  private static String naam(Recent recent, String gemeente) {
    return gemeente.isBlank() ? Path.of(recent.bestand()).getFileName().toString() : gemeente;
  }

  /** "vandaag, 10:42", "gisteren, 16:20", "3 februari", "15 december 2025". */
  private String geopend(Recent recent) {
    try {
      LocalDateTime moment = LocalDateTime.parse(recent.geopend());
      LocalDate vandaag = LocalDate.now(omgeving.klok());
      long geleden = ChronoUnit.DAYS.between(moment.toLocalDate(), vandaag);
      if (geleden == 0) {
        return BERICHTEN.bericht("vandaag", TIJD.format(moment));
      }
      if (geleden == 1) {
        return BERICHTEN.bericht("gisteren", TIJD.format(moment));
      }
      return (moment.getYear() == vandaag.getYear() ? DAG : DAG_EN_JAAR).format(moment);
    } catch (DateTimeException e) {
      return "";
    }
  }
}
