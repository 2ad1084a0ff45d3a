package nl.verordeningwijzer.wijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Indeling;
import nl.verordeningwijzer.regeling.Paragraaf;
import nl.verordeningwijzer.regeling.Proefregeling;
import nl.verordeningwijzer.regeling.Regeling;
import org.junit.jupiter.api.Test;

/** The sentences themselves, those of the decision and those above the was-wordt-tabel. */
class FormuleringTest {

  private static final Regeling REGELING =
      Proefregeling.van(
          """
          Hoofdstuk 1. Algemeen
          Artikel 1. Begrippen
          1. Een.
          2. Twee.
          Hoofdstuk 3A. Werk
          Paragraaf 3A.1 Proces
          Artikel 14h. Jobcoaching
          Een.
          """);

  private static final Artikel EEN = REGELING.artikelen().getFirst();
  private static final Artikel JOBCOACHING = REGELING.artikelen().getLast();
  private static final Hoofdstuk HOOFDSTUK = (Hoofdstuk) REGELING.inhoud().getLast();
  private static final Paragraaf PARAGRAAF = (Paragraaf) HOOFDSTUK.inhoud().getFirst();

  private static void luidt(Wijziging wijziging, String besluit, String tabel) {
    assertThat(Formulering.zin(wijziging)).isEqualTo(besluit);
    assertThat(Formulering.kop(wijziging, "AA")).isEqualTo(tabel);
  }

  @Test
  void replacing() {
    luidt(
        new Wijziging.VervangArtikel(JOBCOACHING, JOBCOACHING),
        "Artikel 14h komt te luiden:",
        "Artikel 14h (artikel I, onderdeel AA, van het wijzigingsbesluit) wordt als volgt gewijzigd:");
  }

  @Test
  void lapsing() {
    luidt(
        new Wijziging.LaatArtikelVervallen(JOBCOACHING),
        "Artikel 14h vervalt.",
        "Artikel 14h (artikel I, onderdeel AA, van het wijzigingsbesluit) vervalt:");
  }

  @Test
  void headings() {
    luidt(
        new Wijziging.VervangOpschrift(HOOFDSTUK, HOOFDSTUK),
        "Het opschrift van hoofdstuk 3A komt te luiden:",
        "Het opschrift van hoofdstuk 3A (artikel I, onderdeel AA, van het wijzigingsbesluit) wordt als volgt gewijzigd:");
    luidt(
        new Wijziging.VervangOpschrift(PARAGRAAF, PARAGRAAF),
        "Het opschrift van paragraaf 3A.1 komt te luiden:",
        "Het opschrift van paragraaf 3A.1 (artikel I, onderdeel AA, van het wijzigingsbesluit) wordt als volgt gewijzigd:");
  }

  @Test
  void addingLeden() {
    String tabel =
        "Artikel 1 (artikel I, onderdeel AA, van het wijzigingsbesluit) wordt als volgt gewijzigd:";
    luidt(voegToe(1), "Aan artikel 1 wordt een lid toegevoegd, luidende:", tabel);
    luidt(voegToe(2), "Aan artikel 1 worden twee leden toegevoegd, luidende:", tabel);
    luidt(voegToe(12), "Aan artikel 1 worden twaalf leden toegevoegd, luidende:", tabel);
    luidt(voegToe(13), "Aan artikel 1 worden 13 leden toegevoegd, luidende:", tabel);
  }

  private static Wijziging voegToe(int aantal) {
    StringBuilder tekst = new StringBuilder("Artikel 1. Begrippen\n");
    for (int lid = 1; lid <= 2 + aantal; lid++) {
      tekst.append(lid).append(". Lid.\n");
    }
    return new Wijziging.VoegLedenToe(
        EEN, Proefregeling.van(tekst.toString()).artikelen().getFirst());
  }

  @Test
  void insertingAfterAnArticle() {
    voegIn("Na artikel 1 wordt een artikel ingevoegd", EEN);
    voegIn("Na artikel 1 worden twee artikelen ingevoegd", EEN, EEN);
    voegIn("Na artikel 1 wordt een paragraaf ingevoegd", PARAGRAAF);
    voegIn("Na artikel 1 wordt een hoofdstuk ingevoegd", HOOFDSTUK);
    voegIn("Na artikel 1 worden twee hoofdstukken ingevoegd", HOOFDSTUK, HOOFDSTUK);
    voegIn("Na artikel 1 worden twee paragrafen ingevoegd", PARAGRAAF, PARAGRAAF);
    voegIn("Na artikel 1 worden een artikel en een hoofdstuk ingevoegd", EEN, HOOFDSTUK);
    voegIn(
        "Na artikel 1 worden twee artikelen, een paragraaf en een hoofdstuk ingevoegd",
        EEN,
        EEN,
        PARAGRAAF,
        HOOFDSTUK);
  }

  private static void voegIn(String begin, Indeling... delen) {
    luidt(
        new Wijziging.VoegIn(new Wijziging.Plaats.Na(EEN), List.of(delen)),
        begin + ", luidende:",
        begin + " (artikel I, onderdeel AA, van het wijzigingsbesluit), luidende:");
  }

  @Test
  void insertingAtTheStart() {
    luidt(
        new Wijziging.VoegIn(new Wijziging.Plaats.AanHetBegin(HOOFDSTUK, EEN), List.of(EEN)),
        "In hoofdstuk 3A wordt voor artikel 1 een artikel ingevoegd, luidende:",
        "In hoofdstuk 3A wordt voor artikel 1 een artikel ingevoegd (artikel I, onderdeel AA, van het wijzigingsbesluit), luidende:");
    luidt(
        new Wijziging.VoegIn(new Wijziging.Plaats.AanHetBegin(PARAGRAAF, EEN), List.of(EEN, EEN)),
        "In paragraaf 3A.1 worden voor artikel 1 twee artikelen ingevoegd, luidende:",
        "In paragraaf 3A.1 worden voor artikel 1 twee artikelen ingevoegd (artikel I, onderdeel AA, van het wijzigingsbesluit), luidende:");
  }

  @Test
  void anAnnex() {
    Regeling met = Proefregeling.van("Artikel 1. A\nTekst.\nBijlage bij artikel 1\nTekst.\n");
    luidt(
        new Wijziging.VoegBijlageToe(met.bijlagen().getFirst()),
        "Er wordt een bijlage toegevoegd, luidende:",
        "Er wordt een bijlage toegevoegd (artikel I, onderdeel AA, van het wijzigingsbesluit), luidende:");
  }
}
