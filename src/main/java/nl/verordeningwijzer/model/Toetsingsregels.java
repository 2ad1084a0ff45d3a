package nl.verordeningwijzer.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bevinding.Ernst;

/**
 * What the law demands of an ordinance, and by which words one sees that the ordinance does it: the
 * folder {@code toetsing} of a model. Rules look at what a text says, never at identities.
 *
 * @param kaders a set of rules for each date on which the law changed, the oldest first
 * @param ontkenning words that say that something is not given
 * @param leeg words that show that a number or an article was never filled in
 * @param zonderInhoud words that are all that an annex without content says
 * @param geenRegel words by which a sentence regulates nothing
 * @param kondigtBegrippenAan words by which a sentence opens a list of definitions with letters
 * @param begrippen terms that need a definition when they are used
 * @param waarden numbers in a text that the law bounds
 */
public record Toetsingsregels(
    List<Kader> kaders,
    Ontkenningen ontkenning,
    Woordpatroon leeg,
    Woordpatroon zonderInhoud,
    List<GeenRegel> geenRegel,
    Woordpatroon kondigtBegrippenAan,
    List<Term> begrippen,
    List<Waardegrens> waarden,
    List<Actualisatie> actualisaties) {

  private static final Woordpatroon NIETS = new Woordpatroon(List.of());

  /** A model without rules. */
  public static final Toetsingsregels GEEN =
      new Toetsingsregels(
          List.of(),
          new Ontkenningen(NIETS, NIETS, NIETS, NIETS, NIETS, NIETS, NIETS),
          NIETS,
          NIETS,
          List.of(),
          NIETS,
          List.of(),
          List.of(),
          List.of());

  /**
   * The rules from one date on.
   *
   * @param vanaf the day on which they began to hold
   * @param bron where the words of the law come from
   */
  public record Kader(LocalDate vanaf, String bron, List<Onderwerp> onderwerpen) {
    public Kader {
      onderwerpen = List.copyOf(onderwerpen);
    }
  }

  /**
   * A topic on which the council must lay down rules.
   *
   * @param id a stable name: "8a-2-d"
   * @param grondslag the article of the law
   * @param invoeringstoets which of the seven topics of the invoeringstoets Breed Offensief it
   *     carries out: "II"; empty where none
   * @param wettekst what the law says, literally
   * @param kern without any of these the topic is missing
   * @param eisen what else it needs to be complete
   * @param alleenAls when there is such a rule: the topic matters only if the text holds this
   * @param nietVanToepassing why it does not matter otherwise, with the words of the law
   * @param elders a provision outside the model in which the topic may be regulated
   * @param kanttekeningen what the maker of the text should know
   */
  public record Onderwerp(
      String id,
      String titel,
      String grondslag,
      Optional<String> invoeringstoets,
      String wettekst,
      List<Eis> kern,
      List<Eis> eisen,
      List<Zoekvorm> alleenAls,
      String nietVanToepassing,
      Optional<BepalingId> elders,
      List<Kanttekening> kanttekeningen) {
    public Onderwerp {
      kern = List.copyOf(kern);
      eisen = List.copyOf(eisen);
      alleenAls = List.copyOf(alleenAls);
      kanttekeningen = List.copyOf(kanttekeningen);
    }
  }

  /**
   * One thing that a text must say.
   *
   * @param wat what it is, as the end of "Er ontbreekt: …"
   * @param zoek the ways in which texts say it; one is enough
   */
  public record Eis(String id, String wat, List<Zoekvorm> zoek) {
    public Eis {
      zoek = List.copyOf(zoek);
    }
  }

  /** How much text is looked at in one go. */
  public enum Bereik {
    ZIN("zin"),
    LID("lid"),
    ARTIKEL("artikel"),
    REGELING("regeling");

    private final String naam;

    Bereik(String naam) {
      this.naam = naam;
    }

    /** As it is written in data files. */
    public String naam() {
      return naam;
    }
  }

  /**
   * Words that together say something.
   *
   * @param bereik where all the words must stand together
   * @param alle all of these must stand there
   * @param bij all of these must stand somewhere in the same article or its heading
   * @param zonder none of these may stand there
   * @param ook the names of {@link GeenRegel} that do not count here
   * @param inBegrip whether a definition can say it
   * @param bijlageVrij whether an annex that is pointed to may be empty
   * @param ookOntkennend whether a denial says it as well
   * @param inOpschrift whether the heading of an article that has a text can say it
   * @param nietOnder none of these may stand in the heading of the article
   */
  public record Zoekvorm(
      Bereik bereik,
      List<Woordpatroon> alle,
      List<Woordpatroon> bij,
      List<Woordpatroon> zonder,
      Set<String> ook,
      boolean inBegrip,
      boolean bijlageVrij,
      boolean ookOntkennend,
      boolean inOpschrift,
      List<Woordpatroon> nietOnder) {
    public Zoekvorm {
      nietOnder = List.copyOf(nietOnder);
      alle = List.copyOf(alle);
      bij = List.copyOf(bij);
      zonder = List.copyOf(zonder);
      ook = Set.copyOf(ook);
    }
  }

  /**
   * How a sentence denies what it is about. Only its main clause counts: who "cannot travel by
   * himself" is given transport all the same.
   *
   * @param niet deny, in a part of the main clause that also holds one of the handelingen
   * @param geenOntkenning limit or name a quality, and deny nothing: "niet alleen"
   * @param handelingen what can be denied
   * @param geen stand before what there is not
   * @param uitsluitend deny without "niet"
   * @param bijzin open a subordinate clause
   * @param toch with these a denial gives something all the same: "tenzij"
   */
  public record Ontkenningen(
      Woordpatroon niet,
      Woordpatroon geenOntkenning,
      Woordpatroon handelingen,
      Woordpatroon geen,
      Woordpatroon uitsluitend,
      Woordpatroon bijzin,
      Woordpatroon toch) {}

  /**
   * A sentence with these words regulates nothing itself.
   *
   * @param reden why, as the end of "artikel 3 noemt het wel, maar …"
   */
  public record GeenRegel(String naam, Woordpatroon woorden, String reden) {}

  /**
   * Something to know about a topic that is regulated.
   *
   * @param zoek the words that give rise to it
   * @param behalve when the text says this too, there is nothing to know
   */
  public record Kanttekening(
      String code, Ernst ernst, List<Zoekvorm> zoek, List<Zoekvorm> behalve, String bericht) {
    public Kanttekening {
      zoek = List.copyOf(zoek);
      behalve = List.copyOf(behalve);
    }
  }

  /**
   * A term that needs a definition.
   *
   * @param term as a definition begins
   * @param gebruik how texts use it
   */
  public record Term(String term, Woordpatroon gebruik) {}

  /**
   * A number that the law bounds.
   *
   * @param zoek the sentences in which it stands
   * @param patroon the words around it; the number is what {@code {getal}} stands for
   * @param grondslag the article of the law
   */
  public record Waardegrens(
      String code,
      List<Zoekvorm> zoek,
      Woordpatroon patroon,
      int minimaal,
      int maximaal,
      String grondslag,
      String bericht) {
    public Waardegrens {
      zoek = List.copyOf(zoek);
    }
  }

  public Toetsingsregels {
    kaders = List.copyOf(kaders);
    geenRegel = List.copyOf(geenRegel);
    begrippen = List.copyOf(begrippen);
    waarden = List.copyOf(waarden);
    actualisaties = List.copyOf(actualisaties);
  }

  /** The rules that hold on a day; none before the first. */
  public Optional<Kader> op(LocalDate peildatum) {
    return kaders.stream().filter(k -> !k.vanaf().isAfter(peildatum)).reduce((a, b) -> b);
  }
}
