package nl.verordeningwijzer.model;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the fields of an item become a phrase: {@code {wie} {wat}[ binnen {termijn}]}. What stands
 * between square brackets is left out when a field in it has no value.
 */
public final class Zinpatroon {

  private static final Pattern VELD = Pattern.compile("\\{([^{}]+)\\}");
  private static final Pattern FACULTATIEF = Pattern.compile("\\[([^\\[\\]]*)\\]");

  private Zinpatroon() {}

  /**
   * Fills a pattern.
   *
   * @param waarden the words of each field that has a value
   */
  public static String vul(String patroon, Map<String, String> waarden) {
    String zonder =
        FACULTATIEF
            .matcher(patroon)
            .replaceAll(
                m -> Matcher.quoteReplacement(volledig(m.group(1), waarden) ? m.group(1) : ""));
    return VELD.matcher(zonder)
        .replaceAll(m -> Matcher.quoteReplacement(waarden.getOrDefault(m.group(1), "")));
  }

  private static boolean volledig(String deel, Map<String, String> waarden) {
    return VELD.matcher(deel).results().allMatch(m -> waarden.containsKey(m.group(1)));
  }
}
