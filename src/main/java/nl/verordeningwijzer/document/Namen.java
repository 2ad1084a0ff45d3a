package nl.verordeningwijzer.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of constants as they are written in templates and data files. */
final class Namen {

  private Namen() {}

  static <T> Optional<T> zoek(T[] waarden, Function<T, String> naam, String gezocht) {
    return Arrays.stream(waarden).filter(w -> naam.apply(w).equals(gezocht)).findFirst();
  }

  /** All names, for a message that tells what may be written. */
  static <T> String opsomming(T[] waarden, Function<T, String> naam) {
    return Arrays.stream(waarden).map(naam).collect(Collectors.joining(", "));
  }
}
