package nl.verordeningwijzer.model;

import java.util.List;

/**
 * How the items of a list are joined (Aanwijzing 3.59).
 *
 * @param tussen behind every item but the last two: ";"
 * @param voorlaatste behind the last but one: "; en"
 * @param laatste behind the last: "."
 */
public record Opsomming(String tussen, String voorlaatste, String laatste) {

  /** The usual marks. */
  public static final Opsomming GEWOON = new Opsomming(";", "; en", ".");

  /**
   * The marks that a model uses, read off the ends of its own items.
   *
   * @param staarten what stands behind each item; at least one
   */
  static Opsomming van(List<String> staarten) {
    int aantal = staarten.size();
    return new Opsomming(
        aantal > 2 ? staarten.getFirst() : GEWOON.tussen(),
        aantal > 1 ? staarten.get(aantal - 2) : GEWOON.voorlaatste(),
        staarten.getLast());
  }

  /** What stands behind an item. */
  public String achter(int plaats, int aantal) {
    return plaats == aantal - 1 ? laatste : plaats == aantal - 2 ? voorlaatste : tussen;
  }
}
