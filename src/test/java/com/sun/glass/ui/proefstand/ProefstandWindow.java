package com.sun.glass.ui.proefstand;

import com.sun.glass.events.WindowEvent;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import com.sun.glass.ui.headless.HeadlessWindow;
import com.sun.glass.ui.headless.HeadlessWindowManager;
import java.nio.ByteBuffer;

/** A window of any size at any place, that takes the focus from the one that had it. */
final class ProefstandWindow extends HeadlessWindow {

  private final ProefstandApplication bench;
  private int minWidth;
  private int minHeight;
  private int maxWidth = Integer.MAX_VALUE;
  private int maxHeight = Integer.MAX_VALUE;

  ProefstandWindow(ProefstandApplication bench, Window owner, Screen screen, int styleMask) {
    // The views keep their own pictures: the shared one is as large as the faulty screen.
    super(new HeadlessWindowManager(), owner, screen, ByteBuffer.allocate(0), styleMask);
    this.bench = bench;
  }

  ProefstandView view() {
    return (ProefstandView) getView();
  }

  boolean contains(double px, double py) {
    return px >= getX() && px < getX() + getWidth() && py >= getY() && py < getY() + getHeight();
  }

  boolean takesFocus() {
    return !isPopup() && !isMinimized() && isEnabled() && getView() != null;
  }

  @Override
  protected void notifyFocus(int event) {
    super.notifyFocus(event);
  }

  @Override
  protected void notifyFocusDisabled() {
    super.notifyFocusDisabled();
  }

  @Override
  protected boolean _close(long ptr) {
    bench.hidden(this);
    return super._close(ptr);
  }

  /** Without the false report of a mouse at (0,0) that the headless platform gives here. */
  @Override
  protected boolean _setView(long ptr, View view) {
    return true;
  }

  @Override
  protected void _updateViewSize(long ptr) {
    if (isVisible() && getView() != null) {
      view().notifyResize(getWidth(), getHeight());
    }
  }

  @Override
  protected void _setBounds(
      long ptr,
      int x,
      int y,
      boolean xSet,
      boolean ySet,
      int w,
      int h,
      int cw,
      int ch,
      float xGravity,
      float yGravity) {
    int newWidth = w > 0 ? w : cw > 0 ? cw : getWidth();
    int newHeight = h > 0 ? h : ch > 0 ? ch : getHeight();
    newWidth = Math.max(minWidth, Math.min(maxWidth, newWidth));
    newHeight = Math.max(minHeight, Math.min(maxHeight, newHeight));
    int newX = xSet ? x : getX();
    int newY = ySet ? y : getY();
    if (newWidth != getWidth() || newHeight != getHeight()) {
      notifyResize(WindowEvent.RESIZE, newWidth, newHeight);
    }
    if (getView() != null) {
      view().notifyResize(newWidth, newHeight);
    }
    if (newX != getX() || newY != getY()) {
      notifyMove(newX, newY);
    }
  }

  @Override
  protected boolean _setMinimumSize(long ptr, int width, int height) {
    minWidth = width;
    minHeight = height;
    return true;
  }

  @Override
  protected boolean _setMaximumSize(long ptr, int width, int height) {
    maxWidth = width > 0 ? width : Integer.MAX_VALUE;
    maxHeight = height > 0 ? height : Integer.MAX_VALUE;
    return true;
  }

  @Override
  protected boolean _setVisible(long ptr, boolean visible) {
    if (visible) {
      bench.shown(this);
    } else {
      bench.hidden(this);
    }
    return super._setVisible(ptr, visible);
  }

  @Override
  protected boolean _requestFocus(long ptr, int event) {
    if (!isEnabled()) {
      notifyFocusDisabled();
      return false;
    }
    for (ProefstandWindow other : bench.stack()) {
      if (other != this && other.isFocused()) {
        other.notifyFocus(WindowEvent.FOCUS_LOST);
      }
    }
    notifyFocus(event);
    return isFocused();
  }

  @Override
  protected void _toFront(long ptr) {
    bench.raise(this);
  }
}
