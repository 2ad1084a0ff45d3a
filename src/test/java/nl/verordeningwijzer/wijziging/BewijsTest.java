package nl.verordeningwijzer.wijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verordeningwijzer.regeling.Alinea;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Lid;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Proefregeling;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.regeling.Verwijsvorm;
import org.junit.jupiter.api.Test;

/** A decision for which the proof does not hold is told apart, with the first difference. */
class BewijsTest {

  private static final Regeling WAS =
      Proefregeling.van(
          """
          Hoofdstuk 1. Algemeen
          Artikel 1. Begrippen
          Een.
          Hoofdstuk 2. Hulp
          Artikel 2. Werkstage
          1. Twee.
          2. Twee bis.
          Artikel 3. Scholing
          Drie.
          """);
  private static final Regeling WORDT =
      Proefregeling.van(
          """
          Hoofdstuk 1. Algemeen
          Artikel 1. Begrippen
          Een en een.
          Hoofdstuk 2. Hulp naar werk
          Artikel 2. Werkstage
          1. Twee.
          2. Twee bis.
          3. Twee ter.
          Artikel 2a. Proefplaats
          Nieuw.
          Artikel 3. Scholing
          (Vervallen)
          Bijlage bij artikel 2
          Tekst.
          """);

  private static List<Wijziging> goed() {
    return new ArrayList<>(Afleiding.van(WAS, WORDT, Set.of()));
  }

  private static String eersteVerschil(List<Wijziging> wijzigingen) {
    Optional<Bevinding> bevinding = Bewijs.ontbreekt(wijzigingen, WAS, WORDT);
    assertThat(bevinding).isPresent();
    assertThat(bevinding.get().ernst()).isEqualTo(Ernst.BLOKKEREND);
    assertThat(bevinding.get().code()).isEqualTo("bewijs-mislukt");
    String bericht = bevinding.get().bericht();
    return bericht.substring(bericht.indexOf("verwacht werd"), bericht.indexOf(". Pas "));
  }

  @Test
  void aGoodDecisionIsProved() {
    assertThat(goed()).hasSize(6);
    assertThat(Bewijs.ontbreekt(goed(), WAS, WORDT)).isEmpty();
  }

  @Test
  void leavingAnyLetterOutIsFound() {
    for (int i = 0; i < goed().size(); i++) {
      List<Wijziging> zonder = goed();
      zonder.remove(i);
      assertThat(Bewijs.ontbreekt(zonder, WAS, WORDT)).as("without letter %s", i).isPresent();
    }
  }

  @Test
  void doingALetterTwiceIsFound() {
    List<Wijziging> dubbel = goed();
    dubbel.add(dubbel.getLast());
    assertThat(eersteVerschil(dubbel))
        .isEqualTo("verwacht werd \"\", maar er staat \"Bijlage bij artikel 2\"");
  }

  @Test
  void anotherWordIsFoundAndNamed() {
    List<Wijziging> fout = goed();
    fout.set(
        0,
        new Wijziging.VervangArtikel(
            WAS.artikelen().getFirst(),
            Proefregeling.van("Artikel 1. Begrippen\nEen of een.\n").artikelen().getFirst()));
    assertThat(eersteVerschil(fout))
        .isEqualTo("verwacht werd \"Een en een.\", maar er staat \"Een of een.\"");
  }

  @Test
  void insertionAtAnotherPlaceIsFoundAndNamed() {
    List<Wijziging> fout = goed();
    for (int i = 0; i < fout.size(); i++) {
      if (fout.get(i) instanceof Wijziging.VoegIn v) {
        fout.set(
            i,
            new Wijziging.VoegIn(new Wijziging.Plaats.Na(WAS.artikelen().getFirst()), v.delen()));
      }
    }
    assertThat(eersteVerschil(fout))
        .isEqualTo(
            "verwacht werd \"Hoofdstuk 2. Hulp naar werk\", maar er staat \"Artikel 2a. Proefplaats\"");
  }

  /** The lines are the same, one by one; only what article 2 stands in differs. */
  @Test
  void theSameLinesInAnotherChapterAreAnotherText() {
    Regeling binnen =
        Proefregeling.van("Hoofdstuk 1. A\nArtikel 1. A\nEen.\nArtikel 2. B\nTwee.\n");
    Hoofdstuk hoofdstuk = (Hoofdstuk) binnen.inhoud().getFirst();
    Hoofdstuk korter =
        new Hoofdstuk(hoofdstuk.id(), hoofdstuk.kop(), hoofdstuk.inhoud().subList(0, 1));
    Regeling erbuiten =
        new Regeling(
            binnen.titel(), List.of(korter, binnen.artikelen().getLast()), binnen.bijlagen());
    assertThat(Proefregeling.tekst(erbuiten)).isEqualTo(Proefregeling.tekst(binnen));
    assertThat(Bewijs.ontbreekt(List.of(), binnen, binnen)).isEmpty();
    assertThat(Bewijs.ontbreekt(List.of(), erbuiten, binnen)).isPresent();
  }

  @Test
  void aReferenceWithTheSameWordsAndAnotherMeaningIsFound() {
    assertThat(Bewijs.ontbreekt(List.of(), naar("artikel-1"), naar("artikel-1"))).isEmpty();
    assertThat(Bewijs.ontbreekt(List.of(), naar("artikel-1"), naar("artikel-2")))
        .get()
        .extracting(Bevinding::code)
        .isEqualTo("bewijs-mislukt");
  }

  private static Regeling naar(String doel) {
    Artikel artikel = WAS.artikelen().getFirst();
    Tekst tekst =
        new Tekst(
            List.of(
                new Fragment.Letterlijk("Zie "),
                new Fragment.Verwijzing(
                    List.of(new BepalingId(doel)),
                    Verwijsvorm.gewoon(Niveau.ARTIKEL),
                    "artikel 1")));
    Lid lid = new Lid(artikel.leden().getFirst().id(), List.of(new Alinea(tekst)));
    return new Regeling(
        WAS.titel(),
        List.of(new Artikel(artikel.id(), artikel.kop(), artikel.staat(), List.of(lid))),
        List.of());
  }

  @Test
  void aDecisionThatCannotBeExecutedIsRefused() {
    Artikel elders = Proefregeling.van("Artikel 90. Elders\nTekst.\n").artikelen().getFirst();
    assertThat(Bewijs.ontbreekt(List.of(new Wijziging.LaatArtikelVervallen(elders)), WAS, WORDT))
        .get()
        .satisfies(b -> assertThat(b.ernst()).isEqualTo(Ernst.BLOKKEREND))
        .satisfies(b -> assertThat(b.code()).isEqualTo("niet-uitvoerbaar"))
        .satisfies(b ->
            assertThat(b.bericht())
                .startsWith("Het besluit kan niet op de bestaande tekst worden uitgevoerd")
                .endsWith("op elkaar passen."));
  }

  @Test
  void whatNoSentenceExistsForIsRefused() {
    geweigerd("Artikel 1. A\nEen.\n", "Artikel 0a. N\nNul.\nArtikel 1. A\nEen.\n");
    geweigerd("Artikel 1. A\nEen.\nArtikel 2. B\nTwee.\n", "Artikel 1. A\nEen.\n");
    geweigerd(
        "Artikel 1. A\nEen.\nArtikel 2. B\nTwee.\n", "Artikel 2. B\nTwee.\nArtikel 1. A\nEen.\n");
    geweigerd("Artikel 1. A\nEen.\nBijlage X\nOud.\n", "Artikel 1. A\nEen.\nBijlage X\nNieuw.\n");
    geweigerd("Artikel 1. A\nEen.\nBijlage X\nOud.\n", "Artikel 1. A\nEen.\n");
  }

  private static void geweigerd(String was, String wordt) {
    Regeling oud = Proefregeling.van(was);
    Regeling nieuw = Proefregeling.van(wordt);
    assertThat(Bewijs.ontbreekt(Afleiding.van(oud, nieuw, Set.of()), oud, nieuw))
        .as("%s → %s", was, wordt)
        .isPresent();
  }
}
