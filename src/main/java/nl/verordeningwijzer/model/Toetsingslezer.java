package nl.verordeningwijzer.model;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.model.Toetsingsregels.Bereik;
import nl.verordeningwijzer.model.Toetsingsregels.Eis;
import nl.verordeningwijzer.model.Toetsingsregels.GeenRegel;
import nl.verordeningwijzer.model.Toetsingsregels.Kader;
import nl.verordeningwijzer.model.Toetsingsregels.Kanttekening;
import nl.verordeningwijzer.model.Toetsingsregels.Onderwerp;
import nl.verordeningwijzer.model.Toetsingsregels.Ontkenningen;
import nl.verordeningwijzer.model.Toetsingsregels.Term;
import nl.verordeningwijzer.model.Toetsingsregels.Waardegrens;
import nl.verordeningwijzer.model.Toetsingsregels.Zoekvorm;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;
import nl.verordeningwijzer.regeling.Fout;

/** Reads the folder {@code toetsing} of a model, and its {@code actualisatie.yaml}. */
final class Toetsingslezer {

  private static final String WOORDEN = "woorden.yaml";
  private static final String EISEN = "eisen.yaml";

  /** Between the names of groups of words of which one is enough. */
  private static final String OF = " of ";

  private final Path map;
  private final List<Fout> fouten;
  private final Map<String, Woordpatroon> groepen = new LinkedHashMap<>();
  private final Set<String> gebruikt = new HashSet<>();
  private final Map<String, Eis> eisen = new LinkedHashMap<>();
  private final Map<LocalDate, Kader> gelezen = new LinkedHashMap<>();
  private List<GeenRegel> geenRegel = List.of();

  /**
   * @param map the folder of the version of the model
   * @param fouten where errors are collected
   */
  Toetsingslezer(Path map, List<Fout> fouten) {
    this.map = map;
    this.fouten = fouten;
  }

  /**
   * The rules; a model may do without.
   *
   * @param nieuw the text whose provisions the wording on offer is about
   */
  Toetsingsregels lees(Modeltekst nieuw) {
    Path toetsing = map.resolve("toetsing");
    if (!Files.isDirectory(toetsing)) {
      return Toetsingsregels.GEEN;
    }
    Optional<Databestand> woorden = open(toetsing.resolve(WOORDEN));
    if (woorden.isEmpty()) {
      return Toetsingsregels.GEEN;
    }
    Databestand bestand = woorden.get();
    Databestand alle = bestand.deel("groepen");
    alle.namen().forEach(naam -> groepen.put(naam, patroon(alle, naam)));
    Ontkenningen ontkenning = ontkenningen(bestand.deel("ontkenning"));
    Woordpatroon leeg = patroon(bestand, "leeg");
    Woordpatroon zonderInhoud = patroon(bestand, "zonder-inhoud");
    geenRegel = bestand.lijst("geen-regel").stream().map(this::geenRegel).toList();
    Woordpatroon kondigtBegrippenAan = patroon(bestand, "kondigt-begrippen-aan");
    List<Term> begrippen = bestand.lijst("begrippen").stream().map(this::term).toList();
    List<Waardegrens> waarden = bestand.lijst("waarden").stream().map(this::waarde).toList();
    bestand.sluit();
    open(toetsing.resolve(EISEN)).ifPresent(this::leesEisen);
    Toetsingsregels regels =
        new Toetsingsregels(
            kaders(toetsing),
            ontkenning,
            leeg,
            zonderInhoud,
            geenRegel,
            kondigtBegrippenAan,
            begrippen,
            waarden,
            actualisaties(nieuw));
    // A group that nobody uses was forgotten, or its name was written otherwise where it is used.
    groepen.keySet().stream()
        .filter(naam -> !gebruikt.contains(naam))
        .forEach(naam -> bestand.meld("toetsing-groep-ongebruikt", naam));
    return regels;
  }

  private Optional<Databestand> open(Path pad) {
    var gelezen = Databestand.lees(pad, fouten);
    fouten.addAll(gelezen.fouten());
    return gelezen.alsWaarde();
  }

  private void leesEisen(Databestand bestand) {
    Databestand alle = bestand.deel("eisen");
    for (String id : alle.namen()) {
      Databestand eis = alle.deel(id);
      eisen.put(id, new Eis(id, eis.tekst("wat"), zoekvormen(eis, "zoek")));
      eis.sluit();
    }
    bestand.sluit();
  }

  private List<Kader> kaders(Path toetsing) {
    try (Stream<Path> paden = Files.list(toetsing)) {
      return paden
          .filter(p -> p.getFileName().toString().matches("\\d{4}-\\d{2}-\\d{2}\\.yaml"))
          .sorted(Comparator.comparing(p -> p.getFileName().toString()))
          .flatMap(p -> open(p).stream())
          .map(this::kader)
          .toList();
    } catch (IOException e) {
      fouten.add(Fout.in(toetsing.toString(), Databestand.bericht("bestand-niet-te-lezen")));
      return List.of();
    }
  }

  private Kader kader(Databestand bestand) {
    LocalDate vanaf = datum(bestand, "vanaf");
    Map<String, Onderwerp> onderwerpen = new LinkedHashMap<>();
    bestand
        .misschien("vervolgt")
        .ifPresent(vorig -> vervolg(bestand, vorig).forEach(o -> onderwerpen.put(o.id(), o)));
    for (Databestand deel : bestand.lijst("onderwerpen")) {
      Onderwerp onderwerp = onderwerp(deel);
      onderwerpen.put(onderwerp.id(), onderwerp);
    }
    Kader kader = new Kader(vanaf, bestand.tekst("bron"), List.copyOf(onderwerpen.values()));
    if (!bestand.bestand().endsWith(vanaf + ".yaml")) {
      bestand.meld("yaml-waarde-fout", bestand.plaats(), vanaf, "vanaf");
    }
    bestand.sluit();
    gelezen.put(vanaf, kader);
    return kader;
  }

  /** The topics of an earlier date, of which only those that changed are written again. */
  private List<Onderwerp> vervolg(Databestand bestand, String vorig) {
    Optional<Kader> kader =
        gelezen.values().stream().filter(k -> k.vanaf().toString().equals(vorig)).findFirst();
    if (kader.isEmpty()) {
      bestand.meld("yaml-waarde-fout", bestand.plaats(), vorig, "vervolgt");
    }
    return kader.map(Kader::onderwerpen).orElse(List.of());
  }

  private Onderwerp onderwerp(Databestand deel) {
    Onderwerp onderwerp =
        new Onderwerp(
            deel.tekst("id"),
            deel.tekst("titel"),
            deel.tekst("grondslag"),
            deel.misschien("invoeringstoets"),
            deel.tekst("wettekst"),
            eisen(deel, "kern"),
            eisen(deel, "eisen"),
            zoekvormen(deel, "alleen-als"),
            deel.misschien("niet-van-toepassing").orElse(""),
            deel.misschien("elders").filter(BepalingId::isGeldig).map(BepalingId::new),
            deel.lijst("kanttekeningen").stream().map(this::kanttekening).toList());
    if (onderwerp.kern().isEmpty()) {
      deel.meld("yaml-veld-ontbreekt", deel.plaats(), "kern");
    }
    deel.sluit();
    return onderwerp;
  }

  private List<Eis> eisen(Databestand deel, String veld) {
    List<Eis> gevonden = new ArrayList<>();
    for (String id : deel.teksten(veld)) {
      Optional<Eis> eis = Optional.ofNullable(eisen.get(id));
      eis.ifPresentOrElse(
          gevonden::add, () -> deel.meld("toetsing-eis-onbekend", deel.plaats(), id));
    }
    return gevonden;
  }

  private Kanttekening kanttekening(Databestand deel) {
    Kanttekening kanttekening =
        new Kanttekening(
            deel.tekst("code"),
            ernst(deel),
            zoekvormen(deel, "zoek"),
            zoekvormen(deel, "behalve"),
            deel.tekst("bericht"));
    deel.sluit();
    return kanttekening;
  }

  private static Ernst ernst(Databestand deel) {
    String naam = deel.misschien("ernst").orElse("opmerking");
    Optional<Ernst> ernst =
        Arrays.stream(Ernst.values()).filter(e -> e.naam().equals(naam)).findFirst();
    if (ernst.isEmpty()) {
      deel.meld("yaml-waarde-fout", deel.plaats(), naam, "ernst");
    }
    return ernst.orElse(Ernst.OPMERKING);
  }

  private static Ontkenningen ontkenningen(Databestand deel) {
    Ontkenningen ontkenningen =
        new Ontkenningen(
            patroon(deel, "niet"),
            patroon(deel, "geen-ontkenning"),
            patroon(deel, "handelingen"),
            patroon(deel, "geen"),
            patroon(deel, "uitsluitend"),
            patroon(deel, "bijzin"),
            patroon(deel, "toch"));
    deel.sluit();
    return ontkenningen;
  }

  private GeenRegel geenRegel(Databestand deel) {
    GeenRegel regel =
        new GeenRegel(deel.tekst("naam"), patroon(deel, "woorden"), deel.tekst("reden"));
    deel.sluit();
    return regel;
  }

  private Term term(Databestand deel) {
    Term term = new Term(deel.tekst("term"), patroon(deel, "gebruik"));
    deel.sluit();
    return term;
  }

  private Waardegrens waarde(Databestand deel) {
    Waardegrens grens =
        new Waardegrens(
            deel.tekst("code"),
            zoekvormen(deel, "zoek"),
            patroon(deel, "patroon"),
            deel.getal("minimaal").map(BigDecimal::intValue).orElse(0),
            deel.getal("maximaal").map(BigDecimal::intValue).orElse(Integer.MAX_VALUE),
            deel.tekst("grondslag"),
            deel.tekst("bericht"));
    deel.sluit();
    return grens;
  }

  // Ways to search ------------------------------------------------------------------------------

  private List<Zoekvorm> zoekvormen(Databestand deel, String veld) {
    return deel.lijst(veld).stream().map(this::zoekvorm).flatMap(Optional::stream).toList();
  }

  private Optional<Zoekvorm> zoekvorm(Databestand deel) {
    Map<Bereik, List<Woordpatroon>> alle = new LinkedHashMap<>();
    for (Bereik bereik : Bereik.values()) {
      List<Woordpatroon> woorden = groepen(deel, bereik.naam());
      if (!woorden.isEmpty()) {
        alle.put(bereik, woorden);
      }
    }
    Set<String> ook = Set.copyOf(deel.teksten("ook"));
    Set<String> namen = geenRegel.stream().map(GeenRegel::naam).collect(Collectors.toSet());
    for (String naam : ook) {
      if (!namen.contains(naam)) {
        deel.meld("yaml-waarde-fout", deel.plaats(), naam, "ook");
      }
    }
    Zoekvorm vorm =
        new Zoekvorm(
            alle.keySet().stream().findFirst().orElse(Bereik.ZIN),
            alle.values().stream().findFirst().orElse(List.of()),
            groepen(deel, "bij"),
            groepen(deel, "zonder"),
            ook,
            ja(deel, "begrip"),
            ja(deel, "lege-bijlage"),
            ja(deel, "ontkennend"),
            ja(deel, "opschrift"),
            groepen(deel, "niet-onder"));
    if (alle.size() != 1) {
      deel.meld("toetsing-zoekvorm", deel.plaats());
    }
    deel.sluit();
    return alle.size() == 1 ? Optional.of(vorm) : Optional.empty();
  }

  private static boolean ja(Databestand deel, String veld) {
    String waarde = deel.misschien(veld).orElse("nee").toLowerCase(Locale.ROOT);
    if (!waarde.equals("ja") && !waarde.equals("nee")) {
      deel.meld("yaml-waarde-fout", deel.plaats(), waarde, veld);
    }
    return waarde.equals("ja");
  }

  /** Groups by name; "a of b" is either. */
  private List<Woordpatroon> groepen(Databestand deel, String veld) {
    List<Woordpatroon> gevonden = new ArrayList<>();
    for (String namen : deel.teksten(veld)) {
      Optional<Woordpatroon> samen =
          Arrays.stream(namen.split(OF))
              .map(String::strip)
              .map(naam -> groep(deel, naam))
              .flatMap(Optional::stream)
              .reduce(Woordpatroon::of);
      samen.ifPresent(gevonden::add);
    }
    return gevonden;
  }

  private Optional<Woordpatroon> groep(Databestand deel, String naam) {
    Optional<Woordpatroon> groep = Optional.ofNullable(groepen.get(naam));
    gebruikt.add(naam);
    if (groep.isEmpty()) {
      deel.meld("toetsing-groep-onbekend", deel.plaats(), naam);
    }
    return groep;
  }

  private static Woordpatroon patroon(Databestand deel, String veld) {
    List<String> vormen = new ArrayList<>();
    for (String vorm : deel.teksten(veld)) {
      Woordpatroon.gebrek(vorm)
          .ifPresentOrElse(
              fout -> deel.meld("toetsing-woorden-fout", deel.plaats(), fout),
              () -> vormen.add(vorm));
    }
    if (vormen.isEmpty()) {
      deel.meld("yaml-veld-ontbreekt", deel.plaats(), veld);
      return new Woordpatroon(List.of());
    }
    return Woordpatroon.van(vormen);
  }

  private static LocalDate datum(Databestand deel, String veld) {
    String tekst = deel.tekst(veld);
    try {
      return LocalDate.parse(tekst);
    } catch (DateTimeParseException e) {
      if (!tekst.isEmpty()) {
        deel.meld("yaml-waarde-fout", deel.plaats(), tekst, veld);
      }
      return LocalDate.MAX;
    }
  }

  // Actualisatie --------------------------------------------------------------------------------

  private List<Actualisatie> actualisaties(Modeltekst nieuw) {
    Path pad = map.resolve("actualisatie.yaml");
    if (!Files.exists(pad)) {
      return List.of();
    }
    return open(pad)
        .map(bestand -> {
          List<Actualisatie> alle =
              bestand.lijst("actualisaties").stream()
                  .map(deel -> actualisatie(deel, nieuw))
                  .flatMap(Optional::stream)
                  .toList();
          bestand.sluit();
          return alle;
        })
        .orElse(List.of());
  }

  private Optional<Actualisatie> actualisatie(Databestand deel, Modeltekst nieuw) {
    Optional<BepalingId> bepaling = deel.bepaling("bepaling");
    bepaling
        .filter(b -> nieuw.plaats(b).isEmpty())
        .ifPresent(b -> deel.meld("toetsing-bepaling-onbekend", deel.plaats(), b));
    Optional<Actualisatie> actualisatie =
        bepaling.map(b ->
            new Actualisatie(
                deel.tekst("code"),
                datum(deel, "vanaf"),
                zoekvormen(deel, "zoek"),
                zoekvormen(deel, "behalve"),
                b,
                deel.tekst("grondslag"),
                deel.tekst("bericht"),
                Samenhanglezer.uitwegen(deel),
                deel.tekst("toelichting")));
    deel.sluit();
    return actualisatie;
  }
}
