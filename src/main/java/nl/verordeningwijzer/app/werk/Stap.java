package nl.verordeningwijzer.app.werk;

/** The steps of the wizard. The order is a proposal: each can be visited at any time. */
public enum Stap {
  GEMEENTE,
  UITGANGSPUNT,
  KEUZES,
  WAS_WORDT,
  TOETSING,
  PLANNING,
  DOCUMENTEN;

  /** Its number as the user sees it, counted from 1. */
  public int nummer() {
    return ordinal() + 1;
  }

  /** Its name in resource bundles and as identity of controls: {@code was-wordt}. */
  public String naam() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
