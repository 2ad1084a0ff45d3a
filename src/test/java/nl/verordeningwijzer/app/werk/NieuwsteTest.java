package nl.verordeningwijzer.app.werk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Whatever the order in which results come in, the user never goes back to an older one. */
class NieuwsteTest {

  private final List<Runnable> rekenen = new ArrayList<>();
  private final List<Runnable> scherm = new ArrayList<>();
  private final List<Integer> getoond = new ArrayList<>();
  private final List<Throwable> storingen = new ArrayList<>();
  private final Nieuwste<Integer, Integer> nieuwste =
      new Nieuwste<>(
          i -> i < 0 ? gooi() : i, rekenen::add, scherm::add, getoond::add, storingen::add);

  private static Integer gooi() {
    throw new IllegalStateException("een fout in het programma");
  }

  @Test
  void anOlderResultThatComesInLaterIsNotShown() {
    nieuwste.vraag(1);
    rekenen.removeFirst().run();
    nieuwste.vraag(2);
    rekenen.removeFirst().run();
    // The second is shown first.
    scherm.removeLast().run();
    scherm.removeFirst().run();
    assertThat(getoond).containsExactly(2);
  }

  @Test
  void whatIsOutdatedBeforeItBeganIsNotWorkedOut() {
    nieuwste.vraag(1);
    nieuwste.vraag(2);
    rekenen.forEach(Runnable::run);
    assertThat(scherm).hasSize(1);
    scherm.forEach(Runnable::run);
    assertThat(getoond).containsExactly(2);
  }

  @Test
  void aFaultIsToldAndTheNextResultStillComes() {
    nieuwste.vraag(-1);
    rekenen.removeFirst().run();
    nieuwste.vraag(3);
    rekenen.removeFirst().run();
    scherm.forEach(Runnable::run);
    assertThat(storingen).hasSize(1);
    assertThat(getoond).containsExactly(3);
  }

  @Property
  void theUserNeverGoesBack(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 2) Integer> stappen) {
    List<Runnable> werk = new ArrayList<>();
    List<Runnable> beeld = new ArrayList<>();
    List<Integer> gezien = new ArrayList<>();
    Nieuwste<Integer, Integer> proef =
        new Nieuwste<>(i -> i, werk::add, beeld::add, gezien::add, storingen::add);
    int gevraagd = 0;
    for (int stap : stappen) {
      switch (stap) {
        case 0 -> proef.vraag(++gevraagd);
        case 1 -> doe(werk);
        default -> doe(beeld);
      }
    }
    proef.vraag(++gevraagd);
    while (!werk.isEmpty() || !beeld.isEmpty()) {
      doe(werk);
      doe(beeld);
    }
    assertThat(gezien).isSorted().endsWith(gevraagd);
  }

  /** The one that came last first: the worst order. */
  private static void doe(List<Runnable> taken) {
    if (!taken.isEmpty()) {
      taken.removeLast().run();
    }
  }
}
