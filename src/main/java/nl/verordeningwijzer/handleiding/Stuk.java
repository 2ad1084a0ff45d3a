package nl.verordeningwijzer.handleiding;

/** Consecutive words of a page that are of one kind. */
public sealed interface Stuk {

  /** The words. */
  String tekst();

  /** Ordinary words. */
  record Woorden(String tekst) implements Stuk {}

  /** Words as they stand on the screen: the name of a button, a menu, a heading. */
  record Schermwoorden(String tekst) implements Stuk {}

  /** A key or keys: "Ctrl+F". */
  record Toets(String tekst) implements Stuk {}

  /**
   * Words that lead to another page.
   *
   * @param bladzijde the name of the page
   * @param anker the heading on it; empty for its beginning
   */
  record Koppeling(String tekst, String bladzijde, String anker) implements Stuk {}

  /**
   * The sign of a state.
   *
   * @param naam the state as it is called in the program: "klaar"
   * @param tekst what it says, for who cannot see it
   */
  record Teken(String naam, String tekst) implements Stuk {}
}
