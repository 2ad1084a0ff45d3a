package nl.verordeningwijzer.uitwerking;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.verordeningwijzer.model.Cijfer;
import nl.verordeningwijzer.samenstelling.Openstaand;
import nl.verordeningwijzer.samenstelling.Voorstellen.Voorstel;
import nl.verordeningwijzer.uitwerking.Vragen.Toestand;
import nl.verordeningwijzer.uitwerking.Vragen.Vraag;

/**
 * Questions to print for colleagues, with what they need to answer them.
 *
 * @param nieuw about the new text, per article or annex in its order
 * @param besluit about the decision itself
 * @param bestaand about the existing text
 * @param buiten about what stands outside the model
 */
public record Vragenlijst(
    Opzet opzet,
    List<Artikel> nieuw,
    List<Invulvraag> besluit,
    List<Artikel> bestaand,
    List<Openstaand> buiten) {

  public Vragenlijst {
    nieuw = List.copyOf(nieuw);
    besluit = List.copyOf(besluit);
    bestaand = List.copyOf(bestaand);
    buiten = List.copyOf(buiten);
  }

  /**
   * What is asked, and how the answers come back.
   *
   * @param welke which questions: how far they are
   * @param terugAan to whom it is handed back; empty to leave room for it
   * @param uiterlijk the last day for that; empty to leave room for it
   */
  public record Opzet(Set<Toestand> welke, String terugAan, Optional<LocalDate> uiterlijk) {

    /** Every question without a full answer, also those that were put off. */
    public static final Set<Toestand> OPEN =
        Set.copyOf(EnumSet.of(Toestand.OPEN, Toestand.LATER, Toestand.ONVOLLEDIG));

    /** Those, and the answers that the program filled in and someone must look at. */
    public static final Set<Toestand> OOK_NA_TE_KIJKEN =
        Set.copyOf(
            EnumSet.of(Toestand.OPEN, Toestand.LATER, Toestand.ONVOLLEDIG, Toestand.NA_TE_KIJKEN));

    /** The open questions, to be handed back as is agreed. */
    public static final Opzet STANDAARD = new Opzet(OPEN, "", Optional.empty());

    public Opzet {
      welke = Set.copyOf(welke);
    }
  }

  /**
   * The questions of an article or annex.
   *
   * @param hoofdstuk the heading of its chapter; empty for an annex
   */
  public record Artikel(String hoofdstuk, String kop, List<Invulvraag> vragen) {
    public Artikel {
      vragen = List.copyOf(vragen);
    }
  }

  /**
   * A question with what helps to answer it.
   *
   * @param mogelijkheden what can be chosen; none when something is to be filled in
   * @param vervolg the questions that come with whatever is chosen
   * @param inTekst the sentence of the text in which the answer comes; may be empty
   * @param voorbeeld what the model suggests; may be empty
   * @param ontbreekt what is missing in the answer that there is, in sentences
   * @param waarom why the program filled in the answer that there is; may be empty
   * @param cijfers what other municipalities chose
   */
  public record Invulvraag(
      Vraag vraag,
      List<Mogelijkheid> mogelijkheden,
      List<String> vervolg,
      String inTekst,
      String voorbeeld,
      Optional<Voorstel> voorstel,
      List<String> ontbreekt,
      String waarom,
      List<Cijfer> cijfers) {
    public Invulvraag {
      mogelijkheden = List.copyOf(mogelijkheden);
      vervolg = List.copyOf(vervolg);
      ontbreekt = List.copyOf(ontbreekt);
      cijfers = List.copyOf(cijfers);
    }
  }

  /**
   * An answer that can be chosen.
   *
   * @param woorden what the text says then; none when the model has no words for it
   * @param vervolg the questions that come with this answer only
   */
  public record Mogelijkheid(String label, List<Woorden> woorden, List<String> vervolg) {
    public Mogelijkheid {
      woorden = List.copyOf(woorden);
      vervolg = List.copyOf(vervolg);
    }
  }

  /**
   * Words of the text.
   *
   * @param plaats where they stand: "artikel 9, vierde lid"; empty for the decision
   */
  public record Woorden(String plaats, String woorden) {}

  /** The questionnaire of a result; a pure function. */
  public static Vragenlijst van(Uitwerking uitwerking, Opzet opzet) {
    return new Vragenlijstmaker(uitwerking, opzet).maak();
  }

  /** How many questions it asks. */
  public int aantal() {
    return (int)
            Stream.concat(nieuw.stream(), bestaand.stream()).mapToLong(a -> a.vragen().size()).sum()
        + besluit.size()
        + buiten.size();
  }
}
