package nl.verordeningwijzer.uitwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Antwoorden;
import nl.verordeningwijzer.dossier.Buitentekst;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelbibliotheek;
import nl.verordeningwijzer.model.Modelregel;
import nl.verordeningwijzer.model.Modelversie;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Letters;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;
import nl.verordeningwijzer.verwijzing.Verwijzingbinder;
import nl.verordeningwijzer.verwijzing.Vondst;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** VNG's model with hundreds of random answers: whatever is answered, the text is sound. */
class WillekeurigeAntwoordenTest {

  private static final int AANTAL = 500;
  private static final Path MODELLEN = Path.of("model-verordening");
  private static final Modelversie VERSIE =
      new Modelversie("re-integratieverordening-participatiewet", "2023-03-23");
  private static final Pattern SPATIES = Pattern.compile(" {2}| [.,;:)]");
  private static final int OMGEVING = 12;

  /** Most lines are the same in most texts. */
  private static final Map<String, Map<Integer, Vondst>> GEZOCHT = new HashMap<>();

  private static final Set<String> GEZIEN = new HashSet<>();

  private static Model model;
  private static String vng;
  private static List<BepalingId> artikelen;

  @BeforeAll
  static void leesModel() throws IOException {
    Modelbibliotheek bibliotheek = new Modelbibliotheek(MODELLEN);
    model = bibliotheek.lees(VERSIE).alsWaarde().orElseThrow();
    Path map = bibliotheek.map(VERSIE);
    vng =
        Files.readString(map.resolve("bestaande-tekst.txt"))
            + Files.readString(map.resolve("nieuwe-tekst.txt"));
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
    Random toeval = new Random(20230323 + kans);
    Set<String> klachten = new TreeSet<>();
    for (int i = 0; i < AANTAL / 2; i++) {
      Dossier dossier = dossier(toeval, kans);
      Uitwerking uitwerking = Uitwerker.werkUit(model, dossier);
      controleer(uitwerking, klachten);
    }
    assertThat(klachten).isEmpty();
  }

  private static void controleer(Uitwerking uitwerking, Set<String> klachten) {
    // Without a fourth chapter the last articles would fall into the new chapter 3A.
    boolean zonderSlot =
        uitwerking.dossier().buiten().get(new BepalingId("hoofdstuk-4"))
            instanceof Buitentekst.Afwezig;
    if (uitwerking.isBewezen() == zonderSlot) {
      klachten.add("proved " + uitwerking.isBewezen() + ", chapter 4 absent " + zonderSlot);
    }
    if (!uitwerking.isBewezen() && uitwerking.blokkerend().isEmpty()) {
      klachten.add("not proved and nothing blocks");
    }
    boolean open = !uitwerking.openstaand().isEmpty();
    for (Regeling regeling : List.of(uitwerking.was(), uitwerking.wordt())) {
      List<Regel> regels = Regels.van(regeling);
      regels.forEach(r -> controleerWoorden(r, open, klachten));
      controleerNummers(regels, klachten);
      controleerVerwijzingen(regeling, regels, uitwerking.bevindingen(), klachten);
    }
    Stream.of(
            List.of(uitwerking.besluit().opschrift()),
            uitwerking.besluit().aanhef(),
            List.of(uitwerking.besluit().inwerkingtreding(), uitwerking.besluit().slot()))
        .flatMap(List::stream)
        .map(t -> t.woorden())
        .filter(w -> w.contains("  ") || (!open && w.contains("[")))
        .forEach(klachten::add);
  }

  private static void controleerWoorden(Regel regel, boolean open, Set<String> klachten) {
    String gedrukt = regel.gedrukt();
    if (GEZIEN.add(gedrukt)) {
      zoek(SPATIES, gedrukt, klachten);
    }
    if (!gedrukt.equals(gedrukt.strip())) {
      klachten.add("space at the end: " + gedrukt);
    }
    boolean vast = regel.soort() == Regelsoort.NIET_INGELEZEN;
    if (!open && !vast && (gedrukt.contains("[") || gedrukt.contains("]"))) {
      klachten.add("bracket in " + gedrukt);
    }
    boolean magLeeg = regel.soort() == Regelsoort.HOOFDSTUK || regel.soort() == Regelsoort.ARTIKEL;
    if (!magLeeg && regel.tekst().woorden().isBlank()) {
      klachten.add("no words: " + regel);
    }
  }

  /** VNG's own flaws stay as they are; they are recognised by the words around them. */
  private static void zoek(Pattern fout, String gedrukt, Set<String> klachten) {
    Matcher m = fout.matcher(gedrukt);
    while (m.find()) {
      int begin = Math.max(0, m.start() - OMGEVING);
      int eind = Math.min(gedrukt.length(), m.end() + OMGEVING);
      if (!vng.contains(gedrukt.substring(begin, eind))) {
        klachten.add("spaces: " + gedrukt);
      }
    }
  }

  /** Counts by what is printed: leden in an article, letters in a lid, numbers in a letter. */
  private static void controleerNummers(List<Regel> regels, Set<String> klachten) {
    int lid = 0;
    int letter = 0;
    int cijfer = 0;
    for (Regel regel : regels) {
      String moet = regel.nummer();
      switch (regel.soort()) {
        case ARTIKEL, BIJLAGE -> {
          lid = 0;
          letter = 0;
        }
        case LID -> {
          moet = String.valueOf(++lid);
          letter = 0;
        }
        case ONDERDEEL -> {
          moet = Letters.klein(++letter);
          cijfer = 0;
        }
        case SUBONDERDEEL -> moet = String.valueOf(++cijfer);
        case BEGRIP -> letter = 0;
        default -> {}
      }
      if (!regel.nummer().equals(moet)) {
        klachten.add(regel.gedrukt() + ": expected number " + moet);
      }
    }
  }

  /** Finds each reference again in the printed words and asks what they mean. */
  private static void controleerVerwijzingen(
      Regeling regeling, List<Regel> regels, List<Bevinding> bevindingen, Set<String> klachten) {
    Verwijzingbinder binder = new Verwijzingbinder(regeling, model.zoeker());
    Vindplaatsen plaatsen = Vindplaatsen.van(regeling);
    for (Regel regel : regels) {
      String hier = plaatsen.van(regel.bepaling()).map(Plaatsnaam::van).orElse("");
      Map<Integer, Vondst> gevonden =
          GEZOCHT.computeIfAbsent(
              regel.tekst().woorden(),
              woorden ->
                  model.zoeker().zoek(woorden).stream()
                      .collect(Collectors.toMap(Vondst::begin, v -> v)));
      Map<Integer, Fragment.Verwijzing> bedoeld = new HashMap<>();
      verzamel(regel.tekst().fragmenten(), 0, bedoeld);
      bedoeld.forEach((begin, verwijzing) -> {
        List<BepalingId> over = verwijzing.doelen().stream().filter(plaatsen::geldt).toList();
        boolean gemeld =
            bevindingen.stream()
                .anyMatch(b ->
                    b.code().startsWith("verwijzing-")
                        && (b.vindplaats().equals(hier)
                            || b.vindplaats().equals("bestaande tekst, " + hier)));
        boolean goed =
            gevonden.get(begin) instanceof Vondst.Intern i
                && binder.doelen(i, regel.bepaling()).equals(java.util.Optional.of(over));
        if (!goed && !gemeld) {
          klachten.add(
              "\"" + verwijzing.woorden() + "\" in " + hier + " does not mean " + over + ".");
        }
      });
    }
  }

  /** Where in the words of a line its references begin. */
  private static int verzamel(
      List<Fragment> fragmenten, int begin, Map<Integer, Fragment.Verwijzing> bedoeld) {
    int plaats = begin;
    for (Fragment fragment : fragmenten) {
      switch (fragment) {
        case Fragment.Verwijzing v -> bedoeld.put(plaats, v);
        case Fragment.Invulling i -> verzamel(i.waarde(), plaats, bedoeld);
        case Fragment.Extern e -> verzamel(e.delen(), plaats, bedoeld);
        case Fragment.Open o -> {}
        case Fragment.Letterlijk l -> {}
      }
      plaats += fragment.woorden().length();
    }
    return plaats;
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
        buiten(toeval, kans));
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
              IntStream.rangeClosed(0, toeval.nextInt(5)).mapToObj(i -> woorden(toeval)).toList());
      case BEPALINGEN -> new Waarde.Bepalingen(deel(artikelen, toeval));
    };
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
