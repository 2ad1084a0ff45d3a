package nl.verordeningwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.verwijzing.Verwijzingzoeker;

/** Whatever is typed: errors with a line, or a text. */
@Label("Een modeltekst")
class ModeltekstlezerPropertiesTest {

  private static final Verwijzingzoeker ZOEKER = new Verwijzingzoeker(List.of("wet", "Ziektewet"));

  @Property(tries = 3000)
  @Label("wat men ook tikt: fouten met een regel, of een tekst")
  void willekeurig(@ForAll("willekeurig") String bron) {
    foutenOfTekst(bron, Voorbeeldkeuzes.alle(), ZOEKER);
  }

  @Property(tries = 5000)
  @Label("ook als haken en accolades kloppen en de betekenis niet: fouten, of een tekst")
  void welgevormd(@ForAll("welgevormd") String bron) {
    foutenOfTekst(bron, Voorbeeldkeuzes.alle(), ZOEKER);
  }

  @Property(tries = 1000)
  @Label("tikfouten in het model: fouten met een regel, of een tekst")
  void verminkt(@ForAll("verminkt") String bron) {
    Model model = Modelbestanden.model();
    foutenOfTekst(bron, model.keuzes(), model.zoeker());
  }

  @Provide
  Arbitrary<String> willekeurig() {
    return Modelteksten.willekeurig();
  }

  @Provide
  Arbitrary<String> welgevormd() {
    return Modelteksten.welgevormd();
  }

  @Provide
  Arbitrary<String> verminkt() {
    return Modelteksten.verminkt();
  }

  private static void foutenOfTekst(
      String bron, Map<KeuzeId, Keuze> keuzes, Verwijzingzoeker zoeker) {
    switch (Modeltekstlezer.lees("model.txt", bron, keuzes, zoeker)) {
      case Uitkomst.Gelukt<Modeltekst>(Modeltekst tekst) ->
          assertThat(tekst.plaatsen().keySet())
              .as("waar elke bepaling staat")
              .containsAll(
                  tekst.regels().stream()
                      .filter(r -> !(r instanceof Modelregel.Buiten))
                      .map(Modelregel::bepaling)
                      .toList());
      case Uitkomst.Mislukt<Modeltekst>(List<Fout> fouten) -> {
        int regels = bron.split("\r\n|\r|\n", -1).length;
        assertThat(fouten)
            .allSatisfy(fout -> {
              assertThat(fout.regel()).isBetween(1, regels);
              assertThat(fout.bericht()).isNotBlank();
            });
      }
    }
  }
}
