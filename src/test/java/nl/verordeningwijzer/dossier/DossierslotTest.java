package nl.verordeningwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.verordeningwijzer.dossier.Dossierslot.Overname;
import nl.verordeningwijzer.dossier.Dossierslot.Poging;
import nl.verordeningwijzer.dossier.Dossierslot.Stand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One writer at a time. */
class DossierslotTest {

  @TempDir Path map;

  private Path dossier;
  private Path slotbestand;
  private final Bewaarproef.Klok klok = new Bewaarproef.Klok();

  @BeforeEach
  void begin() {
    dossier = map.resolve("lindewaard.verordening");
    slotbestand = map.resolve(".lindewaard.verordening.slot");
  }

  private Poging neem(Gebruiker wie, Overname overname) {
    return Dossierslot.neem(dossier, wie, overname, klok, Bewaarregels.lees());
  }

  private static Dossierslot gekregen(Poging poging) {
    assertThat(poging).isInstanceOf(Poging.Gekregen.class);
    return ((Poging.Gekregen) poging).slot();
  }

  private static Poging.Bezet bezet(Poging poging) {
    assertThat(poging).isInstanceOf(Poging.Bezet.class);
    return (Poging.Bezet) poging;
  }

  @Test
  void whoComesSecondHearsWhoHasItAndSinceWhen() {
    Dossierslot slot = gekregen(neem(Bewaarproef.SANNE, Overname.NOOIT));
    klok.verder(Duration.ofMinutes(3));
    slot.hartslag();
    Poging.Bezet bezet = bezet(neem(Bewaarproef.MO, Overname.ALS_HET_OUD_IS));
    assertThat(bezet.oud()).isFalse();
    assertThat(bezet.houder().gebruiker().naam()).isEqualTo("Sanne");
    assertThat(bezet.houder().gebruiker().machine()).isEqualTo("LAPTOP-1");
    assertThat(bezet.houder().sinds()).isEqualTo(Bewaarproef.BEGIN);
    assertThat(bezet.houder().hartslag()).isEqualTo("2026-11-22T09:45:00Z");
  }

  @Test
  void afterReleaseTheNextOneGetsIt() {
    assertThat(gekregen(neem(Bewaarproef.SANNE, Overname.NOOIT)).laatLos()).isEmpty();
    assertThat(map).isEmptyDirectory();
    gekregen(neem(Bewaarproef.MO, Overname.NOOIT));
  }

  @Test
  void withoutHeartbeatItGrowsOldAndCanBeTakenOver() {
    Dossierslot vanSanne = gekregen(neem(Bewaarproef.SANNE, Overname.NOOIT));
    klok.verder(Duration.ofMinutes(11));
    assertThat(bezet(neem(Bewaarproef.MO, Overname.NOOIT)).oud()).isTrue();
    Dossierslot vanMo = gekregen(neem(Bewaarproef.MO, Overname.ALS_HET_OUD_IS));
    assertThat(vanMo.hartslag()).isEqualTo(new Stand.VanOns());
    assertThat(vanSanne.hartslag())
        .isInstanceOfSatisfying(
            Stand.Verloren.class,
            v -> assertThat(v.houder().orElseThrow().gebruiker().naam()).isEqualTo("Mo"));
    assertThat(vanSanne.laatLos()).isEmpty();
    assertThat(vanMo.controleer()).as("not released by who lost it").isEqualTo(new Stand.VanOns());
  }

  @Test
  void withHeartbeatItStaysFreshAndIsTakenOverOnlyOnRequest() {
    Dossierslot vanSanne = gekregen(neem(Bewaarproef.SANNE, Overname.NOOIT));
    for (int i = 0; i < 5; i++) {
      klok.verder(Duration.ofMinutes(9));
      assertThat(vanSanne.hartslag()).isEqualTo(new Stand.VanOns());
    }
    bezet(neem(Bewaarproef.MO, Overname.ALS_HET_OUD_IS));
    gekregen(neem(Bewaarproef.MO, Overname.ALTIJD));
    assertThat(vanSanne.controleer()).isInstanceOf(Stand.Verloren.class);
  }

  @Test
  void anOwnLockIsTakenBackAfterACrash() {
    Gebruiker eerder = new Gebruiker("Sanne", "LAPTOP-1", Bewaarproef.DOOD, Optional.empty());
    gekregen(neem(eerder, Overname.NOOIT));
    bezet(neem(Bewaarproef.levend("Mo", "LAPTOP-1"), Overname.NOOIT));
    bezet(neem(Bewaarproef.levend("Sanne", "LAPTOP-2"), Overname.NOOIT));
    gekregen(neem(Bewaarproef.SANNE, Overname.NOOIT));
  }

  @Test
  void anotherProcessWithTheNumberOfTheCrashedOneDoesNotKeepTheLock() {
    Instant eeuwenGeleden = Instant.parse("2001-01-01T00:00:00Z");
    long pid = ProcessHandle.current().pid();
    gekregen(
        neem(new Gebruiker("Sanne", "LAPTOP-1", pid, Optional.of(eeuwenGeleden)), Overname.NOOIT));
    gekregen(neem(Bewaarproef.SANNE, Overname.NOOIT));
  }

  @Test
  void twoWindowsOfOneProgramAreTwoHolders() {
    Gebruiker ik = Gebruiker.vanDitProces();
    assertThat(ik.machine()).isNotEmpty();
    Dossierslot eerste = gekregen(neem(ik, Overname.NOOIT));
    bezet(neem(ik, Overname.NOOIT));
    assertThat(eerste.controleer()).isEqualTo(new Stand.VanOns());
  }

  @Test
  void aComputerWithoutANameIsNeverTheSameComputer() {
    Gebruiker eerder = new Gebruiker("Sanne", "", Bewaarproef.DOOD, Optional.empty());
    gekregen(neem(eerder, Overname.NOOIT));
    bezet(neem(Bewaarproef.levend("Sanne", ""), Overname.NOOIT));
  }

  @Test
  void aLockThatVanishedIsMadeAgain() throws Exception {
    Dossierslot slot = gekregen(neem(Bewaarproef.SANNE, Overname.NOOIT));
    Files.delete(slotbestand);
    assertThat(slot.hartslag()).isEqualTo(new Stand.VanOns());
    bezet(neem(Bewaarproef.MO, Overname.NOOIT));
  }

  @Test
  void aDamagedLockBelongsToSomeoneUnknownUntilItIsOld() throws Exception {
    Files.writeString(slotbestand, "\0\0\0\0");
    Files.setLastModifiedTime(slotbestand, FileTime.from(klok.instant()));
    Poging.Bezet bezet = bezet(neem(Bewaarproef.MO, Overname.ALS_HET_OUD_IS));
    assertThat(bezet.houder().gebruiker().naam()).isEmpty();
    klok.verder(Duration.ofMinutes(11));
    gekregen(neem(Bewaarproef.MO, Overname.ALS_HET_OUD_IS));
  }

  @Test
  void whereNoLockCanBeMadeTheReasonIsTold() throws Exception {
    Files.writeString(map.resolve("bestand"), "");
    dossier = map.resolve("bestand/lindewaard.verordening");
    assertThat(neem(Bewaarproef.SANNE, Overname.NOOIT))
        .isInstanceOfSatisfying(
            Poging.Mislukt.class,
            m -> assertThat(m.fout().bericht()).startsWith("Hier moet een map staan"));
  }

  @Test
  void ofManyAtOnceOneGetsIt() throws Exception {
    List<Callable<Poging>> vragers = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      Gebruiker wie = Bewaarproef.levend("Gebruiker " + i, "LAPTOP-" + i);
      vragers.add(() -> neem(wie, Overname.ALS_HET_OUD_IS));
    }
    try (ExecutorService draden = Executors.newFixedThreadPool(8)) {
      int winnaars = 0;
      for (Future<Poging> poging : draden.invokeAll(vragers)) {
        winnaars += poging.get() instanceof Poging.Gekregen ? 1 : 0;
      }
      assertThat(winnaars).isEqualTo(1);
    }
  }

  @Test
  void ofManyWhoTakeOverAtOnceOneKeepsIt() throws Exception {
    gekregen(neem(Bewaarproef.SANNE, Overname.NOOIT));
    List<Callable<Poging>> vragers = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      Gebruiker wie = Bewaarproef.levend("Gebruiker " + i, "LAPTOP-" + i);
      vragers.add(() -> neem(wie, Overname.ALTIJD));
    }
    try (ExecutorService draden = Executors.newFixedThreadPool(8)) {
      int houders = 0;
      for (Future<Poging> poging : draden.invokeAll(vragers)) {
        houders +=
            poging.get() instanceof Poging.Gekregen(Dossierslot slot)
                    && slot.controleer() instanceof Stand.VanOns
                ? 1
                : 0;
      }
      assertThat(houders).isEqualTo(1);
    }
    assertThat(map.toFile().list()).containsExactly(slotbestand.getFileName().toString());
  }
}
