package nl.verordeningwijzer.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.regeling.Vindplaats;
import nl.verordeningwijzer.verwijzing.Plaatsnaam;
import nl.verordeningwijzer.verwijzing.Verwijzingzoeker;

/**
 * Applies own texts to a model's text. What comes out is again a model's text: nothing after this
 * knows the difference.
 */
public final class EigenTeksten {

  private static final Berichten BERICHTEN = Berichten.van(EigenTeksten.class);

  private final Modeltekst basis;
  private final Map<KeuzeId, Keuze> keuzes;
  private final Verwijzingzoeker zoeker;
  private final List<Modelregel> regels;
  private final Map<BepalingId, Vindplaats> plaatsen;
  private final List<Fout> fouten = new ArrayList<>();

  /** What was left out stands as deep as it did: it is no part of what comes before it. */
  private final Map<BepalingId, Modelregel> weggelaten = new HashMap<>();

  /** What was added, by what it was added to. */
  private final Map<BepalingId, BepalingId> bijgevoegd = new HashMap<>();

  private EigenTeksten(Modeltekst basis, Map<KeuzeId, Keuze> keuzes, Verwijzingzoeker zoeker) {
    this.basis = basis;
    this.keuzes = keuzes;
    this.zoeker = zoeker;
    this.regels = new ArrayList<>(basis.regels());
    this.plaatsen = new HashMap<>(basis.plaatsen());
  }

  /**
   * A text with own texts in it.
   *
   * @param fouten for the own texts that have no place or cannot be read; those are left out
   */
  public record Toegepast(Modeltekst tekst, List<Fout> fouten) {
    public Toegepast {
      fouten = List.copyOf(fouten);
    }
  }

  /** Applies own texts, one after another. */
  public static Toegepast pasToe(
      Modeltekst basis,
      List<EigenTekst> eigen,
      Map<KeuzeId, Keuze> keuzes,
      Verwijzingzoeker zoeker) {
    EigenTeksten eigenTeksten = new EigenTeksten(basis, keuzes, zoeker);
    eigen.forEach(eigenTeksten::pasToe);
    return new Toegepast(
        new Modeltekst(
            eigenTeksten.regels, eigenTeksten.plaatsen, basis.volledig(), basis.twijfels()),
        eigenTeksten.fouten);
  }

  private void pasToe(EigenTekst eigen) {
    BepalingId bepaling = eigen.bepaling();
    String naam = BERICHTEN.bericht("eigen-tekst", naam(bepaling));
    Optional<Integer> gevonden = plaats(bepaling);
    if (gevonden.isEmpty()) {
      boolean bestond = basis.plaats(bepaling).isPresent();
      String sleutel = bestond ? "eigen-tekst-plaats-weg" : "eigen-tekst-zonder-plaats";
      fouten.add(Fout.in(naam, BERICHTEN.bericht(sleutel, bepaling)));
      return;
    }
    Uitkomst<List<Modelregel>> nieuw =
        Modeltekstlezer.leesEigen(naam, eigen, eersteNaam(eigen), basis, keuzes, zoeker);
    fouten.addAll(nieuw.fouten());
    nieuw
        .alsWaarde()
        .ifPresent(lijst -> {
          Optional<String> bezwaar = bezwaar(eigen, gevonden.get(), lijst);
          if (bezwaar.isPresent()) {
            fouten.add(Fout.in(naam, bezwaar.get()));
          } else {
            lijst.forEach(r -> leg(r.bepaling(), bepaling));
            pasToe(eigen, gevonden.get(), lijst);
          }
        });
  }

  /**
   * A definition or a chapter shares its place with others, or has none: that is named by its id.
   */
  private String naam(BepalingId bepaling) {
    return basis
        .plaats(bepaling)
        .filter(p -> p.niveau() != Niveau.BIJLAGE)
        .map(p -> Plaatsnaam.van(p) + " (" + bepaling + ")")
        .orElse(bepaling.waarde());
  }

  private void pasToe(EigenTekst eigen, int begin, List<Modelregel> nieuw) {
    int eind = eindVan(begin);
    switch (eigen.soort()) {
      case VERVANG -> vervang(begin, eind, metVoorwaarden(nieuw, voorwaarden(begin)));
      case VERVANG_REGEL -> vervang(begin, begin + 1, metVoorwaarden(nieuw, voorwaarden(begin)));
      case LAAT_WEG -> vervang(begin, eind, weggelaten(regels.subList(begin, eind)));
      case VOEG_TOE_NA -> {
        int plaats = isVrijeBijlage(begin, nieuw) ? regels.size() : naEerdere(eigen, eind);
        List<Modelregel> regel = metVoorwaarden(nieuw, voorwaardenErna(begin, nieuw));
        regels.addAll(plaats, regel);
        regel.forEach(r -> bijgevoegd.put(r.bepaling(), eigen.bepaling()));
      }
    }
  }

  private void vervang(int begin, int eind, List<Modelregel> nieuw) {
    regels.subList(begin, eind).clear();
    regels.addAll(begin, nieuw);
  }

  /** Own texts about one provision stand in the order in which the dossier has them. */
  private int naEerdere(EigenTekst eigen, int eind) {
    int plaats = eind;
    while (plaats < regels.size()
        && eigen.bepaling().equals(bijgevoegd.get(regels.get(plaats).bepaling()))) {
      plaats++;
    }
    return plaats;
  }

  /** Annexes stand at the end, whatever they belong to. */
  private boolean isVrijeBijlage(int begin, List<Modelregel> nieuw) {
    return soort(nieuw.getFirst()) == Regelsoort.BIJLAGE
        && soort(regels.get(begin)) != Regelsoort.BIJLAGE;
  }

  /** The identity of the first new line that has none of its own; never one that is in use. */
  private BepalingId eersteNaam(EigenTekst eigen) {
    boolean vervangt =
        eigen.soort() == EigenTekst.Soort.VERVANG
            || eigen.soort() == EigenTekst.Soort.VERVANG_REGEL;
    if (vervangt) {
      return eigen.bepaling();
    }
    String naam = eigen.bepaling() + "-eigen";
    Set<BepalingId> bekend = bepalingen(regels);
    BepalingId id = new BepalingId(naam);
    for (int i = 2; bekend.contains(id); i++) {
      id = new BepalingId(naam + "-" + i);
    }
    return id;
  }

  // What fits where -------------------------------------------------------------------------------

  /** Why new lines cannot stand where they should. */
  private Optional<String> bezwaar(EigenTekst eigen, int begin, List<Modelregel> nieuw) {
    if (eigen.soort() == EigenTekst.Soort.LAAT_WEG) {
      return Optional.empty();
    }
    if (nieuw.isEmpty()) {
      return Optional.of(BERICHTEN.bericht("eigen-tekst-leeg"));
    }
    boolean bij = eigen.soort() == EigenTekst.Soort.VOEG_TOE_NA;
    int eind = bij ? begin : eigen.soort() == EigenTekst.Soort.VERVANG ? eindVan(begin) : begin + 1;
    boolean past =
        bij ? isVrijeBijlage(begin, nieuw) || magErna(begin, nieuw) : magInPlaatsVan(begin, nieuw);
    if (!past) {
      return Optional.of(BERICHTEN.bericht("eigen-tekst-past-niet", eigen.regels().getFirst()));
    }
    List<Modelregel> blijft = new ArrayList<>(regels.subList(0, begin));
    blijft.addAll(regels.subList(eind, regels.size()));
    // What was left out may come back elsewhere.
    blijft.removeIf(r -> r instanceof Modelregel.Weggelaten && soort(r) != Regelsoort.ARTIKEL);
    Set<BepalingId> bekend = bepalingen(blijft);
    Optional<BepalingId> dubbel = bepalingen(nieuw).stream().filter(bekend::contains).findFirst();
    if (dubbel.isPresent()) {
      return dubbel.map(id -> BERICHTEN.bericht("dubbele-bepaling", id));
    }
    Set<String> nummers = artikelnummers(blijft).collect(Collectors.toSet());
    return artikelnummers(nieuw)
        .filter(nummer -> !nummers.add(nummer))
        .findFirst()
        .map(nummer -> BERICHTEN.bericht("eigen-tekst-nummer-dubbel", nummer));
  }

  /** A provision is replaced by its own kind; the text of an article also by leden. */
  private boolean magInPlaatsVan(int begin, List<Modelregel> nieuw) {
    Regelsoort oud = soort(regels.get(begin));
    Regelsoort eerste = soort(nieuw.getFirst());
    boolean vrij = oud == Regelsoort.ALINEA && !eerste.isKop();
    return (vrij || eerste == oud) && isNietHoger(nieuw, begin);
  }

  /** What is added is of the same kind or belongs to what it is added to, if that is there. */
  private boolean magErna(int begin, List<Modelregel> nieuw) {
    Modelregel oud = regels.get(begin);
    boolean dieper = rang(nieuw.getFirst(), soort(oud)) > rang(oud, soort(oud));
    boolean isIndeling = rang(oud, Regelsoort.ARTIKEL) < rang(Regelsoort.ARTIKEL, null);
    boolean inIndeling = isIndeling && soort(oud) != Regelsoort.BIJLAGE;
    return isNietHoger(nieuw, begin)
        && !(dieper && oud instanceof Modelregel.Weggelaten)
        && (!inIndeling || soort(nieuw.getFirst()).isKop());
  }

  private boolean isNietHoger(List<Modelregel> nieuw, int begin) {
    Regelsoort vanaf = soort(regels.get(begin));
    int rang = rang(regels.get(begin), vanaf);
    return nieuw.stream().allMatch(r -> rang(r, vanaf) >= rang);
  }

  private static Set<BepalingId> bepalingen(List<Modelregel> regels) {
    return regels.stream()
        .flatMap(r ->
            r instanceof Modelregel.Lijst l ? l.bepalingen().stream() : Stream.of(r.bepaling()))
        .collect(Collectors.toSet());
  }

  private static Stream<String> artikelnummers(List<Modelregel> regels) {
    return regels.stream()
        .flatMap(regel ->
            switch (regel) {
              case Modelregel.Gewoon g when g.soort() == Regelsoort.ARTIKEL ->
                  Stream.of(g.nummer());
              case Modelregel.Buiten b when b.soort() == Modelregel.Buitensoort.ARTIKEL ->
                  Stream.of(b.nummer());
              default -> Stream.empty();
            });
  }

  // Conditions ------------------------------------------------------------------------------------

  private List<Voorwaarde> voorwaarden(int plaats) {
    Modelregel regel = regels.get(plaats);
    return regel instanceof Modelregel.Weggelaten w
        ? weggelaten.get(w.bepaling()).voorwaarden()
        : regel.voorwaarden();
  }

  /**
   * What is added belongs to the provision around it, not to its neighbour: it does not go when
   * that one is not wanted.
   */
  private List<Voorwaarde> voorwaardenErna(int begin, List<Modelregel> nieuw) {
    Regelsoort vanaf = soort(regels.get(begin));
    if (isVrijeBijlage(begin, nieuw)) {
      return List.of();
    }
    if (rang(nieuw.getFirst(), vanaf) > rang(regels.get(begin), vanaf)) {
      return voorwaarden(begin);
    }
    Stream<Voorwaarde> varianten =
        vanaf.isKop() ? Stream.empty() : voorwaarden(begin).stream().filter(v -> v.variant() > 0);
    return Stream.concat(
            omvattend(begin).map(this::voorwaarden).orElse(List.of()).stream(), varianten)
        .distinct()
        .toList();
  }

  /** The line of the provision in which another stands. */
  private Optional<Integer> omvattend(int plaats) {
    Regelsoort vanaf = soort(regels.get(plaats));
    int rang = rang(regels.get(plaats), vanaf);
    for (int i = plaats - 1; i >= 0; i--) {
      boolean begrip = vanaf == Regelsoort.ONDERDEEL && soort(regels.get(i)) == Regelsoort.BEGRIP;
      if (begrip || rang(regels.get(i), Regelsoort.ARTIKEL) < rang) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static List<Modelregel> metVoorwaarden(List<Modelregel> nieuw, List<Voorwaarde> extra) {
    return nieuw.stream()
        .<Modelregel>map(regel -> {
          List<Voorwaarde> alle =
              Stream.concat(extra.stream(), regel.voorwaarden().stream()).distinct().toList();
          return switch (regel) {
            case Modelregel.Gewoon g ->
                new Modelregel.Gewoon(
                    g.bestandsregel(),
                    g.bepaling(),
                    g.soort(),
                    g.nummer(),
                    g.scheiding(),
                    alle,
                    g.tekst());
            case Modelregel.Lijst l ->
                new Modelregel.Lijst(
                    l.bestandsregel(), l.bepalingen(), l.soort(), alle, l.blanco(), l.staarten());
            case Modelregel.Buiten b ->
                new Modelregel.Buiten(b.bepaling(), b.soort(), b.nummer(), alle, b.standaard());
            case Modelregel.Weggelaten w -> w;
          };
        })
        .toList();
  }

  // ---------------------------------------------------------------------------------------------

  /**
   * What stays of lines that are left out: each article must be able to lapse, under the heading it
   * had. A heading under which nothing is left goes by itself.
   */
  private List<Modelregel> weggelaten(List<Modelregel> weg) {
    boolean indeling = rang(weg.getFirst(), Regelsoort.ARTIKEL) < rang(Regelsoort.ARTIKEL, null);
    if (!indeling || soort(weg.getFirst()) == Regelsoort.BIJLAGE) {
      return List.of(weggelaten(weg.getFirst()));
    }
    return weg.stream()
        .filter(r -> soort(r).isKop())
        .filter(r -> !isVervallen(r))
        .map(r -> soort(r) == Regelsoort.ARTIKEL ? weggelaten(r) : r)
        .toList();
  }

  private static boolean isVervallen(Modelregel regel) {
    return regel instanceof Modelregel.Gewoon g
        && (g.soort() == Regelsoort.VERVALLEN || g.soort() == Regelsoort.NIET_INGELEZEN);
  }

  private Modelregel weggelaten(Modelregel regel) {
    if (regel instanceof Modelregel.Weggelaten) {
      return regel;
    }
    weggelaten.putIfAbsent(regel.bepaling(), regel);
    return new Modelregel.Weggelaten(regel.bepaling());
  }

  /** For messages a new provision stands where it was hung. */
  private void leg(BepalingId nieuw, BepalingId bij) {
    Vindplaats plaats = plaatsen.get(bij);
    if (plaats != null) {
      plaatsen.putIfAbsent(nieuw, plaats);
    }
  }

  private Optional<Integer> plaats(BepalingId bepaling) {
    Optional<Integer> weg = Optional.empty();
    for (int i = 0; i < regels.size(); i++) {
      if (regels.get(i).bepaling().equals(bepaling)) {
        if (!(regels.get(i) instanceof Modelregel.Weggelaten)) {
          return Optional.of(i);
        }
        weg = Optional.of(i);
      }
    }
    return weg;
  }

  /** Where the next provision of the same level or higher begins. */
  private int eindVan(int begin) {
    Regelsoort vanaf = soort(regels.get(begin));
    int rang = rang(regels.get(begin), vanaf);
    int eind = begin + 1;
    while (eind < regels.size() && rang(regels.get(eind), vanaf) > rang) {
      eind++;
    }
    return eind;
  }

  private Regelsoort soort(Modelregel regel) {
    return switch (regel) {
      case Modelregel.Gewoon g -> g.soort();
      case Modelregel.Lijst l -> l.soort();
      case Modelregel.Weggelaten w -> soort(weggelaten.get(w.bepaling()));
      case Modelregel.Buiten b ->
          b.soort() == Modelregel.Buitensoort.HOOFDSTUK ? Regelsoort.HOOFDSTUK : Regelsoort.ARTIKEL;
    };
  }

  /** A list of a blank stands as deep as an onderdeel, also on a line of its own. */
  private int rang(Modelregel regel, Regelsoort vanaf) {
    return rang(regel instanceof Modelregel.Lijst ? Regelsoort.ONDERDEEL : soort(regel), vanaf);
  }

  /**
   * How deep a line stands, seen from the provision where we began: running text behind a lid
   * stands in it, and so do the onderdelen of a definition.
   */
  private static int rang(Regelsoort soort, Regelsoort vanaf) {
    int inBegrip = vanaf == Regelsoort.BEGRIP ? 1 : 0;
    return switch (soort) {
      case HOOFDSTUK, BIJLAGE -> 0;
      case PARAGRAAF -> 1;
      case ARTIKEL -> 2;
      case LID, VERVALLEN, NIET_INGELEZEN -> 3;
      case ALINEA -> vanaf == Regelsoort.LID ? 4 : 3;
      case BEGRIP -> 4;
      case ONDERDEEL -> 4 + inBegrip;
      case SUBONDERDEEL -> 5 + inBegrip;
    };
  }
}
