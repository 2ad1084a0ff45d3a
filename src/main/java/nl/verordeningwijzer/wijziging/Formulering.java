package nl.verordeningwijzer.wijziging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verordeningwijzer.besluit.Aanhaling;
import nl.verordeningwijzer.besluit.Adresschrijver;
import nl.verordeningwijzer.besluit.Instructieschrijver;
import nl.verordeningwijzer.instructie.Adres;
import nl.verordeningwijzer.instructie.Instructie;
import nl.verordeningwijzer.instructie.Instructie.LaatVervallen;
import nl.verordeningwijzer.instructie.Instructie.VanWoorden;
import nl.verordeningwijzer.instructie.Instructie.Vervang;
import nl.verordeningwijzer.instructie.Instructie.VoegIn;
import nl.verordeningwijzer.instructie.Reeks;
import nl.verordeningwijzer.instructie.Zin;
import nl.verordeningwijzer.regeling.Berichten;

/**
 * Words what stands under a letter: one sentence, or "Artikel 4 wordt als volgt gewijzigd:" with
 * numbered sentences (Aanwijzing 6.15). Amendments of words in one place are one sentence.
 *
 * @param aanhaling the quotation marks that are preferred
 */
public record Formulering(Aanhaling aanhaling) {

  private static final Berichten BERICHTEN = Berichten.van(Formulering.class);

  /** More amendments of words than this in one sentence are hard to follow. */
  private static final int LANGSTE_ZIN = 3;

  /** What stands under a letter. */
  public Zin zin(Wijziging wijziging) {
    // Without quotation marks that fit there is no sentence: what stands here then cannot be read
    // back, so the proof fails and there is no decision.
    return geformuleerd(wijziging)
        .orElseGet(
            () -> new Zin("", BERICHTEN.bericht("niet-te-formuleren"), List.of(), List.of()));
  }

  private Optional<Zin> geformuleerd(Wijziging wijziging) {
    Instructieschrijver schrijver = new Instructieschrijver(aanhaling);
    List<List<Instructie>> zinnen = zinnen(wijziging.instructies());
    if (zinnen.size() == 1) {
      return zin(schrijver, "", zinnen.getFirst(), Adres.REGELING);
    }
    Optional<String> opening = schrijver.opening(wijziging.onderwerp(), Adres.REGELING);
    List<Zin> onder = new ArrayList<>();
    for (int i = 0; i < zinnen.size(); i++) {
      zin(schrijver, i + 1 + ".", zinnen.get(i), wijziging.onderwerp()).ifPresent(onder::add);
    }
    return opening
        .filter(o -> onder.size() == zinnen.size())
        .map(o -> new Zin("", o, List.of(), onder));
  }

  /** What belongs in one sentence together. */
  private static List<List<Instructie>> zinnen(List<Instructie> instructies) {
    List<List<Instructie>> zinnen = new ArrayList<>();
    for (Instructie instructie : instructies) {
      if (!zinnen.isEmpty()
          && zinnen.getLast().size() < LANGSTE_ZIN
          && zelfdePlaats(zinnen.getLast().getLast(), instructie)) {
        zinnen.getLast().add(instructie);
      } else {
        zinnen.add(new ArrayList<>(List.of(instructie)));
      }
    }
    return zinnen;
  }

  private static boolean zelfdePlaats(Instructie een, Instructie twee) {
    return een instanceof VanWoorden w && twee instanceof VanWoorden v && w.in().equals(v.in());
  }

  private static Optional<Zin> zin(
      Instructieschrijver schrijver, String nummer, List<Instructie> samen, Adres binnen) {
    Optional<String> woorden =
        samen.size() == 1
            ? schrijver.zin(samen.getFirst(), binnen)
            : schrijver.zin(samen.stream().map(VanWoorden.class::cast).toList(), binnen);
    return woorden.map(w -> new Zin(nummer, w, aangehaald(samen.getFirst()), List.of()));
  }

  private static List<String> aangehaald(Instructie instructie) {
    return switch (instructie) {
      case Vervang v -> v.tekst();
      case VoegIn v -> v.tekst();
      default -> List.of();
    };
  }

  /**
   * The heading of an amendment in the was-wordt-tabel.
   *
   * @param letter its letter in the decision
   */
  public String kop(Wijziging wijziging, String letter) {
    String plaats = BERICHTEN.bericht("plaats-in-besluit", letter);
    Instructie eerste = wijziging.instructies().getFirst();
    if (wijziging.was().isEmpty()) {
      String zin = zin(wijziging).woorden();
      int komma = zin.lastIndexOf(',');
      int eind = komma < 0 ? zin.length() : komma;
      return BERICHTEN.bericht(
          "tabel.ingevoegd", zin.substring(0, eind), plaats, zin.substring(eind));
    }
    String naam =
        Adresschrijver.schrijf(wijziging.onderwerp(), Adres.REGELING, aanhaling).orElse("");
    String sleutel =
        wijziging.instructies().size() == 1
                && eerste instanceof LaatVervallen v
                && v.doel().equals(Reeks.van(wijziging.onderwerp()))
            ? "tabel.vervalt"
            : "tabel.gewijzigd";
    return BERICHTEN.bericht(sleutel, naam.isEmpty() ? "" : hoofdletter(naam), plaats);
  }

  private static String hoofdletter(String woorden) {
    return woorden.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + woorden.substring(1);
  }
}
