package nl.verordeningwijzer.document;

import java.util.Collections;
import java.util.List;

/**
 * A table with a header row, which Word repeats on each page. Cells hold paragraphs only: a table
 * within a table does not exist, because word import of publication systems does not survive it.
 *
 * @param soort what the table is for
 * @param aangehaald whether it is part of text that a decision quotes
 * @param breedtes the share of each column in the width, in parts of their sum
 * @param kop the header cells
 * @param rijen the rows below it
 */
public record Tabel(
    Tabelsoort soort, boolean aangehaald, List<Integer> breedtes, List<Cel> kop, List<Rij> rijen)
    implements Blok {

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if there is no column, if a row or the widths do not have as
   *     many columns as the header, or if a width is not positive
   */
  public Tabel {
    breedtes = List.copyOf(breedtes);
    kop = List.copyOf(kop);
    rijen = List.copyOf(rijen);
    int kolommen = kop.size();
    if (kolommen == 0
        || breedtes.size() != kolommen
        || breedtes.stream().anyMatch(b -> b <= 0)
        || rijen.stream().anyMatch(r -> r.cellen().size() != kolommen)) {
      throw new IllegalArgumentException("table with unequal rows or without columns");
    }
  }

  /** A table of the document itself with columns of equal width. */
  public static Tabel van(Tabelsoort soort, List<Cel> kop, List<Rij> rijen) {
    return new Tabel(soort, false, Collections.nCopies(kop.size(), 1), kop, rijen);
  }

  /**
   * One row.
   *
   * @param cellen its cells, from left to right
   */
  public record Rij(List<Cel> cellen) {
    /** Copies the cells. */
    public Rij {
      cellen = List.copyOf(cellen);
    }
  }

  /**
   * One cell.
   *
   * @param regels its paragraphs; none in an empty cell
   */
  public record Cel(List<Regel> regels) {
    /** Copies the paragraphs. */
    public Cel {
      regels = List.copyOf(regels);
    }
  }
}
