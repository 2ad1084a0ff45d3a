package nl.verordeningwijzer.wet;

import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Vindplaats;

/**
 * One line of an article.
 *
 * @param plaats the provision that the line belongs to; of an opening sentence without a number the
 *     article itself
 * @param nummer as printed, with its mark: "1", "a.", "2°."; empty for a line without one
 * @param tekst the words, literally
 */
public record Wetsregel(Vindplaats plaats, String nummer, String tekst) {

  /** How deep the line is indented: a lid and an opening sentence are not. */
  public int diepte() {
    return switch (plaats.niveau()) {
      case ONDERDEEL -> 1;
      case SUBONDERDEEL -> 2;
      default -> 0;
    };
  }

  /** Whether the line is the provision at this place, or a part of it. */
  boolean hoortBij(Vindplaats andere) {
    return plaats.stappen().size() >= andere.stappen().size()
        && plaats.stappen().subList(0, andere.stappen().size()).equals(andere.stappen());
  }

  /** Whether the line announces the provision at this place: it stands above it. */
  boolean kondigtAan(Vindplaats andere) {
    return plaats.niveau() != Niveau.ARTIKEL
        && plaats.stappen().size() < andere.stappen().size()
        && andere.stappen().subList(0, plaats.stappen().size()).equals(plaats.stappen());
  }
}
