package nl.verordeningwijzer.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fout;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.regeling.Uitkomst;
import nl.verordeningwijzer.regeling.Vindplaats;
import nl.verordeningwijzer.verwijzing.Verwijzingzoeker;

/**
 * Applies own texts to a model's text. What comes out is again a model's text: nothing after this
 * knows the difference.
 */
public final class Afwijking {

  private static final Berichten BERICHTEN = Berichten.van(Afwijking.class);

  private final Modeltekst basis;
  private final Map<KeuzeId, Keuze> keuzes;
  private final Verwijzingzoeker zoeker;
  private final List<Modelregel> regels;
  private final Map<BepalingId, Vindplaats> plaatsen;
  private final List<Fout> fouten = new ArrayList<>();

  /** What was left out stands as deep as it did: it is no part of what comes before it. */
  private final Map<BepalingId, Modelregel> weggelaten = new HashMap<>();

  private Afwijking(Modeltekst basis, Map<KeuzeId, Keuze> keuzes, Verwijzingzoeker zoeker) {
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
    Afwijking afwijking = new Afwijking(basis, keuzes, zoeker);
    eigen.forEach(afwijking::pasToe);
    return new Toegepast(
        new Modeltekst(afwijking.regels, afwijking.plaatsen, basis.volledig(), basis.twijfels()),
        afwijking.fouten);
  }

  private void pasToe(EigenTekst eigen) {
    Optional<Integer> gevonden = plaats(eigen.bepaling());
    String naam = BERICHTEN.bericht("eigen-tekst", eigen.bepaling());
    if (gevonden.isEmpty()) {
      fouten.add(Fout.in(naam, BERICHTEN.bericht("eigen-tekst-zonder-plaats", eigen.bepaling())));
      return;
    }
    int begin = gevonden.get();
    int eind = eindVan(begin);
    List<Voorwaarde> voorwaarden = regels.get(begin).voorwaarden();
    Uitkomst<List<Modelregel>> nieuw =
        Modeltekstlezer.leesEigen(naam, eigen, basis, voorwaarden, keuzes, zoeker);
    fouten.addAll(nieuw.fouten());
    nieuw
        .alsWaarde()
        .ifPresent(lijst -> {
          lijst.forEach(r -> leg(r.bepaling(), eigen.bepaling()));
          switch (eigen.soort()) {
            case VERVANG -> vervang(begin, eind, lijst);
            case VERVANG_REGEL -> vervang(begin, begin + 1, lijst);
            case LAAT_WEG -> {
              weggelaten.putIfAbsent(eigen.bepaling(), regels.get(begin));
              vervang(begin, eind, List.of(new Modelregel.Weggelaten(eigen.bepaling())));
            }
            case VOEG_TOE_NA -> regels.addAll(eind, lijst);
          }
        });
  }

  private void vervang(int begin, int eind, List<Modelregel> nieuw) {
    regels.subList(begin, eind).clear();
    regels.addAll(begin, nieuw);
  }

  /** For messages a new provision stands where it was hung. */
  private void leg(BepalingId nieuw, BepalingId bij) {
    Vindplaats plaats = plaatsen.get(bij);
    if (plaats != null) {
      plaatsen.putIfAbsent(nieuw, plaats);
    }
  }

  private Optional<Integer> plaats(BepalingId bepaling) {
    for (int i = 0; i < regels.size(); i++) {
      if (regels.get(i).bepaling().equals(bepaling)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Where the next provision of the same level or higher begins. */
  private int eindVan(int begin) {
    boolean vanafLid = isLid(regels.get(begin));
    int rang = rang(regels.get(begin), false);
    int eind = begin + 1;
    while (eind < regels.size() && rang(regels.get(eind), vanafLid) > rang) {
      eind++;
    }
    return eind;
  }

  private static boolean isLid(Modelregel regel) {
    return regel instanceof Modelregel.Gewoon g && g.soort() == Regelsoort.LID;
  }

  private int rang(Modelregel regel, boolean inLid) {
    return switch (regel) {
      case Modelregel.Gewoon g -> rang(g.soort(), inLid);
      case Modelregel.Lijst l -> rang(Regelsoort.ONDERDEEL, inLid);
      case Modelregel.Weggelaten w -> rang(weggelaten.get(w.bepaling()), inLid);
      case Modelregel.Buiten b ->
          rang(
              b.soort() == Modelregel.Buitensoort.HOOFDSTUK
                  ? Regelsoort.HOOFDSTUK
                  : Regelsoort.ARTIKEL,
              inLid);
    };
  }

  /** How deep a line stands; running text behind a lid stands in it. */
  private static int rang(Regelsoort soort, boolean inLid) {
    return switch (soort) {
      case HOOFDSTUK, BIJLAGE -> 0;
      case PARAGRAAF -> 1;
      case ARTIKEL -> 2;
      case LID, VERVALLEN, NIET_INGELEZEN -> 3;
      case ALINEA -> inLid ? 4 : 3;
      case ONDERDEEL, BEGRIP -> 4;
      case SUBONDERDEEL -> 5;
    };
  }
}
