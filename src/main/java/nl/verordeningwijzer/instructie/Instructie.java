package nl.verordeningwijzer.instructie;

import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.besluit.Instructielezer;
import nl.verordeningwijzer.besluit.Instructieschrijver;
import nl.verordeningwijzer.uitvoering.Uitvoerder;

/**
 * One amending operation, as a decision says it: places and characters, nothing else. What it says
 * can be printed ({@link Instructieschrijver}), read back ({@link Instructielezer}) and executed
 * ({@link Uitvoerder}).
 */
public sealed interface Instructie {

  /**
   * "Artikel 1 komt te luiden:"; with more or fewer lines of the same kind: "wordt vervangen door
   * twee leden, luidende:" (Aanwijzing 6.9). The quoted lines begin with the designation of the
   * element. Also for a heading, a sentence, an aanhef and a slot; those have no designation.
   *
   * @param vernummering what gets another number because of it
   */
  record Vervang(Reeks doel, List<String> tekst, List<Vernummering> vernummering)
      implements Instructie {
    public Vervang {
      tekst = List.copyOf(tekst);
      vernummering = List.copyOf(vernummering);
    }
  }

  /**
   * Something new is inserted or added (Aanwijzing 6.11).
   *
   * @param slot what changes at the end of neighbours: "onder vervanging van de punt aan het slot
   *     van onderdeel d door een puntkomma" (Aanwijzing 6.18)
   */
  record VoegIn(
      Plek plek, List<String> tekst, List<Vernummering> vernummering, List<Slotvervanging> slot)
      implements Instructie {
    public VoegIn {
      tekst = List.copyOf(tekst);
      vernummering = List.copyOf(vernummering);
      slot = List.copyOf(slot);
    }
  }

  /**
   * "Artikel 12 vervalt.", "Het tweede lid vervalt, onder vernummering van …" (Aanwijzingen 6.12
   * and 6.18). Of an article number and heading stay; of anything else nothing does.
   *
   * @param aanduiding the designation that lapses too when one lid remains: "Het tweede lid alsmede
   *     de aanduiding "1." voor het eerste lid vervallen."
   */
  record LaatVervallen(
      Reeks doel,
      List<Vernummering> vernummering,
      List<Slotvervanging> slot,
      Optional<Aanduiding> aanduiding)
      implements Instructie {
    public LaatVervallen {
      vernummering = List.copyOf(vernummering);
      slot = List.copyOf(slot);
    }
  }

  /** "Het vierde lid wordt vernummerd tot vijfde lid." */
  record Vernummer(Vernummering vernummering) implements Instructie {}

  /**
   * "Voor de tekst wordt de aanduiding "1." geplaatst": an article gets leden (Aanwijzing 6.18).
   *
   * @param bij what gets it
   */
  record PlaatsAanduiding(Aanduiding aanduiding, Adres bij) implements Instructie {}

  /** An amendment of words in one place. */
  sealed interface VanWoorden extends Instructie {

    /** Where the words stand; they are unique there, unless "telkens" is said. */
    Adres in();

    /** Whether it is done at every place where the words stand. */
    boolean telkens();
  }

  /** "In artikel 3, eerste lid, wordt "x" vervangen door "y"." (Aanwijzing 6.9). */
  record VervangWoorden(Adres in, String oud, String nieuw, boolean telkens)
      implements VanWoorden {}

  /** "In artikel 3, eerste lid, vervalt "x"." */
  record LaatWoordenVervallen(Adres in, String oud, boolean telkens) implements VanWoorden {}

  /** "In artikel 3, eerste lid, wordt na "x" ingevoegd "y"." (Aanwijzing 6.11). */
  record VoegWoordenIn(Adres in, Kant kant, String bij, String nieuw, boolean telkens)
      implements VanWoorden {}

  /** "In artikel 7, derde lid, vervalt de spatie na "wet"." */
  record LaatSpatieVervallen(Adres in, String na, boolean telkens) implements VanWoorden {}

  /**
   * "De Verordening loonkostensubsidie wordt ingetrokken.": another regulation (Aanwijzing 6.23).
   */
  record TrekIn(List<String> citeertitels) implements Instructie {
    public TrekIn {
      citeertitels = List.copyOf(citeertitels);
    }
  }

  /** Before or behind something. */
  enum Kant {
    VOOR,
    NA
  }

  /**
   * What stands before the text of a lid.
   *
   * @param nummer with its mark: "1."
   */
  record Aanduiding(String nummer) {

    /** The number without its mark. */
    public String kaal() {
      return nummer.endsWith(".") ? nummer.substring(0, nummer.length() - 1) : nummer;
    }
  }

  /** "onder vernummering van het tweede lid tot derde lid"; of onderdelen "verlettering". */
  record Vernummering(Reeks van, List<String> tot) {
    public Vernummering {
      tot = List.copyOf(tot);
      if (tot.size() != van.nummers().size()) {
        throw new IllegalArgumentException("ieder nummer krijgt één nieuw nummer");
      }
    }
  }

  /**
   * "onder vervanging van de punt aan het slot van onderdeel d door een puntkomma".
   *
   * @param oud ".", ";", "; en", …
   */
  record Slotvervanging(Adres van, String oud, String nieuw) {}

  /** Where something new comes. */
  sealed interface Plek {

    /** "Na artikel 14", "Voor artikel 5"; at the start of a chapter the chapter is in the place. */
    record Bij(Kant kant, Adres adres) implements Plek {}

    /** "Aan artikel 5 wordt een lid toegevoegd": at the end of something (Aanwijzing 6.11). */
    record AanHetEind(Adres van) implements Plek {}

    /**
     * "Onder vernummering van … wordt een lid ingevoegd": where its number belongs, once others
     * made room.
     */
    record OpNummer(Adres in) implements Plek {}

    /** "In de alfabetische volgorde wordt een begripsbepaling ingevoegd". */
    record Alfabetisch(Adres in) implements Plek {}
  }
}
