package nl.verordeningwijzer.start;

import java.util.List;
import nl.verordeningwijzer.app.Toepassing;
import nl.verordeningwijzer.cli.Verordeningwijzer;

/**
 * Where the program begins. Without arguments, or with one dossier, as when a file is opened from a
 * folder, the window opens; everything else is a command.
 */
public final class Start {

  private static final String DOSSIER = ".verordening";

  private Start() {}

  /** Begins. */
  public static void main(String[] args) {
    if (isVoorVenster(args)) {
      Toepassing.start(List.of(args));
    } else {
      Verordeningwijzer.main(args);
    }
  }

  /** Whether what was asked is shown in the window. */
  static boolean isVoorVenster(String... args) {
    return args.length == 0 || (args.length == 1 && args[0].endsWith(DOSSIER));
  }
}
