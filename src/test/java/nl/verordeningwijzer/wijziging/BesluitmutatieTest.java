package nl.verordeningwijzer.wijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import nl.verordeningwijzer.besluit.Besluitlezer;
import nl.verordeningwijzer.besluit.Instructiesoorten;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regelingen;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.uitwerking.Uitwerking;
import nl.verordeningwijzer.uitwerking.Voorbeelddossier;
import nl.verordeningwijzer.wijziging.Besluitmutaties.Mutant;
import nl.verordeningwijzer.wijziging.Bewijswerk.Uitslag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The proof is tested by mistakes: in each sentence of ten decisions each number, ordinal, quoted
 * word, "telkens" and renumbering is changed in turn. Such a decision must be refused or lead to
 * another text. The few mistakes that do no harm are listed in overlevenden.txt, each with the
 * reason why.
 */
class BesluitmutatieTest {

  /**
   * A decision to make mistakes in.
   *
   * @param wordt the lines that it leads to, and what it withdraws
   */
  private record Geval(String besluit, List<String> was, List<String> wordt) {
    static Geval van(Regeling was, Regeling wordt, Wijzigingswijze wijze) {
      return new Geval(Proefbesluit.van(was, wordt, wijze).besluit(), gedrukt(was), gedrukt(wordt));
    }

    private static List<String> gedrukt(Regeling regeling) {
      return Regels.van(regeling).stream().map(Regel::gedrukt).toList();
    }
  }

  private static final int WILLEKEURIG = 7;
  private static final int BEWERKINGEN = 12;
  private static final Map<String, Geval> GEVALLEN = new LinkedHashMap<>();

  @BeforeAll
  static void makeDecisions() {
    Uitwerking lindewaard = Voorbeelddossier.lindewaard().uitwerking();
    Regeling was = lindewaard.was();
    Regeling wordt = lindewaard.wordt();
    GEVALLEN.put("Lindewaard", Geval.van(was, wordt, new Wijzigingswijze(2, 50)));
    GEVALLEN.put("Lindewaard, zo klein mogelijk", Geval.van(was, wordt, Wijzigingswijze.FIJN));
    for (int zaad = 1; zaad <= WILLEKEURIG; zaad++) {
      Regeling bestaand = regeling(new Random(1000 + zaad));
      Regeling nieuw = Bewerkingen.bewerk(bestaand, new Random(zaad), BEWERKINGEN);
      GEVALLEN.put("Verordening " + zaad, Geval.van(bestaand, nieuw, Wijzigingswijze.FIJN));
    }
    GEVALLEN.put("Met de hand", metDeHand());
  }

  private static Regeling regeling(Random toeval) {
    List<Regeling> een = new ArrayList<>();
    JqwikSession.run(
        () -> een.add(Regelingen.rijkeRegelingen().generator(1000).next(toeval).value()));
    return een.getFirst();
  }

  /** Sentences that are read and executed, but are not what the program itself would write. */
  private static Geval metDeHand() {
    String was =
        """
        Artikel 1. Begrippen
        In deze verordening wordt verstaan onder:
        - college: college van burgemeester en wethouders;
        - raad: gemeenteraad;
        - wet: Participatiewet.
        Artikel 2. Werkstage
        1. Het college kan een werkstage aanbieden. Zij duurt kort. Zij is gratis.
        2. De persoon , die werkt, meldt dat.
        3. Het college weigert als:
        a. de persoon werkt;
        b. de persoon verhuist:
        1°. binnen de provincie; of
        2°. daarbuiten;
        c. de persoon trouwt.
        4. Het college beslist.
        Artikel 3. Scholing
        Scholing is duur.
        Artikel 4. Loon
        Loon is schaars.
        Artikel 5. Reis
        1. Het college vergoedt de reis en het verblijf.
        2. De kosten voor de reis en de terugreis zijn laag.
        Artikel 6. Slot
        1. Dit is het slot.
        2. Dit is het einde.
        Artikel 7. Naam
        Deze verordening heet zo.
        """;
    String besluit =
        """
        Artikel I
        De Verordening wordt als volgt gewijzigd:

        A
        Artikel 1, begripsomschrijving van ‘raad’, vervalt.

        B
        Artikel 2 wordt als volgt gewijzigd:
        1. Het eerste lid wordt als volgt gewijzigd:
        a. De tweede zin vervalt.
        b. In de derde zin wordt ‘gratis’ vervangen door ‘vrij van kosten’.
        2. In het tweede lid vervalt de spatie na ‘persoon’.
        3. Het vierde lid wordt vernummerd tot vijfde lid.
        4. Het derde lid, onderdelen b en c, worden vervangen door één onderdeel, luidende:

                b. de persoon vertrekt.
        5. Na het derde lid wordt een lid ingevoegd, luidende:

            4. Het college kan ook anders beslissen.

        C
        De artikelen 3 en 4 vervallen.

        D
        Artikel 5 wordt als volgt gewijzigd:
        1. In het opschrift wordt ‘Reis’ vervangen door ‘Reis en verblijf’.
        2. In het eerste lid vervalt ‘en het verblijf’.
        3. In het tweede lid vervalt telkens ‘de’.

        E
        Artikel 6, tweede lid, alsmede de aanduiding ‘1.’ voor het eerste lid vervallen.

        F
        Na artikel 6 worden twee artikelen ingevoegd, luidende:

            Artikel 6a. Meer
            Meer volgt.
            Artikel 6b. Nog meer
            Nog meer volgt.

        G
        Artikel 7 wordt als volgt gewijzigd:
        1. Voor de tekst wordt de aanduiding ‘1.’ geplaatst.
        2. Er worden twee leden toegevoegd, luidende:

            2. Zij begint nu.
            3. Zij eindigt nooit.

        H
        De Verordening loonkostensubsidie wordt ingetrokken.
        """;
    String wordt =
        """
        Artikel 1. Begrippen
        In deze verordening wordt verstaan onder:
        - college: college van burgemeester en wethouders;
        - wet: Participatiewet.
        Artikel 2. Werkstage
        1. Het college kan een werkstage aanbieden. Zij is vrij van kosten.
        2. De persoon, die werkt, meldt dat.
        3. Het college weigert als:
        a. de persoon werkt;
        b. de persoon vertrekt.
        4. Het college kan ook anders beslissen.
        5. Het college beslist.
        Artikel 3. Scholing
        (Vervallen)
        Artikel 4. Loon
        (Vervallen)
        Artikel 5. Reis en verblijf
        1. Het college vergoedt de reis.
        2. De kosten voor reis en terugreis zijn laag.
        Artikel 6. Slot
        Dit is het slot.
        Artikel 6a. Meer
        Meer volgt.
        Artikel 6b. Nog meer
        Nog meer volgt.
        Artikel 7. Naam
        1. Deze verordening heet zo.
        2. Zij begint nu.
        3. Zij eindigt nooit.
        Verordening loonkostensubsidie
        """;
    return new Geval(besluit, was.lines().toList(), wordt.lines().toList());
  }

  @Test
  void withoutAMistakeEveryDecisionIsExecuted() {
    assertThat(GEVALLEN).hasSize(10);
    GEVALLEN.forEach((naam, geval) ->
        assertThat(uitgevoerd(geval.besluit(), geval.was()).weigeringen()).as(naam).isEmpty());
  }

  @Test
  void noMistakeLeadsToTheSameTextUnlessItIsListed() throws IOException {
    Map<String, String> lijst = lijst();
    Set<String> overlevend = new TreeSet<>();
    int fouten = 0;
    for (Map.Entry<String, Geval> een : GEVALLEN.entrySet()) {
      Geval geval = een.getValue();
      Uitslag uitslag =
          Bewijswerk.toets(geval.besluit(), b -> voerUit(b, geval.was()), geval.wordt());
      fouten += uitslag.total();
      uitslag.survivors().forEach(m -> overlevend.add(regel(een.getKey(), m)));
    }
    assertThat(overlevend).isEqualTo(lijst.keySet());
    assertThat(lijst.values()).allMatch(reden -> reden.length() > 10);
    assertThat(fouten).isGreaterThan(900);
  }

  /** What no decision says is not tested either. */
  @Test
  void togetherTheDecisionsHoldEveryKind() {
    Set<String> soorten =
        GEVALLEN.values().stream()
            .flatMap(g -> Besluitlezer.lees(Besluitlezer.vanTekst(g.besluit())).delen().stream())
            .flatMap(d -> d.instructies().stream())
            .flatMap(Instructiesoorten::van)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(soorten).isEqualTo(Instructiesoorten.alle());
  }

  private static Optional<List<String>> voerUit(String besluit, List<String> was) {
    Uitgevoerd uitgevoerd = uitgevoerd(besluit, was);
    return uitgevoerd.weigeringen().isEmpty()
        ? Optional.of(
            Stream.concat(uitgevoerd.regels().stream(), uitgevoerd.ingetrokken().stream()).toList())
        : Optional.empty();
  }

  private static Uitgevoerd uitgevoerd(String besluit, List<String> was) {
    return Uitgevoerd.van(Besluitlezer.vanTekst(besluit), was);
  }

  // The list ------------------------------------------------------------------------------------

  private static String regel(String besluit, Mutant mutant) {
    return besluit + ": " + mutant.wat() + " | " + mutant.zin();
  }

  /** The mistakes that do no harm, with the reason: a line of each. */
  private static Map<String, String> lijst() throws IOException {
    try (InputStream in = BesluitmutatieTest.class.getResourceAsStream("overlevenden.txt")) {
      List<String> regels =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(r -> !r.isBlank() && !r.startsWith("#"))
              .toList();
      Map<String, String> lijst = new TreeMap<>();
      for (int i = 0; i + 1 < regels.size(); i += 2) {
        lijst.put(regels.get(i), regels.get(i + 1).strip());
      }
      return lijst;
    }
  }
}
