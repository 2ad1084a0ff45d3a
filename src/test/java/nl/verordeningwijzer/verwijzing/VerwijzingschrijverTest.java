package nl.verordeningwijzer.verwijzing;

import static nl.verordeningwijzer.regeling.Regelteksten.regeling;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Fragment.Verwijzing;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.verwijzing.Verwijzingschrijver.Geschreven;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * References in the numbering of the moment. In these tests a reference has the form of some words,
 * and its targets are provisions of the regulation below; identities say which lines they are.
 */
@DisplayName("Een verwijzing schrijven")
class VerwijzingschrijverTest {

  private static final Regeling REGELING =
      regeling(
          """
          Hoofdstuk 2. Twee
          Paragraaf 2.1 Eén
          Artikel 4. Vier
          1. a4.1
          2. a4.2:
          a. a4.3
          1°. a4.4
          2°. a4.5
          b. a4.6
          c. a4.7
          3. a4.8
          4. a4.9
          Artikel 5. Vijf
          Eén lid: a5.1
          a. a5.2
          b. a5.3
          Artikel 6. Zes
          1. a6.1
          2. a6.2
          Artikel 7. Zeven
          - eerste begrip: a7.1
          a. a7.2
          - tweede begrip: a7.3
          a. a7.4
          Bijlage bij artikel 4
          Tekst.
          """);

  private static final Verwijzingschrijver SCHRIJVER =
      new Verwijzingschrijver(Vindplaatsen.van(REGELING));

  @ParameterizedTest(name = "{1} naar {0} vanuit {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a4             | artikel 9                       | a6.1 | artikel 4
          a4             | Artikel 9                       | a6.1 | Artikel 4
          a4.8           | artikel 9, eerste lid           | a6.1 | artikel 4, derde lid
          a4.8           | artikel 9 eerste lid            | a6.1 | artikel 4 derde lid
          a4.8           | artikel 9, eerste lid           | a4.1 | artikel 4, derde lid
          a4.6           | artikel 9, eerste lid, onder a  | a6.1 | artikel 4, tweede lid, onder b
          a4.6           | artikel 9, eerste lid, onderdeel a | a6.1 | artikel 4, tweede lid, onderdeel b
          a4.6           | artikel 9, eerste lid, aanhef en onder a | a6.1 | artikel 4, tweede lid, aanhef en onder b
          a4.5           | artikel 9, eerste lid, onder a, onder 1° | a6.1 | artikel 4, tweede lid, onder a, onder 2°
          a5.2           | artikel 9, eerste lid, onder b  | a6.1 | artikel 5, onder a
          a5.1           | artikel 9, eerste lid           | a6.1 | artikel 5
          a4.8           | het eerste lid                  | a4.1 | het derde lid
          a4.8           | Het eerste lid                  | a4.1 | Het derde lid
          a4.8           | eerste lid                      | a4.1 | derde lid
          a4.6           | het eerste lid, onderdeel c     | a4.1 | het tweede lid, onderdeel b
          a4.6           | onderdeel c                     | a4.3 | onderdeel b
          a4.5           | onder c, onder 1°               | a4.3 | onder a, onder 2°
          a4.8 a4.9      | het eerste en tweede lid        | a4.1 | het derde en vierde lid
          a4.8 a4.9      | het eerste of tweede lid        | a4.1 | het derde of vierde lid
          a4.1 a4.2 a4.9 | het eerste en tweede lid        | a4.1 | het eerste, tweede en vierde lid
          a4.1 a4.2 a4.8 | het tweede tot en met het vijfde lid | a4.9 | het eerste tot en met het derde lid
          a4.1 a4.2 a4.8 | het tweede tot en met vijfde lid | a4.9 | het eerste tot en met derde lid
          a4.1 a4.2      | het tweede tot en met het vijfde lid | a4.9 | het eerste en tweede lid
          a4.1 a4.2 a4.9 | het tweede tot en met het vijfde lid | a4.8 | het eerste, tweede en vierde lid
          a4.8           | het tweede tot en met het vijfde lid | a4.9 | het derde lid
          a4.3 a4.6 a4.7 | de onderdelen b en c            | a4.3 | de onderdelen a, b en c
          a4.3 a4.7      | onder b en c                    | a4.3 | onder a en c
          a4.3           | de onderdelen b en c            | a4.6 | onderdeel a
          a4 a5 a6       | de artikelen 1 en 2             | a6.1 | de artikelen 4, 5 en 6
          a4 a5 a6       | artikelen 1 en 2                | a6.1 | artikelen 4, 5 en 6
          a4 a5 a6       | de artikelen 14c tot en met 14h | a6.1 | de artikelen 4 tot en met 6
          a4 a6 a7       | de artikelen 14c tot en met 14h | a6.1 | de artikelen 4, 6 en 7
          a6             | de artikelen 14c tot en met 14h | a4.1 | artikel 6
          a4 weg a6      | de artikelen 1, 2 en 3          | a6.1 | de artikelen 4 en 6
          h2             | hoofdstuk 3A                    | a6.1 | hoofdstuk 2
          h2             | Hoofdstuk 3A                    | a6.1 | Hoofdstuk 2
          p2.1           | paragraaf 3A.1                  | a6.1 | paragraaf 2.1
          bijlage-1      | de Bijlage                      | a6.1 | de Bijlage
          """)
  @DisplayName("houdt zijn vorm en krijgt de nummers van nu")
  void geschreven(String doelen, String vorm, String van, String woorden) {
    assertThat(schrijf(doelen, vorm, van)).isEqualTo(woorden);
  }

  @ParameterizedTest(name = "{1} naar {0} vanuit {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a4.8           | het eerste lid         | a6.1 | artikel 4, derde lid
          a4.8           | Het eerste lid         | a6.1 | Artikel 4, derde lid
          a4.6           | onderdeel c            | a4.1 | tweede lid, onderdeel b
          a4.6           | onderdeel c            | a6.1 | artikel 4, tweede lid, onderdeel b
          a5.2           | het eerste lid, onderdeel c | a5.1 | onderdeel a
          a4.8 a4.9      | het eerste en tweede lid | a6.1 | artikel 4, derde en vierde lid
          a5.1           | het eerste lid         | a5.1 | dit artikel
          a5.1           | Het eerste lid         | a6.1 | Artikel 5
          """)
  @DisplayName(
      "noemt meer niveaus als het doel nu elders staat, en minder als het lid alleen overbleef")
  void elders(String doelen, String vorm, String van, String woorden) {
    assertThat(schrijf(doelen, vorm, van)).isEqualTo(woorden);
  }

  @Test
  @DisplayName("weigert als geen van de doelen er nog is")
  void doelWeg() {
    assertThat(schrijf("weg ookweg", "de artikelen 1 en 2", "a6.1"))
        .isEqualTo("doel weg: weg, ookweg");
  }

  @ParameterizedTest(name = "{1} naar {0} vanuit {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a4.1 a6.1 | het eerste en tweede lid         | a4.1
          a4 a6.1   | de artikelen 1 en 2              | a4.1
          h2 p2.1   | hoofdstuk 2                      | a4.1
          a7.4      | artikel 7, onderdeel a           | a4.1
          """)
  @DisplayName("weigert wat deze vorm niet samen kan noemen, liever dan iets anders te noemen")
  void geenVorm(String doelen, String vorm, String van) {
    assertThat(schrijf(doelen, vorm, van)).isEqualTo("geen vorm: " + doelen.replace(" ", ", "));
  }

  @Test
  @DisplayName(
      "weigert een lid boven de negenennegentig, en noemt het in een melding met een cijfer")
  void honderdLeden() {
    String leden =
        java.util.stream.IntStream.rangeClosed(1, 120)
            .mapToObj(i -> i + ". Lid.")
            .collect(Collectors.joining("\n"));
    Vindplaatsen vindplaatsen = Vindplaatsen.van(regeling("Artikel 1. Veel\n" + leden));
    Verwijzing verwijzing = verwijzing("a1.100", "artikel 1, eerste lid");

    assertThat(new Verwijzingschrijver(vindplaatsen).schrijf(verwijzing, new BepalingId("a1.1")))
        .isInstanceOf(Geschreven.GeenVorm.class);
    assertThat(Plaatsnaam.van(vindplaatsen.van(new BepalingId("a1.100")).orElseThrow()))
        .isEqualTo("artikel 1, lid 100");
    assertThat(Plaatsnaam.van(vindplaatsen.van(new BepalingId("a1.99")).orElseThrow()))
        .isEqualTo("artikel 1, negenennegentigste lid");
  }

  private static String schrijf(String doelen, String vorm, String van) {
    return switch (SCHRIJVER.schrijf(verwijzing(doelen, vorm), new BepalingId(van))) {
      case Geschreven.Gelukt(String woorden) -> woorden;
      case Geschreven.DoelWeg(List<BepalingId> weg) -> "doel weg: " + namen(weg);
      case Geschreven.GeenVorm(List<BepalingId> ids) -> "geen vorm: " + namen(ids);
    };
  }

  private static String namen(List<BepalingId> ids) {
    return ids.stream().map(BepalingId::waarde).collect(Collectors.joining(", "));
  }

  private static Verwijzing verwijzing(String doelen, String vorm) {
    Vondst.Intern vondst = (Vondst.Intern) new Verwijzingzoeker(List.of()).zoek(vorm).getFirst();
    return new Verwijzing(
        Arrays.stream(doelen.split(" ")).map(BepalingId::new).toList(), vondst.vorm(), vorm);
  }
}
