package nl.verordeningwijzer.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.verordeningwijzer.model.Duur;
import nl.verordeningwijzer.model.Planningmodel;
import nl.verordeningwijzer.model.Planstap;
import nl.verordeningwijzer.model.Planstap.Soort;
import nl.verordeningwijzer.regeling.Berichten;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Between a planning and its form in the dossier's JSON. */
final class Planninglezer {

  private static final Berichten BERICHTEN = Berichten.van(Planninglezer.class);

  private static final String DUREN = "duren";
  private static final String VERGADERINGEN = "vergaderingen";
  private static final String VERGADERDATA = "vergaderdata";
  private static final String ZONDER = "zonder";
  private static final String KLAAR = "klaar";
  private static final List<String> VELDEN =
      List.of(DUREN, VERGADERINGEN, VERGADERDATA, ZONDER, KLAAR);

  private final Planningmodel model;
  private final List<String> fouten = new ArrayList<>();

  private Planninglezer(Planningmodel model) {
    this.model = model;
  }

  /** A planning, and what is wrong with its JSON. */
  record Gelezen(Planning planning, List<String> fouten) {}

  /** What the JSON says; a dossier without planning has the model's. */
  static Gelezen lees(JsonNode json, Planningmodel model) {
    Planninglezer lezer = new Planninglezer(model);
    return new Gelezen(lezer.planning(json), lezer.fouten);
  }

  /** The JSON of a planning; nothing of what is as the model has it. */
  static void schrijf(ObjectNode dossier, String veld, Planning planning) {
    if (planning.equals(Planning.ALS_MODEL)) {
      return;
    }
    ObjectNode json = dossier.putObject(veld);
    schrijf(json, DUREN, planning.duren(), Duur::woorden);
    schrijf(json, VERGADERINGEN, planning.vergaderingen(), LocalDate::toString);
    if (!planning.vergaderdata().isEmpty()) {
      ObjectNode data = json.putObject(VERGADERDATA);
      planning
          .vergaderdata()
          .forEach((stap, dagen) -> {
            ArrayNode lijst = data.putArray(stap);
            dagen.forEach(dag -> lijst.add(dag.toString()));
          });
    }
    if (!planning.zonder().isEmpty()) {
      ArrayNode zonder = json.putArray(ZONDER);
      planning.zonder().forEach(zonder::add);
    }
    schrijf(json, KLAAR, planning.klaar(), LocalDate::toString);
  }

  private static <T> void schrijf(
      ObjectNode json, String veld, Map<String, T> waarden, Function<T, String> woorden) {
    if (!waarden.isEmpty()) {
      ObjectNode deel = json.putObject(veld);
      waarden.forEach((stap, waarde) -> deel.put(stap, woorden.apply(waarde)));
    }
  }

  private Planning planning(JsonNode json) {
    if (json.isMissingNode()) {
      return Planning.ALS_MODEL;
    }
    if (!json.isObject()) {
      meld("planning-geen-velden", json, String.join(", ", VELDEN));
      return Planning.ALS_MODEL;
    }
    for (String veld : json.propertyNames()) {
      if (!VELDEN.contains(veld)) {
        meld("planning-onbekend-veld", veld, String.join(", ", VELDEN));
      }
    }
    return new Planning(
        perStap(json, DUREN, s -> s.tijd().isPresent(), this::duur),
        perStap(
            json, VERGADERINGEN, Planstap::isVrijeVergadering, (s, w) -> dag(VERGADERINGEN, s, w)),
        perStap(json, VERGADERDATA, s -> s.soort() == Soort.VERGADERING, this::dagen),
        zonder(json.path(ZONDER)),
        perStap(json, KLAAR, s -> true, (s, w) -> dag(KLAAR, s, w)));
  }

  /** Reads the value of a step; reports what it cannot read. */
  private interface Lezer<T> {
    Optional<T> lees(Planstap stap, JsonNode waarde);
  }

  private <T> Map<String, T> perStap(
      JsonNode json, String veld, Predicate<Planstap> kan, Lezer<T> lezer) {
    Map<String, T> perStap = new TreeMap<>();
    JsonNode deel = json.path(veld);
    if (!deel.isMissingNode() && !deel.isObject()) {
      meld("planning-geen-stappen", veld, deel);
    }
    for (Map.Entry<String, JsonNode> eigenschap : deel.properties()) {
      stap(veld, eigenschap.getKey(), kan)
          .flatMap(stap -> lezer.lees(stap, eigenschap.getValue()))
          .ifPresent(waarde -> perStap.put(eigenschap.getKey(), waarde));
    }
    return perStap;
  }

  private Set<String> zonder(JsonNode json) {
    Set<String> zonder = new TreeSet<>();
    if (!json.isMissingNode() && !json.isArray()) {
      meld("planning-geen-lijst", ZONDER, json);
    }
    for (JsonNode naam : json.isArray() ? json : List.<JsonNode>of()) {
      stap(ZONDER, naam.isString() ? naam.asString() : naam.toString(), Planstap::isWegTeLaten)
          .ifPresent(stap -> zonder.add(stap.id()));
    }
    return zonder;
  }

  private Optional<Planstap> stap(String veld, String naam, Predicate<Planstap> kan) {
    Optional<Planstap> stap = model.stap(naam).filter(kan);
    if (stap.isEmpty()) {
      String bekend =
          model.stappen().stream().filter(kan).map(Planstap::id).collect(Collectors.joining(", "));
      meld("planning-onbekende-stap", veld, naam, bekend);
    }
    return stap;
  }

  private Optional<Duur> duur(Planstap stap, JsonNode json) {
    Duur model = stap.tijd().orElseThrow();
    Optional<Duur> duur =
        Optional.of(json.asString(""))
            .flatMap(Duur::van)
            .filter(d -> d.eenheid() == model.eenheid());
    if (duur.isEmpty()) {
      meld("planning-geen-duur", stap.id(), json, model.eenheid().naam(), model.woorden());
    }
    return duur;
  }

  private Optional<LocalDate> dag(String veld, Planstap stap, JsonNode json) {
    Optional<LocalDate> dag = dag(json);
    if (dag.isEmpty()) {
      meld("planning-geen-datum", veld, stap.id(), json);
    }
    return dag;
  }

  private Optional<List<LocalDate>> dagen(Planstap stap, JsonNode json) {
    List<LocalDate> dagen =
        json.isArray()
            ? json.valueStream().map(Planninglezer::dag).flatMap(Optional::stream).toList()
            : List.of();
    if (dagen.isEmpty() || dagen.size() != json.size()) {
      meld("planning-geen-data", stap.id(), json);
      return Optional.empty();
    }
    return Optional.of(dagen);
  }

  private static Optional<LocalDate> dag(JsonNode json) {
    try {
      return json.isString() ? Optional.of(LocalDate.parse(json.asString())) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void meld(String sleutel, Object... waarden) {
    fouten.add(BERICHTEN.bericht(sleutel, waarden));
  }
}
