package nl.verordeningwijzer.besluit;

import java.util.List;
import java.util.stream.Collectors;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Instructie;
import nl.verordeningwijzer.instructie.Instructie.LaatSpatieVervallen;
import nl.verordeningwijzer.instructie.Instructie.LaatVervallen;
import nl.verordeningwijzer.instructie.Instructie.LaatWoordenVervallen;
import nl.verordeningwijzer.instructie.Instructie.PlaatsAanduiding;
import nl.verordeningwijzer.instructie.Instructie.Plek;
import nl.verordeningwijzer.instructie.Instructie.Slotvervanging;
import nl.verordeningwijzer.instructie.Instructie.TrekIn;
import nl.verordeningwijzer.instructie.Instructie.VanWoorden;
import nl.verordeningwijzer.instructie.Instructie.Vernummer;
import nl.verordeningwijzer.instructie.Instructie.Vernummering;
import nl.verordeningwijzer.instructie.Instructie.Vervang;
import nl.verordeningwijzer.instructie.Instructie.VervangWoorden;
import nl.verordeningwijzer.instructie.Instructie.VoegIn;
import nl.verordeningwijzer.instructie.Instructie.VoegWoordenIn;
import nl.verordeningwijzer.instructie.Reeks;

/**
 * Operations in a notation that owes nothing to the phrases: {@code VERVANG artikel 4 > lid 1}, in
 * order of the fields of the operation.
 */
public final class Notatie {

  private Notatie() {}

  static String van(List<? extends Instructie> instructies) {
    return instructies.stream().map(Notatie::van).collect(Collectors.joining(" & "));
  }

  public static String van(Instructie instructie) {
    return switch (instructie) {
      case Vervang i -> "VERVANG " + van(i.doel()) + van(i.vernummering(), List.of());
      case VoegIn i -> "VOEG IN " + van(i.plek()) + van(i.vernummering(), i.slot());
      case LaatVervallen i ->
          "VERVALT "
              + van(i.doel())
              + i.aanduiding().map(a -> " MET AANDUIDING " + a.nummer()).orElse("")
              + van(i.vernummering(), i.slot());
      case Vernummer i -> "VERNUMMER " + van(i.vernummering());
      case PlaatsAanduiding i -> "PLAATS " + i.aanduiding().nummer() + " BIJ " + van(i.bij());
      case VanWoorden i -> van(i);
      case TrekIn i -> "TREK IN " + String.join(" | ", i.citeertitels());
    };
  }

  private static String van(VanWoorden instructie) {
    String wat =
        switch (instructie) {
          case VervangWoorden w -> "<" + w.oud() + "> WORDT <" + w.nieuw() + ">";
          case LaatWoordenVervallen w -> "<" + w.oud() + "> WEG";
          case VoegWoordenIn w -> w.kant() + " <" + w.bij() + "> KOMT <" + w.nieuw() + ">";
          case LaatSpatieVervallen w -> "SPATIE NA <" + w.na() + "> WEG";
        };
    return van(instructie.in()) + ": " + (instructie.telkens() ? "OVERAL " : "") + wat;
  }

  private static String van(Plek plek) {
    return switch (plek) {
      case Plek.Bij p -> p.kant() + " " + van(p.adres());
      case Plek.AanHetEind p -> "EIND VAN " + van(p.van());
      case Plek.OpNummer p -> "OP NUMMER IN " + van(p.in());
      case Plek.Alfabetisch p -> "ALFABETISCH IN " + van(p.in());
    };
  }

  private static String van(List<Vernummering> vernummering, List<Slotvervanging> slot) {
    return vernummering.stream().map(v -> "; " + van(v)).collect(Collectors.joining())
        + slot.stream()
            .map(s -> "; SLOT " + van(s.van()) + " <" + s.oud() + "> WORDT <" + s.nieuw() + ">")
            .collect(Collectors.joining());
  }

  private static String van(Vernummering v) {
    return van(v.van()) + " => " + String.join(" ", v.tot());
  }

  static String van(Reeks reeks) {
    return (reeks.boven().isRegeling() ? "" : van(reeks.boven()) + " > ")
        + stap(reeks.soort(), String.join(" ", reeks.nummers()), reeks.nieuw());
  }

  static String van(Adres adres) {
    return adres.isRegeling()
        ? "regeling"
        : adres.stappen().stream()
            .map(s -> stap(s.soort(), s.nummer(), s.nieuw()))
            .collect(Collectors.joining(" > "));
  }

  private static String stap(Adres.Soort soort, String nummer, boolean nieuw) {
    return (Adrestaal.naam(soort) + " " + nummer).strip() + (nieuw ? " NIEUW" : "");
  }
}
