package com.sun.glass.ui.proefstand;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.WindowEvent;
import com.sun.glass.ui.Application;
import com.sun.glass.ui.CommonDialogs.ExtensionFilter;
import com.sun.glass.ui.CommonDialogs.FileChooserResult;
import com.sun.glass.ui.Cursor;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import com.sun.glass.ui.headless.HeadlessApplication;
import java.io.File;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A desktop that exists only in memory: one screen, a stack of windows, one mouse and one keyboard.
 *
 * <p>The size and the scale of the screen are those of {@code -Dproefstand.scherm=1600x1000} and
 * {@code -Dproefstand.schaal=1.0} until {@link #screen} says otherwise. All coordinates are
 * logical; the scale only decides how many pixels a unit gets.
 */
public final class ProefstandApplication extends HeadlessApplication {

  private static final int DPI = 96;

  private final List<ProefstandWindow> stack = new ArrayList<>();
  private final ProefstandRobot robot = new ProefstandRobot(this);
  private final Deque<File> chosen = new ArrayDeque<>();
  private final List<String> opened = new CopyOnWriteArrayList<>();
  private Screen[] screens;
  private long screenId;

  ProefstandApplication() {}

  /**
   * The running bench.
   *
   * @throws IllegalStateException if JavaFX runs on another platform
   */
  public static ProefstandApplication bench() {
    if (Application.GetApplication() instanceof ProefstandApplication bench) {
      return bench;
    }
    throw new IllegalStateException(
        "the tests of the screens need -Dglass.platform=Proefstand -Dprism.order=sw");
  }

  /** Gives the screen another size (in logical units) and scale; for windows that open later. */
  public void screen(int width, int height, double scale) {
    Application.checkEventThread();
    Screen now = screens()[0];
    if (now.getWidth() != width
        || now.getHeight() != height
        || now.getRecommendedOutputScaleX() != (float) scale) {
      screens = new Screen[] {newScreen(width, height, (float) scale)};
      Screen.notifySettingsChanged();
    }
  }

  /** Types a character into the window that has the focus, whatever key it would need. */
  public void type(String character) {
    Application.checkEventThread();
    for (ProefstandWindow window : stack()) {
      if (window.isFocused() && window.getView() != null) {
        window
            .view()
            .notifyKey(
                KeyEvent.TYPED,
                KeyEvent.VK_UNDEFINED,
                character.toCharArray(),
                KeyEvent.MODIFIER_NONE);
        return;
      }
    }
  }

  /** The next file or folder chooser answers with {@code file}; without an answer it cancels. */
  public void choose(File file) {
    Application.checkEventThread();
    chosen.add(file);
  }

  /** What was handed to the desktop to open (a document, a folder), in order. */
  public List<String> opened() {
    return List.copyOf(opened);
  }

  /** Forgets answers and openings of an earlier test. */
  public void forget() {
    Application.checkEventThread();
    chosen.clear();
    opened.clear();
  }

  /** The visible windows, the uppermost last. */
  List<ProefstandWindow> stack() {
    return List.copyOf(stack);
  }

  void raise(ProefstandWindow window) {
    if (stack.remove(window)) {
      stack.add(window);
      stack().stream().filter(w -> w.getOwner() == window).forEach(this::raise);
    }
  }

  void shown(ProefstandWindow window) {
    if (!stack.contains(window)) {
      stack.add(window);
    }
  }

  /** Takes a window away; the focus goes to its owner, or else to the uppermost window left. */
  void hidden(ProefstandWindow window) {
    stack.remove(window);
    if (window.isFocused()) {
      window.notifyFocus(WindowEvent.FOCUS_LOST);
      ProefstandWindow next = null;
      for (ProefstandWindow candidate : stack) {
        if (candidate.takesFocus() && (next == null || next != window.getOwner())) {
          next = candidate;
        }
      }
      if (next != null) {
        next.notifyFocus(WindowEvent.FOCUS_GAINED);
      }
    }
  }

  @Override
  public Window createWindow(Window owner, Screen screen, int styleMask) {
    return new ProefstandWindow(this, owner, screen, styleMask);
  }

  @Override
  public View createView() {
    return new ProefstandView();
  }

  /** Always the same one: however many robots there are, they share one mouse and one keyboard. */
  @Override
  public GlassRobot createRobot() {
    return robot;
  }

  @Override
  public Cursor createCursor(int x, int y, Pixels pixels) {
    return createCursor(Cursor.CURSOR_DEFAULT);
  }

  @Override
  protected void staticCursor_setVisible(boolean visible) {
    // There is no pointer to be seen.
  }

  @Override
  protected Screen[] staticScreen_getScreens() {
    return screens().clone();
  }

  @Override
  protected boolean _supportsTransparentWindows() {
    return true;
  }

  @Override
  protected FileChooserResult staticCommonDialogs_showFileChooser(
      Window owner,
      String folder,
      String filename,
      String title,
      int type,
      boolean multipleMode,
      ExtensionFilter[] extensionFilters,
      int defaultFilterIndex) {
    File answer = chosen.poll();
    ExtensionFilter filter =
        extensionFilters == null || extensionFilters.length == 0
            ? null
            : extensionFilters[Math.clamp(defaultFilterIndex, 0, extensionFilters.length - 1)];
    return new FileChooserResult(answer == null ? List.of() : List.of(answer), filter);
  }

  @Override
  protected File staticCommonDialogs_showFolderChooser(Window owner, String folder, String title) {
    return chosen.poll();
  }

  @Override
  protected void _showDocument(String uri) {
    opened.add(uri);
  }

  private Screen[] screens() {
    if (screens == null) {
      String[] size = System.getProperty("proefstand.scherm", "1600x1000").split("x", -1);
      float scale = Float.parseFloat(System.getProperty("proefstand.schaal", "1.0"));
      screens =
          new Screen[] {newScreen(Integer.parseInt(size[0]), Integer.parseInt(size[1]), scale)};
    }
    return screens;
  }

  /** Coordinates as on a Mac: windows and mouse in logical units, pictures in pixels. */
  private Screen newScreen(int width, int height, float scale) {
    screenId++;
    return new Screen(
        screenId, 32, 0, 0, width, height, 0, 0, width, height, 0, 0, width, height, DPI, DPI, 1f,
        1f, scale, scale);
  }
}
