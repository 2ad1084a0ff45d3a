package nl.verordeningwijzer.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.verordeningwijzer.regeling.KeuzeId;

/**
 * A choice as {@code keuzes.yaml} describes it.
 *
 * @param vraag the question, for someone who never saw the model
 * @param uitleg what is being decided and what it means; may be empty
 * @param opties for a choice between alternatives: in the order of the model's text
 * @param minimaal lowest value that is accepted
 * @param maximaal highest value that is accepted
 * @param eenheden for a term: the units that are accepted, in the plural
 * @param lengte for several values: how many there must be; 0 for any number
 * @param inWoorden whether a number is written in words ("zes")
 * @param nietStijgend for several numbers: whether a later one that is higher is unusual
 * @param velden for a table: its columns; for criteria: the criteria
 * @param zin for a table: how an item is worded, see {@link Zinpatroon}; for amendments: how their
 *     {@code {letter}}, or {@code {letters}} when there are more, stand in the sentence
 * @param slotzin for a list: the question for a sentence behind it; empty when there is none
 * @param suggesties values that others use
 * @param standaard what is proposed; may be empty
 * @param grondslag the article of the law that makes the choice matter; may be empty
 */
public record Keuze(
    KeuzeId id,
    Keuzesoort soort,
    Waardetype waardetype,
    String vraag,
    String uitleg,
    List<Optie> opties,
    Optional<BigDecimal> minimaal,
    Optional<BigDecimal> maximaal,
    List<Eenheid> eenheden,
    int lengte,
    boolean inWoorden,
    boolean nietStijgend,
    List<Veld> velden,
    String zin,
    String slotzin,
    List<Suggestie> suggesties,
    String standaard,
    String grondslag) {

  /**
   * One of the alternatives.
   *
   * @param id how an answer names it
   * @param label the alternative in plain Dutch
   */
  public record Optie(String id, String label) {}

  /**
   * A column of a table, or a criterion.
   *
   * @param id how an answer names it
   * @param label what it is, in plain Dutch
   * @param waardetype of the value; {@code JA_NEE} for a criterion that has none
   * @param verplicht whether every item must have it
   * @param zin for a criterion: how it is worded, with {@code {waarde}} for its value
   * @param blanco what is filled in here, with its article: "de maximale duur"; empty for a
   *     criterion that has no value
   */
  public record Veld(
      String id,
      String label,
      Waardetype waardetype,
      List<Eenheid> eenheden,
      Optional<BigDecimal> minimaal,
      Optional<BigDecimal> maximaal,
      boolean verplicht,
      String zin,
      String blanco) {

    private static final Pattern LIDWOORD = Pattern.compile("^(?:de|het|een) ");

    public Veld {
      eenheden = List.copyOf(eenheden);
    }

    /** What stands in a text where its value is missing: "[maximale duur]". */
    public String openPlek() {
      return "[" + LIDWOORD.matcher(blanco).replaceFirst("") + "]";
    }

    /**
     * The value of this field seen as a choice of its own, so that it is read and written like any
     * other.
     */
    public Keuze alsKeuze(Keuze van) {
      return new Keuze(
          van.id(),
          Keuzesoort.INVULLING,
          waardetype,
          label,
          "",
          List.of(),
          minimaal,
          maximaal,
          eenheden,
          0,
          van.inWoorden(),
          false,
          List.of(),
          "",
          "",
          List.of(),
          "",
          "");
    }
  }

  /** A value that others use, with where that was found. */
  public record Suggestie(String tekst, String bron) {}

  public Keuze {
    velden = List.copyOf(velden);
    suggesties = List.copyOf(suggesties);
    opties = List.copyOf(opties);
    eenheden = List.copyOf(eenheden);
  }

  /** The same choice, asked in other words. */
  Keuze metVraag(String andereVraag, String andereUitleg) {
    return new Keuze(
        id,
        soort,
        waardetype,
        andereVraag,
        andereUitleg,
        opties,
        minimaal,
        maximaal,
        eenheden,
        lengte,
        inWoorden,
        nietStijgend,
        velden,
        zin,
        slotzin,
        suggesties,
        standaard,
        grondslag);
  }

  /** A field by its name. */
  public Optional<Veld> veld(String naam) {
    return velden.stream().filter(v -> v.id().equals(naam)).findFirst();
  }

  /**
   * The place of an option among the alternatives, counted from 0; -1 when there is no such option.
   */
  public int plaats(String optie) {
    return opties.stream().map(Optie::id).toList().indexOf(optie);
  }
}
