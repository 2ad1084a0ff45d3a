package nl.verordeningwijzer.regeling;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A value, or the errors that kept it from coming into being. */
public sealed interface Uitkomst<T> {

  /** It worked. */
  record Gelukt<T>(T waarde) implements Uitkomst<T> {}

  /** It did not work, for these reasons; at least one. */
  record Mislukt<T>(List<Fout> fouten) implements Uitkomst<T> {
    public Mislukt {
      fouten = List.copyOf(fouten);
      if (fouten.isEmpty()) {
        throw new IllegalArgumentException("een mislukking heeft een reden");
      }
    }
  }

  static <T> Uitkomst<T> gelukt(T waarde) {
    return new Gelukt<>(waarde);
  }

  static <T> Uitkomst<T> mislukt(List<Fout> fouten) {
    return new Mislukt<>(fouten);
  }

  static <T> Uitkomst<T> mislukt(Fout fout) {
    return new Mislukt<>(List.of(fout));
  }

  /** The value if there are no errors, else all errors. */
  static <T> Uitkomst<T> van(T waarde, List<Fout> fouten) {
    return fouten.isEmpty() ? gelukt(waarde) : mislukt(fouten);
  }

  /** Goes on with the value; errors stay errors. */
  default <R> Uitkomst<R> dan(Function<? super T, Uitkomst<R>> vervolg) {
    return switch (this) {
      case Gelukt<T>(T waarde) -> vervolg.apply(waarde);
      case Mislukt<T>(List<Fout> fouten) -> mislukt(fouten);
    };
  }

  /** Turns the value into another; errors stay errors. */
  default <R> Uitkomst<R> maak(Function<? super T, ? extends R> functie) {
    return dan(waarde -> gelukt(functie.apply(waarde)));
  }

  /** The value, if it worked. */
  default Optional<T> alsWaarde() {
    return this instanceof Gelukt<T>(T waarde) ? Optional.of(waarde) : Optional.empty();
  }

  /** The errors; none if it worked. */
  default List<Fout> fouten() {
    return this instanceof Mislukt<T>(List<Fout> redenen) ? redenen : List.of();
  }
}
