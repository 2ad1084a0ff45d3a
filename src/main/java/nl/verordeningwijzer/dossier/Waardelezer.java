package nl.verordeningwijzer.dossier;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verordeningwijzer.dossier.Waarde.Bepalingen;
import nl.verordeningwijzer.dossier.Waarde.Criteria;
import nl.verordeningwijzer.dossier.Waarde.Criterium;
import nl.verordeningwijzer.dossier.Waarde.Datum;
import nl.verordeningwijzer.dossier.Waarde.Gekozen;
import nl.verordeningwijzer.dossier.Waarde.Getal;
import nl.verordeningwijzer.dossier.Waarde.Getallen;
import nl.verordeningwijzer.dossier.Waarde.JaNee;
import nl.verordeningwijzer.dossier.Waarde.Lijst;
import nl.verordeningwijzer.dossier.Waarde.Tabel;
import nl.verordeningwijzer.dossier.Waarde.Termijn;
import nl.verordeningwijzer.dossier.Waarde.Voorbeeld;
import nl.verordeningwijzer.dossier.Waarde.Woorden;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Keuzesoort;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.BepalingId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Between an answer and its form in the dossier's JSON. */
final class Waardelezer {

  private static final Pattern TERMIJN = Pattern.compile("(\\d{1,9}) (\\p{L}+)");
  private static final String VOORBEELD = "voorbeeld";
  private static final String ITEMS = "items";
  private static final String SLOT = "slot";
  private static final String VERBINDING = "verbinding";
  private static final String CRITERIA = "criteria";
  private static final String ALLE = "alle";
  private static final String EEN = "een";

  /** Ends of lines, tabs and other characters that no document can show. */
  private static final Pattern ANDERE_REGEL = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

  /** More digits than this are no answer: 1e999999999 would fill the memory when printed. */
  private static final int CIJFERS = 15;

  private static final int CENTEN = 2;

  private Waardelezer() {}

  /**
   * The answer; empty when the JSON is not a value of the type that the choice asks for. What is
   * missing in an answer is no error: a dossier is written while someone is still typing.
   */
  static Optional<Waarde> lees(Keuze keuze, JsonNode knoop) {
    if (knoop.isObject() && knoop.has(VOORBEELD)) {
      JsonNode voorbeeld = knoop.path(VOORBEELD);
      return knoop.size() == 1
              && voorbeeld.isBoolean()
              && voorbeeld.booleanValue()
              && keuze.soort() == Keuzesoort.INVULLING
          ? Optional.of(new Voorbeeld())
          : Optional.empty();
    }
    return waarde(keuze, knoop);
  }

  /** An answer that is not an example. */
  private static Optional<Waarde> waarde(Keuze keuze, JsonNode knoop) {
    return switch (keuze.waardetype()) {
      case JA_NEE ->
          knoop.isBoolean() ? Optional.of(new JaNee(knoop.asBoolean())) : Optional.empty();
      case OPTIE ->
          woorden(knoop).filter(o -> keuze.plaats(o) >= 0).map(o -> new Gekozen(List.of(o)));
      case OPTIES ->
          // One of them is written like the answer to a question that allows only one.
          lijst(knoop)
              .or(() -> woorden(knoop).map(List::of))
              .filter(l -> l.stream().allMatch(o -> keuze.plaats(o) >= 0))
              .map(Gekozen::new);
      case TEKST, FREQUENTIE, CITEERTITEL -> woorden(knoop).map(Woorden::new);
      case AANTAL, LEEFTIJD, RANGMAAND ->
          getal(knoop).filter(g -> g.stripTrailingZeros().scale() <= 0).map(Getal::new);
      case PERCENTAGE -> getal(knoop).map(Getal::new);
      case BEDRAG ->
          getal(knoop).filter(g -> g.stripTrailingZeros().scale() <= CENTEN).map(Getal::new);
      case PERCENTAGES ->
          getallen(knoop)
              .filter(g -> keuze.lengte() == 0 || g.size() <= keuze.lengte())
              .map(Getallen::new);
      case TERMIJN -> woorden(knoop).flatMap(w -> termijn(keuze, w));
      case DATUM -> woorden(knoop).flatMap(Waardelezer::datum);
      case LIJST -> lijst(keuze, knoop);
      case TABEL -> tabel(keuze, knoop);
      case CRITERIA -> criteria(keuze, knoop);
      case BEPALINGEN, WIJZIGINGEN ->
          lijst(knoop)
              .filter(l -> l.stream().allMatch(BepalingId::isGeldig))
              .map(l -> new Bepalingen(l.stream().map(BepalingId::new).toList()));
    };
  }

  /** The JSON of an answer. */
  static JsonNode schrijf(Waarde waarde) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return switch (waarde) {
      case JaNee(boolean ja) -> json.booleanNode(ja);
      case Gekozen(List<String> opties) ->
          opties.size() == 1 ? json.stringNode(opties.getFirst()) : array(opties);
      case Woorden(String woorden) -> json.stringNode(woorden);
      case Getal(BigDecimal getal) -> json.numberNode(getal);
      case Getallen(List<BigDecimal> getallen) -> {
        ArrayNode array = json.arrayNode();
        getallen.forEach(array::add);
        yield array;
      }
      case Termijn(int aantal, Eenheid eenheid) ->
          json.stringNode(aantal + " " + eenheid.bij(aantal));
      case Datum(LocalDate dag) -> json.stringNode(dag.toString());
      case Lijst(List<String> items, String slot) ->
          slot.isEmpty() ? array(items) : metSlot(items, slot);
      case Tabel(List<Map<String, Waarde>> rijen) -> {
        ArrayNode array = json.arrayNode();
        for (Map<String, Waarde> rij : rijen) {
          ObjectNode object = array.addObject();
          rij.forEach((veld, w) -> object.set(veld, schrijf(w)));
        }
        yield array;
      }
      case Criteria(boolean alle, List<Criterium> criteria) -> {
        ObjectNode object = json.objectNode().put(VERBINDING, alle ? ALLE : EEN);
        ArrayNode array = object.putArray(CRITERIA);
        for (Criterium criterium : criteria) {
          array
              .addObject()
              .set(
                  criterium.id(),
                  criterium.waarde().map(Waardelezer::schrijf).orElse(json.booleanNode(true)));
        }
        yield object;
      }
      case Bepalingen(List<BepalingId> bepalingen) ->
          array(bepalingen.stream().map(BepalingId::waarde).toList());
      case Voorbeeld v -> json.objectNode().put(VOORBEELD, true);
    };
  }

  private static ObjectNode metSlot(List<String> items, String slot) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.set(ITEMS, array(items));
    return object.put(SLOT, slot);
  }

  private static Optional<Waarde> lijst(Keuze keuze, JsonNode knoop) {
    boolean metSlot = knoop.isObject() && !keuze.slotzin().isEmpty();
    Optional<List<String>> items = lijst(metSlot ? knoop.path(ITEMS) : knoop);
    Optional<String> slot = metSlot ? woorden(knoop.path(SLOT)) : Optional.of("");
    boolean bekend = !metSlot || knoop.size() == 2;
    return bekend && slot.isPresent() ? items.map(l -> new Lijst(l, slot.get())) : Optional.empty();
  }

  private static Optional<Waarde> tabel(Keuze keuze, JsonNode knoop) {
    List<Map<String, Waarde>> rijen = new ArrayList<>();
    for (JsonNode rij : knoop) {
      Map<String, Waarde> waarden = new LinkedHashMap<>();
      for (Keuze.Veld veld : keuze.velden()) {
        if (rij.has(veld.id())) {
          waarde(veld.alsKeuze(keuze), rij.path(veld.id()))
              .ifPresent(w -> waarden.put(veld.id(), w));
        }
      }
      if (!rij.isObject() || waarden.size() != rij.size()) {
        return Optional.empty();
      }
      rijen.add(waarden);
    }
    return knoop.isArray() ? Optional.of(new Tabel(rijen)) : Optional.empty();
  }

  private static Optional<Waarde> criteria(Keuze keuze, JsonNode knoop) {
    String verbinding = knoop.path(VERBINDING).asString("");
    List<Criterium> criteria = new ArrayList<>();
    for (JsonNode criterium : knoop.path(CRITERIA)) {
      if (!criterium.isObject() || criterium.size() != 1) {
        return Optional.empty();
      }
      String id = criterium.propertyNames().iterator().next();
      Optional<Keuze.Veld> veld = keuze.veld(id);
      if (veld.isEmpty()) {
        return Optional.empty();
      }
      // Chosen, but without a value: it has none, or nobody filled it in yet.
      boolean gekozen = criterium.path(id).isBoolean() && criterium.path(id).booleanValue();
      boolean zonder = veld.get().waardetype() == Waardetype.JA_NEE;
      Optional<Waarde> waarde =
          zonder ? Optional.empty() : waarde(veld.get().alsKeuze(keuze), criterium.path(id));
      if (waarde.isEmpty() && !gekozen) {
        return Optional.empty();
      }
      criteria.add(new Criterium(id, waarde));
    }
    boolean geldig = verbinding.equals(ALLE) || verbinding.equals(EEN);
    return geldig && knoop.size() == 2 && knoop.path(CRITERIA).isArray()
        ? Optional.of(new Criteria(verbinding.equals(ALLE), criteria))
        : Optional.empty();
  }

  private static ArrayNode array(List<String> teksten) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    teksten.forEach(array::add);
    return array;
  }

  /** Words on one line, without spaces around them; an empty answer is no answer. */
  static Optional<String> woorden(JsonNode knoop) {
    return knoop.isString() && !knoop.asString().isBlank()
        ? Optional.of(knoop.asString().strip()).filter(w -> !ANDERE_REGEL.matcher(w).find())
        : Optional.empty();
  }

  private static Optional<BigDecimal> getal(JsonNode knoop) {
    return knoop.isNumber()
        ? Optional.of(knoop.decimalValue())
            .filter(g -> g.precision() <= CIJFERS && Math.abs((long) g.scale()) <= CIJFERS)
        : Optional.empty();
  }

  private static Optional<List<BigDecimal>> getallen(JsonNode knoop) {
    List<BigDecimal> getallen = new ArrayList<>();
    for (JsonNode item : knoop) {
      getal(item).ifPresent(getallen::add);
    }
    return knoop.isArray() && getallen.size() == knoop.size()
        ? Optional.of(getallen)
        : Optional.empty();
  }

  private static Optional<List<String>> lijst(JsonNode knoop) {
    List<String> items = new ArrayList<>();
    for (JsonNode item : knoop) {
      woorden(item).ifPresent(items::add);
    }
    return knoop.isArray() && items.size() == knoop.size() ? Optional.of(items) : Optional.empty();
  }

  private static Optional<Waarde> termijn(Keuze keuze, String woorden) {
    Matcher m = TERMIJN.matcher(woorden);
    return m.matches()
        ? Eenheid.van(m.group(2))
            .filter(keuze.eenheden()::contains)
            .map(e -> new Termijn(Integer.parseInt(m.group(1)), e))
        : Optional.empty();
  }

  private static Optional<Waarde> datum(String woorden) {
    try {
      return Optional.of(new Datum(LocalDate.parse(woorden)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
