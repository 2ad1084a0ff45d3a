package nl.verordeningwijzer.app.bediening;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.verordeningwijzer.regeling.Berichten;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * A dialog within the window. While it is open the focus stays in it; Esc closes it, and the focus
 * returns to where it was.
 */
public final class Inlegvenster extends StackPane {

  private static final Berichten BERICHTEN = Berichten.van(Inlegvenster.class);

  private final StackPane laag;
  private final VBox venster = new VBox();
  private final ChangeListener<Node> bewaker = (waarde, oud, nieuw) -> houdFocus(nieuw);
  private Node focusErvoor;

  /**
   * @param id its identity; the button that closes it gets it with "-dicht" behind it
   * @param laag what lies over everything in the window
   * @param knoppen what can be done, below; closing is always possible
   */
  public Inlegvenster(String id, StackPane laag, String titel, Node inhoud, Button... knoppen) {
    this.laag = laag;
    setId(id);
    getStyleClass().add("inlegvenster-grond");
    Button dicht =
        Iconen.knop(
            id + "-dicht",
            BootstrapIcons.X_CIRCLE,
            BERICHTEN.bericht("inlegvenster.dicht"),
            this::sluit);
    ScrollPane rol = new ScrollPane(inhoud);
    rol.setFitToWidth(true);
    rol.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    rol.setFocusTraversable(true);
    rol.setId(id + "-rol");
    rol.getStyleClass().add("wet-rol");
    inhoud.getStyleClass().add("inlegvenster-inhoud");
    VBox.setVgrow(rol, Priority.ALWAYS);
    HBox onder = new HBox(knoppen);
    onder.getStyleClass().add("inlegvenster-knoppen");
    venster.getStyleClass().add("inlegvenster");
    venster.setAccessibleRole(AccessibleRole.DIALOG);
    venster.setAccessibleText(titel);
    venster.setMaxHeight(Region.USE_PREF_SIZE);
    venster.getChildren().setAll(new Kop(titel, "", dicht), rol, onder);
    StackPane.setAlignment(venster, Pos.CENTER);
    getChildren().setAll(venster);
    addEventFilter(KeyEvent.KEY_PRESSED, this::toets);
    // What is under it does not hear the keys of the dialog.
    addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
  }

  /** Opens the dialog with the focus on its first control. */
  public void open() {
    if (!laag.getChildren().contains(this)) {
      focusErvoor = laag.getScene().getFocusOwner();
      laag.getChildren().add(this);
      applyCss();
      layout();
      pak(0);
      laag.getScene().focusOwnerProperty().addListener(bewaker);
    }
  }

  /** Closes the dialog. */
  public void sluit() {
    if (laag.getChildren().contains(this)) {
      laag.getScene().focusOwnerProperty().removeListener(bewaker);
      laag.getChildren().remove(this);
      if (focusErvoor != null) {
        focusErvoor.requestFocus();
      }
    }
  }

  private void toets(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      e.consume();
      sluit();
    } else if (e.getCode() == KeyCode.TAB) {
      e.consume();
      List<Node> alle = bedienbaar();
      int nu = alle.indexOf(getScene().getFocusOwner());
      pak(Math.floorMod(nu + (e.isShiftDown() ? -1 : 1), Math.max(1, alle.size())));
    }
  }

  private void pak(int plaats) {
    List<Node> alle = bedienbaar();
    if (plaats < alle.size()) {
      alle.get(plaats).requestFocus();
    }
  }

  private void houdFocus(Node nieuw) {
    for (Node node = nieuw; node != null; node = node.getParent()) {
      if (node == this) {
        return;
      }
    }
    pak(0);
  }

  private List<Node> bedienbaar() {
    List<Node> alle = new ArrayList<>();
    verzamel(venster, alle);
    return alle;
  }

  private static void verzamel(Parent ouder, List<Node> alle) {
    for (Node kind : ouder.getChildrenUnmodifiable()) {
      if (kind.isVisible() && !kind.isDisabled()) {
        if (kind.isFocusTraversable()) {
          alle.add(kind);
        }
        if (kind instanceof Parent p) {
          verzamel(p, alle);
        }
      }
    }
  }
}
