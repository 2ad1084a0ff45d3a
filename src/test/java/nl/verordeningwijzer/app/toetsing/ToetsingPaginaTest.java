package nl.verordeningwijzer.app.toetsing;

import static nl.verordeningwijzer.uitwerking.Voorbeelddossier.geleverd;
import static nl.verordeningwijzer.uitwerking.Voorbeelddossier.leeg;
import static nl.verordeningwijzer.uitwerking.Voorbeelddossier.lindewaard;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import nl.verordeningwijzer.app.Schermfoto;
import nl.verordeningwijzer.app.Werkproef;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Stap;
import nl.verordeningwijzer.app.werk.Thema;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.Test;

/** The validation as a user goes through it. */
class ToetsingPaginaTest extends Werkproef {

  private void open(Voorbeelddossier dossier) {
    open(dossier, Stap.TOETSING, ToetsingPagina::new, Thema.LICHT, 100);
  }

  private ListView<?> lijst() {
    return vind("toetsing", ListView.class);
  }

  private Rij gekozen() {
    return (Rij) opFx(() -> lijst().getSelectionModel().getSelectedItem());
  }

  private void kies(String begin) {
    opFx(() -> {
      for (int i = 0; i < lijst().getItems().size(); i++) {
        if (((Rij) lijst().getItems().get(i)).sleutel().startsWith(begin)) {
          lijst().getSelectionModel().select(i);
          lijst().scrollTo(i);
          return;
        }
      }
      throw new AssertionError("no row " + begin);
    });
    wacht();
  }

  private List<String> sleutels() {
    return opFx(() -> lijst().getItems().stream().map(r -> ((Rij) r).sleutel()).toList());
  }

  private void doe(String soort) {
    opFx(() -> ((Button) lookup(".weg-" + soort).query()).fire());
    wachtOpRekenen();
  }

  private String aantal() {
    return opFx(() -> vind("aantal-bevindingen", Label.class).getText());
  }

  @Test
  void enterLeadsToWhereAFindingIsMended() {
    open(lindewaard());
    kies("bevinding artikel-10f-vervallen");
    Schermfoto.van(stage, "toetsing");
    opFx(() -> lijst().requestFocus());
    toets("Enter");
    assertThat(plaats()).isEqualTo("deel:leer-werktraject");
  }

  @Test
  void wordingOfOursIsTakenOverAndGivenBack() {
    open(lindewaard());
    String eerder = aantal();
    kies("bevinding artikel-10f-vervallen");
    doe("neemover");
    assertThat(werk.dossier().uitwegen()).containsEntry("artikel-10f-vervallen", "artikel-7a");
    assertThat(sleutels()).contains("overgenomen artikel-10f-vervallen");
    assertThat(sleutels()).noneMatch(s -> s.startsWith("bevinding artikel-10f"));
    assertThat(aantal()).isNotEqualTo(eerder);
    assertThat(gekozen()).as("what came in its place").isInstanceOf(Rij.Vinding.class);

    kies("overgenomen artikel-10f-vervallen");
    doe("geefterug");
    assertThat(aantal()).isEqualTo(eerder);
  }

  @Test
  void aWarningIsLeftStandingForAReason() {
    open(lindewaard());
    kies("bevinding artikel-10f-vervallen");
    doe("laatstaan");
    wachtTot("the field for the reason", () -> vind("reden", TextArea.class).isFocused());
    assertThat(focusId()).isEqualTo("reden");
    assertThat(vind("reden-bewaar", Button.class).isDisabled()).isTrue();
    typ("Dit komt in het najaar.");
    Schermfoto.van(stage, "toetsing-reden");
    opFx(() -> vind("reden-bewaar", Button.class).fire());
    wachtOpRekenen();
    assertThat(werk.dossier().gelaten())
        .containsEntry("artikel-10f-vervallen", "Dit komt in het najaar.");
    assertThat(sleutels()).noneMatch(s -> s.startsWith("bevinding artikel-10f"));
  }

  @Test
  void anotherDayGivesOtherFindings() {
    open(lindewaard());
    assertThat(sleutels()).anyMatch(s -> s.startsWith("bevinding artikel-10f"));
    klik("peildatum-4");
    wachtOpRekenen();
    assertThat(sleutels()).noneMatch(s -> s.startsWith("bevinding artikel-10f"));
    klik("peildatum-1");
    wachtOpRekenen();
    assertThat(sleutels()).anyMatch(s -> s.startsWith("bevinding artikel-10f"));
  }

  @Test
  void whatIsChosenStaysSoWhenSomethingElseChanges() {
    open(geleverd());
    kies("onderwerp 8a-2-d");
    Schermfoto.van(stage, "toetsing-onderwerp");
    opFx(
        () -> werk.wijzig("x", "", Optional.empty(), d -> d.zonderUitweg("artikel-10f-vervallen")));
    wachtOpRekenen();
    assertThat(sleutels()).anyMatch(s -> s.startsWith("bevinding artikel-10f"));
    assertThat(gekozen().sleutel()).isEqualTo("onderwerp 8a-2-d");
  }

  @Test
  void theFirstBlankIsOneClickAway() {
    open(leeg("Leegveld"), Stap.TOETSING, ToetsingPagina::new, Thema.DONKER, 100);
    Schermfoto.van(stage, "toetsing-donker");
    klik("naar-eerste-lege-plek");
    assertThat(plaats()).matches("(keuze|buiten):.*");
    naar(new Plaats.Bladzijde(Stap.TOETSING));
    assertThat(focusId()).isEqualTo("toetsing");
  }

  @Test
  void theListIsSavedAsADocument() throws Exception {
    open(geleverd());
    doel = Optional.of(map.resolve("lijst.html"));
    klik("als-lijst-opslaan");
    wachtOpRekenen();
    wachtTot("the file", () -> lookup("#open-lijst").tryQuery().isPresent());
    assertThat(Files.readString(doel.get())).contains("Toetsing van de", "Wat de wet verplicht");
    klik("open-lijst");
    assertThat(geopendeBestanden()).containsExactly(doel.get());
  }

  @Test
  void whoReadsOnlyCanChangeNothing() {
    open(lindewaard());
    opFx(() -> werk.zetAlleenLezen(true));
    kies("bevinding artikel-10f-vervallen");
    assertThat(((Button) lookup(".weg-neemover").query()).isDisabled()).isTrue();
    assertThat(((Button) lookup(".weg-laatstaan").query()).isDisabled()).isTrue();
  }

  @Test
  void largeLettersInASmallWindowFit() {
    venster(1024, 700, 1);
    open(lindewaard(), Stap.TOETSING, ToetsingPagina::new, Thema.LICHT, 150);
    Schermfoto.van(stage, "toetsing-150");
    assertThat(opFx(() -> lijst().getWidth())).isGreaterThan(500);
  }
}
