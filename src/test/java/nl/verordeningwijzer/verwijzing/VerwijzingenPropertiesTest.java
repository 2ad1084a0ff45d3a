package nl.verordeningwijzer.verwijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Doornummering;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Fragment.Letterlijk;
import nl.verordeningwijzer.regeling.Fragment.Verwijzing;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regelingen;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.regeling.Vindplaats;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.verwijzing.Herschrijver.Herschreven;

/**
 * References in generated regulations: what is written means what was meant, also after provisions
 * went and numbers changed, or there is a finding.
 */
@Label("Verwijzingen")
class VerwijzingenPropertiesTest {

  private static final Verwijzingzoeker ZOEKER = new Verwijzingzoeker(List.of("wet"));

  /** A regulation full of references, and what happens to it. */
  record Geval(Regeling regeling, Set<BepalingId> weg, boolean doornummeren) {}

  @Property(tries = 400)
  @Label("van elke vorm worden gevonden en gebonden aan wat zij noemen")
  void gevonden(@ForAll("gevallen") Geval geval) {
    Regeling regeling = geval.regeling();
    Verwijzingbinder binder = new Verwijzingbinder(regeling, ZOEKER);
    Vindplaatsen vindplaatsen = Vindplaatsen.van(regeling);

    for (Regel regel : Regels.van(regeling)) {
      for (Verwijzing verwijzing : regel.tekst().verwijzingen()) {
        assertThat(gelezen(regel, verwijzing, binder))
            .as("%s in %s", verwijzing.woorden(), regel.bepaling())
            .contains(teNoemen(verwijzing.doelen(), vindplaatsen));
      }
    }
  }

  @Property(tries = 800)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Label("betekenen na weglaten en vernummeren hetzelfde, of er is een bevinding")
  void zelfdeBetekenis(@ForAll("gevallen") Geval geval) {
    Regeling kleiner = Verwijzend.zonder(geval.regeling(), geval.weg()::contains);
    Regeling genummerd = geval.doornummeren() ? Doornummering.van(kleiner) : kleiner;

    Herschreven herschreven = Herschrijver.herschrijf(genummerd);

    Vindplaatsen vindplaatsen = Vindplaatsen.van(herschreven.regeling());
    Verwijzingbinder binder = new Verwijzingbinder(herschreven.regeling(), ZOEKER);
    for (Regel regel : Regels.van(herschreven.regeling())) {
      for (Verwijzing verwijzing : regel.tekst().verwijzingen()) {
        Optional<Bevinding> bevinding =
            bevinding(herschreven.bevindingen(), verwijzing, regel.bepaling(), vindplaatsen);
        if (bevinding.isPresent()) {
          Statistics.label("bevinding").collect(bevinding.get().code());
          magGemeldWorden(verwijzing, regel.bepaling(), vindplaatsen, bevinding.get());
        } else {
          Statistics.label("bevinding").collect("geen");
          if (verwijzing.woorden().equalsIgnoreCase("dit artikel")) {
            // A lid that stands alone and names itself.
            BepalingId over = overgebleven(verwijzing, vindplaatsen).getFirst();
            assertThat(vindplaatsen.van(over).orElseThrow().stappen())
                .isEqualTo(
                    vindplaatsen.van(regel.bepaling()).orElseThrow().stappen().subList(0, 1));
            continue;
          }
          assertThat(gelezen(regel, verwijzing, binder))
              .as("%s in %s", verwijzing.woorden(), regel.bepaling())
              .contains(teNoemen(overgebleven(verwijzing, vindplaatsen), vindplaatsen));
        }
      }
    }
    Statistics.label("bevinding")
        .coverage(dekking -> {
          dekking.check("geen").percentage(p -> p > 50);
          dekking.check("verwijzing-naar-niets").count(n -> n > 0);
          dekking.check("verwijzing-niet-te-schrijven").count(n -> n > 0);
        });
  }

  @Property(tries = 300)
  @Label("veranderen niet als er niets verandert, en na één keer herschrijven niet meer")
  void eenKeer(@ForAll("gevallen") Geval geval) {
    Vindplaatsen vindplaatsen = Vindplaatsen.van(geval.regeling());
    boolean alleDoelenGelden =
        Regels.van(geval.regeling()).stream()
            .flatMap(r -> r.tekst().verwijzingen().stream())
            .flatMap(v -> v.doelen().stream())
            .allMatch(vindplaatsen::geldt);
    if (alleDoelenGelden) {
      assertThat(Herschrijver.herschrijf(geval.regeling()))
          .isEqualTo(new Herschreven(geval.regeling(), List.of()));
    }

    Regeling kleiner = Verwijzend.zonder(geval.regeling(), geval.weg()::contains);
    Herschreven eerste = Herschrijver.herschrijf(Doornummering.van(kleiner));
    assertThat(Herschrijver.herschrijf(eerste.regeling()).regeling()).isEqualTo(eerste.regeling());
  }

  /** Nothing is reported that could have been written. */
  private static void magGemeldWorden(
      Verwijzing verwijzing, BepalingId van, Vindplaatsen vindplaatsen, Bevinding bevinding) {
    List<Vindplaats> over =
        overgebleven(verwijzing, vindplaatsen).stream()
            .map(id -> vindplaatsen.van(id).orElseThrow())
            .toList();
    switch (bevinding.code()) {
      case "verwijzing-naar-niets" -> assertThat(over).isEmpty();
      case "verwijzing-niet-te-schrijven" -> {
        // A lid that remained alone and is named by itself, or targets on different levels.
        boolean zichzelf =
            over.getFirst().niveau() == Niveau.ARTIKEL
                && verwijzing.vorm().boven() != Niveau.ARTIKEL
                && vindplaatsen
                    .van(van)
                    .orElseThrow()
                    .stappen()
                    .getFirst()
                    .equals(over.getFirst().stappen().getFirst());
        boolean ongelijk = over.stream().map(Vindplaats::boven).distinct().count() > 1;
        // Two definitions that both have an onderdeel a.
        boolean dubbel =
            !overgebleven(verwijzing, vindplaatsen)
                .equals(teNoemen(overgebleven(verwijzing, vindplaatsen), vindplaatsen));
        assertThat(zichzelf || ongelijk || dubbel).as("%s", verwijzing).isTrue();
      }
      default -> throw new AssertionError(bevinding);
    }
  }

  private static Optional<Bevinding> bevinding(
      List<Bevinding> bevindingen, Verwijzing verwijzing, BepalingId van, Vindplaatsen plaatsen) {
    String plaats = Plaatsnaam.van(plaatsen.van(van).orElseThrow());
    return bevindingen.stream()
        .filter(b -> b.vindplaats().equals(plaats))
        .filter(b -> b.bericht().contains("\"" + verwijzing.woorden() + "\""))
        .filter(b -> b.bericht().contains(" " + namen(verwijzing, plaatsen) + ". "))
        .findFirst();
  }

  private static String namen(Verwijzing verwijzing, Vindplaatsen plaatsen) {
    List<BepalingId> over = overgebleven(verwijzing, plaatsen);
    return (over.isEmpty() ? verwijzing.doelen() : over)
        .stream().map(BepalingId::waarde).collect(Collectors.joining(", "));
  }

  private static List<BepalingId> overgebleven(Verwijzing verwijzing, Vindplaatsen vindplaatsen) {
    return verwijzing.doelen().stream().filter(vindplaatsen::geldt).toList();
  }

  /** A lid without a number has the place of its article: words cannot name it apart. */
  private static List<BepalingId> teNoemen(List<BepalingId> doelen, Vindplaatsen vindplaatsen) {
    return doelen.stream()
        .map(d -> vindplaatsen.op(vindplaatsen.van(d).orElseThrow()).orElseThrow())
        .toList();
  }

  /** What the words of a reference mean to someone who reads the whole line. */
  private static Optional<List<BepalingId>> gelezen(
      Regel regel, Verwijzing verwijzing, Verwijzingbinder binder) {
    int plaats = 0;
    for (Fragment fragment : regel.tekst().fragmenten()) {
      if (fragment.equals(verwijzing)) {
        break;
      }
      plaats += fragment.woorden().length();
    }
    int begin = plaats;
    return ZOEKER.zoek(regel.tekst().woorden()).stream()
        .filter(v -> v.begin() == begin && v.eind() == begin + verwijzing.woorden().length())
        .findFirst()
        .flatMap(v ->
            v instanceof Vondst.Intern i ? binder.doelen(i, regel.bepaling()) : Optional.empty());
  }

  // Regulations full of references
  // -----------------------------------------------------------------

  @Provide
  Arbitrary<Geval> gevallen() {
    Arbitrary<Integer> getal = Arbitraries.integers().between(0, 1_000_000);
    return Combinators.combine(
            Regelingen.ruimeRegelingen(),
            getal.list().ofMinSize(12).ofMaxSize(40),
            getal.list().ofMaxSize(20),
            Arbitraries.of(true, false))
        .as((regeling, keuzes, weg, door) -> {
          List<BepalingId> ids = List.copyOf(Vindplaatsen.van(regeling).alle().keySet());
          Set<BepalingId> weggelaten = new HashSet<>();
          weg.forEach(w -> weggelaten.add(ids.get(w % ids.size())));
          weggelaten.removeIf(id -> id.waarde().startsWith("bijlage"));
          return new Geval(metVerwijzingen(regeling, keuzes), weggelaten, door);
        });
  }

  /** The words of a reference, and what they mean, by someone else than the program. */
  private record Bedoeld(String woorden, List<BepalingId> doelen) {}

  private static Regeling metVerwijzingen(Regeling regeling, List<Integer> keuzes) {
    Map<BepalingId, List<Bedoeld>> bedoeld = new LinkedHashMap<>();
    Bedenker bedenker = new Bedenker(regeling);
    List<BepalingId> plaatsen =
        Regels.van(regeling).stream()
            .filter(r -> !r.soort().isKop() && r.soort().compareTo(Regelsoort.LID) >= 0)
            .map(Regel::bepaling)
            .distinct()
            .toList();
    for (int keuze : keuzes) {
      BepalingId van = plaatsen.get(keuze % plaatsen.size());
      bedenker
          .bedenk(van, keuze / 7)
          .ifPresent(b -> bedoeld.computeIfAbsent(van, v -> new ArrayList<>()).add(b));
    }
    Set<BepalingId> gehad = new HashSet<>();
    return Verwijzend.metTeksten(
        regeling,
        (tekst, van) ->
            gehad.add(van) ? metVerwijzingen(tekst, bedoeld.getOrDefault(van, List.of())) : tekst);
  }

  private static Tekst metVerwijzingen(Tekst tekst, List<Bedoeld> bedoeld) {
    List<Fragment> fragmenten = new ArrayList<>(tekst.fragmenten());
    for (Bedoeld b : bedoeld.stream().distinct().toList()) {
      Vondst.Intern vondst = (Vondst.Intern) ZOEKER.zoek(b.woorden()).getFirst();
      fragmenten.add(new Letterlijk(" Zie "));
      fragmenten.add(new Verwijzing(b.doelen(), vondst.vorm(), b.woorden()));
      fragmenten.add(new Letterlijk(" nader."));
    }
    return new Tekst(fragmenten);
  }

  /** Makes up references of every form. */
  private static final class Bedenker {
    private static final String[] RANG = {
      "nulde", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde"
    };

    private final Vindplaatsen vindplaatsen;
    private final boolean eenBijlage;
    private final List<Vindplaats> alle;

    Bedenker(Regeling regeling) {
      this.vindplaatsen = Vindplaatsen.van(regeling);
      this.eenBijlage = regeling.bijlagen().size() == 1;
      // Onderdelen of definitions have no place of their own.
      this.alle = vindplaatsen.alle().values().stream().distinct().toList();
    }

    Optional<Bedoeld> bedenk(BepalingId van, int keuze) {
      Vindplaats hier = vindplaatsen.van(van).orElseThrow();
      Vindplaats doel = alle.get(keuze % alle.size());
      int vorm = keuze / alle.size();
      boolean of = vorm % 3 == 0;
      List<Vindplaats> broers =
          alle.stream()
              .filter(p -> p.niveau() == doel.niveau() && p.boven().equals(doel.boven()))
              .toList();
      int plaats = broers.indexOf(doel);
      List<Vindplaats> meer =
          vorm % 2 == 0
              ? List.of(doel)
              : broers.subList(plaats, Math.min(broers.size(), plaats + 2 + vorm % 3));
      boolean zelfdeArtikel =
          hier.stappen().getFirst().equals(doel.stappen().getFirst())
              && doel.niveau() != Niveau.ARTIKEL;
      boolean kort = zelfdeArtikel && vorm % 5 < 4;
      String woorden =
          switch (doel.niveau()) {
            case HOOFDSTUK, PARAGRAAF -> {
              meer = List.of(doel);
              yield Plaatsnaam.van(doel);
            }
            case BIJLAGE -> {
              meer = List.of(doel);
              yield eenBijlage ? "de bijlage" : "";
            }
            case ARTIKEL ->
                meer.size() == 1
                    ? "artikel " + nummer(doel)
                    : (of ? "" : "de ") + "artikelen " + opsomming(meer, of, vorm, "");
            case LID -> {
              String leden =
                  opsomming(meer, of, vorm, kort && vorm % 2 == 1 ? "het " : "") + " lid";
              yield kort
                  ? (of ? "Het " : "het ") + leden
                  : boven(doel, Niveau.ARTIKEL) + (vorm % 4 == 0 ? " " : ", ") + zonderHet(leden);
            }
            case ONDERDEEL -> onderdeel(hier, doel, meer, kort, of, vorm);
            case SUBONDERDEEL -> {
              meer = List.of(doel);
              String onderdeel =
                  onderdeel(hier, doel.boven(), List.of(doel.boven()), kort, of, vorm);
              yield onderdeel.isEmpty() ? "" : onderdeel + ", onder " + nummer(doel) + "°";
            }
          };
      return woorden.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Bedoeld(
                  woorden, meer.stream().map(p -> vindplaatsen.op(p).orElseThrow()).toList()));
    }

    private static String onderdeel(
        Vindplaats hier,
        Vindplaats doel,
        List<Vindplaats> meer,
        boolean kort,
        boolean of,
        int vorm) {
      if (hier.stappen().getFirst().niveau() == Niveau.BIJLAGE
          || doel.stappen().getFirst().niveau() == Niveau.BIJLAGE) {
        return "";
      }
      String woord = vorm % 4 < 2 ? "onder " : meer.size() > 1 ? "onderdelen " : "onderdeel ";
      String aanhef = vorm % 7 == 0 ? "aanhef en " : "";
      String onderdelen = aanhef + woord + opsomming(meer, of, vorm, "");
      Optional<String> lid = doel.nummer(Niveau.LID);
      boolean zelfdeLid = kort && hier.nummer(Niveau.LID).equals(lid);
      if (zelfdeLid && vorm % 11 < 9) {
        boolean de = woord.equals("onderdelen ") && aanhef.isEmpty();
        return de ? "de " + onderdelen : onderdelen;
      }
      if (lid.isEmpty()) {
        return boven(doel, Niveau.ARTIKEL) + ", " + onderdelen;
      }
      String inLid = RANG[Integer.parseInt(lid.get())] + " lid, " + onderdelen;
      return kort ? "het " + inLid : boven(doel, Niveau.ARTIKEL) + ", " + inLid;
    }

    private static String zonderHet(String leden) {
      return leden.replace(" het ", " ");
    }

    private static String boven(Vindplaats doel, Niveau niveau) {
      return "artikel " + doel.nummer(niveau).orElseThrow();
    }

    private static String nummer(Vindplaats doel) {
      String nummer = doel.stappen().getLast().nummer();
      return doel.niveau() == Niveau.LID ? RANG[Integer.parseInt(nummer)] : nummer;
    }

    private static String opsomming(List<Vindplaats> meer, boolean of, int vorm, String het) {
      List<String> nummers = meer.stream().map(Bedenker::nummer).toList();
      if (nummers.size() > 2 && vorm % 13 < 6) {
        return nummers.getFirst() + " tot en met " + het + nummers.getLast();
      }
      return nummers.size() == 1
          ? nummers.getFirst()
          : String.join(", ", nummers.subList(0, nummers.size() - 1))
              + (of ? " of " : " en ")
              + nummers.getLast();
    }
  }
}
