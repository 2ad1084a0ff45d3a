package nl.verordeningwijzer.regeling;

import java.util.List;

/**
 * An article. Its text is always one or more leden; an article without numbered leden is an article
 * with one lid, which prints without a number. So a lid that remains alone loses its number by
 * itself.
 */
public record Artikel(BepalingId id, Kop kop, Staat staat, List<Lid> leden) implements Indeling {

  /** Whether the article has a text. */
  public enum Staat {
    GELDEND,
    /** Lapsed: number and heading stay in the consolidated text, with "(Vervallen)". */
    VERVALLEN,
    /** Known to exist in the municipality's ordinance, but its text was never read. */
    NIET_INGELEZEN
  }

  public Artikel {
    leden = List.copyOf(leden);
    if (leden.isEmpty() == (staat == Staat.GELDEND)) {
      throw new IllegalArgumentException(
          "een geldend artikel heeft tekst en een ander niet: " + id + " is " + staat);
    }
  }

  /** The same article after it lapsed. */
  public Artikel vervallen() {
    return new Artikel(id, kop, Staat.VERVALLEN, List.of());
  }
}
