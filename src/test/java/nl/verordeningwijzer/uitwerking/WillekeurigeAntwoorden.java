package nl.verordeningwijzer.uitwerking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verordeningwijzer.dossier.Antwoorden;
import nl.verordeningwijzer.dossier.Buitentekst;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Planning;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regelsoort;

/**
 * Dossiers with random answers to the questions of a model: each answer is one that a user can
 * give. The same random numbers give the same dossier.
 */
public final class WillekeurigeAntwoorden {

  private static final List<String> WOORDEN =
      List.of(
          "het aantal personen", "Lindewaard 2024", "de kosten (per jaar)", "twee of meer", "x");

  private final Model model;
  private final List<BepalingId> artikelen;

  public WillekeurigeAntwoorden(Model model) {
    this.model = model;
    this.artikelen =
        model.nieuw().regels().stream()
            .filter(r ->
                (r instanceof Modelregel.Gewoon g && g.soort() == Regelsoort.ARTIKEL)
                    || r.bepaling().waarde().equals("participatieplaats"))
            .map(Modelregel::bepaling)
            .toList();
  }

  /**
   * A dossier with random answers.
   *
   * @param kans how many in a hundred of the questions are answered
   */
  public Dossier dossier(Random toeval, int kans) {
    return dossier(toeval, kans, kies(model.uitgangspunten(), toeval));
  }

  /** A dossier with random answers, from one starting point. */
  public Dossier dossier(Random toeval, int kans, Uitgangspunt uitgangspunt) {
    Model vanuit = model.bij(uitgangspunt);
    Antwoorden was = antwoorden(vanuit, toeval, kans, Set.of(Kolom.WAS));
    Antwoorden wordt = antwoorden(vanuit, toeval, kans, Set.of(Kolom.WORDT, Kolom.BESLUIT));
    return new Dossier(
        model.id(),
        Dossier.Status.CONCEPT,
        Optional.empty(),
        uitgangspunt,
        was,
        // Who adopted the text earlier changes a few things: half of these decisions are small.
        uitgangspunt == Uitgangspunt.NIEUWE_TEKST && toeval.nextBoolean()
            ? zoalsWas(was, wordt, toeval)
            : wordt,
        buiten(toeval, kans),
        List.of(),
        Map.of(),
        Map.of(),
        kies(List.of(Dossier.Getallen.values()), toeval),
        kies(List.of(Dossier.HeleArtikelen.values()), toeval),
        Map.of(),
        Map.of(),
        Set.of(),
        Planning.ALS_MODEL,
        Map.of());
  }

  /** The answers of then, but for one in ten. */
  private static Antwoorden zoalsWas(Antwoorden was, Antwoorden wordt, Random toeval) {
    Map<KeuzeId, Waarde> waarden = new TreeMap<>(wordt.waarden());
    was.waarden()
        .forEach((keuze, waarde) -> {
          if (toeval.nextInt(10) > 0) {
            waarden.put(keuze, waarde);
          }
        });
    return new Antwoorden(waarden);
  }

  private Antwoorden antwoorden(Model vanuit, Random toeval, int kans, Set<Kolom> kolommen) {
    Map<KeuzeId, Waarde> waarden = new HashMap<>();
    Set<KeuzeId> metVoorbeeld =
        kolommen.stream()
            .flatMap(k -> vanuit.tekst(k).voorbeelden().keySet().stream())
            .collect(Collectors.toSet());
    Map<KeuzeId, List<Kolom>> perKeuze = vanuit.kolommen();
    for (Keuze keuze : vanuit.keuzes().values()) {
      boolean gevraagd =
          perKeuze.getOrDefault(keuze.id(), List.of()).stream().anyMatch(kolommen::contains);
      if (gevraagd && toeval.nextInt(100) < kans) {
        boolean voorbeeld = metVoorbeeld.contains(keuze.id()) && toeval.nextInt(3) == 0;
        waarden.put(keuze.id(), voorbeeld ? new Waarde.Voorbeeld() : waarde(keuze, toeval));
      }
    }
    return new Antwoorden(waarden);
  }

  private Waarde waarde(Keuze keuze, Random toeval) {
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

  /** Now and then a field is not filled in yet. */
  private Map<String, Waarde> rij(Keuze keuze, Random toeval) {
    Map<String, Waarde> rij = new HashMap<>();
    for (Keuze.Veld veld : keuze.velden()) {
      if (veld.verplicht() ? toeval.nextInt(20) > 0 : toeval.nextBoolean()) {
        rij.put(veld.id(), waarde(veld.alsKeuze(keuze), toeval));
      }
    }
    return rij;
  }

  private Waarde.Criterium criterium(Keuze keuze, Keuze.Veld veld, Random toeval) {
    return new Waarde.Criterium(
        veld.id(),
        veld.waardetype() == Waardetype.JA_NEE || toeval.nextInt(20) == 0
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

  private Map<BepalingId, Buitentekst> buiten(Random toeval, int kans) {
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
