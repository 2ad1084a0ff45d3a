package nl.verordeningwijzer.app.planning;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import nl.verordeningwijzer.app.werk.Buitenwereld;
import nl.verordeningwijzer.app.werk.Omgeving;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.VoorkeurenStore;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;

/** The example on 9 February 2026, with everything outside the program in a folder of the test. */
final class Proefomgeving implements Buitenwereld {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Clock KLOK =
      Clock.fixed(LocalDate.of(2026, 2, 9).atTime(11, 21).atZone(ZONE).toInstant(), ZONE);

  private final Path map;
  private final List<Path> geopend = new ArrayList<>();

  Proefomgeving(Path map) {
    this.map = map;
  }

  Omgeving omgeving(Executor rekenen, Executor scherm) {
    return new Omgeving(Path.of("."), KLOK, rekenen, scherm, this, new VoorkeurenStore(map), map);
  }

  /**
   * The example in which nothing is planned but these days.
   *
   * @param ingang when the rules begin to hold; empty for not answered
   * @param raad when the council meets; empty for not answered
   */
  static Werk werk(String ingang, String raad, Executor rekenen, Executor scherm) {
    Voorbeelddossier dossier = Voorbeelddossier.geleverd();
    dossier = met(dossier, "inwerkingtreding", ingang);
    dossier = met(dossier, "raadsdatum", raad);
    return new Werk(Stand.van(dossier.uitwerking()), KLOK, rekenen, scherm, d -> {});
  }

  private static Voorbeelddossier met(Voorbeelddossier dossier, String keuze, String dag) {
    return dag.isEmpty()
        ? dossier.zonder(keuze)
        : dossier.wordt(keuze, new Waarde.Datum(LocalDate.parse(dag)));
  }

  /** What was opened in another program. */
  List<Path> geopend() {
    return geopend;
  }

  @Override
  public Optional<Path> kiesBestand(String titel, Optional<Path> map, Bestandssoort soort) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> kiesDoel(
      String titel, Optional<Path> map, String naam, Bestandssoort soort) {
    return Optional.of(this.map.resolve(naam));
  }

  @Override
  public Optional<Path> kiesMap(String titel, Optional<Path> map) {
    return Optional.empty();
  }

  @Override
  public void open(Path pad) {
    geopend.add(pad);
  }

  @Override
  public void kopieer(String tekst) {}
}
