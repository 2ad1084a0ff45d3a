package nl.verordeningwijzer.besluit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verordeningwijzer.besluit.Zinnen.Getal;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Adres.Soort;
import nl.verordeningwijzer.instructie.Adres.Stap;
import nl.verordeningwijzer.instructie.Reeks;

/**
 * Places in words: "artikel 4, eerste lid, onder a"; within a place that was already named "het
 * eerste lid, onder a". The words are in {@code zinnen.properties}.
 */
public final class Adresschrijver {

  private Adresschrijver() {}

  /**
   * A place in words; empty when it cannot be named or quoted.
   *
   * @param binnen the place that was already named; the regulation when none was
   * @param voorkeur how terms and headings are quoted
   */
  public static Optional<String> schrijf(Adres adres, Adres binnen, Aanhaling voorkeur) {
    return Aanhaler.schrijf(voorkeur, a -> kaal(adres, binnen, a));
  }

  /**
   * A row of places in words; empty when it cannot be named or quoted.
   *
   * @param binnen the place that was already named; the regulation when none was
   * @param voorkeur how terms and headings are quoted
   */
  public static Optional<String> schrijf(Reeks reeks, Adres binnen, Aanhaling voorkeur) {
    return Aanhaler.schrijf(voorkeur, a -> kaal(reeks, binnen, a));
  }

  static String kaal(Adres adres, Adres binnen, Aanhaler aanhaler) {
    return String.join(", ", delen(adres, binnen, aanhaler));
  }

  static String kaal(Reeks reeks, Adres binnen, Aanhaler aanhaler) {
    return String.join(", ", delen(reeks, binnen, aanhaler));
  }

  /** With the comma that closes a compound place when the sentence goes on. */
  static String metKomma(Adres adres, Adres binnen, Aanhaler aanhaler) {
    return metKomma(delen(adres, binnen, aanhaler));
  }

  /** With the comma that closes a compound place when the sentence goes on. */
  static String metKomma(Reeks reeks, Adres binnen, Aanhaler aanhaler) {
    return metKomma(delen(reeks, binnen, aanhaler));
  }

  private static String metKomma(List<String> delen) {
    return String.join(", ", delen) + (delen.size() > 1 ? "," : "");
  }

  private static List<String> delen(Adres adres, Adres binnen, Aanhaler aanhaler) {
    return adres.isRegeling()
        ? List.of(Zinnen.tekst("verordening"))
        : delen(Reeks.van(adres), binnen, aanhaler);
  }

  private static List<String> delen(Reeks reeks, Adres binnen, Aanhaler aanhaler) {
    List<Stap> alle = reeks.adressen().getFirst().stappen();
    boolean onbegrensd = reeks.nummers().size() > 1 && Adrestaal.isZonderNummer(reeks.soort());
    if (!Adrestaal.isGoedGevormd(alle) || onbegrensd) {
      return List.of(aanhaler.kanNiet());
    }
    if (reeks.soort() == Soort.OPSCHRIFT) {
      return opschrift(reeks.boven(), binnen, aanhaler);
    }
    List<Stap> stappen = alle.subList(vanaf(alle, binnen), alle.size());
    List<String> delen = new ArrayList<>();
    for (int i = 0; i < stappen.size(); i++) {
      Stap stap = stappen.get(i);
      boolean laatste = i == stappen.size() - 1;
      List<String> nummers = laatste ? reeks.nummers() : List.of(stap.nummer());
      delen.add(stap(stap, nummers, i == 0, aanhaler));
    }
    return delen;
  }

  /** How many steps need not be said; what can stand by itself is always named from the outside. */
  private static int vanaf(List<Stap> stappen, Adres binnen) {
    int gezegd = binnen.stappen().size();
    boolean erin =
        stappen.size() > gezegd
            && stappen.subList(0, gezegd).equals(binnen.stappen())
            && !Adrestaal.staatOpZichzelf(stappen.get(gezegd).soort());
    return erin ? gezegd : 0;
  }

  private static List<String> opschrift(Adres van, Adres binnen, Aanhaler aanhaler) {
    if (van.equals(binnen) && !van.isRegeling()) {
      return List.of(Zinnen.tekst("opschrift"));
    }
    List<String> delen = new ArrayList<>(delen(van, Adres.REGELING, aanhaler));
    delen.set(0, Zinnen.vul("opschrift-van", Map.of("adres", delen.getFirst())));
    return delen;
  }

  private static String stap(Stap stap, List<String> nummers, boolean begin, Aanhaler aanhaler) {
    boolean zonder = nummers.equals(List.of(""));
    String vorm = zonder ? ".zonder" : Getal.van(nummers.size()).achtervoegsel();
    String sleutel = "stap." + Adrestaal.naam(stap.soort());
    if (begin && Zinnen.kent(sleutel + ".los" + vorm)) {
      sleutel += ".los";
    }
    if (!Zinnen.kent(sleutel + vorm)) {
      return aanhaler.kanNiet();
    }
    String rij = zonder ? "" : Opsomming.schrijf(stap.soort(), nummers, aanhaler);
    String woorden = Zinnen.vul(sleutel + vorm, Map.of("nummers", rij));
    return stap.nieuw() ? woorden + " " + Zinnen.tekst("nieuw") : woorden;
  }

  /** What a row becomes: "derde lid", "b tot en met e". */
  static String tot(Soort soort, List<String> nummers, Aanhaler aanhaler) {
    String sleutel = "tot." + Adrestaal.naam(soort) + Getal.van(nummers.size()).achtervoegsel();
    return Zinnen.kent(sleutel)
        ? Zinnen.vul(sleutel, Map.of("nummers", Opsomming.schrijf(soort, nummers, aanhaler)))
        : aanhaler.kanNiet();
  }
}
