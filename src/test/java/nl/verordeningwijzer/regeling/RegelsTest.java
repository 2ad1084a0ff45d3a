package nl.verordeningwijzer.regeling;

import static nl.verordeningwijzer.regeling.Regelteksten.gebouwd;
import static nl.verordeningwijzer.regeling.Regelteksten.gedrukt;
import static nl.verordeningwijzer.regeling.Regelteksten.regeling;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From lines to a regulation and back. */
@DisplayName("De regels van een regeling")
class RegelsTest {

  @Test
  @DisplayName("worden gedrukt met de nummers die volgen uit de structuur")
  void gedrukteRegels() {
    Regeling regeling =
        regeling(
            """
            Hoofdstuk 2. Beleid
            Paragraaf 2.1 Proces
            Artikel 3. Werkstage
            1. Het college kan:
            a. dit;
            1°. zus;
            2°. zo;
            b. dat.
            2. Verder niets.
            Artikel 14h. Vervallen
            (Vervallen)
            Bijlage bij artikel 3
            Wat erin staat.
            """);

    assertThat(gedrukt(regeling))
        .isEqualTo(
            """
            Hoofdstuk 2. Beleid
            Paragraaf 2.1 Proces
            Artikel 3. Werkstage
            1. Het college kan:
              a. dit;
                1°. zus;
                2°. zo;
              b. dat.
            2. Verder niets.
            Artikel 14h. Vervallen
            (Vervallen)
            Bijlage bij artikel 3
            Wat erin staat.\
            """);
  }

  @Test
  @DisplayName("tellen leden en onderdelen opnieuw, ook als er een ontbreekt")
  void opnieuwGeteld() {
    assertThat(
            gedrukt(
                regeling(
                    """
                    Artikel 3. Werkstage
                    1. Een:
                    a. x;
                    c. y.
                    3. Drie.
                    """)))
        .isEqualTo(
            """
            Artikel 3. Werkstage
            1. Een:
              a. x;
              b. y.
            2. Drie.\
            """);
  }

  @Test
  @DisplayName("geven een lid dat alleen overblijft geen nummer")
  void enigLid() {
    assertThat(gedrukt(regeling("Artikel 3. Werkstage\n1. Het college kan:\na. dit.")))
        .isEqualTo("Artikel 3. Werkstage\nHet college kan:\n  a. dit.");
  }

  @Test
  @DisplayName("geven onderdelen van een begrip letters, want het begrip zelf heeft er geen")
  void onderdelenVanBegrip() {
    String tekst =
        """
        Artikel 1. Begrippen
        Wij verstaan onder:
          - doelgroep: personen die:
            a. dit zijn:
              1°. zus;
              2°. zo; of
            b. dat zijn;
          - wet: Participatiewet.\
        """;

    assertThat(gedrukt(regeling(tekst))).isEqualTo(tekst);
  }

  @Test
  @DisplayName("houden een tweede alinea bij het onderdeel of lid waar zij bij hoort")
  void tweedeAlinea() {
    Regeling regeling =
        regeling(
            """
            Artikel 1. Een
            1. Het college kan:
            a. dit;
                en nog meer bij a;
            b. dat.
            Het slot van het lid.
            2. Verder niets.
            """);

    List<Bestanddeel> lid = regeling.artikelen().getFirst().leden().getFirst().inhoud();
    assertThat(lid).hasSize(4);
    assertThat(((Onderdeel) lid.get(1)).inhoud()).hasSize(2);
    assertThat(lid.get(3)).isEqualTo(new Alinea(Tekst.van("Het slot van het lid.")));
    assertThat(Regelbouwer.bouw(Tekst.LEEG, Regels.van(regeling)).regeling()).isEqualTo(regeling);
  }

  @Test
  @DisplayName("houden apart wat nergens hoort: niets gaat verloren")
  void ongeplaatst() {
    assertThat(
            gebouwd(
                    """
                    Losse tekst.
                    1. Los lid.
                    Artikel 1. Een
                    1°. Los subonderdeel.
                    Artikel 2. Twee
                    (Vervallen)
                    Tekst na vervallen.
                    Hoofdstuk 2. Twee
                    a. Los onderdeel.
                    """)
                .ongeplaatst())
        .extracting(Regel::gedrukt)
        .containsExactly(
            "Losse tekst.",
            "1. Los lid.",
            "1°. Los subonderdeel.",
            "Tekst na vervallen.",
            "a. Los onderdeel.");
  }

  @Test
  @DisplayName(
      "bewaren in een bijlage een genummerde regel als tekst, want een bijlage heeft geen leden")
  void genummerdInBijlage() {
    Regeling regeling = regeling("Bijlage bij alles\n1. Eerst.\na. x.\n2. Dan.");

    assertThat(gedrukt(regeling)).isEqualTo("Bijlage bij alles\n1. Eerst.\n  a. x.\n2. Dan.");
  }

  @Test
  @DisplayName("van een artikel zonder tekst zijn alleen zijn kop, en een lid dat leeg is")
  void leegArtikel() {
    assertThat(gedrukt(regeling("Artikel 1. Een"))).isEqualTo("Artikel 1. Een");
    assertThat(gedrukt(regeling("Artikel 1. Een\n1.\na. x\n2. y")))
        .isEqualTo("Artikel 1. Een\n1.\n  a. x\n2. y");
  }

  @Test
  @DisplayName("van een deel zijn die van dat deel")
  void deel() {
    Regeling regeling = regeling("Artikel 1. Een\n1. a.\n2. b.\nBijlage bij alles\nTekst.");
    Artikel artikel = regeling.artikelen().getFirst();

    assertThat(Regels.kop(artikel).gedrukt()).isEqualTo("Artikel 1. Een");
    assertThat(Regels.van(artikel)).hasSize(3);
    assertThat(Regels.van(regeling.bijlagen().getFirst())).hasSize(2);
    assertThat(Regels.vanLeden(artikel, List.of(artikel.leden().get(1))))
        .extracting(Regel::gedrukt)
        .containsExactly("2. b.");
  }
}
