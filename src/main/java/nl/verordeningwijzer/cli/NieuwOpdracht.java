package nl.verordeningwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.GangbareAntwoorden;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelversie;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.samenstelling.Voorstellen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code nieuw}: a dossier in which only the name of the municipality is filled in, or also what
 * most municipalities chose.
 */
@Command(name = "nieuw")
final class NieuwOpdracht implements Callable<Integer> {

  private static final Berichten BERICHTEN = Berichten.van(NieuwOpdracht.class);

  private final Omgeving omgeving;

  @Option(
      names = "--gemeente",
      required = true,
      paramLabel = "NAAM",
      descriptionKey = "nieuw.gemeente")
  private String gemeente;

  @Option(names = "--uit", required = true, paramLabel = "DOSSIER", descriptionKey = "nieuw.uit")
  private Path uit;

  @Option(names = "--model", paramLabel = "NAAM[:VERSIE]", descriptionKey = "keuzes.model")
  private String model;

  @Option(
      names = "--uitgangspunt",
      paramLabel = "NAAM",
      defaultValue = "bestaande-tekst-van-het-model",
      descriptionKey = "nieuw.uitgangspunt")
  private String uitgangspunt;

  @Option(names = "--gangbaar", descriptionKey = "nieuw.gangbaar")
  private boolean gangbaar;

  NieuwOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    if (gemeente.isBlank() || gemeente.lines().count() > 1) {
      return omgeving.weiger(BERICHTEN.bericht("nieuw.geen-naam"));
    }
    if (uit.toString().isBlank()) {
      return omgeving.weiger(BERICHTEN.bericht("geen-pad", "--uit"));
    }
    if (Files.exists(uit)) {
      return omgeving.weiger(BERICHTEN.bericht("nieuw.bestaat", uit));
    }
    Optional<Modelversie> versie = Modelkeuze.kies(omgeving, model);
    if (versie.isEmpty()) {
      return Omgeving.VERKEERD;
    }
    Uitkomst<Model> gelezen = omgeving.bibliotheek().lees(versie.get());
    if (gelezen.alsWaarde().isEmpty()) {
      return omgeving.meldFouten(gelezen);
    }
    Optional<Uitgangspunt> vanuit =
        Uitgangspunt.van(uitgangspunt).filter(gelezen.alsWaarde().get().uitgangspunten()::contains);
    if (vanuit.isEmpty()) {
      String namen =
          gelezen.alsWaarde().get().uitgangspunten().stream()
              .map(Uitgangspunt::naam)
              .collect(Collectors.joining(", "));
      return omgeving.weiger(BERICHTEN.bericht("nieuw.onbekend-uitgangspunt", uitgangspunt, namen));
    }
    Model gekozen = gelezen.alsWaarde().get().bij(vanuit.get());
    Dossier leeg = Dossier.leeg(versie.get()).metUitgangspunt(vanuit.get());
    Dossier benoemd =
        leeg.metWordt(leeg.wordt().met(gekozen.gemeente(), new Waarde.Woorden(gemeente.strip())));
    Dossier dossier = gangbaar ? GangbareAntwoorden.vulIn(gekozen, benoemd) : benoemd;
    Uitkomst<Path> geschreven = omgeving.dossiers().schrijf(uit, dossier);
    if (geschreven.alsWaarde().isEmpty()) {
      return omgeving.meldFouten(geschreven);
    }
    int open = omgeving.werkUit(gekozen, dossier).openstaand().size();
    omgeving.uit().println(BERICHTEN.bericht("nieuw.gemaakt", uit));
    if (gangbaar) {
      toonGangbaar(gekozen, dossier);
    }
    omgeving.uit().println(BERICHTEN.bericht("nieuw.open", open));
    omgeving.uit().flush();
    return Omgeving.GOED;
  }

  /** Which answers were filled in, with the figure that they stand on. */
  private void toonGangbaar(Model model, Dossier dossier) {
    if (dossier.naTeKijken().isEmpty()) {
      omgeving.uit().println(BERICHTEN.bericht("nieuw.niets-gangbaar"));
      return;
    }
    omgeving
        .uit()
        .println(BERICHTEN.bericht("nieuw.gangbaar-ingevuld", dossier.naTeKijken().size()));
    dossier
        .naTeKijken()
        .forEach((id, waarom) -> {
          Keuze keuze = model.keuzes().get(id);
          String antwoord =
              dossier.wordt().op(id).map(w -> Voorstellen.woorden(dossier, keuze, w)).orElse("");
          omgeving.uit().println("  " + keuze.vraag());
          omgeving.uit().println("    " + BERICHTEN.bericht("nieuw.antwoord", id, antwoord));
          omgeving.uit().println("    " + waarom);
        });
  }
}
