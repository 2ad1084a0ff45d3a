package nl.verordeningwijzer.uitvoering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.uitvoering.Rij.Sleutel;

/**
 * Lines in order. What stands in what follows from their order and kinds, as when they are read
 * ({@link nl.verordeningwijzer.regeling.Regelbouwer}); only an annex goes on until the next annex
 * or chapter.
 */
final class Rijen {

  /** What everything stands in: the regulation as a whole. */
  static final int REGELING = -1;

  private final List<Rij> rijen;

  private Rijen(List<Rij> rijen) {
    this.rijen = rijen;
  }

  /** Lines that a decision brings; empty ones mean nothing. */
  static Rijen nieuw(List<String> regels) {
    List<Rij> rijen = new ArrayList<>();
    boolean inBijlage = false;
    for (String regel : regels) {
      String woorden = regel.strip();
      if (!woorden.isEmpty()) {
        Rij rij = Rij.lees(woorden, inBijlage);
        inBijlage = rij.soort().isKop() ? rij.soort() == Regelsoort.BIJLAGE : inBijlage;
        rijen.add(rij);
      }
    }
    return new Rijen(rijen);
  }

  /** Lines that are there before the decision. */
  static Rijen bestaand(List<String> regels) {
    Rijen gelezen = nieuw(regels);
    gelezen.rijen.replaceAll(Rij::bestaand);
    return gelezen;
  }

  Rijen kopie() {
    return new Rijen(new ArrayList<>(rijen));
  }

  List<Rij> alle() {
    return List.copyOf(rijen);
  }

  int aantal() {
    return rijen.size();
  }

  boolean isLeeg() {
    return rijen.isEmpty();
  }

  Rij op(int plaats) {
    return rijen.get(plaats);
  }

  /** Where a line stands now; -1 when it is gone. */
  int plaats(Sleutel sleutel) {
    return IntStream.range(0, rijen.size())
        .filter(i -> rijen.get(i).sleutel() == sleutel)
        .findFirst()
        .orElse(-1);
  }

  void zet(int plaats, Rij rij) {
    rijen.set(plaats, rij);
  }

  void voegIn(int plaats, List<Rij> nieuw) {
    rijen.addAll(plaats, nieuw);
  }

  void verwijder(int begin, int eind) {
    rijen.subList(begin, eind).clear();
  }

  /** Where an element ends: the place of the first line that is not in it. */
  int eind(int plaats) {
    int eind = plaats + 1;
    while (eind < rijen.size()
        && (plaats == REGELING || !rijen.get(eind).sluit(rijen.get(plaats)))) {
      eind++;
    }
    return eind;
  }

  /** What a line stands in directly. */
  int ouder(int plaats) {
    int grens = rijen.get(plaats).sluitVanaf();
    for (int i = plaats - 1; i >= 0; i--) {
      if (rijen.get(i).diepte() < grens) {
        return i;
      }
      grens = Math.min(grens, rijen.get(i).sluitVanaf());
    }
    return REGELING;
  }

  /** Whether a line stands directly in another, perhaps in a lid of it that can go unnamed. */
  boolean staatIn(int plaats, int ouder) {
    int boven = ouder(plaats);
    return boven == ouder
        || boven != REGELING && rijen.get(boven).isDoorzichtig() && ouder(boven) == ouder;
  }

  /** The lines of one kind directly in another. */
  List<Integer> kinderen(int ouder, Regelsoort soort) {
    return IntStream.range(ouder + 1, eind(ouder))
        .filter(i -> rijen.get(i).soort() == soort && staatIn(i, ouder))
        .boxed()
        .toList();
  }

  /** The onderdelen, subonderdelen and begrippen directly in a line. */
  List<Integer> items(int ouder) {
    return IntStream.range(ouder + 1, eind(ouder))
        .filter(i -> rijen.get(i).isItem() && staatIn(i, ouder))
        .boxed()
        .toList();
  }

  /** The lines with an element's own words: its own, and the running text directly in it. */
  List<Integer> eigenTekst(int plaats) {
    return IntStream.range(plaats, eind(plaats))
        .filter(i -> rijen.get(i).heeftTekst())
        .filter(i -> i == plaats || isLosseTekst(i) && staatIn(i, plaats))
        .boxed()
        .toList();
  }

  private boolean isLosseTekst(int plaats) {
    return rijen.get(plaats).isTekst() || rijen.get(plaats).isDoorzichtig();
  }

  /** Elements of the same kind and parent, among which a number is unique. */
  List<Integer> gelijken(int plaats) {
    Regelsoort soort = rijen.get(plaats).soort();
    return switch (soort) {
      // Articles have one series of numbers through all chapters; an annex may have its own.
      case ARTIKEL -> {
        int bijlage = bijlage(plaats);
        yield IntStream.range(0, rijen.size())
            .filter(i -> rijen.get(i).soort() == soort && bijlage(i) == bijlage)
            .boxed()
            .toList();
      }
      default -> {
        int ouder = ouder(plaats);
        yield IntStream.range(ouder + 1, eind(ouder))
            .filter(i -> rijen.get(i).soort() == soort && ouder(i) == ouder)
            .boxed()
            .toList();
      }
    };
  }

  private int bijlage(int plaats) {
    for (int i = plaats; i >= 0; i--) {
      if (rijen.get(i).diepte() == 0) {
        return rijen.get(i).soort() == Regelsoort.BIJLAGE ? i : REGELING;
      }
    }
    return REGELING;
  }
}
