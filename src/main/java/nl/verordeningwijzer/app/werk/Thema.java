package nl.verordeningwijzer.app.werk;

/** Light or dark. */
public enum Thema {
  /** As the machine is set. */
  ZOALS_COMPUTER,
  LICHT,
  DONKER
}
