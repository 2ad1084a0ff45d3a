package nl.verordeningwijzer.wijziging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verordeningwijzer.regeling.Artikel;
import nl.verordeningwijzer.regeling.BepalingId;
import nl.verordeningwijzer.regeling.Bijlage;
import nl.verordeningwijzer.regeling.Hoofdstuk;
import nl.verordeningwijzer.regeling.Indeling;
import nl.verordeningwijzer.regeling.Paragraaf;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regeling;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.wijziging.Wijziging.Plaats;

/**
 * Finds the operations that turn the existing text into the new one, in the order of the text. It
 * does not promise that they suffice: {@link Bewijs} does, by executing them.
 */
public final class Afleiding {

  private final Map<BepalingId, Indeling> bestaand = new HashMap<>();
  private final Set<BepalingId> altijdGeheel;
  private final List<Wijziging> wijzigingen = new ArrayList<>();
  private final List<Indeling> wachtend = new ArrayList<>();
  private Artikel vorige;
  private boolean vorigeInDezeIndeling;

  private Afleiding(Set<BepalingId> altijdGeheel) {
    this.altijdGeheel = altijdGeheel;
  }

  /**
   * Derives the amendments.
   *
   * @param altijdGeheel articles that are replaced whole whatever changes in them
   */
  public static List<Wijziging> van(Regeling was, Regeling wordt, Set<BepalingId> altijdGeheel) {
    Afleiding afleiding = new Afleiding(altijdGeheel);
    was.inhoud().forEach(afleiding::onthoud);
    afleiding.leid(wordt.inhoud(), null);
    afleiding.voegWachtendeInNaVorige();
    Set<BepalingId> bijlagen = was.bijlagen().stream().map(Bijlage::id).collect(Collectors.toSet());
    wordt.bijlagen().stream()
        .filter(b -> !bijlagen.contains(b.id()))
        .map(Wijziging.VoegBijlageToe::new)
        .forEach(afleiding.wijzigingen::add);
    return List.copyOf(afleiding.wijzigingen);
  }

  private void onthoud(Indeling deel) {
    bestaand.put(deel.id(), deel);
    inhoud(deel).forEach(this::onthoud);
  }

  private static List<Indeling> inhoud(Indeling deel) {
    return switch (deel) {
      case Hoofdstuk h -> h.inhoud();
      case Paragraaf p -> p.inhoud();
      case Artikel a -> List.of();
    };
  }

  private void leid(List<Indeling> wordt, Indeling binnen) {
    for (Indeling deel : wordt) {
      Indeling oud = bestaand.get(deel.id());
      if (oud == null) {
        wachtend.add(deel);
      } else if (oud instanceof Artikel oudArtikel && deel instanceof Artikel artikel) {
        voegWachtendeIn(binnen, oudArtikel);
        vergelijk(oudArtikel, artikel);
        vorige = oudArtikel;
        vorigeInDezeIndeling = true;
      } else {
        voegWachtendeInNaVorige();
        if (!gedrukt(List.of(Regels.kop(oud))).equals(gedrukt(List.of(Regels.kop(deel))))) {
          wijzigingen.add(new Wijziging.VervangOpschrift(oud, deel));
        }
        vorigeInDezeIndeling = false;
        leid(inhoud(deel), deel);
      }
    }
  }

  private void vergelijk(Artikel oud, Artikel nieuw) {
    if (gedrukt(Regels.van(oud)).equals(gedrukt(Regels.van(nieuw)))) {
      return;
    }
    if (oud.staat() != Artikel.Staat.VERVALLEN
        && gedrukt(Regels.van(oud.vervallen())).equals(gedrukt(Regels.van(nieuw)))) {
      wijzigingen.add(new Wijziging.LaatArtikelVervallen(oud));
    } else if (!altijdGeheel.contains(oud.id()) && isAanvulling(oud, nieuw)) {
      wijzigingen.add(new Wijziging.VoegLedenToe(oud, nieuw));
    } else {
      wijzigingen.add(new Wijziging.VervangArtikel(oud, nieuw));
    }
  }

  /**
   * Whether the article stays as it is and only gets leden at its end. A first lid without number
   * would get one.
   */
  private static boolean isAanvulling(Artikel oud, Artikel nieuw) {
    List<String> oudeRegels = gedrukt(Regels.van(oud));
    List<String> nieuweRegels = gedrukt(Regels.van(nieuw));
    return oud.leden().size() > 1
        && nieuw.leden().size() > oud.leden().size()
        && nieuweRegels.size() > oudeRegels.size()
        && nieuweRegels.subList(0, oudeRegels.size()).equals(oudeRegels)
        && gedrukt(Regels.vanLeden(nieuw, nieuw.leden().subList(0, oud.leden().size()))).size()
            == oudeRegels.size() - 1;
  }

  private static List<String> gedrukt(List<Regel> regels) {
    return regels.stream().map(Regel::gedrukt).toList();
  }

  /**
   * What waits stands before an existing article: after the one before it, or at the start of its
   * chapter.
   */
  private void voegWachtendeIn(Indeling binnen, Artikel volgende) {
    boolean aanHetBegin =
        binnen != null
            && !vorigeInDezeIndeling
            && wachtend.stream().allMatch(Artikel.class::isInstance);
    if (aanHetBegin && !wachtend.isEmpty()) {
      voegIn(new Plaats.AanHetBegin(bestaand.get(binnen.id()), volgende));
    } else {
      voegWachtendeInNaVorige();
    }
  }

  private void voegWachtendeInNaVorige() {
    if (!wachtend.isEmpty() && vorige != null) {
      voegIn(new Plaats.Na(vorige));
    }
    wachtend.clear();
  }

  private void voegIn(Plaats plaats) {
    wijzigingen.add(new Wijziging.VoegIn(plaats, wachtend));
    wachtend.clear();
  }
}
