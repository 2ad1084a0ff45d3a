package nl.verordeningwijzer.samenstelling;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.verordeningwijzer.dossier.Dossier;
import nl.verordeningwijzer.dossier.Waarde;
import nl.verordeningwijzer.model.Eenheid;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.model.Zinpatroon;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Datumschrift;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Fragment.Letterlijk;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.regeling.Verwijsvorm;
import nl.verordeningwijzer.verwijzing.Telwoorden;

/**
 * Answers in the spelling of legal texts: "50 procent", "zes maanden", "€ 1.500", "1 juli 2023".
 */
final class Waardeschrijver {

  private static final Locale NEDERLANDS = Locale.of("nl", "NL");

  /** The highest number that a municipality writing numbers in words writes in words. */
  private static final BigDecimal IN_WOORDEN_TOT = BigDecimal.valueOf(20);

  private final Dossier.Getallen getallen;

  Waardeschrijver(Dossier.Getallen getallen) {
    this.getallen = getallen;
  }

  private static final Pattern GETYPTE_TEKENS =
      Pattern.compile("\\s*(?:[;,]\\s*(?:en|of))?[;.,\\s]*$");

  /** Marks at the end of words; not the full stop of "N.V.", "e.a." or "enz.". */
  private static final Pattern EIND_VAN_ZIN =
      Pattern.compile("(?:[;:,\\s]|(?<!\\.\\p{L}{1,3})(?<!\\b(?:enz|etc|jl|nr))\\.)+$");

  /**
   * The words of an answer; a list of provisions becomes a reference, to be worded when numbers are
   * known.
   */
  List<Fragment> schrijf(Keuze keuze, Waarde waarde) {
    return switch (waarde) {
      case Waarde.Bepalingen(List<BepalingId> doelen) -> {
        String namen = doelen.stream().map(BepalingId::waarde).collect(Collectors.joining(", "));
        yield List.of(new Fragment.Verwijzing(doelen, Verwijsvorm.gewoon(Niveau.ARTIKEL), namen));
      }
      case Waarde.Tabel t -> opsommingVan(items(keuze, t), " en ");
      case Waarde.Criteria c -> criteria(keuze, c);
      default -> List.of(new Letterlijk(woorden(keuze, waarde)));
    };
  }

  private String woorden(Keuze keuze, Waarde waarde) {
    return switch (waarde) {
      case Waarde.Woorden(String woorden) -> inZin(woorden);
      case Waarde.Getal(BigDecimal getal) -> getal(keuze, getal);
      case Waarde.Getallen(List<BigDecimal> percentages) -> percentages(percentages);
      case Waarde.Termijn(int aantal, Eenheid eenheid) ->
          geheel(keuze, BigDecimal.valueOf(aantal)) + " " + eenheid.bij(aantal);
      case Waarde.Datum(LocalDate dag) -> Datumschrift.voluit(dag);
      case Waarde.Lijst l -> opsomming(l.items());
      case Waarde.Tabel t -> throw geenWoorden(keuze);
      case Waarde.Criteria c -> throw geenWoorden(keuze);
      case Waarde.Bepalingen b -> throw geenWoorden(keuze);
      case Waarde.JaNee j -> throw geenInvulling(keuze);
      case Waarde.Gekozen g -> throw geenInvulling(keuze);
      case Waarde.Voorbeeld v -> throw geenInvulling(keuze);
    };
  }

  /**
   * "10, 5 en 3 procent"; with a decimal comma among them "10 procent, 7,5 procent en 5 procent".
   */
  private static String percentages(List<BigDecimal> percentages) {
    List<String> getallen = percentages.stream().map(Waardeschrijver::getal).toList();
    return getallen.stream().anyMatch(g -> g.contains(","))
        ? opsomming(getallen.stream().map(g -> g + " procent").toList())
        : opsomming(getallen) + " procent";
  }

  private static IllegalArgumentException geenWoorden(Keuze keuze) {
    return new IllegalArgumentException("het antwoord op " + keuze.id() + " is meer dan woorden");
  }

  private static IllegalArgumentException geenInvulling(Keuze keuze) {
    return new IllegalArgumentException("het antwoord op " + keuze.id() + " vult niets in");
  }

  private String getal(Keuze keuze, BigDecimal getal) {
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

  /** A whole number; one is always a word, with accents: "één week" is no "een week". */
  private String geheel(Keuze keuze, BigDecimal getal) {
    boolean inWoorden =
        switch (getallen) {
          case ZOALS_MODEL -> keuze.inWoorden();
          case WOORDEN -> getal.compareTo(IN_WOORDEN_TOT) <= 0;
          case CIJFERS -> false;
        };
    if (getal.compareTo(BigDecimal.ONE) == 0) {
      return "één";
    }
    return inWoorden && isTeSchrijven(getal)
        ? Telwoorden.hoofdtelwoord(getal.intValueExact())
        : getal(getal);
  }

  /**
   * The items of a table, each worded by the pattern of the choice; where a field is missing that
   * every item must have, it stands open.
   */
  List<List<Fragment>> items(Keuze keuze, Waarde.Tabel tabel) {
    return tabel.rijen().stream().map(rij -> zin(keuze, keuze.zin(), rij, naam -> naam)).toList();
  }

  /** "a, b en c" when all must be met, "a, b of c" when one is enough. */
  private List<Fragment> criteria(Keuze keuze, Waarde.Criteria criteria) {
    List<List<Fragment>> woorden =
        criteria.criteria().stream()
            .flatMap(c -> keuze.veld(c.id()).map(veld -> criterium(keuze, veld, c)).stream())
            .toList();
    return opsommingVan(woorden, criteria.alle() ? " en " : " of ");
  }

  private List<Fragment> criterium(Keuze keuze, Keuze.Veld veld, Waarde.Criterium criterium) {
    Map<String, Waarde> waarde = new HashMap<>();
    criterium.waarde().ifPresent(w -> waarde.put(veld.id(), w));
    // The pattern of a criterion knows one field only.
    return zin(keuze, veld.zin(), waarde, naam -> veld.id());
  }

  /**
   * A sentence with the values of fields.
   *
   * @param veldnaam the field that a name in the pattern stands for
   */
  private List<Fragment> zin(
      Keuze keuze, String patroon, Map<String, Waarde> waarden, UnaryOperator<String> veldnaam) {
    List<Fragment> zin = new ArrayList<>();
    for (Zinpatroon.Deel deel :
        Zinpatroon.delen(patroon, naam -> waarden.containsKey(veldnaam.apply(naam)))) {
      switch (deel) {
        case Zinpatroon.Deel.Woorden(String woorden) -> zin.add(new Letterlijk(woorden));
        case Zinpatroon.Deel.Veld(String naam) ->
            keuze
                .veld(veldnaam.apply(naam))
                .ifPresent(veld -> {
                  Waarde waarde = waarden.get(veld.id());
                  if (waarde != null) {
                    zin.add(new Letterlijk(woorden(veld.alsKeuze(keuze), waarde)));
                  } else if (veld.verplicht()) {
                    zin.add(open(keuze, veld));
                  }
                });
      }
    }
    return new Tekst(zin).fragmenten();
  }

  private static Fragment open(Keuze keuze, Keuze.Veld veld) {
    return new Fragment.Open(keuze.id(), List.of(new Letterlijk(veld.openPlek())));
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
    List<List<Fragment>> woorden =
        items.stream().map(item -> List.<Fragment>of(new Letterlijk(item))).toList();
    return new Tekst(opsommingVan(woorden, " en ")).woorden();
  }

  private static List<Fragment> opsommingVan(List<List<Fragment>> items, String voegwoord) {
    List<Fragment> opsomming = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        opsomming.add(new Letterlijk(i == items.size() - 1 ? voegwoord : ", "));
      }
      opsomming.addAll(items.get(i));
    }
    return new Tekst(opsomming).fragmenten();
  }

  /** Whether a value lies within the bounds of its choice. */
  static boolean binnenGrenzen(Keuze keuze, Waarde waarde) {
    return switch (waarde) {
      case Waarde.Getal(BigDecimal getal) -> binnenGrenzen(keuze, getal);
      case Waarde.Getallen(List<BigDecimal> getallen) ->
          getallen.stream().allMatch(g -> binnenGrenzen(keuze, g));
      case Waarde.Termijn(int aantal, Eenheid e) ->
          binnenGrenzen(keuze, BigDecimal.valueOf(aantal));
      case Waarde.Tabel(List<Map<String, Waarde>> rijen) ->
          rijen.stream()
              .flatMap(rij -> rij.entrySet().stream())
              .allMatch(e -> veldBinnenGrenzen(keuze, e.getKey(), e.getValue()));
      case Waarde.Criteria(boolean alle, List<Waarde.Criterium> criteria) ->
          criteria.stream()
              .allMatch(c -> c.waarde().map(w -> veldBinnenGrenzen(keuze, c.id(), w)).orElse(true));
      default -> true;
    };
  }

  private static boolean veldBinnenGrenzen(Keuze keuze, String veld, Waarde waarde) {
    return keuze.veld(veld).map(v -> binnenGrenzen(v.alsKeuze(keuze), waarde)).orElse(true);
  }

  private static boolean binnenGrenzen(Keuze keuze, BigDecimal getal) {
    return keuze.minimaal().map(m -> getal.compareTo(m) >= 0).orElse(true)
        && keuze.maximaal().map(m -> getal.compareTo(m) <= 0).orElse(true);
  }

  /** Words that stand in a sentence, without the marks that the municipality typed behind them. */
  private static String inZin(String woorden) {
    String kort = EIND_VAN_ZIN.matcher(woorden).replaceFirst("");
    return kort.isEmpty() ? woorden : kort;
  }

  /** A sentence of the municipality's own, which ends with a mark. */
  static String alsZin(String zin) {
    return zin.matches(".*[.?!]") ? zin : inZin(zin) + ".";
  }

  /**
   * An item of a list without the marks at its end that the municipality typed itself, "; en" too.
   */
  static String zonderLeesteken(String item) {
    return GETYPTE_TEKENS.matcher(item.strip()).replaceFirst("");
  }

  /** An item without the marks at its end; an open place at its end stays. */
  static List<Fragment> zonderLeesteken(List<Fragment> item) {
    List<Fragment> zonder = new ArrayList<>(item);
    if (!zonder.isEmpty() && zonder.getLast() instanceof Letterlijk(String woorden)) {
      zonder.set(
          zonder.size() - 1, new Letterlijk(GETYPTE_TEKENS.matcher(woorden).replaceFirst("")));
    }
    if (!zonder.isEmpty() && zonder.getFirst() instanceof Letterlijk(String woorden)) {
      zonder.set(0, new Letterlijk(woorden.stripLeading()));
    }
    return new Tekst(zonder).fragmenten();
  }
}
