package nl.verordeningwijzer.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Dossierbestand.Omgeving;
import nl.verordeningwijzer.dossier.Dossierslot.Overname;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelbibliotheek;
import nl.verordeningwijzer.model.Modelversie;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Uitkomst;

/** A folder with a dossier in it, a clock that stands still, people, and disks that fail. */
final class Bewaarproef {

  static final Modelversie MODEL =
      new Modelversie("re-integratieverordening-participatiewet", "2023-03-23");
  static final KeuzeId GEMEENTE = new KeuzeId("naam-gemeente");
  static final DossierStore STORE =
      new DossierStore(new Modelbibliotheek(Path.of("model-verordening")), new Opslag());
  static final Model MODELTEKST = STORE.model(MODEL).alsWaarde().orElseThrow();
  static final Instant BEGIN = Instant.parse("2026-11-22T09:42:00Z");

  /** A process number that no system gives. */
  static final long DOOD = 999_999_999;

  static final Gebruiker SANNE = levend("Sanne", "LAPTOP-1");
  static final Gebruiker MO = levend("Mo", "LAPTOP-2");

  final Path pad;
  final Klok klok = new Klok();
  Schijf schijf = new Schijf();

  Bewaarproef(Path map) {
    this.pad = map.resolve("lindewaard.verordening");
  }

  static Gebruiker levend(String naam, String machine) {
    return new Gebruiker(naam, machine, ProcessHandle.current().pid(), Optional.empty());
  }

  /** A dossier that only says of which municipality it is. */
  static Dossier dossier(String gemeente) {
    return Dossier.leeg(MODEL).metWordt(Antwoorden.GEEN.met(GEMEENTE, woorden(gemeente)));
  }

  static Waarde woorden(String woorden) {
    return new Waarde.Woorden(woorden);
  }

  static String gemeente(Dossier dossier) {
    return ((Waarde.Woorden) dossier.wordt().op(GEMEENTE).orElseThrow()).woorden();
  }

  Omgeving omgeving() {
    return new Omgeving(
        schijf,
        new Geduld(List.of(Duration.ZERO, Duration.ZERO), duur -> {}),
        klok,
        Bewaarregels.lees());
  }

  /** Makes the dossier, and opens it to write. */
  Dossierbestand nieuw(String gemeente) {
    return waarde(Dossierbestand.nieuw(pad, dossier(gemeente), STORE, SANNE, omgeving()));
  }

  Dossierbestand open(Gebruiker wie, Overname overname) {
    return waarde(Dossierbestand.open(pad, STORE, wie, overname, omgeving()));
  }

  static <T> T waarde(Uitkomst<T> uitkomst) {
    return uitkomst.alsWaarde().orElseThrow(() -> new AssertionError(uitkomst.fouten().toString()));
  }

  /** As another program would. */
  void schrijfBuitenom(Path waar, Dossier dossier) throws IOException {
    Files.writeString(waar, DossierStore.inhoud(dossier));
  }

  String opSchijf() throws IOException {
    return gemeente(waarde(STORE.lees(pad.toString(), Files.readAllBytes(pad), MODELTEKST)));
  }

  /** Every file in the folder, with its path from there. */
  List<String> bestanden() throws IOException {
    Path map = pad.getParent();
    try (Stream<Path> paden = Files.walk(map)) {
      return paden
          .filter(Files::isRegularFile)
          .map(p -> map.relativize(p).toString())
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }

  /** A clock that a test moves on, in the Netherlands. */
  static final class Klok extends Clock {
    private volatile Instant nu = BEGIN;

    void verder(Duration duur) {
      nu = nu.plus(duur);
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Europe/Amsterdam");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(nu, zone);
    }

    @Override
    public Instant instant() {
      return nu;
    }
  }

  /** The real disk; steps fail with what a test puts down for them. */
  static final class Schijf implements Opslag.Schijf {
    private final Opslag.Schijf echt = new Opslag.EchteSchijf();
    final List<IOException> bijVerplaatsen = new ArrayList<>();
    final List<IOException> bijLezen = new ArrayList<>();
    Optional<IOException> bijSchrijven = Optional.empty();
    Runnable voorVerplaatsen = () -> {};
    int keer;

    @Override
    public Path tijdelijk(Path map, String naam) throws IOException {
      return echt.tijdelijk(map, naam);
    }

    @Override
    public void schrijf(Path pad, byte[] inhoud) throws IOException {
      if (bijSchrijven.isPresent()) {
        throw bijSchrijven.get();
      }
      echt.schrijf(pad, inhoud);
      voorVerplaatsen.run();
    }

    @Override
    public void verplaats(Path van, Path naar) throws IOException {
      keer++;
      if (!bijVerplaatsen.isEmpty()) {
        throw bijVerplaatsen.removeFirst();
      }
      echt.verplaats(van, naar);
    }

    @Override
    public byte[] lees(Path pad) throws IOException {
      if (!bijLezen.isEmpty()) {
        throw bijLezen.removeFirst();
      }
      return echt.lees(pad);
    }
  }
}
