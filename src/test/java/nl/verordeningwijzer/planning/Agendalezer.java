package nl.verordeningwijzer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an iCalendar file by the letter of RFC 5545, as far as we write it. */
final class Agendalezer {

  private Agendalezer() {}

  /** The properties of the calendar itself, then those of each event, by name. */
  static List<Map<String, String>> lees(byte[] bestand) {
    String tekst = new String(bestand, StandardCharsets.UTF_8);
    assertThat(tekst).endsWith("\r\n");
    assertThat(tekst.replace("\r\n", "")).doesNotContain("\r", "\n");
    for (String regel : tekst.split("\r\n")) {
      assertThat(regel.getBytes(StandardCharsets.UTF_8).length).as(regel).isBetween(1, 75);
    }
    List<Map<String, String>> delen = new ArrayList<>();
    String deel = "";
    for (String regel : tekst.replace("\r\n ", "").split("\r\n")) {
      int dubbelePunt = regel.indexOf(':');
      assertThat(dubbelePunt).as(regel).isPositive();
      String naam = regel.substring(0, dubbelePunt);
      String waarde = regel.substring(dubbelePunt + 1);
      switch (naam) {
        case "BEGIN" -> {
          assertThat(deel + ">" + waarde).isIn(">VCALENDAR", "VCALENDAR>VEVENT");
          deel = waarde;
          delen.add(new LinkedHashMap<>());
        }
        case "END" -> {
          assertThat(waarde).isEqualTo(deel);
          deel = waarde.equals("VEVENT") ? "VCALENDAR" : "";
        }
        default -> assertThat(delen.getLast().put(naam, tekst(waarde))).as(naam).isNull();
      }
    }
    assertThat(deel).isEmpty();
    return delen;
  }

  private static String tekst(String waarde) {
    StringBuilder uit = new StringBuilder();
    for (int i = 0; i < waarde.length(); i++) {
      char teken = waarde.charAt(i);
      assertThat(teken).as(waarde).isNotIn(';', ',');
      if (teken == '\\') {
        i++;
        char na = waarde.charAt(i);
        assertThat(na).as(waarde).isIn('\\', ';', ',', 'n');
        uit.append(na == 'n' ? '\n' : na);
      } else {
        uit.append(teken);
      }
    }
    return uit.toString();
  }
}
