package nl.verordeningwijzer.model;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.verordeningwijzer.model.Planningmodel.Datumrol;
import nl.verordeningwijzer.model.Planningmodel.Ingang;
import nl.verordeningwijzer.model.Planningmodel.Ingangsdag;
import nl.verordeningwijzer.model.Planningmodel.Vorm;
import nl.verordeningwijzer.model.Planstap.Fase;
import nl.verordeningwijzer.model.Planstap.Soort;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.KeuzeId;

/** Reads {@code planning.yaml}. */
final class Planninglezer {

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM", Locale.of("nl", "NL"));

  /** A name stands in dossiers and in names of events. */
  private static final Pattern NAAM = Pattern.compile("\\p{Ll}[\\p{Ll}\\d-]{0,40}");

  private final Databestand bestand;
  private final Map<KeuzeId, Keuze> keuzes;

  private Planninglezer(Databestand bestand, Map<KeuzeId, Keuze> keuzes) {
    this.bestand = bestand;
    this.keuzes = keuzes;
  }

  static Planningmodel lees(Databestand bestand, Map<KeuzeId, Keuze> keuzes) {
    return new Planninglezer(bestand, keuzes).lees();
  }

  private Planningmodel lees() {
    String onderwerp = bestand.tekst("onderwerp");
    List<Planstap> stappen = new ArrayList<>();
    List<Databestand> delen = bestand.lijst("stappen");
    Set<String> namen = new HashSet<>();
    for (int i = 0; i < delen.size(); i++) {
      Databestand deel = delen.get(i);
      boolean metTijd = i > 0 && i < delen.size() - 1;
      Optional<Fase> vorige =
          stappen.isEmpty() ? Optional.empty() : Optional.of(stappen.getLast().fase());
      stap(deel, metTijd, vorige)
          .ifPresent(stap -> {
            if (!namen.add(stap.id())) {
              deel.meld("planning-stap-dubbel", deel.plaats(), stap.id());
            }
            stappen.add(stap);
          });
    }
    if (delen.size() < 2) {
      bestand.meld("planning-te-kort", bestand.plaats());
    }
    Optional<Ingang> ingang = ingang(bestand.deel("ingang"));
    List<Feestdag> feestdagen = bestand.lijst("feestdagen").stream().map(this::feestdag).toList();
    bestand.sluit();
    return new Planningmodel(onderwerp, stappen, ingang, feestdagen);
  }

  // The steps ------------------------------------------------------------------------------------

  private Optional<Planstap> stap(Databestand deel, boolean metTijd, Optional<Fase> vorige) {
    String id = deel.tekst("id");
    if (!id.isEmpty() && !NAAM.matcher(id).matches()) {
      deel.meld("geen-naam", id);
    }
    Optional<Soort> soort = kies(deel, "soort", Soort.values(), Soort::naam);
    Optional<Fase> fase = kies(deel, "fase", Fase.values(), Fase::naam);
    if (fase.isPresent() && vorige.isPresent() && fase.get().compareTo(vorige.get()) < 0) {
      deel.meld("planning-fase-terug", deel.plaats(), fase.get().naam(), vorige.get().naam());
    }
    Optional<Duur> tijd = Optional.empty();
    Optional<Duur> minimaal = Optional.empty();
    if (metTijd && soort.isPresent()) {
      tijd = duur(deel, soort.get() == Soort.DUUR ? "duur" : "ervoor");
      minimaal = duur(deel, "minimaal");
      controleer(deel, tijd, minimaal);
    } else if (!metTijd && soort.isPresent() && soort.get() != Soort.MOMENT) {
      deel.meld("planning-rand", deel.plaats(), soort.get().naam());
    }
    Planstap stap =
        new Planstap(
            id,
            deel.tekst("naam"),
            keuze(deel, "naam-uit", Waardetype.TEKST),
            deel.tekst("wie"),
            deel.tekst("uitleg"),
            soort.orElse(Soort.MOMENT),
            fase.orElse(Fase.VOORBEREIDING),
            tijd,
            minimaal,
            deel.misschien("grondslag").orElse(""),
            keuze(deel, "datum", Waardetype.DATUM),
            keuze(deel, "zonder", Waardetype.JA_NEE),
            deel.misschien("weglaten").orElse(""));
    if (stap.datum().isPresent() && stap.soort() != Soort.VERGADERING) {
      deel.meld("planning-datum-zonder-vergadering", deel.plaats());
    }
    deel.sluit();
    return id.isEmpty() ? Optional.empty() : Optional.of(stap);
  }

  private static void controleer(Databestand deel, Optional<Duur> tijd, Optional<Duur> minimaal) {
    if (tijd.isPresent()
        && minimaal.isPresent()
        && (tijd.get().eenheid() != minimaal.get().eenheid()
            || tijd.get().aantal() < minimaal.get().aantal())) {
      deel.meld("planning-minimaal", deel.plaats(), minimaal.get().woorden(), tijd.get().woorden());
    }
  }

  private static Optional<Duur> duur(Databestand deel, String veld) {
    String woorden = deel.tekst(veld);
    Optional<Duur> duur = Duur.van(woorden);
    if (duur.isEmpty() && !woorden.isEmpty()) {
      deel.meld("planning-geen-duur", deel.plaats(), woorden, veld);
    }
    return duur;
  }

  private Optional<KeuzeId> keuze(Databestand deel, String veld, Waardetype type) {
    Optional<String> naam = deel.misschien(veld);
    Optional<KeuzeId> keuze =
        naam.filter(BepalingId::isGeldig)
            .map(KeuzeId::new)
            .filter(id -> keuzes.containsKey(id) && keuzes.get(id).waardetype() == type);
    if (naam.isPresent() && keuze.isEmpty()) {
      deel.meld("planning-keuze", deel.plaats(), naam.get(), veld, type.naam());
    }
    return keuze;
  }

  // How the decision takes effect ----------------------------------------------------------------

  private Optional<Ingang> ingang(Databestand deel) {
    if (deel.misschien("vorm").isEmpty()) {
      deel.tekst("vorm");
    }
    Optional<KeuzeId> vorm = keuze(deel, "vorm", Waardetype.OPTIE);
    List<Vorm> vormen = new ArrayList<>();
    for (Databestand een : deel.lijst("vormen")) {
      String optie = een.tekst("optie");
      Optional<Datumrol> rol = kies(een, "datum", Datumrol.values(), Datumrol::naam);
      Optional<Duur> na = duur(een, "na-bekendmaking");
      if (rol.isPresent() && na.isPresent()) {
        vormen.add(new Vorm(optie, rol.get(), na.get()));
      }
      een.sluit();
    }
    vorm.ifPresent(keuze -> controleer(deel, keuzes.get(keuze), vormen));
    Optional<Ingangsdag> liefst = kies(deel, "liefst", Ingangsdag.values(), Ingangsdag::naam);
    Optional<Duur> ruimte = duur(deel, "ruimte");
    String terugwerken = deel.tekst("terugwerken");
    String grondslag = deel.tekst("grondslag");
    deel.sluit();
    return vorm.map(keuze ->
        new Ingang(
            keuze,
            vormen,
            liefst.orElse(Ingangsdag.ELKE_DAG),
            ruimte.orElse(new Duur(0, Eenheid.DAGEN)),
            terugwerken,
            grondslag));
  }

  /** Each option has its form, once. */
  private static void controleer(Databestand deel, Keuze keuze, List<Vorm> vormen) {
    List<String> opties = keuze.opties().stream().map(Keuze.Optie::id).sorted().toList();
    List<String> genoemd = vormen.stream().map(Vorm::optie).sorted().toList();
    if (!opties.equals(genoemd)) {
      deel.meld(
          "planning-vormen",
          deel.plaats(),
          String.join(", ", genoemd),
          keuze.id(),
          String.join(", ", opties));
    }
  }

  // The holidays ---------------------------------------------------------------------------------

  private Feestdag feestdag(Databestand deel) {
    Optional<MonthDay> dag = dag(deel, "dag");
    boolean metPasen = deel.misschien("na-pasen").isPresent();
    if (deel.misschien("dag").isPresent() == metPasen) {
      deel.meld("planning-feestdag", deel.plaats());
    }
    Feestdag feestdag =
        new Feestdag(
            deel.tekst("naam"),
            dag,
            dag(deel, "op-zondag"),
            deel.getal("na-pasen").map(java.math.BigDecimal::intValue).orElse(0));
    deel.sluit();
    return feestdag;
  }

  private static Optional<MonthDay> dag(Databestand deel, String veld) {
    Optional<String> woorden = deel.misschien(veld);
    try {
      return woorden.map(w -> MonthDay.parse(w, DAG));
    } catch (DateTimeException e) {
      deel.meld("planning-geen-dag", deel.plaats(), woorden.orElse(""), veld);
      return Optional.empty();
    }
  }

  private static <T> Optional<T> kies(
      Databestand deel, String veld, T[] waarden, Function<T, String> naamVan) {
    String naam = deel.tekst(veld);
    Optional<T> gekozen =
        Arrays.stream(waarden).filter(w -> naamVan.apply(w).equals(naam)).findFirst();
    if (gekozen.isEmpty() && !naam.isEmpty()) {
      deel.meld(
          "planning-waarde",
          deel.plaats(),
          naam,
          veld,
          Arrays.stream(waarden).map(naamVan).collect(Collectors.joining(", ")));
    }
    return gekozen;
  }
}
