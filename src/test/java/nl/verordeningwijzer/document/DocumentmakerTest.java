package nl.verordeningwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verordeningwijzer.document.Documentmaker.Bestand;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import nl.verordeningwijzer.uitwerking.Vragenlijst.Opzet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which documents are made, and what one hears meanwhile. */
class DocumentmakerTest {

  private static final Path SJABLONEN = Path.of("templates");
  private static final Uitwerking AF = Voorbeelddossier.lindewaard().uitwerking();

  @TempDir private Path map;

  private static Documentmaker maker(Formaat... formaten) {
    return Documentmaker.open(SJABLONEN, Set.of(formaten)).alsWaarde().orElseThrow();
  }

  private static Documentopdracht opdracht(Documentsoort... soorten) {
    return new Documentopdracht(Set.of(soorten), false, Opzet.STANDAARD);
  }

  private static List<String> namen(List<Bestand> bestanden) {
    return bestanden.stream().map(Bestand::naam).toList();
  }

  /** Writes down what it hears, and says to stop at a document. */
  private static final class Verslag implements Voortgang {
    private final List<String> gehoord = new ArrayList<>();
    private final Optional<Documentsoort> stopBij;

    Verslag(Optional<Documentsoort> stopBij) {
      this.stopBij = stopBij;
    }

    @Override
    public boolean begint(Documentsoort soort, int nummer, int aantal) {
      gehoord.add(nummer + " van " + aantal + ": " + soort.naam());
      return stopBij.filter(soort::equals).isEmpty();
    }

    @Override
    public void klaar(Documentsoort soort, List<Bestand> bestanden) {
      gehoord.addAll(namen(bestanden));
    }
  }

  @Test
  void onlyWhatWasChosenIsMadeAndEachIsHeardOf() {
    Verslag verslag = new Verslag(Optional.empty());
    List<Bestand> bestanden =
        maker(Formaat.TXT, Formaat.HTML)
            .maak(
                AF,
                opdracht(Documentsoort.GECONSOLIDEERDE_TEKST, Documentsoort.RAADSBESLUIT),
                verslag)
            .alsWaarde()
            .orElseThrow();
    assertThat(namen(bestanden))
        .containsExactly(
            "raadsbesluit.html",
            "raadsbesluit.txt",
            "geconsolideerde-tekst.html",
            "geconsolideerde-tekst.txt");
    assertThat(verslag.gehoord)
        .containsExactly(
            "1 van 2: raadsbesluit",
            "raadsbesluit.html",
            "raadsbesluit.txt",
            "2 van 2: geconsolideerde-tekst",
            "geconsolideerde-tekst.html",
            "geconsolideerde-tekst.txt");
  }

  @Test
  void whoStopsGetsNothing() {
    Verslag verslag = new Verslag(Optional.of(Documentsoort.RAADSBESLUIT));
    assertThat(maker(Formaat.TXT).maak(AF, Documentopdracht.voorDeRaad(false), verslag).fouten())
        .extracting(Fout::bericht)
        .singleElement()
        .asString()
        .startsWith("U bent gestopt met het maken van de documenten. Er is niets gemaakt");
    assertThat(verslag.gehoord)
        .containsExactly(
            "1 van 4: was-wordt-tabel", "was-wordt-tabel.txt", "2 van 4: raadsbesluit");
  }

  @Test
  void theQuestionnaireIsNoDocumentForTheCouncil() {
    assertThat(namen(maker(Formaat.TXT).maak(AF, false).alsWaarde().orElseThrow()))
        .containsExactly(
            "was-wordt-tabel.txt",
            "raadsbesluit.txt",
            "verantwoording.txt",
            "geconsolideerde-tekst.txt");
  }

  /** It is made of what is open; a decision is not. */
  @Test
  void theQuestionnaireNeedsNoFinishedDossier() {
    Uitwerking open = Voorbeelddossier.lindewaard().zonder("loonwaarde-termijn").uitwerking();
    Documentmaker maker = maker(Formaat.TXT);
    assertThat(
            maker
                .maak(open, opdracht(Documentsoort.VRAGENLIJST), Voortgang.GEEN)
                .alsWaarde()
                .map(DocumentmakerTest::namen))
        .contains(List.of("vragenlijst.txt"));
    assertThat(
            maker
                .maak(
                    open,
                    opdracht(Documentsoort.VRAGENLIJST, Documentsoort.RAADSBESLUIT),
                    Voortgang.GEEN)
                .fouten())
        .isNotEmpty();
  }

  @Test
  void aMunicipalityHasItsOwnHouseStyle() throws Exception {
    Path eigen =
        Files.write(
            map.resolve("eigen.dotx"),
            new Dotx().verander("word/styles.xml", x -> x.replace("Calibri", "Arial")).bytes());
    Bestand bestand =
        Documentmaker.open(SJABLONEN, EnumSet.of(Formaat.DOCX), Optional.of(eigen))
            .dan(m -> m.maak(AF, opdracht(Documentsoort.GECONSOLIDEERDE_TEKST), Voortgang.GEEN))
            .alsWaarde()
            .orElseThrow()
            .getFirst();
    assertThat(
            new Docx(bestand.inhoud())
                .waarden("word/styles.xml", "//w:docDefaults//w:rFonts/@w:ascii"))
        .containsExactly("Arial");
  }

  @Test
  void aHouseStyleThatIsNotThereIsNamed() throws IOException {
    Path weg = map.resolve("weg.dotx");
    assertThat(Documentmaker.open(SJABLONEN, EnumSet.of(Formaat.DOCX), Optional.of(weg)).fouten())
        .extracting(Fout::bericht)
        .containsExactly(
            "De huisstijl " + weg + " is er niet. Zet het bestand terug of kies een ander.");
  }
}
