package nl.verordeningwijzer.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.verordeningwijzer.besluit.Instructielezer.Lezing;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Instructie;
import nl.verordeningwijzer.instructie.Reeks;
import org.junit.jupiter.api.Test;

/** Wordings of others: what they mean, what is wrong with them, and what is refused. */
class InstructielezerTest {

  private static final Adres ARTIKEL_4 = Adres.REGELING.met(Adres.Soort.ARTIKEL, "4");

  /** Quoted lines stand behind the sentence, each behind a bar. */
  private static String lees(Adres binnen, String zinEnAanhaling) {
    List<String> delen = Arrays.asList(zinEnAanhaling.split(" \\| "));
    return switch (Instructielezer.lees(delen.getFirst(), delen.subList(1, delen.size()), binnen)) {
      case Lezing.Gelezen(List<Instructie> instructies, List<String> gebreken) ->
          Notatie.van(instructies)
              + gebreken.stream().map(g -> "\n! " + g).collect(Collectors.joining());
      case Lezing.Geweigerd(String reden) -> "NIET: " + reden;
    };
  }

  private static String lees(String zin) {
    return lees(Adres.REGELING, zin);
  }

  @Test
  void placesAreReadLiberally() {
    String bedoeld = "VERVALT artikel 4 > lid 2 > onderdeel a";
    for (String zin :
        List.of(
            "Artikel 4, tweede lid, onder a, vervalt.",
            "artikel 4 tweede lid onder a vervalt",
            "Artikel 4, lid 2, onderdeel a vervalt;",
            "Artikel 4, 2e lid, sub a, vervalt.",
            "Artikel  4,\ttweede lid, onder a,\u00a0vervalt.")) {
      assertThat(lees(zin)).as(zin).isEqualTo(bedoeld);
    }
    assertThat(lees("Artikel 3, derde lid, tweede volzin, vervalt."))
        .isEqualTo("VERVALT artikel 3 > lid 3 > zin 2");
    assertThat(lees("De artikelen 14a tot en met 14d vervallen."))
        .isEqualTo("VERVALT artikel 14a 14b 14c 14d");
    assertThat(lees("De artikelen 3.4 t/m 3.6 vervallen."))
        .isEqualTo("VERVALT artikel 3.4 3.5 3.6");
    assertThat(lees("De artikelen 4, 6 tot en met 8 en 10a vervallen."))
        .isEqualTo("VERVALT artikel 4 6 7 8 10a");
    assertThat(lees(ARTIKEL_4, "De leden 2 en 3 vervallen."))
        .isEqualTo("VERVALT artikel 4 > lid 2 3");
    assertThat(lees("In artikel 4 vervalt het tweede lid.")).isEqualTo("VERVALT artikel 4 > lid 2");
  }

  /** De Bilt, Haarlemmermeer, Krimpenerwaard and the Aanwijzing of before 2018. */
  @Test
  void realDecisionsAreUnderstoodAndTheirFlawsTold() {
    assertThat(lees("In artikel 4 wordt de zinsnede ‘x’ gewijzigd in: ‘y’."))
        .isEqualTo(
            """
            artikel 4: <x> WORDT <y>
            ! Schrijf "wordt … vervangen door …" in plaats van "gewijzigd in" (Aanwijzing 6.9).\
            """);
    assertThat(
            lees(
                "In de begripsbepaling ‘Algemeen gebruikelijke voorziening’ wordt de zinsnede ‘a’"
                    + " gewijzigd in: ‘b’, ‘c’ gewijzigd in: ‘d’, en vervalt de zinsnede: ‘e’."))
        .startsWith("NIET: De plaats");
    assertThat(
            lees(
                ARTIKEL_4,
                "In de begripsbepaling ‘Gesprek’ wordt de zinsnede ‘a’"
                    + " gewijzigd in: ‘b’, ‘c’ gewijzigd in: ‘d’, en vervalt de zinsnede: ‘e’."))
        .startsWith(
            "artikel 4 > begrip Gesprek: <a> WORDT <b> & artikel 4 > begrip Gesprek: <c> WORDT <d>"
                + " & artikel 4 > begrip Gesprek: <e> WEG\n!");
    assertThat(
            lees(
                ARTIKEL_4,
                "Onder vernummering van het derde lid tot zesde lid worden er drie leden"
                    + " toegevoegd, luidende: | 3. Een. | 4. Twee. | 5. Drie."))
        .isEqualTo(
            """
            VOEG IN OP NUMMER IN artikel 4; artikel 4 > lid 3 => 6
            ! Toevoegen is aan het eind; wie daarvoor vernummert, voegt in: schrijf "ingevoegd" (Aanwijzingen 6.11 en 6.18).\
            """);
    assertThat(lees("In artikel 4 wordt “x” vervangen door: y."))
        .isEqualTo(
            """
            artikel 4: <x> WORDT <y>
            ! Ook de nieuwe woorden staan tussen aanhalingstekens (Aanwijzing 6.9, sinds 2018).\
            """);
    assertThat(lees("In artikel 4 worden “x” en “z” vervangen door onderscheidenlijk “y” en “w”."))
        .isEqualTo("artikel 4: <x> WORDT <y> & artikel 4: <z> WORDT <w>");
    assertThat(lees("In artikel 4 wordt \"x\" vervangen door \"y\" en \"z\" door \"w\"."))
        .isEqualTo("artikel 4: <x> WORDT <y> & artikel 4: <z> WORDT <w>");
    assertThat(lees("Aan artikel 3, derde lid, wordt een zin toegevoegd, luidende: “Het is zo.”"))
        .isEqualTo(
            """
            VOEG IN EIND VAN artikel 3 > lid 3
            ! De nieuwe tekst van een bepaling staat zonder aanhalingstekens op een nieuwe regel onder de zin (Aanwijzing 6.9).\
            """);
    assertThat(
            lees(
                ARTIKEL_4,
                "In de alfabetische volgorde wordt een onderdeel ingevoegd,"
                    + " luidende: | - wet: Participatiewet."))
        .isEqualTo("VOEG IN ALFABETISCH IN artikel 4");
    assertThat(lees("Artikel 4, onderdeel c, wordt vernummerd tot d."))
        .isEqualTo(
            """
            VERNUMMER artikel 4 > onderdeel c => d
            ! Onderdelen met een letter worden verletterd, niet vernummerd (Aanwijzing 6.18).\
            """);
    assertThat(lees("De artikelen 5 en 6 worden ingetrokken."))
        .startsWith("VERVALT artikel 5 6\n!");
  }

  @Test
  void quotedWordsMayHoldQuotationMarks() {
    assertThat(lees("In artikel 4 wordt ‘de ‘oude’ wet’ vervangen door ‘de wet’."))
        .isEqualTo("artikel 4: <de ‘oude’ wet> WORDT <de wet>");
    assertThat(lees("In artikel 4 wordt ‘auto’s’ vervangen door ‘fietsen’."))
        .isEqualTo("artikel 4: <auto’s> WORDT <fietsen>");
    assertThat(lees("In artikel 4 vervalt ‘managers’ bonus’."))
        .isEqualTo("artikel 4: <managers’ bonus> WEG");
    assertThat(lees("In artikel 4 wordt \"en vervalt \"x\"\" vervangen door \"y\"."))
        .isEqualTo("artikel 4: <en vervalt \"x\"> WORDT <y>");
  }

  @Test
  void whatFitsNotIsRefused() {
    assertThat(lees("Artikel 4 wordt aangepast.")).startsWith("NIET: Deze zin is niet begrepen");
    assertThat(lees("Artikel 4 komt te luiden:"))
        .startsWith("NIET: Onder deze zin hoort de nieuwe tekst te staan");
    assertThat(lees("Artikel 12 vervalt. | Artikel 12. Vervallen"))
        .startsWith("NIET: Onder deze zin hoort geen nieuwe tekst te staan");
    assertThat(
            lees("Aan artikel 5 worden twee leden toegevoegd, luidende: | 3. A. | 4. B. | 5. C."))
        .startsWith("NIET: De zin kondigt twee leden aan, maar de tekst eronder bevat drie leden.");
    assertThat(lees("Aan artikel 5 wordt een lid toegevoegd, luidende: | c. iets;"))
        .startsWith("NIET: De zin kondigt een lid aan, maar eronder staat iets anders");
    assertThat(lees("Na artikel 5, tweede lid, wordt een derde lid ingevoegd, luidende: | 4. A."))
        .startsWith("NIET: De zin kondigt een derde lid aan, maar eronder staat iets anders");
    assertThat(lees("Artikel 4, eerste lid, komt te luiden: | a. iets;"))
        .startsWith("NIET: Wat onder de zin staat, is niet van dezelfde soort");
    assertThat(lees("Het opschrift van artikel 4 komt te luiden: | Werkstage"))
        .startsWith("NIET: Wat onder de zin staat, is niet van dezelfde soort");
    assertThat(lees("Het tweede lid vervalt.")).startsWith("NIET: De plaats \"het tweede lid\"");
    assertThat(lees("Er wordt een lid toegevoegd, luidende: | 3. Drie."))
        .startsWith("NIET: De zin zegt niet in welk artikel");
    assertThat(lees("De artikelen 5 tot en met 4 vervallen.")).startsWith("NIET: De plaats");
    assertThat(
            lees(
                ARTIKEL_4,
                "Het eerste lid vervalt, onder vernummering van het tweede en derde lid tot"
                    + " eerste lid."))
        .startsWith("NIET: Dit deel van de zin is niet duidelijk");
    assertThat(
            lees(
                ARTIKEL_4,
                "Het tweede lid alsmede de aanduiding ‘1.’ voor het derde lid vervallen."))
        .startsWith("NIET: De aanduiding \"1.\" hoort niet bij");
  }

  /** "Komt te luiden" for another number is clear enough, but it is told. */
  @Test
  void anotherNumberUnderKomtTeLuidenIsTold() {
    assertThat(lees("Artikel 4, tweede lid, komt te luiden: | 2. A. | 3. B."))
        .startsWith("VERVANG artikel 4 > lid 2\n! \"Komt te luiden\" is voor evenveel");
  }

  @Test
  void whatCanMeanTwoThingsIsRefused() {
    assertThat(lees("In artikel 4 vervalt \"a\" b\" en \"c\"."))
        .startsWith("NIET: Deze zin kan op meer dan één manier worden gelezen");
    assertThat(lees("In artikel 4 vervalt ‘a’ en ‘b’ en ‘c’."))
        .isEqualTo(
            """
            artikel 4: <a> WEG & artikel 4: <b> WEG & artikel 4: <c> WEG
            ! Schrijf "vervallen" als meer dan één zinsdeel vervalt.\
            """);
    assertThat(lees("In artikel 4 vervalt ‘a’ b’ en wordt ‘c’ d’ vervangen door ‘e’."))
        .startsWith("artikel 4: <a’ b> WEG");
  }

  @Test
  void placesInWordsAndBack() {
    for (String plaats :
        List.of(
            "artikel 4, eerste lid, onder a",
            "het opschrift van hoofdstuk 2",
            "hoofdstuk 2, paragraaf 2.1",
            "de bijlage ‘Eisen’, onder b",
            "artikel 9, eerste lid, slot, tweede zin",
            "artikel 4, vierde lid (nieuw), onder aa")) {
      assertThat(
              Adreslezer.lees(plaats, Adres.REGELING)
                  .flatMap(a -> Adresschrijver.schrijf(a, Adres.REGELING, Aanhaling.ENKEL)))
          .contains(plaats);
    }
    assertThat(Adreslezer.lees("onderdeel a", Adres.REGELING)).isEmpty();
    assertThat(Adreslezer.lees("het eerste lid", ARTIKEL_4.met(Adres.Soort.LID, "3"))).isEmpty();
    assertThat(Adreslezer.leesReeks("het tweede en vierde lid", ARTIKEL_4))
        .contains(new Reeks(ARTIKEL_4, Adres.Soort.LID, List.of("2", "4"), false));
  }
}
