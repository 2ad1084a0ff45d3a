package nl.verordeningwijzer.besluit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verordeningwijzer.besluit.Leesvorm.Vondst;
import nl.verordeningwijzer.besluit.Masker.Gemaskeerd;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Instructie.LaatSpatieVervallen;
import nl.verordeningwijzer.instructie.Instructie.LaatWoordenVervallen;
import nl.verordeningwijzer.instructie.Instructie.VanWoorden;
import nl.verordeningwijzer.instructie.Instructie.VervangWoorden;
import nl.verordeningwijzer.instructie.Instructie.VoegWoordenIn;
import nl.verordeningwijzer.instructie.Woordbewerking;

/**
 * Reads a row of amendments of words: "vervalt ‘x’ en wordt ‘y’ vervangen door ‘z’ en in artikel 7,
 * derde lid, vervalt …".
 */
final class Woordenlezer {

  /** One way to read a row. */
  record Lezing(List<VanWoorden> instructies, List<String> gebreken) {

    Lezing met(Lezing ander) {
      List<VanWoorden> alle = new ArrayList<>(instructies);
      alle.addAll(ander.instructies);
      List<String> alleGebreken = new ArrayList<>(gebreken);
      alleGebreken.addAll(ander.gebreken);
      return new Lezing(alle, alleGebreken);
    }
  }

  private static final List<String> VORMEN =
      List.of("woorden.vervang", "woorden.vervalt", "woorden.voeg-in", "woorden.spatie");
  private static final Pattern TUSSEN =
      Pattern.compile("^(?:,? " + Zinnen.eenVan("verbinding") + " |, )");
  private static final Pattern ANDERE_PLAATS =
      Pattern.compile("^in (?<plaats>" + Adreslezer.PLAATS + "),? " + Leesvorm.WIJZIGING);
  private static final Pattern ALLEEN_LEESTEKENS = Pattern.compile("[\\p{P}\\s]*");

  private final Gemaskeerd gemaskeerd;
  private final Adres binnen;

  private Woordenlezer(Gemaskeerd gemaskeerd, Adres binnen) {
    this.gemaskeerd = gemaskeerd;
    this.binnen = binnen;
  }

  /**
   * Every way to read a row: more than one only if they mean different things.
   *
   * @param in where the words stand
   */
  static List<Lezing> lees(String tekst, Adres in, Adres binnen, Gemaskeerd gemaskeerd) {
    Map<List<VanWoorden>, Lezing> verschillend = new LinkedHashMap<>();
    for (Lezing lezing : new Woordenlezer(gemaskeerd, binnen).rij(tekst, in)) {
      verschillend.merge(
          lezing.instructies(),
          lezing,
          (een, ander) -> een.gebreken().size() <= ander.gebreken().size() ? een : ander);
    }
    return List.copyOf(verschillend.values());
  }

  private List<Lezing> rij(String tekst, Adres in) {
    List<Lezing> lezingen = new ArrayList<>();
    for (String basis : VORMEN) {
      for (Leesvorm vorm : Leesvorm.van(basis)) {
        vorm.leesBegin(gemaskeerd, tekst)
            .ifPresent(vondst ->
                deel(basis, vondst, in)
                    .ifPresent(eerste ->
                        rest(tekst.substring(vondst.eind()), in)
                            .forEach(rest -> lezingen.add(eerste.met(rest)))));
      }
    }
    return lezingen;
  }

  private List<Lezing> rest(String tekst, Adres in) {
    if (tekst.isEmpty()) {
      return List.of(new Lezing(List.of(), List.of()));
    }
    Matcher tussen = TUSSEN.matcher(tekst);
    if (!tussen.find()) {
      return List.of();
    }
    String verder = tekst.substring(tussen.end());
    Matcher anders = ANDERE_PLAATS.matcher(verder);
    if (anders.find()) {
      return Adreslezer.adres(anders.group("plaats"), binnen, gemaskeerd)
          .map(plaats -> rij(verder.substring(anders.end()), plaats))
          .orElse(List.of());
    }
    return rij(verder, in);
  }

  private Optional<Lezing> deel(String basis, Vondst vondst, Adres in) {
    boolean telkens = vondst.heeft("telkens");
    List<VanWoorden> instructies = new ArrayList<>();
    switch (basis) {
      case "woorden.vervang" -> {
        List<String> ouden = rij(vondst, "oud", "ouden");
        List<String> nieuwen =
            vondst.heeft("rest") ? List.of(vondst.vak("rest")) : rij(vondst, "nieuw", "nieuwen");
        if (ouden.size() != nieuwen.size()) {
          return Optional.empty();
        }
        for (int i = 0; i < ouden.size(); i++) {
          instructies.add(new VervangWoorden(in, ouden.get(i), nieuwen.get(i), telkens));
        }
      }
      case "woorden.vervalt" ->
          rij(vondst, "oud", "ouden")
              .forEach(oud -> instructies.add(new LaatWoordenVervallen(in, oud, telkens)));
      case "woorden.voeg-in" ->
          instructies.add(
              new VoegWoordenIn(
                  in, vondst.kant(), vondst.woorden("bij"), vondst.woorden("nieuw"), telkens));
      default -> instructies.add(new LaatSpatieVervallen(in, vondst.woorden("na"), telkens));
    }
    Set<String> gebreken = new LinkedHashSet<>(vondst.gebreken());
    if (instructies.stream()
        .map(Woordbewerking::gezocht)
        .anyMatch(w -> ALLEEN_LEESTEKENS.matcher(w).matches())) {
      gebreken.add(Zinnen.tekst("gebrek.leesteken"));
    }
    return Optional.of(new Lezing(instructies, List.copyOf(gebreken)));
  }

  private static List<String> rij(Vondst vondst, String een, String meer) {
    return vondst.heeft(een)
        ? List.of(vondst.woorden(een))
        : vondst.gemaskeerd().alleWoorden(vondst.vak(meer));
  }
}
