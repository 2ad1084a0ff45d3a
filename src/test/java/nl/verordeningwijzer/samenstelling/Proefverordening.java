package nl.verordeningwijzer.samenstelling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.verordeningwijzer.dossier.Antwoorden;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.verwijzing.Telwoorden;

/**
 * A made-up ordinance in the notation, with optional articles, leden and onderdelen, answers to
 * them, and in many lines one reference of which it is known what it means, apart from the program.
 */
final class Proefverordening {

  /** Whether a provision is always there, or optional and wanted, or not. */
  enum Stand {
    VAST,
    JA,
    NEE
  }

  /** A lettered item. The number picks its reference; 0 for none. */
  record Onderdeelplan(Stand stand, int verwijzing) {}

  record Lidplan(Stand stand, int verwijzing, List<Onderdeelplan> onderdelen) {}

  record Artikelplan(Stand stand, List<Lidplan> leden) {}

  /** What is generated: articles by chapter. */
  record Plan(List<List<Artikelplan>> hoofdstukken) {
    @Override
    public String toString() {
      Proefverordening p = new Proefverordening(this);
      return "\n" + p.notatie + p.antwoorden.waarden();
    }
  }

  /**
   * A reference in words, in the numbering of the full text.
   *
   * @param doelen what it means; nothing of this ordinance when it is external
   */
  record Bedoeld(String woorden, List<BepalingId> doelen) {}

  private final Plan plan;
  private final List<Artikelplan> artikelen;
  private final StringBuilder notatie = new StringBuilder();
  private final Map<BepalingId, Bedoeld> bedoeld = new LinkedHashMap<>();
  private final List<KeuzeId> keuzes = new ArrayList<>();
  private Antwoorden antwoorden = Antwoorden.GEEN;

  Proefverordening(Plan plan) {
    this.plan = plan;
    this.artikelen = plan.hoofdstukken().stream().flatMap(List::stream).toList();
    schrijf();
  }

  Model model() {
    return Proefmodel.zonderMap(keuzes, notatie.toString());
  }

  Dossier dossier(Model model) {
    return Dossier.leeg(model.id()).metWordt(antwoorden);
  }

  /** Every reference, by the provision in whose text it stands. */
  Map<BepalingId, Bedoeld> bedoeld() {
    return bedoeld;
  }

  // The text ------------------------------------------------------------------------------------

  private void schrijf() {
    int artikel = 0;
    for (int h = 0; h < plan.hoofdstukken().size(); h++) {
      notatie.append("Hoofdstuk %s. Deel {#%s}\n".formatted(hoofdstuknummer(h), hoofdstuk(h)));
      for (Artikelplan a : plan.hoofdstukken().get(h)) {
        schrijf(a, artikel++);
      }
    }
  }

  private void schrijf(Artikelplan plan, int artikel) {
    BepalingId id = artikel(artikel);
    begin(plan.stand());
    notatie.append("Artikel %s. Proef {#%s}\n".formatted(artikelnummer(artikel), id));
    for (int lid = 0; lid < plan.leden().size(); lid++) {
      schrijf(plan.leden().get(lid), artikel, lid);
    }
    eind(plan.stand(), id);
  }

  private void schrijf(Lidplan plan, int artikel, int lid) {
    BepalingId id = lid(artikel, lid);
    begin(plan.stand());
    boolean alleen = artikelen.get(artikel).leden().size() == 1;
    notatie.append(alleen ? "" : (lid + 1) + ". ");
    regel(plan.verwijzing(), artikel, lid, id, !alleen);
    for (int o = 0; o < plan.onderdelen().size(); o++) {
      Onderdeelplan onderdeel = plan.onderdelen().get(o);
      BepalingId onderdeelId = onderdeel(artikel, lid, o);
      begin(onderdeel.stand());
      notatie.append(letter(o)).append(". ");
      regel(onderdeel.verwijzing(), artikel, lid, onderdeelId, true);
      eind(onderdeel.stand(), onderdeelId);
    }
    eind(plan.stand(), id);
  }

  /**
   * Some references begin their sentence, with a capital; not on a line without a number, which
   * "Artikel 1" at its beginning would make a heading.
   */
  private void regel(int verwijzing, int artikel, int lid, BepalingId id, boolean genummerd) {
    String woorden = "Dit geldt";
    if (verwijzing > 0) {
      Bedoeld gekozen = kies(verwijzing, artikel, lid);
      boolean voorop = genummerd && verwijzing % 5 == 0 && !gekozen.woorden().contains("onderdeel");
      Bedoeld ref =
          voorop ? new Bedoeld(metHoofdletter(gekozen.woorden()), gekozen.doelen()) : gekozen;
      bedoeld.put(id, ref);
      woorden = voorop ? ref.woorden() + " geldt" : "Dit geldt volgens " + ref.woorden();
    }
    notatie.append(woorden).append(". {#").append(id).append("}\n");
  }

  private void begin(Stand stand) {
    notatie.append(stand == Stand.VAST ? "" : "[");
  }

  private void eind(Stand stand, BepalingId id) {
    if (stand == Stand.VAST) {
      return;
    }
    KeuzeId keuze = new KeuzeId("wil." + id);
    keuzes.add(keuze);
    antwoorden = antwoorden.met(keuze, new Waarde.JaNee(stand == Stand.JA));
    notatie.insert(notatie.length() - 1, "]{" + keuze + "}");
  }

  private static String metHoofdletter(String woorden) {
    return Character.toUpperCase(woorden.charAt(0)) + woorden.substring(1);
  }

  // Names and numbers ---------------------------------------------------------------------------

  private static BepalingId hoofdstuk(int hoofdstuk) {
    return new BepalingId("h" + (hoofdstuk + 1));
  }

  private static BepalingId artikel(int artikel) {
    return new BepalingId("a" + (artikel + 1));
  }

  private static BepalingId lid(int artikel, int lid) {
    return artikel(artikel).binnen("l" + (lid + 1));
  }

  private static BepalingId onderdeel(int artikel, int lid, int onderdeel) {
    return lid(artikel, lid).binnen("o" + (onderdeel + 1));
  }

  /** 1, 1A, 2, 2A: so that numbering through changes them. */
  private static String hoofdstuknummer(int hoofdstuk) {
    return (hoofdstuk / 2 + 1) + (hoofdstuk % 2 == 0 ? "" : "A");
  }

  private static String artikelnummer(int artikel) {
    return (artikel / 2 + 1) + (artikel % 2 == 0 ? "" : "a");
  }

  private static String letter(int onderdeel) {
    return String.valueOf((char) ('a' + onderdeel));
  }

  private static String rang(int lid) {
    return Telwoorden.rangtelwoord(lid + 1);
  }

  // References ----------------------------------------------------------------------------------

  /** First which form, then which of that form, so that every form is as frequent. */
  private Bedoeld kies(int verwijzing, int artikel, int lid) {
    List<List<Bedoeld>> vormen = vormen(artikel, lid).filter(vorm -> !vorm.isEmpty()).toList();
    List<Bedoeld> vorm = vormen.get(verwijzing % vormen.size());
    return vorm.get(verwijzing / vormen.size() % vorm.size());
  }

  private Stream<List<Bedoeld>> vormen(int hier, int lid) {
    int leden = artikelen.get(hier).leden().size();
    return Stream.of(
        leden == 1
            ? List.of()
            : alle(leden, l -> new Bedoeld("het " + rang(l) + " lid", doel(hier, l))),
        leden == 1 ? List.of() : onderdelen(hier, l -> "het " + rang(l) + " lid, onderdeel "),
        alle(
            aantalOnderdelen(hier, lid),
            o -> new Bedoeld("onderdeel " + letter(o), List.of(onderdeel(hier, lid, o)))),
        reeks(leden, "het %s tot en met het %s lid", hier),
        reeks(leden, "het %s tot en met %s lid", hier),
        paren(leden, "het %s en %s lid", hier),
        paren(leden, "het %s of %s lid", hier),
        alle(
            artikelen.size(), a -> new Bedoeld("artikel " + artikelnummer(a), List.of(artikel(a)))),
        elders((a, l) ->
            new Bedoeld("artikel " + artikelnummer(a) + ", " + rang(l) + " lid", doel(a, l))),
        IntStream.range(0, artikelen.size())
            .boxed()
            .flatMap(a ->
                onderdelen(
                    a,
                    l ->
                        "artikel "
                            + artikelnummer(a)
                            + (artikelen.get(a).leden().size() == 1 ? "" : ", " + rang(l) + " lid")
                            + ", onderdeel ")
                    .stream())
            .toList(),
        elders((a, l) ->
            l < 2
                ? null
                : new Bedoeld(
                    "artikel " + artikelnummer(a) + ", eerste en " + rang(l) + " lid",
                    List.of(lid(a, 0), lid(a, l)))),
        artikelen(),
        alle(
            plan.hoofdstukken().size(),
            h -> new Bedoeld("hoofdstuk " + hoofdstuknummer(h), List.of(hoofdstuk(h)))),
        List.of(new Bedoeld("artikel 1, tweede lid, van de wet", List.of())));
  }

  private static List<BepalingId> doel(int artikel, int lid) {
    return List.of(lid(artikel, lid));
  }

  private int aantalOnderdelen(int artikel, int lid) {
    return artikelen.get(artikel).leden().get(lid).onderdelen().size();
  }

  private static List<Bedoeld> alle(int aantal, java.util.function.IntFunction<Bedoeld> maak) {
    return IntStream.range(0, aantal).mapToObj(maak).toList();
  }

  private List<Bedoeld> onderdelen(int artikel, Function<Integer, String> begin) {
    List<Bedoeld> alle = new ArrayList<>();
    for (int l = 0; l < artikelen.get(artikel).leden().size(); l++) {
      for (int o = 0; o < aantalOnderdelen(artikel, l); o++) {
        alle.add(new Bedoeld(begin.apply(l) + letter(o), List.of(onderdeel(artikel, l, o))));
      }
    }
    return alle;
  }

  private static List<Bedoeld> reeks(int leden, String vorm, int artikel) {
    List<Bedoeld> alle = new ArrayList<>();
    for (int van = 0; van < leden; van++) {
      for (int tot = van + 2; tot < leden; tot++) {
        List<BepalingId> doelen =
            IntStream.rangeClosed(van, tot).mapToObj(l -> lid(artikel, l)).toList();
        alle.add(new Bedoeld(vorm.formatted(rang(van), rang(tot)), doelen));
      }
    }
    return alle;
  }

  private static List<Bedoeld> paren(int leden, String vorm, int artikel) {
    List<Bedoeld> alle = new ArrayList<>();
    for (int een = 0; een < leden; een++) {
      for (int twee = een + 1; twee < leden; twee++) {
        alle.add(
            new Bedoeld(
                vorm.formatted(rang(een), rang(twee)),
                List.of(lid(artikel, een), lid(artikel, twee))));
      }
    }
    return alle;
  }

  @FunctionalInterface
  private interface NaarLid {
    Bedoeld maak(int artikel, int lid);
  }

  private List<Bedoeld> elders(NaarLid naarLid) {
    List<Bedoeld> alle = new ArrayList<>();
    for (int a = 0; a < artikelen.size(); a++) {
      int leden = artikelen.get(a).leden().size();
      for (int l = 0; l < leden && leden > 1; l++) {
        Bedoeld ref = naarLid.maak(a, l);
        if (ref != null) {
          alle.add(ref);
        }
      }
    }
    return alle;
  }

  /** "de artikelen 1 en 2", "de artikelen 1, 1a en 2a", "de artikelen 1 tot en met 2". */
  private List<Bedoeld> artikelen() {
    List<Bedoeld> alle = new ArrayList<>();
    for (int een = 0; een < artikelen.size(); een++) {
      for (int twee = een + 1; twee < artikelen.size(); twee++) {
        alle.add(samen("de artikelen %s en %s", een, twee));
        for (int drie = twee + 1; drie < artikelen.size(); drie++) {
          alle.add(samen("de artikelen %s, %s en %s", een, twee, drie));
        }
        if (twee > een + 1) {
          String woorden =
              "de artikelen " + artikelnummer(een) + " tot en met " + artikelnummer(twee);
          alle.add(
              new Bedoeld(
                  woorden,
                  IntStream.rangeClosed(een, twee).mapToObj(Proefverordening::artikel).toList()));
        }
      }
    }
    return alle;
  }

  private static Bedoeld samen(String vorm, Integer... artikelen) {
    Object[] nummers = Stream.of(artikelen).map(Proefverordening::artikelnummer).toArray();
    return new Bedoeld(
        vorm.formatted(nummers),
        Stream.of(artikelen).map(Proefverordening::artikel).collect(Collectors.toList()));
  }

  // Generating ----------------------------------------------------------------------------------

  /** Ordinances of one to three chapters. */
  static Arbitrary<Plan> plannen() {
    Arbitrary<Stand> stand =
        Arbitraries.frequency(
            net.jqwik.api.Tuple.of(4, Stand.VAST),
            net.jqwik.api.Tuple.of(3, Stand.NEE),
            net.jqwik.api.Tuple.of(2, Stand.JA));
    Arbitrary<Integer> verwijzing =
        Arbitraries.integers()
            .between(0, 3000)
            .withDistribution(net.jqwik.api.RandomDistribution.uniform());
    Arbitrary<Onderdeelplan> onderdeel =
        Combinators.combine(stand, verwijzing).as(Onderdeelplan::new);
    Arbitrary<Lidplan> lid =
        Combinators.combine(stand, verwijzing, onderdeel.list().ofMaxSize(4)).as(Lidplan::new);
    Arbitrary<Artikelplan> artikel =
        Combinators.combine(stand, lid.list().ofMinSize(1).ofMaxSize(5))
            .as(Proefverordening::artikel);
    return artikel.list().ofMinSize(1).ofMaxSize(3).list().ofMinSize(1).ofMaxSize(3).map(Plan::new);
  }

  /** The only lid of an article is not optional by itself. */
  private static Artikelplan artikel(Stand stand, List<Lidplan> leden) {
    if (leden.size() > 1) {
      return new Artikelplan(stand, leden);
    }
    Lidplan enig = leden.getFirst();
    return new Artikelplan(
        stand, List.of(new Lidplan(Stand.VAST, enig.verwijzing(), enig.onderdelen())));
  }
}
