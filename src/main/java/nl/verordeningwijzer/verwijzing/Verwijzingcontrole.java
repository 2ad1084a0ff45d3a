package nl.verordeningwijzer.verwijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;

/** References in plain text that lead to nothing. */
public final class Verwijzingcontrole {

  /**
   * What follows a reference to another regulation that is written in a way of its own: "onder a.
   * van de wet", "artikel 10a lid 5 Participatiewet".
   */
  private static final Pattern ELDERS =
      Pattern.compile(
          "^[^;:]{0,40}?(?:\\bvan (?:de|het) (?!vorige|volgende)|wet\\b|\\b(?:Awb|IOAW|IOAZ|Wmo)\\b)");

  private Verwijzingcontrole() {}

  /**
   * A reference to a provision that the regulation does not have.
   *
   * @param in the provision in which it stands
   * @param woorden its words
   */
  public record Loos(BepalingId in, String woorden) {}

  /**
   * The references of a text that lead to nothing, in order.
   *
   * @param zoeker knows how other regulations are named
   */
  public static List<Loos> loze(Regeling regeling, Verwijzingzoeker zoeker) {
    Verwijzingbinder binder = new Verwijzingbinder(regeling, zoeker);
    List<Loos> loze = new ArrayList<>();
    for (Regel regel : Regels.van(regeling)) {
      if (regel.soort().isKop()) {
        continue;
      }
      String woorden = regel.tekst().woorden();
      for (Vondst vondst : zoeker.zoek(woorden)) {
        if (vondst instanceof Vondst.Intern intern
            && binder.doelen(intern, regel.bepaling()).isEmpty()
            && !ELDERS.matcher(woorden.substring(vondst.eind())).find()) {
          loze.add(new Loos(regel.bepaling(), woorden.substring(vondst.begin(), vondst.eind())));
        }
      }
    }
    return List.copyOf(loze);
  }
}
