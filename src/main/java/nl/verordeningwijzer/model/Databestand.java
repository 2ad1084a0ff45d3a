package nl.verordeningwijzer.model;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.Uitkomst;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A part of a YAML file that a lawyer maintains. What is missing or wrong becomes an error in
 * words; reading goes on, so that all errors of a file are told at once. A field nobody asked for
 * is an error too: it is a typing mistake.
 */
final class Databestand {

  private static final Berichten BERICHTEN = Berichten.van(Databestand.class);
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** What some Windows programs write at the beginning of a text in UTF-8; no part of the text. */
  private static final String BOM = "\uFEFF";

  private final String bestand;
  private final String plaats;
  private final JsonNode knoop;
  private final List<Fout> fouten;
  private final Set<String> gevraagd = new TreeSet<>();

  private Databestand(String bestand, String plaats, JsonNode knoop, List<Fout> fouten) {
    this.bestand = bestand;
    this.plaats = plaats;
    this.knoop = knoop;
    this.fouten = fouten;
  }

  /** The words of a text file, which must be UTF-8. */
  static Uitkomst<String> leesTekst(Path pad) {
    try {
      byte[] bytes = Files.readAllBytes(pad);
      String tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Uitkomst.gelukt(tekst.startsWith(BOM) ? tekst.substring(BOM.length()) : tekst);
    } catch (CharacterCodingException e) {
      return Uitkomst.mislukt(Fout.in(pad.toString(), BERICHTEN.bericht("geen-utf8")));
    } catch (IOException e) {
      return Uitkomst.mislukt(Fout.in(pad.toString(), BERICHTEN.bericht("bestand-niet-te-lezen")));
    }
  }

  /** Opens a YAML file. */
  static Uitkomst<Databestand> lees(Path pad, List<Fout> fouten) {
    return leesTekst(pad)
        .dan(tekst -> {
          try {
            return Uitkomst.gelukt(
                new Databestand(
                    pad.toString(), pad.getFileName().toString(), YAML.readTree(tekst), fouten));
          } catch (JacksonException e) {
            int regel = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            boolean dubbel = e.getOriginalMessage().contains("uplicate");
            String bericht = BERICHTEN.bericht(dubbel ? "yaml-naam-dubbel" : "geen-yaml");
            return Uitkomst.mislukt(new Fout(pad.toString(), regel, 0, bericht));
          }
        });
  }

  String bestand() {
    return bestand;
  }

  /** The value itself, when this part is no more than a text. */
  Optional<String> alsTekst() {
    return knoop.isValueNode() ? Optional.of(knoop.asString()) : Optional.empty();
  }

  /** A text that must be there. */
  String tekst(String veld) {
    Optional<String> tekst = misschien(veld);
    if (tekst.isEmpty()) {
      meld("yaml-veld-ontbreekt", plaats, veld);
    }
    return tekst.orElse("");
  }

  /** A text that may be missing. */
  Optional<String> misschien(String veld) {
    gevraagd.add(veld);
    JsonNode waarde = knoop.path(veld);
    return waarde.isValueNode() && !waarde.isNull()
        ? Optional.of(waarde.asString())
        : Optional.empty();
  }

  /** A number that may be missing. */
  Optional<BigDecimal> getal(String veld) {
    Optional<String> tekst = misschien(veld);
    try {
      return tekst.map(BigDecimal::new);
    } catch (NumberFormatException e) {
      meld("yaml-waarde-fout", plaats, tekst.orElse(""), veld);
      return Optional.empty();
    }
  }

  /** A list of texts; empty when it is missing. */
  List<String> teksten(String veld) {
    return lijst(veld).stream().map(d -> d.alsTekst().orElse("")).toList();
  }

  /** A list of parts; empty when it is missing. */
  List<Databestand> lijst(String veld) {
    gevraagd.add(veld);
    List<Databestand> delen = new ArrayList<>();
    JsonNode lijst = knoop.path(veld);
    if (!lijst.isArray() && !lijst.isMissingNode() && !lijst.isNull()) {
      meld("yaml-geen-lijst", plaats, veld);
      return delen;
    }
    for (int i = 0; i < lijst.size(); i++) {
      delen.add(
          new Databestand(bestand, plaats + ", " + veld + " " + (i + 1), lijst.get(i), fouten));
    }
    return delen;
  }

  /** A part that may be missing; then every field of it is missing too. */
  Databestand deel(String veld) {
    gevraagd.add(veld);
    return new Databestand(bestand, plaats + ", " + veld, knoop.path(veld), fouten);
  }

  /** A part that may be missing, when its fields must be there if it is not. */
  Optional<Databestand> misschienDeel(String veld) {
    Databestand deel = deel(veld);
    return deel.knoop.isMissingNode() || deel.knoop.isNull() ? Optional.empty() : Optional.of(deel);
  }

  /** The identity of a provision that must be there. */
  Optional<BepalingId> bepaling(String veld) {
    return alsBepaling(tekst(veld));
  }

  /** A list of identities of provisions; empty when it is missing. */
  List<BepalingId> bepalingen(String veld) {
    return teksten(veld).stream().map(this::alsBepaling).flatMap(Optional::stream).toList();
  }

  private Optional<BepalingId> alsBepaling(String naam) {
    if (BepalingId.isGeldig(naam)) {
      return Optional.of(new BepalingId(naam));
    }
    if (!naam.isEmpty()) {
      meld("geen-naam", naam);
    }
    return Optional.empty();
  }

  /** The names of the parts of this part, in order. */
  List<String> namen() {
    return List.copyOf(knoop.propertyNames());
  }

  /** Something is wrong with this part. */
  void meld(String sleutel, Object... waarden) {
    fouten.add(Fout.in(bestand, BERICHTEN.bericht(sleutel, waarden)));
  }

  /** Words for a message about a part. */
  static String bericht(String sleutel, Object... waarden) {
    return BERICHTEN.bericht(sleutel, waarden);
  }

  String plaats() {
    return plaats;
  }

  /** Reports the fields that nobody asked for. */
  void sluit() {
    for (String naam : namen()) {
      if (!gevraagd.contains(naam)) {
        meld("yaml-veld-onbekend", plaats, naam, String.join(", ", gevraagd));
      }
    }
  }
}
