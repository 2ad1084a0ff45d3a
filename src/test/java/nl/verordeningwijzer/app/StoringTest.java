package nl.verordeningwijzer.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import nl.verordeningwijzer.app.storing.Storing;
import nl.verordeningwijzer.app.werk.Thema;
import org.junit.jupiter.api.Test;

/** A fault of the program is told in words, with a code, and can be passed on. */
class StoringTest extends Programmaproef {

  @Test
  void aFaultIsToldAndCopied() {
    start(Thema.LICHT, 100);
    opent("deel:jobcoaching");
    IllegalStateException fout = new IllegalStateException("Jansen, Dorpsstraat 1");
    opFx(() -> programma.meldStoring(fout));
    wacht();
    String code = Storing.van(fout).code();
    assertThat(
            opFx(() ->
                lookup("#storing .label").queryAllAs(Label.class).stream()
                    .map(Label::getText)
                    .toList()))
        .contains("Code van de fout: " + code);
    Schermfoto.van(stage, "storing");
    klik("storing-kopieer");
    assertThat(gekopieerd).contains(code, "StoringTest").doesNotContain("Jansen");
    toets("Esc");
    assertThat(lookup("#storing").queryAll()).isEmpty();
  }

  /** The same fault has the same code, so that it can be named on the telephone. */
  @Test
  void theCodeIsAboutThePlace() {
    assertThat(Storing.van(maak("een")).code()).isEqualTo(Storing.van(maak("twee")).code());
  }

  private static RuntimeException maak(String bericht) {
    return new IllegalStateException(bericht);
  }
}
