package nl.verordeningwijzer.app.planning;

import java.util.function.IntConsumer;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;
import nl.verordeningwijzer.app.bediening.Vensterongedaan;
import nl.verordeningwijzer.model.Duur;
import nl.verordeningwijzer.regeling.Berichten;

/** A field for how long something takes, with its unit behind the number: "6 weken". */
final class Duurveld extends Spinner<Integer> {

  private static final Berichten BERICHTEN = Berichten.van(Duurveld.class);

  /** The longest time that a dossier can hold. */
  private static final int MEEST = 999;

  private final SpinnerValueFactory.IntegerSpinnerValueFactory waarden =
      new SpinnerValueFactory.IntegerSpinnerValueFactory(0, MEEST);
  private Duur duur;
  private boolean vult;

  /**
   * @param model the time of the model: it has the unit
   * @param gewijzigd is told of a new number
   */
  Duurveld(String id, Duur model, IntConsumer gewijzigd) {
    this.duur = model;
    setId(id);
    getStyleClass().add("duurveld");
    setEditable(true);
    setMaxWidth(Double.MAX_VALUE);
    waarden.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Integer aantal) {
            return aantal == null ? "" : duur.met(aantal).woorden();
          }

          @Override
          public Integer fromString(String woorden) {
            String kaal = woorden.strip();
            boolean getal = kaal.matches("\\d{1,3}");
            return getal
                ? Integer.valueOf(kaal)
                : Duur.van(kaal)
                    .filter(d -> d.eenheid() == duur.eenheid())
                    .map(Duur::aantal)
                    .orElse(waarden.getValue());
          }
        });
    setValueFactory(waarden);
    setAccessibleHelp(BERICHTEN.bericht("duur.help"));
    valueProperty()
        .addListener((waarde, was, nieuw) -> {
          if (!vult && nieuw != null) {
            gewijzigd.accept(nieuw);
          }
        });
    // What cannot be read goes away when the user does: the number that holds stands there again.
    getEditor()
        .focusedProperty()
        .addListener((waarde, was, nieuw) -> {
          if (!nieuw) {
            commitValue();
            herstel();
          }
        });
    Vensterongedaan.zet(getEditor(), this::herstel);
  }

  /** Takes back what was typed and is not taken over; whether there was any. */
  private boolean herstel() {
    String staat = waarden.getConverter().toString(getValue());
    boolean anders = !getEditor().getText().equals(staat);
    if (anders) {
      getEditor().setText(staat);
    }
    return anders;
  }

  /** Shows a time. */
  void toon(Duur nieuw) {
    duur = nieuw;
    if (getValue() == null || getValue() != nieuw.aantal()) {
      vult = true;
      waarden.setValue(nieuw.aantal());
      vult = false;
    }
  }
}
