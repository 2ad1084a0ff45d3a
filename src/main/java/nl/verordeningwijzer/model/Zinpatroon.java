package nl.verordeningwijzer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the fields of an item become a phrase: {@code {wie} {wat}[ binnen {termijn}]}. What stands
 * between square brackets is left out when a field in it has no value.
 */
public final class Zinpatroon {

  private static final Pattern VELD = Pattern.compile("\\{([^{}]+)\\}");
  private static final Pattern FACULTATIEF = Pattern.compile("\\[([^\\[\\]]*)\\]");

  private Zinpatroon() {}

  /** A piece of a pattern. */
  public sealed interface Deel {

    /** Words that stand fast. */
    record Woorden(String woorden) implements Deel {}

    /** The place of a field. */
    record Veld(String naam) implements Deel {}
  }

  /**
   * The pieces of a pattern, from left to right.
   *
   * @param heeft whether a field has a value
   */
  public static List<Deel> delen(String patroon, Predicate<String> heeft) {
    String zonder =
        FACULTATIEF
            .matcher(patroon)
            .replaceAll(
                m -> Matcher.quoteReplacement(volledig(m.group(1), heeft) ? m.group(1) : ""));
    List<Deel> delen = new ArrayList<>();
    Matcher veld = VELD.matcher(zonder);
    int tot = 0;
    while (veld.find()) {
      delen.add(new Deel.Woorden(zonder.substring(tot, veld.start())));
      delen.add(new Deel.Veld(veld.group(1)));
      tot = veld.end();
    }
    delen.add(new Deel.Woorden(zonder.substring(tot)));
    return delen;
  }

  /**
   * Fills a pattern.
   *
   * @param waarden the words of each field that has a value
   */
  public static String vul(String patroon, Map<String, String> waarden) {
    return delen(patroon, waarden::containsKey).stream()
        .map(deel ->
            switch (deel) {
              case Deel.Woorden(String woorden) -> woorden;
              case Deel.Veld(String naam) -> waarden.getOrDefault(naam, "");
            })
        .collect(Collectors.joining());
  }

  private static boolean volledig(String deel, Predicate<String> heeft) {
    return VELD.matcher(deel).results().allMatch(m -> heeft.test(m.group(1)));
  }
}
