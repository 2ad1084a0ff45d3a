package nl.verordeningwijzer.app.werk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.verordeningwijzer.dossier.Opslag;
import nl.verordeningwijzer.regeling.Uitkomst;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The preferences on disk, in the folder that the machine has for them. Losing them loses no work:
 * what cannot be read is as if it was never there.
 */
public final class VoorkeurenStore {

  private static final int FORMAAT = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path bestand;

  /**
   * @param map the folder for the preferences of this program
   */
  public VoorkeurenStore(Path map) {
    this.bestand = map.resolve("voorkeuren.json");
  }

  /** The preferences; those of a new user when there are none that can be read. */
  public Voorkeuren lees() {
    try {
      JsonNode json = JSON.readTree(Files.readAllBytes(bestand));
      if (json.path("formaat").asInt(0) != FORMAAT) {
        return Voorkeuren.STANDAARD;
      }
      List<Voorkeuren.Recent> recent = new ArrayList<>();
      for (JsonNode regel : json.path("recent")) {
        recent.add(
            new Voorkeuren.Recent(
                regel.path("bestand").asString(""),
                regel.path("gemeente").asString(""),
                regel.path("geopend").asString(""),
                regel.path("plaats").asString("")));
      }
      return new Voorkeuren(
          Arrays.stream(Thema.values())
              .filter(t -> naam(t).equals(json.path("thema").asString("")))
              .findFirst()
              .orElse(Thema.ZOALS_COMPUTER),
          json.path("lettergrootte").asInt(100),
          json.path("minder-beweging").asBoolean(false),
          json.path("gewoon-tekstveld").asBoolean(false),
          recent.stream().filter(r -> !r.bestand().isBlank()).toList());
    } catch (IOException | JacksonException e) {
      return Voorkeuren.STANDAARD;
    }
  }

  /** Writes the preferences; gives in words why not when that fails. */
  public Uitkomst<Path> schrijf(Voorkeuren voorkeuren) {
    ObjectNode json = JSON.createObjectNode();
    json.put("formaat", FORMAAT);
    json.put("thema", naam(voorkeuren.thema()));
    json.put("lettergrootte", voorkeuren.lettergrootte());
    json.put("minder-beweging", voorkeuren.minderBeweging());
    json.put("gewoon-tekstveld", voorkeuren.gewoonTekstveld());
    for (Voorkeuren.Recent recent : voorkeuren.recent()) {
      json.withArray("recent")
          .addObject()
          .put("bestand", recent.bestand())
          .put("gemeente", recent.gemeente())
          .put("geopend", recent.geopend())
          .put("plaats", recent.plaats());
    }
    String inhoud = JSON.writeValueAsString(json) + "\n";
    return new Opslag().schrijf(bestand, inhoud.getBytes(StandardCharsets.UTF_8));
  }

  private static String naam(Thema thema) {
    return thema.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
