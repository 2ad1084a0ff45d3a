package nl.verordeningwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.Test;

/** The validation as a list to talk about. */
class ToetsingdocumentTest {

  private static final Voorbeelddossier LINDEWAARD = Voorbeelddossier.lindewaard();

  private static List<Documentmaker.Bestand> maak(Voorbeelddossier dossier, Formaat... formaten) {
    return Documentmaker.open(Path.of("templates"), EnumSet.copyOf(List.of(formaten)))
        .dan(maker -> maker.maakToetsing(dossier.uitwerking()))
        .alsWaarde()
        .orElseThrow();
  }

  private static String tekst(Voorbeelddossier dossier) {
    return new String(maak(dossier, Formaat.TXT).getFirst().inhoud(), StandardCharsets.UTF_8);
  }

  @Test
  void findingsAndTopicsStandInIt() {
    assertThat(tekst(LINDEWAARD))
        .contains(
            "Aan de Participatiewet op 1 januari 2027",
            "Waarschuwingen",
            "Artikel 10",
            "Artikel 10f van de Participatiewet is op 1 januari 2026 vervallen.",
            "De voorwaarden voor een proefplaats (II)",
            "Geregeld");
  }

  @Test
  void itCanBeMadeWhateverIsStillToBeSolved() {
    assertThat(tekst(Voorbeelddossier.leeg("Testdam")))
        .contains("vragen open; die staan hier niet bij", "Eerst op te lossen", "Ontbreekt");
    assertThat(maak(LINDEWAARD, Formaat.DOCX, Formaat.HTML))
        .extracting(Documentmaker.Bestand::naam)
        .containsExactly("toetsing.docx", "toetsing.html");
  }

  @Test
  void aWarningThatIsLeftStandingIsARemarkWithItsReason() {
    Dossier gelaten =
        LINDEWAARD.dossier().metGelaten("artikel-10f-vervallen", "dit gaat in het najaar mee");
    String tekst = tekst(new Voorbeelddossier(LINDEWAARD.model(), gelaten));
    assertThat(tekst.substring(tekst.indexOf("Opmerkingen")))
        .contains("Pas de verwijzing aan. De gemeente laat dit zo: dit gaat in het najaar mee.");
  }
}
