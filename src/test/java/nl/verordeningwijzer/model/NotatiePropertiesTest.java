package nl.verordeningwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;

/** Whatever is typed: errors with a place, or a tree that prints what was typed. */
@Label("De notatie")
class NotatiePropertiesTest {

  @Property(tries = 3000)
  @Label("wat men ook tikt: fouten, of een boom die drukt wat er stond")
  void willekeurig(@ForAll("willekeurig") String bron) {
    foutenOfDezelfdeTekst(bron);
  }

  @Property(tries = 1000)
  @Label("tikfouten in het model: fouten, of een boom die drukt wat er stond")
  void verminkt(@ForAll("verminkt") String bron) {
    foutenOfDezelfdeTekst(bron);
  }

  @Provide
  Arbitrary<String> willekeurig() {
    return Modelteksten.willekeurig();
  }

  @Provide
  Arbitrary<String> verminkt() {
    return Modelteksten.verminkt();
  }

  private static void foutenOfDezelfdeTekst(String bron) {
    switch (Notatie.lees("model.txt", bron)) {
      case Uitkomst.Gelukt<List<Knoop>>(List<Knoop> knopen) ->
          assertThat(Notatie.druk(knopen)).isEqualTo(bron);
      case Uitkomst.Mislukt<List<Knoop>>(List<Fout> fouten) ->
          assertThat(fouten).allSatisfy(fout -> staatIn(bron, fout));
    }
  }

  private static void staatIn(String bron, Fout fout) {
    List<String> regels = List.of(bron.split("\r\n|\r|\n", -1));
    assertThat(fout.regel()).isBetween(1, regels.size());
    assertThat(fout.kolom()).isBetween(1, regels.get(fout.regel() - 1).length() + 1);
    assertThat(fout.bericht()).contains("Verwacht: ");
  }
}
