package nl.verordeningwijzer.samenstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.EigenTekst;
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

  @Test
  @DisplayName("of een eigen opschrift van het besluit dat niet te lezen is, wordt gemeld")
  void eigenOpschrift() {
    assertThat(opschrift("Besluit tot wijziging [naam")).hasSize(1);
    assertThat(opschrift("Besluit", "tot wijziging")).hasSize(1);
    assertThat(opschrift("Besluit tot wijziging van de verordening")).isEmpty();
  }

  private static List<String> opschrift(String... regels) {
    Voorbeelddossier voorbeeld = Voorbeelddossier.lindewaard();
    EigenTekst eigen =
        new EigenTekst(
            new BepalingId("besluit.opschrift"),
            EigenTekst.Soort.VERVANG,
            List.of(regels),
            "Korter.",
            List.of());
    return new Voorbeelddossier(
            voorbeeld.model(), voorbeeld.dossier().metEigenTeksten(List.of(eigen)))
        .uitwerking().blokkerend().stream().map(b -> b.bericht()).toList();
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
