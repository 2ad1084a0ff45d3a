package nl.verordeningwijzer.dossier;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verordeningwijzer.dossier.Waarde.Bepalingen;
import nl.verordeningwijzer.dossier.Waarde.Datum;
import nl.verordeningwijzer.dossier.Waarde.Gekozen;
import nl.verordeningwijzer.dossier.Waarde.Getal;
import nl.verordeningwijzer.dossier.Waarde.Getallen;
import nl.verordeningwijzer.dossier.Waarde.JaNee;
import nl.verordeningwijzer.dossier.Waarde.Lijst;
import nl.verordeningwijzer.dossier.Waarde.Termijn;
import nl.verordeningwijzer.dossier.Waarde.Voorbeeld;
import nl.verordeningwijzer.dossier.Waarde.Woorden;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Keuzesoort;
import nl.verordeningwijzer.regeling.BepalingId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Between an answer and its form in the dossier's JSON. */
final class Waardelezer {

  private static final Pattern TERMIJN = Pattern.compile("(\\d{1,4}) (\\p{L}+)");
  private static final String VOORBEELD = "voorbeeld";

  /** Ends of lines, tabs and other characters that no document can show. */
  private static final Pattern ANDERE_REGEL = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

  /** More digits than this are no answer: 1e999999999 would fill the memory when printed. */
  private static final int CIJFERS = 15;

  private static final int CENTEN = 2;

  private Waardelezer() {}

  /** The answer; empty when the JSON is not a value of the type that the choice asks for. */
  static Optional<Waarde> lees(Keuze keuze, JsonNode knoop) {
    if (knoop.isObject()) {
      JsonNode voorbeeld = knoop.path(VOORBEELD);
      return knoop.size() == 1
              && voorbeeld.isBoolean()
              && voorbeeld.booleanValue()
              && keuze.soort() == Keuzesoort.INVULLING
          ? Optional.of(new Voorbeeld())
          : Optional.empty();
    }
    return switch (keuze.waardetype()) {
      case JA_NEE ->
          knoop.isBoolean() ? Optional.of(new JaNee(knoop.asBoolean())) : Optional.empty();
      case OPTIE ->
          woorden(knoop).filter(o -> keuze.plaats(o) >= 0).map(o -> new Gekozen(List.of(o)));
      case OPTIES ->
          lijst(knoop)
              .filter(l -> !l.isEmpty() && l.stream().allMatch(o -> keuze.plaats(o) >= 0))
              .map(Gekozen::new);
      case TEKST, FREQUENTIE, CITEERTITEL -> woorden(knoop).map(Woorden::new);
      case AANTAL, LEEFTIJD, RANGMAAND ->
          getal(knoop).filter(g -> g.stripTrailingZeros().scale() <= 0).map(Getal::new);
      case PERCENTAGE -> getal(knoop).map(Getal::new);
      case BEDRAG ->
          getal(knoop).filter(g -> g.stripTrailingZeros().scale() <= CENTEN).map(Getal::new);
      case PERCENTAGES ->
          getallen(knoop)
              .filter(g -> keuze.lengte() == 0 || g.size() == keuze.lengte())
              .map(Getallen::new);
      case TERMIJN -> woorden(knoop).flatMap(w -> termijn(keuze, w));
      case DATUM -> woorden(knoop).flatMap(Waardelezer::datum);
      case LIJST -> lijst(knoop).filter(l -> !l.isEmpty()).map(Lijst::new);
      case BEPALINGEN ->
          lijst(knoop)
              .filter(l -> !l.isEmpty() && l.stream().allMatch(BepalingId::isGeldig))
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
      case Lijst(List<String> items) -> array(items);
      case Bepalingen(List<BepalingId> bepalingen) ->
          array(bepalingen.stream().map(BepalingId::waarde).toList());
      case Voorbeeld v -> json.objectNode().put(VOORBEELD, true);
    };
  }

  private static ArrayNode array(List<String> teksten) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    teksten.forEach(array::add);
    return array;
  }

  /** Words on one line, without spaces around them; an empty answer is no answer. */
  private static Optional<String> woorden(JsonNode knoop) {
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
