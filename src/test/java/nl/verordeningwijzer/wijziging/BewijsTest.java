package nl.verordeningwijzer.wijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.verordeningwijzer.instructie.Zin;
import nl.verordeningwijzer.regeling.Alinea;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bestanddeel;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Kop;
import nl.verordeningwijzer.regeling.Lid;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Onderdeel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.regeling.Verwijsvorm;
import org.junit.jupiter.api.Test;

/** The proof holds for what the program makes; with a mistake it fails and says where. */
class BewijsTest {

  private static final String WAS =
      """
      Hoofdstuk 1. Algemeen
      Artikel 1. Begrippen
      Een begrip is een woord.
      Hoofdstuk 2. Hulp
      Artikel 2. Werkstage
      1. Het college kan een werkstage aanbieden.
      2. De werkstage duurt een half jaar.
      Artikel 3. Scholing
      Het college kan scholing aanbieden.
      """;
  private static final String WORDT =
      """
      Hoofdstuk 1. Algemeen
      Artikel 1. Begrippen
      Een begrip is een vast woord.
      Hoofdstuk 2. Hulp naar werk
      Artikel 2. Werkstage
      1. Het college kan een werkstage aanbieden.
      2. De werkstage duurt een heel jaar.
      3. Er is begeleiding.
      Artikel 2a. Proefplaats
      Het college kan een proefplaats aanbieden.
      Artikel 3. Scholing
      (Vervallen)
      Bijlage bij artikel 2
      De eisen zijn streng.
      """;
  private static final Proefbesluit GOED = Proefbesluit.van(WAS, WORDT);

  /** What the proof says; "bewezen" when it holds. */
  private static String bewijs(List<Zin> letters, Regeling was, Regeling wordt) {
    return Bewijs.ontbreekt(letters, was, wordt)
        .map(b -> {
          assertThat(b.ernst()).isEqualTo(Ernst.BLOKKEREND);
          return b.code() + " [" + b.vindplaats() + "] " + b.bericht();
        })
        .orElse("bewezen");
  }

  private static String bewijs(Proefbesluit besluit) {
    return bewijs(besluit.letters(), besluit.was(), besluit.wordt());
  }

  private static String bewijs(List<Zin> letters) {
    return bewijs(letters, GOED.was(), GOED.wordt());
  }

  /** The decision with other words in its sentences and quotations. */
  private static String metFout(String goed, String fout) {
    List<Zin> letters = GOED.letters().stream().map(z -> vervang(z, goed, fout)).toList();
    assertThat(letters).as("the mistake was made").isNotEqualTo(GOED.letters());
    return bewijs(letters);
  }

  private static Zin vervang(Zin zin, String goed, String fout) {
    return new Zin(
        zin.nummer(),
        zin.woorden().replace(goed, fout),
        zin.aangehaald().stream().map(r -> r.replace(goed, fout)).toList(),
        zin.onder().stream().map(z -> vervang(z, goed, fout)).toList());
  }

  @Test
  void theDecisionThatTheProgramMakesIsProved() {
    assertThat(GOED.tekst())
        .isEqualTo(
            """
            A
            In artikel 1 wordt na ‘begrip is een’ ingevoegd ‘vast’.

            B
            Het opschrift van hoofdstuk 2 komt te luiden:

                Hoofdstuk 2. Hulp naar werk

            C
            Artikel 2 wordt als volgt gewijzigd:
            1. In het tweede lid wordt ‘half’ vervangen door ‘heel’.
            2. Er wordt een lid toegevoegd, luidende:

                3. Er is begeleiding.

            D
            Na artikel 2 wordt een artikel ingevoegd, luidende:

                Artikel 2a. Proefplaats
                Het college kan een proefplaats aanbieden.

            E
            Artikel 3 vervalt.

            F
            Er wordt een bijlage toegevoegd, luidende:

                Bijlage bij artikel 2
                De eisen zijn streng.
            """);
    assertThat(bewijs(GOED)).isEqualTo("bewezen");
  }

  @Test
  void noDecisionIsNeededWhereNothingChanges() {
    assertThat(bewijs(List.of(), GOED.was(), GOED.was())).isEqualTo("bewezen");
  }

  @Test
  void leavingAnyLetterOutIsFound() {
    for (int i = 0; i < GOED.letters().size(); i++) {
      List<Zin> zonder = new ArrayList<>(GOED.letters());
      zonder.remove(i);
      assertThat(bewijs(zonder)).as("without letter %s", i).isNotEqualTo("bewezen");
    }
  }

  @Test
  void theFirstDifferenceIsNamed() {
    assertThat(bewijs(GOED.letters().subList(0, 2)))
        .isEqualTo(
            "bewijs-mislukt [artikel 2] Het besluit, uitgevoerd op de bestaande tekst, geeft niet de nieuwe tekst. Het eerste verschil: verwacht werd \"2. De werkstage duurt een heel jaar.\", maar er staat \"2. De werkstage duurt een half jaar.\". Pas de keuzes voor deze bepaling aan.");
  }

  @Test
  void sayingALetterTwiceIsFound() {
    List<Zin> dubbel = new ArrayList<>(GOED.letters());
    dubbel.add(GOED.letters().get(3));
    assertThat(bewijs(dubbel))
        .isEqualTo(
            "bewijs-mislukt [artikel 3] Het besluit, uitgevoerd op de bestaande tekst, geeft niet de nieuwe tekst. Het eerste verschil: verwacht werd \"Artikel 3. Scholing\", maar er staat \"Artikel 2a. Proefplaats\". Pas de keuzes voor deze bepaling aan.");
  }

  @Test
  void anotherArticleIsFound() {
    assertThat(metFout("Artikel 3 vervalt", "Artikel 4 vervalt"))
        .isEqualTo(
            "niet-uitvoerbaar [artikel I, onderdeel E] Het besluit kan niet op de bestaande tekst worden uitgevoerd. De zin \"Artikel 4 vervalt.\" lukt niet: Niet gevonden: artikel 4. Noem de plaats met het nummer uit de bestaande tekst; wat dit besluit zelf invoegt of vernummert, krijgt \"(nieuw)\" achter zijn nummer.");
  }

  @Test
  void anotherLidIsFound() {
    assertThat(metFout("In het tweede lid", "In het eerste lid"))
        .isEqualTo(
            "niet-uitvoerbaar [artikel I, onderdeel C, onder 1] Het besluit kan niet op de bestaande tekst worden uitgevoerd. De zin \"In het eerste lid wordt ‘half’ vervangen door ‘heel’.\" lukt niet: Staat er niet: \"half\" in artikel 2, lid 1. Neem de woorden letterlijk over uit de bestaande tekst.");
  }

  @Test
  void otherQuotedWordsAreFound() {
    assertThat(metFout("‘heel’", "‘hele’"))
        .isEqualTo(
            "bewijs-mislukt [artikel 2] Het besluit, uitgevoerd op de bestaande tekst, geeft niet de nieuwe tekst. Het eerste verschil: verwacht werd \"2. De werkstage duurt een heel jaar.\", maar er staat \"2. De werkstage duurt een hele jaar.\". Pas de keuzes voor deze bepaling aan.");
    assertThat(metFout("‘half’", "‘halve’"))
        .isEqualTo(
            "niet-uitvoerbaar [artikel I, onderdeel C, onder 1] Het besluit kan niet op de bestaande tekst worden uitgevoerd. De zin \"In het tweede lid wordt ‘halve’ vervangen door ‘heel’.\" lukt niet: Staat er niet: \"halve\" in artikel 2, lid 2. Neem de woorden letterlijk over uit de bestaande tekst.");
  }

  @Test
  void anotherPlaceIsFound() {
    assertThat(metFout("Na artikel 2 wordt", "Na artikel 3 wordt"))
        .isEqualTo(
            "bewijs-mislukt [artikel 2a] Het besluit, uitgevoerd op de bestaande tekst, geeft niet de nieuwe tekst. Het eerste verschil: verwacht werd \"Artikel 2a. Proefplaats\", maar er staat \"Artikel 3. Scholing\". Pas de keuzes voor deze bepaling aan.");
  }

  @Test
  void anotherNumberInTheNewTextIsFound() {
    assertThat(metFout("3. Er is begeleiding.", "4. Er is begeleiding."))
        .isEqualTo(
            "niet-uitvoerbaar [artikel I, onderdeel C, onder 2] Het besluit kan niet op de bestaande tekst worden uitgevoerd. De zin \"Er wordt een lid toegevoegd, luidende:\" lukt niet: In de nieuwe tekst sluit nummer 4 niet aan op nummer 2. Nummer de nieuwe tekst door.");
  }

  @Test
  void aSentenceThatCannotBeReadIsFound() {
    assertThat(metFout("Artikel 3 vervalt.", "Artikel 3 gaat weg."))
        .isEqualTo(
            "niet-uitvoerbaar [artikel I, onderdeel E] Het besluit kan niet op de bestaande tekst worden uitgevoerd. De zin \"Artikel 3 gaat weg.\" lukt niet: Deze zin is niet begrepen: \"Artikel 3 gaat weg.\". Gebruik een zin zoals in de Aanwijzingen voor de regelgeving, bijvoorbeeld \"Artikel 4 komt te luiden:\" of \"In artikel 4, eerste lid, wordt ‘x’ vervangen door ‘y’.\"");
  }

  @Test
  void aSentenceUnderAnotherArticleIsFound() {
    assertThat(metFout("Artikel 2 wordt als volgt", "Artikel 1 wordt als volgt"))
        .isEqualTo(
            "niet-uitvoerbaar [artikel I, onderdeel C, onder 1] Het besluit kan niet op de bestaande tekst worden uitgevoerd. De zin \"In het tweede lid wordt ‘half’ vervangen door ‘heel’.\" lukt niet: Niet gevonden: artikel 1, lid 2. Noem de plaats met het nummer uit de bestaande tekst; wat dit besluit zelf invoegt of vernummert, krijgt \"(nieuw)\" achter zijn nummer.");
  }

  // What no sentence exists for -------------------------------------------------------------------

  /** An article lapses and stays as "(Vervallen)": it cannot vanish. */
  @Test
  void anArticleThatVanishesIsNotProved() {
    assertThat(
            bewijs(
                Proefbesluit.van(
                    "Artikel 1. A\nEen.\nArtikel 2. B\nTwee.\n", "Artikel 1. A\nEen.\n")))
        .isEqualTo(
            "bewijs-mislukt [artikel 2] Het besluit, uitgevoerd op de bestaande tekst, geeft niet de nieuwe tekst. Het eerste verschil: verwacht werd \"\", maar er staat \"Artikel 2. B\". Pas de keuzes voor deze bepaling aan.");
  }

  @Test
  void articlesThatChangePlacesAreNotProved() {
    assertThat(
            bewijs(
                Proefbesluit.van(
                    "Artikel 1. A\nEen.\nArtikel 2. B\nTwee.\n",
                    "Artikel 2. B\nTwee.\nArtikel 1. A\nEen.\n")))
        .isEqualTo(
            "bewijs-mislukt [artikel 2] Het besluit, uitgevoerd op de bestaande tekst, geeft niet de nieuwe tekst. Het eerste verschil: verwacht werd \"Artikel 2. B\", maar er staat \"Artikel 1. A\". Pas de keuzes voor deze bepaling aan.");
  }

  /** Words that hold every kind of quotation mark cannot be quoted: the article is replaced. */
  @Test
  void wordsThatCannotBeQuotedAreReplacedWithTheirArticle() {
    Proefbesluit besluit =
        Proefbesluit.van(
            "Artikel 1. Namen\nNoem dit ‘a’, \"b\", “c”, «d», „e” of 'f'.\n",
            "Artikel 1. Namen\nNoem dit ‘g’, \"h\", “i”, «j», „k” of 'l'.\n");
    assertThat(besluit.tekst()).startsWith("A\nArtikel 1 komt te luiden:\n");
    assertThat(bewijs(besluit)).isEqualTo("bewezen");
  }

  /** A heading of an annex is quoted to name it; if it cannot be, there is no sentence. */
  @Test
  void anAnnexWhoseHeadingCannotBeQuotedIsNotProved() {
    String was =
        "Artikel 1. A\nEen.\nBijlage ‘a’, \"b\", “c”, «d», „e” of 'f'\nEen.\nBijlage twee\nTwee.\n";
    assertThat(bewijs(Proefbesluit.van(was, "Artikel 1. A\nEen.\nBijlage twee\nTwee.\n")))
        .isEqualTo(
            "niet-uitvoerbaar [artikel I, onderdeel A] Het besluit kan niet op de bestaande tekst worden uitgevoerd. De zin \"[Deze wijziging bevat alle soorten aanhalingstekens en kan niet worden geformuleerd]\" lukt niet: Deze zin is niet begrepen: \"[Deze wijziging bevat alle soorten aanhalingstekens en kan niet worden geformuleerd]\". Gebruik een zin zoals in de Aanwijzingen voor de regelgeving, bijvoorbeeld \"Artikel 4 komt te luiden:\" of \"In artikel 4, eerste lid, wordt ‘x’ vervangen door ‘y’.\"");
  }

  // References ------------------------------------------------------------------------------------

  @Test
  void aReferenceThatMeansWhatItWasMadeForIsProved() {
    Regeling wordt = naar("artikel-2", "artikel 2");
    assertThat(bewijs(Proefbesluit.van(GOED.was(), wordt, Wijzigingswijze.FIJN)))
        .isEqualTo("bewezen");
  }

  /** The lines are those of the new text, yet who reads them is sent elsewhere. */
  @Test
  void aReferenceThatWouldBeReadOtherwiseIsNotProved() {
    Regeling wordt = naar("artikel-3", "artikel 2");
    assertThat(bewijs(Proefbesluit.van(GOED.was(), wordt, Wijzigingswijze.FIJN)))
        .isEqualTo(
            "verwijzing-anders-te-lezen [artikel 1] De verwijzing \"artikel 2\" zou in de nieuwe tekst iets anders betekenen dan bedoeld, in: \"Een begrip is wat staat in artikel 2.\". Schrijf de verwijzing voluit, bijvoorbeeld \"artikel 5, tweede lid\".");
  }

  /** That a reference leads nowhere is told by who composes the text. */
  @Test
  void aReferenceToNothingIsNotForTheProof() {
    Regeling wordt = naar("artikel-9", "artikel 9");
    assertThat(bewijs(Proefbesluit.van(GOED.was(), wordt, Wijzigingswijze.FIJN)))
        .isEqualTo("bewezen");
  }

  /** The existing text, in which article 1 refers to another. */
  private static Regeling naar(String doel, String woorden) {
    Regeling was = GOED.was();
    Tekst tekst =
        new Tekst(
            List.of(
                new Fragment.Letterlijk("Een begrip is wat staat in "),
                new Fragment.Verwijzing(
                    List.of(new BepalingId(doel)), Verwijsvorm.gewoon(Niveau.ARTIKEL), woorden),
                new Fragment.Letterlijk(".")));
    Artikel eerste = was.artikelen().getFirst();
    Lid lid = new Lid(eerste.leden().getFirst().id(), List.of(new Alinea(tekst)));
    Hoofdstuk oud = (Hoofdstuk) was.inhoud().getFirst();
    Hoofdstuk nieuw =
        new Hoofdstuk(
            oud.id(),
            oud.kop(),
            List.of(new Artikel(eerste.id(), eerste.kop(), eerste.staat(), List.of(lid))));
    return new Regeling(was.titel(), List.of(nieuw, was.inhoud().getLast()), was.bijlagen());
  }

  // A whole new ordinance -------------------------------------------------------------------------

  private static String bewijs(Regeling nieuw) {
    return Bewijs.ontbreekt(nieuw)
        .map(b -> b.code() + " [" + b.vindplaats() + "] " + b.bericht())
        .orElse("bewezen");
  }

  private static Regeling artikel(Bestanddeel... inhoud) {
    Lid lid = new Lid(new BepalingId("slot.tekst"), List.of(inhoud));
    Artikel artikel =
        new Artikel(
            new BepalingId("slot"),
            new Kop("1", ".", Tekst.van("Slot")),
            Artikel.Staat.GELDEND,
            List.of(lid));
    return new Regeling(Tekst.LEEG, List.of(artikel), List.of());
  }

  private static Alinea alinea(String woorden) {
    return new Alinea(Tekst.van(woorden));
  }

  @Test
  void aNewOrdinanceThatReadsAsItIsMadeIsProved() {
    assertThat(bewijs(GOED.was())).isEqualTo("bewezen");
    assertThat(bewijs(artikel(alinea("Dit is alles.")))).isEqualTo("bewezen");
  }

  /** A lid without a number whose words begin with one. */
  @Test
  void aLineThatReadsAsSomethingElseIsFound() {
    assertThat(bewijs(artikel(alinea("1. Dit is alles."))))
        .startsWith(
            "teruglezen-mislukt [artikel 1] De verordening, teruggelezen uit het besluit, is niet de"
                + " nieuwe tekst. Het eerste verschil: verwacht werd \"1. Dit is alles.\", maar er"
                + " staat \"Dit is alles.\".");
  }

  /** Printed words do not show that a sentence is part of the onderdeel before it. */
  @Test
  void aLineThatReadsAsStandingElsewhereIsFound() {
    Onderdeel onderdeel =
        new Onderdeel(new BepalingId("slot.a"), List.of(alinea("een;"), alinea("Dit ook.")));
    assertThat(bewijs(artikel(alinea("Dit is alles:"), onderdeel)))
        .isEqualTo(
            "regel-anders-te-lezen [artikel 1] De regel \"Dit ook.\" is in het besluit te lezen als"
                + " een ander soort bepaling dan bedoeld. Schrijf haar anders.");
  }

  @Test
  void aReferenceInANewOrdinanceMustMeanWhatItWasMadeFor() {
    Fragment.Verwijzing verwijzing =
        new Fragment.Verwijzing(
            List.of(new BepalingId("slot")), Verwijsvorm.gewoon(Niveau.ARTIKEL), "artikel 2");
    assertThat(bewijs(artikel(new Alinea(new Tekst(List.of(verwijzing))))))
        .startsWith("verwijzing-anders-te-lezen");
  }
}
