package com.sun.glass.ui.proefstand;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;

/**
 * Where JavaFX finds the test bench when it runs with {@code -Dglass.platform=Proefstand}: it looks
 * for this very name in this very package.
 *
 * <p>The bench is the headless platform of JavaFX 26 with its faults put right. There, a button
 * still counts as pressed after its release, mouse events carry no keyboard modifiers, scrolling
 * only works in a window at the corner of the screen, the screen measures 1000 by 1000 and a larger
 * window throws, and a window does not lose the focus when another one gains it.
 */
public final class ProefstandPlatformFactory extends HeadlessPlatformFactory {

  @Override
  public Application createApplication() {
    return new ProefstandApplication();
  }
}
