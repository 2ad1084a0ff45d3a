package nl.verordeningwijzer.uitvoering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Adres.Soort;
import nl.verordeningwijzer.instructie.Adres.Stap;
import nl.verordeningwijzer.instructie.Reeks;
import nl.verordeningwijzer.instructie.Volzinnen;
import nl.verordeningwijzer.regeling.Regelsoort;

/**
 * Finds what a decision names in the lines. A number is the one of the existing text, unless
 * "(nieuw)" is said: then it is the one that the decision gave (Aanwijzing 6.17). What is not there
 * or could be two things is refused.
 */
final class Plaatszoeker {

  private final Rijen rijen;

  /**
   * @param oorspronkelijkeBijlagen how many annexes there were before the decision
   */
  private final long oorspronkelijkeBijlagen;

  Plaatszoeker(Rijen rijen, long oorspronkelijkeBijlagen) {
    this.rijen = rijen;
    this.oorspronkelijkeBijlagen = oorspronkelijkeBijlagen;
  }

  /**
   * A line with words, or one sentence of it.
   *
   * @param zin counted from 0; {@link #HELE_RIJ} when it is the whole line
   */
  record Tekstplaats(int rij, int zin) {
    static final int HELE_RIJ = -1;

    Tekstplaats(int rij) {
      this(rij, HELE_RIJ);
    }

    boolean isZin() {
      return zin != HELE_RIJ;
    }
  }

  /** The first line of an element; {@link Rijen#REGELING} for the regulation as a whole. */
  int element(Adres adres) {
    int plaats = Rijen.REGELING;
    for (int i = 0; i < adres.stappen().size(); i++) {
      plaats = stap(plaats, adres.stappen().get(i), adres);
    }
    return plaats;
  }

  private int stap(int ouder, Stap stap, Adres adres) {
    if (!isElement(stap.soort())) {
      throw new Weigering("geen-element", adres);
    }
    List<Integer> gevonden =
        IntStream.range(ouder + 1, rijen.eind(ouder))
            .filter(i -> past(rijen.op(i), stap))
            .filter(i -> isIndeling(stap.soort()) || ouder >= 0 && rijen.staatIn(i, ouder))
            .boxed()
            .toList();
    if (gevonden.isEmpty()) {
      throw new Weigering("niet-gevonden", adres);
    }
    if (gevonden.size() > 1 || isEnigeBijlage(stap) && oorspronkelijkeBijlagen > 1) {
      throw new Weigering("dubbel", adres);
    }
    return gevonden.getFirst();
  }

  private static boolean past(Rij rij, Stap stap) {
    if (isEnigeBijlage(stap)) {
      return rij.soort() == Regelsoort.BIJLAGE && rij.bestond();
    }
    String nummer = stap.nummer().strip();
    return stap.nieuw() ? rij.isNu(stap.soort(), nummer) : rij.was(stap.soort(), nummer);
  }

  private static boolean isEnigeBijlage(Stap stap) {
    return stap.soort() == Soort.BIJLAGE && stap.nummer().isEmpty() && !stap.nieuw();
  }

  static boolean isElement(Soort soort) {
    return switch (soort) {
      case OPSCHRIFT, AANHEF, SLOT, ZIN -> false;
      default -> true;
    };
  }

  /** What is found without naming what it stands in. */
  static boolean isIndeling(Soort soort) {
    return switch (soort) {
      case HOOFDSTUK, PARAGRAAF, ARTIKEL, BIJLAGE -> true;
      default -> false;
    };
  }

  /** Neighbours, in order: nothing of their kind that the decision did not bring is between. */
  List<Integer> reeks(Reeks reeks) {
    List<Integer> plaatsen = new ArrayList<>();
    for (Adres adres : reeks.adressen()) {
      int plaats = element(adres);
      if (!plaatsen.isEmpty() && !zijnBuren(plaatsen.getLast(), plaats, reeks)) {
        throw new Weigering("geen-buren", adres);
      }
      plaatsen.add(plaats);
    }
    return plaatsen;
  }

  private boolean zijnBuren(int eerste, int tweede, Reeks reeks) {
    List<Integer> gelijken = rijen.gelijken(eerste);
    return eerste < tweede
        && gelijken.stream()
            .filter(i -> eerste < i && i < tweede)
            .noneMatch(i -> reeks.nieuw() || rijen.op(i).bestond());
  }

  /** Refuses a place by its old number when the decision already gave it another. */
  void eisNietVernummerd(Adres adres, int plaats) {
    Stap stap = adres.laatste();
    if (!stap.nieuw() && !rijen.op(plaats).nummer().equals(stap.nummer())) {
      throw new Weigering("al-vernummerd", adres, rijen.op(plaats).nummer());
    }
  }

  /** The line of a heading. */
  int opschrift(Adres adres) {
    int plaats = element(adres.boven());
    if (plaats == Rijen.REGELING || !rijen.op(plaats).soort().isKop()) {
      throw new Weigering("niet-gevonden", adres);
    }
    return plaats;
  }

  /** The one line with the words before the items, or of those behind them. */
  int aanhefOfSlot(Adres adres) {
    int plaats = element(adres.boven());
    List<Integer> items = plaats == Rijen.REGELING ? List.of() : rijen.items(plaats);
    if (items.isEmpty()) {
      throw new Weigering("niet-gevonden", adres);
    }
    boolean aanhef = adres.laatste().soort() == Soort.AANHEF;
    return enige(
        rijen.eigenTekst(plaats).stream()
            .filter(i -> aanhef ? i < items.getFirst() : i > items.getLast())
            .toList(),
        adres);
  }

  /** The one line with the words of an element itself, or of its aanhef or slot. */
  int eigenTekst(Adres adres) {
    if (!adres.isRegeling() && isAanhefOfSlot(adres.laatste().soort())) {
      return aanhefOfSlot(adres);
    }
    int plaats = element(adres);
    return enige(plaats == Rijen.REGELING ? List.of() : rijen.eigenTekst(plaats), adres);
  }

  private int enige(List<Integer> plaatsen, Adres adres) {
    if (plaatsen.isEmpty()) {
      throw new Weigering("geen-tekst", adres);
    }
    if (plaatsen.size() > 1) {
      throw new Weigering("meer-teksten", adres);
    }
    return plaatsen.getFirst();
  }

  /** The words at the end of a place, to which something can be added: nothing comes behind. */
  int laatsteTekst(Adres adres) {
    if (!adres.isRegeling() && isAanhefOfSlot(adres.laatste().soort())) {
      return aanhefOfSlot(adres);
    }
    int plaats = element(adres);
    List<Integer> teksten = plaats == Rijen.REGELING ? List.of() : rijen.eigenTekst(plaats);
    if (teksten.isEmpty() || teksten.getLast() + 1 != rijen.eind(plaats)) {
      throw new Weigering("geen-slot", adres);
    }
    return teksten.getLast();
  }

  private static boolean isAanhefOfSlot(Soort soort) {
    return soort == Soort.AANHEF || soort == Soort.SLOT;
  }

  /** One sentence. Once words made other sentences of a text, their old numbers say nothing. */
  Tekstplaats zin(Adres adres) {
    int rij = eigenTekst(adres.boven());
    List<Integer> nummers = rijen.op(rij).zinsnummersNu();
    if (nummers.size() != Volzinnen.van(rijen.op(rij).tekst()).size()) {
      throw new Weigering("zinnen-gewijzigd", adres);
    }
    String gezocht = adres.laatste().nummer();
    int zin =
        IntStream.range(0, nummers.size())
            .filter(i -> isZin(adres.laatste().nieuw(), i + 1, nummers.get(i), gezocht))
            .findFirst()
            .orElseThrow(() -> new Weigering("niet-gevonden", adres));
    return new Tekstplaats(rij, zin);
  }

  private static boolean isZin(boolean nieuw, int nu, int was, String gezocht) {
    boolean bedoeld = nieuw ? nu != was : was != 0;
    return bedoeld && String.valueOf(nieuw ? nu : was).equals(gezocht);
  }

  /** Neighbouring sentences of one text, in order. */
  List<Tekstplaats> zinnen(Reeks reeks) {
    List<Tekstplaats> zinnen = new ArrayList<>();
    for (Adres adres : reeks.adressen()) {
      Tekstplaats zin = zin(adres);
      if (!zinnen.isEmpty() && zinnen.getLast().zin() + 1 != zin.zin()) {
        throw new Weigering("geen-buren", adres);
      }
      zinnen.add(zin);
    }
    return zinnen;
  }

  /** Everywhere words of a place stand; headings only when they are the place. */
  List<Tekstplaats> teksten(Adres adres) {
    Soort soort = adres.isRegeling() ? Soort.HOOFDSTUK : adres.laatste().soort();
    return switch (soort) {
      case OPSCHRIFT -> List.of(new Tekstplaats(opschrift(adres)));
      case AANHEF, SLOT -> List.of(new Tekstplaats(aanhefOfSlot(adres)));
      case ZIN -> List.of(zin(adres));
      default -> {
        int plaats = element(adres);
        yield IntStream.range(Math.max(plaats, 0), rijen.eind(plaats))
            .filter(i -> rijen.op(i).heeftTekst())
            .mapToObj(Tekstplaats::new)
            .toList();
      }
    };
  }

  /** The words at a place, without the space behind a sentence. */
  String tekst(Tekstplaats plaats) {
    String tekst = rijen.op(plaats.rij()).tekst();
    return plaats.isZin() ? Volzinnen.van(tekst).get(plaats.zin()).strip() : tekst;
  }

  /** The words at a place before the decision; none when it was not there. */
  String oorspronkelijkeTekst(Tekstplaats plaats) {
    Rij rij = rijen.op(plaats.rij());
    String tekst = rij.herkomst().map(Rij.Herkomst::tekst).orElse("");
    if (!plaats.isZin()) {
      return tekst;
    }
    int nummer = rij.zinsnummersNu().get(plaats.zin());
    return nummer == 0 ? "" : Volzinnen.van(tekst).get(nummer - 1).strip();
  }
}
