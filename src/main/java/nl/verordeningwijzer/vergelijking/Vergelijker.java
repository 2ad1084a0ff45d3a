package nl.verordeningwijzer.vergelijking;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelsoort;

/** Lays lines beside each other: first by the identity of their provisions, then by their words. */
public final class Vergelijker {

  /** Lines of different provisions that share this much are taken for each other's successor. */
  private static final double ZELFDE = 0.5;

  private Vergelijker() {}

  /** Pairs the lines of two texts; every line of both comes out once, in order. */
  public static List<Regelpaar> paren(List<Regel> was, List<Regel> wordt) {
    List<Regelpaar> paren = new ArrayList<>();
    int oud = 0;
    int nieuw = 0;
    for (AbstractDelta<Sleutel> delta :
        DiffUtils.diff(sleutels(was), sleutels(wordt)).getDeltas()) {
      while (oud < delta.getSource().getPosition()) {
        paren.add(new Regelpaar(Optional.of(was.get(oud++)), Optional.of(wordt.get(nieuw++))));
      }
      int totOud = oud + delta.getSource().size();
      int totNieuw = nieuw + delta.getTarget().size();
      paren.addAll(opWoorden(was.subList(oud, totOud), wordt.subList(nieuw, totNieuw)));
      oud = totOud;
      nieuw = totNieuw;
    }
    while (oud < was.size()) {
      paren.add(new Regelpaar(Optional.of(was.get(oud++)), Optional.of(wordt.get(nieuw++))));
    }
    return List.copyOf(paren);
  }

  private record Sleutel(String bepaling, boolean kop) {}

  private static List<Sleutel> sleutels(List<Regel> regels) {
    return regels.stream().map(r -> new Sleutel(r.bepaling().waarde(), r.soort().isKop())).toList();
  }

  /**
   * Pairs what is left over between lines that belong together, without crossing. "(Vervallen)"
   * stands beside the first line that lapses, under the heading of the article.
   */
  private static List<Regelpaar> opWoorden(List<Regel> was, List<Regel> wordt) {
    List<Regelpaar> paren = new ArrayList<>();
    int oud = 0;
    for (Regel nieuw : wordt) {
      int gevonden =
          nieuw.soort() == Regelsoort.VERVALLEN && oud < was.size() ? oud : zelfde(was, oud, nieuw);
      if (gevonden < 0) {
        paren.add(new Regelpaar(Optional.empty(), Optional.of(nieuw)));
      } else {
        while (oud < gevonden) {
          paren.add(new Regelpaar(Optional.of(was.get(oud++)), Optional.empty()));
        }
        paren.add(new Regelpaar(Optional.of(was.get(oud++)), Optional.of(nieuw)));
      }
    }
    List<Regelpaar> voor = new ArrayList<>();
    while (oud < was.size()) {
      voor.add(new Regelpaar(Optional.of(was.get(oud++)), Optional.empty()));
    }
    // What lapses stands before what takes its place.
    boolean nietsGepaard = paren.stream().noneMatch(p -> p.was().isPresent());
    if (nietsGepaard) {
      voor.addAll(paren);
      return voor;
    }
    paren.addAll(voor);
    return paren;
  }

  private static int zelfde(List<Regel> was, int vanaf, Regel nieuw) {
    for (int i = vanaf; i < was.size(); i++) {
      Regel oud = was.get(i);
      boolean gelijkSoortig = oud.soort().isKop() == nieuw.soort().isKop();
      if (gelijkSoortig
          && Woordverschil.overeenkomst(oud.tekst().woorden(), nieuw.tekst().woorden()) >= ZELFDE) {
        return i;
      }
    }
    return -1;
  }
}
