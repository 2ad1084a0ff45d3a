package nl.verordeningwijzer.app.werk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the program remembers of this user on this machine; never what belongs in a dossier.
 *
 * @param lettergrootte in percent of the usual size
 * @param minderBeweging whether nothing may move or fade
 * @param gewoonTekstveld whether own wording is typed in a plain text field, which a screen reader
 *     can read
 * @param recent the dossiers that were opened, the last first
 */
public record Voorkeuren(
    Thema thema,
    int lettergrootte,
    boolean minderBeweging,
    boolean gewoonTekstveld,
    List<Recent> recent) {

  /** What holds until the user says otherwise. */
  public static final Voorkeuren STANDAARD =
      new Voorkeuren(Thema.ZOALS_COMPUTER, 100, false, false, List.of());

  /** The smallest and largest size of letters, in percent, and the step between sizes. */
  public static final int KLEINSTE = 80;

  /** The largest size of letters, in percent. */
  public static final int GROOTSTE = 200;

  /** The step between two sizes of letters, in percent. */
  public static final int STAP = 10;

  /** How many dossiers are remembered. */
  private static final int MEESTE = 30;

  /**
   * A dossier that was opened.
   *
   * @param bestand its path
   * @param gemeente the municipality, to show before the file is read
   * @param geopend the moment of opening, as ISO date and time
   * @param plaats where the user was in it, as {@link Plaatsnotatie} writes it
   */
  public record Recent(String bestand, String gemeente, String geopend, String plaats) {}

  public Voorkeuren {
    recent = List.copyOf(recent);
    lettergrootte = Math.clamp(lettergrootte, KLEINSTE, GROOTSTE);
  }

  public Voorkeuren metThema(Thema nieuw) {
    return new Voorkeuren(nieuw, lettergrootte, minderBeweging, gewoonTekstveld, recent);
  }

  public Voorkeuren metLettergrootte(int nieuw) {
    return new Voorkeuren(thema, nieuw, minderBeweging, gewoonTekstveld, recent);
  }

  public Voorkeuren metMinderBeweging(boolean nieuw) {
    return new Voorkeuren(thema, lettergrootte, nieuw, gewoonTekstveld, recent);
  }

  public Voorkeuren metGewoonTekstveld(boolean nieuw) {
    return new Voorkeuren(thema, lettergrootte, minderBeweging, nieuw, recent);
  }

  /** With a dossier as the one that was opened last. */
  public Voorkeuren met(Recent laatste) {
    List<Recent> nieuw = new ArrayList<>();
    nieuw.add(laatste);
    recent.stream().filter(r -> !r.bestand().equals(laatste.bestand())).forEach(nieuw::add);
    return new Voorkeuren(
        thema,
        lettergrootte,
        minderBeweging,
        gewoonTekstveld,
        nieuw.subList(0, Math.min(nieuw.size(), MEESTE)));
  }

  /** Without a dossier in the list. */
  public Voorkeuren zonder(String bestand) {
    return new Voorkeuren(
        thema,
        lettergrootte,
        minderBeweging,
        gewoonTekstveld,
        recent.stream().filter(r -> !r.bestand().equals(bestand)).toList());
  }

  /** What is remembered of a dossier. */
  public Optional<Recent> recent(String bestand) {
    return recent.stream().filter(r -> r.bestand().equals(bestand)).findFirst();
  }
}
