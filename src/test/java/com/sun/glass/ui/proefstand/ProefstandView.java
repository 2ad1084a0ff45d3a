package com.sun.glass.ui.proefstand;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.headless.HeadlessView;

/** What stands in a window; it lets the robot pass on what mouse and keyboard do. */
final class ProefstandView extends HeadlessView {

  /** Nobody looks; pictures are taken of the scenes themselves. */
  @Override
  protected void _uploadPixels(long ptr, Pixels pixels) {
    // The headless platform would copy this to a buffer that is too small.
  }

  @Override
  protected void notifyResize(int width, int height) {
    super.notifyResize(width, height);
  }

  @Override
  protected void notifyMouse(
      int type,
      int button,
      int x,
      int y,
      int xAbs,
      int yAbs,
      int modifiers,
      boolean isPopupTrigger,
      boolean isSynthesized) {
    super.notifyMouse(type, button, x, y, xAbs, yAbs, modifiers, isPopupTrigger, isSynthesized);
  }

  @Override
  protected void notifyMenu(int x, int y, int xAbs, int yAbs, boolean isKeyboardTrigger) {
    super.notifyMenu(x, y, xAbs, yAbs, isKeyboardTrigger);
  }

  @Override
  protected void notifyScroll(
      int x,
      int y,
      int xAbs,
      int yAbs,
      double deltaX,
      double deltaY,
      int modifiers,
      int lines,
      int chars,
      int defaultLines,
      int defaultChars,
      double xMultiplier,
      double yMultiplier) {
    super.notifyScroll(
        x,
        y,
        xAbs,
        yAbs,
        deltaX,
        deltaY,
        modifiers,
        lines,
        chars,
        defaultLines,
        defaultChars,
        xMultiplier,
        yMultiplier);
  }

  @Override
  protected void notifyKey(int type, int keyCode, char[] keyChars, int modifiers) {
    super.notifyKey(type, keyCode, keyChars, modifiers);
  }
}
