package nl.verordeningwijzer.uitwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.samenstelling.Openstaand;
import nl.verordeningwijzer.uitwerking.Vragen.Toestand;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;
import org.junit.jupiter.api.Test;

/** Answers in which something is missing yet. */
class OnvolledigTest {

  private static final Voorbeelddossier REGIEMS =
      Voorbeelddossier.lindewaard()
          .wordt("jobcoach-regime", new Waarde.Gekozen(List.of("regiems")));

  private static final Waarde PROCENT = new Waarde.Getal(BigDecimal.valueOf(5));
  private static final Waarde JAAR = new Waarde.Termijn(1, Eenheid.JAREN);

  private static Waarde woorden(String woorden) {
    return new Waarde.Woorden(woorden);
  }

  private static Voorbeelddossier met(String keuze, Waarde waarde) {
    return REGIEMS.wordt(keuze, waarde);
  }

  private static String tekst(Uitwerking uitwerking, String bepaling) {
    return Regels.van(uitwerking.wordt()).stream()
        .filter(r -> r.bepaling().waarde().startsWith(bepaling))
        .map(Regel::gedrukt)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> vragen(Uitwerking uitwerking) {
    return uitwerking.openstaand().stream().map(Openstaand::vraag).toList();
  }

  private static Toestand toestand(Uitwerking uitwerking, String keuze) {
    return uitwerking.vragen().vraag(new KeuzeId(keuze), Kolom.WORDT).map(Vraag::toestand).get();
  }

  @Test
  void aMissingFieldStandsOpenInTheTextAndIsAskedWithItsRow() {
    Uitwerking uitwerking =
        met(
                "jobcoach-regiems",
                new Waarde.Tabel(
                    List.of(
                        Map.of("naam", woorden("licht"), "percentage", PROCENT, "duur", JAAR),
                        Map.of("naam", woorden("intensief"), "percentage", PROCENT),
                        Map.of("duur", JAAR))))
            .uitwerking();
    assertThat(tekst(uitwerking, "jobcoaching.regiem"))
        .isEqualTo(
            """
            2. De in te zetten jobcoaching wordt bepaald op basis van de volgende begeleidingsregiems:
            a. licht: ten hoogste 5 procent van het aantal gewerkte uren, gedurende ten hoogste één jaar;
            b. intensief: ten hoogste 5 procent van het aantal gewerkte uren, gedurende ten hoogste [maximale duur]; en
            c. [naam]: ten hoogste [percentage] van het aantal gewerkte uren, gedurende ten hoogste één jaar.\
            """);
    assertThat(vragen(uitwerking))
        .containsExactly(
            "Welke begeleidingsregiems heeft u, met bij elk het percentage van de werkuren en de"
                + " langste duur? Bij ‘intensief’ ontbreekt de maximale duur."
                + " Bij rij 3 ontbreken de naam en het percentage.");
    assertThat(toestand(uitwerking, "jobcoach-regiems")).isEqualTo(Toestand.ONVOLLEDIG);
    assertThat(uitwerking.isGereed()).isFalse();
    assertThat(uitwerking.isBewezen()).isTrue();
  }

  @Test
  void aRowIsNamedByItsPlaceWhenAnotherBeginsTheSame() {
    Waarde college = woorden("het college");
    Uitwerking uitwerking =
        met("lks-proces", new Waarde.Gekozen(List.of("eigen")))
            .wordt(
                "lks-proces-stappen",
                new Waarde.Tabel(
                    List.of(
                        Map.of("wie", college),
                        Map.of("wie", college, "wat", woorden("betaalt")),
                        Map.of("wat", woorden("vraagt aan")))))
            .uitwerking();
    assertThat(tekst(uitwerking, "bijlage-lks-proces.inhoud"))
        .isEqualTo(
            "a. het college [wat er gebeurt];\nb. het college betaalt; en\nc. [wie de stap doet] vraagt aan.");
    assertThat(vragen(uitwerking))
        .anyMatch(v ->
            v.endsWith(
                "Bij rij 1 ontbreekt wat er gebeurt. Bij rij 3 ontbreekt wie de stap doet."));
  }

  @Test
  void aCriterionWithoutItsValueStandsOpenInTheSentence() {
    Uitwerking uitwerking =
        met(
                "voorrangsgroep",
                new Waarde.Criteria(
                    false,
                    List.of(
                        new Waarde.Criterium("leeftijd", Optional.empty()),
                        new Waarde.Criterium("bijstand", Optional.empty()))))
            .uitwerking();
    assertThat(tekst(uitwerking, "beschut-werk.volgorde"))
        .contains(
            "Personen die ten minste [leeftijd] jaar oud zijn of algemene bijstand ontvangen hebben");
    assertThat(vragen(uitwerking))
        .anyMatch(v -> v.endsWith(" Bij ‘Een leeftijd van ten minste …’ ontbreekt de leeftijd."));
    assertThat(toestand(uitwerking, "voorrangsgroep")).isEqualTo(Toestand.ONVOLLEDIG);
  }

  /** What cannot be printed in part is printed as the model does. */
  @Test
  void numbersAndListsThatMissTheirItemsStandOpenAsAWhole() {
    Uitwerking uitwerking =
        met("jobcoach-regime", new Waarde.Gekozen(List.of("percentages")))
            .wordt("jobcoach-percentages", new Waarde.Getallen(List.of(BigDecimal.TEN)))
            .wordt("kwaliteit-inhoud", new Waarde.Lijst(List.of(), "Het college controleert."))
            .wordt("voorrangsgroep", new Waarde.Criteria(true, List.of()))
            .uitwerking();
    assertThat(tekst(uitwerking, "jobcoaching.regiem"))
        .contains("[percentage van aantal gewerkte uren in het eerste, tweede en derde jaar]");
    assertThat(tekst(uitwerking, "bijlage-kwaliteit")).contains("[…]");
    assertThat(tekst(uitwerking, "beschut-werk.volgorde")).contains("Personen die [voorrangsgroep");
    assertThat(vragen(uitwerking))
        .contains(
            "Hoeveel procent van de werkuren is er hoogstens jobcoaching in het eerste, tweede en"
                + " derde jaar? Ingevuld: 1 van de 3 getallen.",
            "Welke kwaliteitseisen of keurmerken gelden bij u voor een jobcoach?",
            "Welke mensen krijgen voorrang bij de extra beschutte werkplekken?");
  }

  @Test
  void anEmptyTableIsNoAnswer() {
    Uitwerking uitwerking = met("jobcoach-regiems", new Waarde.Tabel(List.of())).uitwerking();
    assertThat(toestand(uitwerking, "jobcoach-regiems")).isEqualTo(Toestand.OPEN);
    assertThat(tekst(uitwerking, "jobcoaching.regiem"))
        .contains("[regiems en zwaarte met daarbij bij elk van de regiems");
  }
}
