package nl.verordeningwijzer.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The plan in an agenda, read back by the rules of the format. */
class PlanningexportTest {

  private static final Instant NU = Instant.parse("2026-02-09T10:15:30.123Z");
  private static final String FEITEN =
      """
      ingang: 2026-06-01
      raad: 2026-05-21
      commissie: commissie Werk, Inkomen; Zorg
      """;

  private static List<Map<String, String>> agenda(Plan plan) {
    return Agendalezer.lees(Planningexport.ics(plan, NU));
  }

  private static List<Map<String, String>> gebeurtenissen(String feiten) {
    List<Map<String, String>> delen = agenda(Plandossier.van(feiten).plan());
    return delen.subList(1, delen.size());
  }

  @Test
  @DisplayName("heeft voor elke stap een hele dag")
  void dagen() {
    assertThat(
            gebeurtenissen(FEITEN).stream()
                .map(g ->
                    g.get("DTSTART;VALUE=DATE")
                        + "-"
                        + g.get("DTEND;VALUE=DATE")
                        + " "
                        + g.get("SUMMARY;LANGUAGE=nl")
                        + "\n")
                .collect(Collectors.joining()))
        .isEqualTo(
            """
            20260310-20260311 Concept en toelichting (Re-integratieverordening)
            20260421-20260422 Uiterlijk klaar: Advies cliëntenraad (Re-integratieverordening)
            20260428-20260429 Uiterlijk klaar: Besluit college (Re-integratieverordening)
            20260430-20260501 Uiterlijk klaar: Stukken bij de griffie (Re-integratieverordening)
            20260507-20260508 Commissie Werk, Inkomen; Zorg (Re-integratieverordening)
            20260521-20260522 Gemeenteraad (Re-integratieverordening)
            20260529-20260530 Uiterlijk klaar: Bekendmaking in het gemeenteblad (Re-integratieverordening)
            20260601-20260602 In werking (Re-integratieverordening)
            """);
  }

  @Test
  @DisplayName("zegt wat er gebeurt, wie het doet en wanneer het begint")
  void omschrijving() {
    List<Map<String, String>> delen = agenda(Plandossier.van(FEITEN).plan());
    assertThat(delen.getFirst())
        .containsExactly(
            Map.entry("VERSION", "2.0"),
            Map.entry("PRODID", "-//Verordeningwijzer//Planning//NL"),
            Map.entry("CALSCALE", "GREGORIAN"),
            Map.entry("METHOD", "PUBLISH"),
            Map.entry("NAME;LANGUAGE=nl", "Planning Re-integratieverordening Lindewaard"),
            Map.entry("X-WR-CALNAME", "Planning Re-integratieverordening Lindewaard"));
    Map<String, String> advies = delen.get(2);
    assertThat(advies.get("DTSTAMP")).isEqualTo("20260209T101530Z");
    assertThat(advies.get("DESCRIPTION;LANGUAGE=nl"))
        .isEqualTo(
            """
            Wie: Cliëntenraad
            Begin uiterlijk: dinsdag 10 maart 2026
            De cliëntenraad, of hoe die bij u heet, bekijkt het concept en geeft advies. Kijk in uw verordening over cliëntenparticipatie hoeveel tijd u moet geven.
            Uit de planning van 9 februari 2026. Verandert de planning, zet haar dan opnieuw in uw agenda.\
            """);
  }

  /** Otherwise a second import doubles every event. */
  @Test
  @DisplayName("geeft een stap dezelfde identiteit als de planning verandert")
  void identiteit() {
    List<String> eerst = gebeurtenissen(FEITEN).stream().map(g -> g.get("UID")).toList();
    String later = FEITEN.replace("05-21", "06-18").replace("06-01", "07-01");
    assertThat(gebeurtenissen(later)).extracting(g -> g.get("UID")).isEqualTo(eerst);
    assertThat(eerst).doesNotHaveDuplicates().allMatch(u -> u.matches("[\\da-f-]{36}"));
    assertThat(gebeurtenissen(FEITEN + "klaar concept: 2026-02-09"))
        .extracting(g -> g.get("UID"))
        .isEqualTo(eerst.subList(1, eerst.size()));
    assertThat(agenda(buurgemeente()).get(1).get("UID")).isNotIn(eerst);
  }

  private static Plan buurgemeente() {
    return Planner.plan(
        Plandossier.MODEL,
        met("Testdam", Plandossier.van(FEITEN)),
        Plandossier.van(FEITEN).vandaag());
  }

  private static Dossier met(String gemeente, Plandossier werk) {
    return werk.dossier()
        .metWordt(
            werk.dossier().wordt().met(Plandossier.MODEL.gemeente(), new Waarde.Woorden(gemeente)));
  }

  /** Folding cuts between characters, also those of three and four octets. */
  @Property(tries = 200)
  void whateverANameHoldsIsReadBack(@ForAll("namen") String naam) {
    Plandossier werk = Plandossier.van(FEITEN);
    Plan plan = Planner.plan(Plandossier.MODEL, met(naam, werk), werk.vandaag());
    assertThat(agenda(plan).getFirst().get("X-WR-CALNAME"))
        .isEqualTo("Planning Re-integratieverordening " + naam);
  }

  @Provide
  Arbitrary<String> namen() {
    return Arbitraries.of("a", "é", "€", "𝄞", ",", ";", "\\", "\\n", ":", "\"", " x")
        .list()
        .ofMinSize(1)
        .ofMaxSize(120)
        .map(letters -> "x" + String.join("", letters));
  }
}
