package nl.verordeningwijzer.wijziging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Adres.Soort;
import nl.verordeningwijzer.instructie.Instructie;
import nl.verordeningwijzer.instructie.Instructie.Kant;
import nl.verordeningwijzer.instructie.Instructie.LaatVervallen;
import nl.verordeningwijzer.instructie.Instructie.Plek;
import nl.verordeningwijzer.instructie.Instructie.Vernummer;
import nl.verordeningwijzer.instructie.Instructie.Vernummering;
import nl.verordeningwijzer.instructie.Instructie.Vervang;
import nl.verordeningwijzer.instructie.Instructie.VoegIn;
import nl.verordeningwijzer.instructie.Reeks;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Indeling;
import nl.verordeningwijzer.regeling.Paragraaf;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;

/**
 * Finds the amendments that turn the existing text into the new one, in the order of the text. It
 * does not promise that they suffice: {@link Bewijs} does, by executing what is printed of them.
 */
public final class Afleiding {

  /** An amendment, and behind which part of the existing text it belongs. */
  private record Geplaatst(int plaats, Wijziging wijziging) {}

  private final Map<BepalingId, Indeling> bestaand = new HashMap<>();
  private final Map<BepalingId, Integer> plaatsen = new HashMap<>();
  private final Set<BepalingId> altijdGeheel;
  private final Wijzigingswijze wijze;
  private final List<Geplaatst> wijzigingen = new ArrayList<>();
  private final List<Indeling> wachtend = new ArrayList<>();

  /** What was passed last of the existing text: an article, or a chapter without articles. */
  private Indeling vorige;

  private boolean vorigeInDezeIndeling;

  private Afleiding(Set<BepalingId> altijdGeheel, Wijzigingswijze wijze) {
    this.altijdGeheel = altijdGeheel;
    this.wijze = wijze;
  }

  /**
   * Derives the amendments.
   *
   * @param altijdGeheel articles that are replaced whole whatever changes in them
   * @param wijze how soon the other articles are
   */
  public static List<Wijziging> van(
      Regeling was, Regeling wordt, Set<BepalingId> altijdGeheel, Wijzigingswijze wijze) {
    Afleiding afleiding = new Afleiding(altijdGeheel, wijze);
    was.inhoud().forEach(afleiding::onthoud);
    Set<BepalingId> blijvend = new HashSet<>();
    wordt.inhoud().forEach(deel -> verzamel(deel, blijvend));
    was.inhoud().forEach(deel -> afleiding.laatVervallen(deel, blijvend));
    afleiding.leid(wordt.inhoud(), null);
    afleiding.voegWachtendeIn(Integer.MAX_VALUE);
    List<Wijziging> wijzigingen = new ArrayList<>();
    afleiding.wijzigingen.stream()
        .sorted(Comparator.comparingInt(Geplaatst::plaats))
        .map(Geplaatst::wijziging)
        .forEach(wijzigingen::add);
    wijzigingen.addAll(Bijlageafleiding.van(was.bijlagen(), wordt.bijlagen()));
    return List.copyOf(wijzigingen);
  }

  private void onthoud(Indeling deel) {
    bestaand.put(deel.id(), deel);
    plaatsen.put(deel.id(), 2 * plaatsen.size());
    inhoud(deel).forEach(this::onthoud);
  }

  private static List<Indeling> inhoud(Indeling deel) {
    return switch (deel) {
      case Hoofdstuk h -> h.inhoud();
      case Paragraaf p -> p.inhoud();
      case Artikel a -> List.of();
    };
  }

  private static void verzamel(Indeling deel, Set<BepalingId> doel) {
    doel.add(deel.id());
    inhoud(deel).forEach(d -> verzamel(d, doel));
  }

  /**
   * A chapter or paragraph lapses with all that stands in it; an article stays, as "(Vervallen)".
   */
  private void laatVervallen(Indeling deel, Set<BepalingId> blijvend) {
    Set<BepalingId> ids = new LinkedHashSet<>();
    verzamel(deel, ids);
    boolean verdwijnt = ids.stream().noneMatch(blijvend::contains);
    if (verdwijnt && !(deel instanceof Artikel)) {
      Adres adres = adres(deel);
      Instructie vervalt =
          new LaatVervallen(Reeks.van(adres), List.of(), List.of(), Optional.empty());
      voegToe(
          plaatsen.get(deel.id()),
          new Wijziging(adres, ids, Regels.van(deel), List.of(), List.of(vervalt)));
    } else {
      inhoud(deel).forEach(d -> laatVervallen(d, blijvend));
    }
  }

  private void leid(List<Indeling> wordt, Indeling binnen) {
    for (Indeling deel : wordt) {
      Indeling oud = bestaand.get(deel.id());
      if (oud == null) {
        wachtend.add(deel);
      } else if (oud instanceof Artikel oudArtikel && deel instanceof Artikel artikel) {
        voegWachtendeIn(binnen, oudArtikel);
        wijzig(oudArtikel, artikel);
        vorige = oudArtikel;
        vorigeInDezeIndeling = true;
      } else {
        voegWachtendeIn(binnen, oud);
        wijzigKop(oud, deel);
        vorigeInDezeIndeling = false;
        leid(inhoud(deel), deel);
        sluitAf(oud);
      }
    }
  }

  private void wijzig(Artikel oud, Artikel nieuw) {
    List<Instructie> instructies =
        Artikelafleiding.van(
            oud, nieuw, altijdGeheel.contains(oud.id()) ? Wijzigingswijze.GEHEEL : wijze);
    if (!instructies.isEmpty()) {
      voegToe(
          plaatsen.get(oud.id()),
          new Wijziging(
              adres(oud), Set.of(oud.id()), Regels.van(oud), Regels.van(nieuw), instructies));
    }
  }

  private void wijzigKop(Indeling oud, Indeling nieuw) {
    Regel was = Regels.kop(oud);
    Regel wordt = Regels.kop(nieuw);
    if (was.gedrukt().equals(wordt.gedrukt())) {
      return;
    }
    List<Instructie> instructies = new ArrayList<>();
    Adres adres = adres(oud);
    boolean vernummerd = !was.nummer().equals(wordt.nummer());
    if (vernummerd) {
      instructies.add(new Vernummer(new Vernummering(Reeks.van(adres), List.of(wordt.nummer()))));
      adres = adres.boven().met(new Adres.Stap(adres.laatste().soort(), wordt.nummer(), true));
    }
    boolean anderOpschrift =
        !was.tekst().woorden().equals(wordt.tekst().woorden())
            || !was.scheiding().equals(wordt.scheiding());
    if (anderOpschrift) {
      instructies.add(
          new Vervang(
              Reeks.van(adres.met(Soort.OPSCHRIFT, "")), List.of(wordt.gedrukt()), List.of()));
    }
    voegToe(
        plaatsen.get(oud.id()),
        new Wijziging(
            vernummerd ? adres(oud) : adres(oud).met(Soort.OPSCHRIFT, ""),
            Set.of(oud.id()),
            List.of(was),
            List.of(wordt),
            instructies));
  }

  /** At the end of an existing chapter or paragraph in which nothing existing was passed. */
  private void sluitAf(Indeling oud) {
    if (!vorigeInDezeIndeling) {
      if (!wachtend.isEmpty()) {
        voegIn(new Plek.AanHetEind(adres(oud)), adres(oud), laatstePlaats(oud) + 1);
      }
      vorige = oud;
    }
    vorigeInDezeIndeling = true;
  }

  private int laatstePlaats(Indeling deel) {
    return inhoud(deel).isEmpty() ? plaatsen.get(deel.id()) : laatstePlaats(inhoud(deel).getLast());
  }

  // What is inserted ----------------------------------------------------------------------------

  /**
   * What waits stands before something that exists: behind what was passed before it, or at the
   * start of its chapter or paragraph.
   *
   * @param binnen what both stand in; none for the regulation itself
   */
  private void voegWachtendeIn(Indeling binnen, Indeling volgende) {
    boolean aanHetBegin = binnen == null ? vorige == null : !vorigeInDezeIndeling;
    if (aanHetBegin && !wachtend.isEmpty()) {
      Adres in = binnen == null ? Adres.REGELING : adres(bestaand.get(binnen.id()));
      Adres voor = in.met(adres(volgende).laatste());
      voegIn(new Plek.Bij(Kant.VOOR, voor), adres(volgende), plaatsen.get(volgende.id()) - 1);
    } else {
      voegWachtendeIn(plaatsen.get(volgende.id()) - 1);
    }
  }

  /**
   * Behind what was passed last.
   *
   * @param plaats behind what lapses in between: it no longer stands in the way then
   */
  private void voegWachtendeIn(int plaats) {
    if (!wachtend.isEmpty()) {
      if (vorige == null) {
        voegIn(new Plek.AanHetEind(Adres.REGELING), Adres.REGELING, plaats);
      } else {
        Adres na = adres(vorige);
        voegIn(new Plek.Bij(Kant.NA, na), na, plaats);
      }
    }
  }

  private void voegIn(Plek plek, Adres onderwerp, int plaats) {
    Set<BepalingId> bepalingen = new LinkedHashSet<>();
    wachtend.forEach(deel -> verzamel(deel, bepalingen));
    List<Regel> regels = wachtend.stream().flatMap(d -> Regels.van(d).stream()).toList();
    List<String> tekst = regels.stream().map(Regel::gedrukt).toList();
    voegToe(
        plaats,
        new Wijziging(
            onderwerp,
            bepalingen,
            List.of(),
            regels,
            List.of(new VoegIn(plek, tekst, List.of(), List.of()))));
    wachtend.clear();
  }

  private void voegToe(int plaats, Wijziging wijziging) {
    wijzigingen.add(new Geplaatst(plaats, wijziging));
  }

  private static Adres adres(Indeling deel) {
    Soort soort =
        switch (deel) {
          case Hoofdstuk h -> Soort.HOOFDSTUK;
          case Paragraaf p -> Soort.PARAGRAAF;
          case Artikel a -> Soort.ARTIKEL;
        };
    return Adres.REGELING.met(soort, deel.kop().nummer());
  }
}
