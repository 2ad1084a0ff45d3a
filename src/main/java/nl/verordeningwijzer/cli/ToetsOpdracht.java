package nl.verordeningwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.DossierStore.Geopend;
import nl.verordeningwijzer.inlezen.Leesverslag;
import nl.verordeningwijzer.inlezen.Tekstbestandlezer;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelversie;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.toetsing.Toetser;
import nl.verordeningwijzer.toetsing.Toetsing;
import nl.verordeningwijzer.toetsing.Toetsing.Status;
import nl.verordeningwijzer.toetsing.Toetsing.Uitslag;
import nl.verordeningwijzer.uitwerking.Instellingen;
import nl.verordeningwijzer.uitwerking.Uitwerker;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code toets}: whether a dossier or an ordinance regulates what the law demands. */
@Command(name = "toets")
final class ToetsOpdracht implements Callable<Integer> {

  private static final Berichten BERICHTEN = Berichten.van(ToetsOpdracht.class);
  private static final String DOSSIER = ".verordening";
  private static final DateTimeFormatter DATUM =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

  private final Omgeving omgeving;

  @Parameters(index = "0", paramLabel = "DOSSIER|VERORDENING", descriptionKey = "toets.bestand")
  private Path bestand;

  @Option(names = "--peildatum", paramLabel = "DATUM", descriptionKey = "toets.peildatum")
  private String peildatum;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  ToetsOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Optional<LocalDate> dag = Optional.empty();
    if (peildatum != null) {
      dag = datum(peildatum);
      if (dag.isEmpty()) {
        return omgeving.weiger(BERICHTEN.bericht("toets.geen-datum", peildatum));
      }
    }
    if (Files.isDirectory(bestand)) {
      return omgeving.weiger(BERICHTEN.bericht("toets.is-een-map", bestand.toAbsolutePath()));
    }
    return isDossier() ? toetsDossier(dag) : toetsVerordening(dag);
  }

  /** By its name, or because no ordinance begins so. */
  private boolean isDossier() {
    return bestand.toString().toLowerCase(Locale.ROOT).endsWith(DOSSIER)
        || Tekstbestandlezer.tekst(bestand)
            .alsWaarde()
            .filter(tekst -> tekst.stripLeading().startsWith("{"))
            .isPresent();
  }

  /** As in the output, or as people write it. */
  private static Optional<LocalDate> datum(String tekst) {
    for (String vorm : List.of("uuuu-MM-dd", "d-M-uuuu")) {
      try {
        return Optional.of(
            LocalDate.parse(
                tekst.strip(),
                DateTimeFormatter.ofPattern(vorm)
                    .withResolverStyle(java.time.format.ResolverStyle.STRICT)));
      } catch (DateTimeParseException e) {
        // Perhaps in the other form.
      }
    }
    return Optional.empty();
  }

  private int toetsDossier(Optional<LocalDate> dag) {
    Uitkomst<Geopend> geopend = omgeving.dossiers().lees(bestand);
    if (geopend.alsWaarde().isEmpty()) {
      return omgeving.meldFouten(geopend);
    }
    Geopend werk = geopend.alsWaarde().get();
    Instellingen instellingen =
        dag.map(Instellingen::new)
            .orElseGet(
                () -> Instellingen.standaard(werk.model(), werk.dossier(), omgeving.vandaag()));
    Uitwerking uitwerking = Uitwerker.werkUit(werk.model(), werk.dossier(), instellingen);
    return meld(uitwerking.toetsing(), uitwerking.alleBevindingen());
  }

  private int toetsVerordening(Optional<LocalDate> dag) {
    Uitkomst<Leesverslag> gelezen = Tekstbestandlezer.lees(bestand);
    if (gelezen.alsWaarde().isEmpty()) {
      return omgeving.meldFouten(gelezen);
    }
    Optional<Modelversie> versie = Modelkeuze.kies(omgeving, null);
    if (versie.isEmpty()) {
      return Omgeving.VERKEERD;
    }
    Uitkomst<Model> model = omgeving.bibliotheek().lees(versie.get());
    if (model.alsWaarde().isEmpty()) {
      return omgeving.meldFouten(model);
    }
    Leesverslag verslag = gelezen.alsWaarde().get();
    Toetsing toetsing =
        Toetser.toetsTekst(
            model.alsWaarde().get(), verslag.regeling(), dag.orElse(omgeving.vandaag()));
    List<Bevinding> bevindingen =
        Stream.concat(verslag.meldingen().stream(), toetsing.bevindingen().stream()).toList();
    return meld(toetsing, bevindingen);
  }

  private int meld(Toetsing toetsing, List<Bevinding> bevindingen) {
    List<Bevinding> opErnst =
        bevindingen.stream().sorted(Comparator.comparing(Bevinding::ernst)).toList();
    if (json) {
      omgeving.uit().println(JsonWriter.toetsing(toetsing, opErnst));
    } else {
      toon(toetsing, opErnst);
    }
    omgeving.uit().flush();
    boolean geblokkeerd = opErnst.stream().anyMatch(b -> b.ernst() == Ernst.BLOKKEREND);
    return geblokkeerd ? Omgeving.GEBLOKKEERD : Omgeving.GOED;
  }

  private void toon(Toetsing toetsing, List<Bevinding> bevindingen) {
    omgeving
        .uit()
        .println(
            toetsing
                .wetVanaf()
                .map(vanaf ->
                    BERICHTEN.bericht(
                        "toets.kop", DATUM.format(toetsing.peildatum()), DATUM.format(vanaf)))
                .orElseGet(() ->
                    BERICHTEN.bericht("toets.kop-zonder", DATUM.format(toetsing.peildatum()))));
    if (!toetsing.onderwerpen().isEmpty()) {
      omgeving.uit().println();
      omgeving.uit().print(tabel(toetsing.onderwerpen()));
      omgeving.uit().println(samenvatting(toetsing.onderwerpen()));
    }
    omgeving.uit().println();
    for (Bevinding bevinding : bevindingen) {
      String waar = bevinding.vindplaats().isEmpty() ? "" : " (" + bevinding.vindplaats() + ")";
      String ernst = BERICHTEN.bericht("ernst." + bevinding.ernst().naam());
      String grondslag =
          bevinding.grondslag().isEmpty()
              ? ""
              : " " + BERICHTEN.bericht("toets.grondslag", bevinding.grondslag());
      omgeving.uit().println(ernst + waar + ": " + bevinding.volledig() + grondslag);
    }
    if (bevindingen.isEmpty()) {
      omgeving.uit().println(BERICHTEN.bericht("toets.geen-bevindingen"));
    }
  }

  private static String tabel(List<Uitslag> uitslagen) {
    Teksttabel tabel = new Teksttabel(List.of(20, 44, 52));
    StringBuilder uit = new StringBuilder();
    uit.append(
        tabel.rij(
            List.of(
                BERICHTEN.bericht("toets.kolom-status"),
                BERICHTEN.bericht("toets.kolom-onderwerp"),
                BERICHTEN.bericht("toets.kolom-waar"))));
    for (Uitslag uitslag : uitslagen) {
      String nummer =
          uitslag
              .onderwerp()
              .invoeringstoets()
              .map(n -> " " + BERICHTEN.bericht("toets.invoeringstoets", n))
              .orElse("");
      uit.append(
          tabel.rij(
              List.of(
                  uitslag.status().naam(), uitslag.onderwerp().titel() + nummer, waar(uitslag))));
    }
    return uit.toString();
  }

  private static String waar(Uitslag uitslag) {
    List<String> delen = new ArrayList<>();
    String plaatsen =
        uitslag.bewijs().stream()
            .map(Toetsing.Bewijsplaats::vindplaats)
            .distinct()
            .collect(Collectors.joining("; "));
    if (!plaatsen.isEmpty()) {
      delen.add(plaatsen);
    }
    if (!uitslag.ontbreekt().isEmpty()) {
      delen.add(BERICHTEN.bericht("toets.ontbreekt", String.join("; ", uitslag.ontbreekt())));
    }
    if (uitslag.status() == Status.NIET_VAN_TOEPASSING) {
      delen.add(uitslag.toelichting());
    }
    return String.join("\n", delen);
  }

  /** How many topics there are of each status that occurs. */
  private static String samenvatting(List<Uitslag> uitslagen) {
    return Stream.of(Status.values())
        .map(status ->
            new Object[] {
              status.naam(), uitslagen.stream().filter(u -> u.status() == status).count()
            })
        .filter(aantal -> (long) aantal[1] > 0)
        .map(aantal -> BERICHTEN.bericht("toets.aantal", aantal))
        .collect(Collectors.joining("; "));
  }
}
