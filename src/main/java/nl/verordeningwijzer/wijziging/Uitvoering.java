package nl.verordeningwijzer.wijziging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bijlage;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Indeling;
import nl.verordeningwijzer.regeling.Paragraaf;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.wijziging.Wijziging.LaatArtikelVervallen;
import nl.verordeningwijzer.wijziging.Wijziging.Plaats;
import nl.verordeningwijzer.wijziging.Wijziging.VervangArtikel;
import nl.verordeningwijzer.wijziging.Wijziging.VervangOpschrift;
import nl.verordeningwijzer.wijziging.Wijziging.VoegBijlageToe;
import nl.verordeningwijzer.wijziging.Wijziging.VoegIn;
import nl.verordeningwijzer.wijziging.Wijziging.VoegLedenToe;

/**
 * Executes amendments on a regulation. Only what an amendment names changes; every other provision
 * keeps its words, also where a number in them no longer fits.
 */
public final class Uitvoering {

  private Uitvoering() {}

  /** The regulation after the amendments; empty when one of them cannot be executed. */
  public static Optional<Regeling> voerUit(List<Wijziging> wijzigingen, Regeling was) {
    Optional<Regeling> regeling = Optional.of(was);
    for (Wijziging wijziging : wijzigingen) {
      regeling = regeling.flatMap(r -> voerUit(wijziging, r));
    }
    return regeling;
  }

  private static Optional<Regeling> voerUit(Wijziging wijziging, Regeling was) {
    return switch (wijziging) {
      case VervangArtikel(Artikel bestaand, Artikel nieuw) -> vervang(was, bestaand.id(), nieuw);
      case LaatArtikelVervallen(Artikel bestaand) ->
          vervang(was, bestaand.id(), bestaand.vervallen());
      case VoegLedenToe w -> {
        List<nl.verordeningwijzer.regeling.Lid> leden = new ArrayList<>(w.bestaand().leden());
        leden.addAll(w.leden());
        Artikel oud = w.bestaand();
        yield vervang(was, oud.id(), new Artikel(oud.id(), oud.kop(), oud.staat(), leden));
      }
      case VervangOpschrift(Indeling bestaand, Indeling nieuw) ->
          vervang(was, bestaand.id(), nieuw);
      case VoegIn(Plaats plaats, List<Indeling> delen) -> voegIn(was, plaats, delen);
      case VoegBijlageToe(Bijlage bijlage) -> {
        List<Bijlage> bijlagen = new ArrayList<>(was.bijlagen());
        bijlagen.add(bijlage);
        yield Optional.of(new Regeling(was.titel(), was.inhoud(), bijlagen));
      }
    };
  }

  private static Optional<Regeling> vervang(Regeling was, BepalingId id, Indeling nieuw) {
    boolean[] gevonden = {false};
    List<Indeling> inhoud = vervang(was.inhoud(), id, nieuw, gevonden);
    return gevonden[0]
        ? Optional.of(new Regeling(was.titel(), inhoud, was.bijlagen()))
        : Optional.empty();
  }

  /**
   * Replaces an article, or the heading of a chapter or paragraph; what stands in those is kept.
   */
  private static List<Indeling> vervang(
      List<Indeling> inhoud, BepalingId id, Indeling nieuw, boolean[] gevonden) {
    return inhoud.stream()
        .<Indeling>map(deel -> {
          boolean zelf = deel.id().equals(id);
          gevonden[0] |= zelf;
          return switch (deel) {
            case Artikel a -> zelf ? nieuw : a;
            case Hoofdstuk h ->
                new Hoofdstuk(
                    h.id(), zelf ? nieuw.kop() : h.kop(), vervang(h.inhoud(), id, nieuw, gevonden));
            case Paragraaf p ->
                new Paragraaf(
                    p.id(), zelf ? nieuw.kop() : p.kop(), vervang(p.inhoud(), id, nieuw, gevonden));
          };
        })
        .toList();
  }

  private static Optional<Regeling> voegIn(Regeling was, Plaats plaats, List<Indeling> delen) {
    Invoeging invoeging = new Invoeging(plaats, delen);
    List<Indeling> inhoud = invoeging.in(was.inhoud(), 0);
    return invoeging.rest.isEmpty() && !invoeging.mislukt
        ? Optional.of(new Regeling(was.titel(), inhoud, was.bijlagen()))
        : Optional.empty();
  }

  /**
   * Inserts parts behind or before an article. A chapter cannot stand in a chapter: what does not
   * fit beside the article comes behind what the article stands in, provided the article is the
   * last there.
   */
  private static final class Invoeging {
    final Deque<Indeling> rest;
    final BepalingId anker;
    final boolean ervoor;
    boolean gevonden;
    boolean mislukt;

    Invoeging(Plaats plaats, List<Indeling> delen) {
      this.rest = new ArrayDeque<>(delen);
      this.ervoor = plaats instanceof Plaats.AanHetBegin;
      this.anker =
          switch (plaats) {
            case Plaats.Na(Artikel artikel) -> artikel.id();
            case Plaats.AanHetBegin(Indeling van, Artikel voor) -> voor.id();
          };
    }

    /**
     * @param diepte 0 for the body, 1 inside a chapter, 2 inside a paragraph
     */
    List<Indeling> in(List<Indeling> inhoud, int diepte) {
      List<Indeling> resultaat = new ArrayList<>();
      for (Indeling deel : inhoud) {
        if (gevonden) {
          // Something existing follows: what still waits can no longer come before it.
          mislukt |= !rest.isEmpty();
          resultaat.add(deel);
          continue;
        }
        boolean hier = deel.id().equals(anker);
        if (hier && ervoor) {
          gevonden = true;
          neem(resultaat, diepte);
        }
        resultaat.add(
            switch (deel) {
              case Artikel a -> a;
              case Hoofdstuk h -> new Hoofdstuk(h.id(), h.kop(), in(h.inhoud(), 1));
              case Paragraaf p -> new Paragraaf(p.id(), p.kop(), in(p.inhoud(), 2));
            });
        gevonden |= hier;
        if (gevonden && !ervoor) {
          neem(resultaat, diepte);
        }
      }
      return resultaat;
    }

    private void neem(List<Indeling> doel, int diepte) {
      while (!rest.isEmpty() && past(rest.getFirst(), diepte)) {
        doel.add(rest.removeFirst());
      }
    }

    private static boolean past(Indeling deel, int diepte) {
      return switch (deel) {
        case Artikel a -> true;
        case Paragraaf p -> diepte <= 1;
        case Hoofdstuk h -> diepte == 0;
      };
    }
  }
}
