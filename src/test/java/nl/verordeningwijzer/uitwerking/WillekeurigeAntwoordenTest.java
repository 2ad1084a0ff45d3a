package nl.verordeningwijzer.uitwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.verordeningwijzer.besluit.Aanhaling;
import nl.verordeningwijzer.dossier.Buitentekst;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.instructie.Zin;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelbibliotheek;
import nl.verordeningwijzer.model.Modelversie;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.wijziging.Afleiding;
import nl.verordeningwijzer.wijziging.Bewijs;
import nl.verordeningwijzer.wijziging.Formulering;
import nl.verordeningwijzer.wijziging.Wijzigingswijze;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * VNG's model with a thousand sets of random answers, from a random starting point: whatever is
 * answered, the text is sound. With {@code -Dveel=true} it tries thirty thousand, from another
 * beginning each time, which takes some ten minutes.
 */
class WillekeurigeAntwoordenTest {

  private static final boolean VEEL = Boolean.getBoolean("veel");
  private static final int AANTAL = VEEL ? 30_000 : 1_000;
  private static final List<Wijzigingswijze> UITERSTEN =
      List.of(Wijzigingswijze.FIJN, Wijzigingswijze.GEHEEL);
  private static final Path MODELLEN = Path.of("model-verordening");
  private static final Modelversie VERSIE =
      new Modelversie("re-integratieverordening-participatiewet", "2023-03-23");
  private static Model model;
  private static Tekstcontrole controle;
  private static WillekeurigeAntwoorden antwoorden;

  @BeforeAll
  static void leesModel() throws IOException {
    Modelbibliotheek bibliotheek = new Modelbibliotheek(MODELLEN);
    model = bibliotheek.lees(VERSIE).alsWaarde().orElseThrow();
    controle = new Tekstcontrole(model, bibliotheek.map(VERSIE));
    antwoorden = new WillekeurigeAntwoorden(model);
  }

  /**
   * @param kans how many in a hundred of the questions are answered
   */
  @ParameterizedTest(name = "{0} procent beantwoord")
  @ValueSource(ints = {100, 80})
  void everyTextIsSound(int kans) {
    long zaad = (VEEL ? System.nanoTime() : 20230323) + kans;
    Random toeval = new Random(zaad);
    Set<String> klachten = new TreeSet<>();
    for (int i = 0; i < AANTAL / 2; i++) {
      Dossier dossier = antwoorden.dossier(toeval, kans);
      Uitwerking uitwerking = Voorbeelddossier.werkUit(model, dossier);
      controleer(uitwerking, klachten);
    }
    assertThat(klachten).as("with seed " + zaad).isEmpty();
  }

  private static void controleer(Uitwerking uitwerking, Set<String> klachten) {
    Uitgangspunt vanuit = uitwerking.dossier().uitgangspunt();
    // Without a fourth chapter the last articles would fall into chapter 3A, when that is new.
    boolean zonderSlot =
        vanuit == Uitgangspunt.BESTAANDE_TEKST
            && uitwerking.dossier().buiten().get(new BepalingId("hoofdstuk-4"))
                instanceof Buitentekst.Afwezig;
    if (uitwerking.isBewezen() == zonderSlot) {
      klachten.add(vanuit + ": proved " + uitwerking.isBewezen() + ", no chapter 4 " + zonderSlot);
    }
    for (Wijzigingswijze wijze : vanuit.wijzigt() ? UITERSTEN : List.<Wijzigingswijze>of()) {
      if (isBewezen(uitwerking, wijze) == zonderSlot) {
        klachten.add(
            vanuit + ": proved " + zonderSlot + " with " + wijze + ", no chapter 4 " + zonderSlot);
      }
    }
    if (!vanuit.wijzigt() && !uitwerking.letters().isEmpty()) {
      klachten.add("a new ordinance amends " + uitwerking.letters().size() + " times");
    }
    if (!uitwerking.isBewezen() && uitwerking.blokkerend().isEmpty()) {
      klachten.add("not proved and nothing blocks");
    }
    klachten.addAll(controle.klachten(uitwerking));
  }

  /** Whether the decision is proved if articles are replaced sooner or later than was asked. */
  private static boolean isBewezen(Uitwerking uitwerking, Wijzigingswijze wijze) {
    Regeling was = uitwerking.was();
    Regeling wordt = uitwerking.wordt();
    Formulering formulering = new Formulering(Aanhaling.ENKEL);
    List<Zin> letters =
        Afleiding.van(was, wordt, Set.of(), wijze).stream().map(formulering::zin).toList();
    return Bewijs.ontbreekt(letters, was, wordt).isEmpty();
  }
}
