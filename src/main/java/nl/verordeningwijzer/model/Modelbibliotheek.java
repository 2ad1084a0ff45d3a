package nl.verordeningwijzer.model;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.model.Besluitmodel.Aanhefregel;
import nl.verordeningwijzer.model.Modelregel.Buitensoort;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.verwijzing.Verwijzingzoeker;

/** The models on disk: a folder for each model, in it a folder for each version. */
public final class Modelbibliotheek {

  /** The file that shows that a folder holds a version of a model. */
  private static final String MODEL = "model.yaml";

  private static final String CIJFERS = "cijfers.yaml";

  private static final String PLANNING = "planning.yaml";

  private static final Berichten BERICHTEN = Berichten.van(Modelbibliotheek.class);

  private final Path map;

  /**
   * @param map the folder {@code model-verordening}
   */
  public Modelbibliotheek(Path map) {
    this.map = map;
  }

  /** The versions that are there, the newest last. */
  public List<Modelversie> versies() {
    try (Stream<Path> paden = Files.walk(map, 3)) {
      return paden
          .filter(p -> p.getFileName().toString().equals(MODEL))
          .map(Path::getParent)
          .filter(p -> map.relativize(p).getNameCount() == 2)
          .map(p -> new Modelversie(naam(p.getParent()), naam(p)))
          .sorted(java.util.Comparator.comparing(Modelversie::toString))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The folder of a version. */
  public Path map(Modelversie versie) {
    return map.resolve(versie.naam()).resolve(versie.versie());
  }

  /** Reads a version; every error of every file is reported at once. */
  public Uitkomst<Model> lees(Modelversie versie) {
    if (!versies().contains(versie)) {
      String bekend =
          versies().stream().map(Modelversie::toString).collect(Collectors.joining("; "));
      return Uitkomst.mislukt(
          Fout.in(
              map.toString(),
              BERICHTEN.bericht("model-onbekend", versie.naam(), versie.versie(), bekend)));
    }
    return new Lezing(versie, map(versie)).lees();
  }

  private static String naam(Path pad) {
    return pad.getFileName().toString();
  }

  /** The reading of one version. */
  private static final class Lezing {
    private final Modelversie versie;
    private final Path map;
    private final List<Fout> fouten = new ArrayList<>();
    private SequencedMap<KeuzeId, Keuze> keuzes = new LinkedHashMap<>();

    Lezing(Modelversie versie, Path map) {
      this.versie = versie;
      this.map = map;
    }

    Uitkomst<Model> lees() {
      Optional<Databestand> keuzesbestand = open("keuzes.yaml");
      if (keuzesbestand.isEmpty()) {
        return zonderKeuzes();
      }
      keuzes = Keuzeslezer.lees(keuzesbestand.get());
      Samenhang samenhang = Samenhanglezer.lees(keuzesbestand.get(), keuzes);
      keuzesbestand.get().sluit();
      Optional<Databestand> algemeen = open(MODEL);
      Verwijzingzoeker zoeker =
          new Verwijzingzoeker(algemeen.map(b -> b.teksten("regelingen")).orElse(List.of()));
      Optional<Modeltekst> bestaand = tekst("bestaande-tekst.txt", zoeker);
      Optional<Modeltekst> nieuw = tekst("nieuwe-tekst.txt", zoeker);
      Optional<Besluitmodel> besluit = open("besluit.yaml").map(this::besluit);
      Optional<Toelichtingmodel> toelichting = open("toelichting.yaml").map(this::toelichting);
      if (algemeen.isEmpty()
          || bestaand.isEmpty()
          || nieuw.isEmpty()
          || besluit.isEmpty()
          || toelichting.isEmpty()) {
        return Uitkomst.mislukt(fouten);
      }
      Databestand gegevens = algemeen.get();
      Model model =
          new Model(
              versie,
              gegevens.tekst("titel"),
              gegevens.tekst("bron"),
              zin(gegevens, "citeertitel"),
              gemeente(gegevens),
              zin(gegevens, "auteur"),
              keuzes,
              samenhang,
              bestaand.get(),
              nieuw.get(),
              besluit.get(),
              toelichting.get(),
              buiten(gegevens, bestaand.get(), nieuw.get()),
              zoeker,
              gegevens.misschien("inwerkingtreding").flatMap(naam -> keuze(gegevens, naam)),
              cijfers(nieuw.get()),
              new Toetsingslezer(map, fouten).lees(nieuw.get()),
              themas(gegevens, nieuw.get()),
              planning());
      gegevens.sluit();
      controleerGebruik(model);
      controleerToelichting(model);
      controleerSamenhang(model);
      return Uitkomst.van(model, fouten);
    }

    /**
     * Without the choices every bracket of every text would be an error too; what is wrong apart
     * from that is still told.
     */
    private Uitkomst<Model> zonderKeuzes() {
      Stream.of(MODEL, "besluit.yaml", "toelichting.yaml").forEach(this::open);
      Stream.of("bestaande-tekst.txt", "nieuwe-tekst.txt")
          .map(map::resolve)
          .forEach(pad ->
              bewaar(Databestand.leesTekst(pad).dan(bron -> Notatie.lees(pad.toString(), bron))));
      return Uitkomst.mislukt(fouten);
    }

    private Optional<Databestand> open(String naam) {
      return bewaar(Databestand.lees(map.resolve(naam), fouten));
    }

    private Optional<Modeltekst> tekst(String naam, Verwijzingzoeker zoeker) {
      String bestand = map.resolve(naam).toString();
      return bewaar(
          Databestand.leesTekst(map.resolve(naam))
              .dan(bron -> Modeltekstlezer.lees(bestand, bron, keuzes, zoeker)));
    }

    private <T> Optional<T> bewaar(Uitkomst<T> uitkomst) {
      fouten.addAll(uitkomst.fouten());
      return uitkomst.alsWaarde();
    }

    private List<Sjabloon> zin(Databestand bestand, String veld) {
      return zin(bestand, bestand.plaats() + ", " + veld, bestand.tekst(veld));
    }

    private List<Sjabloon> zin(Databestand bestand, String plaats, String zin) {
      Uitkomst<List<Sjabloon>> gelezen = Modeltekstlezer.leesZin(plaats, zin, keuzes);
      for (Fout fout : gelezen.fouten()) {
        // The line of the file is not known: YAML may have folded several lines into one.
        String bericht = BERICHTEN.bericht("yaml-zin-fout", plaats, fout.kolom(), fout.bericht());
        fouten.add(Fout.in(bestand.bestand(), bericht));
      }
      return gelezen.alsWaarde().orElse(List.of());
    }

    private List<List<Sjabloon>> zinnen(Databestand bestand, String veld) {
      List<String> zinnen = bestand.teksten(veld);
      return IntStream.range(0, zinnen.size())
          .mapToObj(
              i -> zin(bestand, bestand.plaats() + ", " + veld + " " + (i + 1), zinnen.get(i)))
          .toList();
    }

    private KeuzeId gemeente(Databestand gegevens) {
      return keuze(gegevens, gegevens.tekst("gemeente")).orElse(new KeuzeId("gemeente"));
    }

    private Optional<KeuzeId> keuze(Databestand gegevens, String naam) {
      if (!BepalingId.isGeldig(naam) || !keuzes.containsKey(new KeuzeId(naam))) {
        gegevens.meld("onbekende-keuze", naam);
        return Optional.empty();
      }
      return Optional.of(new KeuzeId(naam));
    }

    private Besluitmodel besluit(Databestand bestand) {
      Map<BepalingId, String> altijdGeheel = new LinkedHashMap<>();
      for (Databestand geheel : bestand.lijst("altijd-geheel")) {
        String reden = geheel.tekst("reden");
        geheel.bepaling("bepaling").ifPresent(id -> altijdGeheel.put(id, reden));
        geheel.sluit();
      }
      Besluitmodel besluit =
          new Besluitmodel(
              zin(bestand, "opschrift"),
              bestand.lijst("aanhef").stream().map(this::aanhefregel).toList(),
              zin(bestand, "wijziging"),
              zin(bestand, "inwerkingtreding"),
              zin(bestand, "slot"),
              bestand.teksten("ondertekening"),
              altijdGeheel,
              klein(bestand.deel("klein-wijzigen")),
              aanhalingstekens(bestand));
      bestand.sluit();
      return besluit;
    }

    /** A model may do without figures. */
    private List<Cijfer> cijfers(Modeltekst nieuw) {
      return Files.exists(map.resolve(CIJFERS))
          ? open(CIJFERS).map(b -> Cijferlezer.lees(b, keuzes, nieuw)).orElse(List.of())
          : List.of();
    }

    /** A model may do without a planning. */
    private Planningmodel planning() {
      return Files.exists(map.resolve(PLANNING))
          ? open(PLANNING).map(b -> Planninglezer.lees(b, keuzes)).orElse(Planningmodel.GEEN)
          : Planningmodel.GEEN;
    }

    /** Two marks; what is written otherwise is reported. */
    private static String aanhalingstekens(Databestand bestand) {
      String tekens = bestand.tekst("aanhalingstekens");
      if (tekens.length() == 2) {
        return tekens;
      }
      if (!tekens.isEmpty()) {
        bestand.meld("yaml-waarde-fout", bestand.plaats(), tekens, "aanhalingstekens");
      }
      return "‘’";
    }

    private Besluitmodel.Klein klein(Databestand bestand) {
      Besluitmodel.Klein klein =
          new Besluitmodel.Klein(
              verplichtGetal(bestand, "instructies"), verplichtGetal(bestand, "procent"));
      bestand.sluit();
      return klein;
    }

    private static int verplichtGetal(Databestand bestand, String veld) {
      Optional<BigDecimal> getal = bestand.getal(veld);
      if (getal.isEmpty()) {
        bestand.meld("yaml-veld-ontbreekt", bestand.plaats(), veld);
      }
      return getal.map(BigDecimal::intValue).orElse(0);
    }

    private Aanhefregel aanhefregel(Databestand regel) {
      Optional<String> tekst = regel.alsTekst();
      if (tekst.isPresent()) {
        return new Aanhefregel(zin(regel, regel.plaats(), tekst.get()), List.of(), List.of());
      }
      Aanhefregel aanhefregel =
          new Aanhefregel(zin(regel, "begin"), zinnen(regel, "grondslagen"), zin(regel, "eind"));
      regel.sluit();
      return aanhefregel;
    }

    private Toelichtingmodel toelichting(Databestand bestand) {
      List<Toelichtingmodel.Groep> groepen = new ArrayList<>();
      for (Databestand groep : bestand.lijst("artikelsgewijs")) {
        Set<BepalingId> bepalingen = new LinkedHashSet<>(groep.bepalingen("bepalingen"));
        String enkelvoud = groep.tekst("enkelvoud");
        groepen.add(
            new Toelichtingmodel.Groep(
                bepalingen, enkelvoud, groep.misschien("meervoud").orElse(enkelvoud)));
        groep.sluit();
      }
      Toelichtingmodel toelichting = new Toelichtingmodel(zinnen(bestand, "algemeen"), groepen);
      bestand.sluit();
      return toelichting;
    }

    private SequencedMap<BepalingId, Buitenmodel> buiten(
        Databestand bestand, Modeltekst bestaand, Modeltekst nieuw) {
      SequencedMap<BepalingId, Buitenmodel> buiten = new LinkedHashMap<>();
      Databestand vragen = bestand.deel("buiten-model");
      List<Modelregel> regels =
          Stream.concat(nieuw.regels().stream(), bestaand.regels().stream()).toList();
      for (Modelregel regel : regels) {
        if (regel instanceof Modelregel.Buiten b && !buiten.containsKey(b.bepaling())) {
          String vraag = vragen.tekst(b.bepaling().waarde());
          Buitensoort soort = b.soort();
          buiten.put(b.bepaling(), new Buitenmodel(b.bepaling(), soort, b.nummer(), vraag));
        }
      }
      vragen.sluit();
      return buiten;
    }

    /** A model may do without subjects. */
    private List<Thema> themas(Databestand bestand, Modeltekst nieuw) {
      Set<BepalingId> bekend =
          nieuw.regels().stream().map(Modelregel::bepaling).collect(Collectors.toSet());
      List<Thema> themas = new ArrayList<>();
      for (Databestand thema : bestand.lijst("themas")) {
        List<BepalingId> bepalingen = thema.bepalingen("bepalingen");
        bepalingen.stream()
            .filter(b -> !bekend.contains(b))
            .forEach(b -> thema.meld("bepaling-onbekend", b, versie));
        themas.add(new Thema(thema.tekst("nummer"), thema.tekst("titel"), bepalingen));
        thema.sluit();
      }
      return themas;
    }

    private void controleerGebruik(Model model) {
      Map<KeuzeId, List<Kolom>> kolommen = model.kolommen();
      for (KeuzeId keuze : keuzes.keySet()) {
        List<Kolom> vanKeuze = kolommen.getOrDefault(keuze, List.of());
        if (vanKeuze.isEmpty()) {
          fouten.add(
              Fout.in(
                  map.resolve("keuzes.yaml").toString(),
                  BERICHTEN.bericht("keuze-niet-gebruikt", keuze)));
        }
        boolean buitenBesluit = vanKeuze.stream().anyMatch(kolom -> kolom != Kolom.BESLUIT);
        if (buitenBesluit && keuzes.get(keuze).waardetype() == Waardetype.WIJZIGINGEN) {
          fouten.add(
              Fout.in(
                  map.resolve("keuzes.yaml").toString(),
                  BERICHTEN.bericht("wijzigingen-buiten-besluit", keuze)));
        }
      }
    }

    private void controleerSamenhang(Model model) {
      String bestand = map.resolve("keuzes.yaml").toString();
      for (Samenhang.Woorden woorden : model.samenhang().woorden()) {
        long keren =
            model.nieuw().regels().stream()
                .filter(r -> r.bepaling().equals(woorden.bepaling()))
                .filter(Modelregel.Gewoon.class::isInstance)
                .mapToLong(r -> keren(((Modelregel.Gewoon) r).tekst(), woorden.woorden()))
                .sum();
        if (keren != 1) {
          fouten.add(
              Fout.in(
                  bestand,
                  BERICHTEN.bericht("samenhang-woorden", woorden.bepaling(), woorden.woorden())));
        }
      }
      for (Samenhang.Regel regel : model.samenhang().regels()) {
        regel
            .bepaling()
            .filter(b -> model.nieuw().plaats(b).isEmpty())
            .ifPresent(
                b -> fouten.add(Fout.in(bestand, BERICHTEN.bericht("samenhang-bepaling", b))));
      }
    }

    /** How often words stand in a text outside its blanks. */
    private static long keren(List<Sjabloon> delen, String woorden) {
      return delen.stream()
          .mapToLong(deel ->
              switch (deel) {
                case Sjabloon.Vast(String vast) ->
                    (vast.length() - vast.replace(woorden, "").length()) / woorden.length();
                case Sjabloon.Facultatief f -> keren(f.inhoud(), woorden);
                case Sjabloon.Mogelijkheden m ->
                    m.alternatieven().stream().mapToLong(a -> keren(a, woorden)).sum();
                case Sjabloon.Intern in -> 0;
                case Sjabloon.Extern e -> 0;
                case Sjabloon.Blanco b -> 0;
              })
          .sum();
    }

    private void controleerToelichting(Model model) {
      Set<BepalingId> bekend =
          model.nieuw().regels().stream()
              .map(Modelregel::bepaling)
              .collect(Collectors.toCollection(HashSet::new));
      Stream.concat(
              model.toelichting().groepen().stream().flatMap(g -> g.bepalingen().stream()),
              model.besluit().altijdGeheel().keySet().stream())
          .filter(id -> !bekend.contains(id))
          .forEach(id ->
              fouten.add(
                  Fout.in(map.toString(), BERICHTEN.bericht("bepaling-onbekend", id, versie))));
    }
  }
}
