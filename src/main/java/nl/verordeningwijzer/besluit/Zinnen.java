package nl.verordeningwijzer.besluit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The phrases of a decision, from {@code zinnen.properties}: the same phrase is filled in to write
 * and turned into a pattern to read, so that what is written can be read back.
 */
final class Zinnen {

  /** Whether a phrase is for one or for more. */
  enum Getal {
    ENKEL,
    MEER;

    String achtervoegsel() {
      return "." + name().toLowerCase(Locale.ROOT);
    }

    static Getal van(int aantal) {
      return aantal == 1 ? ENKEL : MEER;
    }
  }

  /**
   * One wording.
   *
   * @param getal empty when the phrase is the same for one and for more
   * @param gebrek what is wrong with the wording
   */
  record Sjabloon(String sleutel, Optional<Getal> getal, String tekst, Optional<String> gebrek) {

    /** The key of the wording that the program itself uses. */
    String canoniek() {
      return sleutel.replaceFirst("\\.lees-\\d+$", "");
    }
  }

  /** What is filled in: "{adres}". */
  static final Pattern VAK = Pattern.compile("\\{(\\w+)}");

  private static final ResourceBundle BUNDEL =
      ResourceBundle.getBundle(
          Zinnen.class.getPackageName() + ".zinnen", Locale.ROOT, Zinnen.class.getClassLoader());
  private static final Pattern SLEUTEL =
      Pattern.compile("(?<basis>.+?)(?:\\.(?<getal>enkel|meer))?(?:\\.lees-\\d+)?");
  private static final Map<String, List<Sjabloon>> PER_BASIS = perBasis();

  private Zinnen() {}

  private static Map<String, List<Sjabloon>> perBasis() {
    Map<String, List<Sjabloon>> gevonden = new HashMap<>();
    for (String sleutel : new TreeSet<>(Collections.list(BUNDEL.getKeys()))) {
      Matcher m = SLEUTEL.matcher(sleutel);
      if (m.matches() && !sleutel.endsWith(".gebrek")) {
        Optional<Getal> getal =
            Optional.ofNullable(m.group("getal"))
                .map(g -> Getal.valueOf(g.toUpperCase(Locale.ROOT)));
        String gebrek = sleutel + ".gebrek";
        gevonden
            .computeIfAbsent(m.group("basis"), b -> new ArrayList<>())
            .add(
                new Sjabloon(
                    sleutel,
                    getal,
                    BUNDEL.getString(sleutel),
                    kent(gebrek) ? Optional.of(BUNDEL.getString(gebrek)) : Optional.empty()));
      }
    }
    return Map.copyOf(gevonden);
  }

  /** Every wording of something: as the program writes it, and the others that it reads. */
  static List<Sjabloon> lees(String basis) {
    return List.copyOf(PER_BASIS.getOrDefault(basis, List.of()));
  }

  /** The names of everything that begins so: "soort." gives "soort.lid", …. */
  static List<String> namen(String begin) {
    return PER_BASIS.keySet().stream().filter(b -> b.startsWith(begin)).sorted().toList();
  }

  static boolean kent(String sleutel) {
    return BUNDEL.containsKey(sleutel);
  }

  static String tekst(String sleutel) {
    return BUNDEL.getString(sleutel);
  }

  /** A pattern for one of the words of a list: "wordt, worden". */
  static String eenVan(String sleutel) {
    return Arrays.stream(tekst(sleutel).split(", "))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** A phrase filled in; what is empty takes the space before it along. */
  static String vul(String sleutel, Map<String, String> waarden) {
    StringBuilder gevuld = new StringBuilder();
    String sjabloon = tekst(sleutel);
    Matcher m = VAK.matcher(sjabloon);
    int vanaf = 0;
    while (m.find()) {
      String waarde = waarden.get(m.group(1));
      if (waarde == null) {
        throw new IllegalArgumentException("geen waarde voor " + m.group() + " in " + sleutel);
      }
      int tot = m.start();
      if (waarde.isEmpty() && tot > vanaf && sjabloon.charAt(tot - 1) == ' ') {
        tot--;
      }
      gevuld.append(sjabloon, vanaf, tot).append(waarde);
      vanaf = m.end();
    }
    return gevuld.append(sjabloon.substring(vanaf)).toString();
  }

  static String metHoofdletter(String zin) {
    return zin.isEmpty() ? zin : zin.substring(0, 1).toUpperCase(Locale.ROOT) + zin.substring(1);
  }

  static String metKleineLetter(String zin) {
    return zin.isEmpty() ? zin : zin.substring(0, 1).toLowerCase(Locale.ROOT) + zin.substring(1);
  }

  /** "a", "a en b", "a, b en c" (Aanwijzing 3.30). */
  static String opsomming(List<String> delen) {
    int laatste = delen.size() - 1;
    return laatste <= 0
        ? String.join("", delen)
        : String.join(tekst("opsomming.komma") + " ", delen.subList(0, laatste))
            + " "
            + tekst("opsomming.en")
            + " "
            + delen.get(laatste);
  }
}
