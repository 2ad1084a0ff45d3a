package nl.verordeningwijzer.uitwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verordeningwijzer.besluit.Aanhaling;
import nl.verordeningwijzer.dossier.Antwoorden;
import nl.verordeningwijzer.dossier.Buitentekst;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.instructie.Zin;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelbibliotheek;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.model.Modelversie;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.wijziging.Afleiding;
import nl.verordeningwijzer.wijziging.Bewijs;
import nl.verordeningwijzer.wijziging.Formulering;
import nl.verordeningwijzer.wijziging.Wijzigingswijze;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * VNG's model with a thousand sets of random answers: whatever is answered, the text is sound. With
 * {@code -Dveel=true} it tries thirty thousand, from another beginning each time, which takes some
 * ten minutes.
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
  private static List<BepalingId> artikelen;

  @BeforeAll
  static void leesModel() throws IOException {
    Modelbibliotheek bibliotheek = new Modelbibliotheek(MODELLEN);
    model = bibliotheek.lees(VERSIE).alsWaarde().orElseThrow();
    controle = new Tekstcontrole(model, bibliotheek.map(VERSIE));
    artikelen =
        model.nieuw().regels().stream()
            .filter(r ->
                (r instanceof Modelregel.Gewoon g && g.soort() == Regelsoort.ARTIKEL)
                    || r.bepaling().waarde().equals("participatieplaats"))
            .map(Modelregel::bepaling)
            .toList();
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
      Dossier dossier = dossier(toeval, kans);
      Uitwerking uitwerking = Voorbeelddossier.werkUit(model, dossier);
      controleer(uitwerking, klachten);
    }
    assertThat(klachten).as("with seed " + zaad).isEmpty();
  }

  private static void controleer(Uitwerking uitwerking, Set<String> klachten) {
    // Without a fourth chapter the last articles would fall into the new chapter 3A.
    boolean zonderSlot =
        uitwerking.dossier().buiten().get(new BepalingId("hoofdstuk-4"))
            instanceof Buitentekst.Afwezig;
    if (uitwerking.isBewezen() == zonderSlot) {
      klachten.add("proved " + uitwerking.isBewezen() + ", chapter 4 absent " + zonderSlot);
    }
    for (Wijzigingswijze wijze : UITERSTEN) {
      if (isBewezen(uitwerking, wijze) == zonderSlot) {
        klachten.add(
            "proved " + zonderSlot + " with " + wijze + ", chapter 4 absent " + zonderSlot);
      }
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

  // Random answers ------------------------------------------------------------------------------

  private static Dossier dossier(Random toeval, int kans) {
    Dossier leeg = Dossier.leeg(model.id());
    return new Dossier(
        model.id(),
        leeg.status(),
        leeg.uitgangspunt(),
        antwoorden(toeval, kans, Set.of(Kolom.WAS)),
        antwoorden(toeval, kans, Set.of(Kolom.WORDT, Kolom.BESLUIT)),
        buiten(toeval, kans),
        List.of(),
        Map.of(),
        kies(List.of(Dossier.Getallen.values()), toeval),
        kies(List.of(Dossier.HeleArtikelen.values()), toeval),
        Map.of());
  }

  private static Antwoorden antwoorden(Random toeval, int kans, Set<Kolom> kolommen) {
    Map<KeuzeId, Waarde> waarden = new HashMap<>();
    Set<KeuzeId> metVoorbeeld =
        kolommen.stream()
            .flatMap(k -> model.tekst(k).voorbeelden().keySet().stream())
            .collect(Collectors.toSet());
    for (Keuze keuze : model.keuzes().values()) {
      boolean gevraagd = model.kolommen(keuze.id()).stream().anyMatch(kolommen::contains);
      if (gevraagd && toeval.nextInt(100) < kans) {
        boolean voorbeeld = metVoorbeeld.contains(keuze.id()) && toeval.nextInt(3) == 0;
        waarden.put(keuze.id(), voorbeeld ? new Waarde.Voorbeeld() : waarde(keuze, toeval));
      }
    }
    return new Antwoorden(waarden);
  }

  private static Waarde waarde(Keuze keuze, Random toeval) {
    return switch (keuze.waardetype()) {
      case JA_NEE -> new Waarde.JaNee(toeval.nextInt(3) > 0);
      case OPTIE -> new Waarde.Gekozen(List.of(kies(keuze.opties(), toeval).id()));
      case OPTIES ->
          new Waarde.Gekozen(deel(keuze.opties().stream().map(Keuze.Optie::id).toList(), toeval));
      case TEKST, FREQUENTIE, CITEERTITEL -> new Waarde.Woorden(woorden(toeval));
      case AANTAL, LEEFTIJD, RANGMAAND -> new Waarde.Getal(getal(keuze, toeval));
      case PERCENTAGE, BEDRAG ->
          new Waarde.Getal(
              getal(keuze, toeval).movePointLeft(toeval.nextInt(2)).max(laagste(keuze)));
      case PERCENTAGES ->
          new Waarde.Getallen(
              IntStream.range(0, Math.max(1, keuze.lengte()))
                  .mapToObj(i -> getal(keuze, toeval))
                  .toList());
      case TERMIJN ->
          new Waarde.Termijn(
              getal(keuze, toeval).intValueExact(),
              keuze.eenheden().isEmpty() ? Eenheid.MAANDEN : kies(keuze.eenheden(), toeval));
      case DATUM -> new Waarde.Datum(LocalDate.of(2026, 1, 1).plusDays(toeval.nextInt(900)));
      case LIJST ->
          new Waarde.Lijst(
              IntStream.rangeClosed(0, toeval.nextInt(5)).mapToObj(i -> woorden(toeval)).toList(),
              keuze.slotzin().isEmpty() || toeval.nextBoolean() ? "" : "Het college controleert.");
      case TABEL ->
          new Waarde.Tabel(
              IntStream.rangeClosed(0, toeval.nextInt(4))
                  .mapToObj(i -> rij(keuze, toeval))
                  .toList());
      case CRITERIA ->
          new Waarde.Criteria(
              toeval.nextBoolean(),
              deel(keuze.velden(), toeval).stream().map(v -> criterium(keuze, v, toeval)).toList());
      case BEPALINGEN, WIJZIGINGEN -> new Waarde.Bepalingen(deel(artikelen, toeval));
    };
  }

  private static Map<String, Waarde> rij(Keuze keuze, Random toeval) {
    Map<String, Waarde> rij = new HashMap<>();
    for (Keuze.Veld veld : keuze.velden()) {
      if (veld.verplicht() || toeval.nextBoolean()) {
        rij.put(veld.id(), waarde(veld.alsKeuze(keuze), toeval));
      }
    }
    return rij;
  }

  private static Waarde.Criterium criterium(Keuze keuze, Keuze.Veld veld, Random toeval) {
    return new Waarde.Criterium(
        veld.id(),
        veld.waardetype() == Waardetype.JA_NEE
            ? Optional.empty()
            : Optional.of(waarde(veld.alsKeuze(keuze), toeval)));
  }

  private static BigDecimal laagste(Keuze keuze) {
    return keuze.minimaal().orElse(BigDecimal.ZERO);
  }

  private static BigDecimal getal(Keuze keuze, Random toeval) {
    int laagste = laagste(keuze).intValueExact();
    int hoogste = keuze.maximaal().map(BigDecimal::intValueExact).orElse(laagste + 130);
    return BigDecimal.valueOf(toeval.nextInt(laagste, hoogste + 1));
  }

  private static final List<String> WOORDEN =
      List.of(
          "het aantal personen", "Lindewaard 2024", "de kosten (per jaar)", "twee of meer", "x");

  private static String woorden(Random toeval) {
    return kies(WOORDEN, toeval);
  }

  private static <T> T kies(List<T> lijst, Random toeval) {
    return lijst.get(toeval.nextInt(lijst.size()));
  }

  /** At least one, in any order. */
  private static <T> List<T> deel(List<T> lijst, Random toeval) {
    List<T> geschud = new ArrayList<>(lijst);
    java.util.Collections.shuffle(geschud, toeval);
    return geschud.subList(0, 1 + toeval.nextInt(Math.min(4, lijst.size())));
  }

  private static Map<BepalingId, Buitentekst> buiten(Random toeval, int kans) {
    Map<BepalingId, Buitentekst> buiten = new HashMap<>();
    model
        .buiten()
        .forEach((id, gegevens) -> {
          if (toeval.nextInt(100) < kans) {
            Buitentekst tekst =
                switch (toeval.nextInt(3)) {
                  case 0 -> new Buitentekst.Afwezig();
                  case 1 -> new Buitentekst.NietIngelezen();
                  default -> new Buitentekst.Ingelezen(ingelezen(gegevens.soort()));
                };
            buiten.put(id, tekst);
          }
        });
    return buiten;
  }

  private static List<String> ingelezen(Modelregel.Buitensoort soort) {
    return switch (soort) {
      case HOOFDSTUK -> List.of("Algemeen");
      case ARTIKEL ->
          List.of(
              "Artikel 8. Participatieplaats",
              "1. Er zijn plaatsen.",
              "2. Het eerste lid geldt niet voor artikel 4, tweede lid, of artikel 10 van de wet.");
      case SLOTARTIKELEN ->
          List.of(
              "Artikel 16. Inwerkingtreding",
              "Dit begint, zoals in artikel 15, eerste lid, staat, op 1 januari 2015.",
              "Hoofdstuk 5. Naam",
              "Artikel 17. Citeertitel",
              "Dit heet zo.");
    };
  }
}
