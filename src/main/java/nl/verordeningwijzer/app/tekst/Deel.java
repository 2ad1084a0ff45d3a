package nl.verordeningwijzer.app.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Fragment;
import nl.verordeningwijzer.regeling.Tekst;
import nl.verordeningwijzer.vergelijking.Woordverschil;
import nl.verordeningwijzer.vergelijking.Woordverschil.Stuk;

/**
 * A piece of a typed line: words that somebody typed, or words that stand there for a reason and
 * were left as they are, such as an answer or a reference.
 */
record Deel(String woorden, Optional<Fragment> fragment) {

  static Deel van(String woorden) {
    return new Deel(woorden, Optional.empty());
  }

  static Deel van(Fragment fragment) {
    return new Deel(fragment.woorden(), Optional.of(fragment));
  }

  /**
   * Takes typed words apart: what was left as it was keeps its reason.
   *
   * @param was the line as it was before somebody typed in it
   */
  static List<Deel> van(Tekst was, String getypt) {
    Woordverschil verschil = Woordverschil.van(was.woorden(), getypt);
    List<Gelijk> gelijken = gelijken(verschil.was(), verschil.wordt());
    List<Plek> plekken = new ArrayList<>();
    int plaats = 0;
    for (Fragment fragment : was.fragmenten()) {
      zoek(fragment, plaats, gelijken, plekken);
      plaats += fragment.woorden().length();
    }
    List<Deel> delen = new ArrayList<>();
    int tot = 0;
    for (Plek plek : plekken) {
      if (plek.begin() >= tot) {
        voegToe(delen, getypt.substring(tot, plek.begin()));
        delen.add(van(plek.fragment()));
        tot = plek.begin() + plek.fragment().woorden().length();
      }
    }
    voegToe(delen, getypt.substring(tot));
    return delen;
  }

  private static void voegToe(List<Deel> delen, String woorden) {
    if (!woorden.isEmpty()) {
      delen.add(van(woorden));
    }
  }

  /** A stretch that both texts have. */
  private record Gelijk(int was, int wordt, int lengte) {}

  private record Plek(int begin, Fragment fragment) {}

  private static List<Gelijk> gelijken(List<Stuk> was, List<Stuk> wordt) {
    List<Gelijk> gelijken = new ArrayList<>();
    List<int[]> links = gelijk(was);
    List<int[]> rechts = gelijk(wordt);
    String oud = was.stream().map(Stuk::woorden).collect(Collectors.joining());
    String nieuw = wordt.stream().map(Stuk::woorden).collect(Collectors.joining());
    int i = 0;
    int j = 0;
    int vanI = 0;
    int vanJ = 0;
    while (i < links.size() && j < rechts.size()) {
      int restI = links.get(i)[1] - vanI;
      int restJ = rechts.get(j)[1] - vanJ;
      int begin = links.get(i)[0] + vanI;
      int eind = rechts.get(j)[0] + vanJ;
      int lengte = Math.min(restI, restJ);
      if (!oud.substring(begin, begin + lengte).equals(nieuw.substring(eind, eind + lengte))) {
        // Spaces around a change may be counted on one side only.
        if (Character.isWhitespace(oud.charAt(begin))) {
          vanI++;
        } else if (Character.isWhitespace(nieuw.charAt(eind))) {
          vanJ++;
        } else {
          return gelijken;
        }
      } else {
        gelijken.add(new Gelijk(begin, eind, lengte));
        vanI += lengte;
        vanJ += lengte;
      }
      if (vanI == links.get(i)[1]) {
        i++;
        vanI = 0;
      }
      if (vanJ == rechts.get(j)[1]) {
        j++;
        vanJ = 0;
      }
    }
    return gelijken;
  }

  private static List<int[]> gelijk(List<Stuk> stukken) {
    List<int[]> gelijk = new ArrayList<>();
    int plaats = 0;
    for (Stuk stuk : stukken) {
      if (!stuk.anders()) {
        gelijk.add(new int[] {plaats, stuk.woorden().length()});
      }
      plaats += stuk.woorden().length();
    }
    return gelijk;
  }

  /** Fragments that were left alone as a whole; of others what was left alone inside them. */
  private static void zoek(
      Fragment fragment, int plaats, List<Gelijk> gelijken, List<Plek> plekken) {
    if (fragment instanceof Fragment.Letterlijk || fragment.woorden().isEmpty()) {
      return;
    }
    int eind = plaats + fragment.woorden().length();
    for (Gelijk gelijk : gelijken) {
      if (gelijk.was() <= plaats && eind <= gelijk.was() + gelijk.lengte()) {
        plekken.add(new Plek(gelijk.wordt() + plaats - gelijk.was(), fragment));
        return;
      }
    }
    int binnen = plaats;
    for (Fragment deel : binnen(fragment)) {
      zoek(deel, binnen, gelijken, plekken);
      binnen += deel.woorden().length();
    }
  }

  private static List<Fragment> binnen(Fragment fragment) {
    return switch (fragment) {
      case Fragment.Invulling i -> i.waarde();
      case Fragment.Extern e -> e.delen();
      case Fragment.Open o -> List.of();
      case Fragment.Letterlijk l -> List.of();
      case Fragment.Verwijzing v -> List.of();
    };
  }

  // What a line says ------------------------------------------------------------------------------

  /** What a line says, whatever numbers it uses: references by what they mean. */
  static String betekenis(List<Deel> delen) {
    StringBuilder betekenis = new StringBuilder();
    for (Deel deel : delen) {
      deel.fragment()
          .ifPresentOrElse(f -> schrijf(f, betekenis), () -> betekenis.append(deel.woorden()));
    }
    return betekenis.toString();
  }

  /** What a line says, whatever numbers it uses. */
  static String betekenis(Tekst tekst) {
    StringBuilder betekenis = new StringBuilder();
    tekst.fragmenten().forEach(f -> schrijf(f, betekenis));
    return betekenis.toString();
  }

  private static void schrijf(Fragment fragment, StringBuilder doel) {
    switch (fragment) {
      case Fragment.Letterlijk(String woorden) -> doel.append(woorden);
      case Fragment.Verwijzing v ->
          doel.append(
              v.doelen().stream()
                  .map(BepalingId::waarde)
                  .collect(Collectors.joining(",", "‹", "›")));
      case Fragment.Extern(List<Fragment> delen) -> delen.forEach(d -> schrijf(d, doel));
      case Fragment.Invulling(var keuze, List<Fragment> waarde) ->
          waarde.forEach(d -> schrijf(d, doel));
      case Fragment.Open(var keuze, List<Fragment> delen) -> delen.forEach(d -> schrijf(d, doel));
    }
  }
}
