package nl.verordeningwijzer.samenstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.verordeningwijzer.dossier.Antwoorden;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Doornummering;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelbouwer;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Vindplaats;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.samenstelling.Proefverordening.Bedoeld;
import nl.verordeningwijzer.samenstelling.Proefverordening.Plan;
import nl.verordeningwijzer.verwijzing.Herschrijver;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;
import nl.verordeningwijzer.verwijzing.Verwijzingbinder;
import nl.verordeningwijzer.verwijzing.Verwijzingzoeker;
import nl.verordeningwijzer.verwijzing.Vondst;

/**
 * Whatever is left out: numbers run without gaps, and every reference still means what it meant in
 * the full text, or is reported. The references are found again in the printed words, as a reader
 * would.
 */
class NummeringEigenschapTest {

  @Provide
  Arbitrary<Plan> plannen() {
    return Proefverordening.plannen();
  }

  @Property(tries = 500)
  void referencesKeepTheirMeaning(@ForAll("plannen") Plan plan) {
    Proefverordening proef = new Proefverordening(plan);
    Samenstelling samenstelling = stel(proef);
    assertThat(samenstelling.openstaand()).isEmpty();
    assertThat(schendingen(samenstelling.regeling(), proef.bedoeld(), samenstelling.bevindingen()))
        .isEmpty();
    assertThat(nummerfouten(samenstelling.regeling())).isEmpty();
  }

  @Property(tries = 500)
  void referencesKeepTheirMeaningWhenEverythingIsNumberedThrough(@ForAll("plannen") Plan plan) {
    Proefverordening proef = new Proefverordening(plan);
    Herschrijver.Herschreven nieuw =
        Herschrijver.herschrijf(Doornummering.van(stel(proef).regeling()));
    assertThat(schendingen(nieuw.regeling(), proef.bedoeld(), nieuw.bevindingen())).isEmpty();
    assertThat(nummerfouten(nieuw.regeling())).isEmpty();
    assertThat(doornummerfouten(nieuw.regeling())).isEmpty();
  }

  /** The check can see: words that are copied from the full text do not pass it. */
  @Property(tries = 1, seed = "20260101")
  void aPrinterThatCopiesTheWordsOfTheFullTextIsCaught() {
    List<Plan> plannen = Proefverordening.plannen().sampleStream().limit(300).toList();
    List<String> alle = new ArrayList<>();
    int betrapt = 0;
    for (Plan plan : plannen) {
      Proefverordening proef = new Proefverordening(plan);
      List<String> fout =
          schendingen(metOudeWoorden(stel(proef).regeling(), proef), proef.bedoeld(), List.of());
      alle.addAll(fout);
      betrapt += fout.isEmpty() ? 0 : 1;
    }
    assertThat(betrapt).as("of 300 ordinances").isGreaterThan(150);
    assertThat(alle).anyMatch(f -> f.contains("means something else"));
    assertThat(alle).anyMatch(f -> f.contains("leads nowhere"));
  }

  @Example
  void theExampleOfTheDesign() {
    String tekst =
        """
        Artikel 1. Premie {#premie}
        [1. Er is een premie. {#premie.er-is}]{facultatief}
        2. De premie is € 100. {#premie.hoogte}
        3. Wie verhuist, krijgt het bedrag van het tweede lid niet. {#premie.verhuizing}
        """;
    Model model = Proefmodel.zonderMap(List.of(new KeuzeId("facultatief")), tekst);
    var dossier =
        Dossier.leeg(model.id())
            .metWordt(Antwoorden.GEEN.met(new KeuzeId("facultatief"), new Waarde.JaNee(false)));
    Regeling regeling =
        Samensteller.wordt(model, dossier, Samensteller.was(model, dossier).regeling()).regeling();
    assertThat(Regels.van(regeling).getLast().gedrukt())
        .isEqualTo("2. Wie verhuist, krijgt het bedrag van het eerste lid niet.");
  }

  private static Samenstelling stel(Proefverordening proef) {
    Model model = proef.model();
    var dossier = proef.dossier(model);
    return Samensteller.wordt(model, dossier, Samensteller.was(model, dossier).regeling());
  }

  /** The same text with the words that the references have in the full text. */
  private static Regeling metOudeWoorden(Regeling regeling, Proefverordening proef) {
    List<Regel> regels =
        Regels.van(regeling).stream()
            .map(r ->
                new Regel(
                    r.bepaling(),
                    r.soort(),
                    r.nummer(),
                    r.scheiding(),
                    r.niveau(),
                    r.tekst()
                        .metVerwijzingen(v -> v.met(proef.bedoeld().get(r.bepaling()).woorden()))))
            .toList();
    return Regelbouwer.bouw(regeling.titel(), regels).regeling();
  }

  // The check -----------------------------------------------------------------------------------

  static List<String> schendingen(
      Regeling regeling, Map<BepalingId, Bedoeld> bedoeld, List<Bevinding> bevindingen) {
    Verwijzingzoeker zoeker = new Verwijzingzoeker(List.of("wet"));
    Verwijzingbinder binder = new Verwijzingbinder(regeling, zoeker);
    Vindplaatsen vindplaatsen = Vindplaatsen.van(regeling);
    List<String> schendingen = new ArrayList<>();
    for (Regel regel : Regels.van(regeling)) {
      Bedoeld ref = bedoeld.get(regel.bepaling());
      if (ref != null) {
        List<Vondst> gevonden = zoeker.zoek(regel.tekst().woorden());
        schending(regel, ref, gevonden, binder, vindplaatsen, bevindingen)
            .ifPresent(s -> schendingen.add(regel.gedrukt() + " (was " + ref + "): " + s));
      }
    }
    return schendingen;
  }

  private static Optional<String> schending(
      Regel regel,
      Bedoeld ref,
      List<Vondst> gevonden,
      Verwijzingbinder binder,
      Vindplaatsen vindplaatsen,
      List<Bevinding> bevindingen) {
    if (gevonden.isEmpty() && regel.gedrukt().toLowerCase(Locale.ROOT).contains("dit artikel")) {
      // A lid that stands alone has no number; in its own article it is named by the article.
      Vindplaats hier = vindplaatsen.van(regel.bepaling()).orElseThrow();
      Vindplaats artikel = new Vindplaats(hier.stappen().subList(0, 1));
      List<BepalingId> doelen = ref.doelen().stream().filter(vindplaatsen::geldt).toList();
      return doelen.size() == 1 && vindplaatsen.van(doelen.getFirst()).equals(Optional.of(artikel))
          ? Optional.empty()
          : Optional.of("is not this article: " + doelen);
    }
    if (gevonden.size() != 1) {
      return Optional.of("expected one reference: " + gevonden);
    }
    if (ref.doelen().isEmpty()) {
      return regel.tekst().woorden().contains(ref.woorden())
              && gevonden.getFirst() instanceof Vondst.NaarElders
          ? Optional.empty()
          : Optional.of("an external reference changed");
    }
    List<BepalingId> over = ref.doelen().stream().filter(vindplaatsen::geldt).toList();
    if (isGemeld(regel, vindplaatsen, bevindingen)) {
      return over.isEmpty() || over.stream().anyMatch(id -> verloorNummer(id, vindplaatsen))
          ? Optional.empty()
          : Optional.of("reported without need");
    }
    if (over.isEmpty()) {
      return Optional.of("leads nowhere and is not reported");
    }
    List<Vindplaats> nu =
        gevonden.getFirst() instanceof Vondst.Intern i
            ? binder.doelen(i, regel.bepaling()).orElse(List.of()).stream()
                .map(id -> vindplaatsen.van(id).orElseThrow())
                .toList()
            : List.of();
    List<Vindplaats> moet = over.stream().map(id -> vindplaatsen.van(id).orElseThrow()).toList();
    return nu.equals(moet) ? Optional.empty() : Optional.of("means something else: " + nu);
  }

  private static boolean isGemeld(
      Regel regel, Vindplaatsen vindplaatsen, List<Bevinding> bevindingen) {
    String plaats = Plaatsnaam.van(vindplaatsen.van(regel.bepaling()).orElseThrow());
    return bevindingen.stream()
        .filter(b -> b.ernst() == Ernst.BLOKKEREND && b.code().startsWith("verwijzing-"))
        .anyMatch(b -> b.vindplaats().equals(plaats));
  }

  /** A lid that remained alone can no longer be called "het tweede lid". */
  private static boolean verloorNummer(BepalingId id, Vindplaatsen vindplaatsen) {
    boolean isLid = id.waarde().matches("a\\d+\\.l\\d+");
    return isLid && vindplaatsen.van(id).orElseThrow().niveau() == Niveau.ARTIKEL;
  }

  private static final Pattern HOOFDSTUK = Pattern.compile("^Hoofdstuk (\\S+)\\. Deel$");
  private static final Pattern ARTIKEL = Pattern.compile("^Artikel (\\S+)\\. Proef$");
  // A lid that consists of onderdelen only has no words behind its number, and counts too.
  private static final Pattern LID = Pattern.compile("^(\\d+)\\.(?: .*)?");
  private static final Pattern ONDERDEEL = Pattern.compile("^([a-z]+)\\.(?: .*)?");

  /** Reads the printed lines: leden count from 1 in each article, letters from a in each lid. */
  static List<String> nummerfouten(Regeling regeling) {
    List<String> fouten = new ArrayList<>();
    int lid = 0;
    int letter = 0;
    for (String regel : Regels.van(regeling).stream().map(Regel::gedrukt).toList()) {
      var alsLid = LID.matcher(regel);
      var alsOnderdeel = ONDERDEEL.matcher(regel);
      if (ARTIKEL.matcher(regel).matches()) {
        lid = 0;
        letter = 0;
      } else if (alsLid.matches()) {
        lid++;
        letter = 0;
        meld(fouten, regel, alsLid.group(1), String.valueOf(lid));
      } else if (alsOnderdeel.matches()) {
        letter++;
        meld(fouten, regel, alsOnderdeel.group(1), Letters.klein(letter));
      }
    }
    return fouten;
  }

  private static List<String> doornummerfouten(Regeling regeling) {
    List<String> fouten = new ArrayList<>();
    int artikel = 0;
    int hoofdstuk = 0;
    for (String regel : Regels.van(regeling).stream().map(Regel::gedrukt).toList()) {
      var alsHoofdstuk = HOOFDSTUK.matcher(regel);
      var alsArtikel = ARTIKEL.matcher(regel);
      if (alsArtikel.matches()) {
        artikel++;
        meld(fouten, regel, alsArtikel.group(1), String.valueOf(artikel));
      } else if (alsHoofdstuk.matches()) {
        hoofdstuk++;
        meld(fouten, regel, alsHoofdstuk.group(1), String.valueOf(hoofdstuk));
      }
    }
    return fouten;
  }

  private static void meld(List<String> fouten, String regel, String is, String moet) {
    if (!Objects.equals(is, moet)) {
      fouten.add(regel + ": expected number " + moet);
    }
  }
}
