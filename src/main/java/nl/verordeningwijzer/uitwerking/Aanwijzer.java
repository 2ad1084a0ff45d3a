package nl.verordeningwijzer.uitwerking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verordeningwijzer.model.EigenTekst;
import nl.verordeningwijzer.model.Kolom;
import nl.verordeningwijzer.model.Model;
import nl.verordeningwijzer.model.Modeltekst;
import nl.verordeningwijzer.model.Samenhang;
import nl.verordeningwijzer.model.Toetsingsregels.Waardegrens;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.regeling.Bijlage;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Vindplaats;
import nl.verordeningwijzer.regeling.Vindplaatsen;
import nl.verordeningwijzer.samenstelling.Openstaand;
import nl.verordeningwijzer.toetsing.Toetser;
import nl.verordeningwijzer.toetsing.Toetsing;
import nl.verordeningwijzer.toetsing.Toetsing.Uitslag;
import nl.verordeningwijzer.uitwerking.Bestemming.BijBepaling;
import nl.verordeningwijzer.uitwerking.Bestemming.BijBesluit;
import nl.verordeningwijzer.uitwerking.Bestemming.BijBestaand;
import nl.verordeningwijzer.uitwerking.Bestemming.BijBuiten;
import nl.verordeningwijzer.uitwerking.Bestemming.BijEigenTekst;
import nl.verordeningwijzer.uitwerking.Bestemming.BijKeuze;
import nl.verordeningwijzer.uitwerking.Bestemming.Nergens;
import nl.verordeningwijzer.uitwerking.Tekstdelen.Deel;
import nl.verordeningwijzer.uitwerking.Verantwoording.Staat;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;

/**
 * Leads from a finding to where it can be mended. What a finding says by name is looked up in the
 * texts: first in the new one, then in the existing one, then in the model.
 */
public final class Aanwijzer {

  private static final String EIGEN_TEKST = "eigen-tekst";

  /** What stands between a larger and a smaller provision in the name of a place. */
  private static final String BINNEN = ", ";

  private final Uitwerking uitwerking;
  private final Vragen vragen;
  private final Model model;
  private final Namen nieuw;
  private final Namen bestaand;
  private final Namen vanModel;
  private final Lazy<Toetsing> volledig;

  /**
   * @param vragen those of the same result
   */
  public Aanwijzer(Uitwerking uitwerking, Vragen vragen) {
    this.uitwerking = uitwerking;
    this.vragen = vragen;
    this.model = uitwerking.model();
    this.nieuw = new Namen(model.nieuw(), uitwerking.wordt());
    this.bestaand = new Namen(model.bestaand(), uitwerking.was());
    this.vanModel = new Namen(model.nieuw(), model.nieuw().volledig().getFirst());
    this.volledig =
        new Lazy<>(() ->
            Toetser.toets(
                model, model.nieuw().volledig().getFirst(), uitwerking.toetsing().peildatum()));
  }

  /** What is known by name in one text, and in which article or annex it stands. */
  private static final class Namen {
    private final Tekstdelen delen;
    private final Regeling regeling;
    private final Map<String, BepalingId> opNaam = new HashMap<>();

    Namen(Modeltekst tekst, Regeling regeling) {
      this.delen = new Tekstdelen(tekst, regeling);
      this.regeling = regeling;
      Vindplaatsen.van(regeling)
          .alle()
          .forEach((id, plaats) -> {
            if (!plaats.stappen().isEmpty()) {
              opNaam.putIfAbsent(Plaatsnaam.van(plaats), id);
            }
          });
    }

    /** Annexes have no number: their heading tells which is meant. */
    Optional<BepalingId> bijlage(String woorden) {
      return regeling.bijlagen().stream()
          .filter(b -> woorden.contains(b.opschrift().woorden()))
          .map(Bijlage::id)
          .findFirst();
    }
  }

  // Open questions --------------------------------------------------------------------------------

  /** Where an open question is answered. */
  public Bestemming van(Openstaand open) {
    BepalingId id = new BepalingId(open.id());
    return model.buiten().containsKey(id)
        ? new BijBuiten(id)
        : keuze(new KeuzeId(open.id()), open.kolom() == Kolom.WAS).orElseGet(Nergens::new);
  }

  /** The question about a choice, if it is asked now. */
  private Optional<Bestemming> keuze(KeuzeId keuze, boolean was) {
    return vragen
        .vraag(keuze, was ? Kolom.WAS : Kolom.WORDT)
        .map(vraag -> new BijKeuze(keuze, vraag.kolom()));
  }

  // Findings --------------------------------------------------------------------------------------

  /** Where a finding can be mended. */
  public Bestemming van(Bevinding bevinding) {
    boolean was = uitwerking.samengesteldWas().bevindingen().contains(bevinding);
    return bevinding
        .keuze()
        .flatMap(keuze -> keuze(keuze, was))
        .or(() -> eigenTekst(bevinding))
        .or(() -> regel(bevinding).flatMap(Samenhang.Regel::bepaling).flatMap(this::bepaling))
        .or(() -> regel(bevinding).flatMap(this::eersteVraag))
        .or(() -> bevinding.bepaling().flatMap(b -> was ? vanBestaand(b) : bepaling(b)))
        .or(() -> grens(bevinding))
        .or(() -> plaats(bevinding, was))
        .or(() -> onderwerp(bevinding).map(this::van))
        .or(() -> letter(bevinding))
        .or(() -> besluit(bevinding))
        .orElseGet(Nergens::new);
  }

  /** The provision that a finding is about, as far as the new text has it. */
  public Optional<BepalingId> bepaling(Bevinding bevinding) {
    if (uitwerking.samengesteldWas().bevindingen().contains(bevinding)) {
      return Optional.empty();
    }
    Vindplaatsen vindplaatsen = Vindplaatsen.van(uitwerking.wordt());
    return bevinding
        .bepaling()
        .or(() -> regel(bevinding).flatMap(Samenhang.Regel::bepaling))
        .filter(b -> vindplaatsen.van(b).isPresent())
        .or(() -> bijlage(bevinding, nieuw))
        .or(() -> bij(bevinding.vindplaats()));
  }

  /** The questions that a finding depends on, as far as they are asked now. */
  public List<BijKeuze> vragen(Bevinding bevinding) {
    return regel(bevinding).stream()
        .flatMap(regel -> regel.als().vragen())
        .flatMap(vraag -> keuze(vraag.keuze(), vraag.was()).stream())
        .map(BijKeuze.class::cast)
        .distinct()
        .toList();
  }

  private Optional<Samenhang.Regel> regel(Bevinding bevinding) {
    return model.samenhang().regels().stream()
        .filter(r -> r.code().equals(bevinding.code()))
        .findFirst();
  }

  private Optional<Bestemming> eersteVraag(Samenhang.Regel regel) {
    return regel.als().vragen().flatMap(v -> keuze(v.keuze(), v.was()).stream()).findFirst();
  }

  /** An own text that cannot be used is named by the identity of its provision. */
  private Optional<Bestemming> eigenTekst(Bevinding bevinding) {
    if (!bevinding.code().equals(EIGEN_TEKST)) {
      return Optional.empty();
    }
    return uitwerking.dossier().eigenTeksten().stream()
        .map(EigenTekst::bepaling)
        .filter(b ->
            bevinding.vindplaats().contains("(" + b + ")")
                || bevinding.vindplaats().endsWith(b.waarde()))
        .findFirst()
        .map(b ->
            nieuw
                .delen
                .van(b)
                .<Bestemming>map(deel -> new BijEigenTekst(deel.id()))
                .orElseGet(BijBesluit::new));
  }

  /** A number outside its bounds is mended at the one question that gave it. */
  private Optional<Bestemming> grens(Bevinding bevinding) {
    if (model.toetsing().waarden().stream()
        .map(Waardegrens::code)
        .noneMatch(bevinding.code()::equals)) {
      return Optional.empty();
    }
    List<KeuzeId> keuzes =
        bij(bevinding.vindplaats()).stream()
            .flatMap(
                b -> Regels.van(uitwerking.wordt()).stream().filter(r -> r.bepaling().equals(b)))
            .map(Regel::tekst)
            .flatMap(t -> t.fragmenten().stream())
            .flatMap(f -> f instanceof Fragment.Invulling i ? Stream.of(i.keuze()) : Stream.empty())
            .filter(k -> isGetal(k))
            .distinct()
            .toList();
    return keuzes.size() == 1 ? keuze(keuzes.getFirst(), false) : Optional.empty();
  }

  private boolean isGetal(KeuzeId keuze) {
    return switch (model.keuzes().get(keuze).waardetype()) {
      case AANTAL, LEEFTIJD, RANGMAAND, PERCENTAGE, BEDRAG, PERCENTAGES, TERMIJN -> true;
      default -> false;
    };
  }

  private Optional<Bestemming> besluit(Bevinding bevinding) {
    return uitwerking.besluit().bevindingen().contains(bevinding)
        ? Optional.of(new BijBesluit())
        : Optional.empty();
  }

  /** A sentence of the decision that cannot be executed is about the provision that it amends. */
  private Optional<Bestemming> letter(Bevinding bevinding) {
    return uitwerking.letters().stream()
        .filter(l -> (bevinding.vindplaats() + BINNEN).contains(" " + l.letter() + BINNEN))
        .flatMap(l -> l.wijziging().bepalingen().stream())
        .flatMap(b -> bepaling(b).or(() -> vanBestaand(b)).stream())
        .findFirst();
  }

  // Places by name --------------------------------------------------------------------------------

  private Optional<Bestemming> plaats(Bevinding bevinding, boolean was) {
    if (was) {
      return bijlage(bevinding, bestaand)
          .or(() -> bij(bevinding.vindplaats(), bestaand))
          .flatMap(this::vanBestaand);
    }
    return bijlage(bevinding, nieuw)
        .or(() -> bij(bevinding.vindplaats()))
        .flatMap(this::bepaling)
        .or(() -> bij(bevinding.vindplaats(), bestaand).flatMap(this::vanBestaand))
        .or(() -> bij(bevinding.vindplaats(), vanModel).flatMap(this::bepaling));
  }

  private static Optional<BepalingId> bijlage(Bevinding bevinding, Namen namen) {
    boolean bijlage = bevinding.vindplaats().toLowerCase(java.util.Locale.ROOT).contains("bijlage");
    return bijlage
        ? namen.bijlage(bevinding.vindplaats()).or(() -> namen.bijlage(bevinding.bericht()))
        : Optional.empty();
  }

  /** The provision of the new text with a name; of several names the first. */
  public Optional<BepalingId> bij(String vindplaats) {
    return bij(vindplaats, nieuw);
  }

  /**
   * The provision with a name. Names stand in a row, with words before them and with what is too
   * fine for the text behind them: "bestaande tekst, artikel 2, eerste lid; artikel 3".
   */
  private static Optional<BepalingId> bij(String vindplaats, Namen namen) {
    for (String naam : vindplaats.split("; | en (?=artikel|hoofdstuk|paragraaf)")) {
      for (int begin = 0; begin >= 0; begin = volgendWoord(naam, begin)) {
        Optional<BepalingId> gevonden = langste(naam.substring(begin), namen);
        if (gevonden.isPresent()) {
          return gevonden;
        }
      }
    }
    return Optional.empty();
  }

  private static int volgendWoord(String naam, int begin) {
    int spatie = naam.indexOf(' ', begin);
    return spatie < 0 ? -1 : spatie + 1;
  }

  private static Optional<BepalingId> langste(String naam, Namen namen) {
    String rest = naam;
    while (true) {
      BepalingId gevonden = namen.opNaam.get(rest);
      if (gevonden != null) {
        return Optional.of(gevonden);
      }
      int komma = rest.lastIndexOf(BINNEN);
      if (komma < 0) {
        return Optional.empty();
      }
      rest = rest.substring(0, komma);
    }
  }

  /** Where a provision of the new text is mended; of the model when the text does not have it. */
  private Optional<Bestemming> bepaling(BepalingId bepaling) {
    return buiten(bepaling)
        .or(() -> deel(bepaling, nieuw).map(deel -> new BijBepaling(bepaling, deel)));
  }

  private Optional<Bestemming> vanBestaand(BepalingId bepaling) {
    return buiten(bepaling)
        .or(() -> deel(bepaling, bestaand).map(deel -> new BijBestaand(bepaling, deel)));
  }

  /** What the municipality read in stands under the name of what the model does not print. */
  private Optional<Bestemming> buiten(BepalingId bepaling) {
    return model.buiten().keySet().stream()
        .filter(b -> bepaling.equals(b) || bepaling.waarde().startsWith(b.waarde() + "."))
        .findFirst()
        .map(BijBuiten::new);
  }

  /** The article or annex of a provision; of a chapter its first article. */
  private Optional<BepalingId> deel(BepalingId bepaling, Namen namen) {
    return namen
        .delen
        .van(bepaling)
        .map(Deel::id)
        .or(() ->
            new Bepalingen(model, uitwerking.was(), uitwerking.wordt())
                .met(bepaling)
                .flatMap(b -> namen.delen.van(b).stream())
                .map(Deel::id)
                .findFirst());
  }

  // Topics of the law -----------------------------------------------------------------------------

  private Optional<Uitslag> onderwerp(Bevinding bevinding) {
    return uitwerking.toetsing().onderwerpen().stream()
        .filter(u -> !u.ontbreekt().isEmpty())
        .filter(u -> u.onderwerp().grondslag().equals(bevinding.grondslag()))
        .filter(u -> bevinding.bericht().contains(u.onderwerp().titel()))
        .findFirst();
  }

  /**
   * Where a topic of the law is regulated, or would be: outside the model when the law leaves it to
   * what stands there, else where the model regulates it, else where a choice rests on the same
   * article of the law.
   */
  public Bestemming van(Uitslag uitslag) {
    return uitslag.bewijs().stream()
        .flatMap(b -> bij(b.vindplaats()).stream())
        .flatMap(b -> bepaling(b).stream())
        .findFirst()
        .or(() -> uitslag.onderwerp().elders().flatMap(this::buiten))
        .or(() -> inModel(uitslag).flatMap(this::bepaling))
        .or(() -> opGrondslag(uitslag))
        .orElseGet(Nergens::new);
  }

  /** The article of the model that regulates a topic. */
  private Optional<BepalingId> inModel(Uitslag uitslag) {
    return volledig.get().onderwerpen().stream()
        .filter(u -> u.onderwerp().id().equals(uitslag.onderwerp().id()))
        .flatMap(u -> u.bewijs().stream())
        .flatMap(b -> bij(b.vindplaats(), vanModel).stream())
        .findFirst();
  }

  private Optional<Bestemming> opGrondslag(Uitslag uitslag) {
    return vragen.nieuw().stream()
        .flatMap(d -> d.vragen().stream())
        .filter(v -> v.keuze().grondslag().equals(uitslag.onderwerp().grondslag()))
        .findFirst()
        .map(v -> new BijKeuze(v.keuze().id(), v.kolom()));
  }

  /** The name of an article or annex: of the new text, else of the model; empty when unknown. */
  public String naam(BepalingId deel) {
    return Vindplaatsen.van(uitwerking.wordt())
        .van(deel)
        .or(() -> Vindplaatsen.van(uitwerking.was()).van(deel))
        .or(() -> model.nieuw().plaats(deel))
        .filter(plaats -> !plaats.stappen().isEmpty())
        .map((Vindplaats plaats) -> Plaatsnaam.van(plaats))
        .orElse("");
  }

  /** Whether the new text has an article or annex. */
  public boolean isInTekst(BepalingId deel) {
    return nieuw.delen.alle().stream()
        .anyMatch(d -> d.id().equals(deel) && d.staat() == Staat.GELDT);
  }
}
