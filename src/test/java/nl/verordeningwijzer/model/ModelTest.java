package nl.verordeningwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.model.Knoop.Accolade;
import nl.verordeningwijzer.model.Knoop.Commentaar;
import nl.verordeningwijzer.model.Knoop.Haak;
import nl.verordeningwijzer.model.Knoop.Regeleinde;
import nl.verordeningwijzer.model.Knoop.Woorden;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The re-integratieverordening itself: what was counted in VNG's letter must be in the files. */
@DisplayName("Het model")
class ModelTest {

  private static final String NIEUW = "nieuwe-tekst.txt";
  private static final String BESTAAND = "bestaande-tekst.txt";

  private final Model model = Modelbestanden.model();

  @Nested
  @DisplayName("heeft haken en keuzes")
  class Keuzes {

    @Test
    @DisplayName("in de nieuwe tekst: 84 haken, 75 keuzes (27 facultatief, 8 keuze, 40 invulling)")
    void nieuw() {
      List<KeuzeId> haken = haken(NIEUW);

      assertThat(haken).hasSize(84);
      assertThat(new HashSet<>(haken)).hasSize(75).isEqualTo(model.nieuw().keuzes().keySet());
      assertThat(perSoort(haken, List::size))
          .containsEntry(Keuzesoort.FACULTATIEF, 29)
          .containsEntry(Keuzesoort.KEUZE, 8)
          .containsEntry(Keuzesoort.INVULLING, 47)
          .hasSize(3);
      assertThat(perSoort(haken, verschillende()))
          .containsEntry(Keuzesoort.FACULTATIEF, 27)
          .containsEntry(Keuzesoort.KEUZE, 8)
          .containsEntry(Keuzesoort.INVULLING, 40)
          .hasSize(3);
    }

    @Test
    @DisplayName("in de bestaande tekst: 47 haken, 37 keuzes, en de twee van artikel 12")
    void bestaand() {
      List<KeuzeId> haken = haken(BESTAAND);
      Set<KeuzeId> keuzes = new HashSet<>(haken);

      assertThat(haken).hasSize(47);
      assertThat(keuzes).hasSize(37);
      keuzes.add(new KeuzeId("noriskpolis"));
      keuzes.add(new KeuzeId("noriskpolis-variant"));
      assertThat(model.bestaand().keuzes().keySet()).isEqualTo(keuzes);
    }

    @Test
    @DisplayName("in het besluit: de 7 van VNG en wat wij toevoegden")
    void besluit() {
      assertThat(new TreeSet<>(model.besluit().keuzes()))
          .extracting(KeuzeId::waarde)
          .containsExactly(
              "advies-commissie",
              "citeertitel-verordening",
              "collegevoorstel",
              "commissie",
              "extra-beschut-werk",
              "grondslag-ioaw-ioaz",
              "inwerkingtreding",
              "inwerkingtreding-gesplitst",
              "inwerkingtreding-later",
              "inwerkingtreding-later-datum",
              "inwerkingtreding-vorm",
              "naam-gemeente",
              "naam-lks-verordening",
              "naam-verordening",
              "raadsdatum",
              "uitgifte-uiterlijk");
    }

    @Test
    @DisplayName("die alleen in de bestaande tekst staan")
    void alleenBestaand() {
      assertThat(alleen(Kolom.WAS))
          .containsExactlyInAnyOrder(
              "beleidsplan",
              "extra-beschut-volgorde",
              "lks-gehandicapt-percentage",
              "noriskpolis",
              "noriskpolis-dienstverband",
              "noriskpolis-duur",
              "noriskpolis-loon",
              "noriskpolis-variant",
              "noriskpolis-verzekeraar",
              "noriskpolis-werkgeverslasten",
              "overgangsrecht");
    }

    @Test
    @DisplayName("die op meer plaatsen staan en toch één vraag zijn")
    void meerPlaatsen() {
      assertThat(plaatsen("praktijkroute")).containsExactly("artikel 1", "artikel 14b, derde lid");
      assertThat(plaatsen("extra-beschut-werk"))
          .containsExactly("artikel 9, derde lid", "artikel 9, vierde lid");
      assertThat(plaatsen("naam-verordening")).containsExactly("bijlage", "bijlage");
      assertThat(plaatsen("citeertitel-oud"))
          .containsExactly(
              "artikel 15, tweede lid", "artikel 15, derde lid", "artikel 15, vijfde lid");
      assertThat(plaatsen("verslag-informatie"))
          .containsExactly("artikel 2, vijfde lid, onderdeel a");
    }

    @Test
    @DisplayName("die alle in keuzes.yaml staan, en niets anders")
    void gebruikt() {
      Set<KeuzeId> gebruikt = new HashSet<>(model.bestaand().keuzes().keySet());
      gebruikt.addAll(model.nieuw().keuzes().keySet());
      gebruikt.addAll(model.besluit().keuzes());

      assertThat(model.keuzes().keySet()).isEqualTo(gebruikt);
      assertThat(model.keuzes().keySet())
          .allSatisfy(k -> assertThat(model.kolommen(k)).isNotEmpty());
    }

    @Test
    @DisplayName("met elk een eigen vraag, ook als men op hoofdletters en leestekens niet let")
    void vragen() {
      assertThat(model.keuzes().values())
          .extracting(
              k -> k.vraag().toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\d]", ""))
          .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("die vragen in één zin, tot een vraagteken")
    void vraagteken() {
      assertThat(model.keuzes().values())
          .allSatisfy(
              k -> assertThat(k.vraag()).as(k.id().waarde()).matches("\\p{Lu}[^?!\\n]*[^\\s?]\\?"));
    }

    @Test
    @DisplayName("met elk een uitleg in hele zinnen, en geen zin die in twee uitleggen staat")
    void uitleg() {
      assertThat(model.keuzes().values())
          .allSatisfy(k ->
              assertThat(k.uitleg())
                  .as(k.id().waarde())
                  .matches("\\p{Lu}.*\\.")
                  .doesNotContain("  ")
                  .hasSizeGreaterThan(120));
      assertThat(model.keuzes().values())
          .flatExtracting(k -> java.util.List.of(k.uitleg().split("(?<=\\.) ", -1)))
          .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("met opties voor wie moet kiezen, elk met een eigen naam en eigen woorden")
    void opties() {
      assertThat(model.keuzes().values())
          .allSatisfy(k -> {
            boolean kiezen = k.soort() == Keuzesoort.KEUZE || k.soort() == Keuzesoort.VARIANT;
            assertThat(k.opties()).as(k.id().waarde()).hasSizeGreaterThanOrEqualTo(kiezen ? 2 : 0);
            assertThat(k.opties().isEmpty()).as(k.id().waarde()).isEqualTo(!kiezen);
            assertThat(k.opties()).extracting(Keuze.Optie::id).doesNotHaveDuplicates();
            assertThat(k.opties()).extracting(Keuze.Optie::label).doesNotHaveDuplicates();
          });
      assertThat(keuze("jobcoach-regime").opties())
          .extracting(Keuze.Optie::id)
          .as("in de volgorde van de tekst")
          .containsExactly("regiems", "percentages", "uren");
      assertThat(keuze("jobcoach-regime").plaats("uren")).isEqualTo(2);
      assertThat(keuze("jobcoach-regime").plaats("dagen")).isEqualTo(-1);
    }

    @Test
    @DisplayName(
        "met grenzen die niet over elkaar heen liggen, en eenheden waar een termijn die nodig heeft")
    void grenzen() {
      assertThat(model.keuzes().values())
          .allSatisfy(k -> {
            if (k.minimaal().isPresent() && k.maximaal().isPresent()) {
              assertThat(k.minimaal().get()).as(k.id().waarde()).isLessThan(k.maximaal().get());
            }
            assertThat(k.eenheden().isEmpty())
                .as(k.id().waarde())
                .isEqualTo(k.waardetype() != Waardetype.TERMIJN);
          });
    }

    private List<String> alleen(Kolom kolom) {
      return model.keuzes().keySet().stream()
          .filter(k -> model.kolommen(k).equals(List.of(kolom)))
          .map(KeuzeId::waarde)
          .toList();
    }

    private List<String> plaatsen(String keuze) {
      return model.nieuw().keuzes().get(new KeuzeId(keuze)).stream()
          .map(b -> Plaatsnaam.van(model.nieuw().plaats(b).orElseThrow()))
          .toList();
    }

    private static Function<List<KeuzeId>, Integer> verschillende() {
      return lijst -> new HashSet<>(lijst).size();
    }

    private Map<Keuzesoort, Integer> perSoort(
        List<KeuzeId> haken, Function<List<KeuzeId>, Integer> telling) {
      Map<Keuzesoort, List<KeuzeId>> perSoort = new EnumMap<>(Keuzesoort.class);
      for (KeuzeId haak : haken) {
        perSoort
            .computeIfAbsent(model.keuzes().get(haak).soort(), s -> new ArrayList<>())
            .add(haak);
      }
      Map<Keuzesoort, Integer> aantallen = new EnumMap<>(Keuzesoort.class);
      perSoort.forEach((soort, lijst) -> aantallen.put(soort, telling.apply(lijst)));
      return aantallen;
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          voorzieningen-korte-afstand   | artikel 6
          voorzieningen-grote-afstand   | de artikelen 4, 5 en 8
          verslag-frequentie            | tweejaarlijks
          lks-kwetsbaar-percentage      | 50 procent
          lks-kwetsbaar-duur            | 12 maanden
          lks-uiterst-kwetsbaar-duur    | 24 maanden
          kwetsbaar-zonder-werk         | 6 maanden
          kwetsbaar-leeftijd            | 50 jaar
          uiterst-kwetsbaar-zonder-werk | 24 maanden
          uitstroompremie-duurzaam      | 6 maanden
          uitstroompremie-vanaf         | de zevende maand
          uitstroompremie-uiterlijk     | 18 maanden
          dienstverband-maanden         | zes
          overgang-duur                 | 12 maanden
          """)
  @DisplayName(
      "geeft bij veertien open plekken een voorbeeld, en bij voorrangsgroep een met open plekken")
  void voorbeelden(String keuze, String voorbeeld) {
    Map<KeuzeId, List<Sjabloon>> voorbeelden = model.nieuw().voorbeelden();

    assertThat(Verwijzingloos.van(voorbeelden.get(new KeuzeId(keuze)))).isEqualTo(voorbeeld);
    assertThat(voorbeelden).hasSize(15);
    assertThat(Verwijzingloos.van(voorbeelden.get(new KeuzeId("voorrangsgroep"))))
        .isEqualTo(
            "ten minste [voorrang-leeftijd] jaar oud zijn, die algemene bijstand ontvangen, met een"
                + " loonwaarde van ten minste [voorrang-loonwaarde], met een verstandelijke of"
                + " lichamelijke beperking, chronische psychische of psychosociale problemen");
  }

  @Nested
  @DisplayName("heeft bepalingen")
  class Bepalingen {

    @Test
    @DisplayName("die in beide teksten van dezelfde soort zijn")
    void zelfdeSoort() {
      Map<BepalingId, String> bestaand = soorten(model.bestaand());
      Map<BepalingId, String> nieuw = soorten(model.nieuw());
      bestaand.keySet().retainAll(nieuw.keySet());
      nieuw.keySet().retainAll(bestaand.keySet());
      // In the existing text article 11 has no leden, so its only text is no lid by number.
      assertThat(nieuw).hasSizeGreaterThan(80).isEqualTo(bestaand);
    }

    @Test
    @DisplayName("met een naam die begint met die van de bepaling waar zij in staan")
    void namen() {
      for (Modeltekst tekst : List.of(model.bestaand(), model.nieuw())) {
        BepalingId boven = null;
        for (Modelregel regel : tekst.regels()) {
          Regelsoort soort = regel instanceof Modelregel.Gewoon g ? g.soort() : Regelsoort.ALINEA;
          if (soort.isKop() || regel instanceof Modelregel.Buiten) {
            boven = regel.bepaling();
          } else if (soort != Regelsoort.VERVALLEN) {
            assertThat(regel.bepaling().waarde()).startsWith(boven + ".");
          }
        }
      }
    }

    @Test
    @DisplayName("buiten het model, elk met een vraag")
    void buiten() {
      assertThat(model.buiten().keySet())
          .extracting(BepalingId::waarde)
          .containsExactly(
              "hoofdstuk-1", "hoofdstuk-3", "participatieplaats", "hoofdstuk-4", "slotartikelen");
      assertThat(model.buiten().values()).allSatisfy(b -> assertThat(b.vraag()).endsWith("?"));
    }

    @Test
    @DisplayName("op de plaats die VNG ze gaf")
    void plaatsen() {
      assertThat(plaats("jobcoaching.regiem")).isEqualTo("artikel 14h, tweede lid");
      assertThat(plaats("overgangsrecht.behoud.verstrekking"))
          .isEqualTo("artikel 15, derde lid, onderdeel b");
      assertThat(plaats("leer-werktraject.leerplicht")).isEqualTo("artikel 10, onderdeel a");
      assertThat(plaats("hoofdstuk-3a")).isEqualTo("hoofdstuk 3A");
      assertThat(plaats("paragraaf-3a-4")).isEqualTo("paragraaf 3A.4");
      assertThat(plaats("participatieplaats")).isEqualTo("artikel 8");
    }

    @Test
    @DisplayName("waarvan artikel 12 twee varianten had en nu vervallen is")
    void noriskpolis() {
      assertThat(
              model.nieuw().regels().stream()
                  .filter(r -> r.bepaling().waarde().equals("noriskpolis"))
                  .map(r -> ((Modelregel.Gewoon) r).soort()))
          .containsExactly(Regelsoort.ARTIKEL, Regelsoort.VERVALLEN);
      Map<String, Long> perVariant =
          model.bestaand().regels().stream()
              .filter(r -> r.bepaling().waarde().startsWith("noriskpolis."))
              .flatMap(r -> r.voorwaarden().stream())
              .collect(
                  Collectors.groupingBy(v -> v.keuze() + "=" + v.variant(), Collectors.counting()));
      assertThat(perVariant)
          .as("tien regels in variant 1, elf in variant 2")
          .isEqualTo(
              Map.of(
                  "noriskpolis=0",
                  21L,
                  "noriskpolis-variant=1",
                  10L,
                  "noriskpolis-variant=2",
                  11L));
    }

    private String plaats(String id) {
      return Plaatsnaam.van(model.nieuw().plaats(new BepalingId(id)).orElseThrow());
    }

    private static Map<BepalingId, String> soorten(Modeltekst tekst) {
      Map<BepalingId, String> soorten = new TreeMap<>();
      for (Modelregel regel : tekst.regels()) {
        switch (regel) {
          case Modelregel.Gewoon g -> soorten.putIfAbsent(g.bepaling(), g.soort().name());
          case Modelregel.Lijst l -> l.bepalingen().forEach(b -> soorten.put(b, l.soort().name()));
          case Modelregel.Buiten b -> soorten.put(b.bepaling(), b.soort().name());
          case Modelregel.Weggelaten w -> {}
        }
      }
      return soorten;
    }
  }

  @Test
  @DisplayName("heeft vijf lijsten van elke lengte, met de leestekens van VNG")
  void lijsten() {
    assertThat(
            Stream.of(model.bestaand(), model.nieuw())
                .flatMap(t -> t.regels().stream())
                .filter(Modelregel.Lijst.class::isInstance)
                .map(r -> (Modelregel.Lijst) r)
                .map(l -> l.blanco().keuze() + " " + l.bepalingen().size() + " " + l.opsomming()))
        .containsExactly(
            "scholingseisen 2 Opsomming[tussen=;, voorlaatste=, en, laatste=.]",
            "verslag-informatie 3 Opsomming[tussen=;, voorlaatste=; en, laatste=.]",
            "scholingseisen 2 Opsomming[tussen=;, voorlaatste=; en, laatste=.]",
            "lks-proces-stappen 1 Opsomming[tussen=;, voorlaatste=; en, laatste=.]",
            "kwaliteit-inhoud 1 Opsomming[tussen=;, voorlaatste=; en, laatste=.]");
  }

  @Test
  @DisplayName(
      "heeft één twijfelachtige verwijzing: in de bestaande tekst, artikel 15, tweede lid, onder b")
  void twijfels() {
    assertThat(model.nieuw().twijfels()).isEmpty();
    assertThat(model.bestaand().twijfels()).hasSize(1);
    Fout twijfel = model.bestaand().twijfels().getFirst();
    assertThat(twijfel.bericht()).isEqualTo("het eerste lid, onderdeel a");
    assertThat(twijfel.bestand()).endsWith(BESTAAND);
    assertThat(Modelbestanden.bestand(BESTAAND).lines().toList().get(twijfel.regel() - 1))
        .startsWith("b. dat deze is verstrekt")
        .endsWith("{#overgangsrecht.behoud.verstrekking}");
  }

  @Nested
  @DisplayName("heeft de woorden van VNG, letter voor letter")
  class Letters {

    @ParameterizedTest
    @ValueSource(strings = {NIEUW, BESTAAND})
    @DisplayName("zonder dubbele spaties en zonder spaties aan het begin of eind")
    void spaties(String bestand) {
      assertThat(gedrukt(bestand))
          .allSatisfy(regel ->
              assertThat(regel).isEqualTo(regel.strip()).doesNotContain("  ", "\t", "\u00A0"));
    }

    @Test
    @DisplayName("met een spatie voor een leesteken alleen waar de bestaande tekst die heeft")
    void spatieVoorLeesteken() {
      Pattern voorLeesteken = Pattern.compile("\\S+ [,.;:](?!\\.)");
      assertThat(vondsten(NIEUW, voorLeesteken)).isEmpty();
      assertThat(vondsten(BESTAAND, voorLeesteken))
          .containsExactly("wet ,", "wet ;", "wet .", "1969 ,");
    }

    @ParameterizedTest
    @ValueSource(strings = {NIEUW, BESTAAND})
    @DisplayName("met alleen tekens die in zo'n tekst horen")
    void tekens(String bestand) {
      assertThat(gedrukt(bestand))
          .allSatisfy(r -> assertThat(r).matches("[A-Za-zëéïöü0-9 .,:;()\\[\\]°…‘’/-]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {NIEUW, BESTAAND})
    @DisplayName("met een leesteken aan het eind van elk lid, onderdeel en begrip")
    void eind(String bestand) {
      assertThat(gedrukt(bestand))
          .filteredOn(r -> r.matches("(\\d+\\.|[a-z]\\.|-).*"))
          .hasSizeGreaterThan(70)
          .allSatisfy(r -> assertThat(r.replaceAll("\\]+$", "")).matches(".*([.;:]|[;,] (en|of))"));
    }

    @Test
    @DisplayName("met het erratum van maart 2023 in artikel 14h, tweede lid")
    void erratum() {
      assertThat(gedrukt(NIEUW))
          .filteredOn(r -> r.startsWith("2. De in te zetten jobcoaching"))
          .singleElement()
          .asString()
          .contains("voor het tweede halfjaar maximaal [aantal uren]")
          .contains("voor het eerste halfjaar maximaal [aantal uren]");
    }

    @Test
    @DisplayName("met de fouten van VNG, die blijven staan")
    void foutenBlijven() {
      assertThat(gedrukt(BESTAAND))
          .anyMatch(r -> r.contains("persoonlijke ondersteuning als bedoel in artikel 11;"))
          .anyMatch(r -> r.contains("de periode als bedoeld in het eerste lid, onderdeel a."))
          .anyMatch(r -> r.contains("in deze verordening genoemde voorzieningen, tenzij"));
      assertThat(gedrukt(NIEUW))
          .anyMatch(r -> r.contains("in artikel 10d eerste of tweede lid van de wet met wie"))
          .anyMatch(r -> r.contains("in artikel 10b, eerste lid, van de wet, bedoelde"))
          .anyMatch(r -> r.contains("overeenkomstig artikel 10d, van de wet, ambtshalve"))
          .anyMatch(r -> r.contains("onder g, onderdeel 1, of de wijze"))
          .anyMatch(r -> r.contains("de jobcoaching plaats vindt."))
          .anyMatch(r -> r.equals("Paragraaf 3A.1 Administratief proces loonkostensubsidie"))
          .anyMatch(r -> r.equals("Paragraaf 3A.4. Specifieke bepalingen overige voorzieningen"));
    }

    @Test
    @DisplayName("met herstelde woorden alleen waar een #-regel erboven zegt welke fout")
    void herstel() {
      assertThat(herstel(NIEUW)).containsExactly(" ", ".");
      assertThat(herstel(BESTAAND)).containsExactly(")", ".", ". Personen die");
      for (String bestand : List.of(NIEUW, BESTAAND)) {
        List<String> regels = Modelbestanden.bestand(bestand).lines().toList();
        for (int i = 0; i < regels.size(); i++) {
          if (regels.get(i).contains("{+")) {
            assertThat(regels.get(i - 1)).as(regels.get(i)).startsWith("# Bron: ");
          }
        }
      }
    }

    @Test
    @DisplayName("met nummers van artikelen die VNG gebruikt")
    void artikelnummers() {
      assertThat(artikelen(model.nieuw()))
          .isEqualTo(
              "1 2 3 4 5 6 7 9 10 11 12 13 14 14a 14b 14c 14d 14e 14f 14g 14h 14i 14j 14k 14l 14m"
                  + " 14n 14o 15");
      assertThat(artikelen(model.bestaand())).isEqualTo("1 2 3 4 5 6 7 9 10 11 12 13 14 15");
    }

    private static String artikelen(Modeltekst tekst) {
      return tekst.regels().stream()
          .filter(r -> r instanceof Modelregel.Gewoon g && g.soort() == Regelsoort.ARTIKEL)
          .map(r -> ((Modelregel.Gewoon) r).nummer())
          .collect(Collectors.joining(" "));
    }

    private static List<String> vondsten(String bestand, Pattern patroon) {
      return gedrukt(bestand).stream()
          .flatMap(r -> patroon.matcher(r).results())
          .map(java.util.regex.MatchResult::group)
          .toList();
    }

    private static List<String> herstel(String bestand) {
      List<String> herstel = new ArrayList<>();
      alle(knopen(bestand))
          .forEach(k -> {
            if (k instanceof Accolade a) {
              Sjabloonlezer.herstel(a).ifPresent(herstel::add);
            }
          });
      return herstel;
    }
  }

  // ---------------------------------------------------------------------------------------------

  private Keuze keuze(String id) {
    return model.keuzes().get(new KeuzeId(id));
  }

  private static List<Knoop> knopen(String bestand) {
    return Notatie.lees(bestand, Modelbestanden.bestand(bestand)).alsWaarde().orElseThrow();
  }

  private static Stream<Knoop> alle(List<Knoop> knopen) {
    return knopen.stream()
        .flatMap(k ->
            k instanceof Haak h ? Stream.concat(Stream.of(k), alle(h.inhoud())) : Stream.of(k));
  }

  private static List<KeuzeId> haken(String bestand) {
    return alle(knopen(bestand))
        .filter(Haak.class::isInstance)
        .map(h -> new KeuzeId(((Haak) h).keuze().inhoud()))
        .toList();
  }

  /**
   * The lines as VNG prints them, brackets and all, with the mends and without the rest of ours.
   */
  private static List<String> gedrukt(String bestand) {
    StringBuilder tekst = new StringBuilder();
    druk(knopen(bestand), tekst);
    return tekst.toString().lines().map(String::stripTrailing).filter(r -> !r.isEmpty()).toList();
  }

  private static void druk(List<Knoop> knopen, StringBuilder doel) {
    for (Knoop knoop : knopen) {
      switch (knoop) {
        case Woorden w -> doel.append(w.woorden());
        case Regeleinde r -> doel.append('\n');
        case Commentaar c -> {}
        case Accolade a ->
            Sjabloonlezer.herstel(a)
                .ifPresentOrElse(
                    doel::append,
                    () -> {
                      while (!doel.isEmpty() && doel.charAt(doel.length() - 1) == ' ') {
                        doel.setLength(doel.length() - 1);
                      }
                    });
        case Haak h -> {
          doel.append('[');
          druk(h.inhoud(), doel);
          doel.append(']');
        }
      }
    }
  }

  /** Words of pieces, with a blank as {@code [choice]}. */
  private static final class Verwijzingloos {
    static String van(List<Sjabloon> delen) {
      return delen.stream()
          .map(d ->
              switch (d) {
                case Sjabloon.Vast v -> v.woorden();
                case Sjabloon.Intern i -> i.verwijzing().woorden();
                case Sjabloon.Extern e -> van(e.delen());
                case Sjabloon.Blanco b -> "[" + b.keuze() + "]";
                case Sjabloon.Facultatief f -> "[" + f.keuze() + "]";
                case Sjabloon.Mogelijkheden m -> "[" + m.keuze() + "]";
              })
          .collect(Collectors.joining());
    }
  }
}
