package nl.verordeningwijzer.samenstelling;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Opsomming;
import nl.verordeningwijzer.model.Waardetype;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Fragment.Letterlijk;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Verwijsvorm;
import nl.verordeningwijzer.verwijzing.Telwoorden;

/**
 * Answers in the spelling of legal texts: "50 procent", "zes maanden", "€ 1.500", "1 juli 2023".
 */
final class Waardeschrijver {

  private static final Locale NEDERLANDS = Locale.of("nl", "NL");
  private static final DateTimeFormatter DATUM =
      DateTimeFormatter.ofPattern("d MMMM uuuu", NEDERLANDS);

  private static final Pattern GETYPTE_TEKENS =
      Pattern.compile("\\s*(?:[;,]\\s*(?:en|of))?[;.,\\s]*$");

  private Waardeschrijver() {}

  /**
   * The words of an answer; a list of provisions becomes a reference, to be worded when numbers are
   * known.
   */
  static List<Fragment> schrijf(Keuze keuze, Waarde waarde) {
    if (waarde instanceof Waarde.Bepalingen(List<BepalingId> doelen)) {
      String namen = doelen.stream().map(BepalingId::waarde).collect(Collectors.joining(", "));
      return List.of(new Fragment.Verwijzing(doelen, Verwijsvorm.gewoon(Niveau.ARTIKEL), namen));
    }
    return List.of(new Letterlijk(woorden(keuze, waarde)));
  }

  private static String woorden(Keuze keuze, Waarde waarde) {
    return switch (waarde) {
      case Waarde.Woorden(String woorden) -> woorden;
      case Waarde.Getal(BigDecimal getal) -> getal(keuze, getal);
      case Waarde.Getallen(List<BigDecimal> getallen) ->
          opsomming(getallen.stream().map(Waardeschrijver::getal).toList()) + " procent";
      case Waarde.Termijn(int aantal, Eenheid eenheid) ->
          geheel(keuze, BigDecimal.valueOf(aantal)) + " " + eenheid.bij(aantal);
      case Waarde.Datum(LocalDate dag) -> DATUM.format(dag);
      case Waarde.Lijst(List<String> items) -> opsomming(items);
      case Waarde.Bepalingen b ->
          throw new IllegalArgumentException("bepalingen zijn geen woorden");
      case Waarde.JaNee j -> throw geenInvulling(keuze);
      case Waarde.Gekozen g -> throw geenInvulling(keuze);
      case Waarde.Voorbeeld v -> throw geenInvulling(keuze);
    };
  }

  private static IllegalArgumentException geenInvulling(Keuze keuze) {
    return new IllegalArgumentException("het antwoord op " + keuze.id() + " vult niets in");
  }

  private static String getal(Keuze keuze, BigDecimal getal) {
    return switch (keuze.waardetype()) {
      case PERCENTAGE -> getal(getal) + " procent";
      case BEDRAG -> "€ " + bedrag(getal);
      case LEEFTIJD -> geheel(keuze, getal) + " jaar";
      case RANGMAAND -> "de " + rangtelwoord(getal) + " maand";
      default -> geheel(keuze, getal);
    };
  }

  private static String rangtelwoord(BigDecimal getal) {
    return isTeSchrijven(getal) && getal.signum() > 0
        ? Telwoorden.rangtelwoord(getal.intValueExact())
        : getal(getal) + "e";
  }

  private static String geheel(Keuze keuze, BigDecimal getal) {
    return keuze.inWoorden() && isTeSchrijven(getal)
        ? Telwoorden.hoofdtelwoord(getal.intValueExact())
        : getal(getal);
  }

  private static boolean isTeSchrijven(BigDecimal getal) {
    return getal.signum() >= 0
        && getal.stripTrailingZeros().scale() <= 0
        && getal.compareTo(BigDecimal.valueOf(Telwoorden.HOOGSTE)) <= 0;
  }

  /** Without needless zeros, with a decimal comma. */
  private static String getal(BigDecimal getal) {
    return getal.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  /** Thousands apart; cents only when there are any. */
  private static String bedrag(BigDecimal bedrag) {
    boolean rond = bedrag.stripTrailingZeros().scale() <= 0;
    return new DecimalFormat(
            rond ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(NEDERLANDS))
        .format(bedrag);
  }

  /** "a, b en c". */
  static String opsomming(List<String> items) {
    int laatste = items.size() - 1;
    return laatste < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, laatste)) + " en " + items.get(laatste);
  }

  /** Whether a value lies within the bounds of its choice. */
  static boolean binnenGrenzen(Keuze keuze, Waarde waarde) {
    return switch (waarde) {
      case Waarde.Getal(BigDecimal getal) -> binnenGrenzen(keuze, getal);
      case Waarde.Getallen(List<BigDecimal> getallen) ->
          getallen.stream().allMatch(g -> binnenGrenzen(keuze, g));
      case Waarde.Termijn(int aantal, Eenheid e) ->
          binnenGrenzen(keuze, BigDecimal.valueOf(aantal));
      default -> true;
    };
  }

  private static boolean binnenGrenzen(Keuze keuze, BigDecimal getal) {
    return keuze.minimaal().map(m -> getal.compareTo(m) >= 0).orElse(true)
        && keuze.maximaal().map(m -> getal.compareTo(m) <= 0).orElse(true);
  }

  /**
   * An item of a list with the mark behind it; a mark that the municipality typed itself, with or
   * without "en", is not doubled.
   */
  static String item(String item, int plaats, int aantal, Opsomming opsomming) {
    return GETYPTE_TEKENS.matcher(item.strip()).replaceFirst("") + opsomming.achter(plaats, aantal);
  }

  /** Whether an answer of this kind fills a list. */
  static boolean isLijst(Keuze keuze) {
    return keuze.waardetype() == Waardetype.LIJST;
  }
}
