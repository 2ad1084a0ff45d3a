package nl.verordeningwijzer.handleiding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verordeningwijzer.document.Document;
import nl.verordeningwijzer.document.TxtRenderer;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;
import org.junit.jupiter.api.Test;

/** Pages are read into parts, and what is wrong with them is named with its line. */
class HandleidinglezerTest {

  private static Uitkomst<Handleiding> lees(Map<String, String> bestanden) {
    return Handleidinglezer.lees(naam -> Optional.ofNullable(bestanden.get(naam)));
  }

  private static String fouten(Map<String, String> bestanden) {
    return lees(bestanden).fouten().stream().map(Fout::toString).collect(Collectors.joining("\n"));
  }

  private static final Map<String, String> GOED =
      Map.of(
          "inhoud.md",
          """
          # Inhoud

          - [Een](een.md)
          - [Twee](twee.md)
          """,
          "een.md",
          """
          # De eerste stap

          Kies **Nieuw…** of druk op `Ctrl+N`. Zie
          [daar](twee.md#iets-met-één-kop).

          - ![klaar](plaatjes/teken-klaar.png) **klaar**: gedaan
          - gewoon

          1. een
          2. twee

          > Pas op.
          """,
          "twee.md",
          """
          # Twee

          ## Iets, met: één kop!

          | Toets | Doet |
          |---|---|
          | `F1` | Hulp bij [de eerste stap](een.md) |
          """);

  @Test
  void aPageReadsAsItIsPrinted() {
    Handleiding handleiding = lees(GOED).alsWaarde().orElseThrow();
    assertThat(handleiding.bladzijde("een").orElseThrow().delen().getFirst())
        .isEqualTo(
            new Deel.Alinea(
                List.of(
                    new Stuk.Woorden("Kies "),
                    new Stuk.Schermwoorden("Nieuw…"),
                    new Stuk.Woorden(" of druk op "),
                    new Stuk.Toets("Ctrl+N"),
                    new Stuk.Woorden(". Zie"),
                    new Stuk.Woorden(" "),
                    new Stuk.Koppeling("daar", "twee", "iets-met-één-kop"),
                    new Stuk.Woorden("."))));
    Document document = Handleidingdocument.van(handleiding);
    assertThat(new TxtRenderer().tekst(document))
        .isEqualTo(
            """
            Handleiding Verordeningwijzer
            Van uw keuzes naar een raadsbesluit

            1. De eerste stap
            Kies ‘Nieuw…’ of druk op Ctrl+N. Zie daar (hoofdstuk 2).
            klaar: gedaan
            – gewoon
            1. een
            2. twee
            Let op. Pas op.

            2. Twee

            Iets, met: één kop!

            Toets: F1
            Doet: Hulp bij de eerste stap (hoofdstuk 1)
            """);
  }

  @Test
  void searchingFindsWordsWithoutCapitalsOrAccents() {
    Handleiding handleiding = lees(GOED).alsWaarde().orElseThrow();
    assertThat(namen(handleiding.zoek("een kop"))).containsExactly("twee");
    assertThat(namen(handleiding.zoek("EERSTE"))).containsExactly("een", "twee");
    assertThat(handleiding.zoek("hulp").getFirst().fragment())
        .isEqualTo("Iets, met: één kop! F1: Hulp bij de eerste stap");
    assertThat(handleiding.zoek("onvindbaar")).isEmpty();
    assertThat(handleiding.zoek("  ")).isEmpty();
  }

  private static List<String> namen(List<Handleiding.Treffer> treffers) {
    return treffers.stream().map(t -> t.bladzijde().naam()).toList();
  }

  @Test
  void whatIsWrongIsNamedWithItsLine() {
    assertThat(
            fouten(
                Map.of(
                    "inhoud.md",
                    "# Inhoud\n\n- [Een](een.md)\n- [Weg](weg.md)\n",
                    "een.md",
                    """
                    Zonder titel, met [nergens](een.md#weg).

                    *schuin* <b>html</b>

                    - een

                      en nog een

                    ![x](http://elders/x.png)

                    ***
                    """)))
        .isEqualTo(
            """
            een.md, regel 3: Dit kan niet in een zin van de handleiding: Emphasis. Verwacht: woorden, vette woorden, een toets, een koppeling naar een bladzijde of een teken.
            een.md, regel 3: Dit kan niet in een zin van de handleiding: HtmlInline. Verwacht: woorden, vette woorden, een toets, een koppeling naar een bladzijde of een teken.
            een.md, regel 3: Dit kan niet in een zin van de handleiding: HtmlInline. Verwacht: woorden, vette woorden, een toets, een koppeling naar een bladzijde of een teken.
            een.md, regel 5: Een punt van een lijst en een kader hebben één alinea. Maak er een alinea van.
            een.md, regel 9: Dit kan niet in een zin van de handleiding: Image. Verwacht: woorden, vette woorden, een toets, een koppeling naar een bladzijde of een teken.
            een.md, regel 11: Dit kan niet in de handleiding: ThematicBreak. Verwacht: een kopje, alinea, lijst, tabel, kader of plaatje.
            een.md: De bladzijde heeft geen titel. Verwacht: een regel die begint met "# ".
            inhoud.md: De inhoudsopgave noemt de bladzijde "weg", maar dat bestand is er niet.
            een.md: De koppeling "nergens" leidt nergens heen: er is geen bladzijde "een" met een kopje "weg".\
            """);
  }
}
