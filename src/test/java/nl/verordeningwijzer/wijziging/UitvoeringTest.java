package nl.verordeningwijzer.wijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Indeling;
import nl.verordeningwijzer.regeling.Proefregeling;
import nl.verordeningwijzer.regeling.Regeling;
import org.junit.jupiter.api.Test;

/** What comes of executing one amendment, without ever seeing the text that was meant. */
class UitvoeringTest {

  private static final String TEKST =
      """
      Hoofdstuk 1. Algemeen
      Artikel 1. Begrippen
      1. Een.
      2. Zie artikel 3.
      Hoofdstuk 2. Hulp
      Artikel 2. Werkstage
      Twee.
      Artikel 3. Scholing
      Drie.
      """;
  private static final Regeling WAS = Proefregeling.van(TEKST);
  private static final Regeling ELDERS =
      Proefregeling.van(
          """
          Hoofdstuk 9. Elders
          Artikel 90. Elders
          Negentig.
          Artikel 91. Nog een
          Eenennegentig.
          """);

  private static Artikel artikel(int plaats) {
    return WAS.artikelen().get(plaats - 1);
  }

  private static String voerUit(Wijziging... wijzigingen) {
    return Uitvoering.voerUit(List.of(wijzigingen), WAS)
        .map(Proefregeling::tekst)
        .orElse("(niet uit te voeren)");
  }

  private static Wijziging na(Artikel artikel, Indeling... delen) {
    return new Wijziging.VoegIn(new Wijziging.Plaats.Na(artikel), List.of(delen));
  }

  private static final Artikel NEGENTIG = ELDERS.artikelen().getFirst();
  private static final Hoofdstuk HOOFDSTUK_9 = (Hoofdstuk) ELDERS.inhoud().getFirst();

  @Test
  void withoutAmendmentsNothingChanges() {
    assertThat(voerUit()).isEqualTo(TEKST);
  }

  @Test
  void onlyWhatIsNamedChanges() {
    Artikel nieuw = Proefregeling.van("Artikel 2. Stage\nNieuw.\n").artikelen().getFirst();
    assertThat(voerUit(new Wijziging.VervangArtikel(artikel(2), nieuw)))
        .isEqualTo(TEKST.replace("Werkstage\nTwee.", "Stage\nNieuw."));
  }

  @Test
  void lapsingKeepsNumberAndHeadingAndTouchesNoReference() {
    assertThat(voerUit(new Wijziging.LaatArtikelVervallen(artikel(3))))
        .isEqualTo(TEKST.replace("Drie.", "(Vervallen)"));
  }

  @Test
  void addedLedenComeBehindTheExistingOnes() {
    Artikel met =
        Proefregeling.van("Artikel 1. Anders\n1. Ander.\n2. Ander.\n3. Drie.\n4. Vier.\n")
            .artikelen()
            .getFirst();
    assertThat(voerUit(new Wijziging.VoegLedenToe(artikel(1), met)))
        .isEqualTo(TEKST.replace("artikel 3.\n", "artikel 3.\n3. Drie.\n4. Vier.\n"));
  }

  @Test
  void theHeadingOfAChapterLeavesItsArticlesAlone() {
    assertThat(voerUit(new Wijziging.VervangOpschrift(WAS.inhoud().getLast(), leegHoofdstuk())))
        .isEqualTo(TEKST.replace("Hoofdstuk 2. Hulp", "Hoofdstuk 2. Anders"));
  }

  private static Hoofdstuk leegHoofdstuk() {
    return (Hoofdstuk) Proefregeling.van("Hoofdstuk 2. Anders\n").inhoud().getFirst();
  }

  @Test
  void anArticleIsInsertedBehindItsPlace() {
    assertThat(voerUit(na(artikel(1), NEGENTIG)))
        .isEqualTo(TEKST.replace("Hoofdstuk 2", "Artikel 90. Elders\nNegentig.\nHoofdstuk 2"));
  }

  @Test
  void orBeforeItAtTheStartOfAChapter() {
    Wijziging voor =
        new Wijziging.VoegIn(
            new Wijziging.Plaats.AanHetBegin(WAS.inhoud().getLast(), artikel(2)),
            List.of(NEGENTIG));
    Regeling wordt = Uitvoering.voerUit(List.of(voor), WAS).orElseThrow();
    assertThat(Proefregeling.tekst(wordt))
        .isEqualTo(TEKST.replace("Artikel 2.", "Artikel 90. Elders\nNegentig.\nArtikel 2."));
    assertThat(((Hoofdstuk) wordt.inhoud().getLast()).inhoud()).hasSize(3);
    assertThat(((Hoofdstuk) wordt.inhoud().getFirst()).inhoud()).hasSize(1);
  }

  @Test
  void aChapterBehindTheLastArticleOfAChapterStandsBesideThatChapter() {
    Regeling wordt =
        Uitvoering.voerUit(List.of(na(artikel(1), NEGENTIG, HOOFDSTUK_9)), WAS).orElseThrow();
    assertThat(wordt.inhoud()).hasSize(3);
    assertThat(((Hoofdstuk) wordt.inhoud().getFirst()).inhoud()).hasSize(2);
  }

  @Test
  void amendmentsWorkOneAfterTheOther() {
    assertThat(voerUit(na(artikel(3), NEGENTIG), new Wijziging.LaatArtikelVervallen(NEGENTIG)))
        .isEqualTo(TEKST + "Artikel 90. Elders\n(Vervallen)\n");
  }

  @Test
  void refusesWhatNamesAnArticleThatIsNotThere() {
    assertThat(voerUit(new Wijziging.VervangArtikel(NEGENTIG, NEGENTIG)))
        .isEqualTo("(niet uit te voeren)");
    assertThat(voerUit(new Wijziging.LaatArtikelVervallen(NEGENTIG)))
        .isEqualTo("(niet uit te voeren)");
    assertThat(voerUit(new Wijziging.VoegLedenToe(NEGENTIG, NEGENTIG)))
        .isEqualTo("(niet uit te voeren)");
    assertThat(voerUit(new Wijziging.VervangOpschrift(HOOFDSTUK_9, HOOFDSTUK_9)))
        .isEqualTo("(niet uit te voeren)");
    assertThat(voerUit(na(NEGENTIG, NEGENTIG))).isEqualTo("(niet uit te voeren)");
  }

  @Test
  void refusesAChapterInTheMiddleOfAChapter() {
    assertThat(voerUit(na(artikel(2), HOOFDSTUK_9))).isEqualTo("(niet uit te voeren)");
    assertThat(
            voerUit(
                new Wijziging.VoegIn(
                    new Wijziging.Plaats.AanHetBegin(WAS.inhoud().getLast(), artikel(2)),
                    List.of(HOOFDSTUK_9))))
        .isEqualTo("(niet uit te voeren)");
  }

  @Test
  void refusesEverythingIfOneAmendmentFails() {
    assertThat(voerUit(new Wijziging.LaatArtikelVervallen(artikel(3)), na(NEGENTIG, HOOFDSTUK_9)))
        .isEqualTo("(niet uit te voeren)");
  }
}
