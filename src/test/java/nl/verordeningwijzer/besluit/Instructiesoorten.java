package nl.verordeningwijzer.besluit;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.verordeningwijzer.instructie.Instructie;

/** Every kind of instruction and of place, so that a test can show that none was forgotten. */
public final class Instructiesoorten {

  private Instructiesoorten() {}

  /** The kinds in an instruction: its own, and those of the place and of what happens along. */
  public static Stream<String> van(Instructie instructie) {
    Stream<Object> delen =
        switch (instructie) {
          case Instructie.VoegIn v ->
              Stream.of(Stream.of(v, v.plek()), v.vernummering().stream(), v.slot().stream())
                  .flatMap(s -> s);
          case Instructie.LaatVervallen l ->
              Stream.of(Stream.of(l), l.vernummering().stream(), l.aanduiding().stream())
                  .flatMap(s -> s);
          default -> Stream.of(instructie);
        };
    return delen.map(d -> d.getClass().getSimpleName());
  }

  /** All that exist. */
  public static Set<String> alle() {
    Set<String> soorten = new TreeSet<>(Set.of("Vernummering", "Slotvervanging", "Aanduiding"));
    Stream.of(Instructie.class, Instructie.VanWoorden.class, Instructie.Plek.class)
        .flatMap(c -> Stream.of(c.getPermittedSubclasses()))
        .filter(Class::isRecord)
        .forEach(c -> soorten.add(c.getSimpleName()));
    return soorten;
  }
}
