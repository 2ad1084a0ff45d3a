package nl.verordeningwijzer.app.bediening;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls to a control. */
public final class InBeeld {

  /** What stays visible above it, in pixels. */
  private static final double MARGE = 8;

  private InBeeld() {}

  /** Brings a control to the top of the view, and then does something: moves the focus, say. */
  public static void breng(Node deel, ScrollPane rol, Runnable daarna) {
    // A control that was just made has no place yet.
    Platform.runLater(() -> {
      rol.applyCss();
      rol.layout();
      Node inhoud = rol.getContent();
      Bounds plaats = inhoud.sceneToLocal(deel.localToScene(deel.getLayoutBounds()));
      double ruimte = inhoud.getLayoutBounds().getHeight() - rol.getViewportBounds().getHeight();
      if (ruimte > 0 && plaats != null) {
        rol.setVvalue(Math.clamp((plaats.getMinY() - MARGE) / ruimte, 0, 1));
      }
      daarna.run();
    });
  }
}
