package nl.verordeningwijzer.vergelijking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Proefregeling;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Tekst;
import org.junit.jupiter.api.Test;

class VergelijkerTest {

  private static String tabel(String was, String wordt) {
    return tabel(Regels.van(Proefregeling.van(was)), Regels.van(Proefregeling.van(wordt)));
  }

  private static String tabel(List<Regel> was, List<Regel> wordt) {
    return Vergelijker.paren(was, wordt).stream()
        .map(Markeringen::rij)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aWordInALid() {
    assertThat(
            tabel(
                """
                Artikel 2. Beleid
                1. Het college zendt jaarlijks een verslag.
                2. Het verslag is openbaar.
                """,
                """
                Artikel 2. Beleid
                1. Het college zendt tweejaarlijks een verslag.
                2. Het verslag is openbaar.
                """))
        .isEqualTo(
            """
            Artikel 2. Beleid | Artikel 2. Beleid
            1. Het college zendt *jaarlijks* een verslag. | 1. Het college zendt **tweejaarlijks** een verslag.
            2. Het verslag is openbaar. | 2. Het verslag is openbaar.\
            """);
  }

  @Test
  void aLidThatIsRenumberedKeepsItsPlaceBesideItself() {
    List<Regel> was =
        List.of(
            kop("overgang", "15", "Overgangsrecht"),
            lid("overgang.intrekking", "1", "De oude verordening wordt ingetrokken."),
            lid("overgang.behoud", "2", "Een voorziening blijft twaalf maanden bestaan."));
    List<Regel> wordt =
        List.of(
            kop("overgang", "15", "Overgangsrecht"),
            lid("overgang.nieuw", "1", "De verordening loonkostensubsidie vervalt geheel."),
            lid("overgang.intrekking", "2", "De oude verordening wordt ingetrokken."),
            lid("overgang.behoud", "3", "Een voorziening blijft zes maanden bestaan."));
    assertThat(tabel(was, wordt))
        .isEqualTo(
            """
            Artikel 15. Overgangsrecht | Artikel 15. Overgangsrecht
            | **1.** **De verordening loonkostensubsidie vervalt geheel.**
            *1.* De oude verordening wordt ingetrokken. | **2.** De oude verordening wordt ingetrokken.
            *2.* Een voorziening blijft *twaalf* maanden bestaan. | **3.** Een voorziening blijft **zes** maanden bestaan.\
            """);
  }

  @Test
  void withoutIdentityTheWordsDecideWhatBelongsTogether() {
    List<Regel> was = List.of(lid("a.oud", "1", "Het college kan een werkstage aanbieden."));
    List<Regel> wordt =
        List.of(
            lid("a.nieuw", "1", "De raad stelt kaders."),
            lid("a.ander", "2", "Het college kan geen werkstage aanbieden."));
    assertThat(tabel(was, wordt))
        .isEqualTo(
            """
            | **1.** **De raad stelt kaders.**
            *1.* Het college kan *een* werkstage aanbieden. | **2.** Het college kan **geen** werkstage aanbieden.\
            """);
  }

  @Test
  void whatLapsesStandsBeforeWhatTakesItsPlace() {
    assertThat(
            tabel(
                List.of(lid("a.oud", "1", "Begeleiding op de werkplek is mogelijk.")),
                List.of(lid("a.nieuw", "1", "De raad stelt kaders."))))
        .isEqualTo(
            """
            *1.* *Begeleiding op de werkplek is mogelijk.* |
            | **1.** **De raad stelt kaders.**\
            """);
  }

  @Test
  void anArticleThatLapsesSaysSoUnderItsHeading() {
    assertThat(
            tabel(
                """
                Artikel 12. No-riskpolis
                1. Het college vergoedt de polis.
                2. De vergoeding duurt een jaar.
                """,
                """
                Artikel 12. No-riskpolis
                (Vervallen)
                """))
        .isEqualTo(
            """
            Artikel 12. No-riskpolis | Artikel 12. No-riskpolis
            *1.* *Het college vergoedt de polis.* | **(Vervallen)**
            *2.* *De vergoeding duurt een jaar.* |\
            """);
  }

  @Test
  void aNewHeadingIsMarkedByWord() {
    assertThat(tabel("Hoofdstuk 2. Beleid en financiën", "Hoofdstuk 2. Beleid en evaluatie"))
        .isEqualTo("Hoofdstuk 2. Beleid en *financiën* | Hoofdstuk 2. Beleid en **evaluatie**");
  }

  @Test
  void aHeadingNeverStandsBesideText() {
    List<Regel> was = List.of(lid("a.tekst", "", "Gelijke woorden hier"));
    List<Regel> wordt = List.of(kop("b", "3", "Gelijke woorden hier"));
    assertThat(Vergelijker.paren(was, wordt))
        .noneMatch(p -> p.was().isPresent() && p.wordt().isPresent());
  }

  @Test
  void aPairOnOneSideDiffersAndSoDoesItsNumber() {
    Regel lid = lid("a.een", "1", "Tekst.");
    Regelpaar erbij = new Regelpaar(Optional.empty(), Optional.of(lid));
    assertThat(erbij.anders()).isTrue();
    assertThat(erbij.anderNummer()).isTrue();
    Regelpaar gelijk = new Regelpaar(Optional.of(lid), Optional.of(lid));
    assertThat(gelijk.anders()).isFalse();
    assertThat(gelijk.anderNummer()).isFalse();
    Regelpaar vernummerd =
        new Regelpaar(Optional.of(lid), Optional.of(lid("a.een", "2", "Tekst.")));
    assertThat(vernummerd.anders()).isTrue();
    assertThat(vernummerd.anderNummer()).isTrue();
  }

  @Property
  void everyLineOfBothSidesComesOutOnceAndInOrder(
      @ForAll("regellijsten") List<Regel> was, @ForAll("regellijsten") List<Regel> wordt) {
    List<Regelpaar> paren = Vergelijker.paren(was, wordt);
    assertThat(paren.stream().flatMap(p -> p.was().stream())).containsExactlyElementsOf(was);
    assertThat(paren.stream().flatMap(p -> p.wordt().stream())).containsExactlyElementsOf(wordt);
    assertThat(paren).noneMatch(p -> p.was().isEmpty() && p.wordt().isEmpty());
  }

  @Property
  void equalTextsLieBesideEachOtherWithoutAMark(@ForAll("regellijsten") List<Regel> regels) {
    assertThat(Vergelijker.paren(regels, regels)).noneMatch(Regelpaar::anders);
  }

  @Provide
  Arbitrary<List<Regel>> regellijsten() {
    Arbitrary<String> namen = Arbitraries.of("a", "b", "c", "a.een", "a.twee", "b.een", "c.een");
    Arbitrary<String> woorden =
        Arbitraries.of("Het college beslist.", "Het college beslist niet.", "De raad wikt.", "");
    Arbitrary<Regel> regels =
        Combinators.combine(namen, woorden, Arbitraries.of(Regelsoort.values()))
            .as((naam, tekst, soort) ->
                new Regel(
                    new BepalingId(naam),
                    soort,
                    soort == Regelsoort.ARTIKEL ? "1" : "",
                    "",
                    0,
                    soort == Regelsoort.VERVALLEN ? Tekst.van(Regel.VERVALLEN) : Tekst.van(tekst)));
    return regels.list().ofMaxSize(8);
  }

  private static Regel kop(String id, String nummer, String opschrift) {
    return new Regel(new BepalingId(id), Regelsoort.ARTIKEL, nummer, ".", 0, Tekst.van(opschrift));
  }

  private static Regel lid(String id, String nummer, String tekst) {
    Regelsoort soort = nummer.isEmpty() ? Regelsoort.ALINEA : Regelsoort.LID;
    return new Regel(new BepalingId(id), soort, nummer, "", 0, Tekst.van(tekst));
  }
}
