package nl.verordeningwijzer.uitwerking;

import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.model.Cijfer;
import nl.verordeningwijzer.model.Cijferbron;
import nl.verordeningwijzer.model.Keuze;
import nl.verordeningwijzer.regeling.Bevinding;
import nl.verordeningwijzer.vergelijking.Regelpaar;

/**
 * What the council is told about the new text: which choices were made in it and why, where it
 * departs from the model, and what remains to be known. How it stands up against the law is in
 * {@link Uitwerking#toetsing()}.
 *
 * @param hoofdstukken the choices of the ordinance, in the order of the new text
 * @param besluit the names, dates and choices that stand in the decision only
 * @param afwijkingen where the text is another than the model gives with these choices
 * @param buiten what the model does not print
 * @param aandachtspunten the findings that remain, the gravest first, without the names that a
 *     dossier uses; not the answers to look at, which are said with their choice
 * @param bronnen the studies from which figures are shown, each once
 */
public record Verantwoording(
    List<Hoofdstukkeuzes> hoofdstukken,
    List<Gemaakt> besluit,
    List<Afwijking> afwijkingen,
    List<Buitendeel> buiten,
    List<Bevinding> aandachtspunten,
    List<Cijferbron> bronnen) {

  public Verantwoording {
    hoofdstukken = List.copyOf(hoofdstukken);
    besluit = List.copyOf(besluit);
    afwijkingen = List.copyOf(afwijkingen);
    buiten = List.copyOf(buiten);
    aandachtspunten = List.copyOf(aandachtspunten);
    bronnen = List.copyOf(bronnen);
  }

  /**
   * The choices of one chapter.
   *
   * @param kop its heading; empty for annexes and for articles outside a chapter
   */
  public record Hoofdstukkeuzes(String kop, List<Artikelkeuzes> artikelen) {
    public Hoofdstukkeuzes {
      artikelen = List.copyOf(artikelen);
    }
  }

  /** What becomes of an article or annex of the model. */
  public enum Staat {
    GELDT,
    /** The existing text has it, the new text no longer. */
    VERVALT,
    /** Neither text has it: the municipality does not want it. */
    NIET_OPGENOMEN
  }

  /**
   * The choices of one article or annex.
   *
   * @param naam how it is referred to: "artikel 14h"
   * @param kop number and heading in the new text; the heading alone when it is not in it
   */
  public record Artikelkeuzes(String naam, String kop, Staat staat, List<Gemaakt> keuzes) {
    public Artikelkeuzes {
      keuzes = List.copyOf(keuzes);
    }
  }

  /** Where an answer comes from. */
  public enum Herkomst {
    /** The municipality gave it. */
    GEKOZEN,
    /** Filled in because most municipalities chose it; nobody looked at it yet. */
    GANGBAAR,
    /** It follows from another answer. */
    AFGELEID,
    /** There is none yet. */
    OPEN
  }

  /**
   * A choice that mattered for this municipality.
   *
   * @param antwoord in words, of a list each item; empty while the choice is open
   * @param ja for an optional part: whether it is wanted
   * @param nu what the existing text says to the same question; empty when it does not know it
   * @param anders the alternatives that were not chosen
   * @param hangtEraan the provisions and words that are there only if the answer is yes
   * @param voorbeeld what the model suggests; empty when it suggests nothing
   * @param alsVoorbeeld whether the answer is what the model suggests
   * @param elders the other articles and annexes that the choice works in
   * @param reden why, in the words of the municipality; empty when it gave none
   * @param cijfers what other municipalities chose
   */
  public record Gemaakt(
      Keuze keuze,
      Herkomst herkomst,
      List<String> antwoord,
      Optional<Boolean> ja,
      List<String> nu,
      List<String> anders,
      List<String> hangtEraan,
      String voorbeeld,
      boolean alsVoorbeeld,
      List<String> elders,
      String reden,
      List<Cijfer> cijfers) {
    public Gemaakt {
      antwoord = List.copyOf(antwoord);
      nu = List.copyOf(nu);
      anders = List.copyOf(anders);
      hangtEraan = List.copyOf(hangtEraan);
      elders = List.copyOf(elders);
      cijfers = List.copyOf(cijfers);
    }

    /** Whether the existing text says the same. */
    public boolean alsNu() {
      return !antwoord.isEmpty() && antwoord.equals(nu);
    }
  }

  /** Who wrote the words that depart from the model. */
  public enum Soort {
    /** The municipality. */
    EIGEN_TEKST,
    /** We: a solution for a finding. */
    UITWEG,
    /** We: the law has overtaken the model. */
    ACTUALISATIE
  }

  /**
   * A departure from the model.
   *
   * @param plaats which provisions, in words
   * @param reden why
   * @param oplossing which solution was taken over; empty for an own text
   * @param paren the lines that differ: what the text would be without it beside what it is
   */
  public record Afwijking(
      Soort soort, String plaats, String reden, String oplossing, List<Regelpaar> paren) {
    public Afwijking {
      paren = List.copyOf(paren);
    }
  }

  /** What is known of a part that the model does not print. */
  public enum Stand {
    /** Taken over from the existing ordinance. */
    OVERGENOMEN,
    /** Written by the municipality for a new ordinance. */
    EIGEN,
    /** In a new ordinance, ours: nobody gave anything else. */
    STANDAARD,
    /** The ordinance has it; nobody read it. */
    NIET_INGELEZEN,
    /** The ordinance does not have it. */
    AFWEZIG,
    /** Not answered yet. */
    OPEN
  }

  /**
   * A part that the model does not print.
   *
   * @param naam "Hoofdstuk 3. Voorzieningen", "Artikel 8. Participatieplaats"; when its heading is
   *     not known only what it is
   */
  public record Buitendeel(String naam, Stand stand) {}
}
