package nl.verordeningwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.Fout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are written whole or not at all. */
class OpslagTest {

  @TempDir Path map;

  /** A real folder in which one step, counted among those of its kind, fails. */
  private static final class KapotteSchijf implements Opslag.Schijf {
    private final String stap;
    private final int hoeveelste;
    private final IOException fout;
    private final Map<String, Integer> geteld = new LinkedHashMap<>();
    private boolean leestAnders;

    KapotteSchijf(String stap, int hoeveelste, IOException fout) {
      this.stap = stap;
      this.hoeveelste = hoeveelste;
      this.fout = fout;
    }

    private boolean isBeurt(String naam) {
      return geteld.merge(naam, 1, Integer::sum) == hoeveelste && naam.equals(stap);
    }

    private void misschien(String naam) throws IOException {
      if (isBeurt(naam) && !leestAnders) {
        throw fout;
      }
    }

    @Override
    public Path tijdelijk(Path map, String naam) throws IOException {
      misschien("tijdelijk");
      return Files.createTempFile(map, naam, ".tmp");
    }

    /** Half of the words get to the disk before it fails. */
    @Override
    public void schrijf(Path pad, byte[] inhoud) throws IOException {
      Files.write(pad, java.util.Arrays.copyOf(inhoud, inhoud.length / 2));
      misschien("schrijf");
      Files.write(pad, inhoud);
    }

    @Override
    public void verplaats(Path van, Path naar) throws IOException {
      misschien("verplaats");
      Files.move(van, naar, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public byte[] lees(Path pad) throws IOException {
      boolean beurt = isBeurt("lees");
      if (beurt && !leestAnders) {
        throw fout;
      }
      return beurt ? new byte[] {0} : Files.readAllBytes(pad);
    }
  }

  private static final IOException VOL =
      new FileSystemException("/x/besluit.docx", null, "No space left on device");

  private static byte[] bytes(String tekst) {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> bestanden() throws IOException {
    try (Stream<Path> paden = Files.list(map)) {
      List<String> alle = new ArrayList<>();
      for (Path pad : paden.sorted().toList()) {
        alle.add(
            pad.getFileName() + ": " + (Files.isDirectory(pad) ? "map" : Files.readString(pad)));
      }
      return alle;
    }
  }

  @Test
  void aFileIsWrittenAndReplaced() throws Exception {
    Path doel = map.resolve("a.txt");
    assertThat(new Opslag().schrijf(doel, bytes("een")).fouten()).isEmpty();
    assertThat(new Opslag().schrijf(doel, bytes("twee")).alsWaarde()).contains(doel);
    assertThat(bestanden()).containsExactly("a.txt: twee");
  }

  @Test
  void aFolderThatIsNotThereIsMade() throws Exception {
    Path doel = map.resolve("nieuw/dieper/a.txt");
    assertThat(new Opslag().schrijf(doel, bytes("een")).fouten()).isEmpty();
    assertThat(doel).hasContent("een");
  }

  /** Reading happens twice: what stood there before, and what stands there afterwards. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "tijdelijk, 1",
    "tijdelijk, 2",
    "schrijf, 1",
    "schrijf, 2",
    "verplaats, 1",
    "lees, 1",
    "lees, 2"
  })
  void whateverStepFailsTheOldFileStays(String stap, int hoeveelste) throws Exception {
    Path doel = Files.writeString(map.resolve("a.txt"), "oud");
    KapotteSchijf schijf = new KapotteSchijf(stap, hoeveelste, VOL);
    assertThat(new Opslag(schijf).schrijf(doel, bytes("nieuw")).fouten())
        .extracting(Fout::bericht)
        .containsExactly(
            "Er is geen ruimte meer op de schijf. Maak ruimte of kies een andere map. Wat er stond"
                + " is niet veranderd.");
    assertThat(bestanden()).containsExactly("a.txt: oud");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tijdelijk", "schrijf", "verplaats", "lees"})
  void whateverStepFailsThereIsNoHalfNewFile(String stap) throws Exception {
    Path doel = map.resolve("a.txt");
    KapotteSchijf schijf = new KapotteSchijf(stap, 1, VOL);
    assertThat(new Opslag(schijf).schrijf(doel, bytes("nieuw")).fouten()).hasSize(1);
    assertThat(bestanden()).isEmpty();
  }

  @Test
  void whatIsReadBackOtherwiseIsNotKept() throws Exception {
    Path doel = Files.writeString(map.resolve("a.txt"), "oud");
    KapotteSchijf schijf = new KapotteSchijf("lees", 2, VOL);
    schijf.leestAnders = true;
    assertThat(new Opslag(schijf).schrijf(doel, bytes("nieuw")).fouten())
        .singleElement()
        .satisfies(f -> assertThat(f.bericht()).startsWith("Opslaan is niet gelukt: daarna stond"));
    assertThat(bestanden()).containsExactly("a.txt: oud");
  }

  private Map<Path, byte[]> drie() throws IOException {
    Map<Path, byte[]> drie = new LinkedHashMap<>();
    drie.put(Files.writeString(map.resolve("a.txt"), "oud a"), bytes("nieuw a"));
    drie.put(map.resolve("b.txt"), bytes("nieuw b"));
    drie.put(Files.writeString(map.resolve("c.txt"), "oud c"), bytes("nieuw c"));
    return drie;
  }

  @Test
  void filesThatBelongTogetherAreWrittenTogether() throws Exception {
    assertThat(new Opslag().schrijf(drie()).fouten()).isEmpty();
    assertThat(bestanden()).containsExactly("a.txt: nieuw a", "b.txt: nieuw b", "c.txt: nieuw c");
  }

  /** As when Word holds the last of them. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "tijdelijk, 5",
    "schrijf, 5",
    "verplaats, 1",
    "verplaats, 2",
    "verplaats, 3",
    "lees, 5"
  })
  void ifOneCannotBeWrittenNoneIsReplaced(String stap, int hoeveelste) throws Exception {
    KapotteSchijf schijf = new KapotteSchijf(stap, hoeveelste, VOL);
    assertThat(new Opslag(schijf).schrijf(drie()).fouten()).hasSize(1);
    assertThat(bestanden()).containsExactly("a.txt: oud a", "c.txt: oud c");
  }

  @Test
  void ifOneIsAFolderNoneIsReplaced() throws Exception {
    Map<Path, byte[]> bestanden = drie();
    Path wegwijs = Files.createDirectory(map.resolve("d.txt"));
    bestanden.put(wegwijs, bytes("nieuw d"));
    assertThat(new Opslag().schrijf(bestanden).fouten())
        .containsExactly(
            Fout.in(wegwijs.toString(), "Dit is een map en geen bestand. Kies een andere naam."));
    assertThat(bestanden()).containsExactly("a.txt: oud a", "c.txt: oud c", "d.txt: map");
  }

  @Test
  void whatCannotBePutBackIsKeptAndTheUserIsToldWhere() throws Exception {
    Path doel = Files.writeString(map.resolve("a.txt"), "oud");
    KapotteSchijf schijf = new KapotteSchijf("verplaats", 2, VOL);
    Opslag.Schijf leestVerkeerd =
        new Opslag.Schijf() {
          @Override
          public Path tijdelijk(Path waar, String naam) throws IOException {
            return schijf.tijdelijk(waar, naam);
          }

          @Override
          public void schrijf(Path pad, byte[] inhoud) throws IOException {
            schijf.schrijf(pad, inhoud);
          }

          @Override
          public void verplaats(Path van, Path naar) throws IOException {
            schijf.verplaats(van, naar);
          }

          @Override
          public byte[] lees(Path pad) throws IOException {
            String inhoud = Files.readString(pad);
            return bytes(inhoud.equals("nieuw") ? "niets" : inhoud);
          }
        };
    List<Fout> fouten = new Opslag(leestVerkeerd).schrijf(doel, bytes("nieuw")).fouten();
    assertThat(bestanden()).hasSize(2).anyMatch(b -> b.endsWith(".tmp: oud"));
    String kopie = bestanden().stream().filter(b -> b.endsWith(": oud")).findFirst().orElseThrow();
    assertThat(fouten)
        .singleElement()
        .satisfies(f ->
            assertThat(f.bericht())
                .endsWith(
                    "Wat er stond kon niet worden teruggezet, maar is bewaard als "
                        + map.resolve(kopie.replace(": oud", ""))
                        + "."));
  }

  @Test
  void theRootOfTheDiskIsAFolder() {
    assertThat(new Opslag().schrijf(map.getRoot(), bytes("x")).fouten())
        .extracting(Fout::bericht)
        .containsExactly("Dit is een map en geen bestand. Kies een andere naam.");
  }

  @Test
  void aFolderThatIsAFileIsReported() throws Exception {
    Path bestand = Files.writeString(map.resolve("a.txt"), "oud");
    assertThat(new Opslag().schrijf(bestand.resolve("b.txt"), bytes("x")).fouten())
        .extracting(Fout::bericht)
        .containsExactly(
            "Hier moet een map staan, maar er staat een bestand. Kies een andere map.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "No space left on device                                   | Er is geen ruimte meer",
        "Disk quota exceeded                                       | Er is geen ruimte meer",
        "There is not enough space on the disk                     | Er is geen ruimte meer",
        "Er is niet genoeg schijfruimte beschikbaar                | Er is geen ruimte meer",
        "The process cannot access the file because it is being used by another process | Een ander programma",
        "The process cannot access the file because another process has locked a portion of the file | Een ander programma",
        "Het proces heeft geen toegang tot het bestand omdat het door een ander proces wordt gebruikt | Een ander programma",
        "Read-only file system                                     | Op deze plek kan niet",
        "The media is write protected                              | Op deze plek kan niet",
        "Het medium is tegen schrijven beveiligd                   | Op deze plek kan niet",
        "Is a directory                                            | Dit is een map",
        "Not a directory                                           | Hier moet een map staan",
        "Input/output error                                        | Lezen of schrijven lukt hier niet",
      })
  void saysWhyInDutch(String reden, String bericht) {
    assertThat(Opslag.waarom(new FileSystemException("/x/locked.docx", null, reden)))
        .startsWith(bericht);
  }

  @Test
  void saysWhyAlsoWithoutAReason() {
    assertThat(Opslag.waarom(new AccessDeniedException("/x"))).startsWith("U mag hier niet");
    assertThat(Opslag.waarom(new IOException("Is a directory"))).startsWith("Dit is een map");
    assertThat(Opslag.waarom(new FileSystemException("/x/locked.docx")))
        .as("the name of the file is no reason")
        .startsWith("Lezen of schrijven lukt hier niet");
    assertThat(Opslag.waarom(new IOException())).startsWith("Lezen of schrijven lukt hier niet");
  }
}
