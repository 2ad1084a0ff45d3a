package nl.verordeningwijzer.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.verordeningwijzer.regeling.Regelherkenning.Herkend;

/** A regulation and its lines are two forms of the same thing. */
@Label("Een regeling")
class RegelsPropertiesTest {

  @Property(tries = 500)
  @Label("en haar regels zijn twee vormen van hetzelfde")
  void heenEnTerug(@ForAll("regelingen") Regeling regeling) {
    List<Regel> regels = Regels.van(regeling);

    Regelbouwer.Gebouwd gebouwd = Regelbouwer.bouw(regeling.titel(), regels);

    assertThat(gebouwd.regeling()).isEqualTo(regeling);
    assertThat(gebouwd.ongeplaatst()).isEmpty();
  }

  @Property(tries = 300)
  @Label(
      "wordt van haar gedrukte regels herkend: dezelfde soort, hetzelfde nummer, dezelfde woorden")
  void herkend(@ForAll("regelingen") Regeling regeling) {
    for (Regel regel : Regels.van(regeling)) {
      String gedrukt = regel.gedrukt();
      Herkend herkend = Regelherkenning.herken(gedrukt);

      assertThat(herkend.soort()).as(gedrukt).isEqualTo(regel.soort());
      assertThat(herkend.nummer()).as(gedrukt).isEqualTo(regel.nummer());
      assertThat(herkend.scheiding()).as(gedrukt).isEqualTo(regel.scheiding());
      if (regel.soort() != Regelsoort.VERVALLEN && regel.soort() != Regelsoort.NIET_INGELEZEN) {
        assertThat(gedrukt.substring(herkend.begin())).isEqualTo(regel.tekst().woorden());
      }
    }
  }

  @Property(tries = 300)
  @Label("weet van elke bepaling waar zij staat, en wat daar staat")
  void vindplaatsen(@ForAll("regelingen") Regeling regeling) {
    Vindplaatsen vindplaatsen = Vindplaatsen.van(regeling);

    for (Regel regel : Regels.van(regeling)) {
      Vindplaats plaats = vindplaatsen.van(regel.bepaling()).orElseThrow();
      BepalingId daar = vindplaatsen.op(plaats).orElseThrow();
      assertThat(vindplaatsen.van(daar)).contains(plaats);
      if (!regel.nummer().isEmpty() && regel.soort() != Regelsoort.ALINEA) {
        assertThat(plaats.stappen().getLast().nummer()).isEqualTo(regel.nummer());
      }
    }
    assertThat(vindplaatsen.alle().keySet())
        .containsAll(new HashSet<>(Regels.van(regeling).stream().map(Regel::bepaling).toList()));
  }

  @Property(tries = 300)
  @Label("doorgenummerd heeft artikelen van 1 tot het aantal, en verder dezelfde tekst")
  void doornummering(@ForAll("regelingen") Regeling regeling) {
    Regeling nieuw = Doornummering.van(regeling);

    List<Artikel> artikelen = nieuw.artikelen();
    for (int i = 0; i < artikelen.size(); i++) {
      assertThat(artikelen.get(i).kop().nummer()).isEqualTo("" + (i + 1));
      assertThat(artikelen.get(i).id()).isEqualTo(regeling.artikelen().get(i).id());
      assertThat(artikelen.get(i).leden()).isEqualTo(regeling.artikelen().get(i).leden());
    }
    assertThat(nieuw.bijlagen()).isEqualTo(regeling.bijlagen());
    assertThat(Doornummering.van(nieuw)).isEqualTo(nieuw);
  }

  @Provide
  Arbitrary<Regeling> regelingen() {
    return Regelingen.regelingen();
  }
}
