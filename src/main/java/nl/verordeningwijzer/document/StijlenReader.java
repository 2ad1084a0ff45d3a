package nl.verordeningwijzer.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import nl.verordeningwijzer.document.Stijlen.Markeerstijl;
import nl.verordeningwijzer.document.Stijlen.Stijl;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads {@code stijlen.yaml}. By hand: a mapper would complain in English, and only about the first
 * line.
 */
public final class StijlenReader {

  private final String bron;
  private final JsonNode boom;

  private StijlenReader(String bron, JsonNode boom) {
    this.bron = bron;
    this.boom = boom;
  }

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
    return new StijlenReader(bron, boom).stijlen();
  }

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
      Markering markering = constante("markering", e.getKey(), Markering.values(), Markering::naam);
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

  private <T> void volledig(String plaats, Map<T, ?> gelezen, T[] waarden, Function<T, String> naam)
      throws DocumentFout {
    List<String> mist =
        Arrays.stream(waarden).filter(w -> !gelezen.containsKey(w)).map(naam).toList();
    if (!mist.isEmpty()) {
      throw Melding.STIJLEN_ONTBREEKT.fout(bron, plaats, String.join(", ", mist));
    }
  }
}
