package nl.verordeningwijzer.document;

import java.util.Locale;

/** The documents that are made of an Uitwerking. Each has a template of the same name. */
public enum Documentsoort {
  WAS_WORDT_TABEL,
  RAADSBESLUIT,
  VERANTWOORDING,
  GECONSOLIDEERDE_TEKST;

  /** The name of the file and of the template, without extension: {@code was-wordt-tabel}. */
  public String naam() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
