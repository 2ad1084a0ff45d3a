package nl.verordeningwijzer.app.planning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.verordeningwijzer.app.bediening.Vensterongedaan;
import nl.verordeningwijzer.regeling.Berichten;

/** A field for a day, with a calendar. What cannot be read stays there, and is said to be wrong. */
final class Datumveld extends VBox {

  private static final Berichten BERICHTEN = Berichten.van(Datumveld.class);

  private final DatePicker kiezer = new DatePicker();
  private final Label fout = new Label();
  private final Function<LocalDate, String> vorm;
  private final LocalDate vandaag;
  private boolean vult;

  /**
   * @param vorm how a day is written
   * @param vandaag a day without a year is the first one from here on
   * @param gekozen is told what the user chose; empty when he took it away
   */
  Datumveld(
      String id,
      Function<LocalDate, String> vorm,
      LocalDate vandaag,
      Consumer<Optional<LocalDate>> gekozen) {
    this.vorm = vorm;
    this.vandaag = vandaag;
    getStyleClass().add("datumveld");
    kiezer.setId(id);
    kiezer.setMaxWidth(Double.MAX_VALUE);
    kiezer.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(LocalDate dag) {
            return dag == null ? "" : vorm.apply(dag);
          }

          @Override
          public LocalDate fromString(String woorden) {
            return woorden.isBlank()
                ? null
                : Datumlezing.lees(woorden, vandaag).orElse(kiezer.getValue());
          }
        });
    kiezer
        .valueProperty()
        .addListener((waarde, was, nieuw) -> {
          if (!vult) {
            gekozen.accept(Optional.ofNullable(nieuw));
          }
        });
    kiezer
        .getEditor()
        .textProperty()
        .addListener((waarde, was, nieuw) -> {
          if (kiezer.isFocused()) {
            meld("");
          }
        });
    kiezer
        .getEditor()
        .focusedProperty()
        .addListener((waarde, was, nieuw) -> {
          if (!nieuw) {
            controleer();
          }
        });
    // Here and not at the control: what is consumed at a control its own handlers still get.
    addEventFilter(
        KeyEvent.ANY,
        e -> {
          if (e.getCode() == KeyCode.ENTER && !controleer()) {
            // The control would throw away what was typed, also when the key goes up.
            e.consume();
          }
        });
    Vensterongedaan.zet(kiezer.getEditor(), this::herstel);
    fout.setId(id + "-fout");
    fout.setWrapText(true);
    fout.getStyleClass().addAll("klein", "fout");
    meld("");
    getChildren().setAll(kiezer, fout);
  }

  private String staat() {
    return kiezer.getValue() == null ? "" : vorm.apply(kiezer.getValue());
  }

  /** Says so when what was typed is no day; whether it is one. */
  private boolean controleer() {
    String woorden = kiezer.getEditor().getText();
    boolean goed =
        woorden.isBlank()
            || woorden.equals(staat())
            || Datumlezing.lees(woorden, vandaag).isPresent();
    if (!goed) {
      meld(BERICHTEN.bericht("geen-datum", woorden));
    }
    return goed;
  }

  private void meld(String woorden) {
    fout.setText(woorden);
    fout.setVisible(!woorden.isEmpty());
    fout.setManaged(!woorden.isEmpty());
    kiezer.setAccessibleHelp(woorden);
  }

  /** Takes back what was typed and is no day; whether there was any. */
  private boolean herstel() {
    boolean anders = !kiezer.getEditor().getText().equals(staat());
    if (anders) {
      kiezer.getEditor().setText(staat());
    }
    return anders;
  }

  /** Shows a day. */
  void toon(Optional<LocalDate> dag) {
    if (!dag.equals(Optional.ofNullable(kiezer.getValue()))) {
      vult = true;
      kiezer.setValue(dag.orElse(null));
      vult = false;
    }
  }

  DatePicker kiezer() {
    return kiezer;
  }
}
