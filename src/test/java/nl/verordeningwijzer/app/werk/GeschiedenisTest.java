package nl.verordeningwijzer.app.werk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import nl.verordeningwijzer.app.werk.Geschiedenis.Stapje;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.Modelversie;
import nl.verordeningwijzer.regeling.KeuzeId;
import org.junit.jupiter.api.Test;

/** What was done can be undone and done again. */
class GeschiedenisTest {

  private static final LocalDateTime NU = LocalDateTime.of(2026, 2, 9, 10, 0);
  private static final KeuzeId KEUZE = new KeuzeId("werkstage");

  private final Geschiedenis geschiedenis = new Geschiedenis();

  private static Dossier met(String reden) {
    return Dossier.leeg(new Modelversie("model", "2023-03-23")).metReden(KEUZE, reden);
  }

  private void noteer(String wat, String veld, int seconde, String van, String naar) {
    geschiedenis.noteer(
        new Stapje(wat, veld, Optional.empty(), NU.plusSeconds(seconde), met(van), met(naar)));
  }

  @Test
  void undoneAndDoneAgain() {
    noteer("een", "", 0, "", "a");
    noteer("twee", "", 1, "a", "b");
    assertThat(geschiedenis.terug()).map(Stapje::ervoor).contains(met("a"));
    assertThat(geschiedenis.terug()).map(Stapje::ervoor).contains(met(""));
    assertThat(geschiedenis.terug()).isEmpty();
    assertThat(geschiedenis.opnieuw()).map(Stapje::erna).contains(met("a"));
    assertThat(geschiedenis.gedaan()).extracting(Stapje::omschrijving).containsExactly("een");
    assertThat(geschiedenis.ongedaan()).extracting(Stapje::omschrijving).containsExactly("twee");
  }

  @Test
  void typingInOneFieldIsOneStepUntilThePause() {
    noteer("w", "reden", 0, "", "w");
    noteer("we", "reden", 1, "w", "we");
    noteer("werk", "reden", 9, "we", "werk");
    assertThat(geschiedenis.gedaan())
        .extracting(Stapje::omschrijving)
        .containsExactly("werk", "we");
    geschiedenis.terug();
    assertThat(geschiedenis.terug()).map(Stapje::ervoor).contains(met(""));
  }

  @Test
  void whatIsTypedAndTakenAwayAgainIsNoStep() {
    noteer("w", "reden", 0, "", "w");
    noteer("leeg", "reden", 1, "w", "");
    assertThat(geschiedenis.gedaan()).isEmpty();
  }

  @Test
  void somethingNewAfterUndoingTakesThePlaceOfWhatWasUndone() {
    noteer("een", "", 0, "", "a");
    geschiedenis.terug();
    noteer("anders", "", 1, "", "z");
    assertThat(geschiedenis.volgende()).isEmpty();
    assertThat(geschiedenis.laatste()).map(Stapje::omschrijving).contains("anders");
  }
}
