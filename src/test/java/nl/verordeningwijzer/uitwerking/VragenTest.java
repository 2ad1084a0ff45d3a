package nl.verordeningwijzer.uitwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.samenstelling.Openstaand;
import nl.verordeningwijzer.uitwerking.Vragen.Deelvragen;
import nl.verordeningwijzer.uitwerking.Vragen.Toestand;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;
import org.junit.jupiter.api.Test;

class VragenTest {

  private final Voorbeelddossier voorbeeld = Voorbeelddossier.geleverd();

  private static Vragen van(Voorbeelddossier dossier) {
    return dossier.uitwerking().vragen();
  }

  private static List<String> namen(List<Vraag> vragen) {
    return vragen.stream().map(v -> v.keuze().id().waarde()).toList();
  }

  private static Deelvragen deel(Vragen vragen, String id) {
    return vragen.nieuw().stream()
        .filter(d -> d.id().waarde().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theQuestionsOfAnArticleInTheOrderOfItsText() {
    Deelvragen jobcoaching = deel(van(voorbeeld), "jobcoaching");
    assertThat(jobcoaching.kop()).isEqualTo("Artikel 14h. Jobcoaching");
    assertThat(jobcoaching.hoofdstuk()).startsWith("Hoofdstuk 3A");
    assertThat(jobcoaching.paragraaf()).startsWith("Paragraaf 3A.3");
    assertThat(namen(jobcoaching.vragen()))
        .startsWith("kwaliteit-vorm", "jobcoach-regime")
        .contains("jobcoach-uren-halfjaar-1", "jobcoach-eigen");
  }

  @Test
  void whatFollowsFromAnotherAnswerIsNotOpen() {
    assertThat(van(voorbeeld).alle()).extracting(Vraag::toestand).doesNotContain(Toestand.OPEN);
  }

  @Test
  void anAnswerIsToldAsAPersonWouldSayIt() {
    assertThat(van(voorbeeld).vraag(new KeuzeId("kwetsbaar-zonder-werk"), Kolom.WORDT))
        .map(Vraag::woorden)
        .contains("6 maanden");
  }

  @Test
  void anOpenQuestionStaysOpenWhenItIsPutOff() {
    Voorbeelddossier open = voorbeeld.zonder("verslag-frequentie");
    KeuzeId id = new KeuzeId("verslag-frequentie");
    assertThat(van(open).vraag(id, Kolom.WORDT)).map(Vraag::toestand).contains(Toestand.OPEN);
    Voorbeelddossier later = new Voorbeelddossier(open.model(), open.dossier().metLater(id, true));
    assertThat(van(later).vraag(id, Kolom.WORDT))
        .hasValueSatisfying(v -> {
          assertThat(v.toestand()).isEqualTo(Toestand.LATER);
          assertThat(v.isOpen()).isTrue();
        });
  }

  @Test
  void anAnswerThatNoLongerAppliesIsKeptWithItsArticle() {
    Vragen zonderPremie = van(voorbeeld.wordt("uitstroompremie", false));
    assertThat(zonderPremie.vraag(new KeuzeId("uitstroompremie-bedrag"), Kolom.WORDT)).isEmpty();
    assertThat(zonderPremie.nieuw().stream().flatMap(d -> d.bewaard().stream()).toList())
        .extracting(v -> v.keuze().id().waarde())
        .contains("uitstroompremie-bedrag");
  }

  @Test
  void theDecisionAsksForItsOwnNamesAndDates() {
    assertThat(namen(van(voorbeeld).besluit()))
        .contains("collegevoorstel", "commissie", "raadsdatum", "inwerkingtreding-vorm");
  }

  @Test
  void factsOfTheExistingTextStandWithItsArticles() {
    Vragen vragen = van(voorbeeld);
    assertThat(vragen.bestaand().stream().flatMap(d -> d.vragen().stream()).toList())
        .isNotEmpty()
        .allMatch(v -> v.kolom() == Kolom.WAS)
        .extracting(v -> v.keuze().id().waarde())
        .contains("noriskpolis-duur");
  }

  /** Two lists of open questions that differ would leave one of them nowhere to be answered. */
  @Test
  void everyOpenQuestionHasItsPlace() {
    Uitwerking leeg =
        new Voorbeelddossier(
                voorbeeld.model(),
                nl.verordeningwijzer.dossier.Dossier.leeg(voorbeeld.model().id()))
            .uitwerking();
    Vragen vragen = leeg.vragen();
    assertThat(leeg.openstaand())
        .filteredOn(o -> voorbeeld.model().keuzes().containsKey(new KeuzeId(o.id())))
        .extracting(o -> plaats(vragen, o))
        .isNotEmpty()
        .allMatch(Optional::isPresent);
  }

  private static Optional<Vraag> plaats(Vragen vragen, Openstaand open) {
    return vragen.vraag(new KeuzeId(open.id()), open.kolom()).filter(Vraag::isOpen);
  }
}
