package nl.verordeningwijzer.app.werk;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works something out in the background and lets a result through only if nothing newer was shown:
 * however late an older result comes in, the user never goes back to it. What is outdated before it
 * was begun is not worked out at all.
 *
 * @param <I> what is asked
 * @param <O> what comes of it
 */
public final class Nieuwste<I, O> {

  private final Function<? super I, ? extends O> werk;
  private final Executor rekenen;
  private final Executor scherm;
  private final Consumer<? super O> klaar;
  private final Consumer<? super Throwable> storing;
  private final AtomicLong gevraagd = new AtomicLong();

  /** Only touched by {@code scherm}. */
  private long getoond;

  /**
   * @param werk works out the result; a pure function
   * @param rekenen where it is worked out
   * @param scherm where results are shown, one at a time
   * @param klaar takes a result
   * @param storing takes what went wrong; a fault in the program
   */
  public Nieuwste(
      Function<? super I, ? extends O> werk,
      Executor rekenen,
      Executor scherm,
      Consumer<? super O> klaar,
      Consumer<? super Throwable> storing) {
    this.werk = werk;
    this.rekenen = rekenen;
    this.scherm = scherm;
    this.klaar = klaar;
    this.storing = storing;
  }

  /** Asks for a result; an earlier question that was not begun yet is dropped. */
  public void vraag(I invoer) {
    long nummer = gevraagd.incrementAndGet();
    rekenen.execute(() -> {
      if (nummer == gevraagd.get()) {
        werkUit(nummer, invoer);
      }
    });
  }

  /** Drops everything that was asked and not shown yet. */
  public void vergeet() {
    long nummer = gevraagd.incrementAndGet();
    scherm.execute(() -> getoond = Math.max(getoond, nummer));
  }

  // A fault of the program must reach the user, whatever kind it is.
  private void werkUit(long nummer, I invoer) {
    try {
      O uitkomst = werk.apply(invoer);
      scherm.execute(() -> {
        if (nummer > getoond) {
          getoond = nummer;
          klaar.accept(uitkomst);
        }
      });
    } catch (RuntimeException | StackOverflowError e) {
      scherm.execute(() -> storing.accept(e));
    }
  }
}
