package nl.verordeningwijzer.samenstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.EigenTekst.Soort;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.samenstelling.Proefverordening.Bedoeld;
import nl.verordeningwijzer.samenstelling.Proefverordening.Plan;

/**
 * Whatever a municipality adds, replaces or drops: numbers run without gaps, and every reference,
 * also from its own words, means what it meant in the full text, or is reported.
 */
class EigenTekstEigenschapTest {

  @Provide
  Arbitrary<Plan> plannen() {
    return Proefverordening.plannen();
  }

  /** Each number is one own text: what is done, to which provision, with which reference. */
  @Provide
  Arbitrary<List<Integer>> ingrepen() {
    return Arbitraries.integers()
        .between(0, 1_000_000)
        .withDistribution(RandomDistribution.uniform())
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Property(tries = 500)
  void referencesKeepTheirMeaning(
      @ForAll("plannen") Plan plan, @ForAll("ingrepen") List<Integer> ingrepen) {
    Proefverordening proef = new Proefverordening(plan);
    Model model = proef.model();
    Map<BepalingId, Bedoeld> bedoeld = new LinkedHashMap<>(proef.bedoeld());
    List<EigenTekst> eigen = new ArrayList<>();
    for (int ingreep : ingrepen) {
      eigen.add(eigen(ingreep, eigen.size(), model, proef, bedoeld));
    }
    Dossier dossier = proef.dossier(model).metEigenTeksten(eigen);
    Samenstelling samenstelling =
        Samensteller.wordt(model, dossier, Samensteller.was(model, dossier).regeling());

    Statistics.label("not applied")
        .collect(
            samenstelling.bevindingen().stream().anyMatch(b -> b.code().equals("eigen-tekst")));
    assertThat(samenstelling.bevindingen())
        .as("%s", eigen)
        .noneMatch(b -> b.code().equals("regel-zonder-plaats"));
    assertThat(
            NummeringEigenschapTest.schendingen(
                samenstelling.regeling(), bedoeld, samenstelling.bevindingen()))
        .as("%s", eigen)
        .isEmpty();
    assertThat(NummeringEigenschapTest.nummerfouten(samenstelling.regeling()))
        .as("%s", eigen)
        .isEmpty();
  }

  private static EigenTekst eigen(
      int ingreep, int nummer, Model model, Proefverordening proef, Map<BepalingId, Bedoeld> alle) {
    List<Modelregel> regels = model.nieuw().regels();
    Modelregel.Gewoon bij = (Modelregel.Gewoon) regels.get(ingreep / 5 % regels.size());
    String naam = "eigen-" + nummer;
    String woorden = woorden(ingreep, naam, proef, alle);
    // Only a lid is replaced by a lid; another provision gets one after it.
    boolean vervang = ingreep % 5 == 1 && bij.soort() == Regelsoort.LID;
    return switch (ingreep % 5 == 1 && !vervang ? 4 : ingreep % 5) {
      case 0 -> laatWeg(bij.bepaling());
      case 1 -> {
        alle.keySet().removeIf(id -> (id + ".").startsWith(bij.bepaling() + ".") && !isEigen(id));
        yield tekst(bij.bepaling(), Soort.VERVANG, "1. Dit is anders.");
      }
      case 2 ->
          tekst(
              bij.bepaling(),
              Soort.VOEG_TOE_NA,
              "Artikel 9" + (char) ('a' + nummer) + ". Proef {#" + naam + ".artikel}",
              "1. " + woorden,
              "2. Het eerste lid geldt ook.");
      case 3 -> tekst(bij.bepaling(), Soort.VOEG_TOE_NA, "a. " + woorden);
      default -> tekst(bij.bepaling(), Soort.VOEG_TOE_NA, "9. " + woorden);
    };
  }

  private static boolean isEigen(BepalingId id) {
    return id.waarde().startsWith("eigen-");
  }

  /** A reference with its whole way, so that it means the same wherever it stands. */
  private static String woorden(
      int ingreep, String naam, Proefverordening proef, Map<BepalingId, Bedoeld> alle) {
    List<Bedoeld> geheel =
        proef.bedoeld().values().stream()
            .filter(b -> b.woorden().matches("(?:de )?artikel.*|hoofdstuk.*"))
            .toList();
    if (geheel.isEmpty()) {
      return "Dit is eigen. {#" + naam + "}";
    }
    Bedoeld ref = geheel.get(ingreep / 97 % geheel.size());
    alle.put(new BepalingId(naam), ref);
    return "Dit geldt volgens " + ref.woorden() + ". {#" + naam + "}";
  }

  private static EigenTekst laatWeg(BepalingId bepaling) {
    return tekst(bepaling, Soort.LAAT_WEG);
  }

  private static EigenTekst tekst(BepalingId bepaling, Soort soort, String... regels) {
    return new EigenTekst(bepaling, soort, List.of(regels), "proef", List.of());
  }
}
