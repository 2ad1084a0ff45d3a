package nl.verordeningwijzer.besluit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.besluit.Leesvorm.Vondst;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Instructie.Slotvervanging;
import nl.verordeningwijzer.instructie.Instructie.Vernummering;
import nl.verordeningwijzer.instructie.Reeks;

/**
 * What happens along with an amendment: "onder vernummering van het tweede lid tot derde lid en
 * onder vervanging van de punt aan het slot van onderdeel d door een puntkomma" (Aanwijzing 6.18).
 */
record Bijzin(List<Vernummering> vernummeringen, List<Slotvervanging> slot, List<String> gebreken) {

  /** A pattern for all of it: until the verb of the sentence. */
  static final String PATROON =
      Zinnen.eenVan("bijzin") + "(?:(?! " + Zinnen.eenVan("gezegde") + "(?![\\p{L}])).)+";

  /** A pattern for a mark that was. */
  static final String OUD_TEKEN = teken(".oud");

  /** A pattern for a mark that comes. */
  static final String NIEUW_TEKEN = teken(".nieuw");

  private static final Bijzin GEEN = new Bijzin(List.of(), List.of(), List.of());

  Bijzin {
    vernummeringen = List.copyOf(vernummeringen);
    slot = List.copyOf(slot);
    gebreken = List.copyOf(gebreken);
  }

  private static Stream<String> leestekens() {
    return Zinnen.namen("leesteken.").stream().filter(n -> Zinnen.kent(n + ".oud"));
  }

  private static String teken(String vorm) {
    return leestekens()
        .map(naam -> Pattern.quote(Zinnen.tekst(naam + vorm)) + "(?!\\p{L})")
        .collect(Collectors.joining("|", "(?:", "|" + Masker.TEKEN + ")"));
  }

  // To write

  /**
   * In words; empty when nothing happens along.
   *
   * @param binnen the place that the sentence is about
   */
  static String schrijf(
      List<Vernummering> vernummeringen,
      List<Slotvervanging> slot,
      Adres binnen,
      Aanhaler aanhaler) {
    List<String> delen = new ArrayList<>();
    vernummeringen.forEach(v -> delen.add(schrijf(v, binnen, aanhaler)));
    slot.forEach(s -> delen.add(schrijf(s, binnen, aanhaler)));
    return Zinnen.opsomming(delen);
  }

  private static String schrijf(Vernummering vernummering, Adres binnen, Aanhaler aanhaler) {
    Reeks van = vernummering.van();
    String sleutel = isMetLetter(van) ? "onder.verlettering" : "onder.vernummering";
    return Zinnen.vul(
        sleutel,
        Map.of(
            "reeks",
            Adresschrijver.metKomma(van, binnen, aanhaler),
            "tot",
            Adresschrijver.tot(van.soort(), vernummering.tot(), aanhaler)));
  }

  static boolean isMetLetter(Reeks reeks) {
    return reeks.soort() == Adres.Soort.ONDERDEEL;
  }

  private static String schrijf(Slotvervanging slot, Adres binnen, Aanhaler aanhaler) {
    return Zinnen.vul(
        "onder.slot",
        Map.of(
            "teken", leesteken(slot.oud(), ".oud", aanhaler),
            "adres", Adresschrijver.metKomma(slot.van(), binnen, aanhaler),
            "vervanging", leesteken(slot.nieuw(), ".nieuw", aanhaler)));
  }

  private static String leesteken(String teken, String vorm, Aanhaler aanhaler) {
    return leestekens()
        .filter(naam -> Zinnen.tekst(naam).equals(teken))
        .map(naam -> Zinnen.tekst(naam + vorm))
        .findFirst()
        .orElseGet(() -> aanhaler.haalAan(teken));
  }

  // To read

  /** From words; empty when they are not understood. */
  static Optional<Bijzin> lees(Vondst zin, String vak, Adres binnen) {
    return zin.heeft(vak)
        ? lees(zin.gemaskeerd(), zin.vak(vak).replaceFirst(",$", ""), binnen, false)
        : Optional.of(GEEN);
  }

  private static Optional<Bijzin> lees(
      Masker.Gemaskeerd gemaskeerd, String tekst, Adres binnen, boolean vervolg) {
    for (String basis : List.of("onder.vernummering", "onder.verlettering", "onder.slot")) {
      for (Leesvorm vorm : Leesvorm.van(basis)) {
        boolean opZichzelf = vorm.sjabloon().tekst().startsWith("onder ");
        if (!opZichzelf && !vervolg) {
          continue;
        }
        Optional<Bijzin> gelezen =
            vorm.leesBegin(gemaskeerd, tekst)
                .flatMap(v ->
                    deel(basis, v, binnen)
                        .flatMap(eerste ->
                            rest(gemaskeerd, tekst.substring(v.eind()), binnen).map(eerste::met)));
        if (gelezen.isPresent()) {
          return gelezen;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Bijzin> rest(Masker.Gemaskeerd gemaskeerd, String rest, Adres binnen) {
    if (rest.isEmpty()) {
      return Optional.of(GEEN);
    }
    String verder = rest.replaceFirst("^(?:,? " + Zinnen.eenVan("verbinding") + " |, )", "");
    return verder.equals(rest) ? Optional.empty() : lees(gemaskeerd, verder, binnen, true);
  }

  private Bijzin met(Bijzin ander) {
    return new Bijzin(
        Stream.concat(vernummeringen.stream(), ander.vernummeringen.stream()).toList(),
        Stream.concat(slot.stream(), ander.slot.stream()).toList(),
        Stream.concat(gebreken.stream(), ander.gebreken.stream()).toList());
  }

  private static Optional<Bijzin> deel(String basis, Vondst vondst, Adres binnen) {
    if (basis.equals("onder.slot")) {
      return vondst
          .adres("adres", binnen)
          .map(adres ->
              new Slotvervanging(
                  adres,
                  leesteken(vondst, "teken", ".oud"),
                  leesteken(vondst, "vervanging", ".nieuw")))
          .map(s -> new Bijzin(List.of(), List.of(s), vondst.gebreken()));
    }
    return vondst
        .reeks("reeks", binnen)
        .flatMap(van -> vernummering(van, vondst))
        .map(v -> {
          List<String> gebreken = new ArrayList<>(vondst.gebreken());
          gebreken.addAll(gebreken(v.van(), basis.equals("onder.verlettering")));
          return new Bijzin(List.of(v), List.of(), gebreken);
        });
  }

  /** A row that gets other numbers; empty when there are more or fewer of those. */
  static Optional<Vernummering> vernummering(Reeks van, Vondst vondst) {
    return Adreslezer.tot(van.soort(), vondst.vak("tot"), vondst.gemaskeerd())
        .filter(tot -> tot.size() == van.nummers().size())
        .map(tot -> new Vernummering(van, tot));
  }

  /** Letters are verletterd, numbers vernummerd. */
  static List<String> gebreken(Reeks van, boolean verletterd) {
    if (isMetLetter(van) == verletterd) {
      return List.of();
    }
    return List.of(Zinnen.tekst(verletterd ? "gebrek.vernummeren" : "gebrek.verletteren"));
  }

  private static String leesteken(Vondst vondst, String vak, String vorm) {
    String gelezen = vondst.vak(vak);
    return leestekens()
        .filter(naam -> Zinnen.tekst(naam + vorm).equals(gelezen))
        .map(Zinnen::tekst)
        .findFirst()
        .orElseGet(() -> vondst.woorden(vak));
  }
}
