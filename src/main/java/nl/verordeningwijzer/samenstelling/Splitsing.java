package nl.verordeningwijzer.samenstelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Fragment.Invulling;
import nl.verordeningwijzer.regeling.Fragment.Letterlijk;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Tekst;

/**
 * A text in two, at the place of an answer.
 *
 * @param ervoor the words before it, without a space at the end
 * @param keuze the choice whose answer stood there
 * @param erna the words behind it
 */
record Splitsing(Tekst ervoor, KeuzeId keuze, Tekst erna) {

  /** Splits at the answer that consists of a mark; empty when there is none. */
  static Optional<Splitsing> bij(Tekst tekst, String merk) {
    return splits(tekst.fragmenten(), merk)
        .map(s -> new Splitsing(zonderSpatie(s.ervoor()), s.keuze(), s.erna()));
  }

  private static Optional<Splitsing> splits(List<Fragment> fragmenten, String merk) {
    for (int i = 0; i < fragmenten.size(); i++) {
      if (fragmenten.get(i) instanceof Invulling(KeuzeId keuze, List<Fragment> waarde)) {
        List<Fragment> ervoor = new ArrayList<>(fragmenten.subList(0, i));
        List<Fragment> erna = new ArrayList<>();
        if (waarde.equals(List.of(new Letterlijk(merk)))) {
          erna.addAll(fragmenten.subList(i + 1, fragmenten.size()));
          return Optional.of(new Splitsing(new Tekst(ervoor), keuze, new Tekst(erna)));
        }
        Optional<Splitsing> binnen = splits(waarde, merk);
        if (binnen.isPresent()) {
          ervoor.add(new Invulling(keuze, binnen.get().ervoor().fragmenten()));
          if (!binnen.get().erna().isLeeg()) {
            erna.add(new Invulling(keuze, binnen.get().erna().fragmenten()));
          }
          erna.addAll(fragmenten.subList(i + 1, fragmenten.size()));
          return Optional.of(
              new Splitsing(new Tekst(ervoor), binnen.get().keuze(), new Tekst(erna)));
        }
      }
    }
    return Optional.empty();
  }

  private static Tekst zonderSpatie(Tekst tekst) {
    List<Fragment> fragmenten = new ArrayList<>(tekst.fragmenten());
    if (!fragmenten.isEmpty()) {
      fragmenten.set(fragmenten.size() - 1, zonderSpatie(fragmenten.getLast()));
    }
    return new Tekst(fragmenten);
  }

  private static Fragment zonderSpatie(Fragment fragment) {
    return switch (fragment) {
      case Letterlijk(String woorden) -> new Letterlijk(woorden.stripTrailing());
      case Invulling(KeuzeId keuze, List<Fragment> waarde) ->
          new Invulling(keuze, zonderSpatie(new Tekst(waarde)).fragmenten());
      default -> fragment;
    };
  }
}
