package nl.verordeningwijzer.samenstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een oplossing die is overgenomen")
class UitwegenTest {

  private static final BepalingId ONDERDEEL =
      new BepalingId("beschut-werk.tot-aanvang.sociale-activering");

  @Test
  @DisplayName("geldt zolang er iets op te lossen is, en laat daarna de modeltekst terugkomen")
  void zolangDeRegelGeldt() {
    Voorbeelddossier zonder =
        Voorbeelddossier.lindewaard()
            .wordt("sociale-activering", false)
            .wordt(
                "voorzieningen-grote-afstand",
                new Waarde.Bepalingen(List.of(new BepalingId("werkstage"))));
    Voorbeelddossier opgelost = metUitweg(zonder);

    assertThat(regel(zonder)).containsExactly("b. sociale activering als bedoeld in artikel 5;");
    assertThat(zonder.uitwerking().blokkerend()).isNotEmpty();
    assertThat(regel(opgelost)).isEmpty();
    assertThat(opgelost.uitwerking().blokkerend()).isEmpty();
    assertThat(regel(opgelost.wordt("sociale-activering", true)))
        .containsExactly("b. sociale activering als bedoeld in artikel 5;");
  }

  private static Voorbeelddossier metUitweg(Voorbeelddossier dossier) {
    return new Voorbeelddossier(
        dossier.model(),
        dossier.dossier().metUitweg("sociale-activering-bij-beschut-werk", "weglaten"));
  }

  private static List<String> regel(Voorbeelddossier dossier) {
    return Regels.van(dossier.uitwerking().wordt()).stream()
        .filter(r -> r.bepaling().equals(ONDERDEEL))
        .map(Regel::gedrukt)
        .toList();
  }
}
