package nl.verordeningwijzer.app.werk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where things are kept on a machine. */
public final class Mappen {

  private Mappen() {}

  /**
   * The folder that a machine has for preferences: on Windows the roaming one, so that they go with
   * the user.
   *
   * @param systeem the property {@code os.name}
   */
  public static Path voorkeuren(String systeem, Map<String, String> omgeving, Path thuis) {
    String laag = systeem.toLowerCase(Locale.ROOT);
    if (laag.startsWith("windows")) {
      String roaming = omgeving.getOrDefault("APPDATA", "");
      return (roaming.isBlank() ? thuis : Path.of(roaming)).resolve("Verordeningwijzer");
    }
    if (laag.startsWith("mac")) {
      return thuis.resolve("Library/Application Support/Verordeningwijzer");
    }
    String xdg = omgeving.getOrDefault("XDG_CONFIG_HOME", "");
    return (xdg.isBlank() ? thuis.resolve(".config") : Path.of(xdg)).resolve("verordeningwijzer");
  }

  /** The folder in which a user keeps documents; the home folder when there is none. */
  public static Path documenten(Path thuis) {
    return List.of("Documents", "Documenten", "Mijn documenten").stream()
        .map(thuis::resolve)
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(thuis);
  }
}
