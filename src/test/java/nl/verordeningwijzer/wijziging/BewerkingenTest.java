package nl.verordeningwijzer.wijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Proefregeling;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelbouwer;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regelingen;
import nl.verordeningwijzer.regeling.Regellezer;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.wijziging.Bewerkingen.Bewerkt;
import nl.verordeningwijzer.wijziging.Bewerkingen.Plaats;
import nl.verordeningwijzer.wijziging.Bewerkingen.Soort;
import nl.verordeningwijzer.wijziging.Bewerkingen.Stap;

/** The random amendments that the proof rests on are amendments that a council could make. */
class BewerkingenTest {

  /** A regulation, and with what it is amended. */
  record Geval(Regeling was, long zaad, int aantal) {
    Bewerkt bewerkt() {
      return Bewerkingen.bewerkt(was, new Random(zaad), aantal);
    }
  }

  @Property(tries = 1000)
  void theResultIsReadBackFromItsPrintedLines(@ForAll("gevallen") Geval geval) {
    List<String> gedrukt = gedrukt(geval.bewerkt().regeling());

    assertThat(gedrukt)
        .allSatisfy(
            regel -> assertThat(regel).isNotEmpty().isEqualTo(regel.strip()).doesNotContain("\n"));
    Regellezer.Gelezen gelezen = Regellezer.lees(gedrukt);
    Regelbouwer.Gebouwd gebouwd = Regelbouwer.bouw(Tekst.LEEG, gelezen.regels());
    assertThat(gelezen.sprongen()).as("numbers that jump").isEmpty();
    assertThat(gebouwd.ongeplaatst()).as("lines without a place").isEmpty();
    assertThat(gedrukt(gebouwd.regeling())).isEqualTo(gedrukt);
  }

  @Property(tries = 500)
  void linesBuildTheSameRegulation(@ForAll("gevallen") Geval geval) {
    Regeling wordt = geval.bewerkt().regeling();

    assertThat(Regelbouwer.bouw(wordt.titel(), Regels.van(wordt)).regeling()).isEqualTo(wordt);
  }

  @Property(tries = 500)
  void whatRemainsKeepsItsIdentityAndWhatIsNewHasItsOwn(@ForAll("gevallen") Geval geval) {
    Map<BepalingId, String> was = bepalingen(geval.was());
    Map<BepalingId, String> wordt = bepalingen(geval.bewerkt().regeling());

    wordt.forEach((id, soort) -> {
      if (was.containsKey(id)) {
        assertThat(soort).as(id.waarde()).isEqualTo(was.get(id));
      } else {
        assertThat(id.waarde()).startsWith("nieuw-");
      }
    });
  }

  @Property(tries = 500)
  void numbersAndHeadingsThatWereInUseAreNotGivenAgain(@ForAll("gevallen") Geval geval) {
    Map<String, BepalingId> was = koppen(geval.was());

    koppen(geval.bewerkt().regeling())
        .forEach((kop, id) -> {
          if (was.containsKey(kop)) {
            assertThat(id).as(kop).isEqualTo(was.get(kop));
          }
        });
  }

  @Property(tries = 100)
  void theSameSeedGivesTheSameEdits(@ForAll("gevallen") Geval geval) {
    assertThat(geval.bewerkt()).isEqualTo(geval.bewerkt());
  }

  @Property(tries = 100)
  void withoutEditsNothingChanges(@ForAll("regelingen") Regeling was, @ForAll Random toeval) {
    assertThat(Bewerkingen.bewerk(was, toeval, 0)).isEqualTo(was);
  }

  @Property(tries = 30)
  void everySingleEditChangesTheLines(@ForAll("regelingen") Regeling was, @ForAll long zaad) {
    for (Soort soort : Soort.values()) {
      Optional<Regeling> wordt = Bewerkingen.bewerk(was, new Random(zaad), soort);
      wordt.ifPresent(
          w -> assertThat(gedrukt(w)).as(soort.omschrijving()).isNotEqualTo(gedrukt(was)));
    }
  }

  @Example
  void everyKindOfEditOccurs() {
    RandomGenerator<Regeling> regelingen = Regelingen.rijkeRegelingen().generator(1000);
    Random toeval = new Random(20261217);
    Map<Soort, Integer> soorten = new EnumMap<>(Soort.class);
    Map<String, Integer> stappen = new TreeMap<>();
    for (int i = 0; i < 2000; i++) {
      Regeling was = regelingen.next(toeval).value();
      for (Stap stap : Bewerkingen.bewerkt(was, toeval, 3).stappen()) {
        soorten.merge(stap.soort(), 1, Integer::sum);
        stappen.merge(stap.toString(), 1, Integer::sum);
      }
    }
    String telling =
        stappen.entrySet().stream()
            .map(e -> String.format("%6d  %s", e.getValue(), e.getKey()))
            .collect(Collectors.joining("\n", "\n", "\n"));

    assertThat(Soort.values())
        .as("at least 10 times in 2,000 regulations:%s", telling)
        .allMatch(soort -> soorten.getOrDefault(soort, 0) >= 10);
    List<String> verwacht =
        Arrays.stream(Soort.values())
            .filter(Soort::isVanRegel)
            .flatMap(soort ->
                Stream.of(Plaats.values())
                    .filter(p -> p != Plaats.GEEN)
                    .filter(p -> kan(soort, p))
                    .map(p -> new Stap(soort, p).toString()))
            .toList();
    assertThat(stappen)
        .as("edits of words in every place:%s", telling)
        .containsKeys(verwacht.toArray(String[]::new));
  }

  /** Sentences stand in running text only. */
  private static boolean kan(Soort soort, Plaats plaats) {
    boolean vanZin = soort.name().startsWith("ZIN_");
    boolean lopend = plaats == Plaats.LID || plaats == Plaats.SLOT || plaats == Plaats.BIJLAGE;
    return !vanZin || lopend;
  }

  @Example
  void someEditsOfASmallRegulation() {
    Regeling was =
        Proefregeling.van(
            """
            Hoofdstuk 1. Algemeen
            Artikel 1. Begrippen
            In deze verordening wordt verstaan onder:
            - college: het college;
            - wet: de wet.
            Artikel 2. Stage
            1. Het college biedt een stage aan. De raad hoort het college.
            2. De stage:
            a. duurt 6 weken; en
            b. kost € 1.500.
            Bijlage 3
            De eisen.
            """);

    String bewerkt =
        Stream.of(
                Soort.GETAL_VERVANGEN,
                Soort.LEESTEKEN_VERVANGEN,
                Soort.WOORDEN_ACHTERAAN,
                Soort.OVERAL_VERVANGEN,
                Soort.ZIN_WEG,
                Soort.OPSCHRIFT_ARTIKEL,
                Soort.LID_WEG,
                Soort.LEDEN_WEG_TOT_EEN,
                Soort.ONDERDEEL_ACHTERAAN,
                Soort.ONDERDEEL_WEG,
                Soort.BEGRIP_OP_ALFABET,
                Soort.ARTIKEL_VERVALLEN,
                Soort.ARTIKEL_VERNUMMERD,
                Soort.ARTIKEL_TUSSEN,
                Soort.HOOFDSTUK_WEG,
                Soort.BIJLAGE_WEG)
            .map(soort -> soort.omschrijving() + ":\n" + verschil(was, soort))
            .collect(Collectors.joining());

    assertThat(bewerkt)
        .isEqualTo(
            """
            een getal vervangen:
            - b. kost € 1.500.
            + b. kost € 11.
            een leesteken vervangen:
            - 1. Het college biedt een stage aan. De raad hoort het college.
            + 1. Het college biedt een stage aan. De raad hoort het college,
            woorden achteraan toegevoegd:
            - 1. Het college biedt een stage aan. De raad hoort het college.
            + 1. Het college biedt een stage aan. De raad hoort het college, ’s ochtends.
            telkens een ander woord:
            - 1. Het college biedt een stage aan. De raad hoort het college.
            + 1. Het kan biedt een stage aan. De raad hoort het kan.
            een zin vervallen:
            - 1. Het college biedt een stage aan. De raad hoort het college.
            + 1. Het college biedt een stage aan.
            opschrift van een artikel gewijzigd:
            - Artikel 2. Stage
            + Artikel 2.
            een lid vervallen:
            kan hier niet
            leden vervallen tot er één over is:
            - 1. Het college biedt een stage aan. De raad hoort het college.
            - 2. De stage:
            - a. duurt 6 weken; en
            - b. kost € 1.500.
            + Het college biedt een stage aan. De raad hoort het college.
            een onderdeel toegevoegd:
            - a. duurt 6 weken; en
            - b. kost € 1.500.
            + a. duurt 6 weken;
            + b. kost € 1.500; en
            + c. ’s avonds kan na ‘wet’ ingevoegd ten minste 6 maanden:
            + 1°. de punt aan het slot de punt aan het slot leer- of werktraject; en
            + 2°. binnen 6 weken zo nodig, de wet bedoeld in het tweede lid als bedoeld in artikel 7, eerste lid, onder a, van de wet.
            een onderdeel vervallen:
            - a. duurt 6 weken; en
            - b. kost € 1.500.
            + a. kost € 1.500.
            een begrip ingevoegd in de alfabetische volgorde:
            + - ‘oude’ regeling: ’s avonds kan na ‘wet’ ingevoegd ten minste 6 maanden;
            een artikel vervallen:
            - 1. Het college biedt een stage aan. De raad hoort het college.
            - 2. De stage:
            - a. duurt 6 weken; en
            - b. kost € 1.500.
            + (Vervallen)
            een artikel vernummerd:
            - Artikel 2. Stage
            + Artikel 3. Stage
            artikelen ingevoegd na een artikel:
            + Artikel 2a. Persoonlijke ondersteuning bij werk
            + Bijv. jobcoaching of. Leer- of werktraject 30% binnen 6 weken. De wet bedoeld in het tweede lid:
            + a. bijv. jobcoaching binnen 6 weken bijv. jobcoaching vanaf 1 juli 2027;
            + b. de voorziening en € 1.500:
            + 1°. binnen 26 weken na de aanvraag bijv. jobcoaching bijv. jobcoaching wordt vervangen door de ‘oude’ regeling verstrekt;
            + 2°. of of het "persoonlijk plan" niet binnen 26 weken na de aanvraag; en
            + 3°. VSO/PRO-onderwijs op aanvraag bedoeld in het tweede lid binnen 6 weken.
            een hoofdstuk vervallen met alles erin:
            - Hoofdstuk 1. Algemeen
            - Artikel 1. Begrippen
            - In deze verordening wordt verstaan onder:
            - - college: het college;
            - - wet: de wet.
            - Artikel 2. Stage
            - 1. Het college biedt een stage aan. De raad hoort het college.
            - 2. De stage:
            - a. duurt 6 weken; en
            - b. kost € 1.500.
            een bijlage vervallen:
            - Bijlage 3
            - De eisen.
            """);
  }

  /** Lines that went and lines that came. */
  private static String verschil(Regeling was, Soort soort) {
    return Bewerkingen.bewerk(was, new Random(5), soort)
        .map(wordt -> {
          List<String> oud = gedrukt(was);
          List<String> nieuw = gedrukt(wordt);
          List<String> verschil = new ArrayList<>();
          oud.stream().filter(r -> !nieuw.contains(r)).forEach(r -> verschil.add("- " + r));
          nieuw.stream().filter(r -> !oud.contains(r)).forEach(r -> verschil.add("+ " + r));
          return String.join("\n", verschil) + "\n";
        })
        .orElse("kan hier niet\n");
  }

  private static List<String> gedrukt(Regeling regeling) {
    return Regels.van(regeling).stream().map(Regel::gedrukt).toList();
  }

  /** Every provision with its kind; an identity that stands twice is an error. */
  private static Map<BepalingId, String> bepalingen(Regeling regeling) {
    Map<BepalingId, String> bepalingen = new LinkedHashMap<>();
    Set<BepalingId> dubbel = new HashSet<>();
    new Werkboom(regeling)
        .alle()
        .filter(k -> k.aard != Werkboom.Aard.GEHEEL && k.aard != Werkboom.Aard.ALINEA)
        .forEach(k -> {
          if (bepalingen.put(k.id, k.aard.name()) != null) {
            dubbel.add(k.id);
          }
        });
    assertThat(dubbel).as("identities that stand twice").isEmpty();
    return bepalingen;
  }

  /** Designations of chapters, paragraphs and articles, and headings of annexes. */
  private static Map<String, BepalingId> koppen(Regeling regeling) {
    Map<String, BepalingId> koppen = new LinkedHashMap<>();
    for (Regel regel : Regels.van(regeling)) {
      if (regel.soort().isKop()) {
        String kop = regel.nummer().isEmpty() ? regel.gedrukt() : regel.aanduiding();
        assertThat(koppen.put(kop, regel.bepaling())).as("twice: " + kop).isNull();
      }
    }
    return koppen;
  }

  @Provide
  Arbitrary<Regeling> regelingen() {
    return Regelingen.rijkeRegelingen();
  }

  @Provide
  Arbitrary<Geval> gevallen() {
    return Combinators.combine(
            Regelingen.rijkeRegelingen(),
            Arbitraries.longs(),
            Arbitraries.integers().between(0, 12))
        .as(Geval::new);
  }
}
