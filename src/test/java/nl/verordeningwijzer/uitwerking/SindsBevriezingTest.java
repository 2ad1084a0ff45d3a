package nl.verordeningwijzer.uitwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import nl.verordeningwijzer.dossier.Dossier.Status;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.uitwerking.SindsBevriezing.Antwoordverschil;
import nl.verordeningwijzer.uitwerking.SindsBevriezing.Deelverschil;
import nl.verordeningwijzer.vergelijking.Regelpaar;
import org.junit.jupiter.api.Test;

class SindsBevriezingTest {

  private static final LocalDateTime OP = LocalDateTime.of(2026, 3, 5, 14, 30);
  private static final Voorbeelddossier VOORBEELD = Voorbeelddossier.geleverd();
  private static final Voorbeelddossier BEVROREN =
      new Voorbeelddossier(VOORBEELD.model(), VOORBEELD.dossier().metStatus(Status.AAN_RAAD, OP));

  private static SindsBevriezing sinds(Voorbeelddossier dossier) {
    return SindsBevriezing.van(dossier.uitwerking()).orElseThrow();
  }

  private static String gedrukt(List<Regelpaar> paren) {
    return paren.stream()
        .filter(Regelpaar::anders)
        .map(p ->
            p.was().map(Regel::gedrukt).orElse("–")
                + "\n=> "
                + p.wordt().map(Regel::gedrukt).orElse("–")
                + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> koppen(List<Deelverschil> delen) {
    return delen.stream().map(Deelverschil::kop).toList();
  }

  @Test
  void withoutAFrozenCopyThereIsNothingToCompare() {
    Voorbeelddossier nooit =
        new Voorbeelddossier(VOORBEELD.model(), VOORBEELD.dossier().zonderBevroren());
    assertThat(SindsBevriezing.van(nooit.uitwerking())).isEmpty();
  }

  @Test
  void whatWentToTheCouncilDoesNotDifferFromItself() {
    SindsBevriezing sinds = sinds(BEVROREN);
    assertThat(sinds.isLeeg()).isTrue();
    assertThat(sinds.op()).isEqualTo(OP);
    assertThat(sinds.status()).isEqualTo(Status.AAN_RAAD);
  }

  @Test
  void aChangedAnswerIsShownInItsArticleAndAsAQuestion() {
    SindsBevriezing sinds =
        sinds(BEVROREN.wordt("loonwaarde-termijn", new Waarde.Getal(new java.math.BigDecimal(8))));
    assertThat(koppen(sinds.nieuw()))
        .containsExactly("Artikel 14b. Specifiek aanvraagproces loonkostensubsidie");
    assertThat(gedrukt(sinds.nieuw().getFirst().paren()))
        .startsWith("4. Het college stelt binnen 6 weken na ontvangst")
        .contains("=> 4. Het college stelt binnen 8 weken na ontvangst")
        .hasLineCount(2);
    assertThat(sinds.antwoorden())
        .extracting(
            a -> a.keuze().id().waarde(),
            Antwoordverschil::kolom,
            Antwoordverschil::toen,
            Antwoordverschil::nu)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "loonwaarde-termijn", Kolom.WORDT, List.of("6"), List.of("8")));
    assertThat(sinds.besluit()).isEmpty();
    assertThat(sinds.bestaand()).isEmpty();
  }

  @Test
  void anArticleThatIsDroppedStandsWhereItStoodAndRenumbersNothing() {
    SindsBevriezing sinds = sinds(BEVROREN.wordt("werkplekaanpassing", false));
    assertThat(koppen(sinds.nieuw()))
        .containsExactly("Artikel 14o. Specifieke voorwaarden werkplekaanpassingen");
    assertThat(sinds.nieuw().getFirst().paren()).allMatch(p -> p.wordt().isEmpty());
    assertThat(sinds.antwoorden())
        .extracting(Antwoordverschil::toen, Antwoordverschil::nu)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(List.of("ja"), List.of("nee")));
  }

  @Test
  void aDateOfTheDecisionIsShownInTheDecision() {
    SindsBevriezing sinds =
        sinds(BEVROREN.wordt("raadsdatum", new Waarde.Datum(LocalDate.of(2027, 1, 14))));
    assertThat(sinds.nieuw()).isEmpty();
    assertThat(gedrukt(sinds.besluit())).endsWith("raadsvergadering van 14 januari 2027.\n");
    assertThat(sinds.antwoorden()).hasSize(1);
  }

  @Test
  void aFactThatWasWrongIsShownInTheExistingText() {
    SindsBevriezing sinds =
        sinds(BEVROREN.was("verslag-frequentie", new Waarde.Woorden("jaarlijks")));
    assertThat(sinds.bestaand()).hasSize(1);
    assertThat(sinds.nieuw()).isEmpty();
    assertThat(sinds.antwoorden()).extracting(Antwoordverschil::kolom).containsExactly(Kolom.WAS);
  }

  @Test
  void anAnswerThatWasTakenBackAndAReasonThatCame() {
    Voorbeelddossier open = BEVROREN.zonder("scholingseisen");
    SindsBevriezing sinds =
        sinds(
            new Voorbeelddossier(
                open.model(), open.dossier().metReden(new KeuzeId("detacheringsbaan"), "Motie.")));
    assertThat(sinds.antwoorden())
        .filteredOn(a -> a.kolom() == Kolom.WORDT)
        .singleElement()
        .satisfies(a -> {
          assertThat(a.toen()).hasSizeGreaterThan(1);
          assertThat(a.nu()).isEmpty();
        });
    assertThat(sinds.redenen())
        .singleElement()
        .satisfies(r -> {
          assertThat(r.toen()).isEmpty();
          assertThat(r.nu()).containsExactly("Motie.");
        });
  }

  /** Also what no answer says is a change: own words, a way out, how numbers are written. */
  @Test
  void wordsThatChangedWithoutAnAnswerAreShownToo() {
    Voorbeelddossier anders =
        new Voorbeelddossier(
            BEVROREN.model(),
            BEVROREN.dossier().metGetallen(nl.verordeningwijzer.dossier.Dossier.Getallen.WOORDEN));
    SindsBevriezing sinds = sinds(anders);
    assertThat(sinds.antwoorden()).isEmpty();
    assertThat(sinds.nieuw()).isNotEmpty();
    assertThat(sinds.isLeeg()).isFalse();
  }
}
