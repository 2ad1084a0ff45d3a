package nl.verordeningwijzer.wet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verordeningwijzer.regeling.Niveau;
import nl.verordeningwijzer.regeling.Verwijsvorm.Verbinding;
import nl.verordeningwijzer.regeling.Vindplaats;
import nl.verordeningwijzer.verwijzing.Verwijzingzoeker;
import nl.verordeningwijzer.verwijzing.Vondst;

/** Reads a grondslag in words. */
public final class Grondslaglezer {

  /** The places, and the act they are in: it begins with a capital. */
  private static final Pattern VAN_WET =
      Pattern.compile("(?<plaatsen>.+?),? van (?:de|het) (?<wet>\\p{Lu}.+)");

  /** "artikel 7, eerste lid, onderdeel a, onder 5° en 6°": the finder of references knows one. */
  private static final Pattern MEER_SUBONDERDELEN =
      Pattern.compile("(?<boven>artikel [^°]+?, onder )(?<reeks>\\d+°(?:, \\d+°)*,? en \\d+°)");

  private static final Pattern GETAL = Pattern.compile("\\d+");

  /** What may stand between the places. */
  private static final Pattern TUSSEN = Pattern.compile("(?:,|en|°|\\s)*");

  /** In this part of the words no act is named, so every place counts as one of this text. */
  private static final Verwijzingzoeker ZOEKER = new Verwijzingzoeker(List.of());

  private Grondslaglezer() {}

  /** The places that the words name; empty when a word of them is not understood. */
  public static Optional<Grondslag> lees(String woorden) {
    Matcher m = VAN_WET.matcher(woorden.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    String plaatsen = voluit(m.group("plaatsen"));
    List<Grondslag.Deel> delen = new ArrayList<>();
    int tot = 0;
    for (Vondst vondst : ZOEKER.zoek(plaatsen)) {
      boolean verbonden = TUSSEN.matcher(plaatsen.substring(tot, vondst.begin())).matches();
      if (!verbonden || !(vondst instanceof Vondst.Intern intern) || !isArtikel(intern)) {
        return Optional.empty();
      }
      delen.addAll(delen(intern));
      tot = vondst.eind();
    }
    return delen.isEmpty() || !TUSSEN.matcher(plaatsen.substring(tot)).matches()
        ? Optional.empty()
        : Optional.of(new Grondslag(m.group("wet"), delen));
  }

  private static boolean isArtikel(Vondst.Intern vondst) {
    return vondst.adressen().stream().allMatch(a -> a.nummer(Niveau.ARTIKEL).isPresent());
  }

  private static List<Grondslag.Deel> delen(Vondst.Intern vondst) {
    List<Vindplaats> adressen = vondst.adressen();
    return vondst.vorm().verbinding() == Verbinding.TOT_EN_MET && adressen.size() == 2
        ? List.of(new Grondslag.Deel(adressen.getFirst(), adressen.getLast()))
        : adressen.stream().map(a -> new Grondslag.Deel(a, a)).toList();
  }

  private static String voluit(String plaatsen) {
    return MEER_SUBONDERDELEN
        .matcher(plaatsen)
        .replaceAll(m -> {
          String boven = plaatsen.substring(m.start("boven"), m.end("boven"));
          Stream<String> nummers =
              GETAL
                  .matcher(plaatsen.substring(m.start("reeks"), m.end("reeks")))
                  .results()
                  .map(n -> n.group());
          return nummers.map(n -> boven + n + "°").collect(Collectors.joining(", "));
        });
  }
}
