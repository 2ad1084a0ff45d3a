package nl.verordeningwijzer.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The documents that are made of an Uitwerking. Each has a template of the same name. */
public enum Documentsoort {
  WAS_WORDT_TABEL(true),
  RAADSBESLUIT(true),
  VERANTWOORDING(true),
  GECONSOLIDEERDE_TEKST(true),
  /** The open questions, to print for colleagues. */
  VRAGENLIJST(false);

  private final boolean voorDeRaad;

  Documentsoort(boolean voorDeRaad) {
    this.voorDeRaad = voorDeRaad;
  }

  /** The name of the file and of the template, without extension: {@code was-wordt-tabel}. */
  public String naam() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether it is one of the documents that go to the council: those are made only of an Uitwerking
   * that is ready, unless as a concept. The others help on the way there.
   */
  public boolean isVoorDeRaad() {
    return voorDeRaad;
  }

  /** The documents that go to the council. */
  public static List<Documentsoort> voorDeRaad() {
    return Arrays.stream(values()).filter(Documentsoort::isVoorDeRaad).toList();
  }
}
