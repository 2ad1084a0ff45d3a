package nl.verordeningwijzer.app.antwoord;

import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import nl.verordeningwijzer.app.bediening.Vensterongedaan;

/**
 * A field for words of any length: it is as high as its words need, so that nothing is ever out of
 * sight. An answer stands on one line: Enter is left to whoever uses the field, and Tab leads on.
 */
final class Groeiveld extends TextArea {

  /** Measures how high the words are in the width that there is. */
  private final Text meetlat = new Text();

  private Runnable bijEnter = () -> {};

  /**
   * @param id its identity, for tests and style sheets
   * @param eerst takes back what was typed and is not in the dossier; whether there was any
   */
  Groeiveld(String id, ObservableBooleanValue alleenLezen, BooleanSupplier eerst) {
    setId(id);
    getStyleClass().add("groeiveld");
    setWrapText(true);
    setPrefRowCount(1);
    setMinWidth(0);
    editableProperty().bind(Bindings.not(alleenLezen));
    addEventFilter(KeyEvent.KEY_PRESSED, this::toets);
    Vensterongedaan.zet(this, eerst);
    textProperty().addListener((waarde, was, nieuw) -> requestLayout());
  }

  private void toets(KeyEvent e) {
    if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
      requestFocusTraversal(
          e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      e.consume();
    } else if (e.getCode() == KeyCode.ENTER) {
      // The area would make a line of it; an answer has one line.
      e.consume();
      bijEnter.run();
    }
  }

  /** What Enter does; nothing when nobody says. */
  void bijEnter(Runnable actie) {
    bijEnter = actie;
  }

  // Height ----------------------------------------------------------------------------------------

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double breedte) {
    double ruimte = breedte < 0 ? getWidth() : breedte;
    Insets rand = rand();
    // What stands in an empty field to say what it is for, must be readable too.
    meetlat.setText(getText().isEmpty() ? getPromptText() : getText());
    meetlat.setFont(getFont());
    // A pixel less than there is: words that just fit here must not be broken off there.
    meetlat.setWrappingWidth(Math.max(1, ruimte - rand.getLeft() - rand.getRight() - 1));
    return Math.ceil(meetlat.getLayoutBounds().getHeight() + rand.getTop() + rand.getBottom());
  }

  /** Everything between the edge of the field and its words. */
  private Insets rand() {
    Insets eigen = getInsets();
    Insets rol = lookup(".scroll-pane") instanceof ScrollPane s ? s.getInsets() : Insets.EMPTY;
    Insets inhoud = lookup(".content") instanceof Region r ? r.getInsets() : Insets.EMPTY;
    return new Insets(
        eigen.getTop() + rol.getTop() + inhoud.getTop(),
        eigen.getRight() + rol.getRight() + inhoud.getRight(),
        eigen.getBottom() + rol.getBottom() + inhoud.getBottom(),
        eigen.getLeft() + rol.getLeft() + inhoud.getLeft());
  }
}
