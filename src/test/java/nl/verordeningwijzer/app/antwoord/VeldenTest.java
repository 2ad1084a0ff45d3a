package nl.verordeningwijzer.app.antwoord;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text in a field, an answer out, and back. */
class VeldenTest {

  private static final String ONLEESBAAR = "(niet te lezen)";

  private static Keuze keuze(String id) {
    return Voorbeelddossier.geleverd().model().keuzes().get(new KeuzeId(id));
  }

  /** What the field of a question makes of words, and shows when it is opened again. */
  private static String gelezen(Keuze keuze, Cel cel) {
    return switch (cel.lees(keuze)) {
      case Invoer.Antwoord(Waarde waarde) -> {
        Cel terug = Cel.van(keuze, Optional.of(waarde));
        assertThat(terug.lees(keuze)).isEqualTo(new Invoer.Antwoord(waarde));
        yield terug.eenheid().map(e -> terug.tekst() + " " + e.bij(2)).orElse(terug.tekst());
      }
      case Invoer.Leeg leeg -> "(leeg)";
      case Invoer.Onleesbaar onleesbaar -> ONLEESBAAR;
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a number
        "loonwaarde-termijn        | 6               | 6",
        "loonwaarde-termijn        | ' 8 '           | 8",
        "loonwaarde-termijn        | zes             | 6",
        "loonwaarde-termijn        | ''              | (leeg)",
        "loonwaarde-termijn        | 6,5             | (niet te lezen)",
        "loonwaarde-termijn        | abc             | (niet te lezen)",
        "loonwaarde-termijn        | 12345678901     | (niet te lezen)",
        // a percentage
        "lks-kwetsbaar-percentage  | 50              | 50",
        "lks-kwetsbaar-percentage  | 7,5             | 7,5",
        "lks-kwetsbaar-percentage  | 7.5             | 7,5",
        "lks-kwetsbaar-percentage  | 50%             | 50",
        "lks-kwetsbaar-percentage  | 50 procent      | 50",
        "lks-kwetsbaar-percentage  | half            | (niet te lezen)",
        // an amount
        "uitstroompremie-bedrag    | 500             | 500",
        "uitstroompremie-bedrag    | 1500            | 1.500",
        "uitstroompremie-bedrag    | '€ 1.250,5'     | '1.250,50'",
        "uitstroompremie-bedrag    | '750,-'         | 750",
        "uitstroompremie-bedrag    | '0,001'         | (niet te lezen)",
        // an age, a month by its rank
        "kwetsbaar-leeftijd        | 50 jaar         | 50",
        "uitstroompremie-vanaf     | 7e              | 7",
        "uitstroompremie-vanaf     | de zevende maand| 7",
        "uitstroompremie-vanaf     | juli            | (niet te lezen)",
        // a term
        "overgang-duur             | 12              | 12 maanden",
        "jobcoach-uren-duur        | 2 jaar          | 2 jaar",
        "jobcoach-uren-duur        | 18              | 18 maanden",
        "jobcoach-uren-duur        | 18 dagen        | (niet te lezen)",
        // a day
        "raadsdatum                | 1-7-2027        | 1 juli 2027",
        "raadsdatum                | 01/07/2027      | 1 juli 2027",
        "raadsdatum                | 1 JULI 2027     | 1 juli 2027",
        "raadsdatum                | 2027-07-01      | 1 juli 2027",
        "raadsdatum                | 31-2-2027       | (niet te lezen)",
        "raadsdatum                | volgende week   | (niet te lezen)",
        // words
        "verslag-frequentie        | ' jaarlijks '   | jaarlijks",
        "wmo-verordening           | Verordening 2024| Verordening 2024",
        "naam-gemeente             | 'Linde\twaard'  | Linde waard",
      })
  void fieldsReadWhatPeopleType(String id, String getypt, String verwacht) {
    Keuze keuze = keuze(id);
    assertThat(gelezen(keuze, new Cel(getypt, Cel.leeg(keuze).eenheid()))).isEqualTo(verwacht);
  }

  @Test
  void everyAnswerOfTheExampleShowsAndReadsBack() {
    Voorbeelddossier voorbeeld = Voorbeelddossier.geleverd();
    List<String> anders = new ArrayList<>();
    for (var antwoorden : List.of(voorbeeld.dossier().was(), voorbeeld.dossier().wordt())) {
      antwoorden
          .waarden()
          .forEach((id, waarde) -> {
            Keuze keuze = voorbeeld.model().keuzes().get(id);
            boolean inVelden =
                switch (waarde) {
                  case Waarde.JaNee j -> false;
                  case Waarde.Gekozen g -> false;
                  case Waarde.Bepalingen b -> false;
                  case Waarde.Voorbeeld v -> false;
                  default -> true;
                };
            Invoer terug = Velden.van(keuze, Optional.of(waarde)).lees(keuze);
            if (inVelden && !terug.equals(new Invoer.Antwoord(waarde))) {
              anders.add(id + ": " + terug);
            }
          });
    }
    assertThat(anders).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "loonwaarde-termijn       | 0   | niets lager toe dan 1",
        "lks-kwetsbaar-percentage | 101 | 0 tot en met 100",
        "overgang-duur            | 0   | niets lager toe dan 1",
      })
  void aNumberOutOfBoundsIsAnAnswerWithAWarning(String id, String getypt, String bericht) {
    Cel cel = new Cel(getypt, Cel.leeg(keuze(id)).eenheid());
    assertThat(cel.lees(keuze(id))).isInstanceOf(Invoer.Antwoord.class);
    assertThat(cel.buitenGrenzen(keuze(id))).get().asString().contains(bericht);
    assertThat(new Cel("5", cel.eenheid()).buitenGrenzen(keuze(id))).isEmpty();
  }

  @Test
  void theArrowsStayWithinTheBounds() {
    Keuze procent = keuze("lks-kwetsbaar-percentage");
    assertThat(new Cel("").stap(procent, 1).tekst()).isEqualTo("0");
    assertThat(new Cel("99,5").stap(procent, 1).tekst()).isEqualTo("100");
    assertThat(new Cel("0").stap(procent, -1).tekst()).isEqualTo("0");
    assertThat(new Cel("6").stap(keuze("loonwaarde-termijn"), -1).tekst()).isEqualTo("5");
  }

  @Test
  void numbersInARowAreReadInTheirOrder() {
    Keuze keuze = keuze("jobcoach-percentages");
    assertThat(reeks("10", "5", "3").lees(keuze))
        .isEqualTo(antwoord(new Waarde.Getallen(getallen("10", "5", "3"))));
    assertThat(reeks("10", "7,5", "").lees(keuze))
        .isEqualTo(antwoord(new Waarde.Getallen(getallen("10", "7.5"))));
    assertThat(reeks("10", "7,5", "").isHalf()).isTrue();
    assertThat(reeks("10", "", "3").lees(keuze)).isInstanceOf(Invoer.Onleesbaar.class);
    assertThat(reeks("", "", "").lees(keuze)).isEqualTo(new Invoer.Leeg());
    assertThat(Velden.van(keuze, Optional.of(new Waarde.Getallen(getallen("10", "7.5")))))
        .isEqualTo(reeks("10", "7,5", ""));
  }

  @Test
  void emptyItemsOfAListDoNotCount() {
    Keuze keuze = keuze("kwaliteit-inhoud");
    assertThat(new Velden.Lijst(List.of("een keurmerk", " ", "twee\nregels"), " ").lees(keuze))
        .isEqualTo(antwoord(new Waarde.Lijst(List.of("een keurmerk", "twee regels"), "")));
    assertThat(new Velden.Lijst(List.of("een keurmerk"), "Het college controleert.").lees(keuze))
        .isEqualTo(antwoord(new Waarde.Lijst(List.of("een keurmerk"), "Het college controleert.")));
    assertThat(new Velden.Lijst(List.of(""), "Het college controleert.").lees(keuze))
        .isInstanceOf(Invoer.Onleesbaar.class);
    assertThat(new Velden.Lijst(List.of("", ""), "").lees(keuze)).isEqualTo(new Invoer.Leeg());
  }

  @Test
  void aRowThatIsHalfFilledInIsKeptAndSaysWhatIsMissing() {
    Keuze keuze = keuze("jobcoach-regiems");
    Velden.Tabel tabel =
        new Velden.Tabel(
            List.of(
                List.of(new Cel("licht"), new Cel("3"), maanden("12")),
                List.of(new Cel("intensief"), new Cel("10"), maanden("")),
                List.of(new Cel(""), new Cel(""), maanden(""))));

    Waarde waarde = ((Invoer.Antwoord) tabel.lees(keuze)).waarde();
    assertThat(waarde)
        .isEqualTo(
            new Waarde.Tabel(
                List.of(
                    Map.of(
                        "naam", new Waarde.Woorden("licht"),
                        "percentage", getal("3"),
                        "duur", new Waarde.Termijn(12, Eenheid.MAANDEN)),
                    Map.of("naam", new Waarde.Woorden("intensief"), "percentage", getal("10")))));
    assertThat(tabel.ontbrekend(keuze))
        .extracting(o -> o.rij() + " " + o.naam().orElse("") + " " + o.veld().blanco())
        .containsExactly("1 intensief de maximale duur");
    assertThat(Velden.van(keuze, Optional.of(waarde)).lees(keuze)).isEqualTo(antwoord(waarde));
  }

  @Test
  void aTableWithAnUnreadableFieldIsNotAnAnswer() {
    Keuze keuze = keuze("jobcoach-regiems");
    Velden.Tabel tabel =
        new Velden.Tabel(List.of(List.of(new Cel("licht"), new Cel("veel"), maanden("12"))));
    assertThat(tabel.lees(keuze)).isInstanceOf(Invoer.Onleesbaar.class);
  }

  @Test
  void criteriaNeedToKnowWhetherAllCount() {
    Keuze keuze = keuze("voorrangsgroep");
    assertThat(criteria(Optional.empty(), "bijstand", "").lees(keuze))
        .isEqualTo(antwoord(new Waarde.Criteria(true, List.of(criterium("bijstand")))));
    assertThat(criteria(Optional.empty(), "bijstand", "", "beperking", "").lees(keuze))
        .isInstanceOf(Invoer.Onleesbaar.class);
    Velden.Criteria een = criteria(Optional.of(false), "bijstand", "", "leeftijd", "27");
    Waarde waarde =
        new Waarde.Criteria(
            false,
            List.of(
                new Waarde.Criterium("leeftijd", Optional.of(getal("27"))), criterium("bijstand")));
    assertThat(een.lees(keuze)).isEqualTo(antwoord(waarde));
    assertThat(Velden.van(keuze, Optional.of(waarde)).lees(keuze)).isEqualTo(antwoord(waarde));
  }

  @Test
  void aCriterionWithoutItsValueIsKeptAndSaysSo() {
    Keuze keuze = keuze("voorrangsgroep");
    Velden.Criteria zonder = criteria(Optional.of(true), "leeftijd", "");
    assertThat(zonder.lees(keuze))
        .isEqualTo(antwoord(new Waarde.Criteria(true, List.of(criterium("leeftijd")))));
    assertThat(zonder.ontbrekend(keuze)).extracting(Keuze.Veld::id).containsExactly("leeftijd");
  }

  @Test
  void aDayIsShownAsPeopleWriteIt() {
    Waarde dag = new Waarde.Datum(LocalDate.of(2026, 12, 17));
    assertThat(Velden.van(keuze("raadsdatum"), Optional.of(dag)))
        .isEqualTo(new Velden.Enkel(new Cel("17 december 2026")));
    assertThat(gelezen(keuze("raadsdatum"), new Cel("17 december 2026"))).isNotEqualTo(ONLEESBAAR);
  }

  private static Invoer antwoord(Waarde waarde) {
    return new Invoer.Antwoord(waarde);
  }

  private static Velden.Reeks reeks(String... getypt) {
    return new Velden.Reeks(List.of(getypt).stream().map(Cel::new).toList());
  }

  private static List<BigDecimal> getallen(String... getallen) {
    return List.of(getallen).stream().map(BigDecimal::new).toList();
  }

  private static Waarde getal(String getal) {
    return new Waarde.Getal(new BigDecimal(getal));
  }

  private static Cel maanden(String getypt) {
    return new Cel(getypt, Optional.of(Eenheid.MAANDEN));
  }

  private static Waarde.Criterium criterium(String id) {
    return new Waarde.Criterium(id, Optional.empty());
  }

  private static Velden.Criteria criteria(Optional<Boolean> alle, String... gekozen) {
    SequencedMap<String, Cel> cellen = new LinkedHashMap<>();
    for (int i = 0; i < gekozen.length; i += 2) {
      cellen.put(gekozen[i], new Cel(gekozen[i + 1]));
    }
    return new Velden.Criteria(alle, cellen);
  }
}
