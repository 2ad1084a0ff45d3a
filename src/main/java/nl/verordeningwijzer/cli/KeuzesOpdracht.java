package nl.verordeningwijzer.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.verordeningwijzer.model.Cijfer;
import nl.verordeningwijzer.model.Cijferbron;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelversie;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Uitkomst;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code keuzes}: every choice of a model. */
@Command(name = "keuzes")
final class KeuzesOpdracht implements Callable<Integer> {

  private static final Berichten BERICHTEN = Berichten.van(KeuzesOpdracht.class);

  private final Omgeving omgeving;

  @Option(names = "--model", paramLabel = "NAAM[:VERSIE]", descriptionKey = "keuzes.model")
  private String model;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  KeuzesOpdracht(Omgeving omgeving) {
    this.omgeving = omgeving;
  }

  @Override
  public Integer call() {
    Optional<Modelversie> versie = Modelkeuze.kies(omgeving, model);
    if (versie.isEmpty()) {
      return Omgeving.VERKEERD;
    }
    Uitkomst<Model> gelezen = omgeving.bibliotheek().lees(versie.get());
    if (gelezen.alsWaarde().isEmpty()) {
      return omgeving.meldFouten(gelezen);
    }
    List<Keuzeregel> keuzes = Keuzeregel.van(gelezen.alsWaarde().get());
    if (json) {
      omgeving.uit().println(JsonWriter.keuzes(keuzes));
    } else {
      toon(keuzes);
      gelezen.alsWaarde().get().cijfers().stream().map(Cijfer::bron).distinct().forEach(this::toon);
      omgeving.uit().println(BERICHTEN.bericht("keuzes.aantal", keuzes.size()));
    }
    omgeving.uit().flush();
    return Omgeving.GOED;
  }

  private void toon(List<Keuzeregel> keuzes) {
    for (Keuzeregel keuze : keuzes) {
      omgeving.uit().println(keuze.vraag());
      omgeving
          .uit()
          .println(
              "  "
                  + BERICHTEN.bericht(
                      "keuzes.regel",
                      keuze.id(),
                      keuze.waardetype(),
                      String.join(", ", keuze.kolommen()),
                      keuze.plaats()));
      keuze.opties().forEach(o -> omgeving.uit().println("    " + o.id() + ": " + o.label()));
      keuze.cijfers().forEach(c -> omgeving.uit().println("    " + regel(c.cijfer())));
    }
  }

  /** What the short name beside a figure stands for, and what to think of its figures. */
  private void toon(Cijferbron bron) {
    omgeving
        .uit()
        .println(BERICHTEN.bericht("keuzes.bron", bron.naam(), bron.titel(), bron.kanttekening()));
  }

  private static String regel(Cijfer cijfer) {
    String plaats = cijfer.plaats();
    String naam = cijfer.bron().naam();
    return cijfer.n().isPresent()
        ? BERICHTEN.bericht("keuzes.cijfer-n", cijfer.tekst(), naam, plaats, cijfer.n().getAsInt())
        : BERICHTEN.bericht("keuzes.cijfer", cijfer.tekst(), naam, plaats);
  }
}
