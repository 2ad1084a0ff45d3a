package nl.verordeningwijzer.app.wet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.verordeningwijzer.model.Modelbestanden;
import nl.verordeningwijzer.wet.Wetboek;
import org.junit.jupiter.api.Test;

/** What the panel with the text of the law says. */
class WetViewModelTest {

  private static WetViewModel model(String grondslag, LocalDate dag) {
    Wetboek boek =
        Wetboek.lees(Modelbestanden.map().resolve("wetteksten")).alsWaarde().orElseThrow();
    return new WetViewModel(boek, grondslag, dag);
  }

  private static String gedrukt(WetViewModel model) {
    List<String> regels =
        model.delen().stream()
            .flatMap(d ->
                Stream.of(
                        Stream.of(d.kop()),
                        d.opmerkingen().stream(),
                        d.regels().stream()
                            .filter(WetViewModel.Regel::bedoeld)
                            .map(r -> "> " + r.nummer() + " " + r.tekst()),
                        Stream.of(d.adres()))
                    .flatMap(s -> s))
            .toList();
    return model.titel() + "; " + model.stand() + "\n" + String.join("\n", regels);
  }

  @Test
  void anArticleTellsHowItReadsAndThatItWasDifferent() {
    assertThat(
            gedrukt(
                model(
                    "artikel 7, derde lid, onderdeel a, van de Participatiewet",
                    LocalDate.of(2026, 7, 1))))
        .isEqualTo(
            """
            Participatiewet, artikel 7; zoals het geldt op 1 januari 2026
            Participatiewet, artikel 7. Opdracht college
            Dit artikel luidt anders op 1 januari 2024.
            > a. jonger dan 27 jaar;
            https://wetten.overheid.nl/BWBR0015703/2026-01-01\
            """);
  }

  @Test
  void aDayBeforeAllThatIsKnownShowsTheOldestAndSaysSo() {
    WetViewModel model =
        model("artikel 10, vijfde lid, van de Participatiewet", LocalDate.of(2023, 7, 1));
    assertThat(gedrukt(model))
        .startsWith(
            """
            Participatiewet, artikel 10; zoals het geldt op 1 januari 2024
            Participatiewet, artikel 10. Aanspraak op ondersteuning bij arbeidsinschakeling
            De tekst van vóór 1 januari 2024 staat niet in het programma. Dit is de oudste tekst die er wel in staat.
            Dit artikel luidt op 1 januari 2026 hetzelfde.
            > 5. Een persoon\
            """);
    assertThat(model.op(LocalDate.of(2026, 1, 1)).stand())
        .isEqualTo("zoals het geldt op 1 januari 2026");
  }

  @Test
  void whatIsNotHereIsSaidWithWhereToLook() {
    assertThat(
            gedrukt(
                model(
                    "artikel 7, derde lid, onderdeel a, en artikel 7a van de Participatiewet",
                    LocalDate.of(2024, 1, 1))))
        .startsWith("Participatiewet; zoals het geldt op 1 januari 2024")
        .endsWith(
            """
            Participatiewet, artikel 7a
            Dit artikel staat niet in de tekst van 1 januari 2024 die het programma heeft. Kijk bij een andere datum, of in de officiële tekst.
            https://wetten.overheid.nl/BWBR0015703/2024-01-01\
            """);
    assertThat(gedrukt(model("artikel 4:13 van de Algemene wet bestuursrecht", LocalDate.MAX)))
        .isEqualTo(
            """
            Algemene wet bestuursrecht, artikel 4:13;\s
            Algemene wet bestuursrecht, artikel 4:13
            De tekst van deze wet staat niet in het programma. U vindt de officiële tekst op internet.
            https://wetten.overheid.nl\
            """);
    assertThat(
            gedrukt(
                model("artikel 7, tiende lid, van de Participatiewet", LocalDate.of(2026, 1, 1))))
        .contains(
            "Het deel waar het om gaat, staat niet in de tekst van 1 januari 2026. Kijk bij een"
                + " andere datum.");
  }
}
