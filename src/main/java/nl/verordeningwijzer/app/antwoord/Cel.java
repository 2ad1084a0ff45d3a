package nl.verordeningwijzer.app.antwoord;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.dossier.Waardecontrole;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.model.Woordpatroon;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.verwijzing.Telwoorden;

/**
 * What stands in one field: words, a number, a date; with a unit beside it where there is one to
 * choose.
 *
 * @param tekst as it was typed
 * @param eenheid of a term
 */
record Cel(String tekst, Optional<Eenheid> eenheid) {

  private static final Berichten BERICHTEN = Berichten.van(Cel.class);
  private static final Locale NEDERLANDS = Locale.of("nl", "NL");

  /** Ends of lines, tabs and other characters that no answer may hold. */
  private static final Pattern STUURTEKENS =
      Pattern.compile("\\s*[\\p{Cntrl}\\u0085\\u2028\\u2029]+\\s*");

  /** A number as people type it: thousands apart or not, a decimal comma, or a point for it. */
  private static final Pattern GETAL =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+|-))?|(\\d+)\\.(\\d{1,2})");

  private static final Pattern GETAL_EN_WOORD = Pattern.compile("(\\S+)\\s*(\\p{L}*)");
  private static final int CENTEN = 2;

  private static final DateTimeFormatter DATUM =
      DateTimeFormatter.ofPattern("d MMMM uuuu", NEDERLANDS);

  private static final List<DateTimeFormatter> DATUMVORMEN =
      Stream.of("d MMMM uuuu", "d MMM uuuu", "d-M-uuuu", "d/M/uuuu", "d.M.uuuu", "uuuu-MM-dd")
          .map(vorm ->
              new DateTimeFormatterBuilder()
                  .parseCaseInsensitive()
                  .appendPattern(vorm)
                  .toFormatter(NEDERLANDS)
                  .withResolverStyle(ResolverStyle.STRICT))
          .toList();

  /** A field with words or a number, without a unit to choose. */
  Cel(String tekst) {
    this(tekst, Optional.empty());
  }

  /** A field in which nothing stands; the unit is the first one that is accepted. */
  static Cel leeg(Keuze keuze) {
    return new Cel("", keuze.eenheden().stream().findFirst());
  }

  /** A field in which words of the model are typed. */
  static Cel voorbeeld(String woorden, Keuze keuze) {
    return new Cel(woorden, leeg(keuze).eenheid());
  }

  /** The field that shows an answer. */
  static Cel van(Keuze keuze, Optional<Waarde> waarde) {
    return switch (waarde.orElse(null)) {
      case Waarde.Woorden(String woorden) -> new Cel(woorden);
      case Waarde.Getal(BigDecimal getal) -> new Cel(getal(keuze.waardetype(), getal));
      case Waarde.Termijn(int aantal, Eenheid eenheid) ->
          new Cel(Integer.toString(aantal), Optional.of(eenheid));
      case Waarde.Datum(LocalDate dag) -> new Cel(DATUM.format(dag));
      case null, default -> leeg(keuze);
    };
  }

  /** Whether nothing stands in it. */
  boolean isLeeg() {
    return opEenRegel(tekst).isEmpty();
  }

  /** Words as an answer may hold them: on one line, without spaces around them. */
  static String opEenRegel(String tekst) {
    return STUURTEKENS.matcher(tekst).replaceAll(" ").strip();
  }

  /** The answer that the field gives to a choice with one value. */
  Invoer lees(Keuze keuze) {
    String schoon = opEenRegel(tekst);
    if (schoon.isEmpty()) {
      return new Invoer.Leeg();
    }
    Optional<Waarde> waarde =
        switch (keuze.waardetype()) {
          case AANTAL, LEEFTIJD, RANGMAAND, PERCENTAGE, BEDRAG ->
              getal(keuze.waardetype(), schoon).map(Waarde.Getal::new);
          case TERMIJN -> termijn(keuze, schoon);
          case DATUM -> datum(schoon).map(Waarde.Datum::new);
          default -> Optional.of(new Waarde.Woorden(schoon));
        };
    return waarde
        .filter(w -> Waardecontrole.isBewaarbaar(keuze, w))
        .<Invoer>map(Invoer.Antwoord::new)
        .orElseGet(() -> new Invoer.Onleesbaar(fout(keuze)));
  }

  private static String fout(Keuze keuze) {
    return BERICHTEN.bericht(
        switch (keuze.waardetype()) {
          case AANTAL, LEEFTIJD, TERMIJN -> "fout.geheel";
          case RANGMAAND -> "fout.rangmaand";
          case PERCENTAGE -> "fout.getal";
          case BEDRAG -> "fout.bedrag";
          case DATUM -> "fout.datum";
          default -> "fout.tekst";
        });
  }

  // Numbers ---------------------------------------------------------------------------------------

  private static String getal(Waardetype type, BigDecimal getal) {
    boolean rond = getal.stripTrailingZeros().scale() <= 0;
    if (type == Waardetype.BEDRAG) {
      return new DecimalFormat(
              rond ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(NEDERLANDS))
          .format(getal);
    }
    return getal.toPlainString().replace('.', ',');
  }

  private static Optional<BigDecimal> getal(Waardetype type, String woorden) {
    String kaal = zonderMaat(type, woorden);
    Optional<BigDecimal> getal =
        getal(kaal)
            .or(() ->
                type == Waardetype.RANGMAAND
                    ? Telwoorden.waarde(kaal.toLowerCase(NEDERLANDS)).map(BigDecimal::valueOf)
                    : Optional.empty());
    return switch (type) {
      case PERCENTAGE -> getal;
      case BEDRAG ->
          getal
              .filter(g -> g.stripTrailingZeros().scale() <= CENTEN)
              .map(g -> g.setScale(Math.max(0, g.stripTrailingZeros().scale()), RoundingMode.UP));
      default ->
          getal
              .filter(g -> g.stripTrailingZeros().scale() <= 0)
              .map(g -> g.setScale(0, RoundingMode.UNNECESSARY))
              .filter(g -> g.precision() <= 9);
    };
  }

  /** A number without what people type around it because it stands beside the field. */
  private static String zonderMaat(Waardetype type, String woorden) {
    String patroon =
        switch (type) {
          case PERCENTAGE -> "\\s*(%|procent)$";
          case BEDRAG -> "^€\\s*|\\s*euro$";
          case LEEFTIJD -> "\\s*jaar$";
          case RANGMAAND -> "^de\\s+|(?<=\\d)e\\b|\\s*maand$";
          default -> "$";
        };
    return woorden.replaceAll(patroon, "");
  }

  private static Optional<BigDecimal> getal(String woorden) {
    Matcher m = GETAL.matcher(woorden);
    if (m.matches()) {
      String geheel = m.group(3) == null ? m.group(1).replace(".", "") : m.group(3);
      String deel = m.group(3) == null ? m.group(2) : m.group(4);
      boolean metDeel = deel != null && !deel.equals("-");
      return Optional.of(new BigDecimal(metDeel ? geheel + "." + deel : geheel));
    }
    OptionalInt telwoord = Woordpatroon.getal(woorden.toLowerCase(NEDERLANDS));
    return telwoord.isPresent()
        ? Optional.of(BigDecimal.valueOf(telwoord.getAsInt()))
        : Optional.empty();
  }

  private Optional<Waarde> termijn(Keuze keuze, String woorden) {
    Matcher m = GETAL_EN_WOORD.matcher(woorden);
    if (!m.matches()) {
      return Optional.empty();
    }
    Optional<Eenheid> maat =
        m.group(2).isEmpty() ? eenheid : Eenheid.van(m.group(2).toLowerCase(NEDERLANDS));
    return getal(Waardetype.AANTAL, m.group(1))
        .flatMap(g -> maat.map(e -> new Waarde.Termijn(g.intValueExact(), e)));
  }

  private static Optional<LocalDate> datum(String woorden) {
    return DATUMVORMEN.stream().flatMap(vorm -> datum(woorden, vorm).stream()).findFirst();
  }

  private static Optional<LocalDate> datum(String woorden, DateTimeFormatter vorm) {
    try {
      return Optional.of(LocalDate.parse(woorden, vorm));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  // Bounds ----------------------------------------------------------------------------------------

  /**
   * What to say of a number that is read but lies outside the bounds of its choice; empty when
   * there is nothing to say.
   */
  Optional<String> buitenGrenzen(Keuze keuze) {
    Optional<BigDecimal> getal =
        switch (lees(keuze)) {
          case Invoer.Antwoord(Waarde.Getal(BigDecimal g)) -> Optional.of(g);
          case Invoer.Antwoord(Waarde.Termijn(int aantal, Eenheid e)) ->
              Optional.of(BigDecimal.valueOf(aantal));
          default -> Optional.empty();
        };
    boolean binnen =
        getal
            .filter(g ->
                keuze.minimaal().filter(m -> g.compareTo(m) < 0).isPresent()
                    || keuze.maximaal().filter(m -> g.compareTo(m) > 0).isPresent())
            .isEmpty();
    return binnen ? Optional.empty() : Optional.of(grenzen(keuze));
  }

  private static String grenzen(Keuze keuze) {
    String laagste = keuze.minimaal().map(m -> getal(keuze.waardetype(), m)).orElse("");
    String hoogste = keuze.maximaal().map(m -> getal(keuze.waardetype(), m)).orElse("");
    if (hoogste.isEmpty()) {
      return BERICHTEN.bericht("grens.laagste", laagste);
    }
    return laagste.isEmpty()
        ? BERICHTEN.bericht("grens.hoogste", hoogste)
        : BERICHTEN.bericht("grens.tussen", laagste, hoogste);
  }

  /**
   * The field with its number one higher or lower, not past the bounds of the choice; from nothing
   * it starts at the lowest.
   */
  Cel stap(Keuze keuze, int verschil) {
    BigDecimal laagste = keuze.minimaal().orElse(BigDecimal.ZERO);
    BigDecimal nieuw =
        getal(zonderMaat(keuze.waardetype(), opEenRegel(tekst)))
            .map(g -> g.add(BigDecimal.valueOf(verschil)))
            .orElse(laagste)
            .max(laagste);
    BigDecimal binnen = keuze.maximaal().map(nieuw::min).orElse(nieuw);
    return new Cel(getal(keuze.waardetype(), binnen), eenheid);
  }
}
