package nl.verordeningwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verordeningwijzer.dossier.Planning;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.planning.Plan;
import nl.verordeningwijzer.planning.Planner;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The plan as a document of its own. */
@DisplayName("De planning als document")
class PlanningdocumentTest {

  private static final Path VERWACHT =
      Path.of("src", "test", "resources", "nl", "verordeningwijzer", "document", "planning.txt");

  private static Map<String, byte[]> maak(Plan plan) {
    return Documentmaker.open(Path.of("templates"), EnumSet.allOf(Formaat.class))
        .dan(maker -> maker.maakPlanning(plan))
        .alsWaarde()
        .orElseThrow()
        .stream()
        .collect(Collectors.toMap(Documentmaker.Bestand::naam, Documentmaker.Bestand::inhoud));
  }

  /** Lindewaard wants 1 May, and finds on 9 February that it is too late for that. */
  private static Plan teLaat() {
    Voorbeelddossier lindewaard =
        Voorbeelddossier.geleverd()
            .wordt("inwerkingtreding", new Waarde.Datum(LocalDate.of(2026, 5, 1)))
            .wordt("raadsdatum", new Waarde.Datum(LocalDate.of(2026, 4, 16)));
    Planning planning =
        Planning.ALS_MODEL
            .metVergaderdata(
                "gemeenteraad", List.of(LocalDate.of(2026, 4, 16), LocalDate.of(2026, 5, 21)))
            .metVergadering("commissie", Optional.of(LocalDate.of(2026, 3, 24)));
    return Planner.plan(
        lindewaard.model(), lindewaard.dossier().metPlanning(planning), LocalDate.of(2026, 2, 9));
  }

  /** {@code mvn test -Dtest=PlanningdocumentTest -Dverwachting.vernieuwen=true} */
  @Test
  @DisplayName("zegt wat is gelezen en goed bevonden")
  void tekst() throws Exception {
    String txt = new String(maak(teLaat()).get("planning.txt"), StandardCharsets.UTF_8);
    if (Boolean.getBoolean("verwachting.vernieuwen")) {
      Files.writeString(VERWACHT, txt);
    }
    assertThat(txt).isEqualTo(Files.readString(VERWACHT));
  }

  @Test
  @DisplayName("is er als Word, webpagina en platte tekst, ook zonder gegevens")
  void formaten() throws Exception {
    Voorbeelddossier leeg = Voorbeelddossier.leeg("Testdam").zonder("naam-gemeente");
    Plan plan = Planner.plan(leeg.model(), leeg.dossier(), LocalDate.of(2026, 2, 9));
    Map<String, byte[]> bestanden = maak(plan);
    assertThat(bestanden).containsOnlyKeys("planning.docx", "planning.html", "planning.txt");
    assertThat(new String(bestanden.get("planning.txt"), StandardCharsets.UTF_8))
        .contains("Gemeente [naam gemeente], stand van 9 februari 2026");
    assertThat(new String(bestanden.get("planning.html"), StandardCharsets.UTF_8))
        .contains("Op zijn vroegst in werking op 30 april 2026.");
  }
}
