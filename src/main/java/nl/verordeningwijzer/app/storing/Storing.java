package nl.verordeningwijzer.app.storing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A fault of the program itself.
 *
 * @param code short, the same for the same fault: to name it on the telephone
 * @param details for whoever mends it: what happened where; no words of the dossier
 */
public record Storing(String code, String details) {

  /** What there is to tell about something that was thrown. */
  public static Storing van(Throwable oorzaak) {
    String plaatsen =
        oorzaken(oorzaak)
            .map(o ->
                o.getClass().getName()
                    + Arrays.stream(o.getStackTrace())
                        .map(StackTraceElement::toString)
                        .collect(Collectors.joining("\n  ", "\n  ", "")))
            .collect(Collectors.joining("\n"));
    CRC32 som = new CRC32();
    // Line numbers and hidden names change with every version: the code is about the place.
    som.update(plaatsen.replaceAll("[:\\d]+", "").getBytes(StandardCharsets.UTF_8));
    String code = String.format(Locale.ROOT, "%04X", som.getValue() & 0xFFFF);
    return new Storing(code, plaatsen);
  }

  private static Stream<Throwable> oorzaken(Throwable oorzaak) {
    return Stream.iterate(oorzaak, o -> o != null, Throwable::getCause);
  }
}
