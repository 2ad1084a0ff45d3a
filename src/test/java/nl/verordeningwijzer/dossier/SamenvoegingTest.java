package nl.verordeningwijzer.dossier;

import static nl.verordeningwijzer.dossier.Bewaarproef.woorden;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Samenvoeging.Inhoud;
import nl.verordeningwijzer.dossier.Samenvoeging.Kant;
import nl.verordeningwijzer.dossier.Samenvoeging.Plaats;
import nl.verordeningwijzer.dossier.Samenvoeging.Verschil;
import nl.verordeningwijzer.model.Duur;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.EigenTekst.Soort;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Modelversie;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.KeuzeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two dossiers that come from one, put together. */
class SamenvoegingTest {

  private static final LocalDateTime NU = LocalDateTime.of(2026, 3, 5, 14, 30);

  private static final Dossier LEEG = Dossier.leeg(Bewaarproef.MODEL);
  private static final KeuzeId A = new KeuzeId("a");
  private static final KeuzeId B = new KeuzeId("b");
  private static final BepalingId ARTIKEL = new BepalingId("scholing");

  private static Dossier met(Dossier dossier, KeuzeId keuze, String antwoord) {
    return dossier.metWordt(dossier.wordt().met(keuze, woorden(antwoord)));
  }

  private static Samenvoeging samen(Dossier basis, Dossier mijn, Dossier ander) {
    return Bewaarproef.waarde(Samenvoeging.van(Optional.ofNullable(basis), mijn, ander));
  }

  private static EigenTekst eigen(String bepaling, Soort soort, String tekst) {
    return new EigenTekst(
        new BepalingId(bepaling), soort, List.of(tekst), "Omdat het kan.", List.of());
  }

  /** A change of each part of a dossier, and another change of the same part. */
  private static Map<String, List<UnaryOperator<Dossier>>> wijzigingen() {
    Map<String, List<UnaryOperator<Dossier>>> alle = new LinkedHashMap<>();
    alle.put(
        "status",
        List.of(
            d -> d.metStatus(Dossier.Status.AAN_COLLEGE, NU),
            d -> d.metStatus(Dossier.Status.AAN_RAAD, NU)));
    alle.put(
        "uitgangspunt",
        List.of(
            d -> d.metUitgangspunt(Uitgangspunt.NIEUWE_TEKST),
            d -> d.metUitgangspunt(Uitgangspunt.GEEN)));
    alle.put(
        "was",
        List.of(
            d -> d.metWas(d.was().met(A, woorden("een"))),
            d -> d.metWas(d.was().met(A, woorden("twee")))));
    alle.put("wordt", List.of(d -> met(d, A, "een"), d -> met(d, A, "twee")));
    alle.put(
        "buiten",
        List.of(
            d -> d.metBuiten(ARTIKEL, new Buitentekst.Afwezig()),
            d -> d.metBuiten(ARTIKEL, new Buitentekst.NietIngelezen())));
    alle.put(
        "eigenTeksten",
        List.of(
            d -> d.metEigenTeksten(List.of(eigen("scholing", Soort.VERVANG, "een"))),
            d -> d.metEigenTeksten(List.of(eigen("scholing", Soort.LAAT_WEG, "twee")))));
    alle.put("gelaten", List.of(d -> d.metGelaten("x", "een"), d -> d.metGelaten("x", "twee")));
    alle.put("uitwegen", List.of(d -> d.metUitweg("x", "een"), d -> d.metUitweg("x", "twee")));
    alle.put("gelaten", List.of(d -> d.metGelaten("x", "een"), d -> d.metGelaten("x", "twee")));
    alle.put(
        "getallen",
        List.of(
            d -> d.metGetallen(Dossier.Getallen.CIJFERS),
            d -> d.metGetallen(Dossier.Getallen.WOORDEN)));
    alle.put(
        "heleArtikelen",
        List.of(
            d -> d.metHeleArtikelen(Dossier.HeleArtikelen.ALTIJD),
            d -> d.metHeleArtikelen(Dossier.HeleArtikelen.ZO_MIN_MOGELIJK)));
    alle.put(
        "planning",
        List.of(
            d -> d.metPlanning(d.planning().metDuur("een", Duur.van("2 weken"))),
            d -> d.metPlanning(d.planning().metDuur("een", Duur.van("3 weken")))));
    alle.put("redenen", List.of(d -> d.metReden(A, "een"), d -> d.metReden(A, "twee")));
    return alle;
  }

  static Stream<String> onderdelen() {
    return wijzigingen().keySet().stream();
  }

  /**
   * A part of a dossier that is not put together would be lost. These are tested otherwise: the
   * model (the same for both), facts about another text, marks, putting off, and what went to the
   * council.
   */
  @Test
  void everyPartOfADossierIsPutTogether() {
    List<String> getest = new ArrayList<>(wijzigingen().keySet());
    getest.addAll(List.of("model", "bevroren", "naTeKijken", "later", "wasElders"));
    assertThat(Dossier.class.getRecordComponents())
        .extracting(RecordComponent::getName)
        .containsExactlyInAnyOrderElementsOf(getest);
  }

  @ParameterizedTest
  @MethodSource("onderdelen")
  void whatOneChangedIsTaken(String onderdeel) {
    UnaryOperator<Dossier> wijziging = wijzigingen().get(onderdeel).getFirst();
    for (Dossier basis : List.of(LEEG, wijzigingen().get(onderdeel).getLast().apply(LEEG))) {
      Dossier gewijzigd = wijziging.apply(basis);
      Samenvoeging vanAnder = samen(basis, basis, gewijzigd);
      assertThat(vanAnder.dossier(Map.of())).isEqualTo(gewijzigd);
      assertThat(vanAnder.overgenomen()).hasSize(1);
      Samenvoeging vanMij = samen(basis, gewijzigd, basis);
      assertThat(vanMij.dossier(Map.of())).isEqualTo(gewijzigd);
      assertThat(vanMij.overgenomen()).isEmpty();
      assertThat(samen(gewijzigd, gewijzigd, basis).dossier(Map.of()))
          .as("taken back by the other")
          .isEqualTo(basis);
    }
  }

  private static Dossier metFeit(Dossier dossier, KeuzeId keuze, String antwoord) {
    return dossier.metWas(dossier.was().met(keuze, woorden(antwoord)));
  }

  private static Dossier elders(Dossier dossier, Uitgangspunt ander, String antwoord) {
    return metFeit(dossier.metUitgangspunt(ander), A, antwoord)
        .metUitgangspunt(dossier.uitgangspunt());
  }

  @Test
  void factsAboutAnotherTextAreTakenFromWhoChangedThem() {
    Dossier basis = elders(LEEG, Uitgangspunt.NIEUWE_TEKST, "een");
    Dossier anders = elders(LEEG, Uitgangspunt.NIEUWE_TEKST, "twee");
    assertThat(samen(basis, basis, anders).dossier(Map.of())).isEqualTo(anders);
    assertThat(samen(basis, anders, basis).dossier(Map.of())).isEqualTo(anders);
    assertThat(samen(LEEG, LEEG, basis).dossier(Map.of())).isEqualTo(basis);
  }

  /** One went on from another text, the other kept answering about the first. */
  @Test
  void factsComeWithTheTextThatTheyAreAbout() {
    Dossier basis = metFeit(LEEG, A, "een");
    Dossier verder = metFeit(basis, A, "twee");
    Dossier andereTekst = metFeit(basis.metUitgangspunt(Uitgangspunt.NIEUWE_TEKST), B, "drie");
    Dossier samen = metFeit(verder.metUitgangspunt(Uitgangspunt.NIEUWE_TEKST), B, "drie");

    Samenvoeging vanAnder = samen(basis, verder, andereTekst);
    assertThat(vanAnder.conflicten()).isEmpty();
    assertThat(vanAnder.dossier(Map.of())).isEqualTo(samen);
    assertThat(samen(basis, andereTekst, verder).dossier(Map.of())).isEqualTo(samen);
  }

  @ParameterizedTest
  @MethodSource("onderdelen")
  void whatBothChangedAlikeIsNoConflict(String onderdeel) {
    Dossier gewijzigd = wijzigingen().get(onderdeel).getFirst().apply(LEEG);
    Samenvoeging samen = samen(LEEG, gewijzigd, gewijzigd);
    assertThat(samen.conflicten()).isEmpty();
    assertThat(samen.dossier(Map.of())).isEqualTo(gewijzigd);
  }

  @ParameterizedTest
  @MethodSource("onderdelen")
  void whatBothChangedDifferentlyIsForTheUser(String onderdeel) {
    Dossier mijn = wijzigingen().get(onderdeel).getFirst().apply(LEEG);
    Dossier ander = wijzigingen().get(onderdeel).getLast().apply(LEEG);
    for (Dossier basis : Arrays.asList(LEEG, null)) {
      Samenvoeging samen = samen(basis, mijn, ander);
      assertThat(samen.conflicten()).hasSize(1);
      Plaats plaats = samen.conflicten().getFirst().plaats();
      assertThat(samen.dossier(Map.of())).isEqualTo(mijn);
      assertThat(samen.dossier(Map.of(plaats, Kant.MIJN))).isEqualTo(mijn);
      assertThat(samen.dossier(Map.of(plaats, Kant.ANDER))).isEqualTo(ander);
    }
  }

  @Test
  void aConflictShowsBothValues() {
    Verschil verschil =
        samen(LEEG, met(LEEG, A, "een"), met(LEEG, A, "twee")).conflicten().getFirst();
    assertThat(verschil.plaats()).isEqualTo(new Plaats.Antwoord(Kolom.WORDT, A));
    assertThat(verschil.van(Kant.MIJN)).contains(new Inhoud.Beantwoord(woorden("een")));
    assertThat(verschil.van(Kant.ANDER)).contains(new Inhoud.Beantwoord(woorden("twee")));
  }

  @Test
  void changesOfDifferentChoicesComeTogether() {
    Dossier basis = met(met(LEEG, A, "oud"), B, "oud");
    Dossier mijn = met(basis, A, "nieuw").metReden(A, "Daarom.");
    Dossier ander = basis.metWordt(basis.wordt().zonder(B)).metUitweg("x", "y");
    Samenvoeging samen = samen(basis, mijn, ander);
    assertThat(samen.conflicten()).isEmpty();
    assertThat(samen.dossier(Map.of()))
        .isEqualTo(met(LEEG, A, "nieuw").metReden(A, "Daarom.").metUitweg("x", "y"));
    assertThat(samen.overgenomen())
        .extracting(Verschil::plaats)
        .containsExactlyInAnyOrder(new Plaats.Antwoord(Kolom.WORDT, B), new Plaats.Uitweg("x"));
  }

  @Test
  void withoutWhatBothComeFromEveryDifferenceIsForTheUser() {
    Dossier mijn = met(met(LEEG, A, "een"), B, "zelfde").metLater(A, true);
    Dossier ander = met(LEEG, B, "zelfde").metLater(B, true);
    Samenvoeging samen = samen(null, mijn, ander);
    Plaats plaats = new Plaats.Antwoord(Kolom.WORDT, A);
    assertThat(samen.conflicten()).extracting(Verschil::plaats).containsExactly(plaats);
    assertThat(samen.dossier(Map.of(plaats, Kant.ANDER))).isEqualTo(ander.metLater(A, true));
  }

  @Test
  void puttingOffIsTakenLikeAnyChange() {
    Dossier basis = LEEG.metLater(A, true);
    assertThat(samen(basis, basis, LEEG.metLater(B, true)).dossier(Map.of()).later())
        .containsExactly(B);
    assertThat(samen(basis, LEEG.metLater(B, true), basis).dossier(Map.of()).later())
        .containsExactly(B);
  }

  /** Whoever changes a duration and whoever chooses a day do not stand in each other's way. */
  @Test
  void everythingOfAPlanningComesTogether() {
    LocalDate dag = LocalDate.of(2026, 12, 17);
    Dossier mijn = LEEG.metPlanning(LEEG.planning().metDuur("een", Duur.van("2 weken")));
    Dossier ander =
        LEEG.metPlanning(
            LEEG.planning()
                .metVergadering("een", Optional.of(dag))
                .metVergaderdata("een", List.of(dag, dag.plusDays(7)))
                .metZonder("een", true)
                .metKlaar("een", Optional.of(dag)));
    Samenvoeging samen = samen(LEEG, mijn, ander);
    assertThat(samen.conflicten()).isEmpty();
    assertThat(samen.dossier(Map.of()).planning())
        .isEqualTo(ander.planning().metDuur("een", Duur.van("2 weken")));
    assertThat(samen(mijn, mijn, LEEG).dossier(Map.of())).isEqualTo(LEEG);
  }

  @Test
  void aMarkGoesWithItsAnswer() {
    Dossier gevuld = LEEG.metNaTeKijken(A, woorden("gangbaar"), "Zo doen de meesten het.");
    Dossier nagekeken = gevuld.nagekeken(A);
    assertThat(samen(gevuld, gevuld, nagekeken).dossier(Map.of())).isEqualTo(nagekeken);
    assertThat(samen(gevuld, nagekeken, gevuld).dossier(Map.of())).isEqualTo(nagekeken);
    assertThat(samen(LEEG, LEEG, gevuld).dossier(Map.of())).isEqualTo(gevuld);
    assertThat(samen(gevuld, gevuld, met(nagekeken, A, "eigen")).dossier(Map.of()))
        .isEqualTo(met(LEEG, A, "eigen"));
    assertThat(samen(null, nagekeken, gevuld).dossier(Map.of()))
        .as("who knows whether someone looked")
        .isEqualTo(gevuld);
    Plaats plaats = new Plaats.Antwoord(Kolom.WORDT, A);
    Samenvoeging conflict = samen(LEEG, gevuld, met(LEEG, A, "eigen"));
    assertThat(conflict.dossier(Map.of(plaats, Kant.MIJN))).isEqualTo(gevuld);
    assertThat(conflict.dossier(Map.of(plaats, Kant.ANDER))).isEqualTo(met(LEEG, A, "eigen"));
  }

  @Test
  void ownTextsKeepTheirOrder() {
    EigenTekst een = eigen("a", Soort.VERVANG, "1");
    EigenTekst twee = eigen("b", Soort.VOEG_TOE_NA, "2");
    EigenTekst drie = eigen("b", Soort.VOEG_TOE_NA, "3");
    EigenTekst vier = eigen("b", Soort.VERVANG, "4");
    Dossier basis = LEEG.metEigenTeksten(List.of(een, twee));
    Dossier mijn = LEEG.metEigenTeksten(List.of(een, twee, vier));
    Dossier ander = LEEG.metEigenTeksten(List.of(een, twee, drie));
    assertThat(samen(basis, mijn, ander).dossier(Map.of()).eigenTeksten())
        .containsExactly(een, twee, vier, drie);
    Dossier verplaatst = LEEG.metEigenTeksten(List.of(twee, een));
    assertThat(samen(basis, basis, verplaatst).dossier(Map.of()).eigenTeksten())
        .containsExactly(twee, een);
    assertThat(samen(basis, mijn, LEEG).dossier(Map.of()).eigenTeksten()).containsExactly(vier);
  }

  @Test
  void dossiersAboutDifferentModelsAreNotPutTogether() {
    Modelversie ander = new Modelversie("ander", "2020-01-01");
    assertThat(Samenvoeging.van(Optional.empty(), LEEG, Dossier.leeg(ander)).fouten())
        .extracting(Fout::bericht)
        .singleElement()
        .asString()
        .contains("ander 2020-01-01");
    assertThat(samen(Dossier.leeg(ander), met(LEEG, A, "een"), LEEG).conflicten())
        .as("a base of another model is no base")
        .hasSize(1);
  }
}
