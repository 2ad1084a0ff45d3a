package nl.verordeningwijzer.wijziging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Adres.Soort;
import nl.verordeningwijzer.instructie.Instructie.Kant;
import nl.verordeningwijzer.instructie.Instructie.LaatVervallen;
import nl.verordeningwijzer.instructie.Instructie.Plek;
import nl.verordeningwijzer.instructie.Instructie.Vervang;
import nl.verordeningwijzer.instructie.Instructie.VoegIn;
import nl.verordeningwijzer.instructie.Reeks;
import nl.verordeningwijzer.regeling.Bijlage;
import nl.verordeningwijzer.regeling.Regel;
import nl.verordeningwijzer.regeling.Regels;
import nl.verordeningwijzer.vergelijking.Uitlijning;
import nl.verordeningwijzer.vergelijking.Uitlijning.Strook;

/** Finds the amendments of the annexes; an annex that changes is replaced whole. */
final class Bijlageafleiding {

  private final List<Bijlage> was;
  private final List<Bijlage> wordt;
  private final List<Wijziging> wijzigingen = new ArrayList<>();

  private Bijlageafleiding(List<Bijlage> was, List<Bijlage> wordt) {
    this.was = was;
    this.wordt = wordt;
  }

  static List<Wijziging> van(List<Bijlage> was, List<Bijlage> wordt) {
    Bijlageafleiding afleiding = new Bijlageafleiding(was, wordt);
    afleiding.leidAf();
    return List.copyOf(afleiding.wijzigingen);
  }

  private void leidAf() {
    List<Strook> stroken =
        Uitlijning.van(
            was.stream().map(Bijlage::id).toList(), wordt.stream().map(Bijlage::id).toList());
    for (Strook strook : stroken) {
      if (strook.gelijk()) {
        for (int i = 0; i < strook.wasAantal(); i++) {
          vervang(was.get(strook.wasBegin() + i), wordt.get(strook.wordtBegin() + i));
        }
      } else {
        was.subList(strook.wasBegin(), strook.wasEind()).forEach(this::laatVervallen);
        voegIn(strook);
      }
    }
  }

  private void vervang(Bijlage oud, Bijlage nieuw) {
    List<String> tekst = gedrukt(nieuw);
    if (!gedrukt(oud).equals(tekst)) {
      wijzigingen.add(
          new Wijziging(
              adres(oud),
              Set.of(oud.id()),
              Regels.van(oud),
              Regels.van(nieuw),
              List.of(new Vervang(Reeks.van(adres(oud)), tekst, List.of()))));
    }
  }

  private void laatVervallen(Bijlage oud) {
    Reeks reeks = Reeks.van(adres(oud));
    wijzigingen.add(
        new Wijziging(
            adres(oud),
            Set.of(oud.id()),
            Regels.van(oud),
            List.of(),
            List.of(new LaatVervallen(reeks, List.of(), List.of(), Optional.empty()))));
  }

  private void voegIn(Strook strook) {
    boolean aanHetEind = strook.wasEind() == was.size();
    for (Bijlage nieuw : wordt.subList(strook.wordtBegin(), strook.wordtEind())) {
      Plek plek =
          aanHetEind
              ? new Plek.AanHetEind(Adres.REGELING)
              : new Plek.Bij(Kant.VOOR, adres(was.get(strook.wasEind())));
      Adres onderwerp = aanHetEind ? Adres.REGELING : adres(was.get(strook.wasEind()));
      wijzigingen.add(
          new Wijziging(
              onderwerp,
              Set.of(nieuw.id()),
              List.of(),
              Regels.van(nieuw),
              List.of(new VoegIn(plek, gedrukt(nieuw), List.of(), List.of()))));
    }
  }

  /** An annex has no number: it is known by its heading, unless it is the only one. */
  private Adres adres(Bijlage bijlage) {
    return Adres.REGELING.met(Soort.BIJLAGE, was.size() == 1 ? "" : bijlage.opschrift().woorden());
  }

  private static List<String> gedrukt(Bijlage bijlage) {
    return Regels.van(bijlage).stream().map(Regel::gedrukt).toList();
  }
}
