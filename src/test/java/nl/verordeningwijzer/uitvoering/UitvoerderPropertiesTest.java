package nl.verordeningwijzer.uitvoering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Adres.Soort;
import nl.verordeningwijzer.instructie.Adres.Stap;
import nl.verordeningwijzer.instructie.Blok;
import nl.verordeningwijzer.instructie.Instructie;
import nl.verordeningwijzer.instructie.Instructie.Aanduiding;
import nl.verordeningwijzer.instructie.Instructie.Kant;
import nl.verordeningwijzer.instructie.Instructie.LaatSpatieVervallen;
import nl.verordeningwijzer.instructie.Instructie.LaatVervallen;
import nl.verordeningwijzer.instructie.Instructie.LaatWoordenVervallen;
import nl.verordeningwijzer.instructie.Instructie.PlaatsAanduiding;
import nl.verordeningwijzer.instructie.Instructie.Plek;
import nl.verordeningwijzer.instructie.Instructie.Slotvervanging;
import nl.verordeningwijzer.instructie.Instructie.Vernummer;
import nl.verordeningwijzer.instructie.Instructie.Vernummering;
import nl.verordeningwijzer.instructie.Instructie.Vervang;
import nl.verordeningwijzer.instructie.Instructie.VervangWoorden;
import nl.verordeningwijzer.instructie.Instructie.VoegIn;
import nl.verordeningwijzer.instructie.Instructie.VoegWoordenIn;
import nl.verordeningwijzer.instructie.Reeks;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regelingen;
import nl.verordeningwijzer.regeling.Regels;

/** What holds for every decision, however little sense it makes. */
@Label("Een besluit uitvoeren op een willekeurige verordening")
class UitvoerderPropertiesTest {

  private static List<String> regels(Regeling regeling) {
    return Regels.van(regeling).stream().map(Regel::gedrukt).toList();
  }

  @Property(tries = 300)
  @Label("geeft zonder onderdelen dezelfde regels, zonder gebreken")
  void nothingExecutedChangesNothing(@ForAll("regelingen") Regeling regeling) {
    Uitvoerder uitvoerder = Uitvoerder.op(regels(regeling));

    assertThat(uitvoerder.regels()).isEqualTo(regels(regeling));
    assertThat(uitvoerder.gebreken()).isEmpty();
  }

  @Property(tries = 400)
  @Label("verandert niets als het wordt geweigerd, en anders alleen wat het noemt")
  void onlyWhatIsNamedChanges(@ForAll("regelingen") Regeling regeling, @ForAll Random toeval) {
    List<String> bestaand = regels(regeling);
    Uitvoerder uitvoerder = Uitvoerder.op(bestaand);
    for (int i = 0; i < 6; i++) {
      List<String> voor = uitvoerder.regels();
      Loting loting = new Loting(Rijen.bestaand(bestaand), Rijen.bestaand(voor), toeval);
      Instructie instructie = loting.instructie();

      Optional<String> weigering = uitvoerder.voerUit(instructie);

      Statistics.label("weigering").collect(weigering.isPresent());
      List<String> na = uitvoerder.regels();
      if (weigering.isPresent()) {
        assertThat(na).as("%s: %s", instructie, weigering).isEqualTo(voor);
      } else {
        assertThat(buiten(loting.artikel, na)).isEqualTo(buiten(loting.artikel, voor));
        assertThat(regels(Rijen.bestaand(na))).as("%s", instructie).isEqualTo(na);
      }
      assertThat(uitvoerder.gebreken()).doesNotContainNull();
    }
  }

  private static List<String> regels(Rijen rijen) {
    return rijen.alle().stream().map(Rij::gedrukt).toList();
  }

  /** The lines that are not of an article. */
  private static List<String> buiten(String artikel, List<String> regels) {
    Rijen rijen = Rijen.bestaand(regels);
    List<String> buiten = new ArrayList<>();
    for (int i = 0; i < rijen.aantal(); ) {
      boolean zelf =
          rijen.op(i).was(Soort.ARTIKEL, artikel)
              || rijen.op(i).was(Soort.BIJLAGE, artikel) && !artikel.isEmpty();
      if (!zelf) {
        buiten.add(regels.get(i));
      }
      i = zelf ? rijen.eind(i) : i + 1;
    }
    return buiten;
  }

  @Provide
  Arbitrary<Regeling> regelingen() {
    return Regelingen.regelingen();
  }

  /** Draws an instruction in one article, from the words and numbers of the text itself. */
  private static final class Loting {
    private final Rijen bestaand;
    private final Rijen nu;
    private final Random toeval;

    /** The article that the instruction works in; nothing when there is none. */
    private final String artikel;

    private final int begin;

    Loting(Rijen bestaand, Rijen nu, Random toeval) {
      this.bestaand = bestaand;
      this.nu = nu;
      this.toeval = toeval;
      List<Integer> artikelen =
          IntStream.range(0, bestaand.aantal())
              .filter(i -> Blok.soort(bestaand.op(i).soort()) == Soort.ARTIKEL)
              .boxed()
              .toList();
      this.begin = artikelen.isEmpty() ? -1 : kies(artikelen);
      this.artikel = begin < 0 ? "" : bestaand.op(begin).nummer();
    }

    private <T> T kies(List<T> uit) {
      return uit.get(toeval.nextInt(uit.size()));
    }

    private boolean soms() {
      return toeval.nextInt(4) == 0;
    }

    Instructie instructie() {
      Adres adres = adres();
      Adres ander = adres();
      boolean telkens = toeval.nextBoolean();
      return switch (toeval.nextInt(14)) {
        case 0 -> new Vervang(Reeks.van(adres), blok(), vernummering());
        case 1, 2 -> new VoegIn(new Plek.Bij(kant(), inArtikel()), blok(), vernummering(), slot());
        case 3 -> new VoegIn(new Plek.AanHetEind(adres), blok(), vernummering(), slot());
        case 4 -> new VoegIn(new Plek.OpNummer(adres), blok(), vernummering(), slot());
        case 5 -> new VoegIn(new Plek.Alfabetisch(adres), blok(), List.of(), List.of());
        case 6 -> new LaatVervallen(Reeks.van(adres), vernummering(), slot(), aanduiding());
        case 7 -> new Vernummer(vernummering(inArtikel()));
        case 8 -> new PlaatsAanduiding(new Aanduiding("1"), adres);
        case 9, 10 -> new VervangWoorden(ander, woorden(), woorden(), telkens);
        case 11 -> new LaatWoordenVervallen(ander, woorden(), telkens);
        case 12 -> new VoegWoordenIn(ander, kant(), woorden(), woorden(), telkens);
        default -> new LaatSpatieVervallen(ander, woorden(), telkens);
      };
    }

    private Kant kant() {
      return kies(List.of(Kant.values()));
    }

    /** A place in the article, or the article; also with a wrong number or further inside. */
    private Adres adres() {
      if (begin < 0) {
        return new Adres(List.of(new Stap(Soort.ARTIKEL, "1")));
      }
      List<Stap> stappen = new ArrayList<>();
      int plaats = begin + toeval.nextInt(bestaand.eind(begin) - begin);
      for (int i = plaats; i >= begin; i = bestaand.ouder(i)) {
        Soort soort = Blok.soort(bestaand.op(i).soort());
        if (soort != null) {
          stappen.addFirst(
              new Stap(soort, bestaand.op(i).aanduiding(), i > begin && toeval.nextInt(12) == 0));
        }
      }
      Adres adres = new Adres(stappen);
      return switch (toeval.nextInt(12)) {
        case 0 -> adres.met(Soort.ZIN, kies(List.of("1", "2")));
        case 1 -> adres.met(kies(List.of(Soort.AANHEF, Soort.SLOT, Soort.OPSCHRIFT)), "");
        case 2 -> adres.met(Soort.LID, "2");
        default -> adres;
      };
    }

    /** A place inside the article, never the article itself. */
    private Adres inArtikel() {
      Adres adres = adres();
      return adres.stappen().size() > 1 ? adres : adres.met(Soort.LID, "1");
    }

    /** Lines of the text as it is now: an element of the article, sometimes one from elsewhere. */
    private List<String> blok() {
      int plaats = regelNu();
      return plaats < 0
          ? List.of()
          : IntStream.range(plaats, nu.eind(plaats)).mapToObj(i -> nu.op(i).gedrukt()).toList();
    }

    /** A line of the article as it is now, sometimes another; -1 when there are none. */
    private int regelNu() {
      if (nu.isLeeg()) {
        return -1;
      }
      List<Integer> vanArtikel =
          IntStream.range(0, nu.aantal())
              .filter(i -> nu.op(i).was(Soort.ARTIKEL, artikel))
              .boxed()
              .toList();
      if (vanArtikel.size() != 1 || soms()) {
        return toeval.nextInt(nu.aantal());
      }
      int eerste = vanArtikel.getFirst();
      return eerste + toeval.nextInt(nu.eind(eerste) - eerste);
    }

    private List<Vernummering> vernummering() {
      return soms() ? List.of(vernummering(inArtikel())) : List.of();
    }

    private Vernummering vernummering(Adres adres) {
      return new Vernummering(
          Reeks.van(adres), List.of(kies(List.of("1", "2", "3", "4", "b", "c", "d", ""))));
    }

    private List<Slotvervanging> slot() {
      return soms() ? List.of(new Slotvervanging(inArtikel(), ".", ";")) : List.of();
    }

    private Optional<Aanduiding> aanduiding() {
      return soms() ? Optional.of(new Aanduiding("1")) : Optional.empty();
    }

    /** Words that stand in the text, or not. */
    private String woorden() {
      int plaats = regelNu();
      String[] delen = (plaats < 0 ? "" : nu.op(plaats).tekst()).split(" ");
      return toeval.nextInt(12) == 0 ? "1." : delen[toeval.nextInt(delen.length)];
    }
  }
}
