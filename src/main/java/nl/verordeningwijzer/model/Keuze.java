package nl.verordeningwijzer.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
    String standaard,
    String grondslag) {

  /**
   * One of the alternatives.
   *
   * @param id how an answer names it
   * @param label the alternative in plain Dutch
   */
  public record Optie(String id, String label) {}

  public Keuze {
    opties = List.copyOf(opties);
    eenheden = List.copyOf(eenheden);
  }

  /**
   * The place of an option among the alternatives, counted from 0; -1 when there is no such option.
   */
  public int plaats(String optie) {
    return opties.stream().map(Optie::id).toList().indexOf(optie);
  }
}
