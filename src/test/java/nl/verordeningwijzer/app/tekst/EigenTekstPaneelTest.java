package nl.verordeningwijzer.app.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.app.Schermfoto;
import nl.verordeningwijzer.app.werk.Plaats;
import nl.verordeningwijzer.app.werk.Thema;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;

/** Somebody writes an article in other words. */
class EigenTekstPaneelTest extends Tekstproef {

  private static final BepalingId DEEL = new BepalingId("scholing");

  private void open() {
    open(
        Voorbeelddossier.geleverd(),
        "scholing",
        b -> new EigenTekstPaneel(b, DEEL),
        Tekstvlak::new);
    wachtTot("the text", () -> !veld().getText().isEmpty());
  }

  private StyleClassedTextArea veld() {
    return (StyleClassedTextArea) lookup("#eigen-tekst-veld").query();
  }

  /** Puts the cursor behind some words. */
  private void ga(String achter) {
    opFx(() -> {
      veld().requestFocus();
      veld().moveTo(veld().getText().indexOf(achter) + achter.length());
    });
  }

  private String eigen() {
    return Artikelbewerking.eigen(werk.model(), werk.dossier(), DEEL).stream()
        .map(e -> e.soort().naam() + " " + e.bepaling())
        .toList()
        .toString();
  }

  private String meldingen() {
    return opFx(() -> {
      StringBuilder alle = new StringBuilder();
      ((VBox) lookup("#eigen-meldingen").query())
          .lookupAll(".label")
          .forEach(l -> alle.append(((Label) l).getText()).append('\n'));
      return alle.toString();
    });
  }

  @Test
  void whatIsTypedIsKeptAndMarked() {
    open();
    ga("1. Het college kan");
    typ(" altijd");
    wachtTot("the own text", () -> eigen().equals("[vervang-regel scholing.aanbod]"));
    wachtTot(
        "the mark",
        () -> veld().getStyleOfChar(veld().getText().indexOf("altijd")).contains("afwijkend"));
    assertThat(opFx(() -> veld().getStyleOfChar(0))).isEmpty();
    wachtTot("the text beside it", () -> lookup("#tekst").tryQuery().isPresent());
    assertThat(lijn("1. Het college kan altijd")).isNotNull();

    klik("eigen-reden");
    typ("De raad wil dit.");
    wachtTot(
        "the reason",
        () ->
            Artikelbewerking.reden(werk.model(), werk.dossier(), DEEL).equals("De raad wil dit."));
    Schermfoto.van(stage, "tekst/eigen-tekst");
    opFx(() -> omgeving.wijzigVoorkeuren(v -> v.metThema(Thema.DONKER)));
    Schermfoto.van(stage, "tekst/eigen-tekst-donker");

    opFx(() -> vind("eigen-terug", Button.class).fire());
    wachtTot("the model's words", () -> !veld().getText().contains("altijd"));
    assertThat(eigen()).isEqualTo("[]");
    opFx(() -> werk.maakOngedaan());
    wachtTot("undone", () -> veld().getText().contains("altijd"));
    assertThat(Artikelbewerking.reden(werk.model(), werk.dossier(), DEEL))
        .isEqualTo("De raad wil dit.");
  }

  @Test
  void enterBeginsALidAndTheRestCountsOn() {
    open();
    String eerste = opFx(() -> veld().getText(1));
    ga(eerste);
    toets("Enter");
    typ("Dit lid is van ons.");
    wachtTot("the numbers", () -> veld().getText().contains("\n3. Een scholingstraject"));
    assertThat(opFx(() -> veld().getText(2))).isEqualTo("2. Dit lid is van ons.");
    assertThat(eigen()).isEqualTo("[voeg-toe-na scholing.aanbod]");
  }

  @Test
  void aWrongLineIsSaidAtTheLineAndDoesNotStopTheTyping() {
    open();
    ga("1. Het college kan");
    typ(" volgens het negende lid");
    wachtTot("the message", () -> meldingen().contains("\"het negende lid\""));
    assertThat(eigen()).isEqualTo("[]");
    assertThat(meldingen()).contains("verwijzen naar iets dat niet in uw verordening staat");
    Schermfoto.van(stage, "tekst/eigen-tekst-fout");
    assertThat(opFx(() -> veld().getText())).contains("kan volgens het negende lid");
    for (int i = 0; i < "negende lid".length(); i++) {
      toets("Backspace");
    }
    typ("tweede lid");
    wachtTot("the own text", () -> eigen().equals("[vervang-regel scholing.aanbod]"));
    wachtTot("no message", () -> meldingen().isEmpty());
  }

  @Test
  void thePlainFieldDoesTheSameAndIsRemembered() {
    open();
    klik("gewoon-tekstveld");
    wacht();
    TextArea gewoon = vind("eigen-tekst-gewoon", TextArea.class);
    assertThat(opFx(() -> gewoon.getText())).startsWith("Artikel 7. Scholing\n1. Het college kan");
    opFx(() -> {
      gewoon.requestFocus();
      gewoon.positionCaret("Artikel 7. Scholing".length());
    });
    typ(" en leren");
    wachtTot("the own text", () -> eigen().equals("[vervang-regel scholing]"));
    assertThat(omgeving.voorkeuren().gewoonTekstveld()).isTrue();
    opFx(() -> omgeving.wijzigVoorkeuren(v -> v.metLettergrootte(150)));
    Schermfoto.van(stage, "tekst/eigen-tekst-gewoon-150");
    opFx(() -> vind("eigen-klaar", Button.class).fire());
    assertThat(bezocht).containsExactly(new Plaats.BijDeel(DEEL));
  }

  @Test
  void tabLeadsThroughEveryControl() {
    open();
    opFx(() -> veld().requestFocus());
    assertThat(tabVolgorde(12))
        .contains(
            "eigen-tekst-veld", "gewoon-tekstveld", "eigen-klaar", "tekst", "toon-wijzigingen");
    assertThat(opFx(() -> veld().getText())).doesNotContain("\t");
  }

  @Test
  void whatIsNotThereSaysWhatToDo() {
    open(
        Voorbeelddossier.geleverd(),
        "noriskpolis",
        b -> new EigenTekstPaneel(b, new BepalingId("noriskpolis")),
        Tekstvlak::new);
    wachtTot("the message", () -> lookup("#eigen-beletsel").tryQuery().isPresent());
    klik("eigen-beletsel");
    assertThat(bezocht).containsExactly(new Plaats.BijDeel(new BepalingId("noriskpolis")));
  }
}
