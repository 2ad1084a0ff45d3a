package overtreding.cli;

/** May end the program. */
public final class Afsluiter {

  private Afsluiter() {}

  static void klaar() {
    System.exit(0);
  }
}
