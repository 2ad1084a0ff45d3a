package nl.verordeningwijzer.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Which style of the house style a paragraph, a table or a marking gets. It is data: see {@code
 * templates/stijlen.yaml}.
 *
 * @param regels the style of each role, for text of the document itself
 * @param aangehaald the style of roles in quoted text, where it differs
 * @param inTabel the style of roles in a cell, where it differs
 * @param tabellen the table style of each kind of table
 * @param markeringen the character styles of each marking
 * @param namenInWord the name in the file of a style that Word shows under a translated name
 */
public record Stijlen(
    Map<Rol, Stijl> regels,
    Map<Rol, Stijl> aangehaald,
    Map<Rol, Stijl> inTabel,
    Map<Tabelsoort, String> tabellen,
    Map<Markering, Markeerstijl> markeringen,
    Map<String, String> namenInWord) {

  /** Copies the maps. */
  public Stijlen {
    regels = Map.copyOf(regels);
    aangehaald = Map.copyOf(aangehaald);
    inTabel = Map.copyOf(inTabel);
    tabellen = Map.copyOf(tabellen);
    markeringen = Map.copyOf(markeringen);
    namenInWord = Map.copyOf(namenInWord);
  }

  /**
   * The style of a role.
   *
   * @param perNiveau the names of the styles by level of indentation, at least one
   * @param overzicht the level in the outline of the document, from 1, of the first style; each
   *     next style is one deeper. Empty for body text
   */
  public record Stijl(List<String> perNiveau, OptionalInt overzicht) {
    /** Copies the names. */
    public Stijl {
      perNiveau = List.copyOf(perNiveau);
    }

    Stijl zonderOverzicht() {
      return new Stijl(perNiveau, OptionalInt.empty());
    }
  }

  /**
   * The character styles of a marking.
   *
   * @param gewoon in ordinary text
   * @param inKop in text that is bold or italic by itself
   */
  public record Markeerstijl(String gewoon, String inKop) {}

  /**
   * Reads the mapping.
   *
   * @throws DocumentFout if the file cannot be read, is no YAML, names something unknown or leaves
   *     out a role, a kind of table or a marking
   */
  public static Stijlen lees(Path bestand) throws DocumentFout {
    String tekst;
    try {
      tekst = Files.readString(bestand);
    } catch (IOException e) {
      throw Melding.STIJLEN_NIET_LEESBAAR.fout(e, bestand.toString());
    }
    return lees(bestand.toString(), tekst);
  }

  /**
   * Reads the mapping from text.
   *
   * @param bron the file, as it is named in an error
   * @throws DocumentFout as {@link #lees(Path)}
   */
  static Stijlen lees(String bron, String tekst) throws DocumentFout {
    YAMLMapper yaml =
        YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    JsonNode boom;
    try {
      boom = yaml.readTree(tekst);
    } catch (JacksonException e) {
      int regel = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw Melding.STIJLEN_GEEN_YAML.fout(e, bron, regel);
    }
    return new Lezer(bron, boom).stijlen();
  }

  /** The style of a paragraph. In quoted text and in cells nothing is a heading of the document. */
  Stijl stijl(Regel regel, boolean inCel) {
    Stijl gewoon = regels.get(regel.rol());
    if (inCel) {
      return inTabel.getOrDefault(regel.rol(), gewoon).zonderOverzicht();
    }
    if (regel.aangehaald()) {
      return aangehaald.getOrDefault(regel.rol(), gewoon).zonderOverzicht();
    }
    return gewoon;
  }

  /** All names of paragraph styles, in the order of the roles. */
  Set<String> alineastijlen() {
    Set<String> uit = new LinkedHashSet<>();
    for (Map<Rol, Stijl> deel : List.of(regels, aangehaald, inTabel)) {
      for (Rol rol : Rol.values()) {
        if (deel.containsKey(rol)) {
          uit.addAll(deel.get(rol).perNiveau());
        }
      }
    }
    return uit;
  }

  /** All names of character styles, in the order of the markings. */
  Set<String> tekenstijlen() {
    Set<String> uit = new LinkedHashSet<>();
    for (Markering markering : Markering.values()) {
      uit.add(markeringen.get(markering).gewoon());
      uit.add(markeringen.get(markering).inKop());
    }
    return uit;
  }

  /** All names of table styles, in the order of the kinds. */
  Set<String> tabelstijlen() {
    Set<String> uit = new LinkedHashSet<>();
    for (Tabelsoort soort : Tabelsoort.values()) {
      uit.add(tabellen.get(soort));
    }
    return uit;
  }

  /** The name in the file of a style that Word shows as this. */
  String naamInBestand(String naam) {
    return namenInWord.getOrDefault(naam, naam);
  }

  /** Reads by hand: a mapper would complain in English, and only about the first line. */
  private record Lezer(String bron, JsonNode boom) {

    private static final List<String> DELEN =
        List.of("regels", "aangehaald", "in-tabel", "tabellen", "markering", "namen-in-word");
    private static final int DIEPSTE_OVERZICHT = 9;

    Stijlen stijlen() throws DocumentFout {
      bekend("stijlen.yaml", boom, DELEN);
      Map<Rol, Stijl> regels = rollen("regels", true);
      volledig("regels", regels, Rol.values(), Rol::naam);
      Map<Tabelsoort, String> tabellen = new EnumMap<>(Tabelsoort.class);
      for (var e : deel("tabellen")) {
        Tabelsoort soort = constante("tabellen", e.getKey(), Tabelsoort.values(), Tabelsoort::naam);
        tabellen.put(soort, naam("tabellen", e.getKey(), e.getValue()));
      }
      volledig("tabellen", tabellen, Tabelsoort.values(), Tabelsoort::naam);
      Map<String, String> namenInWord = new LinkedHashMap<>();
      for (var e : deel("namen-in-word")) {
        namenInWord.put(e.getKey(), naam("namen-in-word", e.getKey(), e.getValue()));
      }
      return new Stijlen(
          regels,
          rollen("aangehaald", false),
          rollen("in-tabel", false),
          tabellen,
          markeringen(),
          namenInWord);
    }

    private Map<Rol, Stijl> rollen(String deel, boolean metOverzicht) throws DocumentFout {
      Map<Rol, Stijl> uit = new EnumMap<>(Rol.class);
      for (var e : deel(deel)) {
        Rol rol = constante(deel, e.getKey(), Rol.values(), Rol::naam);
        uit.put(rol, stijl(deel, e.getKey(), e.getValue(), metOverzicht));
      }
      return uit;
    }

    private Stijl stijl(String deel, String sleutel, JsonNode waarde, boolean metOverzicht)
        throws DocumentFout {
      OptionalInt overzicht = OptionalInt.empty();
      JsonNode namen = waarde;
      if (waarde.isObject()) {
        String plaats = deel + " > " + sleutel;
        bekend(plaats, waarde, metOverzicht ? List.of("stijl", "overzicht") : List.of("stijl"));
        namen = waarde.path("stijl");
        JsonNode niveau = waarde.path("overzicht");
        if (!niveau.isMissingNode()) {
          if (!niveau.isInt() || niveau.intValue() < 1 || niveau.intValue() > DIEPSTE_OVERZICHT) {
            throw Melding.STIJLEN_WAARDE.fout(
                bron, plaats, "overzicht", "1 t/m " + DIEPSTE_OVERZICHT);
          }
          overzicht = OptionalInt.of(niveau.intValue());
        }
      }
      List<String> perNiveau = new ArrayList<>();
      if (namen.isArray()) {
        for (JsonNode een : namen) {
          perNiveau.add(naam(deel, sleutel, een));
        }
      } else {
        perNiveau.add(naam(deel, sleutel, namen));
      }
      if (perNiveau.isEmpty()) {
        throw Melding.STIJLEN_WAARDE.fout(bron, deel, sleutel, Melding.woord("stijlen.naam"));
      }
      return new Stijl(perNiveau, overzicht);
    }

    private Map<Markering, Markeerstijl> markeringen() throws DocumentFout {
      Map<Markering, Markeerstijl> uit = new EnumMap<>(Markering.class);
      for (var e : deel("markering")) {
        Markering markering =
            constante("markering", e.getKey(), Markering.values(), Markering::naam);
        String plaats = "markering > " + e.getKey();
        bekend(plaats, e.getValue(), List.of("stijl", "in-kop"));
        uit.put(
            markering,
            new Markeerstijl(
                naam(plaats, "stijl", e.getValue().path("stijl")),
                naam(plaats, "in-kop", e.getValue().path("in-kop"))));
      }
      volledig("markering", uit, Markering.values(), Markering::naam);
      return uit;
    }

    private Set<Map.Entry<String, JsonNode>> deel(String deel) throws DocumentFout {
      JsonNode knoop = boom.path(deel);
      if (!knoop.isObject()) {
        throw Melding.STIJLEN_ONTBREEKT.fout(bron, "stijlen.yaml", deel);
      }
      return knoop.properties();
    }

    private String naam(String plaats, String sleutel, JsonNode waarde) throws DocumentFout {
      if (!waarde.isString() || waarde.stringValue().isBlank()) {
        throw Melding.STIJLEN_WAARDE.fout(bron, plaats, sleutel, Melding.woord("stijlen.naam"));
      }
      return waarde.stringValue().strip();
    }

    private void bekend(String plaats, JsonNode knoop, List<String> sleutels) throws DocumentFout {
      if (!knoop.isObject()) {
        throw Melding.STIJLEN_WAARDE.fout(
            bron, plaats, knoop.asString(""), String.join(", ", sleutels));
      }
      for (String sleutel : knoop.propertyNames()) {
        if (!sleutels.contains(sleutel)) {
          throw Melding.STIJLEN_ONBEKEND.fout(bron, plaats, sleutel, String.join(", ", sleutels));
        }
      }
    }

    private <T> T constante(String plaats, String sleutel, T[] waarden, Function<T, String> naam)
        throws DocumentFout {
      return Namen.zoek(waarden, naam, sleutel)
          .orElseThrow(() ->
              Melding.STIJLEN_ONBEKEND.fout(bron, plaats, sleutel, Namen.opsomming(waarden, naam)));
    }

    private <T> void volledig(
        String plaats, Map<T, ?> gelezen, T[] waarden, Function<T, String> naam)
        throws DocumentFout {
      List<String> mist =
          Arrays.stream(waarden).filter(w -> !gelezen.containsKey(w)).map(naam).toList();
      if (!mist.isEmpty()) {
        throw Melding.STIJLEN_ONTBREEKT.fout(bron, plaats, String.join(", ", mist));
      }
    }
  }
}
