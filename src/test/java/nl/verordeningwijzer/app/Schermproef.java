package nl.verordeningwijzer.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.proefstand.ProefstandApplication;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test that does with the screens what a user does: it clicks, types and looks, on a screen that
 * exists only in memory. Extend it, show something, act, and assert.
 *
 * <p>Each test gets a fresh {@link #stage} of 1366 by 768 at the corner of the screen; {@link
 * #venster} gives another size or scale. Afterwards every window is closed, every key and button is
 * up, and the test fails if anything was thrown on the JavaFX thread or on a thread of the
 * background.
 *
 * <p>{@link #klik}, {@link #toets} and {@link #typ} are the quick ways; the methods of {@link
 * FxRobot} ({@code clickOn}, {@code drag}, {@code scroll}) work too. What touches a control from
 * the test goes through {@link #opFx}.
 */
@ResourceLock("javafx")
public abstract class Schermproef extends FxRobot {

  /** Width of the window unless a test says otherwise: the usual laptop of a town hall. */
  protected static final double BREEDTE = 1366;

  /** Height of the window unless a test says otherwise. */
  protected static final double HOOGTE = 768;

  private static final int SCHERMBREEDTE = 1600;
  private static final int SCHERMHOOGTE = 1000;
  private static final Locale NEDERLANDS = Locale.of("nl", "NL");
  private static final long GEDULD_IN_SECONDEN = 10;
  private static boolean started;

  /** The window of this test; not yet visible. */
  protected Stage stage;

  private final Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
  private Locale localeBefore;
  private Thread.UncaughtExceptionHandler handlerBefore;

  @BeforeAll
  static final synchronized void startTheBench() throws Exception {
    if (started) {
      return;
    }
    Proefletters.install();
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
    opFx(() -> ProefstandApplication.bench().forget());
    Proefletters.load();
    started = true;
  }

  @BeforeEach
  final void openTheBench() throws Exception {
    localeBefore = Locale.getDefault();
    Locale.setDefault(NEDERLANDS);
    handlerBefore = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> thrown.add(e));
    opFx(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.add(e)));
    venster(BREEDTE, HOOGTE, 1);
  }

  @AfterEach
  final void closeTheBench() {
    release(new KeyCode[0]);
    release(new MouseButton[0]);
    opFx(() -> {
      List<Window> open = new ArrayList<>(Window.getWindows());
      open.reversed().forEach(Window::hide);
      ProefstandApplication.bench().forget();
      ProefstandApplication.bench().screen(SCHERMBREEDTE, SCHERMHOOGTE, 1);
    });
    wacht();
    Thread.setDefaultUncaughtExceptionHandler(handlerBefore);
    Locale.setDefault(localeBefore);
    WaitForAsyncUtils.clearExceptions();
    assertThat(thrown).as("thrown outside the test itself").isEmpty();
  }

  /**
   * Replaces {@link #stage} by one of another size, on a screen of another scale; call it before
   * showing. Sizes are logical: on a laptop of 1366 by 768 pixels, 150 % leaves 911 by 512.
   */
  protected final void venster(double breedte, double hoogte, double schaal) {
    opFx(() -> {
      ProefstandApplication.bench()
          .screen(
              (int) Math.max(SCHERMBREEDTE, breedte), (int) Math.max(SCHERMHOOGTE, hoogte), schaal);
      if (stage != null) {
        stage.hide();
      }
      stage = new Stage();
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(breedte);
      stage.setHeight(hoogte);
    });
  }

  /** Makes the content on the JavaFX thread, shows it in {@link #stage} and waits until it is. */
  protected final <T extends Parent> T toon(Supplier<T> inhoud) {
    T root =
        opFx(() -> {
          T made = inhoud.get();
          stage.setScene(new Scene(made));
          stage.show();
          return made;
        });
    wacht();
    return root;
  }

  /** Does something on the JavaFX thread and gives what comes out; what it throws is thrown. */
  protected static <T> T opFx(Callable<T> doen) {
    FutureTask<T> task = new FutureTask<>(doen);
    if (Platform.isFxApplicationThread()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
    try {
      return task.get(GEDULD_IN_SECONDEN, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        default -> throw new AssertionError(e.getCause());
      }
    } catch (TimeoutException e) {
      throw new AssertionError("the JavaFX thread does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Does something on the JavaFX thread and waits for it; what it throws is thrown. */
  protected static void opFx(Runnable doen) {
    opFx(() -> {
      doen.run();
      return null;
    });
  }

  /** Waits until JavaFX has handled what lies before it and has laid out and drawn twice since. */
  protected static void wacht() {
    for (int i = 0; i < 2; i++) {
      CountDownLatch pulse = new CountDownLatch(1);
      TKPulseListener listener = pulse::countDown;
      opFx(() -> {
        Toolkit.getToolkit().addPostSceneTkPulseListener(listener);
        Platform.requestNextPulse();
      });
      try {
        assertThat(pulse.await(GEDULD_IN_SECONDEN, TimeUnit.SECONDS))
            .as("JavaFX still lays out and draws")
            .isTrue();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
      // Also waits for what this pulse left behind.
      opFx(() -> Toolkit.getToolkit().removePostSceneTkPulseListener(listener));
    }
  }

  /**
   * Waits until {@code zo} holds on the JavaFX thread: for what happens in the background.
   *
   * @param wat what is waited for, for the message when it does not come
   */
  protected static void wachtTot(String wat, BooleanSupplier zo) {
    try {
      WaitForAsyncUtils.waitFor(GEDULD_IN_SECONDEN, TimeUnit.SECONDS, () -> opFx(zo::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError("waited %d s for: %s".formatted(GEDULD_IN_SECONDEN, wat), e);
    }
    wacht();
  }

  /** The control with this id, in any window; fails with the ids that there are. */
  protected final <T extends Node> T vind(String id, Class<T> soort) {
    return lookup("#" + id)
        .tryQueryAs(soort)
        .orElseThrow(() -> new AssertionError("no " + id + "; there are: " + ids()));
  }

  /** Presses a key or a combination as it is written in a manual: {@code Ctrl+Z}, {@code F8}. */
  protected static void toets(String combinatie) {
    String[] keys = combinatie.split("\\+", -1);
    opFx(() -> {
      Robot robot = new Robot();
      for (String key : keys) {
        robot.keyPress(code(key));
      }
      for (String key : List.of(keys).reversed()) {
        robot.keyRelease(code(key));
      }
    });
    wacht();
  }

  /** Types where the cursor is, any character there is; a line end is the Enter key. */
  protected static void typ(String tekst) {
    tekst
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(teken -> {
          if (teken.equals("\n")) {
            toets("Enter");
          } else {
            opFx(() -> ProefstandApplication.bench().type(teken));
          }
        });
    wacht();
  }

  /** Clicks on a control that can be seen; fails when it is covered, out of view or disabled. */
  protected final void klik(String id) {
    klik(vind(id, Node.class));
  }

  /** Clicks on a control that can be seen; fails when it is covered, out of view or disabled. */
  protected static void klik(Node node) {
    wijs(node);
    opFx(() -> {
      Robot robot = new Robot();
      robot.mousePress(MouseButton.PRIMARY);
      robot.mouseRelease(MouseButton.PRIMARY);
    });
    wacht();
  }

  /** Puts the mouse on a control; fails when it is covered, out of view or disabled. */
  protected static void wijs(Node node) {
    wacht();
    opFx(() -> {
      Bounds place = node.localToScreen(node.getBoundsInLocal());
      assertThat(place).as(naam(node) + " is in a window").isNotNull();
      new Robot().mouseMove(place.getCenterX(), place.getCenterY());
      assertThat(node.isHover() && !node.isDisabled())
          .as("the mouse reaches " + naam(node) + " (in view, not covered, not disabled)")
          .isTrue();
    });
  }

  /** The control that has the focus in the window that has the focus, or null. */
  protected final Node focus() {
    return opFx(() ->
        Window.getWindows().stream()
            .filter(Window::isFocused)
            .map(window -> window.getScene().getFocusOwner())
            .filter(node -> node != null)
            .findFirst()
            .orElse(null));
  }

  /** The id of the control that has the focus; of one without an id, the name of its class. */
  protected final String focusId() {
    return naam(focus());
  }

  /**
   * Walks with Tab from where the focus is until it is there again, and tells what it met, the
   * start first: the order in which someone without a mouse meets the controls. Fails when the way
   * back is not found within {@code hoogstens} steps (a trap).
   */
  protected final List<String> tabVolgorde(int hoogstens) {
    Node begin = focus();
    List<String> met = new ArrayList<>();
    Node now = begin;
    do {
      met.add(naam(now));
      assertThat(met)
          .as("Tab does not come back to " + naam(begin))
          .hasSizeLessThanOrEqualTo(hoogstens);
      toets("Tab");
      now = focus();
    } while (now != begin);
    return met;
  }

  /** The next file or folder chooser answers with this; without an answer it cancels. */
  protected static void kies(Path bestand) {
    opFx(() -> ProefstandApplication.bench().choose(bestand.toFile()));
  }

  /** What the program handed to the desktop to open (documents, folders), in order. */
  protected static List<String> geopend() {
    return ProefstandApplication.bench().opened();
  }

  private static KeyCode code(String key) {
    KeyCode code =
        switch (key) {
          case "Ctrl" -> KeyCode.CONTROL;
          case "Esc" -> KeyCode.ESCAPE;
          case "PgUp" -> KeyCode.PAGE_UP;
          case "PgDn" -> KeyCode.PAGE_DOWN;
          default -> KeyCode.getKeyCode(key);
        };
    assertThat(code).as("a key named " + key).isNotNull();
    return code;
  }

  private static String naam(Node node) {
    if (node == null) {
      return "(nothing)";
    }
    return node.getId() == null ? node.getClass().getSimpleName() : node.getId();
  }

  private String ids() {
    return lookup(node -> node.getId() != null).queryAll().stream()
        .map(Node::getId)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
