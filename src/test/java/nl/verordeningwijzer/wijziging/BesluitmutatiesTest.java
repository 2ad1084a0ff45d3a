package nl.verordeningwijzer.wijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import nl.verordeningwijzer.wijziging.Besluitmutaties.Mutant;
import org.junit.jupiter.api.Test;

/** The mistakes that are made in a decision, to see whether they are found. */
class BesluitmutatiesTest {

  private static final String BESLUIT =
      """
      De raad van de gemeente Lindewaard;
      gelet op artikel 8a, eerste lid, onder a, van de Participatiewet;
      besluit:

      Artikel I
      De Verordening werk Lindewaard 2015 wordt als volgt gewijzigd:

      A
      Artikel 4 wordt als volgt gewijzigd:
      1. In het eerste lid, onder a, wordt ‘,’ vervangen door ‘;’.
      2. Onder vernummering van het derde tot en met vijfde lid tot vierde tot en met zesde lid wordt een lid ingevoegd, luidende:

          3. Het college biedt artikel 5 aan:
              a. een; en
              b. twee.
      3. In het vierde lid (nieuw) vervalt ‘zo’n regeling’.

      B
      In artikel 6, eerste lid, wordt na ‘Het college kan’ ingevoegd ‘door detachering’.

      C
      In de artikelen 7 en 14a wordt ‘de wet’ telkens vervangen door ‘de Participatiewet’.

      D
      Onder vervanging van de punt aan het slot van onderdeel d door ‘; en’ worden aan artikel 8 twee onderdelen toegevoegd, luidende:

          e. drie; en
          f. vier.

      E
      Artikel 9, tweede lid, onderdeel b, onder 1°, vervalt, onder vernummering van onder 2° tot 1°.

      F
      Voor hoofdstuk 3A wordt een hoofdstuk ingevoegd, luidende:

          Hoofdstuk 3. Nieuw
          Artikel 14. Nieuw
          Tekst.

      G
      Onder verlettering van de onderdelen c tot en met f tot d tot en met g en onder vervanging van de punt aan het slot van onderdeel b door een puntkomma wordt aan artikel 10 een onderdeel toegevoegd, luidende:

          c. drie.

      H
      In artikel 11 wordt onder vernummering van het tweede lid tot derde lid een lid ingevoegd, luidende:

          2. Nieuw.

      I
      In paragraaf 3A.1 vervalt telkens “, zo nodig,” en wordt voor “‘s-Hertogenbosch” ingevoegd “de ‘oude’ stad”.

      Artikel II
      Artikel 4 treedt in werking op 1 januari 2027.
      """;

  @Test
  void everyPlaceOfEverySentenceIsChangedInTurn() {
    assertThat(verslag(BESLUIT, false))
        .isEqualTo(
            """
            Artikel 4 wordt als volgt gewijzigd:
              artikel 4 → artikel 5
              (nieuw) erbij gezet: Artikel 4
            1. In het eerste lid, onder a, wordt ‘,’ vervangen door ‘;’.
              eerste → tweede
              onderdeel a → b
              (nieuw) erbij gezet: het eerste lid, onder a
              woord dubbel: ‘,’ → ‘, ,’
              ander leesteken: ‘,’ → ‘;’
              telkens erbij gezet
              woord dubbel: ‘;’ → ‘; ;’
              ander leesteken: ‘;’ → ‘,’
            2. Onder vernummering van het derde tot en met vijfde lid tot vierde tot en met zesde lid wordt een lid ingevoegd, luidende:
              vernummering weggelaten
              derde → vierde
              vijfde → zesde
              vierde → vijfde
              zesde → zevende
            3. Het college biedt artikel 5 aan:
              aanduiding van de nieuwe tekst: 3 → 4
            3. In het vierde lid (nieuw) vervalt ‘zo’n regeling’.
              vierde → vijfde
              (nieuw) weggelaten
              telkens erbij gezet
              laatste woord weg: ‘zo’n regeling’ → ‘zo’n’
              woord dubbel: ‘zo’n regeling’ → ‘zo’n regeling regeling’
              laatste teken weg: ‘zo’n regeling’ → ‘zo’n regelin’
            In artikel 6, eerste lid, wordt na ‘Het college kan’ ingevoegd ‘door detachering’.
              artikel 6 → artikel 7
              eerste → tweede
              (nieuw) erbij gezet: artikel 6, eerste lid
              na → voor
              laatste woord weg: ‘Het college kan’ → ‘Het college’
              woord dubbel: ‘Het college kan’ → ‘Het college kan kan’
              laatste teken weg: ‘Het college kan’ → ‘Het college ka’
              telkens erbij gezet
              laatste woord weg: ‘door detachering’ → ‘door’
              woord dubbel: ‘door detachering’ → ‘door detachering detachering’
              laatste teken weg: ‘door detachering’ → ‘door detacherin’
            In de artikelen 7 en 14a wordt ‘de wet’ telkens vervangen door ‘de Participatiewet’.
              artikel 7 → artikel 8
              artikel 14a → artikel 14b
              laatste woord weg: ‘de wet’ → ‘de’
              woord dubbel: ‘de wet’ → ‘de wet wet’
              laatste teken weg: ‘de wet’ → ‘de we’
              telkens weggelaten
              laatste woord weg: ‘de Participatiewet’ → ‘de’
              woord dubbel: ‘de Participatiewet’ → ‘de Participatiewet Participatiewet’
              laatste teken weg: ‘de Participatiewet’ → ‘de Participatiewe’
            Onder vervanging van de punt aan het slot van onderdeel d door ‘; en’ worden aan artikel 8 twee onderdelen toegevoegd, luidende:
              punt → puntkomma
              onderdeel d → e
              (nieuw) erbij gezet: onderdeel d
              laatste woord weg: ‘; en’ → ‘;’
              woord dubbel: ‘; en’ → ‘; en en’
              laatste teken weg: ‘; en’ → ‘; e’
              ander leesteken: ‘; en’ → ‘, en’
              artikel 8 → artikel 9
              (nieuw) erbij gezet: artikel 8
              aantal twee → drie
            e. drie; en
              aanduiding van de nieuwe tekst: e → f
            Artikel 9, tweede lid, onderdeel b, onder 1°, vervalt, onder vernummering van onder 2° tot 1°.
              artikel 9 → artikel 10
              tweede → derde
              onderdeel b → c
              onder 1° → 2°
              (nieuw) erbij gezet: Artikel 9, tweede lid, onderdeel b, onder 1°
              vernummering weggelaten
              onder 2° → 3°
              onder 1° → 2°
            Voor hoofdstuk 3A wordt een hoofdstuk ingevoegd, luidende:
              Voor → Na
              hoofdstuk 3A → hoofdstuk 3B
            Hoofdstuk 3. Nieuw
              aanduiding van de nieuwe tekst: 3 → 4
            Onder verlettering van de onderdelen c tot en met f tot d tot en met g en onder vervanging van de punt aan het slot van onderdeel b door een puntkomma wordt aan artikel 10 een onderdeel toegevoegd, luidende:
              verlettering weggelaten
              onderdeel c → d
              onderdeel f → g
              onderdeel d → e
              onderdeel g → h
              punt → puntkomma
              onderdeel b → c
              (nieuw) erbij gezet: onderdeel b
              puntkomma → punt
              artikel 10 → artikel 11
              (nieuw) erbij gezet: artikel 10
            c. drie.
              aanduiding van de nieuwe tekst: c → d
            In artikel 11 wordt onder vernummering van het tweede lid tot derde lid een lid ingevoegd, luidende:
              artikel 11 → artikel 12
              (nieuw) erbij gezet: artikel 11
              vernummering weggelaten
              tweede → derde
              derde → vierde
            2. Nieuw.
              aanduiding van de nieuwe tekst: 2 → 3
            In paragraaf 3A.1 vervalt telkens “, zo nodig,” en wordt voor “‘s-Hertogenbosch” ingevoegd “de ‘oude’ stad”.
              paragraaf 3A.1 → paragraaf 3A.2
              telkens weggelaten
              laatste woord weg: “, zo nodig,” → “, zo”
              woord dubbel: “, zo nodig,” → “, zo nodig, nodig,”
              laatste teken weg: “, zo nodig,” → “, zo nodig”
              ander leesteken: “, zo nodig,” → “, zo nodig;”
              voor → na
              woord dubbel: “‘s-Hertogenbosch” → “‘s-Hertogenbosch ‘s-Hertogenbosch”
              eerste teken weg: “‘s-Hertogenbosch” → “s-Hertogenbosch”
              telkens erbij gezet
              laatste woord weg: “de ‘oude’ stad” → “de ‘oude’”
              woord dubbel: “de ‘oude’ stad” → “de ‘oude’ stad stad”
              laatste teken weg: “de ‘oude’ stad” → “de ‘oude’ sta”
            """);
  }

  @Test
  void theMistakeStandsInTheSentence() {
    String besluit =
        """
        2. Onder vernummering van het derde tot en met vijfde lid tot vierde tot en met zesde lid wordt een lid ingevoegd, luidende:
        3. In het vierde lid (nieuw) vervalt ‘zo’n regeling’.
        In artikel 11 wordt onder vernummering van het tweede lid tot derde lid een lid ingevoegd, luidende:
        """;

    assertThat(verslag(besluit, true))
        .isEqualTo(
            """
            2. Onder vernummering van het derde tot en met vijfde lid tot vierde tot en met zesde lid wordt een lid ingevoegd, luidende:
              vernummering weggelaten
                2. Er wordt een lid ingevoegd, luidende:
              derde → vierde
                2. Onder vernummering van het vierde tot en met vijfde lid tot vierde tot en met zesde lid wordt een lid ingevoegd, luidende:
              vijfde → zesde
                2. Onder vernummering van het derde tot en met zesde lid tot vierde tot en met zesde lid wordt een lid ingevoegd, luidende:
              vierde → vijfde
                2. Onder vernummering van het derde tot en met vijfde lid tot vijfde tot en met zesde lid wordt een lid ingevoegd, luidende:
              zesde → zevende
                2. Onder vernummering van het derde tot en met vijfde lid tot vierde tot en met zevende lid wordt een lid ingevoegd, luidende:
            3. In het vierde lid (nieuw) vervalt ‘zo’n regeling’.
              vierde → vijfde
                3. In het vijfde lid (nieuw) vervalt ‘zo’n regeling’.
              (nieuw) weggelaten
                3. In het vierde lid vervalt ‘zo’n regeling’.
              telkens erbij gezet
                3. In het vierde lid (nieuw) vervalt telkens ‘zo’n regeling’.
              laatste woord weg: ‘zo’n regeling’ → ‘zo’n’
                3. In het vierde lid (nieuw) vervalt ‘zo’n’.
              woord dubbel: ‘zo’n regeling’ → ‘zo’n regeling regeling’
                3. In het vierde lid (nieuw) vervalt ‘zo’n regeling regeling’.
              laatste teken weg: ‘zo’n regeling’ → ‘zo’n regelin’
                3. In het vierde lid (nieuw) vervalt ‘zo’n regelin’.
            In artikel 11 wordt onder vernummering van het tweede lid tot derde lid een lid ingevoegd, luidende:
              artikel 11 → artikel 12
                In artikel 12 wordt onder vernummering van het tweede lid tot derde lid een lid ingevoegd, luidende:
              (nieuw) erbij gezet: artikel 11
                In artikel 11 (nieuw) wordt onder vernummering van het tweede lid tot derde lid een lid ingevoegd, luidende:
              vernummering weggelaten
                In artikel 11 wordt een lid ingevoegd, luidende:
              tweede → derde
                In artikel 11 wordt onder vernummering van het derde lid tot derde lid een lid ingevoegd, luidende:
              derde → vierde
                In artikel 11 wordt onder vernummering van het tweede lid tot vierde lid een lid ingevoegd, luidende:
            """);
  }

  @Test
  void aMutantDiffersInOnePlace() throws IOException {
    for (String besluit : List.of(BESLUIT, lindewaard())) {
      List<Mutant> mutanten = Besluitmutaties.van(besluit);
      assertThat(mutanten)
          .extracting(Mutant::besluit)
          .doesNotHaveDuplicates()
          .doesNotContain(besluit);
      for (Mutant mutant : mutanten) {
        List<String> was = besluit.lines().toList();
        List<String> wordt = mutant.besluit().lines().toList();
        assertThat(wordt).hasSameSizeAs(was);
        assertThat(
                IntStream.range(0, was.size())
                    .filter(i -> !was.get(i).equals(wordt.get(i)))
                    .mapToObj(i -> was.get(i).strip()))
            .as(mutant.wat())
            .containsExactly(mutant.zin());
      }
    }
  }

  @Test
  void quotedLinesBelowTheFirstAreLeftAlone() throws IOException {
    assertThat(Besluitmutaties.van(lindewaard()))
        .extracting(Mutant::zin)
        .contains(
            "3. Het college biedt de activiteiten uitsluitend aan als hierdoor de"
                + " concurrentieverhoudingen niet onverantwoord worden beïnvloed en er geen verdringing"
                + " op de arbeidsmarkt plaatsvindt.")
        .noneMatch(zin ->
            zin.startsWith("1. Het college") || zin.startsWith("- ") || zin.startsWith("gelet"));
  }

  /** Per sentence what is changed in it, with or without the sentence that comes of it. */
  private static String verslag(String besluit, boolean metZin) {
    StringBuilder verslag = new StringBuilder();
    String vorige = "";
    for (Mutant mutant : Besluitmutaties.van(besluit)) {
      if (!mutant.zin().equals(vorige)) {
        verslag.append(mutant.zin()).append('\n');
        vorige = mutant.zin();
      }
      verslag.append("  ").append(mutant.wat()).append('\n');
      if (metZin) {
        verslag.append("    ").append(mutant.fouteZin(besluit)).append('\n');
      }
    }
    return verslag.toString();
  }

  private static String lindewaard() throws IOException {
    String naam = "/nl/verordeningwijzer/document/lindewaard/raadsbesluit.txt";
    try (InputStream bestand = BesluitmutatiesTest.class.getResourceAsStream(naam)) {
      return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
