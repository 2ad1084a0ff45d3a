package com.sun.glass.ui.proefstand;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.GlassRobot;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;

/**
 * One mouse and one keyboard, that behave as a desktop makes them behave: the window where a button
 * went down gets the rest of that gesture, a window under a dialog gets nothing, keys go to the
 * window that has the focus, and every event tells which keys and buttons are down at that moment.
 */
final class ProefstandRobot extends GlassRobot {

  /** How far one notch of the wheel goes, as on GTK. */
  private static final int NOTCH = 40;

  /** What a key of a US keyboard writes, plain and with shift; letters and digits apart. */
  private static final Map<KeyCode, String> SIGNS =
      Map.ofEntries(
          Map.entry(KeyCode.BACK_QUOTE, "`~"),
          Map.entry(KeyCode.MINUS, "-_"),
          Map.entry(KeyCode.EQUALS, "=+"),
          Map.entry(KeyCode.OPEN_BRACKET, "[{"),
          Map.entry(KeyCode.CLOSE_BRACKET, "]}"),
          Map.entry(KeyCode.BACK_SLASH, "\\|"),
          Map.entry(KeyCode.SEMICOLON, ";:"),
          Map.entry(KeyCode.QUOTE, "'\""),
          Map.entry(KeyCode.COMMA, ",<"),
          Map.entry(KeyCode.PERIOD, ".>"),
          Map.entry(KeyCode.SLASH, "/?"),
          Map.entry(KeyCode.SPACE, "  "),
          Map.entry(KeyCode.TAB, "\t\t"),
          Map.entry(KeyCode.ENTER, "\r\r"),
          Map.entry(KeyCode.BACK_SPACE, "\b\b"),
          Map.entry(KeyCode.DELETE, "\u007f\u007f"),
          Map.entry(KeyCode.ESCAPE, "\u001b\u001b"),
          Map.entry(KeyCode.ADD, "++"),
          Map.entry(KeyCode.SUBTRACT, "--"),
          Map.entry(KeyCode.MULTIPLY, "**"),
          Map.entry(KeyCode.DIVIDE, "//"));

  private static final String SHIFTED_DIGITS = ")!@#$%^&*(";

  private final ProefstandApplication bench;
  private final Set<KeyCode> keys = EnumSet.noneOf(KeyCode.class);
  private final Set<MouseButton> buttons = EnumSet.noneOf(MouseButton.class);
  private double mouseX;
  private double mouseY;
  private ProefstandWindow under;
  private ProefstandWindow gesture;

  ProefstandRobot(ProefstandApplication bench) {
    this.bench = bench;
  }

  @Override
  public void create() {
    // Nothing to claim.
  }

  @Override
  public void destroy() {
    // Nothing to give back.
  }

  @Override
  public void keyPress(KeyCode code) {
    keys.add(code);
    // The view is asked for each time: the first event may close its window or open another.
    key(KeyEvent.PRESS, code, written(code));
    if (!isDown(KeyCode.CONTROL) && !isDown(KeyCode.ALT) && !isDown(KeyCode.COMMAND)) {
      char[] written = written(code);
      if (written.length > 0) {
        key(KeyEvent.TYPED, KeyCode.UNDEFINED, written);
      }
    }
  }

  @Override
  public void keyRelease(KeyCode code) {
    keys.remove(code);
    key(KeyEvent.RELEASE, code, new char[0]);
  }

  private void key(int type, KeyCode code, char[] written) {
    for (ProefstandWindow window : bench.stack()) {
      if (window.isFocused() && window.getView() != null) {
        window.view().notifyKey(type, code.getCode(), written, modifiers());
        return;
      }
    }
  }

  @Override
  public double getMouseX() {
    return mouseX;
  }

  @Override
  public double getMouseY() {
    return mouseY;
  }

  @Override
  public void mouseMove(double x, double y) {
    mouseX = x;
    mouseY = y;
    ProefstandWindow window = target();
    if (window == null) {
      return;
    }
    if (buttons.isEmpty()) {
      mouse(window, MouseEvent.MOVE, MouseEvent.BUTTON_NONE);
    } else {
      mouse(window, MouseEvent.DRAG, button(buttons.iterator().next()));
    }
  }

  @Override
  public void mousePress(MouseButton... pressed) {
    for (MouseButton button : pressed) {
      ProefstandWindow window = target();
      buttons.add(button);
      if (window == null) {
        continue;
      }
      if (!window.isEnabled()) {
        window.notifyFocusDisabled();
        continue;
      }
      gesture = window;
      if (window.takesFocus() && !window.isFocused()) {
        window.requestFocus();
      }
      mouse(window, MouseEvent.DOWN, button(button));
      if (button == MouseButton.SECONDARY && window.getView() != null) {
        window.view().notifyMenu(localX(window), localY(window), (int) mouseX, (int) mouseY, false);
      }
    }
  }

  @Override
  public void mouseRelease(MouseButton... released) {
    for (MouseButton button : released) {
      ProefstandWindow window = target();
      buttons.remove(button);
      if (buttons.isEmpty()) {
        gesture = null;
      }
      if (window != null) {
        mouse(window, MouseEvent.UP, button(button));
      }
    }
    target();
  }

  @Override
  public void mouseWheel(int notches) {
    int direction = notches > 0 ? -1 : 1;
    for (int i = 0; i < Math.abs(notches); i++) {
      ProefstandWindow window = target();
      if (window == null || window.getView() == null || !window.isEnabled()) {
        return;
      }
      boolean sideways = isDown(KeyCode.SHIFT);
      window
          .view()
          .notifyScroll(
              localX(window),
              localY(window),
              (int) mouseX,
              (int) mouseY,
              sideways ? direction : 0,
              sideways ? 0 : direction,
              modifiers(),
              0,
              0,
              0,
              0,
              NOTCH,
              NOTCH);
    }
  }

  @Override
  public Color getPixelColor(double x, double y) {
    throw new UnsupportedOperationException("take a picture of the scene");
  }

  /** The window that an event at the mouse is for, after telling windows who entered and left. */
  private ProefstandWindow target() {
    if (gesture != null && !gesture.isClosed() && gesture.isVisible()) {
      return gesture;
    }
    gesture = null;
    ProefstandWindow now = null;
    for (ProefstandWindow window : bench.stack()) {
      if (window.getView() != null && !window.isMinimized() && window.contains(mouseX, mouseY)) {
        now = window;
      }
    }
    if (now != under) {
      if (under != null && !under.isClosed()) {
        mouse(under, MouseEvent.EXIT, MouseEvent.BUTTON_NONE);
      }
      under = now;
      if (now != null) {
        mouse(now, MouseEvent.ENTER, MouseEvent.BUTTON_NONE);
      }
    }
    return now;
  }

  private void mouse(ProefstandWindow window, int type, int button) {
    if (window.getView() == null || !window.isEnabled()) {
      return;
    }
    window
        .view()
        .notifyMouse(
            type,
            button,
            localX(window),
            localY(window),
            (int) mouseX,
            (int) mouseY,
            modifiers(),
            type == MouseEvent.DOWN && button == MouseEvent.BUTTON_RIGHT,
            false);
  }

  private int localX(ProefstandWindow window) {
    return (int) mouseX - window.getX();
  }

  private int localY(ProefstandWindow window) {
    return (int) mouseY - window.getY();
  }

  private boolean isDown(KeyCode code) {
    return keys.contains(code);
  }

  private int modifiers() {
    int modifiers = KeyEvent.MODIFIER_NONE;
    modifiers |= isDown(KeyCode.SHIFT) ? KeyEvent.MODIFIER_SHIFT : 0;
    modifiers |= isDown(KeyCode.CONTROL) ? KeyEvent.MODIFIER_CONTROL : 0;
    modifiers |= isDown(KeyCode.ALT) ? KeyEvent.MODIFIER_ALT : 0;
    modifiers |= isDown(KeyCode.COMMAND) ? KeyEvent.MODIFIER_COMMAND : 0;
    for (MouseButton button : buttons) {
      modifiers |=
          switch (button) {
            case NONE -> KeyEvent.MODIFIER_NONE;
            case PRIMARY -> KeyEvent.MODIFIER_BUTTON_PRIMARY;
            case MIDDLE -> KeyEvent.MODIFIER_BUTTON_MIDDLE;
            case SECONDARY -> KeyEvent.MODIFIER_BUTTON_SECONDARY;
            case BACK -> KeyEvent.MODIFIER_BUTTON_BACK;
            case FORWARD -> KeyEvent.MODIFIER_BUTTON_FORWARD;
          };
    }
    return modifiers;
  }

  private static int button(MouseButton button) {
    return switch (button) {
      case NONE -> MouseEvent.BUTTON_NONE;
      case PRIMARY -> MouseEvent.BUTTON_LEFT;
      case MIDDLE -> MouseEvent.BUTTON_OTHER;
      case SECONDARY -> MouseEvent.BUTTON_RIGHT;
      case BACK -> MouseEvent.BUTTON_BACK;
      case FORWARD -> MouseEvent.BUTTON_FORWARD;
    };
  }

  private char[] written(KeyCode code) {
    boolean shift = isDown(KeyCode.SHIFT);
    if (code.isLetterKey()) {
      char letter = (char) code.getCode();
      return new char[] {shift ? letter : Character.toLowerCase(letter)};
    }
    if (code.isDigitKey()) {
      int digit = code.getCode() - (code.isKeypadKey() ? KeyEvent.VK_NUMPAD0 : KeyEvent.VK_0);
      boolean sign = shift && !code.isKeypadKey();
      return new char[] {sign ? SHIFTED_DIGITS.charAt(digit) : (char) ('0' + digit)};
    }
    String sign = SIGNS.get(code);
    return sign == null ? new char[0] : new char[] {sign.charAt(shift ? 1 : 0)};
  }
}
