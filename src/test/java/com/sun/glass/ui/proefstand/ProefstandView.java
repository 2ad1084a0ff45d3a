package com.sun.glass.ui.proefstand;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.headless.HeadlessView;
import java.nio.IntBuffer;

/** What stands in a window, with the last picture that was made of it. */
final class ProefstandView extends HeadlessView {

  /** Pixels in premultiplied ARGB, row by row. */
  private record Picture(int width, int height, int[] argb) {}

  private volatile Picture picture;

  /** Lays this view over {@code data}, a part of the screen whose corner is at pixel (px, py). */
  void paintOver(int[] data, int width, int height, int px, int py, double scale) {
    Picture now = picture;
    if (now == null) {
      return;
    }
    int dx = (int) Math.round(getWindow().getX() * scale) - px;
    int dy = (int) Math.round(getWindow().getY() * scale) - py;
    for (int row = Math.max(0, -dy); row < now.height && row + dy < height; row++) {
      for (int column = Math.max(0, -dx); column < now.width && column + dx < width; column++) {
        int target = (row + dy) * width + column + dx;
        data[target] = over(now.argb[row * now.width + column], data[target]);
      }
    }
  }

  private static int over(int above, int below) {
    int rest = 255 - (above >>> 24);
    if (rest == 0) {
      return above;
    }
    int sum = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      int part = ((above >>> shift) & 0xff) + ((below >>> shift) & 0xff) * rest / 255;
      sum |= Math.min(255, part) << shift;
    }
    return sum;
  }

  /** On the thread that draws; the pixels are lent and must be copied. */
  @Override
  protected void _uploadPixels(long ptr, Pixels pixels) {
    IntBuffer source = ((IntBuffer) pixels.getBuffer()).duplicate();
    int[] copy = new int[pixels.getWidthUnsafe() * pixels.getHeightUnsafe()];
    source.rewind().get(copy);
    picture = new Picture(pixels.getWidthUnsafe(), pixels.getHeightUnsafe(), copy);
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
