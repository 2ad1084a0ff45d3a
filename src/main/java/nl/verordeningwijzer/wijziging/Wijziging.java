package nl.verordeningwijzer.wijziging;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bijlage;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Indeling;
import nl.verordeningwijzer.regeling.Lid;
import nl.verordeningwijzer.regeling.Paragraaf;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;

/** One amendment: what stands under one letter of the decision. */
public sealed interface Wijziging {

  /** The provisions that it touches: those of the existing text, or the new ones. */
  Set<BepalingId> bepalingen();

  /** The existing lines it is about, for the comparison; none when something is added. */
  List<Regel> was();

  /** The lines that come in their place. */
  List<Regel> wordt();

  /** The new lines that the decision quotes. */
  default List<Regel> aangehaald() {
    return wordt();
  }

  /** An amendment of one article. */
  sealed interface VanArtikel extends Wijziging {

    /** The article as it is. */
    Artikel bestaand();

    /** The article as it will be. */
    Artikel nieuw();

    @Override
    default Set<BepalingId> bepalingen() {
      return Set.of(bestaand().id());
    }

    @Override
    default List<Regel> was() {
      return Regels.van(bestaand());
    }

    @Override
    default List<Regel> wordt() {
      return Regels.van(nieuw());
    }
  }

  /** "Artikel n komt te luiden" (Aanwijzing 6.9). */
  record VervangArtikel(Artikel bestaand, Artikel nieuw) implements VanArtikel {}

  /** "Artikel n vervalt": number and heading stay, with "(Vervallen)" (Aanwijzing 6.12). */
  record LaatArtikelVervallen(Artikel bestaand) implements VanArtikel {
    @Override
    public Artikel nieuw() {
      return bestaand.vervallen();
    }

    @Override
    public List<Regel> aangehaald() {
      return List.of();
    }
  }

  /**
   * "Aan artikel n wordt een lid toegevoegd": at the end, nothing is renumbered (Aanwijzing 6.11).
   *
   * @param nieuw the article with the added leden
   */
  record VoegLedenToe(Artikel bestaand, Artikel nieuw) implements VanArtikel {

    /** The leden that are added. */
    public List<Lid> leden() {
      return nieuw.leden().subList(bestaand.leden().size(), nieuw.leden().size());
    }

    @Override
    public List<Regel> aangehaald() {
      return Regels.vanLeden(nieuw, leden());
    }
  }

  /** "Het opschrift van hoofdstuk n komt te luiden"; of a chapter or paragraph. */
  record VervangOpschrift(Indeling bestaand, Indeling nieuw) implements Wijziging {
    @Override
    public Set<BepalingId> bepalingen() {
      return Set.of(bestaand.id());
    }

    @Override
    public List<Regel> was() {
      return List.of(Regels.kop(bestaand));
    }

    @Override
    public List<Regel> wordt() {
      return List.of(Regels.kop(nieuw));
    }
  }

  /** Where something is inserted (Aanwijzing 6.11). */
  sealed interface Plaats {

    /** "Na artikel n". */
    record Na(Artikel artikel) implements Plaats {}

    /**
     * "In hoofdstuk 2 wordt voor artikel 5 …": at the start of a chapter or paragraph, which is
     * then named too.
     */
    record AanHetBegin(Indeling van, Artikel voor) implements Plaats {}
  }

  /** Articles, paragraphs and chapters are inserted together at one place. */
  record VoegIn(Plaats plaats, List<Indeling> delen) implements Wijziging {
    public VoegIn {
      delen = List.copyOf(delen);
    }

    @Override
    public Set<BepalingId> bepalingen() {
      Set<BepalingId> bepalingen = new LinkedHashSet<>();
      delen.forEach(deel -> verzamel(deel, bepalingen));
      return bepalingen;
    }

    private static void verzamel(Indeling deel, Set<BepalingId> doel) {
      doel.add(deel.id());
      switch (deel) {
        case Hoofdstuk h -> h.inhoud().forEach(d -> verzamel(d, doel));
        case Paragraaf p -> p.inhoud().forEach(d -> verzamel(d, doel));
        case Artikel a -> {}
      }
    }

    @Override
    public List<Regel> was() {
      return List.of();
    }

    @Override
    public List<Regel> wordt() {
      return delen.stream().flatMap(d -> Regels.van(d).stream()).toList();
    }
  }

  /** "Er wordt een bijlage toegevoegd". */
  record VoegBijlageToe(Bijlage bijlage) implements Wijziging {
    @Override
    public Set<BepalingId> bepalingen() {
      return Set.of(bijlage.id());
    }

    @Override
    public List<Regel> was() {
      return List.of();
    }

    @Override
    public List<Regel> wordt() {
      return Regels.van(bijlage);
    }
  }
}
