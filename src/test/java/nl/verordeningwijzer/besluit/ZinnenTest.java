package nl.verordeningwijzer.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.besluit.Instructielezer.Lezing;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Instructie;
import nl.verordeningwijzer.instructie.Instructie.VanWoorden;
import org.junit.jupiter.api.Test;

/** What each sentence means, and that the program writes it so. */
class ZinnenTest {

  private static final Adres ARTIKEL_4 = Adres.REGELING.met(Adres.Soort.ARTIKEL, "4");
  private static final Adres LID_3 = ARTIKEL_4.met(Adres.Soort.LID, "3");
  private static final Instructieschrijver SCHRIJVER = new Instructieschrijver(Aanhaling.ENKEL);

  /** The lines behind a bar are quoted; "=>" is followed by what is meant. */
  private static void beide(Adres binnen, String tabel) {
    for (String geval : tabel.split("\n(?=\\S.*\n)(?![|=])")) {
      List<String> regels = geval.strip().lines().toList();
      String zin = regels.getFirst();
      List<String> aangehaald =
          regels.stream().filter(r -> r.startsWith("| ")).map(r -> r.substring(2)).toList();
      String bedoeld = regels.getLast().substring("=> ".length());
      Lezing lezing = Instructielezer.lees(zin, aangehaald, binnen);
      assertThat(lezing).as(zin).isInstanceOf(Lezing.Gelezen.class);
      Lezing.Gelezen gelezen = (Lezing.Gelezen) lezing;
      assertThat(Notatie.van(gelezen.instructies())).as(zin).isEqualTo(bedoeld);
      assertThat(gelezen.gebreken()).as(zin).isEmpty();
      assertThat(geschreven(gelezen.instructies(), binnen)).contains(zin);
    }
  }

  private static Optional<String> geschreven(List<Instructie> instructies, Adres binnen) {
    if (instructies.size() == 1) {
      return SCHRIJVER.zin(instructies.getFirst(), binnen);
    }
    return SCHRIJVER.zin(instructies.stream().map(VanWoorden.class::cast).toList(), binnen);
  }

  @Test
  void replacing() {
    beide(
        Adres.REGELING,
        """
        Artikel 1 komt te luiden:
        | Artikel 1. Begrippen
        | In deze verordening wordt verstaan onder:
        | - wet: Participatiewet.
        => VERVANG artikel 1
        De artikelen 3.4 en 3.5 komen te luiden:
        | Artikel 3.4. Een
        | Tekst.
        | Artikel 3.5. Twee
        | Tekst.
        => VERVANG artikel 3.4 3.5
        Artikel 4, eerste lid, onder a, komt te luiden:
        | a. nieuw;
        => VERVANG artikel 4 > lid 1 > onderdeel a
        Artikel 2, tweede en derde lid, komen te luiden:
        | 2. Twee.
        | 3. Drie.
        => VERVANG artikel 2 > lid 2 3
        Artikel 2, tweede tot en met vierde lid, komen te luiden:
        | 2. Twee.
        | 3. Drie.
        | 4. Vier.
        => VERVANG artikel 2 > lid 2 3 4
        Artikel 2, derde lid, onderdelen b en d, komen te luiden:
        | b. bee;
        | d. dee.
        => VERVANG artikel 2 > lid 3 > onderdeel b d
        Het opschrift van hoofdstuk 2 komt te luiden:
        | Hoofdstuk 2. Beleid en evaluatie
        => VERVANG hoofdstuk 2 > opschrift
        Het opschrift van paragraaf 3A.1 komt te luiden:
        | Paragraaf 3A.1. Algemeen
        => VERVANG paragraaf 3A.1 > opschrift
        Het opschrift van artikel 4 komt te luiden:
        | Artikel 4. Werkstage
        => VERVANG artikel 4 > opschrift
        Het opschrift van de bijlage ‘Bijlage 1. Eisen’ komt te luiden:
        | Bijlage 1. Kwaliteitseisen
        => VERVANG bijlage Bijlage 1. Eisen > opschrift
        Artikel 1, begripsomschrijving van ‘doelgroep’, komt te luiden:
        | - doelgroep: personen;
        => VERVANG artikel 1 > begrip doelgroep
        Artikel 9, eerste lid, aanhef, komt te luiden:
        | Het college verstrekt:
        => VERVANG artikel 9 > lid 1 > aanhef
        Artikel 9, eerste lid, slot, komt te luiden:
        | een en ander voor zover nodig.
        => VERVANG artikel 9 > lid 1 > slot
        Artikel 3, derde lid, tweede zin, komt te luiden:
        | Het college stemt af.
        => VERVANG artikel 3 > lid 3 > zin 2
        Artikel 4, eerste lid, onder a, subonderdeel 1°, komt te luiden:
        | 1°. nieuw;
        => VERVANG artikel 4 > lid 1 > onderdeel a > subonderdeel 1
        Hoofdstuk 2 komt te luiden:
        | Hoofdstuk 2. Nieuw
        | Artikel 5. Een
        | Tekst.
        | Artikel 6. Twee
        | Tekst.
        => VERVANG hoofdstuk 2
        Artikel 5 wordt vervangen door twee artikelen, luidende:
        | Artikel 5. Een
        | Tekst.
        | Artikel 5a. Twee
        | Tekst.
        => VERVANG artikel 5
        De artikelen 5 tot en met 7 worden vervangen door een artikel, luidende:
        | Artikel 5. Een
        | Tekst.
        => VERVANG artikel 5 6 7
        Artikel 4, vierde lid (nieuw), onder a, komt te luiden:
        | a. nieuw;
        => VERVANG artikel 4 > lid 4 NIEUW > onderdeel a
        Onder vernummering van het derde lid tot vierde lid wordt artikel 4, tweede lid, vervangen door twee leden, luidende:
        | 2. Twee.
        | 3. Drie.
        => VERVANG artikel 4 > lid 2; artikel 4 > lid 3 => 4
        """);
  }

  @Test
  void replacingInsideAnArticle() {
    beide(
        ARTIKEL_4,
        """
        Het eerste lid, onder a, komt te luiden:
        | a. nieuw;
        => VERVANG artikel 4 > lid 1 > onderdeel a
        Het tweede en derde lid komen te luiden:
        | 2. Twee.
        | 3. Drie.
        => VERVANG artikel 4 > lid 2 3
        De onderdelen b en c komen te luiden:
        | b. bee;
        | c. cee.
        => VERVANG artikel 4 > onderdeel b c
        Onderdeel a komt te luiden:
        | a. nieuw;
        => VERVANG artikel 4 > onderdeel a
        De aanhef komt te luiden:
        | Het college kan:
        => VERVANG artikel 4 > aanhef
        De tweede zin komt te luiden:
        | Het college kan.
        => VERVANG artikel 4 > zin 2
        Het opschrift komt te luiden:
        | Artikel 4. Werkstage
        => VERVANG artikel 4 > opschrift
        De begripsomschrijving van ‘doelgroep’ komt te luiden:
        | - doelgroep: personen;
        => VERVANG artikel 4 > begrip doelgroep
        Het vierde lid (nieuw), onder a, komt te luiden:
        | a. nieuw;
        => VERVANG artikel 4 > lid 4 NIEUW > onderdeel a
        Het 100e lid komt te luiden:
        | 100. Veel.
        => VERVANG artikel 4 > lid 100
        Onder vernummering van het derde lid tot vierde lid wordt het tweede lid vervangen door twee leden, luidende:
        | 2. Twee.
        | 3. Drie.
        => VERVANG artikel 4 > lid 2; artikel 4 > lid 3 => 4
        """);
    beide(
        LID_3,
        """
        Subonderdeel 1° komt te luiden:
        | 1°. nieuw;
        => VERVANG artikel 4 > lid 3 > subonderdeel 1
        Onderdeel b, subonderdeel 2°, vervalt.
        => VERVALT artikel 4 > lid 3 > onderdeel b > subonderdeel 2
        """);
  }

  @Test
  void lapsing() {
    beide(
        Adres.REGELING,
        """
        Artikel 12 vervalt.
        => VERVALT artikel 12
        De artikelen 5 en 6 vervallen.
        => VERVALT artikel 5 6
        De artikelen 5 tot en met 8 vervallen.
        => VERVALT artikel 5 6 7 8
        Artikel 3, vijfde lid, tweede zin, vervalt.
        => VERVALT artikel 3 > lid 5 > zin 2
        Artikel 3, vijfde lid, tweede en derde zin, vervallen.
        => VERVALT artikel 3 > lid 5 > zin 2 3
        Artikel 4, eerste lid, vervalt, onder vernummering van het tweede tot en met vierde lid tot eerste tot en met derde lid.
        => VERVALT artikel 4 > lid 1; artikel 4 > lid 2 3 4 => 1 2 3
        Artikel 4, tweede lid, alsmede de aanduiding ‘1.’ voor het eerste lid vervallen.
        => VERVALT artikel 4 > lid 2 MET AANDUIDING 1.
        De bijlage vervalt.
        => VERVALT bijlage
        """);
    beide(
        ARTIKEL_4,
        """
        Het eerste lid vervalt, onder vernummering van het tweede tot en met vierde lid tot eerste tot en met derde lid.
        => VERVALT artikel 4 > lid 1; artikel 4 > lid 2 3 4 => 1 2 3
        Het eerste en tweede lid vervallen, onder vernummering van het derde lid tot eerste lid.
        => VERVALT artikel 4 > lid 1 2; artikel 4 > lid 3 => 1
        Onderdeel b vervalt, onder verlettering van onderdeel c tot b.
        => VERVALT artikel 4 > onderdeel b; artikel 4 > onderdeel c => b
        Onderdeel b vervalt, onder verlettering van de onderdelen c tot en met f tot b tot en met e.
        => VERVALT artikel 4 > onderdeel b; artikel 4 > onderdeel c d e f => b c d e
        Onderdeel d vervalt, onder vervanging van ‘; en’ aan het slot van onderdeel c door een punt.
        => VERVALT artikel 4 > onderdeel d; SLOT artikel 4 > onderdeel c <; en> WORDT <.>
        Het tweede lid alsmede de aanduiding ‘1.’ voor het eerste lid vervallen.
        => VERVALT artikel 4 > lid 2 MET AANDUIDING 1.
        """);
  }

  @Test
  void inserting() {
    beide(
        Adres.REGELING,
        """
        Na artikel 14 wordt een artikel ingevoegd, luidende:
        | Artikel 14a. Proefplaats
        | Tekst.
        => VOEG IN NA artikel 14
        Na artikel 14 worden twee artikelen en een hoofdstuk ingevoegd, luidende:
        | Artikel 14a. Een
        | Tekst.
        | Artikel 14b. Twee
        | Tekst.
        | Hoofdstuk 3A. Drie
        | Artikel 14c. Vier
        | Tekst.
        => VOEG IN NA artikel 14
        Voor artikel 2 wordt een artikel ingevoegd, luidende:
        | Artikel 1a. Vooraf
        | Tekst.
        => VOEG IN VOOR artikel 2
        In hoofdstuk 2 wordt voor artikel 5 een artikel ingevoegd, luidende:
        | Artikel 4a. Vooraf
        | Tekst.
        => VOEG IN VOOR hoofdstuk 2 > artikel 5
        In hoofdstuk 2, paragraaf 2.1, worden voor artikel 5 twee artikelen ingevoegd, luidende:
        | Artikel 4a. Vooraf
        | Tekst.
        | Artikel 4b. Vooraf
        | Tekst.
        => VOEG IN VOOR hoofdstuk 2 > paragraaf 2.1 > artikel 5
        Na paragraaf 3.1 worden twee paragrafen ingevoegd, luidende:
        | Paragraaf 3.1A Een
        | Paragraaf 3.1B Twee
        => VOEG IN NA paragraaf 3.1
        Na artikel 3, derde lid, eerste zin, wordt een zin ingevoegd, luidende:
        | Het college stemt af.
        => VOEG IN NA artikel 3 > lid 3 > zin 1
        Aan artikel 5 wordt een lid toegevoegd, luidende:
        | 3. Het college biedt aan:
        | a. dit; of
        | b. dat.
        => VOEG IN EIND VAN artikel 5
        Aan artikel 5, derde lid, worden twee zinnen toegevoegd, luidende:
        | Het college stemt af. Het college meldt dit.
        => VOEG IN EIND VAN artikel 5 > lid 3
        Er wordt een bijlage toegevoegd, luidende:
        | Bijlage behorende bij artikel 14h
        | 1. Eisen.
        => VOEG IN EIND VAN regeling
        Onder vernummering van het tweede lid tot derde lid wordt in artikel 4 een lid ingevoegd, luidende:
        | 2. Twee.
        => VOEG IN OP NUMMER IN artikel 4; artikel 4 > lid 2 => 3
        In artikel 1 worden in de alfabetische volgorde twee begripsbepalingen ingevoegd, luidende:
        | - praktijkroute: een weg;
        | - wet: Participatiewet.
        => VOEG IN ALFABETISCH IN artikel 1
        """);
    beide(
        ARTIKEL_4,
        """
        Er wordt een lid toegevoegd, luidende:
        | 3. Drie.
        => VOEG IN EIND VAN artikel 4
        Er worden twee leden toegevoegd, luidende:
        | 3. Drie.
        | 4. Vier.
        => VOEG IN EIND VAN artikel 4
        Onder vernummering van het tweede lid tot derde lid wordt een lid ingevoegd, luidende:
        | 2. Twee.
        => VOEG IN OP NUMMER IN artikel 4; artikel 4 > lid 2 => 3
        Onder vernummering van het tweede tot en met vijfde lid tot vijfde tot en met achtste lid worden drie leden ingevoegd, luidende:
        | 2. Twee.
        | 3. Drie.
        | 4. Vier.
        => VOEG IN OP NUMMER IN artikel 4; artikel 4 > lid 2 3 4 5 => 5 6 7 8
        Onder verlettering van onderdeel c tot d wordt een onderdeel ingevoegd, luidende:
        | c. cee;
        => VOEG IN OP NUMMER IN artikel 4; artikel 4 > onderdeel c => d
        Onder verlettering van de onderdelen c en d tot e en f worden twee onderdelen ingevoegd, luidende:
        | c. cee;
        | d. dee;
        => VOEG IN OP NUMMER IN artikel 4; artikel 4 > onderdeel c d => e f
        Onder vervanging van de punt aan het slot van onderdeel d door een puntkomma wordt een onderdeel toegevoegd, luidende:
        | e. ee.
        => VOEG IN EIND VAN artikel 4; SLOT artikel 4 > onderdeel d <.> WORDT <;>
        Onder vervanging van ‘; of’ aan het slot van onderdeel c door een puntkomma en onder vervanging van de punt aan het slot van onderdeel d door ‘; of’ wordt een onderdeel toegevoegd, luidende:
        | e. ee.
        => VOEG IN EIND VAN artikel 4; SLOT artikel 4 > onderdeel c <; of> WORDT <;>; SLOT artikel 4 > onderdeel d <.> WORDT <; of>
        Onder vervanging van de punt aan het slot van onderdeel d door een puntkomma wordt aan het eerste lid een onderdeel toegevoegd, luidende:
        | e. ee.
        => VOEG IN EIND VAN artikel 4 > lid 1; SLOT artikel 4 > lid 1 > onderdeel d <.> WORDT <;>
        In de alfabetische volgorde wordt een begripsbepaling ingevoegd, luidende:
        | - wet: Participatiewet.
        => VOEG IN ALFABETISCH IN artikel 4
        Na de eerste zin wordt een zin ingevoegd, luidende:
        | Het college stemt af.
        => VOEG IN NA artikel 4 > zin 1
        """);
  }

  @Test
  void numbering() {
    beide(
        ARTIKEL_4,
        """
        Het vierde lid wordt vernummerd tot vijfde lid.
        => VERNUMMER artikel 4 > lid 4 => 5
        Het eerste tot en met derde lid worden vernummerd tot tweede tot en met vierde lid.
        => VERNUMMER artikel 4 > lid 1 2 3 => 2 3 4
        Onderdeel c wordt verletterd tot d.
        => VERNUMMER artikel 4 > onderdeel c => d
        De onderdelen c tot en met f worden verletterd tot d tot en met g.
        => VERNUMMER artikel 4 > onderdeel c d e f => d e f g
        Voor de tekst wordt de aanduiding ‘1.’ geplaatst.
        => PLAATS 1. BIJ artikel 4
        """);
    beide(
        Adres.REGELING,
        """
        Artikel 4, vierde lid, wordt vernummerd tot vijfde lid.
        => VERNUMMER artikel 4 > lid 4 => 5
        De artikelen 5 en 6 worden vernummerd tot artikelen 6 en 7.
        => VERNUMMER artikel 5 6 => 6 7
        Voor de tekst van artikel 4 wordt de aanduiding ‘1.’ geplaatst.
        => PLAATS 1. BIJ artikel 4
        """);
  }

  @Test
  void words() {
    beide(
        Adres.REGELING,
        """
        In artikel 6, eerste lid, wordt na ‘Het college kan’ ingevoegd ‘door detachering’.
        => artikel 6 > lid 1: NA <Het college kan> KOMT <door detachering>
        In artikel 4, eerste lid, onder a, wordt ‘personen’ vervangen door ‘inwoners’.
        => artikel 4 > lid 1 > onderdeel a: <personen> WORDT <inwoners>
        In artikel 4 wordt ‘personen’ telkens vervangen door ‘inwoners’.
        => artikel 4: OVERAL <personen> WORDT <inwoners>
        In artikel 3, tweede lid, vervalt ‘ten hoogste’.
        => artikel 3 > lid 2: <ten hoogste> WEG
        In artikel 3, tweede lid, vervalt telkens ‘ten hoogste’.
        => artikel 3 > lid 2: OVERAL <ten hoogste> WEG
        In artikel 3, tweede lid, vervallen ‘ten hoogste’ en ‘ten minste’.
        => artikel 3 > lid 2: <ten hoogste> WEG & artikel 3 > lid 2: <ten minste> WEG
        In het opschrift van artikel 4 wordt ‘stage’ vervangen door ‘werkstage’.
        => artikel 4 > opschrift: <stage> WORDT <werkstage>
        In artikel 1, begripsomschrijving van ‘doelgroep’, wordt voor ‘personen’ ingevoegd ‘jonge’.
        => artikel 1 > begrip doelgroep: VOOR <personen> KOMT <jonge>
        In artikel 7, derde lid, vervalt de spatie na ‘wet’.
        => artikel 7 > lid 3: SPATIE NA <wet> WEG
        In artikel 4 wordt “auto’s” vervangen door “fietsen”.
        => artikel 4: <auto’s> WORDT <fietsen>
        In de verordening wordt ‘Wwb’ telkens vervangen door ‘Participatiewet’.
        => regeling: OVERAL <Wwb> WORDT <Participatiewet>
        """);
    beide(
        ARTIKEL_4,
        """
        In het tweede lid vervalt ‘x’ en wordt ‘y’ vervangen door ‘z’.
        => artikel 4 > lid 2: <x> WEG & artikel 4 > lid 2: <y> WORDT <z>
        In het tweede lid, onder a, wordt ‘y’ vervangen door ‘z’, wordt na ‘a’ telkens ingevoegd ‘b’ en vervalt ‘c’.
        => artikel 4 > lid 2 > onderdeel a: <y> WORDT <z> & artikel 4 > lid 2 > onderdeel a: OVERAL NA <a> KOMT <b> & artikel 4 > lid 2 > onderdeel a: <c> WEG
        In het opschrift wordt ‘stage’ vervangen door ‘werkstage’.
        => artikel 4 > opschrift: <stage> WORDT <werkstage>
        In artikel 4 wordt ‘stage’ vervangen door ‘werkstage’.
        => artikel 4: <stage> WORDT <werkstage>
        """);
  }

  @Test
  void withdrawing() {
    beide(
        Adres.REGELING,
        """
        De Verordening loonkostensubsidie Participatiewet 2017 wordt ingetrokken.
        => TREK IN Verordening loonkostensubsidie Participatiewet 2017
        De Verordening A en de Verordening B worden ingetrokken.
        => TREK IN Verordening A | Verordening B
        De Verordening A, de Verordening B en de Regeling C worden ingetrokken.
        => TREK IN Verordening A | Verordening B | Regeling C
        """);
  }

  @Test
  void whatIsAmendedInMorePlacesIsOpenedOnce() {
    assertThat(SCHRIJVER.opening(ARTIKEL_4, Adres.REGELING))
        .contains("Artikel 4 wordt als volgt gewijzigd:");
    assertThat(SCHRIJVER.opening(LID_3, ARTIKEL_4))
        .contains("Het derde lid wordt als volgt gewijzigd:");
    assertThat(Instructielezer.opening("Het derde lid wordt als volgt gewijzigd:", ARTIKEL_4))
        .contains(LID_3);
    assertThat(Instructielezer.opening("Het derde lid wordt als volgt gewijzigd:", Adres.REGELING))
        .isEmpty();
    assertThat(Instructielezer.opening("Artikel 4 komt te luiden:", Adres.REGELING)).isEmpty();
    assertThat(Instructielezer.openingVanRegeling("De Proefverordening wordt als volgt gewijzigd:"))
        .contains("Proefverordening");
  }

  /** Words that hold every mark cannot be quoted: who asks then replaces the whole element. */
  @Test
  void whatCannotBeQuotedIsNotWritten() {
    String alles = "‘x’ “x” \"x\" 'x' «x» „x”";
    Instructie instructie = new Instructie.VervangWoorden(ARTIKEL_4, alles, "y", false);
    assertThat(SCHRIJVER.zin(instructie, Adres.REGELING)).isEmpty();
    assertThat(
            SCHRIJVER.zin(
                List.of(
                    new Instructie.LaatWoordenVervallen(ARTIKEL_4, "x", false),
                    new Instructie.LaatWoordenVervallen(LID_3, "y", false)),
                Adres.REGELING))
        .as("two places")
        .isEmpty();
  }

  @Test
  void quotationMarksThatTheWordsHoldAreNotUsed() {
    Aanhaling dubbel = Aanhaling.alle().get(1);
    List<String> geschreven =
        Arrays.asList(
            dubbel.voor(List.of("auto’s")).map(a -> a.om("auto’s")).orElse(""),
            Aanhaling.ENKEL.voor(List.of("auto’s")).map(a -> a.om("auto’s")).orElse(""),
            dubbel.voor(List.of("“x”")).map(a -> a.om("“x”")).orElse(""),
            Aanhaling.ENKEL.voor(List.of("‘x’", "“y”")).map(a -> a.om("z")).orElse(""));
    assertThat(geschreven).containsExactly("“auto’s”", "“auto’s”", "‘“x”’", "\"z\"");
    assertThat(Aanhaling.ENKEL.voor(List.of("twee\nregels"))).isEmpty();
  }

  /** Who corrects the phrase file sees at once whether every phrase can still be read. */
  @Test
  void everyPhraseCanBeReadAndOnlyOnesThatArePhrasesHaveAFlaw() {
    List<String> zinnen =
        Zinnen.namen("").stream()
            .filter(
                n -> !n.matches("(stap|tot|soort|kant|leesteken|gebrek|aanhaling|opsomming)\\..*"))
            .filter(n -> Zinnen.lees(n).stream().anyMatch(s -> s.tekst().matches(".*[{].* .*")))
            .toList();
    assertThat(zinnen).hasSizeGreaterThan(30).contains("vervang", "woorden.spatie", "trek-in");
    for (String naam : zinnen) {
      assertThat(Leesvorm.van(naam)).as(naam).hasSameSizeAs(Zinnen.lees(naam));
    }
    assertThat(Zinnen.namen("").stream().flatMap(n -> Zinnen.lees(n).stream()))
        .filteredOn(s -> s.gebrek().isPresent())
        .isNotEmpty()
        .allSatisfy(s -> assertThat(s.sleutel()).contains(".lees-"));
  }
}
