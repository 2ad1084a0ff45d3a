package nl.verordeningwijzer.dossier;

import static nl.verordeningwijzer.dossier.Bewaarproef.MO;
import static nl.verordeningwijzer.dossier.Bewaarproef.SANNE;
import static nl.verordeningwijzer.dossier.Bewaarproef.STORE;
import static nl.verordeningwijzer.dossier.Bewaarproef.dossier;
import static nl.verordeningwijzer.dossier.Bewaarproef.gemeente;
import static nl.verordeningwijzer.dossier.Bewaarproef.waarde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.verordeningwijzer.dossier.Bewaarstand.Bewaard;
import nl.verordeningwijzer.dossier.Bewaarstand.Bezig;
import nl.verordeningwijzer.dossier.Bewaarstand.GewijzigdOpSchijf;
import nl.verordeningwijzer.dossier.Bewaarstand.Mislukt;
import nl.verordeningwijzer.dossier.Bewaarstand.NaastBewaard;
import nl.verordeningwijzer.dossier.Bewaarstand.SlotVerloren;
import nl.verordeningwijzer.dossier.Dossierslot.Overname;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier saves itself. The test is the clock, and runs what is due. */
class BewaarderTest {

  private static final LocalDateTime NU = LocalDateTime.of(2026, 3, 5, 14, 30);

  private final IOException vol = new FileSystemException("x", null, "No space left on device");

  @TempDir Path map;

  private Bewaarproef proef;
  private final List<Bewaarstand> gehoord = new ArrayList<>();
  private final Wachtrij wachtrij = new Wachtrij();

  @BeforeEach
  void begin() {
    proef = new Bewaarproef(map);
  }

  /** What is to be done later, done when the test lets time go by. */
  private final class Wachtrij implements Bewaarder.Taken {
    private record Taak(Instant wanneer, Runnable werk) {}

    private final List<Taak> taken = new ArrayList<>();
    private boolean gestopt;

    @Override
    public void na(Duration wachttijd, Runnable taak) {
      assertThat(gestopt).isFalse();
      taken.add(new Taak(proef.klok.instant().plus(wachttijd), taak));
    }

    @Override
    public void stop() {
      gestopt = true;
    }

    void laatVerstrijken(Duration duur) {
      Instant tot = proef.klok.instant().plus(duur);
      for (Optional<Taak> taak = eerste(tot); taak.isPresent(); taak = eerste(tot)) {
        taken.remove(taak.get());
        Duration tijd = Duration.between(proef.klok.instant(), taak.get().wanneer());
        proef.klok.verder(tijd.isNegative() ? Duration.ZERO : tijd);
        taak.get().werk().run();
      }
      proef.klok.verder(Duration.between(proef.klok.instant(), tot));
    }

    private Optional<Taak> eerste(Instant tot) {
      return taken.stream()
          .filter(t -> !t.wanneer().isAfter(tot))
          .min(Comparator.comparing(Taak::wanneer));
    }
  }

  private Bewaarder bewaarder(Dossierbestand bestand) {
    return new Bewaarder(bestand, gehoord::add, wachtrij, Bewaarregels.lees());
  }

  private void laatVerstrijken(long milliseconden) {
    wachtrij.laatVerstrijken(Duration.ofMillis(milliseconden));
  }

  private List<Class<?>> soorten() {
    return gehoord.stream().<Class<?>>map(Object::getClass).toList();
  }

  @Test
  void ofManyChangesOnlyTheNewestIsWrittenAndSoon() throws Exception {
    Bewaarder bewaarder = bewaarder(proef.nieuw("Begin"));
    int eerder = proef.schijf.keer;
    for (int i = 1; i <= 50; i++) {
      bewaarder.bewaar(dossier("Nummer " + i));
      laatVerstrijken(5);
    }
    assertThat(proef.opSchijf()).as("also while typing goes on").isEqualTo("Nummer 40");
    laatVerstrijken(300);
    assertThat(proef.opSchijf()).isEqualTo("Nummer 50");
    assertThat(soorten()).containsExactly(Bezig.class, Bewaard.class, Bezig.class, Bewaard.class);
    assertThat(((Bewaard) bewaarder.stand()).tijd()).isEqualTo(Bewaarproef.BEGIN.plusMillis(400));
    assertThat(proef.schijf.keer - eerder).as("the version beside it too").isEqualTo(3);
  }

  @Test
  void aFailureIsTriedAgainUntilItWorks() throws Exception {
    Bewaarder bewaarder = bewaarder(proef.nieuw("Begin"));
    proef.schijf.bijSchrijven = Optional.of(vol);
    bewaarder.bewaar(dossier("Een"));
    laatVerstrijken(300);
    assertThat(bewaarder.stand())
        .isInstanceOfSatisfying(
            Mislukt.class,
            m -> assertThat(m.fout().bericht()).startsWith("Er is geen ruimte meer"));
    laatVerstrijken(60_000);
    assertThat(gehoord.stream().filter(Mislukt.class::isInstance))
        .as("after 0, 2, 7, 22, and 52 seconds")
        .hasSize(5);
    proef.schijf.bijSchrijven = Optional.empty();
    laatVerstrijken(30_000);
    assertThat(proef.opSchijf()).isEqualTo("Een");
    assertThat(bewaarder.stand()).isInstanceOf(Bewaard.class);
  }

  @Test
  void afterAFailureANewChangeAndTheUserNeedNotWait() throws Exception {
    Bewaarder bewaarder = bewaarder(proef.nieuw("Begin"));
    proef.schijf.bijSchrijven = Optional.of(vol);
    bewaarder.bewaar(dossier("Een"));
    laatVerstrijken(300);
    proef.schijf.bijSchrijven = Optional.empty();
    bewaarder.probeerOpnieuw();
    laatVerstrijken(0);
    assertThat(proef.opSchijf()).isEqualTo("Een");
    proef.schijf.bijSchrijven = Optional.of(vol);
    bewaarder.bewaar(dossier("Twee"));
    laatVerstrijken(300);
    proef.schijf.bijSchrijven = Optional.empty();
    bewaarder.bewaar(dossier("Drie"));
    laatVerstrijken(300);
    assertThat(proef.opSchijf()).isEqualTo("Drie");
  }

  @Test
  void aChangeOnDiskIsToldAlsoWhenNothingIsToBeSaved() throws Exception {
    Bewaarder bewaarder = bewaarder(proef.nieuw("Begin"));
    proef.schrijfBuitenom(proef.pad, dossier("Buitenom"));
    laatVerstrijken(20_000);
    assertThat(gehoord)
        .as("once")
        .singleElement()
        .isInstanceOfSatisfying(
            GewijzigdOpSchijf.class,
            g -> assertThat(gemeente(waarde(g.gevonden().nu()).dossier())).isEqualTo("Buitenom"));
    bewaarder.bewaar(dossier("Eigen"));
    laatVerstrijken(1000);
    assertThat(proef.opSchijf()).isEqualTo("Buitenom");
    assertThat(gehoord).hasSize(1);
  }

  @Test
  void afterAChangeOnDiskTheUserGoesOnWithBothPutTogether() throws Exception {
    Dossierbestand bestand = proef.nieuw("Begin");
    Bewaarder bewaarder = bewaarder(bestand);
    proef.schrijfBuitenom(proef.pad, dossier("Begin").metStatus(Dossier.Status.AAN_COLLEGE, NU));
    Dossier eigen = dossier("Eigen");
    bewaarder.bewaar(eigen);
    laatVerstrijken(300);
    var gevonden = ((GewijzigdOpSchijf) bewaarder.stand()).gevonden();
    Dossier samen =
        waarde(Samenvoeging.van(bestand.bekend(), eigen, waarde(gevonden.nu()).dossier()))
            .dossier(java.util.Map.of());
    bewaarder.gaVerder(gevonden, samen);
    laatVerstrijken(0);
    assertThat(bewaarder.stand()).isInstanceOf(Bewaard.class);
    assertThat(waarde(STORE.lees(proef.pad)).dossier())
        .isEqualTo(eigen.metStatus(Dossier.Status.AAN_COLLEGE, NU));
    bewaarder.bewaar(dossier("Daarna"));
    laatVerstrijken(300);
    assertThat(proef.opSchijf()).isEqualTo("Daarna");
  }

  @Test
  void goingOnWithWhatIsOnDiskWritesNothing() throws Exception {
    Bewaarder bewaarder = bewaarder(proef.nieuw("Begin"));
    String anders = DossierStore.inhoud(dossier("Buitenom")).replace("\n", "\r\n");
    Files.writeString(proef.pad, anders);
    laatVerstrijken(5000);
    var gevonden = ((GewijzigdOpSchijf) bewaarder.stand()).gevonden();
    bewaarder.gaVerder(gevonden, waarde(gevonden.nu()).dossier());
    laatVerstrijken(0);
    assertThat(bewaarder.stand()).isInstanceOf(Bewaard.class);
    assertThat(proef.pad).hasContent(anders);
  }

  @Test
  void whoIsTakenOverHearsSoAndDoesNotWrite() throws Exception {
    Bewaarder bewaarder = bewaarder(proef.nieuw("Begin"));
    Dossierbestand anders = proef.open(MO, Overname.ALTIJD);
    laatVerstrijken(5000);
    assertThat(bewaarder.stand())
        .isInstanceOfSatisfying(
            SlotVerloren.class,
            s ->
                assertThat(((Toegang.InGebruik) s.toegang()).houder().gebruiker().naam())
                    .isEqualTo("Mo"));
    bewaarder.bewaar(dossier("Te laat"));
    laatVerstrijken(1000);
    assertThat(proef.opSchijf()).isEqualTo("Begin");
    anders.sluit();
    laatVerstrijken(5000);
    assertThat(bewaarder.stand()).isEqualTo(new SlotVerloren(new Toegang.Vrij()));
    bewaarder.neemOver(Overname.NOOIT);
    laatVerstrijken(0);
    assertThat(proef.opSchijf()).as("what waited is saved after all").isEqualTo("Te laat");
  }

  @Test
  void theLockStaysAliveWhileNothingIsSaved() {
    Bewaarder bewaarder = bewaarder(proef.nieuw("Begin"));
    for (int i = 0; i < 10; i++) {
      laatVerstrijken(150_000);
    }
    assertThat(proef.open(MO, Overname.ALS_HET_OUD_IS).toegang())
        .isInstanceOf(Toegang.InGebruik.class);
    assertThat(gehoord).isEmpty();
    assertThat(bewaarder.sluit()).isEqualTo(new Bewaarstand.Rust());
    assertThat(proef.open(MO, Overname.NOOIT).toegang()).isEqualTo(new Toegang.Schrijfbaar());
  }

  @Test
  void whoReadsHearsOfChangesAndWhenTheDossierIsFree() throws Exception {
    Dossierbestand vanSanne = proef.nieuw("Begin");
    Bewaarder lezer = bewaarder(proef.open(MO, Overname.NOOIT));
    vanSanne.bewaar(dossier("Van Sanne"));
    laatVerstrijken(5000);
    var gevonden = ((GewijzigdOpSchijf) lezer.stand()).gevonden();
    lezer.gaVerder(gevonden, waarde(gevonden.nu()).dossier());
    laatVerstrijken(0);
    assertThat(lezer.stand())
        .isInstanceOfSatisfying(
            SlotVerloren.class, s -> assertThat(s.toegang()).isInstanceOf(Toegang.InGebruik.class));
    vanSanne.sluit();
    laatVerstrijken(5000);
    assertThat(lezer.stand()).isEqualTo(new SlotVerloren(new Toegang.Vrij()));
    assertThat(lezer.sluit()).isEqualTo(new SlotVerloren(new Toegang.Vrij()));
    assertThat(proef.bestanden())
        .as("reading leaves nothing behind, what Sanne replaced was kept by her")
        .containsExactly(
            "Eerdere versies/lindewaard/2026-11-22 10.42.00.verordening", "lindewaard.verordening");
  }

  @Test
  void closingWritesAtOnceAndGivesTheLockBack() throws Exception {
    Bewaarder bewaarder = bewaarder(proef.nieuw("Begin"));
    bewaarder.bewaar(dossier("Op de valreep"));
    assertThat(bewaarder.sluit()).isInstanceOf(Bewaard.class);
    assertThat(proef.opSchijf()).isEqualTo("Op de valreep");
    assertThat(map.resolve(".lindewaard.verordening.slot")).doesNotExist();
    assertThat(wachtrij.gestopt).isTrue();
    assertThat(bewaarder.sluit()).as("twice does no harm").isInstanceOf(Bewaard.class);
    assertThatThrownBy(() -> bewaarder.bewaar(dossier("Te laat")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatCannotBeWrittenInItsPlaceOnClosingIsWrittenBesideIt() throws Exception {
    Bewaarder bewaarder = bewaarder(proef.nieuw("Begin"));
    proef.schrijfBuitenom(proef.pad, dossier("Buitenom"));
    laatVerstrijken(5000);
    bewaarder.bewaar(dossier("Eigen"));
    assertThat(bewaarder.sluit())
        .isInstanceOfSatisfying(
            NaastBewaard.class,
            n -> assertThat(gemeente(waarde(STORE.lees(n.pad())).dossier())).isEqualTo("Eigen"));
    assertThat(proef.opSchijf()).isEqualTo("Buitenom");
  }

  @Test
  void whatCannotBeWrittenAnywhereOnClosingIsSaid() {
    Bewaarder bewaarder = bewaarder(proef.nieuw("Begin"));
    proef.schijf.bijSchrijven = Optional.of(vol);
    bewaarder.bewaar(dossier("Eigen"));
    assertThat(bewaarder.sluit()).isInstanceOf(Mislukt.class);
  }

  @Test
  void aListenerThatFailsStopsNothing() throws Exception {
    List<Throwable> gemeld = new ArrayList<>();
    Thread.UncaughtExceptionHandler eerder = Thread.currentThread().getUncaughtExceptionHandler();
    Thread.currentThread().setUncaughtExceptionHandler((draad, fout) -> gemeld.add(fout));
    try {
      Bewaarder bewaarder =
          new Bewaarder(
              proef.nieuw("Begin"),
              stand -> {
                throw new IllegalStateException("scherm weg");
              },
              wachtrij,
              Bewaarregels.lees());
      bewaarder.bewaar(dossier("Toch"));
      laatVerstrijken(300);
    } finally {
      Thread.currentThread().setUncaughtExceptionHandler(eerder);
    }
    assertThat(proef.opSchijf()).isEqualTo("Toch");
    assertThat(gemeld).hasSize(2);
  }

  /** With real threads and time: giving a dossier to be saved never waits for the disk. */
  @Test
  void theCallerNeverWaits() throws Exception {
    CountDownLatch schijfBezig = new CountDownLatch(1);
    CountDownLatch magVerder = new CountDownLatch(1);
    Dossierbestand bestand = proef.nieuw("Begin");
    proef.schijf.voorVerplaatsen =
        () -> {
          schijfBezig.countDown();
          try {
            magVerder.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    Bewaarder bewaarder = Bewaarder.start(bestand, stand -> {});
    bewaarder.bewaar(dossier("Een"));
    assertThat(schijfBezig.await(20, TimeUnit.SECONDS)).isTrue();
    bewaarder.bewaar(dossier("Twee"));
    assertThat(proef.opSchijf()).isEqualTo("Begin");
    assertThat(bestand.toegang()).isEqualTo(new Toegang.Schrijfbaar());
    assertThat(bestand.bekend().map(Bewaarproef::gemeente)).contains("Begin");
    magVerder.countDown();
    assertThat(bewaarder.sluit()).isInstanceOf(Bewaard.class);
    assertThat(proef.opSchijf()).isEqualTo("Twee");
    assertThat(proef.open(SANNE, Overname.NOOIT).toegang()).isEqualTo(new Toegang.Schrijfbaar());
  }
}
