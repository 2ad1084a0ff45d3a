package nl.verordeningwijzer.verwijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Verwijsvorm;
import nl.verordeningwijzer.regeling.Verwijsvorm.Onderdeelwoord;
import nl.verordeningwijzer.regeling.Verwijsvorm.Verbinding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * References in sentences. What is found is shown in the sentence: {@code ‹words → places›} for a
 * reference to this regulation, {@code «words»} for one to another.
 */
@DisplayName("Verwijzingen in een zin")
class VerwijzingzoekerTest {

  private static final Verwijzingzoeker ZOEKER =
      new Verwijzingzoeker(
          List.of(
              "wet",
              "Ziektewet",
              "Leerplichtwet 1969",
              "Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze"
                  + " werknemers"));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bedoeld in artikel 5,                  | bedoeld in ‹artikel 5 → artikel 5›,
          Artikel 14h is van toepassing          | ‹Artikel 14h → artikel 14h› is van toepassing
          in artikel 3.4 en artikel 2:79a        | in ‹artikel 3.4 → artikel 3.4› en ‹artikel 2:79a → artikel 2:79a›
          artikel 5, tweede lid, is              | ‹artikel 5, tweede lid → artikel 5, tweede lid›, is
          artikel 5 tweede lid is                | ‹artikel 5 tweede lid → artikel 5, tweede lid› is
          artikel 5, tweede en vierde lid        | ‹artikel 5, tweede en vierde lid → artikel 5, tweede lid; artikel 5, vierde lid›
          artikel 5, onderdeel b                 | ‹artikel 5, onderdeel b → artikel 5, onderdeel b›
          artikel 5, eerste lid, onder b         | ‹artikel 5, eerste lid, onder b → artikel 5, eerste lid, onderdeel b›
          artikel 5, eerste lid onder b.         | ‹artikel 5, eerste lid onder b → artikel 5, eerste lid, onderdeel b›.
          artikel 5, eerste lid, onder a, b en d | ‹artikel 5, eerste lid, onder a, b en d → artikel 5, eerste lid, onderdeel a; artikel 5, eerste lid, onderdeel b; artikel 5, eerste lid, onderdeel d›
          artikel 5, eerste lid, aanhef en onder b | ‹artikel 5, eerste lid, aanhef en onder b → artikel 5, eerste lid, onderdeel b›
          artikel 5, eerste lid, onderdeel a, onder 2° | ‹artikel 5, eerste lid, onderdeel a, onder 2° → artikel 5, eerste lid, onderdeel a, onder 2°›
          artikel 5, onderdeel a, subonderdeel 2° | ‹artikel 5, onderdeel a, subonderdeel 2° → artikel 5, onderdeel a, onder 2°›
          artikel 5, eerste lid, onderdelen c tot en met f | ‹artikel 5, eerste lid, onderdelen c tot en met f → artikel 5, eerste lid, onderdeel c t/m artikel 5, eerste lid, onderdeel f›
          de artikelen 4 en 5                    | ‹de artikelen 4 en 5 → artikel 4; artikel 5›
          de artikelen 4, 5 en 8                 | ‹de artikelen 4, 5 en 8 → artikel 4; artikel 5; artikel 8›
          artikelen 4 of 5                       | ‹artikelen 4 of 5 → artikel 4; artikel 5›
          de artikelen 14c tot en met 14h        | ‹de artikelen 14c tot en met 14h → artikel 14c t/m artikel 14h›
          hoofdstuk 3A                           | ‹hoofdstuk 3A → hoofdstuk 3A›
          Hoofdstuk 2, paragraaf 3A.1            | ‹Hoofdstuk 2 → hoofdstuk 2›, ‹paragraaf 3A.1 → paragraaf 3A.1›
          zoals opgenomen in de Bijlage.         | zoals opgenomen in ‹de Bijlage → bijlage›.
          """)
  @DisplayName("naar een artikel, een deel ervan, een hoofdstuk of de bijlage")
  void artikelen(String zin, String gevonden) {
    assertThat(gevonden(zin)).isEqualTo(gevonden);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Het eerste lid is                      | ‹Het eerste lid → eerste lid› is
          in het derde en vierde lid             | in ‹het derde en vierde lid → derde lid; vierde lid›
          in het eerste of tweede lid genoemde   | in ‹het eerste of tweede lid → eerste lid; tweede lid› genoemde
          het eerste, tweede en derde lid        | ‹het eerste, tweede en derde lid → eerste lid; tweede lid; derde lid›
          het eerste, tweede, en derde lid       | ‹het eerste, tweede, en derde lid → eerste lid; tweede lid; derde lid›
          het tweede tot en met het vijfde lid   | ‹het tweede tot en met het vijfde lid → tweede lid t/m vijfde lid›
          het tweede tot en met vijfde lid       | ‹het tweede tot en met vijfde lid → tweede lid t/m vijfde lid›
          het tweeëntwintigste lid               | ‹het tweeëntwintigste lid → tweeëntwintigste lid›
          het tweede lid, onderdeel a, bedoelde  | ‹het tweede lid, onderdeel a → tweede lid, onderdeel a›, bedoelde
          bedoeld in onderdeel a.                | bedoeld in ‹onderdeel a → onderdeel a›.
          de onderdelen a en c                   | ‹de onderdelen a en c → onderdeel a; onderdeel c›
          onder a, onder 2°, van dit lid         | ‹onder a, onder 2° → onderdeel a, onder 2°›, van dit lid
          onderdeel aa en onderdeel bb           | ‹onderdeel aa → onderdeel aa› en ‹onderdeel bb → onderdeel bb›
          """)
  @DisplayName("naar een lid of onderdeel van hetzelfde artikel")
  void leden(String zin, String gevonden) {
    assertThat(gevonden(zin)).isEqualTo(gevonden);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in artikel 10d, vijfde lid, van de wet.  | in «artikel 10d, vijfde lid, van de wet».
          artikel 10d, van de wet, ambtshalve      | «artikel 10d, van de wet», ambtshalve
          artikel 10d eerste of tweede lid van de wet | «artikel 10d eerste of tweede lid van de wet»
          artikel 7, eerste lid, onderdeel a, onder 2°, van de wet , | «artikel 7, eerste lid, onderdeel a, onder 2°, van de wet» ,
          artikel 8a, eerste lid, aanhef en onder a, c, d en e, en tweede lid, van de wet | «artikel 8a, eerste lid, aanhef en onder a, c, d en e, en tweede lid, van de wet»
          de artikelen 9 en 17 van de wet , de artikelen 13 en 37 van de Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers niet nakomt | «de artikelen 9 en 17 van de wet» , «de artikelen 13 en 37 van de Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers» niet nakomt
          artikel 29b van de Ziektewet             | «artikel 29b van de Ziektewet»
          artikel 4:13 van de Awb of artikel 6     | «artikel 4:13 van de Awb» of ‹artikel 6 → artikel 6›
          artikel 2 van het Burgerlijk Wetboek     | «artikel 2 van het Burgerlijk» Wetboek
          bedoeld in de Leerplichtwet 1969 , nog   | bedoeld in de «Leerplichtwet 1969» , nog
          - wet: Ziektewet.                        | - wet: «Ziektewet».
          bedoeld in de wet                        | bedoeld in de wet
          artikel 5 van deze verordening           | ‹artikel 5 → artikel 5› van deze verordening
          artikel 5 van de wetten der natuur       | ‹artikel 5 → artikel 5› van de wetten der natuur
          het eerste lid van artikel 7 van de wet  | «het eerste lid van artikel 7 van de wet»
          onder a van artikel 7, eerste lid, van de wet | «onder a van artikel 7, eerste lid, van de wet»
          """)
  @DisplayName("naar een andere regeling blijven zoals ze zijn")
  void elders(String zin, String gevonden) {
    assertThat(gevonden(zin)).isEqualTo(gevonden);
  }

  @Nested
  @DisplayName("naar een andere regeling die pas later in de zin wordt genoemd")
  class Later {

    @Test
    @DisplayName("zijn ook extern, als het hetzelfde artikel is")
    void zelfdeArtikel() {
      assertThat(
              gevonden(
                  "de dienstverlening, bedoeld in artikel 8a, tweede lid, onder g, onderdeel 1, of de"
                      + " wijze, bedoeld in artikel 8a, tweede lid, onder g, onderdeel 2, van de"
                      + " wet."))
          .isEqualTo(
              "de dienstverlening, bedoeld in «artikel 8a, tweede lid, onder g, onderdeel 1», of de"
                  + " wijze, bedoeld in «artikel 8a, tweede lid, onder g, onderdeel 2, van de"
                  + " wet».");
    }

    @Test
    @DisplayName("maar niet over het einde van een zin heen, en niet als het een ander artikel is")
    void andereZin() {
      assertThat(gevonden("Zie artikel 8. Ook artikel 8, eerste lid, van de wet geldt."))
          .isEqualTo("Zie ‹artikel 8 → artikel 8›. Ook «artikel 8, eerste lid, van de wet» geldt.");
      assertThat(gevonden("Zie artikel 8. Artikel 8 van de wet geldt ook."))
          .isEqualTo("Zie ‹artikel 8 → artikel 8›. «Artikel 8 van de wet» geldt ook.");
      assertThat(gevonden("Zie artikel 8 en artikel 8 van de wet."))
          .as("wie een heel artikel noemt, bedoelt dat van deze verordening")
          .isEqualTo("Zie ‹artikel 8 → artikel 8› en «artikel 8 van de wet».");
      assertThat(gevonden("in artikel 5 of artikel 8 van de wet"))
          .isEqualTo("in ‹artikel 5 → artikel 5› of «artikel 8 van de wet»");
      assertThat(gevonden("in artikel 8 of artikel 18 van de wet"))
          .isEqualTo("in ‹artikel 8 → artikel 8› of «artikel 18 van de wet»");
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Het college kan dit binnen acht weken.",
        "personen onder de 27 jaar",
        "onder meer op het gebied van zorg",
        "een lid van de raad",
        "het eerste halfjaar en de tweede keer",
        "onderdelen van het plan",
        "kartikel 5 of artikel",
        "het vijfde wiel, het lid",
        "in de bijlagen",
        "op grond van deze verordening",
        "artikelsgewijze toelichting"
      })
  @DisplayName("zijn er niet als de woorden er alleen op lijken")
  void geen(String zin) {
    assertThat(gevonden(zin)).isEqualTo(zin);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          artikel 5, eerste lid, en tweede lid       | ‹artikel 5, eerste lid, en tweede lid → artikel 5, eerste lid; artikel 5, tweede lid›
          artikel 5, eerste lid, onder a, of derde lid | ‹artikel 5, eerste lid, onder a, of derde lid → artikel 5, eerste lid, onderdeel a; artikel 5, derde lid›
          artikel 5, eerste lid, aanhef en onder a, c en d, en tweede lid | ‹artikel 5, eerste lid, aanhef en onder a, c en d, en tweede lid → artikel 5, eerste lid, onderdeel a; artikel 5, eerste lid, onderdeel c; artikel 5, eerste lid, onderdeel d; artikel 5, tweede lid›
          de artikelen 7, eerste lid, en 8           | ‹de artikelen 7, eerste lid, en 8 → artikel 7, eerste lid; artikel 8›
          de artikelen 2, 7, eerste lid, onder b, en 8, tweede lid | ‹de artikelen 2, 7, eerste lid, onder b, en 8, tweede lid → artikel 2; artikel 7, eerste lid, onderdeel b; artikel 8, tweede lid›
          artikelen 2, tweede lid , en 7             | ‹artikelen 2, tweede lid , en 7 → artikel 2, tweede lid; artikel 7›
          het tweede lid van artikel 5               | ‹het tweede lid van artikel 5 → artikel 5, tweede lid›
          het eerste en tweede lid van artikel 5     | ‹het eerste en tweede lid van artikel 5 → artikel 5, eerste lid; artikel 5, tweede lid›
          onderdeel b van artikel 5, eerste lid      | ‹onderdeel b van artikel 5, eerste lid → artikel 5, eerste lid, onderdeel b›
          onderdeel b van het eerste lid             | ‹onderdeel b van het eerste lid → eerste lid, onderdeel b›
          artikel 3 en het eerste lid                | ‹artikel 3 → artikel 3› en ‹het eerste lid → eerste lid›
          artikel 5, eerste tot en met derde lid, en vijfde lid | ‹artikel 5, eerste tot en met derde lid, en vijfde lid → artikel 5, eerste lid; artikel 5, tweede lid; artikel 5, derde lid; artikel 5, vijfde lid›
          artikel 5, eerste lid, onder a, en onder c | ‹artikel 5, eerste lid, onder a, en onder c → artikel 5, eerste lid, onderdeel a; artikel 5, eerste lid, onderdeel c›
          artikel 3 en 2 weken                       | ‹artikel 3 → artikel 3› en 2 weken
          """)
  @DisplayName(
      "die uit meer stukken bestaan, worden als één geheel gelezen: het tweede lid is van dat artikel")
  void samengesteld(String zin, String gevonden) {
    assertThat(gevonden(zin)).isEqualTo(gevonden);
  }

  @Nested
  @DisplayName("onthouden hoe ze geschreven waren")
  class Vorm {

    @Test
    @DisplayName("met of zonder hoofdletter, lidwoord, komma")
    void woordkeus() {
      assertThat(vorm("Het eerste lid").hoofdletter()).isTrue();
      assertThat(vorm("het eerste lid").hoofdletter()).isFalse();
      assertThat(vorm("het eerste lid").lidwoord()).isTrue();
      assertThat(vorm("eerste lid").lidwoord()).isFalse();
      assertThat(vorm("de artikelen 4 en 5").lidwoord()).isTrue();
      assertThat(vorm("artikelen 4 en 5").lidwoord()).isFalse();
      assertThat(vorm("artikel 5, eerste lid").komma()).isTrue();
      assertThat(vorm("artikel 5 eerste lid").komma()).isFalse();
      assertThat(vorm("het tweede tot en met het vijfde lid").lidwoordHerhaald()).isTrue();
      assertThat(vorm("het tweede tot en met vijfde lid").lidwoordHerhaald()).isFalse();
    }

    @Test
    @DisplayName("met onder of onderdeel, aanhef, en, of, tot en met")
    void verbinding() {
      assertThat(vorm("artikel 5, onder a").onderdeelwoord()).isEqualTo(Onderdeelwoord.ONDER);
      assertThat(vorm("artikel 5, onderdeel a").onderdeelwoord())
          .isEqualTo(Onderdeelwoord.ONDERDEEL);
      assertThat(vorm("artikel 5, aanhef en onder a").aanhef()).isTrue();
      assertThat(vorm("artikel 5, onder a").aanhef()).isFalse();
      assertThat(vorm("het eerste en tweede lid").verbinding()).isEqualTo(Verbinding.EN);
      assertThat(vorm("het eerste of tweede lid").verbinding()).isEqualTo(Verbinding.OF);
      assertThat(vorm("de artikelen 1 tot en met 3").verbinding()).isEqualTo(Verbinding.TOT_EN_MET);
    }

    @Test
    @DisplayName("en bij welk niveau ze beginnen")
    void niveau() {
      assertThat(vorm("artikel 5, eerste lid").boven()).isEqualTo(Niveau.ARTIKEL);
      assertThat(vorm("het eerste lid, onder a").boven()).isEqualTo(Niveau.LID);
      assertThat(vorm("onderdeel a").boven()).isEqualTo(Niveau.ONDERDEEL);
      assertThat(vorm("hoofdstuk 2").boven()).isEqualTo(Niveau.HOOFDSTUK);
      assertThat(vorm("paragraaf 2.1").boven()).isEqualTo(Niveau.PARAGRAAF);
      assertThat(vorm("de bijlage").boven()).isEqualTo(Niveau.BIJLAGE);
    }

    private static Verwijsvorm vorm(String zin) {
      return ((Vondst.Intern) ZOEKER.zoek(zin).getFirst()).vorm();
    }
  }

  @Test
  @DisplayName("kunnen om een open plek heen staan als die elders is")
  void gat() {
    assertThat(gevonden("bedoeld in artikel \uFFFC van de \uFFFC; en artikel 5"))
        .isEqualTo("bedoeld in «artikel \uFFFC van de \uFFFC»; en ‹artikel 5 → artikel 5›");
  }

  @Test
  @DisplayName("worden ook gevonden als geen andere regeling bekend is")
  void zonderNamen() {
    Verwijzingzoeker zoeker = new Verwijzingzoeker(List.of());

    assertThat(gevonden(zoeker, "artikel 5 of artikel 6 van de Ziektewet"))
        .isEqualTo("‹artikel 5 → artikel 5› of «artikel 6 van de Ziektewet»");
  }

  @Test
  @Timeout(10)
  @DisplayName("in een eindeloze zin leiden niet tot uitval")
  void eindeloos() {
    for (String herhaling :
        List.of("artikel 5, ", "1, ", "en a", "eerste, ", " lid", ", onder a", "artikel 8a, ")) {
      String zin = "de artikelen 1, " + herhaling.repeat(5_000) + " van de wet";

      assertThat(ZOEKER.zoek(zin)).as(herhaling).isNotNull();
    }
  }

  private static String gevonden(String zin) {
    return gevonden(ZOEKER, zin);
  }

  private static String gevonden(Verwijzingzoeker zoeker, String zin) {
    StringBuilder doel = new StringBuilder();
    int tot = 0;
    for (Vondst vondst : zoeker.zoek(zin)) {
      doel.append(zin, tot, vondst.begin());
      String woorden = zin.substring(vondst.begin(), vondst.eind());
      switch (vondst) {
        case Vondst.NaarElders e -> doel.append("«").append(woorden).append("»");
        case Vondst.Intern i ->
            doel.append("‹")
                .append(woorden)
                .append(" → ")
                .append(
                    i.adressen().stream()
                        .map(Plaatsnaam::van)
                        .collect(
                            Collectors.joining(
                                i.vorm().verbinding() == Verbinding.TOT_EN_MET ? " t/m " : "; ")))
                .append("›");
      }
      tot = vondst.eind();
    }
    return doel.append(zin.substring(tot)).toString();
  }
}
