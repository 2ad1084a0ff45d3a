package nl.verordeningwijzer.app.tekst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verordeningwijzer.dossier.Invoer;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regelherkenning;
import nl.verordeningwijzer.regeling.Regelsoort;
import nl.verordeningwijzer.vergelijking.Woordverschil;

/**
 * A line that somebody typed.
 *
 * @param plaats which line of the field it is, counted from 0
 * @param bepaling the provision it is; one that was there, or a new one
 * @param was the line that it was before somebody typed in it
 */
record Getypt(
    int plaats, Regelsoort soort, String woorden, BepalingId bepaling, Optional<Regel> was) {

  /** Lines that share less than this are not each other's successor. */
  private static final double ZELFDE = 0.4;

  /** A line that was moved elsewhere must be more like itself than one that stayed. */
  private static final double VERPLAATST = 0.8;

  /** What is preferred when lines are laid beside each other: the same kind, the same words. */
  private static final double BONUS_SOORT = 0.25;

  private static final double BONUS_GELIJK = 1;

  Getypt {
    if (was.isPresent() && !was.get().bepaling().equals(bepaling)) {
      throw new IllegalArgumentException("a line is what it was: " + bepaling);
    }
  }

  /** The same line with the words that it had. */
  Optional<Getypt> hersteld() {
    return was.map(r -> new Getypt(plaats, r.soort(), r.tekst().woorden(), bepaling, was));
  }

  /**
   * Reads typed lines and finds out which lines of before they are. Lines without words are not
   * there yet.
   *
   * @param deel the article or annex
   * @param bezet names that a new line must not get
   */
  static List<Getypt> lees(
      List<String> regels, List<Regel> was, BepalingId deel, Set<BepalingId> bezet) {
    List<Getypt> gelezen = new ArrayList<>();
    for (int i = 0; i < regels.size(); i++) {
      String ruw = regels.get(i).strip();
      boolean bekend = was.stream().anyMatch(r -> r.gedrukt().equals(ruw));
      String regel = bekend ? ruw : Invoer.opEenRegel(ruw);
      if (!regel.isEmpty()) {
        Regelherkenning.Herkend herkend = Regelherkenning.herken(regel);
        String woorden = regel.substring(herkend.begin()).strip();
        if (!woorden.isEmpty()) {
          gelezen.add(new Getypt(i, herkend.soort(), woorden, deel, Optional.empty()));
        }
      }
    }
    return metNamen(gelezen, was, deel, bezet);
  }

  private static List<Getypt> metNamen(
      List<Getypt> gelezen, List<Regel> was, BepalingId deel, Set<BepalingId> bezet) {
    Map<Integer, Integer> paren = paren(gelezen, was);
    verplaatst(gelezen, was, paren);
    Set<BepalingId> gebruikt = new HashSet<>(bezet);
    was.forEach(r -> gebruikt.add(r.bepaling()));
    List<Getypt> resultaat = new ArrayList<>();
    int nummer = 1;
    for (int i = 0; i < gelezen.size(); i++) {
      Getypt regel = gelezen.get(i);
      Optional<Regel> oud = Optional.ofNullable(paren.get(i)).map(was::get);
      BepalingId id = oud.map(Regel::bepaling).orElse(deel);
      if (oud.isEmpty()) {
        do {
          id = deel.binnen("eigen-" + nummer++);
        } while (!gebruikt.add(id));
      }
      resultaat.add(new Getypt(regel.plaats(), regel.soort(), regel.woorden(), id, oud));
    }
    return resultaat;
  }

  /** Lays the lines beside each other, without crossing, so that they share as much as they can. */
  private static Map<Integer, Integer> paren(List<Getypt> nieuw, List<Regel> was) {
    int begin = 0;
    while (begin < Math.min(nieuw.size(), was.size())
        && nieuw.get(begin).isGelijk(was.get(begin))) {
      begin++;
    }
    int eind = 0;
    while (eind < Math.min(nieuw.size(), was.size()) - begin
        && nieuw.get(nieuw.size() - 1 - eind).isGelijk(was.get(was.size() - 1 - eind))) {
      eind++;
    }
    Map<Integer, Integer> paren = new HashMap<>();
    for (int i = 0; i < begin; i++) {
      paren.put(i, i);
    }
    for (int i = 1; i <= eind; i++) {
      paren.put(nieuw.size() - i, was.size() - i);
    }
    int n = nieuw.size() - begin - eind;
    int m = was.size() - begin - eind;
    double[][] winst = new double[n + 1][m + 1];
    double[][] best = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        winst[i][j] = nieuw.get(begin + i).lijktOp(was.get(begin + j));
        best[i][j] =
            Math.max(
                winst[i][j] > 0 ? winst[i][j] + best[i + 1][j + 1] : 0,
                Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (winst[i][j] > 0 && best[i][j] == winst[i][j] + best[i + 1][j + 1]) {
        paren.put(begin + i++, begin + j++);
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return paren;
  }

  private static void verplaatst(List<Getypt> nieuw, List<Regel> was, Map<Integer, Integer> paren) {
    Set<Integer> over = new HashSet<>();
    for (int j = 0; j < was.size(); j++) {
      if (!paren.containsValue(j)) {
        over.add(j);
      }
    }
    for (int i = 0; i < nieuw.size(); i++) {
      if (!paren.containsKey(i)) {
        Getypt regel = nieuw.get(i);
        Optional<Integer> zelfde =
            over.stream().filter(j -> regel.overeenkomst(was.get(j)) >= VERPLAATST).findFirst();
        if (zelfde.isPresent()) {
          paren.put(i, zelfde.get());
          over.remove(zelfde.get());
        }
      }
    }
  }

  private boolean isGelijk(Regel regel) {
    return soort == regel.soort() && woorden.equals(regel.tekst().woorden().strip());
  }

  private double overeenkomst(Regel regel) {
    return soort.isKop() != regel.soort().isKop()
        ? 0
        : Woordverschil.overeenkomst(regel.tekst().woorden(), woorden);
  }

  private double lijktOp(Regel regel) {
    if (isGelijk(regel)) {
      return 1 + BONUS_GELIJK;
    }
    if (soort.isKop() && soort == regel.soort()) {
      return 1;
    }
    double overeenkomst = overeenkomst(regel);
    boolean begin =
        woorden.startsWith(regel.tekst().woorden()) || regel.tekst().woorden().startsWith(woorden);
    if (overeenkomst < ZELFDE && !begin) {
      return 0;
    }
    return overeenkomst + (soort == regel.soort() ? BONUS_SOORT : 0);
  }
}
