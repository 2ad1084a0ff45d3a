package nl.verordeningwijzer.app.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.shape.Path;
import nl.verordeningwijzer.app.Schermfoto;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Thema;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.Test;

/** The text follows the answers, and leads back to the questions. */
class TekstvlakTest extends Tekstproef {

  private static final KeuzeId DOEL = new KeuzeId("proefplaats-doel");
  private static final KeuzeId BEDRAG = new KeuzeId("uitstroompremie-bedrag");

  private String onderKop() {
    return opFx(() -> ((Label) lookup(".kop .klein").query()).getText());
  }

  private double gloed(String begin) {
    Lijnvlak vlak = lijn(begin);
    return opFx(() -> ((Path) vlak.lookup(".zojuist-grond")).getOpacity());
  }

  private void antwoord(KeuzeId keuze, Waarde waarde) {
    opFx(() -> werk.antwoord(keuze, Kolom.WORDT, waarde));
  }

  @Test
  void anAnswerLightsUpWhatItChangedAndSaysSo() {
    opFx(() -> omgeving.wijzigVoorkeuren(v -> v.metMinderBeweging(true)));
    open(
        Voorbeelddossier.geleverd().wordt("proefplaats-doel", false),
        "proefplaats",
        Tekstvlak::new);
    assertThat(onderKop()).isEqualTo("De tekst verandert mee met uw antwoorden");

    antwoord(DOEL, new Waarde.JaNee(true));
    wachtTot("the sentence", () -> onderKop().startsWith("Zojuist"));

    assertThat(onderKop()).isEqualTo("Zojuist: tweede lid is nieuw; 2–5 zijn nu 3–6");
    assertThat(lijn("2. Het doel").isVisible()).isTrue();
    assertThat(gloed("2. Het doel")).as("nothing fades").isEqualTo(1);
    assertThat(lijn("3. Voor een proefplaats").lookup(".lijn-kant"))
        .extracting(n -> ((Label) n).getText())
        .isEqualTo("was 2");
    Schermfoto.van(stage, "tekst/zojuist");
    opFx(() -> omgeving.wijzigVoorkeuren(v -> v.metThema(Thema.DONKER)));
    Schermfoto.van(stage, "tekst/zojuist-donker");
    opFx(() -> omgeving.wijzigVoorkeuren(v -> v.metLettergrootte(150)));
    Schermfoto.van(stage, "tekst/zojuist-150");
  }

  @Test
  void theGroundFadesAfterSeconds() {
    open(Voorbeelddossier.geleverd(), "uitstroompremie", Tekstvlak::new);
    antwoord(BEDRAG, new Waarde.Getal(new java.math.BigDecimal("750")));
    wachtTot("the sentence", () -> onderKop().startsWith("Zojuist"));
    assertThat(gloed("1. Het college")).isEqualTo(1);
    wachtTot("the ground to fade", () -> gloed("1. Het college") == 0);
    assertThat(onderKop()).isEqualTo("Zojuist: eerste lid veranderd");
  }

  @Test
  void wordsOfAChoiceLeadToIt() {
    open(
        Voorbeelddossier.geleverd().zonder("uitstroompremie-bedrag"),
        "uitstroompremie",
        Tekstvlak::new);
    Lijnvlak vlak = lijn("1. Het college");
    Point2D midden = opFx(() -> vlak.localToScreen(vlak.midden(BEDRAG).orElseThrow()));
    clickOn(midden);
    wacht();
    assertThat(bezocht).containsExactly(new Plaats.BijKeuze(BEDRAG, Kolom.WORDT));
    Schermfoto.van(stage, "tekst/open");
  }

  @Test
  void theKeyboardReachesEveryChoice() {
    open(Voorbeelddossier.geleverd(), "uitstroompremie", Tekstvlak::new);
    opFx(() -> vind("tekst", ListView.class).requestFocus());
    toets("Right");
    toets("Right");
    toets("Enter");
    toets("Left");
    toets("Enter");
    assertThat(bezocht)
        .containsExactly(
            new Plaats.BijKeuze(new KeuzeId("uitstroompremie-duurzaam"), Kolom.WORDT),
            new Plaats.BijKeuze(BEDRAG, Kolom.WORDT));
    toets("Ctrl+C");
    assertThat(gekopieerd)
        .startsWith("Artikel 14. Uitstroompremie\n1. Het college kan eenmalig een")
        .contains("\n2. Onder een langdurig werkloze");
  }

  @Test
  void theWholeOrdinanceHasATableOfContents() {
    open(Voorbeelddossier.geleverd(), "uitstroompremie", Tekstvlak::new);
    klik("tekst-alles");
    wacht();
    assertThat(lijn("Artikel 14. Uitstroompremie")).isNotNull();
    @SuppressWarnings("unchecked")
    ComboBox<TekstViewModel.Inhoudsregel> inhoud = vind("tekst-inhoud", ComboBox.class);
    opFx(() -> {
      inhoud.show();
      inhoud.hide();
      inhoud.setValue(
          inhoud.getItems().stream()
              .filter(r -> r.kop().startsWith("Artikel 4."))
              .findFirst()
              .orElseThrow());
    });
    wacht();
    assertThat(lijn("Artikel 4. Werkstage")).isNotNull();
    int cellen = opFx(() -> lookup(n -> n instanceof Lijncel).queryAll().size());
    assertThat(cellen).as("lines that exist as nodes").isLessThan(60);
    klik("toon-wijzigingen");
    wacht();
    Schermfoto.van(stage, "tekst/alles-met-wijzigingen");
  }

  @Test
  void wordingOfOursIsTakenOverWithOneClickAndGivenBack() {
    open(Voorbeelddossier.lindewaard(), "vervoersvoorziening", Tekstvlak::new);
    klik("bekijk-visuele-beperking-vervoer");
    wachtTot("the wording", () -> lookup(".aanbod-tekst").tryQuery().isPresent());
    Schermfoto.van(stage, "tekst/aanbod");
    klik("neem-over-visuele-beperking-vervoer");
    wachtTot("the text", () -> onderKop().startsWith("Zojuist"));
    assertThat(werk.dossier().uitwegen())
        .containsEntry("visuele-beperking-vervoer", "zonder-visuele-beperking");
    assertThat(((Label) lijn("1. Het college kan een vervoers").lookup(".lijn-kant")).getText())
        .contains("niet van de VNG");
    klik("zet-terug-visuele-beperking-vervoer");
    assertThat(werk.dossier().uitwegen()).isEmpty();
  }

  @Test
  void whatIsNotInTheTextIsSaid() {
    open(
        Voorbeelddossier.lindewaard().wordt("werkplekaanpassing", false),
        "werkplekaanpassing",
        Tekstvlak::new);
    assertThat(lijn("Artikel 14o staat niet in uw verordening")).isNotNull();
    opFx(() -> werk.inBeeldProperty().set(Optional.of(new BepalingId("noriskpolis"))));
    wacht();
    assertThat(lijn("(Vervallen)")).isNotNull();
    assertThat(List.of(onderKop())).doesNotContain("");
  }
}
