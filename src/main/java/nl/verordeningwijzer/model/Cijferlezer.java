package nl.verordeningwijzer.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;

/** Reads {@code cijfers.yaml}. */
final class Cijferlezer {

  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
  private static final BigDecimal HELFT = BigDecimal.valueOf(50);

  private final Databestand bestand;
  private final Map<KeuzeId, Keuze> keuzes;
  private final Modeltekst nieuw;
  private final Map<String, Cijferbron> bronnen = new LinkedHashMap<>();
  private final Set<KeuzeId> metGangbaar = new HashSet<>();

  private Cijferlezer(Databestand bestand, Map<KeuzeId, Keuze> keuzes, Modeltekst nieuw) {
    this.bestand = bestand;
    this.keuzes = keuzes;
    this.nieuw = nieuw;
  }

  /**
   * The figures, in the order of the file.
   *
   * @param nieuw the text whose provisions and choices they may be about
   */
  static List<Cijfer> lees(Databestand bestand, Map<KeuzeId, Keuze> keuzes, Modeltekst nieuw) {
    return new Cijferlezer(bestand, keuzes, nieuw).lees();
  }

  private List<Cijfer> lees() {
    Databestand alle = bestand.deel("bronnen");
    alle.namen().forEach(naam -> bronnen.put(naam, bron(alle.deel(naam))));
    List<Cijfer> cijfers = new ArrayList<>();
    for (Databestand groep : bestand.lijst("groepen")) {
      cijfers.addAll(groep(groep));
    }
    bestand.sluit();
    return cijfers;
  }

  private static Cijferbron bron(Databestand deel) {
    Cijferbron bron =
        new Cijferbron(
            deel.tekst("naam"),
            deel.tekst("titel"),
            geheel(deel, "jaar", verplicht(deel, "jaar")).orElse(0),
            deel.tekst("kanttekening"));
    deel.sluit();
    return bron;
  }

  private List<Cijfer> groep(Databestand groep) {
    String naam = groep.tekst("bron");
    Optional<Cijferbron> bron = Optional.ofNullable(bronnen.get(naam));
    if (bron.isEmpty() && !naam.isEmpty()) {
      groep.meld("cijfer-bron-onbekend", groep.plaats(), naam, String.join(", ", bronnen.keySet()));
    }
    String plaats = groep.tekst("plaats");
    String van = groep.tekst("van");
    OptionalInt n = geheel(groep, "n", groep.getal("n"));
    Optional<Cijfer.Maat> eenheid = eenheid(groep);
    List<Databestand> delen = groep.lijst("cijfers");
    if (delen.isEmpty()) {
      groep.meld("yaml-veld-ontbreekt", groep.plaats(), "cijfers");
    }
    List<Cijfer> cijfers = new ArrayList<>();
    for (Databestand deel : delen) {
      Optional<BigDecimal> waarde = verplicht(deel, "waarde");
      Cijfer cijfer =
          new Cijfer(
              deel.misschien("kort").orElse(""),
              deel.tekst("tekst"),
              waarde.orElse(BigDecimal.ZERO),
              eenheid.orElse(Cijfer.Maat.PROCENT),
              van,
              n,
              bron.orElse(new Cijferbron(naam, "", 0, "")),
              plaats,
              deel.lijst("keuzes").stream().map(this::over).flatMap(Optional::stream).toList(),
              bepalingen(deel),
              deel.misschienDeel("gangbaar").flatMap(this::gangbaar));
      deel.sluit();
      if (waarde.isPresent()) {
        controleer(deel, cijfer);
        cijfers.add(cijfer);
      }
    }
    groep.sluit();
    return cijfers;
  }

  private static Optional<BigDecimal> verplicht(Databestand deel, String veld) {
    if (deel.misschien(veld).isEmpty()) {
      deel.meld("yaml-veld-ontbreekt", deel.plaats(), veld);
    }
    return deel.getal(veld);
  }

  private static OptionalInt geheel(Databestand deel, String veld, Optional<BigDecimal> getal) {
    if (getal.isPresent() && (getal.get().signum() <= 0 || !isGeheel(getal.get()))) {
      deel.meld("yaml-waarde-fout", deel.plaats(), getal.get().toPlainString(), veld);
      return OptionalInt.empty();
    }
    return getal.map(g -> OptionalInt.of(g.intValue())).orElse(OptionalInt.empty());
  }

  private static boolean isGeheel(BigDecimal getal) {
    return getal.stripTrailingZeros().scale() <= 0;
  }

  private static Optional<Cijfer.Maat> eenheid(Databestand groep) {
    String naam = groep.tekst("eenheid");
    Optional<Cijfer.Maat> eenheid =
        Arrays.stream(Cijfer.Maat.values()).filter(m -> m.naam().equals(naam)).findFirst();
    if (eenheid.isEmpty() && !naam.isEmpty()) {
      groep.meld("yaml-waarde-fout", groep.plaats(), naam, "eenheid");
    }
    return eenheid;
  }

  // What a figure is about ----------------------------------------------------------------------

  private Optional<Cijfer.Over> over(Databestand deel) {
    Optional<Keuze> keuze = keuze(deel);
    Optional<String> optie = deel.misschien("optie");
    deel.sluit();
    keuze.ifPresent(k -> optie.ifPresent(o -> controleerAntwoord(deel, k, o)));
    return keuze.map(k -> new Cijfer.Over(k.id(), optie));
  }

  private Optional<Keuze> keuze(Databestand deel) {
    String naam = deel.tekst("keuze");
    Optional<Keuze> keuze =
        BepalingId.isGeldig(naam)
            ? Optional.ofNullable(keuzes.get(new KeuzeId(naam)))
            : Optional.empty();
    if (keuze.isEmpty() && !naam.isEmpty()) {
      deel.meld("cijfer-keuze-onbekend", deel.plaats(), naam);
    }
    return keuze;
  }

  private List<BepalingId> bepalingen(Databestand deel) {
    List<BepalingId> bepalingen = deel.bepalingen("bepalingen");
    bepalingen.stream()
        .filter(b -> nieuw.plaats(b).isEmpty())
        .forEach(b -> deel.meld("cijfer-bepaling-onbekend", deel.plaats(), b));
    return bepalingen;
  }

  private static void controleerAntwoord(Databestand deel, Keuze keuze, String antwoord) {
    if (!past(keuze, antwoord)) {
      deel.meld("cijfer-antwoord-fout", deel.plaats(), antwoord, keuze.id(), verwacht(keuze));
    }
  }

  private static boolean past(Keuze keuze, String antwoord) {
    return switch (keuze.waardetype()) {
      case JA_NEE -> antwoord.equals("ja") || antwoord.equals("nee");
      case OPTIE, OPTIES -> keuze.plaats(antwoord) >= 0;
      case AANTAL, LEEFTIJD, RANGMAAND ->
          getal(antwoord).filter(g -> isGeheel(g) && binnen(keuze, g)).isPresent();
      case PERCENTAGE -> getal(antwoord).filter(g -> binnen(keuze, g)).isPresent();
      default -> false;
    };
  }

  private static Optional<BigDecimal> getal(String antwoord) {
    return Pattern.matches("\\d{1,9}(\\.\\d{1,4})?", antwoord)
        ? Optional.of(new BigDecimal(antwoord))
        : Optional.empty();
  }

  private static boolean binnen(Keuze keuze, BigDecimal getal) {
    return keuze.minimaal().filter(m -> getal.compareTo(m) < 0).isEmpty()
        && keuze.maximaal().filter(m -> getal.compareTo(m) > 0).isEmpty();
  }

  /** What kinds of answer can be named: the key of the words that say it, and the options. */
  private static String verwacht(Keuze keuze) {
    String opties = keuze.opties().stream().map(Keuze.Optie::id).collect(Collectors.joining(", "));
    return switch (keuze.waardetype()) {
      case JA_NEE -> Databestand.bericht("cijfer-antwoord-ja-nee");
      case OPTIE, OPTIES -> Databestand.bericht("cijfer-antwoord-optie", opties);
      case AANTAL, LEEFTIJD, RANGMAAND, PERCENTAGE -> Databestand.bericht("cijfer-antwoord-getal");
      default -> Databestand.bericht("cijfer-antwoord-geen");
    };
  }

  // Default answers -----------------------------------------------------------------------------

  private Optional<Cijfer.Gangbaar> gangbaar(Databestand deel) {
    Optional<Keuze> keuze = keuze(deel);
    String antwoord = deel.tekst("antwoord");
    String reden = deel.tekst("reden");
    deel.sluit();
    if (keuze.isEmpty() || antwoord.isEmpty()) {
      return Optional.empty();
    }
    KeuzeId id = keuze.get().id();
    controleerAntwoord(deel, keuze.get(), antwoord);
    if (!nieuw.keuzes().containsKey(id)) {
      deel.meld("gangbaar-niet-nieuw", deel.plaats(), id);
    }
    if (!metGangbaar.add(id)) {
      deel.meld("gangbaar-dubbel", deel.plaats(), id);
    }
    return Optional.of(new Cijfer.Gangbaar(id, antwoord, reden));
  }

  private static void controleer(Databestand deel, Cijfer cijfer) {
    BigDecimal waarde = cijfer.waarde();
    boolean procent = cijfer.eenheid() == Cijfer.Maat.PROCENT;
    if (waarde.signum() < 0 || (procent && waarde.compareTo(HONDERD) > 0)) {
      deel.meld(
          procent ? "cijfer-procent-fout" : "cijfer-negatief",
          deel.plaats(),
          waarde.toPlainString());
    }
    if (cijfer.keuzes().isEmpty() && cijfer.bepalingen().isEmpty()) {
      deel.meld("cijfer-nergens-over", deel.plaats());
    }
    if (!cijfer.tekst().isEmpty() && !noemt(cijfer.tekst(), waarde)) {
      deel.meld("cijfer-niet-in-tekst", deel.plaats(), nederlands(waarde), cijfer.tekst());
    }
    cijfer
        .gangbaar()
        .ifPresent(g -> {
          if (!procent || waarde.compareTo(HELFT) <= 0) {
            deel.meld("gangbaar-geen-meerderheid", deel.plaats(), g.keuze());
          }
          if (!cijfer.keuzes().contains(new Cijfer.Over(g.keuze(), Optional.of(g.antwoord())))) {
            deel.meld("gangbaar-ander-antwoord", deel.plaats(), g.keuze(), g.antwoord());
          }
        });
  }

  /** Whether a sentence holds a number as such, not as a part of another one. */
  private static boolean noemt(String tekst, BigDecimal waarde) {
    return Pattern.compile("(?<![\\d,.])" + Pattern.quote(nederlands(waarde)) + "(?!,?\\d)")
        .matcher(tekst)
        .find();
  }

  private static String nederlands(BigDecimal waarde) {
    return waarde.toPlainString().replace('.', ',');
  }
}
