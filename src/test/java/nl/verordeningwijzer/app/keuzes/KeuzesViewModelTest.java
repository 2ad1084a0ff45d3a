package nl.verordeningwijzer.app.keuzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.app.keuzes.KeuzesViewModel.Regel;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.app.werk.Werk;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.Test;

/** The list of articles with their questions, as the user reads it. */
class KeuzesViewModelTest {

  private static final Clock KLOK =
      Clock.fixed(Instant.parse("2026-02-09T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

  private static Werk werk(Voorbeelddossier dossier) {
    return new Werk(Stand.van(dossier.uitwerking()), KLOK, Runnable::run, Runnable::run, d -> {});
  }

  private static List<String> lijst(KeuzesViewModel model) {
    return model.regelsProperty().get().stream()
        .map(r ->
            switch (r) {
              case Regel.Groep(String kop) -> kop;
              case Regel.Deel d ->
                  (d.nummer() + " " + d.opschrift() + ": " + d.status().woord() + " " + d.stand())
                      .strip();
            })
        .toList();
  }

  @Test
  void theListFollowsTheText() {
    assertThat(lijst(new KeuzesViewModel(werk(Voorbeelddossier.geleverd()))))
        .containsSequence(
            "Hoofdstuk 2. Beleid en evaluatie",
            "2 Evenwichtige verdeling en evaluatie: klaar",
            "Hoofdstuk 3. Voorzieningen",
            "3 Algemene bepalingen over voorzieningen: niet van toepassing")
        .contains("14h Jobcoaching: klaar", "Bijlagen");
  }

  @Test
  void anOpenQuestionShowsAtItsArticleAndCanBeFiltered() {
    Werk werk = werk(Voorbeelddossier.geleverd());
    KeuzesViewModel model = new KeuzesViewModel(werk);
    werk.maakLeeg(new KeuzeId("onderzoek-termijn"), Kolom.WORDT);
    String regel =
        "14d Aanvraagprocedure persoonlijke ondersteuning bij werk en overige voorzieningen:"
            + " bezig 1 open";
    assertThat(lijst(model)).contains(regel);
    model.filterProperty().set(new Filter.Open());
    assertThat(lijst(model)).hasSize(2).contains(regel);
  }

  @Test
  void whatIsFoundIsShownByItsArticle() {
    KeuzesViewModel model = new KeuzesViewModel(werk(Voorbeelddossier.geleverd()));
    model.filterProperty().set(new Filter.MetBevinding());
    assertThat(lijst(model)).anyMatch(r -> r.startsWith("15 ")).hasSizeLessThan(8);
  }

  @Test
  void aSubjectShowsItsQuestionsOnly() {
    KeuzesViewModel model = new KeuzesViewModel(werk(Voorbeelddossier.geleverd()));
    Filter proefplaats =
        model.filters().stream()
            .filter(f -> f.naam().equals("II. Proefplaats"))
            .findFirst()
            .orElseThrow();
    model.filterProperty().set(proefplaats);
    assertThat(lijst(model))
        .containsExactly("Hoofdstuk 3. Voorzieningen", "14a Proefplaats: klaar");
  }

  @Test
  void theNextOpenQuestionGoesRoundTheText() {
    Werk werk =
        werk(Voorbeelddossier.geleverd().zonder("verslag-frequentie").zonder("onderzoek-termijn"));
    KeuzesViewModel model = new KeuzesViewModel(werk);
    Optional<KeuzeId> eerste = model.volgende(Optional.empty(), true).map(v -> v.keuze().id());
    assertThat(eerste).contains(new KeuzeId("verslag-frequentie"));
    assertThat(model.volgende(eerste, true))
        .map(v -> v.keuze().id())
        .contains(new KeuzeId("onderzoek-termijn"));
    assertThat(model.volgende(Optional.of(new KeuzeId("onderzoek-termijn")), true))
        .map(v -> v.keuze().id())
        .contains(new KeuzeId("verslag-frequentie"));
  }

  @Test
  void commonChoicesAreFilledInAsOneStepThatCanBeUndone() {
    Werk werk = werk(Voorbeelddossier.leeg("Lindewaard"));
    KeuzesViewModel model = new KeuzesViewModel(werk);
    assertThat(model.isLeeg()).isTrue();
    int aantal = model.aantalGangbaar();
    model.beginMetGangbaar();
    assertThat(werk.dossier().naTeKijken()).hasSize(aantal);
    assertThat(model.isLeeg()).isFalse();
    werk.maakOngedaan();
    assertThat(werk.dossier().naTeKijken()).isEmpty();
  }

  @Test
  void theNeighboursOfAnArticle() {
    KeuzesViewModel model = new KeuzesViewModel(werk(Voorbeelddossier.geleverd()));
    model.toon(new BepalingId("jobcoaching"));
    assertThat(model.buurman(true)).contains(new BepalingId("jobcoaching-natura"));
    assertThat(model.buurman(false)).contains(new BepalingId("ondersteuning-specifiek"));
  }
}
