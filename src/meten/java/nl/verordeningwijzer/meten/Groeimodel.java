package nl.verordeningwijzer.meten;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verordeningwijzer.verwijzing.Verwijzingzoeker;
import nl.verordeningwijzer.verwijzing.Vondst;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Makes a larger model of a model: its chapters are repeated, behind each other, before the last
 * articles. Each repeat has numbers that go on where the one before stopped, its own provisions,
 * its own choices with their coherence, and references to itself; its example dossier gives every
 * repeat the same answers. Its annexes are repeated likewise; what stands around the amendments is
 * not.
 */
final class Groeimodel {

  /** The highest numbers of the articles and chapters in a repeat. */
  private static final int ARTIKELEN = 15;

  private static final int HOOFDSTUKKEN = 4;

  private static final String TOETSING = "toetsing";
  private static final String SLOT = "{structuur slotartikelen";
  private static final Pattern BEGIN = Pattern.compile("(?m)^\\{structuur hoofdstuk 1 ");
  private static final Pattern COMMENTAAR = Pattern.compile("(?m)^#.*\\n");
  private static final Pattern BEPALING = Pattern.compile("#([a-z0-9-]+)");
  private static final Pattern KEUZE = Pattern.compile("(?<=\\{|\\{als )[a-z][a-z0-9-]*(?=[}=])");
  private static final Pattern ARTIKEL =
      Pattern.compile("(?m)(?<=^\\[?Artikel |^\\{structuur artikel )\\d+");
  private static final Pattern HOOFDSTUK =
      Pattern.compile("(?<=[Hh]oofdstuk |Paragraaf )\\d+(?=\\D)");

  /** A number of an article in a reference; that of a chapter is found with the headings. */
  private static final Pattern NUMMER = Pattern.compile("(?<!oofdstuk )(?<!\\d)\\d++(?!°)");

  /** A line that says its own number: no reference. */
  private static final Pattern ZELF = Pattern.compile("\\[?Artikel \\d|\\{structuur ");

  /** A name in a condition; what stands after "=" is an answer. */
  private static final Pattern NAAM = Pattern.compile("(?<! = )(?<![\\w.-])[a-z][a-z0-9.-]*");

  private static final ObjectMapper YAML = new YAMLMapper();
  private static final ObjectMapper JSON = new JsonMapper();

  private final int keer;
  private final Verwijzingzoeker zoeker;
  private final Set<String> keuzes = new HashSet<>();
  private final Set<String> bepalingen = new HashSet<>();

  private Groeimodel(int keer, Verwijzingzoeker zoeker) {
    this.keer = keer;
    this.zoeker = zoeker;
  }

  /**
   * Writes a folder with models in which only the larger model stands, under the same name.
   *
   * @param keer how often the chapters stand in it
   */
  static void schrijf(Path modellen, Path naar, int keer) throws IOException {
    Path bron = modellen.resolve(Werk.VERSIE);
    Path doel = Files.createDirectories(naar.resolve(Werk.VERSIE));
    Groeimodel groei = new Groeimodel(keer, Werk.lees(modellen).model().zoeker());
    for (String tekst : List.of("bestaande-tekst.txt", "nieuwe-tekst.txt")) {
      Files.writeString(doel.resolve(tekst), groei.tekst(Files.readString(bron.resolve(tekst))));
    }
    Map<String, UnaryOperator<ObjectNode>> bestanden = new LinkedHashMap<>();
    bestanden.put("keuzes.yaml", groei::keuzes);
    bestanden.put("model.yaml", groei::model);
    bestanden.put("besluit.yaml", groei::besluit);
    bestanden.put("toelichting.yaml", groei::toelichting);
    // What the law demands does not grow with the text; our wording is about the first repeat.
    bestanden.put("cijfers.yaml", cijfers -> cijfers);
    bestanden.put("actualisatie.yaml", actualisaties -> actualisaties);
    Files.createDirectories(doel.resolve(TOETSING));
    try (Stream<Path> regels = Files.list(bron.resolve(TOETSING))) {
      for (Path regel : regels.toList()) {
        Files.copy(regel, doel.resolve(TOETSING).resolve(regel.getFileName()));
      }
    }
    bestanden.put(Werk.VOORBEELD, groei::dossier);
    for (var bestand : bestanden.entrySet()) {
      ObjectMapper taal = bestand.getKey().endsWith(".yaml") ? YAML : JSON;
      ObjectNode gelezen =
          (ObjectNode) taal.readTree(Files.readString(bron.resolve(bestand.getKey())));
      Files.writeString(
          doel.resolve(bestand.getKey()),
          taal.writeValueAsString(bestand.getValue().apply(gelezen)));
    }
  }

  /** Removes a folder with all that stands in it. */
  static void wis(Path map) throws IOException {
    Files.walkFileTree(
        map,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path bestand, BasicFileAttributes a) throws IOException {
            Files.delete(bestand);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path leeg, IOException e) throws IOException {
            Files.delete(leeg);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  // Texts ---------------------------------------------------------------------------------------

  private String tekst(String tekst) {
    var begin = BEGIN.matcher(tekst);
    if (!begin.find()) {
      throw new IllegalStateException("the text does not begin with a chapter");
    }
    int slot = tekst.indexOf(SLOT);
    int bijlagen = tekst.indexOf('\n', slot) + 1;
    return tekst.substring(0, begin.start())
        + keerOpKeer(tekst.substring(begin.start(), slot))
        + tekst.substring(slot, bijlagen)
        + keerOpKeer(tekst.substring(bijlagen));
  }

  private String keerOpKeer(String deel) {
    String zonderCommentaar = COMMENTAAR.matcher(deel).replaceAll("");
    BEPALING.matcher(zonderCommentaar).results().map(m -> m.group(1)).forEach(bepalingen::add);
    KEUZE.matcher(zonderCommentaar).results().map(MatchResult::group).forEach(keuzes::add);
    return zonderCommentaar
        + IntStream.rangeClosed(2, keer)
            .mapToObj(k -> tekst(zonderCommentaar, k))
            .collect(Collectors.joining());
  }

  /** The words of one repeat. */
  private String tekst(String deel, int k) {
    String metIds =
        KEUZE
            .matcher(BEPALING.matcher(deel).replaceAll(m -> "#" + m.group(1) + "-" + k))
            .replaceAll(m -> keuze(m.group(), k));
    return metNummers(metIds, k);
  }

  /** Words with the numbers of one repeat, in headings and in references. */
  private String metNummers(String woorden, int k) {
    String metKoppen =
        HOOFDSTUK
            .matcher(ARTIKEL.matcher(woorden).replaceAll(m -> artikel(m.group(), k)))
            .replaceAll(m -> String.valueOf(Integer.parseInt(m.group()) + HOOFDSTUKKEN * (k - 1)));
    return metKoppen
        .lines()
        .map(regel -> metVerwijzingen(regel, k))
        .collect(Collectors.joining("\n", "", woorden.endsWith("\n") ? "\n" : ""));
  }

  private String metVerwijzingen(String regel, int k) {
    if (ZELF.matcher(regel).lookingAt()) {
      return regel;
    }
    String over = regel;
    for (Vondst vondst : zoeker.zoek(regel).reversed()) {
      if (vondst instanceof Vondst.Intern(int begin, int eind, var adressen, var vorm)) {
        String woorden = over.substring(begin, eind);
        over =
            over.substring(0, begin)
                + NUMMER.matcher(woorden).replaceAll(m -> artikel(m.group(), k))
                + over.substring(eind);
      }
    }
    return over;
  }

  private static String artikel(String nummer, int k) {
    return String.valueOf(Integer.parseInt(nummer) + ARTIKELEN * (k - 1));
  }

  private String keuze(String keuze, int k) {
    return keuzes.contains(keuze) ? keuze + "-" + k : keuze;
  }

  /** The name of a provision in one repeat; what is not repeated keeps its name. */
  private String bepaling(String bepaling, int k) {
    String begin = bepaling.split("\\.", 2)[0];
    return bepalingen.contains(begin)
        ? begin + "-" + k + bepaling.substring(begin.length())
        : bepaling;
  }

  // Data files ----------------------------------------------------------------------------------

  private ObjectNode keuzes(ObjectNode bestand) {
    ObjectNode alle = (ObjectNode) bestand.get("keuzes");
    Map<String, JsonNode> eigen = velden(alle);
    eigen.keySet().retainAll(keuzes);
    for (int k = 2; k <= keer; k++) {
      for (var keuze : eigen.entrySet()) {
        ObjectNode kopie = (ObjectNode) keuze.getValue().deepCopy();
        String vraag = kopie.get("vraag").asString();
        kopie.put("vraag", vraag.replace("?", " (deel " + k + ")?"));
        alle.set(keuze(keuze.getKey(), k), kopie);
      }
    }
    velden((ObjectNode) bestand.get("samenhang"))
        .values()
        .forEach(regels -> samenhang((ArrayNode) regels));
    return bestand;
  }

  /** Repeats what is said of a repeated choice or provision. */
  private void samenhang(ArrayNode regels) {
    List<JsonNode> kopieen = new ArrayList<>();
    for (int k = 2; k <= keer; k++) {
      for (JsonNode regel : regels) {
        JsonNode kopie = samenhang("", regel, k);
        boolean eigen =
            Stream.of("keuze", "bepaling")
                .filter(regel::has)
                .noneMatch(veld -> regel.get(veld).equals(kopie.get(veld)));
        if (eigen) {
          kopieen.add(kopie);
        }
      }
    }
    regels.addAll(kopieen);
  }

  private JsonNode samenhang(String veld, JsonNode waarde, int k) {
    if (waarde instanceof ObjectNode object) {
      ObjectNode kopie = YAML.createObjectNode();
      velden(object).forEach((naam, deel) -> kopie.set(naam, samenhang(naam, deel, k)));
      return kopie;
    }
    if (waarde instanceof ArrayNode rij) {
      ArrayNode kopie = YAML.createArrayNode();
      rij.forEach(deel -> kopie.add(samenhang(veld, deel, k)));
      return kopie;
    }
    if (!waarde.isString()) {
      return waarde;
    }
    String woorden = waarde.asString();
    return StringNode.valueOf(
        switch (veld) {
          case "keuze" -> keuze(woorden, k);
          case "bepaling" -> bepaling(woorden, k);
          case "code" -> woorden + "-" + k;
          case "als" -> NAAM.matcher(woorden).replaceAll(m -> bepaling(keuze(m.group(), k), k));
          case "antwoord" -> KEUZE.matcher(woorden).replaceAll(m -> keuze(m.group(), k));
          case "tekst" ->
              metNummers(KEUZE.matcher(woorden).replaceAll(m -> keuze(m.group(), k)), k);
          default -> woorden;
        });
  }

  private ObjectNode model(ObjectNode bestand) {
    ObjectNode buiten = (ObjectNode) bestand.get("buiten-model");
    Map<String, JsonNode> vragen = velden(buiten);
    for (int k = 2; k <= keer; k++) {
      for (var vraag : vragen.entrySet()) {
        String naam = bepaling(vraag.getKey(), k);
        if (!naam.equals(vraag.getKey())) {
          buiten.set(naam, vraag.getValue());
        }
      }
    }
    return bestand;
  }

  private ObjectNode besluit(ObjectNode bestand) {
    ArrayNode geheel = (ArrayNode) bestand.get("altijd-geheel");
    samenhang(geheel);
    return bestand;
  }

  private ObjectNode toelichting(ObjectNode bestand) {
    ArrayNode groepen = (ArrayNode) bestand.get("artikelsgewijs");
    List<JsonNode> kopieen = new ArrayList<>();
    for (int k = 2; k <= keer; k++) {
      for (JsonNode groep : groepen) {
        ObjectNode kopie = (ObjectNode) groep.deepCopy();
        ArrayNode over = kopie.putArray("bepalingen");
        for (JsonNode naam : groep.get("bepalingen")) {
          String nieuw = bepaling(naam.asString(), k);
          if (!nieuw.equals(naam.asString())) {
            over.add(nieuw);
          }
        }
        kopieen.add(kopie);
      }
    }
    groepen.addAll(kopieen);
    return bestand;
  }

  private ObjectNode dossier(ObjectNode dossier) {
    for (String kolom : List.of("was", "wordt")) {
      ObjectNode antwoorden = (ObjectNode) dossier.get(kolom);
      Map<String, JsonNode> eigen = velden(antwoorden);
      eigen.keySet().retainAll(keuzes);
      for (int k = 2; k <= keer; k++) {
        for (var antwoord : eigen.entrySet()) {
          antwoorden.set(keuze(antwoord.getKey(), k), antwoord(antwoord.getValue(), k));
        }
      }
    }
    ObjectNode buiten = (ObjectNode) dossier.get("buiten-model");
    // The last articles are not repeated: they get the numbers that come after the last repeat.
    for (var tekst : velden(buiten).entrySet()) {
      for (int k = 2; k <= keer; k++) {
        buiten.set(bepaling(tekst.getKey(), k), buitentekst(tekst.getValue(), k));
      }
    }
    return dossier;
  }

  /** A list of articles names those of its own repeat. */
  private JsonNode antwoord(JsonNode antwoord, int k) {
    if (antwoord instanceof ArrayNode rij
        && rij.valueStream().allMatch(n -> bepalingen.contains(n.asString("")))) {
      ArrayNode kopie = JSON.createArrayNode();
      rij.forEach(naam -> kopie.add(bepaling(naam.asString(), k)));
      return kopie;
    }
    return antwoord;
  }

  private JsonNode buitentekst(JsonNode regels, int k) {
    ArrayNode kopie = JSON.createArrayNode();
    regels.forEach(regel -> kopie.add(metNummers(regel.asString(), k)));
    return kopie;
  }

  private static Map<String, JsonNode> velden(ObjectNode object) {
    Map<String, JsonNode> velden = new LinkedHashMap<>();
    object.properties().forEach(veld -> velden.put(veld.getKey(), veld.getValue()));
    return velden;
  }
}
