package nl.verordeningwijzer.app.bediening;

import java.util.List;
import javafx.collections.ObservableList;

/** Lists on the screen that follow a result: what stays is not touched. */
public final class Lijsten {

  private Lijsten() {}

  /** Makes a list equal to another; only the members that differ are replaced. */
  public static <T> void werkBij(ObservableList<T> lijst, List<? extends T> nieuw) {
    int begin = 0;
    int kortste = Math.min(lijst.size(), nieuw.size());
    while (begin < kortste && lijst.get(begin).equals(nieuw.get(begin))) {
      begin++;
    }
    int eind = 0;
    while (eind < kortste - begin
        && lijst.get(lijst.size() - 1 - eind).equals(nieuw.get(nieuw.size() - 1 - eind))) {
      eind++;
    }
    int oudTot = lijst.size() - eind;
    int nieuwTot = nieuw.size() - eind;
    while (begin < oudTot && begin < nieuwTot) {
      lijst.set(begin, nieuw.get(begin));
      begin++;
    }
    if (begin < oudTot) {
      lijst.remove(begin, oudTot);
    } else if (begin < nieuwTot) {
      lijst.addAll(begin, nieuw.subList(begin, nieuwTot));
    }
  }
}
