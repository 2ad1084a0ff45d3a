package nl.verordeningwijzer.model;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
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
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.verwijzing.Verwijzingzoeker;

/** The models on disk: a folder for each model, in it a folder for each version. */
public final class Modelbibliotheek {

  /** The file that shows that a folder holds a version of a model. */
  private static final String MODEL = "model.yaml";

  private static final String CIJFERS = "cijfers.yaml";

  private static final String PLANNING = "planning.yaml";

  /** Under this name a file says what is other from another starting point. */
  private static final String UITGANGSPUNTEN = "uitgangspunten";

  /** The starting points beside the model's own existing text. */
  private static final List<Uitgangspunt> ANDERE =
      List.of(Uitgangspunt.NIEUWE_TEKST, Uitgangspunt.GEEN);

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
      Map<Uitgangspunt, SequencedMap<KeuzeId, Keuze>> gevraagd = new EnumMap<>(Uitgangspunt.class);
      for (Uitgangspunt ander : ANDERE) {
        gevraagd.put(ander, Keuzeslezer.bij(ander, keuzesbestand.get(), keuzes));
      }
      Samenhang samenhang = Samenhanglezer.lees(keuzesbestand.get(), keuzes);
      keuzesbestand.get().sluit();
      Optional<Databestand> algemeen = open(MODEL);
      Verwijzingzoeker zoeker =
          new Verwijzingzoeker(algemeen.map(b -> b.teksten("regelingen")).orElse(List.of()));
      Optional<Modeltekst> bestaand = tekst("bestaande-tekst.txt", zoeker);
      Optional<Modeltekst> nieuw = tekst("nieuwe-tekst.txt", zoeker);
      Optional<Besluitbestand> besluit = open("besluit.yaml").map(this::besluit);
      Optional<Toelichtingbestand> toelichting = open("toelichting.yaml").map(this::toelichting);
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
              besluit.get().besluit(),
              toelichting.get().toelichting(),
              buiten(gegevens, bestaand.get(), nieuw.get()),
              zoeker,
              gegevens.misschien("inwerkingtreding").flatMap(naam -> keuze(gegevens, naam)),
              cijfers(nieuw.get()),
              new Toetsingslezer(map, fouten).lees(nieuw.get()),
              themas(gegevens, nieuw.get()),
              planning());
      gegevens.sluit();
      Map<Uitgangspunt, Startpunt> andere = new EnumMap<>(Uitgangspunt.class);
      besluit
          .get()
          .anders()
          .forEach((ander, afwijkend) ->
              andere.put(
                  ander,
                  startpunt(
                      model,
                      gevraagd.get(ander),
                      afwijkend,
                      toelichting
                          .get()
                          .anders()
                          .getOrDefault(ander, new Toelichtingmodel(List.of(), List.of())))));
      Model geheel = model.met(andere);
      controleerGebruik(geheel);
      controleerToelichting(geheel);
      controleerSamenhang(geheel);
      return Uitkomst.van(geheel, fouten);
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

    // Other starting points -----------------------------------------------------------------------

    /** The decision as VNG wrote it, and what is other from other starting points. */
    private record Besluitbestand(Besluitmodel besluit, Map<Uitgangspunt, Afwijkend> anders) {}

    /** The explanatory notes as VNG wrote them, and those for other starting points. */
    private record Toelichtingbestand(
        Toelichtingmodel toelichting, Map<Uitgangspunt, Toelichtingmodel> anders) {}

    /**
     * The decision from another starting point.
     *
     * @param buiten by what lies outside the model: how it is asked and what stands there otherwise
     */
    private record Afwijkend(
        Uitgangspunt uitgangspunt,
        Besluitmodel besluit,
        SequencedMap<BepalingId, Buitentekst> buiten) {}

    /**
     * What a new ordinance has where the model prints nothing.
     *
     * @param tekst its lines in the notation; none when it must be asked
     */
    private record Buitentekst(String plaats, Optional<String> vraag, List<String> tekst) {}

    private Map<Uitgangspunt, Afwijkend> anders(Databestand bestand, Besluitmodel besluit) {
      Map<Uitgangspunt, Afwijkend> anders = new EnumMap<>(Uitgangspunt.class);
      Databestand deel = bestand.deel(UITGANGSPUNTEN);
      for (Uitgangspunt ander : ANDERE) {
        deel.misschienDeel(ander.naam())
            .ifPresent(d -> anders.put(ander, anders(ander, d, besluit)));
      }
      deel.sluit();
      return anders;
    }

    private Afwijkend anders(Uitgangspunt ander, Databestand deel, Besluitmodel besluit) {
      List<Aanhefregel> aanhef = new ArrayList<>(besluit.aanhef());
      Optional<String> laatste = deel.misschien("besluit");
      if (laatste.isPresent() && !aanhef.isEmpty()) {
        aanhef.removeLast();
      }
      laatste
          .map(woorden -> zin(deel, deel.plaats() + ", besluit", woorden))
          .ifPresent(zin -> aanhef.add(new Aanhefregel(zin, List.of(), List.of())));
      SequencedMap<BepalingId, Buitentekst> buiten = new LinkedHashMap<>();
      if (!ander.wijzigt()) {
        Databestand alle = deel.deel("buiten-model");
        for (String naam : alle.namen()) {
          Databestand tekst = alle.deel(naam);
          if (BepalingId.isGeldig(naam)) {
            buiten.put(
                new BepalingId(naam),
                new Buitentekst(tekst.plaats(), tekst.misschien("vraag"), tekst.teksten("tekst")));
          } else {
            alle.meld("geen-naam", naam);
          }
          tekst.sluit();
        }
      }
      Besluitmodel zo =
          new Besluitmodel(
              deel.misschien("opschrift").isPresent()
                  ? zin(deel, "opschrift")
                  : besluit.opschrift(),
              aanhef,
              ander.wijzigt() ? besluit.wijziging() : List.of(),
              ander.wijzigt() ? besluit.inwerkingtreding() : List.of(),
              besluit.slot(),
              besluit.ondertekening(),
              besluit.altijdGeheel(),
              besluit.klein(),
              besluit.aanhalingstekens());
      deel.sluit();
      return new Afwijkend(ander, zo, buiten);
    }

    private Startpunt startpunt(
        Model model,
        SequencedMap<KeuzeId, Keuze> gevraagd,
        Afwijkend anders,
        Toelichtingmodel toelichting) {
      SequencedMap<BepalingId, Buitenmodel> buiten = new LinkedHashMap<>(model.buiten());
      anders
          .buiten()
          .forEach((id, tekst) -> {
            if (!buiten.containsKey(id)) {
              fouten.add(
                  Fout.in(
                      map.resolve("besluit.yaml").toString(),
                      BERICHTEN.bericht("buiten-onbekend", tekst.plaats(), buiten.keySet())));
            }
            tekst
                .vraag()
                .ifPresent(
                    vraag -> buiten.computeIfPresent(id, (bepaling, b) -> b.metVraag(vraag)));
          });
      return new Startpunt(
          gevraagd,
          anders.uitgangspunt() == Uitgangspunt.NIEUWE_TEKST ? model.nieuw() : Modeltekst.LEEG,
          metStandaard(model, anders.buiten()),
          anders.besluit(),
          toelichting,
          buiten);
    }

    /** The new text with what stands outside the model when the municipality gives nothing else. */
    private Modeltekst metStandaard(Model model, Map<BepalingId, Buitentekst> buiten) {
      Modeltekst nieuw = model.nieuw();
      List<Modelregel> regels = new ArrayList<>();
      for (Modelregel regel : nieuw.regels()) {
        regels.add(
            regel instanceof Modelregel.Buiten b && buiten.containsKey(b.bepaling())
                ? b.metStandaard(standaard(model, b, buiten.get(b.bepaling())))
                : regel);
      }
      return new Modeltekst(regels, nieuw.plaatsen(), nieuw.volledig(), nieuw.twijfels());
    }

    private List<Modelregel> standaard(Model model, Modelregel.Buiten buiten, Buitentekst tekst) {
      if (tekst.tekst().isEmpty()) {
        return List.of();
      }
      EigenTekst eigen =
          new EigenTekst(buiten.bepaling(), EigenTekst.Soort.VERVANG, tekst.tekst(), "", List.of());
      Uitkomst<List<Modelregel>> gelezen =
          Modeltekstlezer.leesEigen(
              tekst.plaats(), eigen, buiten.bepaling(), model.nieuw(), keuzes, model.zoeker());
      Regelsoort soort =
          buiten.soort() == Buitensoort.HOOFDSTUK ? Regelsoort.HOOFDSTUK : Regelsoort.ARTIKEL;
      boolean past =
          gelezen
              .alsWaarde()
              .filter(regels ->
                  !regels.isEmpty()
                      && regels.getFirst() instanceof Modelregel.Gewoon g
                      && g.soort() == soort)
              .isPresent();
      String bestand = map.resolve("besluit.yaml").toString();
      gelezen
          .fouten()
          .forEach(f ->
              fouten.add(
                  Fout.in(
                      bestand,
                      BERICHTEN.bericht("yaml-zin-fout", tekst.plaats(), f.kolom(), f.bericht()))));
      if (gelezen.fouten().isEmpty() && !past) {
        fouten.add(
            Fout.in(
                bestand,
                BERICHTEN.bericht("buiten-past-niet", tekst.plaats(), tekst.tekst().getFirst())));
      }
      return past ? gelezen.alsWaarde().orElseThrow() : List.of();
    }

    // ---------------------------------------------------------------------------------------------

    private Besluitbestand besluit(Databestand bestand) {
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
      Map<Uitgangspunt, Afwijkend> anders = anders(bestand, besluit);
      bestand.sluit();
      return new Besluitbestand(besluit, anders);
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

    private Toelichtingbestand toelichting(Databestand bestand) {
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
      Map<Uitgangspunt, Toelichtingmodel> anders = new EnumMap<>(Uitgangspunt.class);
      Databestand deel = bestand.deel(UITGANGSPUNTEN);
      for (Uitgangspunt ander : ANDERE) {
        Databestand bij = deel.deel(ander.naam());
        // VNG's explanations are about its own change: none of them fits another.
        anders.put(ander, new Toelichtingmodel(zinnen(bij, "algemeen"), List.of()));
        bij.sluit();
      }
      deel.sluit();
      bestand.sluit();
      return new Toelichtingbestand(toelichting, anders);
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
      Map<KeuzeId, Set<Kolom>> kolommen = model.kolommenOveral();
      for (KeuzeId keuze : keuzes.keySet()) {
        Set<Kolom> vanKeuze = kolommen.getOrDefault(keuze, Set.of());
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
