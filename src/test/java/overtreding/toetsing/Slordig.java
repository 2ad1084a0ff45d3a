package overtreding.toetsing;

import java.util.function.Consumer;

/** Ends the program, prints a stack trace, and trusts the clock and the letters of the machine. */
@SuppressWarnings({"DefaultCharset", "JavaUtilDate", "unused"})
public final class Slordig {

  private Slordig() {}

  static void roept(RuntimeException fout) {
    fout.printStackTrace();
    System.exit(1);
  }

  static Consumer<Exception> verwijst() {
    return Exception::printStackTrace;
  }

  static byte[] letters(String tekst) {
    return tekst.getBytes();
  }

  static long datum() {
    return new java.util.Date().getTime();
  }
}
