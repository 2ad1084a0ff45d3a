package nl.verordeningwijzer.uitwerking;

import java.util.function.Supplier;

/**
 * A value that is worked out when it is first asked for, and then kept. Two are equal when their
 * values are.
 */
public final class Lazy<T> {

  private final Supplier<T> maker;
  private volatile T waarde;

  /**
   * @param maker a pure function: worked out at the same moment on two threads it gives the same
   */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /** The value. */
  public T get() {
    T gemaakt = waarde;
    if (gemaakt == null) {
      gemaakt = maker.get();
      waarde = gemaakt;
    }
    return gemaakt;
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Lazy<?> lazy && get().equals(lazy.get());
  }

  @Override
  public int hashCode() {
    return get().hashCode();
  }

  @Override
  public String toString() {
    return get().toString();
  }
}
