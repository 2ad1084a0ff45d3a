package nl.verordeningwijzer.verwijzing;

import static nl.verordeningwijzer.regeling.Regelteksten.gedrukt;
import static nl.verordeningwijzer.regeling.Regelteksten.regeling;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Doornummering;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.verwijzing.Herschrijver.Herschreven;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** References after provisions went or were renumbered. */
@DisplayName("Verwijzingen herschrijven")
class HerschrijverTest {

  @Test
  @DisplayName("volgt leden en onderdelen die opschuiven")
  void opschuiven() {
    Herschreven herschreven =
        zonder(
            """
            Artikel 1. Een
            1. Eerst.
            2. Bedoeld in het vierde lid, onderdeel b, en in onderdeel c.
            3. Weg.
            4. Dit:
            a. ook weg;
            b. blijft, anders dan onderdeel c;
            c. slot.
            Artikel 2. Twee
            Bedoeld in artikel 1, tweede en vierde lid, en artikel 1, vierde lid, onder b en c.
            """,
            "a1.3",
            "a1.5");

    assertThat(gedrukt(herschreven.regeling()))
        .isEqualTo(
            """
            Artikel 1. Een
            1. Eerst.
            2. Bedoeld in het derde lid, onderdeel a, en in onderdeel c.
            3. Dit:
              a. blijft, anders dan onderdeel b;
              b. slot.
            Artikel 2. Twee
            Bedoeld in artikel 1, tweede en derde lid, en artikel 1, derde lid, onder a en b.\
            """);
    assertThat(herschreven.bevindingen()).isEmpty();
  }

  @Test
  @DisplayName("laat woorden staan die al kloppen, in welke vorm ook")
  void blijftStaan() {
    String tekst =
        """
        Artikel 1. Een
        1. Volgens het tweede lid van artikel 2, artikel 2 eerste lid, en artikelen 1 en 2.
        2. Volgens de artikelen 1, eerste lid, en 2, onderdeel a van het tweede lid.
          a. x;
          b. volgens artikel 2, eerste lid, en tweede lid.
        3. Weg.
        Artikel 2. Twee
        1. Een.
        2. Twee.
        """;

    Herschreven herschreven = zonder(tekst, "a1.5");

    assertThat(gedrukt(herschreven.regeling()))
        .isEqualTo(tekst.replace("3. Weg.\n", "").stripTrailing());
    assertThat(herschreven.bevindingen()).isEmpty();
  }

  @Test
  @DisplayName("noemt het artikel zelf als een lid alleen overblijft")
  void enigLid() {
    Herschreven herschreven =
        zonder(
            """
            Artikel 1. Een
            1. Weg.
            2. Dit: zie het tweede lid, onderdeel b.
            a. x;
            b. y.
            Artikel 2. Twee
            Zie artikel 1, tweede lid, en artikel 1, tweede lid, onder a.
            """,
            "a1.1");

    assertThat(gedrukt(herschreven.regeling()))
        .isEqualTo(
            """
            Artikel 1. Een
            Dit: zie onderdeel b.
              a. x;
              b. y.
            Artikel 2. Twee
            Zie artikel 1 en artikel 1, onder a.\
            """);
    assertThat(herschreven.bevindingen()).isEmpty();
  }

  @Test
  @DisplayName("noemt een lid dat alleen overblijft in zijn eigen tekst dit artikel")
  void enigLidNaarZichzelf() {
    Herschreven herschreven =
        zonder("Artikel 1. Een\n1. Weg.\n2. Zoals in het tweede lid staat.\n", "a1.1");

    assertThat(herschreven.bevindingen()).isEmpty();
    assertThat(gedrukt(herschreven.regeling())).endsWith("Zoals in dit artikel staat.");
  }

  @Test
  @DisplayName("laat de komma staan die een bijstelling sluit")
  void kommaVanBijstelling() {
    Herschreven herschreven =
        zonder(
            """
            Artikel 1. Een
            1. Weg.
            2. Een persoon vraagt aan.
            Artikel 2. Twee
            De aanvraag, bedoeld in artikel 1, tweede lid, wordt beoordeeld.
            Een aanvraag als bedoeld in artikel 1, tweede lid, wordt beoordeeld.
            """,
            "a1.1");

    assertThat(gedrukt(herschreven.regeling()))
        .endsWith(
            "De aanvraag, bedoeld in artikel 1, wordt beoordeeld.\n"
                + "Een aanvraag als bedoeld in artikel 1 wordt beoordeeld.");
  }

  @Test
  @DisplayName("meldt een verwijzing naar iets dat er niet meer is, met wat en waar")
  void doelWeg() {
    Herschreven herschreven =
        zonder(
            """
            Artikel 1. Een
            1. Eerst.
            2. Bedoeld in artikel 2.
            Artikel 2. Twee
            Tekst.
            """,
            "a2");

    assertThat(herschreven.bevindingen())
        .containsExactly(
            new Bevinding(
                "verwijzing-naar-niets",
                Bevinding.Ernst.BLOKKEREND,
                "artikel 1, tweede lid",
                "De woorden \"artikel 2\" verwijzen naar een bepaling die niet (meer) in de"
                    + " verordening staat: in het model a2. Neem die bepaling op, of pas de keuze of"
                    + " de eigen tekst aan waardoor ernaar wordt verwezen."));
  }

  @Test
  @DisplayName("laat uit een opsomming weg wat er niet meer is")
  void opsomming() {
    String tekst =
        """
        Artikel 4. Vier
        Tekst.
        Artikel 5. Vijf
        Tekst.
        Artikel 8. Acht
        1. Zie de artikelen 4, 5 en 8.
        2. Zie het derde tot en met het vijfde lid.
        3. Drie.
        4. Vier.
        5. Vijf.
        """;

    assertThat(gedrukt(zonder(tekst, "a5").regeling())).contains("Zie de artikelen 4 en 8.");
    assertThat(gedrukt(zonder(tekst, "a4", "a5").regeling())).contains("Zie artikel 8.");
    assertThat(gedrukt(zonder(tekst, "a8.4").regeling())).contains("Zie het derde en vierde lid.");
    assertThat(gedrukt(zonder(tekst, "a8.1").regeling()))
        .contains("Zie het tweede tot en met het vierde lid.");
  }

  @Test
  @DisplayName(
      "volgt de nummers van een doorgenummerde verordening, ook in het opschrift van een bijlage")
  void doorgenummerd() {
    Regeling regeling =
        Verwijzend.gebonden(
            regeling(
                """
                Hoofdstuk 2. Twee
                Artikel 14. Veertien
                Zie hoofdstuk 3A, paragraaf 3A.1 en de artikelen 14a tot en met 14c.
                Hoofdstuk 3A. Drie A
                Paragraaf 3A.1 Eén
                Artikel 14a. Veertien a
                Zie artikel 14 en artikel 14 van de wet.
                Artikel 14b. Veertien b
                1. Een.
                2. Zie de bijlage.
                Artikel 14c. Veertien c
                Tekst.
                Bijlage behorende bij artikel 14b, tweede lid
                Inhoud.
                """));

    assertThat(gedrukt(Herschrijver.herschrijf(Doornummering.van(regeling)).regeling()))
        .isEqualTo(
            """
            Hoofdstuk 1. Twee
            Artikel 1. Veertien
            Zie hoofdstuk 2, paragraaf 2.1 en de artikelen 2 tot en met 4.
            Hoofdstuk 2. Drie A
            Paragraaf 2.1 Eén
            Artikel 2. Veertien a
            Zie artikel 1 en artikel 14 van de wet.
            Artikel 3. Veertien b
            1. Een.
            2. Zie de bijlage.
            Artikel 4. Veertien c
            Tekst.
            Bijlage behorende bij artikel 3, tweede lid
            Inhoud.\
            """);
  }

  @Test
  @DisplayName("verandert niets aan de structuur, ook niet aan losse artikelen na een hoofdstuk")
  void structuur() {
    Regeling een = regeling("Hoofdstuk 1. Een\nArtikel 1. Een\nTekst.");
    Regeling twee = regeling("Artikel 2. Twee\nZie artikel 1.");
    Regeling samen =
        new Regeling(
            een.titel(),
            java.util.List.of(een.inhoud().getFirst(), twee.inhoud().getFirst()),
            een.bijlagen());

    assertThat(Herschrijver.herschrijf(samen).regeling()).isEqualTo(samen);
  }

  private static Herschreven zonder(String tekst, String... weg) {
    Set<String> ids = Set.of(weg);
    Regeling gebonden = Verwijzend.gebonden(regeling(tekst));
    return Herschrijver.herschrijf(Verwijzend.zonder(gebonden, id -> ids.contains(id.waarde())));
  }
}
