package nl.verordeningwijzer.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelbibliotheek;
import nl.verordeningwijzer.model.Modelversie;
import nl.verordeningwijzer.model.Uitgangspunt;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Uitkomst;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Dossiers on disk: JSON that a person can read and compare, checked against the model when read.
 */
public final class DossierStore {

  /**
   * The format this program writes. A newer one is refused: writing it back could lose what we do
   * not know.
   */
  static final int FORMAAT = 1;

  /** No dossier is ever this large; what is, is something else. */
  static final long GROOTSTE = 20_000_000;

  /** A list that is not wider stays on one line. */
  private static final int BREEDSTE = 100;

  private static final String PLANNING = "planning";

  private static final Pattern LIJST =
      Pattern.compile("(?<begin>(?<marge> *)\"[^\"\\\\]+\" : )(?<lijst>\\[ .* ])(?<komma>,?)");

  private static final Berichten BERICHTEN = Berichten.van(DossierStore.class);
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private final Modelbibliotheek bibliotheek;
  private final Opslag opslag;

  /** Models that were read: reading one takes longer than all the rest. */
  private final Map<Modelversie, Model> modellen = new ConcurrentHashMap<>();

  public DossierStore(Modelbibliotheek bibliotheek, Opslag opslag) {
    this.bibliotheek = bibliotheek;
    this.opslag = opslag;
  }

  /** A dossier with the model it is about, as seen from where the dossier starts. */
  public record Geopend(Dossier dossier, Model model) {}

  /** Reads a dossier and its model; every error in the dossier is reported at once. */
  public Uitkomst<Geopend> lees(Path pad) {
    return leesBestand(pad).dan(inhoud -> lees(pad.toString(), inhoud));
  }

  /** Reads a dossier from the content of its file, and the model it is about. */
  Uitkomst<Geopend> lees(String bestand, byte[] inhoud) {
    return leesJson(bestand, inhoud)
        .dan(json -> modelVan(bestand, json))
        .dan(this::model)
        .dan(model ->
            lees(bestand, inhoud, model).maak(d -> new Geopend(d, model.bij(d.uitgangspunt()))));
  }

  /** Reads a dossier when its model is known; a dossier about another model is an error. */
  Uitkomst<Dossier> lees(String bestand, byte[] inhoud, Model model) {
    return leesJson(bestand, inhoud)
        .dan(json ->
            modelVan(bestand, json)
                .dan(versie ->
                    versie.equals(model.id())
                        ? new Lezing(bestand, model, this::model).lees(json)
                        : Uitkomst.mislukt(
                            Fout.in(
                                bestand, BERICHTEN.bericht("ander-model", versie, model.id())))));
  }

  /** The model that a dossier is about; read once, as its files stay while the program runs. */
  Uitkomst<Model> model(Modelversie versie) {
    Model bekend = modellen.get(versie);
    return bekend != null
        ? Uitkomst.gelukt(bekend)
        : bibliotheek
            .lees(versie)
            .maak(model -> {
              modellen.put(versie, model);
              return model;
            });
  }

  private static Uitkomst<Modelversie> modelVan(String bestand, JsonNode json) {
    return formaatfout(bestand, json)
        .<Uitkomst<Modelversie>>map(Uitkomst::mislukt)
        .orElseGet(() -> Uitkomst.gelukt(versie(json)));
  }

  private static Modelversie versie(JsonNode json) {
    return new Modelversie(
        json.path("model").path("naam").asString(""),
        json.path("model").path("versie").asString(""));
  }

  /** Writes a dossier; on failure the file that stood there is untouched. */
  public Uitkomst<Path> schrijf(Path pad, Dossier dossier) {
    return opslag.schrijf(pad, inhoud(dossier).getBytes(StandardCharsets.UTF_8));
  }

  /** The dossier as the text of its file; the same dossier always gives the same text. */
  static String inhoud(Dossier dossier) {
    ObjectNode json = JSON.createObjectNode();
    json.put("formaat", FORMAAT);
    schrijf(json, dossier);
    dossier
        .bevroren()
        .ifPresent(bevroren -> {
          ObjectNode kopie = json.putObject(Lezing.BEVROREN);
          kopie.put(Lezing.OP, bevroren.op().toString());
          schrijf(kopie.putObject(Lezing.DOSSIER), bevroren.dossier());
        });
    // Line ends do not depend on the machine: two people's dossiers must compare.
    return JSON.writeValueAsString(json)
        .lines()
        .map(DossierStore::gebroken)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Everything but the format and the frozen copy. */
  private static void schrijf(ObjectNode json, Dossier dossier) {
    json.putObject("model")
        .put("naam", dossier.model().naam())
        .put("versie", dossier.model().versie());
    json.put("status", dossier.status().naam());
    json.put("uitgangspunt", dossier.uitgangspunt().naam());
    schrijf(json.putObject("was"), dossier.was());
    schrijf(json.putObject("wordt"), dossier.wordt());
    schrijf(json, "redenen", dossier.redenen());
    ObjectNode buiten = json.putObject("buiten-model");
    dossier.buiten().forEach((id, tekst) -> schrijf(buiten, id, tekst));
    if (!dossier.eigenTeksten().isEmpty()) {
      ArrayNode eigen = json.putArray("eigen-teksten");
      dossier.eigenTeksten().forEach(tekst -> schrijf(eigen.addObject(), tekst));
    }
    if (!dossier.uitwegen().isEmpty()) {
      ObjectNode uitwegen = json.putObject("uitwegen");
      dossier.uitwegen().forEach(uitwegen::put);
    }
    if (!dossier.gelaten().isEmpty()) {
      ObjectNode gelaten = json.putObject("gelaten");
      dossier.gelaten().forEach(gelaten::put);
    }
    if (dossier.getallen() != Dossier.Getallen.ZOALS_MODEL) {
      json.put("getallen", dossier.getallen().naam());
    }
    if (dossier.heleArtikelen() != Dossier.HeleArtikelen.ZOALS_MODEL) {
      json.put("hele-artikelen", dossier.heleArtikelen().naam());
    }
    schrijf(json, "na-te-kijken", dossier.naTeKijken());
    if (!dossier.later().isEmpty()) {
      ArrayNode later = json.putArray("later");
      dossier.later().forEach(keuze -> later.add(keuze.waarde()));
    }
    Planninglezer.schrijf(json, PLANNING, dossier.planning());
    if (!dossier.wasElders().isEmpty()) {
      ObjectNode elders = json.putObject("was-elders");
      dossier
          .wasElders()
          .forEach((ander, antwoorden) -> schrijf(elders.putObject(ander.naam()), antwoorden));
    }
  }

  /** A long list gets a line for each item, so that two versions of it can be compared. */
  private static String gebroken(String regel) {
    Matcher m = LIJST.matcher(regel);
    if (regel.length() <= BREEDSTE || !m.matches()) {
      return regel;
    }
    String marge = "\n" + m.group("marge");
    return JSON.readTree(m.group("lijst"))
        .valueStream()
        .map(JsonNode::toString)
        .collect(
            Collectors.joining(
                "," + marge + "  ",
                m.group("begin") + "[" + marge + "  ",
                marge + "]" + m.group("komma")));
  }

  private static void schrijf(ObjectNode doel, Antwoorden antwoorden) {
    antwoorden.waarden().forEach((keuze, w) -> doel.set(keuze.waarde(), Waardelezer.schrijf(w)));
  }

  /** What is said about choices; nothing while nothing is. */
  private static void schrijf(ObjectNode doel, String veld, Map<KeuzeId, String> perKeuze) {
    if (!perKeuze.isEmpty()) {
      ObjectNode woorden = doel.putObject(veld);
      perKeuze.forEach((keuze, tekst) -> woorden.put(keuze.waarde(), tekst));
    }
  }

  private static void schrijf(ObjectNode doel, EigenTekst tekst) {
    doel.put("bepaling", tekst.bepaling().waarde());
    doel.put("doe", tekst.soort().naam());
    ArrayNode regels = doel.putArray("tekst");
    tekst.regels().forEach(regels::add);
    doel.put("reden", tekst.reden());
    ArrayNode uitgangspunt = doel.putArray("modeltekst");
    tekst.uitgangspunt().forEach(uitgangspunt::add);
  }

  private static void schrijf(ObjectNode doel, BepalingId id, Buitentekst tekst) {
    switch (tekst) {
      case Buitentekst.Afwezig a -> doel.put(id.waarde(), Lezing.AFWEZIG);
      case Buitentekst.NietIngelezen n -> doel.put(id.waarde(), Lezing.NIET_INGELEZEN);
      case Buitentekst.Ingelezen i -> {
        ArrayNode regels = doel.putArray(id.waarde());
        i.regels().forEach(regels::add);
      }
    }
  }

  private static Uitkomst<byte[]> leesBestand(Path pad) {
    String bestand = pad.toString();
    try {
      if (Files.isDirectory(pad)) {
        return Uitkomst.mislukt(Fout.in(bestand, BERICHTEN.bericht("is-een-map")));
      }
      if (Files.size(pad) > GROOTSTE) {
        return Uitkomst.mislukt(Fout.in(bestand, BERICHTEN.bericht("te-groot")));
      }
      return Uitkomst.gelukt(Files.readAllBytes(pad));
    } catch (IOException e) {
      return Uitkomst.mislukt(Fout.in(bestand, Opslag.waarom(e)));
    }
  }

  private static Uitkomst<JsonNode> leesJson(String bestand, byte[] inhoud) {
    try {
      JsonNode json = JSON.readTree(inhoud);
      return json.isObject()
          ? Uitkomst.gelukt(json)
          : Uitkomst.mislukt(Fout.in(bestand, BERICHTEN.bericht("geen-dossier")));
    } catch (JacksonException e) {
      boolean dubbel = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
      var plaats = e.getLocation();
      return Uitkomst.mislukt(
          new Fout(
              bestand,
              plaats == null ? 0 : Math.max(0, plaats.getLineNr()),
              plaats == null ? 0 : Math.max(0, plaats.getColumnNr()),
              BERICHTEN.bericht(dubbel ? "naam-dubbel" : "geen-json")));
    }
  }

  private static Optional<Fout> formaatfout(String bestand, JsonNode json) {
    JsonNode formaat = json.path("formaat");
    if (!formaat.isInt() || formaat.asInt() < 1) {
      return Optional.of(Fout.in(bestand, BERICHTEN.bericht("geen-dossier")));
    }
    return formaat.asInt() > FORMAAT
        ? Optional.of(
            Fout.in(bestand, BERICHTEN.bericht("nieuwer-formaat", formaat.asInt(), FORMAAT)))
        : Optional.empty();
  }

  /** The reading of one file. */
  private static final class Lezing {
    static final String AFWEZIG = "afwezig";
    static final String NIET_INGELEZEN = "niet-ingelezen";
    static final String BEVROREN = "bevroren";
    static final String OP = "op";
    static final String DOSSIER = "dossier";

    private static final Set<String> VELDEN =
        new TreeSet<>(
            Set.of(
                "formaat",
                "model",
                "status",
                "uitgangspunt",
                "was",
                "wordt",
                "redenen",
                "buiten-model",
                "eigen-teksten",
                "uitwegen",
                "gelaten",
                "getallen",
                "hele-artikelen",
                "na-te-kijken",
                "later",
                PLANNING,
                "was-elders",
                BEVROREN));

    private static final Set<String> EIGEN_TEKST =
        Set.of("bepaling", "doe", "tekst", "reden", "modeltekst");

    private final String bestand;
    private final Model model;
    private final Function<Modelversie, Uitkomst<Model>> modellen;
    private final Map<KeuzeId, Set<Kolom>> kolommen;
    private final List<Fout> fouten = new ArrayList<>();

    /**
     * @param modellen the models: a frozen copy may be about an earlier version than the dossier
     */
    Lezing(String bestand, Model model, Function<Modelversie, Uitkomst<Model>> modellen) {
      this.bestand = bestand;
      this.model = model;
      this.modellen = modellen;
      this.kolommen = model.kolommenOveral();
    }

    Uitkomst<Dossier> lees(JsonNode json) {
      for (String veld : json.propertyNames()) {
        if (!VELDEN.contains(veld)) {
          meld("onbekend-veld", veld, String.join(", ", VELDEN));
        }
      }
      for (String veld :
          List.of(
              "was",
              "wordt",
              "redenen",
              "buiten-model",
              "uitwegen",
              "gelaten",
              "na-te-kijken",
              "was-elders")) {
        if (json.has(veld) && !json.path(veld).isObject()) {
          meld("verkeerd-veld", veld, json.path(veld));
        }
      }
      if (json.has("eigen-teksten") && !json.path("eigen-teksten").isArray()) {
        meld("geen-lijst", "eigen-teksten", json.path("eigen-teksten"));
      }
      Optional<Dossier.Status> status =
          Dossier.Status.van(json.has("status") ? tekst(json, "status") : "concept");
      if (status.isEmpty()) {
        meld("verkeerde-waarde", "status", tekst(json, "status"), namenVanStatus());
      }
      Optional<Uitgangspunt> gelezen =
          Uitgangspunt.van(tekst(json, "uitgangspunt")).filter(model.uitgangspunten()::contains);
      if (gelezen.isEmpty()) {
        meld(
            "verkeerde-waarde",
            "uitgangspunt",
            tekst(json, "uitgangspunt"),
            namenVanUitgangspunten());
      }
      Uitgangspunt uitgangspunt = gelezen.orElse(Uitgangspunt.BESTAANDE_TEKST);
      Dossier dossier =
          new Dossier(
              model.id(),
              status.orElse(Dossier.Status.CONCEPT),
              bevroren(json.path(BEVROREN)),
              uitgangspunt,
              was(json, "was", uitgangspunt),
              antwoorden(
                  json,
                  "wordt",
                  id -> !Collections.disjoint(kolommen(id), Set.of(Kolom.WORDT, Kolom.BESLUIT))),
              buiten(json.path("buiten-model")),
              eigenTeksten(json.path("eigen-teksten")),
              uitwegen(json.path("uitwegen")),
              gelaten(json),
              getallen(json),
              heleArtikelen(json),
              perKeuze(json, "na-te-kijken"),
              perKeuze(json, "redenen"),
              later(json.path("later")),
              planning(json.path(PLANNING)),
              wasElders(json.path("was-elders")));
      return Uitkomst.van(dossier, fouten);
    }

    /** What went to the council: read like any dossier, but it holds no copy itself. */
    private Optional<Bevroren> bevroren(JsonNode json) {
      if (json.isMissingNode()) {
        return Optional.empty();
      }
      JsonNode kopie = json.path(DOSSIER);
      boolean vorm = json.isObject() && json.size() == 2 && kopie.isObject();
      if (!vorm || kopie.has(BEVROREN) || kopie.has("formaat")) {
        meld("verkeerd-bevroren", OP, DOSSIER);
        return Optional.empty();
      }
      Optional<LocalDateTime> op = tijd(json.path(OP));
      if (op.isEmpty()) {
        meld("verkeerde-tijd", BEVROREN, tekst(json, OP));
      }
      String waar = BERICHTEN.bericht("bevroren-kopie", bestand);
      Uitkomst<Dossier> gelezen =
          modellen
              .apply(versie(kopie))
              .dan(vanKopie -> new Lezing(waar, vanKopie, modellen).lees(kopie));
      fouten.addAll(gelezen.fouten());
      return op.flatMap(tijd -> gelezen.alsWaarde().map(dossier -> new Bevroren(tijd, dossier)));
    }

    private static Optional<LocalDateTime> tijd(JsonNode json) {
      try {
        return Optional.of(LocalDateTime.parse(json.asString("")));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    /** A text, or what stands in its place, to show it. */
    private static String tekst(JsonNode json, String veld) {
      JsonNode waarde = json.path(veld);
      return waarde.isString() ? waarde.asString() : waarde.isMissingNode() ? "" : "" + waarde;
    }

    private static String namenVanStatus() {
      return java.util.Arrays.stream(Dossier.Status.values())
          .map(Dossier.Status::naam)
          .collect(Collectors.joining(", "));
    }

    private String namenVanUitgangspunten() {
      return model.uitgangspunten().stream()
          .map(Uitgangspunt::naam)
          .collect(Collectors.joining(", "));
    }

    private Set<Kolom> kolommen(KeuzeId keuze) {
      return kolommen.getOrDefault(keuze, Set.of());
    }

    /** Facts about the text from which the dossier starts; other questions have no answer there. */
    private Antwoorden was(JsonNode json, String veld, Uitgangspunt vanuit) {
      Set<KeuzeId> gevraagd = model.bij(vanuit).bestaand().keuzes().keySet();
      return antwoorden(json, veld, gevraagd::contains);
    }

    private Map<Uitgangspunt, Antwoorden> wasElders(JsonNode json) {
      Map<Uitgangspunt, Antwoorden> elders = new TreeMap<>();
      for (String naam : json.propertyNames()) {
        Optional<Uitgangspunt> ander =
            Uitgangspunt.van(naam).filter(model.uitgangspunten()::contains);
        if (ander.isEmpty()) {
          meld("verkeerde-waarde", "was-elders", naam, namenVanUitgangspunten());
        } else if (!json.path(naam).isObject()) {
          meld("verkeerd-veld", naam, json.path(naam));
        }
        ander.ifPresent(u -> elders.put(u, was(json, naam, u)));
      }
      return elders;
    }

    private Antwoorden antwoorden(JsonNode json, String veld, Predicate<KeuzeId> gevraagd) {
      Map<KeuzeId, Waarde> waarden = new TreeMap<>();
      for (Map.Entry<String, JsonNode> eigenschap : json.path(veld).properties()) {
        String naam = eigenschap.getKey();
        Optional<Keuze> keuze =
            BepalingId.isGeldig(naam)
                ? Optional.ofNullable(model.keuzes().get(new KeuzeId(naam)))
                : Optional.empty();
        if (keuze.isEmpty()) {
          meld("onbekende-keuze", veld, naam, lijkendeNaam(naam));
        } else if (!gevraagd.test(keuze.get().id())) {
          meld("keuze-in-andere-kolom", veld, naam);
        } else {
          Optional<Waarde> waarde = Waardelezer.lees(keuze.get(), eigenschap.getValue());
          if (waarde.isEmpty()) {
            meld("verkeerd-antwoord", veld, naam, eigenschap.getValue(), verwacht(keuze.get()));
          }
          waarde.ifPresent(w -> waarden.put(keuze.get().id(), w));
        }
      }
      return new Antwoorden(waarden);
    }

    private List<EigenTekst> eigenTeksten(JsonNode json) {
      List<EigenTekst> eigen = new ArrayList<>();
      for (JsonNode tekst : json.isArray() ? json : List.<JsonNode>of()) {
        String bepaling = tekst.path("bepaling").asString("");
        String doe = tekst.path("doe").asString("");
        Optional<EigenTekst.Soort> soort =
            java.util.Arrays.stream(EigenTekst.Soort.values())
                .filter(s -> s.naam().equals(doe))
                .findFirst();
        boolean metTekst = soort.isPresent() && soort.get() != EigenTekst.Soort.LAAT_WEG;
        if (!BepalingId.isGeldig(bepaling)
            || soort.isEmpty()
            || !EIGEN_TEKST.containsAll(tekst.propertyNames())
            || !isTekst(tekst.path("tekst"))
            || !isTekst(tekst.path("modeltekst"))
            || !(tekst.path("reden").isMissingNode() || tekst.path("reden").isString())
            || metTekst == regels(tekst.path("tekst")).isEmpty()) {
          meld("verkeerde-eigen-tekst", bepaling);
        } else {
          eigen.add(
              new EigenTekst(
                  new BepalingId(bepaling),
                  soort.get(),
                  regels(tekst.path("tekst")),
                  tekst.path("reden").asString(""),
                  regels(tekst.path("modeltekst"))));
        }
      }
      return eigen;
    }

    /** Lines, or nothing: what we cannot read would be lost when the dossier is written. */
    private static boolean isTekst(JsonNode json) {
      return json.isMissingNode()
          || (json.isArray()
              && json.valueStream()
                  .allMatch(r -> r.isString() && r.asString().lines().count() < 2));
    }

    private static List<String> regels(JsonNode json) {
      return json.isArray()
          ? json.valueStream().map(r -> r.asString("")).filter(r -> !r.isBlank()).toList()
          : List.of();
    }

    private Map<String, String> uitwegen(JsonNode json) {
      Map<String, String> uitwegen = new TreeMap<>();
      for (Map.Entry<String, JsonNode> eigenschap : json.properties()) {
        String code = eigenschap.getKey();
        String gekozen = eigenschap.getValue().asString("");
        if (model.uitweg(code, gekozen).isPresent()) {
          uitwegen.put(code, gekozen);
        } else {
          meld("onbekende-uitweg", code, gekozen);
        }
      }
      return uitwegen;
    }

    /** Why warnings are left for what they are, each on one line. */
    private Map<String, String> gelaten(JsonNode json) {
      Map<String, String> gelaten = new TreeMap<>();
      for (Map.Entry<String, JsonNode> eigenschap : json.path("gelaten").properties()) {
        String code = eigenschap.getKey();
        Optional<String> woorden = Waardelezer.woorden(eigenschap.getValue());
        if (!model.waarschuwingen().contains(code)) {
          meld("onbekende-waarschuwing", code);
        } else if (woorden.isEmpty()) {
          meld("geen-regel-tekst", "gelaten", code, eigenschap.getValue());
        } else {
          gelaten.put(code, woorden.get());
        }
      }
      return gelaten;
    }

    /** Words about choices of the new text or the decision, each on one line. */
    private Map<KeuzeId, String> perKeuze(JsonNode json, String veld) {
      Map<KeuzeId, String> perKeuze = new TreeMap<>();
      for (Map.Entry<String, JsonNode> eigenschap : json.path(veld).properties()) {
        String naam = eigenschap.getKey();
        Optional<String> woorden = Waardelezer.woorden(eigenschap.getValue());
        boolean bekend = BepalingId.isGeldig(naam) && model.keuzes().containsKey(new KeuzeId(naam));
        if (!bekend) {
          meld("geen-keuze-van-nieuwe-tekst", veld, naam, lijkendeNaam(naam));
        } else if (kolommen(new KeuzeId(naam)).equals(Set.of(Kolom.WAS))) {
          meld("geen-keuze-van-nieuwe-tekst", veld, naam, "");
        } else if (woorden.isEmpty()) {
          meld("geen-regel-tekst", veld, naam, eigenschap.getValue());
        } else {
          perKeuze.put(new KeuzeId(naam), woorden.get());
        }
      }
      return perKeuze;
    }

    /** The choices that were put off, of either text. */
    private Set<KeuzeId> later(JsonNode json) {
      Set<KeuzeId> later = new TreeSet<>();
      if (!json.isMissingNode() && !isTekst(json)) {
        meld("geen-lijst", "later", json);
        return later;
      }
      for (JsonNode keuze : json) {
        String naam = keuze.asString();
        if (BepalingId.isGeldig(naam) && model.keuzes().containsKey(new KeuzeId(naam))) {
          later.add(new KeuzeId(naam));
        } else {
          meld("onbekende-keuze", "later", naam, lijkendeNaam(naam));
        }
      }
      return later;
    }

    private Planning planning(JsonNode json) {
      Planninglezer.Gelezen gelezen = Planninglezer.lees(json, model.planning());
      gelezen.fouten().forEach(fout -> fouten.add(Fout.in(bestand, fout)));
      return gelezen.planning();
    }

    private Dossier.HeleArtikelen heleArtikelen(JsonNode json) {
      String naam = json.path("hele-artikelen").asString(Dossier.HeleArtikelen.ZOALS_MODEL.naam());
      Optional<Dossier.HeleArtikelen> gekozen = Dossier.HeleArtikelen.van(naam);
      if (gekozen.isEmpty()) {
        meld("verkeerde-waarde", "hele-artikelen", naam, "zoals-model, altijd, zo-min-mogelijk");
      }
      return gekozen.orElse(Dossier.HeleArtikelen.ZOALS_MODEL);
    }

    private Dossier.Getallen getallen(JsonNode json) {
      String naam = json.path("getallen").asString(Dossier.Getallen.ZOALS_MODEL.naam());
      Optional<Dossier.Getallen> getallen = Dossier.Getallen.van(naam);
      if (getallen.isEmpty()) {
        meld("verkeerde-waarde", "getallen", naam, "zoals-model, woorden, cijfers");
      }
      return getallen.orElse(Dossier.Getallen.ZOALS_MODEL);
    }

    private Map<BepalingId, Buitentekst> buiten(JsonNode json) {
      Map<BepalingId, Buitentekst> buiten = new TreeMap<>();
      for (Map.Entry<String, JsonNode> eigenschap : json.properties()) {
        String naam = eigenschap.getKey();
        if (!BepalingId.isGeldig(naam) || !model.buiten().containsKey(new BepalingId(naam))) {
          String bekend =
              model.buiten().keySet().stream()
                  .map(BepalingId::waarde)
                  .collect(Collectors.joining(", "));
          meld("onbekend-buiten-model", naam, bekend);
          continue;
        }
        JsonNode waarde = eigenschap.getValue();
        BepalingId id = new BepalingId(naam);
        if (waarde.isArray()
            && !waarde.isEmpty()
            && waarde.valueStream().allMatch(r -> r.isString() && !r.asString().isBlank())) {
          buiten.put(
              id, new Buitentekst.Ingelezen(waarde.valueStream().map(JsonNode::asString).toList()));
        } else if (AFWEZIG.equals(waarde.asString(""))) {
          buiten.put(id, new Buitentekst.Afwezig());
        } else if (NIET_INGELEZEN.equals(waarde.asString(""))) {
          buiten.put(id, new Buitentekst.NietIngelezen());
        } else {
          meld("verkeerd-buiten-model", naam, waarde);
        }
      }
      return buiten;
    }

    private String lijkendeNaam(String naam) {
      return model.keuzes().keySet().stream()
          .map(KeuzeId::waarde)
          .filter(bekend -> verschil(bekend, naam) <= Math.max(2, naam.length() / 3))
          .min(Comparator.comparingInt(bekend -> verschil(bekend, naam)))
          .map(bekend -> BERICHTEN.bericht("bedoelde-u", bekend))
          .orElse("");
    }

    /** How many letters must be typed, deleted or replaced to make one name of the other. */
    private static int verschil(String een, String ander) {
      int[] vorige = IntStream.rangeClosed(0, ander.length()).toArray();
      for (int i = 1; i <= een.length(); i++) {
        int[] rij = new int[ander.length() + 1];
        rij[0] = i;
        for (int j = 1; j <= ander.length(); j++) {
          int vervangen = vorige[j - 1] + (een.charAt(i - 1) == ander.charAt(j - 1) ? 0 : 1);
          rij[j] = Math.min(vervangen, 1 + Math.min(vorige[j], rij[j - 1]));
        }
        vorige = rij;
      }
      return vorige[ander.length()];
    }

    private static String verwacht(Keuze keuze) {
      Waardetype type = keuze.waardetype();
      String meer =
          switch (type) {
            case OPTIE, OPTIES ->
                keuze.opties().stream().map(Keuze.Optie::id).collect(Collectors.joining(", "));
            case TERMIJN ->
                keuze.eenheden().stream().map(e -> e.bij(2)).collect(Collectors.joining(", "));
            case PERCENTAGES -> String.valueOf(keuze.lengte());
            case TABEL, CRITERIA ->
                keuze.velden().stream().map(Keuze.Veld::id).collect(Collectors.joining(", "));
            default -> "";
          };
      return BERICHTEN.bericht("verwacht-" + type.naam(), meer);
    }

    private void meld(String sleutel, Object... waarden) {
      fouten.add(Fout.in(bestand, BERICHTEN.bericht(sleutel, waarden)));
    }
  }
}
