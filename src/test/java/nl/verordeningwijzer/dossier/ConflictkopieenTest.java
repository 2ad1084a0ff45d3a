package nl.verordeningwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.verordeningwijzer.dossier.Conflictkopieen.Conflictkopie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sync clients put beside a dossier. */
class ConflictkopieenTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Lindewaard (conflicted copy 2026-11-22 104200)              | Dropbox of Nextcloud",
        "Lindewaard (Sanne de Vries's conflicted copy 2026-11-22)    | Dropbox of Nextcloud",
        "Lindewaard (Conflicted Copy van LAPTOP-1)                   | Dropbox of Nextcloud",
        "Lindewaard (conflicterende kopie van Sanne 2026-11-22)      | Dropbox",
        "Lindewaard (kopie met conflict 2026-11-22 104200)           | Dropbox of Nextcloud",
        "Lindewaard_conflict-20261122-104200                         | ownCloud",
        "Lindewaard.sync-conflict-20261122-104200-ABCDEFG            | Syncthing",
        "Lindewaard_NAS_Nov-22-1042-2026_Conflict                    | Synology Drive",
        "Lindewaard.Conflict                                         | Resilio Sync",
        "Lindewaard (1)                                              | Google Drive",
        "Lindewaard-LAPTOP                                           | OneDrive",
        "Lindewaard-DESKTOP-4F2K1                                    | OneDrive",
        "Lindewaard-DESKTOP-4F2K1-2                                  | OneDrive",
      })
  void isRecognised(String kopie, String dienst) {
    assertThat(Conflictkopieen.dienst("Lindewaard", kopie)).contains(dienst);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lindewaard",
        "Lindewaard-oud",
        "Lindewaard-2027",
        "Lindewaard-Zuid",
        "Lindewaard 2",
        "Lindewaard (concept)",
        "Lindewaarderen (1)",
        "Ander (1)",
        "lindewaard (1)"
      })
  void anotherDossierIsNot(String naam) {
    assertThat(Conflictkopieen.dienst("Lindewaard", naam)).isEmpty();
  }

  @Test
  void aNameMayHoldAnything() {
    assertThat(Conflictkopieen.dienst("a.b (*) [c]", "a.b (*) [c] (1)")).contains("Google Drive");
    assertThat(Conflictkopieen.dienst("a.b", "axb (1)")).isEmpty();
  }

  @Test
  void onlyDossiersBesideItCount(@TempDir Path map) throws Exception {
    Path dossier = Files.writeString(map.resolve("Noordoost\u00ebn.verordening"), "x");
    // Letters and accents apart, as macOS writes them.
    Path kopie = Files.writeString(map.resolve("Noordooste\u0308n (1).verordening"), "x");
    Files.writeString(map.resolve("Noordoost\u00ebn (1).docx"), "x");
    Files.writeString(map.resolve(".Noordoost\u00ebn.verordening.slot"), "x");
    assertThat(Conflictkopieen.naast(dossier).alsWaarde().orElseThrow())
        .containsExactly(new Conflictkopie(kopie, "Google Drive"));
    assertThat(Conflictkopieen.naast(map.resolve("weg/x.verordening")).fouten()).hasSize(1);
  }
}
