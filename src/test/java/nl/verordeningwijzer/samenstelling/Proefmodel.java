package nl.verordeningwijzer.samenstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.DossierStore;
import nl.verordeningwijzer.dossier.Opslag;
import nl.verordeningwijzer.model.Besluitmodel;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Keuzesoort;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modelbibliotheek;
import nl.verordeningwijzer.model.Modeltekst;
import nl.verordeningwijzer.model.Modeltekstlezer;
import nl.verordeningwijzer.model.Modelversie;
import nl.verordeningwijzer.model.Planningmodel;
import nl.verordeningwijzer.model.Samenhang;
import nl.verordeningwijzer.model.Sjabloon;
import nl.verordeningwijzer.model.Toelichtingmodel;
import nl.verordeningwijzer.model.Toetsingsregels;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.verwijzing.Verwijzingzoeker;

/**
 * A small model for tests, made of texts in the notation and read from a folder as any model is.
 *
 * <p>Choices are written one a line, as {@code naam: soort, waardetype: …}; the question is made of
 * the name. Answers and what lies outside the model are written one a line too, as {@code naam:
 * antwoord}, the answer as it stands in a dossier.
 */
public final class Proefmodel {

  private static final Modelversie VERSIE = new Modelversie("proef", "2026-01-01");
  private static final Pattern BUITEN = Pattern.compile("\\{structuur .*#([\\p{Ll}\\d.-]+)}");
  private static final Pattern NAAM = Pattern.compile("^([^\\s:]+):", Pattern.MULTILINE);

  private final Path map;
  private final Modelbibliotheek bibliotheek;
  private final Model model;

  private Proefmodel(Path map, Modelbibliotheek bibliotheek, Model model) {
    this.map = map;
    this.bibliotheek = bibliotheek;
    this.model = model;
  }

  /** A model without an existing text. */
  public static Proefmodel in(Path map, String keuzes, String nieuw) {
    return in(map, keuzes, "", nieuw);
  }

  /** A model of two texts. */
  public static Proefmodel in(Path map, String keuzes, String bestaand, String nieuw) {
    try {
      Path versie = map.resolve("model-verordening").resolve(VERSIE.naam());
      versie = Files.createDirectories(versie.resolve(VERSIE.versie()));
      Files.writeString(versie.resolve("keuzes.yaml"), keuzes(keuzes));
      Files.writeString(versie.resolve("model.yaml"), algemeen(nieuw));
      Files.writeString(versie.resolve("besluit.yaml"), BESLUIT);
      Files.writeString(versie.resolve("toelichting.yaml"), "algemeen: []\n");
      Files.writeString(versie.resolve("bestaande-tekst.txt"), bestaand);
      Files.writeString(versie.resolve("nieuwe-tekst.txt"), nieuw);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Modelbibliotheek bibliotheek = new Modelbibliotheek(map.resolve("model-verordening"));
    var gelezen = bibliotheek.lees(VERSIE);
    assertThat(gelezen.fouten()).as("het proefmodel zelf").isEmpty();
    return new Proefmodel(map, bibliotheek, gelezen.alsWaarde().orElseThrow());
  }

  /**
   * A new text as a model of its own, without a folder: for tests that need very many of them.
   *
   * @param facultatief the optional parts in it, the only kind of choice that it may have
   */
  public static Model zonderMap(Collection<KeuzeId> facultatief, String nieuw) {
    SequencedMap<KeuzeId, Keuze> keuzes = new LinkedHashMap<>();
    facultatief.forEach(id -> keuzes.put(id, facultatief(id)));
    Verwijzingzoeker zoeker = new Verwijzingzoeker(List.of("wet"));
    return new Model(
        VERSIE,
        "Proefmodel",
        "een test",
        List.of(new Sjabloon.Vast("Proefverordening")),
        new KeuzeId("gemeente"),
        List.of(),
        keuzes,
        Samenhang.GEEN,
        tekst("", keuzes, zoeker),
        tekst(nieuw, keuzes, zoeker),
        new Besluitmodel(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            new Besluitmodel.Klein(2, 50),
            "‘’"),
        new Toelichtingmodel(List.of(), List.of()),
        new LinkedHashMap<>(),
        zoeker,
        Optional.empty(),
        List.of(),
        Toetsingsregels.GEEN,
        List.of(),
        Planningmodel.GEEN);
  }

  private static Keuze facultatief(KeuzeId id) {
    return new Keuze(
        id,
        Keuzesoort.FACULTATIEF,
        Waardetype.JA_NEE,
        vraag(id.waarde()),
        "",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        0,
        false,
        false,
        List.of(),
        "",
        "",
        List.of(),
        "",
        "");
  }

  private static Modeltekst tekst(
      String bron, Map<KeuzeId, Keuze> keuzes, Verwijzingzoeker zoeker) {
    var gelezen = Modeltekstlezer.lees("proeftekst", bron, keuzes, zoeker);
    assertThat(gelezen.fouten()).as(bron).isEmpty();
    Modeltekst tekst = gelezen.alsWaarde().orElseThrow();
    assertThat(tekst.twijfels()).as(bron).isEmpty();
    return tekst;
  }

  private static final String BESLUIT =
      """
      opschrift: Besluit van de raad van [naam]{gemeente}
      wijziging: De verordening wordt als volgt gewijzigd.
      inwerkingtreding: Dit besluit treedt in werking.
      slot: Aldus vastgesteld.
      klein-wijzigen: {instructies: 2, procent: 50}
      aanhalingstekens: ‘’
      """;

  private static String keuzes(String keuzes) {
    return Stream.concat(Stream.of("gemeente: invulling, waardetype: tekst"), keuzes.lines())
        .filter(regel -> !regel.isBlank())
        .map(regel -> {
          String naam = regel.substring(0, regel.indexOf(':')).strip();
          String rest = regel.substring(regel.indexOf(':') + 1).strip();
          return "  " + naam + ": {vraag: \"" + vraag(naam) + "\", soort: " + rest + "}\n";
        })
        .collect(Collectors.joining("", "keuzes:\n", ""));
  }

  /** The question that belongs to a name. */
  public static String vraag(String naam) {
    return "Wat kiest u voor " + naam + "?";
  }

  private static String algemeen(String nieuw) {
    String buiten =
        BUITEN
            .matcher(nieuw)
            .results()
            .map(m -> "  " + m.group(1) + ": " + vraag(m.group(1)) + "\n")
            .collect(Collectors.joining());
    return """
    titel: Proefmodel
    bron: een test
    citeertitel: Proefverordening
    gemeente: gemeente
    auteur: een test
    regelingen: [wet, Ziektewet]
    """
        + (buiten.isEmpty() ? "" : "buiten-model:\n" + buiten);
  }

  /** The model itself. */
  public Model model() {
    return model;
  }

  /** Where its dossiers are read and written. */
  public DossierStore store() {
    return new DossierStore(bibliotheek, new Opslag());
  }

  /** A dossier with these answers, read as the program reads it. */
  public Dossier dossier(String was, String wordt, String buiten) {
    String json =
        """
        {"formaat": 1, "model": {"naam": "%s", "versie": "%s"},
         "uitgangspunt": "bestaande-tekst-van-het-model",
         "was": {%s}, "wordt": {%s}, "buiten-model": {%s}}
        """
            .formatted(VERSIE.naam(), VERSIE.versie(), velden(was), velden(wordt), velden(buiten));
    try {
      Path bestand = Files.writeString(map.resolve("proef.verordening"), json);
      var gelezen = store().lees(bestand);
      assertThat(gelezen.fouten()).as("het dossier").isEmpty();
      return gelezen.alsWaarde().orElseThrow().dossier();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String velden(String regels) {
    return NAAM.matcher(regels.strip())
        .replaceAll("\"$1\":")
        .lines()
        .filter(regel -> !regel.isBlank())
        .collect(Collectors.joining(",\n"));
  }

  /** The new text with these answers. */
  public Proeftekst wordt(String antwoorden) {
    return wordt("", antwoorden, "");
  }

  /** The new text of a municipality that has an existing text. */
  public Proeftekst wordt(String was, String wordt, String buiten) {
    Dossier dossier = dossier(was, wordt, buiten);
    Regeling bestaand = Samensteller.was(model, dossier).regeling();
    return new Proeftekst(Samensteller.wordt(model, dossier, bestaand));
  }

  /** The existing text with these answers. */
  public Proeftekst was(String antwoorden) {
    return was(antwoorden, "");
  }

  /** The existing text with what lies outside the model. */
  public Proeftekst was(String antwoorden, String buiten) {
    return new Proeftekst(Samensteller.was(model, dossier(antwoorden, "", buiten)));
  }

  /** A text that was put together, in forms that a test can show. */
  public record Proeftekst(Samenstelling samenstelling) {

    /** The printed lines. */
    public String tekst() {
      return Regels.van(samenstelling.regeling()).stream()
          .map(Regel::gedrukt)
          .collect(Collectors.joining("\n"));
    }

    /** The open questions, as "name: places". */
    public List<String> open() {
      return samenstelling.openstaand().stream()
          .map(o -> o.id() + ": " + String.join("; ", o.plaatsen()))
          .toList();
    }

    /** The findings, as "severity code: place". */
    public List<String> bevindingen() {
      return samenstelling.bevindingen().stream()
          .map(b -> b.ernst().naam() + " " + b.code() + ": " + b.vindplaats())
          .toList();
    }
  }
}
