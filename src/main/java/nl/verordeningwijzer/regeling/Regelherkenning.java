package nl.verordeningwijzer.regeling;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises what a line is by how it begins. Model texts and ordinances are read with the same
 * eyes.
 */
public final class Regelherkenning {

  private static final String REST = "(?: +(?<rest>.*))?$";

  /**
   * "Artikel 5 is van toepassing" is a sentence: without a mark behind the number a heading needs a
   * capital.
   */
  private static final String SCHEIDING = "(?<scheiding>[.:]|(?! +\\p{Ll}))";

  private static final List<Vorm> VORMEN =
      List.of(
          new Vorm(Regelsoort.HOOFDSTUK, "^Hoofdstuk (?<nummer>\\d+[A-Z]?)" + SCHEIDING + REST),
          new Vorm(
              Regelsoort.PARAGRAAF,
              "^Paragraaf (?<nummer>\\d+[A-Z]?(?:\\.\\d+[A-Z]?)*)" + SCHEIDING + REST),
          new Vorm(
              Regelsoort.ARTIKEL,
              "^Artikel (?<nummer>\\d+[A-Z]?(?:[.:]\\d+)*[a-z]{0,2})" + SCHEIDING + REST),
          new Vorm(Regelsoort.VERVALLEN, "^\\(Vervallen\\)$"),
          new Vorm(Regelsoort.NIET_INGELEZEN, "^" + Pattern.quote(Regel.NIET_INGELEZEN) + "$"),
          new Vorm(Regelsoort.BIJLAGE, "^(?<rest>Bijlage\\b.*)$"),
          new Vorm(Regelsoort.SUBONDERDEEL, "^(?<nummer>\\d+)°\\.? *(?<rest>.*)$"),
          new Vorm(Regelsoort.LID, "^(?<nummer>\\d+)\\.(?!\\d) *(?<rest>.*)$"),
          new Vorm(Regelsoort.ONDERDEEL, "^(?<nummer>([a-z])\\2{0,2})\\. *(?<rest>.*)$"),
          new Vorm(Regelsoort.BEGRIP, "^- *(?<rest>.*)$"),
          new Vorm(Regelsoort.ALINEA, "^(?<rest>.*)$"));

  private Regelherkenning() {}

  /**
   * What a line is.
   *
   * @param begin where the words behind the number begin
   */
  public record Herkend(Regelsoort soort, String nummer, String scheiding, int begin) {}

  private record Vorm(Regelsoort soort, Pattern patroon) {
    Vorm(Regelsoort soort, String patroon) {
      // Words may hold characters that Java counts as line ends, such as U+2028 from Word.
      this(soort, Pattern.compile(patroon, Pattern.DOTALL));
    }

    Optional<Herkend> herken(String regel) {
      Matcher m = patroon.matcher(regel);
      if (!m.matches()) {
        return Optional.empty();
      }
      boolean heeftRest = m.namedGroups().containsKey("rest") && m.group("rest") != null;
      return Optional.of(
          new Herkend(
              soort,
              groep(m, "nummer"),
              groep(m, "scheiding"),
              heeftRest ? m.start("rest") : regel.length()));
    }

    private static String groep(Matcher m, String naam) {
      return m.namedGroups().containsKey(naam) ? m.group(naam) : "";
    }
  }

  /** Recognises a line without indentation; anything else is running text. */
  public static Herkend herken(String regel) {
    return VORMEN.stream()
        .map(vorm -> vorm.herken(regel))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }
}
