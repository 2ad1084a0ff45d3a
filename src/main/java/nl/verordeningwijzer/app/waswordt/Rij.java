package nl.verordeningwijzer.app.waswordt;

import nl.verordeningwijzer.app.waswordt.Tabel.Onderdeel;
import nl.verordeningwijzer.app.waswordt.Tabel.Paar;

/** A row of the table on the screen. */
sealed interface Rij {

  /** The same after a recomputation. */
  String sleutel();

  /**
   * The heading of a letter.
   *
   * @param open whether its explanation is shown
   */
  record Kop(
      String letter,
      String naam,
      String kop,
      String plaats,
      String vervolg,
      String toelichting,
      boolean open)
      implements Rij {

    static Kop van(Onderdeel onderdeel, boolean open) {
      return new Kop(
          onderdeel.letter(),
          onderdeel.naam(),
          onderdeel.kop(),
          onderdeel.plaats(),
          onderdeel.vervolg(),
          String.join("\n", onderdeel.toelichting()),
          open);
    }

    @Override
    public String sleutel() {
      return "kop " + naam;
    }
  }

  /** Two lines beside each other. */
  record Naast(Paar paar) implements Rij {
    @Override
    public String sleutel() {
      return paar.sleutel();
    }
  }

  /**
   * Lines that stay the same, folded into one row.
   *
   * @param van the key of the first
   */
  record Gelijk(String van, String woorden, int aantal) implements Rij {
    @Override
    public String sleutel() {
      return "gelijk " + van;
    }
  }
}
