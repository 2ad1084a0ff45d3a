package nl.verordeningwijzer.regeling;

import static nl.verordeningwijzer.regeling.Regelteksten.gedrukt;
import static nl.verordeningwijzer.regeling.Regelteksten.regeling;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Numbers of a new ordinance. */
@DisplayName("Doornummeren")
class DoornummeringTest {

  @Test
  @DisplayName(
      "geeft hoofdstukken, paragrafen en artikelen een nummer van 1 af, en laat de rest staan")
  void doorgenummerd() {
    assertThat(
            gedrukt(
                Doornummering.van(
                    regeling(
                        """
                        Artikel 1. Begrippen
                        Tekst.
                        Hoofdstuk 3. Beleid
                        Artikel 14. Veertien
                        1. Een.
                        2. Twee.
                        Hoofdstuk 3A Breed offensief
                        Paragraaf 3A.1 Proces
                        Artikel 14a. Veertien a
                        (Vervallen)
                        Artikel 14b. Veertien b
                        Tekst.
                        Paragraaf 3A.4. Overig
                        Artikel 14o. Veertien o
                        Tekst.
                        Hoofdstuk 4. Slot
                        Paragraaf 4.2 Slot
                        Artikel 15. Vijftien
                        Tekst.
                        Bijlage bij artikel 14
                        Tekst.
                        """))))
        .isEqualTo(
            """
            Artikel 1. Begrippen
            Tekst.
            Hoofdstuk 1. Beleid
            Artikel 2. Veertien
            1. Een.
            2. Twee.
            Hoofdstuk 2 Breed offensief
            Paragraaf 2.1 Proces
            Artikel 3. Veertien a
            (Vervallen)
            Artikel 4. Veertien b
            Tekst.
            Paragraaf 2.2. Overig
            Artikel 5. Veertien o
            Tekst.
            Hoofdstuk 3. Slot
            Paragraaf 3.1 Slot
            Artikel 6. Vijftien
            Tekst.
            Bijlage bij artikel 14
            Tekst.\
            """);
  }

  @Test
  @DisplayName("geeft paragrafen zonder hoofdstuk een gewoon nummer")
  void paragrafenZonderHoofdstuk() {
    assertThat(
            gedrukt(
                Doornummering.van(
                    regeling(
                        """
                        Paragraaf 2. Twee
                        Artikel 4. Vier
                        Tekst.
                        Paragraaf 5. Vijf
                        Artikel 9. Negen
                        Tekst.
                        """))))
        .isEqualTo(
            """
            Paragraaf 1. Twee
            Artikel 1. Vier
            Tekst.
            Paragraaf 2. Vijf
            Artikel 2. Negen
            Tekst.\
            """);
  }
}
