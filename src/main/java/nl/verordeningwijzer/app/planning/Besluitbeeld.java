package nl.verordeningwijzer.app.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verordeningwijzer.app.werk.Stand;
import nl.verordeningwijzer.regeling.Berichten;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.KeuzeId;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.samenstelling.Besluitteksten;

/**
 * The lines of the decision that follow from the planning: when it takes effect, the closing words
 * and who signs.
 *
 * @param kop the heading over the first line; empty for none
 * @param inwerkingtreding when it takes effect; empty when the text has no such line
 */
record Besluitbeeld(
    String kop, Optional<Zin> inwerkingtreding, Zin slot, List<String> ondertekening) {

  private static final Berichten BERICHTEN = Berichten.van(Besluitbeeld.class);

  /**
   * Words, with the space behind them.
   *
   * @param open whether they are still to be chosen
   * @param zojuist whether they changed a moment ago
   */
  record Woord(String tekst, boolean open, boolean zojuist) {}

  /** A line in words. */
  record Zin(List<Woord> woorden) {
    Zin {
      woorden = List.copyOf(woorden);
    }

    static Zin van(Tekst tekst) {
      List<Woord> woorden = new ArrayList<>();
      tekst.fragmenten().forEach(f -> voegToe(f, woorden));
      return new Zin(woorden);
    }

    private static void voegToe(Fragment fragment, List<Woord> woorden) {
      switch (fragment) {
        case Fragment.Invulling i -> i.waarde().forEach(f -> voegToe(f, woorden));
        case Fragment.Extern e -> e.delen().forEach(f -> voegToe(f, woorden));
        default -> knip(fragment, fragment instanceof Fragment.Open, woorden);
      }
    }

    /** Cuts behind each space: the pieces together are the words again. */
    private static void knip(Fragment fragment, boolean open, List<Woord> woorden) {
      for (String stuk : fragment.woorden().split("(?<= )")) {
        if (!stuk.isEmpty()) {
          woorden.add(new Woord(stuk, open, false));
        }
      }
    }

    String tekst() {
      return woorden.stream().map(Woord::tekst).collect(Collectors.joining());
    }

    boolean isZojuist() {
      return woorden.stream().anyMatch(Woord::zojuist);
    }

    /** The same line, with a mark on the words that an earlier one did not have. */
    Zin sinds(Zin eerder) {
      List<Woord> was = eerder.woorden();
      int begin = 0;
      int kortste = Math.min(was.size(), woorden.size());
      while (begin < kortste && gelijk(was.get(begin), woorden.get(begin))) {
        begin++;
      }
      int eind = 0;
      while (eind < kortste - begin
          && gelijk(was.get(was.size() - 1 - eind), woorden.get(woorden.size() - 1 - eind))) {
        eind++;
      }
      List<Woord> nieuw = new ArrayList<>();
      for (int i = 0; i < woorden.size(); i++) {
        Woord woord = woorden.get(i);
        boolean zojuist = i >= begin && i < woorden.size() - eind;
        nieuw.add(new Woord(woord.tekst(), woord.open(), zojuist));
      }
      return new Zin(nieuw);
    }

    private static boolean gelijk(Woord een, Woord ander) {
      return een.tekst().equals(ander.tekst());
    }
  }

  Besluitbeeld {
    ondertekening = List.copyOf(ondertekening);
  }

  static Besluitbeeld van(Stand stand) {
    Besluitteksten besluit = stand.uitwerking().besluit();
    boolean wijzigt = !besluit.inwerkingtreding().isLeeg();
    Optional<Tekst> tekst =
        wijzigt ? Optional.of(besluit.inwerkingtreding()) : inVerordening(stand);
    return new Besluitbeeld(
        wijzigt ? BERICHTEN.bericht("besluit.artikel") : "",
        tekst.map(Zin::van),
        Zin.van(besluit.slot()),
        besluit.ondertekening());
  }

  /** A whole new ordinance says itself when it takes effect. */
  private static Optional<Tekst> inVerordening(Stand stand) {
    Optional<KeuzeId> vorm = stand.uitwerking().model().planning().ingang().map(i -> i.vorm());
    return Regels.van(stand.uitwerking().wordt()).stream()
        .map(Regel::tekst)
        .filter(t -> vorm.isPresent() && noemt(t.fragmenten(), vorm.get()))
        .findFirst();
  }

  private static boolean noemt(List<Fragment> fragmenten, KeuzeId keuze) {
    return fragmenten.stream()
        .anyMatch(f ->
            switch (f) {
              case Fragment.Invulling i -> i.keuze().equals(keuze);
              case Fragment.Open o -> o.keuze().equals(keuze);
              default -> false;
            });
  }

  /** The same lines with marks on what an earlier one did not have. */
  Besluitbeeld sinds(Besluitbeeld eerder) {
    if (tekst().equals(eerder.tekst())) {
      return eerder;
    }
    return new Besluitbeeld(
        kop,
        inwerkingtreding.map(z -> eerder.inwerkingtreding().map(z::sinds).orElse(z)),
        slot.sinds(eerder.slot()),
        ondertekening);
  }

  /** What changed a moment ago, in words; empty for nothing. */
  String zojuist() {
    boolean artikel = inwerkingtreding.filter(Zin::isZojuist).isPresent();
    if (artikel && slot.isZojuist()) {
      return BERICHTEN.bericht("besluit.zojuist-beide");
    }
    return artikel
        ? BERICHTEN.bericht("besluit.zojuist-artikel")
        : slot.isZojuist() ? BERICHTEN.bericht("besluit.zojuist-slot") : "";
  }

  private String tekst() {
    return kop + "\n" + inwerkingtreding.map(Zin::tekst).orElse("") + "\n" + slot.tekst();
  }
}
