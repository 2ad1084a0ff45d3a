package overtreding.toetsing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Map;
import overtreding.samenstelling.Heen;

/** The same without the faults, with what a compiler makes of arrays, switches and lambdas. */
@SuppressWarnings("unused")
public record Netjes(LocalDate peildatum, byte[][] inhoud, Map<String, Heen> delen) {

  enum Soort {
    WEL,
    NIET
  }

  static byte[] letters(String tekst) {
    return tekst.getBytes(UTF_8);
  }

  static int kies(Object waarde, Soort soort) {
    Runnable niets = () -> {};
    niets.run();
    return switch (waarde) {
      case Netjes(LocalDate dag, byte[][] _, Map<String, Heen> _) -> dag.getYear();
      case int[] getallen -> getallen.length;
      default ->
          switch (soort) {
            case WEL -> 1;
            case NIET -> 0;
          };
    };
  }
}
