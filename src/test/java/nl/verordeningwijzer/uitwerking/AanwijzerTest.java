package nl.verordeningwijzer.uitwerking;

import static nl.verordeningwijzer.uitwerking.Voorbeelddossier.geleverd;
import static nl.verordeningwijzer.uitwerking.Voorbeelddossier.leeg;
import static nl.verordeningwijzer.uitwerking.Voorbeelddossier.lindewaard;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Antwoorden;
import nl.verordeningwijzer.dossier.Buitentekst;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.samenstelling.Openstaand;
import nl.verordeningwijzer.uitwerking.Bestemming.BijBepaling;
import nl.verordeningwijzer.uitwerking.Bestemming.BijBesluit;
import nl.verordeningwijzer.uitwerking.Bestemming.BijBestaand;
import nl.verordeningwijzer.uitwerking.Bestemming.BijBuiten;
import nl.verordeningwijzer.uitwerking.Bestemming.BijEigenTekst;
import nl.verordeningwijzer.uitwerking.Bestemming.BijKeuze;
import nl.verordeningwijzer.uitwerking.Bestemming.Nergens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Van een bevinding naar waar zij is op te lossen")
class AanwijzerTest {

  /** Every finding with its place and where it leads, one a line. */
  private static List<String> wegen(Voorbeelddossier dossier) {
    Uitwerking uitwerking = dossier.uitwerking();
    Aanwijzer aanwijzer = new Aanwijzer(uitwerking, uitwerking.vragen());
    return uitwerking.bevindingen().stream()
        .map(b -> b.code() + " -> " + woorden(aanwijzer.van(b)))
        .toList();
  }

  private static String woorden(Bestemming bestemming) {
    return switch (bestemming) {
      case BijKeuze(KeuzeId keuze, Kolom kolom) -> "vraag " + kolom.naam() + ":" + keuze;
      case BijBepaling(BepalingId bepaling, BepalingId deel) -> bepaling + " in " + deel;
      case BijBestaand(BepalingId bepaling, BepalingId deel) ->
          "bestaand " + bepaling + " in " + deel;
      case BijBuiten(BepalingId bepaling) -> "buiten " + bepaling;
      case BijEigenTekst(BepalingId deel) -> "eigen tekst " + deel;
      case BijBesluit b -> "besluit";
      case Nergens n -> "nergens";
    };
  }

  @Test
  @DisplayName("een regel van het model wijst zijn bepaling aan, de wet de zin die zij raakt")
  void voorbeeld() {
    assertThat(wegen(geleverd()))
        .contains(
            "verwijzing-twijfelachtig -> bestaand overgangsrecht.behoud.verstrekking in overgangsrecht",
            "voorrang-naar-leeftijd -> beschut-werk.volgorde in beschut-werk",
            "vervoer-alleen-woon-werk -> vervoersvoorziening.voorwaarden.woon-werkverkeer in"
                + " vervoersvoorziening");
    assertThat(wegen(lindewaard()))
        .contains(
            "visuele-beperking-intermediair -> intermediaire-activiteit.toekenning in"
                + " intermediaire-activiteit");
  }

  @Test
  @DisplayName("een antwoord buiten de grenzen leidt naar de vraag")
  void grens() {
    assertThat(
            wegen(
                lindewaard()
                    .wordt("lks-kwetsbaar-percentage", new Waarde.Getal(BigDecimal.valueOf(130)))))
        .contains("buiten-grens -> vraag wordt:lks-kwetsbaar-percentage");
  }

  @Test
  @DisplayName("wat ontbreekt leidt naar het artikel van het model dat het regelt")
  void ontbreekt() {
    assertThat(wegen(leeg("Lindewaard")))
        .contains(
            "onderwerp-onvolledig -> buiten participatieplaats",
            "onderwerp-ontbreekt -> vraag wordt:lks-proces",
            "bijlage-zonder-inhoud -> bijlage-kwaliteit in bijlage-kwaliteit")
        .noneMatch(w -> w.endsWith("nergens"));
  }

  @Test
  @DisplayName("een eigen tekst die niet past leidt naar de eigen tekst")
  void eigenTekst() {
    EigenTekst fout =
        new EigenTekst(
            new BepalingId("scholing"),
            EigenTekst.Soort.VERVANG,
            List.of("1. Lid."),
            "",
            List.of());
    Dossier dossier = lindewaard().dossier().metEigenTeksten(List.of(fout));
    assertThat(wegen(new Voorbeelddossier(lindewaard().model(), dossier)))
        .contains("eigen-tekst -> eigen tekst scholing");
  }

  @Test
  @DisplayName("een open vraag leidt naar zichzelf, ook als zij over de bestaande tekst gaat")
  void open() {
    Uitwerking uitwerking = leeg("Lindewaard").uitwerking();
    Aanwijzer aanwijzer = new Aanwijzer(uitwerking, uitwerking.vragen());
    Set<String> wegen =
        uitwerking.openstaand().stream()
            .map(o -> woorden(aanwijzer.van(o)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(wegen)
        .contains("vraag was:werkstage", "vraag wordt:werkstage", "buiten participatieplaats")
        .doesNotContain("nergens")
        .hasSameSizeAs(uitwerking.openstaand());
  }

  @Test
  @DisplayName("wat er ook wordt geantwoord: elke bevinding met een vindplaats leidt ergens heen")
  void altijd() {
    Random toeval = new Random(20260701);
    WillekeurigeAntwoorden willekeurig = new WillekeurigeAntwoorden(lindewaard().model());
    Set<String> klachten = new TreeSet<>();
    for (int i = 0; i < 60; i++) {
      Model model = lindewaard().model();
      Dossier ander = willekeurig.dossier(toeval, 60 + toeval.nextInt(41));
      Dossier dossier = i % 2 == 0 ? ander : gemengd(lindewaard().dossier(), ander, toeval);
      controleer(Voorbeelddossier.werkUit(model, dossier), klachten);
    }
    assertThat(klachten).isEmpty();
  }

  /** The example with some answers taken away and some changed. */
  private static Dossier gemengd(Dossier voorbeeld, Dossier ander, Random toeval) {
    Dossier gemengd =
        voorbeeld
            .metWas(gemengd(voorbeeld.was(), ander.was(), toeval))
            .metWordt(gemengd(voorbeeld.wordt(), ander.wordt(), toeval));
    List<BepalingId> buiten = new ArrayList<>(voorbeeld.buiten().keySet());
    for (BepalingId bepaling : buiten) {
      gemengd =
          switch (toeval.nextInt(4)) {
            case 0 -> gemengd.zonderBuiten(bepaling);
            case 1 -> gemengd.metBuiten(bepaling, new Buitentekst.NietIngelezen());
            default -> gemengd;
          };
    }
    return gemengd;
  }

  private static Antwoorden gemengd(Antwoorden een, Antwoorden ander, Random toeval) {
    Antwoorden gemengd = een;
    for (KeuzeId keuze : een.waarden().keySet()) {
      int worp = toeval.nextInt(10);
      if (worp == 0) {
        gemengd = gemengd.zonder(keuze);
      } else if (worp < 4 && ander.op(keuze).isPresent()) {
        gemengd = gemengd.met(keuze, ander.op(keuze).get());
      }
    }
    return gemengd;
  }

  private static void controleer(Uitwerking uitwerking, Set<String> klachten) {
    Vragen vragen = uitwerking.vragen();
    Aanwijzer aanwijzer = new Aanwijzer(uitwerking, vragen);
    for (Bevinding bevinding : uitwerking.bevindingen()) {
      Bestemming bestemming = aanwijzer.van(bevinding);
      if (!bevinding.vindplaats().isEmpty() && bestemming instanceof Nergens) {
        klachten.add("leads nowhere: " + bevinding.code() + " at " + bevinding.vindplaats());
      }
      if (!bestaat(bestemming, uitwerking, vragen)) {
        klachten.add(bevinding.code() + " leads to what is not there: " + woorden(bestemming));
      }
    }
    for (Openstaand open : uitwerking.openstaand()) {
      Bestemming bestemming = aanwijzer.van(open);
      if (bestemming instanceof Nergens || !bestaat(bestemming, uitwerking, vragen)) {
        klachten.add("open " + open.id() + " leads to " + woorden(bestemming));
      }
    }
  }

  private static boolean bestaat(Bestemming bestemming, Uitwerking uitwerking, Vragen vragen) {
    return switch (bestemming) {
      case BijKeuze(KeuzeId keuze, Kolom kolom) -> vragen.vraag(keuze, kolom).isPresent();
      case BijBepaling(BepalingId bepaling, BepalingId deel) -> heeft(vragen.nieuw(), deel);
      case BijBestaand(BepalingId bepaling, BepalingId deel) -> heeft(vragen.bestaand(), deel);
      case BijBuiten(BepalingId bepaling) -> uitwerking.model().buiten().containsKey(bepaling);
      case BijEigenTekst(BepalingId deel) -> heeft(vragen.nieuw(), deel);
      case BijBesluit b -> !vragen.besluit().isEmpty();
      case Nergens n -> true;
    };
  }

  private static boolean heeft(List<Vragen.Deelvragen> delen, BepalingId deel) {
    return Stream.ofNullable(delen).flatMap(List::stream).anyMatch(d -> d.id().equals(deel));
  }
}
