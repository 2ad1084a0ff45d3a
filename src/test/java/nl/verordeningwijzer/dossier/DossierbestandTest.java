package nl.verordeningwijzer.dossier;

import static nl.verordeningwijzer.dossier.Bewaarproef.MO;
import static nl.verordeningwijzer.dossier.Bewaarproef.SANNE;
import static nl.verordeningwijzer.dossier.Bewaarproef.STORE;
import static nl.verordeningwijzer.dossier.Bewaarproef.dossier;
import static nl.verordeningwijzer.dossier.Bewaarproef.gemeente;
import static nl.verordeningwijzer.dossier.Bewaarproef.waarde;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.verordeningwijzer.dossier.Bewaaruitkomst.Bewaard;
import nl.verordeningwijzer.dossier.Bewaaruitkomst.GewijzigdOpSchijf;
import nl.verordeningwijzer.dossier.Bewaaruitkomst.Mislukt;
import nl.verordeningwijzer.dossier.Bewaaruitkomst.SlotVerloren;
import nl.verordeningwijzer.dossier.Conflictkopieen.Conflictkopie;
import nl.verordeningwijzer.dossier.DossierStore.Geopend;
import nl.verordeningwijzer.dossier.Dossierslot.Overname;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.Fout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An open dossier never overwrites what someone else wrote. */
class DossierbestandTest {

  private static final LocalDateTime NU = LocalDateTime.of(2026, 3, 5, 14, 30);

  @TempDir Path map;

  private Bewaarproef proef;

  @BeforeEach
  void begin() {
    proef = new Bewaarproef(map);
  }

  private static GewijzigdOpSchijf gewijzigd(Bewaaruitkomst uitkomst) {
    assertThat(uitkomst).isInstanceOf(GewijzigdOpSchijf.class);
    return (GewijzigdOpSchijf) uitkomst;
  }

  private static String bericht(Bewaaruitkomst uitkomst) {
    assertThat(uitkomst).isInstanceOf(Mislukt.class);
    return ((Mislukt) uitkomst).fout().bericht();
  }

  @Test
  void whatIsSavedIsThereWhenItIsOpenedAgain() throws Exception {
    Dossierbestand bestand = proef.nieuw("Een");
    assertThat(bestand.bewaar(dossier("Twee")))
        .isEqualTo(new Bewaard(Bewaarproef.BEGIN, java.util.List.of()));
    assertThat(bestand.sluit()).isEmpty();
    Dossierbestand weer = proef.open(MO, Overname.NOOIT);
    assertThat(gemeente(weer.bekend().orElseThrow())).isEqualTo("Twee");
    assertThat(weer.toegang()).isEqualTo(new Toegang.Schrijfbaar());
  }

  @Test
  void aNewDossierDoesNotTakeThePlaceOfAFileThatIsThere() throws Exception {
    proef.nieuw("Een").sluit();
    assertThat(Dossierbestand.nieuw(proef.pad, dossier("Twee"), STORE, MO).fouten())
        .extracting(Fout::bericht)
        .containsExactly(
            "Er is al een bestand met deze naam. Kies een andere naam, of open dat bestand.");
    assertThat(proef.opSchijf()).isEqualTo("Een");
    assertThat(proef.bestanden()).containsExactly("lindewaard.verordening");
  }

  @Test
  void whatIsNoDossierIsNotOpenedAndGetsNoLock() throws Exception {
    Files.writeString(proef.pad, "{}");
    assertThat(Dossierbestand.open(proef.pad, STORE, SANNE, Overname.NOOIT).fouten()).hasSize(1);
    assertThat(proef.bestanden()).containsExactly("lindewaard.verordening");
  }

  @Test
  void whoComesSecondCanReadAndNotWrite() throws Exception {
    proef.nieuw("Een");
    Dossierbestand tweede = proef.open(MO, Overname.NOOIT);
    assertThat(gemeente(tweede.bekend().orElseThrow())).isEqualTo("Een");
    assertThat(tweede.toegang())
        .isInstanceOfSatisfying(
            Toegang.InGebruik.class,
            t -> assertThat(t.houder().gebruiker().naam()).isEqualTo("Sanne"));
    assertThat(tweede.bewaar(dossier("Twee")))
        .isInstanceOfSatisfying(
            SlotVerloren.class,
            s -> assertThat(s.houder().orElseThrow().gebruiker().naam()).isEqualTo("Sanne"));
    assertThat(proef.opSchijf()).isEqualTo("Een");
  }

  @Test
  void whoIsTakenOverStopsWriting() throws Exception {
    Dossierbestand eerste = proef.nieuw("Een");
    Dossierbestand tweede = proef.open(MO, Overname.NOOIT);
    assertThat(tweede.neemOver(Overname.ALS_HET_OUD_IS)).isInstanceOf(Toegang.InGebruik.class);
    assertThat(tweede.neemOver(Overname.ALTIJD)).isEqualTo(new Toegang.Schrijfbaar());
    assertThat(eerste.bewaar(dossier("Twee"))).isInstanceOf(SlotVerloren.class);
    assertThat(tweede.bewaar(dossier("Drie"))).isInstanceOf(Bewaard.class);
    assertThat(proef.opSchijf()).isEqualTo("Drie");
    tweede.sluit();
    assertThat(eerste.controleer()).isEqualTo(new Toegang.Vrij());
    assertThat(eerste.neemOver(Overname.NOOIT)).isEqualTo(new Toegang.Schrijfbaar());
    assertThat(eerste.bewaar(dossier("Twee")))
        .as("the other one wrote in between")
        .isInstanceOf(GewijzigdOpSchijf.class);
  }

  @Test
  void aChangeUnderneathIsShownAndNotOverwritten() throws Exception {
    Dossierbestand bestand = proef.nieuw("Een");
    proef.schrijfBuitenom(proef.pad, dossier("Buitenom"));
    GewijzigdOpSchijf gezien = gewijzigd(bestand.bewaar(dossier("Twee")));
    assertThat(gemeente(waarde(gezien.nu()).dossier())).isEqualTo("Buitenom");
    assertThat(gewijzigd(bestand.bewaar(dossier("Drie")))).isEqualTo(gezien);
    assertThat(proef.opSchijf()).isEqualTo("Buitenom");
    assertThat(waarde(bestand.kijk())).contains(gezien);
    assertThat(gemeente(bestand.bekend().orElseThrow())).as("what both come from").isEqualTo("Een");
  }

  @Test
  void whatTheUserHasSeenIsReplacedAndKeptAsAnEarlierVersion() throws Exception {
    Dossierbestand bestand = proef.nieuw("Een");
    proef.klok.verder(Duration.ofMinutes(1));
    proef.schrijfBuitenom(proef.pad, dossier("Buitenom"));
    GewijzigdOpSchijf gezien = gewijzigd(bestand.bewaar(dossier("Twee")));
    assertThat(bestand.erken(gezien)).isTrue();
    assertThat(bestand.bewaar(dossier("Twee"))).isInstanceOf(Bewaard.class);
    assertThat(proef.opSchijf()).isEqualTo("Twee");
    assertThat(waarde(bestand.versies().lijst()))
        .extracting(v -> gemeente(waarde(bestand.versies().lees(v)).dossier()))
        .containsExactlyInAnyOrder("Een", "Buitenom");
  }

  @Test
  void whatTheUserHasNotSeenIsNotReplaced() throws Exception {
    Dossierbestand bestand = proef.nieuw("Een");
    proef.schrijfBuitenom(proef.pad, dossier("Buitenom"));
    GewijzigdOpSchijf gezien = gewijzigd(bestand.bewaar(dossier("Twee")));
    proef.schrijfBuitenom(proef.pad, dossier("Weer anders"));
    bestand.kijk();
    assertThat(bestand.erken(gezien)).isFalse();
    assertThat(bestand.bewaar(dossier("Twee"))).isInstanceOf(GewijzigdOpSchijf.class);
    assertThat(proef.opSchijf()).isEqualTo("Weer anders");
  }

  @Test
  void aChangeBetweenLookingAndReplacingIsNotOverwritten() throws Exception {
    Dossierbestand bestand = proef.nieuw("Een");
    proef.schijf.voorVerplaatsen =
        () -> {
          try {
            proef.schrijfBuitenom(proef.pad, dossier("Net op tijd"));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    GewijzigdOpSchijf gezien = gewijzigd(bestand.bewaar(dossier("Twee")));
    assertThat(gemeente(waarde(gezien.nu()).dossier())).isEqualTo("Net op tijd");
    assertThat(proef.opSchijf()).isEqualTo("Net op tijd");
  }

  @Test
  void otherLineEndsAreNoChange() throws Exception {
    Dossierbestand bestand = proef.nieuw("Een");
    Files.writeString(proef.pad, Files.readString(proef.pad).replace("\n", "\r\n"));
    assertThat(waarde(bestand.kijk())).isEmpty();
    assertThat(bestand.bewaar(dossier("Twee"))).isInstanceOf(Bewaard.class);
  }

  @Test
  void aFileThatIsGoneIsAChange() throws Exception {
    Dossierbestand bestand = proef.nieuw("Een");
    Files.delete(proef.pad);
    GewijzigdOpSchijf gezien = gewijzigd(bestand.bewaar(dossier("Twee")));
    assertThat(gezien.nu().fouten())
        .extracting(Fout::bericht)
        .containsExactly("Dit bestand bestaat niet. Controleer de naam en de map.");
    assertThat(proef.pad).doesNotExist();
    assertThat(bestand.erken(gezien)).isTrue();
    assertThat(bestand.bewaar(dossier("Twee"))).isInstanceOf(Bewaard.class);
    assertThat(proef.opSchijf()).isEqualTo("Twee");
  }

  @Test
  void aFileThatWasDamagedIsAChangeToo() throws Exception {
    Dossierbestand bestand = proef.nieuw("Een");
    Files.writeString(proef.pad, "{\"formaat\": 1, ");
    GewijzigdOpSchijf gezien = gewijzigd(bestand.bewaar(dossier("Een")));
    assertThat(gezien.nu().fouten())
        .singleElement()
        .satisfies(f -> assertThat(f.bericht()).startsWith("Dit dossier is beschadigd"));
    assertThat(bestand.erken(gezien)).isTrue();
    assertThat(bestand.bewaar(dossier("Een"))).isInstanceOf(Bewaard.class);
    assertThat(proef.opSchijf()).isEqualTo("Een");
  }

  @Test
  void theSameDossierIsNotWrittenTwice() {
    Dossierbestand bestand = proef.nieuw("Een");
    int eerder = proef.schijf.keer;
    assertThat(bestand.bewaar(dossier("Een"))).isInstanceOf(Bewaard.class);
    assertThat(proef.schijf.keer).isEqualTo(eerder);
  }

  @Test
  void whatCouldNotBeReadAgainIsNotWritten() throws Exception {
    Dossierbestand bestand = proef.nieuw("Een");
    Dossier verkeerd =
        dossier("Een").metWordt(Antwoorden.GEEN.met(Bewaarproef.GEMEENTE, new Waarde.JaNee(true)));
    assertThat(bericht(bestand.bewaar(verkeerd))).contains("Verwacht: tekst op één regel.");
    assertThat(proef.opSchijf()).isEqualTo("Een");
  }

  @Test
  void aFileThatIsHeldForAMomentIsWrittenAfterAll() throws Exception {
    Dossierbestand bestand = proef.nieuw("Een");
    proef.schijf.bijVerplaatsen.add(new AccessDeniedException(proef.pad.toString()));
    proef.schijf.bijLezen.add(
        new FileSystemException(
            proef.pad.toString(),
            null,
            "The process cannot access the file because it is being used by another process"));
    assertThat(bestand.bewaar(dossier("Twee"))).isInstanceOf(Bewaard.class);
    assertThat(proef.opSchijf()).isEqualTo("Twee");
  }

  @Test
  void aFileThatStaysHeldIsNot() throws Exception {
    Dossierbestand bestand = proef.nieuw("Een");
    for (int i = 0; i < 3; i++) {
      proef.schijf.bijVerplaatsen.add(new AccessDeniedException(proef.pad.toString()));
    }
    assertThat(bericht(bestand.bewaar(dossier("Twee")))).startsWith("U mag hier niet lezen");
    assertThat(proef.opSchijf()).isEqualTo("Een");
    assertThat(bestand.bewaar(dossier("Twee"))).isInstanceOf(Bewaard.class);
  }

  @Test
  void aFullDiskIsReportedAtOnceAndLeavesTheFile() throws Exception {
    Dossierbestand bestand = proef.nieuw("Een");
    proef.schijf.bijSchrijven =
        Optional.of(new FileSystemException("x", null, "No space left on device"));
    assertThat(bericht(bestand.bewaar(dossier("Twee")))).startsWith("Er is geen ruimte meer");
    assertThat(proef.opSchijf()).isEqualTo("Een");
    assertThat(proef.bestanden())
        .containsExactly(".lindewaard.verordening.slot", "lindewaard.verordening");
  }

  @Test
  void aDiskThatDoesNotAnswerIsNoChange() {
    Dossierbestand bestand = proef.nieuw("Een");
    proef.schijf.bijLezen.add(new IOException("Network is unreachable"));
    assertThat(bestand.kijk().fouten()).hasSize(1);
    proef.schijf.bijLezen.add(new IOException("Network is unreachable"));
    assertThat(bericht(bestand.bewaar(dossier("Twee")))).contains("Network is unreachable");
  }

  @Test
  void bothAreKeptWhenTheUserWantsThat() throws Exception {
    Dossierbestand bestand = proef.nieuw("Een");
    Path naast = waarde(bestand.naast(dossier("Twee")));
    assertThat(naast.getFileName())
        .hasToString("lindewaard (eigen versie 2026-11-22 10.42.00).verordening");
    assertThat(waarde(bestand.naast(dossier("Drie"))).getFileName())
        .hasToString("lindewaard (eigen versie 2026-11-22 10.42.00) 2.verordening");
    assertThat(gemeente(waarde(STORE.lees(naast)).dossier())).isEqualTo("Twee");
    assertThat(proef.opSchijf()).isEqualTo("Een");
    assertThat(waarde(bestand.conflictkopieen())).as("the user's own choice").isEmpty();
  }

  @Test
  void aConflictCopyIsFoundPutTogetherAndPutAway() throws Exception {
    Dossierbestand bestand = proef.nieuw("Een");
    proef.klok.verder(Duration.ofMinutes(10));
    bestand.bewaar(dossier("Twee"));
    Path kopie = map.resolve("lindewaard-LAPTOP-2.verordening");
    proef.schrijfBuitenom(kopie, dossier("Een").metStatus(Dossier.Status.AAN_COLLEGE, NU));
    Conflictkopie gevonden = waarde(bestand.conflictkopieen()).getFirst();
    assertThat(gevonden).isEqualTo(new Conflictkopie(kopie, "OneDrive"));
    Dossier mijn = bestand.bekend().orElseThrow();
    Dossier ander = waarde(STORE.lees(gevonden.pad())).dossier();
    Optional<Dossier> basis = waarde(bestand.versies().gezamenlijke(mijn, ander));
    assertThat(basis.map(Bewaarproef::gemeente)).contains("Een");
    Samenvoeging samen = waarde(Samenvoeging.van(basis, mijn, ander));
    assertThat(samen.conflicten()).isEmpty();
    assertThat(samen.dossier(java.util.Map.of()))
        .isEqualTo(dossier("Twee").metStatus(Dossier.Status.AAN_COLLEGE, NU));
    assertThat(bestand.bergOp(gevonden)).isEmpty();
    assertThat(kopie).doesNotExist();
    assertThat(waarde(bestand.versies().lijst())).hasSize(2);
  }

  @Test
  void whatACrashLeftBehindIsNotLost() throws Exception {
    proef.nieuw("Een").sluit();
    Path vol = map.resolve(".lindewaard.verordening." + UUID.randomUUID() + ".tmp");
    Path half = map.resolve(".lindewaard.verordening." + UUID.randomUUID() + ".tmp");
    Path vanSlot = map.resolve("..lindewaard.verordening.slot." + UUID.randomUUID() + ".tmp");
    proef.schrijfBuitenom(vol, dossier("Net te laat"));
    Files.writeString(half, "{\"formaat\": 1, \"mod");
    Files.writeString(vanSlot, "");
    Dossierbestand bestand = proef.open(SANNE, Overname.NOOIT);
    assertThat(proef.bestanden()).noneMatch(b -> b.endsWith(".tmp"));
    assertThat(waarde(bestand.versies().lijst()))
        .singleElement()
        .satisfies(v ->
            assertThat(gemeente(waarde(bestand.versies().lees(v)).dossier()))
                .isEqualTo("Net te laat"));
  }

  @Test
  void aVersionThatCannotBeKeptDoesNotKeepTheDossierFromBeingSaved() throws Exception {
    Dossierbestand bestand = proef.nieuw("Een");
    Files.writeString(map.resolve("Eerdere versies"), "geen map");
    assertThat(bestand.bewaar(dossier("Twee")))
        .isInstanceOfSatisfying(
            Bewaard.class,
            b ->
                assertThat(b.opmerkingen())
                    .singleElement()
                    .satisfies(f ->
                        assertThat(f.bericht())
                            .startsWith("Het dossier is bewaard, maar een eerdere versie")));
    assertThat(proef.opSchijf()).isEqualTo("Twee");
  }

  /** A link on a desktop, say. */
  @Test
  void throughALinkTheDossierItselfIsWritten() throws Exception {
    proef.nieuw("Een").sluit();
    Path link = Files.createSymbolicLink(map.resolve("link.verordening"), proef.pad);
    Dossierbestand bestand = waarde(Dossierbestand.open(link, STORE, SANNE, Overname.NOOIT));
    assertThat(bestand.bewaar(dossier("Twee"))).isInstanceOf(Bewaard.class);
    assertThat(link).isSymbolicLink();
    assertThat(proef.opSchijf()).isEqualTo("Twee");
  }

  @Test
  void theModelIsKnown() {
    Model model = proef.nieuw("Een").model();
    assertThat(model.id()).isEqualTo(Bewaarproef.MODEL);
    assertThat(new Geopend(dossier("Een"), model).dossier().model()).isEqualTo(model.id());
  }
}
