package nl.verordeningwijzer.uitvoering;

import static nl.verordeningwijzer.uitvoering.Proefplaats.plaats;
import static nl.verordeningwijzer.uitvoering.Proefplaats.reeks;
import static nl.verordeningwijzer.uitvoering.Proefplaats.tot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.instructie.Instructie;
import nl.verordeningwijzer.instructie.Instructie.Aanduiding;
import nl.verordeningwijzer.instructie.Instructie.Kant;
import nl.verordeningwijzer.instructie.Instructie.LaatSpatieVervallen;
import nl.verordeningwijzer.instructie.Instructie.LaatVervallen;
import nl.verordeningwijzer.instructie.Instructie.LaatWoordenVervallen;
import nl.verordeningwijzer.instructie.Instructie.PlaatsAanduiding;
import nl.verordeningwijzer.instructie.Instructie.Plek;
import nl.verordeningwijzer.instructie.Instructie.Slotvervanging;
import nl.verordeningwijzer.instructie.Instructie.TrekIn;
import nl.verordeningwijzer.instructie.Instructie.Vernummer;
import nl.verordeningwijzer.instructie.Instructie.Vernummering;
import nl.verordeningwijzer.instructie.Instructie.Vervang;
import nl.verordeningwijzer.instructie.Instructie.VervangWoorden;
import nl.verordeningwijzer.instructie.Instructie.VoegIn;
import nl.verordeningwijzer.instructie.Instructie.VoegWoordenIn;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A decision executed on lines: the existing text in, the new text or a refusal out. */
class UitvoerderTest {

  private static final String TEKST =
      """
      Hoofdstuk 1. Algemeen
      Artikel 1. Begrippen
      In deze verordening wordt verstaan onder:
      - college: het college van burgemeester en wethouders;
      - jobcoach: degene die:
      a. begeleidt; en
      b. adviseert;
      - wet: de Participatiewet.
      Hoofdstuk 2. Voorzieningen
      Paragraaf 2.1 Hulp
      Artikel 2. Werkstage
      1. Het college kan een werkstage aanbieden. De werkstage duurt kort. Zij is gratis.
      2. Een werkstage is er voor wie:
      a. behoort tot de doelgroep, en
      b. een afstand heeft:
      1°. tot de arbeidsmarkt; of
      2°. tot scholing.
      Dit geldt niet in de vakantie.
      3. De raad kan meer regels stellen.
      Artikel 3. Scholing
      Het college biedt scholing aan.
      Paragraaf 2.2 Geld
      Artikel 4. Premie
      Het college kent een premie toe bij:
      a. uitstroom;
      b. deeltijdwerk.
      Artikel 5. Oud
      (Vervallen)
      Hoofdstuk 3. Slot
      Artikel 6. Citeertitel
      Deze verordening wordt aangehaald als: Verordening.
      Bijlage bij artikel 4
      Bedragen:
      1. In euro’s.
      a. Uitstroom: 100.
      b. Deeltijd: 50.
      """;

  // Executing in words

  /** The text after the instructions, or why one of them was refused. */
  private static String na(String tekst, Instructie... instructies) {
    Uitvoerder uitvoerder = Uitvoerder.op(tekst.lines().toList());
    for (Instructie instructie : instructies) {
      Optional<String> weigering = uitvoerder.voerUit(instructie);
      if (weigering.isPresent()) {
        return "GEWEIGERD: " + weigering.get();
      }
    }
    return tekst(uitvoerder);
  }

  private static String na(Instructie... instructies) {
    return na(TEKST, instructies);
  }

  private static String tekst(Uitvoerder uitvoerder) {
    return String.join("\n", uitvoerder.regels()) + "\n";
  }

  /** Why the last instruction is refused; it must leave the text as it was. */
  private static String weigering(String tekst, Instructie... instructies) {
    Uitvoerder uitvoerder = Uitvoerder.op(tekst.lines().toList());
    int laatste = instructies.length - 1;
    Arrays.stream(instructies)
        .limit(laatste)
        .forEach(i -> assertThat(uitvoerder.voerUit(i)).isEmpty());
    String voor = tekst(uitvoerder);
    Optional<String> weigering = uitvoerder.voerUit(instructies[laatste]);
    assertThat(tekst(uitvoerder)).isEqualTo(voor);
    return weigering.orElse("niet geweigerd");
  }

  private static String weigering(Instructie... instructies) {
    return weigering(TEKST, instructies);
  }

  private static String zonder(String... regels) {
    return Arrays.stream(regels)
        .reduce(TEKST, (tekst, regel) -> vervangen(tekst, regel + "\n", ""));
  }

  private static String met(String oud, String nieuw) {
    return vervangen(TEKST, oud, nieuw);
  }

  private static String vervangen(String tekst, String oud, String nieuw) {
    assertThat(tekst).containsOnlyOnce(oud);
    return tekst.replace(oud, nieuw);
  }

  // Instructions in words

  private static Instructie vervang(String doel, String nieuw, Vernummering... vernummering) {
    return new Vervang(reeks(doel), nieuw.lines().toList(), List.of(vernummering));
  }

  private static Instructie voegIn(Plek plek, String nieuw, Vernummering... vernummering) {
    return new VoegIn(plek, nieuw.lines().toList(), List.of(vernummering), List.of());
  }

  private static Instructie na(String adres, String nieuw) {
    return voegIn(new Plek.Bij(Kant.NA, plaats(adres)), nieuw);
  }

  private static Instructie voor(String adres, String nieuw) {
    return voegIn(new Plek.Bij(Kant.VOOR, plaats(adres)), nieuw);
  }

  private static Instructie aanHetEind(String adres, String nieuw) {
    return voegIn(new Plek.AanHetEind(plaats(adres)), nieuw);
  }

  private static Instructie opNummer(String adres, String nieuw, Vernummering... vernummering) {
    return voegIn(new Plek.OpNummer(plaats(adres)), nieuw, vernummering);
  }

  private static Instructie alfabetisch(String adres, String nieuw) {
    return voegIn(new Plek.Alfabetisch(plaats(adres)), nieuw);
  }

  private static Instructie vervalt(String doel, Vernummering... vernummering) {
    return new LaatVervallen(reeks(doel), List.of(vernummering), List.of(), Optional.empty());
  }

  private static Instructie vervaltMetAanduiding(String doel, String nummer) {
    return new LaatVervallen(
        reeks(doel), List.of(), List.of(), Optional.of(new Aanduiding(nummer)));
  }

  private static Instructie vernummer(String van, String... tot) {
    return new Vernummer(tot(van, tot));
  }

  private static Instructie woorden(String in, String oud, String nieuw) {
    return new VervangWoorden(plaats(in), oud, nieuw, false);
  }

  private static Instructie telkens(String in, String oud, String nieuw) {
    return new VervangWoorden(plaats(in), oud, nieuw, true);
  }

  private static Instructie aanduiding(String nummer, String bij) {
    return new PlaatsAanduiding(new Aanduiding(nummer), plaats(bij));
  }

  @Test
  void withoutInstructionsNothingChanges() {
    assertThat(na()).isEqualTo(TEKST);
  }

  @Test
  void indentationAndEmptyLinesMeanNothing() {
    assertThat(na("  Artikel 1\n\n\t1. Een.  \n", woorden("artikel 1, lid 1", "Een", "Twee")))
        .isEqualTo("Artikel 1\n1. Twee.\n");
  }

  @Test
  void anotherRegulationThatIsWithdrawnIsRemembered() {
    Uitvoerder uitvoerder = Uitvoerder.op(TEKST.lines().toList());
    assertThat(uitvoerder.voerUit(new TrekIn(List.of("Verordening A", "Verordening B")))).isEmpty();
    assertThat(uitvoerder.ingetrokken()).containsExactly("Verordening A", "Verordening B");
    assertThat(tekst(uitvoerder)).isEqualTo(TEKST);
  }

  @Nested
  class APlace {

    @Test
    void isFoundByItsNumberInTheExistingText() {
      assertThat(na(woorden("artikel 2, lid 2, onderdeel b, onder 1", "of", "en")))
          .isEqualTo(met("arbeidsmarkt; of", "arbeidsmarkt; en"));
    }

    @Test
    void ofAnArticleNeedsNoChapter() {
      String nieuw = met("biedt scholing", "geeft scholing");
      assertThat(na(woorden("artikel 3", "biedt", "geeft"))).isEqualTo(nieuw);
      assertThat(na(woorden("hoofdstuk 2, artikel 3", "biedt", "geeft"))).isEqualTo(nieuw);
      assertThat(na(woorden("hoofdstuk 2, paragraaf 2.1, artikel 3", "biedt", "geeft")))
          .isEqualTo(nieuw);
    }

    @Test
    void thatIsNotThereIsRefused() {
      String nergens = "Niet gevonden";
      assertThat(weigering(vervalt("artikel 7"))).contains(nergens).contains("artikel 7");
      assertThat(weigering(vervalt("artikel 2, lid 4"))).contains("artikel 2, lid 4");
      assertThat(weigering(vervalt("hoofdstuk 1, artikel 3"))).contains(nergens);
      assertThat(weigering(vervalt("artikel 2, onderdeel a"))).contains(nergens);
      assertThat(weigering(vervalt("artikel 4, lid 1"))).contains(nergens);
      assertThat(weigering(vervalt("lid 1"))).contains(nergens);
      assertThat(weigering(vervalt("bijlage, lid 1"))).contains(nergens);
      assertThat(weigering(vervalt("artikel 3, slot"))).contains(nergens);
    }

    @Test
    void thatCouldBeTwoThingsIsRefused() {
      String dubbel = "Artikel 1 A\nX.\nHoofdstuk 2 B\nArtikel 1 C\nY.\n";
      assertThat(weigering(dubbel, vervalt("artikel 1"))).contains("Meer dan eens gevonden");
      assertThat(na(dubbel, vervalt("hoofdstuk 2, artikel 1")))
          .isEqualTo("Artikel 1 A\nX.\nHoofdstuk 2 B\nArtikel 1 C\n(Vervallen)\n");
    }

    @Test
    void inAnOnderdeelOfADefinitionIsFound() {
      assertThat(na(woorden("artikel 1, begrip jobcoach, onderdeel b", "adviseert", "helpt")))
          .isEqualTo(met("b. adviseert;", "b. helpt;"));
      assertThat(weigering(woorden("artikel 1, onderdeel b", "adviseert", "helpt")))
          .contains("Niet gevonden");
    }

    @Test
    void keepsItsOldNumberWhenItWasRenumbered() {
      assertThat(
              na(
                  vernummer("artikel 2, lid 3", "4"),
                  woorden("artikel 2, lid 3", "meer", "nadere"),
                  woorden("artikel 2, lid 4 (nieuw)", "regels", "eisen")))
          .isEqualTo(met("3. De raad kan meer regels", "4. De raad kan nadere eisen"));
    }

    @Test
    void withANewNumberIsOnlyWhatTheDecisionNumbered() {
      assertThat(weigering(woorden("artikel 2, lid 3 (nieuw)", "meer", "nadere")))
          .contains("Niet gevonden");
      Instructie erbij = aanHetEind("artikel 2", "4. Vier is nieuw.");
      assertThat(na(erbij, woorden("artikel 2, lid 4 (nieuw)", "nieuw", "later")))
          .isEqualTo(met("stellen.\n", "stellen.\n4. Vier is later.\n"));
      assertThat(weigering(erbij, woorden("artikel 2, lid 4", "nieuw", "later")))
          .contains("Niet gevonden");
    }

    @Test
    void ofALidThatLapsedMayBeTakenByAnother() {
      assertThat(
              na(
                  vervalt("artikel 2, lid 1", tot("artikel 2, lid 2 en 3", "1", "2")),
                  woorden("artikel 2, lid 3", "meer", "nadere"),
                  woorden("artikel 2, lid 2", "vakantie", "zomer")))
          .contains("1. Een werkstage is er")
          .contains("niet in de zomer.\n2. De raad kan nadere regels");
    }

    @Test
    void inAnAnnexCanBeNamedWhenThereIsOnlyOne() {
      String nieuw = met("b. Deeltijd: 50.", "b. Deeltijd: 60.");
      assertThat(na(woorden("bijlage, onderdeel b", "50", "60"))).isEqualTo(nieuw);
      assertThat(na(woorden("bijlage Bijlage bij artikel 4, onderdeel b", "50", "60")))
          .isEqualTo(nieuw);
      String twee = TEKST + "Bijlage bij artikel 6\nTekst.\n";
      assertThat(weigering(twee, vervalt("bijlage"))).contains("Meer dan eens gevonden");
      assertThat(weigering(twee, vervalt("bijlage Bijlage bij artikel 6"), vervalt("bijlage")))
          .contains("Meer dan eens gevonden");
    }

    @Test
    void isASentenceOfOneText() {
      assertThat(na(woorden("artikel 2, lid 1, zin 2", "werkstage", "stage")))
          .isEqualTo(met("De werkstage duurt", "De stage duurt"));
      assertThat(na(woorden("artikel 2, lid 2, slot, zin 1", "vakantie", "zomer")))
          .isEqualTo(met("vakantie", "zomer"));
      assertThat(weigering(woorden("artikel 2, lid 2, zin 1", "vakantie", "zomer")))
          .contains("Meer dan één stuk tekst");
      assertThat(weigering(woorden("artikel 2, lid 1, zin 4", "gratis", "duur")))
          .contains("Niet gevonden");
    }

    @Test
    void isASentenceByItsOldNumber() {
      assertThat(
              na(
                  vervalt("artikel 2, lid 1, zin 1"),
                  na("artikel 2, lid 1, zin 2", "Soms lang."),
                  woorden("artikel 2, lid 1, zin 3", "gratis", "duur")))
          .contains("1. De werkstage duurt kort. Soms lang. Zij is duur.\n");
    }

    @Test
    void isNoSentenceOnceWordsMadeOtherSentences() {
      assertThat(
              weigering(
                  woorden("artikel 2, lid 1", "kort. Zij", "kort en"),
                  vervalt("artikel 2, lid 1, zin 2")))
          .contains("anders verdeeld");
    }
  }

  @Nested
  class Replacing {

    @Test
    void anArticle() {
      assertThat(na(vervang("artikel 3", "Artikel 3 Leren\n1. Een.\n2. Twee.\n")))
          .isEqualTo(
              met(
                  "Artikel 3. Scholing\nHet college biedt scholing aan.\n",
                  "Artikel 3 Leren\n1. Een.\n2. Twee.\n"));
    }

    @Test
    void aLidWithAllThatIsInIt() {
      assertThat(na(vervang("artikel 2, lid 2", "2. Kort.\na. een;\nb. twee.\n")))
          .contains("gratis.\n2. Kort.\na. een;\nb. twee.\n3. De raad");
    }

    @Test
    void keepsTheOldNumberOfWhatWasReplaced() {
      assertThat(
              na(
                  vervang("artikel 2, lid 2", "2. Kort.\n"),
                  aanHetEind("artikel 2, lid 2", "Langer.")))
          .contains("\n2. Kort. Langer.\n");
    }

    @Test
    void anOnderdeelASubonderdeelAndADefinition() {
      assertThat(na(vervang("artikel 4, onderdeel a", "a. werk;")))
          .isEqualTo(met("uitstroom;", "werk;"));
      assertThat(na(vervang("artikel 2, lid 2, onderdeel b, onder 2", "2°. tot werk.")))
          .isEqualTo(met("tot scholing.", "tot werk."));
      assertThat(na(vervang("artikel 1, begrip jobcoach", "- jobcoach: de begeleider;")))
          .isEqualTo(
              met(
                  "- jobcoach: degene die:\na. begeleidt; en\nb. adviseert;\n",
                  "- jobcoach: de begeleider;\n"));
    }

    @Test
    void aChapterAndAnAnnex() {
      assertThat(na(vervang("hoofdstuk 3", "Hoofdstuk 3 Einde\nArtikel 6 Naam\nNaam.\n")))
          .contains("(Vervallen)\nHoofdstuk 3 Einde\nArtikel 6 Naam\nNaam.\nBijlage bij");
      assertThat(na(vervang("bijlage", "Bijlage bij artikel 4\n1. Niets.\n")))
          .endsWith("Verordening.\nBijlage bij artikel 4\n1. Niets.\n");
    }

    @Test
    void aHeadingLeavesTheRestAlone() {
      assertThat(na(vervang("hoofdstuk 2, opschrift", "Hoofdstuk 2. Beleid")))
          .isEqualTo(met("Hoofdstuk 2. Voorzieningen", "Hoofdstuk 2. Beleid"));
      assertThat(na(vervang("bijlage, opschrift", "Bijlage bij artikel 5")))
          .isEqualTo(met("Bijlage bij artikel 4", "Bijlage bij artikel 5"));
      assertThat(weigering(vervang("artikel 3, opschrift", "Artikel 4. Leren")))
          .contains("ander nummer");
      assertThat(weigering(vervang("artikel 3, opschrift", "Paragraaf 3. Leren")))
          .contains("niet één opschrift");
      assertThat(weigering(vervang("artikel 3, opschrift", "Artikel 3. Leren\nTekst.")))
          .contains("niet één opschrift");
    }

    @Test
    void anAanhefOrASlot() {
      assertThat(na(vervang("artikel 4, aanhef", "Er is een premie bij:")))
          .isEqualTo(met("Het college kent een premie toe bij:", "Er is een premie bij:"));
      assertThat(na(vervang("artikel 2, lid 2, aanhef", "Werkstages zijn er voor wie:")))
          .isEqualTo(met("2. Een werkstage is er voor wie:", "2. Werkstages zijn er voor wie:"));
      assertThat(na(vervang("artikel 2, lid 2, slot", "Dit geldt altijd.")))
          .isEqualTo(met("Dit geldt niet in de vakantie.", "Dit geldt altijd."));
      assertThat(weigering(vervang("artikel 3, aanhef", "Er is scholing.")))
          .contains("Niet gevonden");
      assertThat(weigering(vervang("artikel 2, lid 2, aanhef", "2. Werkstages:")))
          .contains("één regel zonder nummer");
    }

    @Test
    void aSentenceKeepsTheSpaceBehindIt() {
      assertThat(na(vervang("artikel 2, lid 1, zin 2", "Hij is kort.")))
          .isEqualTo(met("De werkstage duurt kort. Zij", "Hij is kort. Zij"));
      assertThat(na(vervang("artikel 2, lid 1, zin 2 en 3", "Hij is kort.")))
          .isEqualTo(met("De werkstage duurt kort. Zij is gratis.", "Hij is kort."));
      assertThat(weigering(vervang("artikel 2, lid 1, zin 1 en 3", "Hij is kort.")))
          .contains("Niet aaneengesloten");
    }

    @Test
    void oneByMoreMakesRoomInTheSameInstruction() {
      assertThat(
              na(
                  vervang(
                      "artikel 2, lid 1",
                      "1. Een.\n2. Twee.\n",
                      tot("artikel 2, lid 2 en 3", "3", "4"))))
          .contains("Werkstage\n1. Een.\n2. Twee.\n3. Een werkstage is er")
          .contains("vakantie.\n4. De raad");
      assertThat(weigering(vervang("artikel 2, lid 1", "1. Een.\n2. Twee.\n")))
          .contains("Nummer 2 komt na de vervanging twee keer voor");
    }

    @Test
    void moreByOneOrByOthers() {
      assertThat(na(vervang("artikel 3 en 4", "Artikel 3 A\nX.\nArtikel 3a B\nY.\n")))
          .contains("GEWEIGERD: Niet aaneengesloten");
      assertThat(
              na(vervang("artikel 4 en 5", "Artikel 4 A\nX.\nArtikel 4a B\nY.\nArtikel 5 C\nZ.\n")))
          .contains("Geld\nArtikel 4 A\nX.\nArtikel 4a B\nY.\nArtikel 5 C\nZ.\nHoofdstuk 3");
      assertThat(na(vervang("artikel 2, lid 1 en 2", "1. Een.\n", tot("artikel 2, lid 3", "2"))))
          .contains("Werkstage\n1. Een.\n2. De raad");
    }

    @Test
    void refusesWhatIsOfAnotherKindOrNumber() {
      assertThat(weigering(vervang("artikel 2, lid 2", "3. Drie.\n"))).contains("ander nummer");
      assertThat(weigering(vervang("artikel 2, lid 2", "Twee.\n"))).contains("iets anders");
      assertThat(weigering(vervang("artikel 3", "Artikel 3 A\nX.\nHoofdstuk 4 B\n")))
          .contains("iets anders");
      assertThat(weigering(vervang("artikel 4, onderdeel b", "b. werk.\nSlot.\n")))
          .contains("iets anders");
      assertThat(weigering(vervang("artikel 2, lid 3", "3. Drie.\n5. Vijf.\n")))
          .contains("nummer 5 niet aan op nummer 3");
      assertThat(weigering(vervang("artikel 3", ""))).contains("geen nieuwe tekst");
    }

    @Test
    void refusesTheOldNumberOfWhatWasRenumbered() {
      Instructie eerst = vernummer("artikel 2, lid 3", "4");
      assertThat(weigering(eerst, vervang("artikel 2, lid 3", "3. Drie.\n")))
          .contains("Al vernummerd");
      assertThat(na(eerst, vervang("artikel 2, lid 4 (nieuw)", "4. Vier.\n")))
          .contains("vakantie.\n4. Vier.\nArtikel 3");
    }
  }

  @Nested
  class InsertingBesideSomething {

    @Test
    void putsAnArticleInTheSameParagraph() {
      assertThat(na(na("artikel 3", "Artikel 3a. Stage\nNieuw.\n")))
          .isEqualTo(met("scholing aan.\n", "scholing aan.\nArtikel 3a. Stage\nNieuw.\n"));
      assertThat(na(voor("paragraaf 2.2, artikel 4", "Artikel 3a. Stage\nNieuw.\n")))
          .isEqualTo(met("Geld\n", "Geld\nArtikel 3a. Stage\nNieuw.\n"));
    }

    @Test
    void goesOnWithAParagraphOrAChapterWhereOneEnds() {
      String blok = "Artikel 1a. A\nX.\nHoofdstuk 1A. B\nParagraaf 1A.1 C\nArtikel 1b. D\nY.\n";
      assertThat(na(na("artikel 1", blok))).isEqualTo(met("Hoofdstuk 2.", blok + "Hoofdstuk 2."));
      String paragraaf = "Paragraaf 2.1A Meer\nArtikel 3a. D\nY.\n";
      assertThat(na(na("artikel 3", paragraaf)))
          .isEqualTo(met("Paragraaf 2.2", paragraaf + "Paragraaf 2.2"));
    }

    @Test
    void refusesAChapterOrParagraphThatTakesExistingArticles() {
      assertThat(weigering(na("artikel 2", "Paragraaf 2.1A Meer\nArtikel 2a. D\nY.\n")))
          .contains("een ander hoofdstuk of een andere paragraaf")
          .contains("Artikel 3. Scholing");
      assertThat(weigering(na("artikel 3", "Hoofdstuk 2A Meer\n"))).contains("Paragraaf 2.2 Geld");
      assertThat(weigering(voor("artikel 6", "Hoofdstuk 2A Meer\n"))).contains("Artikel 6");
    }

    @Test
    void aRegulationWithoutChaptersMayBeginWithThem() {
      String los = "Artikel 1 A\nX.\nArtikel 2 B\nY.\n";
      assertThat(na(los, na("artikel 1", "Hoofdstuk 1 C\n")))
          .isEqualTo("Artikel 1 A\nX.\nHoofdstuk 1 C\nArtikel 2 B\nY.\n");
    }

    @Test
    void putsAChapterOrParagraphBesideAnother() {
      assertThat(na(na("hoofdstuk 2", "Hoofdstuk 2A Meer\nArtikel 5a D\nY.\n")))
          .isEqualTo(met("Hoofdstuk 3.", "Hoofdstuk 2A Meer\nArtikel 5a D\nY.\nHoofdstuk 3."));
      assertThat(na(voor("paragraaf 2.2", "Paragraaf 2.1A Meer\n")))
          .isEqualTo(met("Paragraaf 2.2", "Paragraaf 2.1A Meer\nParagraaf 2.2"));
    }

    @Test
    void putsLedenOnderdelenAndDefinitionsBesideTheirEquals() {
      assertThat(na(na("artikel 2, lid 2", "2a. Extra.\n"))).startsWith("GEWEIGERD");
      assertThat(na(na("artikel 2, lid 3", "4. Extra.\n5. Meer.\n")))
          .isEqualTo(met("stellen.\n", "stellen.\n4. Extra.\n5. Meer.\n"));
      assertThat(na(voor("artikel 2, lid 2, onderdeel b, onder 1", "0°. tot niets;")))
          .isEqualTo(met("1°.", "0°. tot niets;\n1°."));
      assertThat(na(na("artikel 1, begrip jobcoach", "- raad: de raad;")))
          .isEqualTo(met("- wet", "- raad: de raad;\n- wet"));
      assertThat(na(na("bijlage", "Bijlage bij artikel 5\n1. Niets.\n")))
          .isEqualTo(TEKST + "Bijlage bij artikel 5\n1. Niets.\n");
    }

    @Test
    void refusesWhatCannotStandThere() {
      String nee = "past hier niet";
      assertThat(weigering(na("artikel 3", "1. Een lid.\n"))).contains(nee);
      assertThat(weigering(na("artikel 2, lid 1", "a. een onderdeel.\n"))).contains(nee);
      assertThat(weigering(na("paragraaf 2.1", "Artikel 3a. A\nX.\n"))).contains(nee);
      assertThat(weigering(na("artikel 6", "Bijlage bij artikel 6\n"))).contains(nee);
      assertThat(weigering(na("artikel 3, opschrift", "Artikel 3a\n")))
          .contains("Dit kan hier niet");
      assertThat(weigering(na("artikel 4, onderdeel b", "c. meer.\nSlot.\n")))
          .contains("iets anders");
    }

    @Test
    void putsASentenceBesideAnother() {
      assertThat(na(na("artikel 2, lid 1, zin 1", "Dat is nieuw.")))
          .isEqualTo(met("aanbieden. De", "aanbieden. Dat is nieuw. De"));
      assertThat(na(na("artikel 2, lid 1, zin 3", "Dat is nieuw.")))
          .isEqualTo(met("Zij is gratis.\n", "Zij is gratis. Dat is nieuw.\n"));
      assertThat(na(voor("artikel 2, lid 1, zin 1", "Dat is nieuw.")))
          .isEqualTo(met("1. Het college kan", "1. Dat is nieuw. Het college kan"));
    }
  }

  @Nested
  class AddingAtTheEnd {

    @Test
    void leden() {
      assertThat(na(aanHetEind("artikel 2", "4. Vier.\na. een.\n5. Vijf.\n")))
          .isEqualTo(met("stellen.\n", "stellen.\n4. Vier.\na. een.\n5. Vijf.\n"));
      assertThat(weigering(aanHetEind("artikel 2", "5. Vijf.\n")))
          .contains("nummer 5 niet aan op nummer 3");
      assertThat(weigering(aanHetEind("artikel 3", "2. Twee.\n"))).contains("niet al een lid");
    }

    @Test
    void onderdelenComeBeforeTheSlot() {
      assertThat(na(aanHetEind("artikel 2, lid 2", "c. jong is.\n")))
          .isEqualTo(met("Dit geldt niet", "c. jong is.\nDit geldt niet"));
      assertThat(na(aanHetEind("artikel 4", "c. verhuizing.\n")))
          .isEqualTo(met("deeltijdwerk.\n", "deeltijdwerk.\nc. verhuizing.\n"));
      assertThat(na(aanHetEind("artikel 2, lid 2, onderdeel b", "3°. tot meer.\n")))
          .isEqualTo(met("tot scholing.\n", "tot scholing.\n3°. tot meer.\n"));
      assertThat(na(aanHetEind("artikel 1, begrip jobcoach", "c. steunt;\n")))
          .isEqualTo(met("b. adviseert;\n", "b. adviseert;\nc. steunt;\n"));
      assertThat(na(aanHetEind("bijlage", "c. Rest: 0.\n"))).isEqualTo(TEKST + "c. Rest: 0.\n");
      assertThat(weigering(aanHetEind("artikel 4", "d. verhuizing.\n")))
          .contains("nummer d niet aan op nummer b");
      assertThat(weigering(aanHetEind("artikel 2", "a. verhuizing.\n")))
          .contains("niet al een onderdeel");
    }

    @Test
    void definitions() {
      assertThat(na(aanHetEind("artikel 1", "- zorg: hulp.\n")))
          .isEqualTo(met("Participatiewet.\n", "Participatiewet.\n- zorg: hulp.\n"));
    }

    @Test
    void articlesParagraphsChaptersAndAnnexes() {
      String artikel = "Artikel 5a. Nieuw\nX.\n";
      assertThat(na(aanHetEind("paragraaf 2.2", artikel)))
          .isEqualTo(met("Hoofdstuk 3.", artikel + "Hoofdstuk 3."));
      assertThat(na(aanHetEind("hoofdstuk 2", "Paragraaf 2.3 Meer\n" + artikel)))
          .isEqualTo(met("Hoofdstuk 3.", "Paragraaf 2.3 Meer\n" + artikel + "Hoofdstuk 3."));
      assertThat(na(aanHetEind("", "Hoofdstuk 4 Meer\nArtikel 7\nX.\n")))
          .isEqualTo(met("Bijlage bij", "Hoofdstuk 4 Meer\nArtikel 7\nX.\nBijlage bij"));
      assertThat(na(aanHetEind("", "Bijlage bij artikel 6\nX.\n")))
          .isEqualTo(TEKST + "Bijlage bij artikel 6\nX.\n");
    }

    @Test
    void refusesAnArticleWhereItWouldFallInTheLastParagraphOrChapter() {
      assertThat(weigering(aanHetEind("hoofdstuk 2", "Artikel 5a. Nieuw\nX.\n")))
          .contains("past hier niet");
      assertThat(weigering(aanHetEind("", "Artikel 7. Nieuw\nX.\n"))).contains("past hier niet");
      assertThat(na("Artikel 1 A\nX.\nBijlage\nY.\n", aanHetEind("", "Artikel 2 B\nZ.\n")))
          .isEqualTo("Artikel 1 A\nX.\nArtikel 2 B\nZ.\nBijlage\nY.\n");
    }

    @Test
    void aSentence() {
      assertThat(na(aanHetEind("artikel 2, lid 3", "Ook strenge.")))
          .isEqualTo(met("stellen.\n", "stellen. Ook strenge.\n"));
      assertThat(na(aanHetEind("artikel 3", "Ook kort.")))
          .isEqualTo(met("scholing aan.\n", "scholing aan. Ook kort.\n"));
      assertThat(na(aanHetEind("artikel 2, lid 2", "Ook niet in mei.")))
          .isEqualTo(met("vakantie.\n", "vakantie. Ook niet in mei.\n"));
      assertThat(weigering(aanHetEind("artikel 4", "Ook kort.")))
          .contains("Geen tekst aan het eind");
      assertThat(weigering(aanHetEind("artikel 2", "Ook kort.")))
          .contains("Geen tekst aan het eind");
    }
  }

  @Nested
  class InsertingByNumber {

    @Test
    void happensOnceOthersMadeRoom() {
      assertThat(na(opNummer("artikel 2", "2. Nieuw.\n", tot("artikel 2, lid 2 en 3", "3", "4"))))
          .contains("gratis.\n2. Nieuw.\n3. Een werkstage is er")
          .contains("vakantie.\n4. De raad");
      assertThat(
              na(opNummer("artikel 4", "a. werk;\n", tot("artikel 4, onderdeel a en b", "b", "c"))))
          .contains("bij:\na. werk;\nb. uitstroom;\nc. deeltijdwerk.\n");
    }

    @Test
    void putsEachWhereItBelongs() {
      assertThat(
              na(
                  opNummer(
                      "artikel 2",
                      "2. Nieuw.\n4. Ook nieuw.\n",
                      tot("artikel 2, lid 2 en 3", "3", "5"))))
          .contains("gratis.\n2. Nieuw.\n3. Een werkstage is er")
          .contains("vakantie.\n4. Ook nieuw.\n5. De raad");
    }

    @Test
    void refusesWithoutRoomOrPlace() {
      assertThat(weigering(opNummer("artikel 2", "2. Nieuw.\n"))).contains("geen ruimte");
      assertThat(weigering(opNummer("artikel 2", "5. Nieuw.\n"))).contains("geen plaats");
      assertThat(weigering(opNummer("artikel 3", "1. Nieuw.\n"))).contains("niet al een lid");
      assertThat(weigering(opNummer("hoofdstuk 2", "Artikel 2. Nieuw\nX.\n")))
          .contains("past hier niet");
    }
  }

  @Nested
  class InsertingAlphabetically {

    @Test
    void putsEachTermBeforeTheNext() {
      assertThat(na(alfabetisch("artikel 1", "- doelgroep: wie hulp krijgt;\n- zorg: hulp;\n")))
          .contains(";\n- doelgroep: wie hulp krijgt;\n- jobcoach")
          .contains("Participatiewet.\n- zorg: hulp;\nHoofdstuk 2");
    }

    @Test
    void refusesATermThatIsThereAndAListThatHasNoOrder() {
      assertThat(weigering(alfabetisch("artikel 1", "- Wet: iets anders;\n")))
          .contains("Dit begrip is er al: \"Wet\"");
      assertThat(weigering(alfabetisch("artikel 1", "- wet: iets anders;\n")))
          .contains("Dit begrip is er al");
      assertThat(
              weigering(
                  "Artikel 1\n- wet: w;\n- college: c;\n", alfabetisch("artikel 1", "- raad: r;")))
          .contains("niet op alfabet");
      assertThat(weigering(alfabetisch("artikel 4", "- raad: r;")))
          .contains("niet al een begripsbepaling");
      assertThat(weigering(alfabetisch("artikel 1", "a. raad: r;"))).contains("iets anders");
    }
  }

  @Nested
  class Lapsing {

    @Test
    void ofAnArticleKeepsNumberAndHeading() {
      assertThat(na(vervalt("artikel 3")))
          .isEqualTo(met("Het college biedt scholing aan.", "(Vervallen)"));
      assertThat(na(vervalt("artikel 3 en 4")))
          .contains(
              "Scholing\n(Vervallen)\nParagraaf 2.2 Geld\nArtikel 4. Premie\n(Vervallen)\nArt");
      assertThat(weigering(vervalt("artikel 5"))).contains("Al vervallen");
      assertThat(weigering(vervalt("artikel 2 en 4"))).contains("Niet aaneengesloten");
    }

    @Test
    void ofAnythingElseLeavesNothing() {
      assertThat(na(vervalt("artikel 1, begrip wet")))
          .isEqualTo(zonder("- wet: de Participatiewet."));
      assertThat(na(vervalt("artikel 2, lid 2, onderdeel b")))
          .isEqualTo(
              zonder("b. een afstand heeft:", "1°. tot de arbeidsmarkt; of", "2°. tot scholing."));
      assertThat(na(vervalt("artikel 2, lid 2, slot")))
          .isEqualTo(zonder("Dit geldt niet in de vakantie."));
      assertThat(na(vervalt("hoofdstuk 3")))
          .isEqualTo(
              zonder(
                  "Hoofdstuk 3. Slot",
                  "Artikel 6. Citeertitel",
                  "Deze verordening wordt aangehaald als: Verordening."));
      assertThat(na(vervalt("bijlage"))).endsWith("aangehaald als: Verordening.\n");
    }

    @Test
    void ofASentenceTakesOneSpaceAlong() {
      assertThat(na(vervalt("artikel 2, lid 1, zin 2")))
          .isEqualTo(met(" De werkstage duurt kort.", ""));
      assertThat(na(vervalt("artikel 2, lid 1, zin 3"))).isEqualTo(met(" Zij is gratis.", ""));
      assertThat(weigering(vervalt("artikel 3, zin 1"))).contains("Er blijft niets over");
    }

    @Test
    void renumbersTheRest() {
      assertThat(na(vervalt("artikel 2, lid 1", tot("artikel 2, lid 2 en 3", "1", "2"))))
          .contains("Werkstage\n1. Een werkstage is er")
          .contains("vakantie.\n2. De raad");
      assertThat(weigering(vervalt("artikel 2, lid 1", tot("artikel 2, lid 1", "2"))))
          .contains("Niet gevonden");
    }

    @Test
    void mendsTheEndOfANeighbour() {
      Slotvervanging punt = new Slotvervanging(plaats("artikel 4, onderdeel a"), ";", ".");
      assertThat(
              na(
                  new LaatVervallen(
                      reeks("artikel 4, onderdeel b"), List.of(), List.of(punt), Optional.empty())))
          .isEqualTo(met("a. uitstroom;\nb. deeltijdwerk.\n", "a. uitstroom.\n"));
    }

    @Test
    void ofTheLastButOneLidTakesTheDesignationOfTheLast() {
      String twee = "Artikel 1 A\n1. Een:\na. x;\n2. Twee.\n";
      assertThat(na(twee, vervaltMetAanduiding("artikel 1, lid 2", "1")))
          .isEqualTo("Artikel 1 A\nEen:\na. x;\n");
      assertThat(
              na(
                  twee,
                  vervaltMetAanduiding("artikel 1, lid 2", "1"),
                  woorden("artikel 1, lid 1, onderdeel a", "x", "y")))
          .isEqualTo("Artikel 1 A\nEen:\na. y;\n");
      assertThat(weigering(twee, vervaltMetAanduiding("artikel 1, lid 1", "1")))
          .contains("niet het enige lid");
      assertThat(weigering(vervaltMetAanduiding("artikel 2, lid 3", "1")))
          .contains("niet het enige lid");
    }

    @Test
    void isNothingForAHeadingOrAnAanhef() {
      assertThat(weigering(vervalt("artikel 3, opschrift"))).contains("kan niet vervallen");
      assertThat(weigering(vervalt("artikel 4, aanhef"))).contains("kan niet vervallen");
    }
  }

  @Nested
  class Renumbering {

    @Test
    void happensAllAtOnce() {
      assertThat(na(vernummer("artikel 2, lid 1 en 2 en 3", "2", "3", "4")))
          .contains("Werkstage\n2. Het college")
          .contains("gratis.\n3. Een werkstage is er")
          .contains("vakantie.\n4. De raad");
    }

    @Test
    void worksForEverythingWithANumber() {
      assertThat(na(vernummer("artikel 4, onderdeel b", "aa")))
          .isEqualTo(met("b. deeltijd", "aa. deeltijd"));
      assertThat(na(vernummer("artikel 2, lid 2, onderdeel b, onder 2", "3")))
          .isEqualTo(met("2°.", "3°."));
      assertThat(na(vernummer("artikel 6", "14h"))).isEqualTo(met("Artikel 6.", "Artikel 14h."));
      assertThat(na(vernummer("hoofdstuk 3", "3A")))
          .isEqualTo(met("Hoofdstuk 3.", "Hoofdstuk 3A."));
      assertThat(na(vernummer("paragraaf 2.2", "2.3")))
          .isEqualTo(met("Paragraaf 2.2", "Paragraaf 2.3"));
    }

    @Test
    void isRefusedWhereItSaysNothingOrTooMuch() {
      assertThat(weigering(vernummer("artikel 2, lid 3", "3"))).contains("gelijk aan het oude");
      assertThat(weigering(vernummer("artikel 2, lid 3", "c"))).contains("geen nummer");
      assertThat(weigering(vernummer("artikel 4, onderdeel b", "3"))).contains("geen nummer");
      assertThat(weigering(vernummer("artikel 2, lid 5", "6"))).contains("Niet gevonden");
      assertThat(weigering(vernummer("artikel 1, begrip wet", "3"))).contains("geen nummer");
      assertThat(weigering(vernummer("artikel 2, lid 3", "4"), vernummer("artikel 2, lid 3", "5")))
          .contains("Al vernummerd");
    }
  }

  @Nested
  class TheEndOfANeighbour {

    private static Instructie erbij(String van, String oud, String nieuw) {
      return new VoegIn(
          new Plek.AanHetEind(plaats("artikel 4")),
          List.of("c. verhuizing."),
          List.of(),
          List.of(new Slotvervanging(plaats(van), oud, nieuw)));
    }

    @Test
    void isReplacedLiterally() {
      assertThat(na(erbij("artikel 4, onderdeel b", ".", "; en")))
          .isEqualTo(met("deeltijdwerk.\n", "deeltijdwerk; en\nc. verhuizing.\n"));
    }

    @Test
    void mustBeTheEnd() {
      assertThat(weigering(erbij("artikel 4, onderdeel b", ";", "; en"))).contains("Eindigt niet");
      assertThat(weigering(erbij("artikel 4, onderdeel b", "werk.", ";"))).contains("Eindigt niet");
      assertThat(weigering(erbij("artikel 2, lid 2, onderdeel b", ".", ";")))
          .contains("Geen tekst aan het eind");
    }
  }

  @Nested
  class TheFirstLid {

    @Test
    void getsADesignationAndCompany() {
      assertThat(na(aanduiding("1", "artikel 3"), aanHetEind("artikel 3", "2. Ook later.\n")))
          .isEqualTo(
              met(
                  "Het college biedt scholing aan.\n",
                  "1. Het college biedt scholing aan.\n2. Ook later.\n"));
    }

    @Test
    void takesItsOnderdelenAlong() {
      assertThat(
              na(
                  aanduiding("1", "artikel 4"),
                  aanHetEind("artikel 4", "2. Ook later.\n"),
                  woorden("artikel 4, onderdeel b", "deeltijdwerk", "deeltijd"),
                  woorden("artikel 4, lid 1 (nieuw), onderdeel a", "uitstroom", "werk")))
          .contains(
              "1. Het college kent een premie toe bij:\na. werk;\nb. deeltijd.\n2. Ook later.\n");
    }

    @Test
    void isNamedAsNew() {
      assertThat(na(aanduiding("1", "artikel 3"), vervang("artikel 3, lid 1 (nieuw)", "1. Een.")))
          .isEqualTo(met("Het college biedt scholing aan.", "1. Een."));
      assertThat(weigering(aanduiding("1", "artikel 3"), vervang("artikel 3, lid 1", "1. Een.")))
          .contains("Niet gevonden");
    }

    @Test
    void isRefusedWhereThereAreLedenOrNoOneText() {
      assertThat(weigering(aanduiding("1", "artikel 2"))).contains("al genummerde leden");
      assertThat(weigering(aanduiding("1", "artikel 5"))).contains("niet uit één stuk");
      assertThat(weigering("Artikel 1\nEen.\nTwee.\n", aanduiding("1", "artikel 1")))
          .contains("niet uit één stuk");
      assertThat(weigering(aanduiding("1", "hoofdstuk 2"))).contains("Alleen een artikel");
      assertThat(weigering(aanduiding("x", "artikel 3"))).contains("als een ander deel");
      assertThat(weigering(aanduiding("1. 1", "artikel 3"))).contains("als een ander deel");
    }
  }

  @Nested
  class Words {

    @Test
    void areUniqueInTheirPlace() {
      assertThat(na(woorden("artikel 2, lid 1", "duurt kort", "is lang")))
          .isEqualTo(met("duurt kort", "is lang"));
      assertThat(weigering(woorden("artikel 2", "werkstage", "stage")))
          .contains("Staat er meer dan eens: \"werkstage\" in artikel 2");
      assertThat(weigering(woorden("artikel 2", "stage", "stages")))
          .contains("Staat er niet: \"stage\" in artikel 2");
    }

    @Test
    void mustBeUniqueInTheExistingTextToo() {
      assertThat(
              weigering(
                  woorden("artikel 2, lid 1", "een werkstage aanbieden", "dit doen"),
                  woorden("artikel 2, lid 1", "werkstage", "stage")))
          .contains("Staat er meer dan eens");
    }

    @Test
    void areReplacedEverywhereWhenTelkensIsSaid() {
      assertThat(na(telkens("artikel 2", "werkstage", "stage")))
          .isEqualTo(TEKST.replace("werkstage", "stage"));
      assertThat(weigering(telkens("artikel 2, lid 2", "werkstage", "stage")))
          .contains("maar één keer");
      assertThat(
              weigering(
                  aanHetEind("artikel 2", "4. Een werkstage is nuttig."),
                  telkens("artikel 2", "werkstage", "stage")))
          .contains("zelf invoegt");
    }

    @Test
    void ofAHeadingOnlyWhenItIsNamed() {
      assertThat(weigering(woorden("artikel 4", "Premie", "Bonus"))).contains("Staat er niet");
      assertThat(na(woorden("artikel 4, opschrift", "Premie", "Bonus")))
          .isEqualTo(met("Premie", "Bonus"));
    }

    @Test
    void ofAanhefAndSlotOnlyThere() {
      assertThat(na(woorden("artikel 2, lid 2, aanhef", "voor", "van")))
          .isEqualTo(met("er voor wie", "er van wie"));
      assertThat(weigering(woorden("artikel 2, lid 2, slot", "voor", "van")))
          .contains("Staat er niet");
    }

    @Test
    void lapseAndAreInserted() {
      assertThat(
              na(
                  new LaatWoordenVervallen(
                      plaats("artikel 2, lid 1, zin 1"), "een werkstage", false)))
          .isEqualTo(met("kan een werkstage aanbieden", "kan aanbieden"));
      assertThat(
              na(new VoegWoordenIn(plaats("artikel 3"), Kant.NA, "Het college", "van B&W", false)))
          .isEqualTo(met("Het college biedt", "Het college van B&W biedt"));
    }

    @Test
    void thatWouldMakeAnotherLineOfItAreRefused() {
      assertThat(weigering(woorden("artikel 3", "Het college", "1. Het college")))
          .contains("als een ander deel");
      assertThat(
              weigering(
                  new LaatWoordenVervallen(
                      plaats("artikel 3"), "Het college biedt scholing aan.", false)))
          .contains("Er blijft niets over");
    }

    @Test
    void neverRunOverALineEnd() {
      assertThat(weigering(woorden("artikel 4", "uitstroom; deeltijdwerk", "werk")))
          .contains("Staat er niet");
    }
  }

  @Nested
  class TheWhole {

    private static List<String> gebreken(String tekst, Instructie... instructies) {
      Uitvoerder uitvoerder = Uitvoerder.op(tekst.lines().toList());
      Arrays.stream(instructies).forEach(i -> assertThat(uitvoerder.voerUit(i)).isEmpty());
      return uitvoerder.gebreken();
    }

    @Test
    void hasNoDefectsWithoutADecision() {
      assertThat(gebreken(TEKST)).isEmpty();
      assertThat(gebreken("Artikel 2\n2. B.\n1. A.\n1. A.\nArtikel 1\nX.\nArtikel 1\nX.\n"))
          .isEmpty();
    }

    @Test
    void hasNoDefectsWhenRoomIsMadeAfterwards() {
      assertThat(
              gebreken(
                  TEKST, na("artikel 2, lid 2", "3. Nieuw.\n"), vernummer("artikel 2, lid 3", "4")))
          .isEmpty();
    }

    @Test
    void tellsDoubleNumbers() {
      assertThat(gebreken(TEKST, na("artikel 2, lid 2", "3. Nieuw.\n")))
          .singleElement()
          .asString()
          .contains("meer dan eens voor: artikel 2, lid 3");
      assertThat(gebreken(TEKST, na("artikel 3", "Artikel 6. Nieuw\nX.\n")))
          .anyMatch(g -> g.contains("meer dan eens voor: artikel 6"));
    }

    @Test
    void tellsNumbersThatDoNotAscend() {
      assertThat(gebreken(TEKST, vernummer("artikel 2, lid 1", "4")))
          .singleElement()
          .asString()
          .contains("staat artikel 2, lid 2 achter artikel 2, lid 4");
      assertThat(gebreken(TEKST, na("artikel 3", "Artikel 3b. X\nX.\nArtikel 3a. Y\nY.\n")))
          .singleElement()
          .asString()
          .contains("staat artikel 3a achter artikel 3b");
    }

    @Test
    void tellsALidWithoutNumberBesideNumberedOnes() {
      assertThat(gebreken(TEKST, vervang("artikel 3", "Artikel 3. X\nTekst.\n2. Twee.\n")))
          .singleElement()
          .asString()
          .contains("tekst zonder nummer naast genummerde leden: artikel 3");
    }
  }

  /** Letters of the VNG's own decision, on the articles that they amend. */
  @Nested
  class TheDecisionOfTheVng {

    private static final String BESTAAND =
        """
        Artikel 4. Werkstage
        1. Het college kan een persoon een werkstage gericht op arbeidsinschakeling aanbieden als deze:
        a. behoort tot de doelgroep, en
        b. nog niet actief is geweest op de arbeidsmarkt of een afstand tot de arbeidsmarkt heeft door langdurige werkloosheid.
        2. Het doel van een werkstage is het opdoen van werkervaring of het leren functioneren in een arbeidsrelatie.
        3. Het college plaatst de persoon uitsluitend als hierdoor de concurrentieverhoudingen niet onverantwoord worden beïnvloed en er geen verdringing op de arbeidsmarkt plaatsvindt.
        4. In een schriftelijke overeenkomst wordt in ieder geval vastgelegd:
        a. het doel van de werkstage, en
        b. de wijze waarop de begeleiding plaatsvindt.
        Artikel 5. Sociale activering
        1. Het college kan een persoon die behoort tot de doelgroep activiteiten aanbieden in het kader van sociale activering.
        2. Het college stemt de duur van de in het eerste lid bedoelde activiteiten af op de mogelijkheden en capaciteiten van die persoon.
        Artikel 6. Detacheringsbaan
        1. Het college kan zorgen voor toeleiding van een persoon die behoort tot de doelgroep naar een dienstverband met een werkgever, gericht op arbeidsinschakeling.
        2. De werknemer wordt voor het verrichten van arbeid gedetacheerd bij een onderneming.
        Artikel 7. Scholing
        1. Het college kan een persoon die behoort tot de doelgroep een scholingstraject aanbieden.
        2. Een scholingstraject voldoet in ieder geval aan de volgende eisen:
        a. het is kort, en
        b. het is passend.
        3. Het eerste lid is niet van toepassing op personen als bedoeld in artikel 7, derde lid, onderdeel a, van de wet .
        Artikel 12. No-riskpolis
        1. Het college kan werkgevers de kosten van een no-riskpolis vergoeden als:
        a. de werknemer behoort tot de doelgroep; en
        b. artikel 29b van de Ziektewet niet van toepassing is.
        2. Het college vergoedt de no-riskpolis tot en met 12 maanden na indiensttreding.
        """;

    @Test
    void isExecutedInItsOwnWords() {
      String uitgevoerd =
          na(
              BESTAAND,
              // E
              woorden("artikel 4, lid 1, onderdeel a", ",", ";"),
              woorden("artikel 4, lid 4, onderdeel a", ",", ";"),
              // F
              na(
                  "artikel 5, lid 2",
                  "3. Het college biedt de activiteiten uitsluitend aan als hierdoor geen verdringing plaatsvindt."),
              // G
              new VoegWoordenIn(
                  plaats("artikel 6, lid 1"),
                  Kant.NA,
                  "Het college kan",
                  "door detachering",
                  false),
              // H
              woorden("artikel 7, lid 2, onderdeel a", ",", ";"),
              new LaatSpatieVervallen(plaats("artikel 7, lid 3"), "wet", false),
              // L
              vervalt("artikel 12"));

      String verwacht = vervangen(BESTAAND, "tot de doelgroep, en\n", "tot de doelgroep; en\n");
      verwacht = vervangen(verwacht, "van de werkstage, en", "van de werkstage; en");
      verwacht =
          vervangen(
              verwacht,
              "Artikel 6.",
              "3. Het college biedt de activiteiten uitsluitend aan als hierdoor geen verdringing plaatsvindt.\nArtikel 6.");
      verwacht = vervangen(verwacht, "kan zorgen", "kan door detachering zorgen");
      verwacht = vervangen(verwacht, "het is kort, en", "het is kort; en");
      verwacht = vervangen(verwacht, "de wet .", "de wet.");
      verwacht =
          verwacht.substring(0, verwacht.indexOf("1. Het college kan werkgevers"))
              + "(Vervallen)\n";
      assertThat(uitgevoerd).isEqualTo(verwacht);
    }
  }
}
