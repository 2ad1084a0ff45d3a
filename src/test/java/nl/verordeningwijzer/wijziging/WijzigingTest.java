package nl.verordeningwijzer.wijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.regeling.BepalingId;
import org.junit.jupiter.api.Test;

/** What stands under one letter. */
class WijzigingTest {

  /** Messages name the provisions: the same dossier must give the same words every time. */
  @Test
  void keepsItsProvisionsInTheOrderOfTheText() {
    List<BepalingId> volgorde =
        IntStream.rangeClosed(1, 12).mapToObj(i -> new BepalingId("artikel-" + i)).toList();
    Wijziging wijziging =
        new Wijziging(
            Adres.REGELING, new LinkedHashSet<>(volgorde), List.of(), List.of(), List.of());
    assertThat(wijziging.bepalingen()).containsExactlyElementsOf(volgorde);
  }
}
