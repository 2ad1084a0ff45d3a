package nl.verordeningwijzer.uitwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Antwoorden;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Conditie;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Keuzesoort;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.model.Samenhang;
import nl.verordeningwijzer.model.Sjabloon;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every optional part and every alternative of VNG's model together with every other, each in all
 * ways, in the example of Lindewaard: the text is sound, and a choice changes nothing but the
 * places where VNG put its brackets.
 */
@DisplayName("Elk paar keuzes")
class AlleParenTest {

  private static final KeuzeId BIJLAGE = new KeuzeId("lks-proces-bijlage");
  private static final BepalingId BEGRIPPEN = new BepalingId("begrippen");

  private static Model model;
  private static Dossier basis;
  private static Tekstcontrole controle;

  /** By choice its answers. */
  private static Map<KeuzeId, List<Waarde>> keuzes;

  /** By choice the provisions in which the model has a bracket of it. */
  private static Map<KeuzeId, Set<BepalingId>> haken;

  /** Provisions of which words follow answers: to what the choices in the condition are. */
  private static Map<BepalingId, Set<KeuzeId>> volgend;

  private static Map<BepalingId, BepalingId> artikelen;

  /** The same answers give the same texts: most pairs meet again. */
  private static final Map<Antwoorden, Uitwerking> UITGEWERKT = new HashMap<>();

  @BeforeAll
  static void lees() throws IOException {
    Voorbeelddossier voorbeeld = Voorbeelddossier.lindewaard();
    model = voorbeeld.model();
    controle = new Tekstcontrole(model, Voorbeelddossier.BESTAND.getParent());
    // With an answer to every question that an alternative asks, nothing is ever open.
    basis =
        voorbeeld
            .wordt("extra-beschut-percentage", getal("12.5"))
            .wordt("jobcoach-percentages", new Waarde.Getallen(getallen(10, 5, 3)))
            .wordt("jobcoach-regiems", new Waarde.Tabel(List.of(regiem("licht"), regiem("zwaar"))))
            .wordt("lks-proces-stappen", new Waarde.Tabel(List.of(stap("betaalt"), stap("ziet"))))
            .wordt("inwerkingtreding-later", new Waarde.Bepalingen(List.of(BEGRIPPEN)))
            .wordt("inwerkingtreding-later-datum", new Waarde.Datum(LocalDate.of(2028, 1, 1)))
            .dossier();
    basis =
        basis.metWordt(basis.wordt().zonder(BIJLAGE).zonder(new KeuzeId("jobcoach-maximum-in")));
    keuzes = new LinkedHashMap<>();
    for (Keuze keuze : model.keuzes().values()) {
      Set<Kolom> kolommen = Set.copyOf(model.kolommen(keuze.id()));
      if (kolommen.contains(Kolom.WORDT) || kolommen.contains(Kolom.BESLUIT)) {
        if (keuze.soort() == Keuzesoort.FACULTATIEF) {
          keuzes.put(keuze.id(), List.of(new Waarde.JaNee(true), new Waarde.JaNee(false)));
        } else if (keuze.soort() == Keuzesoort.KEUZE) {
          keuzes.put(
              keuze.id(),
              keuze.opties().stream()
                  .<Waarde>map(o -> new Waarde.Gekozen(List.of(o.id())))
                  .toList());
        }
      }
    }
    haken = haken();
    volgend = new HashMap<>();
    for (Samenhang.Woorden woorden : model.samenhang().woorden()) {
      volgend
          .computeIfAbsent(woorden.bepaling(), b -> new HashSet<>())
          .addAll(gevraagd(woorden.als()));
    }
    artikelen = new HashMap<>();
    BepalingId artikel = null;
    for (Modelregel regel : model.nieuw().regels()) {
      boolean kop =
          regel instanceof Modelregel.Gewoon g
              && (g.soort() == Regelsoort.ARTIKEL || g.soort() == Regelsoort.BIJLAGE);
      artikel = kop ? regel.bepaling() : artikel;
      artikelen.put(regel.bepaling(), artikel);
    }
  }

  @Test
  @DisplayName("geeft een goede tekst")
  void goedeTekst() {
    Set<String> klachten = new TreeSet<>();
    paren()
        .forEach(paar -> {
          Uitwerking uitwerking = werkUit(paar);
          Stream.concat(
                  controle.klachten(uitwerking).stream(),
                  Stream.of("not proved").filter(k -> !uitwerking.isBewezen()))
              .forEach(k -> klachten.add(k + " with " + paar));
          if (!uitwerking.openstaand().isEmpty()) {
            klachten.add("open: " + uitwerking.openstaand() + " with " + paar);
          }
        });
    assertThat(klachten).isEmpty();
    assertThat(keuzes).hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  @DisplayName("werkt alleen waar hun haken staan, en waar nummers en verwijzingen volgen")
  void alleenBijHaken() {
    Set<String> klachten = new TreeSet<>();
    Map<BepalingId, List<Regel>> eerst = regels(werkUit(Map.of()));
    paren()
        .forEach(paar -> {
          Map<BepalingId, List<Regel>> daarna = regels(werkUit(paar));
          Set<BepalingId> plaatsen =
              paar.keySet().stream()
                  .flatMap(k -> metAfgeleide(k).flatMap(a -> haken.get(a).stream()))
                  .collect(Collectors.toSet());
          Set<BepalingId> geraakt =
              plaatsen.stream().map(artikelen::get).collect(Collectors.toSet());
          Stream.concat(eerst.keySet().stream(), daarna.keySet().stream())
              .distinct()
              .filter(b -> !mag(b, paar.keySet(), plaatsen, geraakt, eerst.get(b), daarna.get(b)))
              .forEach(
                  b -> klachten.add(eerst.get(b) + " became " + daarna.get(b) + " with " + paar));
        });
    assertThat(klachten).isEmpty();
  }

  @Test
  @DisplayName("werkt overal waar hun haken staan")
  void overalBijHaken() {
    Set<String> klachten = new TreeSet<>();
    keuzes.forEach((keuze, antwoorden) -> {
      List<Map<BepalingId, List<Regel>>> teksten =
          antwoorden.stream().map(a -> regels(werkUit(Map.of(keuze, a)))).toList();
      haken.get(keuze).stream()
          .filter(b ->
              teksten.stream()
                      .map(t -> t.getOrDefault(b, List.of()))
                      .map(Object::toString)
                      .distinct()
                      .count()
                  < antwoorden.size())
          .forEach(b -> klachten.add(keuze + " changes nothing in " + b));
    });
    assertThat(klachten).isEmpty();
  }

  // What may differ -------------------------------------------------------------------------------

  private static boolean mag(
      BepalingId bepaling,
      Set<KeuzeId> paar,
      Set<BepalingId> plaatsen,
      Set<BepalingId> geraakt,
      List<Regel> eerst,
      List<Regel> daarna) {
    if (plaatsen.contains(bepaling) || (eerst != null && eerst.equals(daarna))) {
      return true;
    }
    if (eerst == null || daarna == null || eerst.size() != daarna.size()) {
      return false;
    }
    return IntStream.range(0, eerst.size())
        .allMatch(i -> {
          boolean woorden =
              zonderVerwijzingen(eerst.get(i)).equals(zonderVerwijzingen(daarna.get(i)));
          boolean nummer =
              eerst.get(i).nummer().equals(daarna.get(i).nummer())
                  || geraakt.contains(artikelen.get(bepaling));
          boolean volgt =
              volgend.getOrDefault(bepaling, Set.of()).stream().anyMatch(paar::contains);
          return (woorden || volgt) && nummer;
        });
  }

  private static String zonderVerwijzingen(Regel regel) {
    return zonderVerwijzingen(regel.tekst().fragmenten());
  }

  private static String zonderVerwijzingen(List<Fragment> fragmenten) {
    return fragmenten.stream()
        .map(f ->
            switch (f) {
              case Fragment.Verwijzing v -> "…";
              case Fragment.Invulling i -> zonderVerwijzingen(i.waarde());
              default -> f.woorden();
            })
        .collect(Collectors.joining());
  }

  /** A choice and those that follow from it. */
  private static Stream<KeuzeId> metAfgeleide(KeuzeId keuze) {
    return Stream.concat(
        Stream.of(keuze),
        model.samenhang().afgeleid().stream()
            .filter(a -> gevraagd(a.als()).contains(keuze))
            .map(Samenhang.Afgeleid::keuze));
  }

  /** The choices that a condition asks for. */
  private static Set<KeuzeId> gevraagd(Conditie conditie) {
    return switch (conditie) {
      case Conditie.Alle a -> gevraagd(a.delen());
      case Conditie.EenVan e -> gevraagd(e.delen());
      case Conditie.Niet n -> gevraagd(n.deel());
      case Conditie.Is i -> Set.of(i.vraag().keuze());
      case Conditie.Vergelijking v ->
          Stream.concat(v.links().stream(), v.rechts().stream())
              .filter(Conditie.Term.Antwoord.class::isInstance)
              .map(t -> ((Conditie.Term.Antwoord) t).vraag().keuze())
              .collect(Collectors.toSet());
      default -> Set.of();
    };
  }

  private static Set<KeuzeId> gevraagd(List<Conditie> delen) {
    return delen.stream().flatMap(d -> gevraagd(d).stream()).collect(Collectors.toSet());
  }

  private static Map<KeuzeId, Set<BepalingId>> haken() {
    Map<KeuzeId, Set<BepalingId>> plaatsen = new HashMap<>();
    keuzes.keySet().forEach(k -> plaatsen.put(k, new HashSet<>()));
    for (Modelregel regel : model.nieuw().regels()) {
      Set<KeuzeId> hier = new HashSet<>();
      regel.voorwaarden().forEach(v -> hier.add(v.keuze()));
      if (regel instanceof Modelregel.Gewoon gewoon) {
        verzamel(gewoon.tekst(), hier);
      }
      List<BepalingId> bepalingen =
          regel instanceof Modelregel.Lijst l ? l.bepalingen() : List.of(regel.bepaling());
      hier.stream().filter(plaatsen::containsKey).forEach(k -> plaatsen.get(k).addAll(bepalingen));
    }
    return plaatsen;
  }

  private static void verzamel(List<Sjabloon> tekst, Set<KeuzeId> gevonden) {
    for (Sjabloon deel : tekst) {
      switch (deel) {
        case Sjabloon.Vast v -> {}
        case Sjabloon.Intern i -> {}
        case Sjabloon.Blanco b -> {}
        case Sjabloon.Extern e -> verzamel(e.delen(), gevonden);
        case Sjabloon.Facultatief f -> {
          gevonden.add(f.keuze());
          verzamel(f.inhoud(), gevonden);
        }
        case Sjabloon.Mogelijkheden m -> {
          gevonden.add(m.keuze());
          m.alternatieven().forEach(a -> verzamel(a, gevonden));
        }
      }
    }
  }

  // The pairs -------------------------------------------------------------------------------------

  /** Of every two choices all answers together, each set of answers once. */
  private static Stream<Map<KeuzeId, Waarde>> paren() {
    List<KeuzeId> ids = new ArrayList<>(keuzes.keySet());
    Set<Antwoorden> gehad = new HashSet<>();
    return IntStream.range(0, ids.size())
        .boxed()
        .flatMap(i -> IntStream.range(0, i).boxed().flatMap(j -> paren(ids.get(i), ids.get(j))))
        .filter(paar -> gehad.add(antwoorden(paar)));
  }

  private static Stream<Map<KeuzeId, Waarde>> paren(KeuzeId een, KeuzeId ander) {
    return keuzes.get(een).stream()
        .flatMap(a ->
            keuzes.get(ander).stream()
                .map(b -> new TreeMap<KeuzeId, Waarde>(Map.of(een, a, ander, b))));
  }

  private static Antwoorden antwoorden(Map<KeuzeId, Waarde> paar) {
    Antwoorden antwoorden = basis.wordt();
    for (Map.Entry<KeuzeId, Waarde> antwoord : paar.entrySet()) {
      antwoorden = antwoorden.met(antwoord.getKey(), antwoord.getValue());
    }
    return antwoorden;
  }

  private static Uitwerking werkUit(Map<KeuzeId, Waarde> paar) {
    return UITGEWERKT.computeIfAbsent(
        antwoorden(paar), a -> Voorbeelddossier.werkUit(model, basis.metWordt(a)));
  }

  private static Map<BepalingId, List<Regel>> regels(Uitwerking uitwerking) {
    return Regels.van(uitwerking.wordt()).stream()
        .collect(Collectors.groupingBy(r -> inModel(r.bepaling())));
  }

  /** An item of a list that was filled in belongs to the place of the list. */
  private static BepalingId inModel(BepalingId bepaling) {
    String naam = bepaling.waarde();
    return Stream.of(naam, naam.replaceFirst("-[0-9]+$", ""), naam.replaceFirst("[.][^.]+$", ""))
        .map(BepalingId::new)
        .filter(b -> artikelen.containsKey(b))
        .findFirst()
        .orElse(bepaling);
  }

  private static Waarde getal(String getal) {
    return new Waarde.Getal(new BigDecimal(getal));
  }

  private static List<BigDecimal> getallen(int... getallen) {
    return IntStream.of(getallen).mapToObj(BigDecimal::valueOf).toList();
  }

  private static Map<String, Waarde> regiem(String naam) {
    return Map.of(
        "naam", new Waarde.Woorden(naam),
        "percentage", getal("5"),
        "duur", new Waarde.Termijn(1, Eenheid.JAREN));
  }

  private static Map<String, Waarde> stap(String wat) {
    return Map.of("wie", new Waarde.Woorden("het college"), "wat", new Waarde.Woorden(wat));
  }
}
