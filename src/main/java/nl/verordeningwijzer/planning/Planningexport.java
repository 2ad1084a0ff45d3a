package nl.verordeningwijzer.planning;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.verordeningwijzer.model.Planstap.Soort;
import nl.verordeningwijzer.planning.Planregel.Gepland;
import nl.verordeningwijzer.regeling.Berichten;

/**
 * A plan as a file for an agenda (iCalendar, RFC 5545): for each step still to be taken one event
 * that lasts all day, on the day on which it must be ready or on which the meeting is.
 *
 * <p>Written by hand. The libraries that exist are made to read any calendar, with time zones and
 * recurring events; we write some eight whole days, with five properties each. What is difficult in
 * that (line ends, folding, escaping) is in this class, and a test reads it back.
 */
public final class Planningexport {

  /** In octets, without the line end (RFC 5545, 3.1). */
  private static final int LANGSTE_REGEL = 75;

  private static final DateTimeFormatter DAG = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private static final Berichten BERICHTEN = Berichten.van(Planningexport.class);

  private Planningexport() {}

  /**
   * The file, in UTF-8. An event keeps its identity as long as model, municipality and step are the
   * same: who imports a later plan finds the events moved, not doubled.
   *
   * @param nu when the file is made; the only thing in it that does not follow from the plan
   */
  public static byte[] ics(Plan plan, Instant nu) {
    List<String> regels = new ArrayList<>();
    regels.add("BEGIN:VCALENDAR");
    regels.add("VERSION:2.0");
    regels.add("PRODID:-//Verordeningwijzer//Planning//NL");
    regels.add("CALSCALE:GREGORIAN");
    regels.add("METHOD:PUBLISH");
    String naam = BERICHTEN.bericht("agenda", plan.onderwerp(), plan.gemeente()).strip();
    // The first is what the standard came to say (RFC 7986), the second what most programs read.
    regels.add("NAME;LANGUAGE=nl:" + tekst(naam));
    regels.add("X-WR-CALNAME:" + tekst(naam));
    plan.gepland().forEach(regel -> regels.addAll(gebeurtenis(plan, regel, nu)));
    regels.add("END:VCALENDAR");
    StringBuilder bestand = new StringBuilder();
    regels.forEach(regel -> bestand.append(gevouwen(regel)).append("\r\n"));
    return bestand.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> gebeurtenis(Plan plan, Gepland regel, Instant nu) {
    LocalDate dag = regel.uiterlijk();
    String identiteit = plan.modelnaam() + "\n" + plan.gemeente() + "\n" + regel.stap().id();
    UUID uid = UUID.nameUUIDFromBytes(identiteit.getBytes(StandardCharsets.UTF_8));
    String sleutel = regel.stap().soort() == Soort.DUUR ? "agenda-klaar" : "agenda-dag";
    return List.of(
        "BEGIN:VEVENT",
        "UID:" + uid,
        "DTSTAMP:" + MOMENT.format(nu.truncatedTo(ChronoUnit.SECONDS)),
        "DTSTART;VALUE=DATE:" + DAG.format(dag),
        // The end is the day after (RFC 5545, 3.6.1).
        "DTEND;VALUE=DATE:" + DAG.format(dag.plusDays(1)),
        "SUMMARY;LANGUAGE=nl:" + tekst(BERICHTEN.bericht(sleutel, regel.naam(), plan.onderwerp())),
        "DESCRIPTION;LANGUAGE=nl:" + tekst(omschrijving(plan, regel)),
        // It takes no time of the day: one stays free for appointments.
        "TRANSP:TRANSPARENT",
        "END:VEVENT");
  }

  private static String omschrijving(Plan plan, Gepland regel) {
    List<String> regels = new ArrayList<>();
    regels.add(BERICHTEN.bericht("agenda-wie", regel.stap().wie()));
    if (regel.begin().isBefore(regel.uiterlijk())) {
      regels.add(BERICHTEN.bericht("agenda-begin", Plantekst.voluit(regel.begin())));
    }
    regels.add(regel.stap().uitleg());
    regels.add(BERICHTEN.bericht("agenda-stand", Plantekst.datum(plan.vandaag())));
    return String.join("\n", regels);
  }

  /** A value of type TEXT (RFC 5545, 3.3.11). */
  private static String tekst(String woorden) {
    return woorden
        .replaceAll("[\\p{Cntrl}&&[^\\n]]", "")
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  /** A long line in pieces, each after the first behind a space; no character is cut. */
  private static String gevouwen(String regel) {
    StringBuilder uit = new StringBuilder();
    int breedte = 0;
    for (int teken : regel.codePoints().toArray()) {
      String letter = Character.toString(teken);
      int octetten = letter.getBytes(StandardCharsets.UTF_8).length;
      if (breedte + octetten > LANGSTE_REGEL) {
        uit.append("\r\n ");
        breedte = 1;
      }
      uit.append(letter);
      breedte += octetten;
    }
    return uit.toString();
  }
}
